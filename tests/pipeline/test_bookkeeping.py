"""The ledger over several reports, read by the reader: what became of what, as of which day, in whatever order."""

from collections.abc import Iterator, Sequence

import pytest
from sqlalchemy import select

from dragoman.domain.claims import Reading
from dragoman.domain.text import Document
from dragoman.errors import QuestionError
from dragoman.pipeline.bookkeeping import bookkeeping
from dragoman.pipeline.kept import Kept, everything
from dragoman.pipeline.resolving import resolving
from dragoman.reading.reader import Reader
from dragoman.record import Record
from dragoman.record.ledger import tables
from dragoman.record.queries.briefing import brief
from dragoman.record.queries.commitments import commitments
from dragoman.record.queries.ledger_answers import CommitmentEntry
from dragoman.record.queries.phrases import formulas
from dragoman.record.queries.relations import relations
from dragoman.record.retractions import restore, retract
from ledger_reports import JUNE, OPENED, PUT_OFF, REPORTS, SAME_TALKS, SIGNED, TALKS, read
from record.builders import MANIFEST

Read = tuple[Document, Reading]


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load()


@pytest.fixture(scope="module")
def reports(reader: Reader) -> list[Read]:
    return [read(reader, told) for told in REPORTS]


@pytest.fixture(scope="module")
def keeper() -> Kept:
    return Kept((resolving(), bookkeeping()))


def enter(record: Record, reports: Sequence[Read]) -> None:
    run = record.begin_run(MANIFEST)
    for document, reading in reports:
        record.enter(document, reading, run)


@pytest.fixture
def kept(url: str, reports: list[Read], keeper: Kept) -> Iterator[Record]:
    with Record.open(url, keeper=keeper) as record:
        enter(record, reports)
        yield record


def entry(record: Record, words: str, as_of: str | None = None) -> CommitmentEntry:
    (found,) = [one for one in commitments(record, ("VN", "KH"), as_of=as_of).entries if words in one.goal]
    return found


def steps(entry: CommitmentEntry) -> list[tuple[str, str | None]]:
    return [(step.step, step.day) for step in entry.steps]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("trade office", "completed"),
        ("border trade agreement", "completed"),
        ("20 billion USD", "exceeded"),
        ("cold storage", "contradicted"),
        ("Joint Trade Committee", "postponed"),
    ],
)
def test_each_commitment_has_what_became_of_it(kept: Record, words: str, status: str) -> None:
    assert entry(kept, words).status == status


def test_a_step_is_told_with_its_words_its_rule_and_its_sentence(kept: Record) -> None:
    reaffirmed, completed = entry(kept, "trade office").steps
    assert (reaffirmed.step, reaffirmed.day, reaffirmed.report.source) == ("reaffirmed", JUNE.day, "AKP")
    assert reaffirmed.citation.quote == "He urged Vietnam to speed up the opening of the trade office in Siem Reap."
    assert (completed.step, completed.day) == ("completed", OPENED.day)
    assert OPENED.text[completed.citation.start : completed.citation.end] == completed.citation.quote
    assert completed.why == "A later report of the same sides tells that it was done."
    assert completed.rule == "completed: opening ceremony"


def test_what_two_reports_tell_of_one_occasion_is_one(kept: Record) -> None:
    office = entry(kept, "trade office")
    assert {office.report.source, *(other.report.source for other in office.told_by)} == {"VNA", "AKP"}
    assert not any(other.again for other in office.told_by)
    assert len(commitments(kept, ("VN", "KH")).entries) == 5


def test_it_names_who_to_whom_the_deadline_and_that_it_is_over(kept: Record) -> None:
    committee = entry(kept, "Joint Trade Committee")
    assert {(one.name, one.country) for one in committee.makers} == {("Lê Quang Hải", "VN"), ("Chan Sothea", "KH")}
    assert (committee.deadline, committee.open, committee.deadline_passed) == ("2024-10/2024-12", True, True)
    assert not entry(kept, "Joint Trade Committee", as_of="2024-12").deadline_passed


