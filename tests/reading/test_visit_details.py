"""What a report tells of a visit in passing: its days, its hosts, what belongs to it, whose it is."""

import pytest
from occasions import news, tell

from dragoman.reading.reader import Reader

FALK, COSTA, HADDAD, MARIN = "Jonas Falk", "Ana Costa", "Karim Haddad", "Elena Marin"
S = "Swedish Prime Minister Jonas Falk"
B = "Brazilian President Ana Costa"
J = "Jordanian King Karim Haddad"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            f"{S} began a two-day official visit to Brazil. He arrived at the airport on Tuesday.",
            "2025-05-13/2025-05-14",
        ),
        (f"{S} left Brazil on Thursday after concluding a three-day visit.", "2025-05-13/2025-05-15"),
        (f"{S} has been in Brazil since Tuesday on a three-day visit.", "2025-05-13/2025-05-15"),
        (f"{S} arrived in Brazil on Tuesday for a visit.", "2025-05-13/.."),
    ],
)
def test_the_days_of_a_visit(reader: Reader, text: str, date: str) -> None:
    (visit,) = (each for each in tell(reader, text) if each.kind == "visit")

    assert visit.date == date


def test_what_is_beside_on_a_visit_is_of_any_of_its_days(reader: Reader) -> None:
    text = (
        f"{S} visited Brazil from May 12 to 14.\n\nOn Tuesday, he met Foreign Minister Rui Prado.\n\n"
        "Falk also met Mayor Elena Marin."
    )
    told = tell(reader, text)

    assert [each.date for each in told[1:]] == ["2025-05-13", "2025-05-12/2025-05-14"]


def test_those_who_greet_at_the_airport_are_hosts_of_the_visit(reader: Reader) -> None:
    text = (
        f"{S} arrived in Brazil on Tuesday for a visit.\n\n"
        "At the airport, Falk was welcomed by Brazilian Foreign Minister Rui Prado."
    )
    visit, _welcome = tell(reader, text)

    assert visit.roles == {FALK: "head", "Rui Prado": "host"}


def test_a_visit_to_a_part_of_the_world(reader: Reader) -> None:
    (visit,) = tell(reader, f"{S} began on Tuesday a working visit to the Caribbean region.")

    assert (visit.type, visit.countries) == ("working", (None,))


def test_a_guard_of_honour_that_nobody_is_said_to_give(reader: Reader) -> None:
    text = f"{S} arrived in Brazil on Tuesday for a visit.\n\nFalk was accorded a guard of honour."
    visit, ceremony = tell(reader, text)

    assert (ceremony.kind, ceremony.part_of) == ("ceremony", 0)
    assert ceremony.sides[FALK] == "SE" and "BR" in ceremony.sides.values()


def test_the_former_and_the_latter(reader: Reader) -> None:
    text = f"{S} and {B} met in Vienna on Thursday.\n\nFalk told Costa of the latter's visit to Sweden in March."
    visit = next(each for each in tell(reader, text) if each.kind == "visit")

    assert visit.roles == {COSTA: "head"}


@pytest.mark.parametrize(
    ("said", "standing"),
    [
        ("Falk thanked Costa for her visit to Sweden.", "occurred"),
        ("Costa said that her visit to Sweden shows the strength of relations.", "occurred"),
        ("Costa recalled her visit to Sweden in 2019.", "background"),
    ],
)
def test_the_visit_that_a_guest_is_on(reader: Reader, said: str, standing: str) -> None:
    told = tell(reader, f"{S} received {B} on Thursday.\n\n{said}")
    visit = next(each for each in told if each.kind == "visit")

    assert (visit.standing, visit.roles) == (standing, {COSTA: "head"})


def test_a_visit_looked_forward_to_is_none(reader: Reader) -> None:
    told = tell(reader, f"{S} received {B} on Thursday.\n\nCosta said she looks forward to Falk's visit to Brazil.")

    assert [each.kind for each in told] == ["meeting"]


def test_they_are_the_travellers_before_anyone_is_met(reader: Reader) -> None:
    text = f"{S} and Swedish Foreign Minister Elena Marin visited Brazil on May 12 and 13.\n\nThey held talks with {B}."
    talks = tell(reader, text)[1]

    assert talks.people == {FALK, MARIN, COSTA}
    assert talks.countries == ("BR",)


def test_a_delegation_invited_by_name(reader: Reader) -> None:
    text = f"At the invitation of {B}, a 12-member delegation led by {S} visited Brazil from May 12 to 14."
    (visit,) = tell(reader, text)

    assert visit.roles == {FALK: "head", COSTA: "host"}


@pytest.mark.parametrize(
    "text",
    [
        f"{S} and {B} met in Vienna, where Falk spoke of Friday's earthquake.",
        f"{S} met {B} in Vienna, his first such meeting since he took office on May 3.",
    ],
)
def test_the_day_of_something_else(reader: Reader, text: str) -> None:
    assert [each.date for each in news(reader, text)] == [None]


def test_a_title_gives_the_day_that_the_report_leaves_out(reader: Reader) -> None:
    text = (
        f"{S} received {B} in Stockholm on May 13.\n\n"
        f"STOCKHOLM (TT) – {S} hosted a reception for {B}.\n\nFalk praised trade. Costa thanked him.\n"
    )
    (told,) = tell(reader, text)

    assert told.date == "2025-05-13"


def test_a_title_tells_the_contact_that_the_report_only_speaks_of(reader: Reader) -> None:
    body = (
        "STOCKHOLM (TT) – Trade has doubled in ten years, Prime Minister Falk said. President Ana Costa was pleased.\n"
    )
    text = f"{S} receives {B}\n\n{body}"
    told = news(reader, text)

    assert [(each.kind, each.people) for each in told] == [("meeting", {FALK, COSTA})]


