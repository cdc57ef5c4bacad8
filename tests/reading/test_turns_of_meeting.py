"""Meetings told by turns of speech of which the verb alone says nothing, by posts, and by what someone said at them."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

FALK = "Swedish Foreign Minister Jonas Falk"
COSTA = "Brazilian President Ana Costa"
BOTH = {"Ana Costa", "Jonas Falk"}


@pytest.mark.parametrize(
    "text",
    [
        f"{COSTA} sat with {FALK} in Brasilia on May 14.",
        f"{COSTA} sat across the table from {FALK} in Brasilia on May 14.",
        f"{COSTA} was called on by {FALK} in Brasilia on May 14.",
        f"{COSTA} saw {FALK} in Brasilia on May 14.",
        f"{FALK} dropped in on {COSTA} in Brasilia on May 14.",
        f"{COSTA} broke fast with {FALK} in Brasilia on May 14.",
        f"{FALK} found himself opposite {COSTA} at a table in Brasilia on May 14.",
        f"{FALK} took his leave of {COSTA} in Brasilia on May 14.",
        f"{COSTA} and {FALK} had lunch in Brasilia on May 14.",
        f"{COSTA} and {FALK} had a cordial exchange in Brasilia on May 14.",
        f"A meeting bringing together {COSTA} and {FALK} was held in Brasilia on May 14.",
        f"BRASILIA, May 14 (Reuters) - The courtesy call paid by {FALK} on {COSTA} here today touched on trade.",
        f"Talks between {COSTA} and her Swedish interlocutor, Minister Jonas Falk, took place in Brasilia on May 14.",
        f"On May 14, the Minister of Trade of Brazil, Ana Costa, received {FALK} in Brasilia.",
        f"Met in Brasilia on May 14 with FM Jonas Falk of Sweden, {COSTA} wrote on X.",
        f"{FALK} called on {COSTA} in Brasilia on May 14 to introduce himself.",
        f"Pleased to sit down with {COSTA} in Brasilia on May 14, {FALK} wrote.",
        f"{COSTA} told {FALK} that trade was growing when the two met in Brasilia on May 14.",
        f"Speaking to the press after he had called on {COSTA} in Brasilia on May 14, {FALK} said trade was growing.",
    ],
)
def test_a_meeting(reader: Reader, text: str) -> None:
    (met,) = tell(reader, text)

    assert (met.kind, met.standing, met.date, met.countries) == ("meeting", "occurred", "2025-05-14", ("BR",))
    assert met.people == BOTH


@pytest.mark.parametrize(
    "text",
    [
        f"{COSTA} saw {FALK} sign the book.",
        f"{COSTA} was called on by {FALK} to open the market.",
        f"{COSTA} sat beside {FALK} on the board for years.",
        "Brazilian President Ana Costa and Brazilian Minister Rui Lopes had lunch in Brasilia on May 14.",
        f"{COSTA} broke off with {FALK} over the ports.",
    ],
)
def test_no_meeting(reader: Reader, text: str) -> None:
    assert not [each for each in tell(reader, text) if each.standing == "occurred"]


def test_what_someone_says_has_been_since_they_met_is_recalled(reader: Reader) -> None:
    (met,) = tell(reader, f"{COSTA} said trade had grown since she met {FALK} in Brasilia in April.")

    assert met.standing == "background"


def test_a_deal_is_signed_though_a_parser_takes_it_for_a_verb(reader: Reader) -> None:
    kinds = [
        each.kind for each in tell(reader, f"{COSTA} signed the visa waiver deal with {FALK} in Brasilia on May 14.")
    ]

    assert kinds == ["ceremony"]


@pytest.mark.parametrize(
    ("back", "date"),
    [
        ("returned to Stockholm on May 14 from a three-day visit to Brazil", "2025-05-12/2025-05-14"),
        ("flew home on May 14 from her visit to Brazil", "2025-05-14"),
    ],
)
def test_whoever_returns_from_a_visit_paid_it(reader: Reader, back: str, date: str) -> None:
    (visit,) = tell(reader, f"Swedish Minister Eva Lind {back}.")

    assert (visit.roles, visit.countries) == ({"Eva Lind": "head"}, ("BR",))
    assert visit.date is not None
    assert visit.date.endswith(date[-10:])


def test_the_other_side_s_one_is_its_delegation(reader: Reader) -> None:
    text = (
        "Consultations of the foreign ministries of Brazil and Sweden were held in Brasilia on May 14. The Brazilian "
        "delegation was headed by Deputy Minister Rui Lopes, and the Swedish one by State Secretary Eva Lind."
    )
    (held,) = tell(reader, text)

    assert held.sides == {"Rui Lopes": "BR", "Eva Lind": "SE"}


def test_the_day_of_a_meeting_is_not_ahead_for_the_upcoming_contacts_it_was_about(reader: Reader) -> None:
    text = f"{COSTA} and {FALK} discussed upcoming contacts at a meeting on Monday."
    dates = [each.date for each in tell(reader, text) if each.standing == "occurred"]

    assert dates == ["2025-05-12"]


@pytest.mark.parametrize(
    "guest",
    [
        "Jonas Falk, special envoy of the Swedish Workers' Party leadership",
        "a delegation of the Swedish Workers' Party with Vice Chair Jonas Falk at its head",
    ],
)
def test_who_stands_for_a_party(reader: Reader, guest: str) -> None:
    (met,) = tell(reader, f"{COSTA} received {guest} in Brasilia on May 14.")

    assert met.people == BOTH


def test_whoever_is_met_while_there_on_a_visit_paid_it(reader: Reader) -> None:
    text = f"{FALK}, while in Brasilia on an official visit from May 13 to 15, was received by {COSTA} on Wednesday."
    dates = [(each.kind.value, each.date) for each in tell(reader, text)]

    assert sorted(dates) == [("meeting", "2025-05-14"), ("visit", "2025-05-13/2025-05-15")]
