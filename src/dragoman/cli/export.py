"""``dragoman export``: the record, or what is asked of it, in a format that others' tools read."""

import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.asking import RecordOption, open_record

if TYPE_CHECKING:
    from dragoman.exports import Format, Published
    from dragoman.record.queries.selecting import Filters

STANDARD_OUTPUT = "-"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(export)


def export(
    format: Annotated[str, typer.Argument(metavar="FORMAT", help="Such as csv; `dragoman ref formats` lists all.")],
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="PATH", help="File or folder to write; - is standard output.")
    ],
    between: Annotated[
        tuple[str, str] | None,
        typer.Option(metavar="A B", help="Two sides, by code or name, as in --between VN China."),
    ] = None,
    side: Annotated[str | None, typer.Option("--side", "--with", help="One side, by code or name.")] = None,
    person: Annotated[str | None, typer.Option(help="Who takes part or speaks, by any part of a name.")] = None,
    report: Annotated[list[str] | None, typer.Option(help="Only this report, by its id; may be given again.")] = None,
    since: Annotated[
        str | None, typer.Option("--since", "--from", help="First day: 2024, 2024-03 or 2024-03-15.")
    ] = None,
    until: Annotated[str | None, typer.Option(help="Last day, month or year.")] = None,
    kind: Annotated[str | None, typer.Option(help="visit, meeting, call, conference or ceremony.")] = None,
    status: Annotated[str | None, typer.Option(help="Of engagements: occurred, planned, cancelled, …")] = None,
    news: Annotated[bool, typer.Option("--news", help="Leave out what reports only recall.")] = False,
    follow_through: Annotated[
        str | None,
        typer.Option(help="Only commitments by what became of them: reaffirmed, enacted, completed, …, or open."),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace what stands at PATH.")] = False,
    record: RecordOption = None,
) -> None:
    """Write the record in another format, with a README of its fields and a report of what was lost."""
    from dragoman.exports import format_named
    from dragoman.record.queries.selecting import Filters

    chosen = format_named(format)
    sides = (*(between or ()), *((side,) if side else ()))
    filters = Filters(sides, person, tuple(report or ()), since, until, kind, status, news, follow_through)
    if output == STANDARD_OUTPUT:
        _print(chosen, filters, record)
        return
    path = Path(output).expanduser()
    published = _publish(chosen, filters, path, record, force or _may_replace(chosen, path))
    _tell(published, chosen)


def _may_replace(chosen: "Format", path: Path) -> bool:
    """Ask the person at the terminal whether what stands there may go."""
    from dragoman.exports.publish import check_target, stands_in_the_way

    if not stands_in_the_way(path) or not (sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    check_target(chosen, path, replace=True)
    if not typer.confirm(f"{path} exists. Replace it?", err=True):
        raise typer.Exit(1)
    return True


def _publish(chosen: "Format", filters: "Filters", path: Path, url: str | None, replace: bool) -> "Published":
    from dragoman.cli.printing import progress_bar
    from dragoman.exports import publish
    from dragoman.exports.publish import check_target
    from dragoman.record.queries.selecting import Selection

    check_target(chosen, path, replace=replace)
    with open_record(url) as opened, opened.asking() as connection:
        selection = Selection(opened, connection, filters)
        with progress_bar(len(selection.ids) if sys.stderr.isatty() else 0, "Exporting") as selection.step:
            return publish(chosen, selection, path, replace=replace)


def _print(chosen: "Format", filters: "Filters", url: str | None) -> None:
    """To standard output, once it is whole."""
    from dragoman.errors import ExportError

    if chosen.is_folder:
        raise ExportError(f"{chosen.name} is a folder of files and cannot go to standard output. Name one with -o.")
    with tempfile.TemporaryDirectory(prefix="dragoman-") as folder:
        published = _publish(chosen, filters, Path(folder) / f"export{chosen.suffix}", url, replace=False)
        with published.path.open("rb") as file:
            shutil.copyfileobj(file, sys.stdout.buffer)
    _tell_losses(published)


def _tell(published: "Published", chosen: "Format") -> None:
    number = f"{published.reports:,} {'report' if published.reports == 1 else 'reports'}"
    print(f"{published.path}: {chosen.name}, from {number}. Its fields: {published.readme}", file=sys.stderr)
    _tell_losses(published)


def _tell_losses(published: "Published") -> None:
    for line in published.losses.lines():
        print(f"  not held: {line}", file=sys.stderr)
