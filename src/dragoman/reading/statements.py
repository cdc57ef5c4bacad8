"""Statements: who is reported to have said what, in which engagement.

Each clause with a verb of speech of its own is a statement; a sentence without one may be carried by the
speaker before it [coding rules 3.9, 3.10 and the finer points]. Within what someone says, only what someone
else said before is a statement of its own.
"""

from collections.abc import Iterator
from dataclasses import replace

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality
from dragoman.domain.statements import Act, Voice
from dragoman.reading.announcing import Announcer, passed_on
from dragoman.reading.asides import leave_asides
from dragoman.reading.carrying import OURS, Carrier
from dragoman.reading.contentacts import ContentActs
from dragoman.reading.discourse import Discourse
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure
from dragoman.reading.nodes import Node
from dragoman.reading.noting import Noter
from dragoman.reading.ownwords import OwnWords, counted
from dragoman.reading.parse import ItemKind, Parsed, future_only, root_of, subject
from dragoman.reading.people import PersonPhrase
from dragoman.reading.pointing import Pointer
from dragoman.reading.quoting import OPENING_MARKS, Quoted, quoted
from dragoman.reading.reach import reaching, speaks_abroad, states_named
from dragoman.reading.recipients import Recipients
from dragoman.reading.said import Said
from dragoman.reading.sayings import Heard, Sayings, apart
from dragoman.reading.sources import (
    agency,
    closed_by_comma,
    gives_what_follows,
    lists_what_follows,
    says_what_follows,
    some_official,
    sources,
)
from dragoman.reading.speakers import Speakers
from dragoman.reading.speech import SpeechFinder
from dragoman.reading.standins import in_person
from dragoman.reading.together import Voices
from dragoman.reading.transcripts import FIRST_PERSON, Transcript
from dragoman.reading.unnamed import Unnamed
from dragoman.reading.unsaid import only_who_said_it

_NEUTRAL = (
    "say",
    "tell",
    "add",
    "state",
    "write",
    "note",
    "conclude",
    "continue",
    "go",
    "remark",
    "declare",
    "tweet",
    "post",
    "reply",
    "answer",
    "respond",
    "mention",
)
"""Verbs that leave it to the words said what is done by saying them."""
_AHEAD = 4
"""Characters behind a line that tell how the next one begins."""
_SOON = 2
"""Sentences after one that gives a text in full within which it may turn out to be a telling."""


