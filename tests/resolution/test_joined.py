"""Reports of one visit, meeting or call are joined across agencies, days and spellings, and no others are."""

from dataclasses import replace

import pytest

from dragoman.domain.actors import ActorKind
from dragoman.domain.dates import UNKNOWN_DATE
from dragoman.domain.engagements import Actuality, EngagementKind, Format, Role
from dragoman.domain.tellings import Attendant, Telling
from dragoman.record.queries import timeline
from dragoman.record.retractions import retract
from dragoman.resolution.joining.decide import VISITS
from dragoman.resolution.joining.pairs import TellingPair
from dragoman.resolution.joining.times import window_of
from dragoman.resolution.table import decide
from resolution.reports import Event, Who, call, meeting, report, visit
from resolution.resolved import Resolved, Told

LIN = Who("Lin Mei", "CN", "Foreign Minister")
DAO = Who("Trần Thị Đào", "VN", "Foreign Minister")
CHINA, VIET_NAM = (Who(name, side, kind=ActorKind.COUNTRY) for name, side in (("China", "CN"), ("Việt Nam", "VN")))
TALKS = meeting(LIN, DAO, date="2024-03-05", label="talks")


def told(event: Event, published: str | None = "2024-03-06", source: str = "KPN", text: str = "") -> Told:
    return report(event, published=published, source=source, text=text)


OTHERWISE = [
    meeting(LIN, Who("Tran Thi Dao", "VN", "Vietnamese FM"), date="2024-03-05", label="meeting"),
    meeting(Who("Mei Lin", "CN"), Who("Dao Thi Tran", "VN"), date="2024-03-05/2024-03-07", label="talks"),
    meeting(LIN, DAO, date="2024-03-06", label="reception"),
    meeting(LIN, DAO, label="talks"),
    meeting(LIN, Who("Việt Nam", "VN", kind=ActorKind.COUNTRY), date="2024-03-05"),
    meeting(Who("Lin Maj", "CN", "Foreign Minister"), DAO, date="2024-03-05"),
    meeting(LIN, DAO, date="XXXX-03-05"),
    meeting(LIN, DAO, date="2024-03", background=True),
    meeting(LIN, DAO, background=True),
    meeting(CHINA, VIET_NAM, date="2024-03", background=True, label="talks"),
    meeting(LIN, DAO, date="2024-03-05", actuality=Actuality.PLANNED),
    meeting(
        Who("Trung Quốc", "CN", kind=ActorKind.COUNTRY),
        Who("Việt Nam", "VN", kind=ActorKind.COUNTRY),
        date="2024-03-05",
        label="talks",
        actuality=Actuality.PLANNED,
    ),
]


@pytest.mark.parametrize("other", OTHERWISE, ids=lambda event: f"{event.label} {event.date} {event.actuality}")
def test_one_meeting_told_otherwise(resolved: Resolved, other: Event) -> None:
    first, second = told(TALKS), told(other, "2024-03-08", "Daily")
    resolved.enter(first, second)
    assert resolved.engagement_of(first) == resolved.engagement_of(second)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (call(LIN, DAO, date="2023-12", background=True), call(LIN, DAO, date="2023-12", background=True), True),
        (meeting(LIN, DAO, date="2023-11", background=True), meeting(LIN, DAO, date="2023-11", background=True), True),
        (call(LIN, DAO, date="2023-12", background=True), call(LIN, DAO, date="2023-11", background=True), False),
        (meeting(LIN, DAO, date="2023", background=True), meeting(LIN, DAO, date="2023", background=True), False),
        (call(LIN, DAO, date="2023-12", background=True), meeting(LIN, DAO, date="2023-12", background=True), False),
    ],
)
def test_what_two_reports_recall_of_one_month(resolved: Resolved, one: Event, other: Event, same: bool) -> None:
    first, second = told(one), told(other, "2024-03-08", "Daily")
    resolved.enter(first, second)
    assert (resolved.engagement_of(first) == resolved.engagement_of(second)) is same


GAO = Who("Gao Wen", "CN", "Head of the International Department")
OTHERS = [
    meeting(LIN, DAO, date="2024-03-19"),
    meeting(GAO, DAO, date="2024-03-05"),
    meeting(LIN, Who("Souk Vong", "LA", "Foreign Minister"), date="2024-03-05"),
    meeting(LIN, DAO, Who("Souk Vong", "LA", "Foreign Minister"), date="2024-03-05"),
    call(LIN, DAO, date="2024-03-05"),
    meeting(LIN, DAO, date="2024-03-05", kind=EngagementKind.CEREMONY, label="signing"),
    meeting(LIN, DAO, date="XXXX-08-05"),
    meeting(LIN, DAO, date="2023", background=True),
]


