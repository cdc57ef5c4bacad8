"""Plans and rounds: what headlines say is to be done, delegations led to a summit, and rounds of talks of two states
that open, convene and close, whoever chairs them.
"""

import pytest
from hearing import speakers
from occasions import one, read, tell

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Peruvian President Ana Costa to visit Laos on May 24.", "2025-05-24"),
        ("2. Peruvian President Ana Costa to pay a visit to Laos (24-25 May 2025)", "2025-05-24/2025-05-25"),
        ("Peruvian President Ana Costa and her spouse to visit Laos next week.", "2025-05-19/2025-05-25"),
    ],
)
def test_a_headline_says_what_is_to_be_done(reader: Reader, line: str, date: str) -> None:
    visit = tell(reader, f"{line}\n\nThe visit is aimed at trade between Laos and Peru.")[0]
    assert (visit.kind, visit.standing, visit.date, visit.countries) == ("visit", "planned", date, ("LA",))


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        (
            "Finnish Premier Olli Salo will lead a Finnish delegation to attend the 9th NATO Summit in Lisbon.",
            "planned",
        ),
        ("Finnish Premier Olli Salo led a delegation to attend the 9th NATO Summit in Lisbon on May 12.", "occurred"),
        (
            "Finnish Minister Olli Salo headed a delegation to participate in the fifth meeting of the APEC Finance"
            " Ministers in Lima on May 12.",
            "occurred",
        ),
    ],
)
def test_a_delegation_is_led_to_a_gathering(reader: Reader, text: str, standing: str) -> None:
    summit = one(reader, text)
    assert (summit.kind, summit.standing, summit.people) == ("conference", standing, {"Olli Salo"})


@pytest.mark.parametrize("verb", ["convened", "opened", "kicked off", "wrapped up", "concluded"])
def test_a_round_of_two_states_opens_and_closes(reader: Reader, verb: str) -> None:
    text = (
        f"The third meeting of the Chile-Peru Joint Commission for Trade {verb} in Lima on May 12 with the signing of"
        " minutes.\n\nThe meeting was co-chaired by Chilean Minister Marta Soto and Peruvian Minister Luis Vega."
    )
    session = tell(reader, text)[0]
    assert (session.kind, session.date, session.countries) == ("meeting", "2025-05-12", ("PE",))
    assert session.people == {"Marta Soto", "Luis Vega"}


@pytest.mark.parametrize(
    "text",
    [
        "The third meeting of the Chile-Peru Commission kicked off in Lima on May 12 under the chair of Chilean"
        " Minister Marta Soto and Peruvian Minister Luis Vega.",
        "Chile and Peru held the 6th political consultation in Lima on May 12, under the co-chair of Chilean Minister"
        " Marta Soto and Peruvian Minister Luis Vega.",
    ],
)
def test_those_under_whose_chair_states_meet_are_those_who_met(reader: Reader, text: str) -> None:
    session = one(reader, text)
    assert (session.date, session.people) == ("2025-05-12", {"Marta Soto", "Luis Vega"})


def test_a_commission_of_two_states_may_have_a_dash_with_blanks_in_its_name(reader: Reader) -> None:
    text = (
        "The Second Session of the Chile – Peru Joint Commission was held on May 12 in Lima. The session was co-chaired"
        " by the Minister for Foreign Affairs, Marta Soto, and the Secretary of State for Foreign Affairs of Peru, Mr."
        " Luis Vega."
    )
    session = one(reader, text)
    assert (session.date, session.people) == ("2025-05-12", {"Marta Soto", "Luis Vega"})


def test_what_one_plans_to_do_is_part_of_the_visit_to_those_whom_one_meets(reader: Reader) -> None:
    text = (
        "Finnish Foreign Minister Olli Salo paid a visit to Portugal on May 12 and 13. At his invitation, Chilean"
        " Foreign Minister Marta Soto will pay a visit to Finland from May 24 to 25. As part of the visit, Foreign"
        " Minister Marta Soto is expected to hold talks with Foreign Minister Olli Salo."
    )
    told = tell(reader, text)
    talks = next(each for each in told if each.kind == "meeting")
    assert told[talks.part_of or 0].countries == ("FI",)


def test_an_answer_at_a_ministrys_own_press_conference_is_its_states(reader: Reader) -> None:
    text = (
        "The 5th Regular Press Conference\n\n1. Chilean Foreign Minister Marta Soto will visit Finland on May 24.\n\n"
        "Question: Will there be talks on fish?\n\nAnswer: Finland and Chile enjoy good ties.\n\n"
        "Question: When?\n\nAnswer: Finland will tell at a fitting time. Finland has many friends."
    )
    reading = read(reader, text)
    assert {speakers(reading, each) for each in reading.statements} == {"Finland"}
