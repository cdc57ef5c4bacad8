"""Gatherings and talks told of governments and their forces, what follows on them, and who is said to be there."""

import pytest
from cases import people
from occasions import news, one, read, tell

from dragoman.reading.reader import Reader

FALK, SALA = "Swedish Minister Anna Falk", "Peruvian Minister Bruno Sala"


@pytest.mark.parametrize("who", ["governments", "militaries", "navies", "armies"])
def test_what_two_states_have_each_talks_for_them(reader: Reader, who: str) -> None:
    told = one(reader, f"The {who} of Sweden and Peru held talks in Lima on Monday.")
    assert (told.kind, set(told.sides.values()), told.date) == ("meeting", {"SE", "PE"}, "2025-05-12")


def test_governments_that_should_talk_do_not(reader: Reader) -> None:
    assert tell(reader, "The governments of Sweden and Peru should hold talks.") == []


def test_what_is_said_during_a_summit_is_said_there(reader: Reader) -> None:
    told = one(reader, f"{FALK} said this during the 12th ASEAN summit on Tuesday via video link.")
    assert (told.kind, told.label, told.format, told.date) == ("conference", "12th ASEAN summit", "video", "2025-05-13")


def test_the_day_of_a_gathering_is_none_of_its_name(reader: Reader) -> None:
    told = one(reader, f"{FALK} attended the Global Forum on Tuesday in Vienna.")
    assert (told.label, told.date) == ("Global Forum", "2025-05-13")
    told = one(reader, f"{FALK} made the remarks at the 12th ASEAN summit on Tuesday in Vienna.")
    assert (told.label, told.date) == ("12th ASEAN summit", "2025-05-13")


def test_those_who_give_a_meal_together_receive_nobody_else_there(reader: Reader) -> None:
    text = f"{FALK} attended a luncheon hosted by {SALA} and the Speaker of the Peruvian Congress Luis Vega."
    for source in ("Reuters", "IANS"):
        told = one(reader, text, source)
        assert told.roles == {"Anna Falk": "visitor", "Bruno Sala": "host", "Luis Vega": "host"}


@pytest.mark.parametrize(
    "text",
    [
        "Swedish adviser Anna Falk met Peruvian Minister Bruno Sala and conveyed President Karin Boe's greetings.",
        "Swedish adviser Anna Falk met Peruvian Minister Bruno Sala and handed over a letter of President Karin Boe.",
        "Peruvian Minister Bruno Sala received Swedish adviser Anna Falk, who conveyed President Karin Boe's message.",
    ],
)
def test_whoever_sends_a_message_is_of_its_bearer_s_side(reader: Reader, text: str) -> None:
    assert people(reader, text, "Andina")["Karin Boe"].country == "SE"


@pytest.mark.parametrize("name", ["Laura Bishop", "Tony King", "Jim Judge"])
def test_a_title_behind_a_given_name_is_a_family_name(reader: Reader, name: str) -> None:
    found = people(reader, f"Swedish Minister {name} met {SALA} in Lima. {name.split()[1]} thanked Peru.")
    assert set(found) == {name, "Bruno Sala"}


def test_a_title_before_a_name_stays_one(reader: Reader) -> None:
    assert set(people(reader, f"King Carl and Bishop Jan Berg of Sweden met {SALA} in Lima.")) == {
        "Carl",
        "Jan Berg",
        "Bruno Sala",
    }


def test_an_office_by_its_letters_is_whoever_holds_it(reader: Reader) -> None:
    text = (
        "Swedish Minister Anna Falk on Wednesday met Peruvian National Security Advisor Bruno Sala in Stockholm.\n\n"
        'Falk said: "Great to meet the Peruvian NSA today."'
    )
    assert one(reader, text).people == {"Anna Falk", "Bruno Sala"}


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (f"{FALK} praised the visit that President Luis Vega of Chile paid to Sweden in March.", "2025-03"),
        (f"{FALK} praised the visit President Luis Vega of Chile made to Sweden.", None),
    ],
)
def test_a_visit_that_a_clause_says_whose_it_was(reader: Reader, text: str, date: str | None) -> None:
    told = one(reader, text)
    assert (told.kind, told.people, told.countries, told.date) == ("visit", {"Luis Vega"}, ("SE",), date)


def test_what_else_someone_made_is_no_visit(reader: Reader) -> None:
    assert tell(reader, f"{FALK} praised the progress that President Luis Vega of Chile made in Sweden.") == []


@pytest.mark.parametrize("link", [", which included", " that included", ", which consisted of"])
def test_those_of_whom_a_delegation_consists_are_met(reader: Reader, link: str) -> None:
    text = f"{FALK} held talks with the Peruvian delegation{link} Minister Bruno Sala and Ambassador Luis Vega."
    told = one(reader, text, "TT")
    assert told.sides == {"Anna Falk": "SE", "Bruno Sala": "PE", "Luis Vega": "PE"}


MET = f"{FALK} met {SALA} in Lima on Monday. "


@pytest.mark.parametrize(
    "then",
    [
        "After that, they will have a conversation in a one-on-one format.",
        "The fourth session of the Ports Council will then take place under the chairmanship of Falk and Sala.",
    ],
)
def test_what_is_to_follow_on_a_meeting_is_another_one(reader: Reader, then: str) -> None:
    assert [each.standing for each in tell(reader, MET + then)] == ["occurred", "planned"]


def test_what_is_only_said_of_a_meeting_is_not(reader: Reader) -> None:
    assert len(news(reader, MET + "The meeting will lend the ties of the two countries momentum.")) == 1


def test_a_council_between_two_states_is_of_the_two(reader: Reader) -> None:
    told = one(reader, "The fourth session of the Ports Council between Sweden and Peru took place in Lima on Monday.")
    assert set(told.sides.values()) == {"SE", "PE"}


def test_a_conference_s_speakers_are_heard(reader: Reader) -> None:
    text = f"{FALK} praised the members.\n\nFalk said this during the ASEAN summit.\n\nTrade grows, she added."
    assert len(read(reader, text).statements) > 1


@pytest.mark.parametrize(
    ("text", "standing", "date"),
    [
        ("{} visits Lima on May 28-30.", "planned", "2025-05-28/2025-05-30"),
        ("{} stops off in Lima on May 28 for talks with {}.", "planned", "2025-05-28"),
        ("{} visits Lima on May 2-3.", "occurred", "2025-05-02/2025-05-03"),
        ("{} visited Lima on May 28-30.", "background", "2024-05-28/2024-05-30"),
    ],
)
def test_the_present_tense_with_a_day_soon_to_come_is_a_plan(
    reader: Reader, text: str, standing: str, date: str
) -> None:
    told = one(reader, text.format(FALK, SALA))
    assert (told.standing, told.date) == (standing, date)


def test_a_delegation_is_not_of_the_land_it_goes_to(reader: Reader) -> None:
    text = f"{FALK}, who came to Peru on Tuesday, with a delegation that includes Ports Minister Jan Berg, met {SALA}."
    assert people(reader, text, "TT")["Jan Berg"].country != "PE"
