"""Folding: the same text without accents, so that "Ha Noi" finds "Hà Nội" and "Viet Nam" is "Việt Nam".

`fold` gives back one code point for each code point it is given, so that an offset in the folded copy is the
same offset in the original. `search_key` goes further and is for comparing only: its offsets mean nothing.
"""

from unicodedata import combining, normalize

_LAST_ALPHABET_WITH_ACCENTS = 0x052F
"""Latin, Greek and Cyrillic lie below; beyond it a mark changes the letter (Japanese, Hangul, Devanagari)."""

_LETTERS = {
    "đ": "d",
    "Đ": "D",
    # the Icelandic eth and the African d stand for đ in many Vietnamese texts: they look the same in capitals
    "ð": "d",
    "Ð": "D",
    "ɖ": "d",
    "Ɖ": "D",
    "ø": "o",
    "Ø": "O",
    "ł": "l",
    "Ł": "L",
    "ħ": "h",
    "Ħ": "H",
    "ı": "i",
}
_QUOTES = {
    "\u2018": "'",
    "\u2019": "'",
    "\u201a": "'",
    "\u201b": "'",
    "\u02bc": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u201f": '"',
}


class _Folded(dict[int, str]):
    """The folded character of each code point, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = _fold_character(chr(code))
        self[code] = folded
        return folded


def _fold_character(character: str) -> str:
    known = _LETTERS.get(character) or _QUOTES.get(character)
    if known:
        return known
    base = normalize("NFD", character)[0]
    return base if ord(base) <= _LAST_ALPHABET_WITH_ACCENTS and not combining(base) else character


_FOLDED = _Folded()


def fold(text: str) -> str:
    """The text without accents and with straight quotes, one code point for each of its code points.

    Case, dashes and blanks stay. The text should be NFC: a mark that stands alone is kept, since dropping it
    would move every offset after it.
    """
    return text if text.isascii() else text.translate(_FOLDED)


def search_key(text: str) -> str:
    """What a name or phrase is compared by: folded, without case, each run of blanks one space.

    Two spellings that differ only in accents, case, quotes or blanks have the same key.
    """
    folded = fold(normalize("NFC", text))
    bare = folded if folded.isascii() else "".join(mark for mark in folded if not combining(mark))
    return " ".join(bare.casefold().split())
