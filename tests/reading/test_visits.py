"""Visits: who travels where, at what level, for how long, on whose invitation, and what lies inside the trip."""

import pytest
from occasions import one, tell

from dragoman.reading.reader import Reader

FALK, COSTA = "Jonas Falk", "Ana Costa"
S = "Swedish Prime Minister Jonas Falk"
B = "Brazilian President Ana Costa"


@pytest.mark.parametrize(
    "text",
    [
        f"{S} paid a visit to Brazil on May 12.",
        f"{S} arrived in Brazil on May 12 for a visit.",
        f"{S} visited Brazil on May 12.",
        f"{S} travelled to Brazil on May 12.",
        f"{S} arrived in Brasília on May 12.",
        f"{S} made a visit to Brazil on May 12.",
    ],
)
def test_a_traveller_and_a_destination(reader: Reader, text: str) -> None:
    told = one(reader, text)

    assert (told.kind, told.standing) == ("visit", "occurred")
    assert told.roles == {FALK: "head"}
    assert told.countries == ("BR",)
    assert told.date == ("2025-05-12/.." if "arrived" in text else "2025-05-12")


@pytest.mark.parametrize(
    ("printed", "date"),
    [
        ("from May 12 to 14", "2025-05-12/2025-05-14"),
        ("from May 12-14", "2025-05-12/2025-05-14"),
        ("on May 12-14", "2025-05-12/2025-05-14"),
        ("from April 29 to May 2", "2025-04-29/2025-05-02"),
        ("between May 12 and 14", "2025-05-12/2025-05-14"),
    ],
)
def test_a_visit_has_the_interval_that_the_words_give(reader: Reader, printed: str, date: str) -> None:
    assert one(reader, f"{S} paid an official visit to Brazil {printed}.").date == date


def test_so_many_days_from_a_day(reader: Reader) -> None:
    assert one(reader, f"{S} began a three-day visit to Brazil on May 12.").date == "2025-05-12/2025-05-14"


@pytest.mark.parametrize(
    ("label", "type_"),
    [
        ("state visit", "state"),
        ("official visit", "official"),
        ("official friendly visit", "official"),
        ("working visit", "working"),
        ("working trip", "working"),
        ("private visit", "private"),
        ("surprise visit", "unannounced"),
        ("visit", "unspecified"),
    ],
)
def test_the_level_follows_the_printed_label(reader: Reader, label: str, type_: str) -> None:
    article = "an" if label.startswith("o") else "a"
    told = one(reader, f"{S} paid {article} {label} to Brazil from May 12 to 14.")

    assert (told.label, told.type) == (label, type_)


@pytest.mark.parametrize(
    "text",
    [
        f"{S} is on an official visit to Brazil. Falk met with {B} on May 13.",
        f"{S}, who is on an official visit to Brazil, met with {B} on May 13.",
        f"{S} met with {B} on May 13 during his official visit to Brazil.",
        f"{B} on May 13 received {S} as part of the latter's official visit to Brazil.",
        f"{S} met with {B} on May 13, as part of his official visit to Brazil.",
        f"{B} received {S}, who is on an official visit to Brazil, on May 13.",
        f"During his official visit to Brazil, {S} met with {B} on May 13.",
    ],
)
def test_a_meeting_and_the_visit_it_is_part_of(reader: Reader, text: str) -> None:
    told = tell(reader, text)
    visits = [each for each in told if each.kind == "visit"]
    meetings = [each for each in told if each.kind == "meeting"]

    assert len(visits) == len(meetings) == 1
    assert visits[0].roles == {FALK: "head"}
    assert (visits[0].countries, visits[0].type, visits[0].standing) == (("BR",), "official", "occurred")
    assert meetings[0].roles == {FALK: "visitor", COSTA: "host"}
    assert meetings[0].part_of == told.index(visits[0])
    assert meetings[0].date == "2025-05-13"


LED = "A Swedish delegation led by Trade Minister Erik Sandell visited Brazil on May 12."


def test_whoever_leads_the_delegation_is_the_visitor(reader: Reader) -> None:
    assert one(reader, LED).roles == {"Erik Sandell": "head"}


def test_the_leader_is_of_the_delegation_s_country(reader: Reader) -> None:
    assert one(reader, LED).sides == {"Erik Sandell": "SE"}


def test_leading_a_delegation_to_a_country_is_a_visit(reader: Reader) -> None:
    told = one(reader, f"{S} led a delegation to Brazil from May 12 to 14.")

    assert (told.kind, told.roles, told.countries) == ("visit", {FALK: "head"}, ("BR",))


