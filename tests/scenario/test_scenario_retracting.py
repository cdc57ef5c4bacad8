"""A retracted report of the scenario is in no answer any more, and leaves its trace."""

import pytest

from dragoman.errors import QuestionError
from dragoman.record.queries import search, timeline, who
from dragoman.record.retractions import restore, retract, trace_of
from scenario.cases import cases
from scenario.story import ANSWERS, Answer, Story, by_id

PAIRS = ("VN-JP", "VN-LA", "LA-JP")


def occurred(story: Story, pair: str) -> int:
    return len([one for one in timeline(story.record, pair.split("-")) if one.actuality == "occurred"])


@pytest.mark.parametrize(
    ("report", "answer"), cases("retracting", [(one["retract"], one) for one in ANSWERS["retractions"]])
)
def test_a_retracted_report_is_in_no_answer(story_to_change: Story, report: str, answer: Answer) -> None:
    story, changes = story_to_change, answer["changes"]
    counts = {pair: occurred(story, pair) for pair in PAIRS}
    groups = {one["id"]: story.canonical(one["id"]) for one in ANSWERS["people"]["clusters"]}
    retract(story.record, story.id(report), by="the test", why="it was withdrawn")

    for pair in PAIRS:
        before, after = changes["counts"].get(pair, {}).get("occurred", (0, 0))
        assert occurred(story, pair) - counts[pair] == after - before, pair
    for one in timeline(story.record, background=True):
        assert report not in {story.names[telling.report.id] for telling in one.tellings}
    for id_, wanted in changes["searches"].items():
        query = next(one for one in ANSWERS["searches"] if one["id"] == id_)["query"]
        days = {key: value for key, value in (("from_", "2031-05-01"), ("until", "2031-06-30")) if id_ == "s6"}
        hits = {story.names[hit.report.id] for hit in search(story.record, query, **days)}
        assert set(wanted["must"]) <= hits
        assert report not in hits
    for person, id_ in groups.items():
        reports = set(by_id("people", "clusters", person)["reports"])
        if reports - {report}:
            (entry,) = who(story.record, id_)
            assert entry.id == id_
            assert report not in {story.names[line.id] for line in entry.reports}
    with story.record.asking() as connection:
        (trace,) = trace_of(connection, story.id(report))
    assert (trace.by_whom, trace.why) == ("the test", "it was withdrawn")


def test_what_is_taken_back_in_answers_as_before(story_to_change: Story) -> None:
    story = story_to_change
    before = [(one.id, len(one.tellings)) for one in timeline(story.record, background=True)]
    retract(story.record, story.id("r18"), by="the test", why="by mistake")
    with pytest.raises(QuestionError, match="retracted"):
        from dragoman.record.queries import show

        show(story.record, story.id("r18"))
    restore(story.record, story.id("r18"), by="the test", why="it was a mistake")
    assert [(one.id, len(one.tellings)) for one in timeline(story.record, background=True)] == before


def test_the_order_of_the_reports_does_not_matter(told, story_to_change: Story, tmp_path) -> None:  # type: ignore[no-untyped-def]
    backwards = Story.entered(told, str(tmp_path / "backwards.db"), list(reversed(told)))

    def groups(story: Story, of: str) -> set[frozenset[tuple[str, str]]]:
        ids: dict[str, set[tuple[str, str]]] = {}
        for key, id_ in getattr(story, of).items():
            ids.setdefault(id_, set()).add(key)
        return set(map(frozenset, ids.values()))

    assert groups(backwards, "people") == groups(story_to_change, "people")
    assert groups(backwards, "engagements") == groups(story_to_change, "engagements")
    backwards.record.close()
