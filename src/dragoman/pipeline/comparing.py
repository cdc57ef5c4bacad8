"""Comparing the reports of one engagement: the record's tellings set side by side, field by field."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, select

from dragoman.domain.dates import PartialDate
from dragoman.domain.engagements import Place
from dragoman.domain.followthrough import Step
from dragoman.domain.statements import Act
from dragoman.errors import QuestionError
from dragoman.knowledge.posts import load_posts
from dragoman.record import Record, schema
from dragoman.record.ledger import tables as ledger
from dragoman.record.portions import among, portions
from dragoman.record.queries.answers import EngagementEntry, JoinedEntry, Part, Quotation, ReportLine, StatementEntry
from dragoman.record.queries.canonical import Canonical
from dragoman.record.queries.ids import find
from dragoman.record.queries.joined import joined_entries
from dragoman.record.queries.loading import Found, quotation, statement_entries
from dragoman.record.queries.texts import copies_among
from dragoman.resolution.agreement import (
    Item,
    Standing,
    Utterance,
    dates_fit,
    items,
    places_fit,
    share_of_voice,
    standing,
)

_CITED = ("date", "place", "kind", "actuality")
DENIED = "told otherwise"
"""What a report has of an outcome that it denies."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one report has of a field, in words, with the quotation behind it; nothing where it says nothing."""

    words: str
    citation: Quotation | None


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field as each report has it, and how they stand to each other; ``actor`` where it is someone's part."""

    name: str
    standing: Standing
    cells: tuple[Cell | None, ...]
    actor: str | None = None


@dataclass(frozen=True, slots=True)
class Readout:
    """A report of the engagement, with reports of nearly the same text, and what it says was said."""

    report: ReportLine
    copies: tuple[ReportLine, ...]
    telling: EngagementEntry
    statements: tuple[StatementEntry, ...]
    voice: dict[str, int]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The readouts of one engagement side by side."""

    engagement: JoinedEntry
    readouts: tuple[Readout, ...]
    fields: tuple[FieldRow, ...]
    items: tuple[Item, ...]


def compare(record: Record, id: str) -> Comparison:
    """Set the reports of an engagement side by side.

    Args:
        id: the engagement's canonical id, or that of one report's engagement.

    Raises:
        QuestionError: no such engagement.
    """
    with record.asking() as connection:
        found = _named(connection, id)
        reports = list(dict.fromkeys(one.report.id for one in found.tellings))
        return _compared(
            found,
            _statements(connection, found),
            copies_among(connection, reports),
            Canonical(connection, reports),
            _claims(connection, found),
            _denials(connection, found),
        )


def named(record: Record, id: str) -> JoinedEntry:
    """An engagement, by its canonical id or that of one report's engagement.

    Raises:
        QuestionError: no such engagement.
    """
    with record.asking() as connection:
        return _named(connection, id)


def _named(connection: Any, id: str) -> JoinedEntry:
    known = find(connection, id)
    if known.kind not in ("joined", "engagements"):
        raise QuestionError(f"{id!r} is no engagement. Give an id that begins with g or e.")
    canonical = Canonical(connection, [known.report] if known.report else [])
    joined = known.id if known.kind == "joined" else canonical.engagement(known.report, known.id)
    found = joined_entries(connection, [joined])
    if not found:
        raise QuestionError(f"No report that stands tells anything under the id {id!r} any more.")
    return found[0]


def _statements(connection: Any, joined: JoinedEntry) -> dict[str, list[StatementEntry]]:
    """What each report says was said in the engagement, in the report's order."""
    wanted = {(one.report.id, one.id) for one in joined.tellings}
    table, rows = schema.statements, list[Found]()
    for some in portions(sorted({report for report, _id in wanted})):
        query = select(table).where(table.c.report.in_(some)).order_by(table.c.report, table.c.position)
        rows += (row for row in connection.execute(query) if (row.report, row.engagement) in wanted)
    found: dict[str, list[StatementEntry]] = defaultdict(list)
    for one in statement_entries(connection, rows):
        found[one.report.id].append(one)
    return found


