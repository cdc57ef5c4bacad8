"""The question of who acts for a body: those in whose office reports print it, each once by their canonical id."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, select
from sqlalchemy.sql import ColumnElement

from dragoman.record import schema
from dragoman.record.queries.answers import ActorName, ReportLine
from dragoman.record.queries.canonical import Canonical
from dragoman.record.queries.loading import LINE, Found, line_of
from dragoman.record.queries.names import fullness
from dragoman.record.queries.someone import the_one
from dragoman.record.record import Record

_A, _O, _R = schema.actors.c, schema.offices.c, schema.reports.c
_COLUMNS: list[ColumnElement[Any]] = [_A.id.label("actor"), _A.name, _A.country, _O.printed, *(_R[key] for key in LINE)]


@dataclass(frozen=True, slots=True)
class Officer:
    """Someone with an office of the body as last printed, and the report that prints it."""

    holder: ActorName
    printed: str
    report: ReportLine


def officers(record: Record, id: str) -> tuple[Officer, ...]:
    """Who acts for a body, by its id or name, those whom reports show last first.

    Raises:
        QuestionError: nobody of that name, or several.
    """
    with record.asking() as connection:
        theirs = the_one(connection, id).actors.subquery()
        printed = select(*_COLUMNS).join_from(
            theirs, schema.offices, and_(_O.report == theirs.c[0], _O.organisation == theirs.c[1])
        )
        held = printed.join(schema.actors, and_(_A.report == _O.report, _A.id == _O.actor))
        order = (_R.published_earliest.is_(None), _R.published_earliest.desc(), _R.id, _O.position)
        rows = connection.execute(held.join(schema.reports, _R.id == _O.report).order_by(*order)).all()
        canonical = Canonical(connection, {row.id for row in rows})
    found: dict[str, list[Found]] = defaultdict(list)
    for row in rows:
        found[canonical.actor(row.id, row.actor)].append(row)
    return tuple(_officer(id_, some) for id_, some in found.items())


def _officer(id_: str, rows: list[Found]) -> Officer:
    newest = rows[0]
    name = max((row.name for row in rows), key=fullness)
    return Officer(ActorName(id_, name, newest.country), newest.printed, line_of(newest))
