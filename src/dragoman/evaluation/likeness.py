"""When two printed names of offices or bodies mean the same: compared by their folded words."""

import re

from dragoman.knowledge.folding import search_key

ENOUGH = 0.6
"""Two titles are one from this F1 of their words, or where one holds all words of the other."""

_LITTLE = frozenset(
    {"of", "the", "and", "to", "for", "in", "at", "on", "a", "an", "s", "with", "its", "his", "her", "their"}
)
_LOWERING = frozenset({"deputy", "vice", "assistant", "under", "acting"})
"""Words that make another office of one: a Vice President is no President."""
_LONG_FORMS = {
    "pm": "prime minister",
    "fm": "foreign minister",
    "na": "national assembly",
    "dpm": "deputy prime minister",
    "sec": "secretary",
    "organization": "organisation",
    "affairs": "",
}


def words(title: str) -> frozenset[str]:
    """The words of a title that carry meaning, folded, with common abbreviations spelt out."""
    found = re.findall(r"\w+", search_key(title).replace("'s", ""))
    spelt = " ".join(_LONG_FORMS.get(word, word) for word in found)
    return frozenset(spelt.split()) - _LITTLE


def same_title(one: str, other: str) -> bool:
    """Whether two printed titles are one office, as far as their words tell."""
    ones, others = words(one), words(other)
    if not ones or not others or ones & _LOWERING != others & _LOWERING:
        return False
    return ones <= others or others <= ones or f1(ones, others) >= ENOUGH


def same_body(one: str, other: str) -> bool:
    """Whether two printed names are one body."""
    ones, others = words(one), words(other)
    return bool(ones and others) and f1(ones, others) >= ENOUGH


def f1(ones: frozenset[str], others: frozenset[str]) -> float:
    """The F1 of two sets, 0 where both are empty."""
    both = len(ones) + len(others)
    return 2 * len(ones & others) / both if both else 0.0
