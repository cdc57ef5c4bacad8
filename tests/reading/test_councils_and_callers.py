"""Councils of ministers that meet, gatherings recalled by what came of them, callers by courtesy, trips after trips."""

import pytest
from occasions import tell, told

from dragoman.reading.reader import Reader

COSTA = "Peruvian Minister Ana Costa"


@pytest.mark.parametrize(
    "council",
    [
        "Ministerial Council of the Organization for Security and Cooperation in Europe",
        "SCO Council of Foreign Ministers",
    ],
)
def test_a_council_of_ministers_is_attended(reader: Reader, council: str) -> None:
    assert told(reader, f"{COSTA} attended the {council} in Vienna.") == [("conference", "occurred", ["Ana Costa"])]


def test_a_council_at_home_is_none(reader: Reader) -> None:
    assert told(reader, f"{COSTA} attended the council of farmers in Lima.") == []


def test_a_gathering_is_recalled_by_what_came_of_it(reader: Reader) -> None:
    text = f"{COSTA} praised the agreements reached at the ASEAN Summit in {{}}."
    assert told(reader, text.format("Jakarta last year")) == [("conference", "background", ["ASEAN"])]
    assert told(reader, text.format("Jakarta").replace("ASEAN Summit", "national congress")) == []


def test_whoever_calls_by_courtesy_is_a_guest(reader: Reader) -> None:
    text = (
        "State Minister Takeda Sota received a courtesy call from Mr. Azmi Ismail, Chief at the Energy Ministry. He "
        "was accompanied by Mr. Shah Jali, Ambassador of Brunei to Japan."
    )
    (call,) = tell(reader, text, "MOFA Japan")
    assert (call.roles["Takeda Sota"], call.roles["Azmi Ismail"]) == ("host", "visitor")


def test_a_trip_after_another(reader: Reader) -> None:
    text = (
        "After a visit to Chile, Peruvian President Ana Costa on Monday left Peru again to attend a summit in Jakarta."
    )
    trips = [each for each in tell(reader, text) if each.kind == "visit"]
    assert [each.countries for each in trips] == [("CL",), ("ID",)]


def test_a_half_of_a_name_is_printed_small(reader: Reader) -> None:
    text = "PYONGYANG, May 16 (KCNA) -- Kim Jong Hwa met the south Korean special envoy Jong Ui Hwan on Monday."
    (met,) = tell(reader, text, "KCNA")
    assert met.sides == {"Kim Jong Hwa": "KP", "Jong Ui Hwan": "KR"}
    assert tell(reader, text.replace("south Korean special envoy", "southern official"), "KCNA") == []
