"""Countries: their names, adjectives, people, capitals, cities and the houses that stand for them.

``countries.csv`` is generated from CLDR and the CIA World Factbook by ``scripts/make_countries.py``;
``towns.csv`` from the tables of GeoNames (CC BY 4.0) by ``scripts/make_towns.py``; ``countries_extra.toml`` holds
by hand what those do not know. A user's own ``countries_extra.toml`` is laid over all.
"""

import csv
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from dragoman.knowledge.named import Named
from dragoman.knowledge.tables import Table, shipped_text, tables, words

CSV = "countries.csv"
TOWNS = "towns.csv"
EXTRA = "countries_extra.toml"


@dataclass(frozen=True, slots=True)
class Country(Named):
    """One country: ``code`` is ISO 3166-1 alpha-2 (``XK`` for Kosovo), all other fields are printed forms.

    ``cities`` come without the capitals; ``seats`` are houses and halls that reports name as venues.
    """

    code: str
    name: str
    aliases: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()

    @property
    def places(self) -> tuple[str, ...]:
        """Every place within it that is known by name."""
        return tuple(dict.fromkeys((*self.capitals, *self.cities, *self.seats)))


@cache
def load_countries(additions: Path | None = None) -> dict[str, Country]:
    """All countries by code, with the user's additions where a folder is given.

    Raises:
        KnowledgeError: a list is malformed.
    """
    found = {country.code: country for country in _generated()}
    for row in csv.DictReader(shipped_text(TOWNS).splitlines()):
        found[row["code"]] = replace(found[row["code"]], cities=_cell(row["towns"]))
    for origin, table in tables(EXTRA, additions):
        for code, extra in table.items():
            found[code] = _joined(found.get(code, Country(code, code)), extra, f"{origin} [{code}]")
    return found


def _generated() -> list[Country]:
    rows = csv.DictReader(shipped_text(CSV).splitlines())
    return [
        Country(
            row["code"],
            row["name"],
            *(_cell(row[key]) for key in ("aliases", "adjectives", "people", "capitals")),
        )
        for row in rows
    ]


def _cell(text: str) -> tuple[str, ...]:
    return tuple(part for part in text.split(";") if part)


def _joined(country: Country, extra: Table, origin: str) -> Country:
    name = extra.get("name", country.name)
    older = () if name == country.name else (country.name,)
    return replace(
        country,
        name=name,
        aliases=_union((*country.aliases, *older), words(extra, "aliases", origin)),
        adjectives=_union(country.adjectives, words(extra, "adjectives", origin)),
        people=_union(country.people, words(extra, "people", origin)),
        capitals=_union(country.capitals, words(extra, "capitals", origin)),
        cities=_union(country.cities, words(extra, "cities", origin)),
        seats=_union(country.seats, words(extra, "seats", origin)),
    )


def _union(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first, *second)))
