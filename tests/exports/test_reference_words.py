"""``dragoman ref``: what every name means, for people and for programs."""

import json
from collections.abc import Callable

import pytest

from dragoman.domain.statements import Act
from dragoman.exports import all_formats
from dragoman.exports.reference import ACTS, TOPICS, entries, looked_up

Call = Callable[..., tuple[int, str, str]]


def test_every_topic_has_entries_and_every_entry_a_sentence() -> None:
    every = list(entries())

    assert {entry.topic for entry in every} == set(TOPICS)
    assert [entry for entry in every if not entry.sentence] == []
    assert {entry.name for entry in every if entry.topic == "formats"} == set(all_formats())


def test_every_act_has_its_verbs() -> None:
    assert set(ACTS) == {act.value for act in Act}


@pytest.mark.parametrize(
    ("word", "topic", "of"),
    [
        ("Engagement", "words", ""),
        ("part_of", "fields", "Engagement"),
        ("stands ready", "values", "Strength"),
        ("special relations", "tiers", "VN"),
        ("csv", "formats", ""),
        ("TripStartDate", "columns", "colt trips"),
    ],
)
def test_a_name_is_found(word: str, topic: str, of: str) -> None:
    assert (topic, of) in {(entry.topic, entry.of) for entry in looked_up(word)}


def test_a_format_comes_with_its_columns() -> None:
    assert {"report", "quote"} <= {entry.name for entry in looked_up("csv")}


def test_people_get_a_page_and_programs_json_lines(dragoman: Call) -> None:
    status, out, _told = dragoman("ref", "pledge")
    assert status == 0
    assert "stand ready, willing, will, commit" in out

    found = [json.loads(line) for line in dragoman("ref", "pledge", "--format", "json")[1].splitlines()]
    assert {one["of"] for one in found} >= {"Act", "CommitmentForm"}


def test_without_a_word_the_topics_are_listed(dragoman: Call) -> None:
    out = dragoman("ref")[1]

    assert all(topic in out for topic in TOPICS)


def test_a_word_that_is_none_names_those_near_it(dragoman: Call) -> None:
    status, _out, told = dragoman("ref", "engagmnt")

    assert status == 1
    assert "Did you mean" in told and "ngagement" in told
