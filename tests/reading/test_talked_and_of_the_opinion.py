"""Two who talked face to face, parts of America, groups beside named people, and what one is of the opinion of."""

import pytest
from cases import people
from hearing import hear
from occasions import tell

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Minister Trinh Cong Minh and Canada's Minister Ann Ellis talked about trade in Ottawa on Tuesday.",
            "meeting",
        ),
        ("Minister Trinh Cong Minh and Canada's Minister Ann Ellis talked about trade on Tuesday.", "call"),
        (
            "Vietnam and Canada held a political consultation in Ottawa on Tuesday. Minister Trinh Cong Minh and "
            "Canada's Minister Ann Ellis talked about trade.",
            "meeting",
        ),
    ],
)
def test_two_who_talked_in_a_town_met_there(reader: Reader, text: str, kind: str) -> None:
    (told,) = tell(reader, text, "VNA")
    assert (told.kind, told.people) == (kind, {"Trinh Cong Minh", "Ann Ellis"})


@pytest.mark.parametrize("part", ["Latin America", "South America", "Central America"])
def test_a_part_of_america_is_no_state(reader: Reader, part: str) -> None:
    text = f"Minister Trinh Cong Minh visited Peru on Tuesday. He met with leaders of movements in {part}."
    assert all("United States" not in each.people for each in tell(reader, text, "VNA"))


def test_america_is_the_state(reader: Reader) -> None:
    (told,) = tell(reader, "Minister Trinh Cong Minh visited America on Tuesday.", "VNA")
    assert told.countries == ("US",)


def test_a_group_beside_people_of_two_states_is_none_of_them(reader: Reader) -> None:
    text = (
        "The second Peru-Indonesia defence dialogue for deputy ministers was held in Jakarta on Tuesday with "
        "Peruvian Deputy Defence Minister Jorge Salas and Indonesian Defence Secretary-General Bambang Pras as chairs."
    )
    (told,) = tell(reader, text, "Andina")
    assert told.people == {"Jorge Salas", "Bambang Pras"}


def test_an_envoy_who_is_greeted_has_just_brought_his_letters(reader: Reader) -> None:
    text = (
        "Vietnamese Ambassador Vo Thi Ngan gave her credentials to Sri Lankan President Nimal Perera in Colombo "
        "on Tuesday. Greeting the Vietnamese envoy, President Perera wished her well."
    )
    (told,) = tell(reader, text, "VNA")
    assert told.people == {"Vo Thi Ngan", "Nimal Perera"}
    assert set(people(reader, text)) == {"Vo Thi Ngan", "Nimal Perera"}


@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("was of the opinion that trade should grow", "affirm"),
        ("was of the view that trade should grow", "affirm"),
        ("was of the same opinion on trade", "agree"),
        ("was content with the growth of trade", "appreciate"),
    ],
)
def test_what_one_is_of_the_opinion_of(reader: Reader, words: str, act: str) -> None:
    assert hear(reader, f"Costa {words}.") == [f"Ana Costa: {act}"]


@pytest.mark.parametrize(
    "text",
    [
        "Peru's Chamber of Commerce intends to dispatch a trade delegation to Seoul on May 25.",
        "Peru is to send its foreign minister to Seoul next week.",
    ],
)
def test_who_is_sent_is_on_a_visit(reader: Reader, text: str) -> None:
    (told,) = tell(reader, text, "Andina")
    assert (told.kind, told.standing, told.countries, *told.sides.values()) == ("visit", "planned", ("KR",), "PE")


def test_rescuers_and_letters_that_are_sent_are_on_none(reader: Reader) -> None:
    text = "Peru will send a rescue team to Seoul. It is to send its minister a letter."
    assert tell(reader, text, "Andina") == []


def test_a_writer_with_an_office_is_one(reader: Reader) -> None:
    text = (
        "Peruvian Minister Ana Costa held talks on Tuesday with a famous Lao actress, Special Envoy of the United "
        "Nations High Commissioner for Refugees Khamla Vong."
    )
    (told,) = tell(reader, text, "Andina")
    assert told.people == {"Ana Costa", "Khamla Vong"}


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Cuban FM Bruno Parra and Thai FM Don Pramudin", "Don Pramudin"),
        ("Peruvian Ambassador to Vietnam Will Roe", "Will Roe"),
        ("Don Juan Carlos Vela, Minister of Trade of Peru,", "Juan Carlos Vela"),
    ],
)
def test_a_small_word_or_a_style_that_is_a_given_name(reader: Reader, printed: str, name: str) -> None:
    assert name in people(reader, f"Minister Hoang Van An met {printed} in Hanoi on Tuesday.")


def test_what_will_be_is_nobody(reader: Reader) -> None:
    assert set(people(reader, "Will Minister Hoang Van An go? The Ambassador will Monday see.")) == {"Hoang Van An"}


def test_a_visit_of_some_days_ago_is_recalled(reader: Reader) -> None:
    text = (
        "Minister Hoang Van An met Cuban Minister Bruno Parra in Hanoi on Tuesday. He thanked Cuba for facilitating "
        "Vietnamese President Bui Van Ba's official visit to Cuba a few days ago."
    )
    assert [each.standing for each in tell(reader, text, "VNA") if each.kind == "visit"] == ["background"]
