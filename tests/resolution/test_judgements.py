"""What a person judged holds: against every rule, when reports are read again, and until he takes it back."""

from dataclasses import replace

import pytest

from dragoman.domain.identity import Verdict
from dragoman.errors import QuestionError
from dragoman.pipeline import judging
from dragoman.pipeline.resolving import resolving
from dragoman.record.identity.judging import judgements
from dragoman.record.queries import questions, reasons
from resolution.reports import Who, meeting, report
from resolution.resolved import Resolved, Told

OTHER = Who("Bo Berg", "SE", "Foreign Minister")
SAME, DIFFERENT, UNSURE = Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE


def seen(who: Who, published: str = "2024-03-06", reader: str = "reader 1") -> Told:
    return report(meeting(who, OTHER), published=published, text=published, reader=reader)


MINISTER = seen(Who("Nguyen Van Nam", "VN", "Minister of Trade"))
ARTIST = seen(Who("Nguyen Van Nam", "VN", "artist"), "2024-03-07")
STRANGER = seen(Who("Phan Thi Lua", "VN", "artist"), "2024-03-08")


def judge(resolved: Resolved, a: str, b: str, verdict: Verdict) -> str:
    return judging.judge(resolved.record, resolving(), a, b, verdict, by="Anna").id


def actor(told: Told) -> str:
    return told[1].actors[0].id


def test_two_that_rules_keep_apart_are_one_if_a_person_says_so(resolved: Resolved) -> None:
    resolved.enter(MINISTER, ARTIST)
    older, newer = resolved.ids(MINISTER, ARTIST)
    said = judge(resolved, older, newer, SAME)
    assert resolved.ids(MINISTER, ARTIST) == [older, older]
    judging.withdraw(resolved.record, resolving(), said)
    assert resolved.ids(MINISTER, ARTIST) == [older, newer]


def test_two_that_no_rule_would_ever_compare_can_be_judged(resolved: Resolved) -> None:
    resolved.enter(MINISTER, STRANGER)
    judge(resolved, *resolved.ids(MINISTER, STRANGER), SAME)
    assert len(set(resolved.ids(MINISTER, STRANGER))) == 1
    assert len(set(resolved.again().ids(MINISTER, STRANGER))) == 1


@pytest.mark.parametrize("verdict", [DIFFERENT, UNSURE])
def test_two_that_are_one_by_rule_are_two_if_a_person_says_so(resolved: Resolved, verdict: Verdict) -> None:
    first, second = (seen(Who("Lin Mei", "CN", "Foreign Minister"), f"2024-03-0{day}") for day in (6, 7))
    rest = [seen(Who("Lin Mei", "CN", "Foreign Minister"), f"2024-04-{day}") for day in range(10, 22)]
    resolved.enter(first, second, *rest)
    id_ = resolved.id_of(first)
    judge(resolved, id_, actor(second), verdict)
    assert resolved.ids(first, *rest) == [id_] * 13
    assert resolved.id_of(second) != id_
    assert resolved.again().id_of(second) != id_


def test_a_judgement_outlives_reading_again(resolved: Resolved) -> None:
    resolved.enter(MINISTER, ARTIST)
    judge(resolved, *resolved.ids(MINISTER, ARTIST), SAME)
    document, reading = ARTIST
    renamed = replace(reading.actors[0], id="a000000000", offices=())
    part = replace(reading.engagements[0].participants[0], actor="a000000000")
    engagement = replace(reading.engagements[0], participants=(part,))
    again = document, replace(reading, reader="reader 2", actors=(renamed,), engagements=(engagement,))
    resolved.enter(again)
    assert resolved.id_of(MINISTER) == resolved.id_of(again)
    with resolved.record.asking() as connection:
        (said,) = judgements(connection)
    assert (said.by, said.b.thing, said.b.name) == ("Anna", "a000000000", "Nguyen Van Nam")


def test_what_comes_later_follows_the_judgement(resolved: Resolved) -> None:
    resolved.enter(MINISTER, ARTIST)
    judge(resolved, *resolved.ids(MINISTER, ARTIST), SAME)
    bare = seen(Who("Nguyen Van Nam", "VN"), "2024-03-09")
    resolved.enter(bare)
    assert len(set(resolved.ids(MINISTER, ARTIST, bare))) == 1


def test_an_open_question_is_answered_and_not_asked_again(resolved: Resolved) -> None:
    resolved.enter(MINISTER, ARTIST)
    (asked,) = questions(resolved.record)
    assert asked.clues == ("offices at odds",)
    assert {asked.a.name, asked.b.name} == {"Nguyen Van Nam"}  # type: ignore[union-attr]
    said = judging.answer(resolved.record, resolving(), asked, DIFFERENT, by="Anna")
    assert questions(resolved.record) == []
    judging.withdraw(resolved.record, resolving(), said.id)
    assert len(questions(resolved.record)) == 1


def test_two_reports_of_one_engagement_can_be_judged(resolved: Resolved) -> None:
    one, other = (
        report(meeting(Who("Lin Mei", "CN"), OTHER, date=date), published=date) for date in ("2024-03-05", "2024-04-09")
    )
    resolved.enter(one, other)
    ids = [resolved.engagement_of(each) for each in (one, other)]
    assert ids[0] != ids[1]
    said = judge(resolved, *ids, SAME)
    assert [resolved.engagement_of(each) for each in (one, other)] == [ids[0]] * 2
    assert [resolved.again().engagement_of(each) for each in (one, other)] == [ids[0]] * 2
    judging.withdraw(resolved.record, resolving(), said)
    assert [resolved.engagement_of(each) for each in (one, other)] == ids


def test_why_tells_clues_and_judgements(resolved: Resolved) -> None:
    again = seen(Who("Nam Nguyen Van", "VN", "Minister of Trade"), "2024-03-09")
    resolved.enter(MINISTER, ARTIST, again)
    id_ = resolved.id_of(MINISTER)
    judge(resolved, id_, resolved.id_of(ARTIST), SAME)
    told = reasons(resolved.record, id_, "person")
    assert ("same full name", "same office") in [one.clues for one in told.rulings]
    assert [(one.verdict, one.by) for one in told.judgements] == [(SAME, "Anna")]


def test_what_cannot_be_judged_is_refused(resolved: Resolved) -> None:
    resolved.enter(MINISTER, ARTIST)
    person, other = resolved.ids(MINISTER, ARTIST)
    with pytest.raises(QuestionError, match="Two people or bodies can be judged"):
        judge(resolved, person, resolved.engagement_of(MINISTER), SAME)
    with pytest.raises(QuestionError, match="are the same thing"):
        judge(resolved, person, person, SAME)
    with pytest.raises(QuestionError, match="holds nothing with the id 'p00'"):
        judge(resolved, person, "p00", SAME)
    with pytest.raises(QuestionError, match="Say who judges"):
        judging.judge(resolved.record, resolving(), person, other, SAME, by=" ")
    with pytest.raises(QuestionError, match="No judgement has the id 'j1'"):
        judging.withdraw(resolved.record, resolving(), "j1")
    assert resolved.ids(MINISTER, ARTIST) == [person, other]
