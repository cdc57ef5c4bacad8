"""``dragoman relations``: how two sides stand: each label, since when, in whose list of tiers, where it is missing."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.asking import Format, FormatOption, RecordOption, open_record, print_json
from dragoman.cli.commitments import AsOfOption

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

    from dragoman.record.queries.ledger_answers import LabelEntry, LabelUse, RelationEntry, TieChange


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(relations)


def relations(
    one: Annotated[str, typer.Argument(metavar="A", help="A country or body, by code or name.")],
    other: Annotated[str, typer.Argument(metavar="B", help="The other one.")],
    as_of: AsOfOption = None,
    record: RecordOption = None,
    format: FormatOption = Format.TABLE,
) -> None:
    """Show the labels of the tie between two sides: first and last use, changes, tiers, and where one is missing."""
    from dragoman.answers import ledger_json
    from dragoman.record.queries.relations import relations as ask

    with open_record(record) as opened:
        found = ask(opened, one, other, as_of=as_of)
    if format is Format.JSON:
        print_json([ledger_json.relation(found)])
        return
    from dragoman.cli.layout import print_page

    print_page(page(found))


def page(found: "RelationEntry") -> "RenderableType":
    """The page: each label, used last first, then where reports differ."""
    from rich.console import Group
    from rich.text import Text

    from dragoman.cli.layout import section
    from dragoman.cli.printing_ledger import as_of_words, day_words

    title = Text().append(f"{found.a} and {found.b}", "bold")
    many = f"{found.reports} {'report tells' if found.reports == 1 else 'reports tell'} of engagements of the two"
    blocks: list[RenderableType] = [title.append(f"\n{many}, {as_of_words(found.as_of)}", "dim")]
    if not found.labels:
        blocks += [Text(), Text("No report prints a label for their tie.")]
    blocks += [line for entry in found.labels for line in (Text(), _label(entry))]
    if found.disagreements:
        differ = [
            Text(f"{day_words(each.day)}: ").append("; ".join(f"“{use.label}” ({_source(use)})" for use in each.uses))
            for each in found.disagreements
        ]
        blocks += [Text(), section("Reports of one occasion differ", *differ)]
    return Group(*blocks)


def _label(entry: "LabelEntry") -> "RenderableType":
    from rich.console import Group
    from rich.text import Text

    from dragoman.cli.layout import indented
    from dragoman.cli.printing_ledger import day_words
    from dragoman.cli.tables import quote, quotes, source
    from dragoman.domain import wording

    head = Text().append(wording.quoted(entry.label), "bold cyan")
    head.append(channels(entry.channels))
    lines: list[Text] = [_span(entry)]
    if entry.dated:
        line = Text(f"in effect since {wording.edtf(entry.dated.effective or '')} {quotes(entry.dated.citations[:1])} ")
        lines.append(line.append(_source(entry.dated), "dim"))
    lines += [Text(_tier(entry, place)) for place in range(len(entry.tiers))] or [
        Text("in no side's list of tiers", "dim")
    ]
    lines += [_change(change) for change in entry.changes]
    for omission in entry.omissions:
        line = Text().append(f"missing {day_words(omission.day)}", "bold yellow")
        line.append(f" though the {len(omission.carried)} reports before had it: {quote(omission.citation.quote)} ")
        lines.append(line.append(source(omission.report), "dim"))
    return Group(head, indented(*lines))


def _span(entry: "LabelEntry") -> "Text":
    from rich.text import Text

    from dragoman.cli.printing_ledger import day_words, of_texts
    from dragoman.cli.tables import short

    if entry.reports == 1:
        line = Text(f"used once, {day_words(entry.first.day)}")
        return line.append(f" · {_source(entry.first)}", "dim")
    times = f"{entry.reports:,} reports{of_texts(entry.reports, entry.texts)}"
    times += f" of {entry.engagements:,} occasions" if entry.engagements > 1 else ""
    line = Text(f"first used {day_words(entry.first.day)}, last {day_words(entry.last.day)}, {times}")
    return line.append(f" · {short(entry.first.report.id)} … {short(entry.last.report.id)}", "dim")


def _tier(entry: "LabelEntry", place: int) -> str:
    tier = entry.tiers[place]
    order = f", {_ordinal(tier.rank)} of {tier.of}" if tier.rank else ""
    return f"{tier.side}'s own list: “{tier.tier}”{order} (as of {tier.as_of})"


def _ordinal(number: int) -> str:
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number, 'th') }"


def _change(change: "TieChange") -> "Text":
    """What happened to the tie, in the words of the first report of it; the others are named."""
    from rich.text import Text

    from dragoman.cli.printing_ledger import day_words
    from dragoman.cli.tables import quotes

    first, *others = change.uses
    line = Text().append(f"{change.change} {day_words(change.day)}", "bold").append(f" {quotes(first.citations[:1])} ")
    line.append(_source(first), "dim")
    return line.append("; also told by " + "; ".join(map(_source, others)), "dim") if others else line


def channels(entry: "Sequence[str]") -> str:
    """Of which channels a label is, where it is not of the state's alone."""
    if tuple(entry) == ("state",):
        return ""
    return f"  of the {' and the '.join(entry)} {'channel' if len(entry) == 1 else 'channels'}"


def _source(use: "LabelUse") -> str:
    from dragoman.cli.tables import source

    return source(use.report)
