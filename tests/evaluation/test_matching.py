"""Matching: who is who between gold and reader, and how much two tellings share."""

import pytest

from dragoman.domain.text import Span
from dragoman.evaluation.coding import CodedActor, overlap
from dragoman.evaluation.matching import assign, likeness_of_actors


def actor(id: str, *names: str, country: str | None = "VN", kind: str = "person") -> CodedActor:
    return CodedActor(id, kind, names[0], names, country)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (actor("a", "Lại Xuân Môn", "Môn"), actor("b", "Lai Xuan Mon"), True),
        (actor("a", "Wang Gang", "Wang", country="CN"), actor("b", "Wang", country="CN"), True),
        (actor("a", "Wang Gang", "Wang", country="CN"), actor("b", "Wang", country=None), False),
        (actor("a", "Sergey Lavrov"), actor("b", "Sergey Viktorovich Lavrov"), True),
        (actor("a", "Nguyễn Văn An"), actor("b", "Nguyễn Văn Bình"), False),
        (actor("a", "Xi Jin-ping"), actor("b", "Xi Jin ping"), True),
        (
            actor("a", "China", kind="country", country="CN"),
            actor("b", "PRC", kind="country", country="CN"),
            True,
        ),
        (actor("a", "China", kind="country", country="CN"), actor("b", "China", country="CN"), False),
        (
            actor("a", "Embassy of Việt Nam in Laos", kind="organisation"),
            actor("b", "Viet Nam Embassy in Laos", kind="organisation"),
            True,
        ),
    ],
)
def test_actors(one: CodedActor, other: CodedActor, same: bool) -> None:
    assert (likeness_of_actors(one, other) > 0) is same


def test_the_best_pair_is_taken_first() -> None:
    gold = [actor("g1", "Nguyễn Văn An", "An"), actor("g2", "An")]
    got = [actor("p1", "An"), actor("p2", "Nguyen Van An", "An")]
    assert assign(gold, got, likeness_of_actors) == {"g1": "p2", "g2": "p1"}


def test_no_character_is_shared_twice() -> None:
    assert overlap((Span(0, 10), Span(5, 15)), (Span(8, 20),)) == 7
    assert overlap((Span(0, 5),), (Span(5, 9),)) == 0
    assert overlap((), (Span(0, 5),)) == 0
