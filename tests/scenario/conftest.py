"""The record of the scenario: read once, and entered once on each kind of store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from postgresql import Server
from scenario.story import Story, Told, read_everything


@pytest.fixture(scope="session")
def told() -> dict[str, Told]:
    """Every report of the scenario, read."""
    return read_everything()


@pytest.fixture(scope="session")
def story_in_a_file(told: dict[str, Told], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    """The record with everything in it, on SQLite."""
    entered = _entered(told, f"sqlite:///{tmp_path_factory.mktemp('scenario') / 'record.db'}")
    yield entered
    entered.record.close()


@pytest.fixture(scope="session")
def story_on_a_server(told: dict[str, Told], server: Server) -> Iterator[Story]:
    """The record with everything in it, on PostgreSQL."""
    with server.database() as name:
        entered = _entered(told, server.url(name))
        yield entered
        entered.record.close()


@pytest.fixture(scope="module", params=("sqlite", "postgresql"))
def story(request: pytest.FixtureRequest) -> Story:
    """Each in turn, filled once for all modules; a test that changes it takes ``story_to_change``."""
    kept: Story = request.getfixturevalue("story_in_a_file" if request.param == "sqlite" else "story_on_a_server")
    return kept


@pytest.fixture
def story_to_change(told: dict[str, Told], tmp_path: Path) -> Iterator[Story]:
    """A record of its own with everything in it."""
    entered = _entered(told, str(tmp_path / "record.db"))
    yield entered
    entered.record.close()


def _entered(told: dict[str, Told], url: str) -> Story:
    return Story.entered(told, url)
