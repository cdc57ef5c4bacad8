"""Sentences are parsed with their names made short; none of the short words may come out in a reading."""

import json

import pytest
from occasions import read, tell

from dragoman.documents.preparing import prepare
from dragoman.domain.contract import to_json
from dragoman.domain.text import Report
from dragoman.reading.parse import STAND_INS
from dragoman.reading.reader import Reader

TEXTS = [
    "Swedish Foreign Minister Jonas Falk's May 12 visit to Brazil ended with talks.",
    "Swedish Foreign Minister Jonas Falk ended his May 12-14 working visit to Brazil.",
    "Swedish Foreign Minister Jonas Falk ended his Nordic Council visit to Brazil on May 12.",
    "The Falk visit to Brazil began on Tuesday. Swedish Foreign Minister Jonas Falk met with Brazilian Foreign"
    " Minister Ana Costa. The Falk-Costa meeting was the first of its kind.",
    "Swedish Foreign Minister Jonas Falk paid a Tuesday working visit to Brazil, his ministry said.",
    "Swedish Foreign Minister Jonas Falk held a May 12 meeting with Brazilian Foreign Minister Ana Costa.",
    "Swedish Foreign Minister Jonas Falk held a Vienna meeting with Brazilian Foreign Minister Ana Costa.",
    "At a Foreign Ministry reception, Swedish Foreign Minister Jonas Falk received Brazilian Ambassador to Sweden"
    " Luiza Prado. He visited the Swedish Embassy in Brazil and the Permanent Mission of Sweden to the UN.",
]


def all_text(value: object) -> list[str]:
    """Every text that a piece of the contract prints."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [each for inner in value.values() for each in all_text(inner)]
    return [each for inner in value for each in all_text(inner)] if isinstance(value, list) else []


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("source", ["Reuters", "VNA"])
def test_a_reading_prints_only_the_report_s_own_words(reader: Reader, text: str, source: str) -> None:
    document = prepare(Report(content=text, origin="case", source=source, published="2025-05-16", language="en"))
    printed = all_text(json.loads(json.dumps(to_json(document, reader.read(document)))))
    foreign = {word for word in STAND_INS if word.lower() not in text.lower()}

    assert [each for each in printed for word in foreign if word in each.split()] == []


@pytest.mark.parametrize("text", TEXTS)
def test_a_label_is_made_of_printed_words(reader: Reader, text: str) -> None:
    """Labels of verbs ("met": a meeting) are the kind's own word; any other stands in the report."""
    own = {"visit", "meeting", "talks", "reception", "call", "stop", "at"}

    told = tell(reader, text)
    assert told
    for each in told:
        assert {word for word in each.label.split() if word not in own and word.lower() not in text.lower()} == set()


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Swedish Foreign Minister Jonas Falk paid a working visit to Brazil on May 12.", "working visit"),
        ("Swedish Foreign Minister Jonas Falk's working visit to Brazil began on May 12.", "working visit"),
        ("Swedish Foreign Minister Jonas Falk concluded his state visit to Brazil on May 12.", "state visit"),
        ("Jonas Falk, Swedish Foreign Minister, paid a three-day working visit to Brazil.", "working visit"),
    ],
)
def test_a_label_of_a_visit_keeps_its_words(reader: Reader, text: str, label: str) -> None:
    (told,) = tell(reader, text)

    assert told.label.endswith(label)


def test_words_joined_by_a_hyphen_are_one(reader: Reader) -> None:
    text = (
        "Swedish Foreign Minister Jonas Falk and Brazilian Foreign Minister Ana Costa co-chaired a consultation"
        " in Vienna on May 14."
    )
    (told,) = tell(reader, text)

    assert set(told.roles.values()) == {"chair"}


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Smith of Sweden spoke of France, Paris and Congress on Monday.",
        "Swedish Foreign Minister Jonas Smith met with French Foreign Minister Paul Martin in Paris on Monday.",
    ],
)
def test_real_people_and_places_with_the_short_names_are_read_as_themselves(reader: Reader, text: str) -> None:
    for actor in read(reader, text).actors:
        assert all(name in text for name in actor.names)


def test_smith_of_sweden_meets_in_paris(reader: Reader) -> None:
    text = "Swedish Foreign Minister Jonas Smith met with French Foreign Minister Paul Martin in Paris on Monday."
    (told,) = tell(reader, text)

    assert told.people == {"Jonas Smith", "Paul Martin"}
    assert (told.places, told.date) == (("Paris",), "2025-05-12")


@pytest.mark.parametrize("text", ["", "Met.", "—", "Falk", "…", "A B C D E F.", '"', "1 2 3 4 5"])
def test_scraps_give_an_empty_reading(reader: Reader, text: str) -> None:
    assert tell(reader, text) == []


def test_a_sentence_may_end_with_who_said_it(reader: Reader) -> None:
    lead = "Swedish Foreign Minister Jonas Falk met Brazilian Foreign Minister Ana Costa in Lima.\n\n"

    assert len(tell(reader, f'{lead}"Our people will support the people of Brazil," declared Jonas Falk')) == 1


def test_a_very_long_sentence_is_read(reader: Reader) -> None:
    guests = ", ".join(f"Swedish Deputy Minister Erik Sandell{letter * 3}" for letter in "abcdefghij")
    text = f"Brazilian Foreign Minister Ana Costa met in Vienna on May 14 with {guests} and many others."

    assert tell(reader, text)


@pytest.mark.parametrize(
    "text",
    [
        "The delegation visited the port, said Swedish Foreign Minister Jonas Falk",
        "Among those who met them was Swedish Foreign Minister Jonas Falk",
        "They met in Lima last",
    ],
)
def test_a_sentence_may_end_without_a_stop(reader: Reader, text: str) -> None:
    """A last line that is cut off ends in a name or an adverb; nothing follows either."""
    document = prepare(
        Report(content=f"The talks began. {text}", origin="case", source="VNA", published="2025-05-16", language="en")
    )

    assert reader.read(document).unread_reason is None
