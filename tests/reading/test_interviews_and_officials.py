"""What is asked, answered and told in interviews, and what officials give out, beside the talks."""

import pytest
from hearing import BOTH, COSTA, FALK, OPENING, hear, read

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    "opening", ["Asked by reporters about the port, ", "When asked by journalists whether the port would open, "]
)
def test_a_question_of_reporters_is_nobodys_statement(reader: Reader, opening: str) -> None:
    assert hear(reader, f"{opening}Costa said that work would begin soon.") == [f"{COSTA}: affirm"]


def test_what_was_noted_by_one_of_them_is_his(reader: Reader) -> None:
    assert hear(reader, "As noted by Falk, trade is growing.") == [f"{FALK}: affirm"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Costa replied to a volley of questions at the airport.", []),
        ("Asked about the port, Costa answered in the negative.", [f"{COSTA}: affirm"]),
        ("“The port will open,” Costa replied.", [f"{COSTA}: affirm"]),
    ],
)
def test_a_reply_tells_something_where_it_is_not_only_to_questions(
    reader: Reader, text: str, expected: list[str]
) -> None:
    assert hear(reader, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The trade between the two countries has a bright future, Costa assured Falk.",
        "Meeting often, including in the autumn, will help to build trust, Costa said.",
        "As regards Brazil, trade with it will grow, Costa concluded.",
    ],
)
def test_what_stands_before_its_speaker_is_told_whole(reader: Reader, text: str) -> None:
    [statement] = read(reader, OPENING + text).statements
    assert statement.citations[0].quote == text.rstrip(".")


def test_what_opens_a_sentence_with_a_list_is_told_whole(reader: Reader) -> None:
    opening = "After reviewing the work of the teams, the two new ports, and the issues of trade, "
    first, second = read(reader, OPENING + opening + "Mr. Falk said that work would begin soon.").statements
    assert first.citations[0].quote == opening.removeprefix("After ").rstrip(", ")
    assert second.citations[0].quote == "Mr. Falk said that work would begin soon"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The teams have a draft which has to be reviewed before being signed.", []),
        ("A later round of talks was not ruled out.", []),
        ("Violence was ruled out.", [f"{BOTH}: object"]),
        ("Costa and Falk proposed toasts to the growth of trade.", []),
        ("Costa proposed to open an office.", [f"{COSTA}: propose"]),
        ("Both parties conducted discussions and consultations on trade.", [f"{BOTH}: discuss"]),
        ("Their discussion was focussed on preparations for trade.", [f"{BOTH}: discuss"]),
        ("Costa warmly welcomed Swedish firms to invest in Brazil.", [f"{COSTA}: invite"]),
        ("Costa welcomed Falk to visit Brazil.", [f"{COSTA}: appreciate"]),
    ],
)
def test_forms_of_talks_and_courtesies(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We do not demand a change of the borders,” Costa said.", [f"{COSTA}: affirm"]),
        ("“We demand a change of the rules,” Costa said.", [f"{COSTA}: request"]),
        ("“We will need large quantities of coal,” Costa said.", [f"{COSTA}: affirm"]),
        ("“We will buy large quantities of coal,” Costa said.", [f"{COSTA}: pledge"]),
    ],
)
def test_what_is_not_asked_for_and_what_only_will_be(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


def test_the_former_and_the_latter_are_those_named_last(reader: Reader) -> None:
    text = (
        "Costa received Falk, during which the former expressed her satisfaction at the growth of trade, "
        "and the latter wished that it would go on."
    )
    assert hear(reader, text) == [f"{COSTA}: appreciate", f"{FALK}: hope"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Officials said that the talks went well.", []),
        ("The officials said that the talks went well.", [f"{BOTH}: affirm"]),
        ("A Brazil Radio correspondent reports that Costa and Falk laid a wreath.", []),
        (
            "He said that trade would grow, according to the Swedish minister.",
            [f"{FALK}: affirm"],
        ),
        (
            "Foreign Ministry officials said aid would go on. Falk visited Rio in March, when Sweden and Brazil agreed "
            "to cut tariffs. Trade will grow, they said.",
            ["Foreign Ministry: affirm", f"{BOTH}: agree", "Foreign Ministry: affirm"],
        ),
    ],
)
def test_who_gives_out_the_news(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Costa, on a two-day visit to Norway, and Norwegian Minister Kari Lund declared Monday that trade "
            "will grow.",
            ["Ana Costa & Kari Lund: affirm"],
        ),
        ("Speaking about trade in the years to come Ms Costa said that it will grow.", [f"{COSTA}: affirm"]),
    ],
)
def test_who_speaks_behind_what_is_told_of_him(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


def test_a_saying_of_both_begins_with_both(reader: Reader) -> None:
    text = "At a press conference the two ministers praised the new port."
    [statement] = read(reader, OPENING + text).statements
    assert statement.citations[0].quote == "the two ministers praised the new port"