def test_a_board_of_a_day_knows_only_what_was_published_by_then(kept: Record) -> None:
    assert entry(kept, "trade office", as_of="2024-06-10").status == "no report found"
    assert entry(kept, "trade office", as_of="2024-06-11").status == "reaffirmed"
    assert entry(kept, "border trade agreement", as_of="2024-09-20").status == "no report found"
    board = commitments(kept, ("VN", "KH"), as_of="2024-03-14")
    assert (board.entries, board.as_of) == ((), "2024-03-14")


def test_nothing_found_is_told_with_the_day_up_to_which_was_looked(kept: Record) -> None:
    found = entry(kept, "border trade agreement", as_of="2024-05")
    assert (found.status, found.as_of, found.open, found.steps) == ("no report found", "2024-05-31", True, ())
    assert commitments(kept).as_of == OPENED.day


def test_boards_are_narrowed(kept: Record) -> None:
    assert {one.goal for one in commitments(kept, by="KH").entries} == {
        "building a cold storage centre at the Bavet border gate",
        "raise two-way trade to 20 billion USD",
        "hold the next meeting of the Joint Trade Committee in Hà Nội",
    }
    assert {one.status for one in commitments(kept, open_=True).entries} == {"postponed", "contradicted"}
    assert [one.status for one in commitments(kept, status="postponed").entries] == ["postponed"]
    assert commitments(kept, ("VN", "CN")).entries == ()
    assert commitments(kept, from_="2024-04").entries == ()
    some = commitments(kept, limit=2)
    assert (len(some.entries), some.left_out, sum(some.counts.values())) == (2, 3, 5)


def test_questions_that_cannot_be_answered_say_so(kept: Record) -> None:
    with pytest.raises(QuestionError, match="'done' is no status. There are: no report found, reaffirmed"):
        commitments(kept, status="done")
    with pytest.raises(QuestionError, match="'Cambodja' is no country"):
        commitments(kept, by="Cambodja")
    with pytest.raises(QuestionError, match="'soon' is no day"):
        commitments(kept, as_of="soon")
    with pytest.raises(QuestionError, match="two sides"):
        relations(kept, "VN", "Vietnam")


def contents(record: Record) -> dict[str, set[tuple[object, ...]]]:
    """All rows of the ledger."""
    with record.asking() as connection:
        return {
            table.name: {tuple(map(str, row)) for row in connection.execute(select(table))}
            for table in tables.OF_REPORT
        }


