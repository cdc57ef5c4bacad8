"""``dragoman agreement``: a team's own table beside the record, with the sentence that tells on every disagreement."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dragoman.cli.asking import Format, FormatOption, RecordOption, open_record, print_json
from dragoman.domain.wording import quoted

if TYPE_CHECKING:
    from dragoman.evaluation.team_table import Comparison


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(agreement)


def agreement(
    table: Annotated[Path, typer.Argument(metavar="TABLE", help="CSV or XLSX, a row an engagement.")],
    columns: Annotated[Path, typer.Option(help="TOML that says which column holds which field.")],
    record: RecordOption = None,
    format: FormatOption = Format.TABLE,
) -> None:
    """Hold a team's own table of engagements against the record, field by field; nothing of it enters the record."""
    from dragoman.evaluation.team_table import Columns, compare, rows_of
    from dragoman.record import queries

    rows = rows_of(table, Columns.read(columns))
    with open_record(record) as opened:
        entries = queries.timeline(opened)
    found = compare(rows, entries)
    if format is Format.JSON:
        print_json(_json(found))
    else:
        _print(found, len(rows))
    print("Nothing of the table entered the record.", file=sys.stderr)


def _json(found: "Comparison") -> list[dict[str, Any]]:
    lines: list[dict[str, Any]] = [
        {"row": one.row, "field": one.field, "team": one.team, "record": one.record, "agree": one.agree,
         "engagement": one.engagement, "report": one.report, "quote": one.quote}
        for one in found.compared
    ]  # fmt: skip
    lines += [{"row": row.number, "unmet": dict(row.fields)} for row in found.unmet]
    lines += [{"only_in_record": one.id, "report": one.report.id} for one in found.left_over]
    lines += [
        {"field": one.field, "units": one.units, "percent": one.percent, "kappa": one.kappa, "alpha": one.alpha}
        for one in found.scores()
    ]
    return lines


def _print(found: "Comparison", rows: int) -> None:
    met = rows - len(found.unmet)
    print(
        f"{met:,} of {rows:,} rows meet an engagement of the record; {len(found.left_over):,} of the record's are left."
    )
    print(f"\n{'field':<12}{'units':>6}{'agree':>8}{'kappa':>8}{'alpha':>8}")
    for one in found.scores():
        print(f"{one.field:<12}{one.units:>6}{one.percent:>7.0f}%{_number(one.kappa)}{_number(one.alpha)}")
    for other in found.compared:
        if not other.agree:
            print(f"\nRow {other.row}, {other.field}: the table has {other.team}, the record {other.record}.")
            print(f"  {quoted(other.quote)}\n  report {other.report[:8]}, engagement {other.engagement[:8]}")
    for row in found.unmet:
        print(f"\nRow {row.number}: the record holds nothing of it: {', '.join(row.fields.values())}.")


def _number(value: float | None) -> str:
    return f"{'—':>8}" if value is None else f"{value:>8.2f}"
