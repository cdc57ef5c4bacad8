"""Gatherings that are told by who speaks at them, or by what they do of themselves."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

FALK = "Peruvian Foreign Minister Eva Falk"


@pytest.mark.parametrize(
    ("text", "label", "standing"),
    [
        (f"{FALK} said at the World Tea Forum in Quito on Tuesday that trade grew.", "World Tea Forum", "occurred"),
        (f"{FALK} will give remarks at the Global Tea Conference in Quito.", "Global Tea Conference", "planned"),
        (f"Speaking at the Geneva Tea Forum on Friday, {FALK} said trade grew.", "Geneva Tea Forum", "occurred"),
        (f"{FALK} told reporters after attending a regional forum in Quito.", "regional forum", "occurred"),
        (f"{FALK} made the remarks when addressing the 2024 World Tea Forum.", "2024 World Tea Forum", "occurred"),
        (f"{FALK} is to deliver a speech at the summit in Quito on Friday.", "summit", "planned"),
    ],
)
def test_whoever_speaks_at_a_gathering_of_many_states_is_at_it(
    reader: Reader, text: str, label: str, standing: str
) -> None:
    (one,) = tell(reader, text)

    assert (one.kind, one.label, one.standing, one.people) == ("conference", label, standing, {"Eva Falk"})


@pytest.mark.parametrize(
    "text",
    [
        f"Speaking at a press conference on Friday, {FALK} said trade grew.",
        f"{FALK} said at the National Congress of Farmers on Friday that trade grew.",
        f"{FALK} said at the Lima Tea Forum on Friday that trade grew.",
        f"{FALK} said in a conference on tea that trade grew.",
    ],
)
def test_what_is_said_at_home_or_to_the_press_tells_of_no_gathering(reader: Reader, text: str) -> None:
    assert tell(reader, text) == []


def test_a_gathering_opens_of_itself_and_is_told_without_anybody(reader: Reader) -> None:
    (one,) = tell(reader, "The International Symposium on Tea opened on Tuesday in Quito, with 400 guests.")

    assert (one.kind, one.date, one.countries, one.people) == ("conference", "2025-05-13", ("EC",), set())


def test_envoys_that_are_listed_present_their_letters(reader: Reader) -> None:
    text = (
        "Ukrainian President Olena Hnat has accepted credentials from a number of new ambassadors, including "
        "Ambassador Jan Guz of Poland, Ambassador Paul Leman of Australia, and Ambassador Rosa Vega of Peru."
    )
    (one,) = tell(reader, text)

    assert (one.kind, one.people) == ("ceremony", {"Olena Hnat", "Jan Guz", "Paul Leman", "Rosa Vega"})


def test_officials_are_those_of_the_town_where_a_traveller_meets_them(reader: Reader) -> None:
    (one,) = tell(reader, f"In Kingston, {FALK} will meet with senior government officials to talk of trade.")

    assert (one.standing, set(one.sides.values())) == ("planned", {"PE", "JM"})


def test_what_she_would_do_is_to_come(reader: Reader) -> None:
    told = tell(reader, f"{FALK} left for Chile on Friday. She would meet Chilean President Alberto Soto.")

    assert [each.standing for each in told if each.kind == "meeting"] == ["planned"]


def test_a_meeting_told_with_a_gathering_is_where_that_is(reader: Reader) -> None:
    told = tell(reader, f"{FALK} met with President Alberto Soto and attended the World Tea Forum in Quito on May 14.")

    assert [(each.countries, each.date) for each in told] == [(("EC",), "2025-05-14")] * 2