@pytest.mark.parametrize("order", [(5, 4, 3, 2, 1, 0), (3, 0, 5, 1, 4, 2)])
def test_the_order_in_which_reports_come_makes_no_difference(
    kept: Record,
    reports: list[Read],
    keeper: Kept,
    order: tuple[int, ...],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    with Record.open(str(tmp_path_factory.mktemp("other") / "record.db"), keeper=keeper) as other:
        enter(other, [reports[place] for place in order])
        assert contents(other) == contents(kept)


def test_a_report_read_again_leaves_the_ledger_as_it_was(kept: Record, reports: list[Read], keeper: Kept) -> None:
    before = contents(kept)
    for document, reading in reports:
        with kept.writing() as connection:
            keeper.changed(connection, document.id, (document, reading))
    assert contents(kept) == before


def test_all_can_be_worked_out_anew(kept: Record) -> None:
    before, told = contents(kept), []
    with kept.writing() as connection:
        everything(connection, lambda: told.append(1))
    assert contents(kept) == before
    assert len(told) >= len(REPORTS)


def test_a_retracted_report_shows_nothing_and_comes_back(kept: Record, reports: list[Read]) -> None:
    before = contents(kept)
    opened = reports[REPORTS.index(OPENED)][0].id
    retract(kept, opened, by="a desk officer", why="it was withdrawn")
    assert entry(kept, "trade office").status == "reaffirmed"
    assert entry(kept, "20 billion USD").status == "no report found"
    restore(kept, opened, by="a desk officer", why="it stands after all")
    assert entry(kept, "trade office").status == "completed"
    assert contents(kept) == before


def test_retracting_the_report_of_the_commitment_takes_it_off_the_board(kept: Record, reports: list[Read]) -> None:
    for told in (TALKS, SAME_TALKS):
        retract(kept, reports[REPORTS.index(told)][0].id, by="me", why="wrong")
    assert commitments(kept, ("VN", "KH")).entries == ()


# -- relations


LABEL = "good neighbourliness, traditional friendship, comprehensive cooperation and long-term sustainability"


def test_a_label_is_told_verbatim_with_its_first_and_last_use_and_its_tier(kept: Record) -> None:
    ties = relations(kept, "Cambodia", "VN")
    (label,) = ties.labels
    assert (ties.a, ties.b, label.label) == ("KH", "VN", LABEL)
    assert (label.first.day, label.last.day, label.reports) == (TALKS.day, SIGNED.day, 3)
    assert [(tier.side, tier.tier) for tier in label.tiers] == [("VN", "special relations")]


def test_a_label_that_the_pair_always_had_is_missed(kept: Record) -> None:
    (omission,) = relations(kept, "VN", "KH").labels[0].omissions
    assert (omission.day, omission.label, omission.report.source) == (PUT_OFF.day, LABEL, "VNA")
    assert omission.citation.quote.startswith("Hải affirmed that relations")
    assert len(omission.carried) == 3
    assert relations(kept, "VN", "KH", as_of="2024-11-19").labels[0].omissions == ()


def test_relations_as_of_a_day(kept: Record) -> None:
    assert relations(kept, "VN", "KH", as_of="2024-03-14").labels == ()
    assert relations(kept, "VN", "KH", as_of="2024-03-15").labels[0].reports == 1
    assert relations(kept, "VN", "CN").labels == ()


# -- the briefing


def test_a_briefing_has_what_happened_what_was_asked_and_what_was_answered(kept: Record) -> None:
    sheet = brief(kept, "VN", "KH", since="2024")
    assert (sheet.a, sheet.b, sheet.since, sheet.as_of) == ("VN", "KH", "2024-01-01", OPENED.day)
    assert len([one for one in sheet.engagements if one.day == "2024-03-14"]) == 1  # two agencies told of it
    days = [one.day for one in sheet.engagements]
    assert days == sorted(days, key=str, reverse=True)
    asked = {(one.side, one.act, one.answer) for one in sheet.asked}
    assert ("KH", "invite", "accepted") in asked
    assert ("KH", "request", None) in asked
    assert ("KH", "propose", None) in asked  # that the invitation was accepted is no answer to the proposal
    (proposed,) = [one for one in sheet.asked if one.side == "VN"]
    assert [step.step for step in proposed.became] == ["completed"]


def test_a_briefing_has_open_commitments_people_and_words(kept: Record) -> None:
    sheet = brief(kept, "VN", "KH", since="2024")
    assert [one.status for one in sheet.commitments] == ["postponed"]
    people = {(one.name, one.side): one.office for one in sheet.people}
    assert people["Kong Rithy", "KH"] == "Cambodian Minister of Commerce"
    assert people["Lê Quang Hải", "VN"] == "Vietnamese Deputy Minister of Industry and Trade"
    assert {(one.what, one.day) for one in sheet.labels} == {("first used", TALKS.day), ("missing", PUT_OFF.day)}


def test_a_briefing_tells_only_what_was_since_and_up_to_its_days(kept: Record) -> None:
    sheet = brief(kept, "VN", "KH", since="2024-06", as_of="2024-10")
    assert {one.day for one in sheet.engagements} == {"2024-06-10", "2024-09-20"}
    assert [one.side for one in sheet.asked] == ["KH"]
    assert sheet.labels == ()
    assert {one.status for one in sheet.commitments} == {"no report found", "reaffirmed", "contradicted"}


def test_every_line_of_a_briefing_is_quoted_from_its_report(kept: Record, reports: list[Read]) -> None:
    texts = {document.id: document.text for document, _reading in reports}
    sheet = brief(kept, "VN", "KH", since="2024")
    cited = [one for occasion in sheet.engagements for one in occasion.cited]
    cited += [one.cited for one in (*sheet.asked, *sheet.phrases)]
    cited += [one for each in (*sheet.labels, *sheet.people) for one in each.cited]
    assert cited
    for one in cited:
        assert texts[one.report.id][one.citation.start : one.citation.end] == one.citation.quote


def test_no_set_phrase_is_no_answer(kept: Record) -> None:
    assert formulas(kept, between=("VN", "KH")) == ()
