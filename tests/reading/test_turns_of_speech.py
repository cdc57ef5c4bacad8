"""Turns of speech: verbs and phrases by which agencies tell what was said, and their look-alikes that say nothing."""

import pytest
from hearing import BOTH, COSTA, FALK, hear

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Falk flagged the need for more ferries.", "affirm"),
        ("Falk singled out fishing as a field of promise.", "affirm"),
        ("Falk made a strong case for closer ties.", "affirm"),
        ("Falk threw his weight behind the plan.", "affirm"),
        ("Falk saw great potential in fishing.", "affirm"),
        ("Falk attributed the growth of trade to hard work.", "affirm"),
        ("Falk was upbeat about trade.", "affirm"),
        ("Falk countered that fees are low.", "affirm"),
        ("Falk placed high value on the ferries.", "affirm"),
        ("Falk questioned the new fees.", "object"),
        ("Falk cast doubt on the new fees.", "object"),
        ("Falk held Brazil in high esteem.", "appreciate"),
        ("Falk was encouraged by the growth of trade.", "appreciate"),
        ("Falk gave his consent to the plan.", "agree"),
        ("Falk gave a commitment to help Brazil.", "pledge"),
        ("Falk took issue with the new fees.", "object"),
        ("Falk bemoaned the slow pace of trade.", "object"),
        ("Falk pinned high hopes on the new commission.", "hope"),
        ("Falk pressed Brazil to open its market.", "request"),
        ("Falk tabled a plan for a new ferry.", "propose"),
        ("Falk gave high marks to the commission.", "appreciate"),
        ("Falk greeted the outcome of the talks.", "appreciate"),
        ("Falk gave his word that the ferry would sail.", "pledge"),
        ("Falk shared with Costa about his country's ferries.", "inform"),
        ("Falk showed his special attention to the ferries.", "affirm"),
        ("Falk gave his best wishes to the people of Brazil.", "convey"),
    ],
)
def test_turns_by_which_one_speaks(reader: Reader, text: str, act: str) -> None:
    assert hear(reader, text) == [f"{FALK}: {act}"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The two sides weighed up ways to boost trade.", "discuss"),
        ("The two sides swapped views on fishing.", "discuss"),
        ("The two sides sought ways to boost trade.", "discuss"),
        ("The two sides looked back on the year's work.", "discuss"),
        ("Another issue under discussion was the ferry.", "discuss"),
        ("The two sides analysed the situation.", "discuss"),
        ("The two sides evaluated the results of their work.", "discuss"),
        ("The two sides reached a high level of consensus on trade.", "agree"),
        ("The two sides came to an agreement on fees.", "agree"),
        ("The two sides struck a deal on fees.", "agree"),
        ("The two sides saw eye to eye on trade.", "agree"),
        ("The two sides set a target of five ferries a day.", "agree"),
        ("There was unanimous agreement that the ferry should sail.", "agree"),
        ("They agreed on fees. The two ministries will continue to work closely.", "agree pledge"),
    ],
)
def test_turns_by_which_both_speak(reader: Reader, text: str, act: str) -> None:
    assert hear(reader, text) == [f"{BOTH}: {each}" for each in act.split()]


def test_so_said_gives_the_sentence_before(reader: Reader) -> None:
    assert hear(reader, "The ferry must sail. So said Costa on Friday.") == [f"{COSTA}: affirm"]


@pytest.mark.parametrize(
    "text",
    [
        "Falk greeted the guests at the gate.",
        "Falk tabled his papers.",
        "Falk saw Costa off at the gate.",
        "There was no agreement on fees.",
        "Falk settled in Rio.",
        "The tour of the port took in two ferries.",
    ],
)
def test_what_only_looks_like_them(reader: Reader, text: str) -> None:
    assert hear(reader, text) == []
