"""What is decided report by report is what deciding everything anew gives: groups, ids, what joins them, what is open.

Names are few and alike, so that many hang together: other spellings, misprints, shorter forms, namesakes of other
countries, countries given by a slip. Reports come, are retracted, restored and read again, and people judge.
"""

from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from dragoman.domain.engagements import Actuality
from dragoman.domain.identity import Verdict
from dragoman.errors import QuestionError
from dragoman.pipeline import judging
from dragoman.pipeline.resolving import resolving
from dragoman.record.identity import tables
from dragoman.record.identity.judging import judgements
from dragoman.record.queries.canonical import actors_by_id, engagements_by_id
from dragoman.record.retractions import restore, retract
from resolution.reports import Who, meeting, report, visit
from resolution.resolved import Resolved, Told

NAMES = [
    "Maria Lopez", "Maria Lopez Vidal", "Maria Elena Lopez", "Maria Lopes", "Mario Lopez", "Lopez Maria", "Lopez",
    "Sergey Melnik", "Sergei Melnik", "Sergey Melnyk", "Joe Harding", "Joseph Harding", "Joseph P. Harding",
]  # fmt: skip
PEOPLE = st.builds(
    Who,
    st.sampled_from(NAMES),
    st.sampled_from(["ES", "US", "RU", None]),
    st.sampled_from(["", "Foreign Minister", "Minister of Trade", "Minister of Health", "artist"]),
    st.sampled_from(["", "", "former"]),
)
DAYS = st.sampled_from(["1974-05-01", "2008-03-05", "2014-03-05", "2014-03-20", "2014-11-05", "2024-03-05"])


@st.composite
def told(draw: st.DrawFn) -> Told:
    """A report of two or three people."""
    some = draw(st.lists(PEOPLE, min_size=2, max_size=3, unique_by=lambda one: (one.name, one.country)))
    day = draw(DAYS)
    return report(meeting(*some, date=day), published=day, source=draw(st.sampled_from(["KPN", "Daily", "Gazette"])))


TRAVELLERS = [Who("Maria Lopez", "ES", "Foreign Minister"), Who("Sergey Melnik", "RU", "Foreign Minister")]
HOST = Who("Joe Harding", "US", "Foreign Minister")
WHEN = st.sampled_from(["2024-03-05", "2024-03-06/2024-03-08", "2024-03-20", "2024-06-05", "2024-06-20", "2024-11-05"])
STANDINGS = st.sampled_from([Actuality.PLANNED, Actuality.CANCELLED, Actuality.OCCURRED])


@st.composite
def visited(draw: st.DrawFn) -> Told:
    """A report of a visit, planned, put off or made, with a meeting or two within it."""
    traveller, when, standing = draw(st.sampled_from(TRAVELLERS)), draw(WHEN), draw(STANDINGS)
    talks = meeting(traveller, HOST, date=when, actuality=standing, part_of=0)
    events = (visit(traveller, "US", when, actuality=standing), talks, replace(talks, label="banquet"))
    source, day = draw(st.sampled_from(["KPN", "Daily", "Gazette"])), when[:10]
    return report(*events[: draw(st.integers(1, 3))], published=day, source=source, text=standing.value)


@st.composite
def steps(draw: st.DrawFn) -> list[tuple[str, int, int]]:
    """What is done once all reports are there: the step, and of which reports."""
    kinds = ["retract", "restore", "read again", "same", "different", "take back", "apart"]
    places = st.integers(0, 11)
    return draw(st.lists(st.tuples(st.sampled_from(kinds), places, places), min_size=2, max_size=6))


@pytest.mark.usefixtures("fresh")
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(told(), min_size=4, max_size=12, unique_by=lambda one: one[0].id), st.randoms(), steps())
def test_what_is_decided_bit_by_bit_is_what_deciding_everything_anew_gives(
    fresh: Callable[[], Resolved],
    reports: list[Told],
    chance: Random,
    done: list[tuple[str, int, int]],
) -> None:
    together = fresh().again_after(*reports)
    whole = together.who(), together.joined()
    shuffled = list(reports)
    chance.shuffle(shuffled)
    record = fresh().enter(*shuffled)
    assert (record.who(), record.joined()) == whole
    _is_as_decided_anew(record)
    for step, one, other in done:
        _do(record, step, reports[one % len(reports)], reports[other % len(reports)])
        _is_as_decided_anew(record)


@pytest.mark.usefixtures("fresh")
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(visited(), min_size=4, max_size=10, unique_by=lambda one: one[0].id), st.randoms(), steps())
def test_visits_put_off_and_what_was_planned_within_them_are_joined_in_any_order(
    fresh: Callable[[], Resolved],
    reports: list[Told],
    chance: Random,
    done: list[tuple[str, int, int]],
) -> None:
    whole = fresh().again_after(*reports).joined()
    shuffled = list(reports)
    chance.shuffle(shuffled)
    record = fresh().enter(*shuffled)
    assert record.joined() == whole
    _is_as_decided_anew(record)
    for step, one, other in done:
        if step in ("retract", "restore"):
            _do(record, step, reports[one % len(reports)], reports[other % len(reports)])
            _is_as_decided_anew(record)


def _is_as_decided_anew(record: Resolved) -> None:
    before = _all(record)
    now = _all(record.again())
    assert [one ^ other for one, other in zip(before, now, strict=True)] == [set(), set(), set()]


def _all(record: Resolved) -> tuple[set[tuple[object, ...]], ...]:
    """Under which id everything stands, and every ruling with its clues."""
    table = tables.rulings.c
    rulings = select(table.a, table.b, table.what, table.verdict, table.clues, table.strength)
    with record.record.asking() as connection:
        return (
            {tuple(row) for row in connection.execute(actors_by_id())},
            {tuple(row) for row in connection.execute(engagements_by_id())},
            {(*row[:4], tuple(row.clues), row.strength) for row in connection.execute(rulings)},
        )


def _do(record: Resolved, step: str, one: Told, other: Told) -> None:
    try:
        match step:
            case "retract":
                retract(record.record, one[0].id, by="Anna", why="wrong")
            case "restore":
                restore(record.record, one[0].id, by="Anna", why="right")
            case "read again":
                document, reading = one
                _first, *rest = reading.actors
                (engagement,) = reading.engagements
                parts = tuple(part for part in engagement.participants if part.actor != reading.actors[0].id)
                less = replace(engagement, participants=parts)
                record.enter((document, replace(reading, reader="reader 2", actors=tuple(rest), engagements=(less,))))
            case "take back":
                with record.record.asking() as connection:
                    said = judgements(connection)
                if said:
                    judging.withdraw(record.record, resolving(), said[0].id)
            case "apart":
                judging.judge(
                    record.record, resolving(), record.id_of(one), one[1].actors[0].id, Verdict.DIFFERENT, by="Anna"
                )
            case verdict:
                judging.judge(
                    record.record, resolving(), record.id_of(one), record.id_of(other), Verdict(verdict), by="Anna"
                )
    except (QuestionError, StopIteration):
        return  # there is nothing to do it with: retracted already, one and the same, said before
