"""Search finds reports and statements by their words, the same on every store, and no query is an error."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dragoman.domain.claims import Reading
from dragoman.domain.text import Document
from dragoman.errors import QuestionError
from dragoman.record import Record
from dragoman.record.queries import search
from dragoman.record.queries.answers import Answers, Hit
from dragoman.record.queries.terms import terms_of
from dragoman.record.retractions import restore, retract
from dragoman.record.words import index_words, words_of
from record.builders import CALL, MANIFEST, READER, VISIT, call, document, small, visit

AMBASSADOR = "Hanoi — Chiều 12/3, Đại sứ Lê Thị Ánh chào từ biệt; hai bên nhấn mạnh hợp tác."
CHINESE = "北京 — 双方同意深化全面战略合作伙伴关系，推动G20峰会合作。华中地区代表出席。"
LONG = "Geneva — " + "the talks of the parties went on and on . " * 1900 + "the very last words"

QUERIES = [
    *("dai su", "Đại sứ", "DAI SU", "su dai", '"dai su"', '"su dai"', "hop tac", "hợp tác", "đai"),
    *("合作", "战略合作", "全面战略合作伙伴关系", "战略 峰会", "中", "华中", "峰会合作", "合", "伙作"),
    *("dao", "tran dao", "border market", '"market border"', "coop*", "spec*", "special frie*", '"a border ma*"'),
    *("met", "met prime", "2024", "april 9", "meeting in 2019", "title", "minister ann", "number 1"),
    *('"very last words"', "very last words", '"the talks of the parties"', '"last very"', "went"),
]
ODD = [
    "",
    "   ",
    '"',
    '""',
    '"""',
    "*",
    "**",
    "a*b*",
    "'",
    "';--",
    "(",
    ")",
    "AND",
    "OR NOT",
    "NEAR(",
    "^x",
    "x:y",
    "-",
    "¶",
]
ODD += [
    "\\",
    "%",
    "_",
    "&|!",
    "<->",
    "\x00",
    "\ud800",
    "a\x00b",
    "🙂",
    "ﬁ",
    "x" * 10_000,
    '"' + "a " * 2000,
    "́",
    "{}",
    "col:dao",
]


def plain(text: str, published: str | None = None) -> tuple[Document, Reading]:
    """A report of which nothing was read."""
    it = replace(document(text, published), title=None)
    return it, Reading(it.id, READER, unread_reason="there is no reader for it")


REPORTS = [visit(), call(), small(1), small(12), plain(AMBASSADOR, "2024-03-12"), plain(CHINESE)]


def fill(record: Record, *more: tuple[Document, Reading]) -> Record:
    run = record.begin_run(MANIFEST)
    for each in (*REPORTS, *more):
        record.enter(*each, run)
    return record


@pytest.fixture
def full(record: Record) -> Record:
    return fill(record)


def texts(hits: Answers[Hit]) -> list[str]:
    """The beginnings of the reports that were found."""
    by_id = {one.id: one.text[:8] for one, _ in REPORTS}
    return [by_id[hit.report.id] for hit in hits]


@pytest.mark.parametrize("typed", ["dai su", "Đại sứ", "ĐẠI SỨ", "su dai", '"đai su"', "anh chao", "hop tac"])
def test_accents_are_optional(full: Record, typed: str) -> None:
    assert texts(search(full, typed)) == [AMBASSADOR[:8]]


@pytest.mark.parametrize(
    "typed", ["合作", "战略合作", "全面战略合作伙伴关系", "中", "峰会", "G20峰会", "北京 代表", "合*"]
)
def test_chinese_is_found_by_any_characters_that_stand_together(full: Record, typed: str) -> None:
    assert texts(search(full, typed)) == [CHINESE[:8]]


@pytest.mark.parametrize("typed", ["作合", "伙作", "战略峰会"])
def test_chinese_that_does_not_stand_together_is_not_found(full: Record, typed: str) -> None:
    assert search(full, typed) == ()


def test_all_words_must_be_there_and_a_phrase_together(full: Record) -> None:
    assert texts(search(full, "market border")) == [VISIT[:8]]
    assert texts(search(full, '"border market"')) == [VISIT[:8]]
    assert search(full, '"market border"') == ()
    assert search(full, "border telephoned") == ()


def test_a_word_may_be_only_its_beginning(full: Record) -> None:
    assert texts(search(full, "teleph*")) == [CALL[:8]]
    assert search(full, "teleph") == ()
    assert texts(search(full, '"special frie*"')) == [VISIT[:8]]


def test_a_title_is_searched_too_and_marked_there(full: Record) -> None:
    hits = search(full, "title")
    assert len(hits) == 4
    assert (hits[0].snippet.of, hits[0].snippet.quote, hits[0].snippet.marks) == ("title", "A title", ((2, 7),))
    assert search(full, '"title ha noi"') == ()  # where the title ends a phrase ends


def test_a_snippet_is_cut_from_the_text_with_its_places(full: Record) -> None:
    (hit,) = search(full, "border mark*")
    snippet = hit.snippet
    assert VISIT[snippet.start : snippet.end] == snippet.quote
    assert [VISIT[start:end] for start, end in snippet.marks] == ["border", "market"]
    assert snippet.quote.startswith("She proposed")
    assert (snippet.before, snippet.after) == (True, False)


def test_a_phrase_is_found_however_long_the_text_and_its_snippet_is_short(full: Record) -> None:
    full.enter(*plain(LONG), full.begin_run(MANIFEST))
    (hit,) = search(full, '"very last words"')
    assert hit.snippet.quote.endswith("the very last words")
    assert len(hit.snippet.quote) < 300
    assert LONG[hit.snippet.start : hit.snippet.end] == hit.snippet.quote


