"""Checking tells what is wrong with a record, report by report, and nothing where it is whole."""

import re
import sqlite3
from contextlib import closing

import pytest

from dragoman.record import Record
from dragoman.record.checking import check
from dragoman.record.retractions import restore, retract
from record.builders import EVERY, call, visit

REPORT = visit()[0].id
CALLED = call()[0].id


def faults(record: Record) -> dict[str | None, list[str]]:
    return {one.report: list(one.faults) for one in check(record) if one.faults}


def spoil(record: Record, statement: str) -> None:
    """Change the record behind its back, as another program might: no link is checked."""
    if record.store.file is not None:
        with closing(sqlite3.connect(record.store.file)) as database, database:
            database.execute(statement)
        return
    with record.writing() as connection:
        connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        connection.exec_driver_sql(statement.replace("%", "%%"))


def test_a_whole_record_has_no_faults_and_every_quotation_is_looked_at(filled: Record) -> None:
    found = list(check(filled))
    assert [one.report for one in found] == [None, *sorted(document.id for document, _ in EVERY)]
    assert all(one.faults == () for one in found)
    (of_visit,) = (one for one in found if one.report == REPORT)
    assert of_visit.quotations == 21


def test_a_retracted_report_is_whole_too(filled: Record) -> None:
    retract(filled, REPORT, by="Anna", why="wrong")
    assert faults(filled) == {}
    restore(filled, REPORT, by="Anna", why="right")
    assert faults(filled) == {}


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        (
            'UPDATE claims SET start = start + 1, "end" = "end" + 1 WHERE value = \'propose\'',
            "claims k.* quotes 'proposed' at",
        ),
        ("UPDATE citations SET quote = 'Vientiane' WHERE quote = 'special friendship'", "quotes 'Vientiane' at"),
        ("UPDATE offices SET quote = 'Foreign Ministre' WHERE quote LIKE 'Foreign%'", "quotes 'Foreign Ministre'"),
        ("UPDATE statements SET content = 'opening a war' WHERE act = 'propose'", "statements: 1 of its rows"),
        ("UPDATE statements SET topics = '[\"peace\"]' WHERE act = 'propose'", "statements: 1 of its rows"),
        ("DELETE FROM participants WHERE capacity = 'Prime Minister'", "participants: 1 of its rows are missing"),
        ("DELETE FROM claims WHERE value = 'propose'", "not all that is kept of it is what was entered"),
        ("UPDATE reports SET published_edtf = '2023-03-06' WHERE text LIKE '%market%'", "its published edtf is not"),
        ("DELETE FROM statement_search WHERE words LIKE '%market%'", "statement_search: 1 of its rows are missing"),
        ("UPDATE report_search SET words = 'nothing' WHERE words LIKE '%market%'", "report_search: 1 rows are there"),
        (
            "UPDATE readings SET body = '{\"document\": 3}' WHERE CAST(body AS TEXT) LIKE '%market%'",
            "cannot be made out",
        ),
        ("UPDATE reports SET retracted_at = '2024-05-01' WHERE text LIKE '%market%'", "the trace of its retractions"),
    ],
)
def test_what_is_wrong_with_a_report_is_told(filled: Record, statement: str, told: str) -> None:
    spoil(filled, statement)
    found = faults(filled)
    assert list(found) == [REPORT]
    assert any(re.search(told, fault) for fault in found[REPORT]), found


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        (
            "DELETE FROM actors WHERE name = 'Kham Souk'",
            "participants of report .*: actor is 'a.*', which is not in actors",
        ),
        ("DELETE FROM statements WHERE act = 'request'", "statement_speakers of report .*: statement is 's"),
        ("DELETE FROM runs", "reports: run is 'r.*', which is not in runs"),
        ("DELETE FROM reports WHERE source = 'Daily'", f"claims: report is|actors: report is '{CALLED}'"),
        ("INSERT INTO retractions VALUES ('d0', 0, false, 'x', 'x', 'x')", "retractions: report is 'd0'"),
    ],
)
def test_a_link_that_leads_nowhere_is_told(filled: Record, statement: str, told: str) -> None:
    spoil(filled, statement)
    assert any(re.search(told, fault) for fault in faults(filled)[None])


def test_a_changed_text_is_told_with_what_it_no_longer_says(filled: Record) -> None:
    spoil(filled, "UPDATE reports SET text = replace(text, 'visited Laos', 'visited Lima') WHERE text LIKE '%market%'")
    found = faults(filled)[REPORT]
    assert "its text is not the one that was entered" in found
    told = "quotes 'visited Laos from March 3-5, 2024' at 39–72, where its text does not say so"
    assert any(told in each for each in found), found


@pytest.mark.parametrize("store", ["sqlite"])  # PostgreSQL keeps an index in step by itself
def test_an_index_of_search_that_is_out_of_step_is_told(filled: Record) -> None:
    spoil(filled, "DROP TRIGGER report_search_delete")
    spoil(filled, "DELETE FROM report_search WHERE words LIKE '%market%'")
    assert faults(filled)[None] == [
        "report_search: what search finds is not what stands there, its index is out of step."
    ]


@pytest.mark.parametrize("store", ["sqlite"])  # PostgreSQL looks after its own files
def test_a_damaged_file_is_told(filled: Record) -> None:
    file = filled.store.file
    assert file is not None
    with closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA writable_schema = ON")
        database.execute("DELETE FROM sqlite_schema WHERE name = 'ix_actors_id'")
        database.commit()
    with Record.open(str(file)) as record:
        assert any(each.startswith("The file is damaged:") for each in faults(record)[None])
