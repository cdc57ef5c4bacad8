"""A record of the example reports, served, and a browser for each module of tests."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dragoman.cli.serve import application
from dragoman.pipeline.engines import engine_for
from dragoman.pipeline.kept import open_record
from dragoman.pipeline.run import load_reader, run
from dragoman.sources.given import NOTHING_GIVEN
from web.serving import CHROMIUM, HOUSE, browsing, serving


@pytest.fixture(scope="session")
def read(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a record in which the example reports are entered; it is copied, never written to."""
    file = tmp_path_factory.mktemp("examples") / "record.db"
    with open_record(str(file)) as record:
        run(
            [str(HOUSE / "examples" / "reports")], NOTHING_GIVEN, engine_for(load_reader, 1), record, lambda _told: None
        )
    return file


@pytest.fixture(scope="session")
def address(read: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a copy of it is served."""
    file = tmp_path_factory.mktemp("served") / "record.db"
    shutil.copy(read, file)
    with serving(application(open_record(str(file)))) as served:
        yield served


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """The browser of a module; Playwright's loop may not go on while other tests of the process have theirs."""
    if not CHROMIUM.exists():
        pytest.skip(f"tests in a browser are skipped: there is no {CHROMIUM}; apt install chromium")
    pytest.importorskip("playwright", reason="tests in a browser are skipped: Playwright is not installed")
    with browsing() as started:
        yield started


@pytest.fixture
def page(browser: Any, address: str) -> Iterator[Any]:
    """A new page of a person who came just now; whatever it asks of other hosts or cannot run fails the test."""
    context = browser.new_context(base_url=address, viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    strayed: list[str] = []
    opened.on("request", lambda one: strayed.append(one.url) if not one.url.startswith(address) else None)
    faults: list[str] = []
    opened.on("pageerror", lambda error: faults.append(str(error)))
    yield opened
    context.close()
    assert not strayed
    assert not faults
