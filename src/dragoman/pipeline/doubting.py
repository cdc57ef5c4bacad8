"""Doubtful facts: what somebody questioned, what reports of one engagement contradict, what was concluded from little.

Each kind of doubt is one small function with the sentence that users read. A fact that somebody confirmed, corrected
or rejected is settled and asked about no more.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from dragoman.domain.dates import Basis
from dragoman.domain.text import fingerprint
from dragoman.pipeline.comparing import compare
from dragoman.record import Record, schema
from dragoman.record.corrected import Finding
from dragoman.record.identity import tables
from dragoman.record.queries.answers import ClaimEntry
from dragoman.record.queries.claims import claim_entries
from dragoman.record.service_tables import corrections
from dragoman.resolution.agreement import Standing

LOOKED_AT = 500
"""Rows of each kind that are looked at, the newest first."""
_PROPERTIES = {"kind": "kind", "visit type": "kind", "date": "date", "place": "place", "actuality": "actuality"}
"""Fields that can contradict each other, and the property that claims give them."""
_WEAK = (Basis.DATELINE.value, Basis.PUBLICATION.value, Basis.ASSUMED.value)


@dataclass(frozen=True, slots=True)
class Doubt:
    """A fact that may be wrong, or facts of which not all can be right: ``why`` says what speaks against it."""

    kind: str
    why: str
    claims: tuple[ClaimEntry, ...]

    @property
    def id(self) -> str:
        """What tells it from others."""
        return "u" + fingerprint(self.kind, *(one.id for one in self.claims))


def doubts(record: Record, *, skip: Collection[str] = (), limit: int | None = None) -> list[Doubt]:
    """What is doubtful and not settled: first what was questioned, then contradictions, then what little speaks for.

    Args:
        skip: ids of those that are not wanted now.
        limit: only so many.
    """
    found: dict[str, Doubt] = {}
    asked: set[str] = set()
    for one in chain(_questioned(record), _contradicted(record), _concluded(record)):
        if limit is not None and len(found) >= limit:
            break
        known = {claim.id for claim in one.claims} <= asked
        if not known and one.id not in skip and not any(map(_is_settled, one.claims)):
            found[one.id] = one
            asked |= {claim.id for claim in one.claims}
    return list(found.values())


def _is_settled(claim: ClaimEntry) -> bool:
    return claim.judged is not None and claim.judged.verdict is not Finding.QUESTIONED


def _questioned(record: Record) -> Iterator[Doubt]:
    """Somebody has a question about it."""
    claims, said = schema.claims, corrections.c
    query = (
        select(claims)
        .join(corrections, (said.report == claims.c.report) & (said.subject == claims.c.subject))
        .where(said.verdict == Finding.QUESTIONED.value, said.withdrawn_at.is_(None))
        .where(schema.stands(claims.c.report), said.property == claims.c.property)
        .order_by(said.number)
        .limit(LOOKED_AT)
    )
    with record.asking() as connection:
        entries = claim_entries(connection, connection.execute(query))
    for one in entries:
        if one.judged is not None and one.judged.verdict is Finding.QUESTIONED:
            yield Doubt("questioned", f"{one.judged.by} asks: {one.judged.why}", (one,))


def _contradicted(record: Record) -> Iterator[Doubt]:
    """Reports of one engagement say what cannot both be so."""
    with record.asking() as connection:
        candidates = [str(row.joined) for row in connection.execute(_differing())]
    for joined in candidates:
        comparison = compare(record, joined)
        for row in comparison.fields:
            if row.standing is Standing.CONTRADICTED and row.name in _PROPERTIES:
                told = [one.telling for one, cell in zip(comparison.readouts, row.cells, strict=True) if cell]
                with record.asking() as connection:
                    claims = _claims(connection, [(one.report.id, one.id) for one in told], _PROPERTIES[row.name])
                if len(claims) > 1:
                    why = f"Reports of one engagement contradict each other about its {row.name}."
                    yield Doubt("contradicted", why, claims)


def _differing() -> Select[tuple[str]]:
    """Engagements whose tellings differ in a field, the newest first: cheap to find, and looked at closely then."""
    told, engagements = tables.tellings.c, schema.engagements.c
    fields = (engagements.kind, engagements.visit_type, engagements.actuality, engagements.date_edtf)
    differ = [func.count(func.distinct(field)) > 1 for field in fields]
    return (
        select(told.joined)
        .join_from(
            tables.tellings,
            schema.engagements,
            (engagements.report == told.report) & (engagements.id == told.engagement),
        )
        .where(schema.stands(told.report), engagements.background.is_(False))
        .group_by(told.joined)
        .having(differ[0] | differ[1] | differ[2] | differ[3])
        .order_by(func.max(engagements.day).desc(), told.joined)
        .limit(LOOKED_AT)
    )


def _concluded(record: Record) -> Iterator[Doubt]:
    """The report does not say so itself: it follows from the dateline, the day of publication or an option."""
    claims, engagements = schema.claims, schema.engagements.c
    placed = schema.engagement_places.c
    weak_place = (
        select(placed.report)
        .where(placed.report == engagements.report, placed.engagement == engagements.id, placed.basis.in_(_WEAK))
        .exists()
    )
    query = (
        select(claims)
        .join(schema.engagements, (engagements.report == claims.c.report) & (engagements.id == claims.c.subject))
        .where(schema.stands(claims.c.report), engagements.background.is_(False))
        .where(engagements.date_basis.in_(_WEAK) | weak_place)
        .where(claims.c.basis.in_(_WEAK), claims.c.property.in_(("date", "place")))
        .order_by(engagements.day.desc(), claims.c.report, claims.c.position)
        .limit(LOOKED_AT)
    )
    with record.asking() as connection:
        entries = claim_entries(connection, connection.execute(query))
    for one in entries:
        yield Doubt("concluded", f"The report does not say the {one.property} itself: it was concluded.", (one,))


def _claims(connection: Connection, things: Iterable[tuple[str, str]], property: str) -> tuple[ClaimEntry, ...]:
    """The first claim of this property of each thing."""
    found: list[Row[Any]] = []
    table = schema.claims.c
    for report, subject in things:
        query = select(schema.claims).where(table.report == report, table.subject == subject)
        found += connection.execute(query.where(table.property == property).order_by(table.position).limit(1)).all()
    return claim_entries(connection, found)
