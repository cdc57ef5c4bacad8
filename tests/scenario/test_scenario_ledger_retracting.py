"""What is left of the ledger of the scenario when a report is retracted."""

from dragoman.record.queries.commitments import commitments
from dragoman.record.queries.phrases import formulas
from dragoman.record.queries.relations import relations
from dragoman.record.retractions import retract
from scenario.ledger import LIST, entry_of
from scenario.story import ANSWERS, Answer, Story

CHANGES: dict[str, Answer] = {one["retract"]: one["changes"] for one in ANSWERS["retractions"]}


def without(story: Story, report: str) -> Story:
    """The scenario after one of its reports was retracted."""
    retract(story.record, story.id(report), by="a tester", why="to see what is left")
    return story


def status(story: Story, id_: str, day: str) -> tuple[str, list[str]]:
    """How a commitment stands on a day, and which reports show something of it."""
    answer = next(one for one in LIST if one["id"] == id_)
    entry = entry_of(story, commitments(story.record, as_of=day), answer)
    return entry.status, [story.names[one.report.id] for one in entry.steps]


def quoted(story: Story) -> set[str]:
    """Every report that an answer of the ledger quotes."""
    board = commitments(story.record)
    reports = {one.report.id for one in board.entries}
    reports |= {one.report.id for each in board.entries for one in (*each.steps, *each.doubtful, *each.told_by)}
    for pair in ("VN-JP", "VN-LA", "LA-JP"):
        for label in relations(story.record, *pair.split("-")).labels:
            reports |= {label.first.report.id, label.last.report.id}
            reports |= {one.report.id for one in label.omissions}
            reports |= {use.report.id for one in label.changes for use in one.uses}
    for phrase in formulas(story.record):
        reports |= {use.report.id for use in (phrase.first, phrase.last, *phrase.latest)}
    return {story.names[one] for one in reports}


def test_a_report_that_alone_pledges_something_takes_it_out(story_to_change: Story) -> None:
    left = without(story_to_change, "r18")
    assert "r18" not in quoted(left)
    assert not [one for one in commitments(left.record).entries if "water treatment" in one.goal]
    assert status(left, "c02", "2031-04-01") == ("no report found", [])
    assert status(left, "c02", "2031-07-01") == ("reaffirmed", CHANGES["r18"]["commitments"]["c02"]["follow_through"])
    entry = formulas(left.record, "Mekong of shared prosperity")[0]
    assert entry.uses == CHANGES["r18"]["formulas"]["f3"]["uses"][1]
    early = formulas(left.record, "Mekong of shared prosperity", as_of="2031-04-01")[0]
    assert left.names[early.last.report.id] == "r05"
    label = relations(left.record, "LA", "JP", as_of="2031-04-01").labels[0]
    assert left.names[label.last.report.id] == "r15"


def test_what_contradicted_an_agreement_is_gone(story_to_change: Story) -> None:
    left = without(story_to_change, "r17")
    assert "r17" not in quoted(left)
    for day in ("2031-04-01", "2031-07-01"):
        assert status(left, "c06", day) == ("no report found", [])
    told = entry_of(left, commitments(left.record), next(one for one in LIST if one["id"] == "c07")).told_by
    assert told == ()


def test_what_was_completed_is_open_again_and_late(story_to_change: Story) -> None:
    left = without(story_to_change, "r39")
    assert "r39" not in quoted(left)
    assert status(left, "c05", "2031-07-01") == ("resourced", ["r34"])
    entry = next(one for one in commitments(left.record, as_of="2031-07-01").entries if "Nam Mo" in one.goal)
    assert (entry.open, entry.deadline_passed) == (True, True)
    label = relations(left.record, "VN", "LA", as_of="2031-07-01").labels[0]
    assert left.names[label.last.report.id] in ("r35", "r36")
    wording = formulas(left.record, "three bridges")[0].wordings[-1]
    assert left.names[wording.last.report.id] in ("r35", "r36")


def test_a_copy_takes_nothing_with_it(story_to_change: Story) -> None:
    counts = {one.key: (one.engagements, dict(one.by)) for one in formulas(story_to_change.record)}
    left = without(story_to_change, "r07")
    assert "r07" not in quoted(left)
    assert {one.key: (one.engagements, dict(one.by)) for one in formulas(left.record)} == counts
