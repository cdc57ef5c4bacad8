"""Visits that the hosts put off, orders someone is decorated with, and ministries that agree, each told otherwise."""

import pytest
from occasions import one, tell

from dragoman.reading.reader import Reader


@pytest.mark.parametrize("off", ["has postponed", "called off", "cancelled"])
def test_a_visit_that_the_host_puts_off_was_to_go_there(reader: Reader, off: str) -> None:
    visit = one(reader, f"Peru {off} a visit by Lao President Kham Seng.")
    assert (visit.kind, visit.standing, visit.people, visit.countries) == ("visit", "cancelled", {"Kham Seng"}, ("PE",))


def test_a_country_that_puts_off_its_own_visit_is_not_the_goal(reader: Reader) -> None:
    assert tell(reader, "Laos has postponed a visit by Lao President Kham Seng.") == []


def test_who_gives_an_order_may_stand_behind_its_name(reader: Reader) -> None:
    text = "Lao President Kham Seng was decorated with the Order of the Sun by Peruvian President Luis Prado in Lima."
    assert one(reader, text).people == {"Kham Seng", "Luis Prado"}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("the Ministry of Trade of Peru", "the Lao Ministry of Industry"),
        ("the Ministry of Trade", "the Lao Ministry of Industry"),
    ],
)
def test_a_ministry_joined_to_one_with_its_country_is_a_party(reader: Reader, first: str, second: str) -> None:
    text = f"An agreement between {first} and {second} was signed on Monday in Lima."
    assert len(one(reader, text, source="Andina").people) == 2