class Listener:
    """Hears the statements of one report's sentences within a discourse."""

    def __init__(self, speech: SpeechFinder, discourse: Discourse, text: str) -> None:
        self._speech = speech
        self._discourse = discourse
        self._told_before: Draft | None = None
        self._heard_in: Draft | None = None
        """What was being told when something was heard last."""
        self._text = text
        self._speakers = Speakers(speech, discourse)
        self.spokespeople = self._speakers.spokespeople
        self._sayings = Sayings(speech, self._speakers, Recipients(speech, discourse))
        self._noter = Noter(speech, discourse)
        self._own_words = OwnWords(speech, self._sayings, self._noter, text)
        self._carrier = Carrier(speech, self._speakers, self._noter, self._own_words, text)
        self._content_acts = ContentActs(speech)
        self._announcer = Announcer(speech)
        self._pointer = Pointer(speech, self._speakers)
        self._transcript = Transcript(discourse, text)
        self._author: Figure | None = None
        self._points_of: Figure | None = None
        self._given: int | None = None
        """The sentence that gives a text in full."""
        self._last: Said | None = None
        self._quotation: int | None = None
        self._retells = False
        self._quoted_act: Act | None = None
        self._in_quotation: list[Parsed] = []
        """The sentences of a quotation that is still open, of which nothing was heard yet."""
        self._left_open: list[Parsed] = []
        """The sentences of earlier paragraphs of a quotation that runs on in this one, of which nothing was heard."""
        self._before: Parsed | None = None
        """The sentence before, if nothing was heard in it."""
        self._ours: list[Parsed] = []
        """The sentences before of this paragraph in which "we" speak and nothing was heard, for whoever then "said"."""
        self._paragraph = -1
        self._said: list[Said] = []
        self._unsure: list[Said] = []
        """What may have been carried, by the last sentences."""
        self._unnamed = Unnamed()

    @property
    def everything(self) -> list[Said]:
        """All that was heard, whether or not it counts."""
        return self._said

    @property
    def said(self) -> list[Said]:
        """All statements that count as speech between sides."""
        self._settle_unsure([])
        in_person(self._said, self._discourse.drafts, self._speakers.authors.figures, self._discourse.cast.people)
        own_words = self._transcript.between_two or bool(self._speakers.authors)
        own_words = own_words or self._transcript.whole is not None and speaks_abroad(self._transcript.whole)
        scene, abroad = self._discourse, self._speech.abroad
        return reaching(self._said, scene.drafts, scene, abroad, own_words, self._author)

    def written_by(self, figures: tuple[Figure, ...], author: Figure | None, speaker: Figure | None) -> None:
        """Takes the report for the own statement of a group, which says "we", or of one who says "I", or for the speech
        of one."""
        self._speakers.written_by(figures)
        self._transcript.whole = speaker
        self._author = author if not figures else None

    def follow(self, parsed: Parsed) -> None:
        """Takes in who speaks in the next sentence of a transcript, before what it tells is read."""
        self._transcript.follow(parsed)
        if self._points_of is not None and FIRST_PERSON.isdisjoint(parsed.view.lows):
            named = any(item.kind is ItemKind.PERSON for item in parsed.items)
            self._points_of = None if named else self._points_of
        self._discourse.answering = self._transcript.facing_the_press or self._points_of

    def hear(self, parsed: Parsed, told: list[Draft]) -> list[Said]:
        """The statements of a sentence; ``told`` are the drafts that the same sentence reports."""
        leave_asides(parsed, told, self._told_before, self._discourse, self._speech)
        self._told_before = self._discourse.current
        self._discourse.remember_rounds(told)
        self._takes_back(parsed, told)
        if self._transcript.asking or self._transcript.speaker and self._text[parsed.view.sentence.end - 1] == "?":
            return []
        if self._transcript.speaker is not None:
            return self._keep(parsed, self._under_a_name(parsed, self._transcript.speaker, told), told)
        if self._gives_in_full(parsed) or self._makes_points(parsed):
            return []
        if parsed.view.sentence.paragraph != self._paragraph:
            runs_on = self._quotation is not None
            runs_on = runs_on and self._text.startswith(OPENING_MARKS, parsed.view.sentence.start)
            self._left_open = [*self._left_open, *self._in_quotation] if runs_on else self._left_open
            self._in_quotation = [] if runs_on else self._in_quotation
            if not runs_on:
                self._keep(parsed, self._unattributed(), [])
            self._retells = self._retells and runs_on
            self._paragraph, self._quotation, self._ours = parsed.view.sentence.paragraph, None, []
        marks = quoted(self._text, parsed.view.sentence.start, parsed.view.sentence.end, self._quotation is not None)
        marks = replace(marks, retells=self._retells)
        found = self._keep(parsed, self._pointed(parsed, told) or self._reported(parsed, told, marks), told)
        self._settle_unsure(found)
        self._before = parsed if not found and not any(_happened(draft) for draft in told) else None
        ours = not found and not told and not OURS.isdisjoint(parsed.view.lows)
        self._ours = [*self._ours, parsed] if ours else []
        if not found and not marks.left_open:
            self._nobody_speaks(told)
        return found

    def _under_a_name(self, parsed: Parsed, speaker: Figure, told: list[Draft]) -> list[Said]:
        """The words of a sentence in a transcript; one who faces the press may tell there whom he met, which is no
        statement, and what the other said to him."""
        before_the_press = self._transcript.facing_the_press is not None
        if self._transcript.whole is not None and self._tells_of(parsed, speaker):
            return []  # "President Kim addressed the forum" stands above his words
        if before_the_press and self._own_words.of_another(parsed):
            marks = quoted(self._text, parsed.view.sentence.start, parsed.view.sentence.end, False)
            return list(self._heard(parsed, told, marks))
        found = self._own_words.under_a_name(parsed, speaker, self._transcript.words_after_label(parsed))
        before = self._said[-1] if self._said else None
        if found and before is not None and before.joint and found[0].carried and counted(parsed):
            return [replace(found[0], speakers=list(before.speakers), joint=True, act=before.act)]
        return [] if before_the_press and told and all(each.carried for each in found) else found

    def _tells_of(self, parsed: Parsed, speaker: Figure) -> bool:
        """Whether a sentence is about someone by his name."""
        doer = subject(root_of(parsed))
        thing = parsed.item(doer).thing if doer is not None else None
        return isinstance(thing, PersonPhrase) and self._discourse.cast.of(thing) is speaker

    def _gives_in_full(self, parsed: Parsed) -> bool:
        """Whether a sentence only names whose words follow to the end, which are his from here on."""
        giver = self._the_one(parsed, gives_what_follows(parsed))
        if giver is None:
            return False
        self._author = self._transcript.whole = giver
        self._given = parsed.view.sentence.index
        return True

    def _makes_points(self, parsed: Parsed) -> bool:
        """Whether a sentence only names who made the points that follow, whose "I" he is in them."""
        sentence = parsed.view.sentence
        after = self._text[sentence.end : sentence.end + _AHEAD]
        maker = self._the_one(parsed, lists_what_follows(parsed) or says_what_follows(parsed, after))
        if maker is None:
            return False
        self._points_of, here = maker, (sentence.start, sentence.end, sentence.index)
        self._last = Said([maker], Act.AFFIRM, *here, "carried", self._discourse.current, False, carried=True)
        return True

    def _the_one(self, parsed: Parsed, node: Node | None) -> Figure | None:
        """The one figure that a subject means; None where it means several or nobody."""
        voices = self._speakers.of_subject(parsed, node, Act.AFFIRM) if node is not None else Voices()
        return voices.figures[0] if len(voices.figures) == 1 and not voices.joint else None

    def _takes_back(self, parsed: Parsed, told: list[Draft]) -> None:
        """Takes what was said to follow for a telling, where it soon tells of a contact of others: "released the
        following statement: … The Secretary spoke with Minister A"."""
        soon = self._given is not None and parsed.view.sentence.index <= self._given + _SOON
        if soon and FIRST_PERSON.isdisjoint(parsed.view.lows) and any(_happened(draft) for draft in told):
            self._author = self._given = None
            self._transcript.whole = self._transcript.speaker = None
            self._said.clear()

    def _nobody_speaks(self, told: list[Draft]) -> None:
        """Ends what was said with a sentence of telling; one that begins another engagement ends who spoke, too."""
        if not told:
            self._last = None
        elif self._discourse.current in told and self._discourse.current is not self._heard_in:
            self._discourse.speakers, self._discourse.speakers_joint = [], False

    def _settle_unsure(self, found: list[Said]) -> None:
        """Keeps what may have been carried only where the same speaker goes on in the sentence after it."""
        goes_on = bool(found) and all(found[0].speakers == each.speakers for each in self._unsure)
        if not goes_on:
            self._said = [each for each in self._said if each not in self._unsure]
        unsure = [each for each in found[:1] if each.unsure]
        self._unsure = [*(self._unsure if goes_on else []), *unsure] if unsure else []

    def _keep(self, parsed: Parsed, found: list[Said], told: list[Draft]) -> list[Said]:
        found = [each for each in found if not all(agency(figure.name) for figure in each.speakers)]
        main = [each for each in found if not each.aside] or found
        going_on = replace(main[-1]) if main else None
        for each in found:
            self._said_of_both(parsed, each)
            each.about |= states_named(parsed, each.start, each.end)
            each.recalled = bool(told) and all(draft.background for draft in told)
        if found:
            self._last = going_on if going_on is not None and going_on.joint != main[-1].joint else main[-1]
            self._heard_in = self._discourse.current
            self._said += [each for each in found if not self._bare(parsed, each)]
            self._unnamed.follow(found)
            self._discourse.speakers = list(self._last.speakers)
            self._discourse.speakers_joint = self._last.joint
        return found

    def _bare(self, parsed: Parsed, said: Said) -> bool:
        """Whether a statement is no more than the name of who said what is quoted before it."""
        begins = said.sentence == parsed.view.sentence.index and not said.carried
        return begins and only_who_said_it(root_of(parsed), self._text[: parsed.view.sentence.start])

    def _said_of_both(self, parsed: Parsed, said: Said) -> None:
        """Gives to both who met what one of them tells of them: "“We agreed to build a port,” Kim said"."""
        one = said.speakers[0] if len(said.speakers) == 1 and not said.joint else None
        if one is None or said.voice is not Voice.QUOTED or parsed.view.sentence.index != said.sentence:
            return
        done = self._own_words.done_together(parsed, said.start, said.end)
        together = self._speakers.partners.of(one, parsed, done[1]) if done is not None else None
        if done is not None and together:
            said.speakers, said.joint, said.act = list(together.figures), True, done[0]
            said.carried = said.carried and self._transcript.speaker is None

    def _pointed(self, parsed: Parsed, told: list[Draft]) -> list[Said]:
        """The sentence before as a statement, where this one tells who made it."""
        heard = self._pointer.back(parsed)
        if heard is not None and self._before is None:
            self._unnamed.was(heard.voices, self._last)
            self._discourse.speakers = list(self._last.speakers) if self._last else []
        if heard is None or self._before is None:
            return []
        sentence = self._before.view.sentence
        start, end = self._noter.trim(sentence.start, sentence.end)
        said = self._noter.note(parsed, heard, told, None)
        said.start, said.end, said.content = start, end, (start, end)
        said.about = states_named(self._before, start, end)
        said.sentence, said.act = sentence.index, self._own_words.act(self._before) or said.act
        return [said]

    def _reported(self, parsed: Parsed, told: list[Draft], marks: Quoted) -> list[Said]:
        """The statements of a sentence of narration."""
        others = self._last is not None and any(figure.kind is ActorKind.PERSON for figure in self._last.speakers)
        going_on = not others or self._last is not None and self._author in self._last.speakers
        alone = self._author is not None and not self._speakers.authors
        if self._author is not None and alone and going_on and not marks.spans:
            own = self._own_words.of_the_author(parsed, self._author)
            if own:
                return own
        self._quoted_act = self._own_words.done_in_quotes(parsed, marks)
        if not marks.entered:
            self._quotation = marks.spans[-1][0] if marks.left_open else None
        found = list(self._heard(parsed, told, marks))
        if found:
            found = [*self._run_on(found[0]), *self._quoted_before(found[0], marks), *found]
            self._in_quotation = []
            if marks.left_open:
                self._quotation = parsed.view.sentence.end
                self._retells = self._retells or any(marks.holds(each.start) for each in found)
        elif marks.entered or marks.left_open:
            self._in_quotation.append(parsed)
            found = [] if marks.left_open else self._unattributed()
        elif not told:
            carried = self._carrier.content(parsed, self._last)
            found = [carried] if carried else []
        if not marks.left_open:
            self._quotation, self._retells = None, False
        return found

    def _quoted_before(self, said: Said, marks: Quoted) -> list[Said]:
        """The sentences before it of the quotation that a statement ends, each carried by its speaker."""
        start = self._quotation
        if not marks.entered or start is None:
            return []
        said.voice = Voice.QUOTED
        found = [self._carrier.quoted(each, said, start) for each in self._in_quotation]
        for each, parsed in zip(found, self._in_quotation, strict=True):
            if each is not None:
                self._said_of_both(parsed, each)
                each.about = states_named(parsed, each.start, each.end)
        return [each for each in found if each is not None]

    def _run_on(self, said: Said) -> list[Said]:
        """The paragraphs of a quotation before the one that tells at last who speaks."""
        found = [self._carrier.quoted(each, said, 0) for each in self._left_open]
        self._left_open = []
        return [each for each in found if each is not None]

    def _unattributed(self) -> list[Said]:
        """The sentences of a quotation that ended with no verb of speech."""
        start = self._quotation or 0
        found = self._run_on(self._last) if self._last is not None else []
        self._left_open = []
        for each in self._in_quotation:
            said = self._carrier.quoted(each, self._last, start)
            if said is not None:
                self._said_of_both(each, said)
                said.about = states_named(each, said.start, said.end)
                found.append(said)
        self._in_quotation = []
        return found

    def _heard(self, parsed: Parsed, told: list[Draft], marks: Quoted) -> Iterator[Said]:
        going_on = self._last is not None or self._speakers.joint_statement
        heard = self._sayings.of(parsed, told, marks, going_on)
        heard = [each for each in heard if not passed_on(parsed, each, heard, self._discourse.drafts)]
        for number, each in enumerate(heard):
            later = [other.saying.verb for other in heard[number + 1 :] if not other.trailing and apart(other, each)]
            said = self._noter.note(parsed, each, told, later[0] if later else None)
            if each.saying.verb.lemma_ in _NEUTRAL:
                in_quotes = None if _told_with_that(each.saying.verb, marks, parsed) else self._quoted_act
                done = self._content_acts.of(parsed, each.saying.verb, said.speakers) or in_quotes
                said.act = done or (Act.INFORM if self._announcer.only_news(parsed, each, heard, told) else said.act)
            said.aside = each.saying.verb.dep_ == "relcl" and number > 0 and each.voices is not heard[0].voices
            if each.trailing and not (number or marks.entered) and OURS & set(parsed.view.lows):
                yield from filter(None, (self._carrier.quoted(mine, said, 0) for mine in self._ours))
            yield said
        yield from self._according(parsed, told, heard)

    def _according(self, parsed: Parsed, told: list[Draft], heard: list[Heard]) -> Iterator[Said]:
        """What someone said whom "according to" names; whoever only gave out what others said says nothing."""
        planned = any(draft.actuality is Actuality.PLANNED for draft in told)
        for source in sources(parsed):
            if source.lower_ in self._speech.texts or some_official(parsed, source):
                continue  # "according to a press release": whoever published it only gives it out
            voices = self._speakers.of_subject(parsed, source, Act.AFFIRM)
            if self._sayings.of_the_press(source, voices):
                continue
            if closed_by_comma(parsed, source):
                voices = Voices(voices.figures[:1])
            body = any(figure.kind is ActorKind.ORGANISATION for figure in voices.figures)
            published = body and (bool(heard) or bool(told) or future_only(root_of(parsed)))
            passed_on = any(_of_one_other(each, voices) or _told_by(voices, each, heard) for each in heard)
            if voices and not voices.joint and not planned and not published and not passed_on:
                start, end = self._noter.trim(parsed.view.sentence.start, parsed.view.sentence.end)
                figures = list(voices.figures)
                yield Said(
                    figures,
                    Act.AFFIRM,
                    start,
                    end,
                    parsed.view.sentence.index,
                    "according to",
                    self._noter.engagement(figures, told),
                )
                return


