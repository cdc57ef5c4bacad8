"""``dragoman read``: reports in; the aide-mémoire of each, or its JSON, out; and the record kept.

What was found goes to standard output; progress, failures and the closing summary go to standard error,
so that the output can be piped.
"""

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

import typer

from dragoman.cli.printing import (
    Format,
    Printer,
    Wishes,
    printer_for,
    progress_bar,
    reports,
    say,
    summarise,
)
from dragoman.pipeline.results import Finished, News, RunResult
from dragoman.settings import RECORD, WORKERS, record_url
from dragoman.sources.given import Given

if TYPE_CHECKING:
    from dragoman.pipeline.engines import ReadsDocuments
    from dragoman.record import Record

INTERRUPTED = 130
"""The exit status a shell expects after Ctrl-C."""

Load = Callable[[], "ReadsDocuments"]


def register(app: typer.Typer, load: Load | None = None) -> None:
    """Add ``read`` to the command; ``load`` makes the reader."""

    @app.command("read")
    def read(
        places: list[str] = typer.Argument(
            metavar="PATH",
            help="Files (text, HTML, PDF, Word, RSS, JSON lines), folders, globs, feeds (http…); - is standard input.",
        ),
        published: str | None = typer.Option(None, help="Day of publication, YYYY-MM-DD."),
        source: str | None = typer.Option(None, help="Name of the publisher, such as VNS."),
        language: str | None = typer.Option(None, help="Language of the reports, such as en."),
        record: str | None = typer.Option(None, help=f"URL or SQLite file of the record [{RECORD.name}]."),
        no_record: bool = typer.Option(False, "--no-record", help="Only print; keep nothing."),
        format: Format = typer.Option(Format.TEXT, help="Aide-mémoire for people, or JSON Lines."),
        with_text: bool = typer.Option(False, "--with-text", help="With JSON: each report's text too."),
        workers: int | None = typer.Option(None, min=1, help=f"Processes side by side [{WORKERS.name}]."),
        unread: bool = typer.Option(False, "--unread", help="Print only the sentences that no rule read."),
        quiet: bool = typer.Option(False, "--quiet", "-q", help="Print no reports, only the summary."),
    ) -> None:
        """Read reports, print what they say, and enter it in the record."""
        given = Given(published=published, source=source, language=language, url=None)
        url = None if no_record else record_url(record)
        wishes = Wishes(format, with_text, unread, quiet)
        result = _read(places, given, url, wishes, workers or _workers(), load)
        raise typer.Exit(1 if result.failures else 0)


def _workers() -> int:
    value = WORKERS.value()
    if not value.isdecimal() or value == "0":
        raise typer.BadParameter(f"{WORKERS.name} must be a whole number from 1 up, not {value!r}.")
    return int(value)


def _read(
    places: list[str], given: Given, url: str | None, wishes: Wishes, workers: int, load: Load | None
) -> RunResult:
    """Read, print, keep, and say what became of it."""
    from dragoman.pipeline.engines import engine_for
    from dragoman.pipeline.run import load_reader, run

    listener = _Listener(printer_for(wishes))
    try:
        with _open(url) as record, _progress(places, wishes) as listener.step:
            engine = engine_for(load or load_reader, workers)
            result = run(places, given, engine, record, listener.hear)
            listener.close()
    except KeyboardInterrupt:
        kept = "What was finished stays in the record; the same command goes on." if url else "Nothing was kept."
        say(f"Interrupted after {reports(listener.heard)}. {kept}")
        raise typer.Exit(INTERRUPTED) from None
    summarise(result, kept=url is not None)
    return result


class _Listener:
    """Hears of each report as it is done, prints it and moves the progress bar."""

    def __init__(self, printer: Printer | None) -> None:
        self.heard = 0
        self.step: Callable[[], None] = lambda: None
        self._printer = printer

    def hear(self, news: News) -> None:
        """One report came through, or failed; failures are told again in the summary."""
        self.heard += 1
        self.step()
        if self._printer is not None and isinstance(news, Finished):
            self._printer.report(news.document, news.reading)

    def close(self) -> None:
        """Print what can only be said after the last report."""
        if self._printer is not None:
            self._printer.close()


def _open(url: str | None) -> "AbstractContextManager[Record | None]":
    if url is None:
        return nullcontext()
    from dragoman.pipeline.kept import open_record

    return open_record(url, tell=lambda number: say(f"{reports(number)} are resolved by the present rules, once."))


def _progress(places: list[str], wishes: Wishes) -> AbstractContextManager[Callable[[], None]]:
    """A progress bar where it helps: on a terminal that is not printing the reports themselves."""
    printing_here = sys.stdout.isatty() and not wishes.quiet
    if not sys.stderr.isatty() or printing_here:
        return nullcontext(lambda: None)
    from dragoman.sources.counting import count

    return progress_bar(count(places))
