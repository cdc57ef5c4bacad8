"""A retracted report answers nothing, leaves a trace, and comes back only when someone decides so."""

import pytest
from sqlalchemy import func, select

from dragoman.errors import QuestionError
from dragoman.record import Record, schema
from dragoman.record.queries import said, timeline, who
from dragoman.record.retractions import Retraction, restore, retract, retraction_of, trace_of
from record.builders import EVERY, MANIFEST, READER, visit
from record.tables import contents

REPORT = visit()[0].id


@pytest.fixture
def without(filled: Record) -> Record:
    """The record with the report of the visit retracted."""
    retract(filled, REPORT, by="Anna", why="The agency withdrew it.")
    return filled


def searched(record: Record) -> int:
    """How many texts search finds of the report."""
    with record.asking() as connection:
        queries = [select(func.count()).select_from(table).where(table.c.report == REPORT) for table in schema.SEARCHED]
        return sum(connection.scalar(query) or 0 for query in queries)


def test_a_retracted_report_answers_nothing(without: Record) -> None:
    assert [report.source for person in who(without, "dao") for report in person.reports] == ["Daily"]
    assert timeline(without, ["LA"]) == ()
    assert said(without, "VN") == ()
    assert searched(without) == 0


def test_a_retraction_leaves_its_trace(without: Record) -> None:
    with without.asking() as connection:
        trace = retraction_of(connection, REPORT)
    assert trace == Retraction(REPORT, False, "Anna", trace.at if trace else "", "The agency withdrew it.")
    assert trace.at.endswith("Z")
    assert without.reading(REPORT) == visit()  # nothing of it is lost


def test_reading_it_again_does_not_bring_it_back(without: Record) -> None:
    document, reading = visit()
    run = without.begin_run(MANIFEST)
    assert without.enter(document, reading, run).status == "retracted"
    newer = type(reading)(document.id, "reader 2", actors=reading.actors)
    assert without.enter(document, newer, run).status == "retracted"
    assert timeline(without, ["LA"]) == ()
    assert without.has(REPORT, READER)  # as it was


def test_undoing_brings_everything_back_and_keeps_both_in_the_trace(filled: Record) -> None:
    before = contents(filled, lasting=True)
    retract(filled, REPORT, by="Anna", why="The agency withdrew it.")
    restore(filled, REPORT, by="Bo", why="It did not.")
    after = contents(filled, lasting=True)
    trace = after.pop("retractions")
    assert before.pop("retractions") == []
    assert after == before
    assert [(row[1], row[2], row[3]) for row in trace] == [("0", "False", "Anna"), ("1", "True", "Bo")]
    with filled.asking() as connection:
        assert retraction_of(connection, REPORT) is None
        assert [step.by_whom for step in trace_of(connection, REPORT)] == ["Anna", "Bo"]


def test_a_trace_outlives_a_new_reading(filled: Record) -> None:
    retract(filled, REPORT, by="Anna", why="The agency withdrew it.")
    restore(filled, REPORT, by="Bo", why="It did not.")
    document, reading = visit()
    newer = type(reading)(document.id, "reader 2", actors=reading.actors)
    assert filled.enter(document, newer, filled.begin_run(MANIFEST)).status == "reread"
    with filled.asking() as connection:
        assert len(trace_of(connection, REPORT)) == 2


def test_what_is_done_already_is_refused(without: Record) -> None:
    with pytest.raises(QuestionError, match="was retracted already, by Anna on 20"):
        retract(without, REPORT, by="Bo", why="Twice.")
    restore(without, REPORT, by="Bo", why="A mistake.")
    with pytest.raises(QuestionError, match="is not retracted"):
        restore(without, REPORT, by="Bo", why="Twice.")


@pytest.mark.parametrize(("report", "by", "why"), [("d0", "Anna", "x"), (REPORT, " ", "x"), (REPORT, "Anna", "")])
def test_no_report_nobody_or_no_reason_is_refused(filled: Record, report: str, by: str, why: str) -> None:
    before = contents(filled)
    with pytest.raises(QuestionError, match="no report 'd0'|both stay on record"):
        retract(filled, report, by=by, why=why)
    assert contents(filled) == before


def test_only_the_one_report_is_retracted(without: Record) -> None:
    with without.asking() as connection:
        reports = schema.reports.c
        gone = select(reports.id).where(reports.retracted_at.isnot(None))
        assert list(connection.scalars(gone)) == [REPORT]
        assert connection.scalar(select(func.count()).select_from(schema.report_search)) == len(EVERY) - 1
