"""Ids as people type them: the first few characters are enough where they are no other id's too."""

from typing import NamedTuple

from rapidfuzz import process
from sqlalchemy import Connection, Table, select

from dragoman.errors import QuestionError
from dragoman.record import schema
from dragoman.record.queries.sides import NEAR

KINDS: dict[str, Table] = {
    "report": schema.reports,
    "actors": schema.actors,
    "engagements": schema.engagements,
    "statements": schema.statements,
    "commitments": schema.commitments,
    "relationships": schema.relationships,
    "instruments": schema.instruments,
    "formulas": schema.formulas,
    "ties": schema.personal_ties,
    "claims": schema.claims,
}
"""What an id may stand for: ``report``, or the plural under which the contract lists it."""

ENOUGH = 50
"""Ids looked at when several begin as typed: a question names a few of them."""


class Known(NamedTuple):
    """An id that the record holds: what it stands for and in which report."""

    kind: str
    id: str
    report: str


def find(connection: Connection, typed: str) -> Known:
    """What the id, or the beginning of an id, stands for.

    Raises:
        QuestionError: nothing or several things; near or possible ids are named.
    """
    start = typed.strip().lower()
    if not start:
        raise QuestionError("Give an id, or the beginning of one.")
    found = _beginning(connection, start)
    exact = [known for known in found if known.id == start]
    found = exact or found
    if len(found) > 1:
        raise QuestionError(f"{typed!r} is the beginning of more than one id: {_some(found)}.")
    if not found:
        raise QuestionError(f"The record holds nothing with the id {typed!r}.{_near(connection, start)}")
    return found[0]


def _beginning(connection: Connection, start: str) -> list[Known]:
    """What begins so; an id that several reports share is listed for each."""
    found: list[Known] = []
    for kind, table in KINDS.items():
        # "~" sorts after all that ids are made of; a range is answered by the index, a pattern is not
        query = select(table.c.id, table.c.id if table is schema.reports else table.c.report)
        if table is not schema.reports:
            query = query.join(schema.reports).where(schema.reports.c.retracted_at.is_(None))
        query = query.where(table.c.id >= start, table.c.id < start + "~").limit(ENOUGH)
        for id_, report in connection.execute(query):
            found.append(Known(kind, id_, report))
    return list(dict.fromkeys(found))


def _near(connection: Connection, start: str) -> str:
    for length in range(len(start) - 1, 0, -1):
        known = _beginning(connection, start[:length])
        if known:
            names = {one.id: one for one in known}
            near = process.extract(start, list(names), limit=3, score_cutoff=NEAR if length < 3 else 0)
            return f" Near it: {_some([names[id_] for id_, _score, _place in near])}." if near else ""
    return ""


def _some(known: list[Known]) -> str:
    named = [f"{one.id} ({one.kind.removesuffix('s')})" for one in known[:4]]
    return ", ".join(named) + (" and others" if len(known) > 4 else "")
