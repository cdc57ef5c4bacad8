"""Visits told by which of several they are: the first of a leader, a stop before the next, a leg of one trip.

Each case is one form of the genre; beside some stands what must not be read that way.
"""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

MET = "Chinese Premier Li Wei met Peruvian President Luis Vega in Beijing on May 14. "


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        (MET + "Vega is the first Peruvian leader to visit China since 1954.", "occurred"),
        (MET + "Li will be the first Chinese leader to visit Peru.", "planned"),
        (MET + "Li is to visit Peru.", "planned"),
    ],
)
def test_the_first_to_come_has_come(reader: Reader, text: str, standing: str) -> None:
    assert [each.standing for each in tell(reader, text) if each.kind == "visit"] == [standing]


@pytest.mark.parametrize(
    ("leg", "date"),
    [
        ("Vega left Laos on May 14 for Thailand, the next stop of her tour.", "2025-05-11/2025-05-14"),
        ("Vega arrived in Vientiane on May 14 on the last leg of her tour.", "2025-05-14"),
    ],
)
def test_a_stop_that_is_next_leaves_the_visit_before_it_its_days(reader: Reader, leg: str, date: str) -> None:
    text = "Peruvian Vice President Ana Vega paid a four-day visit to Laos. " + leg
    visits = [each for each in tell(reader, text) if each.kind == "visit" and "LA" in each.countries]
    assert [each.date for each in visits] == [date]


def test_where_one_comes_from_is_no_place_of_a_visit(reader: Reader) -> None:
    text = (
        "LIMA, May 14 (Reuters) - Lao President Bounmy Keola, winding up his visit to Chile, "
        "arrived here from Santiago on Wednesday to begin a five-day tour of Peru."
    )
    visits = [each for each in tell(reader, text) if "PE" in each.countries]
    assert [(each.countries, each.date) for each in visits] == [(("PE",), "2025-05-14/2025-05-18")]


@pytest.mark.parametrize(
    ("purpose", "type_"),
    [("to continue his official visit to the country", "official"), ("to see the old town", "unspecified")],
)
def test_a_leg_is_of_the_visit_that_it_continues(reader: Reader, purpose: str, type_: str) -> None:
    text = f"HANOI, May 14 (VNA) - Lao President Bounmy Keola left Hanoi for Hue by plane on May 14 {purpose}."
    assert [each.type for each in tell(reader, text, "VNA") if each.kind == "visit"] == [type_]
