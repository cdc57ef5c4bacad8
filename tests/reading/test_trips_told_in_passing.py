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


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian Minister of Trade Nina Dahl arrived in Ghana on May 12, the first stop of her trip to Africa.",
        "Norwegian Minister of Trade Nina Dahl arrived in Ghana on May 12. It is her first visit to West Africa.",
        "Minister Dahl off to Africa\n\nNorwegian Minister of Trade Nina Dahl arrived in Ghana on May 12.",
    ],
)
def test_a_trip_to_a_part_of_the_world_is_the_one_to_its_country(reader: Reader, text: str) -> None:
    assert _trips(reader, text) == [("occurred", "2025-05-12/..", "Nina Dahl", "GH")]


def test_a_trip_of_another_time_to_a_part_of_the_world_is_another(reader: Reader) -> None:
    text = "Norwegian Minister of Trade Nina Dahl visited Ghana on May 12. She will travel to Southeast Asia in June."
    trips = [("occurred", "2025-05-12", "Nina Dahl", "GH"), ("planned", "2025-06", "Nina Dahl", "None")]
    assert _trips(reader, text) == trips


def test_a_headline_tells_of_the_part_of_the_world_that_is_toured(reader: Reader) -> None:
    text = "Norwegian minister leaves for 2-nation Latin America trip\n\n"
    text += "Norwegian Minister of Trade Nina Dahl left Oslo on Thursday on a three-day, two-nation trip to Latin "
    text += "America. Dahl will be visiting Peru and Chile."
    assert _trips(reader, text) == [("occurred", "2025-05-15/2025-05-17", "Nina Dahl", "PE CL")]


@pytest.mark.parametrize(
    ("trip", "place"),
    [
        ("her Central Asia visit", "Central Asia"),
        ("a tour of Southeast Asia", "Southeast Asia"),
        ("a visit to the Caribbean", "the Caribbean"),
    ],
)
def test_a_part_of_the_world_is_called_by_its_whole_name(reader: Reader, trip: str, place: str) -> None:
    text = f"Norwegian Foreign Minister Nina Dahl left on Thursday for {trip}."
    assert [each.places for each in tell(reader, text, "dpa")] == [(place,)]


def test_the_first_trip_there_is_the_visit_told(reader: Reader) -> None:
    text = "Norwegian Minister of Trade Nina Dahl will visit Ghana on May 20, her first trip to Africa."
    assert _trips(reader, text) == [("planned", "2025-05-20", "Nina Dahl", "GH")]


_NOTICE = "U.S. Secretary of State Mary Stone will travel to Oslo, Riga, Amman, and {last} May 20 to 28. "


@pytest.mark.parametrize(("last", "lands"), [("Chicago", "NO LV JO"), ("Lima", "NO LV JO PE")])
def test_a_round_of_several_lands_may_end_at_home(reader: Reader, last: str, lands: str) -> None:
    then = "The Secretary will then fly to Riga to engage with officials of the government. "
    text = _NOTICE.format(last=last) + then + "From Riga, Secretary Stone will travel to Southeast Asia."
    told = tell(reader, text, "Foreign Ministry")
    assert [(each.kind, each.date, each.people) for each in told] == [
        ("visit", "2025-05-20/2025-05-28", {"Mary Stone"}),
        ("meeting", "2025-05-20/2025-05-28", {"Mary Stone", "Latvia"}),
    ]
    assert " ".join(map(str, told[0].countries)) == lands


def test_officials_met_in_no_land_of_a_round_are_of_none(reader: Reader) -> None:
    text = _NOTICE.format(last="Lima") + "The Secretary will meet with government officials."
    assert [each.kind for each in tell(reader, text, "Foreign Ministry")] == ["visit"]


@pytest.mark.parametrize(
    ("left", "days"),
    [
        ("left Oslo on Thursday on a three-day, two-nation tour of Laos and Thailand", "2025-05-15/2025-05-17"),
        ("left Oslo on Thursday on a two-nation, three-day tour of Laos and Thailand", "2025-05-15/2025-05-17"),
        ("left on Thursday for a tour of Laos and Thailand", "2025-05-15/.."),
        ("left Vientiane on Thursday, ending a three-day tour of Laos and Thailand", "2025-05-13/2025-05-15"),
    ],
)
def test_a_tour_begins_when_one_leaves_on_it(reader: Reader, left: str, days: str) -> None:
    text = f"Norwegian Foreign Minister Nina Dahl {left}."
    assert _trips(reader, text, "dpa") == [("occurred", days, "Nina Dahl", "LA TH")]


