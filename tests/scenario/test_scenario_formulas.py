"""Set phrases of the scenario: who used which wording when, and what was put in."""

import pytest

from dragoman.record.queries.ledger_answers import PhraseEntry, WordingEntry
from dragoman.record.queries.phrases import formulas
from scenario.cases import cases
from scenario.story import ANSWERS, Answer, Story

LIST: list[Answer] = ANSWERS["formulas"]["list"]
EACH = [pytest.param(one, id=one["id"]) for one in LIST]
FIRST = [(wording["text"], one, wording) for one in LIST for wording in one["wordings"]]
WORDINGS = [pytest.param(one, wording, id=wording["text"]) for one in LIST for wording in one["wordings"]]


@pytest.fixture(scope="module")
def phrases(story: Story) -> dict[str, PhraseEntry]:
    """Every set phrase by its key."""
    return {one.key: one for one in formulas(story.record)}


def key_of(answer: Answer) -> str:
    return str(answer["wordings"][0]["text"])


def wording_of(entry: PhraseEntry, text: str) -> WordingEntry:
    return next(one for one in entry.wordings if one.text.lower() == text.lower())


@pytest.mark.parametrize(("answer", "wording"), WORDINGS)
def test_each_wording_with_its_uses_and_who_said_it(
    story: Story, phrases: dict[str, PhraseEntry], answer: Answer, wording: Answer
) -> None:
    one = wording_of(phrases[key_of(answer)], wording["text"])
    assert one.uses == len(wording["uses"])
    assert one.reports == len({use["report"] for use in wording["uses"]})
    assert set(one.by) == {use["by"].split("-")[0].upper() for use in wording["uses"]}


@pytest.mark.parametrize(("answer", "wording"), WORDINGS)
def test_each_wording_was_last_used_in_this_report(
    story: Story, phrases: dict[str, PhraseEntry], answer: Answer, wording: Answer
) -> None:
    one = wording_of(phrases[key_of(answer)], wording["text"])
    last = wording["last_use"]
    assert story.names[one.last.report.id] in {last["report"], *last.get("accept_report", ())}


@pytest.mark.parametrize(("wording", "answer", "use"), cases("first used", FIRST))
def test_each_wording_was_first_used_in_this_report(
    story: Story, phrases: dict[str, PhraseEntry], wording: str, answer: Answer, use: Answer
) -> None:
    one = wording_of(phrases[key_of(answer)], wording)
    first = use["first_use"]
    assert story.names[one.first.report.id] in {first["report"], *first.get("accept_report", ())}


@pytest.mark.parametrize("answer", EACH)
def test_both_wordings_are_one_phrase_and_no_other_report_uses_it(
    story: Story, phrases: dict[str, PhraseEntry], answer: Answer
) -> None:
    entry = phrases[key_of(answer)]
    assert [one.text.lower() for one in entry.wordings] == [one["text"].lower() for one in answer["wordings"]]
    assert entry.reports == len({use["report"] for one in answer["wordings"] for use in one["uses"]})
    copies = {use["report"] for one in answer["wordings"] for use in one["uses"] if "near_duplicate_of" in use}
    assert entry.texts == entry.reports - len(copies)
    a, b = sorted(answer["pair"].split("-"))
    assert set(entry.pairs) == {f"{a}–{b}"}
    last = answer["last_use_of_either"]
    assert story.names[entry.last.report.id] in {last["report"], *last.get("accept_report", ())}


@pytest.mark.parametrize("answer", EACH)
def test_it_is_known_which_people_use_it(story: Story, answer: Answer) -> None:
    for side, people in answer["used_by_sides"].items():
        found = formulas(story.record, key_of(answer), by=side) if people else ()
        said = {one for entry in found for one in entry.by}
        assert said == ({side} if people else set()), side
    entry = formulas(story.record, key_of(answer))[0]
    for use in (entry.first, entry.last, *entry.latest):
        names = {story.persons.get(story.people.get((story.names[use.report.id], one.id), "")) for one in use.speakers}
        wanted = {
            each["by"]
            for one in answer["wordings"]
            for each in one["uses"]
            if each["report"] == story.names[use.report.id]
        }
        assert names == wanted, use.text


@pytest.mark.parametrize("day", list(ANSWERS["formulas"]["as_of"]))
def test_the_wording_on_a_day(story: Story, day: str) -> None:
    found = {one.key: one for one in formulas(story.record, as_of=day)}
    for id_, wanted in ANSWERS["formulas"]["as_of"][day].items():
        answer = next(one for one in LIST if one["id"] == id_)
        entry = found[key_of(answer)]
        assert entry.wordings[-1].text.lower() == wanted["wording"].lower()
        assert story.names[entry.last.report.id] == wanted["last_use"]
