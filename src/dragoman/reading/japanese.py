"""Japanese names: two words of open syllables, by which they are known where neither a title nor the tagger tells."""

import re
from collections.abc import Iterable

_SOUNDS = re.compile(
    r"(?:(?:ky|gy|sh|ch|ts|ny|hy|by|py|my|ry|[kgsztdnhbpmyrwjf])?[aiueo]"
    r"|n(?![aiueoy])|(?P<twice>[kstp])(?=(?P=twice)|ch))+"
)
"""How a word is spelled in letters: consonant and vowel by turns, "n" alone, "k", "s", "t" and "p" also doubled."""
_SHORTEST = 3
_TWO = 2


def spelled_as_japanese(words: Iterable[str]) -> bool:
    """Whether the words, folded, may be a Japanese name: "masatake machida"."""
    told = list(words)
    return len(told) == _TWO and all(len(word) >= _SHORTEST and _SOUNDS.fullmatch(word) is not None for word in told)
