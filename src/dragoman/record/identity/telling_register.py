"""The register of tellings: what a report tells entered, replaced or taken out, and what was joined written down."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, or_, select, tuple_

from dragoman.domain.identity import Ruling
from dragoman.domain.tellings import Telling
from dragoman.record import schema
from dragoman.record.identity import tables
from dragoman.record.identity.judging import anchor_again
from dragoman.record.identity.known import in_portions
from dragoman.record.identity.known_tellings import ENGAGEMENT, KnownTellings
from dragoman.record.identity.register import keep_rulings
from dragoman.record.portions import among

Keys = Callable[[Telling], Collection[str]]


class TellingRegister:
    """Writes which tellings are of one engagement, on a connection that may write."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.known = KnownTellings(connection)

    def replace(
        self, report: str, stands: bool, keys: Keys, near: Callable[[Collection[str]], Collection[str]]
    ) -> tuple[list[Telling], dict[str, Counter[str]]]:
        """Put what a report now tells in place of what it told.

        Args:
            report: its id.
            stands: false where it is retracted and tells nothing.
            keys: the keys of a telling.
            near: the keys of those for whom it matters that a telling with some keys is gone.

        Returns:
            What is to be decided anew: what it tells, and what is near to what it told; and under which ids what it
            tells, or what this takes the place of, stood.
        """
        table, filed = tables.tellings, tables.telling_keys.c
        old = self._connection.execute(select(table).where(table.c.report == report)).all()
        former = self._connection.scalars(select(filed.key).where(filed.report == report)).all() if old else ()
        for each in (table, tables.telling_keys):
            self._connection.execute(delete(each).where(each.c.report == report))
        self._forget([f"{row.report} {row.engagement}" for row in old])
        now = list(self.known.of_report(report)) if stands else []
        if now:
            rows = [{"report": one.report, "engagement": one.engagement, "joined": None} for one in now]
            self._connection.execute(table.insert(), rows)
        self._file(now, keys)
        anchor_again(self._connection, report, ENGAGEMENT, _renamed(old, now))
        neighbours = self.known.filed_under(near(former)) if former else ()
        everything = {one.id: one for one in (*now, *neighbours)}
        return list(everything.values()), _succeeding(old, now)

    def standing(self) -> dict[str, str]:
        """Under which id each telling stands."""
        table = tables.tellings
        rows = self._connection.execute(select(table).where(table.c.joined.is_not(None)))
        return {f"{row.report} {row.engagement}": row.joined for row in rows}

    def enter_all(self, reports: Iterable[str], keys: Keys) -> list[Telling]:
        """Enter what every report tells into a register that is empty."""
        now = list(self.known.of_reports(list(reports)))
        if now:
            rows = [{"report": one.report, "engagement": one.engagement, "joined": None} for one in now]
            self._connection.execute(tables.tellings.insert(), rows)
        self._file(now, keys)
        return now

    def concerning(self, portraits: Collection[str], keys: Keys) -> list[Telling]:
        """The tellings in which someone of these portraits takes part, filed anew under who he now is."""
        seen, parts = tables.sightings.c, schema.participants.c
        query = select(parts.report, parts.engagement).join_from(
            tables.sightings,
            schema.participants,
            (parts.report == seen.report) & (parts.actor == seen.actor),
        )
        rows = in_portions(self._connection, portraits, lambda some: query.where(among(seen.portrait, some)))
        found = list(self.known.tellings({f"{row.report} {row.engagement}" for row in rows}))
        filed = tables.telling_keys
        for one in found:
            mine = (filed.c.report == one.report) & (filed.c.engagement == one.engagement)
            self._connection.execute(delete(filed).where(mine))
        self._file(found, keys)
        return found

    def beside(self, ids: Collection[str]) -> list[Telling]:
        """These tellings, and all that stand with them."""
        table = tables.tellings.c
        joined = set(self.known.joined(ids).values())
        rows = in_portions(
            self._connection, joined, lambda some: select(tables.tellings).where(among(table.joined, some))
        )
        return list(self.known.tellings({*ids, *(f"{row.report} {row.engagement}" for row in rows)}))

    def before(self, decided: Collection[str], succeeding: Mapping[str, Counter[str]]) -> dict[str, Counter[str]]:
        """Under which ids those decided anew stood."""
        return {id_: Counter((joined,)) for id_, joined in self.known.joined(decided).items()} | dict(succeeding)

    def elsewhere(self, ids: Collection[str], decided: Collection[str]) -> set[str]:
        """Those of the ids under which others stand than those decided anew."""
        table = tables.tellings.c
        rows = in_portions(self._connection, ids, lambda some: select(tables.tellings).where(among(table.joined, some)))
        return {row.joined for row in rows if f"{row.report} {row.engagement}" not in decided}

    def keep(self, of: Mapping[str, str], into: Mapping[str, str | None]) -> dict[str, str]:
        """Write under which id each telling stands, and put what stands under an id that leads on under the other.

        Returns:
            The id of each telling that stands under another than before.
        """
        table, held = tables.tellings, self.known.joined(of)
        moved = {telling: id_ for telling, id_ in of.items() if held.get(telling) != id_}
        by_id: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for telling, id_ in moved.items():
            report, _, engagement = telling.partition(" ")
            by_id[id_].append((report, engagement))
        for id_, some in by_id.items():
            mine = tuple_(table.c.report, table.c.engagement).in_(some)
            self._connection.execute(table.update().where(mine).values(joined=id_))
        for id_, other in into.items():
            led = table.c.joined == id_
            rows = self._connection.execute(select(table).where(led))
            moved |= {f"{row.report} {row.engagement}": other or id_ for row in rows}
            self._connection.execute(table.update().where(led).values(joined=other))
        return moved

    def keep_rulings(self, decided: Collection[str], rulings: Iterable[Ruling]) -> None:
        """Put new rulings in place of all that were made of those decided anew."""
        keep_rulings(self._connection, ENGAGEMENT, decided, rulings)

    def _file(self, tellings: Iterable[Telling], keys: Keys) -> None:
        rows = [
            {"key": key, "report": one.report, "engagement": one.engagement}
            for one in tellings
            for key in sorted(keys(one))
        ]
        if rows:
            self._connection.execute(tables.telling_keys.insert(), rows)

    def _forget(self, gone: Sequence[str]) -> None:
        table = tables.rulings.c
        if gone:
            self._connection.execute(delete(tables.rulings).where(or_(table.a.in_(gone), table.b.in_(gone))))


def _renamed(old: Sequence[Row[Any]], now: Sequence[Telling]) -> dict[str, str]:
    """What takes the place of a telling that the report has no more: only where there is as much as before."""
    known, before = {one.engagement for one in now}, {row.engagement for row in old}
    gone = [row.engagement for row in old if row.engagement not in known]
    fresh = [one.engagement for one in now if one.engagement not in before]
    return dict(zip(gone, fresh, strict=True)) if len(gone) == len(fresh) else {}


def _succeeding(old: Sequence[Row[Any]], now: Sequence[Telling]) -> dict[str, Counter[str]]:
    """Under which ids the tellings stood whose place these take: of the same id, or else in the same place."""
    stood = {row.engagement: row.joined for row in old if row.joined}
    known = {one.engagement for one in now}
    left = [joined for engagement, joined in stood.items() if engagement not in known]
    found: dict[str, Counter[str]] = {}
    for one in now:
        joined = stood.get(one.engagement) or (left.pop(0) if left and len(old) == len(now) else None)
        if joined:
            found[one.id] = Counter((joined,))
    return found
