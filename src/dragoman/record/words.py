"""The words of a text as search compares them, each with its place in the text.

Words are folded: without accents, case and the dots of "U.S."; đ is d. A run of a script that is written
without blanks between its words (Chinese, Japanese, Thai, Lao, Khmer, Burmese) becomes its overlapping pairs
of characters, and the last of them alone: so any two characters can be found, and one by what begins with it.

Both kinds of store index what `index_words` gives and nothing else, so that they find the same.
"""

import re
from datetime import date
from functools import cache
from typing import NamedTuple
from unicodedata import category, combining

from dragoman.domain.text import fingerprint
from dragoman.knowledge.folding import fold

BREAK = "¶"
"""Stands between two texts indexed as one; no word contains it, so that no phrase runs across."""

LONGEST = 64
"""Characters of a word that count: PostgreSQL takes no longer one than 2 kB."""

MOST = 1_000_000
"""Bytes of different words of one text that are indexed: PostgreSQL takes a little more, as one vector."""

_HASH_BITS = 24
"""Room for sixteen million texts of one day."""

# characters of the scripts written without blanks, as the inside of a character class
_UNSPACED = (
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u0edc-\u0edf\u1000-\u1049\u1050-\u109f\u1780-\u17d3\u17d7\u17dc\u17dd"
    "\u3005-\u3007\u3041-\u3096\u3099-\u309a\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
# scripts whose letters carry marks of their own, or have no blanks; without any, the plain pattern is faster
_OTHER_SCRIPTS = re.compile("[\u0300-\u1cff\u3000-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_MARKED_SCRIPTS = range(0x300, 0x1D00)


class Word(NamedTuple):
    """A word as it is compared, and the half-open range of the text that it stands at."""

    folded: str
    start: int
    end: int


def words_of(text: str) -> list[Word]:
    """Every word of a text in NFC, in order; of an unspaced run its pairs and its last character."""
    folded = _lower(fold(text))
    found: list[Word] = []
    pattern = _any_script() if _OTHER_SCRIPTS.search(folded) else _PLAIN
    for match in pattern.finditer(folded):
        start, end = match.span()
        if match.lastgroup == "unspaced":
            found += [Word(folded[at : min(at + 2, end)], at, min(at + 2, end)) for at in range(start, end)]
        else:
            word = match.group()
            if not (word.isascii() and word.isalnum()):
                word = _compared(word)
            if word:
                found.append(Word(word[:LONGEST], start, end))
    return found


def index_words(*texts: str) -> str:
    """What a store indexes of these texts together: their words with a blank between each two."""
    known: set[str] = set()
    size, kept = 0, []
    for word in (word for text in texts for word in (BREAK, *(one.folded for one in words_of(text)))):
        if word not in known:
            known.add(word)
            size += len(word.encode())
        if size > MOST:
            break
        kept.append(word)
    return " ".join(kept[1:])


def number_of(day: str | None, *key: str) -> int:
    """The number of a text in an index: later days have greater ones, and no day the least.

    So the newest hits are found without looking at all others. Within a day the key's hash decides; where two texts
    come to one number, which is rare, the second takes the next.
    """
    return numbers_of(day)[int(fingerprint(*key, length=_HASH_BITS // 4), 16)]


def numbers_of(day: str | None) -> range:
    """The numbers of all texts of a day."""
    order = 1 + (date.fromisoformat(day).toordinal() if day else 0)
    return range(order << _HASH_BITS, (order + 1) << _HASH_BITS)


def is_unspaced(character: str) -> bool:
    """Whether this is one character of a script that is written without blanks."""
    found = _any_script().fullmatch(character)
    return len(character) == 1 and found is not None and found.lastgroup == "unspaced"


def _lower(text: str) -> str:
    """In small letters, each in its place."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(small if len(small := c.lower()) == 1 else c for c in text)


def _compared(word: str) -> str:
    """Without marks, the dots of an abbreviation, and case."""
    return "".join(mark for mark in word if not combining(mark) and mark != ".").casefold()


def _spaced(unspaced: str, marks: str) -> str:
    """A word with the marks that belong to its letters, or a dotted abbreviation."""
    letter, sign = rf"[^\W\d_{unspaced}]", rf"[^\W_{unspaced}]"
    word = f"(?:{sign}[{marks}]*)+" if marks else f"{sign}+"
    return rf"{word}(?:(?<=(?<!{sign}){letter})(?:\.{letter})+(?!{sign})\.?)?"


_PLAIN = re.compile(_spaced("", ""))


@cache
def _any_script() -> re.Pattern[str]:
    marks = "".join(chr(code) for code in _MARKED_SCRIPTS if category(chr(code))[0] == "M")
    return re.compile(f"(?P<unspaced>[{_UNSPACED}]+)|{_spaced(_UNSPACED, marks)}")
