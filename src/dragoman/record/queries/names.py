"""Actors by name: accents and case optional, words in any order, any part of the name."""

from sqlalchemy import Connection, Select, func, select, tuple_
from sqlalchemy.sql import ColumnElement

from dragoman.domain.actors import ActorKind
from dragoman.errors import QuestionError
from dragoman.record import schema
from dragoman.record.queries.sides import near
from dragoman.record.rows import name_words


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
    actors = schema.actors.c
    known = connection.scalars(select(actors.name).where(actors.kind != ActorKind.COUNTRY.value).distinct())
    return QuestionError(f"The record knows nobody named {typed!r}.{near(typed, sorted(known))}")
