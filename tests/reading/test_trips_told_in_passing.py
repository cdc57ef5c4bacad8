"""Trips told in passing: whose visit a noun is, who was the last to come, and what is no visit."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

_RECEIVED = "Peruvian Foreign Minister Juan Prado received Lao Ambassador Kham Vong in Lima on May 5. "
_MET = "Peruvian President Luis Rey met Lao Prime Minister Sone Phan in Lima on May 5. "
_CALLED = "Norwegian Foreign Minister Nina Dahl spoke today with Lao Foreign Minister Kham Vong. "


def _trips(reader: Reader, text: str, source: str = "Andina") -> list[tuple[str, str | None, str, str]]:
    """Each visit of a text: standing, date, who travels, the countries."""
    visits = [each for each in tell(reader, text, source) if each.kind == "visit"]
    return [(each.standing, each.date, " ".join(each.people), " ".join(map(str, each.countries))) for each in visits]


@pytest.mark.parametrize(
    "said",
    [
        "The ambassador, who arrived in Peru in 2022, thanked the ministry for its help.",
        "As the first Lao ambassador to Peru, the diplomat arrived in Lima in March 2006 to open the embassy.",
        "Vong noted that since he came to Peru in 2021, trade has grown.",
        "Vong said he leaves Peru with fond memories.",
    ],
)
def test_an_envoy_comes_to_his_post_and_leaves_it_on_no_visit(reader: Reader, said: str) -> None:
    assert _trips(reader, _RECEIVED + said) == []


@pytest.mark.parametrize(
    ("said", "trip"),
    [
        ("The ambassador arrived in Chile on May 3 for a two-day visit.", ("2025-05-03/2025-05-04", "CL")),
        ("The ambassador visited Chile on May 3.", ("2025-05-03", "CL")),
    ],
)
def test_an_envoy_may_travel_elsewhere(reader: Reader, said: str, trip: tuple[str, str]) -> None:
    assert [(date, where) for _, date, _, where in _trips(reader, _RECEIVED + said)] == [trip]


@pytest.mark.parametrize(
    ("said", "trips"), [("when it comes to Kosovo, the two agree", 0), ("when he came to Kosovo, the two agreed", 1)]
)
def test_nobody_comes_where_it_comes_to_a_matter(reader: Reader, said: str, trips: int) -> None:
    assert len(_trips(reader, _MET + f"Rey said that {said}.")) == trips


@pytest.mark.parametrize(
    ("said", "date"),
    [
        ("The guest said the official visit to Laos made by President Luis Rey last month was a success.", "2025-04"),
        ("During the visit to Laos paid by President Luis Rey in March, he said, ties grew.", "2025-03"),
        ("The visit paid to Laos by President Luis Rey in March opened a new chapter, he said.", "2025-03"),
        ("He recalled the visit to Laos conducted by President Luis Rey in March.", "2025-03"),
    ],
)
def test_a_visit_is_of_those_by_whom_it_was_made(reader: Reader, said: str, date: str) -> None:
    assert _trips(reader, _RECEIVED + said) == [("background", date, "Luis Rey", "LA")]


def test_a_visit_made_to_someone_for_talks_by_others_is_of_nobody(reader: Reader) -> None:
    assert _trips(reader, _RECEIVED + "He said the visit to Laos made headlines by chance.") == []


@pytest.mark.parametrize(
    "counted", ["The two-day visit paid by", "The two-day official visit of", "A two-day visit by"]
)
def test_a_visit_of_two_days_is_not_of_the_two(reader: Reader, counted: str) -> None:
    text = "Mongolian Prime Minister Dorj Bold received Lao Foreign Minister Kham Vong on May 15. "
    trips = _trips(reader, text + f"{counted} the Lao minister wrapped up today.", "Montsame")
    assert trips == [("occurred", "2025-05-15/2025-05-16", "Kham Vong", "MN")]


def test_the_two_stand_alone_before_a_dash(reader: Reader) -> None:
    told = tell(reader, _MET + "The two - old friends - also held talks over dinner on May 6.", "Andina")
    assert {"Luis Rey", "Sone Phan"} == told[-1].people


def test_a_guest_met_in_a_third_country_is_its_guest(reader: Reader) -> None:
    text = "Mongolian Prime Minister Dorj Bold received Lao Foreign Minister Kham Vong in Ulaanbaatar on May 15. "
    there = [("occurred", "2025-05-14/2025-05-16", "Kham Vong", "MN")]
    assert _trips(reader, text + "The Lao minister's three-day visit ended today.") == there


@pytest.mark.parametrize(("source", "where"), [("ANI", "CN"), ("Sputnik", "CN"), ("Xinhua", "CN")])
def test_the_country_is_that_of_whom_the_guest_meets(reader: Reader, source: str, where: str) -> None:
    text = (
        "Chinese President Sun Wei held talks on Tuesday with Lao President Thong Lam who is in the country to attend "
    )
    text += "a forum. Lam arrived in Shanghai early Tuesday."
    assert _trips(reader, text, source) == [("occurred", "2025-05-13/..", "Thong Lam", where)]


@pytest.mark.parametrize("spoke", ["spoke highly of", "hailed"])
def test_a_country_of_two_words_stands_before_the_visit(reader: Reader, spoke: str) -> None:
    text = _MET + f"Rey {spoke} Prime Minister Sone Phan's South Korea visit."
    assert [(who, where) for _, _, who, where in _trips(reader, text)] == [("Sone Phan", "KR")]


@pytest.mark.parametrize("how", ["planned", "upcoming"])
def test_travel_to_come_is_a_trip(reader: Reader, how: str) -> None:
    text = _CALLED + f"Vong welcomed Minister Dahl’s {how} travel to Laos next week."
    assert _trips(reader, text) == [("planned", "2025-05-19/2025-05-25", "Nina Dahl", "LA")]


@pytest.mark.parametrize("said", ["discussed a travel ban to Laos", "welcomed Norway's travel advice to Laos"])
def test_travel_of_nobody_is_no_trip(reader: Reader, said: str) -> None:
    assert _trips(reader, _CALLED + f"Vong {said}.") == []


@pytest.mark.parametrize(
    ("said", "trips"),
    [
        ("The last Peruvian president to visit Laos was President Ivo Mora in 2006.", [("2006", "Ivo Mora")]),
        ("The last Peruvian minister who visited Laos was Ivo Mora in 2006.", [("2006", "Ivo Mora")]),
        ("Rey is the first Peruvian president to visit Laos.", [(None, "Luis Rey")]),
    ],
)
def test_the_last_to_come_is_whom_the_sentence_names(
    reader: Reader, said: str, trips: list[tuple[str | None, str]]
) -> None:
    assert [(date, who) for _, date, who, _ in _trips(reader, _MET + said)] == trips


def test_a_visit_beside_another_has_its_traveller_and_days(reader: Reader) -> None:
    text = "Speaker Ana Costa will pay an official visit to Laos and a working visit to Thailand from May 20 to 24."
    days = ("planned", "2025-05-20/2025-05-24", "Ana Costa")
    assert _trips(reader, text) == [(*days, "LA"), (*days, "TH")]


def test_one_visit_to_two_countries_is_one(reader: Reader) -> None:
    text = "Speaker Ana Costa will pay an official visit to Laos and Thailand from May 20 to 24."
    assert _trips(reader, text) == [("planned", "2025-05-20/2025-05-24", "Ana Costa", "LA TH")]


def test_an_arrival_in_the_present_opens_a_visit(reader: Reader) -> None:
    text = "Peruvian Minister of Trade Ana Costa arrives in Laos today for a visit focused on rice."
    assert _trips(reader, text) == [("occurred", "2025-05-16/..", "Ana Costa", "LA")]
