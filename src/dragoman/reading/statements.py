"""Statements: who is reported to have said what, in which engagement.

Each clause with a verb of speech of its own is a statement; a sentence without one may be carried by the speaker
before it [coding rules 3.9, 3.10 and the finer points].
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from spacy.tokens import Token as Node

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind, Role
from dragoman.domain.statements import Act, Strength, Voice
from dragoman.reading.cast import Figure
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft
from dragoman.reading.gazetteer import Hit
from dragoman.reading.parse import (
    ItemKind,
    Parsed,
    after_preposition,
    clause_end,
    modal,
    subject,
    verbs,
)
from dragoman.reading.speech import Saying, SpeechFinder, future_only

_QUOTES = "\"'“”‘’«»"
_INANIMATE_SPEAKERS = frozenset(("statement", "communique", "declaration", "readout", "document", "resolution", "report"))


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


class Listener:
    """Hears the statements of one report's sentences within a discourse."""

    def __init__(self, speech: SpeechFinder, discourse: Discourse, text: str) -> None:
        self._speech = speech
        self._discourse = discourse
        self._text = text
        self._last: Said | None = None
        self.said: list[Said] = []

    def hear(self, parsed: Parsed, told: list[Draft]) -> list[Said]:
        """The statements of a sentence; ``told`` are the drafts that the same sentence reports."""
        found = list(self._sayings(parsed, told))
        if not found:
            carried = self._carried(parsed, told)
            found = [carried] if carried else []
        if found:
            self._last = found[-1]
            self.said += found
            self._discourse.speakers = list(found[-1].speakers)
            self._discourse.speakers_joint = found[-1].joint
        elif told and not found:
            pass
        else:
            self._last = None
        return found

    def _sayings(self, parsed: Parsed, told: list[Draft]) -> Iterator[Said]:
        taken: list[Node] = []
        heard: list[tuple[Saying, list[Figure], bool]] = []
        for verb in verbs(parsed):
            if any(_inside(verb, other) for other in taken):
                continue
            saying = self._speech.saying(parsed, verb)
            if saying is None:
                saying = self._pledge(parsed, verb)
            if saying is None:
                continue
            speakers, joint = self._speakers(parsed, saying)
            if not speakers:
                continue
            taken.append(verb)
            heard.append((saying, speakers, joint))
        for number, (saying, speakers, joint) in enumerate(heard):
            following = heard[number + 1][0].verb if number + 1 < len(heard) else None
            yield self._said(parsed, saying, speakers, joint, told, following)
        if not heard:
            yield from self._according(parsed, told)

    def _pledge(self, parsed: Parsed, verb: Node) -> Saying | None:
        """A bare "will" of a side or a speaker, outside anyone's content."""
        if verb.dep_ not in ("ROOT", "conj") or not future_only(verb) or verb.lemma_ in ("be", "have", "take", "attend", "meet", "visit", "hold", "pay", "arrive"):
            return None
        if self._last is None:
            return None
        return Saying(verb, Act.PLEDGE, "will", plain=True)

    def _speakers(self, parsed: Parsed, saying: Saying) -> tuple[list[Figure], bool]:
        if saying.impersonal:
            references = self._discourse.joint(0, 0)
            return [ref.figure for ref in references], True
        node = subject(saying.verb)
        if node is None:
            return self._participial(parsed, saying)
        if saying.verb.dep_ in ("relcl", "acl") and node == saying.verb.head and saying.verb.tag_ != "VBG":
            return [], False
        references = self._discourse.references(parsed, node, subject=True)
        references = [ref for ref in references if ref.figure.kind is not ActorKind.ORGANISATION or self._speaks(ref.figure)]
        if not references and parsed.item(node).kind is ItemKind.WORD and node.lower_ in ("it", "talks", "discussions", "meeting", "discussion", "conversation") and self._discourse.current:
            joint = self._discourse.joint(0, 0)
            return ([ref.figure for ref in joint], True) if saying.act in (Act.DISCUSS,) else ([], False)
        return self._persons(parsed, references, saying)

    def _speaks(self, figure: Figure) -> bool:
        return True

    def _participial(self, parsed: Parsed, saying: Saying) -> tuple[list[Figure], bool]:
        if saying.verb.tag_ == "VBG" and saying.verb.dep_ == "ROOT" and self._discourse.speakers:
            return list(self._discourse.speakers), self._discourse.speakers_joint
        return [], False

    def _persons(self, parsed: Parsed, references: list[Reference], saying: Saying) -> tuple[list[Figure], bool]:
        """The speakers, a country spoken of becoming the one named principal of its side."""
        figures: list[Figure] = []
        joint = any(ref.joint for ref in references)
        for ref in references:
            figure = ref.figure
            if figure.kind is ActorKind.COUNTRY and figure.side:
                principal = self._of_country(figure.side)
                if principal is not None:
                    figure = principal
            if figure not in figures:
                figures.append(figure)
        sides = {figure.side for figure in figures}
        return figures, joint or len(figures) > 1 and len(sides) > 1 and self._both_sides(figures)

    def _both_sides(self, figures: list[Figure]) -> bool:
        current = self._discourse.current
        return current is not None and all(current.has(figure) for figure in figures)

    def _of_country(self, side: str) -> Figure | None:
        last = next((figure for figure in self._discourse.speakers if figure.side == side and figure.kind is ActorKind.PERSON), None)
        return last or self._discourse.of_side(side)

    def _said(
        self, parsed: Parsed, saying: Saying, speakers: list[Figure], joint: bool, told: list[Draft], following: Node | None
    ) -> Said:
        start, end = self._span(parsed, saying, following)
        said = Said(
            speakers,
            saying.act,
            start,
            end,
            parsed.view.sentence.index,
            "participle of speech" if saying.verb.tag_ == "VBG" and saying.verb.dep_ == "advcl" else saying.rule,
            self._engagement(speakers, told),
            joint=joint,
            strength=self._speech.strength(saying),
            voice=self._voice(start, end),
        )
        said.addressees = self._addressees(parsed, saying, said)
        return said

    def _span(self, parsed: Parsed, saying: Saying, following: Node | None) -> tuple[int, int]:
        """From the speaker or the verb to the end of what is said."""
        verb = saying.verb
        sentence = parsed.view.sentence
        if _trailing(parsed, verb):
            return self._trim(sentence.start, sentence.end)
        first = verb.i
        for child in verb.children:
            if child.i < verb.i and child.dep_ in ("nsubj", "nsubjpass", "aux", "auxpass", "neg", "advmod"):
                first = min(first, min(node.i for node in child.subtree) if child.dep_.startswith("nsubj") else child.i)
        last = clause_end(verb)
        if following is not None and following.i > verb.i:
            last = min(last, _start_of(following)) if _start_of(following) > verb.i else last
        elif verb.dep_ in ("ROOT", "conj", "ccomp"):
            last = max(last, len(parsed.items)) if not _later_clause(parsed, verb, last) else last
        start, end = parsed.offsets(first, max(last, first + 1))
        return self._trim(start, end)

    def _trim(self, start: int, end: int) -> tuple[int, int]:
        while end > start and self._text[end - 1] in " .,;:":
            end -= 1
        for word in (" and", " while", " but", ", and"):
            if self._text[start:end].endswith(word):
                end -= len(word)
        while end > start and self._text[end - 1] in " ,;:":
            end -= 1
        while start < end and self._text[start] in " ,;":
            start += 1
        return start, end

    def _voice(self, start: int, end: int) -> Voice:
        text = self._text[max(0, start - 1) : end + 1]
        marks = [mark for mark in text if mark in "\"“”«»"]
        if len(marks) < 2:
            return Voice.PARAPHRASED
        first = min(text.find(mark) for mark in set(marks))
        last = max(text.rfind(mark) for mark in set(marks))
        return Voice.QUOTED if last - first > 0.4 * len(text) else Voice.PARAPHRASED

    def _engagement(self, speakers: list[Figure], told: list[Draft]) -> Draft | None:
        for draft in told:
            if not draft.background and any(draft.has(figure) for figure in speakers) and draft.kind is not EngagementKind.VISIT:
                return draft
        current = self._discourse.current
        if current is not None and any(current.has(figure) for figure in speakers):
            return current
        for draft in reversed(self._discourse.drafts):
            if not draft.background and any(draft.has(figure) for figure in speakers):
                return draft
        if current is not None and any(figure.kind is ActorKind.COUNTRY or figure.side in current.sides() for figure in speakers):
            return current
        return None

    def _addressees(self, parsed: Parsed, saying: Saying, said: Said) -> list[Figure]:
        figures: list[Figure] = []
        for child in saying.verb.children:
            if child.dep_ in ("dobj", "dative", "obj") and parsed.item(child).kind in (ItemKind.PERSON, ItemKind.DESCRIPTION, ItemKind.COUNTRY):
                figures += [ref.figure for ref in self._discourse.references(parsed, child)]
        return [figure for figure in dict.fromkeys(figures) if figure not in said.speakers]

    def _according(self, parsed: Parsed, told: list[Draft]) -> Iterator[Said]:
        for node in parsed.nodes:
            if node.lower_ == "according" and (sources := [ref for to in [node, *node.children] for ref in self._references_after(parsed, to)]):
                people = [ref.figure for ref in sources if ref.figure.kind is ActorKind.PERSON]
                if people:
                    start, end = self._trim(parsed.view.sentence.start, parsed.view.sentence.end)
                    yield Said(people, Act.AFFIRM, start, end, parsed.view.sentence.index, "according to", self._engagement(people, told))
                return

    def _references_after(self, parsed: Parsed, node: Node) -> list[Reference]:
        found: list[Reference] = []
        for other in after_preposition(node, "to"):
            found += self._discourse.references(parsed, other)
        for child in node.children:
            if child.dep_ == "pobj":
                found += self._discourse.references(parsed, child)
        return found

    def _carried(self, parsed: Parsed, told: list[Draft]) -> Said | None:
        """A sentence of content without a verb of speech, which goes on with the speaker before it."""
        if self._last is None or told or not self._content_like(parsed):
            return None
        start, end = self._trim(parsed.view.sentence.start, parsed.view.sentence.end)
        if end - start < 12:
            return None
        act = self._last.act if self._last.act in (Act.AFFIRM, Act.INFORM, Act.HOPE, Act.PROPOSE) and False else Act.AFFIRM
        voice = self._voice(start, end)
        return Said(
            list(self._last.speakers), act, start, end, parsed.view.sentence.index, "quotation" if voice is Voice.QUOTED else "carried", self._last.engagement, joint=self._last.joint, carried=True, voice=voice
        )

    def _content_like(self, parsed: Parsed) -> bool:
        text = self._text[parsed.view.sentence.start : parsed.view.sentence.end]
        if text[:1] in _QUOTES or text.rstrip(".")[-1:] in "\"”":
            return True
        root = next((node for node in parsed.nodes if node.head == node), None)
        if root is None or root.pos_ not in ("VERB", "AUX"):
            return False
        low = text.lower()
        if any(low.startswith(opener) for opener in self._speech.openers):
            return True
        doer = subject(root)
        if doer is None:
            return False
        item = parsed.item(doer)
        if item.kind is ItemKind.PERSON or doer.lower_ in ("he", "she", "they"):
            return False
        if item.kind in (ItemKind.DESCRIPTION,):
            return modal(root) is not None
        tense = _tense(root)
        if tense == "past":
            return False
        return not (item.kind is ItemKind.BODY and tense == "past")


