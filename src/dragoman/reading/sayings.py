"""Sayings of a sentence: which of its verbs report speech, whose, and which stand in another's content.

Within what someone says, only what someone else said before is a saying of its own. Whatever only gives out what
others said, a text, a palace or a spokesman, says nothing itself.
"""

from dataclasses import dataclass

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality
from dragoman.domain.statements import Act
from dragoman.reading.besideverbs import new_subject
from dragoman.reading.clauses import (
    after_comma,
    as_someone_said,
    attribution,
    beside,
    gives_the_source,
    goes_on_with,
    in_which,
    joined_to_speech,
    judged_by_him,
    meanwhile,
    of_earlier_talks,
    put_in_clause,
    put_in_middle,
    told_as_past,
    told_to,
    within_a_goal,
)
from dragoman.reading.drafts import Draft
from dragoman.reading.greeting import only_received
from dragoman.reading.nodes import Node
from dragoman.reading.parse import STAND_INS, ItemKind, Parsed, after_preposition, future_only, modal, subject, verbs
from dragoman.reading.people import Description
from dragoman.reading.quoting import Quoted
from dragoman.reading.recipients import Recipients
from dragoman.reading.remarking import by_the_way, given_out_by_a_house, only_described, passing_remark
from dragoman.reading.sources import SOURCES, says_nothing_itself
from dragoman.reading.speakers import HELPING, Speakers
from dragoman.reading.speech import Saying, SpeechFinder
from dragoman.reading.speechforms import at_talks_with, goes_on_to_talk, is_a_reason, only_supposed, views_exchanged
from dragoman.reading.spokesmen import speaks_for_others
from dragoman.reading.together import Voices

_POSSIBLE = frozenset(("should", "must", "may", "might", "could", "can"))
"""Auxiliaries after which a verb of speech tells what is right or possible and not what was said."""
_TALKS = frozenset(("discussion", "discussions", "meeting", "talks", "conversation", "dialogue"))
_PASSING_ON = frozenset(("say", "tell", "add", "report", "inform", "announce", "note", "state", "reveal", "disclose"))
"""Verbs with which one may only tell what someone else said."""
_CHIEFS = frozenset(("leaders", "heads", "presidents", "premiers"))
_PAGES = frozenset(("website", "account", "page", "channel", "twitter", "x", "facebook", "telegram", "site", "network"))
_SIDES = frozenset(("side", "government", "party", "delegation", "nation", "country"))
_TELLING = (ItemKind.PERSON, ItemKind.DESCRIPTION)
_GOING_ON = frozenset((Act.HOPE, Act.THANK, Act.REQUEST, Act.INVITE, Act.PLEDGE))
"""Acts of a second clause of someone's words that do something of their own."""
_HIMSELF = frozenset(("he", "she"))
_MET = frozenset(("meet", "receive", "visit", "call", "speak", "talk", "hold"))
"""What one tells to have done with the other before one tells what one said to him."""
_UNSPOKEN = frozenset(("stand", "believe", "think"))
"""What one tells of others who need not have said it: "said that Peru believed it would win"."""
_CLOSING = 5
"""Words with which a sentence may end that tell who gave it out."""


@dataclass(slots=True, eq=False)
class Heard:
    """A saying with those who speak, and whether what is said stands before it."""

    saying: Saying
    voices: Voices
    trailing: bool
    published: bool = False
    """Whether a body, its house or its text only gives out what is said."""
    news: bool = False
    """Whether it only gives out that people met, and says nothing itself."""
    anew: bool = False
    """Whether its speaker was taken for the end of what is said before."""

    def holds(self, verb: Node) -> bool:
        """Whether a verb stands in what this one reports: before "…, he said", or in the content after "He
        said"."""
        if as_someone_said(self.saying.verb):
            main = self.saying.verb.head
            return verb == main or not beside(verb, main) or not told_as_past(verb)
        clause = put_in_clause(self.saying.verb) or put_in_middle(self.saying.verb) if self.trailing else None
        if clause is not None:
            return clause in verb.ancestors or verb == clause
        said_before = self.trailing and verb.i < self.saying.verb.i
        return said_before or not beside(verb, self.saying.verb)

    def gives_out(self, inner: list["Heard"]) -> bool:
        """Whether a body tells last what others only talked of: "A met B to discuss trade, the ministry said"."""
        return self.trailing and self.of_a_text() and all(each.saying.act is Act.DISCUSS for each in inner)

    def of_a_text(self) -> bool:
        """Whether a body or the text that it published speaks."""
        return self.published or all(figure.kind is ActorKind.ORGANISATION for figure in self.voices.figures)


