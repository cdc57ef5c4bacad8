"""What is doubtful: what reports of one engagement contradict and what was questioned, until somebody settles it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from dragoman.domain.claims import claim_of
from dragoman.pipeline.doubting import Doubt, doubts
from dragoman.pipeline.kept import open_record
from dragoman.record import Record
from dragoman.record.corrections import Finding, correct, withdraw
from resolution.reports import Event, Who, meeting, report
from resolution.resolved import Resolved, Told

LIN = Who("Lin Mei", "CN", "Foreign Minister")
DAO = Who("Trần Thị Đào", "VN", "Foreign Minister")


def dated(event: Event, source: str) -> Told:
    """A report of one engagement, with the claims of its date and its kind."""
    document, reading = report(event, source=source)
    (one,) = reading.engagements
    cited = document.cite(0, 4)
    claims = [claim_of(one.id, "kind", one.kind, cited, "verb", "A verb of meeting.")]
    claims.append(claim_of(one.id, "date", one.date.edtf or "", cited, "near", "The nearest date."))
    return document, replace(reading, claims=tuple(claims))


FIFTH = dated(meeting(LIN, DAO, date="2024-03-05", label="talks"), "KPN")
SIXTH = dated(meeting(LIN, DAO, date="2024-03-06", label="talks"), "Daily")


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Record]:
    with open_record(str(tmp_path / "record.db")) as opened:
        Resolved(opened).enter(FIFTH, SIXTH)
        yield opened


def contradicted(record: Record) -> list[Doubt]:
    return [one for one in doubts(record) if one.kind == "contradicted"]


def test_what_two_reports_contradict_is_asked_once_with_both(record: Record) -> None:
    (doubt,) = contradicted(record)
    assert doubt.why == "Reports of one engagement contradict each other about its date."
    assert [(one.property, one.value) for one in doubt.claims] == [("date", "2024-03-05"), ("date", "2024-03-06")]
    assert {one.report.source for one in doubt.claims} == {"KPN", "Daily"}
    assert doubts(record, skip=[doubt.id]) == []


@pytest.mark.parametrize(
    ("verdict", "value"),
    [(Finding.CONFIRMED, None), (Finding.CORRECTED, "2024-03-05"), (Finding.REJECTED, None)],
)
def test_who_settles_either_is_asked_no_more_until_it_is_taken_back(
    record: Record, verdict: Finding, value: str | None
) -> None:
    (doubt,) = contradicted(record)
    said = correct(record, doubt.claims[1].id, verdict, by="Rosa", why="I was there.", value=value)
    assert contradicted(record) == []
    withdraw(record, said.id, by="Rosa")
    assert [one.id for one in contradicted(record)] == [doubt.id]


def test_what_is_questioned_comes_first_with_the_question(record: Record) -> None:
    (doubt,) = contradicted(record)
    correct(record, doubt.claims[0].id, Finding.QUESTIONED, by="Rosa", why="Was it not April?")
    first = doubts(record)[0]
    assert (first.kind, first.why) == ("questioned", "Rosa asks: Was it not April?")
