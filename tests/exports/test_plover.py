"""PLOVER: which engagements and statements are events there, and by which rule; and its gold standard."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from exporting import Export

import samples
from dragoman.domain.engagements import Actuality, Participant, Role
from dragoman.domain.statements import Act
from dragoman.errors import GoldError
from dragoman.evaluation.plover_gold import Coded, Sentence, both_sides, load_gold, scores
from dragoman.exports.codebooks.codes import alpha3
from dragoman.exports.codebooks.events import Coder, Event
from dragoman.record.queries.selecting import Held

Call = Callable[..., tuple[int, str, str]]


def coded(coder: Coder | None = None, **changes: object) -> dict[str, Event]:
    """The events of the sample report; ``e1=…`` changes an engagement or statement of it."""
    document, reading = samples.visit()
    document = replace(document, published=replace(document.published, earliest="2024-03-05", latest="2024-03-05"))
    reading = replace(
        reading,
        engagements=tuple(changes.get(one.id, lambda it: it)(one) for one in reading.engagements),  # type: ignore[operator]
        statements=tuple(changes.get(one.id, lambda it: it)(one) for one in reading.statements),  # type: ignore[operator]
    )
    return {event.id: event for event in (coder or Coder()).events(Held(document, reading))}


def test_a_visit_has_the_visitor_as_actor_and_the_host_as_recipient() -> None:
    event = coded()["e1"]

    assert (event.type, event.mode, event.verdict.included) == ("CONSULT", "visit", True)
    assert (event.actors, event.recipients) == (("a1",), ("OS",))


@pytest.mark.parametrize(
    ("actuality", "type_", "rule"),
    [
        (Actuality.PLANNED, "AGREE", "future_meeting"),
        (Actuality.CANCELLED, "REJECT", "cancelled_meeting"),
        (Actuality.DENIED, "CONSULT", "not_real"),
    ],
)
def test_what_did_not_happen_is_no_meeting(actuality: Actuality, type_: str, rule: str) -> None:
    event = coded(e2=lambda one: replace(one, actuality=actuality))["e2"]

    assert (event.type, event.verdict.rule) == (type_, rule)


def test_what_is_recalled_is_not_counted() -> None:
    assert coded()["e3"].verdict.rule == "background"
    assert not coded()["e3"].verdict.included


def test_a_meeting_with_an_envoy_posted_there_is_not_counted_and_says_why() -> None:
    def posted(one):  # type: ignore[no-untyped-def]
        parts = tuple(
            Participant(part.actor, Role.PRINCIPAL, part.side, "Ambassador to Oslend", part.citation)
            if part.side == "VN"
            else part
            for part in one.participants
        )
        return replace(one, participants=parts)

    event = coded(e2=posted)["e2"]
    assert event.verdict.rule == "posted_ambassador"
    assert not event.verdict.included


@pytest.mark.parametrize(
    ("act", "type_", "included"),
    [
        (Act.PLEDGE, "AGREE", True),
        (Act.APPRECIATE, "SUPPORT", True),
        (Act.REQUEST, "REQUEST", True),
        (Act.OBJECT, "ACCUSE", True),
        (Act.CONVEY, "", False),
        (Act.HOPE, "", False),
    ],
)
def test_each_act_has_its_type(act: Act, type_: str, included: bool) -> None:
    event = coded(s1=lambda one: replace(one, act=act))["s1"]

    assert (event.type, event.verdict.included) == (type_, included)


def test_a_comment_counts_by_what_it_says() -> None:
    assert coded()["s1"].verdict.rule == "comment"
    assert coded(s1=lambda one: replace(one, content="Oslend must return the ships"))["s1"].type == "REQUEST"
    assert coded(s1=lambda one: replace(one, content="Việt Nam will not sign"))["s1"].type == "REJECT"
    assert coded(s2=lambda one: replace(one, act=Act.INFORM))["s2"].verdict.rule == "undertaken"


def test_an_occasion_that_two_reports_tell_counts_once() -> None:
    document, reading = samples.visit()
    coder = Coder()
    held = Held(document, reading, {}, {"e1": "p1", "e2": "p2", "e3": "p3"})
    again = replace(held, document=replace(document, id="another"))

    first = [event.verdict.rule for event in coder.events(held)]
    second = [event.verdict.rule for event in coder.events(again)]
    assert "told_before" not in first
    assert second[1] == "told_before"


def test_the_files_say_the_same_and_every_row_is_quoted(export: Export) -> None:
    folder = export("plover")

    lines = [json.loads(line) for line in (folder / "plover.jsonl").read_text(encoding="utf-8").splitlines()]
    assert {line["event"][0] for line in lines if line["has_event"]} >= {"CONSULT", "AGREE", "SUPPORT", "REQUEST"}
    assert all(line["event_text"] and line["rule"] and line["cite_info"]["citation"] for line in lines)
    assert all({"id", "date", "actor", "event"} <= line.keys() for line in lines)
    assert all(line["date"] for line in lines if line["has_event"])
    assert len((folder / "polecat.csv").read_text(encoding="utf-8").splitlines()) >= len(lines)


@pytest.mark.parametrize(("code", "expected"), [("VN", "VNM"), ("CD", "COD"), ("XK", "XKX"), ("ASEAN", "ASEAN")])
def test_countries_have_three_letters(code: str, expected: str) -> None:
    assert alpha3(code) == expected


GOLD = [
    {"id": "0", "event": "DOCUMENT"},
    {
        "id": "1", "date": "2000-01-01", "event": "AGREE",
        "source": [{"actorText": "Oslend", "code": "OSL"}, {"actorText": "Veria", "code": "VER"}],
        "text": "Oslend and Veria agreed to share water.",
    },
    {"id": "2", "date": "2000-01-01", "event": "DEMAND", "source": [], "target": "", "text": "Oslend demanded ships."},
]  # fmt: skip


def test_the_gold_standard_is_read_with_the_classes_of_today(tmp_path: Path) -> None:
    (tmp_path / "gold.txt").write_text(json.dumps(GOLD), encoding="utf-8")

    first, second = load_gold(tmp_path / "gold.txt")
    assert (first.event, first.countries) == ("AGREE", frozenset({"OSL", "VER"}))
    assert second.event == "REQUEST"


def test_another_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "gold.txt").write_text('[{"id": 1}]', encoding="utf-8")

    with pytest.raises(GoldError, match="openeventdata/PLOVER"):
        load_gold(tmp_path / "gold.txt")
    with pytest.raises(GoldError, match="cannot be read"):
        load_gold(tmp_path / "none.txt")


def test_scores_count_what_is_right_wrong_and_missed() -> None:
    gold = [Sentence(str(n), "", None, event, frozenset({"OSL"})) for n, event in enumerate(("AGREE", "AGREE", "AID"))]
    got = [Coded(frozenset({"AGREE", "REJECT"}), frozenset({"OSL"})), Coded(frozenset(), frozenset()),
           Coded(frozenset({"AGREE"}), frozenset())]  # fmt: skip

    found = {one.name: one for one in scores(gold, got)}
    assert (found["AGREE"].gold, found["AGREE"].coded, found["AGREE"].right) == (2, 2, 1)
    assert found["AGREE"].f1 == 0.5
    assert (found["all classes"].precision, found["all classes"].recall) == (1 / 3, 1 / 3)
    assert both_sides(gold, got) == (1, 3)


def test_the_command_reads_and_scores(dragoman: Call, tmp_path: Path) -> None:
    (tmp_path / "gold.txt").write_text(json.dumps(GOLD), encoding="utf-8")

    status, out, _told = dragoman("evaluate-plover", tmp_path / "gold.txt", "--detail")
    assert status == 0
    assert "AGREE" in out and "The class and all countries" in out
