"""Organisations that reports take as known: international bodies, parties, party organs, state bodies.

All come from ``organisations.toml``; a user's file of the same name adds entries.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from dragoman.errors import KnowledgeError
from dragoman.knowledge.named import Named
from dragoman.knowledge.tables import Table, tables, text_of, words

LIST = "organisations.toml"
SHORT_NAME = re.compile(r"\s*\(([A-Z][A-Za-z]*[A-Z])\)$")
"""The short name that is printed in brackets after a body's: "Nordic Fisheries Agency (NOFA)"."""


@dataclass(frozen=True, slots=True)
class Body(Named):
    """An international body or forum; ``code`` is the side it stands for."""

    code: str
    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Party(Named):
    """A party, front, house of parliament or agency of one country. Acronyms are shared: CPC is China's or Cuba's."""

    country: str
    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Organ(Named):
    """An organ that any ruling party may have."""

    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Organisations:
    """Every organisation list together."""

    bodies: tuple[Body, ...]
    parties: tuple[Party, ...]
    houses: tuple[Party, ...]
    agencies: tuple[Party, ...]
    organs: tuple[Organ, ...]


@cache
def load_organisations(additions: Path | None = None) -> Organisations:
    """All organisations, with the user's additions where a folder is given.

    Raises:
        KnowledgeError: a list is malformed.
    """
    every = list(tables(LIST, additions))
    return Organisations(
        bodies=tuple(
            Body(text_of(entry, "code", origin), *_named(entry, origin)) for origin, entry in _entries(every, "bodies")
        ),
        parties=tuple(_of_countries(every, "parties")),
        houses=tuple(_of_countries(every, "houses")),
        agencies=tuple(_of_countries(every, "agencies")),
        organs=tuple(Organ(*_named(entry, origin)) for origin, entry in _entries(every, "organs")),
    )


def _of_countries(every: list[tuple[str, Table]], key: str) -> Iterator[Party]:
    for origin, entry in _entries(every, key):
        yield Party(text_of(entry, "country", origin), *_named(entry, origin))


def _entries(every: list[tuple[str, Table]], key: str) -> list[tuple[str, Any]]:
    found = []
    for origin, table in every:
        rows = table.get(key, [])
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise KnowledgeError(f"{origin}: {key} should be a list of entries in braces")
        found += [(f"{origin} {key}", row) for row in rows]
    return found


def _named(entry: Table, origin: str) -> tuple[str, tuple[str, ...]]:
    return text_of(entry, "name", origin), words(entry, "aliases", origin)
