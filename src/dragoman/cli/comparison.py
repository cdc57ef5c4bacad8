"""Readouts side by side: a matrix of fields, what both say, what only one says, the order of topics, share of voice."""

from collections.abc import Iterable, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from dragoman.cli.layout import spaced
from dragoman.cli.tables import day, quote, quotes, short, source, told_of, when
from dragoman.domain import wording
from dragoman.domain.statements import Act
from dragoman.pipeline.comparing import Cell, Comparison, FieldRow, Readout
from dragoman.record.queries.answers import StatementEntry
from dragoman.resolution.agreement import Item, Standing

ABREAST = 3
"""Readouts beside each other; more of them are set below."""
SIGNS = {Standing.AGREED: "=", Standing.ONE_ONLY: "1", Standing.CONTRADICTED: "≠", Standing.NOT_TOLD: ""}


def page(found: Comparison) -> Group:
    """The whole comparison."""
    head = Text("", "bold").append(told_of(found.engagement)).append("\n").append(when(found.engagement))
    blocks: list[RenderableType] = [head.append(f" · {short(found.engagement.id)}", "dim"), _reports(found.readouts)]
    blocks += _matrix(found)
    said = {one.id: one for readout in found.readouts for one in readout.statements}
    several = [(number, item) for number, item in enumerate(found.items, 1) if len(item.said) > 1]
    if several:
        lines = (_shared(number, item, found.readouts, said) for number, item in several)
        blocks.append(_section("Said in several", lines))
    for place, readout in enumerate(found.readouts):
        alone = [item for item in found.items if list(item.said) == [place]]
        if alone and len(found.readouts) > 1:
            lines = (_statement(said[item.said[place]]) for item in alone)
            blocks.append(_section(f"Only in {_name(readout)}", lines))
    if several:
        blocks.append(_section("Order of what several say", [_order(found)]))
    blocks.append(_section("Share of voice, in words", [_voice(readout) for readout in found.readouts]))
    return Group(*spaced(blocks))


def _reports(readouts: Sequence[Readout]) -> Text:
    lines = Text()
    for place, one in enumerate(readouts):
        lines.append("\n" if place else "").append(_letter(place), "bold").append(f"  {source(one.report)}")
        if one.copies:
            copies = ", ".join(source(copy) for copy in one.copies)
            lines.append(f"\n   and in nearly the same words: {copies}", "dim")
    return lines


def _letter(place: int) -> str:
    return chr(ord("A") + place) if place < 26 else str(place + 1)


def _name(readout: Readout) -> str:
    return readout.report.source or short(readout.report.id)


def _matrix(found: Comparison) -> Iterable[Table]:
    """The fields, some readouts abreast; ``=`` they agree, ``≠`` they contradict each other, ``1`` only one tells."""
    for start in range(0, len(found.readouts), ABREAST):
        some = found.readouts[start : start + ABREAST]
        grid = Table(box=None, padding=(0, 2, 0, 0), header_style="dim", pad_edge=False, expand=True)
        grid.add_column("", width=12, overflow="fold")
        grid.add_column("", width=1)
        for place, _readout in enumerate(some, start):
            grid.add_column(_letter(place), ratio=1)
        for row in found.fields:
            if row.standing is not Standing.NOT_TOLD:
                cells = (_cell(row, cell) for cell in row.cells[start : start + ABREAST])
                grid.add_row(Text(row.name, "bold"), _sign(row.standing), *cells)
        yield grid


def _sign(standing: Standing) -> Text:
    return Text(SIGNS[standing], "bold red" if standing is Standing.CONTRADICTED else "dim")


def _cell(row: FieldRow, cell: Cell | None) -> Text:
    if cell is None:
        return Text("—", "dim")
    words = wording.edtf(cell.words) if row.name == "date" else wording.plain(cell.words)
    text = Text(words)
    if cell.citation and wording.plain(cell.citation.quote) not in words:
        text.append(f"\n{_cut(cell.citation.quote)}", "dim")
    return text


def _cut(words: str) -> str:
    """A quotation, of which a matrix has room for the beginning; the whole is in the JSON, and in ``show``."""
    plain = wording.plain(words)
    return quote(plain if len(plain) <= 60 else plain[:60].rsplit(" ", 1)[0] + " …")


def _section(title: str, lines: Iterable[RenderableType]) -> Group:
    return Group(Text(title, "bold cyan"), *lines)


def _shared(number: int, item: Item, readouts: Sequence[Readout], said: dict[str, StatementEntry]) -> RenderableType:
    text = Text(f"{number}. ")
    if item.attributed is Standing.CONTRADICTED:
        text.append("≠ told of different sides: ", "bold red")
    for place, id_ in item.said.items():
        text.append(f"\n   {_letter(place)} ", "bold").append(_words(said[id_]))
    return text


def _statement(one: StatementEntry) -> Text:
    return Text("· ").append(_words(one))


def _words(one: StatementEntry) -> Text:
    who = ", ".join(actor.name for actor in one.speakers) or "—"
    return (
        Text(f"{who} {wording.ACT_WORDS[Act(one.act)]}: ")
        .append(quotes(one.citations))
        .append(f" {short(one.id)}", "dim")
    )


def _order(found: Comparison) -> Text:
    """The numbers of what several say, in the order of each readout."""
    lines = Text()
    for place, readout in enumerate(found.readouts):
        at = {item.said[place]: number for number, item in enumerate(found.items, 1) if place in item.said}
        shared = {number for number, item in enumerate(found.items, 1) if len(item.said) > 1}
        numbers = [str(at[one.id]) for one in readout.statements if at.get(one.id) in shared]
        lines.append("\n" if place else "").append(_letter(place), "bold").append(f"  {' '.join(numbers) or '—'}")
    return lines


def _voice(readout: Readout) -> Text:
    total = sum(readout.voice.values())
    shares = (f"{side} {100 * words / total:.0f} % ({words})" for side, words in readout.voice.items())
    return Text(f"{_name(readout)}, {day(readout.report.published)}: ").append(
        ", ".join(shares) if total else "nothing"
    )
