"""Which speech counts: all of it where a contact is told, else what states say of each other."""

import pytest
from hearing import read, told

from dragoman.reading.reader import Reader

OPENING = "Swedish Foreign Minister Jonas Falk told reporters in Stockholm on Monday that "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (OPENING + "Brazil must release the crew at once.", ["Jonas Falk: affirm"]),
        (OPENING + "bilateral ties have passed a hard test.", ["Jonas Falk: affirm"]),
        ("Sweden strongly condemned the attack on the Brazilian embassy on Monday.", ["Sweden: object"]),
        (
            "Ulf Ek, chairman of the Sweden-Brazil Friendship Association, said that Brazil buys more steel.",
            ["Ulf Ek: affirm"],
        ),
        (
            "Relations with Brazil have never been better, Swedish Foreign Minister Jonas Falk said. "
            "He added that the fleet would be renewed.",
            ["Jonas Falk: affirm", "Jonas Falk: affirm"],
        ),
    ],
)
def test_what_a_state_says_of_another_counts_without_a_contact(reader: Reader, text: str, expected: list[str]) -> None:
    assert told(read(reader, text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        OPENING + "the harvest was good.",
        OPENING + "he would nominate Marta Lind as ambassador to Brazil.",
        "Coach Nils Berg said that Brazil played well. He praised the Swedish defence.",
        "Analyst Nils Berg said that Brazil will cut its rates. He expects Swedish exports to fall.",
        OPENING + "the roads are safe. He thanked the firemen. He praised the nurses. He urged everyone to vote. "
        "He hoped that guests from Brazil would come.",
    ],
)
def test_what_a_state_says_at_home_and_others_say_does_not(reader: Reader, text: str) -> None:
    assert told(read(reader, text)) == []


def test_the_agreement_of_an_engagement_long_ago_shows_no_contact(reader: Reader) -> None:
    text = (
        "Exports of timber fell by a tenth this year. Earlier in 2019, Swedish Trade Minister Jonas Falk and "
        "Brazilian Trade Minister Ana Costa had signed a pact, agreeing to lower tariffs on timber."
    )
    assert told(read(reader, text)) == []


def test_a_group_speaks_of_itself(reader: Reader) -> None:
    text = (
        "We, the leaders of the G7, condemn the attack on the port of Recife. We urge all sides to hold back. "
        "The strait must stay open. We are committed to helping Brazil."
    )
    acts = ["object", "request", "affirm", "pledge"]
    reading = read(reader, text)
    assert told(reading) == [f"G7: {act}" for act in acts]
    assert [statement.joint for statement in reading.statements] == [True] * 4
    assert [statement.carried for statement in reading.statements] == [False, False, True, False]
