"""People told by their offices alone, whose names the report gives below."""

import pytest
from occasions import read, tell

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    "below",
    [
        "The meeting between Luis Vega and Kham Seng at the Governor's Office was also attended by officials.",
        "Luis Vega and Kham Seng discussed rice, the sources added.",
    ],
)
def test_two_ministers_are_named_together_below(reader: Reader, below: str) -> None:
    text = f"Peru's foreign minister met his Lao counterpart in Cusco on Friday, sources said.\n\n{below}"
    (told,) = tell(reader, text)
    assert told.sides == {"Luis Vega": "PE", "Kham Seng": "LA"}


def test_a_minister_is_named_with_his_nation_below(reader: Reader) -> None:
    text = (
        "Peruvian foreign minister on Friday spoke with Lao Foreign Minister Kham Seng on the phone.\n\n"
        "The official said Peruvian minister Luis Vega thanked Laos for its help."
    )
    (call,) = tell(reader, text)
    assert call.sides == {"Luis Vega": "PE", "Kham Seng": "LA"}


def test_what_one_state_values_is_said_by_its_own(reader: Reader) -> None:
    text = (
        "Peruvian Foreign Minister Ana Costa met with Lao Foreign Minister Kham Seng in Lima on Friday. It was "
        "stressed that Peru highly values its ties with Laos. It was noted that trade has grown."
    )
    reading = read(reader, text)
    names = {actor.id: actor.name for actor in reading.actors}
    assert [{names[one] for one in each.speakers} for each in reading.statements] == [
        {"Ana Costa"},
        {"Ana Costa", "Kham Seng"},
    ]


@pytest.mark.parametrize(
    "below",
    [
        "“We expect much of it,” Luis Vega told a newspaper.",
        "In an interview on Friday, Luis Vega said that trade is growing.",
    ],
)
def test_a_foreign_envoy_is_named_below_though_his_side_was_guessed(reader: Reader, below: str) -> None:
    text = f"HANOI - The Peruvian ambassador to Vietnam said on Monday that ties with Vietnam are good.\n\n{below}"
    (envoy,) = [actor for actor in read(reader, text).actors if actor.name == "Luis Vega"]
    assert (envoy.country, [office.title for office in envoy.offices]) == ("PE", ["Peruvian ambassador to Vietnam"])


def test_whoever_opens_no_sentence_below_is_another(reader: Reader) -> None:
    text = (
        "HANOI - The Peruvian ambassador to Vietnam said on Monday that ties with Vietnam are good.\n\n"
        "Another guest was Luis Vega, said Minister Tran Thu Ha."
    )
    assert all(actor.name != "Luis Vega" or not actor.offices for actor in read(reader, text).actors)


@pytest.mark.parametrize(
    "office", ["Peru's ambassador to Hanoi", "Peruvian ambassador to Hanoi", "Peruvian envoy to Vietnam"]
)
def test_an_envoy_to_a_city_is_named_below_and_keeps_his_own_side(reader: Reader, office: str) -> None:
    article = "The " * office.startswith("Peruvian")
    text = f"HANOI - {article}{office} said on Monday that ties with Vietnam are good.\n\nLuis Vega made the remarks in"
    below = f"{text} a meeting with Vietnamese Foreign Minister Tran Thu Ha."
    (envoy,) = [actor for actor in read(reader, below).actors if actor.name == "Luis Vega"]
    assert (envoy.country, [each.title for each in envoy.offices]) == ("PE", [office])


def test_what_a_minister_said_to_a_city_s_people_is_no_post(reader: Reader) -> None:
    text = "HANOI - Peru's minister to visit Hanoi said that ties are good.\n\nLuis Vega made the remarks on Monday."
    assert all("Hanoi" not in each.title for actor in read(reader, text).actors for each in actor.offices)
