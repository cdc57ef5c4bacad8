"""What the record knows of portraits: the answers that resolution asks for, many at once."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, select

from dragoman.domain.actors import ActorKind
from dragoman.domain.identity import Judgement, Naming, Portrait, Ruling, Verdict
from dragoman.domain.offices import Office
from dragoman.record.identity import tables
from dragoman.record.portions import among, portions

ACTOR = "actor"
"""What a judgement or a canonical id is about: someone in a report, or an engagement."""


class KnownPortraits:
    """Resolution's `KnownActors`, from an open connection."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._judged: list[Judgement] | None = None
        self._portraits: dict[str, Portrait] = {}
        self._clusters: dict[str, str | None] = {}

    def filed_under(self, keys: Collection[str]) -> Iterable[Portrait]:
        """Every portrait that has one of these keys."""
        table = tables.portrait_keys.c
        rows = in_portions(self.connection, keys, lambda some: select(table.portrait).where(among(table.key, some)))
        return self.portraits({row.portrait for row in rows})

    def portraits(self, ids: Collection[str]) -> Iterable[Portrait]:
        """The portraits of these ids; each is fetched once."""
        self._fetch(ids)
        return [self._portraits[id_] for id_ in sorted(ids) if id_ in self._portraits]

    def update(self, portraits: Iterable[Portrait], gone: Iterable[str] = ()) -> None:
        """Take note of portraits that were changed on this connection."""
        for one in portraits:
            self._portraits[one.id] = one
            self._clusters.setdefault(one.id, None)
        for id_ in gone:
            self._portraits.pop(id_, None)

    def seen_together(self, ids: Collection[str]) -> Mapping[frozenset[str], bool]:
        """Pairs of which one is among these ids and that take part in one engagement; whether on two sides."""
        table = tables.seen_together
        found: dict[frozenset[str], bool] = {}
        for end in (table.c.a, table.c.b):
            for row in in_portions(self.connection, ids, lambda some, end=end: select(table).where(among(end, some))):  # type: ignore[misc]
                pair = frozenset((row.a, row.b))
                found[pair] = found.get(pair, False) or row.across
        return found

    def judgements(self, ids: Collection[str]) -> Sequence[Judgement]:
        """What people said of any of these portraits."""
        if self._judged is None:
            self._judged = list(self._all_judgements())
        wanted = set(ids)
        return [one for one in self._judged if one.a in wanted or one.b in wanted]

    def clusters(self, ids: Collection[str]) -> Mapping[str, str]:
        """The cluster to which each of these portraits belongs so far."""
        self._fetch(ids)
        return {id_: cluster for id_ in ids if (cluster := self._clusters.get(id_))}

    def members(self, clusters: Collection[str]) -> Mapping[str, Collection[Portrait]]:
        """The full names of each of these clusters."""
        table = tables.portraits.c
        full = select(table.id, table.cluster).where(table.naming == Naming.FULL.value)
        rows = in_portions(self.connection, clusters, lambda some: full.where(among(table.cluster, some)))
        cluster_of = {row.id: row.cluster for row in rows}
        found: dict[str, list[Portrait]] = defaultdict(list)
        for one in self.portraits(cluster_of):
            found[cluster_of[one.id]].append(one)
        return found

    def joined(self, ids: Collection[str]) -> Mapping[tuple[str, str], Ruling]:
        """The rulings by which any two of these portraits were joined."""
        table = tables.rulings
        wanted = set(ids)
        rows = in_portions(
            self.connection,
            ids,
            lambda some: select(table).where(among(table.c.a, some), table.c.verdict == Verdict.SAME.value),
        )
        return {
            (row.a, row.b): Ruling(row.a, row.b, Verdict.SAME, tuple(row.clues), row.strength)
            for row in rows
            if row.b in wanted
        }

    def _fetch(self, ids: Collection[str]) -> None:
        table = tables.portraits
        unknown = set(ids) - set(self._clusters)
        for row in in_portions(self.connection, unknown, lambda some: select(table).where(among(table.c.id, some))):
            self._portraits[row.id], self._clusters[row.id] = portrait_of(row), row.cluster

    def _all_judgements(self) -> Iterator[Judgement]:
        said = tables.judgements
        a, b = tables.sightings.alias("a"), tables.sightings.alias("b")
        query = (
            select(said, a.c.portrait.label("left"), b.c.portrait.label("right"))
            .join(a, and_(a.c.report == said.c.a_report, a.c.actor == said.c.a_thing))
            .join(b, and_(b.c.report == said.c.b_report, b.c.actor == said.c.b_thing))
            .where(said.c.what == ACTOR, said.c.withdrawn_at.is_(None))
            .order_by(said.c.number)
        )
        for row in self.connection.execute(query):
            verdict = Verdict(row.verdict)
            yield Judgement(row.id, row.number, row.left, row.right, verdict, row.by_whom, row.at, row.why)


def in_portions(
    connection: Connection, values: Collection[str], query: Callable[[Sequence[str]], Select[*tuple[Any, ...]]]
) -> Iterator[Row[Any]]:
    """The rows of a query that asks of many values, some hundred of them at a time."""
    for some in portions(sorted(values)):
        yield from connection.execute(query(some)).all()


_office = lru_cache(maxsize=16_384)(Office.of_key)


def portrait_of(row: Row[Any]) -> Portrait:
    """The portrait of a row of ``portraits``."""
    return Portrait(
        id=row.id,
        kind=ActorKind(row.kind),
        naming=Naming(row.naming),
        names=tuple(row.names),
        country=row.country,
        accented=tuple(row.accented),
        offices=tuple(map(_office, row.offices)),
        past=tuple(map(_office, row.past)),
        period=row.period,
        apart=row.apart,
        first=row.first,
        last=row.last,
        reports=row.reports,
    )


def portrait_row(portrait: Portrait) -> dict[str, Any]:
    """The row of a portrait."""
    return {
        "id": portrait.id,
        "kind": portrait.kind.value,
        "naming": portrait.naming.value,
        "names": list(portrait.names),
        "country": portrait.country,
        "accented": list(portrait.accented),
        "offices": [office.key for office in portrait.offices],
        "past": [office.key for office in portrait.past],
        "period": portrait.period,
        "apart": portrait.apart,
        "first": portrait.first,
        "last": portrait.last,
        "reports": portrait.reports,
    }
