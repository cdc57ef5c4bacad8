"""Long programmes of a visit, leaders told before they are named, and houses that have a chairman each."""

import pytest
from cases import people
from occasions import tell

from dragoman.reading.reader import Reader

_TALKS = "hold talks with Lao President Thong Sisou"


@pytest.mark.parametrize("opening", ["will", "is scheduled to", "is to"])
def test_a_long_programme_is_planned_to_its_last_verb(reader: Reader, opening: str) -> None:
    text = (
        f"Vietnamese President Do Van Binh {opening} attend a rally, lay a wreath, {_TALKS}, open a show, and meet "
        "Prime Minister Bounm Vong in Vientiane next week."
    )
    told = tell(reader, text, "VNA")
    assert {each.standing for each in told} == {"planned"}
    assert {"Do Van Binh", "Bounm Vong"} in [each.people for each in told]


def test_a_programme_that_could_not_be_kept_is_told_as_done(reader: Reader) -> None:
    text = "Vietnamese President Do Van Binh could not attend the rally, but held talks with Lao President Thong Sisou."
    (told,) = tell(reader, text, "VNA")
    assert told.standing == "occurred"


@pytest.mark.parametrize(
    "first",
    [
        "The Vietnamese leader was received by Lao President Thong Sisou in Vientiane on Monday.",
        "The Vietnamese State leader was received by Lao President Thong Sisou in Vientiane on Monday.",
    ],
)
def test_a_leader_is_named_after_he_is_told_of(reader: Reader, first: str) -> None:
    (told,) = tell(reader, f"{first} President Do Van Binh thanked him.", "VNA")
    assert told.roles == {"Thong Sisou": "host", "Do Van Binh": "visitor"}


def test_a_name_that_begins_with_a_small_words_letters(reader: Reader) -> None:
    assert "Do Van Binh" in people(reader, "Do Van Binh thanked the Lao ambassador.")


def test_the_chairman_of_a_parliament_is_no_chairwoman_of_an_office(reader: Reader) -> None:
    text = (
        "President Do Van Binh was welcomed at the airport in Vientiane by Chairwoman of the Lao Presidential Office "
        "Khemani Phol. He will meet the National Assembly Chairman of Laos on Tuesday."
    )
    assert "Khemani Phol" not in tell(reader, text, "VNA")[-1].people


def test_the_chairman_of_a_house_named_before_is_meant(reader: Reader) -> None:
    text = (
        "President Do Van Binh met Chairwoman of the Lao National Assembly Khemani Phol in Vientiane on Monday. The "
        "National Assembly Chairwoman thanked him."
    )
    (told,) = tell(reader, text, "VNA")
    assert told.people == {"Do Van Binh", "Khemani Phol"}


_THREE = "German Foreign Minister Anna Baum, UK Foreign Secretary Eliza Trent, and French Director General Luc Err"


@pytest.mark.parametrize(("then", "number"), [("They discussed the war.", 1), ("They were all newly appointed.", 3)])
def test_those_who_discussed_together_met_together(reader: Reader, then: str, number: int) -> None:
    text = f"Secretary of State Paul Reed met in Berlin with {_THREE}. {then}"
    assert len(tell(reader, text, "U.S. Department of State")) == number
