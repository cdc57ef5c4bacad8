"""Forms of NATO, Ottawa, Caracas and Nicosia: press points, calls, letters of credence, trips told by their ends."""

import pytest
from hearing import speakers
from occasions import news, read, tell

from dragoman.reading.reader import Reader

LETTERS = (
    "The President of Venezuela, Ramiro Salcedo, received on Thursday the credentials of the designated ambassadors of"
    " the Republics of Namibia, Nepal, and Cape Verde, in Caracas.\n\n"
)


def _said(reader: Reader, text: str, source: str = "Reuters") -> list[str]:
    reading = read(reader, text, source)
    return [f"{speakers(reading, each)}: {each.act}" for each in reading.statements]


def test_an_office_before_anothers_name_stays_its_holders(reader: Reader) -> None:
    text = (
        "NATO Secretary General Karl Lind met with Italian Prime Minister Paolo Ferrante on Thursday. The Secretary"
        " General thanked Italy. In their talks, the Secretary General and Prime Minister Ferrante discussed ships."
    )
    assert _said(reader, text) == ["Karl Lind: thank", "Karl Lind & Paolo Ferrante: discuss"]


@pytest.mark.parametrize("heading", ["Joint press point\n\nwith", "Joint press conference with"])
def test_who_faces_the_press_first_speaks_of_their_talks(reader: Reader, heading: str) -> None:
    text = (
        f"{heading} NATO Secretary General Karl Lind and the Prime Minister of Croatia, Marko Juric\n\n"
        "(As delivered)\n\nPrime Minister, Marko,\n\nWe thank you for being an ally.\n\nI praise your ships.\n\n"
        "During our meeting we discussed the upcoming ministerial.\n"
    )
    assert [each.people for each in news(reader, text, "NATO")] == [{"Karl Lind", "Marko Juric"}]
    assert _said(reader, text, "NATO") == [
        "Karl Lind: thank",
        "Karl Lind: appreciate",
        "Karl Lind & Marko Juric: discuss",
    ]


@pytest.mark.parametrize(
    "line", ["May 14, 2025 – Ottawa, Ontario – Global Affairs Canada", "May 14, 2025 - Ottawa, Ontario"]
)
def test_today_is_the_day_of_the_line_above(reader: Reader, line: str) -> None:
    text = (
        f"{line}\n\nThe Honourable Claire Tremblay, Minister of Foreign Affairs, today spoke with Eva Dias, Portugal’s"
        " Minister for Foreign Affairs."
    )
    assert [(each.kind, each.date) for each in news(reader, text, "Global Affairs Canada")] == [("call", "2025-05-14")]


def test_who_leaves_home_and_returns_is_away_between(reader: Reader) -> None:
    text = (
        "Minister of Foreign Affairs Claire Tremblay announced that she will travel to Poland. The minister will depart"
        " Canada on Monday, May 19, and return on Friday, May 23."
    )
    (visit,) = news(reader, text, "Global Affairs Canada")
    assert (visit.standing, visit.date) == ("planned", "2025-05-19/2025-05-23")


def test_envoys_told_by_the_republics_give_way_to_those_named(reader: Reader) -> None:
    text = LETTERS + "For her part, the designated ambassador of Cape Verde, Maria Tavares, will ratify the friendship."
    (ceremony,) = news(reader, text, "CMIO")
    assert ceremony.people == {"Ramiro Salcedo", "Namibia", "Nepal", "Maria Tavares"}


def test_an_envoy_who_brings_his_letters_makes_no_call(reader: Reader) -> None:
    text = LETTERS + "The Ambassador of Namibia, Thomas Shikongo, spoke with the Venezuelan president about trade."
    ceremony, meeting = news(reader, text, "CMIO")
    assert (ceremony.kind, meeting.kind, meeting.format) == ("ceremony", "meeting", "in_person")
    assert meeting.roles == {"Thomas Shikongo": "visitor", "Ramiro Salcedo": "host"}
    assert (meeting.part_of, meeting.date) == (0, ceremony.date)


def test_who_telephones_afterwards_has_called(reader: Reader) -> None:
    text = LETTERS + "The Ambassador of Namibia, Thomas Shikongo, spoke by phone with the Venezuelan president."
    assert [each.format for each in news(reader, text, "CMIO")] == ["in_person", "phone"]


def test_a_meeting_between_three_is_a_conference(reader: Reader) -> None:
    text = (
        "The meeting between Foreign Minister of Cyprus Andreas Michael, Foreign Minister of Estonia Jaan Tamm and"
        " Foreign Minister of Malta Joseph Zahra was held in Nicosia on Thursday."
    )
    assert [(each.kind, len(each.people)) for each in tell(reader, text)] == [("conference", 3)]


def test_with_whom_something_will_be_discussed(reader: Reader) -> None:
    text = (
        "Greek Energy Minister Stavros Kanel will visit Cyprus on Monday. With Minister Andreas Michael, Kanel will"
        " discuss the cable."
    )
    _, talks = news(reader, text)
    assert (talks.kind, talks.standing, talks.people) == ("meeting", "planned", {"Stavros Kanel", "Andreas Michael"})


def test_a_post_is_said_once(reader: Reader) -> None:
    text = (
        "Greek Minister Stavros Kanel met with Cypriot President Yiannis Stavrou on Thursday. The minister posted on X"
        " stating that ships are needed."
    )
    assert _said(reader, text) == ["Stavros Kanel: affirm"]