@pytest.mark.parametrize(
    ("said", "trip"),
    [
        ("Mr. Luis Mora, Vice Minister of Trade, will be dispatched to Laos on May 23.", ("planned", "2025-05-23")),
        ("Peru will send Vice Minister of Trade Luis Mora to Laos on May 23.", ("planned", "2025-05-23")),
        (
            "Prado received an envoy, explaining that Vice Minister of Trade Luis Mora would be dispatched to Laos on "
            "May 23.",
            ("planned", "2025-05-23"),
        ),
        (
            "Vice Minister Luis Mora was dispatched to Laos from May 12 to 14 as Special Envoy.",
            ("occurred", "2025-05-12/2025-05-14"),
        ),
    ],
)
def test_whoever_is_dispatched_is_on_a_trip(reader: Reader, said: str, trip: tuple[str, str]) -> None:
    assert _trips(reader, "Peruvian Foreign Minister Juan Prado spoke. " + said) == [(*trip, "Luis Mora", "LA")]


@pytest.mark.parametrize(
    "said",
    [
        "A letter of Vice Minister Luis Mora was sent to Laos on May 12.",
        "Ambassador Luis Mora was sent to Laos in 2022.",
        "The ministry dispatched relief goods to Laos on May 12.",
    ],
)
def test_letters_goods_and_envoys_are_sent_on_no_trip(reader: Reader, said: str) -> None:
    assert _trips(reader, "Peruvian Foreign Minister Juan Prado spoke. " + said) == []


@pytest.mark.parametrize(
    ("said", "standing"),
    [
        ("The dates for his visit to Laos are being discussed, Rey said.", []),
        ("Rey said the two sides would agree on the dates of his visit to Laos.", []),
        ("Rey hoped to hold discussions toward a visit to Laos by Minister Juan Prado of Peru.", []),
        ("Rey announced the schedule of his visit to Laos.", ["planned"]),
        ("Rey praised the results of his visit to Laos.", ["background"]),
    ],
)
def test_a_visit_without_a_date_is_not_yet_one(reader: Reader, said: str, standing: list[str]) -> None:
    assert [each for each, *_ in _trips(reader, _MET + said)] == standing


@pytest.mark.parametrize(
    "said",
    [
        "Last month Rey hosted a state visit by Chilean President Pablo Mora.",
        "The Peruvian president last month hosted a visit to Peru by Chilean President Pablo Mora.",
        "In April he hosted Chilean President Pablo Mora on a state visit.",
    ],
)
def test_a_visit_that_is_hosted_is_of_the_day_of_the_hosting(reader: Reader, said: str) -> None:
    ((standing, day, who, where),) = _trips(reader, _MET + said)
    assert (standing, day, where) == ("background", "2025-04", "PE")
    assert "Pablo Mora" in who


_STAY = "Lao National Assembly President Xay Phom will pay an official visit to Cambodia on May 25-26. "


@pytest.mark.parametrize(
    ("then", "trips"),
    [
        ("The delegation of the Lao National Assembly will also visit Phnom Penh Special Economic Zone.", 1),
        ("The delegation of the Lao National Assembly will also visit Thailand on May 27.", 2),
    ],
)
def test_what_a_delegation_sees_is_of_its_leaders_visit(reader: Reader, then: str, trips: int) -> None:
    assert len(_trips(reader, _STAY + then, "AKP")) == trips


@pytest.mark.parametrize(
    ("said", "trips"),
    [
        ("has decided to visit Laos on May 23", [("planned", "2025-05-23", "Juan Prado", "LA")]),
        ("has decided to pay a visit to Laos on May 23", [("planned", "2025-05-23", "Juan Prado", "LA")]),
        ("decided on trade when he visited Laos on May 13", [("occurred", "2025-05-13", "Juan Prado", "LA")]),
    ],
)
def test_a_visit_decided_on_is_to_come(reader: Reader, said: str, trips: list[tuple[str, str, str, str]]) -> None:
    assert [each[1:] for each in _trips(reader, f"Peruvian Foreign Minister Juan Prado {said}.")] == [
        each[1:] for each in trips
    ]


@pytest.mark.parametrize(("closed", "standing"), [("ended today", "occurred"), ("was delayed in March", "background")])
def test_what_a_visit_ended_after_is_its_news(reader: Reader, closed: str, standing: str) -> None:
    text = "Mongolian Prime Minister Dorj Bold received Lao Foreign Minister Kham Vong in Ulaanbaatar on May 15. "
    text += f"The visit {closed} after Minister Vong held talks with Mongolian President Tumen Od."
    assert [each.standing for each in tell(reader, text, "Montsame") if "Tumen Od" in each.people] == [standing]