@pytest.mark.parametrize("other", OTHERS, ids=lambda event: f"{event.label} {event.date} {len(event.who)}")
def test_two_meetings_are_two(resolved: Resolved, other: Event) -> None:
    first, second = told(TALKS), told(other, "2024-03-20", "Daily")
    resolved.enter(first, second)
    assert resolved.engagement_of(first) != resolved.engagement_of(second)


def test_of_several_meetings_of_a_day_each_has_its_own(resolved: Resolved) -> None:
    banquet = meeting(LIN, DAO, date="2024-03-05", label="banquet")
    one = report(TALKS, banquet, source="KPN")
    other = report(TALKS, banquet, source="Daily", text="other")
    resolved.enter(one, other)
    assert resolved.engagement_of(one, 0) == resolved.engagement_of(other, 0)
    assert resolved.engagement_of(one, 1) == resolved.engagement_of(other, 1)
    assert resolved.engagement_of(one, 0) != resolved.engagement_of(one, 1)


def test_a_visit_is_joined_from_plan_to_memory(resolved: Resolved) -> None:
    plan = told(visit(DAO, "LA", "2024-03-12/2024-03-14", actuality=Actuality.PLANNED), "2024-03-01")
    news = told(visit(Who("Tran Thi Dao", "VN"), "LA", "2024-03-13/2024-03-15"), "2024-03-15", "Daily")
    memory = told(visit(DAO, "LA", "2024-03", background=True), "2024-09-01", "Gazette")
    elsewhere = told(visit(DAO, "KH", "2024-03-16/2024-03-17"), "2024-03-17")
    resolved.enter(memory, elsewhere, news, plan)
    ids = [resolved.engagement_of(each) for each in (plan, news, memory, elsewhere)]
    assert len(set(ids[:3])) == 1
    assert ids[3] != ids[0]
    (shown,) = timeline(resolved.record, ["VN", "LA"])
    assert (shown.actuality, shown.background, len(shown.tellings)) == ("occurred", False, 3)
    assert shown.date.edtf == "2024-03-13/2024-03-15"


def test_a_visit_that_was_put_off_is_the_one_that_was_made_soon_after(resolved: Resolved) -> None:
    plan = told(visit(DAO, "LA", "2024-03-12/2024-03-14", actuality=Actuality.PLANNED), "2024-03-01")
    off = told(visit(DAO, "LA", "2024-03-09", actuality=Actuality.CANCELLED), "2024-03-10", "Daily")
    later = told(visit(DAO, "LA", "2024-05-20/2024-05-22"), "2024-05-22")
    elsewhere = told(visit(DAO, "KH", "2024-05-23/2024-05-24"), "2024-05-25")
    next_year = told(visit(DAO, "LA", "2025-03-12/2025-03-14"), "2025-03-15")
    resolved.enter(plan, later, next_year, elsewhere)
    assert resolved.engagement_of(plan) != resolved.engagement_of(later)
    resolved.enter(off)
    assert resolved.engagement_of(plan) == resolved.engagement_of(off) == resolved.engagement_of(later)
    assert len({resolved.engagement_of(one) for one in (later, next_year, elsewhere)}) == 3


def test_a_meeting_planned_within_a_visit_that_was_put_off_is_the_one_that_was_held(resolved: Resolved) -> None:
    march, may = "2024-03-12/2024-03-14", "2024-05-20/2024-05-22"
    planned = {"actuality": Actuality.PLANNED}
    plan = report(visit(DAO, "CN", march, **planned), meeting(LIN, DAO, date=march, part_of=0, **planned))
    off = told(visit(DAO, "CN", march, actuality=Actuality.CANCELLED), "2024-03-10", "Daily")
    made = report(
        visit(DAO, "CN", may),
        meeting(LIN, DAO, date="2024-05-21", part_of=0),
        meeting(LIN, DAO, date="2024-05-21", label="banquet", part_of=0),
        published="2024-05-22",
    )
    resolved.enter(plan, made)
    assert resolved.engagement_of(plan, 1) != resolved.engagement_of(made, 1)
    resolved.enter(off)
    assert resolved.engagement_of(plan, 1) == resolved.engagement_of(made, 1)
    assert resolved.engagement_of(made, 1) != resolved.engagement_of(made, 2)
    (held,) = (one for one in timeline(resolved.record, ["VN", "CN"]) if len(one.tellings) == 2)
    assert (held.actuality, held.date.edtf) == ("occurred", "2024-05-21")
    retract(resolved.record, off[0].id, by="Anna", why="wrong")
    assert resolved.engagement_of(plan, 1) != resolved.engagement_of(made, 1)


