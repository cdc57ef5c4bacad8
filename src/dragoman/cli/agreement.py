"""``dragoman agreement`` and ``propose``: others' codings beside the record, with the sentence on every disagreement.

A table (CSV, XLSX), JSON Lines of LangExtract or JSON of Label Studio. ``agreement`` only shows; ``propose`` keeps
what differs as proposals, which a person accepts or refuses one by one in ``dragoman review``.
"""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dragoman.cli.asking import Format, FormatOption, RecordOption, open_record, print_json
from dragoman.domain.wording import quoted
from dragoman.errors import SourceError

if TYPE_CHECKING:
    from dragoman.evaluation.compared import Compared, Score
    from dragoman.evaluation.imports.beside import Beside
    from dragoman.evaluation.team_table import Comparison
    from dragoman.record import Record
    from dragoman.record.proposals import Draft

TABLES = (".csv", ".xlsx")
FileArgument = Annotated[
    Path, typer.Argument(metavar="FILE", help="CSV or XLSX, LangExtract's .jsonl, or Label Studio's .json.")
]
ColumnsOption = Annotated[
    Path | None,
    typer.Option("--columns", "--words", help="TOML: which column or label stands for what; a table needs it."),
]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(agreement)
    app.command()(propose)


def agreement(
    table: FileArgument,
    columns: ColumnsOption = None,
    record: RecordOption = None,
    format: FormatOption = Format.TABLE,
) -> None:
    """Hold others' codings of reports against the record, field by field; nothing of them enters the record."""
    with open_record(record) as opened:
        if table.suffix.lower() in TABLES:
            found, rows = _table(opened, table, columns)
            print_json(_json(found)) if format is Format.JSON else _print(found, rows)
        else:
            beside = _marks(opened, table, columns)
            print_json(_marks_json(beside)) if format is Format.JSON else _print_marks(beside, table.name)
    print(f"Nothing of {table.name} entered the record.", file=sys.stderr)


def propose(
    file: FileArgument,
    columns: ColumnsOption = None,
    by: Annotated[str, typer.Option("--by", help="Your name: it stays on record with what is proposed.")] = "",
    record: RecordOption = None,
) -> None:
    """Keep what others' codings have otherwise as proposals, to be accepted one by one in dragoman review."""
    from dragoman.record.proposals import named
    from dragoman.record.proposals import propose as keep

    named(by, "imports this")
    with open_record(record) as opened:
        drafts = list(_drafts(opened, file, columns))
        new = keep(opened, drafts, by=by)
    known = len(drafts) - new
    told = f"{new:,} {'difference' if new == 1 else 'differences'} proposed"
    told += f", {known:,} known already" if known else ""
    print(f"{told}. Nothing of the record has changed.", file=sys.stderr)
    if new:
        print("Accept or refuse them one by one: dragoman review --by NAME", file=sys.stderr)


def _drafts(opened: "Record", file: Path, columns: Path | None) -> "Iterator[Draft]":
    from dragoman.evaluation.imports import drafts

    if file.suffix.lower() in TABLES:
        return drafts.of_table(file.name, _table(opened, file, columns)[0].compared)
    return drafts.of_marks(file.name, _marks(opened, file, columns))


def _table(opened: "Record", table: Path, columns: Path | None) -> "tuple[Comparison, int]":
    from dragoman.evaluation.team_table import Columns, compare, rows_of
    from dragoman.record import queries

    if columns is None:
        raise SourceError("Say with --columns FILE.toml which column of the table holds which field.")
    rows = rows_of(table, Columns.read(columns))
    return compare(rows, queries.timeline(opened)), len(rows)


def _marks(opened: "Record", file: Path, columns: Path | None) -> "Beside":
    from dragoman.evaluation.imports import labelstudio, langextract
    from dragoman.evaluation.imports.beside import beside
    from dragoman.evaluation.imports.marks import Words

    readers = {".jsonl": langextract.read, ".json": labelstudio.read}
    read = readers.get(file.suffix.lower())
    if read is None:
        raise SourceError(f"{file} is none of these: .csv, .xlsx, .jsonl of LangExtract, .json of Label Studio.")
    return beside(opened, read(file, Words.read(columns)))


