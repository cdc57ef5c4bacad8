"""Answers, wishes and thanks as they are told beside what is said, behind it and in the midst of it."""

import pytest
from hearing import BOTH, COSTA, FALK, OPENING, hear, read, told, words

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Sweden and Brazil, answered Falk, are two old friends.", FALK),
        ("“It is the harvest of many years,” Costa chimed in.", COSTA),
        ("The mine would open in May, replied Costa.", COSTA),
        ("“The money goes to the mine,” Falk specified.", FALK),
        ("“Can trade grow without a road?” wondered Falk.", FALK),
    ],
)
def test_whoever_answers_behind_his_words_says_them(reader: Reader, text: str, speaker: str) -> None:
    [statement] = read(reader, OPENING + text).statements
    assert hear(reader, text) == [f"{speaker}: affirm"]
    assert statement.citations[0].quote == text.rstrip(".")


def test_who_stands_in_the_midst_of_his_words_says_them_once(reader: Reader) -> None:
    assert hear(reader, "Brazil, Costa said, had always supported free trade.") == [f"{COSTA}: affirm"]


def test_who_is_put_into_a_relative_clause_says_only_that(reader: Reader) -> None:
    text = "Falk hoped that the road would be open by 2030, which, Costa observed, depended on Sweden."
    assert hear(reader, text) == [f"{FALK}: hope", f"{COSTA}: affirm"]


def test_who_asked_for_something_is_not_behind_what_he_says(reader: Reader) -> None:
    assert words(reader, "Speaking of the mine, Falk asked for more time.") == ["for more time"]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Costa sought easier visas for miners.", f"{COSTA}: request"),
        ("Costa begged Sweden not to close the mine.", f"{COSTA}: request"),
        ("Falk defended the need for quotas.", f"{FALK}: affirm"),
        ("The ministers committed to guard the reef.", f"{BOTH}: pledge"),
        ("Falk spoke out for an early end of the embargo.", f"{FALK}: affirm"),
        ("Falk classified relations as excellent.", f"{FALK}: affirm"),
        ("Costa rated the results highly.", f"{COSTA}: appreciate"),
        ("Costa passed on her congratulations on the anniversary.", f"{COSTA}: congratulate"),
        ("Falk submitted proposals on the mine.", f"{FALK}: propose"),
        ("Costa responded by offering a loan.", f"{COSTA}: propose"),
        ("Falk followed by saying that the mine was closed.", f"{FALK}: affirm"),
    ],
)
def test_verbs_that_ask_defend_and_value(reader: Reader, text: str, heard: str) -> None:
    assert hear(reader, text) == [heard]


@pytest.mark.parametrize("text", ["Costa sought refuge from the rain.", "Costa sought to reassure him."])
def test_not_all_that_is_sought_is_asked_for(reader: Reader, text: str) -> None:
    assert hear(reader, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Topics included fish, visas and the reef.",
        "The issues raised included fish.",
        "Matters taken up included fish and visas.",
        "The drought dominated the talks.",
        "The reef figured in the conversation.",
        "Visas came up as well.",
        "Fish topped the agenda.",
    ],
)
def test_matters_that_are_told_as_talked_of_were_discussed(reader: Reader, text: str) -> None:
    assert hear(reader, text) == [f"{BOTH}: discuss"]


@pytest.mark.parametrize(
    "text", ["Falk came up with a plan.", "The prices came up by half.", "The guests included two miners."]
)
def test_what_else_comes_up_is_not_talked_of(reader: Reader, text: str) -> None:
    assert hear(reader, text) == []


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Gratitude was voiced for Brazilian help in fighting the fires.", f"{FALK}: thank"),
        ("Thanks were extended to Stockholm for treating the wounded.", f"{COSTA}: thank"),
        ("Congratulations were offered to Brazil on its national day.", f"{FALK}: congratulate"),
        ("The Brazilian side's help was noted with appreciation.", f"{FALK}: appreciate"),
        ("A firm protest was lodged with the Brazilian minister over the catch.", f"{FALK}: object"),
        ("The guest was congratulated on her appointment.", f"{FALK}: congratulate"),
        ("An offer of training was made by Falk.", f"{FALK}: pledge"),
    ],
)
def test_what_is_said_to_one_side_is_the_others(reader: Reader, text: str, heard: str) -> None:
    assert hear(reader, text) == [heard]


def test_thanks_and_praise_of_both_stay_with_both(reader: Reader) -> None:
    assert hear(reader, "Appreciation was expressed for the good state of ties.") == [f"{BOTH}: appreciate"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("As she put it, trade is a bridge.", COSTA),
        ("As the Swedish minister sees it, trade is a bridge.", FALK),
        ("From Falk's point of view, trade is a bridge.", FALK),
        ("By Costa's account, trade is on the rise.", COSTA),
    ],
)
def test_whose_words_a_sentence_has_is_told_beside(reader: Reader, text: str, speaker: str) -> None:
    assert hear(reader, f"Costa praised the mine. {text}")[-1] == f"{speaker}: affirm"


def test_what_one_sees_is_not_said(reader: Reader) -> None:
    assert hear(reader, "As Falk saw the mine, rain fell.") == []


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("The ministry said that trade was discussed.", [f"{BOTH}: discuss"]),
        ("A spokesman for the ministry stated that the two had discussed fish.", [f"{BOTH}: discuss"]),
        ("The programme says that trade will be discussed on Friday.", []),
        ("Falk gave no details.", []),
        ("Costa's readiness to open a school was welcomed by Falk.", [f"{FALK}: appreciate"]),
        ("The guest was welcomed by Falk.", []),
        ("Old debts were raised by the Brazilian side.", [f"{COSTA}: affirm"]),
        ("Taxes were raised by five percent.", []),
        ("The two men spoke in favour of a dam.", [f"{BOTH}: affirm"]),
    ],
)
def test_who_gives_out_and_who_welcomes(reader: Reader, text: str, heard: list[str]) -> None:
    assert hear(reader, text) == heard


def test_those_told_of_by_rank_are_those_whose_names_it_stands_before(reader: Reader) -> None:
    opening = "Swedish Defence Minister Gen. Jonas Falk met Brazilian Defence Attaché Col. Ana Costa in Stockholm.\n\n"
    text = "The General praised the drill. The Colonel thanked him."
    assert told(read(reader, opening + text)) == [f"{FALK}: appreciate", f"{COSTA}: thank"]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Views were identical on the need for a dam.", [f"{BOTH}: agree"]),
        ("The houses were identical.", []),
        ("Falk, asked about fish, declined to comment.", []),
    ],
)
def test_views_that_are_alike_and_questions_of_the_press(reader: Reader, text: str, heard: list[str]) -> None:
    assert hear(reader, text) == heard


def test_the_side_of_a_body_with_letters_is_its_official(reader: Reader) -> None:
    opening = "Swedish Foreign Minister Jonas Falk met EU Commissioner Greta Holm in Stockholm.\n\n"
    assert told(read(reader, f"{opening}The EU side praised the port.")) == ["Greta Holm: appreciate"]
