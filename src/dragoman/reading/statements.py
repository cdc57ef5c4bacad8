"""Statements: who is reported to have said what, in which engagement.

Each clause with a verb of speech of its own is a statement; a sentence without one may be carried by the
speaker before it [coding rules 3.9, 3.10 and the finer points]. Within what someone says, only what someone
else said before is a statement of its own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from spacy.tokens import Token as Node

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality, EngagementKind
from dragoman.domain.statements import Act, Strength, Voice
from dragoman.reading.cast import Figure
from dragoman.reading.clauses import (
    attribution,
    beside,
    content_like,
    in_which,
    joined_to_speech,
    root_of,
    span_of,
    told_as_past,
)
from dragoman.reading.discourse import Discourse
from dragoman.reading.drafts import Draft
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, subject, verbs
from dragoman.reading.quoting import Quoted, quoted
from dragoman.reading.speakers import Speakers, Voices
from dragoman.reading.speech import Saying, SpeechFinder, future_only
from dragoman.reading.transcripts import Transcript

_SHORTEST = 12
"""Characters that a sentence must have to carry content of its own."""


_LEADING = re.compile(r"(?:(?:highly|positively) of |out (?:that )?|forward to |upon |that,? )")
"""Words after a verb of speech that belong to the verb and not to what is said."""


@dataclass(slots=True, eq=False)
class Said:
    """A statement while the report is being read."""

    speakers: list[Figure]
    act: Act
    start: int
    end: int
    sentence: int
    rule: str
    engagement: Draft | None
    joint: bool = False
    carried: bool = False
    voice: Voice = Voice.PARAPHRASED
    strength: Strength | None = None
    addressees: list[Figure] = field(default_factory=list)
    content: tuple[int, int] | None = None
    """Where the words said stand, without the speaker and the verb; the whole of it where this is unset."""


@dataclass(slots=True, eq=False)
class _Heard:
    """A saying with those who speak, and whether what is said stands before it."""

    saying: Saying
    voices: Voices
    trailing: bool


class Listener:
    """Hears the statements of one report's sentences within a discourse."""

    def __init__(self, speech: SpeechFinder, discourse: Discourse, text: str) -> None:
        self._speech = speech
        self._discourse = discourse
        self._text = text
        self._speakers = Speakers(speech, discourse)
        self._transcript = Transcript(discourse, text)
        self._last: Said | None = None
        self._quotation: int | None = None
        self._paragraph = -1
        self._said: list[Said] = []

    @property
    def said(self) -> list[Said]:
        """All statements: those where no contact is told and the sides never speak to each other, only a
        dialogue counts."""
        contact = any(draft.parts and _real(draft) for draft in self._discourse.drafts) or any(
            self._across(said) for said in self._said
        )
        return self._said if contact or self._transcript.dialogue else []

    def _across(self, said: Said) -> bool:
        """Whether a statement itself shows a contact: both sides speak, or one speaks to the other."""
        sides = {figure.side for figure in said.speakers if figure.side is not None}
        return (
            said.joint
            and len(sides) > 1
            or any(
                figure.kind is ActorKind.PERSON and figure.side is not None and figure.side not in sides
                for figure in said.addressees
            )
        )

    def hear(self, parsed: Parsed, told: list[Draft]) -> list[Said]:
        """The statements of a sentence; ``told`` are the drafts that the same sentence reports."""
        self._transcript.follow(parsed)
        if self._transcript.asking or self._transcript.speaker and self._text[parsed.view.sentence.end - 1] == "?":
            return []
        marks = self._marks(parsed)
        found = self._in_dialogue(parsed) if self._transcript.speaker else list(self._reported(parsed, told, marks))
        if found:
            self._last = found[-1]
            self._said += found
            self._discourse.speakers = list(found[-1].speakers)
            self._discourse.speakers_joint = found[-1].joint
        elif not told and not marks.left_open:
            self._last = None
        return found

    def _marks(self, parsed: Parsed) -> Quoted:
        """The quotations of a sentence; one that is still open at the end of a paragraph is closed with
        it."""
        sentence = parsed.view.sentence
        if sentence.paragraph != self._paragraph:
            self._paragraph, self._quotation = sentence.paragraph, None
        marks = quoted(self._text, sentence.start, sentence.end, self._quotation is not None)
        if not marks.entered and marks.left_open:
            self._quotation = marks.spans[-1][0]
        return marks

    def _reported(self, parsed: Parsed, told: list[Draft], marks: Quoted) -> Iterator[Said]:
        """The statements of a sentence of narration."""
        begun = self._quotation if marks.entered else None
        found = list(self._sayings(parsed, told, marks))
        if begun is not None and not marks.left_open:
            self._quotation = None
        if not found and not marks.left_open:
            carried = self._carried(parsed, told, begun)
            found = [carried] if carried else []
        elif found and begun is not None:
            found[0].start = min(found[0].start, begun)
            if found[0].content is not None:
                found[0].content = (min(found[0].content[0], begun), found[0].content[1])
            found[0].voice = self._voice(found[0].start, found[0].end)
        elif found and marks.left_open:
            self._quotation = parsed.view.sentence.end
        yield from found

    def _sayings(self, parsed: Parsed, told: list[Draft], marks: Quoted) -> Iterator[Said]:
        heard: list[_Heard] = []
        for verb in sorted(verbs(parsed), key=lambda verb: (not attribution(parsed, verb), verb.i)):
            one = self._one(parsed, verb, told, marks, heard)
            if one is not None:
                heard.append(one)
        heard += self._mistaken(parsed, heard)
        heard.sort(key=lambda each: each.saying.verb.i)
        for number, each in enumerate(heard):
            later = [other.saying.verb for other in heard[number + 1 :] if not other.trailing and _apart(other, each)]
            yield self._statement(parsed, each, told, later[0] if later else None)
        yield from self._according(parsed, told)

    def _mistaken(self, parsed: Parsed, heard: list[_Heard]) -> list[_Heard]:
        """Joined verbs that the parser took for adjectives; they have the speakers of the verb before."""
        found = []
        for node in parsed.nodes:
            before = [each for each in heard if each.saying.verb.i < node.i and not each.trailing]
            saying = self._speech.mistaken(node) if before else None
            if saying is not None:
                found.append(_Heard(saying, before[-1].voices, False))
        return found

    def _one(self, parsed: Parsed, verb: Node, told: list[Draft], marks: Quoted, heard: list[_Heard]) -> _Heard | None:
        """What a verb reports, if it is not part of what another verb of the sentence reports."""
        trailing = attribution(parsed, verb)
        if not trailing and marks.holds(parsed.offsets(verb.i, verb.i + 1)[0]):
            return None
        saying = self._speech.saying(parsed, verb) or self._pledge(parsed, verb)
        if saying is None:
            return None
        if saying.act is Act.DISCUSS and future_only(verb):
            return None
        outer = next((each for each in heard if _holds(each, verb)), None)
        if outer is not None and not outer.trailing and joined_to_speech(parsed, verb, outer.saying.verb):
            return _Heard(saying, outer.voices, False)
        voices = self._speakers.of(parsed, saying, told)
        if told and verb.lemma_ in ("have", "hold") and not self._several(parsed, verb):
            return None
        if not voices or outer is not None and not self._said_by_another(saying, voices, outer):
            return None
        return _Heard(saying, voices, trailing)

    def _several(self, parsed: Parsed, verb: Node) -> bool:
        """Whether both sides are the subject: "Smith had a conversation with …" is the contact and not its
        content."""
        node = subject(verb)
        return node is not None and self._speakers.of_subject(parsed, node, Act.DISCUSS).joint

    def _said_by_another(self, saying: Saying, voices: Voices, outer: _Heard) -> bool:
        """Whether a verb of speech within what someone says reports what another, or oneself before, had
        said."""
        if not told_as_past(saying.verb):
            return False
        if set(voices.figures) == set(outer.voices.figures):
            return in_which(saying.verb) or any(child.lower_ == "had" for child in saying.verb.children)
        return all(figure.kind is not ActorKind.COUNTRY for figure in voices.figures)

    def _pledge(self, parsed: Parsed, verb: Node) -> Saying | None:
        """A bare "will" of a side, outside anyone's content: "Vietnam will continue to …"."""
        if (
            verb.dep_ not in ("ROOT", "conj")
            or not future_only(verb)
            or verb.lemma_ in self._speech.plans
            or self._last is None
        ):
            return None
        doer = subject(verb)
        if (
            doer is None
            or doer.dep_ == "nsubjpass"
            or parsed.item(doer).kind not in (ItemKind.COUNTRY, ItemKind.BODY, ItemKind.DESCRIPTION)
        ):
            return None
        return Saying(verb, Act.PLEDGE, "will")

    def _statement(self, parsed: Parsed, heard: _Heard, told: list[Draft], following: Node | None) -> Said:
        saying = heard.saying
        start, end = self._trim(*span_of(parsed, saying.verb, following, heard.trailing))
        figures = list(heard.voices.figures)
        participle = saying.verb.tag_ == "VBG" and saying.verb.dep_ == "advcl"
        return Said(
            figures,
            saying.act,
            start,
            end,
            parsed.view.sentence.index,
            "participle of speech" if participle else saying.rule,
            self._engagement(figures, told),
            joint=heard.voices.joint,
            strength=self._speech.strength(saying),
            voice=self._voice(start, end),
            addressees=self._addressees(parsed, saying, figures),
            content=self._content(parsed, heard, start, end),
        )

    def _content(self, parsed: Parsed, heard: _Heard, start: int, end: int) -> tuple[int, int] | None:
        """What is said, without who says it and the verb."""
        verb = heard.saying.verb
        first, last = parsed.offsets(verb.i, verb.i + 1)
        if heard.trailing:
            before = [node.i for node in verb.subtree if node.dep_ in ("nsubj", "nsubjpass") and node.head == verb]
            cut = parsed.offsets(min(before, default=verb.i), verb.i + 1)[0]
            begin, stop = (start, min(cut, first)) if start < cut else (start, end)
        else:
            begin, stop = last, end
            while self._text[begin : begin + 1] == " ":
                begin += 1
            begin += len(lead.group()) if (lead := _LEADING.match(self._text, begin, stop)) else 0
        begin, stop = self._trim(begin, stop)
        return (begin, stop) if start <= begin < stop <= end else None

    def _trim(self, start: int, end: int) -> tuple[int, int]:
        while end > start and self._text[end - 1] in " .,;:":
            end -= 1
        for word in (" and", " while", " but"):
            if self._text[start:end].endswith(word):
                end -= len(word)
        while end > start and self._text[end - 1] in " ,;:":
            end -= 1
        while start < end and self._text[start] in " ,;":
            start += 1
        return start, end

    def _voice(self, start: int, end: int) -> Voice:
        marks = quoted(self._text, start, end, False)
        inside = sum(high - low for low, high in marks.spans)
        return Voice.QUOTED if inside > 0.4 * (end - start) else Voice.PARAPHRASED

    def _engagement(self, speakers: list[Figure], told: list[Draft]) -> Draft | None:
        for draft in told:
            if (
                not draft.background
                and any(draft.has(figure) for figure in speakers)
                and draft.kind is not EngagementKind.VISIT
            ):
                return draft
        current = self._discourse.current
        if current is not None and any(current.has(figure) for figure in speakers):
            return current
        for draft in reversed(self._discourse.drafts):
            if not draft.background and any(draft.has(figure) for figure in speakers):
                return draft
        if current is not None and any(
            figure.kind is ActorKind.COUNTRY or figure.side in current.sides() for figure in speakers
        ):
            return current
        return None

    def _addressees(self, parsed: Parsed, saying: Saying, speakers: list[Figure]) -> list[Figure]:
        figures: list[Figure] = []
        for child in saying.verb.children:
            if child.dep_ in ("dobj", "dative", "obj") and parsed.item(child).kind in (
                ItemKind.PERSON,
                ItemKind.DESCRIPTION,
                ItemKind.COUNTRY,
            ):
                figures += [reference.figure for reference in self._discourse.references(parsed, child)]
        return [figure for figure in dict.fromkeys(figures) if figure not in speakers]

    def _according(self, parsed: Parsed, told: list[Draft]) -> Iterator[Said]:
        planned = any(draft.actuality is Actuality.PLANNED for draft in told)
        for node in parsed.nodes:
            if node.lower_ != "according":
                continue
            sources = [
                *after_preposition(node, "to"),
                *(inner for child in node.children for inner in child.children if child.dep_ == "prep"),
            ]
            for source in sources:
                voices = self._speakers.of_subject(parsed, source, Act.AFFIRM)
                scheduled = (
                    planned
                    or future_only(root_of(parsed))
                    and any(figure.kind is ActorKind.ORGANISATION for figure in voices.figures)
                )
                if voices and not voices.joint and not scheduled:
                    start, end = self._trim(parsed.view.sentence.start, parsed.view.sentence.end)
                    figures = list(voices.figures)
                    yield Said(
                        figures,
                        Act.AFFIRM,
                        start,
                        end,
                        parsed.view.sentence.index,
                        "according to",
                        self._engagement(figures, told),
                    )
                    return

    def _carried(self, parsed: Parsed, told: list[Draft], begun: int | None) -> Said | None:
        """A sentence of content without a verb of speech, which goes on with the speaker before it."""
        if self._last is None or told or any(figure.kind is ActorKind.ORGANISATION for figure in self._last.speakers):
            return None
        start, end = self._trim(parsed.view.sentence.start if begun is None else begun, parsed.view.sentence.end)
        voice = self._voice(start, end) if begun is None else Voice.QUOTED
        if end - start < _SHORTEST or voice is not Voice.QUOTED and not content_like(parsed, self._speech.openers):
            return None
        figures, joint = list(self._last.speakers), self._last.joint
        if voice is not Voice.QUOTED:
            figures, joint = self._goes_on(parsed, figures, joint)
        rule = "quotation" if voice is Voice.QUOTED else "carried"
        return Said(
            figures,
            Act.AFFIRM,
            start,
            end,
            parsed.view.sentence.index,
            rule,
            self._last.engagement,
            joint,
            carried=True,
            voice=voice,
        )

    def _goes_on(self, parsed: Parsed, figures: list[Figure], joint: bool) -> tuple[list[Figure], bool]:
        """Whoever speaks for the country that a carried sentence is about, where the last speaker is of the
        other side."""
        for node in parsed.nodes:
            if node.head == node and (doer := subject(node)) is not None and parsed.item(doer).kind is ItemKind.COUNTRY:
                voices = self._speakers.of_subject(parsed, doer, Act.AFFIRM)
                if len(voices.figures) == 1 and voices.figures[0].kind is ActorKind.PERSON:
                    return list(voices.figures), False
        return figures, joint

    def _in_dialogue(self, parsed: Parsed) -> list[Said]:
        """What stands under a speaker's name: each sentence is a statement, carried where it has no verb of
        speech."""
        speaker = self._transcript.speaker
        assert speaker is not None
        first = self._transcript.words_after_label(parsed)
        if len(parsed.items) - first < 3 or not any(verb.i >= first for verb in verbs(parsed)):
            return []
        start, end = self._trim(parsed.offsets(first, first + 1)[0], parsed.view.sentence.end)
        saying = next(
            (each for verb in verbs(parsed) if verb.i >= first and (each := self._own_words(parsed, verb))),
            None,
        )
        act = saying.act if saying else Act.THANK if parsed.nodes[first].lower_ == "thank" else Act.AFFIRM
        rule = saying.rule if saying else "words under a name"
        engagement = self._engagement([speaker], [])
        strength = self._speech.strength(saying) if saying else None
        return [
            Said(
                [speaker],
                act,
                start,
                end,
                parsed.view.sentence.index,
                rule,
                engagement,
                carried=saying is None,
                voice=Voice.QUOTED,
                strength=strength,
            )
        ]

    def _own_words(self, parsed: Parsed, verb: Node) -> Saying | None:
        """A verb with which the speaker does something by speaking: "I thank you", "China hopes", "Thank
        you"."""
        saying = self._speech.saying(parsed, verb) or self._pledge(parsed, verb)
        if saying is None or saying.impersonal:
            return None
        doer = subject(verb)
        mine = doer is None and verb.dep_ == "ROOT" or doer is not None and doer.lower_ in ("i", "we")
        return (
            saying
            if mine or doer is not None and parsed.item(doer).kind is ItemKind.COUNTRY and verb.dep_ == "ROOT"
            else None
        )


def _real(draft: Draft) -> bool:
    """Whether an engagement is news that happened, will or was to happen."""
    return not draft.background and draft.actuality in (
        Actuality.OCCURRED,
        Actuality.PLANNED,
        Actuality.CANCELLED,
    )


def _holds(outer: _Heard, verb: Node) -> bool:
    """Whether a verb stands in what another reports: before "…, he said", or in the content after "He
    said"."""
    said_before = outer.trailing and verb.i < outer.saying.verb.i
    return said_before or not beside(verb, outer.saying.verb)


def _apart(later: _Heard, earlier: _Heard) -> bool:
    """Whether a later verb ends what the earlier one reports."""
    return (
        later.saying.verb.dep_ == "amod"
        or later.voices is earlier.voices
        or beside(later.saying.verb, earlier.saying.verb)
    )
