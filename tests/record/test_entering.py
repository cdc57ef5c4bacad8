"""What is entered comes back as it was; entered again it changes nothing; a new reading replaces the old."""

from dataclasses import replace

import pytest
from sqlalchemy import func, select

from dragoman.domain.claims import Reading
from dragoman.domain.dates import Basis, PartialDate
from dragoman.domain.text import Citation, Document
from dragoman.errors import QuestionError, RecordError
from dragoman.record import Record, schema
from record.builders import EVERY, MANIFEST, READER, small, visit
from record.tables import contents


@pytest.mark.parametrize(("document", "reading"), EVERY, ids=["visit", "call", "unread", "small"])
def test_what_is_entered_comes_back_equal(record: Record, document: Document, reading: Reading) -> None:
    run = record.begin_run(MANIFEST)
    assert record.enter(document, reading, run).status == "added"
    assert record.reading(document.id) == (document, reading)


def test_entering_again_changes_nothing(filled: Record) -> None:
    run = filled.begin_run(MANIFEST)
    before = contents(filled)
    assert [filled.enter(*one, run).status for one in EVERY] == ["unchanged"] * len(EVERY)
    assert contents(filled) == before


def test_the_same_report_from_another_folder_is_unchanged(filled: Record) -> None:
    document, reading = visit()
    run = filled.begin_run(MANIFEST)
    assert filled.enter(replace(document, origin="elsewhere"), reading, run).status == "unchanged"


def test_a_newer_reading_replaces_the_former_whole(filled: Record) -> None:
    document, reading = visit()
    newer = Reading(document.id, "reader 2", actors=reading.actors, unread=reading.unread)
    run = filled.begin_run({**MANIFEST, "reader": "reader 2"})
    assert filled.enter(document, newer, run).status == "reread"
    assert filled.reading(document.id) == (document, newer)
    with filled.asking() as connection:
        for table in (schema.claims, schema.engagements, schema.statements, schema.participants):
            query = select(func.count()).select_from(table).where(table.c.report == document.id)
            assert connection.scalar(query) == 0
        reports = connection.scalar(select(func.count()).select_from(schema.reports))
    assert reports == len(EVERY)


def test_other_metadata_makes_a_report_reread(filled: Record) -> None:
    document, reading = visit()
    run = filled.begin_run(MANIFEST)
    dated = replace(document, published=PartialDate("2024-03-07", "2024-03-07", "2024-03-07", None, Basis.STATED))
    assert filled.enter(dated, reading, run).status == "reread"
    assert filled.reading(document.id) == (dated, reading)


def test_has_asks_for_report_and_reader(filled: Record) -> None:
    document, _ = visit()
    assert filled.has(document.id, READER)
    assert not filled.has(document.id, "reader 2")
    assert not filled.has("d0", READER)


def test_a_link_that_leads_nowhere_enters_nothing(record: Record) -> None:
    document, reading = visit()
    run = record.begin_run(MANIFEST)
    before = contents(record)
    with pytest.raises(RecordError, match="does not fit together"):
        record.enter(document, replace(reading, actors=reading.actors[1:]), run)
    assert contents(record) == before


def test_a_quotation_that_the_report_does_not_say_enters_nothing(record: Record) -> None:
    document, reading = visit()
    run = record.begin_run(MANIFEST)
    before = contents(record)
    invented = Citation(0, 6, "Hanoi!", "", "", document.text_sha256)
    claims = (replace(reading.claims[0], citation=invented), *reading.claims[1:])
    with pytest.raises(RecordError, match="does not say 'Hanoi!'"):
        record.enter(document, replace(reading, claims=claims), run)
    assert contents(record) == before


def test_a_reading_of_another_report_is_refused(record: Record) -> None:
    with pytest.raises(RecordError, match="is not of the report"):
        record.enter(visit()[0], small(1)[1], record.begin_run(MANIFEST))


def test_an_interruption_keeps_what_is_finished(record: Record) -> None:
    run = record.begin_run(MANIFEST)

    def interrupted():  # type: ignore[no-untyped-def]
        yield from map(small, range(3))
        raise KeyboardInterrupt

    finished = []
    with pytest.raises(KeyboardInterrupt):
        for document, reading in interrupted():
            finished.append(record.enter(document, reading, run))
    assert len(finished) == 3
    assert record.reading(small(2)[0].id) == small(2)
    again = [record.enter(*small(number), run).status for number in range(5)]
    assert again == ["unchanged"] * 3 + ["added"] * 2


def test_a_run_keeps_its_manifest_and_how_it_ended(record: Record) -> None:
    run = record.begin_run({**MANIFEST, "options": {"source": "KPN"}})
    record.finish_run(run, {"added": 1}, [{"origin": "x.txt", "reason": "empty"}])
    with record.asking() as connection:
        row = connection.execute(select(schema.runs)).one()
    assert (row.id, row.tool, row.reader, row.lexicons) == (run, "dragoman 0", READER, "l1")
    assert row.options == {"source": "KPN"}
    assert row.counts == {"added": 1}
    assert row.failures == [{"origin": "x.txt", "reason": "empty"}]
    assert row.started <= row.finished


def test_an_unknown_report_is_a_question_error(record: Record) -> None:
    with pytest.raises(QuestionError, match="no report 'd0'"):
        record.reading("d0")
