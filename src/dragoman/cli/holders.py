"""Who held an office, as a table: by the record with the reports that show it, and by lists with their dates."""

from collections.abc import Sequence

from rich.table import Table
from rich.text import Text

from dragoman.cli.tables import DAY_WIDTH, ID_LENGTH, day, id_cell, quotes, source, table
from dragoman.domain import wording
from dragoman.domain.offices import Mark
from dragoman.record.queries.answers import HolderEntry

_PLAIN = (Mark.HELD,)


def holders(entries: Sequence[HolderEntry]) -> Table:
    """Those who held an office, oldest first, each with what says so."""
    rows = ((_when(one), _holder(one), id_cell(one.holder.id)) for one in entries)
    return table((("In office", DAY_WIDTH), ("Holder", None), ("Id", ID_LENGTH)), rows)


def _when(one: HolderEntry) -> str:
    if one.basis == "reference":
        return f"{day(one.since)} to {day(one.until) if one.until else 'the list’s day'}"
    return day(one.since) if one.since == one.until else f"{day(one.since)} to {day(one.until)}"


def _holder(one: HolderEntry) -> Text:
    words = Text(one.holder.name, "bold")
    marks = [mark.value for mark in one.tenure.marks if mark not in _PLAIN] if one.tenure else []
    words.append(f", {', '.join((*marks, wording.plain(one.title)))}", "not bold")
    if one.basis == "reference":
        return words.append(f"\nreference: {one.source}", "not bold dim")
    words.append(f"\nrecord: {'' if one.surely else 'perhaps, '}{_bounds(one)}", "not bold dim")
    for shown in one.shown:
        words.append(f"\n{quotes([shown.citation])}", "not bold").append(f"\n{source(shown.report)}", "not bold dim")
    return words


def _bounds(one: HolderEntry) -> str:
    tenure = one.tenure
    assert tenure is not None
    number = "1 report" if tenure.reports == 1 else f"{tenure.reports:,} reports"
    bounds = [
        "from that day, as a report says" if tenure.since else "",
        f"not before {day(tenure.not_before)}" if tenure.not_before and not tenure.since else "",
        f"over by {day(tenure.not_after)}" if tenure.not_after else "",
    ]
    return ", ".join((number, *(bound for bound in bounds if bound)))
