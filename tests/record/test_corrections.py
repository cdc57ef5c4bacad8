"""Corrections of facts on both stores: beside the fact, with name and reason, through reading again, and taken back."""

from dataclasses import replace

import pytest

from dragoman.domain.claims import Reading
from dragoman.domain.engagements import Engagement, EngagementKind
from dragoman.errors import QuestionError
from dragoman.record import Record
from dragoman.record.checking import check
from dragoman.record.corrections import Finding, correct, corrections, withdraw
from dragoman.record.queries import show, why
from dragoman.record.queries.engagements import tellings
from dragoman.record.record import as_entered
from dragoman.record.remedies import remedied
from dragoman.record.retractions import restore, retract
from record.builders import MANIFEST, visit


def some_claim(record: Record) -> str:
    return why(record, visit()[0].id)[0].id


def test_a_correction_stands_beside_the_fact_and_overwrites_nothing(filled: Record) -> None:
    before = why(filled, some_claim(filled))[0]
    correct(filled, before.id, Finding.CORRECTED, by="Hà", why="the text says so", value="call")
    after = why(filled, before.id)[0]
    assert replace(after, judged=None) == before
    assert after.judged is not None
    assert str(after.judged).startswith("corrected to call by Hà on ") and after.judged.was == before.value
    with filled.asking() as connection:
        assert as_entered(connection, visit()[0].id) == visit()


def test_it_outlives_reading_again(filled: Record) -> None:
    correct(filled, some_claim(filled), Finding.REJECTED, by="Hà", why="wrong")
    document, reading = visit()
    changed = tuple(replace(one, id=one.id + "0", rule="another rule") for one in reading.claims)
    again = replace(reading, reader="a later reader", claims=changed)
    assert filled.enter(document, again, filled.begin_run(MANIFEST)).status == "reread"
    assert why(filled, document.id)[0].judged is not None
    assert [one.judged for one in why(filled, document.id)[1:]].count(None) == len(changed) - 1


def test_the_latest_counts_until_it_is_taken_back(filled: Record) -> None:
    claim = some_claim(filled)
    correct(filled, claim, Finding.REJECTED, by="Hà", why="wrong")
    later = correct(filled, claim, Finding.CONFIRMED, by="Rosa", why="right after all")
    judged = why(filled, claim)[0].judged
    assert judged is not None and judged.by == "Rosa"
    withdraw(filled, later.id, by="Rosa")
    judged = why(filled, claim)[0].judged
    assert judged is not None and judged.by == "Hà"
    assert [one.withdrawn_by for one in corrections(filled, withdrawn=True)] == ["Rosa", None]
    with pytest.raises(QuestionError, match="taken back"):
        withdraw(filled, later.id, by="Rosa")


def test_a_question_decides_nothing(filled: Record) -> None:
    claim = some_claim(filled)
    correct(filled, claim, Finding.CORRECTED, by="Hà", why="by telephone", value="call")
    asked = correct(filled, claim, Finding.QUESTIONED, by="Rosa", why="Was it not by video?")
    assert "call" in kinds(filled)
    judged = why(filled, claim)[0].judged
    assert judged is not None and judged.verdict is Finding.QUESTIONED
    document, reading = visit()
    again = replace(reading, reader="a later reader")
    filled.enter(document, again, filled.begin_run(MANIFEST))
    assert "call" in kinds(filled) and whole(filled) == []
    withdraw(filled, asked.id, by="Rosa")
    assert "call" in kinds(filled)
    correct(filled, claim, Finding.CONFIRMED, by="Rosa", why="in person after all")
    assert "call" not in kinds(filled)


