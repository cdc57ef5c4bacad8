"""The question of relations: which labels two sides' tie bears, since when, in whose words, and where one is left out.

Labels are verbatim: what differs in a word is another label. A tier is said within each side's own list alone. A label
is left out where a report of a meeting of the pair talks of their relations without it, and the reports of the pair
just before it, three or more, all had it.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import combinations
from typing import Any

from sqlalchemy import Connection, Row, select

from dragoman.domain.relationships import Change
from dragoman.errors import QuestionError
from dragoman.knowledge.folding import search_key
from dragoman.knowledge.taxonomies import tier_of
from dragoman.record import schema
from dragoman.record.ledger import tables
from dragoman.record.queries.answers import Quotation, ReportLine
from dragoman.record.queries.as_of import AsOf
from dragoman.record.queries.as_of import as_of as as_of_day
from dragoman.record.queries.ledger_answers import (
    Disagreement,
    LabelEntry,
    LabelUse,
    Omission,
    RelationEntry,
    TieChange,
)
from dragoman.record.queries.loading import lines_of, quotation, sentence
from dragoman.record.queries.sides import side_named
from dragoman.record.queries.texts import copies_among
from dragoman.record.record import Record

CARRIED = 3
"""Reports in a row that must have a label before its absence says anything."""

NEAR = 3
"""Days within which reports of a pair are taken to tell of one occasion."""


def relations(record: Record, one: str, other: str, *, as_of: str | None = None) -> RelationEntry:
    """How two sides stand, as reports up to a day have it.

    Raises:
        QuestionError: a side or a day that the record does not know, or one side twice.
    """
    with record.asking() as connection:
        a, b = sorted((side_named(connection, one), side_named(connection, other)))
        if a == b:
            raise QuestionError(f"A relation has two sides, and {one!r} and {other!r} are one.")
        when = as_of_day(connection, as_of)
        rows = _labels(connection, a, b, when)
        meetings = _meetings(connection, a, b, when)
        missing = list(_missing(rows, meetings))
        lines = lines_of(connection, {row.report for row in rows} | {each for one in missing for each in one.reports})
        cited = _cited(connection, a, b)
        uses = [_Use(row, _use(connection, lines, row, cited[row.report, row.id])) for row in rows]
        omissions = [each for one in missing if not _prints(connection, each := _omission(lines, one))]
        changes = _changes(uses)
        copies = copies_among(connection, list(lines))
        labels = [
            _label((a, b), of_label, changes[key], omissions, copies) for key, of_label in _by_label(uses).items()
        ]
        labels.sort(key=lambda each: each.last.day or "", reverse=True)
        return RelationEntry(a, b, when.day, len(meetings), tuple(labels), tuple(_disagreements(uses)))


@dataclass(frozen=True, slots=True)
class _Use:
    row: Row[Any]
    told: LabelUse

    @property
    def key(self) -> str:
        """What tells one label from another: its words, whatever their case."""
        return _words(self.row.label)


@lru_cache(maxsize=4_096)
def _words(label: str) -> str:
    """The words of a label: marks and case between two printings make no other label."""
    return " ".join(re.findall(r"[^\W_]+", search_key(label)))


def _labels(connection: Connection, a: str, b: str, when: AsOf) -> list[Row[Any]]:
    table, reports = schema.relationships, schema.reports.c
    known = reports.published_earliest
    query = (
        select(table, known.label("day"))
        .join(schema.reports)
        .where(when.reports, table.c.a == a, table.c.b == b)
        .order_by(known.is_(None), known, table.c.report, table.c.position)
    )
    return list(connection.execute(query).all())


def _meetings(connection: Connection, a: str, b: str, when: AsOf) -> list[Row[Any]]:
    """The reports that tell as news of an engagement of the two, oldest first."""
    table = tables.pair_reports
    query = (
        select(table)
        .where(when.counts(table.c.report), table.c.a == a, table.c.b == b, table.c.day.is_not(None))
        .order_by(table.c.day, table.c.report)
    )
    return list(connection.execute(query).all())


def _cited(connection: Connection, a: str, b: str) -> dict[tuple[str, str], list[Any]]:
    """The quotations of each label of the two."""
    table, said = schema.citations.c, schema.relationships.c
    query = (
        select(table.report, table.owner, table.start, table.end, table.quote)
        .join(schema.relationships, (said.report == table.report) & (said.id == table.owner))
        .where(said.a == a, said.b == b)
        .order_by(table.report, table.position)
    )
    found: dict[tuple[str, str], list[Any]] = defaultdict(list)
    for row in connection.execute(query).all():
        found[row.report, row.owner].append(row)
    return found


def _use(connection: Connection, lines: Mapping[str, ReportLine], row: Row[Any], cited: Sequence[Row[Any]]) -> LabelUse:
    quotes = tuple(map(quotation, cited))
    if row.change != Change.MENTIONED.value or row.effective:  # what happened is told by the sentence, not the label
        quotes = tuple(sentence(connection, row.report, each.start, each.end) for each in quotes[:1])
    return LabelUse(row.day, row.change, row.label, row.effective, lines[row.report], quotes)


def _prints(connection: Connection, omission: Omission) -> bool:
    """Whether the report prints the label all the same, in a place where it was not read as the pair's."""
    text = connection.scalar(select(schema.reports.c.text).where(schema.reports.c.id == omission.report.id)) or ""
    return _words(omission.label) in _words(text)