def test_statements_are_found_with_who_said_them(full: Record) -> None:
    (hit,) = search(full, "border", within="statements")
    assert hit.statement is not None
    assert (hit.statement.act, [one.name for one in hit.statement.speakers]) == ("propose", ["Trần Thị Đào"])
    assert hit.snippet.quote == "She proposed opening a “border market”"
    assert [VISIT[start:end] for start, end in hit.snippet.marks] == ["border"]
    assert search(full, "telephoned", within="statements") == ()


def test_filters(full: Record) -> None:
    assert texts(search(full, "dao", side="LA")) == [VISIT[:8]]
    assert texts(search(full, "dao", side="china")) == [CALL[:8]]
    assert texts(search(full, "dao", until="2024-03")) == [VISIT[:8]]
    assert texts(search(full, "dao", from_="2024-04")) == [CALL[:8]]
    assert len(search(full, "number", within="statements", act="appreciate")) == 2
    assert search(full, "number", within="statements", act="pledge") == ()
    assert texts(search(full, "spec* ", within="statements", side="Laos", act="appreciate")) == [VISIT[:8]]
    assert search(full, "special", within="statements", side="VN") == ()
    assert texts(search(full, "border", within="statements", from_="2024-03-03", until="2024-03-03")) == [VISIT[:8]]


def test_a_text_of_no_known_day_lies_within_no_days(full: Record) -> None:
    assert texts(search(full, "合作")) == [CHINESE[:8]]
    assert search(full, "合作", from_="1000") == search(full, "合作", until="9999") == ()


def test_texts_that_come_to_the_same_number_are_all_found(record: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dragoman.record.rows.number_of", lambda *_: 7)
    full = fill(record)
    retract(full, REPORTS[0][0].id, by="Anna", why="wrong")
    restore(full, REPORTS[0][0].id, by="Anna", why="right")
    assert len(search(full, "title")) == 4
    assert len(search(full, "number", within="statements", act="appreciate")) == 2


def test_filters_that_are_none(full: Record) -> None:
    with pytest.raises(QuestionError, match="'Atlantis' is no country"):
        search(full, "dao", side="Atlantis")
    with pytest.raises(QuestionError, match="'shout' is no act"):
        search(full, "dao", within="statements", act="shout")
    with pytest.raises(QuestionError, match="A report has no act"):
        search(full, "dao", act="propose")
    with pytest.raises(QuestionError, match="is no day"):
        search(full, "dao", from_="soon")


def test_a_limit_cuts_and_tells_how_many_there_are(full: Record) -> None:
    cut = search(full, "met", limit=2)
    assert (len(cut), cut.total) == (2, 3)
    assert [hit.report.id for hit in search(full, "met")][:2] == [hit.report.id for hit in cut]


def test_the_best_come_first(full: Record) -> None:
    # twice in the one and once in the other, which is newer
    assert texts(search(full, "dao")) == [VISIT[:8], CALL[:8]]
    # both have the words; in one they stand as typed
    assert texts(search(full, "minister tran"))[0] == VISIT[:8]


def test_no_query_is_an_error(full: Record) -> None:
    for typed in ODD:
        for within in ("reports", "statements"):
            assert search(full, typed, within=within).total >= 0


def test_where_no_word_is_left_nothing_is_found(full: Record) -> None:
    for typed in ("", "   ", '"', "*", "!!!", "¶"):
        assert search(full, typed) == ()


@pytest.mark.parametrize("store", ["postgresql"])
def test_both_stores_find_the_same_in_the_same_order(record: Record, tmp_path: Path) -> None:
    full = fill(record, plain(LONG))
    with Record.open(str(tmp_path / "other.db")) as other:
        fill(other, plain(LONG))
        for typed in (*QUERIES, *ODD):
            for within in ("reports", "statements"):
                assert search(full, typed, within=within) == search(other, typed, within=within), typed


@given(
    some.lists(some.sampled_from([*'dao met "* 合作,số', "the ", " of", "border", "spec", " ", "-", "\n"]), max_size=8)
)
def test_the_index_and_the_marks_agree(pieces: list[str]) -> None:
    """Where what is indexed of a text has a term, it can be marked in the text, and the other way round."""
    for term in terms_of("".join(pieces)):
        for one, _ in REPORTS[:6]:
            marks = [place for text in (one.title or "", one.text) for place in term.places(words_of(text))]
            assert (term.needle in f" {index_words(one.title or '', one.text)} ") == bool(marks)


def test_search_keeps_up_with_entering_rereading_and_retracting(record: Record) -> None:
    it, reading = visit()
    run = record.begin_run(MANIFEST)
    assert search(record, "border") == ()
    record.enter(it, reading, run)
    assert len(search(record, "border")) == 1
    assert len(search(record, "border", within="statements")) == 1
    record.enter(it, Reading(it.id, "reader 2"), run)
    assert len(search(record, "border")) == 1
    assert search(record, "border", within="statements") == ()
    retract(record, it.id, by="Anna", why="wrong")
    assert search(record, "border") == ()
    restore(record, it.id, by="Anna", why="right")
    assert len(search(record, "border")) == 1


def test_a_report_refused_leaves_nothing_to_find(record: Record) -> None:
    it, reading = visit()
    run = record.begin_run(MANIFEST)
    with pytest.raises(Exception, match="does not fit together"):
        record.enter(it, replace(reading, actors=reading.actors[1:]), run)
    assert search(record, "border") == ()


def test_a_text_of_very_many_different_words_is_entered(record: Record) -> None:
    text = "Geneva — " + " ".join(f"word{number:09}" for number in range(90_000))
    record.enter(*plain(text), record.begin_run(MANIFEST))
    assert len(search(record, "word000000007")) == 1
