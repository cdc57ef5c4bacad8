"""Someone across reports, on one page: names, offices over time, ties, acts and engagements."""

from collections.abc import Mapping, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from dragoman.cli.tables import DAY_WIDTH, ID_LENGTH, day, id_cell, joined, quote, quotes, short, source, table
from dragoman.domain import wording
from dragoman.domain.offices import Mark
from dragoman.domain.statements import Act
from dragoman.record.queries.answers import ActorName, OfficeEntry, PersonEntry, ReportLine, TenureEntry, TieEntry
from dragoman.record.queries.someone import Someone

NAMES = 8
"""Other spellings that are shown, those that most reports print first."""


OFFICES = 12
"""Offices that are shown where there are more: first those that several reports print."""
MORE = 5
"""Others who may be meant that are named below an answer."""


def people(entries: Sequence[PersonEntry]) -> Group:
    """Everyone found, one below another."""
    return Group(*map(person, entries))


def choice(found: Sequence[Someone], offices: Mapping[str, str]) -> Table:
    """Those who may be meant, each with the offices printed last, to choose from by id."""
    rows = (
        (_named(one, offices.get(one.id or "", "")), _known(one), str(one.reports), id_cell(one.id or ""))
        for one in found
    )
    return table((("Name", None), ("Known as", 14), ("Reports", 7), ("Id", ID_LENGTH)), rows, spaced=False)


def _named(one: Someone, office: str) -> Text:
    return Text(one.name, "bold").append(f", {wording.plain(office)}" if office else "", "not bold")


def names(found: Sequence[Someone]) -> str:
    """The first of those who may also be meant, with their ids."""
    told = ", ".join(f"{one.name} ({short(one.id or '?')})" for one in found[:MORE])
    return told + (f" and {len(found) - MORE} more" if len(found) > MORE else "")


def person(entry: PersonEntry) -> Group:
    """Who someone is, with the quotations of offices and ties."""
    known = f"  {entry.country or 'country not known'} · {entry.kind} · {short(entry.id)}"
    blocks: list[RenderableType] = [Text().append(entry.name, "bold cyan").append(known, "dim")]
    others = [quote(name) for name in entry.names if name != entry.name]
    if others:
        blocks.append(Text("also " + ", ".join(others[:NAMES]) + (" and others" if len(others) > NAMES else "")))
    blocks.append(Text(_named_in(entry.reports)))
    if entry.tenures:
        blocks += [Text(), _tenures(entry.tenures)]
    elif entry.offices:
        blocks += [Text(), _offices(entry.offices)]
    if entry.ties:
        blocks += [Text(), *(Text(_tie(tie)) for tie in entry.ties)]
    if entry.acts:
        blocks += [Text(), Text(_acts(entry.acts))]
    if entry.engagements:
        blocks += [Text(), joined(entry.engagements)]
        if entry.engagements.total > len(entry.engagements):
            told = f"The newest {len(entry.engagements):,} of {entry.engagements.total:,} engagements."
            blocks += [Text(), Text(told, "dim")]
    return Group(*blocks, Text())


def _known(one: Someone) -> str:
    return f"{one.country or 'country not known'} · {one.kind}"


def _tenures(entries: Sequence[TenureEntry]) -> Table:
    """Each office from the first to the last report that shows it, with what bounds it and the first quotation."""
    often = [one for one in entries if one.tenure.reports > 1]
    shown = entries if len(entries) <= OFFICES else (often or entries)[:OFFICES]
    rows: list[tuple[RenderableType, ...]] = [(_span(one.tenure.first, one.tenure.last), _tenure(one)) for one in shown]
    if more := len(entries) - len(shown):
        rows.append(("", Text(f"and {more:,} more, shown by few reports", "dim")))
    return table((("In office", DAY_WIDTH), ("Office, as reports show it", None)), rows)


def _tenure(entry: TenureEntry) -> Text:
    tenure = entry.tenure
    acting = Mark.ACTING.value if Mark.ACTING in tenure.marks else ""
    words = Text().append(f"{acting} {entry.title}".strip(), "bold")
    bounds = [
        _begun(entry) if tenure.not_before else "",
        f"over by {_bound(tenure.not_after, entry.before)}" if tenure.not_after else "",
    ]
    if told := "; ".join(bound for bound in bounds if bound):
        words.append(f"\n{told}")
    if entry.shown:
        words.append(f"\n{quotes([entry.shown.citation])}\n").append(source(entry.shown.report), "dim")
    more = tenure.reports - 1
    return words.append(f" and {more:,} more" if more else "", "dim")


def _begun(entry: TenureEntry) -> str:
    """What bounds the beginning of a tenure: a report that says when it began, or who was in the office before."""
    if entry.tenure.since:
        return "from that day, as a report says"
    return f"not before {_bound(entry.tenure.not_before or '', entry.after)}"


def _bound(iso: str, holder: ActorName | None) -> str:
    """The day of the report that bounds a tenure, and whom it shows in the office."""
    return day(iso) + (f", when {holder.name} is shown in it" if holder else "")


def _number(reports: int) -> str:
    return "1 report" if reports == 1 else f"{reports:,} reports"


def _named_in(reports: Sequence[ReportLine]) -> str:
    days = sorted(line.published for line in reports if line.published)
    return f"named in {_number(len(reports))}" + (f", {_span(days[0], days[-1])}" if days else "")


def _offices(offices: Sequence[OfficeEntry]) -> Table:
    rows = ((_span(one.first, one.last), _office(one)) for one in offices)
    return table((("Reported", DAY_WIDTH), ("Office", None)), rows)


def _office(office: OfficeEntry) -> Text:
    words = Text().append(" ".join((*office.marks, office.title)), "bold")
    if office.organisation:
        words.append(f", {office.organisation}")
    more = f" and {office.reports - 1} more" if office.reports > 1 else ""
    words.append(f"\n{quotes([office.citation])}\n")
    return words.append(f"{source(office.report)}{more}", "dim")


def _tie(tie: TieEntry) -> str:
    return f"{tie.kind}: {tie.other.name}, {quotes(tie.citations)} ({source(tie.report)})"


def _acts(acts: Mapping[str, int]) -> str:
    total = sum(acts.values())
    counted = ", ".join(f"{wording.ACT_WORDS[Act(act)]} {number}" for act, number in acts.items())
    return f"{total} {'statement' if total == 1 else 'statements'}: {counted}"


def _span(first: str | None, last: str | None) -> str:
    if first is None or last is None or first == last:
        return day(first)
    return f"{day(first)} to {day(last)}"
