"""Open questions: two who may be one, two reports that may tell one engagement, contradictions about an office."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import chain

from sqlalchemy import Connection, select

from dragoman.domain.identity import Verdict
from dragoman.domain.text import fingerprint
from dragoman.record import schema
from dragoman.record.identity import tables
from dragoman.record.identity.known import ACTOR
from dragoman.record.identity.known_tellings import ENGAGEMENT
from dragoman.record.queries.answers import EngagementEntry, Printed
from dragoman.record.queries.loading import engagement_entries
from dragoman.record.queries.office_questions import open_disputes
from dragoman.record.queries.portraits import PortraitEntry, portrait_entries
from dragoman.record.record import Record

OFFICE = "office"
"""What a question is about: that what reports show of an office may not all be so (``disputes.py``)."""


@dataclass(frozen=True, slots=True)
class Question:
    """Two of which the rules cannot tell whether they are one, with what speaks for it.

    ``a`` and ``b`` are portraits, or tellings of engagements; ``office`` is what is disputed between two people, or
    of one person as two reports show him, and ``shown`` what these print of it.
    """

    what: str
    a: PortraitEntry | EngagementEntry
    b: PortraitEntry | EngagementEntry
    clues: tuple[str, ...]
    office: str | None = None
    shown: tuple[Printed, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """What tells a question from others."""
        return (f"{self.what} {self.a.id}", f"{self.office or ''} {self.b.id}")

    @property
    def of_one(self) -> bool:
        """Whether both are held to be one person, so that only what is said of him is open."""
        return self.what == OFFICE and getattr(self.a, "canonical", "a") == getattr(self.b, "canonical", "b")

    @property
    def id(self) -> str:
        """The same as one word, by which it is answered over HTTP."""
        return "q" + fingerprint(*self.key)


def questions(record: Record, *, skip: Collection[tuple[str, str]] = (), limit: int | None = None) -> list[Question]:
    """What is open, about those named in most reports first; people, then offices, then engagements.

    Args:
        skip: keys of questions that are not wanted now.
        limit: only so many.
    """
    found: list[Question] = []
    with record.asking() as connection:
        for one in _every(connection):
            if limit is not None and len(found) >= limit:
                break
            if one.key not in skip:
                found.append(one)
    return found


def open_question(record: Record, id_: str) -> Question | None:
    """The open question of this id; None where it is open no more."""
    with record.asking() as connection:
        return next((one for one in _every(connection) if one.id == id_), None)


def _every(connection: Connection) -> Iterable[Question]:
    return chain(_people(connection), _offices(connection), _engagements(connection))


def _people(connection: Connection) -> Iterable[Question]:
    table = tables.rulings.c
    a, b = tables.portraits.alias("a"), tables.portraits.alias("b")
    query = (
        select(tables.rulings)
        .join_from(tables.rulings, a, a.c.id == table.a)
        .join(b, b.c.id == table.b)
        .where(table.verdict == Verdict.UNSURE.value, table.what == ACTOR, a.c.cluster != b.c.cluster)
        .order_by((a.c.reports + b.c.reports).desc(), table.a, table.b)
    )
    for row in connection.execute(query).all():
        both = portrait_entries(connection, (row.a, row.b))
        yield Question(ACTOR, both[row.a], both[row.b], tuple(row.clues))


def _offices(connection: Connection) -> Iterable[Question]:
    """What contradicts itself of offices, but that of which somebody said something."""
    for dispute, a, b in open_disputes(connection):
        both = portrait_entries(connection, (a.portrait, b.portrait))
        clues, shown = (dispute.clue,), (a.printed, b.printed)
        yield Question(OFFICE, both[a.portrait], both[b.portrait], clues, dispute.a.office, shown)


def _engagements(connection: Connection) -> Iterable[Question]:
    table, told = tables.rulings.c, tables.tellings.c
    query = select(tables.rulings).where(table.verdict == Verdict.UNSURE.value, table.what == ENGAGEMENT)
    for row in connection.execute(query.order_by(table.a, table.b)).all():
        ids = [tuple(each.split(" ", 1)) for each in (row.a, row.b)]
        entries = [_telling(connection, *each) for each in ids]
        stands = [
            connection.scalar(select(told.joined).where(told.report == report, told.engagement == engagement))
            for report, engagement in ids
        ]
        if entries[0] and entries[1] and stands[0] != stands[1]:
            yield Question(ENGAGEMENT, entries[0], entries[1], tuple(row.clues))


def _telling(connection: Connection, report: str, engagement: str) -> EngagementEntry | None:
    table = schema.engagements.c
    rows = connection.execute(select(schema.engagements).where(table.report == report, table.id == engagement)).all()
    return next(iter(engagement_entries(connection, rows)), None)
