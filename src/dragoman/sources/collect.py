"""Collecting: from the places a user names to reports, one at a time, with every failure beside them."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, cast

from dragoman.domain.text import Report
from dragoman.sources.apart import read_apart
from dragoman.sources.decoding import binary_kind, decode
from dragoman.sources.failure import SourceFailure
from dragoman.sources.from_web import Fetch, feed_entries, read_address, with_text
from dragoman.sources.given import NOTHING_GIVEN, Given, fill
from dragoman.sources.jsonl import read_lines
from dragoman.sources.limits import MAX_BYTES, MAX_CHARACTERS, too_long
from dragoman.sources.pages import read_page
from dragoman.sources.places import STANDARD_INPUT, expand_one, is_address, unreadable
from dragoman.sources.sniffing import Kind, kind_of

PEEK = 8_192
"""Bytes looked at before a stream is read, to tell JSON lines, pages and text apart."""


def collect(
    places: Sequence[str],
    given: Given = NOTHING_GIVEN,
    *,
    stdin: BinaryIO | None = None,
    fetch: Fetch | None = None,
) -> Iterator[Report | SourceFailure]:
    """The reports at the places, in order, and a failure for each that cannot be read.

    Args:
        places: files, folders (read through and through), patterns, addresses of feeds and pages, or ``-`` for standard
            input.
        given: metadata for reports that have none of their own.
        stdin: what ``-`` reads; the process's standard input by default.
        fetch: asks the network; within the limits of the settings by default.
    """
    for place in places:
        for item in _reports(place, stdin, fetch):
            yield fill(item, given) if isinstance(item, Report) else item


def _reports(place: str, stdin: BinaryIO | None, fetch: Fetch | None) -> Iterator[Report | SourceFailure]:
    if is_address(place):
        yield from read_address(place, fetch, read_bytes)
        return
    if place == STANDARD_INPUT:
        yield from _read_stream(stdin or sys.stdin.buffer, "standard input", Kind.UNKNOWN)
        return
    for item in expand_one(place):
        yield from (item,) if isinstance(item, SourceFailure) else _read_file(item)


def _read_file(path: Path) -> Iterator[Report | SourceFailure]:
    origin = str(path)
    kind = kind_of(path.name)
    try:
        if _is_huge(path) and not _holds_lines(path, kind):
            yield too_long(origin)
            return
        with path.open("rb") as stream:
            yield from _read_stream(stream, origin, kind)
    except OSError as error:
        yield unreadable(origin, error)


def _is_huge(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > MAX_BYTES


def _holds_lines(path: Path, kind: Kind) -> bool:
    """Whether the file holds JSON lines, which are read one by one and may be of any number."""
    if kind is not Kind.UNKNOWN:
        return kind is Kind.LINES
    with path.open("rb") as stream:
        return Kind.of_content(stream.read(PEEK)) is Kind.LINES


def _read_stream(stream: BinaryIO, origin: str, kind: Kind) -> Iterator[Report | SourceFailure]:
    head = _peek(stream)
    if kind is Kind.UNKNOWN:
        kind = Kind.of_content(head)
    if kind is Kind.LINES and head.strip() and not binary_kind(head):
        yield from read_lines(stream, head, origin)
        return
    data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        yield too_long(origin)
    else:
        yield from read_bytes(data, origin, kind)


def read_bytes(data: bytes, origin: str, named: Kind = Kind.UNKNOWN) -> Iterator[Report | SourceFailure]:
    """The reports in a file that is none of JSON lines; its name may say what it is, its content what it is not."""
    found = Kind.of_content(data[:PEEK])
    if named in (Kind.PDF, Kind.WORD) and found is not named and data.strip():
        yield SourceFailure(origin, f"its name is that of {_NAMES[named]}, and it is none", "give it its right name")
    elif found in (Kind.PDF, Kind.WORD):
        yield _paper(found, data, origin)
    elif Kind.FEED in (named, found):
        yield from (with_text(one) for one in feed_entries(data, origin))
    else:
        yield _read_one(data, origin, found if named is Kind.UNKNOWN else named)


_NAMES = {Kind.PDF: "a PDF", Kind.WORD: "a Word document"}


def _paper(kind: Kind, data: bytes, origin: str) -> Report | SourceFailure:
    text = read_apart(kind.value, data, origin)
    if isinstance(text, SourceFailure):
        return text
    if not text.strip():
        return SourceFailure(origin, "it is empty", "leave it out, or save the report's text in it")
    return _within(Report(content=text, origin=origin))


def _peek(stream: BinaryIO) -> bytes:
    """The stream's beginning, left in the stream."""
    peek = getattr(stream, "peek", None)
    if peek is not None:
        return cast(bytes, peek(PEEK))
    position = stream.tell()
    head = stream.read(PEEK)
    stream.seek(position)
    return head


def _read_one(data: bytes, origin: str, kind: Kind) -> Report | SourceFailure:
    if not data.strip(b" \t\r\n\x0b\x0c\xef\xbb\xbf\xfe\xff\x00"):
        return SourceFailure(origin, "it is empty", "leave it out, or save the report's text in it")
    if found := binary_kind(data):
        return SourceFailure(origin, f"it is {found}, not text", "save the report as UTF-8 text (.txt) or as .html")
    text = decode(data, origin)
    if text is None:
        return SourceFailure(origin, "its character encoding is not known", "save it as UTF-8 text")
    if len(text) > MAX_CHARACTERS and kind is not Kind.PAGE:
        return too_long(origin)
    if kind is Kind.PAGE:
        return _within(read_page(text, origin))
    if not text.strip("\ufeff \t\r\n"):
        return SourceFailure(origin, "it is empty", "leave it out, or save the report's text in it")
    return Report(content=text, origin=origin)


def _within(item: Report | SourceFailure) -> Report | SourceFailure:
    long = isinstance(item, Report) and len(item.content) > MAX_CHARACTERS
    return too_long(item.origin) if long else item
