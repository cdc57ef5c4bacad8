"""Words of speech that report a contact, a time or a topic, and the feeling with which something is said."""

import pytest
from hearing import BOTH, COSTA, FALK, hear, read, told

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    "text",
    [
        "Costa also called on him at the ministry.",
        "Costa called on the Brazilian embassy.",
        "Costa had called on Falk last week to finalise the programme.",
        "Costa called the adviser Nils Berg on Tuesday to offer help.",
    ],
)
def test_whoever_calls_on_someone_asks_for_nothing(reader: Reader, text: str) -> None:
    assert not [each for each in hear(reader, text) if each.endswith("request")]


@pytest.mark.parametrize(
    "text",
    [
        "Costa called on all sides to end the war.",
        "Costa called on Falk to help.",
        "Costa called on the states that support her to once and for all end this.",
        "Costa called on Monday for a ceasefire.",
    ],
)
def test_whoever_calls_on_someone_to_do_something_asks(reader: Reader, text: str) -> None:
    assert hear(reader, text) == [f"{COSTA}: request"]


def test_what_is_called_something_on_a_day_is_called_so(reader: Reader) -> None:
    assert hear(reader, "Costa on Wednesday called the pact a landmark.") == [f"{COSTA}: affirm"]


@pytest.mark.parametrize(
    "text",
    [
        "Falk made the suggestion while receiving the guest.",
        "Falk floated the idea during the meeting.",
        "Falk announced the figure on Monday.",
        "The agreement was reached on Monday when they met.",
        "Falk expressed the view while receiving the guest.",
    ],
)
def test_when_something_was_said_is_no_statement_of_its_own(reader: Reader, text: str) -> None:
    assert hear(reader, f"Falk said trade should grow. {text}") == [f"{FALK}: affirm"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Falk made the proposal that a ferry should sail during the summer.", "propose"),
        ("Falk expressed the view that trade should grow.", "affirm"),
    ],
)
def test_a_view_that_is_told_is_a_statement(reader: Reader, text: str, act: str) -> None:
    assert hear(reader, text) == [f"{FALK}: {act}"]


@pytest.mark.parametrize(
    "text",
    [
        "Energy and transport were among the topics of the talks.",
        "Migration was at the centre of the talks.",
        "The introduction of the euro was in focus.",
        "The meeting dealt with fisheries.",
        "The talks revolved around fisheries.",
    ],
)
def test_what_talks_were_about_was_discussed(reader: Reader, text: str) -> None:
    assert hear(reader, text) == [f"{BOTH}: discuss"]


def test_what_people_deal_with_is_nothing_said(reader: Reader) -> None:
    assert hear(reader, "Costa dealt with fisheries for ten years.") == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Costa noted with satisfaction that trade has grown.", "appreciate"),
        ("Costa recalled with gratitude the help given by Sweden.", "thank"),
        ("Costa noted with concern that the crisis goes on.", "object"),
        ("Costa noted that trade has grown.", "affirm"),
        ("Costa dismissed reports of a rift.", "object"),
        ("Costa dismissed the story as gossip.", "object"),
    ],
)
def test_the_feeling_with_which_something_is_said(reader: Reader, text: str, act: str) -> None:
    assert hear(reader, text) == [f"{COSTA}: {act}"]


def test_whoever_is_dismissed_is_nothing_said(reader: Reader) -> None:
    assert hear(reader, "Costa dismissed her driver.") == []


def test_two_people_told_by_their_offices_alone(reader: Reader) -> None:
    text = (
        "Secretary of State Paul Kern spoke with Polish Foreign Minister Jan Rau on Monday. The Secretary and Foreign "
        "Minister also discussed aid."
    )
    assert told(read(reader, text, "State Department")) == ["Jan Rau & Paul Kern: discuss"]


def test_two_offices_of_one_person_are_one(reader: Reader) -> None:
    text = (
        "Deputy Prime Minister and Foreign Minister Paul Kern met with Polish Minister Jan Rau on Monday. The Deputy "
        "Prime Minister and Foreign Minister stressed aid."
    )
    assert told(read(reader, text)) == ["Paul Kern: affirm"]


def test_the_head_of_the_delegation_is_who_leads_the_guests(reader: Reader) -> None:
    text = (
        "A delegation of the Lao Front headed by Sisay Keo arrived in Phnom Penh on Monday. A reception was given in "
        "the evening. The head of the delegation said that the Front would help Cambodia."
    )
    assert told(read(reader, text, "AKP")) == ["Sisay Keo: affirm"]


def test_the_senator_is_who_spoke_last(reader: Reader) -> None:
    text = "In response, Costa said trade grows. The senator also voiced hope that flights would start."
    assert hear(reader, text) == [f"{COSTA}: affirm", f"{COSTA}: hope"]


def test_who_thanks_the_other_side_in_turn_has_met_it(reader: Reader) -> None:
    text = (
        "Norwegian Ambassador Ingrid Haug said the sensors would come in May. Bhutanese Minister Tenzin Dorji thanked "
        "the government of Norway for its help."
    )
    assert told(read(reader, text)) == ["Ingrid Haug: affirm", "Tenzin Dorji: thank"]