class Sayings:
    """Finds the sayings of sentences within a discourse."""

    def __init__(self, speech: SpeechFinder, speakers: Speakers, recipients: Recipients) -> None:
        self._speech = speech
        self._speakers = speakers
        self._recipients = recipients

    def of(self, parsed: Parsed, told: list[Draft], marks: Quoted, going_on: bool) -> list[Heard]:
        """The sayings of a sentence in order; ``going_on`` where someone spoke just before."""
        heard: list[Heard] = []
        unheard: list[Heard] = []
        """Sayings of nobody in the cast: what stands in them is not said by those whom it names."""
        for verb in sorted(verbs(parsed), key=lambda verb: (not attribution(parsed, verb), verb.i)):
            one = self._one(parsed, verb, told, marks, heard, unheard, going_on)
            if one is not None:
                (heard if one.voices else unheard).append(one)
        heard += self._mistaken(parsed, heard)
        heard.sort(key=lambda each: each.saying.verb.i)
        quoted = [each for each in heard if marks.holds(parsed.offsets(each.saying.verb.i, each.saying.verb.i + 1)[0])]
        return [each for each in heard if not _only_publishes(each, heard, quoted)]

    def _mistaken(self, parsed: Parsed, heard: list[Heard]) -> list[Heard]:
        """Verbs that the parser took for adjectives; joined ones have the speakers of the verb before."""
        found = []
        opening = self._speech.opening(list(parsed.nodes))
        main = next((each for each in heard if not each.trailing), None)
        if opening is not None and main is not None and len(main.voices.figures) == 1:
            found.append(Heard(opening, main.voices, False))
        for node in parsed.nodes:
            aim = self._speech.infinitive(node)
            doer = subject(node.head) if aim is not None and node.head.lemma_ in HELPING else None
            if aim is not None and doer is not None:
                found.append(Heard(aim, self._speakers.of_subject(parsed, doer, aim.act), False))
            saying = self._speech.mistaken(parsed, node)
            if saying is None or any(each.holds(node) for each in heard if node.head == node):
                continue
            before = [each for each in heard if each.saying.verb.i < node.i and not each.trailing]
            voices = before[-1].voices if before else self._speakers.of(parsed, saying, [])
            if voices and (before or saying.impersonal):
                found.append(Heard(saying, voices, False))
        return found

    def _one(
        self,
        parsed: Parsed,
        verb: Node,
        told: list[Draft],
        marks: Quoted,
        heard: list[Heard],
        unheard: list[Heard],
        going_on: bool,
    ) -> Heard | None:
        """What a verb reports, if it is not part of what another verb of the sentence reports."""
        trailing = attribution(parsed, verb)
        quoted = (
            not trailing and marks.holds(parsed.offsets(verb.i, verb.i + 1)[0]) and not _quoted_in_part(parsed, verb)
        )
        around = [each for each in (*heard, *unheard) if each.holds(verb)]
        outer = next((each for each in around if not each.trailing), around[0] if around else None)
        if outer in unheard and not quoted and self._text_of_nobody(outer):
            outer = None
        anew = outer is not None and new_subject(parsed, verb) is not None
        outer = None if anew else outer
        if quoted and not self._in_a_text(parsed, verb, outer, marks):
            return None
        someone = self._recipients.told(parsed, verb) if outer is None and not quoted else None
        if someone is not None:
            return Heard(*someone, False)
        saying = self._speech.saying(parsed, verb) or self.pledge(parsed, verb, going_on)
        if (
            saying is None
            or only_supposed(verb, saying.act)
            or told_to(verb)
            or by_the_way(verb)
            or gives_the_source(parsed, verb)
            or only_described(parsed, verb, being=saying.rule == "ready to")
            or verb.tag_ == "VB"
            and modal(verb) in _POSSIBLE
        ):
            return None
        doer = subject(verb)
        if doer is not None and says_nothing_itself(parsed, verb, doer):
            return Heard(saying, Voices(), trailing)
        where = _tells_where(verb, self._speech.gatherings)
        if (
            where
            or passing_remark(verb)
            or told
            and (given_out_by_a_house(verb) or only_received(parsed, verb, told))
            or self._closed_by_the_press(parsed, verb)
        ):
            return None
        if future_only(verb) and saying.rule != "will":
            saying = self.pledge(parsed, verb, going_on)  # else an agenda: "will be discussed", "he will propose"
            if saying is None:
                return None
        if verb.dep_ == "acomp" and any(each.saying.verb == verb.head for each in heard):
            return None  # "are committed to" is one saying
        if outer is not None and not outer.trailing and joined_to_speech(parsed, verb, outer.saying.verb):
            return Heard(saying, outer.voices, False)
        series = _in_series(parsed, verb, heard)
        if series is not None:
            return Heard(saying, series.voices, False)
        if quoted and outer is not None and _of_us(verb) and verb.dep_ != "advcl":
            return Heard(saying, outer.voices, False) if outer.published or told_as_past(verb) else None
        voices = self._speakers.of(parsed, saying, told)
        if told and verb.lemma_ in ("have", "hold") and not self._several(parsed, verb):
            return None
        if not voices:
            reported = trailing or any(child.dep_ == "ccomp" for child in verb.children)
            return Heard(saying, voices, trailing) if reported and subject(verb) is not None else None
        if outer is not None and (
            saying.act in _GOING_ON and saying.rule != "ready to" and _of_himself(verb, outer, voices)
        ):
            return Heard(saying, outer.voices, False)
        if outer is not None and (
            saying.rule == "ready to"
            or is_a_reason(verb, outer.saying.verb)
            or _of_the_chiefs(parsed, verb)
            or not _said_by_another(saying, voices, outer)
        ):
            return None
        if verb.lemma_ == "decide" and not voices.joint:
            return None  # the agency tells what someone does
        own = saying if at_talks_with(verb) else self._speech.alone(saying)
        said = self._speech.together(saying) if voices.joint else own
        doer = subject(verb)
        if doer is not None and self._gives_out(parsed, doer, verb, voices, trailing):
            alone = parsed.item(doer).last - parsed.item(doer).first <= 2  # not "European officials"
            return Heard(saying, Voices() if voices.joint and alone else voices, trailing, True)
        house = doer is not None and parsed.item(doer).kind is ItemKind.CITY
        given_out = doer is not None and (doer.lower_ in self._speech.texts or self.of_the_press(doer, voices))
        given_out = given_out or trailing and _on_its_page(verb, voices)
        named = doer if trailing and doer is not None and doer.lower_ in self._speech.bodies else None
        passed_on = named is not None and any(child.lower_ in ("his", "her") for child in named.children)
        done = all(draft.actuality is Actuality.OCCURRED for draft in told)
        news = _reports_news(verb, house, voices) or given_out and verb.dep_ != "acl"
        body = all(figure.kind is ActorKind.ORGANISATION for figure in voices.figures)
        news = news or done and body and _tells_an_agency(verb)
        ahead = any(child.dep_ == "ccomp" and future_only(child) for child in verb.children)
        press = trailing and not ahead and doer is not None and self.of_the_press(doer, voices)
        only = (bool(told) or press) and news and not quoted  # "Kim received Lee, the press service reports"
        return Heard(said, voices, trailing, house or given_out or only or passed_on, only, anew)

    def _gives_out(self, parsed: Parsed, doer: Node, verb: Node, voices: Voices, trailing: bool) -> bool:
        """Whether officials without a name only give out what others said: "Officials said that Kim thanked Lee"."""
        word = parsed.view.low(parsed.item(doer).last - 1)
        body = all(figure.kind is ActorKind.ORGANISATION for figure in voices.figures)
        told = verb.lemma_ in _PASSING_ON and any(child.dep_ == "ccomp" for child in verb.children)
        return (trailing or told and not voices.joint) and (word == "officials" or word == "they" and body)

    def _closed_by_the_press(self, parsed: Parsed, verb: Node) -> bool:
        """Whether a sentence ends with the press office that gave out what it tells, whatever the parse made of that:
        "Kim received Lee, press service of the Parliament told Nordpress"."""
        lows, at = parsed.view.lows, parsed.item(verb).first
        comma = max((position for position in range(at) if lows[position] == ","), default=at)
        closes = len(lows) - at <= _CLOSING and not {"will", '"', "”"} & set(lows[:comma])
        between = _with_pairs(lows[comma + 1 : at])
        return closes and any(word in self._speech.press or pair in self._speech.press for word, pair in between)

    def of_the_press(self, doer: Node, voices: Voices) -> bool:
        """Whether a body, or the "it" that stands for it, exists to give out the news of another: "the press service of
        the President"."""
        bodies = [figure.name.lower() for figure in voices.figures if figure.kind is ActorKind.ORGANISATION]
        words = [*(node.lower_ for node in doer.subtree), *" ".join(bodies).split()]
        return any(word in self._speech.press or pair in self._speech.press for word, pair in _with_pairs(words))

    def _in_a_text(self, parsed: Parsed, verb: Node, outer: Heard | None, marks: Quoted) -> bool:
        """Whether a quoted verb stands in a text that tells of others: "“Kim thanked Lee,” the release says"."""
        if outer is not None and (outer.trailing or outer.news):
            return outer.of_a_text()
        doer = subject(verb)
        in_part = doer is not None and not marks.holds(parsed.offsets(doer.i, doer.i + 1)[0])
        kinds = (*_TELLING, ItemKind.COUNTRY, ItemKind.BODY) if in_part else _TELLING  # "Peru “condemned” the attack"
        told = doer is not None and (parsed.item(doer).kind in kinds or doer.lower_ in ("he", "she", "they"))
        if not told or not told_as_past(verb) or not (verb.dep_ in ("ROOT", "conj", "ccomp") or in_which(verb)):
            return False
        if in_part:
            return outer is None or outer.published or self._of_a_text(outer)  # "Kim “thanked Lee for his help”"
        if outer is not None and self._of_a_text(outer):
            return True  # "the palace stated in a readout that “Kim thanked Lee”"
        cited = (subject(other) for other in verbs(parsed) if attribution(parsed, other))
        run_on = marks.left_open or marks.retells
        return run_on or any(node is not None and node.lower_ in (*self._speech.texts, "it") for node in cited)

    def _of_a_text(self, outer: Heard) -> bool:
        """Whether a text says something, or a body does in one: "the readout said", "stated in a readout"."""
        verb, texts = outer.saying.verb, self._speech.texts
        doer = subject(verb)
        in_one = any(node.lower_ in texts for node in after_preposition(verb, "in"))
        return doer is not None and (doer.lower_ in texts or in_one and outer.of_a_text())

    def _text_of_nobody(self, outer: Heard) -> bool:
        """Whether a text speaks of which nobody is told who wrote it, "Peru hopes for rain, the statement said", or a
        source: "sources said the ministers discussed trade"."""
        doer = subject(outer.saying.verb)
        if doer is not None and doer.lower_ in SOURCES:
            return True
        return outer.trailing and doer is not None and doer.lower_ in self._speech.texts

    def _several(self, parsed: Parsed, verb: Node) -> bool:
        """Whether both sides are the subject: "Smith had a conversation with …" is the contact and not its
        content."""
        node = subject(verb)
        if views_exchanged(verb) or goes_on_to_talk(verb):
            return True  # "had an exchange of views with the envoys" tells both
        return node is not None and self._speakers.of_subject(parsed, node, Act.DISCUSS).joint

    def pledge(self, parsed: Parsed, verb: Node, going_on: bool) -> Saying | None:
        """A bare "will" of a side, outside anyone's content: "Vietnam will continue to …"."""
        if (
            verb.dep_ not in ("ROOT", "conj")
            or not future_only(verb)
            or verb.lemma_ in self._speech.no_pledges
            or not going_on
            or any(child.dep_ == "mark" for child in verb.children)  # "hoped trade grows, and that both will gain"
            or verb.dep_ == "conj"
            and self.pledge(parsed, verb.head, going_on) is not None
        ):
            return None
        doer = subject(verb)
        if (
            doer is None
            or doer.dep_ == "nsubjpass"
            or parsed.item(doer).kind not in (ItemKind.COUNTRY, ItemKind.BODY, ItemKind.DESCRIPTION)
            and not (doer.lower_ == "we" and self._speakers.authors)
            or _one_person(parsed, doer)
        ):
            return None  # "The minister will speak at a forum" is his programme
        return Saying(verb, Act.PLEDGE, "will")


