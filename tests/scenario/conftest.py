"""The record of the scenario: read once, and entered once on each kind of store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from scenario.story import Story, Told, read_everything


@pytest.fixture(scope="session")
def told() -> dict[str, Told]:
    """Every report of the scenario, read."""
    return read_everything()


@pytest.fixture(scope="session", params=("sqlite", "postgresql"))
def story(
    request: pytest.FixtureRequest, told: dict[str, Told], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Story]:
    """The record with everything in it; a test that changes it takes ``story_to_change``."""
    if request.param == "sqlite":
        folder = tmp_path_factory.mktemp("scenario")
        yield _entered(told, f"sqlite:///{folder / 'record.db'}")
        return
    server = request.getfixturevalue("server")
    with server.database() as name:
        entered = _entered(told, server.url(name))
        yield entered
        entered.record.close()


@pytest.fixture
def story_to_change(told: dict[str, Told], tmp_path: Path) -> Iterator[Story]:
    """A record of its own with everything in it."""
    entered = _entered(told, str(tmp_path / "record.db"))
    yield entered
    entered.record.close()


def _entered(told: dict[str, Told], url: str) -> Story:
    return Story.entered(told, url)
