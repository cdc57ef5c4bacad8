"""Issuers: several who put out one text, and so speak in it together.

"In a joint statement by the leaders of Chile and Peru, in which they said …", then "the statement says" and "the two
countries" of whoever wrote it.
"""

from dragoman.domain.engagements import Format
from dragoman.reading.discourse import Discourse
from dragoman.reading.figures import Figure
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition
from dragoman.reading.together import Voices

_LETTERS = frozenset(("message", "letter"))
_SENT = frozenset(("messages", "letters", "telegrams", "cables"))
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
_ISSUERS = frozenset(("countries", "states", "nations", "powers", "leaders", "governments", "ministers", "signatories"))


class Issuers:
    """Finds those who speak in a text of several within a discourse."""

    def __init__(self, texts: frozenset[str], discourse: Discourse) -> None:
        self._texts = texts
        self._discourse = discourse
        self._last: tuple[Figure, ...] = ()
        """Those who issued the text of several that was told of last."""

    def of(self, parsed: Parsed, node: Node) -> Voices:
        """The issuers of a text that speaks, of a "they" in its clause, or those that their number tells."""
        text = self._text(parsed, node)
        if text is not None:
            if (writer := self._writer(text)) is not None:
                return Voices((writer,))
            owned = text == node and any(child.dep_ in ("poss", "compound") for child in text.children)
            self._last = () if owned else self._named(parsed, text) or self._last
            return self._all()
        if node.lower_ in _SENT and (senders := self._senders()):
            return senders
        count = next((_NUMBERS.get(child.lower_) for child in node.children if child.dep_ == "nummod"), None)
        counted = node.lower_ in _ISSUERS and count is not None and count == len(self._last)
        return self._all() if counted else Voices()

    def _writer(self, text: Node) -> Figure | None:
        """Who sent the message that says something, where the report is about it: "The message said that …"."""
        current, says = self._discourse.current, text.lower_ in _LETTERS and text.head.lemma_ != "read"
        told = current is not None and current.format is Format.LETTER and bool(current.parts)
        return current.parts[0].figure if current is not None and told and says else None

    def _senders(self) -> Voices:
        """All who wrote to one, each for himself, where the report is about it: "The messages wished him health"."""
        current = self._discourse.current
        if current is None or current.format is not Format.LETTER or current.background:
            return Voices()
        letters = [each for each in self._discourse.drafts if each.format is Format.LETTER and not each.background]
        writers = (
            part.figure for each in letters for part in each.parts if part.figure.side == each.parts[0].figure.side
        )
        return Voices(tuple(dict.fromkeys(writers)))

    def _all(self) -> Voices:
        return Voices(self._last, bool(self._last))

    def _text(self, parsed: Parsed, node: Node) -> Node | None:
        """The text that a subject is, or in whose clause "they" speak."""
        if parsed.item(node).kind is ItemKind.WORD and node.lower_ in self._texts:
            return node
        if node.lower_ != "they" or node.head.dep_ != "relcl":
            return None
        holder = node.head.head
        holder = holder.head.head if holder.dep_ == "pobj" and holder.head.lower_ in ("by", "of", "from") else holder
        return holder if holder.lower_ in self._texts else None

    def _named(self, parsed: Parsed, text: Node) -> tuple[Figure, ...]:
        found = [
            reference.figure
            for issuer in after_preposition(text, "by", "from", "of")
            for reference in self._discourse.references(parsed, issuer)
        ]
        figures = tuple(dict.fromkeys(found))
        return figures if len({figure.side for figure in figures}) > 1 else ()
