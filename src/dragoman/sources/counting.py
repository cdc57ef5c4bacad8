"""Counting ahead: a cheap upper estimate of how many reports will come, for a progress bar."""

from collections.abc import Sequence
from pathlib import Path

from dragoman.sources.places import STANDARD_INPUT, expand, is_address
from dragoman.sources.sniffing import Kind, kind_of

COUNTED = 512 * 1024 * 1024
"""Bytes of JSON lines that are counted through; beyond that counting would itself take long."""

_CHUNK = 1 << 20


def count(places: Sequence[str]) -> int | None:
    """At most how many reports and failures the places hold; None where that cannot be told cheaply."""
    if STANDARD_INPUT in places or any(map(is_address, places)):
        return None
    total, left = 0, COUNTED
    for item in expand(places):
        if isinstance(item, Path) and kind_of(item.name) is Kind.LINES:
            size = _size(item)
            left -= size
            if left < 0:
                return None
            total += _lines(item)
        else:
            total += 1
    return total


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _lines(path: Path) -> int:
    """Line ends plus one: the last line may have none, and an unreadable file counts as one failure."""
    lines = 1
    try:
        with path.open("rb") as stream:
            while chunk := stream.read(_CHUNK):
                lines += chunk.count(b"\n")
    except OSError:
        return 1
    return lines
