"""How names are ordered and cut, by culture: which part is the family's, and which part stands alone.

The rules and the family names are in ``names.toml``; a user's file of the same name adds or replaces
cultures.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from dragoman.knowledge.tables import Table, tables, text_of

LIST = "names.toml"
DEFAULT = "default"

Order = Literal["family_first", "given_first", "either"]
Short = Literal["given_last", "family_first", "family_last", "first_word", "double_family", "either"]

ORDERS: dict[str, Order] = {"family_first": "family_first", "given_first": "given_first", "either": "either"}
SHORTS: dict[str, Short] = {
    "given_last": "given_last",
    "family_first": "family_first",
    "family_last": "family_last",
    "first_word": "first_word",
    "double_family": "double_family",
    "either": "either",
}


@dataclass(frozen=True, slots=True)
class NameRule:
    """One culture's way with names.

    ``families`` and ``particles`` are folded and in lower case; a family name of two words is joined by a
    hyphen. ``given_last`` and ``family_last`` both mean the last word, and say why.
    """

    culture: str
    order: Order
    short: Short
    families: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()

    def short_forms(self, name: str) -> tuple[str, ...]:
        """The parts of a full name that may stand alone, the likeliest first."""
        parts = _without_suffixes(name.split())
        if len(parts) < 2:
            return tuple(parts)
        first, last = parts[0], parts[-1]
        start = self._family_start(parts)
        family, before = " ".join(parts[start:]), parts[start - 1]
        double = f"{before} {family}" if start > 1 else family
        others = [part for part in parts[1:-1] if part.lower() not in self.particles]
        match self.short:
            case "given_last":
                found: tuple[str, ...] = (last,)
            case "family_first":
                found = (first,)
            case "family_last":
                found = (last, family, double)
            case "double_family":
                found = (before, double, family, last, first) if start > 1 else (last, first)
            case "first_word":
                found = (first, " ".join(parts), last, self._with_father(parts))
            case "either":
                found = (last, first, family, double, self._with_father(parts), *others)
        return tuple(dict.fromkeys(found))

    def _family_start(self, parts: list[str]) -> int:
        """Where the last family name begins, with the particles before it ("van der Bellen")."""
        start = len(parts) - 1
        while start > 1 and parts[start - 1].lower() in self.particles:
            start -= 1
        return start

    def _with_father(self, parts: list[str]) -> str:
        """The first word with the father's name after it ("Muhammad bin Salman")."""
        return " ".join(parts[:3]) if len(parts) > 3 and parts[1].lower() in _SON_OF else parts[0]


_SON_OF = frozenset({"bin", "ibn", "ben", "binti"})
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"})
"""What may stand behind a whole name: Whipps, Jr.; Charles III."""


def _without_suffixes(parts: list[str]) -> list[str]:
    """The words of a name without generational marks and the commas before them."""
    kept = [part.rstrip(",") for part in parts]
    while len(kept) > 1 and kept[-1].lower() in _SUFFIXES:
        kept.pop()
    return kept


@dataclass(frozen=True, slots=True)
class NameRules:
    """The rules of all cultures by ISO country code; countries without one follow the default."""

    by_country: dict[str, NameRule]

    def of(self, country: str | None) -> NameRule:
        """The rule for names of a country's people."""
        return self.by_country.get(country or DEFAULT, self.by_country[DEFAULT])


@cache
def load_names(additions: Path | None = None) -> NameRules:
    """All name rules, with the user's additions where a folder is given.

    Raises:
        KnowledgeError: the list is malformed.
    """
    found: dict[str, NameRule] = {}
    for origin, table in tables(LIST, additions):
        default = found.get(DEFAULT)
        for culture, entry in table.items():
            found[culture] = _rule(culture, entry, f"{origin} [{culture}]", default)
            default = default or found.get(DEFAULT)
    return NameRules(found)


def _rule(culture: str, entry: Table, origin: str, default: NameRule | None) -> NameRule:
    particles = frozenset(str(entry.get("particles", "")).split())
    return NameRule(
        culture=culture,
        order=ORDERS[text_of(entry, "order", origin, tuple(ORDERS))],
        short=SHORTS[text_of(entry, "short", origin, tuple(SHORTS))],
        families=frozenset(str(entry.get("families", "")).split()),
        particles=particles | (default.particles if default else frozenset()),
    )
