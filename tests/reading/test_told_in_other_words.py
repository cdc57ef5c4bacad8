"""Contacts told in other words: by what was said over the telephone, with people of a nation who have no name, by who
attended, headed or spoke at a gathering, and as another round of talks.
"""

import pytest
from occasions import one, read, tell, told

from dragoman.reading.reader import Reader

Told = list[tuple[str, str, list[str]]]
COSTA = "Peruvian Foreign Minister Ana Costa"
VEGA = "Chilean Foreign Minister Luis Vega"


@pytest.mark.parametrize(
    "text",
    [
        f"{COSTA} told {VEGA} by phone that trade had grown.",
        f"{COSTA} was contacted twice on Monday by {VEGA}.",
        f"The remarks were made by {COSTA} to {VEGA} over the phone on Thursday night.",
        f"{COSTA} and {VEGA} condemned the attack over the phone on Thursday.",
    ],
)
def test_a_call_is_told_by_what_was_said_on_it(reader: Reader, text: str) -> None:
    call = one(reader, text)
    assert (call.kind, call.format, call.people) == ("call", "phone", {"Ana Costa", "Luis Vega"})


def test_what_is_told_to_a_guest_to_his_face_is_no_call(reader: Reader) -> None:
    assert one(reader, f"{COSTA} told {VEGA} here on Monday that trade had grown.").kind == "meeting"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{COSTA} met with a senior Qatari official to discuss trade.", ["Ana Costa", "Qatar"]),
        (f"A senior Slovak diplomat met on Tuesday with {COSTA}.", ["Ana Costa", "Slovakia"]),
        (f"{COSTA} held meetings with a number of high-ranking Italian officials.", ["Ana Costa", "Italy"]),
        (f"{COSTA} met Japanese businessmen in Lima on Monday.", ["Ana Costa", "Japan"]),
        (
            f"{COSTA} held talks on Monday with high-ranking Chilean officials including Foreign Minister Luis Vega.",
            ["Ana Costa", "Luis Vega"],
        ),
        (
            f"{COSTA} met with a number of senior officials on Monday including {VEGA}.",
            ["Ana Costa", "Luis Vega"],
        ),
    ],
)
def test_people_of_a_nation_without_a_name(reader: Reader, text: str, expected: list[str]) -> None:
    assert told(reader, text) == [("meeting", "occurred", expected)]


def test_people_of_ones_own_nation_are_no_partners(reader: Reader) -> None:
    assert told(reader, f"{COSTA} met with a senior Peruvian official to discuss trade.") == []


@pytest.mark.parametrize(
    "text",
    [
        f"The forum was attended by {COSTA}, {VEGA} and two mayors.",
        f"{COSTA} and Luis Vega, Chile's deputy political director, headed the meeting.",
    ],
)
def test_those_of_two_sides_who_attend_or_head_it_meet(reader: Reader, text: str) -> None:
    assert told(reader, text) == [("meeting", "occurred", ["Ana Costa", "Luis Vega"])]


def test_who_heads_the_talks_stands_for_the_states(reader: Reader) -> None:
    text = f"Peru and Chile held talks in Lima on Monday. {COSTA} and {VEGA} headed the meeting."
    assert told(reader, text) == [("meeting", "occurred", ["Ana Costa", "Luis Vega"])]


def test_another_round_is_of_the_same_states(reader: Reader) -> None:
    text = (
        f"The tenth dialogue between Peru and Chile was held in Lima on Monday. {COSTA} spoke first. "
        "The previous round of the dialogue was held in Quito last year. "
        "The next round of the dialogue will be held in Santiago in 2027."
    )
    assert [(each.standing, each.places, each.people) for each in tell(reader, text)] == [
        ("occurred", ("Lima",), {"Peru", "Chile"}),
        ("background", ("Quito",), {"Peru", "Chile"}),
        ("planned", ("Santiago",), {"Peru", "Chile"}),
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{COSTA} made the remarks when addressing the opening ceremony of the World Tea Conference in Lima.",
        f"{COSTA} delivered a speech at the World Tea Conference in Lima on Monday.",
        f"{COSTA} gave remarks to the World Tea Conference.",
    ],
)
def test_who_speaks_at_a_conference_attends_it(reader: Reader, text: str) -> None:
    assert told(reader, text) == [("conference", "occurred", ["Ana Costa"])]


