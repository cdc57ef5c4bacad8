"""``dragoman evaluate-plover``: the plover export scored against PLOVER's published gold standard."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from dragoman.evaluation.plover_gold import ClassScore, Coded, Sentence


def register(app: typer.Typer) -> None:
    """Add ``evaluate-plover`` to the command."""
    app.command("evaluate-plover")(evaluate_plover)


def evaluate_plover(
    path: Annotated[Path, typer.Argument(metavar="PATH", help="PLOVER_GSR_CAMEO.txt of openeventdata/PLOVER.")],
    detail: Annotated[bool, typer.Option("--detail", help="List every sentence that was coded otherwise.")] = False,
) -> None:
    """Score the plover export on PLOVER's published gold standard."""
    from dragoman.evaluation.plover_gold import both_sides, load_gold, scores

    gold = load_gold(path)
    coded = _coded(gold)
    _print(scores(gold, coded), len(gold))
    right, known = both_sides(gold, coded)
    spoken = sum(bool(one.events) for one in coded)
    print(f"An event is coded in {spoken} of {len(gold)} sentences.")
    print(f"The class and all countries of the gold are right in {right} of {known}.")
    if detail:
        _print_detail(gold, coded)


def _coded(gold: "Sequence[Sentence]") -> "list[Coded]":
    from dragoman.domain.text import Report
    from dragoman.evaluation.plover_gold import Coded
    from dragoman.exports.codebooks.codes import alpha3
    from dragoman.exports.codebooks.events import Coder, sides_in
    from dragoman.pipeline.run import readings_of
    from dragoman.record.queries.selecting import Held

    reports = [Report(one.text, one.id, input_id=one.id, published=one.date, language="en") for one in gold]
    found = []
    for document, reading in readings_of(reports):
        held = Held(document, reading)
        events = [event for event in Coder().events(held) if event.verdict.included]
        sides = {side for event in events for side in sides_in(held, (*event.actors, *event.recipients))}
        codes = frozenset(code for side in sides if (code := alpha3(side)))
        found.append(Coded(frozenset(event.type for event in events), codes))
    return found


def _print(found: "Sequence[ClassScore]", sentences: int) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0))
    table.add_column(f"PLOVER gold, {sentences} sentences", no_wrap=True)
    for heading in ("gold", "coded", "right", "precision", "recall", "F1"):
        table.add_column(heading, justify="right", no_wrap=True)
    for one in found:
        shares = ("-" if share is None else f"{share:.3f}" for share in (one.precision, one.recall, one.f1))
        table.add_row(one.name, str(one.gold), str(one.coded), str(one.right), *shares)
    Console().print(table)


def _print_detail(gold: "Sequence[Sentence]", coded: "Sequence[Coded]") -> None:
    for one, got in zip(gold, coded, strict=True):
        if got.events != {one.event}:
            print(f"{one.id}  {one.event} -> {', '.join(sorted(got.events)) or 'nothing'}")
            print(f"    | {one.text[:300]}")
