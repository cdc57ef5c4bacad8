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
Short = Literal["given_last", "family_first", "family_last", "first_word", "either"]

ORDERS: dict[str, Order] = {"family_first": "family_first", "given_first": "given_first", "either": "either"}
SHORTS: dict[str, Short] = {
    "given_last": "given_last",
    "family_first": "family_first",
    "family_last": "family_last",
    "first_word": "first_word",
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
        parts = name.split()
        if len(parts) < 2:
            return tuple(parts)
        first, last = parts[0], self._with_particles(parts)
        match self.short:
            case "given_last":
                return (parts[-1],)
            case "family_last":
                return tuple(dict.fromkeys((parts[-1], last)))
            case "family_first":
                return (first,)
            case "first_word":
                return (first, name)
            case "either":
                return tuple(dict.fromkeys((parts[-1], first, last, *self._double(parts), *parts[1:-1])))

    def _with_particles(self, parts: list[str]) -> str:
        """The last word with the particles before it ("van der Bellen")."""
        start = len(parts) - 1
        while start > 1 and parts[start - 1].lower() in self.particles:
            start -= 1
        return " ".join(parts[start:])

    def _double(self, parts: list[str]) -> tuple[str, ...]:
        """The last two words, for double surnames."""
        return (" ".join(parts[-2:]),) if len(parts) > 2 else ()


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