def _claims(connection: Any, joined: JoinedEntry) -> dict[tuple[str, str], Quotation]:
    """The first quotation behind each field of each telling."""
    table = schema.claims.c
    found: dict[tuple[str, str], Quotation] = {}
    for telling in joined.tellings:
        query = select(schema.claims).where(table.report == telling.report.id, table.subject == telling.id)
        for row in connection.execute(query.where(table.property.in_(_CITED)).order_by(table.position)):
            found.setdefault((telling.id, row.property), quotation(row))
    return found


@dataclass(frozen=True, slots=True)
class _Denial:
    """What one report says was undertaken, and the words by which another says that it was not."""

    report: str
    goal: str
    told: Quotation
    denied_by: str
    denied: Quotation


def _denials(connection: Any, joined: JoinedEntry) -> list[_Denial]:
    """What was undertaken in the engagement by one of its reports, and told otherwise by another."""
    wanted = {(one.report.id, one.id) for one in joined.tellings}
    reports = {report for report, _id in wanted}
    shown, passage, mine, said = ledger.follow_through.c, ledger.passages.c, ledger.undertakings.c, schema.commitments.c
    query = (
        select(shown.report.label("denied_by"), said.report, said.id, said.goal, mine.engagement)
        .add_columns(shown.sure, passage.start, passage.end, passage.quote)
        .join_from(ledger.follow_through, ledger.passages, _same(shown, passage, "report", "position"))
        .join(schema.commitments, (said.report == shown.earlier) & (said.id == shown.commitment))
        .join(ledger.undertakings, (mine.report == said.report) & (mine.commitment == said.id))
        .where(shown.step == Step.CONTRADICTED.value, among(shown.earlier, sorted(reports)))
        .order_by(said.report, said.position, shown.report, passage.position)
    )
    found: dict[tuple[str, str, str], _Denial] = {}
    for row in connection.execute(query).all():  # asked for what is sure, SQLite looks through all that is
        if row.sure and row.denied_by in reports and (row.report, row.engagement) in wanted:
            told = _first_words(connection, row.report, row.id)
            denial = _Denial(row.report, row.goal, told, row.denied_by, quotation(row))
            found.setdefault((row.report, row.id, row.denied_by), denial)
    return list(found.values())


def _same(one: Any, other: Any, *names: str) -> ColumnElement[bool]:
    return and_(*(one[name] == other[name] for name in names))


def _first_words(connection: Any, report: str, owner: str) -> Quotation:
    table = schema.citations.c
    query = select(schema.citations).where(table.report == report, table.owner == owner).order_by(table.position)
    return quotation(connection.execute(query).first())


def _compared(
    joined: JoinedEntry,
    said: dict[str, list[StatementEntry]],
    copies: dict[str, str],
    canonical: Canonical,
    cited: dict[tuple[str, str], Quotation],
    denials: Sequence[_Denial],
) -> Comparison:
    first = {one.report.id: one for one in reversed(joined.tellings)}
    kept = [report for report in dict.fromkeys(one.report.id for one in joined.tellings) if copies[report] == report]
    spoken = [[_utterance(one, canonical, first[report]) for one in said[report]] for report in kept]
    readouts = tuple(
        Readout(
            first[report].report,
            tuple(first[other].report for other in sorted(copies) if copies[other] == report != other),
            first[report],
            tuple(said[report]),
            share_of_voice(utterances),
        )
        for report, utterances in zip(kept, spoken, strict=True)
    )
    tellings = [one.telling for one in readouts]
    outcomes = (_outcome(one, [copies[one.report], copies[one.denied_by]], kept) for one in denials)
    fields = (*_fields(joined, tellings, canonical, cited), *outcomes)
    return Comparison(joined, readouts, fields, items(spoken))


def _outcome(one: _Denial, between: Sequence[str], kept: Sequence[str]) -> FieldRow:
    """The field of what came of it, as a report that tells it and one that denies it have it."""
    told = dict(zip(between, (Cell(one.goal, one.told), Cell(DENIED, one.denied)), strict=True))
    return FieldRow("outcome", Standing.CONTRADICTED, tuple(map(told.get, kept)))


