"""What is done by what is said, where the verb of speech leaves it open."""

import pytest
from hearing import COSTA, FALK, hear

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Costa said that she hopes to sell more coffee.", "hope"),
        ("Brazil hopes to sell more coffee, Costa said.", "hope"),
        ("Costa told reporters that she expected the talks to go on.", "hope"),
        ("Costa said her country strongly opposes the new tariff.", "object"),
        ("Costa added that the Brazilian side condemns the attack.", "object"),
        ("Costa told the guests she was concerned about the quotas.", "object"),
        ("Costa said Brazil urges both sides to return to the table.", "request"),
        ("Costa said she was grateful to Sweden for the ship.", "thank"),
    ],
)
def test_a_neutral_verb_has_the_act_of_its_content(reader: Reader, text: str, act: str) -> None:
    assert hear(reader, text) == [f"{COSTA}: {act}"]


@pytest.mark.parametrize(
    "text",
    [
        "Costa said that Brazil wants to sell more coffee.",
        "Costa said that Peru hopes to sell more coffee.",
        "Costa said that Brazil is looking forward to the forum.",
        "Costa said Brazil does not rule out a new round.",
        "Costa said that Brazil and Sweden share concerns over the quotas.",
        "Costa said that Brazil would build a port.",
        "Costa said that Brazil values its ties with Sweden.",
        "Costa stressed that Brazil hopes to sell more coffee.",
    ],
)
def test_wants_and_the_hopes_of_others_are_only_said(reader: Reader, text: str) -> None:
    assert hear(reader, text) == [f"{COSTA}: affirm"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Costa told the visitors about the new ferry.", [f"{COSTA}: inform"]),
        ("Costa explained what she had seen in the north.", [f"{COSTA}: inform"]),
        ("Costa explained that the port is closed.", [f"{COSTA}: inform"]),
        ("“The port is closed,” Costa explained.", [f"{COSTA}: affirm"]),
        ("Costa expressed hope mutual trade would grow.", [f"{COSTA}: hope"]),
        ("Brazil will spare no effort to help, Costa said.", [f"{COSTA}: pledge"]),
    ],
)
def test_what_is_told_explained_and_hoped(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The navy left what the press called a cursed harbour.",
        "The group is called the Lund Circle.",
        "The two neighbours accuse each other of the raids.",
        "Many diseases are being examined with new tools.",
    ],
)
def test_names_of_things_and_quarrels_of_others_are_no_statements(reader: Reader, text: str) -> None:
    assert hear(reader, text) == []


def test_the_words_of_a_talk_to_come_are_not_a_talk(reader: Reader) -> None:
    assert hear(reader, "Falk said that the next round will “take stock of the talks”.") == [f"{FALK}: affirm"]
