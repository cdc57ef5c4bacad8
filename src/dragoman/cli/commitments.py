"""``dragoman commitments``: who undertook what to whom, and what later reports show of it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.asking import Format, FormatOption, FromOption, RecordOption, open_record, print_json

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

    from dragoman.record.queries.ledger_answers import Board, CommitmentEntry, RetellingEntry, StepEntry

AsOfOption = Annotated[str | None, typer.Option("--as-of", help="As reports published up to this day have it.")]
BetweenOption = Annotated[
    tuple[str, str] | None, typer.Option(metavar="A B", help="Two sides, by code or name, as in --between VN China.")
]
SHOWN = 20
"""Commitments on a page, unless more are asked for."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(commitments)


def commitments(
    between: BetweenOption = None,
    by: Annotated[str | None, typer.Option(help="Only those that this side made.")] = None,
    open: Annotated[bool, typer.Option("--open", help="Only those not completed, cancelled or superseded.")] = False,
    status: Annotated[
        str | None, typer.Option(help="completed, postponed, reaffirmed, …, or “no report found”.")
    ] = None,
    from_: FromOption = None,
    as_of: AsOfOption = None,
    limit: Annotated[int, typer.Option(help="How many are shown, newest first; 0 for all.")] = SHOWN,
    why: Annotated[bool, typer.Option("--why", help="Also say by which rule each report was linked.")] = False,
    record: RecordOption = None,
    format: FormatOption = Format.TABLE,
) -> None:
    """List commitments with what later reports show of them."""
    from dragoman.answers import ledger_json
    from dragoman.record.queries.commitments import commitments as ask

    most = None if limit == 0 or format is Format.JSON and limit == SHOWN else limit
    with open_record(record) as opened:
        found = ask(opened, between or (), by=by, open_=open, status=status, from_=from_, as_of=as_of, limit=most)
    if format is Format.JSON:
        print_json(map(ledger_json.commitment, found.entries))
        return
    from dragoman.cli.layout import print_page

    print_page(board(found, why=why))


def board(found: "Board", *, why: bool = False) -> "RenderableType":
    """The page: a line of what there is, then each report's commitments with what became of them."""
    from itertools import groupby

    from rich.console import Group
    from rich.text import Text

    from dragoman.cli.printing_ledger import as_of_words

    title = Text().append(_title(found), "bold")
    blocks: list[RenderableType] = [title.append(f"\n{as_of_words(found.as_of)}", "dim")]
    for _report, entries in groupby(found.entries, key=lambda entry: entry.report.id):
        blocks += [Text(), *_of_report(list(entries), why)]
    if found.left_out:
        blocks += [Text(), Text(f"{found.left_out:,} older ones are not shown: --limit 0 shows all.", "dim")]
    if found.undated:
        many = "one stands" if found.undated == 1 else f"{found.undated:,} stand"
        blocks += [Text(), Text(f"Not counted: {many} in reports of no known day.", "dim")]
    return Group(*blocks)


def _of_report(entries: "Sequence[CommitmentEntry]", why: bool) -> "Sequence[RenderableType]":
    """The commitments of one report under its day, sides and source."""
    from rich.text import Text

    from dragoman.cli.layout import HEADING
    from dragoman.cli.printing_ledger import day_words, sides
    from dragoman.cli.tables import short

    first = entries[0]
    at = day_words(first.day or first.at)
    head = Text().append(f"{at[:1].upper()}{at[1:]} · {sides(first.sides)}", HEADING)
    told = "" if first.day else "report of an unknown day"
    head.append(f" · {', '.join(filter(None, (first.report.source, told, short(first.report.id))))}", "dim")
    quoted = [entry.citations[0] for entry in entries]
    repeated = [quoted[place] in quoted[:place] for place in range(len(entries))]
    return [head, *(_commitment(entry, why, quoted=not again) for entry, again in zip(entries, repeated, strict=True))]


def _title(found: "Board") -> str:
    number = sum(found.counts.values())
    if not number:
        return "No commitments"
    counts = ", ".join(f"{many:,} {status}" for status, many in found.counts.items())
    return f"{number:,} {'commitment' if number == 1 else 'commitments'}: {counts}"


