"""Answers as tables for a terminal of 80 columns, with what a report says in quotation marks.

Ids are cut to the length that is usually enough to name them again.
"""

from collections.abc import Iterable, Sequence

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from dragoman.domain import wording
from dragoman.domain.engagements import EngagementKind, Format
from dragoman.domain.statements import Act
from dragoman.record.corrected import CHANGING
from dragoman.record.queries.answers import (
    ActorName,
    ClaimEntry,
    EngagementEntry,
    JoinedEntry,
    Part,
    Quotation,
    ReportLine,
    StatementEntry,
)

ID_LENGTH = 8
DAY_WIDTH = 14
TOLD = 4
"""Reports of one engagement that a list quotes; ``show`` has all of them."""


def engagements(entries: Sequence[EngagementEntry]) -> Table:
    """When, what and between whom; a part of a visit is marked as such where the visit is shown too."""
    ids = {entry.id for entry in entries}
    rows = ((when(one), _engagement(one, one.part_of in ids), id_cell(one.id)) for one in entries)
    return table((("When", DAY_WIDTH), ("Engagement", None), ("Id", ID_LENGTH)), rows)


def joined(entries: Sequence[JoinedEntry]) -> Table:
    """The same, each engagement once: below it what its reports say."""
    ids = {entry.id for entry in entries}
    rows = ((when(one), _joined(one, one.part_of in ids), id_cell(one.id)) for one in entries)
    return table((("When", DAY_WIDTH), ("Engagement", None), ("Id", ID_LENGTH)), rows)


def whole(entries: Sequence[JoinedEntry]) -> Table:
    """One engagement with every telling, however many reports there are."""
    rows = ((when(one), _joined(one, False, len(one.tellings)), id_cell(one.id)) for one in entries)
    return table((("When", DAY_WIDTH), ("Engagement", None), ("Id", ID_LENGTH)), rows)


def statements(entries: Sequence[StatementEntry]) -> Table:
    """When it was reported, who said it, under which act, in the report's words."""
    rows = ((day(one.report.published), _names(one.speakers), _statement(one), id_cell(one.id)) for one in entries)
    return table((("Reported", DAY_WIDTH), ("Who", 16), ("Said", None), ("Id", ID_LENGTH)), rows)


def claims(entries: Sequence[ClaimEntry]) -> Table:
    """Each property with its value, the rule's own sentence, and the quotation it rests on."""
    rows = ((_what(one), _why(one), id_cell(one.id)) for one in entries)
    return table((("What", 26), ("Why", None), ("Id", ID_LENGTH)), rows)


def table(
    columns: Sequence[tuple[str, int | None]], rows: Iterable[tuple[RenderableType, ...]], *, spaced: bool = True
) -> Table:
    """A table without lines, its rows set apart by a blank one; a column may have no width of its own."""
    made = Table(box=None, padding=(0, 2, 0, 0), header_style="dim", pad_edge=False)
    for title, width in columns:
        made.add_column(title, width=width, overflow="fold")
    for row in rows:
        if made.row_count and spaced:
            made.add_row()
        made.add_row(*row)
    return made


def short(id_: str) -> str:
    """The beginning of an id, which can be typed for it."""
    return id_[:ID_LENGTH]


def id_cell(id_: str) -> Text:
    """An id, short and unobtrusive."""
    return Text(short(id_), "dim")


def day(edtf: str | None) -> str:
    """A day in words."""
    return wording.edtf(edtf) if edtf else "day not known"


def source(report: ReportLine) -> str:
    """Who published a report when, and its id."""
    return ", ".join(part for part in (report.source, day(report.published), short(report.id)) if part)


def quote(text: str) -> str:
    """The words exactly as they are printed, on one line; marks of their own stay within these."""
    return f"“{wording.plain(text)}”"


def quotes(citations: Iterable[Quotation]) -> str:
    """Several quotations on one line."""
    return " … ".join(quote(citation.quote) for citation in citations)


