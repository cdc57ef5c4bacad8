"""Labels of the scenario: which report prints which, what happened to the tie, and where a label is missing."""

from typing import Any

import pytest

from dragoman.record.queries.ledger_answers import LabelEntry, LabelUse, RelationEntry
from dragoman.record.queries.relations import relations
from scenario.story import ANSWERS, Answer, Story

LEDGERS: list[Answer] = ANSWERS["relations"]["ledgers"]
EACH = [pytest.param(one, id=one["pair"]) for one in LEDGERS]
ON_A_DAY = [pytest.param(one, day, id=f"{one['pair']} {day}") for one in LEDGERS for day in one["as_of"]]
MENTIONED = {"mentioned", "reaffirmed"}


def asked(story: Story, answer: Answer, day: str | None = None) -> RelationEntry:
    """The answer of the record."""
    return relations(story.record, *answer["pair"].split("-"), as_of=day)


def label_of(found: RelationEntry, label: str) -> LabelEntry:
    """The entry of a label; printed in capitals it is no other."""
    return next(one for one in found.labels if one.label.lower() == label.lower())


def printed(story: Story, pair: str) -> dict[tuple[str, str], set[str]]:
    """What reports say of the labels of a pair: by report and label the changes."""
    a, b = sorted(pair.split("-"))
    found: dict[tuple[str, str], set[str]] = {}
    for report, (_document, reading) in story.told.items():
        for one in reading.relationships:
            if (one.a, one.b) == (a, b):
                found.setdefault((report, one.label.lower()), set()).add(one.change.value)
    return found


@pytest.mark.parametrize("answer", EACH)
def test_every_report_that_prints_a_label_is_known_and_no_other(story: Story, answer: Answer) -> None:
    found = printed(story, answer["pair"])
    wanted = {(one["report"], one["label"].lower()) for one in answer["uses"]}
    left = {(one["report"], one["from_label"].lower()) for one in answer["uses"] if "from_label" in one}
    assert wanted <= set(found) <= wanted | left
    for one in answer["uses"]:
        accepted = {one["change"], one.get("also", one["change"]), *one.get("accept", ())}
        accepted |= MENTIONED if accepted & MENTIONED else set()
        assert found[one["report"], one["label"].lower()] & accepted, one["report"]


@pytest.mark.parametrize("answer", EACH)
def test_a_label_was_missing_where_all_had_it_before_and_nowhere_else(story: Story, answer: Answer) -> None:
    found = asked(story, answer)
    missing = {story.names[each.report.id] for one in found.labels for each in one.omissions}
    wanted = {one["report"] for one in answer["omissions"]}
    assert wanted <= missing <= wanted | set(answer.get("reports_without_label", ()))


@pytest.mark.parametrize(("answer", "day"), ON_A_DAY)
def test_the_label_on_a_day_with_its_first_and_last_use(story: Story, answer: Answer, day: str) -> None:
    wanted: Answer = answer["as_of"][day]
    found = asked(story, answer, day)
    label = label_of(found, wanted["label"])
    assert found.labels[0] is label
    assert name_of(story, label.first) in accepted(wanted["first_use"])
    assert name_of(story, label.last) in accepted(wanted["last_use"])
    missing = [story.names[each.report.id] for each in label.omissions if each.day <= day]
    if answer["pair"] != "VN-LA":
        assert missing == wanted.get("omissions", [])
    if wanted.get("since"):
        since = label.dated.effective if label.dated else next(one.day for one in label.changes)
        assert since == wanted["since"]


def name_of(story: Story, use: LabelUse) -> str:
    return story.names[use.report.id]


def accepted(use: Answer) -> set[str]:
    return {use["report"], *use.get("accept_report", ())}


def test_the_upgrade_is_told_by_three_reports_and_happened_once(story: Story) -> None:
    found = asked(story, LEDGERS[0])
    label = label_of(found, "comprehensive strategic partnership")
    assert [one.change for one in label.changes] == ["upgraded"]
    assert [name_of(story, one) for one in label.changes[0].uses] == ["r30", "r31", "r32"]
    assert label.changes[0].day == "2031-05-06"
    before = label_of(found, "strategic partnership")
    assert before.dated is not None
    assert (name_of(story, before.dated), before.dated.effective) == ("r05", "2027-03")


@pytest.mark.parametrize("answer", EACH)
def test_copies_of_a_report_are_one_text(story: Story, answer: Answer) -> None:
    label = asked(story, answer).labels[0]
    uses = [one for one in answer["uses"] if one["label"].lower() == label.label.lower()]
    assert label.reports == len(uses)
    assert label.texts == len([one for one in uses if "near_duplicate_of" not in one])


@pytest.mark.parametrize("answer", EACH)
def test_each_side_has_the_label_in_its_own_list(story: Story, answer: Answer) -> None:
    label: Any = asked(story, answer).labels[0]
    sides = {tier.side for tier in label.tiers}
    assert sides == set(answer["pair"].split("-")) - {"LA"}  # Laos has published no list
    assert ("party" in label.channels) is (answer["pair"] == "VN-LA")