def _one_person(parsed: Parsed, doer: Node) -> bool:
    """Whether someone is told of by his office: "the minister"; not "the Peruvian side", "the two leaders"."""
    thing = parsed.item(doer).thing
    return isinstance(thing, Description) and not thing.plural and thing.noun not in _SIDES


def _reports_news(verb: Node, house: bool, voices: Voices) -> bool:
    """Whether a house or a body "reports" the news, which is a word of agencies: "…, the ministry reports"."""
    reported = verb.lemma_ == "report" or verb.lemma_ == "inform" and verb.tag_ == "VBZ"
    return reported and (house or all(figure.kind is ActorKind.ORGANISATION for figure in voices.figures))


def _tells_an_agency(verb: Node) -> bool:
    """Whether news is given to whoever publishes it: "…, the Foreign Ministry told Nordpress"."""
    heard = [child for child in verb.children if child.dep_ in ("dobj", "dative") and child.i > verb.i]
    return verb.lemma_ == "tell" and any(child.tag_ == "NNP" and child.text not in STAND_INS for child in heard)


def _with_pairs(words: list[str]) -> list[tuple[str, str]]:
    return [(word, " ".join(words[at : at + 2])) for at, word in enumerate(words)]


def apart(later: Heard, earlier: Heard) -> bool:
    """Whether a later verb ends what the earlier one reports."""
    return (
        later.saying.verb.dep_ == "amod"
        or later.anew
        or later.voices is earlier.voices
        or beside(later.saying.verb, earlier.saying.verb)
    )


