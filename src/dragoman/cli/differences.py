"""``dragoman diff``: two records, or two runs of one, row by row, with the reason of each difference."""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import groupby
from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dragoman.cli.asking import Format, FormatOption, RecordOption, open_record, print_json
from dragoman.domain.wording import plain
from dragoman.errors import QuestionError

if TYPE_CHECKING:
    from dragoman.record.differences import Difference

RUN = re.compile(r"r[0-9a-f]{1,8}$", re.IGNORECASE)
WORDS = {"actors": "name", "engagements": "label", "statements": "content", "commitments": "goal",
         "relationships": "label", "instruments": "title", "formulas": "text", "ties": "kind"}  # fmt: skip
"""The field by which a row of each kind is named."""
CHANGE: dict[str, Any] = {"initial_indent": " " * 6, "subsequent_indent": " " * 8, "break_on_hyphens": False}
"""How a change of a field is set on a line."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(diff)


def diff(
    first: Annotated[str, typer.Argument(metavar="A", help="URL or file of a record, or a run of one (record runs).")],
    second: Annotated[str, typer.Argument(metavar="B", help="Another record, such as a later copy, or another run.")],
    record: RecordOption = None,
    format: FormatOption = Format.TABLE,
) -> None:
    """Tell what differs between two records, or two runs, row by row, and why: new reports, rules, lexicons,
    judgements."""
    reasons: Counter[str] = Counter()
    runs = all(RUN.match(typed) and not Path(typed).exists() for typed in (first, second))
    with ExitStack() as open_records:
        found = _counted((_of_runs if runs else _of_records)(open_records, first, second, record), reasons)
        if format is Format.JSON:
            print_json(map(_json, found))
        else:
            _print(found)
    if not reasons:
        after = "After both runs the record held" if runs else "The two records hold"
        print(f"{after} the same.", file=sys.stderr)
        return
    told = ", ".join(f"{count:,} by {reason}" for reason, count in reasons.most_common())
    number = reasons.total()
    print(f"{number:,} {'row differs' if number == 1 else 'rows differ'}: {told}.", file=sys.stderr)


def _of_records(records: ExitStack, first: str, second: str, record: str | None) -> "Iterator[Difference]":
    from dragoman.record.differences import differences

    if record is not None:
        raise QuestionError("With --record, give two runs of it, as dragoman record runs lists them, and no records.")
    one, other = (records.enter_context(open_record(url)) for url in (first, second))
    return differences(one, other)


def _of_runs(records: ExitStack, first: str, second: str, record: str | None) -> "Iterator[Difference]":
    from dragoman.record.run_differences import run_differences

    return run_differences(records.enter_context(open_record(record)), first, second)


def _counted(found: "Iterator[Difference]", reasons: Counter[str]) -> "Iterator[Difference]":
    for one in found:
        reasons[one.reason] += 1
        yield one


def _json(one: "Difference") -> dict[str, Any]:
    return {
        "reason": one.reason,
        "why": one.why,
        "report": one.report,
        "kind": one.kind,
        "id": one.id,
        "fields": list(one.fields),
        "before": one.before,
        "after": one.after,
    }


def _print(found: "Iterator[Difference]") -> None:
    for (report, reason, why), rows in groupby(found, key=lambda one: (one.report, one.reason, one.why)):
        print(fill(f"{report or 'Across reports'} · {reason}. {why}", 80, break_on_hyphens=False))
        for one in rows:
            print(_line(one))
        print()


def _line(one: "Difference") -> str:
    mark = "+" if one.before is None else "-" if one.after is None else "~"
    row = one.after or one.before or {}
    name = plain(str(row.get(WORDS.get(one.kind, "source")) or ""))
    kind = one.kind.removesuffix("s")
    line = f"  {mark} {kind} {one.id[:8]} {name}"
    line = line if len(line) <= 78 else line[:77] + "…"
    if one.before is None or one.after is None:
        return line.rstrip()
    changes = [
        fill(f"{key}: {_value(one.before.get(key))} → {_value(one.after[key])}", 80, **CHANGE) for key in one.fields
    ]
    return "\n".join([line.rstrip(), *changes])


def _value(value: object) -> str:
    """A value in words; a date as EDTF with the words that tell it."""
    if isinstance(value, dict) and "edtf" in value:
        printed = f" (“{value['printed']}”)" if value.get("printed") else ""
        return f"{value['edtf'] or 'not known'}{printed}"
    words = plain(str(value)) if value is not None else "not known"
    return words if len(words) <= 60 else words[:59] + "…"
