"""Contacts told by a day that brought two together, a ministry in which an envoy was, an agenda or a round of talks."""

import pytest
from occasions import one, tell

from dragoman.reading.reader import Reader

LIMA = "Agencia Andina Peru"


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Ana Ruiz of Peru and Luis Vega, Chilean Ambassador to the country, sat together on 12 May.",
        "Foreign Minister Ana Ruiz and Chilean Foreign Minister Luis Vega got together on 12 May.",
        "Monday brought together the foreign ministers of Peru, Ana Ruiz, and of Chile, Luis Vega.",
        "A lunch brought together Peruvian Foreign Minister Ana Ruiz and her Chilean counterpart Luis Vega on Monday.",
    ],
)
def test_two_who_sat_or_were_brought_together_have_met(reader: Reader, text: str) -> None:
    met = one(reader, text, LIMA)
    assert (met.kind, met.date) == ("meeting", "2025-05-12")
    assert met.sides == {"Ana Ruiz": "PE", "Luis Vega": "CL"}


def test_three_who_were_brought_together_are_a_gathering(reader: Reader) -> None:
    text = (
        "The forum brought together Peruvian Foreign Minister Ana Ruiz, Chilean Minister Luis Vega and Lao Minister"
        " Bounmy Vilay in Lima on Friday."
    )
    assert one(reader, text, LIMA).kind == "conference"


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "Chilean Ambassador Luis Vega was in the Foreign Ministry on Monday over the remarks.",
            {"Luis Vega": "visitor", "Foreign Ministry": "host"},
        ),
        (
            "The Chilean ambassador went to the Foreign Ministry on Monday over the remarks.",
            {"Chile": "visitor", "Foreign Ministry": "host"},
        ),
        (
            "Chilean Ambassador Luis Vega was called in to the Foreign Ministry on Monday.",
            {"Luis Vega": "visitor", "Foreign Ministry": "host"},
        ),
        (
            "The Foreign Ministry called in Chilean Ambassador Luis Vega on Monday.",
            {"Luis Vega": "visitor", "Foreign Ministry": "host"},
        ),
        (
            "Chilean Ambassador Luis Vega was called in on Monday over the remarks.",
            {"Luis Vega": "visitor", "Peru": "host"},
        ),
    ],
)
def test_an_envoy_in_a_ministry_is_received_there(reader: Reader, text: str, roles: dict[str, str]) -> None:
    met = one(reader, text, LIMA)
    assert (met.kind, met.date, met.roles) == ("meeting", "2025-05-12", roles)


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian Ambassador to Chile Ana Ruiz was in the Peruvian Foreign Ministry on Monday.",
        "Chile called in its ambassador to Peru, Luis Vega, for consultations.",
        "Peruvian Minister Ana Ruiz was in the Foreign Ministry on Monday when Chile sent its note.",
    ],
)
def test_his_own_ministry_receives_no_envoy(reader: Reader, text: str) -> None:
    assert tell(reader, text, LIMA) == []


VISIT = "Peruvian Foreign Minister Ana Ruiz will pay a visit to Cuba on Tuesday. "


@pytest.mark.parametrize(
    "text",
    [
        "Talks with President Luis Paz are on her agenda.",
        "On her programme is a meeting with President Luis Paz.",
        "A meeting with President Luis Paz is also envisaged.",
        "Meetings with President Luis Paz are planned.",
    ],
)
def test_what_is_on_an_agenda_is_planned(reader: Reader, text: str) -> None:
    visit, met = tell(reader, VISIT + text, LIMA)
    assert (visit.standing, met.standing, met.part_of) == ("planned", "planned", 0)
    assert met.roles == {"Ana Ruiz": "visitor", "Luis Paz": "host"}


def test_what_talks_had_on_their_agenda_was_held(reader: Reader) -> None:
    text = "On the agenda of Ana Ruiz's meeting with Cuban Minister Luis Paz in Havana on Monday was trade."
    assert all(each.standing != "planned" for each in tell(reader, text, LIMA))


@pytest.mark.parametrize(
    "text",
    [
        "During the third round of talks in Bolivia, the delegations of Peru and Chile clarified the details.",
        "At the negotiations in Bolivia, the representatives of Peru and Chile reached an agreement on trade.",
        "Peruvian and Chilean officials agreed on a border post during talks in Bolivia.",
    ],
)
def test_the_sides_of_two_nations_met_where_they_agreed(reader: Reader, text: str) -> None:
    talks = one(reader, text, LIMA)
    assert (talks.kind, talks.standing, talks.people) == ("meeting", "occurred", {"Peru", "Chile"})


def test_people_of_one_nation_have_met_nobody_where_they_agreed(reader: Reader) -> None:
    assert tell(reader, "During the talks in Lima, the delegations of Peru agreed on a border post.", LIMA) == []
