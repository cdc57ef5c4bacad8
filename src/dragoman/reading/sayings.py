"""Sayings of a sentence: which of its verbs report speech, whose, and which stand in another's content.

Within what someone says, only what someone else said before is a saying of its own. Whoever only publishes
the news, a ministry or a spokesman, says nothing where the sentence tells of a contact or of what others said.
"""

from dataclasses import dataclass

from spacy.tokens import Token as Node

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality
from dragoman.domain.statements import Act
from dragoman.reading.clauses import attribution, beside, in_which, joined_to_speech, told_as_past
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure
from dragoman.reading.parse import ItemKind, Parsed, subject, verbs
from dragoman.reading.quoting import Quoted
from dragoman.reading.speakers import Speakers
from dragoman.reading.speech import Saying, SpeechFinder, future_only
from dragoman.reading.together import Voices

_TELLING = (ItemKind.PERSON, ItemKind.DESCRIPTION)


@dataclass(slots=True, eq=False)
class Heard:
    """A saying with those who speak, and whether what is said stands before it."""

    saying: Saying
    voices: Voices
    trailing: bool

    def holds(self, verb: Node) -> bool:
        """Whether a verb stands in what this one reports: before "…, he said", or in the content after "He
        said"."""
        said_before = self.trailing and verb.i < self.saying.verb.i
        return said_before or not beside(verb, self.saying.verb)

    def of_a_text(self) -> bool:
        """Whether a body or the text that it published speaks."""
        return all(figure.kind is ActorKind.ORGANISATION for figure in self.voices.figures)


class Sayings:
    """Finds the sayings of sentences within a discourse."""

    def __init__(self, speech: SpeechFinder, speakers: Speakers) -> None:
        self._speech = speech
        self._speakers = speakers

    def of(self, parsed: Parsed, told: list[Draft], marks: Quoted, going_on: bool) -> list[Heard]:
        """The sayings of a sentence in order; ``going_on`` where someone spoke just before."""
        heard: list[Heard] = []
        for verb in sorted(verbs(parsed), key=lambda verb: (not attribution(parsed, verb), verb.i)):
            one = self._one(parsed, verb, told, marks, heard, going_on)
            if one is not None:
                heard.append(one)
        heard += self._mistaken(parsed, heard)
        heard.sort(key=lambda each: each.saying.verb.i)
        return [each for each in heard if not _only_publishes(each, heard, told)]

    def _mistaken(self, parsed: Parsed, heard: list[Heard]) -> list[Heard]:
        """Joined verbs that the parser took for adjectives; they have the speakers of the verb before."""
        found = []
        for node in parsed.nodes:
            before = [each for each in heard if each.saying.verb.i < node.i and not each.trailing]
            saying = self._speech.mistaken(node) if before else None
            if saying is not None:
                found.append(Heard(saying, before[-1].voices, False))
        return found

    def _one(
        self, parsed: Parsed, verb: Node, told: list[Draft], marks: Quoted, heard: list[Heard], going_on: bool
    ) -> Heard | None:
        """What a verb reports, if it is not part of what another verb of the sentence reports."""
        trailing = attribution(parsed, verb)
        quoted = not trailing and marks.holds(parsed.offsets(verb.i, verb.i + 1)[0])
        outer = next((each for each in heard if each.holds(verb)), None)
        if quoted and not self._in_a_text(parsed, verb, outer, marks):
            return None
        saying = self._speech.saying(parsed, verb) or self.pledge(parsed, verb, going_on)
        if saying is None or _told_to(verb) or future_only(verb) and (saying.act is Act.DISCUSS or saying.impersonal):
            return None  # an agenda
        if verb.dep_ == "acomp" and any(each.saying.verb == verb.head for each in heard):
            return None  # "are committed to" is one saying
        if outer is not None and not outer.trailing and joined_to_speech(parsed, verb, outer.saying.verb):
            return Heard(saying, outer.voices, False)
        series = _in_series(parsed, verb, heard)
        if series is not None:
            return Heard(saying, series.voices, False)
        if quoted and outer is not None and _of_us(verb):
            return Heard(saying, outer.voices, False)
        voices = self._speakers.of(parsed, saying, told)
        if told and verb.lemma_ in ("have", "hold") and not self._several(parsed, verb):
            return None
        if not voices or outer is not None and not _said_by_another(saying, voices, outer):
            return None
        return Heard(saying if voices.joint else self._speech.alone(saying), voices, trailing)

    def _in_a_text(self, parsed: Parsed, verb: Node, outer: Heard | None, marks: Quoted) -> bool:
        """Whether a quoted verb stands in a text that tells of others: "“Kim thanked Lee,” the release says"."""
        if outer is not None and outer.trailing:
            return outer.of_a_text()
        doer = subject(verb)
        told = doer is not None and (parsed.item(doer).kind in _TELLING or doer.lower_ in ("he", "she"))
        if not told or verb.tag_ != "VBD" or verb.dep_ not in ("ROOT", "conj", "ccomp"):
            return False
        cited = (subject(other) for other in verbs(parsed) if attribution(parsed, other))
        return marks.left_open or any(node is not None and node.lower_ in (*self._speech.texts, "it") for node in cited)

    def _several(self, parsed: Parsed, verb: Node) -> bool:
        """Whether both sides are the subject: "Smith had a conversation with …" is the contact and not its
        content."""
        node = subject(verb)
        return node is not None and self._speakers.of_subject(parsed, node, Act.DISCUSS).joint

    def pledge(self, parsed: Parsed, verb: Node, going_on: bool) -> Saying | None:
        """A bare "will" of a side, outside anyone's content: "Vietnam will continue to …"."""
        if (
            verb.dep_ not in ("ROOT", "conj")
            or not future_only(verb)
            or verb.lemma_ in self._speech.plans
            or not going_on
        ):
            return None
        doer = subject(verb)
        if (
            doer is None
            or doer.dep_ == "nsubjpass"
            or parsed.item(doer).kind not in (ItemKind.COUNTRY, ItemKind.BODY, ItemKind.DESCRIPTION)
            and not (doer.lower_ == "we" and self._speakers.authors)
        ):
            return None
        return Saying(verb, Act.PLEDGE, "will")