def test_one_trip_through_two_countries_is_one_visit(reader: Reader) -> None:
    told = one(reader, f"{S} paid official visits to Brazil and Chile from May 12 to 16.")

    assert told.countries == ("BR", "CL")
    assert told.date == "2025-05-12/2025-05-16"


def test_a_meeting_on_a_trip_through_two_countries_lies_in_its_own(reader: Reader) -> None:
    text = f"{S} paid a visit to Brazil and Chile from May 12 to 16.\n\nFalk held talks with {B}."
    visit, meeting = tell(reader, text)

    assert visit.countries == ("BR", "CL")
    assert (meeting.part_of, meeting.countries) == (0, ("BR",))
    assert meeting.roles == {FALK: "visitor", COSTA: "host"}


def test_whoever_invites_by_name_is_the_host(reader: Reader) -> None:
    text = f"At the invitation of {B}, {S} paid a state visit to Brazil from May 12 to 14."

    assert one(reader, text).roles == {FALK: "head", COSTA: "host"}


def test_to_attend_a_gathering_of_many(reader: Reader) -> None:
    visit, summit = tell(reader, f"{S} arrived in Brazil on May 12 to attend the Climate Summit.")

    assert (visit.type, visit.roles) == ("multilateral_attendance", {FALK: "head"})
    assert (summit.kind, summit.standing, summit.part_of) == ("conference", "planned", 0)


def test_the_visit_told_again_is_one(reader: Reader) -> None:
    text = (
        f"{S} paid an official visit to Brazil from May 12 to 14.\n\nFalk's visit to Brazil was his first."
        "\n\nThe visit ended with a dinner."
    )

    assert one(reader, text).roles == {FALK: "head"}


def test_whoever_left_for_a_visit_is_on_one(reader: Reader) -> None:
    told = one(reader, f"{S} left Stockholm on May 13 for an official visit to Brazil.")

    assert (told.roles, told.countries, told.type) == ({FALK: "head"}, ("BR",), "official")


def test_a_destination_before_the_noun(reader: Reader) -> None:
    assert one(reader, f"{S}'s Brazil visit began on May 12.").countries == ("BR",)


@pytest.mark.xfail(strict=True, reason="The verb 'transit' reports no visit.")
def test_a_transit(reader: Reader) -> None:
    assert one(reader, f"{S} transited through Brazil on May 13.").type == "transit"


def test_a_visit_that_begins_tomorrow_is_planned(reader: Reader) -> None:
    told = one(reader, f"{S} will begin a state visit to Brazil tomorrow.")

    assert (told.standing, told.date, told.type) == ("planned", "2025-05-17/..", "state")


class TestOwnMissions:
    TRIP = f"{S} paid a working visit to Brazil from May 12 to 14."

    @pytest.mark.parametrize(
        "stop", ["the Swedish Embassy in Brazil", "the Embassy of Sweden in Brazil", "the Swedish Consulate"]
    )
    def test_a_stop_at_the_own_embassy_is_part_of_the_visit(self, reader: Reader, stop: str) -> None:
        visit, embassy = tell(reader, f"{self.TRIP}\n\nFalk also visited {stop}.")

        assert embassy.own_mission is True
        assert embassy.part_of == 0
        assert embassy.roles == {FALK: "visitor", stop.removeprefix("the "): "host"}
        assert visit.own_mission is False

    def test_an_embassy_of_another_country_is_no_own_mission(self, reader: Reader) -> None:
        told = tell(reader, f"{self.TRIP}\n\nFalk also visited the Norwegian Embassy in Brazil.")

        assert [(each.kind, each.own_mission) for each in told] == [("visit", False), ("meeting", False)]

    def test_two_stops_are_two(self, reader: Reader) -> None:
        text = f"{self.TRIP}\n\nFalk visited the Swedish Embassy in Brazil and the Swedish Consulate."

        assert [each.own_mission for each in tell(reader, text)] == [False, True, True]


@pytest.mark.parametrize(
    "text",
    [
        "Swedish Prime Minister Jonas Falk visited a school in the north of Sweden on May 12.",
        "STOCKHOLM — Prime Minister Jonas Falk paid a visit to Malmö on May 12.",
    ],
)
def test_a_trip_at_home_is_none(reader: Reader, text: str) -> None:
    assert tell(reader, text) == []


def test_travelling_tourists_are_no_visit(reader: Reader) -> None:
    assert tell(reader, "More than two million tourists visited Brazil in 2024.") == []