def _by_label(uses: Sequence[_Use]) -> dict[str, list[_Use]]:
    found: dict[str, list[_Use]] = defaultdict(list)
    for use in uses:
        found[use.key].append(use)
    return found


def _changes(uses: Sequence[_Use]) -> dict[str, list[TieChange]]:
    """What happened to each label: what a report tells once more is no second change, until another one comes between.

    That a label is reaffirmed is told of each occasion.
    """
    found: dict[str, list[TieChange]] = defaultdict(list)
    latest: tuple[str, str, str] | None = None
    occasions = list(_occasions([use.told.day for use in uses]))
    for use, occasion in zip(uses, occasions, strict=True):
        if use.row.change == Change.MENTIONED.value:
            continue
        told = (use.key, use.row.change, occasion if use.row.change == Change.REAFFIRMED.value else "")
        of_label = found[use.key]
        before = of_label.pop().uses if of_label and told == latest else ()
        of_label.append(TieChange(use.row.change, (*before, use.told)))
        latest = told
    return found


def _label(
    sides: tuple[str, str],
    uses: Sequence[_Use],
    changes: Sequence[TieChange],
    omissions: Sequence[Omission],
    copies: Mapping[str, str],
) -> LabelEntry:
    told = [use.told for use in uses]
    dated = [use for use in told if use.day] or told
    tiers = (tier_of(side, told[0].label) for side in sides)
    channels = Counter(use.row.channel for use in uses)
    return LabelEntry(
        label=dated[0].label,
        channels=tuple(channel for channel, _many in sorted(channels.items(), key=lambda one: (-one[1], one[0]))),
        tiers=tuple(tier for tier in tiers if tier is not None),
        dated=next((use for use in told if use.effective), None),
        first=dated[0],
        last=dated[-1],
        changes=tuple(changes),
        reports=len({use.report.id for use in told}),
        texts=len({copies[use.report.id] for use in told}),
        engagements=len(set(_occasions([use.day for use in told]))),
        omissions=tuple(each for each in omissions if _words(each.label) == uses[0].key),
    )


def _occasions(days: Sequence[str | None]) -> Iterator[str]:
    """The first day of each occasion: days near to each other are one."""
    first: str | None = None
    for number, day in enumerate(days):
        if day is None:
            yield f"unknown {number}"
            continue
        if first is None or (date.fromisoformat(day) - date.fromisoformat(first)).days > NEAR:
            first = day
        yield first


@dataclass(frozen=True, slots=True)
class _Missing:
    """A report that lacks a label, and those before it that had it."""

    row: Row[Any]
    label: str
    before: tuple[str, ...]

    @property
    def reports(self) -> tuple[str, ...]:
        return (self.row.report, *self.before)


def _omission(lines: Mapping[str, ReportLine], one: _Missing) -> Omission:
    row, before = one.row, tuple(lines[report] for report in one.before)
    return Omission(row.day, one.label, before, lines[row.report], Quotation(row.start, row.end, row.quote))


def _missing(uses: Sequence[Row[Any]], meetings: Sequence[Row[Any]]) -> Iterator[_Missing]:
    """Reports that talk of relations and lack the label that the ones before them all had."""
    carried: dict[str, set[str]] = defaultdict(set)
    printed: dict[str, str] = {}
    for use in uses:
        carried[use.report].add(_words(use.label))
        printed.setdefault(_words(use.label), use.label)
    talking = [row for row in meetings if row.talks]
    for place, row in enumerate(talking):
        before = talking[max(0, place - CARRIED) : place]
        if len(before) < CARRIED:
            continue
        for label in sorted(set.intersection(*(carried[each.report] for each in before)) - carried[row.report]):
            yield _Missing(row, printed[label], tuple(each.report for each in before))


def _disagreements(uses: Sequence[_Use]) -> Iterator[Disagreement]:
    """Reports of one occasion that print different tiers for the pair, in one channel."""
    dated = [use for use in uses if use.told.day and _is_tier(use.row.label)]
    occasions = list(_occasions([use.told.day for use in dated]))
    found: dict[tuple[str, str], list[_Use]] = defaultdict(list)
    for use, occasion in zip(dated, occasions, strict=True):
        found[occasion, use.row.channel].append(use)
    for (day, _channel), of_day in found.items():
        printed: dict[str, set[str]] = defaultdict(set)
        for use in of_day:
            printed[use.row.report].add(use.key)
        if any(not one & other for one, other in combinations(printed.values(), 2)):
            first = {use.key: use.told for use in reversed(of_day)}
            yield Disagreement(day, tuple(first[label] for label in sorted(first)))


def _is_tier(label: str) -> bool:
    """Whether a label names a tier; a bare "alliance" may be short for any."""
    words = _words(label)
    return "partner" in words or "alliance" in words and words != "alliance"
