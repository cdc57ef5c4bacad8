"""Ids as people type them: the first few characters are enough where they are no other id's too."""

from typing import Any, NamedTuple

from rapidfuzz import process
from sqlalchemy import Connection, Select, Table, literal, select, union_all

from dragoman.errors import QuestionError
from dragoman.record import schema
from dragoman.record.identity import tables
from dragoman.record.identity.canonical import stands_for
from dragoman.record.identity.known import ACTOR
from dragoman.record.identity.known_tellings import ENGAGEMENT
from dragoman.record.queries.sides import NEAR
from dragoman.record.retractions import retraction_of
from dragoman.record.service_tables import corrections

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

CANONICAL = ("person", "joined")
"""What a canonical id stands for: someone over all reports, or an engagement; these are of no one report."""

REJECTED = "rejected"
"""What the id of a thing stands for that somebody rejected."""

ENOUGH = 50
"""Ids looked at when several begin as typed: a question names a few of them."""


class Known(NamedTuple):
    """An id that the record holds: what it stands for and in which report, if it is of one."""

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
    known = found[0] if found else _rejected(connection, start)
    if known is None:
        raise _nothing(connection, typed, start)
    return known


def _rejected(connection: Connection, start: str) -> Known | None:
    """What was rejected and is in no answer any more; what was said of it still tells why."""
    said = corrections.c
    mine = (said.subject == start, said.withdrawn_at.is_(None), schema.stands(said.report))
    report = connection.scalar(select(said.report).where(*mine).limit(1))
    return None if report is None else Known(REJECTED, start, report)


def _nothing(connection: Connection, typed: str, start: str) -> QuestionError:
    """That there is no such id, with what is near; or that it is of a report that was retracted, by whom and why."""
    for known in _beginning(connection, start, standing=False):
        retraction = retraction_of(connection, known.report)
        if retraction is not None:
            what = "The report" if known.kind == "report" else f"{known.id} is told by the report"
            which = " was" if known.kind == "report" else ", which was"
            return QuestionError(
                f"{what} {known.report}{which} {str(retraction).rstrip('.')}. No answer draws on it; "
                f"dragoman record retract {known.report} --undo takes it back in."
            )
    return QuestionError(f"The record holds nothing with the id {typed!r}.{_near(connection, start)}")


def report_named(connection: Connection, typed: str) -> str:
    """The id of the one report whose id begins as typed, retracted or not.

    Raises:
        QuestionError: no report or several.
    """
    start = typed.strip().lower()
    reports = schema.reports.c
    query = select(reports.id).where(reports.id >= start, reports.id < start + "~").order_by(reports.id)
    found = list(connection.scalars(query.limit(ENOUGH))) if start else []
    if start in found:
        return start
    if len(found) > 1:
        named = _some([Known("report", id_, id_) for id_ in found])
        raise QuestionError(f"{typed!r} is the beginning of more than one report's id: {named}.")
    if not found:
        raise QuestionError(f"The record holds no report with the id {typed!r}.")
    return found[0]


def _beginning(connection: Connection, start: str, *, standing: bool = True) -> list[Known]:
    """What begins so in reports that stand, or in all; an id that several reports share is listed for each."""
    each = (_of_kind(kind, table, start, standing) for kind, table in KINDS.items())
    found = {Known(kind, id_, report) for kind, id_, report in connection.execute(union_all(*each))}
    kinds = list(KINDS)
    told = sorted(found, key=lambda known: (kinds.index(known.kind), known.id, known.report))
    return [*dict.fromkeys(_canonical(connection, start)), *told]


def _of_kind(kind: str, table: Table, start: str, standing: bool) -> Select[*tuple[Any, ...]]:
    report = table.c.id if table is schema.reports else table.c.report
    query = select(literal(kind), table.c.id, report)
    if table is not schema.reports:
        query = query.join(schema.reports)
    if standing:
        query = query.where(schema.standing)
    # "~" sorts after all that ids are made of; a range is answered by the index, a pattern is not
    some = query.where(table.c.id >= start, table.c.id < start + "~").order_by(table.c.id).limit(ENOUGH).subquery()
    return select(*some.c)


def _canonical(connection: Connection, start: str) -> list[Known]:
    """The canonical ids that begin so; for one that leads to another, that other."""
    ids = tables.canonical.c
    query = select(ids.id, ids.what).where(ids.id >= start, ids.id < start + "~").limit(ENOUGH)
    kinds = dict(zip((ACTOR, ENGAGEMENT), CANONICAL, strict=True))
    return [Known(kinds[row.what], stands_for(connection, row.id), "") for row in connection.execute(query)]


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