def apart(later: Heard, earlier: Heard) -> bool:
    """Whether a later verb ends what the earlier one reports."""
    return (
        later.saying.verb.dep_ == "amod"
        or later.voices is earlier.voices
        or beside(later.saying.verb, earlier.saying.verb)
    )


def _in_series(parsed: Parsed, verb: Node, heard: list[Heard]) -> Heard | None:
    """The saying before a verb that goes on after a semicolon with no subject of its own: "They discussed
    trade; reaffirmed their ties; and agreed to …"."""
    position = verb.i - 1
    while position > 0 and (parsed.nodes[position].pos_ == "ADV" or parsed.nodes[position].lower_ == "and"):
        position -= 1
    if verb.tag_ not in ("VBD", "VBN") or parsed.nodes[position].text != ";":
        return None
    before = [each for each in heard if each.saying.verb.i < position and not each.trailing]
    return before[-1] if before else None


def _told_to(verb: Node) -> bool:
    """Whether a participle tells what was done to the subject: "when asked about …"."""
    return (
        verb.tag_ == "VBN"
        and verb.dep_ in ("advcl", "acl")
        and not any(child.dep_ in ("aux", "auxpass", "nsubj", "nsubjpass", "agent") for child in verb.children)
    )


def _of_us(verb: Node) -> bool:
    doer = subject(verb)
    return doer is not None and doer.lower_ == "we"


def _said_by_another(saying: Saying, voices: Voices, outer: Heard) -> bool:
    """Whether a verb of speech within what someone says reports what another, or oneself before, had said."""
    if not told_as_past(saying.verb):
        return False
    if set(voices.figures) == set(outer.voices.figures):
        return in_which(saying.verb) or any(child.lower_ == "had" for child in saying.verb.children)
    return all(figure.kind is not ActorKind.COUNTRY for figure in voices.figures)


def _only_publishes(heard: Heard, all_heard: list[Heard], told: list[Draft]) -> bool:
    """Whether a body or its spokesman only gives out what others said or did."""
    figures = heard.voices.figures
    if heard.voices.joint or not all(_publishes(figure) for figure in figures):
        return False
    if any(each is not heard and heard.holds(each.saying.verb) for each in all_heard):
        return True
    return any(
        draft.actuality is Actuality.OCCURRED and not draft.background and not any(map(draft.has, figures))
        for draft in told
    )


def _publishes(figure: Figure) -> bool:
    """Whether someone speaks for others: a body, or a spokesman."""
    if figure.kind is ActorKind.PERSON:
        return any(fact.phrase.head.startswith(("spokes", "press secretary")) for fact in figure.offices)
    return figure.kind is ActorKind.ORGANISATION
