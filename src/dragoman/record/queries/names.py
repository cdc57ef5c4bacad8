"""Actors by name: accents and case optional, words in any order, any part of the name."""

from rapidfuzz import process
from sqlalchemy import Connection, Select, func, select, tuple_
from sqlalchemy.sql import ColumnElement

from dragoman.domain.actors import ActorKind
from dragoman.errors import QuestionError
from dragoman.record import schema
from dragoman.record.queries.loading import distinct
from dragoman.record.queries.sides import NEAR, near
from dragoman.record.rows import name_key, name_words

_NUMBERS = frozenset(("III", "VII", "VIII", "XII", "XIII", "XIV", "XVI"))


def actors_named(typed: str) -> Select[*tuple[str, str]]:
    """The (report, id) of every actor one of whose names, or all together, have all the words typed.

    Raises:
        QuestionError: nothing was typed that a name could have.
    """
    words = name_words(typed)
    if not words:
        raise QuestionError("Give a name, or a part of one.")
    columns = schema.name_words.c
    return (
        select(columns.report, columns.actor)
        .where(columns.word.in_(words))
        .group_by(columns.report, columns.actor)
        .having(func.count() == len(words))
    )


def is_named(report: ColumnElement[str], actor: ColumnElement[str], typed: str) -> ColumnElement[bool]:
    """The condition that these two columns are an actor of that name."""
    return tuple_(report, actor).in_(actors_named(typed))


def nobody(connection: Connection, typed: str) -> QuestionError:
    """That the record knows no such name, with those that are near it."""
    keys = process.extract(name_key(typed), distinct(connection, schema.actors.c.name_key), limit=10, score_cutoff=NEAR)
    names = [name for key, _score, _place in keys for name in _bearers(connection, key)]
    return QuestionError(f"The record knows nobody named {typed!r}.{near(typed, names)}")


def _bearers(connection: Connection, key: str) -> list[str]:
    """The fullest spelling of a name in reports that stand; nothing where only countries have it."""
    actors = schema.actors.c
    query = (
        select(actors.name)
        .join(schema.reports)
        .where(schema.standing, actors.name_key == key, actors.kind != ActorKind.COUNTRY.value)
        .distinct()
    )
    return sorted(connection.scalars(query), key=fullness)[-1:]


def fullness(name: str) -> tuple[int, bool, int, str]:
    """The fullest spelling is the one with diacritics, then one without words in capitals, then the longest."""
    capitals = any(len(word) > 2 and word.isupper() and word not in _NUMBERS for word in name.split())
    return sum(not character.isascii() for character in name), not capitals, len(name), name
