"""The reader, loaded once: its language model takes a second."""

import pytest

from dragoman.reading.reader import Reader


@pytest.fixture(scope="session")
def reader() -> Reader:
    return Reader.load()
