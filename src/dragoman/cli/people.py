"""Someone across reports, on one page: names, offices, ties, acts and engagements."""

from collections.abc import Mapping, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from dragoman.cli.tables import DAY_WIDTH, day, engagements, quote, quotes, short, source, table
from dragoman.domain import wording
from dragoman.domain.statements import Act
from dragoman.record.queries.answers import OfficeEntry, PersonEntry, ReportLine, TieEntry


def people(entries: Sequence[PersonEntry]) -> Group:
    """Everyone found, one below another."""
    return Group(*map(person, entries))


def person(entry: PersonEntry) -> Group:
    """Who someone is, with the quotations of offices and ties."""
    known = f"  {entry.country or 'country not known'} · {entry.kind} · {short(entry.id)}"
    blocks: list[RenderableType] = [Text().append(entry.name, "bold cyan").append(known, "dim")]
    others = [quote(name) for name in entry.names if name != entry.name]
    if others:
        blocks.append(Text("also " + ", ".join(others)))
    blocks.append(Text(_named_in(entry.reports)))
    if entry.offices:
        blocks += [Text(), _offices(entry.offices)]
    if entry.ties:
        blocks += [Text(), *(Text(_tie(tie)) for tie in entry.ties)]
    if entry.acts:
        blocks += [Text(), Text(_acts(entry.acts))]
    if entry.engagements:
        blocks += [Text(), engagements(entry.engagements)]
        if entry.engagements.total > len(entry.engagements):
            told = f"The newest {len(entry.engagements):,} of {entry.engagements.total:,} engagements."
            blocks += [Text(), Text(told, "dim")]
    return Group(*blocks, Text())


def _named_in(reports: Sequence[ReportLine]) -> str:
    days = sorted(line.published for line in reports if line.published)
    number = "1 report" if len(reports) == 1 else f"{len(reports):,} reports"
    return f"named in {number}" + (f", {_span(days[0], days[-1])}" if days else "")


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
