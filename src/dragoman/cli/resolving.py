"""``dragoman record resolve``: who is who and which reports tell the same, decided anew for the whole record."""

import sys
from typing import Annotated

import typer

from dragoman.cli.asking import RecordOption


def resolve(
    missing: Annotated[bool, typer.Option("--missing", help="Only if some are not, or by other rules.")] = False,
    record: RecordOption = None,
) -> None:
    """Decide anew who is who and which reports tell one engagement; judgements stay, and so do canonical ids."""
    from dragoman.cli.printing import progress_bar, reports
    from dragoman.pipeline.kept import everything, resolving_in_use
    from dragoman.pipeline.resolving import standing, unresolved
    from dragoman.record import Record

    resolving = resolving_in_use()
    with Record.open(record, create=False, keeper=resolving) as opened:
        with opened.asking() as connection:
            every = standing(connection)
            wanted = unresolved(connection, resolving.rules) if missing else every
        if not wanted:
            print("Every report is resolved.", file=sys.stderr)
            return
        with progress_bar(2 * len(every), "Resolving") as step, opened.writing() as connection:
            everything(connection, step)  # who is who, and then what was undertaken: two steps a report
    print(f"{reports(len(every))} resolved.", file=sys.stderr)
