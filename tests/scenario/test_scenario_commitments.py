"""Commitments of the scenario: each once, by whom and to whom, and what later reports show of it on two days."""

from collections.abc import Iterable
from typing import Any

import pytest

from dragoman.domain.followthrough import NO_REPORT
from dragoman.record.queries.answers import ActorName
from dragoman.record.queries.commitments import commitments
from dragoman.record.queries.ledger_answers import Board, CommitmentEntry
from scenario.ledger import LIST, covers, entry_of, meant
from scenario.story import ANSWERS, Answer, Story

APRIL, JULY = "2031-04-01", "2031-07-01"
EACH = [pytest.param(one, id=one["id"]) for one in LIST]
ON_A_DAY = [pytest.param(one, day, id=f"{one['id']} {day}") for one in LIST for day in (APRIL, JULY)]


@pytest.fixture(scope="module")
def boards(story: Story) -> dict[str, Board]:
    """Every commitment, as the record stood on each of the two days."""
    return {day: commitments(story.record, as_of=day) for day in (APRIL, JULY)}


def persons(story: Story, entry: CommitmentEntry, actors: Iterable[ActorName]) -> set[str]:
    """Who of the answers they are; a country by its code."""
    report = story.names[entry.report.id]
    return {story.persons.get(story.people.get((report, one.id), ""), one.country or one.name) for one in actors}


def sides_of(people: Iterable[str]) -> set[str]:
    """The countries of people of the answers."""
    return {one.split("-")[0].upper() for one in people}


@pytest.mark.parametrize("answer", EACH)
def test_each_is_one_entry_with_its_form_goal_and_measures(
    story: Story, boards: dict[str, Board], answer: Answer
) -> None:
    entry = entry_of(story, boards[JULY], answer)
    assert entry.form == answer["form"]
    assert plain(answer["goal"]) in plain(f"{entry.goal} {entry.citations[0].quote}")
    assert plain(entry.goal) in plain(f"{answer['goal']} {answer['stated_in'][0]['quote']}")
    assert [plain(one) for one in entry.measures] == [plain(one["quote"]) for one in answer["measures"]]


def plain(text: str) -> str:
    return " ".join(text.lower().split())


@pytest.mark.parametrize("answer", EACH)
def test_it_is_told_by_every_report_that_states_it(story: Story, boards: dict[str, Board], answer: Answer) -> None:
    entry = entry_of(story, boards[JULY], answer)
    told = {story.names[one.report.id] for one in entry.told_by if not one.again} | {story.names[entry.report.id]}
    assert told == {one["report"] for one in answer["stated_in"]}


@pytest.mark.parametrize("answer", EACH)
def test_it_is_known_who_made_it_and_to_whom(story: Story, boards: dict[str, Board], answer: Answer) -> None:
    entry = entry_of(story, boards[JULY], answer)
    wanted = set(answer["makers"])
    made = persons(story, entry, entry.makers)
    if answer.get("contested"):  # what another report tells otherwise stands beside it
        others = [one for one in entry.told_by if one.otherwise]
        assert others
        for one in others:
            made |= {story.persons[story.people[story.names[one.report.id], maker.id]] for maker in one.makers}
    assert made == wanted or answer.get("joint") and made == sides_of(wanted)
    if answer.get("joint"):
        return
    met = persons(story, entry, entry.counterparts)
    assert met
    assert met <= set(answer["counterparts"]) | sides_of(answer["counterparts"])


@pytest.mark.parametrize("answer", EACH)
def test_its_deadline_is_as_printed_in_one_form(story: Story, boards: dict[str, Board], answer: Answer) -> None:
    entry = entry_of(story, boards[JULY], answer)
    deadline = answer["deadline"]
    accepted = {None} if deadline is None else {deadline["edtf"], *deadline.get("accept", ())}
    assert entry.deadline in accepted


@pytest.mark.parametrize(("answer", "day"), ON_A_DAY)
def test_its_status_on_a_day(story: Story, boards: dict[str, Board], answer: Answer, day: str) -> None:
    wanted: Answer | None = answer["status"][day]
    if wanted is None:  # not yet made
        assert not [one for one in boards[day].entries if answer["id"] in meant(story, one)]
        return
    entry = entry_of(story, boards[day], answer)
    state = NO_REPORT if wanted["state"].startswith(NO_REPORT) else wanted["state"]
    assert entry.status in {state, *wanted.get("accept", ())}
    assert entry.open is wanted["open"]
    assert entry.deadline_passed is wanted.get("deadline_passed", False)
    assert entry.as_of == day
    if "last_report" in wanted:
        assert wanted["last_report"] in {story.names[one.report.id] for one in entry.steps}


@pytest.mark.parametrize("answer", EACH)
def test_what_later_reports_show_is_what_they_tell(story: Story, boards: dict[str, Board], answer: Answer) -> None:
    entry = entry_of(story, boards[JULY], answer)
    wanted = answer["follow_through"]
    for one in wanted:
        if one.get("optional") or one.get("same_as_previous"):
            continue
        shown = [step for step in entry.steps if story.names[step.report.id] == one["report"]]
        kinds = {step.step for step in shown}
        assert kinds & {one["kind"], *one.get("accept_kind", ())}, (one["report"], kinds)
        assert any(covers(story, alike, step.citation) for step in shown for alike in wanted if is_of(alike, one))
    reports = {one["report"] for one in wanted}
    assert {story.names[step.report.id] for step in entry.steps} <= reports
    assert not {story.names[one.report.id] for one in entry.doubtful} & set(answer.get("must_not_follow", ()))


def is_of(one: Answer, other: Answer) -> bool:
    return bool(one["report"] == other["report"])


def test_what_is_no_commitment_is_none(story: Story) -> None:
    board = commitments(story.record)
    for answer in ANSWERS["commitments"]["not_commitments"]:
        cited = [
            one.goal
            for one in board.entries
            if story.names[one.report.id] == answer["report"]
            and any(covers(story, answer, each) for each in one.citations)
        ]
        assert cited == [], answer["why"]


@pytest.mark.parametrize("day", [APRIL, JULY])
def test_the_open_ones_on_a_day_are_these_and_no_others(story: Story, day: str) -> None:
    board = commitments(story.record, open_=True, as_of=day)
    assert {id_ for one in board.entries for id_ in meant(story, one)} == set(ANSWERS["commitments"]["open_as_of"][day])
    assert [one.goal for one in board.entries if not meant(story, one) and not one.carries_out] == []


@pytest.mark.parametrize(("pair", "wanted"), ANSWERS["commitments"]["between"].items())
def test_those_between_two_sides(story: Story, pair: str, wanted: list[str]) -> None:
    board = commitments(story.record, pair.split("-"))
    assert {id_ for one in board.entries for id_ in meant(story, one)} == set(wanted)


def test_a_text_that_is_signed_says_what_it_carries_out(story: Story, boards: dict[str, Board]) -> None:
    signed: list[Any] = [one for one in boards[JULY].entries if one.carries_out]
    assert [one.form for one in signed] == ["signed_instrument"]
    (carried,) = signed[0].carries_out
    assert carried.step == "completed"
    assert carried.id == entry_of(story, boards[JULY], LIST[0]).id
