"""Dates: each form in its own small sentence, anchored or not, with the EDTF that a coder would write."""

import re
import time

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.domain.dates import UNKNOWN_DATE, Basis, PartialDate
from dragoman.reading.dates import Calendar, DateExpression, find_dates, same_days
from dragoman.reading.tokens import Token

PUBLISHED = "2024-08-28"  # a Wednesday
DAY = r"(?:\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
EDTF = re.compile(rf"{DAY}(?:/{DAY})?")
TOKENIZER = spacy.blank("en").tokenizer


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The tokens of one sentence as the reader cuts them."""
    return [
        Token(
            start + each.idx,
            start + each.idx + len(each),
            each.text,
            each.text,
            each.lower_,
            bool(each.whitespace_),
        )
        for each in TOKENIZER(text[start:end])
        if not each.is_space
    ]


def sentences(text: str) -> list[list[Token]]:
    ends = [match.end() for match in re.finditer(r"[a-z\d]\.(?= [A-Z])", text)] + [len(text)]
    return [tokens(text, start, end) for start, end in zip([0, *ends], ends, strict=False)]


def day(iso: str | None) -> PartialDate:
    return PartialDate(iso, iso, iso) if iso else UNKNOWN_DATE


def resolved(
    text: str, published: str | None = PUBLISHED, dateline: str | None = None
) -> list[tuple[str, PartialDate | None]]:
    """Every date of a text, as printed and as resolved, "the same day" linked."""
    cut = sentences(text)
    linked = same_days(find_dates(sentence) for sentence in cut)
    calendar = Calendar(day(published), dateline, [each for found in linked for each in found])
    return [
        (printed, calendar.resolve(each, printed, None))
        for sentence, found in zip(cut, linked, strict=True)
        for each in found
        for printed in [_printed(text, sentence, each)]
    ]


def _printed(text: str, sentence: list[Token], each: DateExpression) -> str:
    return text[sentence[each.first].start : sentence[each.last - 1].end]


def edtf(text: str, published: str | None = PUBLISHED, dateline: str | None = None) -> list[str | None]:
    return [date.edtf if date else None for _, date in resolved(text, published, dateline)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("on August 20", "2024-08-20"),
        ("on 20 August 2023", "2023-08-20"),
        ("on Aug. 20", "2024-08-20"),
        ("on the 14th of May", "2024-05-14"),
        ("on March 18th", "2024-03-18"),
        ("on Tuesday, August 20", "2024-08-20"),
        ("on Tuesday (August 20)", "2024-08-20"),
        ("on Tuesday 20 August", "2024-08-20"),
        ("on 20/8", "2024-08-20"),
        ("on 29-6", "2024-06-29"),
        ("on 14/9/2023", "2023-09-14"),
        ("on 2023-09-14", "2023-09-14"),
        ("on the 14th", "2024-08-14"),
        ("on the 30th", "2024-07-30"),
    ],
)
def test_a_day_is_read_in_every_form(words: str, expected: str) -> None:
    assert edtf(f"The ministers met {words}.") == [expected]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("from August 14-17", "2024-08-14/2024-08-17"),
        ("on August 6–7", "2024-08-06/2024-08-07"),
        ("from August 5 to 7", "2024-08-05/2024-08-07"),
        ("from 5 to 7 August", "2024-08-05/2024-08-07"),
        ("on 5-7 August 2023", "2023-08-05/2023-08-07"),
        ("May 30 - June 2", "2024-05-30/2024-06-02"),
        ("from 30 May to 2 June", "2024-05-30/2024-06-02"),
        ("from 30 to 31/5", "2024-05-30/2024-05-31"),
        ("between May 3 and 5", "2024-05-03/2024-05-05"),
        ("on May 4 and 5", "2024-05-04/2024-05-05"),
        ("from Monday to Wednesday", "2024-08-26/2024-08-28"),
        ("from December 30 to January 2", "2023-12-30/2024-01-02"),
        ("from December 30 to January 2, 2021", "2020-12-30/2021-01-02"),
    ],
)
def test_a_range_keeps_both_its_ends(words: str, expected: str) -> None:
    assert edtf(f"He visited the country {words}.") == [expected]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("in mid-August", "2024-08"),
        ("in July 2015", "2015-07"),
        ("in early 2024", "2024"),
        ("in 2015", "2015"),
        ("last July", "2024-07"),
        ("last August", "2023-08"),
        ("in September last year", "2023-09"),
        ("last month", "2024-07"),
        ("earlier this month", "2024-08"),
        ("last year", "2023"),
        ("last week", "2024-08-19/2024-08-25"),
        ("in November", "2023-11"),
    ],
)
def test_months_years_and_weeks_keep_their_precision(words: str, expected: str) -> None:
    assert edtf(f"The two leaders met {words}.") == [expected]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("on Monday", "2024-08-26"),
        ("on Wednesday", "2024-08-28"),
        ("on Thursday", "2024-08-22"),
        ("last Wednesday", "2024-08-21"),
        ("this Tuesday", "2024-08-27"),
        ("on Monday last week", "2024-08-19"),
        ("yesterday", "2024-08-27"),
        ("the day before yesterday", "2024-08-26"),
        ("the day after tomorrow", "2024-08-30"),
        ("last night", "2024-08-27"),
        ("this morning", "2024-08-28"),
        ("earlier today", "2024-08-28"),
        ("two days ago", "2024-08-26"),
    ],
)
def test_words_that_point_from_the_publication_find_their_day(words: str, expected: str) -> None:
    assert edtf(f"The ministers met {words}.") == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("He will arrive in Hanoi on Friday.", "2024-08-30"),
        ("On Friday, the minister will meet his counterpart.", "2024-08-30"),
        ("He is scheduled to leave on Thursday.", "2024-08-29"),
        ("The talks are scheduled for Monday.", "2024-09-02"),
        ("He was invited to visit the country in July.", "2025-07"),
        ("The state visit, scheduled for November, was discussed.", "2024-11"),
        ("The summit to be hosted by Laos in October was discussed.", "2024-10"),
        ("The ministry said on Friday that the minister will visit.", "2024-08-23"),
        ("They discussed preparations for the summit in March.", "2025-03"),
        ("He will visit next Monday.", "2024-09-02"),
        ("He will visit next week.", "2024-09-02/2024-09-08"),
        ("He will visit on January 5.", "2025-01-05"),
        ("He visited on January 5.", "2024-01-05"),
        ("He visited on October 5.", "2023-10-05"),
    ],
)
def test_what_is_told_as_to_come_lies_ahead(sentence: str, expected: str) -> None:
    assert edtf(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("He paid a two-day visit from November 19, 2023.", "2023-11-19/2023-11-20"),
        (
            "It is part of his three-day official visit to the country which began on Sunday.",
            "2024-08-25/2024-08-27",
        ),
        ("He is due to leave for Bangkok on Thursday for a two-day working visit.", "2024-08-29/2024-08-30"),
        ("He arrived in Hanoi on Monday for a three-day visit.", "2024-08-26/2024-08-28"),
        ("He concluded a three-day visit on Monday.", "2024-08-24/2024-08-26"),
        ("They met on Monday during his three-day visit.", "2024-08-26"),
        ("He began a five-day trip to Asia on February 27, 2024.", "2024-02-27/2024-03-02"),
    ],
)
def test_a_visit_of_so_many_days_has_the_interval_that_the_words_give(sentence: str, expected: str) -> None:
    assert edtf(sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "The two sides may march together in 28 agreements.",
        "Theresa May said that 5 ministers won 3-1.",
        "Article 5 and the 14th National Congress were mentioned.",
        "The plan for 2021-2025 grew by 2.5 percent to 2,024 tonnes.",
        "Trade has grown over the last year and in the past month.",
        "Trade has grown since 2013 and will double by 2030.",
        "He spoke of the attacks on 9/11.",
        "The Second Secretary, 45, lives at 10 Downing Street.",
    ],
)
def test_other_numbers_and_words_are_no_dates(sentence: str) -> None:
    assert edtf(sentence) == []


@pytest.mark.parametrize("words", ["February 30", "June 31, 2024", "February 29, 2023", "31/4"])
def test_a_day_that_no_calendar_has_is_unknown(words: str) -> None:
    assert edtf(f"The ministers met on {words}.") == [None]
    assert edtf(f"The ministers met on {words}.", published=None) == [None]


def test_without_a_publication_date_no_year_is_inferred() -> None:
    assert edtf("They met on August 28.", published=None) == ["XXXX-08-28"]
    assert edtf("They met on Monday (August 28).", published=None) == ["XXXX-08-28"]
    assert edtf("He visited from December 30 to January 2.", published=None) == ["XXXX-12-30/XXXX-01-02"]
    assert edtf("They met in November.", published=None) == ["XXXX-11"]
    for words in ("on Monday", "yesterday", "last month", "next week", "last year", "on the 14th"):
        assert edtf(f"They met {words}.", published=None) == [None]


def test_a_dateline_without_a_year_says_which_day_today_is() -> None:
    assert edtf("They met today, after talks yesterday.", None, "--08-20") == ["XXXX-08-20", "XXXX-08-19"]
    assert edtf("They met yesterday.", None, "--03-01") == [None]
    (_, date), *_ = resolved("They met today.", None, "--08-20")
    assert date and date.basis is Basis.DATELINE and date.earliest is None


def test_the_weekday_of_a_dated_lead_is_the_datelines_day() -> None:
    assert edtf("They met on Tuesday. He arrived on Monday.", None, "--08-20") == ["XXXX-08-20", "XXXX-08-19"]
    assert edtf("They met on Monday (August 19). He left today.", None, "--08-20") == [
        "XXXX-08-19",
        "XXXX-08-20",
    ]


def test_a_dateline_outweighs_a_later_publication_date() -> None:
    assert edtf("They met yesterday.", "2024-01-03", "--12-31") == ["2023-12-30"]
    assert edtf("They met yesterday.", "2024-01-03", "2023-12-31") == ["2023-12-30"]
    assert edtf("They met yesterday.", "2024-01-03", "--06-30") == ["2024-01-02"]


def test_the_same_day_is_the_news_day_told_before_it() -> None:
    text = "Ties date from May 2, 1950. They met on Monday. The same day, he left. The following day, he rested."
    assert edtf(text) == ["1950-05-02", "2024-08-26", "2024-08-26", "2024-08-27"]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("The previous day, he rested.", "2024-08-25"),
        ("He had arrived the day before.", "2024-08-25"),
        ("Two days earlier he rested.", "2024-08-24"),
        ("A day later he left.", "2024-08-27"),
        ("Three days later, he left.", "2024-08-29"),
        ("He left two days after the talks.", None),
    ],
)
def test_days_beside_the_day_told_before(words: str, day: str | None) -> None:
    assert edtf(f"They met on Monday. {words}")[1:] == ([day] if day else [])


def test_todays_world_is_no_day() -> None:
    assert edtf("They met on Monday, in today's world a rare thing. The same day, he left.") == ["2024-08-26"] * 2
    assert edtf("At today's meeting he spoke.") == ["2024-08-28"]


def test_the_same_day_is_not_one_that_someone_speaks_of() -> None:
    text = "They met on August 26. He noted that the market was opened on August 12. The same day, he left."
    assert edtf(text) == ["2024-08-26", "2024-08-12", "2024-08-26"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("He is on a three-day visit to Peru until Friday.", "2024-08-28/2024-08-30"),
        ("He is in Peru for a six-day trip that runs through September 1.", "2024-08-27/2024-09-01"),
        ("He began a two-day visit to Peru, which ends on Thursday.", "2024-08-28/2024-08-29"),
        ("He paid a three-day visit that lasted until Tuesday.", "2024-08-25/2024-08-27"),
    ],
)
def test_a_counted_visit_has_its_last_day(text: str, days: str) -> None:
    assert edtf(text) == [days]


def test_the_same_day_is_no_day_of_years_ago() -> None:
    found = [find_dates(cut) for cut in sentences("Ties date from May 2, 1950. The same day, he left.")]
    linked = same_days(found, day(PUBLISHED))
    assert linked[1][0].same and not same_days(found)[1][0].same


@pytest.mark.parametrize("words", ["The same day", "In the afternoon", "Later in the day", "That evening"])
def test_the_hours_of_the_same_day_are_that_day(words: str) -> None:
    assert edtf(f"They met on Monday. {words}, he left.") == ["2024-08-26", "2024-08-26"]


def test_the_next_day_follows_the_day_told_before() -> None:
    calendar = Calendar(day(PUBLISHED))
    (expression,) = find_dates(sentences("The following day, they met.")[0])
    moved = calendar.resolve(expression, "The following day", day("2024-02-28"))
    assert moved and moved.edtf == "2024-02-29" and moved.basis is Basis.DERIVED
    assert calendar.resolve(expression, "The following day", PartialDate("2024-02")) is None


def test_a_year_printed_behind_a_list_counts_for_all_of_it() -> None:
    text = "Statements of November 9, 2020, January 11 and November 26, 2021 were recalled."
    assert edtf(text) == ["2020-11-09", "2021-01-11", "2021-11-26"]
    assert edtf("On January 30 they met. On January 30, 2020 they signed.", None) == [
        "2020-01-30",
        "2020-01-30",
    ]


def test_a_printed_date_is_stated_and_a_computed_one_derived() -> None:
    bases = [date.basis if date else None for _, date in resolved("They met on May 3, 2024 and on May 5.")]
    assert bases == [Basis.STATED, Basis.DERIVED]


def test_the_printed_words_are_kept() -> None:
    printed = [words for words, _ in resolved("On Monday (August 26), he left; he returned on Aug. 27-28.")]
    assert printed == ["Monday (August 26)", "Aug. 27-28"]


PIECES = """May August 28 31 30 - – to and , ( ) 2024 1999 last next this week month year Monday Friday on in
from the same day 14th 29 February will met a two-day visit / 5 of yesterday today began between"""
WORDS = st.sampled_from(sorted(set(PIECES.split())))
PUBLICATIONS = st.sampled_from([None, "2024-02-29", "2023-12-31", "2024-01-01", PUBLISHED])
DATELINES = st.sampled_from([None, "--02-29", "--12-31", "2023-12-30"])


@settings(max_examples=300, deadline=None)
@given(st.lists(WORDS, max_size=14), PUBLICATIONS, DATELINES)
def test_every_date_is_edtf_and_runs_forwards(words: list[str], published: str | None, dateline: str | None) -> None:
    for _, date in resolved(" ".join(words), published, dateline):
        if date is not None:
            assert date.edtf and EDTF.fullmatch(date.edtf)
            assert (date.earliest is None) == (date.latest is None) or "XXXX" in date.edtf
            assert not date.earliest or not date.latest or date.earliest <= date.latest


@pytest.mark.parametrize("piece", ["May 1 - ", "1 - 2 - ", "Monday, ", "the ", "2024 ", "in the ", "two-day a "])
def test_no_text_makes_it_slow(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    cut = tokens(text, 0, len(text))
    begun = time.process_time()
    find_dates(cut)
    assert time.process_time() - begun < 10
