"""Wires that quote other agencies, newspapers that are named as sources, and what an agency says itself."""

import pytest
from hearing import COSTA, FALK, hear
from occasions import one, read, tell

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    "text",
    [
        "“Trade is growing,” Lusopress quoted Costa as saying.",
        "Trade between the two is growing fast, the news agency quoted Costa as saying.",
        "Opening ports and paying sailors on time is what growth needs, Lusopress quoted Costa as saying.",
        "Lusopress quoted Costa as saying that trade is growing.",
        "The news agency reported on Tuesday, quoting Costa as saying that trade is growing.",
        "Costa was quoted as saying that trade is growing.",
    ],
)
def test_whoever_an_agency_quotes_speaks(reader: Reader, text: str) -> None:
    assert hear(reader, text) == [f"{COSTA}: affirm"]


@pytest.mark.parametrize("paper", ["Brazil Today", "the Brazil Herald", "Brasilia Online"])
def test_a_newspaper_named_as_a_source_is_nobody_s_word(reader: Reader, paper: str) -> None:
    assert hear(
        reader, f"Costa thanked Falk. The two countries signed a pact on ports in 2010, according to {paper}."
    ) == [f"{COSTA}: thank"]


@pytest.mark.parametrize("again", ["once more", "once again", "yet again"])
def test_what_is_said_once_more_is_said(reader: Reader, again: str) -> None:
    assert hear(reader, f"The Swedish minister {again} reiterated support for the peace plan.") == [f"{FALK}: affirm"]


@pytest.mark.parametrize(
    "words",
    [
        "It must be noted that the council has forty seats.",
        "It should be mentioned that trade reached $2 billion.",
        "It is worth noting that Sweden exports copper.",
        "It should be noted that the two countries have no visa regime.",
    ],
)
def test_what_an_agency_notes_is_said_by_nobody(reader: Reader, words: str) -> None:
    assert hear(reader, f"Costa thanked Falk. {words}") == [f"{COSTA}: thank"]


def test_a_foreign_minister_is_not_his_deputy(reader: Reader) -> None:
    text = (
        "Bruno Sala, the deputy foreign minister of Peru, met Chilean Deputy Minister John Roe in Oslo on Monday. "
        "The Peruvian foreign minister arrived in Oslo on Tuesday."
    )
    visits = [each for each in tell(reader, text) if each.kind == "visit"]
    assert [each.people for each in visits] == [{"Peru"}]


@pytest.mark.parametrize(
    ("where", "countries"),
    [
        ("on the sidelines of the UN General Assembly", ()),
        ("on the margins of the 76th session of the UN General Assembly", ()),
        ("at the Foreign Ministry", ("PE",)),
    ],
)
def test_a_meeting_at_the_general_assembly_is_not_where_the_agency_writes(
    reader: Reader, where: str, countries: tuple[str, ...]
) -> None:
    text = f"LIMA, May 16 (Andina) – Peruvian Foreign Minister Anna Falk met Chilean Foreign Minister John Roe {where}."
    assert one(reader, text, "Andina").countries == countries


def test_a_memorandum_that_is_penned_is_signed(reader: Reader) -> None:
    text = "Peruvian Minister Anna Falk and Chilean Minister John Roe penned a memorandum of understanding in Lima."
    assert one(reader, text).kind == "ceremony"


def test_remarks_made_after_a_meeting_tell_of_it(reader: Reader) -> None:
    text = (
        "LIMA – Peruvian Oil Minister Bruno Sala said on Saturday that Peru will back the cuts. The minister made the "
        "remarks after a meeting with European Energy Commissioner Pilar Cortes in Lima."
    )
    meeting = one(reader, text)
    assert (meeting.standing, meeting.sides) == ("occurred", {"Bruno Sala": "PE", "Pilar Cortes": "EU"})


@pytest.mark.parametrize(
    "words",
    [
        "According to UN Security Council Resolution 99, the embargo ends in October.",
        "Analysts believe that the plan will be vetoed.",
        "Experts say trade will grow.",
        "“The talks were short,” the news agency quoted the ministry.",
    ],
)
def test_documents_onlookers_and_agencies_are_no_speakers(reader: Reader, words: str) -> None:
    assert hear(reader, words) == []


def test_a_virtual_meeting_told_by_what_was_reviewed_is_one(reader: Reader) -> None:
    text = "In a virtual meeting, Peruvian Minister Anna Falk and Chilean Minister John Roe have reviewed their ties."
    assert one(reader, text).format == "video"


def test_states_that_sign_do_not_do_so_in_an_envoy_named_of_old(reader: Reader) -> None:
    text = (
        "Peru and Laos signed four memorandums in Vientiane on Saturday. In June 2015, Peruvian President Anna Falk "
        "received the new Lao Ambassador to Lima, Somsak Vong."
    )
    assert tell(reader, text)[0].people == {"Peru", "Laos"}


def test_a_call_since_which_nobody_called_is_another(reader: Reader) -> None:
    text = (
        "Peruvian Minister Anna Falk and Chilean Minister John Roe spoke over the phone for the first time "
        "since their last call on March 3, 2023."
    )
    assert [(each.standing, each.date) for each in tell(reader, text)] == [
        ("occurred", None),
        ("background", "2023-03-03"),
    ]


def test_a_sentence_is_no_name_of_a_country(reader: Reader) -> None:
    text = (
        "LIMA –Peru’s navy chief Bruno Sala is to travel to Iraq next month for three days of talks and to sign two "
        "agreements on ports and ships, the Iraqi Navy told reporters in Basra on Friday."
    )
    reading = read(reader, text)
    assert [actor.names for actor in reading.actors if actor.name == "Iraq"] == [("Iraq",)]
    assert [office.title for actor in reading.actors for office in actor.offices] == ["Peru’s navy chief"]


@pytest.mark.parametrize(
    "words",
    [
        "The President threatened new tariffs unless Sweden and Brazil agree to the text.",
        "Costa has not agreed to the plan.",
        "The two sides did not make a decision on the port.",
    ],
)
def test_what_is_only_supposed_or_not_agreed_is_no_agreement(reader: Reader, words: str) -> None:
    assert [each for each in hear(reader, words) if each.endswith("agree")] == []


def test_a_committee_that_will_meet_is_not_the_meeting_told(reader: Reader) -> None:
    text = (
        "LIMA – Peruvian Trade Minister Bruno Sala met Serbian ambassador to Lima Dragan Roe on Tuesday. The ninth "
        "Peru-Serbia Joint Committee meeting will be held in the Serbian capital, Belgrade, on June 20."
    )
    assert [(each.standing, each.countries, each.people) for each in tell(reader, text, "Andina")] == [
        ("occurred", ("PE",), {"Bruno Sala", "Dragan Roe"}),
        ("planned", ("RS",), {"Peru", "Serbia"}),
    ]
