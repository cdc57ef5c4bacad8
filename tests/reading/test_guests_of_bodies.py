"""Guests and the bodies that receive them: programmes of a stay, officials told by their body, courtesies."""

import pytest
from occasions import Told, one, tell

from dragoman.reading.reader import Reader

ARRIVED = (
    "Vientiane, May 12 (KPL) -- A Chilean delegation led by Ana Rojas, Minister of Fisheries, arrived here today. "
)
CAME = "Vientiane, May 12 (KPL) -- Chilean Fisheries Minister Ana Rojas arrived here today for a visit to Laos. "


def meetings(reader: Reader, text: str, source: str = "KPL") -> list[Told]:
    return [each for each in tell(reader, text, source=source) if each.kind == "meeting"]


@pytest.mark.parametrize(
    "clause",
    [
        "It will also meet with Governor Kham Souk.",
        "It is also scheduled to meet with Governor Kham Souk.",
        "It had a working session with Governor Kham Souk.",
    ],
)
def test_it_is_the_delegation_that_came_to_meet_others(reader: Reader, clause: str) -> None:
    (meeting,) = meetings(reader, ARRIVED + clause)
    assert meeting.people == {"Ana Rojas", "Kham Souk"}


@pytest.mark.parametrize("clause", ["It will meet the demand for fish.", "It had long sessions of rain."])
def test_it_is_no_delegation_where_nobody_is_met(reader: Reader, clause: str) -> None:
    assert not meetings(reader, ARRIVED + clause)


def test_people_told_by_their_body_are_the_body(reader: Reader) -> None:
    text = ARRIVED + (
        "The delegation also met with representatives of the Lao Ministry of Fisheries, the Ministry for Water Affairs"
        " and many fishermen."
    )
    (meeting,) = meetings(reader, text)
    assert meeting.roles == {
        "Ana Rojas": "visitor",
        "Lao Ministry of Fisheries": "host",
        "Ministry for Water Affairs": "host",
    }
    (meeting,) = meetings(reader, ARRIVED + "The delegation also met with representatives of the Lao government.")
    assert meeting.people == {"Ana Rojas", "Laos"}


def test_a_list_of_bodies_is_met_to_its_end(reader: Reader) -> None:
    text = CAME + (
        "Minister Rojas met with senior officials of the Lao Confederation of Fishermen, the Lao Boatmen's Union, the"
        " Fish Research Institute and the Lao-Chile Friendship Association."
    )
    (meeting,) = meetings(reader, text)
    assert meeting.people == {
        "Ana Rojas",
        "Lao Confederation of Fishermen",
        "Lao Boatmen's Union",
        "Fish Research Institute",
        "Lao-Chile Friendship Association",
    }


def test_the_counterpart_of_a_visitor_is_of_the_country_visited(reader: Reader) -> None:
    (meeting,) = meetings(reader, CAME + "She will meet with her counterpart and will discuss fishing rights.")
    assert (meeting.roles, meeting.standing) == ({"Ana Rojas": "visitor", "Laos": "host"}, "planned")


def test_talks_in_the_house_of_a_body_are_with_that_body(reader: Reader) -> None:
    (meeting,) = meetings(reader, CAME + "Minister Rojas also had talks at the Ministry of Trade.", source="Reuters")
    assert meeting.sides == {"Ana Rojas": "CL", "Ministry of Trade": "LA"}
    text = CAME + "Minister Rojas and Governor Kham Souk held talks at the Ministry of Trade."
    (meeting,) = meetings(reader, text)
    assert meeting.people == {"Ana Rojas", "Kham Souk"}


@pytest.mark.parametrize(
    ("clause", "other"),
    [
        ("During her stay, she will discuss with the Lao side the price of fish.", "Laos"),
        ("She will inquire into the catch, exchange views with the Fish Research Institute, and tour the river.", ""),
    ],
)
def test_a_programme_tells_with_whom_guests_will_talk(reader: Reader, clause: str, other: str) -> None:
    (meeting,) = meetings(reader, CAME + clause)
    assert meeting.people == {"Ana Rojas", other or "Fish Research Institute"}
    assert meeting.standing == "planned"


