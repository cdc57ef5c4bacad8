"""Readouts side by side: where they agree, what only one says, where they contradict each other, who gets the word."""

from functools import cache

import pytest

from dragoman.pipeline.comparing import Comparison, FieldRow, compare
from dragoman.record.queries.answers import StatementEntry
from dragoman.resolution.agreement import Item, Standing
from scenario.cases import cases
from scenario.story import ANSWERS, Answer, Story

COMPARED = ANSWERS["compare"]
SEVERAL = [one for one in ANSWERS["engagements"]["list"] if one["independent_news_texts"] > 1]
CONTRADICTED = [(one["id"], each["field"], each) for one in SEVERAL for each in one.get("contradictions", ())]
FIELDS = {"date": "date", "place": "place", "visit_type": "visit type", "format": "format"}
AGREED = [(one["id"], name) for one in SEVERAL for name in one["agreed_fields"] if name in FIELDS]
ONE_SIDED = [(one["id"], each["report"], each) for one in SEVERAL for each in one["one_sided"]]


@pytest.fixture(scope="module")
def compared(story: Story) -> object:
    """Compares an engagement of the answers, each once."""

    @cache
    def compare_it(engagement: str) -> Comparison:
        found = story.joined(engagement)
        assert found is not None
        return compare(story.record, found.id)

    return compare_it


def row(comparison: Comparison, name: str) -> FieldRow:
    return next(one for one in comparison.fields if one.name == name)


def overlapping(story: Story, comparison: Comparison, report: str, quote: str) -> list[StatementEntry]:
    """The statements of a report that a quotation of the answers lies in."""
    start, end = story.place(report, quote)
    readout = next((one for one in comparison.readouts if story.names[one.report.id] == report), None)
    return [
        one
        for one in (readout.statements if readout else ())
        if any(2 * (min(each.end, end) - max(each.start, start)) >= each.end - each.start for each in one.citations)
    ]


def item_of(comparison: Comparison, statement: StatementEntry) -> Item:
    return next(one for one in comparison.items if statement.id in one.said.values())


def reports_of(story: Story, comparison: Comparison, item: Item) -> set[str]:
    return {story.names[comparison.readouts[place].report.id] for place in item.said}


@pytest.mark.parametrize(("engagement", "field"), cases("agreed", AGREED))
def test_what_the_reports_agree_on(compared, engagement: str, field: str) -> None:  # type: ignore[no-untyped-def]
    assert row(compared(engagement), FIELDS[field]).standing is Standing.AGREED


@pytest.mark.parametrize(("engagement", "field", "answer"), cases("contradicted", CONTRADICTED))
def test_where_they_contradict_each_other(story: Story, compared, engagement: str, field: str, answer: Answer) -> None:  # type: ignore[no-untyped-def]
    comparison = compared(engagement)
    if field in FIELDS:
        assert row(comparison, FIELDS[field]).standing is Standing.CONTRADICTED
    elif field in ("rank", "office"):
        someone = story.canonical(answer["about"])
        (name,) = [part.actor.name for part in comparison.engagement.participants if part.actor.id == someone]
        assert row(comparison, name).standing is Standing.CONTRADICTED
    elif field == "outcome":
        (outcome,) = [one for one in comparison.fields if one.name == "outcome"]
        told = dict(zip((story.names[one.report.id] for one in comparison.readouts), outcome.cells, strict=True))
        for each in answer["values"]:
            start, end = story.place(each["report"], each["quote"])
            cell = told[each["report"]]
            assert cell is not None and cell.citation is not None
            assert cell.citation.start < end and start < cell.citation.end
        assert outcome.standing is Standing.CONTRADICTED
    else:
        said = [
            one for each in answer["values"] for one in overlapping(story, comparison, each["report"], each["quote"])
        ]
        assert said
        (item,) = {id(one): one for one in (item_of(comparison, each) for each in said)}.values()
        assert item.attributed is Standing.CONTRADICTED


@pytest.mark.parametrize(("engagement", "report", "answer"), cases("one-sided", ONE_SIDED))
def test_what_only_one_says_is_not_taken_for_another_s(  # type: ignore[no-untyped-def]
    story: Story, compared, engagement: str, report: str, answer: Answer
) -> None:
    comparison = compared(engagement)
    for said in overlapping(story, comparison, report, answer["quote"]):
        assert reports_of(story, comparison, item_of(comparison, said)) == {report}


@pytest.mark.parametrize(("said", "answer"), cases("both", [(one["id"], one) for one in COMPARED["both"]]))
def test_what_both_say_is_one_item(story: Story, compared, said: str, answer: Answer) -> None:  # type: ignore[no-untyped-def]
    comparison = compared(COMPARED["engagement"])
    mine = [one for report in COMPARED["readouts"] for one in overlapping(story, comparison, report, answer[report])]
    found = {id(item): item for item in (item_of(comparison, one) for one in mine)}.values()
    assert [set(COMPARED["readouts"]) <= reports_of(story, comparison, item) for item in found] == [True]
    for one in mine:
        assert one.act in {answer["act"], *answer.get("accept_act", ())}
        assert {story.persons.get(story.people[story.names[one.report.id], who.id]) for who in one.speakers} <= set(
            answer["speakers"]
        )


@pytest.mark.parametrize(
    ("report", "answer"),
    [(report, one) for report in ("r21", "r22") for one in COMPARED[f"only_{report}"] if "quote" in one],
    ids=lambda value: value if isinstance(value, str) else value["quote"][:40],
)
def test_what_one_of_the_two_leaves_out(story: Story, compared, report: str, answer: Answer) -> None:  # type: ignore[no-untyped-def]
    comparison = compared(COMPARED["engagement"])
    other = ({"r21", "r22"} - {report}).pop()
    for said in overlapping(story, comparison, report, answer["quote"]):
        assert other not in reports_of(story, comparison, item_of(comparison, said))


@pytest.mark.parametrize(
    ("report", "order"), cases("order", [("r21", ["s5", "s4", "s6"]), ("r22", ["s4", "s5", "s6"])])
)
def test_the_order_of_what_both_say(story: Story, compared, report: str, order: list[str]) -> None:  # type: ignore[no-untyped-def]
    comparison = compared(COMPARED["engagement"])
    wanted = {
        id(item_of(comparison, one)): answer["id"]
        for answer in COMPARED["both"]
        for one in overlapping(story, comparison, report, answer[report])
    }
    readout = next(one for one in comparison.readouts if story.names[one.report.id] == report)
    items = [wanted.get(id(item_of(comparison, one))) for one in readout.statements]
    assert [item for item in items if item in order] == order


@pytest.mark.parametrize(("report", "first"), cases("voice", [("r21", "JP"), ("r22", "VN")]))
def test_each_agency_gives_its_own_leader_the_word(story: Story, compared, report: str, first: str) -> None:  # type: ignore[no-untyped-def]
    voices = {story.names[one.report.id]: one.voice for one in compared(COMPARED["engagement"]).readouts}
    alone = {side: words for side, words in voices[report].items() if len(side) == 2}
    assert max(alone, key=lambda side: alone[side]) == first