def _of_one_other(heard: Heard, source: Voices) -> bool:
    """Whether one person said what another only tells: "according to Kim, Lee asked for help"."""
    spoke = heard.voices.figures
    alone = len(spoke) == 1 and spoke[0].kind is ActorKind.PERSON and heard.saying.verb.tag_ == "VBD"
    return alone and spoke[0] not in source.figures


def _told_by(source: Voices, one: Heard, heard: list[Heard]) -> bool:
    """Whether a sentence says twice who said it: "He said that trade would grow, according to the minister"."""
    within = any(each is not one and each.holds(one.saying.verb) for each in heard)
    return not within and not one.trailing and one.voices.figures == source.figures and one.saying.verb.lemma_ == "say"


def _told_with_that(verb: Node, marks: Quoted, parsed: Parsed) -> bool:
    """Whether what a verb reports is told and not quoted: "…, he said, adding that trade would grow"."""
    clauses = (child for child in verb.children if child.dep_ == "ccomp" and child.i > verb.i)
    first = next((each for child in clauses for each in child.children if each.lower_ == "that"), None)
    quoted = any(marks.holds(parsed.offsets(node.i, node.i + 1)[0]) for node in first.head.subtree) if first else True
    return not quoted


def _happened(draft: Draft) -> bool:
    """Whether what is told is news that has happened: whoever "announced this" only told of it."""
    return not draft.background and draft.actuality is Actuality.OCCURRED