def _in_series(parsed: Parsed, verb: Node, heard: list[Heard]) -> Heard | None:
    """The saying before a verb that goes on with no subject of its own: "They discussed trade; reaffirmed their
    ties", "Kim hoped that …, while praising …"."""
    position = verb.i - 1
    while position > 0 and (parsed.nodes[position].pos_ == "ADV" or parsed.nodes[position].lower_ == "and"):
        position -= 1
    after_semicolon = verb.tag_ in ("VBD", "VBN") and parsed.nodes[position].text == ";"
    if verb.tag_ == "VBG" and verb.dep_ == "advcl" and not meanwhile(verb):
        return next((each for each in heard if not each.trailing and goes_on_with(verb, each.saying.verb)), None)
    if (
        not after_semicolon
        and not after_comma(verb)
        and not (verb.tag_ == "VBG" and meanwhile(verb) and not within_a_goal(verb, None))
    ):
        return None
    before = [each for each in heard if each.saying.verb.i < position and not each.trailing]
    return before[-1] if before else None


def _quoted_in_part(parsed: Parsed, verb: Node) -> bool:
    """Whether a quotation begins with an infinitive that goes on what the agency tells: "met to “review trade”"."""
    before = [node.text for node in parsed.nodes[max(0, verb.i - 2) : verb.i]]
    return verb.tag_ == "VB" and before[:1] == ["to"] and before[1:] in (['"'], ["“"], ["''"])


