"""Folders that may not be written to are told in a sentence, and nothing is left there. Root steps down for that."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from dragoman.errors import ExportError, RecordError
from dragoman.exports import format_named
from dragoman.exports.publish import publish
from dragoman.record import Record
from dragoman.record.queries.selecting import Filters, Selection

NOBODY = 65534


@pytest.fixture(scope="module")
def shared(example_record: Path) -> Iterator[Path]:
    """A folder that everybody may read, with a copy of the record and a folder in which nobody may write."""
    folder = Path(tempfile.mkdtemp(prefix="dragoman-shared-"))
    shutil.copy(example_record, folder / "record.db")
    (folder / "locked").mkdir()
    for path, mode in ((folder, 0o777), (folder / "record.db", 0o666), (folder / "locked", 0o555)):
        path.chmod(mode)
    yield folder
    shutil.rmtree(folder)


@contextmanager
def without_rights() -> Iterator[None]:
    """As somebody who may write nowhere, where the tests run as root; what is imported must be so before."""
    if os.getuid() != 0:
        yield
        return
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@pytest.mark.parametrize("name", ["jsonl", "csv", "dossier"])
def test_a_folder_that_may_not_be_written_to_is_told(name: str, shared: Path) -> None:
    format_ = format_named(name)
    target = shared / "locked" / f"out{format_.suffix}"
    with Record.open(f"sqlite:///{shared / 'record.db'}", create=False) as record, record.asking() as connection:
        selection = Selection(record, connection, Filters())
        with without_rights(), pytest.raises(ExportError, match="may not be written to. Write elsewhere with -o"):
            publish(format_, selection, target)
    assert list((shared / "locked").iterdir()) == []


def test_a_record_cannot_be_made_there_either(shared: Path) -> None:
    with Record.open(f"sqlite:///{shared / 'another.db'}"):
        pass
    with without_rights(), pytest.raises(RecordError) as told:
        Record.open(f"sqlite:///{shared / 'locked' / 'record.db'}")
    assert str(shared / "locked" / "record.db") in str(told.value)
    assert list((shared / "locked").iterdir()) == []
