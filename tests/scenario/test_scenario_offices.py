"""Offices over time in the scenario: a change of minister, an acting one, ambassadors, and what contradicts itself."""

import re
from datetime import date
from typing import Any

import pytest

from dragoman.domain.offices import Office
from dragoman.errors import QuestionError
from dragoman.knowledge.posts import load_posts
from dragoman.record.queries import office, questions, who
from dragoman.record.queries.answers import HolderEntry, TenureEntry
from scenario.cases import cases
from scenario.story import ANSWERS, Answer, Story, by_id

FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d")
TENURES = [(one["id"], one) for one in ANSWERS["offices"]["tenures"]]
HOLDERS = [(f"{one['question']} {one['date']}", one) for one in ANSWERS["offices"]["holder_on"]]


def meant(tenure: Answer) -> set[Office]:
    """The offices in standard form that the answer, or a title printed of it, may mean."""
    posts = load_posts()
    own = set(posts.offices(tenure["office"], "", tenure["country"]))
    printed = [one["title_printed"] for one in tenure["observations"] if "contradicted" not in one.get("mark", "")]
    titles = (posts.offices(title, "", tenure["country"]) for title in printed)
    return own | {offices[0] for offices in titles if len(offices) == 1}


def held(story: Story, tenure: Answer) -> list[TenureEntry]:
    (entry,) = who(story.record, story.canonical(tenure["person"]))
    words = {one.words for one in meant(tenure)}
    return [one for one in entry.tenures if Office.of_key(one.tenure.office).words in words]


def near(day: str | None, tenure: Answer, wanted: str) -> bool:
    """Whether a day is the one wanted, or another on which a report shows it, by that day or by its own.

    A report counts as of the day of what it tells, or of its own; the answers take now the one and now the other.
    """
    listed = [one["date"] for one in tenure["observations"] if FULL_DAY.fullmatch(one["date"])]
    days = [date.fromisoformat(one) for one in (wanted, *listed)]
    return day is not None and any(abs((date.fromisoformat(day[:10]) - one).days) <= 2 for one in days)


@pytest.mark.parametrize(("tenure", "answer"), cases("held", TENURES))
def test_who_held_what(story: Story, tenure: str, answer: Answer) -> None:
    assert held(story, answer)


@pytest.mark.parametrize(("tenure", "answer"), cases("bounds", TENURES))
def test_from_when_to_when(story: Story, tenure: str, answer: Answer) -> None:
    """The first and last sightings, and what bounds the rest."""
    found = [one.tenure for one in held(story, answer) if "contradicted" not in one.title]
    assert found
    first = min((one.first for one in found if one.first), default=None)
    last = max((one.last for one in found if one.last), default=None)
    start, end = answer["start"], answer["end"]
    if start["basis"] == "derived" and start["latest"]:
        assert near(first, answer, start["latest"])
    if end["basis"] == "derived" and end["earliest"]:
        assert near(last, answer, end["earliest"])
    if end["basis"] == "stated":
        assert last is not None and last <= end["latest"]
    if start["basis"] == "stated":
        assert first is not None and first >= start["earliest"]


def asked(story: Story, question: str, day: str) -> list[HolderEntry]:
    try:
        return list(office(story.record, question, on=day))
    except QuestionError:
        return []


@pytest.mark.parametrize(("question", "answer"), cases("holder", HOLDERS))
def test_who_held_it_on_a_day(story: Story, question: str, answer: Answer) -> None:
    found = [one for one in asked(story, answer["question"], answer["date"]) if one.basis == "record"]
    if answer["answer"] is None:
        assert not any(one.surely for one in found)
        return
    likely = [one for one in found if one.surely] or found
    people = [story.persons.get(one.holder.id) for one in likely]
    assert answer["answer"] in people
    if "contradicted_by" not in answer:
        assert set(people) == {answer["answer"]}
    (entry,) = [one for one in likely if story.persons.get(one.holder.id) == answer["answer"]]
    assert entry.shown
    if answer.get("mark") == "acting":
        assert entry.tenure is not None
        assert "acting" in {mark.value for mark in entry.tenure.marks}


@pytest.mark.parametrize(
    ("question", "answer"), cases("questions", [(one["id"], one) for one in ANSWERS["offices"]["questions"]])
)
def test_what_contradicts_itself_is_a_question(story: Story, question: str, answer: Answer) -> None:
    raised = [
        one
        for one in questions(story.record)
        if one.what == "office" and people_of(story, one) >= set(answer["people"])
    ]
    words = set(load_posts().offices(answer["office"])[0].words)
    assert [one for one in raised if words <= set(Office.of_key(one.office or "").words)]


def people_of(story: Story, question: Any) -> set[str | None]:
    return {story.persons.get(end.canonical) for end in (question.a, question.b)}


def test_a_former_minister_is_not_the_minister_any_more(story: Story) -> None:
    first_called_former = min(
        one["date"] for one in by_id("offices", "tenures", "t01")["observations"] if one.get("mark") == "former"
    )
    (last,) = held(story, by_id("offices", "tenures", "t01"))[-1:]
    assert last.tenure.not_after is not None
    assert last.tenure.not_after <= max(first_called_former, "2031-03-27")