def _tells_where(verb: Node, gatherings: frozenset[str]) -> bool:
    """Whether someone only tells where or when the talks were: "the ministry said that the meeting took place in
    Lima"."""
    content = [child for child in verb.children if child.dep_ == "ccomp"] if verb.lemma_ in _PASSING_ON else []
    if len(content) != 1 or content[0].lemma_ not in ("take", "hold"):
        return False
    held = [child for child in content[0].children if child.dep_ in ("nsubj", "nsubjpass")]
    known = [child for node in held for child in node.children if child.lower_ in ("the", "their", "this")]
    return bool(known) and all(node.lower_ in gatherings for node in held) and content[0].tag_ in ("VBD", "VBN")


def _of_himself(verb: Node, outer: Heard, voices: Voices) -> bool:
    """Whether a clause joined to what someone said tells what he does himself: "said trade grew and that he hoped for
    more", "said he met Kim and urged him to"."""
    if verb.dep_ != "conj" or verb.tag_ not in ("VBD", "VBZ") or set(voices.figures) != set(outer.voices.figures):
        return False
    first = verb.head
    while first.dep_ == "conj":
        first = first.head
    said = first.dep_ == "ccomp" and first.head == outer.saying.verb and first.i > first.head.i
    doers = [child.lower_ for child in verb.children if child.dep_ == "nsubj"]
    return said and (not _HIMSELF.isdisjoint(doers) or not doers and first.lemma_ in _MET)


