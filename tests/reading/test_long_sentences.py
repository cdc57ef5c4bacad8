"""What is too long for a sentence is left unread and told so; what is not is read with bounded work.

Work is counted in calls of functions, which are the same on every machine.
"""

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from dragoman.documents import prepare
from dragoman.domain.claims import Reading
from dragoman.domain.text import Document, Report
from dragoman.reading.reader import Reader
from dragoman.reading.tokens import SentenceCutter

NEWS = "Swedish Foreign Minister Jonas Falk met with Brazilian Foreign Minister Ana Costa in Lima on May 12."
ODD = {
    "met ": 500,
    "met in Peru ": 100,
    "talks with Peru on May 12 in Lima and ": 30,
    "said that he said ": 70,
    "Ana Costa, ": 190,
    '"We met" ': 100,
    '" ': 500,
    "( ": 500,
}
"""Pieces of no report, and how often each makes up a long sentence that is read."""
CALLS = 3_500
"""Calls for each word of such a sentence at most; one of a report takes some 400."""


def document_of(text: str) -> Document:
    return prepare(Report(content=text, origin="case", source="VNA", published="2025-05-16", language="en"))


def unread(document: Document, reading: Reading) -> list[str]:
    return [document.text[span.start : span.end] for span in reading.unread]


def calls_of(work: Callable[[], object]) -> int:
    """How many functions a piece of work calls."""
    calls = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return calls


@pytest.mark.parametrize("piece", [*ODD, "Ana Costa ", "May 12, ", "the Lao and Thai ministers ", "\u2013 "])
def test_a_sentence_of_thousands_of_words_is_unread_and_told_so(reader: Reader, piece: str) -> None:
    odd = f"They {piece * 2000}."
    document = document_of(f"{NEWS}\n\n{odd}\n\nFalk thanked Costa.")
    reading = reader.read(document)

    assert odd.startswith(unread(document, reading)[0].rstrip(".")[:1000])
    assert len(reading.engagements) == 1
    assert len(reading.statements) == 1


@pytest.mark.parametrize("piece", ODD)
def test_the_longest_sentence_that_is_read_takes_bounded_work(reader: Reader, piece: str) -> None:
    document = document_of(f"{NEWS}\n\nThey {piece * ODD[piece]}.")
    (sentence,) = reader.sentences(document)[1:]

    assert calls_of(lambda: reader.read(document)) < CALLS * len(sentence.view.tokens)


def test_what_a_paragraph_is_too_long_for_is_unread(reader: Reader) -> None:
    document = document_of(f"{NEWS}\n\n" + "The port is open. " * 2000)
    spans = reader.read(document).unread

    assert spans[-1].end == len(document.text.rstrip())
    assert [span.start for span in spans] == sorted(span.start for span in spans)


@pytest.mark.parametrize("mark", ["(", ")", '"', ".", "x", "a-", "中"])
def test_what_has_no_blank_for_long_is_one_token(reader: Reader, mark: str) -> None:
    """Taking one mark off after another, with a look at the rest each time, took 16 seconds for 16,000."""
    cutter: SentenceCutter = reader._cutter
    document = document_of(f"They met {mark * 9000} in Lima.")
    tokens = [token for sentence in cutter.cut(document) for token in sentence.tokens]

    assert mark * 9000 in [token.text for token in tokens]
    assert calls_of(lambda: cutter.cut(document)) < 20_000
