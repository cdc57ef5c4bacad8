"""What someone types to search by: words, "phrases in quotes" and begin*, made into terms that texts are held to.

Whatever else is typed is no word and is passed over, so that no query is an error.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from unicodedata import normalize

from dragoman.knowledge.folding import fold
from dragoman.record.words import Word, is_unspaced, words_of

_TYPED = re.compile(r'"([^"]*)(?:"|$)|([^\s"]+)')


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand next to each other; ``begins`` where the last is only the beginning of one."""

    words: tuple[str, ...]
    begins: bool = False

    @property
    def needle(self) -> str:
        """What is looked for in an indexed text that has a blank before it and one after."""
        return f" {' '.join(self.words)}" + ("" if self.begins else " ")

    def places(self, words: Sequence[Word]) -> Iterator[tuple[int, int]]:
        """Where a text has it: from the start of its first word to the end of its last."""
        indexed, needle, size = f" {' '.join(word.folded for word in words)} ", self.needle, len(self.words)
        at = indexed.find(needle)
        while at >= 0:
            first = indexed.count(" ", 0, at)
            yield words[first].start, words[first + size - 1].end
            at = indexed.find(needle, at + 1)


def terms_of(typed: str) -> tuple[Term, ...]:
    """The terms typed, each once; a text must have all of them."""
    found = (_term(phrase or word) for phrase, word in _TYPED.findall(fold(normalize("NFC", typed))))
    return tuple(dict.fromkeys(term for term in found if term is not None))


def _term(typed: str) -> Term | None:
    words = words_of(typed)
    if not words:
        return None
    last = words[-1]
    begins = typed[last.end :].startswith("*")
    if len(words) > 1 and words[-2].end == last.end:
        words = words[:-1]  # the last character of a run stands alone only where the run ends in the text too
    elif is_unspaced(last.folded):
        begins = True  # one character of a longer run is the beginning of a pair
    return Term(tuple(word.folded for word in words), begins)
