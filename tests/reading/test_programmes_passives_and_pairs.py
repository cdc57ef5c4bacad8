"""What a programme holds, what was discussed or told by someone, two of whom one is told, and guests who had come."""

import pytest
from occasions import read, tell

from dragoman.reading.reader import Reader

FALK = "Swedish Foreign Minister Jonas Falk"
COSTA = "Brazilian President Ana Costa"
AHEAD = "Swedish Foreign Minister Jonas Falk will be in Brazil on a working visit from May 20 to 22."
MET = f"{COSTA} received {FALK} in Brasilia on May 14."


@pytest.mark.parametrize(
    "both",
    [
        "The two ministers will hold talks.",
        "The two sides will hold talks.",
        "The foreign ministers of the two countries will hold talks.",
        "Talks between the foreign ministers of the two countries will be held.",
    ],
)
def test_of_two_who_talk_on_a_visit_the_one_nobody_names_is_the_state(reader: Reader, both: str) -> None:
    (talks,) = (each for each in tell(reader, f"{AHEAD} {both}") if each.kind == "meeting")

    assert talks.roles == {"Jonas Falk": "visitor", "Brazil": "host"}


def test_of_two_who_talk_both_are_those_whom_the_report_names(reader: Reader) -> None:
    text = f"{FALK} will visit Brazil on May 20 at the invitation of Minister Rui Lopes. The two ministers will meet."
    (talks,) = (each for each in tell(reader, text) if each.kind == "meeting")

    assert talks.people == {"Jonas Falk", "Rui Lopes"}


@pytest.mark.parametrize(
    ("told", "standing"),
    [
        ("The programme also provides for consultations with Minister Rui Lopes.", "planned"),
        ("His agenda envisages a meeting with Minister Rui Lopes.", "planned"),
        (
            "The visit is to end on May 22. He is to call on Minister Rui Lopes and hold a meeting with students.",
            "planned",
        ),
    ],
)
def test_a_programme_tells_what_is_to_come(reader: Reader, told: str, standing: str) -> None:
    standings = [each.standing for each in tell(reader, f"{AHEAD} {told}") if "Rui Lopes" in each.people]

    assert standings == [standing]


def test_a_programme_that_is_over_tells_what_was(reader: Reader) -> None:
    text = (
        f"{FALK} visited Brasilia on May 13 and 14. The programme included a meeting with Minister Rui Lopes of Brazil."
    )
    standings = [each.standing for each in tell(reader, text) if "Rui Lopes" in each.people]

    assert standings == ["occurred"]


def test_whom_someone_is_to_meet_after_a_call(reader: Reader) -> None:
    told = f"{AHEAD} He is to call on {COSTA} and hold talks with Minister Rui Lopes."
    met = [each.people for each in tell(reader, told) if each.kind == "meeting"]

    assert met == [{"Jonas Falk", "Ana Costa"}, {"Jonas Falk", "Rui Lopes"}]


def test_what_someone_hopes_to_do_after_a_visit_is_not_told(reader: Reader) -> None:
    assert not tell(reader, f"{FALK} hopes to visit Brazil and hold talks with Minister Rui Lopes.")


@pytest.mark.parametrize(
    "text",
    [
        f"Trade was discussed in Brasilia on May 14 by {COSTA} and {FALK}.",
        f"Views on trade were exchanged in Brasilia on May 14 by {COSTA} and her guest, {FALK}.",
    ],
)
def test_what_two_discussed_is_their_meeting_in_the_passive_too(reader: Reader, text: str) -> None:
    (talks,) = tell(reader, text)

    assert (talks.kind, talks.places, talks.date) == ("meeting", ("Brasilia",), "2025-05-14")
    assert talks.people == {"Ana Costa", "Jonas Falk"}


def test_what_ministers_of_one_side_discussed_is_no_meeting_of_two(reader: Reader) -> None:
    assert not tell(reader, "A fund was discussed by President Ana Costa of Brazil and Brazilian Minister Rui Lopes.")


