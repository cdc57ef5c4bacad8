"""Hosts without names: those of the country visited who are told by what they are, and briefings that guests get."""

import pytest
from occasions import Told, tell

from dragoman.reading.reader import Reader

CAME = "Vientiane, May 12 (KPL) -- Chilean Fisheries Minister Ana Rojas arrived here today for a visit to Laos. "


def meetings(reader: Reader, clause: str) -> list[Told]:
    return [each for each in tell(reader, CAME + clause, source="KPL") if each.kind == "meeting"]


@pytest.mark.parametrize(
    "clause",
    [
        "She will meet with the party unit of the dam.",
        "She announced this at a meeting with heads of firms trading with Chile.",
        "In the evening the provincial committee gave a banquet in honour of Minister Rojas.",
    ],
)
def test_those_whom_a_traveller_meets_are_of_the_country_visited(reader: Reader, clause: str) -> None:
    (meeting,) = meetings(reader, clause)
    assert meeting.roles == {"Ana Rojas": "visitor", "Laos": "host"}


@pytest.mark.parametrize(
    "clause",
    [
        "She met with the staff of the Chilean Embassy.",
        "She met with members of her delegation.",
        "She had a lunch with representatives of Vientiane-based Chilean businesses.",
        "She met with reporters and members of the international press.",
    ],
)
def test_those_who_came_with_a_traveller_or_are_of_elsewhere_receive_nobody(reader: Reader, clause: str) -> None:
    assert not meetings(reader, clause)


def test_someone_whose_name_was_cut_off_is_not_his_country(reader: Reader) -> None:
    text = CAME + "Rojas, who landed on Monday, met minister for lake development Kham Souk over lunch."
    assert all("Laos" not in each.people for each in tell(reader, text, source="KPL"))


@pytest.mark.parametrize(
    "clause",
    [
        "She made the remarks after hearing an introduction to the port by Vice Mayor Kham Souk.",
        "She listened to a briefing on the port by Vice Mayor Kham Souk.",
        "She was briefed on the port by Vice Mayor Kham Souk.",
        "Vice Mayor Kham Souk showed Minister Rojas around the port.",
    ],
)
def test_who_tells_a_guest_of_a_house_meets_her(reader: Reader, clause: str) -> None:
    (meeting,) = meetings(reader, clause)
    assert meeting.roles == {"Ana Rojas": "visitor", "Kham Souk": "host"}


def test_the_members_of_a_delegation_are_those_who_came(reader: Reader) -> None:
    text = (
        "Vientiane, May 12 (KPL) -- A Chilean delegation led by Ana Rojas, Minister of Fisheries, arrived here today."
        " Its members were shown around a depot by Vice Mayor Kham Souk."
    )
    (meeting,) = [each for each in tell(reader, text, source="KPL") if each.kind == "meeting"]
    assert meeting.roles == {"Ana Rojas": "visitor", "Kham Souk": "host"}


def test_guests_briefed_by_officials_meet_their_country(reader: Reader) -> None:
    (meeting,) = meetings(reader, "She was briefed by officials of the fish market on its work.")
    assert meeting.roles == {"Ana Rojas": "visitor", "Laos": "host"}


@pytest.mark.parametrize(
    "clause",
    [
        "She heard a report on the flood.",
        "She was shown a new kind of net.",
        "Premier Kham Souk was briefed by Fisheries Minister Boun Keo.",
    ],
)
def test_what_is_heard_at_home_or_from_nobody_is_no_meeting(reader: Reader, clause: str) -> None:
    assert not meetings(reader, clause)


def test_what_is_told_at_a_meeting_is_no_other(reader: Reader) -> None:
    clause = "She held talks with Minister Kham Souk. At the talks the guest was briefed by Minister Souk on fishing."
    (meeting,) = meetings(reader, clause)
    assert meeting.label == "talks"
