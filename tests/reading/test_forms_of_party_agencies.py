"""Forms of the agencies of ruling parties: the website that gave something out, whom a leader asks on meeting his
guest, who also travels, for whom a reception was given, and who is meant by "the host" and "the Vietnamese leader"."""

import pytest
from hearing import read, told
from occasions import one, tell

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("opening", "recalled"),
    [
        ("As reported by the ministry on its website, ", False),
        ("As reported on its website by the embassy, ", False),
        ("As reported, ", True),
    ],
)
def test_what_a_body_reported_is_news_and_what_was_reported_is_not(
    reader: Reader, opening: str, recalled: bool
) -> None:
    text = f"HAVANA, Mar 4 (ACN) {opening}Minister Jorge Lopez received on Monday the Lao minister Boun Vilay."
    meeting = one(reader, text, source="ACN", published="2025-03-05")
    assert (meeting.people, meeting.standing == "background") == ({"Jorge Lopez", "Boun Vilay"}, recalled)


@pytest.mark.parametrize("asked", ["the two countries to keep up their ties", "both sides to keep the peace"])
def test_whoever_met_his_guest_asks_both_countries_himself(reader: Reader, asked: str) -> None:
    text = f"Chinese State Councilor Wu Lin met with Lao Minister Boun Vilay in Beijing on Monday, urging {asked}."
    assert told(read(reader, text, "Xinhua")) == ["Wu Lin: request"]


def test_whoever_is_at_home_where_two_met_is_the_host_of_a_report_from_elsewhere(reader: Reader) -> None:
    text = (
        "HAVANA — President Le Van Tam met with Minister Esteban Ruiz in Havana on Sunday, during which he said that"
        " Vietnam hopes for more trade with Cuba.\n\nThe host affirmed that the visit will tighten the friendship."
    )
    assert told(read(reader, text, "VNS"))[-1] == "Esteban Ruiz: affirm"


def test_the_leader_of_a_country_is_not_its_ambassador_who_met_him_at_the_airport(reader: Reader) -> None:
    text = (
        "President Tran Long came to Vientiane on Monday for a state visit to Laos. The State leader was welcomed"
        " by Governor of Vientiane Kham Vong and Vietnamese Ambassador to Laos Le Ba Minh.\n\nOn Tuesday,"
        " the Vietnamese leader will hold talks with Prime Minister Sone Phim."
    )
    assert tell(reader, text, source="VNA")[-1].people == {"Tran Long", "Sone Phim"}


@pytest.mark.parametrize(
    ("sentence", "members"),
    [
        ("Minister of Health Le Ba Minh and Minister of Justice Do Kha also join the delegation.", True),
        (
            "Also accompanying the President are Minister of Health Le Ba Minh; and his chief of staff, Do Kha.",
            True,
        ),
        ("Minister of Health Le Ba Minh and Minister of Justice Do Kha joined the delegation of the bank.", False),
    ],
)
def test_whoever_joins_the_delegation_or_is_also_with_it_travels(reader: Reader, sentence: str, members: bool) -> None:
    visit = one(reader, f"President Tran Long left Hanoi on Monday for a state visit to Laos.\n\n{sentence}")
    assert {name for name, role in visit.roles.items() if role == "member"} == (
        {"Le Ba Minh", "Do Kha"} if members else set()
    )


def test_whoever_speaks_at_a_reception_for_a_delegation_gives_it(reader: Reader) -> None:
    text = (
        "Lao Prime Minister Thong Keola praised the ties at a reception on March 4 for a Vietnamese delegation led by"
        " Minister Le Ba Minh."
    )
    meeting = one(reader, text)
    assert (meeting.roles, meeting.places) == ({"Thong Keola": "host", "Le Ba Minh": "visitor"}, ("Laos",))


def test_a_reception_is_not_for_what_someone_is_thanked_for(reader: Reader) -> None:
    assert not tell(reader, "Vietnamese Minister Le Ba Minh thanked Laos at a reception on March 4 for its help.")


def test_the_station_that_reported_a_dinner_is_no_speaker(reader: Reader) -> None:
    text = "Chinese Minister Wu Lin hosted in Beijing a dinner in honour of Boun Vilay, Prime Minister of Laos"
    assert told(read(reader, f"{text}, reported the National Television.", "KPL")) == []
    spoken = f"{text}. He told him of the floods and reported progress on the railway."
    assert told(read(reader, spoken, "KPL"))[-1] == "Wu Lin: inform"


@pytest.mark.parametrize(("beside", "place"), [("", "Hanoi"), (" on the sidelines of the talks", "Lima")])
def test_what_was_on_another_day_does_not_say_where_a_summit_is(reader: Reader, beside: str, place: str) -> None:
    text = (
        "HANOI - Chinese Foreign Minister Li Wen and Lao Foreign Minister Boun Vilay met Wednesday on the sidelines of"
        f" the fifth East Asia Summit. On Monday, Vilay met with Thai Foreign Minister Somchai Dee in Lima{beside}."
    )
    first, second = tell(reader, text, source="Xinhua", published="2025-03-05")
    assert (first.places, second.places) == ((place,), ("Lima",))
