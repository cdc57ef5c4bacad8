"""Lines of jsonl taken back in: the record that they were exported from, without reading the reports again."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from dragoman.domain.claims import Reading
from dragoman.domain.text import Document
from dragoman.errors import ExportError
from dragoman.record.codec import decode

Json = Any

_CITED = {"start", "end", "quote"}
_SPAN = {"start", "end"}


@dataclass(frozen=True, slots=True)
class _Misquoted(Exception):
    """A quotation that the text does not have."""

    sentence: str


def read_back(lines: Iterable[str], origin: str) -> Iterator[tuple[Document, Reading]]:
    """The report and the reading of each line.

    Raises:
        ExportError: a line is no line of `dragoman export jsonl`; the sentence says which and why.
    """
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _one(line, f"line {number:,} of {origin}")


def _one(line: str, where: str) -> tuple[Document, Reading]:
    try:
        found = json.loads(line)
    except ValueError as error:
        raise ExportError(f"What stands in {where} is not JSON. Was the file cut off?") from error
    try:
        report = found["report"]
        text = report["text"]
        document = decode(Document, {**_plain(report, text), "text": text})
        reading = {name: _plain(part, text) for name, part in found.items() if name != "report"}
        told = {"document": report["id"], "reader": report["reader"], "unread_reason": report["unread_reason"]}
        return document, decode(Reading, {**reading, **told}, document)
    except _Misquoted as error:
        raise ExportError(f"In {where} {error.sentence} Export the record anew.") from error
    except (KeyError, TypeError, ValueError, AssertionError) as error:
        raise ExportError(
            f"What stands in {where} is not what `dragoman export jsonl` writes ({type(error).__name__}: {error}). "
            "Reports that were not read yet go in with `dragoman read`."
        ) from error


def _plain(value: Json, text: str) -> Json:
    """As the record keeps it: quotations and spans by their two ends alone, each quotation checked."""
    if isinstance(value, list):
        return [_plain(each, text) for each in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == _CITED or value.keys() == _SPAN:
        start, end = value["start"], value["end"]
        if "quote" in value and text[start:end] != value["quote"]:
            raise _Misquoted(f"the report does not say {value['quote']!r} at {start}–{end}.")
        return [start, end]
    return {name: _plain(each, text) for name, each in value.items()}
