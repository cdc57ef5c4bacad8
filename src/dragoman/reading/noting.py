"""Noting: a saying becomes a statement, with its words, its voice, whom it is said to and in which engagement."""

import re

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind
from dragoman.domain.statements import Voice
from dragoman.reading.clauses import span_of
from dragoman.reading.discourse import Discourse
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed
from dragoman.reading.quoting import quoted
from dragoman.reading.said import Said
from dragoman.reading.sayings import Heard
from dragoman.reading.speech import Saying, SpeechFinder

_LEADING = re.compile(r"(?:(?:highly|positively) of |out (?:that )?|forward to |upon |that,? )")
"""Words after a verb of speech that belong to the verb and not to what is said."""
_OPENING = ("“", '"', "«", "‘", "'")
_MOSTLY = 0.4
"""The share of a statement in quotation marks from which it is a quotation."""


class Noter:
    """Writes down the statements of a report."""

    def __init__(self, speech: SpeechFinder, discourse: Discourse) -> None:
        self._speech = speech
        self._discourse = discourse
        self._text = discourse.cast.text

    def note(self, parsed: Parsed, heard: Heard, told: list[Draft], following: Node | None) -> Said:
        """The statement that a saying makes; ``following`` is the verb of the next one in the sentence."""
        saying = heard.saying
        start, end = self.trim(*span_of(parsed, saying.verb, following, heard.trailing))
        figures = list(heard.voices.figures)
        participle = saying.verb.tag_ == "VBG" and saying.verb.dep_ == "advcl"
        return Said(
            figures,
            saying.act,
            start,
            end,
            parsed.view.sentence.index,
            "participle of speech" if participle else saying.rule,
            self.engagement(figures, told),
            joint=heard.voices.joint,
            strength=self._speech.strength(saying),
            voice=self.voice(start, end),
            addressees=self._addressees(parsed, saying, figures),
            content=self._content(parsed, heard, start, end),
        )

    def _content(self, parsed: Parsed, heard: Heard, start: int, end: int) -> tuple[int, int] | None:
        """What is said, without who says it and the verb."""
        verb = heard.saying.verb
        first, last = parsed.offsets(verb.i, verb.i + 1)
        if heard.trailing:
            before = [node.left_edge.i for node in verb.lefts if node.dep_ in ("nsubj", "nsubjpass")]
            cut = parsed.offsets(min(before, default=verb.i), verb.i + 1)[0]
            begin, stop = (start, min(cut, first)) if start < cut else (start, end)
        else:
            begin, stop = last, end
            while self._text[begin : begin + 1] == " ":
                begin += 1
            begin += len(lead.group()) if (lead := _LEADING.match(self._text, begin, stop)) else 0
        begin, stop = self.trim(begin, stop)
        return (begin, stop) if start <= begin < stop <= end else None

    def trim(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of text without the marks and joining words at its ends."""
        while end > start and self._text[end - 1] in " .,;:":
            end -= 1
        for word in (" and", " while", " but"):
            if self._text[start:end].endswith(word):
                end -= len(word)
        while end > start and self._text[end - 1] in " ,;:":
            end -= 1
        while start < end and self._text[start] in " ,;:":
            start += 1
        return start, end

    def voice(self, start: int, end: int) -> Voice:
        """Whether words are mostly a quotation."""
        marks = quoted(self._text, start, end, False)
        inside = sum(high - low for low, high in marks.spans)
        return Voice.QUOTED if inside > _MOSTLY * (end - start) else Voice.PARAPHRASED

    def opens_quoted(self, start: int) -> bool:
        """Whether words begin with a quotation mark."""
        return self._text[start : start + 1] in _OPENING

    def engagement(self, speakers: list[Figure], told: list[Draft]) -> Draft | None:
        """The engagement in which speakers say something: the one just told, else the last one they take part
        in."""
        current = self._discourse.current
        for draft in told:
            aside = draft.rules.get("kind") == "signing" and draft is not current and current is not None
            if (
                not draft.background
                and not aside
                and any(draft.has(figure) for figure in speakers)
                and draft.kind is not EngagementKind.VISIT
            ):
                return draft
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
