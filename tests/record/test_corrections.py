"""Corrections of facts on both stores: beside the fact, with name and reason, through reading again, and taken back."""

from dataclasses import replace

import pytest

from dragoman.errors import QuestionError
from dragoman.record import Record
from dragoman.record.corrections import Finding, correct, corrections, withdraw
from dragoman.record.queries import why
from record.builders import MANIFEST, visit


def some_claim(record: Record) -> str:
    return why(record, visit()[0].id)[0].id


def test_a_correction_stands_beside_the_fact_and_overwrites_nothing(filled: Record) -> None:
    before = why(filled, some_claim(filled))[0]
    correct(filled, before.id, Finding.CORRECTED, by="Hà", why="the text says so", value="another")
    after = why(filled, before.id)[0]
    assert replace(after, judged=None) == before
    assert after.judged is not None
    assert str(after.judged).startswith("corrected to another by Hà on ") and after.judged.was == before.value
    assert filled.reading(visit()[0].id) == visit()


def test_it_outlives_reading_again(filled: Record) -> None:
    correct(filled, some_claim(filled), Finding.REJECTED, by="Hà", why="wrong")
    document, reading = visit()
    changed = tuple(replace(one, id=one.id + "0", rule="another rule") for one in reading.claims)
    again = replace(reading, reader="a later reader", claims=changed)
    assert filled.enter(document, again, filled.begin_run(MANIFEST)).status == "reread"
    assert why(filled, document.id)[0].judged is not None
    assert [one.judged for one in why(filled, document.id)[1:]].count(None) == len(changed) - 1


def test_the_latest_counts_until_it_is_taken_back(filled: Record) -> None:
    claim = some_claim(filled)
    correct(filled, claim, Finding.REJECTED, by="Hà", why="wrong")
    later = correct(filled, claim, Finding.CONFIRMED, by="Rosa", why="right after all")
    judged = why(filled, claim)[0].judged
    assert judged is not None and judged.by == "Rosa"
    withdraw(filled, later.id, by="Rosa")
    judged = why(filled, claim)[0].judged
    assert judged is not None and judged.by == "Hà"
    assert [one.withdrawn_by for one in corrections(filled, withdrawn=True)] == ["Rosa", None]
    with pytest.raises(QuestionError, match="taken back"):
        withdraw(filled, later.id, by="Rosa")


@pytest.mark.parametrize(
    ("claim", "verdict", "by", "reason", "value"),
    [
        ("k0", Finding.REJECTED, "Hà", "wrong", None),
        (None, Finding.REJECTED, " ", "wrong", None),
        (None, Finding.REJECTED, "Hà", "", None),
        (None, Finding.CORRECTED, "Hà", "wrong", None),
        (None, Finding.REJECTED, "Hà", "wrong", "another"),
    ],
)
def test_what_lacks_something_is_refused(
    filled: Record, claim: str | None, verdict: Finding, by: str, reason: str, value: str | None
) -> None:
    with pytest.raises(QuestionError):
        correct(filled, claim or some_claim(filled), verdict, by=by, why=reason, value=value)
    assert corrections(filled) == ()
