"""Canonical ids in the record: which stand, which lead to another, and what they are ids of."""

from collections.abc import Collection, Iterator
from dataclasses import asdict

from sqlalchemy import Connection, func, select

from dragoman.domain.identity import Canonical
from dragoman.record.identity import tables
from dragoman.record.portions import among, portions


def next_number(connection: Connection) -> int:
    """The number that the next new id gets."""
    return (connection.scalar(select(func.max(tables.canonical.c.number))) or 0) + 1


def held(connection: Connection, ids: Collection[str], founders: Collection[str]) -> list[Canonical]:
    """These ids, and those that one of the founders founded."""
    table = tables.canonical
    found: dict[str, Canonical] = {}
    for column, values in ((table.c.id, ids), (table.c.founder, founders)):
        for some in portions(sorted(values)):
            query = select(table).where(among(column, some))
            found |= {row.id: Canonical(row.id, row.number, row.founder, row.into) for row in connection.execute(query)}
    return list(found.values())


def keep(connection: Connection, what: str, ids: Collection[Canonical]) -> None:
    """Write ids that are new, or lead elsewhere than before."""
    table = tables.canonical
    known = {row.id for row in held(connection, [one.id for one in ids], ())}
    fresh = [one for one in ids if one.id not in known]
    if fresh:
        connection.execute(table.insert(), [asdict(one) | {"what": what} for one in fresh])
    for one in ids:
        if one.id in known:
            connection.execute(table.update().where(table.c.id == one.id).values(into=one.into))


def stands_for(connection: Connection, id_: str) -> str:
    """The id that an id leads to now; itself where it leads nowhere."""
    table = tables.canonical
    seen = {id_}
    while into := connection.scalar(select(table.c.into).where(table.c.id == id_)):
        if into in seen:
            break
        seen.add(into)
        id_ = into
    return id_


def leading_to(connection: Connection, id_: str) -> Iterator[str]:
    """Every id that leads to this one."""
    table = tables.canonical.c
    for former in connection.scalars(select(table.id).where(table.into == id_).order_by(table.number)):
        yield former
        yield from leading_to(connection, former)
