"""Gatherings called after a state and a region, or after those who hold them, and programmes of guests."""

import pytest
from cases import people
from occasions import told

from dragoman.reading.reader import Reader

COSTA = "Peruvian Foreign Minister Ana Costa"


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("The China-Africa Forum will be held in Beijing in June.", ["China"]),
        ("The third China-Arab States Summit opened in Riyadh on Monday.", ["China"]),
        ("The China-Africa coffee forum will be held in Changsha in May, a spokesperson announced.", ["China"]),
        (
            "Another session of the Forum on China-Africa Cooperation will be held in Lima in June, an official said.",
            ["Forum on China-Africa Cooperation"],
        ),
        ("The G20 Foreign Ministers Meeting will be held in Lima on Monday, the foreign ministry said.", ["G20"]),
        ("The ASEAN Defense Ministers Meeting opened in Hanoi on Monday.", ["ASEAN"]),
    ],
)
def test_a_gathering_of_a_state_and_a_region(reader: Reader, text: str, sides: list[str]) -> None:
    ((kind, _, names),) = told(reader, text)
    assert (kind, names) == ("conference", sides)


@pytest.mark.parametrize(
    "text",
    [
        "The national coffee forum will be held in Lima in May, a spokesperson announced.",
        "The provincial party chiefs meeting was held in Lima on Monday.",
    ],
)
def test_a_gathering_at_home_is_none(reader: Reader, text: str) -> None:
    assert told(reader, text) == []


def test_a_meeting_called_after_ministers_is_attended(reader: Reader) -> None:
    text = f"{COSTA} will attend the ASEAN Plus Three Foreign Ministers Meeting in Hanoi on Monday."
    assert told(reader, text) == [("conference", "planned", ["Ana Costa"])]


def test_whoever_gives_out_a_meeting_of_leaders_is_not_there(reader: Reader) -> None:
    text = "Leaders from Japan, Peru and Kenya will meet for a summit in Lima on Monday, Secretary Haruo Kitami said."
    assert told(reader, text) == [("conference", "planned", ["Japan", "Kenya", "Peru"])]


@pytest.mark.parametrize(
    "text",
    [
        f"{COSTA} is to meet with Chilean President Luis Vega and attend a dinner given by Chilean Minister Eva Soto.",
        f"{COSTA} will meet with Chilean President Luis Vega, call on the Council of Trade, attend a banquet hosted by "
        "Chilean Minister Eva Soto and visit a port.",
    ],
)
def test_all_of_a_programme_is_planned(reader: Reader, text: str) -> None:
    assert {actuality for _, actuality, _ in told(reader, text)} == {"planned"}


def test_hyphenated_names_are_of_taiwan_where_it_is_told_of(reader: Reader) -> None:
    text = "{} lawmaker Pedro Salas met with Legislative Speaker Han Wei-chi and Premier Shih Ming-han in {}."
    assert people(reader, text.format("Peruvian", "Taipei"), "Taipei Times")["Han Wei-chi"].country == "TW"
    assert people(reader, text.format("Peruvian", "Seoul"), "Yonhap")["Han Wei-chi"].country == "KR"
