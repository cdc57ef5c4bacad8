"""Why two are held to be one, and what is open: the evidence side by side, and each clue in its own sentence."""

from collections.abc import Iterable, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from dragoman.answers.asked import asks
from dragoman.answers.clues import told
from dragoman.cli.layout import indented, spaced
from dragoman.cli.tables import day, quote, quotes, short, source, told_of, when
from dragoman.domain import wording
from dragoman.domain.identity import Verdict
from dragoman.record.identity.judging import Said
from dragoman.record.queries.answers import EngagementEntry
from dragoman.record.queries.portraits import PortraitEntry
from dragoman.record.queries.questions import Question
from dragoman.record.queries.rulings import Reasons, RulingEntry

MOST = 20
"""Rulings that a page shows."""

ALONE = "No rule and no person had to say here that two are one."
"""What is told of someone or something that stands under its id by itself."""

Side = PortraitEntry | EngagementEntry


def question(asked: Question) -> Group:
    """An open question, with the evidence side by side and what speaks for it."""
    shown = [Text(quote(one.citation.quote)).append(f"\n{source(one.report)}", "dim") for one in asked.shown]
    printed: tuple[RenderableType, ...] = (indented(*shown), Text()) if shown else ()
    blocks: tuple[RenderableType, ...] = (Text(), side_by_side(asked.a, asked.b), Text(), *printed, _clues(asked.clues))
    return Group(Text(asks(asked), "bold cyan"), *blocks)


def reasons(found: Reasons) -> Group:
    """Why actors or tellings stand under one id: each ruling with both sides, then what people said."""
    blocks: list[RenderableType] = []
    for one in found.rulings[:MOST]:
        blocks.append(Group(Text(_verdict(one), "bold"), side_by_side(one.a, one.b), _clues(one.clues)))
    more = len(found.rulings) - MOST
    if more > 0:
        blocks.append(Text(f"and {more:,} more such rulings", "dim"))
    blocks += [judged(one) for one in found.judgements]
    return Group(*spaced(blocks or [Text(ALONE, "dim")]))


def side_by_side(a: Side, b: Side) -> Table:
    """Two with their evidence in two columns."""
    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    grid.add_column(ratio=1)
    grid.add_column(ratio=1)
    grid.add_row(_side(a), _side(b))
    return grid


def judged(said: Said) -> Text:
    """One judgement: who said what of which two, when and why."""
    words = Text(f"{said.a.name} ({said.a.report[:8]}) and {said.b.name} ({said.b.report[:8]}): ")
    words.append(said.verdict.value, "bold").append(f"\n{said.by}, {day(said.at[:10])}, {short(said.id)}", "dim")
    if said.why:
        words.append(f"\n{quote(said.why)}")
    if said.withdrawn:
        words.append(f"\ntaken back on {day(said.withdrawn[:10])}", "dim")
    return words


def _side(one: Side) -> Text:
    return _telling(one) if isinstance(one, EngagementEntry) else _portrait(one)


def _portrait(one: PortraitEntry) -> Text:
    words = Text(one.name, "bold").append(f"  {one.country or 'country not known'}\n", "not bold")
    for office in one.offices:
        words.append(f"{wording.plain(office.title)}\n", "not bold")
        words.append(f"{source(office.report)}\n", "not bold dim")
    seen = [day(one.first)] if one.first == one.last else [day(one.first), day(one.last)]
    number = "1 report" if one.reports == 1 else f"{one.reports:,} reports"
    words.append(f"in {number}, {' to '.join(seen)}\n", "not bold")
    for named in one.named:
        if named.citation:
            words.append(f"{quote(named.citation.quote)}\n", "not bold").append(
                f"{source(named.report)}\n", "not bold dim"
            )
    return words.append(short(one.canonical), "not bold dim")


def _telling(one: EngagementEntry) -> Text:
    words = when(one).append("\n").append(told_of(one)).append(f"\n{quotes(one.citations)}\n")
    return words.append(f"{source(one.report)}\n{short(one.id)}", "dim")


def _clues(names: Sequence[str]) -> RenderableType:
    return indented(*(Text(f"· {sentence}") for sentence in told(names)))


def _verdict(one: RulingEntry) -> str:
    return {Verdict.SAME: "The same, since", Verdict.UNSURE: "Open", Verdict.DIFFERENT: "Different, since"}[one.verdict]


def listed(said: Iterable[Said]) -> Group:
    """Judgements, one below another."""
    return Group(*spaced([judged(one) for one in said]))
