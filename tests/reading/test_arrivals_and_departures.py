"""Arrivals and departures: who is told to have been at the airport, and the days of delegations and visits that a part
of the day, a leader or an airport stands beside.
"""

import pytest
from occasions import one, tell

from dragoman.reading.reader import Reader

ARRIVED = "Finnish President Aino Laine arrived in Lima on May 12, starting a state visit to Peru. "


@pytest.mark.parametrize(
    "greeted",
    [
        "Welcoming the President at the airport were Minister of Culture Luis Vega and Finnish Ambassador Olli Salo,"
        " among others.",
        "Officials welcoming the President at the airport included Peruvian Minister of Culture Luis Vega and Finnish"
        " Ambassador Olli Salo.",
    ],
)
def test_those_who_welcome_a_guest_may_stand_behind_the_verb(reader: Reader, greeted: str) -> None:
    visit, welcome = tell(reader, ARRIVED + greeted, source="STT")
    assert (welcome.kind, welcome.label) == ("ceremony", "welcome at the airport")
    assert welcome.people == {"Aino Laine", "Luis Vega", "Olli Salo"}
    assert visit.sides["Luis Vega"] == "PE"


def test_a_delegation_may_be_seen_off_by_a_list_of_people(reader: Reader) -> None:
    text = (
        "Lao President Khamtay Inthavong left Helsinki on May 12, concluding a state visit to Finland. Aino Laine,"
        " Speaker of the Parliament of Finland; Olli Salo, Minister for Trade of Finland; and other Finnish officials"
        " saw the Lao delegation off at Helsinki Airport. Ambassador Bounkeo Chanthala was also present at the airport."
    )
    visit, farewell = tell(reader, text, source="STT")
    assert farewell.roles == {"Aino Laine": "host", "Olli Salo": "host", "Khamtay Inthavong": "visitor"}
    assert "Bounkeo Chanthala" not in visit.people


@pytest.mark.parametrize(
    "received",
    [
        "received a delegation from Peru led by Deputy Minister of Trade Luis Vega in Helsinki on May 12",
        "hosted a reception for a delegation of the Peruvian Senate headed by Senator Luis Vega in Helsinki on May 12",
    ],
)
def test_the_day_is_not_that_on_which_a_delegation_was_led(reader: Reader, received: str) -> None:
    met = one(reader, f"Finnish Minister Olli Salo {received}.", source="STT")
    assert (met.date, met.people) == ("2025-05-12", {"Olli Salo", "Luis Vega"})


@pytest.mark.parametrize(
    ("arrived", "date"),
    [
        ("at Jorge Chavez International Airport on May 12 afternoon, starting a two-day", "2025-05-12/2025-05-13"),
        ("at the airport in Lima on May 12 evening, beginning her three-day", "2025-05-12/2025-05-14"),
        ("in Lima on May 12 morning (local time) for a two-day", "2025-05-12/2025-05-13"),
        ("at Jorge Chavez International Airport on May 12, starting a", "2025-05-12/.."),
    ],
)
def test_a_visit_begins_with_the_arrival_at_an_airport(reader: Reader, arrived: str, date: str) -> None:
    visit = one(reader, f"Finnish President Aino Laine arrived {arrived} state visit to Peru.", source="STT")
    assert (visit.kind, visit.date, visit.countries) == ("visit", date, ("PE",))
