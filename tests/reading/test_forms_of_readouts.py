"""Forms of readouts and of agencies' second meetings: calls, chances, bodies that meet, welcomes, envoys in a group."""

import pytest
from occasions import one, tell, told

from dragoman.reading.reader import Reader

FALK, SALA = "President Anna Falk of Peru", "President Bruno Sala of Chile"


@pytest.mark.parametrize(
    "text",
    [
        f"{FALK} and {SALA} talked today about the trade between them.",
        f"{FALK} called {SALA} to congratulate him on his victory.",
        f"{FALK} spoke today with {SALA}.  Following the visit of {SALA} to Laos, the leaders discussed it.",
    ],
)
def test_a_call_told_in_other_words(reader: Reader, text: str) -> None:
    calls = [each for each in tell(reader, text) if each.kind == "call"]
    assert [(each.standing, each.people) for each in calls] == [("occurred", {"Anna Falk", "Bruno Sala"})]


@pytest.mark.parametrize(
    "words", ["called the decision a mistake.", "called Chile to account.", "called Bruno Sala a friend."]
)
def test_what_is_called_is_not_telephoned(reader: Reader, words: str) -> None:
    assert tell(reader, f"{FALK} {words}") == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            f"{FALK} and {SALA} had the opportunity to engage on the sidelines of the summit.",
            {"Anna Falk", "Bruno Sala"},
        ),
        (f"{FALK} had the chance to meet {SALA} in Rome on Monday.", {"Anna Falk", "Bruno Sala"}),
        (f"{FALK} met in her office at the palace with {SALA} on Monday.", {"Anna Falk", "Bruno Sala"}),
        (f"{FALK} visited {SALA} at his residence on Monday.", {"Anna Falk", "Bruno Sala"}),
        (
            f"{FALK} discussed the developments in the East and bilateral relations with {SALA}.",
            {"Anna Falk", "Bruno Sala"},
        ),
        (f"{FALK} and {SALA} at a meeting in Rome emphasized their support.", {"Anna Falk", "Bruno Sala"}),
        (f"According to the National Press, {FALK} and {SALA} held a video conference.", {"Anna Falk", "Bruno Sala"}),
        (f"{FALK} met virtually with G7 Leaders to discuss the war.", {"Anna Falk", "Group of Seven"}),
        ('Minister Anna Falk of Peru met Chilean Minister Benjamin "Ben" Roe.', {"Anna Falk", 'Benjamin "Ben" Roe'}),
        ("The Prime Minister spoke to Chilean Prime Minister Bruno Sala.", {"Prime Minister", "Bruno Sala"}),
    ],
)
def test_a_contact_of_two_in_other_words(reader: Reader, text: str, people: set[str]) -> None:
    assert one(reader, text).people == people


def test_a_chance_that_is_hoped_for_is_no_meeting(reader: Reader) -> None:
    assert tell(reader, f"{FALK} hoped for an opportunity to meet {SALA}.") == []


def test_several_by_name_who_convene_are_a_conference(reader: Reader) -> None:
    text = (
        "Today the leaders – Prime Minister Anna Falk of Australia, Prime Minister Bruno Sala of India, and President "
        "John Roe of the United States – convened to discuss the war."
    )
    assert told(reader, text) == [("conference", "occurred", ["Anna Falk", "Bruno Sala", "John Roe"])]


@pytest.mark.parametrize("body", ["the annual East Asia Summit", "the ASEAN Regional Forum"])
def test_a_body_named_after_its_gathering_is_attended(reader: Reader, body: str) -> None:
    assert [each.kind for each in tell(reader, f"{FALK} attended {body} in Jakarta, Indonesia.")] == ["conference"]


