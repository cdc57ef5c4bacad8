"""``dragoman evaluate``: how well the reader does on reports coded by hand, and what it got wrong."""

import json
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from dragoman.cli import evaluate_open, evaluate_plover

if TYPE_CHECKING:
    from rich.table import Table

    from dragoman.domain.text import Report
    from dragoman.evaluation.alpha import Agreement
    from dragoman.evaluation.floors import Below
    from dragoman.evaluation.score import Evaluation, Figure


class Layout(StrEnum):
    """How figures are printed."""

    TABLE = "table"
    JSON = "json"


def register(app: typer.Typer) -> None:
    """Add ``evaluate`` and ``evaluate-open`` to the command."""
    evaluate_open.register(app)
    evaluate_plover.register(app)

    @app.command("evaluate")
    def evaluate(
        gold: Path = typer.Argument(metavar="GOLD", help="Folder of reports with answers coded by hand."),
        predictions: Path | None = typer.Option(None, help="Score these JSON lines; read nothing."),
        detail: bool = typer.Option(False, "--detail", help="List every miss, extra and wrong field."),
        floors: Path | None = typer.Option(None, help="Fail where a figure lies below its floor."),
        second: Path | None = typer.Option(None, help="A second coding: print agreement, read nothing."),
        format: Layout = typer.Option(Layout.TABLE, help="A table for people, or JSON."),
        only: str | None = typer.Option(None, help="Only reports whose name contains this."),
    ) -> None:
        """Score the reader on reports coded by hand."""
        if second is not None:
            _print_agreement(gold, second, format)
            return
        evaluation = _evaluate(gold, predictions, only)
        _print(evaluation, format, detail)
        if floors is not None:
            _check(evaluation, floors)


def _evaluate(gold: Path, predictions: Path | None, only: str | None) -> "Evaluation":
    from dragoman.evaluation.score import evaluate, score_files

    if predictions is not None:
        return score_files(gold, predictions, only)
    return evaluate(gold, _read, only)


def _read(reports: "list[Report]") -> Iterable[dict[str, Any]]:
    """The packaged reader, imported here because its language model takes a second to load."""
    from dragoman.pipeline.run import read_reports

    return read_reports(reports)


def _print(evaluation: "Evaluation", format: Layout, detail: bool) -> None:
    if format is Layout.JSON:
        print(json.dumps(_as_json(evaluation, detail), ensure_ascii=False, indent=1))
        return
    from rich.console import Console

    figures = list(evaluation.figures.values())
    console = Console()
    console.print(f"{len(evaluation.texts)} reports", highlight=False)
    console.print(_found_table([figure for figure in figures if figure.kind == "found"]))
    console.print(_right_table([figure for figure in figures if figure.kind == "right"]))
    if detail:
        _print_detail(evaluation)


def _found_table(figures: "list[Figure]") -> "Table":
    table = _table("found", "gold", "right", "missed", "extra", "precision", "recall", "F1")
    for figure in figures:
        lost, spare = figure.wrong + figure.missed, figure.wrong + figure.extra
        table.add_row(
            _label(figure.name),
            *(str(number) for number in (figure.gold, figure.right, lost, spare)),
            *(_percent(value) for value in (figure.precision, figure.recall, figure.value)),
        )
    return table


def _right_table(figures: "list[Figure]") -> "Table":
    table = _table("right, of what was found", "judged", "right", "wrong", "share")
    for figure in figures:
        numbers = (figure.gold, figure.right, figure.wrong)
        table.add_row(_label(figure.name), *(str(number) for number in numbers), _percent(figure.value))
    return table


def _print_detail(evaluation: "Evaluation") -> None:
    """Plain lines, so that they can be searched and compared."""
    from dragoman.evaluation.detail import faults

    for report, kinds in faults(evaluation).items():
        print(f"\n== {report}")
        for measure, found in kinds.items():
            print(f"  {_label(measure)}")
            for fault in found:
                print(f"    {fault.line}")
                if fault.sentence:
                    print(f"        | {fault.sentence}")


def _as_json(evaluation: "Evaluation", detail: bool) -> dict[str, Any]:
    from dragoman.evaluation.detail import faults

    figures = {
        figure.name: {
            "value": figure.value,
            "precision": figure.precision if figure.kind == "found" else None,
            "recall": figure.recall if figure.kind == "found" else None,
            "gold": figure.gold,
            "right": figure.right,
            "wrong": figure.wrong,
            "missed": figure.missed,
            "extra": figure.extra,
        }
        for figure in evaluation.figures.values()
    }
    told: dict[str, Any] = {"reports": len(evaluation.texts), "figures": figures}
    if detail:
        told["faults"] = {
            report: {
                measure: [{"fault": fault.line, "sentence": fault.sentence} for fault in found]
                for measure, found in kinds.items()
            }
            for report, kinds in faults(evaluation).items()
        }
    return told


def _check(evaluation: "Evaluation", path: Path) -> None:
    """Say which figures lie below their floors, and fail where one does."""
    from dragoman.evaluation.floors import below, load_floors

    fallen = below(evaluation, load_floors(path))
    for entry in fallen:
        typer.echo(_fallen(entry), err=True)
    if fallen:
        raise typer.Exit(1)


def _fallen(entry: "Below") -> str:
    return f"{_label(entry.figure)} is {_percent(entry.reached)}, below its floor of {_percent(entry.minimum)}"


def _print_agreement(first: Path, second: Path, format: Layout) -> None:
    from dragoman.evaluation.alpha import agreements

    fields, evaluation = agreements(first, second)
    found = [figure for figure in evaluation.figures.values() if figure.kind == "found"]
    if format is Layout.JSON:
        told = {
            "reports": len(evaluation.texts),
            "alpha": {entry.field: {"alpha": entry.alpha, "units": entry.units} for entry in fields},
            "f1": {figure.name: figure.value for figure in found},
        }
        print(json.dumps(told, indent=1))
        return
    from rich.console import Console

    console = Console()
    console.print(f"{len(evaluation.texts)} reports coded twice", highlight=False)
    console.print(_alpha_table(fields))
    console.print(_found_table(found))


def _alpha_table(fields: "list[Agreement]") -> "Table":
    table = _table("field", "units", "Krippendorff's alpha")
    for entry in fields:
        value = "no variation" if entry.alpha is None else f"{entry.alpha:.3f}"
        table.add_row(_label(entry.field), str(entry.units), value)
    return table


def _table(first: str, *others: str) -> "Table":
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0))
    table.add_column(first, no_wrap=True)
    for name in others:
        table.add_column(name, justify="right", no_wrap=True)
    return table


def _label(name: str) -> str:
    return name.replace("statements_speaker_act", "with speaker and act").replace("_", " ")


def _percent(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"
