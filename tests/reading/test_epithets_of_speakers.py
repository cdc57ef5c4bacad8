"""Who is meant by an epithet, a title alone, a quotation in the passive, and what is joined to another's content."""

import pytest
from tests.reading.hearing import BOTH, COSTA, FALK, OPENING, hear, read, told

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    "called",
    [
        "The veteran diplomat",
        "Brazil's top diplomat",
        "The chief Brazilian diplomat",
        "The veteran Brazilian politician",
    ]
    + ["The veteran politician", "The senior lawmaker"],
)
def test_an_epithet_is_whoever_spoke_last(reader: Reader, called: str) -> None:
    assert hear(reader, f"Costa praised the port. {called} added that rain fell.")[1] == f"{COSTA}: affirm"


def test_an_epithet_of_another_country_is_someone_else(reader: Reader) -> None:
    assert hear(reader, "Costa praised the port. Peru's top judge urged haste.")[1] != f"{COSTA}: request"


def test_the_leader_with_a_capital_is_whoever_bears_that_title(reader: Reader) -> None:
    text = (
        "Leader of the Revolution Bo Berg received Brazilian President Ana Costa in Malmo on May 12. "
        "Costa praised the port. The Leader said that rain fell."
    )
    assert told(read(reader, text)) == ["Ana Costa: appreciate", "Bo Berg: affirm"]


def test_whom_an_agency_quotes_speaks(reader: Reader) -> None:
    assert hear(reader, "Costa was quoted by the news agency saying that trade grows.") == [f"{COSTA}: affirm"]


def test_a_thing_utters_nothing(reader: Reader) -> None:
    text = "Costa told Falk that raising trade was her first aim and also expressed her hope for rain."
    assert hear(reader, text) == [f"{COSTA}: affirm", f"{COSTA}: hope"]


def test_the_two_foreign_ministers_are_those_of_three(reader: Reader) -> None:
    text = (
        "Swedish Foreign Minister Jonas Falk met in Rio with Brazilian Foreign Minister Ana Costa and Brazilian Trade "
        "Minister Luis Rey on May 12. The two foreign ministers discussed fish."
    )
    assert told(read(reader, text)) == [f"{BOTH}: discuss"]


def test_matters_are_addressed_and_audiences_are_not_spoken_of(reader: Reader) -> None:
    assert hear(reader, "The two leaders also addressed flights to Rio.") == [f"{BOTH}: discuss"]
    assert hear(reader, "Costa also addressed the assembly.") == []
    assert hear(reader, "Addressing the floods, Costa said rain fell.") == [f"{COSTA}: affirm"]


def test_concern_that_is_stressed_is_an_objection_and_a_pledge_again_a_pledge(reader: Reader) -> None:
    text = "Falk underscored his concern about the dam. Costa reiterated her pledge to open it."
    assert hear(reader, text) == [f"{FALK}: object", f"{COSTA}: pledge"]


def test_the_interest_of_a_country_is_told_and_not_hoped(reader: Reader) -> None:
    text = "Costa voiced Brazil's interest in timber. Falk expressed interest in opening a line."
    assert hear(reader, text) == [f"{COSTA}: affirm", f"{FALK}: hope"]


def test_the_authors_of_a_statement_that_was_released_by_several(reader: Reader) -> None:
    text = (
        "The following statement was released by the Governments of Sweden, Peru and the European Union.\n\n"
        "We condemn the attack on the port of Recife. We are ready to help Brazil."
    )
    acts = ["object", "pledge"]
    assert [line.split(": ")[1] for line in told(read(reader, text))] == acts
    assert all(len(statement.speakers) == 3 for statement in read(reader, text).statements)


def test_a_state_s_publisher_says_we_of_the_state(reader: Reader) -> None:
    text = (
        "Secretary of State Laura Hill met with Brazilian Foreign Minister Ana Costa on May 12. "
        "The United States supports the port. We welcome the release of the sailors."
    )
    reading = read(reader, text, "U.S. Department of State")
    assert told(reading) == ["United States: affirm", "United States: appreciate"]
    assert not reading.statements[1].carried


def test_what_is_discussed_in_a_call_that_the_sentence_opens_with_is_discussed_by_both(reader: Reader) -> None:
    text = "In another call to Chilean Foreign Minister Eva Diaz, Falk discussed wool."
    assert hear(reader, text) == ["Eva Diaz & Jonas Falk: discuss"]


def test_the_chief_diplomat_of_a_country_is_not_its_ambassador(reader: Reader) -> None:
    text = (
        "Brazilian Ambassador to Sweden Luis Rey also attended. Costa praised the port. "
        "The chief Brazilian diplomat hoped for rain. The senior diplomat added that fish was good."
    )
    assert hear(reader, text) == [f"{COSTA}: appreciate", f"{COSTA}: hope", f"{COSTA}: affirm"]


def test_whoever_stands_right_before_a_joined_verb_speaks(reader: Reader) -> None:
    text = "They spoke about the drought in Peru and the Brazilian minister underscored the need for rain."
    assert hear(reader, text) == [f"{BOTH}: discuss", f"{COSTA}: affirm"]


def test_a_country_that_is_spoken_of_is_not_listed_with_who_speaks_next(reader: Reader) -> None:
    text = "They discussed the drought in Peru, and the Swedish minister welcomed the rain."
    assert hear(reader, text) == [f"{BOTH}: discuss", f"{FALK}: appreciate"]


def test_the_two_leaders_are_the_first_of_each_side_where_a_third_one_sat_by(reader: Reader) -> None:
    text = (
        "Brazilian President Ana Costa and Vice President Eva Prado spoke with Swedish Prime Minister Jonas Falk on "
        "May 12. The two leaders agreed to build ships."
    )
    assert told(read(reader, text)) == [f"{BOTH}: agree"]


def test_what_stands_before_who_was_quoted_as_saying_it_is_what_is_said(reader: Reader) -> None:
    text = "Keeping the port open was the duty of all, Costa was quoted as saying during the talks."
    reading = read(reader, OPENING + text)
    assert told(reading) == [f"{COSTA}: affirm"]
    assert reading.statements[0].content.startswith("Keeping the port open")