def test_views_of_an_exchange_are_no_talks(reader: Reader) -> None:
    assert not meetings(reader, CAME + "She will tour the river, see exchange views of the harvest, and go fishing.")


def test_guests_who_left_and_were_seen_off_are_those_of_the_farewell(reader: Reader) -> None:
    text = CAME + (
        "The Chilean guests left Vientiane on Friday, and were seen off at the airport by Governor Kham Souk and other"
        " officials."
    )
    farewell = next(each for each in tell(reader, text, source="KPL") if each.kind == "ceremony")
    assert farewell.roles == {"Ana Rojas": "visitor", "Kham Souk": "host"}


def test_a_delegation_is_accorded_a_welcome_where_it_came(reader: Reader) -> None:
    text = ARRIVED + "It was accorded a warm welcome by Governor Kham Souk."
    welcome = next(each for each in tell(reader, text, source="KPL") if each.kind == "ceremony")
    assert welcome.roles == {"Ana Rojas": "visitor", "Kham Souk": "host"}


@pytest.mark.parametrize(
    ("invited", "host"),
    [
        ("as guest of the Lao Fishermen's Union", {"Lao Fishermen's Union": "host"}),
        ("at the invitation of the Lao Fishermen's Union", {"Lao Fishermen's Union": "host"}),
        ("at the invitation of the Lao Government", {"Lao Government": "host"}),
    ],
)
def test_a_body_that_invited_someone_is_the_host(reader: Reader, invited: str, host: dict[str, str]) -> None:
    text = f"Vientiane, May 12 (KPL) -- Chilean Minister Ana Rojas arrived here today {invited}."
    assert one(reader, text, source="KPL").roles == {"Ana Rojas": "head", **host}


def test_heads_of_several_powers_receive_a_guest_one_after_another(reader: Reader) -> None:
    text = CAME + "She was received by President Kham Souk, Prime Minister Boun Lath and Chairman of Parliament Sy Keo."
    assert [each.people - {"Ana Rojas"} for each in meetings(reader, text)] == [
        {"Kham Souk"},
        {"Boun Lath"},
        {"Sy Keo"},
    ]
    text = CAME + "She was received by President Kham Souk, Foreign Minister Boun Lath and Governor Sy Keo."
    assert len(meetings(reader, text)) == 1


def test_those_called_on_by_guests_are_their_hosts(reader: Reader) -> None:
    text = ARRIVED + "The delegation is scheduled to call on leaders of the Lao Women's Union and to visit Pakse."
    (call,) = meetings(reader, text)
    assert (call.label, call.roles) == ("courtesy call", {"Ana Rojas": "visitor", "Lao Women's Union": "host"})
    text = CAME + (
        "In Vientiane, the minister is due to hold talks with her Lao counterpart, call on the President and the Prime"
        " Minister and open a fish market."
    )
    assert [each.label for each in meetings(reader, text)] == ["talks", "courtesy call"]
    assert not meetings(
        reader, CAME + "The minister is expected to call on leaders of the Lao unions to end the strike."
    )


def test_it_is_the_delegation_that_was_met_at_the_airport(reader: Reader) -> None:
    text = ARRIVED + "Governor Kham Souk and other officials met it at the airport."
    welcome = next(each for each in tell(reader, text, source="KPL") if each.kind == "ceremony")
    assert welcome.people == {"Ana Rojas", "Kham Souk"}


def test_a_visit_hung_on_the_company_is_that_of_whoever_is_named_before(reader: Reader) -> None:
    text = (
        "Vientiane, May 12 (KPL) -- Chilean President Ana Rojas and her entourage now on a visit to Laos laid a wreath"
        " at the monument of heroes on Friday."
    )
    assert [(each.kind, each.people) for each in tell(reader, text, source="KPL")] == [
        ("visit", {"Ana Rojas"}),
        ("ceremony", {"Ana Rojas"}),
    ]
    text = (
        "Lao President Kham Souk and Chilean Minister Ana Rojas, now on a visit to Laos, laid a wreath at the monument"
        " of heroes on Friday."
    )
    visit = next(each for each in tell(reader, text, source="KPL") if each.kind == "visit")
    assert "Kham Souk" not in [name for name, role in visit.roles.items() if role == "head"]
