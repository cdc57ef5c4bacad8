"""Who speaks after calls on others, in letters of many, and how envoys and reports are heard."""

import pytest
from hearing import BOTH, COSTA, FALK, hear, read, told

from dragoman.reading.reader import Reader

RECEIVED = (
    "Swedish Foreign Minister Jonas Falk had talks with Brazilian Foreign Minister Ana Costa in Brasilia. The Swedish "
    "guest was received by Brazilian President Rui Lima, Prime Minister Ivo Reis and Speaker Caio Melo.\n\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The foreign ministers expressed the wish for trade.", [f"{BOTH}: hope"]),
        (
            "The foreign ministers stressed their friendship. The sides called for peace. It was agreed that a forum "
            "would be held in April.",
            [f"{BOTH}: affirm", f"{BOTH}: request", f"{BOTH}: agree"],
        ),
        ("The sides called for peace.", ["Caio Melo & Jonas Falk: request"]),
    ],
)
def test_those_of_one_office_speak_after_calls_on_others(reader: Reader, text: str, expected: list[str]) -> None:
    assert told(read(reader, RECEIVED + text)) == expected


def test_messages_of_many_speak_for_all_who_sent_them(reader: Reader) -> None:
    text = (
        "President Ana Costa of Brazil received messages of greetings from party leaders on her birthday.\n\n"
        "Messages came from Jonas Falk, chairman of the Labour Party of Sweden; and Jan Novak, leader of the Green "
        "Party of Slovenia.\n\nMessages extend congratulations to President Ana Costa. They express support for her."
    )
    assert told(read(reader, text)) == ["Jan Novak & Jonas Falk: congratulate", "Jan Novak & Jonas Falk: affirm"]


@pytest.mark.parametrize(
    ("office", "expected"),
    [
        ("Swedish Ambassador to Brazil", ["Jonas Falk: inform", "Jonas Falk: affirm"]),
        ("Swedish Farm Minister", []),
    ],
)
def test_an_envoy_speaks_to_the_land_where_he_is(reader: Reader, office: str, expected: list[str]) -> None:
    text = "Jonas Falk announced at a news conference that there would be an appeal. He said the verdict was hard."
    assert told(read(reader, f"{office} {text}")) == expected


def test_an_envoy_speaks_to_a_report_that_names_no_other_state(reader: Reader) -> None:
    text = "Brazilian Ambassador to Sweden Caio Melo announced that an appeal was made. He said the verdict was hard."
    assert told(read(reader, text)) == ["Caio Melo: inform", "Caio Melo: affirm"]
    assert told(read(reader, text.replace("Ambassador to Sweden", "Coach"))) == []


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("TT", []),
        ("Agencia Brasil", ["Jonas Falk: affirm", "Jonas Falk: affirm", "Jonas Falk: affirm"]),
    ],
)
def test_whoever_comes_from_abroad_speaks_to_the_land_of_the_press(
    reader: Reader, source: str, expected: list[str]
) -> None:
    text = (
        "Swedish Foreign Minister Jonas Falk told reporters that the harvest was good. He said Brazil was large. He "
        "said the roads were dry. He said the nurses were kind. He said the firemen were brave."
    )
    found = told(read(reader, text, source))
    assert found[:3] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The two reached identical views on many issues.", [f"{BOTH}: agree"]),
        ("The two reached the summit of the hill.", []),
        ("Falk gave the meeting detailed reports on fishing.", [f"{FALK}: inform"]),
        ("Falk gave the visitors an outline of the port.", [f"{FALK}: inform"]),
        ("Falk gave the visitors an outing on the lake.", []),
        ("Costa hit back at the union for its report.", [f"{COSTA}: object"]),
    ],
)
def test_told_with_nouns(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected
