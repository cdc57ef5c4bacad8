"""What ``dragoman read`` shows while it works: each report in the form asked for, the progress, the summary.

Reports go to standard output, everything else to standard error, so that the output can be piped.
"""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from dragoman.domain.claims import Reading
from dragoman.domain.contract import to_json
from dragoman.domain.text import Document
from dragoman.pipeline.results import RunResult

LONG_WORK = 20
"""Reports from which on a progress bar is worth the flicker."""


class Format(StrEnum):
    """How reports are printed."""

    TEXT = "text"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the command line asks to be printed."""

    format: Format = Format.TEXT
    with_text: bool = False
    unread: bool = False
    quiet: bool = False


class Printer(Protocol):
    """Prints reports as they are read."""

    def report(self, document: Document, reading: Reading) -> None:
        """Print one report."""

    def close(self) -> None:
        """Print what can only be said after the last report."""


def printer_for(wishes: Wishes) -> Printer | None:
    """The printer that the wishes ask for; the heavier ones are imported only where they are wanted."""
    if wishes.quiet:
        return None
    if wishes.unread:
        from dragoman.cli.unread import UnreadPrinter

        return UnreadPrinter()
    if wishes.format is Format.JSON:
        return JsonPrinter(wishes.with_text)
    from dragoman.cli.aide_memoire import AideMemoirePrinter

    return AideMemoirePrinter()


class JsonPrinter:
    """Prints the contract's JSON Lines."""

    def __init__(self, with_text: bool) -> None:
        self._with_text = with_text

    def report(self, document: Document, reading: Reading) -> None:
        """Print one line, at once, so that a reader at the other end of a pipe need not wait."""
        print(json.dumps(to_json(document, reading, self._with_text), ensure_ascii=False), flush=True)

    def close(self) -> None:
        """Nothing follows the last line."""


@contextmanager
def progress_bar(total: int | None, what: str = "Reading") -> Iterator[Callable[[], None]]:
    """A bar on standard error that each call moves by one report; none where the work is short.

    Args:
        total: how many reports there are; ``None`` where that is not known, as with standard input.
    """
    if total is not None and total < LONG_WORK:
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn(what), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(what, total=total)
        yield lambda: progress.advance(task)


def summarise(result: RunResult, kept: bool) -> None:
    """Say how many reports were read, what became of them, and each failure with its remedy."""
    counts = result.counts
    done = sum(counts[status] for status in ("added", "unchanged", "reread", "not kept"))
    parts = [f"{counts[status]} {status}" for status in ("added", "unchanged", "reread") if counts[status]]
    if not kept:
        parts.append("nothing kept")
    if counts["retracted"]:
        parts.append(f"{counts['retracted']} retracted and left out")
    if counts["unread"]:
        parts.append(f"{counts['unread']} in a language that has no reader")
    if counts["failed"]:
        parts.append(f"{counts['failed']} failed")
    say(f"{reports(done)} read" + (": " + ", ".join(parts) if parts else "") + ".")
    for line in (*result.failures, *result.notes):
        say(f"  {line}")


def reports(number: int) -> str:
    """The number with its noun."""
    return f"{number} report" if number == 1 else f"{number:,} reports"


def say(sentence: str) -> None:
    """Tell the person at the terminal, beside the output."""
    print(sentence, file=sys.stderr)
