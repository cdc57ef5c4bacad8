"""Gatherings, series of receptions, lists and leads: contacts told by other words than "met with"."""

import pytest
from occasions import news, one, tell

from dragoman.reading.reader import Reader

FALK, COSTA, HADDAD, MARIN = "Jonas Falk", "Ana Costa", "Karim Haddad", "Elena Marin"
S = "Swedish Foreign Minister Jonas Falk"
B = "Brazilian Foreign Minister Ana Costa"
J = "Jordanian Foreign Minister Karim Haddad"
R = "Romanian Foreign Minister Elena Marin"


@pytest.mark.parametrize(
    ("text", "label", "standing"),
    [
        (f"{S} attended the 12th Asia-Europe Summit in Vienna on Thursday.", "12th Asia-Europe Summit", "occurred"),
        (f"{S} took part in the UN Climate Conference in Vienna on Thursday.", "UN Climate Conference", "occurred"),
        (f"{S} addressed the Global Water Forum in Vienna on Thursday.", "Global Water Forum", "occurred"),
        (f"{S} will attend the ASEAN Summit in Vienna on May 28.", "ASEAN Summit", "planned"),
        (f"{S} spoke at the opening of the Global Water Forum in Vienna.", "Global Water Forum", "occurred"),
    ],
)
def test_whoever_attends_a_gathering_of_states(reader: Reader, text: str, label: str, standing: str) -> None:
    told = one(reader, text)

    assert (told.kind, told.label, told.standing) == ("conference", label, standing)
    assert told.roles == {FALK: "member"}
    assert told.countries == ("AT",)


@pytest.mark.parametrize(
    "text",
    [
        f"{S} attended the National Conference on Agriculture in Malmö on Thursday.",
        f"{S}, who is attending the ASEAN Summit in Vienna, praised the city.",
        f"{S} attended the congress of the teachers' union on Thursday.",
    ],
)
def test_domestic_gatherings_and_settings_are_none(reader: Reader, text: str) -> None:
    assert not [each for each in tell(reader, text) if each.kind == "conference"]


def test_a_session_of_two_states_committee_is_a_meeting_of_the_two(reader: Reader) -> None:
    told = one(reader, f"{S} will co-chair the 9th session of the Sweden-Brazil Joint Committee on May 28.")

    assert (told.kind, told.standing, told.date) == ("meeting", "planned", "2025-05-28")
    assert set(told.sides.values()) == {"SE", "BR"}


def test_a_summit_in_the_future_has_its_day_and_not_only_its_year(reader: Reader) -> None:
    told = one(reader, "This year, Sweden plans to hold the second Baltic Water Summit on August 23.")

    assert (told.kind, told.standing, told.date) == ("conference", "planned", "2025-08-23")


def test_envoys_received_together_and_told_one_by_one(reader: Reader) -> None:
    text = (
        f"{S} received the ambassadors of Brazil, Jordan and Romania in Stockholm on May 13.\n\n"
        "At a meeting with Brazilian Ambassador Ana Costa, Falk praised trade.\n\n"
        "Talking to Jordanian Ambassador Karim Haddad, he thanked Jordan."
    )
    told = tell(reader, text)

    assert [each.people for each in told] == [{FALK, "Romania"}, {FALK, COSTA}, {FALK, HADDAD}]
    assert {each.date for each in told} == {"2025-05-13"}
    assert {each.roles[FALK] for each in told} == {"host"}


def test_envoys_received_together_are_one_reception(reader: Reader) -> None:
    told = one(reader, f"{S} received the ambassadors of Brazil, Jordan and Romania in Stockholm on May 13.")

    assert set(told.sides.values()) == {"SE", "BR", "JO", "RO"}


@pytest.mark.parametrize(
    "text",
    [
        f"{S} held separate receptions for {B}; {J}; and {R}.",
        f"{S} was received in separate audiences by {B}, {J} and {R}.",
        f"In Vienna, separate meetings were held by {S} with {B}, {J} and {R}.",
    ],
)
def test_what_is_separate_is_several(reader: Reader, text: str) -> None:
    assert [each.people for each in tell(reader, text)] == [{FALK, COSTA}, {FALK, HADDAD}, {FALK, MARIN}]


def test_a_dinner_is_given_by_its_host(reader: Reader) -> None:
    told = one(reader, f"{S} attended a dinner hosted by {B} on Thursday.")

    assert told.roles == {FALK: "visitor", COSTA: "host"}


@pytest.mark.parametrize(
    "text",
    [
        f"{S} told visiting {B} here on Thursday that trade has doubled.",
        f"The remarks were made by {S} while receiving {B} in Stockholm on Thursday.",
        f"{S} and {B} stressed the value of trade during their meeting in Stockholm on Thursday.",
        f"{S} discussed trade with {B} in Stockholm on Thursday.",
        f"After receiving {B} in Stockholm on Thursday, {S} said that trade has doubled.",
    ],
)
def test_a_meeting_told_by_what_was_said_there(reader: Reader, text: str) -> None:
    (told,) = [each for each in tell(reader, text) if each.kind != "visit"]

    assert (told.kind, told.standing, told.people) == ("meeting", "occurred", {FALK, COSTA})


