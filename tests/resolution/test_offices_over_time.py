"""Who held an office when, asked of a record: by reports, by lists, and what is said where nobody is known."""

import pytest

from dragoman.answers.asked import asks, meanings
from dragoman.domain.identity import Verdict
from dragoman.errors import QuestionError
from dragoman.pipeline import judging
from dragoman.pipeline.resolving import resolving
from dragoman.record.queries import office, questions, who
from dragoman.record.queries.office_questions import open_about
from resolution.reports import Who, meeting, report
from resolution.resolved import Resolved, Told

OTHER = Who("Bo Berg", "SE", "Minister of Trade")
FM = "Foreign Minister"
DEPUTY = "Deputy Foreign Minister"


def seen(name: str, published: str, title: str = FM, mark: str = "", country: str = "LA") -> Told:
    return report(meeting(Who(name, country, title, mark), OTHER), published=published, text=published)


@pytest.fixture
def ministers(resolved: Resolved) -> Resolved:
    """A minister, who is followed by another in April."""
    return resolved.enter(
        seen("Kham Souk", "2024-01-10"),
        seen("Kham Souk", "2024-03-10", "Minister of Foreign Affairs"),
        seen("Vong Phet", "2024-04-20", "Lao Foreign Minister", "new"),
        seen("Vong Phet", "2024-09-20"),
        seen("Kham Souk", "2024-10-01", FM, "former"),
    )


def test_an_office_has_its_holders_in_turn(ministers: Resolved) -> None:
    first, second = office(ministers.record, "Foreign Minister of Laos")
    assert (first.holder.name, first.since, first.until) == ("Kham Souk", "2024-01-10", "2024-03-10")
    assert (second.holder.name, second.since, second.until) == ("Vong Phet", "2024-04-20", "2024-09-20")
    assert first.tenure and first.tenure.not_after == "2024-04-20"
    assert second.tenure and second.tenure.not_before == "2024-03-10"
    assert [one.citation.quote for one in first.shown] == [FM, "Minister of Foreign Affairs"]
    assert {first.basis, second.basis} == {"record"}


@pytest.mark.parametrize(
    ("on", "holders"),
    [
        ("2024-02-01", [("Kham Souk", True)]),
        ("2024-06-01", [("Vong Phet", True)]),
        ("2024-04-01", [("Kham Souk", False), ("Vong Phet", False)]),
        ("2025-03-01", [("Vong Phet", False)]),
    ],
)
def test_an_office_on_a_day(ministers: Resolved, on: str, holders: list[tuple[str, bool]]) -> None:
    found = office(ministers.record, "Minister of Foreign Affairs of Laos", on=on)
    assert [(one.holder.name, one.surely) for one in found] == holders


def test_where_reports_know_nobody_the_lists_do(ministers: Resolved) -> None:
    (found,) = office(ministers.record, "US Secretary of State", on="2012-05-01")
    assert (found.holder.name, found.basis, found.since) == ("Hillary Rodham Clinton", "reference", "2009-01-21")
    assert found.source == "Office of the Historian, US Department of State"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Foreign Minister", "Say whose office it is"),
        ("of Laos", "is no office"),
        ("Minister of Magic of Laos", "Nobody is known to have been 'Minister of Magic of Laos'"),
    ],
)
def test_what_cannot_be_answered_says_so(ministers: Resolved, typed: str, told: str) -> None:
    with pytest.raises(QuestionError, match=told):
        office(ministers.record, typed)


def test_who_tells_the_offices_of_someone_over_time(ministers: Resolved) -> None:
    (souk,) = who(ministers.record, "kham souk")
    (tenure,) = souk.tenures
    assert (tenure.tenure.first, tenure.tenure.last) == ("2024-01-10", "2024-03-10")
    assert tenure.before and tenure.before.name == "Vong Phet"
    assert tenure.after is None


def test_two_ministers_at_once_are_asked_about(ministers: Resolved) -> None:
    assert questions(ministers.record) == []
    ministers.enter(seen("Kham Souk", "2024-06-01"))
    asked = [one for one in questions(ministers.record) if one.what == "office"]
    assert [(one.office, {one.a.name, one.b.name}) for one in asked] == [  # type: ignore[union-attr]
        ("foreign minister|LA", {"Kham Souk", "Vong Phet"})
    ]


def test_namesakes_are_a_choice_and_a_whole_name_is_none(resolved: Resolved) -> None:
    resolved.enter(seen("Lin Mei", "2024-01-10", country="CN"), seen("Lin Mei Hua", "2024-01-11", "poet", country="SG"))
    assert [one.name for one in who(resolved.record, "lin mei")] == ["Lin Mei"]
    assert {one.name for one in who(resolved.record, "mei")} == {"Lin Mei", "Lin Mei Hua"}
    (found,) = who(resolved.record, who(resolved.record, "lin mei")[0].id)
    assert found.name == "Lin Mei"


@pytest.fixture
def ranked(resolved: Resolved) -> Resolved:
    """Someone whom one of three reports within days gives another rank."""
    return resolved.enter(
        seen("Kham Souk", "2024-01-10"), seen("Kham Souk", "2024-01-11"), seen("Kham Souk", "2024-01-12", DEPUTY)
    )