def test_background_that_nobody_tells_as_news_stands_for_itself_and_is_not_counted(resolved: Resolved) -> None:
    resolved.enter(told(meeting(LIN, DAO, date="2019", background=True)))
    assert timeline(resolved.record) == ()
    (recalled,) = timeline(resolved.record, background=True)
    assert recalled.background


def test_who_is_recalled_twice_is_one_entry(resolved: Resolved) -> None:
    news = told(TALKS)
    recalled = [told(meeting(LIN, DAO, background=True), day, "Daily") for day in ("2024-04-01", "2024-05-01")]
    resolved.enter(*recalled, news)
    assert len(timeline(resolved.record)) == len(timeline(resolved.record, background=True)) == 1


def test_a_recalled_meeting_that_may_be_either_of_two_is_neither(resolved: Resolved) -> None:
    one, other = told(TALKS), told(meeting(LIN, DAO, date="2024-05-05"), "2024-05-06")
    recalled = told(meeting(LIN, DAO, background=True), "2024-09-01", "Daily")
    resolved.enter(one, other, recalled)
    assert len({resolved.engagement_of(each) for each in (one, other, recalled)}) == 3


def test_a_person_found_to_be_one_joins_what_was_told_of_him(resolved: Resolved) -> None:
    one = told(meeting(LIN, Who("Armando Quiroz Vega", "PE", "Foreign Minister"), date="2024-03-05"))
    other = told(meeting(LIN, Who("Armando Quiroz", "PE", "Politburo Member"), date="2024-03-05"), source="Daily")
    resolved.enter(one, other)
    assert resolved.engagement_of(one) != resolved.engagement_of(other)
    bridge = told(meeting(Who("Armando Quiroz", "PE", "Foreign Minister"), Who("Bo Berg", "SE")), "2024-03-09")
    resolved.enter(bridge)
    assert resolved.id_of(one, 1) == resolved.id_of(other, 1)
    assert resolved.engagement_of(one) == resolved.engagement_of(other)


def test_nearly_the_same_text_is_the_same_engagement(resolved: Resolved) -> None:
    words = " ".join(f"word{number}" for number in range(60))
    one = told(meeting(LIN, Who("delegates", "VN"), date="2024-03-05"), text=words)
    other = told(meeting(LIN, Who("delegates", "VN"), date="2024-03-05"), source="Daily", text=words)
    resolved.enter(one, other)
    assert resolved.engagement_of(one) == resolved.engagement_of(other)


def test_a_video_call_is_a_meeting_to_another_agency(resolved: Resolved) -> None:
    one = told(meeting(LIN, DAO, date="2024-03-05", format=Format.VIDEO))
    other = told(call(LIN, DAO, date="2024-03-05"), source="Daily")
    resolved.enter(one, other)
    assert resolved.engagement_of(one) == resolved.engagement_of(other)


def test_a_stop_at_the_own_embassy_is_not_the_visit() -> None:
    traveller = (Attendant("p1", "VN", Role.HEAD, True),)
    one = Telling(
        report="r1",
        engagement="e1",
        kind=EngagementKind.VISIT,
        label="visit",
        actuality=Actuality.OCCURRED,
        background=False,
        format=Format.IN_PERSON,
        date=UNKNOWN_DATE,
        attendants=traveller,
        sides=frozenset(("VN", "LA")),
        reported="2024-03-05",
    )
    two = TellingPair(one, replace(one, report="r2", own_mission=True), window_of(one), window_of(one))
    ruling = decide(two, VISITS)
    assert ruling is not None
    assert ruling.clues == ("one is a stop at an own mission",)


def test_a_name_in_capitals_that_one_report_prints_is_shown(resolved: Resolved) -> None:
    resolved.enter(told(meeting(Who("LIN Mei", "CN", "Foreign Minister"), DAO, date="2024-03-05")))
    (found,) = timeline(resolved.record)
    assert {part.actor.name for part in found.participants} == {"LIN Mei", "Trần Thị Đào"}
