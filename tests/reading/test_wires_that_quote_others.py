"""Wires that quote other agencies, newspapers that are named as sources, and what an agency says itself."""

import pytest
from hearing import COSTA, FALK, hear
from occasions import one, tell

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    "text",
    [
        "“Trade is growing,” Lusopress quoted Costa as saying.",
        "Trade between the two is growing fast, the news agency quoted Costa as saying.",
        "Opening ports and treating sailors with dignity is a necessity for growth, Lusopress quoted Costa as saying.",
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
        "It must be noted that the committee has 150 members.",
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
