"""Search in the scenario: without accents, by phrase and prefix, by side, day and act."""

import pytest

from dragoman.record.queries import said, search
from scenario.cases import cases
from scenario.story import ANSWERS, Answer, Story


def found(story: Story, answer: Answer) -> set[str]:
    filters = answer["filters"]
    days = {"from_": filters.get("since"), "until": filters.get("until")}
    if not answer["query"]:
        return {story.names[one.report.id] for one in said(story.record, filters["side"], act=filters["act"], **days)}
    narrower = {key: filters[key] for key in ("side", "act") if key in filters}
    hits = search(story.record, answer["query"], within=answer["over"], **narrower, **days)
    return {story.names[hit.report.id] for hit in hits}


@pytest.mark.parametrize(("search_", "answer"), cases("search", [(one["id"], one) for one in ANSWERS["searches"]]))
def test_what_is_found(story: Story, search_: str, answer: Answer) -> None:
    reports = found(story, answer)
    assert reports >= set(answer["must_find"])
    assert not reports & set(answer["must_not_find"])
