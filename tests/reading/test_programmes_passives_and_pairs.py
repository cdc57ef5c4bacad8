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


@pytest.mark.parametrize(("too", "held"), [("was held as well", 2), ("was held on May 14", 1)])
def test_a_named_round_held_besides_is_another(reader: Reader, too: str, held: int) -> None:
    text = f"{MET} The Sweden-Brazil Space Dialogue {too}."
    assert len([each for each in tell(reader, text) if each.kind == "meeting"]) == held


@pytest.mark.parametrize(
    ("lead", "heads"),
    [
        (f"{FALK}, in Brazil on a three-day official visit, met {COSTA}.", {"Jonas Falk": "head"}),
        (
            f"Swedish Ministers Jonas Falk and Nils Moe, in Brasilia on an official visit, met {COSTA}.",
            {"Jonas Falk": "head", "Nils Moe": "member"},
        ),
        (f"{COSTA}, in Brasilia on Monday, met {FALK}.", None),
    ],
)
def test_who_is_in_a_country_on_a_visit(reader: Reader, lead: str, heads: dict[str, str] | None) -> None:
    visits = [each.roles for each in tell(reader, lead) if each.kind == "visit"]

    assert visits == ([heads] if heads else [])


def test_several_of_one_rank_have_their_meetings_together(reader: Reader) -> None:
    text = f"Swedish senators Jonas Falk, Nils Moe and Eva Lind had meetings with {COSTA} in Brasilia."
    (met,) = tell(reader, text)

    assert met.people == {"Jonas Falk", "Nils Moe", "Eva Lind", "Ana Costa"}


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The defence ministries of Sweden and Brazil exchanged a memorandum of understanding.", ["ceremony"]),
        ("The defence ministries of the two countries exchanged agreements on ports.", ["meeting", "ceremony"]),
        ("The two ministers exchanged views on an agreement on ports.", ["meeting"]),
    ],
)
def test_texts_that_two_exchange_are_signed(reader: Reader, text: str, kinds: list[str]) -> None:
    lead = "" if len(kinds) == 1 and kinds[0] == "ceremony" else MET
    assert [each.kind for each in tell(reader, f"{lead} {text}")] == kinds


ENVOYS = f"{COSTA} received the ambassadors of Sweden and Peru on May 14. "


def test_envoys_of_whom_each_is_told_by_himself_are_received_one_by_one(reader: Reader) -> None:
    text = (
        f"{ENVOYS}During the meeting with Swedish ambassador Jonas Falk, the sides discussed trade. At the talks with "
        "Peruvian ambassador Rosa Diaz, the sides discussed ports."
    )
    reading = read(reader, text)
    names = {actor.id: actor.name for actor in reading.actors}

    assert [each.people for each in tell(reader, text)] == [{"Ana Costa", "Jonas Falk"}, {"Ana Costa", "Rosa Diaz"}]
    assert {names[actor] for actor in reading.statements[0].speakers} == {"Ana Costa", "Jonas Falk"}


def test_envoys_told_together_are_received_together(reader: Reader) -> None:
    (met,) = tell(reader, f"{ENVOYS}The guests, Jonas Falk and Rosa Diaz, thanked her.")

    assert met.kind == "meeting"


@pytest.mark.parametrize(
    ("more", "kinds"),
    [
        ("Speaking with Falk, Costa praised the port.", ["meeting"]),
        ("Speaking with Falk by phone on May 15, Costa praised the port.", ["meeting", "call"]),
    ],
)
def test_speaking_with_whom_one_has_met_is_no_call(reader: Reader, more: str, kinds: list[str]) -> None:
    assert [each.kind for each in tell(reader, f"{MET} {more}")] == kinds


def test_a_meeting_has_the_day_on_which_one_spoke_after_it(reader: Reader) -> None:
    (met,) = tell(reader, f"{COSTA} spoke to the press on Monday after meeting with {FALK}.")

    assert met.date == "2025-05-12"


@pytest.mark.parametrize(("words", "said"), [("We are glad. We sell our coffee. I thank you.", 3), ("Trade grew.", 0)])
def test_what_one_alone_says_under_his_name(reader: Reader, words: str, said: int) -> None:
    text = f"{COSTA} met {FALK} on May 14.\n\nPresident of Brazil Ana Costa: Mr Falk, it is hot.\n\n{words}"
    reading = read(reader, text, "Presidency of Brazil")
    names = {actor.id: actor.name for actor in reading.actors}
    spoke = [each for each in reading.statements if {names[actor] for actor in each.speakers} == {"Ana Costa"}]

    assert len(spoke) >= said
    assert bool(spoke) == bool(said)