def when(entry: EngagementEntry | JoinedEntry) -> Text:
    """The day of an engagement, or that of its report where it has none."""
    if entry.date.edtf is not None:
        return Text(wording.edtf(entry.date.edtf))
    when = Text("day not given")
    return when.append(f", reported {wording.edtf(entry.day)}", "dim") if entry.day else when


def _engagement(entry: EngagementEntry, inside: bool) -> Text:
    told = told_of(entry, inside)
    return told.append(f"\n{quotes(entry.citations)}\n").append(source(entry.report), "dim")


def _joined(entry: JoinedEntry, inside: bool, most: int = TOLD) -> Text:
    told = told_of(entry, inside)
    for telling in entry.tellings[:most]:
        told.append(f"\n{quotes(telling.citations)}\n").append(source(telling.report), "dim")
        told.append(_differing(entry, telling), "dim")
    if more := len(entry.tellings) - most:
        told.append(f"\nand {more} more" if more > 0 else "", "dim")
    return told


def _differing(entry: JoinedEntry, telling: EngagementEntry) -> str:
    """What a report has otherwise than all together have it: that it only recalls or announces it."""
    if telling.background and not entry.background:
        return ", which recalls it"
    return f", {telling.actuality}" if telling.actuality != entry.actuality else ""


def told_of(entry: EngagementEntry | JoinedEntry, inside: bool = False) -> Text:
    """What an engagement was, its standing, and who took part."""
    marks = {
        entry.actuality: entry.actuality != "occurred",
        "background": entry.background,
        "own mission": entry.own_mission,
    }
    told = Text("└ " if inside else "").append(_heading(entry), "bold")
    told.append("".join(f", {mark}" for mark, holds in marks.items() if holds))
    for part in entry.participants:
        told.append(f"\n{_part(part)}")
    for one in entry.corrections:
        if one.verdict in CHANGING:
            told.append(f"\n{one.property}, read as {quote(one.was)}: {one}", "dim")
    return told


def _heading(entry: EngagementEntry | JoinedEntry) -> str:
    places = " and ".join(place.name for place in entry.places)
    if entry.kind == EngagementKind.VISIT:
        kind = "" if entry.visit_type in (None, "unspecified") else str(entry.visit_type).replace("_", " ")
        return f"{kind} visit".strip().capitalize() + (f" to {places}" if places else "")
    how = wording.FORMAT_WORDS.get(Format(entry.format), "")
    return " ".join(filter(None, (entry.kind.capitalize(), how, f"({places})" if places else "")))


def _part(part: Part) -> str:
    side = f"{part.side}: " if part.side else ""
    role = "" if part.role == "principal" else f" ({part.role})"
    capacity = f", {wording.plain(part.capacity)}" if part.capacity else ""
    return f"{side}{part.actor.name}{capacity}{role}"


def spoken(entry: StatementEntry) -> Text:
    """Who did what by speaking, to whom."""
    return Text(f"{_names(entry.speakers)} ").append_text(_act(entry))


def _act(entry: StatementEntry) -> Text:
    to = f" to {_names(entry.addressees)}" if entry.addressees else ""
    said = Text().append(wording.ACT_WORDS[Act(entry.act)], "bold").append(to)
    return said.append(" (carried on)" if entry.carried else "")


def _statement(entry: StatementEntry) -> Text:
    return _act(entry).append(f"\n{quotes(entry.citations)}\n").append(source(entry.report), "dim")


def _what(entry: ClaimEntry) -> Text:
    what = Text().append(entry.property.replace("_", " "), "bold").append(f"\n{wording.plain(entry.shown)}")
    return what if entry.basis == "stated" else what.append(f"\n({entry.basis})", "dim")


def _why(entry: ClaimEntry) -> Text:
    where = f"{entry.citation.start}–{entry.citation.end}"
    why = Text(f"{entry.why}\n{quotes([entry.citation])}\n")
    if entry.judged is not None:
        why.append(f"{entry.judged}\n", "bold")
    return why.append(f"{entry.rule} · {source(entry.report)} [{where}]", "dim")


def _names(actors: Iterable[ActorName]) -> str:
    return ", ".join(actor.name for actor in actors) or "—"
