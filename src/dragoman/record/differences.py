"""Two records held against each other row by row, each difference with its reason.

A report may stand in one alone: it is new, or people took it out. One that stands in both may have been read by other
rules or with other lexicons, or came with other metadata; what people judged of who is who and of facts differs by
itself.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from dragoman.domain.contract import to_json
from dragoman.record import schema
from dragoman.record.identity.tables import judgements
from dragoman.record.record import Record, as_entered
from dragoman.record.retractions import retraction_of
from dragoman.record.service_tables import corrections

KINDS = ("actors", "engagements", "statements", "commitments", "relationships", "instruments", "formulas", "ties")

NEW = "new report"
GONE = "no longer there"
JUDGED = "judgement"
RULES = "rule change"
LEXICONS = "lexicon change"
RELEASE = "another release"
METADATA = "other metadata"
UNKNOWN = "not explained"


@dataclass(frozen=True, slots=True)
class Difference:
    """One row that differs.

    Attributes:
        reason: why, in one of the words above.
        why: the same in a sentence.
        report: the report it is of; ``None`` for what people judged across reports.
        kind: what the row is: ``report``, ``judgement``, or the plural under which the contract lists it.
        before: the row in the first record; ``None`` where it is not there.
        after: the row in the second.
    """

    reason: str
    why: str
    report: str | None
    kind: str
    id: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields in which the two rows differ."""
        if self.before is None or self.after is None:
            return ()
        return tuple(key for key in self.after if self.before.get(key) != self.after[key])


Row = Mapping[str, Any]


def differences(first: Record, second: Record) -> Iterator[Difference]:
    """Every difference between two records, report by report in the order of their ids, judgements last."""
    with first.asking() as one, second.asking() as other:
        held, there = _reports(one), _reports(other)
        for report in sorted({*held, *there}):
            if report not in there:
                yield _gone(other, report, held[report])
            elif report not in held:
                yield _new(one, report, there[report])
            else:
                yield from _changed(one, other, report, held[report], there[report])
        yield from judged(told_of(one), told_of(other))


def _reports(connection: Connection) -> dict[str, Row]:
    columns = [schema.reports.c[name] for name in ("id", "source", "title", "published_edtf", "reader")]
    return {row.id: row._asdict() for row in connection.execute(select(*columns).where(schema.standing))}


def _gone(other: Connection, report: str, row: Row) -> Difference:
    taken = retraction_of(other, report)
    if taken is not None and not taken.undone:
        return Difference(JUDGED, f"It was {taken}", report, "report", report, row, None)
    return Difference(GONE, "The second record does not hold it.", report, "report", report, row, None)


def _new(one: Connection, report: str, row: Row) -> Difference:
    taken = retraction_of(one, report)
    if taken is not None and not taken.undone:
        return Difference(JUDGED, f"In the first record it was {taken}", report, "report", report, None, row)
    return Difference(NEW, "The first record does not hold it.", report, "report", report, None, row)


def _changed(one: Connection, other: Connection, report: str, before: Row, after: Row) -> Iterator[Difference]:
    first, second = (to_json(*as_entered(connection, report)) for connection in (one, other))
    yield from rows_changed(report, (before["reader"], after["reader"]), first, second)


def rows_changed(report: str, readers: tuple[str, str], first: Row, second: Row) -> Iterator[Difference]:
    """The rows of one report that differ, as two readers read it."""
    reason, why = _reason(*readers, first["report"], second["report"])
    if {**first["report"], "reader": ""} != {**second["report"], "reader": ""}:
        yield Difference(reason, why, report, "report", report, first["report"], second["report"])
    for kind in KINDS:
        rows, others = ({row["id"]: row for row in found[kind]} for found in (first, second))
        for id_ in dict.fromkeys((*rows, *others)):
            if rows.get(id_) != others.get(id_):
                yield Difference(reason, why, report, kind, id_, rows.get(id_), others.get(id_))


def _reason(before: str, after: str, report: Row, other: Row) -> tuple[str, str]:
    """Why a report that stands in both differs, by the versions of the reader: release, rules and lexicons."""
    release, _, made = before.partition("+")
    release_now, _, made_now = after.partition("+")
    rules, _, lexicons = made.partition(".")
    rules_now, _, lexicons_now = made_now.partition(".")
    changed = [
        word
        for word, one, now in (
            (RELEASE, release, release_now),
            (RULES, rules, rules_now),
            (LEXICONS, lexicons, lexicons_now),
        )
        if one != now
    ]
    if changed:
        return " and ".join(changed), f"It was read by {before} and then by {after}."
    given = [key for key in report if report[key] != other[key] and key not in ("relevant", "unread_reason")]
    if given:
        return METADATA, f"It came with another {' and another '.join(given)}."
    return UNKNOWN, f"Both were read by {after} and came with the same metadata."


Told = Mapping[str, Mapping[str, Row]]
"""What people said, of who is who and of facts, by kind and id."""


def judged(before: Told, after: Told) -> Iterator[Difference]:
    """What people said in one and not in the other."""
    for kind, sentence in (("judgement", _of_two), ("correction", _of_a_fact)):
        for id_ in sorted({*before[kind], *after[kind]}):
            first, second = before[kind].get(id_), after[kind].get(id_)
            if first != second:
                row = second or first or {}
                told = sentence(row) + (f" {row['why']}" if row["why"] else "")
                if row["withdrawn_at"]:
                    told += f" Taken back on {row['withdrawn_at'][:10]}."
                yield Difference(JUDGED, told, row.get("report"), kind, id_, first, second)


def _of_two(row: Row) -> str:
    return f"{row['by_whom']} judged on {row['at'][:10]}: {row['a_name']} and {row['b_name']}: {row['verdict']}."


def _of_a_fact(row: Row) -> str:
    new = f" to {row['value']}" if row["value"] is not None else ""
    return f"{row['by_whom']} judged on {row['at'][:10]}: {row['property']} {row['was']}: {row['verdict']}{new}."


def told_of(connection: Connection, until: str | None = None) -> Told:
    """What people said, all of it or up to a moment; what was taken back later was not yet."""
    found: dict[str, dict[str, Row]] = {}
    for kind, table in (("judgement", judgements), ("correction", corrections)):
        rows = [row._asdict() for row in connection.execute(select(table).order_by(table.c.number))]
        found[kind] = {row["id"]: _as_of(row, until) for row in rows if until is None or row["at"] <= until}
    return found


def _as_of(row: Mapping[str, Any], until: str | None) -> Row:
    later = until is not None and (row["withdrawn_at"] or "") > until
    taken_back = {key: None for key in row if later and key.startswith("withdrawn")}
    return {key: value for key, value in {**row, **taken_back}.items() if key != "number"}
