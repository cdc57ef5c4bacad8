"""``dragoman search`` at the command line, on both kinds of store."""

import json
from collections.abc import Callable

import pytest
from outcomes import Command, Outcome

from dragoman.record import Record
from record.builders import MANIFEST, VISIT, small, visit


@pytest.fixture
def kept(filled: Record, url: str, dragoman: Command) -> Callable[..., Outcome]:
    """The command with a filled record."""
    return lambda *words: dragoman(*words, "--record", url)


def test_reports_with_their_words_marked(kept: Command) -> None:
    left = kept("search", "dai", "border")
    assert left.out == ""
    page = kept("search", "dao", "border").out
    assert "She proposed opening a “*border* market”." in " ".join(page.split())
    assert visit()[0].id[:8] in page
    assert max(map(len, page.splitlines())) <= 80


def test_statements_tell_who_spoke(kept: Command) -> None:
    page = kept("search", "border", "--in", "statements").out
    assert "Trần Thị Đào proposed to Kham Souk" in page
    assert "a “*border* market”" in page
    assert visit()[1].statements[0].id[:8] in page


def test_an_act_is_looked_for_in_statements(kept: Command) -> None:
    assert "proposed" in kept("search", "border", "--act", "propose").out
    assert kept("search", "border", "--act", "pledge").out == ""
    assert "A report has no act" in kept("search", "border", "--act", "propose", "--in", "reports").err


def test_filters_and_phrases(kept: Command) -> None:
    assert kept("search", '"border market"', "--side", "Laos", "--from", "2024-03", "--until", "2024-03").out
    assert not kept("search", '"market border"').out
    assert not kept("search", "border", "--side", "China").out
    assert kept("search", "bord*").out


def test_json_has_places_of_the_text(kept: Command) -> None:
    (hit,) = map(json.loads, kept("search", "border", "--format", "json").out.splitlines())
    snippet = hit["snippet"]
    assert VISIT[snippet["start"] : snippet["end"]] == snippet["quote"]
    (mark,) = snippet["marks"]
    assert VISIT[mark["start"] : mark["end"]] == mark["quote"] == "border"
    assert hit["report"]["id"] == visit()[0].id
    assert hit["statement"] is None


def test_what_is_cut_is_said(filled: Record, kept: Command) -> None:
    run = filled.begin_run(MANIFEST)
    for number in range(2, 60):
        filled.enter(*small(number), run)
    left = kept("search", "minister ann")
    assert "\nThe best 50 of 59. --all gives all of them.\n" in left.err
    assert left.out.count("“") == 50
    assert kept("search", "minister ann", "--all").err == ""
    assert "The best 3 of 59." in kept("search", "minister ann", "--limit", 3).err
    assert len(kept("search", "minister ann", "--format", "json").out.splitlines()) == 59
    assert "The newest 50 of 59." in kept("said", "ann").err
    assert "The newest 2 of 59." in kept("timeline", "--with", "SE", "--limit", 2).err
    assert "The newest 50 of 59 engagements." in kept("who", "ann").out
    assert "engagements." not in kept("who", "ann", "--all").out


@pytest.mark.parametrize("typed", ["!!!", '"', "*", "' OR 1=1 --", "OR", "(", "xyzzy", "🙂"])
def test_odd_words_find_nothing_and_are_no_error(kept: Command, typed: str) -> None:
    left = kept("search", typed)
    assert (left.status, left.out) == (0, "")
    assert left.err == "The record holds nothing of that kind.\n"