def _of_the_chiefs(parsed: Parsed, verb: Node) -> bool:
    """Whether someone only tells what leaders have come to before: "said the two leaders have reached consensus"."""
    doer = subject(verb)
    perfect = verb.tag_ == "VBN" and any(child.lower_ in ("have", "has") for child in verb.children)
    if doer is None or not perfect:
        return False
    item = parsed.item(doer)
    return not _CHIEFS.isdisjoint(parsed.view.lows[item.first : item.last])


def _on_its_page(verb: Node, voices: Voices) -> bool:
    """Whether a body is told to say something on a page of its own: "the Presidency stated on its X account"."""
    body = all(figure.kind is ActorKind.ORGANISATION for figure in voices.figures)
    return body and any(node.lower_ in _PAGES for node in after_preposition(verb, "on"))


def _of_us(verb: Node) -> bool:
    doer = subject(verb)
    return doer is not None and doer.lower_ == "we"


def _said_by_another(saying: Saying, voices: Voices, outer: Heard) -> bool:
    """Whether a verb of speech within what someone says reports what another, or oneself before, had said; what two
    talked of is theirs, too, where a ministry gives it out: "A met B to discuss trade, the ministry said"."""
    if voices.joint and saying.act is Act.DISCUSS and outer.trailing and outer.of_a_text():
        return True
    if not told_as_past(saying.verb) or saying.verb.lemma_ in _UNSPOKEN:
        return False  # "that Peru stood with them" is no one's word
    if outer.published:
        body = all(figure.kind is ActorKind.ORGANISATION for figure in voices.figures)
        return voices.joint or saying.act is not Act.DISCUSS or not body  # a body alone talks nothing over
    if saying.impersonal:
        return outer.of_a_text()
    if set(voices.figures) == set(outer.voices.figures):
        clause = {child.lower_ for child in saying.verb.children}
        if voices.joint and outer.saying.act is Act.DISCUSS and "where" in clause and "had" not in clause:
            return True  # "exchanged views on the sea, where they reaffirmed the treaty"
        if outer.trailing and put_in_middle(outer.saying.verb) is not None:
            return False  # "Peru, Kim said, had always supported free trade"
        own = in_which(saying.verb) or judged_by_him(saying.verb)
        return own or any(child.lower_ == "had" for child in saying.verb.children)
    if voices.joint:
        doer = subject(saying.verb)
        told = outer.of_a_text() or all(map(speaks_for_others, outer.voices.figures))
        if doer is not None and doer.lower_ in _TALKS and not told:
            return False  # "Kim said the discussion touched on trade"
        return not of_earlier_talks(saying.verb, outer.saying.verb, published=told)
    return all(figure.kind is ActorKind.PERSON for figure in voices.figures)


def _only_publishes(heard: Heard, all_heard: list[Heard], quoted: list[Heard]) -> bool:
    """Whether a text, a palace or a spokesman only gives out what others said; "“Kim thanked Lee,” the ministry said",
    too."""
    inner = [each for each in all_heard if each is not heard and heard.holds(each.saying.verb)]
    if heard.news:
        return True
    if heard.voices.joint or not inner:
        return False
    if heard.of_a_text() and any(each in quoted for each in inner):
        return True
    told = any(each.voices.joint or _passed_on(heard, each) for each in inner)
    joint = all(each.voices.joint for each in inner)
    both = joint and heard.of_a_text() and not heard.trailing  # "the ministry said trade was discussed"
    given_out = heard.gives_out(inner) or all(map(speaks_for_others, heard.voices.figures))
    return heard.published or told and (both or given_out)


def _passed_on(heard: Heard, inner: Heard) -> bool:
    """Whether one verb only tells what another person said: "the spokesman said Kim had thanked Lee"."""
    verb = inner.saying.verb
    while verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        verb = verb.head
    people = all(figure.kind is ActorKind.PERSON for figure in inner.voices.figures)
    others = people and set(inner.voices.figures).isdisjoint(heard.voices.figures)
    told = verb.dep_ == "ccomp" and verb.head == heard.saying.verb
    return others and told and heard.saying.verb.lemma_ in _PASSING_ON
