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
    """Empty records in files, as many as are wanted."""
    opened: list[Record] = []

    def make() -> Resolved:
        opened.append(Record.open(str(tmp_path / f"record{len(opened)}.db"), keeper=resolving()))
        return Resolved(opened[-1])

    yield make
    for record in opened:
        record.close()
