"""Open questions: two who may be one, two reports that may tell one engagement, two people in one office at a time."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import chain

from sqlalchemy import Connection, select

from dragoman.domain.identity import Verdict
from dragoman.domain.offices import Office
from dragoman.domain.text import fingerprint
from dragoman.knowledge.posts import load_posts
from dragoman.record import schema
from dragoman.record.identity import tables
from dragoman.record.identity.known import ACTOR
from dragoman.record.identity.known_tellings import ENGAGEMENT
from dragoman.record.queries.answers import EngagementEntry
from dragoman.record.queries.loading import engagement_entries
from dragoman.record.queries.offices import is_own, names_of, observed_of
from dragoman.record.queries.portraits import PortraitEntry, portrait_entries
from dragoman.record.queries.tenures import contradictions
from dragoman.record.record import Record

OFFICE = "office"
"""What a question is about: that reports show two people at once in an office that one holds."""


@dataclass(frozen=True, slots=True)
class Question:
    """Two of which the rules cannot tell whether they are one, with what speaks for it.

    ``a`` and ``b`` are portraits, or tellings of engagements; ``office`` is what is disputed between two people.
    """

    what: str
    a: PortraitEntry | EngagementEntry
    b: PortraitEntry | EngagementEntry
    clues: tuple[str, ...]
    office: str | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What tells a question from others."""
        return (f"{self.what} {self.a.id}", f"{self.office or ''} {self.b.id}")

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
    """Offices in which reports show two people at once, but those of whom somebody said that they are two."""
    posts, settled = load_posts(), _judged_pairs(connection)
    keys = connection.scalars(select(tables.observations.c.office).distinct())
    sole = sorted(key for key in keys if posts.is_one(Office.of_key(key)))
    for key, observed in observed_of(connection, sole).items():
        for one in contradictions(key, observed):
            names = names_of(connection, (one.holder, one.other))
            ours = all(is_own(key, names.get(holder)) for holder in (one.holder, one.other))
            if ours and frozenset((one.holder, one.other)) not in settled:
                shown = [_shown_in(connection, key, each) for each in (one.holder, one.other)]
                both = portrait_entries(connection, shown)
                yield Question(OFFICE, both[shown[0]], both[shown[1]], ("two at once in one office",), key)


def _judged_pairs(connection: Connection) -> set[frozenset[str]]:
    """Every two clusters of which somebody said something."""
    said, pairs = tables.judgements.c, set()
    a, b = tables.sightings.alias("a"), tables.sightings.alias("b")
    left, right = tables.portraits.alias("left"), tables.portraits.alias("right")
    query = (
        select(left.c.cluster.label("one"), right.c.cluster.label("other"))
        .select_from(tables.judgements)
        .join(a, (a.c.report == said.a_report) & (a.c.actor == said.a_thing))
        .join(b, (b.c.report == said.b_report) & (b.c.actor == said.b_thing))
        .join(left, left.c.id == a.c.portrait)
        .join(right, right.c.id == b.c.portrait)
        .where(said.what == ACTOR, said.withdrawn_at.is_(None))
    )
    for row in connection.execute(query):
        pairs.add(frozenset((row.one, row.other)))
    return pairs


def _shown_in(connection: Connection, office: str, cluster: str) -> str:
    """The portrait by which most reports show someone in an office."""
    seen, observed, portraits = tables.sightings.c, tables.observations.c, tables.portraits.c
    query = (
        select(portraits.id)
        .join_from(tables.portraits, tables.sightings, seen.portrait == portraits.id)
        .join(tables.observations, (observed.report == seen.report) & (observed.actor == seen.actor))
        .where(portraits.cluster == cluster, observed.office == office)
        .order_by(portraits.reports.desc(), portraits.id)
    )
    return str(connection.scalar(query.limit(1)))


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
