"""Marks placed in the record: which report a text is, and where in the record's own text the marked words stand.

The record's text may differ from the tool's by what was cut from its head or by spaces, so that words that do not
stand where the tool has them are looked for; where they stand more than once, the nearest place is taken. Words that
the report does not have are not placed, and nothing is proposed of them.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import Connection, or_, select

from dragoman.domain.text import Document
from dragoman.evaluation.imports.marks import Mark, Marked
from dragoman.record import schema
from dragoman.record.queries.search_index import has_all
from dragoman.record.queries.terms import terms_of

ENDING = 8
"""Words at the end of a text by which its report is looked for in the index of words."""
_R = schema.reports.c


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark at its place in the record's text."""

    mark: Mark
    start: int
    end: int


def report_of(connection: Connection, marked: Marked) -> str | None:
    """The report of which this is the text: by id, input id or address, or by the very same text."""
    text = unicodedata.normalize("NFC", marked.text)
    by_name = or_(_R.id.in_(marked.names), _R.input_id.in_(marked.names), _R.url.in_(marked.names))
    marks = {sha256(form.encode("utf-8", "replace")).hexdigest() for form in (text, text.strip(), text.strip() + "\n")}
    for condition in (by_name, _R.text_sha256.in_(marks)):
        found = connection.scalar(select(_R.id).where(condition, schema.standing).order_by(_R.id).limit(1))
        if found is not None:
            return found
    return _by_words(connection, text)


def _by_words(connection: Connection, text: str) -> str | None:
    """The report whose text has the same words, however they are spaced, or is all but the head of it."""
    words = text.split()
    ending = " ".join(words[-ENDING:]).replace('"', " ")
    terms = terms_of(f'"{ending}"')
    if not terms:
        return None
    searched = schema.report_search
    query = select(_R.id, _R.text).join_from(schema.reports, searched, searched.c.report == _R.id)
    query = query.where(has_all(searched, terms, connection.dialect.name), schema.standing)
    for row in connection.execute(query.order_by(_R.id)):
        if " ".join(words).endswith(" ".join(row.text.split())):
            return str(row.id)
    return None


def placed(document: Document, marks: Iterable[Mark]) -> Iterator[Placed | Mark]:
    """Each mark at its place; one that has none comes as it is."""
    for mark in marks:
        yield _placed(document.text, mark) or mark


def _placed(text: str, mark: Mark) -> Placed | None:
    quote = unicodedata.normalize("NFC", mark.quote)
    if mark.start is None or mark.end is None or not quote:
        return None
    if text[mark.start : mark.end] == quote:
        return Placed(mark, mark.start, mark.end)
    found = list(_all(text, quote))
    if not found:
        return None
    start = min(found, key=lambda place: (abs(place - (mark.start or 0)), place))
    return Placed(mark, start, start + len(quote))


def _all(text: str, quote: str) -> Iterator[int]:
    place = text.find(quote)
    while place >= 0:
        yield place
        place = text.find(quote, place + 1)
