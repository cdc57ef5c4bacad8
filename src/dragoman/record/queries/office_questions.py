"""What contradicts itself of offices in the record, with the reports that print it, but what somebody settled."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, select

from dragoman.domain.offices import SINCE, Mark, Office
from dragoman.knowledge.posts import load_posts
from dragoman.record import schema
from dragoman.record.identity import tables
from dragoman.record.identity.known import ACTOR
from dragoman.record.queries.answers import Printed
from dragoman.record.queries.disputes import OF_AN_OFFICE, Dispute, Sight, ranks_of, two_ranks
from dragoman.record.queries.loading import LINE, distinct, line_of
from dragoman.record.queries.offices import is_own, names_of, observed_of
from dragoman.record.queries.portraits import around
from dragoman.record.queries.tenures import mark_of
from dragoman.record.record import Record


@dataclass(frozen=True, slots=True)
class Shown:
    """The portrait by which a sight of someone in an office is shown, and what a report prints of it."""

    portrait: str
    printed: Printed


def open_disputes(
    connection: Connection, about: Callable[[Office], bool] = lambda _office: True
) -> Iterable[tuple[Dispute, Shown, Shown]]:
    """Every dispute of which nobody said anything, once, with both sights; ``about`` leaves offices out."""
    settled = _Settled(connection)
    asked: set[tuple[str, ...]] = set()
    for one in _disputes(connection, about):
        names = names_of(connection, (one.a.holder, one.b.holder))
        if all(is_own(each.office, names.get(each.holder)) for each in (one.a, one.b)) and not settled.has(one):
            a, b = _shown(connection, one.a), _shown(connection, one.b)
            if a is None or b is None or a.portrait == b.portrait:
                continue
            same = _what_is_asked(one, a, b)
            if same not in asked:
                asked.add(same)
                yield one, a, b


def _what_is_asked(one: Dispute, a: Shown, b: Shown) -> tuple[str, ...]:
    """What makes two disputes one question: two people and an office, or one person's two portraits in it."""
    if one.a.holder != one.b.holder:
        return one.a.office, *sorted((one.a.holder, one.b.holder))
    return one.a.office, a.portrait, b.portrait


def open_about(record: Record, office: str) -> int:
    """How many questions are open about an office, written as in "Foreign Minister of Laos"."""
    posts = load_posts()
    wanted = {posts.bare(one) for one in posts.offices(office)}
    with record.asking() as connection:
        return sum(1 for _one in open_disputes(connection, lambda one: posts.bare(one) in wanted))


def _disputes(connection: Connection, about: Callable[[Office], bool]) -> Iterable[Dispute]:
    posts = load_posts()
    every = distinct(connection, tables.observations.c.office)
    keys = sorted(key for key in every if about(Office.of_key(key)))
    observed = observed_of(connection, [key for key in keys if posts.is_one(Office.of_key(key))])
    for find in OF_AN_OFFICE.values():
        for key, seen in observed.items():
            yield from find(key, seen)
    ranked = ranks_of(keys, posts)
    more = observed_of(connection, sorted(ranked - observed.keys()))
    yield from two_ranks({key: seen for key, seen in (observed | more).items() if key in ranked}, posts)


class _Settled:
    """Disputes of which somebody said something: of the two people, or of the two ways in which one is shown."""

    def __init__(self, connection: Connection) -> None:
        self._people: set[frozenset[str]] = set()
        self._ways: set[tuple[str, frozenset[tuple[str, bool]]]] = set()
        for row in connection.execute(_judged()):
            if row.one != row.other:
                self._people.add(frozenset((row.one, row.other)))
            elif row.office and row.other_office:
                ways = (row.office, _is_past(row.mark)), (row.other_office, _is_past(row.other_mark))
                self._ways.add((row.one, frozenset(ways)))

    def has(self, dispute: Dispute) -> bool:
        """Whether somebody said something of it."""
        a, b = dispute.a, dispute.b
        if a.holder != b.holder:
            return frozenset((a.holder, b.holder)) in self._people
        return (a.holder, frozenset(((a.office, a.past), (b.office, b.past)))) in self._ways


def _judged() -> Select[Any]:
    """Every two of whom somebody said something: under which ids they stand, and in which offices they were seen."""
    said = tables.judgements.c
    a, b = tables.sightings.alias("a"), tables.sightings.alias("b")
    left, right = tables.portraits.alias("left"), tables.portraits.alias("right")
    mine, theirs = tables.observations.alias("mine"), tables.observations.alias("theirs")
    return (
        select(
            left.c.cluster.label("one"),
            right.c.cluster.label("other"),
            *(mine.c.office, mine.c.mark),
            *(theirs.c.office.label("other_office"), theirs.c.mark.label("other_mark")),
        )
        .select_from(tables.judgements)
        .join(a, (a.c.report == said.a_report) & (a.c.actor == said.a_thing))
        .join(b, (b.c.report == said.b_report) & (b.c.actor == said.b_thing))
        .join(left, left.c.id == a.c.portrait)
        .join(right, right.c.id == b.c.portrait)
        .outerjoin(mine, (mine.c.report == a.c.report) & (mine.c.actor == a.c.actor))
        .outerjoin(theirs, (theirs.c.report == b.c.report) & (theirs.c.actor == b.c.actor))
        .where(said.what == ACTOR, said.withdrawn_at.is_(None))
    )


def _shown(connection: Connection, sight: Sight) -> Shown | None:
    """The portrait by which most reports show someone so, in the first of them."""
    seen, observed, portraits = tables.sightings.c, tables.observations.c, tables.portraits.c
    offices, reports = schema.offices.c, schema.reports.c
    query = (
        select(
            *(portraits.id.label("portrait"), observed.mark, offices.title.label("office_title")),
            *(offices.start, offices.end, *(reports[name] for name in LINE)),
        )
        .join_from(tables.portraits, tables.sightings, seen.portrait == portraits.id)
        .join(tables.observations, (observed.report == seen.report) & (observed.actor == seen.actor))
        .join(
            schema.offices,
            (offices.report == observed.report)
            & (offices.actor == observed.actor)
            & (offices.position == observed.position),
        )
        .join(schema.reports, reports.id == observed.report)
        .where(portraits.cluster == sight.holder, observed.office == sight.office)
        .order_by(portraits.reports.desc(), portraits.id, observed.day, observed.report, observed.position)
    )
    if sight.day is not None:
        query = query.where(observed.day == sight.day)
    for row in connection.execute(query):
        if _is_past(row.mark) is sight.past:
            mark, _, _day = row.mark.partition(SINCE)
            title, line = f"{mark.strip()} {row.office_title}".strip(), line_of(row)
            text = connection.scalar(select(reports.text).where(reports.id == line.id)) or ""
            return Shown(row.portrait, Printed(title, line, around(text, row.start, row.end)))
    return None


def _is_past(mark: str) -> bool:
    return mark_of(mark) is Mark.PAST
