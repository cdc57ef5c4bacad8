"""An application over the example reports, asked in this process: no server, no socket."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from dragoman.api.app import create_app
from dragoman.pipeline.engines import OneProcess
from dragoman.pipeline.kept import open_record
from dragoman.pipeline.run import load_reader, run
from dragoman.sources.given import Given

EXAMPLES = Path(__file__).parent.parent.parent / "examples" / "reports"


@pytest.fixture(scope="session")
def example_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record of the example reports, in a file that nobody writes to."""
    file = tmp_path_factory.mktemp("api") / "record.db"
    with open_record(str(file)) as record:
        run([str(EXAMPLES)], Given(), OneProcess(load_reader()), record, lambda news: None)
    return file


@pytest.fixture
def own_file(example_file: Path, tmp_path: Path) -> Path:
    """A copy of it to write to."""
    return Path(shutil.copy(example_file, tmp_path / "own.db"))


@pytest.fixture(scope="session")
def client(example_file: Path) -> Iterator[TestClient]:
    """Asks the example record."""
    with TestClient(create_app(open_record(str(example_file))), raise_server_exceptions=False) as asking:
        yield asking
