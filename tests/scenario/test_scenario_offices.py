"""Offices over time in the scenario: a change of minister, an acting one, ambassadors, and what contradicts itself."""

from typing import Any

import pytest

from dragoman.domain.offices import Office
from dragoman.errors import QuestionError
from dragoman.knowledge.posts import load_posts
from dragoman.record.queries import office, questions, who
from dragoman.record.queries.answers import HolderEntry, TenureEntry
from scenario.cases import cases
from scenario.story import ANSWERS, Answer, Story, by_id

TENURES = [(one["id"], one) for one in ANSWERS["offices"]["tenures"]]
HOLDERS = [(f"{one['question']} {one['date']}", one) for one in ANSWERS["offices"]["holder_on"]]


def meant(tenure: Answer) -> set[Office]:
    """The offices in standard form that the answer, or a title printed of it, may mean."""
    posts = load_posts()
    titles = [tenure["office"], *(one["title_printed"] for one in tenure["observations"])]
    return {office for title in titles for office in posts.offices(title, "", tenure["country"])}


def held(story: Story, tenure: Answer) -> list[TenureEntry]:
    (entry,) = who(story.record, story.canonical(tenure["person"]))
    words = {one.words for one in meant(tenure)}
    return [one for one in entry.tenures if Office.of_key(one.tenure.office).words in words]


@pytest.mark.parametrize(("tenure", "answer"), cases("held", TENURES))
def test_who_held_what(story: Story, tenure: str, answer: Answer) -> None:
    assert held(story, answer)


@pytest.mark.parametrize(("tenure", "answer"), cases("bounds", TENURES))
def test_from_when_to_when(story: Story, tenure: str, answer: Answer) -> None:
    """The first and last sightings, and what bounds the rest."""
    found = held(story, answer)
    assert found
    first = min((one.tenure.first for one in found if one.tenure.first), default=None)
    last = max((one.tenure.last for one in found if one.tenure.last), default=None)
    start, end = answer["start"], answer["end"]
    if start["basis"] == "derived" and start["latest"]:
        assert first == start["latest"]
    if end["basis"] == "derived" and end["earliest"]:
        assert last == end["earliest"]
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