def test_two_ranks_within_days_are_asked_about(ranked: Resolved) -> None:
    (asked,) = questions(ranked.record)
    assert asked.of_one
    assert asks(asked).startswith("Two ranks within days, “Foreign Minister” of Laos")
    assert [one.title for one in asked.shown] == [FM, DEPUTY]
    assert meanings(asked)[Verdict.SAME] == "one, as printed"


def test_one_person_of_two_ranks_stays_one_and_is_not_asked_about_again(ranked: Resolved) -> None:
    (asked,) = questions(ranked.record)
    said = judging.answer(ranked.record, resolving(), asked, Verdict.SAME, by="Ada")
    ranked.enter(seen("Kham Souk", "2024-01-13", DEPUTY))
    assert questions(ranked.record) == []
    assert len(who(ranked.record, "kham souk")) == 1
    judging.withdraw(ranked.record, resolving(), said.id)
    assert len(questions(ranked.record)) == 1
    with pytest.raises(QuestionError, match="one person, or that it is two"):
        judging.answer(ranked.record, resolving(), asked, Verdict.UNSURE, by="Ada")


def test_who_has_another_rank_can_be_somebody_else(ranked: Resolved) -> None:
    said = judging.answer(ranked.record, resolving(), questions(ranked.record)[0], Verdict.DIFFERENT, by="Ada")
    assert len(who(ranked.record, "kham souk")) == 2
    assert questions(ranked.record) == []
    judging.withdraw(ranked.record, resolving(), said.id)
    assert len(who(ranked.record, "kham souk")) == 1


def test_a_recalled_engagement_shows_nobody_in_office_today(resolved: Resolved) -> None:
    long_ago = meeting(Who("Kham Souk", "LA", FM), OTHER, date="2019-05-02", background=True)
    resolved.enter(report(long_ago, published="2024-01-10", text="a"), seen("Vong Phet", "2024-01-09"))
    (entry,) = who(resolved.record, "kham souk")
    assert [(one.tenure.first, one.tenure.last) for one in entry.tenures] == [("2019-05-02", "2019-05-02")]


def test_a_report_is_named_by_its_own_title_and_not_by_the_office(ranked: Resolved) -> None:
    (found,) = office(ranked.record, "Foreign Minister of Laos")
    (asked,) = questions(ranked.record)
    assert {one.report.title for one in (*found.shown, *asked.shown)} == {"A title"}


def test_a_question_about_an_office_is_asked_once(resolved: Resolved) -> None:
    resolved.enter(
        seen("Kham Souk", "2024-01-10"),
        seen("Kham Souk", "2024-01-11", FM, "former"),
        seen("Kham Souk", "2024-01-12", FM, "former"),
    )
    assert len(questions(resolved.record)) == open_about(resolved.record, "Foreign Minister of Laos") == 1


def test_two_who_contradict_each_other_twice_are_one_question(resolved: Resolved) -> None:
    resolved.enter(
        seen("Kham Souk", "2024-01-10"),
        seen("Vong Phet", "2024-01-12", FM, "acting"),
        seen("Kham Souk", "2024-01-14"),
    )
    assert len(questions(resolved.record)) == open_about(resolved.record, "Foreign Minister of Laos") == 1


def test_an_old_title_printed_once_more_moves_no_bound_and_is_asked_about(resolved: Resolved) -> None:
    resolved.enter(
        seen("Kham Souk", "2024-01-10"),
        seen("Kham Souk", "2024-03-14", FM, "former"),
        seen("Vong Phet", "2024-03-14", FM, "acting"),
        seen("Kham Souk", "2024-03-19"),
        seen("Vong Phet", "2024-03-26", FM, "acting"),
    )
    first, second = office(resolved.record, "Foreign Minister of Laos")
    assert (first.holder.name, first.until) == ("Kham Souk", "2024-01-10")
    assert (second.holder.name, second.since, second.until) == ("Vong Phet", "2024-03-14", "2024-03-26")
    assert {asks(one).split(" as ")[0] for one in questions(resolved.record)} == {"Two at once", "In office"}


def test_who_comes_back_holds_the_office_again(resolved: Resolved) -> None:
    resolved.enter(
        seen("Kham Souk", "2021-01-10"),
        seen("Kham Souk", "2021-02-14", FM, "former"),
        seen("Vong Phet", "2021-05-14"),
        seen("Kham Souk", "2024-03-19"),
    )
    turns = [(one.holder.name, one.since) for one in office(resolved.record, "Foreign Minister of Laos")]
    assert turns == [("Kham Souk", "2021-01-10"), ("Vong Phet", "2021-05-14"), ("Kham Souk", "2024-03-19")]


def test_a_day_of_appointment_bounds_the_office(resolved: Resolved) -> None:
    resolved.enter(
        seen("Kham Souk", "2024-01-10"),
        seen("Vong Phet", "2024-04-24", FM, "since 2024-04-23"),
    )
    (holder,) = office(resolved.record, "Foreign Minister of Laos", on="2024-04-10")
    assert holder.holder.name == "Kham Souk"
    second = office(resolved.record, "Foreign Minister of Laos")[-1]
    assert second.since == "2024-04-23"


def test_an_office_that_is_only_told_to_be_over_is_told(resolved: Resolved) -> None:
    resolved.enter(seen("Kham Souk", "2024-03-14", "Governor of Bokeo Province", "former"))
    (entry,) = who(resolved.record, "kham souk")
    assert [(one.title, one.tenure.first, one.tenure.not_after) for one in entry.tenures] == [
        ("Governor of Bokeo Province", None, "2024-03-14")
    ]