def test_what_changes_nothing_rewrites_nothing(filled: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    rewritten: list[str] = []
    monkeypatch.setattr(
        "dragoman.record.corrections.rewrite", lambda _connection, report, *_rest: rewritten.append(report)
    )
    claim = some_claim(filled)
    for verdict in (Finding.CONFIRMED, Finding.QUESTIONED):
        withdraw(filled, correct(filled, claim, verdict, by="Hà", why="so it is").id, by="Hà")
    assert rewritten == []
    correct(filled, claim, Finding.REJECTED, by="Hà", why="wrong")
    assert rewritten == [visit()[0].id]


@pytest.mark.parametrize(
    ("claim", "verdict", "by", "reason", "value"),
    [
        ("k0", Finding.REJECTED, "Hà", "wrong", None),
        (None, Finding.REJECTED, " ", "wrong", None),
        (None, Finding.REJECTED, "Hà", "", None),
        (None, Finding.CORRECTED, "Hà", "wrong", None),
        (None, Finding.REJECTED, "Hà", "wrong", "another"),
    ],
)
def test_what_lacks_something_is_refused(
    filled: Record, claim: str | None, verdict: Finding, by: str, reason: str, value: str | None
) -> None:
    with pytest.raises(QuestionError):
        correct(filled, claim or some_claim(filled), verdict, by=by, why=reason, value=value)
    assert corrections(filled) == ()


def kinds(record: Record) -> list[str]:
    return [one.kind for one in tellings(record) if one.report.id == visit()[0].id]


def whole(record: Record) -> list[str]:
    return [fault for one in check(record) for fault in one.faults]


def test_a_corrected_value_stands_in_answers_and_says_who_made_it_so(filled: Record) -> None:
    said = correct(filled, some_claim(filled), Finding.CORRECTED, by="Hà", why="by telephone", value="call")
    (entry,) = [one for one in tellings(filled) if one.kind == "call" and one.report.id == visit()[0].id]
    (corrected,) = entry.corrections
    assert (corrected.was, corrected.value, corrected.by) == ("meeting", "call", "Hà")
    _document, reading = filled.reading(visit()[0].id)
    (told,) = [one for one in reading.claims if one.rule == "correction"]
    assert told.value == "call" and "Hà" in told.why and "meeting" in told.why
    assert whole(filled) == []
    withdraw(filled, said.id, by="Rosa")
    assert filled.reading(visit()[0].id) == visit() and "meeting" in kinds(filled)
    assert whole(filled) == []


def test_a_rejected_fact_leaves_answers_and_its_trace_stays(filled: Record) -> None:
    claim = why(filled, some_claim(filled))[0]
    before = len(kinds(filled))
    said = correct(filled, claim.id, Finding.REJECTED, by="Hà", why="there was none")
    assert len(kinds(filled)) == before - 1
    (again,) = [one for one in why(filled, claim.subject) if one.property == "kind"]
    assert again.judged is not None and again.judged.verdict is Finding.REJECTED
    with pytest.raises(QuestionError, match="rejected"):
        show(filled, claim.subject)
    assert whole(filled) == []
    retract(filled, visit()[0].id, by="Rosa", why="a mistake")
    restore(filled, visit()[0].id, by="Rosa", why="none after all")
    assert len(kinds(filled)) == before - 1 and whole(filled) == []
    withdraw(filled, said.id, by="Hà")
    assert len(kinds(filled)) == before and whole(filled) == []


def test_a_fact_of_a_report_that_is_retracted_is_told_as_such_and_not_as_rejected(filled: Record) -> None:
    report, said = visit()[0].id, why(filled, some_claim(filled))[0]
    correct(filled, said.id, Finding.CONFIRMED, by="Hà", why="right")
    retract(filled, report, by="Hà", why="published by mistake")
    with pytest.raises(QuestionError, match="was retracted"):
        show(filled, said.subject)


def test_reading_again_under_other_ids_and_rules_undoes_nothing(filled: Record) -> None:
    correct(filled, some_claim(filled), Finding.CORRECTED, by="Hà", why="by telephone", value="call")
    document, reading = visit()
    (meeting,) = [one for one in reading.engagements if one.id == reading.claims[0].subject]
    renamed = replace(meeting, id="e0new", kind=EngagementKind.CONFERENCE)
    claims = tuple(
        replace(one, id=one.id + "0", subject="e0new", value="conference" if one.property == "kind" else one.value)
        if one.subject == meeting.id
        else one
        for one in reading.claims
    )
    again = replace(
        reading,
        reader="a later reader",
        claims=claims,
        engagements=tuple(renamed if one is meeting else one for one in reading.engagements),
        statements=tuple(
            replace(one, engagement="e0new") if one.engagement == meeting.id else one for one in reading.statements
        ),
        instruments=(),
    )
    filled.enter(document, again, filled.begin_run(MANIFEST))
    assert "call" in kinds(filled) and "conference" not in kinds(filled)
    assert whole(filled) == []


@pytest.mark.parametrize(
    ("property", "value", "told"),
    [
        ("kind", "official meeting", "Only a visit"),
        ("kind", "party", "no kind of engagement"),
        ("actuality", None, "say what it should be"),
        ("kind", "party by video", "no kind of engagement"),
        ("actuality", "background, often", "no status"),
        ("act", "pledge:", "behind the colon"),
        ("act", "sing: a song", "no act"),
        ("date", "2024-13", "is no day"),
        ("date", "2024-05/2024-04", "ends before"),
        ("participant", "Nobody as host", "names no"),
        ("participant", "as king", "no role"),
        ("country", "Atlantis", "no country"),
        ("formula", "another", "can be rejected"),
        ("colour", "blue", "not be corrected"),
    ],
)
def test_what_cannot_be_is_refused(property: str, value: str | None, told: str) -> None:
    _document, reading = visit()
    with pytest.raises(QuestionError, match=told):
        remedied(reading, replace(reading.claims[0], property=property), value)


def test_what_rests_on_a_fact_goes_with_it() -> None:
    _document, reading = visit()
    kind, participant, act = reading.claims
    without = remedied(reading, kind, None)
    assert not [one for one in without.statements if one.engagement == kind.subject]
    unsaid = remedied(reading, act, None)
    assert not [one for one in unsaid.commitments if one.statement == act.subject]
    gone = remedied(reading, replace(kind, subject=participant.value, property="name"), None)
    assert participant.value not in {one.id for one in gone.actors}
    assert participant.value not in {part.actor for one in gone.engagements for part in one.participants}


@pytest.mark.parametrize(
    ("kind", "property"),
    [("commitments", "goal"), ("relationships", "label"), ("instruments", "instrument"), ("statements", "act")],
)
def test_what_is_rejected_leaves_no_claim_of_it(kind: str, property: str) -> None:
    _document, reading = visit()
    (subject, *_others) = (one.id for one in getattr(reading, kind))
    some = reading.claims[0]
    told = replace(some, id="k1", subject=subject, property=property)
    more = replace(some, id="k2", subject=subject, property="deadline", value="2026")
    without = remedied(replace(reading, claims=(*reading.claims, told, more)), told, None)
    assert subject not in {one.id for one in getattr(without, kind)}
    assert subject not in {one.subject for one in without.claims}


def test_values_are_read_as_a_person_writes_them() -> None:
    _document, reading = visit()
    meeting = reading.claims[0]

    def engaged(property: str, value: str, subject: str = meeting.subject, read: Reading = reading) -> Engagement:
        after = remedied(read, replace(meeting, subject=subject, property=property), value)
        return next(one for one in after.engagements if one.id == subject)

    assert engaged("kind", "official visit").visit_type == "official"
    assert (engaged("kind", "meeting by video").kind, engaged("kind", "by video").format) == ("meeting", "video")
    assert engaged("kind", "by telephone").kind == reading.engagements[1].kind
    planned, recalled = engaged("actuality", "planned"), engaged("actuality", "background")
    assert (planned.actuality, planned.background) == ("planned", False)
    assert (recalled.actuality, recalled.background) == ("occurred", True)
    assert engaged("actuality", "cancelled, background").background
    date = engaged("date", "2024-02").date
    assert (date.earliest, date.latest) == ("2024-02-01", "2024-02-29")
    assert engaged("date", "XXXX-03-15").date.earliest is None
    assert [(one.name, one.country) for one in engaged("place", "Paris").places] == [("Paris", "FR")]
    assert [(one.name, one.country) for one in engaged("place", "Springfield, US").places] == [("Springfield", "US")]


def said_at(record: Record, subject: str) -> tuple[str, str]:
    _document, reading = record.reading(visit()[0].id)
    return next((str(one.act), one.content) for one in reading.statements if one.id == subject)


def test_what_was_said_is_corrected_with_its_act_or_alone(filled: Record) -> None:
    claim = next(one for one in why(filled, visit()[0].id) if one.property == "act")
    before = said_at(filled, claim.subject)
    alone = correct(
        filled, claim.id, Finding.CORRECTED, by="Hà", why="it goes on", value=": opening two border markets"
    )
    assert said_at(filled, claim.subject) == (before[0], "opening two border markets")
    both = correct(filled, claim.id, Finding.CORRECTED, by="Hà", why="no promise", value="hope: to open a market: soon")
    assert said_at(filled, claim.subject) == ("hope", "to open a market: soon")
    _document, reading = filled.reading(visit()[0].id)
    (told,) = [one for one in reading.claims if one.rule == "correction"]
    assert told.value == "hope" and whole(filled) == []
    for one in (both, alone):
        withdraw(filled, one.id, by="Hà")
    assert said_at(filled, claim.subject) == before and whole(filled) == []


def test_how_they_were_in_touch_and_whether_it_is_news_stand_corrected_in_answers(filled: Record) -> None:
    claim = some_claim(filled)
    correct(filled, claim, Finding.CORRECTED, by="Hà", why="on a screen", value="meeting by video")
    (entry,) = [one for one in tellings(filled, kind="meeting") if one.report.id == visit()[0].id]
    assert (entry.format, entry.corrections[0].value) == ("video", "meeting by video")
    _document, reading = filled.reading(visit()[0].id)
    assert [one.value for one in reading.claims if one.rule == "correction"] == ["meeting"]
    assert whole(filled) == []