def _json(found: "Comparison") -> list[dict[str, Any]]:
    lines = [_field_json(one) for one in found.compared]
    lines += [{"row": row.number, "unmet": dict(row.fields)} for row in found.unmet]
    lines += [{"only_in_record": one.id, "report": one.report.id} for one in found.left_over]
    return lines + [_score_json(one) for one in found.scores()]


def _marks_json(found: "Beside") -> list[dict[str, Any]]:
    from dataclasses import asdict

    lines = [_field_json(one) for one in found.compared]
    lines += [{"only_in_import": asdict(one)} for one in found.only_theirs]
    lines += [{"only_in_record": asdict(one)} for one in found.only_ours]
    lines += [{"row": row, "not_placed": mark.quote, "label": mark.label} for row, mark in found.unplaced]
    lines += [{"row": one.number, "no_such_report": list(one.names)} for one in found.unknown]
    return lines + [_score_json(one) for one in found.scores()]


def _field_json(one: "Compared") -> dict[str, Any]:
    return {"row": one.row, "field": one.field, "team": one.team, "record": one.record, "agree": one.agree,
            "engagement": one.engagement, "report": one.report, "quote": one.quote}  # fmt: skip


def _score_json(one: "Score") -> dict[str, Any]:
    return {"field": one.field, "units": one.units, "percent": one.percent, "kappa": one.kappa, "alpha": one.alpha}


def _print(found: "Comparison", rows: int) -> None:
    met = rows - len(found.unmet)
    print(
        f"{met:,} of {rows:,} rows meet an engagement of the record; {len(found.left_over):,} of the record's are left."
    )
    _print_scores(found.scores())
    for other in found.compared:
        if not other.agree:
            print(f"\nRow {other.row}, {other.field}: the table has {other.team}, the record {other.record}.")
            print(f"  {_short(other.quote)}\n  report {other.report[:8]}, engagement {other.engagement[:8]}")
    for row in found.unmet:
        print(f"\nRow {row.number}: the record holds nothing of it: {', '.join(row.fields.values())}.")


def _print_marks(found: "Beside", name: str) -> None:
    print(f"{found.met:,} of {found.marks:,} marks of {name} meet a finding of the record.")
    print(
        f"{len(found.only_theirs):,} are there alone; {len(found.only_ours):,} such findings are in the record alone."
    )
    _print_scores(found.scores())
    for one in found.compared:
        if not one.agree:
            print(f"\nNo. {one.row}, {one.field}: {name} has {one.team}, the record {one.record}.")
            print(f"  {_short(one.quote)}\n  report {one.report[:8]}, {one.subject[:8]}")
    for where, alone in ((f"only in {name}", found.only_theirs), ("only in the record", found.only_ours)):
        for other in alone:
            print(f"\nNo. {other.row}, {other.label} {where}:\n  {_short(other.quote)}\n  report {other.report[:8]}")
    for row, mark in found.unplaced:
        print(f"\nNo. {row}: the report does not have the words of this {mark.label}:\n  {_short(mark.quote)}")
    for text in found.unknown:
        print(f"\nNo. {text.number}: the record has no report with this text{_names(text.names)}.")


def _short(quote: str) -> str:
    return fill(quoted(quote), 78, subsequent_indent="  ")


def _names(names: Iterable[str]) -> str:
    told = ", ".join(names)
    return f" ({told})" if told else ""


def _print_scores(scores: "Iterable[Score]") -> None:
    every = list(scores)
    width = max((12, *(len(one.field) + 1 for one in every)))
    print(f"\n{'field':<{width}}{'units':>6}{'agree':>8}{'kappa':>8}{'alpha':>8}")
    for one in every:
        print(f"{one.field:<{width}}{one.units:>6}{one.percent:>7.0f}%{_number(one.kappa)}{_number(one.alpha)}")


def _number(value: float | None) -> str:
    return f"{'—':>8}" if value is None else f"{value:>8.2f}"