def _tense(root: Node) -> str:
    auxiliaries = {child.lower_ for child in root.children if child.dep_ in ("aux", "auxpass")}
    if auxiliaries & {"will", "shall", "can", "must", "should", "may", "has", "have", "is", "are", "would", "could"}:
        return "present"
    if auxiliaries & {"was", "were", "had", "did"} or root.tag_ in ("VBD", "VBN"):
        return "past"
    return "present"


def _inside(verb: Node, other: Node) -> bool:
    """Whether a verb stands in the content of another saying rather than beside it."""
    current = verb
    while current.head != current:
        if current.head == other:
            return not (current.dep_ == "conj" or current.dep_ == "advcl" and current.tag_ == "VBG" or current.dep_ in ("dep", "parataxis"))
        current = current.head
    return False


def _trailing(parsed: Parsed, verb: Node) -> bool:
    """Whether what is said stands before the verb: "…, he said"."""
    complements = [child for child in verb.children if child.dep_ in ("ccomp", "parataxis")]
    if complements and all(child.i < verb.i for child in complements):
        return True
    if verb.dep_ in ("ccomp", "parataxis", "dep") and verb.head.i < verb.i and verb.head != verb:
        return verb.lemma_ in ("say", "add", "note", "stress", "emphasize", "emphasise", "affirm", "underline", "state")
    return verb.i >= len(parsed.items) - 4 and verb.lemma_ in ("say", "add", "note", "stress", "emphasise", "emphasize", "state", "affirm") and verb.i > 4


def _start_of(verb: Node) -> int:
    """The item where a joined verb's own clause begins."""
    first = verb.i
    for child in verb.children:
        if child.i < verb.i and child.dep_ not in ("cc", "punct"):
            first = min(first, min(node.i for node in child.subtree))
    return first


def _later_clause(parsed: Parsed, verb: Node, last: int) -> bool:
    return any(node.i >= last and node.dep_ in ("ROOT",) for node in parsed.nodes if node != verb)


__all__ = ["Listener", "Role", "Said", "Hit"]
