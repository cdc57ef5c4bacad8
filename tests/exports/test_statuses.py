"""How commitments stand: the column of an export says what the board of ``commitments`` says."""

from pathlib import Path

from dragoman.pipeline.kept import open_record
from dragoman.reading.reader import Reader
from dragoman.record.queries.commitments import commitments
from dragoman.record.queries.selecting import Filters, Selection
from ledger_reports import REPORTS, read
from record.builders import MANIFEST


def test_the_column_says_what_the_board_says(tmp_path: Path) -> None:
    reader = Reader.load()
    with open_record(str(tmp_path / "record.db")) as record:
        run = record.begin_run(MANIFEST)
        for told in REPORTS:
            record.enter(*read(reader, told), run)
        board = {(one.report.id, one.id): one.status for one in commitments(record).entries}
        with record.asking() as connection:
            column = {
                (held.document.id, one.id): held.statuses.get(one.id, "no report found")
                for held in Selection(record, connection, Filters()).held()
                for one in held.reading.commitments
            }

            chosen = {
                state: {
                    (held.document.id, one.id)
                    for held in Selection(record, connection, Filters(followed=state)).held()
                    for one in held.reading.commitments
                }
                for state in set(column.values()) - {"no report found"}
            }

    assert len(chosen) > 1
    for state, found in chosen.items():
        assert found == {key for key, status in column.items() if status == state}
    assert len(set(board.values())) > 2
    assert {key: column[key] for key in board} == board
