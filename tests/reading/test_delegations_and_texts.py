"""Delegations that a report goes on about without a name, and texts signed by those who met."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

LED = "A delegation of the Peruvian Water Agency led by its Director Ana Costa arrived in Hanoi on Monday, VNA said. "
TALKS = "HANOI - Foreign Minister Tran Van Kien held talks with Peruvian Foreign Minister Eva Falk on Monday. "


@pytest.mark.parametrize(
    "text",
    [
        "The delegation was received by Minister of Agriculture Tran Van Kien on Tuesday.",
        "Earlier, the delegation met Minister of Agriculture Tran Van Kien.",
    ],
)
def test_whoever_leads_a_delegation_stands_for_it(reader: Reader, text: str) -> None:
    told = tell(reader, LED + text, "VNA")

    assert any(one.kind == "meeting" and one.people == {"Ana Costa", "Tran Van Kien"} for one in told)


def test_a_delegation_at_home_is_none_of_another_country(reader: Reader) -> None:
    text = (
        "HANOI - Prime Minister Tran Van Kien visited Lam Dong on Monday. The province trades with Peru and Laos. "
        "He also received a delegation of young farmers led by Chairman of the provincial association Le Van Hai."
    )

    assert tell(reader, text, "VNA") == []


@pytest.mark.parametrize(
    "text",
    [
        "At the end of the talks, six documents were signed.",
        "Following the talks, a memorandum on tourism was signed.",
        "The two ministers signed the minutes of the meeting.",
        "The two ministers initialled a memorandum on tourism.",
        "They attended the signing of four documents.",
    ],
)
def test_what_is_signed_after_talks_is_signed_by_those_who_talked(reader: Reader, text: str) -> None:
    ceremony = next(one for one in tell(reader, TALKS + text, "VNA") if one.kind == "ceremony")

    assert (ceremony.standing, ceremony.people) == ("occurred", {"Tran Van Kien", "Eva Falk"})


@pytest.mark.parametrize(
    "text",
    [
        "Trade fell after the deal was signed.",
        "Mr. Kien thanked the three countries that signed the deal.",
        "Ms. Falk suggested the memorandum be signed in May.",
        "The agreement was signed by Laos.",
    ],
)
def test_a_text_of_others_is_signed_by_nobody_here(reader: Reader, text: str) -> None:
    assert [one.kind for one in tell(reader, TALKS + text, "VNA")] == ["meeting"]


def test_a_text_that_is_recalled_was_signed_by_the_states(reader: Reader) -> None:
    text = TALKS + "He said that a trade agreement was signed in Lima in May 2016."

    (ceremony,) = [one for one in tell(reader, text, "VNA") if one.kind == "ceremony"]

    assert (ceremony.standing, set(ceremony.sides.values())) == ("background", {"VN", "PE"})


def test_what_is_signed_after_talks_is_part_of_them(reader: Reader) -> None:
    talks, ceremony = tell(reader, TALKS + "The two ministers signed the minutes of the meeting.", "VNA")

    assert (talks.kind, ceremony.kind, ceremony.part_of) == ("meeting", "ceremony", 0)


def test_what_was_signed_on_a_recalled_visit_is_part_of_it(reader: Reader) -> None:
    text = TALKS + "He recalled that President Ana Costa of Peru had visited Vietnam last May and that {} then."
    told = tell(reader, text.format("both countries signed three agreements"), "VNA")
    visit = next(number for number, one in enumerate(told) if one.kind == "visit")
    (ceremony,) = [one for one in told if one.kind == "ceremony"]

    assert (ceremony.standing, ceremony.part_of) == ("background", visit)


def test_a_party_before_delegation_sends_it_and_its_head_is_told_next(reader: Reader) -> None:
    text = (
        "Peruvian Premier Rosa Diaz met with a Communist Party of Cuba (PCC) delegation in Lima Monday.\n\n"
        "The delegation was led by Jorge Prado, a member of the Secretariat of the PCC Central Committee."
    )
    (meeting,) = tell(reader, text, "")

    assert meeting.sides == {"Rosa Diaz": "PE", "Jorge Prado": "CU"}


def test_earlier_meetings_of_a_mechanism_are_not_the_talks_to_come(reader: Reader) -> None:
    text = (
        "Peruvian Minister Raul Tello landed in Helsinki on a three-day visit. Tello will hold talks with Finnish "
        "Foreign Minister Olli Salo.\n\nPrevious meetings were held on 19 March 2019 in Lima."
    )
    talks = next(each for each in tell(reader, text, "") if each.standing == "planned")

    assert (talks.date, talks.countries) == (None, ("FI",))


def test_a_rank_cut_short_ends_no_sentence(reader: Reader) -> None:
    (meeting,) = tell(
        reader, "Deputy Minister Senior Lieu. Gen. Raul Tello of Peru received Finnish General Olli Salo.", ""
    )

    assert meeting.people == {"Raul Tello", "Olli Salo"}