@pytest.mark.parametrize(
    ("told", "act"),
    [
        ("The guest was told by Costa about the state of the ports.", "inform"),
        ("Falk was briefed by the host on the state of the ports.", "inform"),
        ("Falk was thanked by Costa for the loan.", "thank"),
        ("Falk was urged by Costa to open the market.", "request"),
    ],
)
def test_what_someone_is_told_is_said_by_whoever_tells_him(reader: Reader, told: str, act: str) -> None:
    reading = read(reader, f"{MET} {told}")
    names = {actor.id: actor.name for actor in reading.actors}

    assert [(names[each.speakers[0]], each.act.value) for each in reading.statements] == [("Ana Costa", act)]


def test_what_reporters_tell_someone_is_no_statement(reader: Reader) -> None:
    assert not read(reader, f"{MET} Falk was told by reporters that it rained.").statements


@pytest.mark.parametrize(
    ("guest", "standing"),
    [
        ("who had come to Brazil on his first visit", "occurred"),
        ("who had come to Brazil for a forum of journalists", "occurred"),
        ("who had come to Brazil in 2021", "background"),
        ("who had come to Chile on a visit", "background"),
    ],
)
def test_the_visit_on_which_a_guest_is_received_is_of_the_news(reader: Reader, guest: str, standing: str) -> None:
    visits = [each for each in tell(reader, f"{MET[:-1]}, {guest}.") if each.kind == "visit"]

    assert [each.standing for each in visits] == [standing]


@pytest.mark.parametrize(
    "delegation",
    [
        "A delegation of the Swedish Workers' Union under Jonas Falk, head of its international department,",
        "A Swedish delegation under the leadership of Minister Jonas Falk",
    ],
)
def test_a_delegation_is_led_by_whom_it_is_under(reader: Reader, delegation: str) -> None:
    (visit,) = tell(reader, f"{delegation} paid a visit to Brazil from May 8 to 12.")

    assert visit.roles == {"Jonas Falk": "head"}


def test_nobody_leads_a_delegation_that_is_under_his_control(reader: Reader) -> None:
    (visit,) = tell(reader, "A Swedish delegation under Minister Jonas Falk's control visited Brazil from May 8 to 12.")

    assert visit.roles == {"Sweden": "head"}


def test_a_country_that_opens_an_office_is_no_part_of_a_town(reader: Reader) -> None:
    (met,) = tell(reader, f"On Monday in Brasilia, Brazil's Vice President Rui Lopes met with {FALK} for a talk.")

    assert met.roles == {"Rui Lopes": "host", "Jonas Falk": "visitor"}


def test_an_initial_and_a_family_name_before_an_office_are_someone_s_name(reader: Reader) -> None:
    (visit,) = tell(reader, "S Kelkar, Foreign Minister of India, is to leave for Brazil on Sunday.")

    assert visit.roles == {"S Kelkar": "head"}


def test_ministers_each_named_behind_his_field(reader: Reader) -> None:
    text = (
        f"{FALK} had meetings in Brasilia with the Brazilian ministers of Health, Rui Lopes; Agriculture and Lands, "
        "Bia Rocha; and Electric Energy, Ciro Prado."
    )
    met = [tuple(sorted(each.roles)) for each in tell(reader, text)]

    assert sorted(met) == [("Bia Rocha", "Jonas Falk"), ("Ciro Prado", "Jonas Falk"), ("Jonas Falk", "Rui Lopes")]


def test_a_regional_body_is_a_side(reader: Reader) -> None:
    text = (
        "Rui Lopes, Peru's Foreign Minister, and Ana Costa, General Secretary of the Andean Community, met on Friday."
    )
    (met,) = tell(reader, text, "Andina")

    assert met.sides == {"Rui Lopes": "PE", "Ana Costa": "CAN"}