def test_a_speech_at_home_is_no_conference(reader: Reader) -> None:
    assert told(reader, f"{COSTA} delivered a speech at the Lima Book Conference.") == []


def test_a_summit_addressed_is_not_the_meeting_beside_it(reader: Reader) -> None:
    text = f"{COSTA} met {VEGA} in Lima on Sunday. Costa addressed the summit on Monday."
    assert [each.kind for each in tell(reader, text)] == ["meeting", "conference"]


def test_whoever_receives_the_envoys_receives_their_letters(reader: Reader) -> None:
    text = (
        "President Ana Costa of Peru on May 13 hosted a reception for ambassadors Luis Vega of Chile and "
        "Tom Berg of Norway, who came to present their credentials."
    )
    assert ("ceremony", "occurred", ["Ana Costa", "Luis Vega", "Tom Berg"]) in told(reader, text, "Andina")
    apart = text.replace("hosted a reception for ambassadors", "separately received ambassadors")
    assert all(len(each.people) == 2 for each in tell(reader, apart, "Andina"))


def test_two_states_without_names_meet_where_they_agree(reader: Reader) -> None:
    text = "Peru and Chile have agreed to add flights. In an aviation meeting on Monday, the two countries set a date."
    assert told(reader, text) == [("meeting", "occurred", ["Chile", "Peru"])]


@pytest.mark.parametrize(
    "more",
    [
        "Peru and Chile signed a trade agreement in June 2015.",
        f"{COSTA} visited Chile in May.",
        f"During a visit to Chile in November, {COSTA} spoke of trade.",
        "Peru and Chile have already held two rounds of talks in Lima.",
    ],
)
def test_what_has_only_a_month_past_the_lead_is_recalled(reader: Reader, more: str) -> None:
    text = f"Chile wants more trade with Peru, said Luis Vega, the Chilean foreign minister. {more}"
    assert {each.standing for each in tell(reader, text, published=None)} == {"background"}


def test_what_was_done_on_a_visit_that_is_recalled_is_recalled(reader: Reader) -> None:
    text = (
        f"Chile wants more trade, said {VEGA}. {COSTA} visited Chile in May. "
        "Peru and Chile signed two agreements during the visit."
    )
    assert {each.standing for each in tell(reader, text, published=None)} == {"background"}


def test_slated_is_planned(reader: Reader) -> None:
    assert one(reader, f"{COSTA} is slated to meet {VEGA} on Monday.").standing == "planned"


def test_more_of_a_nation_are_to_be_met_after_the_one_who_was(reader: Reader) -> None:
    text = f"{COSTA} met {VEGA} in Santiago on Monday. She was scheduled to meet with some other Chilean officials."
    assert [each.standing for each in tell(reader, text)] == ["occurred", "planned"]


def test_where_one_goes_one_may_speak_at_a_conference(reader: Reader) -> None:
    text = f"{COSTA} will visit Chile, where she will give remarks at the Women's International Conference."
    assert told(reader, text) == [
        ("visit", "planned", ["Ana Costa"]),
        ("conference", "planned", ["Ana Costa"]),
    ]


def test_states_may_be_in_talks(reader: Reader) -> None:
    assert told(reader, "Peru is in talks with Chile on a waiver.") == [("meeting", "occurred", ["Chile", "Peru"])]


@pytest.mark.parametrize(
    "text",
    [
        f"{COSTA} demanded negotiations with Chile on Monday.",
        f"{COSTA} rejected the notion of talks with Chile on Monday.",
        f"{COSTA} is open to dialogue with Chile.",
        f"{COSTA} sought to resume dialogue between Peru and Chile.",
        "There will be no talks with Chile, Peru announced on Monday.",
    ],
)
def test_talks_that_are_only_spoken_of_are_none(reader: Reader, text: str) -> None:
    assert told(reader, text) == []


def test_talks_in_which_someone_proposed_are_held(reader: Reader) -> None:
    text = f"In talks with {VEGA}, {COSTA} proposed a survey."
    assert told(reader, text) == [("meeting", "occurred", ["Ana Costa", "Luis Vega"])]


