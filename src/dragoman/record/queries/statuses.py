"""How the commitments of some reports stand by all reports of the record: what an export's column tells.

It follows the board of ``commitments``: what several reports tell of, or undertake again, is one commitment.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, select

from dragoman.domain.followthrough import Step, status_of, up_to_the_end
from dragoman.record import schema
from dragoman.record.identity.known import in_portions
from dragoman.record.ledger import tables
from dragoman.record.portions import among

Key = tuple[str, str]
Told = tuple[str, str, Step]
"""The day, the report and what it shows."""


def statuses(connection: Connection, reports: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
    """By report and commitment, how each stands of which a later report shows anything."""
    heads = _heads(connection, reports)
    groups, told = _groups(connection, {report for report, _id in heads.values()} | set(reports))
    members = {key: groups.get(heads.get(key, key), {key}) for key in _keys(connection, reports)}
    steps = _steps(connection, {report for group in members.values() for report, _id in group})
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for key, group in members.items():
        every = [step for each in {key, *group} for step in steps.get(each, ())]
        shown = sorted({*every, *told.get(heads.get(key, key), ())})
        if shown:
            in_order = [(step, day or None) for day, _report, step in shown]
            found[key[0]][key[1]] = status_of([step for step, _day in in_order[: up_to_the_end(in_order)]])
    return found


def _keys(connection: Connection, reports: Iterable[str]) -> list[Key]:
    table = tables.undertakings.c
    query = select(table.report, table.commitment)
    return [
        (row.report, row.commitment)
        for row in in_portions(connection, set(reports), lambda some: query.where(among(table.report, some)))
    ]


def _heads(connection: Connection, reports: Iterable[str]) -> dict[Key, Key]:
    """The first of those that each is surely the same as."""
    table = tables.same_commitments.c
    query = select(table.report, table.commitment, table.earlier, table.earlier_commitment)
    same = query.where(table.sure.is_(True), table.again.is_(False))
    found: dict[Key, Key] = {}
    for row in in_portions(connection, set(reports), lambda some: same.where(among(table.report, some))):
        key, head = (row.report, row.commitment), (row.earlier, row.earlier_commitment)
        found[key] = min(head, found.get(key, head))
    return found


def _groups(connection: Connection, reports: Iterable[str]) -> tuple[dict[Key, set[Key]], dict[Key, list[Told]]]:
    """By the first of each, all that are the same, and that it was undertaken again."""
    table = tables.same_commitments.c
    query = select(tables.same_commitments, schema.reports.c.published_latest.label("day"))
    query = query.join(schema.reports, schema.reports.c.id == table.report).where(schema.standing, table.sure.is_(True))
    groups: dict[Key, set[Key]] = defaultdict(set)
    again: dict[Key, list[Told]] = defaultdict(list)
    for row in in_portions(connection, set(reports), lambda some: query.where(among(table.earlier, some))):
        head, key = (row.earlier, row.earlier_commitment), (row.report, row.commitment)
        groups[head] |= {head, key}
        if row.again:
            again[head].append((row.day or "", row.report, Step.REAFFIRMED))
    return groups, again


def _steps(connection: Connection, reports: Iterable[str]) -> dict[Key, list[Told]]:
    """What reports that stand surely show of the commitments of these reports."""
    table = tables.follow_through.c
    query = select(table.earlier, table.commitment, table.report, table.step, table.day)
    query = query.join(schema.reports, schema.reports.c.id == table.report).where(schema.standing, table.sure.is_(True))
    found: dict[Key, list[Told]] = defaultdict(list)
    for row in in_portions(connection, set(reports), lambda some: query.where(among(table.earlier, some))):
        found[row.earlier, row.commitment].append((row.day or "", row.report, Step(row.step)))
    return found