def _commitment(entry: "CommitmentEntry", why: bool, *, quoted: bool) -> "RenderableType":
    """One commitment: who to whom, what, the measures, the words, and what became of it; words are quoted once."""
    from rich.console import Group
    from rich.text import Text

    from dragoman.cli.layout import indented, item
    from dragoman.cli.printing_ledger import who
    from dragoman.cli.tables import quote, short, source
    from dragoman.domain import wording

    line = Text(who(entry.makers))
    if entry.counterparts:
        line.append(f" to {who(entry.counterparts)}")
    line.append(f" {VERBS.get(entry.form, entry.form)}: ").append(wording.plain(entry.goal), "bold")
    line.append(f"  {short(entry.id)}", "dim")
    told: list[RenderableType] = [item("–", Text(wording.plain(measure))) for measure in entry.measures]
    told += [Text(quote(entry.citations[0].quote), "dim")] if quoted else []
    if entry.deadline:
        told.append(Text(f"due {wording.edtf(entry.deadline)}", "bold red" if entry.deadline_passed else "bold"))
    others = {each.report.id: each.report for each in entry.told_by if not (each.again or each.otherwise)}
    others.pop(entry.report.id, None)
    if others:
        told.append(Text("also told by " + "; ".join(map(source, others.values())), "dim"))
    told += [_otherwise(each) for each in entry.told_by if each.otherwise]
    told += [
        Text(f"by this was {one.step}: {wording.plain(one.goal)} ({short(one.id)})", "green")
        for one in entry.carries_out
    ]
    told += [item("→", line) for line in _became(entry, why)]
    return indented(item("·", line), indented(Group(*told)))


def _otherwise(told: "RetellingEntry") -> "Text":
    """That by another report it was another side that made it, in its words."""
    from rich.text import Text

    from dragoman.cli.printing_ledger import who
    from dragoman.cli.tables import quote, source

    line = Text().append(f"by another report it was {who(told.makers)}: ", "yellow")
    return line.append(f"{quote(told.citations[0].quote)} ").append(source(told.report), "dim")


VERBS = {
    "proposal": "proposed",
    "pledge": "pledged",
    "agreement": "agreed",
    "joint_statement_item": "agreed in a joint statement",
    "signed_instrument": "signed",
    "reaffirmation": "reaffirmed",
}


def _became(entry: "CommitmentEntry", why: bool) -> "Sequence[Text]":
    from rich.text import Text

    from dragoman.cli.printing_ledger import day_words

    lines = [_step(steps, why) for steps in _runs(entry.steps)]
    late = "its time is over; " if entry.deadline_passed else ""
    if not entry.steps:
        lines.append(Text(f"{late}no report found up to {day_words(entry.as_of)}", "yellow"))
    elif late:
        lines.append(Text(f"{late}nothing more found up to {day_words(entry.as_of)}", "yellow"))
    return [*lines, *(_step(steps, why) for steps in _runs(entry.doubtful))]


def _runs(steps: "Sequence[StepEntry]") -> "list[list[StepEntry]]":
    """The steps, with those together that tell the same within days: reports of one occasion."""
    from dragoman.domain.followthrough import SAME_END, days_between

    runs: list[list[StepEntry]] = []
    for step in steps:
        last = runs[-1][0] if runs else None
        same = last is not None and (last.step, last.measure) == (step.step, step.measure)
        if last is not None and same and days_between(last.day, step.day) <= SAME_END:
            runs[-1].append(step)
        else:
            runs.append([step])
    return runs


_COLOURS = {"completed": "green", "exceeded": "green", "enacted": "green"}
_COLOURS |= dict.fromkeys(("postponed", "contradicted", "cancelled", "superseded"), "red")


def _step(steps: "Sequence[StepEntry]", why: bool) -> "Text":
    """What a report shows, in its words; others that show the same on the same days are named."""
    from rich.text import Text

    from dragoman.cli.tables import quote, source

    step, *others = steps
    word = step.step if step.sure else f"perhaps {step.step}"
    line = Text().append(word, f"bold {_COLOURS.get(step.step, 'cyan')}")
    if step.measure:
        line.append(f" (of “{step.measure}”)")
    line.append(f" {quote(step.citation.quote)} ").append(source(step.report), "dim")
    if others:
        line.append("; also " + "; ".join(source(each.report) for each in others), "dim")
    if why:
        words = f" It shares: {', '.join(step.words)}." if step.words else ""
        line.append(f"\n{step.why} ({step.rule}){words}", "italic dim")
    return line
