"""Pairs of sides of whose engagements a report tells, and whether it talks of how they stand."""

from dataclasses import replace

from dragoman.domain.engagements import Actuality
from dragoman.resolution.relations import PairFinder
from record.builders import call, visit

FINDER = PairFinder()


def test_a_report_of_a_meeting_that_talks_of_friendship() -> None:
    (pair,) = FINDER.pairs(*visit())
    assert (pair.a, pair.b, pair.talks) == ("LA", "VN", True)
    assert pair.citation is not None
    assert pair.citation.quote == "Souk praised the special friendship"


def test_a_report_of_a_call_that_does_not() -> None:
    (pair,) = FINDER.pairs(*call())
    assert (pair.a, pair.b, pair.talks, pair.citation) == ("CN", "VN", False, None)


def test_what_is_planned_or_recalled_is_no_occasion() -> None:
    document, reading = visit()
    planned = tuple(replace(one, actuality=Actuality.PLANNED) for one in reading.engagements)
    recalled = tuple(replace(one, background=True) for one in reading.engagements)
    assert list(FINDER.pairs(document, replace(reading, engagements=planned))) == []
    assert list(FINDER.pairs(document, replace(reading, engagements=recalled))) == []