def test_a_lead_without_a_parse(reader: Reader) -> None:
    text = f"{S}, of the Sweden Now list, the winner, on Thursday, in Stockholm, received, smiling, {B}, at noon."
    told = one(reader, text)

    assert told.roles == {FALK: "host", COSTA: "visitor"}


def test_summoning_an_envoy_is_a_meeting(reader: Reader) -> None:
    told = one(reader, f"{S} on Thursday summoned Brazilian Ambassador Ana Costa.")

    assert told.roles == {FALK: "host", COSTA: "visitor"}
    assert told.countries == ("SE",)


@pytest.mark.parametrize("called", ["a friend of Sweden", '"a friend of Sweden"', "brave"])
def test_what_someone_is_called_is_no_call(reader: Reader, called: str) -> None:
    assert not tell(reader, f"{S} called {B} {called}.")


def test_a_letter_handed_over_is_of_those_who_wrote_and_got_it(reader: Reader) -> None:
    text = f"{S} on Thursday delivered a letter from King Erik Lund of Sweden to {B}."
    told = one(reader, text)

    assert (told.kind, told.format) == ("call", "letter")
    assert told.people == {"Erik Lund", COSTA}


def test_an_envoy_calls_where_he_is_posted(reader: Reader) -> None:
    told = one(reader, f"Brazilian Ambassador Ana Costa called on {S} on Thursday.")

    assert told.countries == ("SE",)


def test_who_meets_on_the_sidelines_is_not_at_home(reader: Reader) -> None:
    told = one(reader, f"{S} received Brazilian Ambassador Ana Costa on the sidelines of the forum on Thursday.")

    assert told.countries == ()


@pytest.mark.parametrize(
    "text",
    [
        f"Smiling, {S} said he will visit Brazil on May 28.",
        f"{S} will visit Brazil on May 28, a spokesman told reporters.",
        "They spoke of the upcoming visit by Swedish Foreign Minister Jonas Falk to Brazil on May 28.",
        f"The ministry told of the visit of {S} to Brazil, slated for May 28.",
    ],
)
def test_what_is_announced_is_planned(reader: Reader, text: str) -> None:
    told = one(reader, text)

    assert (told.kind, told.standing, told.countries) == ("visit", "planned", ("BR",))


def test_the_day_of_the_talk_is_not_the_day_of_what_is_talked_of(reader: Reader) -> None:
    text = (
        f"On Monday, {S} and {B} met in Vienna.\n\nOn Tuesday they discussed preparations for the upcoming visit "
        "by Swedish King Erik Lund to Brazil."
    )
    visit = next(each for each in news(reader, text) if each.kind == "visit")

    assert visit.date is None


def test_a_visit_put_off_whose_traveller_is_only_a_country(reader: Reader) -> None:
    told = one(reader, "STOCKHOLM — The state visit by Brazil, set for Tuesday, May 27, is postponed.", source="TT")

    assert (told.kind, told.type, told.standing, told.countries) == ("visit", "state", "cancelled", ("SE",))


def test_the_setting_that_a_sentence_opens_with_is_the_subjects_visit(reader: Reader) -> None:
    told = tell(reader, f"During a working visit to Vienna, {S} met with {B}.")

    assert [(each.kind, each.type, each.part_of) for each in told] == [
        ("visit", "working", None),
        ("meeting", None, 0),
    ]
    assert told[0].roles == {FALK: "head"}


def test_where_a_tour_goes(reader: Reader) -> None:
    told = one(reader, f"{S} began a tour of Brazil, Jordan and Romania on Thursday.")

    assert told.countries == ("BR", "JO", "RO")


def test_the_name_of_a_gathering_goes_on_behind_an_article(reader: Reader) -> None:
    text = "President Ana Falk of Peru took part in an informal summit of the European Union in Sofia."
    assert [each.label for each in tell(reader, text)] == ["informal summit of the European Union"]


@pytest.mark.parametrize(
    ("text", "there"),
    [
        (f"A session of the OSCE will take place in Vienna on May 28, which will be attended by {S}.", {FALK}),
        (f"A NATO summit will be held in Vienna on May 28 with the participation of {S} and {B}.", {FALK, COSTA}),
        (f"A NATO summit will be held in Vienna on May 28, which {S} will attend.", {FALK}),
    ],
)
def test_a_session_of_a_body_of_states_and_those_told_to_be_there(reader: Reader, text: str, there: set[str]) -> None:
    told = one(reader, text)
    assert (told.kind, told.standing, told.countries) == ("conference", "planned", ("AT",))
    assert told.people & {FALK, COSTA} == there


def test_a_session_of_a_state_s_own_house_is_no_gathering_of_states(reader: Reader) -> None:
    assert tell(reader, f"A session of the Swedish parliament took place in Malmö on Thursday, attended by {S}.") == []
