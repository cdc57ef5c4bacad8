"""Who is who in the scenario: one person under every spelling, namesakes apart, bodies by their names."""

from itertools import combinations

import pytest

from dragoman.domain.actors import ActorKind
from dragoman.knowledge.folding import search_key
from dragoman.record.queries import who
from scenario.cases import cases
from scenario.story import ANSWERS, Answer, Story, by_id

PEOPLE = ANSWERS["people"]["clusters"]
SEEN = [(one["id"], report) for one in PEOPLE for report in one["reports"] if ANSWERS["reports"][report]["relevant"]]
FULL = [(one["id"], form) for one in PEOPLE for form in one["forms"] if " " in form]
BODIES = ANSWERS["people"]["organisations"]


@pytest.mark.parametrize(("person", "report"), cases("seen", SEEN))
def test_everyone_is_one_in_every_report(story: Story, person: str, report: str) -> None:
    """Each form of the name in the report is someone's, and that one is the person of the other reports."""
    forms = by_id("people", "clusters", person)["reports"][report]
    actors = [one for one in story.told[report][1].actors if one.kind is ActorKind.PERSON]
    for form in forms:
        bearing = [one for one in actors if search_key(form) in {search_key(name) for name in one.names}]
        assert story.canonical(person) in {story.people[report, one.id] for one in bearing}, form


@pytest.mark.parametrize("person", cases("alone", [(one["id"],) for one in PEOPLE]))
def test_nobody_else_is_in_the_cluster(story: Story, person: str) -> None:
    (entry,) = who(story.record, story.canonical(person))
    reports = {story.names[one.id] for one in entry.reports}
    assert reports
    assert reports <= set(by_id("people", "clusters", person)["reports"])


@pytest.mark.parametrize("person", cases("shown", [(one["id"],) for one in PEOPLE]))
def test_the_fullest_spelling_is_shown(story: Story, person: str) -> None:
    answer = by_id("people", "clusters", person)
    (entry,) = who(story.record, story.canonical(person))
    shown, wanted = (sorted(name.split()) for name in (entry.name, answer["name_shown"]))
    if any(form.istitle() for form in answer["forms"]):
        assert shown == wanted
    assert list(map(str.casefold, shown)) == list(map(str.casefold, wanted))  # some are only printed in capitals
    assert entry.country == answer["country"]


@pytest.mark.parametrize(("person", "form"), cases("asked", FULL))
def test_any_spelling_finds_the_person(story: Story, person: str, form: str) -> None:
    assert story.canonical(person) in {entry.id for entry in who(story.record, form)}


@pytest.mark.parametrize("answer", ANSWERS["people"]["namesakes"], ids=lambda one: " ".join(one["people"]))
def test_namesakes_are_two(story: Story, answer: Answer) -> None:
    ids = [story.canonical(person) for person in answer["people"]]
    assert len(set(ids)) == len(ids)


def test_everyone_is_somebody_else(story: Story) -> None:
    for one, other in combinations(PEOPLE, 2):
        assert story.canonical(one["id"]) != story.canonical(other["id"]), (one["id"], other["id"])


@pytest.mark.parametrize(
    ("body", "report"), cases("bodies", [(one["id"], each) for one in BODIES for each in one["reports"]])
)
def test_bodies_are_one_under_every_name(story: Story, body: str, report: str) -> None:
    assert story.body(body, report)
    assert story.body(body, report) == story.body(body)


@pytest.mark.parametrize("answer", [one for one in BODIES if "different_from" in one], ids=lambda one: one["id"])
def test_like_bodies_of_two_countries_are_two(story: Story, answer: Answer) -> None:
    assert story.body(answer["id"]) != story.body(answer["different_from"])
