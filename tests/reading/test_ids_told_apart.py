"""Ids within a reading: two things told in the same words have two, the same ones each time."""

from pathlib import Path

from occasions import read

from dragoman.documents.preparing import prepare
from dragoman.domain.text import Report
from dragoman.reading.reader import Reader
from dragoman.record import Record

TWO_CALLS = (
    "Foreign Minister Leena Virtanen of Finland spoke today with President Pablo Reyes of Chile, following up on "
    "their May 2 call and the May 9 visit of her adviser to Santiago."
)


def test_two_calls_told_in_one_sentence_have_two_ids(reader: Reader) -> None:
    told = read(reader, TWO_CALLS).engagements

    assert [one.date.edtf for one in told if one.kind == "call"] == ["2025-05-16", "2025-05-02"]
    assert len({one.id for one in told}) == len(told)
    assert read(reader, TWO_CALLS).engagements == told


def test_two_calls_told_in_one_sentence_enter_the_record(reader: Reader, tmp_path: Path) -> None:
    document = prepare(Report(content=TWO_CALLS, origin="case", published="2025-05-16", language="en"))
    with Record.open(str(tmp_path / "record.db")) as record:
        run = record.begin_run({"tool": "case", "reader": "case"})
        record.enter(document, reader.read(document), run)

        assert record.count() == 1
