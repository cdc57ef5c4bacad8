"""Whose words they are: what was told by someone, felt on one side, passed on by an aide, said by "They" or "He"."""

import pytest
from hearing import COSTA, FALK, hear, read, told

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Falk was briefed in detail by Minister Costa on the mines.", [f"{COSTA}: inform"]),
        ("He was told by Costa that the port was open.", [f"{COSTA}: affirm"]),
        ("Falk was briefed by his staff on the mines.", []),
        ("Falk was invited by Costa to the fair.", []),
        ("On the Brazilian side, deep concern was expressed over the mines.", [f"{COSTA}: object"]),
        ("From the Swedish side, interest was expressed in the mines.", [f"{FALK}: hope"]),
        ("Costa committed all possible support for the port.", [f"{COSTA}: pledge"]),
        ("Costa offered her first greeting as minister.", [f"{COSTA}: convey"]),
        ("Falk conveyed his recognition that trade is weak.", [f"{FALK}: affirm"]),
        ("Falk demonstrated his recognition that trade is weak.", [f"{FALK}: affirm"]),
        ("Falk conveyed the greetings of King Nils.", [f"{FALK}: convey"]),
        (
            '"I take this opportunity to congratulate you on the election. Brazil is strong," Falk wrote.',
            [f"{FALK}: congratulate", f"{FALK}: affirm"],
        ),
    ],
)
def test_it_is_said_by_whoever_the_words_name(reader: Reader, text: str, heard: list[str]) -> None:
    assert hear(reader, text) == heard


@pytest.mark.parametrize(
    ("teller", "heard"),
    [
        ("Karin Lind, Assistant to the Prime Minister, told reporters after the talks that", [f"{COSTA}: appreciate"]),
        ("Falk told reporters after the talks that", [f"{FALK}: affirm", f"{COSTA}: appreciate"]),
    ],
)
def test_an_aide_who_tells_the_press_what_another_said_says_nothing(
    reader: Reader, teller: str, heard: list[str]
) -> None:
    text = f"{teller} Costa highly appreciated the King for his leadership."

    assert hear(reader, text) == heard


def test_they_are_the_group_that_spoke_before(reader: Reader) -> None:
    text = (
        "Swedish Foreign Minister Jonas Falk hosted a reception in Stockholm on May 12 for ambassadors of nine ASEAN"
        " countries. The ASEAN diplomats congratulated Sweden on its growth. They said they believe in trade. They"
        " pledged to do their utmost."
    )
    heard = told(read(reader, text))

    assert [each.rsplit(": ")[1] for each in heard] == ["congratulate", "affirm", "pledge"]
    assert all(FALK not in each for each in heard)


def test_he_is_whoever_spoke_though_the_other_one_is_called_he(reader: Reader) -> None:
    text = (
        "Swedish Foreign Minister Jonas Falk received Chinese Ambassador He Lin in Stockholm on May 12. Falk said that"
        " trade grows. {} the mines."
    )
    (_, own), (_, other), (_, told_him) = (
        told(read(reader, text.format(words)))
        for words in ("He praised", "He, for his part, praised", "He told Falk about")
    )

    assert (own, other, told_him) == (f"{FALK}: appreciate", "He Lin: appreciate", "He Lin: inform")


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("The hosts proposed that the two countries open a port.", [f"{FALK}: propose"]),
        ("The guests thanked the hosts.", [f"{COSTA}: thank"]),
        ("The host country proposed to open a port.", []),
    ],
)
def test_the_hosts_are_those_who_receive(reader: Reader, text: str, heard: list[str]) -> None:
    assert hear(reader, text) == heard
