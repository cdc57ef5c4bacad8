"""The briefing of the scenario: what it must tell, and what has no place in it."""

import pytest

from dragoman.knowledge.posts import load_posts
from dragoman.record.queries.briefing import brief
from dragoman.record.queries.ledger_answers import AskEntry, Briefing, Cited, CommitmentEntry
from scenario.ledger import covers, meant
from scenario.story import ANSWERS, Answer, Story

BRIEF: Answer = ANSWERS["brief"]
MUST, MUST_NOT = BRIEF["must_contain"], BRIEF["must_not_contain"]


@pytest.fixture(scope="module")
def sheet(story: Story) -> Briefing:
    """Laos and Japan since the middle of April."""
    return brief(story.record, "LA", "JP", since="2031-04-15", as_of=BRIEF["as_of"])


def cited_in(sheet: Briefing) -> list[Cited]:
    """Every footnote."""
    found = [one for each in (*sheet.engagements, *sheet.planned) for one in each.cited]
    found += [one for each in (*sheet.labels, *sheet.people) for one in each.cited]
    found += [one.cited for one in (*sheet.asked, *sheet.phrases)]
    for entry in sheet.commitments:
        found += [Cited(entry.report, one) for one in entry.citations]
        found += [Cited(one.report, one.citation) for one in entry.steps]
    return found


def open_of(story: Story, sheet: Briefing, id_: str) -> CommitmentEntry:
    return next(one for one in sheet.commitments if id_ in meant(story, one))


def test_each_engagement_since_the_day_is_told_once(story: Story, sheet: Briefing) -> None:
    told = [story.called[one.id] for one in sheet.engagements]
    assert sorted(told) == sorted(MUST["engagements_since"])
    assert len(told) == MUST["count_occurred"]
    assert [story.called[one.id] for one in sheet.planned] == MUST["planned"]


def test_a_visit_that_was_put_off_stands_on_the_days_when_it_took_place(story: Story, sheet: Briefing) -> None:
    visit = next(one for one in sheet.engagements if story.called[one.id] == "e13")
    assert visit.date == "2031-05-12/2031-05-15"


def test_the_open_commitments_are_these_and_quote_their_reports(story: Story, sheet: Briefing) -> None:
    assert [id_ for one in sheet.commitments for id_ in meant(story, one)] == ["c08", "c13", "c02"]
    for wanted in MUST["open_commitments"]:
        entry = open_of(story, sheet, wanted["id"])
        assert wanted["status"].startswith(entry.status)
        assert entry.deadline_passed is ("deadline passed" in wanted["status"])
        quoted = {story.names[entry.report.id], *(story.names[one.report.id] for one in entry.steps)}
        assert wanted["quote_from"] in quoted


@pytest.mark.parametrize("side", ["LA", "JP"])
def test_what_each_side_asked_is_quoted(story: Story, sheet: Briefing, side: str) -> None:
    asked = [one for one in sheet.asked if one.side == side]
    wanted = MUST["asked_by"][side]
    assert [said(story, one, asked) for one in wanted] == [True] * len(wanted)
    assert len(asked) == len(wanted)


def said(story: Story, answer: Answer, asked: list[AskEntry]) -> bool:
    return any(
        story.names[one.cited.report.id] == answer["report"] and covers(story, answer, one.cited.citation)
        for one in asked
    )


def test_labels_that_changed(story: Story, sheet: Briefing) -> None:
    raised, missing = sheet.labels
    assert (raised.what, raised.label.lower()) == ("upgraded", "comprehensive strategic partnership")
    assert raised.day == "2031-05-06"
    assert {"r30", "r31"} <= {story.names[one.report.id] for one in raised.cited}
    assert missing.what == "missing"
    assert [story.names[one.report.id] for one in missing.cited] == ["r40"]


def test_the_people_of_both_sides_with_the_office_they_hold(story: Story, sheet: Briefing) -> None:
    people = {story.persons.get(one.id, one.name): one for one in sheet.people}
    for id_, office in MUST["people"].items():
        assert standard(office, id_) <= standard(people[id_].office or "", id_), id_
    ministers = {id_ for id_, one in people.items() if "Foreign" in (one.office or "") and one.side == "LA"}
    assert not ministers & set(MUST_NOT["people_as_foreign_minister"])


def standard(titles: str, person: str) -> set[str]:
    """The offices in standard form: "Foreign Minister" and "Minister for Foreign Affairs" are one."""
    side = person.split("-")[0].upper()
    return {office.key for title in titles.split(" and ") for office in load_posts().offices(title, side=side)}


def test_everyone_stands_in_it_once(sheet: Briefing) -> None:
    names = [one.name.lower() for one in sheet.people]
    assert len(names) == len(set(names))


def test_footnotes_quote_these_reports_and_none_that_has_no_place_in_it(story: Story, sheet: Briefing) -> None:
    reports = {story.names[one.report.id] for one in cited_in(sheet)}
    assert set(MUST["footnotes_must_quote_from"]) <= reports
    assert not reports & set(MUST_NOT["documents_outside"])
    of_the_pair = {id_ for id_, one in ANSWERS["reports"].items() if "LA-JP" in one["pairs_news"]}
    offices = {story.names[one.report.id] for each in sheet.people for one in each.cited[1:]}
    assert reports - offices <= of_the_pair | set(BRIEF["may_contain"]["documents"])


def test_nothing_of_other_pairs_stands_in_it(story: Story, sheet: Briefing) -> None:
    told = {story.called[one.id] for one in (*sheet.engagements, *sheet.planned)}
    assert not told & set(MUST_NOT["engagements"])
    assert not {id_ for one in sheet.commitments for id_ in meant(story, one)} & set(MUST_NOT["commitments"])
    assert not {one.key for one in sheet.phrases} & {"three bridges", "learning together, growing together"}
