"""Whose words are those of two who met: "we" in quotations, countries in the lead, and texts of others."""

import pytest
from hearing import BOTH, COSTA, FALK, hear, read, told

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We agreed to build a port,” Falk said.", [f"{BOTH}: agree"]),
        ("“We have also discussed the quotas,” Costa told reporters.", [f"{BOTH}: discuss"]),
        ("“We agreed to build a port. It will be vast,” Falk said.", [f"{BOTH}: agree", f"{FALK}: affirm"]),
        ("“We discussed the quotas with the King,” Falk said.", [f"{FALK} & King: discuss"]),
        ("“With Minister Costa we discussed the quotas,” Falk said.", [f"{BOTH}: discuss"]),
        ("“We decided to close the port,” Falk said.", [f"{FALK}: agree"]),
    ],
)
def test_what_we_agreed_is_of_both(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Falk said trade grew. In addition, she praised Sweden for its clinics.",
            [f"{FALK}: affirm", f"{COSTA}: appreciate"],
        ),
        ("Falk said trade grew. He thanked Brazil for its help.", [f"{FALK}: affirm", f"{FALK}: thank"]),
    ],
)
def test_nobody_thanks_his_own_country(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


def test_other_parties_are_not_those_who_met(reader: Reader) -> None:
    assert hear(reader, "The other parties have voiced opposition to the sanctions.") == []


def test_whose_words_a_sentence_has_ends_with_the_comma(reader: Reader) -> None:
    assert hear(reader, "According to Falk, Norway and Denmark are close friends.") == [f"{FALK}: affirm"]


def test_a_country_beside_a_person_gives_way_to_its_minister(reader: Reader) -> None:
    text = (
        "Brazilian President Ana Costa is on a visit to Japan.\n\n"
        "During the visit, Japan and Brazil have agreed to build a port.\n\n"
        "Japanese Prime Minister Mori Kenta held talks with Costa in Tokyo on May 12."
    )
    assert "Ana Costa & Mori Kenta: agree" in told(read(reader, text))


def test_a_groups_own_text_is_the_groups_also_where_it_says_we(reader: Reader) -> None:
    text = (
        "We, the Presidents of Ukraine, Latvia and Moldova, gathered in Odesa on May 12, condemn the raid.\n\n"
        "We reaffirm our commitment to peace. We call upon the world to act.\n\n"
    )
    heard = told(read(reader, text, "Office of the President of Ukraine"))
    assert len(heard) == 3
    assert all(line.startswith("Latvia & Moldova & Ukraine") for line in heard)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the meeting the two sides discussed several quotas.", [f"{BOTH}: discuss"]),
        ("The parties also considered the next steps.", [f"{BOTH}: discuss"]),
        ("Brazil hopes to sell more coffee, the statement said.", [f"{COSTA}: hope"]),
        ("“The port is open,” Falk said, thanking Costa for her help.", [f"{FALK}: affirm", f"{FALK}: thank"]),
    ],
)
def test_forms_that_the_parser_hangs_elsewhere(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "He did not elaborate on the dates.",
        "Falk decided to stay in Stockholm.",
        "Costa offered incense at the shrine of the sailors.",
        "An exchange of notes took place in Stockholm.",
    ],
)
def test_what_is_only_done_or_left_unsaid_is_no_statement(reader: Reader, text: str) -> None:
    assert hear(reader, text) == []
