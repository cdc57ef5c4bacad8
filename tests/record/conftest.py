"""An open record on every kind of store, and the same record with the hand-made readings in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dragoman.record import Record
from record.builders import EVERY, MANIFEST
from record.stores import STORES


@pytest.fixture(params=sorted(STORES))
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return STORES[request.param](tmp_path)


@pytest.fixture
def record(url: str) -> Iterator[Record]:
    with Record.open(url) as opened:
        yield opened


@pytest.fixture
def filled(record: Record) -> Record:
    run = record.begin_run(MANIFEST)
    for document, reading in EVERY:
        record.enter(document, reading, run)
    record.finish_run(run, {"added": len(EVERY)}, [])
    return record