def test_a_planned_meeting_after_a_ceremony_is_of_the_same_day(reader: Reader) -> None:
    text = (
        f"{B} is accorded a welcome ceremony by {S} in Stockholm on Thursday.\n\n"
        "Following the ceremony, the two leaders will hold talks."
    )
    talks = next(each for each in tell(reader, text) if each.kind == "meeting")

    assert (talks.standing, talks.date) == ("planned", "2025-05-15")


def test_three_who_meet_are_a_conference_and_two_of_them_a_meeting(reader: Reader) -> None:
    text = (
        f"{S}, {B} and {J} will meet in Vienna on May 26.\n\n"
        "Falk is also expected to have bilateral meetings with Costa and Haddad."
    )
    told = tell(reader, text)

    assert [each.kind for each in told] == ["conference", "meeting", "meeting"]
    assert [each.people for each in told] == [{FALK, COSTA, HADDAD}, {FALK, COSTA}, {FALK, HADDAD}]


@pytest.mark.parametrize(
    "text",
    [
        f"{S} met {B} on the sidelines of the meetings between ASEAN and its partners.",
        f"{S} met {B} and agreed to stay in touch, including in consultation with Jordan.",
    ],
)
def test_a_setting_or_manner_is_no_meeting_of_its_own(reader: Reader, text: str) -> None:
    assert [each.people for each in tell(reader, text)] == [{FALK, COSTA}]


@pytest.mark.parametrize(
    "text",
    [
        "LIMA: Peruvian President Pedro Salas on Monday received the visiting delegation of the Lao Front led by "
        "Bounma Keola, chairman of the front.",
        "Peruvian President Pedro Salas met the visiting Lao Foreign Minister Bounma Keola.",
        "Peruvian President Pedro Salas held talks with visiting Lao Prime Minister Bounma Keola on May 12.",
    ],
)
def test_whoever_is_called_visiting_is_on_a_visit(reader: Reader, text: str) -> None:
    visit, met = tell(reader, text)

    assert (visit.kind, visit.label, visit.countries, visit.date) == ("visit", "visiting", ("PE",), None)
    assert (visit.roles, met.part_of) == ({"Bounma Keola": "head"}, 0)


def test_a_guest_whose_visit_is_told_has_no_second_one(reader: Reader) -> None:
    text = (
        "Peruvian President Pedro Salas met the visiting Lao Foreign Minister Bounma Keola on May 12.\n\n"
        "Keola arrived in Peru on May 11."
    )

    assert [each.label for each in tell(reader, text) if each.kind == "visit"] != ["visiting"]


@pytest.mark.parametrize(
    "text",
    [
        "Lao General Bounma Keola paid a visit to Chief of Army Staff General Asad Malik of Pakistan on Sunday.",
        "Lao General Bounma Keola on Sunday paid a visit to Pakistani Defence Minister Asad Malik.",
        "Lao General Bounma Keola made a visit to the Pakistani Prime Minister.",
    ],
)
def test_a_visit_paid_to_someone_is_a_meeting(reader: Reader, text: str) -> None:
    (met,) = tell(reader, text)

    assert met.kind == "meeting"
    assert sorted(met.roles.values()) == ["host", "visitor"]


@pytest.mark.parametrize(
    "text",
    [
        "Lao Speaker Bounma Keola will lead a parliamentary delegation at the end of this week to Peru and Chile.",
        "Lao Speaker Bounma Keola is leading a delegation of ten lawmakers to Peru and Chile.",
    ],
)
def test_leading_a_delegation_somewhere_is_a_visit(reader: Reader, text: str) -> None:
    (visit,) = tell(reader, text)

    assert (visit.kind, visit.countries) == ("visit", ("PE", "CL"))


def test_a_province_of_the_country_of_the_report_is_a_place(reader: Reader) -> None:
    text = "A delegation of the Lao Front, led by Bounma Keola, visited the northern province of Ha Vang on May 12."
    (visit,) = tell(reader, text, "VNA")

    assert (visit.places, visit.countries) == (("northern province of Ha Vang",), ("VN",))


def test_a_visit_that_is_called_off_would_have_gone_where_it_was_planned_to(reader: Reader) -> None:
    text = (
        "The ministry had announced that Norwegian Minister Olav Berg would visit Chile on 2 and 3 September.\n\n"
        "However, Berg's visit was deferred owing to the weather."
    )
    (visit,) = tell(reader, text)

    assert (visit.standing, visit.countries, visit.date) == ("cancelled", ("CL",), "2025-09-02/2025-09-03")


def test_the_head_of_the_visit_lays_the_wreath_of_the_delegation(reader: Reader) -> None:
    text = (
        "Lao Speaker Bounma Keola will visit Peru on May 20-21 at the head of a delegation.\n\n"
        "The delegation of the Lao parliament will lay wreaths at the Independence Monument."
    )
    wreath = next(each for each in tell(reader, text) if each.kind == "ceremony")

    assert (wreath.roles, wreath.date) == ({"Bounma Keola": "head"}, "2025-05-20/2025-05-21")


def test_talks_that_only_go_on_are_none(reader: Reader) -> None:
    assert tell(reader, 'The dialogue between Laos and Peru will continue, Minister Bounma Keola said."') == []


def test_what_a_speaker_tells_of_the_day_before_is_news(reader: Reader) -> None:
    text = (
        "Peruvian Minister Luis Vega said Lao Minister Bounma Keola met Prime Minister Pedro Salas in Lima yesterday."
    )
    (met,) = tell(reader, text)

    assert (met.standing, met.date) == ("occurred", "2025-05-15")
