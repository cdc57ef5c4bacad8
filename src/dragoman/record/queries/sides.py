"""Sides as people type them: a code, an English name or an alias of a country, or a body's short name."""

from functools import cache

from rapidfuzz import process
from sqlalchemy import Connection

from dragoman.errors import QuestionError
from dragoman.knowledge.countries import load_countries
from dragoman.knowledge.folding import search_key
from dragoman.record import schema
from dragoman.record.queries.loading import distinct

NEAR = 65
"""How alike, of 100, a name must be to be offered as what was perhaps meant."""


def side_of(connection: Connection, typed: str) -> str | None:
    """The side's code as the record writes it, or ``None`` where the words name no side."""
    key = _key(typed)
    code = _codes().get(key)
    if code is not None:
        return code
    held = distinct(connection, schema.engagement_sides.c.side)
    return next((side for side in held if _key(side) == key), None)


def side_named(connection: Connection, typed: str) -> str:
    """The side's code.

    Raises:
        QuestionError: the words name no side; near matches are named.
    """
    side = side_of(connection, typed)
    if side is None:
        raise QuestionError(f"{typed!r} is no country or body of the record.{near(typed, _names())}")
    return side


def near(typed: str, known: list[str]) -> str:
    """A closing question that offers what was perhaps meant; empty where nothing is near."""
    found = process.extract(search_key(typed), known, processor=search_key, limit=3, score_cutoff=NEAR)
    names = list(dict.fromkeys(name for name, _score, _place in found))
    return f" Did you mean {_either(names)}?" if names else ""


def _either(names: list[str]) -> str:
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " or " + names[-1]


def _key(typed: str) -> str:
    return search_key(typed).removeprefix("the ").replace(".", "").replace(" ", "")


@cache
def _codes() -> dict[str, str]:
    """Codes of countries by every written form; a form that two countries share belongs to the first."""
    codes: dict[str, str] = {}
    for country in load_countries().values():
        for name in (country.code, *country.names):
            codes.setdefault(_key(name), country.code)
    return codes | {_key(code): code for code in load_countries()}


def _names() -> list[str]:
    return [country.name for country in load_countries().values()]
