"""Records that are kept resolved."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dragoman.pipeline.resolving import resolving
from dragoman.record import Record
from resolution.resolved import Resolved


@pytest.fixture
def resolved(url: str) -> Iterator[Resolved]:
    """An empty record, on every kind of store."""
    with Record.open(url, keeper=resolving()) as record:
        yield Resolved(record)


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Callable[[], Resolved]]:
    """Empty records in files, as many as are wanted, one after the other."""
    opened: list[Record] = []

    def close() -> None:
        while opened:
            opened.pop().close()
            for file in tmp_path.glob("record.db*"):
                file.unlink()

    def make() -> Resolved:
        close()
        opened.append(Record.open(str(tmp_path / "record.db"), keeper=resolving()))
        return Resolved(opened[0])

    yield make
    close()
