"""``dragoman record``: what a record holds, whether it is whole, and taking a report out of it."""

import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dragoman.cli.asking import Format, FormatOption, RecordOption, open_record, print_json
from dragoman.cli.loading import load
from dragoman.cli.resolving import resolve

if TYPE_CHECKING:
    from rich.table import Table

    from dragoman.record.checking import Checked
    from dragoman.record.inventory import Inventory

NAMED = 8
"""Sources and readers that ``info`` names; JSON has all."""


def register(app: typer.Typer) -> None:
    """Add ``record`` with its own commands."""
    keeping = typer.Typer(no_args_is_help=True, help="What the record holds, whether it is whole, and retractions.")
    for command in (info, runs, check, retract, resolve, load, datasette):
        keeping.command(command.__name__)(command)
    app.add_typer(keeping, name="record")


def info(record: RecordOption = None, format: FormatOption = Format.TABLE) -> None:
    """Say what the record holds: reports, days, sources, readers, runs, and its size."""
    from dragoman.record.inventory import inventory

    with open_record(record) as opened:
        found = inventory(opened)
    if format is Format.JSON:
        print_json([_info_json(found)])
        return
    from dragoman.cli.layout import print_page

    print_page(_info(found))


def runs(record: RecordOption = None, format: FormatOption = Format.TABLE) -> None:
    """List the runs that read reports, the oldest first; dragoman diff RUN RUN tells what changed between two."""
    from dataclasses import asdict

    from dragoman.record.run_differences import runs as every

    with open_record(record) as opened:
        found = every(opened)
    if format is Format.JSON:
        print_json(map(asdict, found))
        return
    for run in found:
        counts = ", ".join(f"{name} {number:,}" for name, number in run.counts.items() if number) or "nothing"
        print(f"{run.id}  {_moment(run.started)}  {run.reader}\n           {counts}")


def datasette(
    output: Annotated[Path, typer.Option("--output", "-o", metavar="PATH", help="The file to write.")] = Path(
        "metadata.yaml"
    ),
    force: Annotated[bool, typer.Option("--force", help="Replace what stands at PATH.")] = False,
    record: RecordOption = None,
) -> None:
    """Write the page with which Datasette opens the SQLite record itself: what columns mean, facets, questions."""
    from dragoman.exports.datasette_record import write

    with open_record(record) as opened:
        file = write(opened, output, replace=force)
    print(f"{output} written. Open the record with: datasette {file} -m {output}", file=sys.stderr)


def check(record: RecordOption = None, format: FormatOption = Format.TABLE) -> None:
    """Check every quotation against its text, and every link; what is wrong is told report by report."""
    from dragoman.record.checking import check as check_all

    reports = quotations = faults = 0
    with open_record(record) as opened:
        for checked in _with_progress(check_all(opened), opened.count()):
            reports += checked.report is not None
            quotations += checked.quotations
            faults += len(checked.faults)
            _tell_faults(checked, format)
        place = opened.place
    told = f"{reports:,} {'report' if reports == 1 else 'reports'} and {quotations:,} quotations checked"
    if faults:
        remedy = "Restore the record from a copy, or read these reports into a new one."
        print(f"{told}; {faults:,} {'fault' if faults == 1 else 'faults'} in {place}. {remedy}", file=sys.stderr)
        raise typer.Exit(1)
    print(f"{told}: the record is whole.", file=sys.stderr)


def retract(
    report: Annotated[str, typer.Argument(metavar="REPORT", help="The id of a report, or its first characters.")],
    by: Annotated[str, typer.Option(help="Who decides this.")],
    why: Annotated[str, typer.Option(help="For what reason.")],
    undo: Annotated[bool, typer.Option("--undo", help="Take a report that was retracted back in.")] = False,
    record: RecordOption = None,
) -> None:
    """Take a report out of every answer; who did it, when and why stays on record."""
    from dragoman.pipeline.kept import open_record as open_kept
    from dragoman.record import retractions
    from dragoman.record.queries.ids import report_named

    with open_kept(record, create=False) as opened:
        with opened.asking() as connection:
            id = report_named(connection, report)
        (retractions.restore if undo else retractions.retract)(opened, id, by=by, why=why)
    if undo:
        print(f"{id} is back in every answer.")
    else:
        print(f"{id} is retracted: no answer draws on it any more. To undo it, add --undo.")


def _tell_faults(checked: "Checked", format: Format) -> None:
    where = checked.report or "the record"
    if format is Format.JSON:
        print_json({"report": checked.report, "fault": fault} for fault in checked.faults)
    else:
        for fault in checked.faults:
            print(f"{where}: {fault}")


def _with_progress(checked: "Iterable[Checked]", total: int) -> "Iterator[Checked]":
    """With a bar on a terminal, where it takes long."""
    from dragoman.cli.printing import progress_bar

    with progress_bar(total if sys.stderr.isatty() else 0, "Checking") as step:
        for one in checked:
            yield one
            step()


def _info(found: "Inventory") -> "Table":
    from rich.table import Table

    page = Table.grid(padding=(0, 2))
    page.add_column(style="bold", no_wrap=True)
    page.add_column(overflow="fold")
    for name, value in _info_lines(found):
        page.add_row(name, value)
    return page


def _info_lines(found: "Inventory") -> Iterator[tuple[str, str]]:
    yield "record", found.place
    yield "kept by", f"{found.store}, tables of version {found.schema}, {_megabytes(found.size)}"
    but = {"retracted": found.retracted, "not read": found.unread, "without a day": found.undated}
    more = "".join(f", {number:,} {what}" for what, number in but.items() if number)
    yield "reports", f"{found.reports:,}{more}"
    if found.first_day:
        yield "published", f"{found.first_day} to {found.last_day}"
    yield "sources", _some((name or "not named", number) for name, number in found.sources.items())
    yield "they tell of", _some(found.holds.items())
    yield "read by", _some(found.readers.items())
    yield "runs", f"{found.runs:,}" + (f", the last begun {_moment(found.last_run)}" if found.last_run else "")


def _some(counted: Iterable[tuple[str, int]]) -> str:
    every = list(counted)
    named = ", ".join(f"{name} {number:,}" for name, number in every[:NAMED])
    return named + (f" and {len(every) - NAMED:,} more" if len(every) > NAMED else "")


def _moment(iso: str) -> str:
    return f"{datetime.fromisoformat(iso):%Y-%m-%d %H:%M} UTC"


def _megabytes(size: int) -> str:
    return f"{size / 1e9:,.1f} GB" if size >= 1e9 else f"{size / 1e6:,.1f} MB"


def _info_json(found: "Inventory") -> dict[str, Any]:
    from dataclasses import asdict

    sources = [{"source": name, "reports": number} for name, number in found.sources.items()]
    readers = [{"reader": name, "reports": number} for name, number in found.readers.items()]
    return asdict(found) | {"sources": sources, "readers": readers}
