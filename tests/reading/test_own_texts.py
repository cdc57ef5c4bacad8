"""Own texts: whose "we" and "I" a report without quotation marks is, and dialogues among countrymen."""

import pytest
from hearing import read, told

from dragoman.reading.reader import Reader

LIND = "Marta Lind"


def test_who_signs_with_name_and_office_says_i_and_we(reader: Reader) -> None:
    text = (
        "Brazil National Day\n\nMarta Lind, Minister of Foreign Affairs\n\nI extend my best wishes to the people of "
        "Brazil. We remain committed to our ties with Brazil."
    )
    assert told(read(reader, text, "Swedish MFA")) == [f"{LIND}: convey", f"{LIND}: pledge"]


def test_the_we_of_a_ministry_is_its_state(reader: Reader) -> None:
    text = "Sweden condemns the attack on a mosque in Lune, Mali.\n\nWe extend our condolences to the people of Mali."
    assert told(read(reader, text, "Swedish Ministry of Foreign Affairs")) == ["Sweden: object", "Sweden: convey"]


@pytest.mark.parametrize("source", ["TT", "Swedish Ministry of Foreign Affairs"])
def test_a_we_in_quotation_marks_is_nobody_s_own_text(reader: Reader, source: str) -> None:
    text = 'Stockholm is quiet on Monday.\n\n"We condemn the attack on Brazil."'
    assert told(read(reader, text, source)) == []


def test_the_we_of_a_newspaper_is_not_its_state(reader: Reader) -> None:
    text = "Stockholm is quiet on Monday.\n\nWe condemn the attack on Brazil."
    assert told(read(reader, text, "Daily Post")) == []


def test_a_dialogue_of_countrymen_on_their_own_affairs_is_none(reader: Reader) -> None:
    text = (
        "President of Russia Igor Orlov met with Governor of Pskov Region Oleg Tarov.\n\nIgor Orlov: Let us begin with "
        "farming.\n\nOleg Tarov: The harvest was good. Nine farms were opened."
    )
    assert told(read(reader, text, "Kremlin")) == []


def test_questions_are_answered_by_the_spokesperson(reader: Reader) -> None:
    text = (
        "Foreign Ministry Spokesperson Lena Berg's Press Conference\n\nForeign Minister Jonas Falk will visit Brazil "
        "on May 20.\n\nQ: What do you expect of it?\n\nA: We hope that it will bring new trade.\n\nQ: Has Brazil asked "
        "for help?\n\nA: Sweden welcomes the request."
    )
    heard = told(read(reader, text, "Swedish MFA"))
    assert heard == ["Lena Berg: hope", "Lena Berg: appreciate"]