def test_a_body_that_is_only_praised_is_not_attended(reader: Reader) -> None:
    assert tell(reader, f"{FALK} hailed the East Asia Summit as a forum for peace.") == []


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("He was given a ceremonial welcome by President Lee of Laos.", "visitor"),
        ("On arrival, he was presented with a guard of honour.", "visitor"),
        ("President Lee of Laos accorded an official welcome to President Sala.", "visitor"),
        ("He is scheduled to be accorded a state welcome on Saturday.", "visitor"),
    ],
)
def test_a_welcome_is_given_to_the_guest(reader: Reader, words: str, role: str) -> None:
    text = f"{SALA} arrived in Laos on Thursday on a state visit. {words}"
    welcomes = [each for each in tell(reader, text) if each.kind == "ceremony"]
    assert [each.roles["Bruno Sala"] for each in welcomes] == [role]


def test_envoys_in_a_group_present_their_credentials(reader: Reader) -> None:
    text = "Five ambassadors presented their credentials to President Anna Falk of Peru on Thursday."
    ceremony = one(reader, text)
    assert (ceremony.kind, ceremony.roles["Anna Falk"]) == ("ceremony", "host")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile will send a trade delegation to Peru next month, its ministry said.", ("visit", "planned")),
        ("Minister Anna Falk of Peru announced that she will lead a trade delegation to Chile.", ("visit", "planned")),
        ("Minister Anna Falk of Peru arrived in the southern Chinese province of Guangxi.", ("visit", "occurred")),
    ],
)
def test_delegations_and_provinces(reader: Reader, text: str, expected: tuple[str, str]) -> None:
    told = one(reader, text)
    assert (told.kind, told.standing) == expected


def test_a_team_of_rescuers_is_on_no_visit(reader: Reader) -> None:
    assert tell(reader, "China sent a rescue team to Nepal after the earthquake.") == []


def test_a_separate_meeting_is_one_by_itself(reader: Reader) -> None:
    text = (
        f"{FALK} met {SALA} and Chilean Foreign Minister Ana Costa in Santiago on Monday. In a separate meeting with "
        "Costa, Falk praised the ties."
    )
    assert [each.people for each in tell(reader, text)] == [
        {"Anna Falk", "Bruno Sala", "Ana Costa"},
        {"Anna Falk", "Ana Costa"},
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Sunday concluded a five-day visit to Laos.",
        "on Sunday wrapped up a five-day visit to Laos.",
        "concluded a five-day hectic visit to Laos on Sunday.",
    ],
)
def test_the_day_on_which_a_visit_was_concluded_is_its_last(reader: Reader, words: str) -> None:
    assert one(reader, f"Minister Anna Falk of Peru {words}").date == "2025-05-07/2025-05-11"


@pytest.mark.parametrize(
    "words",
    [
        "yesterday called on her Lao counterpart Bounmy Keo and Thai Prime Minister Somchai Dee.",
        "will pay a courtesy call on President Bounmy Keo of Laos and Prime Minister Somchai Dee.",
    ],
)
def test_hosts_in_two_places_are_called_on_one_by_one(reader: Reader, words: str) -> None:
    told = tell(reader, f"Foreign Minister Anna Falk of Peru {words}")
    assert [each.people - {"Anna Falk"} for each in told] == [{"Bounmy Keo"}, {"Somchai Dee"}]


@pytest.mark.parametrize(
    "words",
    [
        "met with Chilean President Bruno Sala during the 2011 Summer meeting.",
        "met with Chilean President Bruno Sala at the annual meeting of the Bank.",
        "discussed the organization of meetings between the two parliaments with Chilean President Bruno Sala.",
    ],
)
def test_the_setting_of_a_meeting_is_no_second_one(reader: Reader, words: str) -> None:
    assert [each.people for each in tell(reader, f"{FALK} {words}")] == [{"Anna Falk", "Bruno Sala"}]


def test_a_tour_that_takes_someone_somewhere(reader: Reader) -> None:
    tour = one(reader, "Cuban Minister Anna Falk began an official tour which will take her to Portugal and Greece.")
    assert (tour.kind, tour.countries) == ("visit", ("PT", "GR"))


def test_an_official_visit_of_days_has_them(reader: Reader) -> None:
    text = (
        "On April 7, Party General Secretary Nguyen Phu Trinh arrived in Beijing beginning his official four-day visit."
    )
    assert [each.date for each in tell(reader, text, "VOV")] == ["2025-04-07/2025-04-10"]
