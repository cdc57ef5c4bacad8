"""``dragoman evaluate-open``: how well the reader does on records of governments that nobody here coded."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from dragoman.cli.asking import RecordOption, open_record

if TYPE_CHECKING:
    from dragoman.domain.text import Report
    from dragoman.evaluation.open_data import OpenResult


def register(app: typer.Typer) -> None:
    """Add ``evaluate-open`` to the command."""

    @app.command("evaluate-open")
    def evaluate_open(
        name: str = typer.Argument(
            metavar="NAME", help="travels, readouts, leaders, visits, envoys; record-visits, record-travels."
        ),
        path: Path = typer.Argument(metavar="PATH", help="The file of records, or its folder."),
        predictions: Path | None = typer.Option(None, help="Judge these JSON lines; read nothing."),
        record: RecordOption = None,
        limit: int | None = typer.Option(None, min=1, help="Judge only so many records."),
        detail: bool = typer.Option(False, "--detail", help="List every wrong answer with its text."),
    ) -> None:
        """Check the reader against open data, or a record of readouts against lists of visits and travels."""
        from dragoman.evaluation.open_data import check_open, check_record
        from dragoman.evaluation.open_record import FILES
        from dragoman.evaluation.predictions import load_predictions

        def read(reports: "list[Report]") -> Iterable[dict[str, Any]]:
            return load_predictions(predictions) if predictions else _read(reports)

        if name in FILES:
            with open_record(record) as opened:
                result = check_record(name, path, opened, limit)
        else:
            result = check_open(name, path, read, limit)
        _print(result)
        if detail:
            _print_detail(result)


def _read(reports: "list[Report]") -> Iterable[dict[str, Any]]:
    from dragoman.pipeline.run import read_reports

    return read_reports(reports)


def _print(result: "OpenResult") -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0))
    table.add_column(f"{result.check}, {len(result.evaluation.texts)} records", no_wrap=True)
    for heading in ("judged", "right", "share"):
        table.add_column(heading, justify="right", no_wrap=True)
    for figure in result.figures.values():
        share = "-" if figure.value is None else f"{figure.value:.3f}"
        table.add_row(figure.name, str(figure.gold), str(figure.right), share)
    Console().print(table)


def _print_detail(result: "OpenResult") -> None:
    for outcome in result.evaluation.outcomes:
        if outcome.verdict != "right":
            print(f"{outcome.report}  {outcome.measure}: {outcome.gold} -> {outcome.got}")
            print(f"    | {json.dumps(result.evaluation.texts[outcome.report][:300], ensure_ascii=False)}")