def _utterance(one: StatementEntry, canonical: Canonical, telling: EngagementEntry) -> Utterance:
    sides = {part.actor.id: part.side for part in telling.participants}
    speaking = {sides.get(actor.id) or actor.country for actor in one.speakers}
    ids = frozenset(canonical.actor(one.report.id, actor.id) for actor in one.speakers)
    return Utterance(one.id, ids, frozenset(side for side in speaking if side), Act(one.act), one.content)


def _fields(
    joined: JoinedEntry,
    tellings: Sequence[EngagementEntry],
    canonical: Canonical,
    cited: dict[tuple[str, str], Quotation],
) -> Iterable[FieldRow]:
    def row(
        name: str,
        value: Callable[[EngagementEntry], Any],
        words: Callable[[EngagementEntry], str],
        fit: Callable[[Any, Any], bool] = lambda one, other: one == other,
    ) -> FieldRow:
        values = [value(one) for one in tellings]
        cells = tuple(
            None if value is None else Cell(words(one), cited.get((one.id, name)))
            for one, value in zip(tellings, values, strict=True)
        )
        return FieldRow(name, standing(values, fit), cells)

    yield row("kind", lambda one: one.kind, lambda one: one.label or one.kind)
    yield row("date", _date, lambda one: one.date.edtf or "", dates_fit)
    yield row("place", _place, lambda one: " and ".join(place.name for place in one.places), places_fit)
    yield row("visit type", _visit_type, lambda one: one.visit_type or "")
    yield row("format", lambda one: one.format, lambda one: one.format.replace("_", " "))
    yield row("actuality", lambda one: one.actuality, _standing_in_report, _developed)
    for part in joined.participants:
        yield _participant(part, tellings, canonical)


def _date(one: EngagementEntry) -> PartialDate | None:
    return one.date if one.date.edtf else None


def _place(one: EngagementEntry) -> Place | None:
    return one.places[0] if one.places else None


def _visit_type(one: EngagementEntry) -> str | None:
    return None if one.visit_type == "unspecified" else one.visit_type


def _standing_in_report(one: EngagementEntry) -> str:
    return f"{one.actuality}, recalled" if one.background else one.actuality


def _developed(one: Any, other: Any) -> bool:
    """A plan and what came of it do not contradict each other."""
    return one == other or "planned" in (one, other)


def _participant(part: Part, tellings: Sequence[EngagementEntry], canonical: Canonical) -> FieldRow:
    """Someone's part: in which reports, in what office and role."""
    found = [_part_of(part.actor.id, telling, canonical) for telling in tellings]
    cells = tuple(None if one is None else Cell(_in_words(one), one.citation) for one in found)
    return FieldRow(part.actor.name, standing(found, _parts_fit), cells, part.actor.id)


def _part_of(actor: str, telling: EngagementEntry, canonical: Canonical) -> Part | None:
    mine = (one for one in telling.participants if canonical.actor(telling.report.id, one.actor.id) == actor)
    return next(mine, None)


def _in_words(part: Part) -> str:
    role = "" if part.role == "principal" else f" ({part.role})"
    return f"{part.capacity or part.actor.name}{role}"


def _parts_fit(one: Any, other: Any) -> bool:
    """Whether two reports give someone offices that can be one, and not the parts of both host and visitor."""
    if {one.role, other.role} == {"host", "visitor"}:
        return False
    if not one.capacity or not other.capacity:
        return True
    mine, theirs = (_words(part) for part in (one, other))
    return not mine or not theirs or bool(mine & theirs) or _within(mine, theirs)


def _words(part: Part) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(each.words) for each in load_posts().offices(part.capacity or "", "", part.side or ""))


def _within(mine: frozenset[frozenset[str]], theirs: frozenset[frozenset[str]]) -> bool:
    """Whether one office is the other, less fully printed, and of the same rank: "Minister" is no deputy minister."""
    either = ((one, other) for one in mine for other in theirs if one <= other or other <= one)
    return any(not (one ^ other) & load_posts().ranks for one, other in either)
