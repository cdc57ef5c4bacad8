"""A record of the example reports, read once for all tests of exports, and ways to export it."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from exporting import Export, export_of

from dragoman.cli.main import main
from dragoman.exports import format_named
from dragoman.pipeline.engines import engine_for
from dragoman.pipeline.kept import open_record
from dragoman.pipeline.run import load_reader, run
from dragoman.record.queries.selecting import Filters
from dragoman.sources.given import Given

EXAMPLES = Path(__file__).parent.parent.parent / "examples" / "reports"


@pytest.fixture(scope="session")
def example_record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The SQLite file of a record of the example reports."""
    path = tmp_path_factory.mktemp("examples") / "record.db"
    with open_record(f"sqlite:///{path}") as record:
        run([str(EXAMPLES)], Given(published=None, source=None, language=None, url=None),
            engine_for(load_reader, 1), record, lambda _news: None)  # fmt: skip
    return path


@pytest.fixture
def export(example_record: Path, tmp_path: Path) -> Export:
    """Export the example record to a new path."""

    def call(name: str, filters: Filters | None = None) -> Path:
        path = tmp_path / f"{name}-{len(list(tmp_path.iterdir()))}{format_named(name).suffix}"
        return export_of(str(example_record), name, path, filters).path

    return call


@pytest.fixture
def dragoman(
    example_record: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Callable[..., tuple[int, str, str]]:
    """Call the command on a copy of the example record: its status, what it printed, and what beside that."""
    copy = tmp_path / "kept" / "record.db"
    copy.parent.mkdir()
    shutil.copy(example_record, copy)
    monkeypatch.setenv("DRAGOMAN_RECORD", str(copy))
    monkeypatch.setenv("COLUMNS", "80")

    def call(*words: object) -> tuple[int, str, str]:
        capfd.readouterr()
        with pytest.raises(SystemExit) as left:
            main([str(word) for word in words])
        printed = capfd.readouterr()
        return int(left.value.code or 0), printed.out, printed.err

    return call


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 16 kB; only the superuser may make one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("no right to mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=False)
