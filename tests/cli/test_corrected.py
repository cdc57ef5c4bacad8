"""What was corrected is printed as it stands, with what was read and by whom it was corrected below it."""

import io

import pytest
from rich.console import Console

from dragoman.cli import tables
from dragoman.record import Record
from dragoman.record.corrections import Finding, correct
from dragoman.record.queries import why
from dragoman.record.queries.engagements import tellings
from record.builders import visit


@pytest.fixture
def store() -> str:
    return "sqlite"


def test_a_corrected_engagement_has_its_correction_below_it(filled: Record) -> None:
    claim = why(filled, visit()[0].id)[0]
    correct(filled, claim.id, Finding.CORRECTED, by="Rosa", why="by telephone", value="call")
    (entry,) = [one for one in tellings(filled) if one.id == claim.subject]
    page = io.StringIO()
    Console(file=page, width=80).print(tables.told_of(entry))
    printed = " ".join(page.getvalue().split())
    assert printed.startswith("Call") and "kind, read as “meeting”: corrected to call by Rosa on" in printed