def test_officials_of_the_host_country_are_of_where_one_went(reader: Reader) -> None:
    text = f"{COSTA} arrived in Chile on Monday. She was also expected to meet the host country's officials."
    assert told(reader, text)[-1] == ("meeting", "planned", ["Ana Costa", "Chile"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Under an agreement signed between Peru and Chile in 2015, trade grew.", ["Chile", "Peru"]),
        (
            f"{COSTA} met {VEGA} on Monday. Under a deal signed between the two nations in May 2015, trade grew.",
            ["Ana Costa", "Luis Vega"],
        ),
    ],
)
def test_a_treaty_of_two_is_recalled_with_its_year(reader: Reader, text: str, expected: list[str]) -> None:
    assert told(reader, text)[-1] == ("ceremony", "background", expected)


def test_a_treaty_of_many_is_nobodys_ceremony(reader: Reader) -> None:
    text = "The pact was signed by Peru, Chile, Laos, Cuba and Mongolia in 2015. Trade has grown since."
    assert told(reader, text) == []


def test_a_signing_that_both_watched(reader: Reader) -> None:
    text = f"{COSTA} and {VEGA} witnessed the signing ceremony of two agreements."
    assert told(reader, text) == [("ceremony", "occurred", ["Ana Costa", "Luis Vega"])]


def test_congratulations_are_a_letter_where_the_report_goes_on_about_a_message(reader: Reader) -> None:
    lead = "Peruvian President Ana Costa has congratulated Chilean President Luis Vega on the national day."
    [message] = tell(reader, f'{lead} "I wish you well," she wrote in a message.')
    assert (message.kind, message.format, message.people) == ("call", "letter", {"Ana Costa", "Luis Vega"})
    assert told(reader, lead) == []


def test_a_people_that_is_sheltered_is_no_guest(reader: Reader) -> None:
    text = 'UN chief Luis Vega visited Peru on Sunday. "By hosting the Moravi, Peru has helped the world," he said.'
    assert [each.kind for each in tell(reader, text)] == ["visit"]


def test_both_who_are_telephoned_are_called_one_by_one(reader: Reader) -> None:
    text = (
        f"{COSTA} spoke by telephone with {VEGA} on Wednesday. Turkish Minister Emre Demir telephoned both ministers."
    )
    assert [sorted(each.people) for each in tell(reader, text)] == [
        ["Ana Costa", "Luis Vega"],
        ["Ana Costa", "Emre Demir"],
        ["Emre Demir", "Luis Vega"],
    ]


def test_a_spokesman_gives_out_what_others_did(reader: Reader) -> None:
    text = f"{COSTA} held talks with Chilean officials, including {VEGA}, a spokesman for the Chilean Ministry said."
    assert told(reader, text) == [("meeting", "occurred", ["Ana Costa", "Luis Vega"])]


def test_the_year_in_a_conferences_name_is_not_its_day(reader: Reader) -> None:
    text = f"{COSTA} addressed the 2025 World Tea Conference on Monday."
    assert one(reader, text).date == "2025-05-12"


def test_what_was_done_recently_is_no_news_far_down(reader: Reader) -> None:
    text = f"{COSTA} met {VEGA} on Monday. They spoke of trade. Trade has grown. {COSTA} recently visited Laos."
    assert [each.standing for each in tell(reader, text)] == ["occurred", "background"]


@pytest.mark.parametrize(
    "text",
    [
        "The presidents of the two countries met in Quito on Monday.",
        "The foreign ministers of the two countries held a meeting in Quito on Monday.",
        "An agreement was signed by the two countries' ministers on Monday.",
    ],
)
def test_who_meets_for_two_countries_is_of_them(reader: Reader, text: str) -> None:
    [met] = tell(reader, f"Peru and Chile have long been at odds. {text}")
    assert met.people == {"Peru", "Chile"}


def test_messages_to_several_are_one_to_each(reader: Reader) -> None:
    text = (
        "Peruvian President Ana Costa has sent messages of greeting to Chilean President Luis Vega and Chilean Senate "
        "President Mia Dahl on the national day."
    )
    assert [sorted(each.people) for each in tell(reader, text)] == [
        ["Ana Costa", "Luis Vega"],
        ["Ana Costa", "Mia Dahl"],
    ]


def test_what_was_agreed_in_a_treaty_of_many_is_promised_to_nobody(reader: Reader) -> None:
    text = (
        f"{VEGA} met Lao Foreign Minister Keo Vong in Santiago on Sunday.\n\n"
        "Peru signed the pact with Togo, Cuba, Ghana and Fiji in 2015, agreeing to limit its catch."
    )
    (promise,) = read(reader, text, published=None).commitments

    assert (promise.goal, promise.counterparts) == ("limit its catch", ())
