"""JSON lines: one report a line, read as a stream, so that one broken line costs one report and no more."""

import io
import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from dragoman.domain.text import Report
from dragoman.sources.decoding import marked_encoding
from dragoman.sources.failure import SourceFailure
from dragoman.sources.limits import MAX_CHARACTERS, MAX_LINE, too_long
from dragoman.sources.markup import without_markup

KEYS = "id, url, source, published, lang, title and text"


def read_lines(stream: BinaryIO, head: bytes, origin: str) -> Iterator[Report | SourceFailure]:
    """The reports of a stream of JSON lines; ``head`` is its beginning, looked at but not yet read."""
    encoding = marked_encoding(head) or "utf-8"
    # a byte that is no UTF-8 becomes a lone surrogate, so that only its own line fails
    lines = io.TextIOWrapper(stream, encoding=encoding, errors="surrogateescape", newline="\n")
    try:
        yield from _read(lines, origin)
    finally:
        lines.detach()


def _read(lines: io.TextIOWrapper, origin: str) -> Iterator[Report | SourceFailure]:
    number = 0
    while line := lines.readline(MAX_LINE):
        number += 1
        place = f"{origin}:{number}"
        if len(line) == MAX_LINE and not line.endswith("\n"):
            _skip_rest(lines)
            yield too_long(place)
        elif line.strip():
            yield read_line(line, place)


def _skip_rest(lines: io.TextIOWrapper) -> None:
    while (rest := lines.readline(MAX_LINE)) and not rest.endswith("\n"):
        continue


def read_line(line: str, origin: str) -> Report | SourceFailure:
    """The report that one JSON line holds."""
    try:
        line.encode("utf-8")
        entry = json.loads(line)
    except UnicodeEncodeError:
        return SourceFailure(origin, "the line is not UTF-8", "save the file as UTF-8")
    except (ValueError, RecursionError) as error:
        reason = f"the line is not JSON ({_short(error)})"
        return SourceFailure(origin, reason, f"write one JSON object a line, with the keys {KEYS}")
    if not isinstance(entry, dict):
        return SourceFailure(origin, "the line is not a JSON object", f"write an object with the keys {KEYS}")
    text = entry.get("text")
    if not isinstance(text, str) or not text.strip():
        return SourceFailure(origin, "the line has no text", 'put the report under the key "text"')
    if len(text) > MAX_CHARACTERS:
        return too_long(origin)
    return _report(entry, text, origin)


def _report(entry: dict[str, Any], text: str, origin: str) -> Report:
    return Report(
        content=without_markup(text),
        origin=origin,
        input_id=_value(entry, "id"),
        url=_value(entry, "url"),
        source=_value(entry, "source"),
        published=_value(entry, "published"),
        language=_value(entry, "lang") or _value(entry, "language"),
        title=_value(entry, "title"),
    )


def _value(entry: dict[str, Any], key: str) -> str | None:
    """The key's value as text; numbers are kept as written, anything deeper is no metadata."""
    value = entry.get(key)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    # JSON can spell half a surrogate pair, which no output file can hold
    return str(value).encode("utf-8", "replace").decode("utf-8").strip() or None


def _short(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg} at column {error.colno}"
    return "nested too deep" if isinstance(error, RecursionError) else "a number is too long"
