"""The register of who is who: the actors of a report entered, replaced or taken out, and what follows written down."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Connection, Row, delete, func, or_, select

from dragoman.domain.identity import Observation, Portrait, Ruling, Shown, Sighting
from dragoman.knowledge.folding import search_key
from dragoman.record.identity import tables
from dragoman.record.identity.judging import anchor_again
from dragoman.record.identity.known import ACTOR, KnownPortraits, in_portions, portrait_row
from dragoman.record.portions import among, portions


@dataclass(frozen=True, slots=True)
class Change:
    """What a report changed.

    Attributes:
        portraits: those it touches, as they now are.
        before: under which ids they stood.
        beside: those who hung together with portraits that no report shows any more.
        left: the ids under which these stood.
    """

    portraits: tuple[Portrait, ...]
    before: Mapping[str, Counter[str]] = field(default_factory=dict)
    beside: tuple[Portrait, ...] = ()
    left: frozenset[str] = frozenset()


class Register:
    """Writes who is who, on a connection that may write."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.known = KnownPortraits(connection)

    def replace(
        self,
        report: str,
        shown: Shown,
        keys: Mapping[str, Collection[str]],
        near: Callable[[Collection[str]], Collection[str]],
        beside: Callable[[Collection[Portrait], KnownPortraits], Iterable[Portrait]],
    ) -> Change:
        """Put what a report now shows in place of what it showed.

        Args:
            report: its id.
            shown: what it shows now.
            keys: the keys of each portrait that it shows.
            near: the keys of those without a full name for whom it matters that someone with some keys is gone.
            beside: those with full names for whom it matters that some are gone.
        """
        leaving = self._leaving(report, {one.portrait.id for one in shown.sightings})
        hung = {one.id for one in beside(leaving, KnownPortraits(self._connection))} if leaving else set()
        old = self._taken_out(report)
        touched = {row.portrait for row in old} | {one.portrait.id for one in shown.sightings}
        standing = {one.id: one for one in self.known.portraits(touched)}
        clusters = self.known.clusters(touched)
        before = {id_: Counter({clusters[id_]: one.reports}) for id_, one in standing.items() if id_ in clusters}
        self._paint({one.portrait.id: one.portrait for one in shown.sightings}, standing, keys)
        self._enter(report, shown)
        counted = self._counted(touched, shown, standing, anew=bool(old))
        gone = touched - set(counted)
        _keep_judgements(self._connection, report, old, shown.sightings)
        for was, now in _succeeding([row for row in old if row.portrait in gone], shown.sightings):
            if was in clusters:
                before.setdefault(now, Counter())[clusters[was]] += 1
        neighbours = self.known.filed_under(near(self._keys_of(gone))) if gone else ()
        self._forget(gone)
        self.known.update(counted.values(), gone)
        others = [one for one in neighbours if one.id not in counted and one.id not in gone]
        left = frozenset(clusters[id_] for id_ in gone if id_ in clusters)
        return Change((*counted.values(), *others), before, tuple(self.known.portraits(hung - gone)), left)

    def clear(self) -> dict[tuple[str, str], str]:
        """Forget all that was worked out, and give back under which id each actor of each report stood."""
        seen, portraits = tables.sightings.c, tables.portraits.c
        query = select(seen.report, seen.actor, portraits.cluster).join_from(tables.sightings, tables.portraits)
        stood = {(row.report, row.actor): row.cluster for row in self._connection.execute(query) if row.cluster}
        for table in tables.DERIVED:
            self._connection.execute(delete(table))
        return stood

    def enter_all(self, shown: Mapping[str, Shown], keys: Callable[[Portrait], Collection[str]]) -> list[Portrait]:
        """Enter what every report shows into a register that is empty."""
        counted: dict[str, Portrait] = {}
        for each in shown.values():
            counted |= _with(each.sightings, counted)
        self._paint(counted, {}, {id_: keys(one) for id_, one in counted.items()})
        for report, each in shown.items():
            self._enter(report, each)
        return list(counted.values())

    def mark(self, report: str, rules: str | None) -> None:
        """Note by which rules a report was resolved; ``None`` where it stands no more."""
        table = tables.resolved
        self._connection.execute(delete(table).where(table.c.report == report))
        if rules is not None:
            self._connection.execute(table.insert(), {"report": report, "rules": rules})

    def set_apart(self, report: str) -> frozenset[str]:
        """The actors of a report to whom a person gave a portrait of their own."""
        said = tables.judgements.c
        query = select(said.b_thing).where(said.b_report == report, said.apart, said.withdrawn_at.is_(None))
        return frozenset(self._connection.scalars(query))

    def before(self, decided: Collection[str], change: Change) -> dict[str, Counter[str]]:
        """Under which ids those decided anew stood, and in how many reports."""
        found = dict(change.before)
        others = set(decided) - set(found)
        clusters = self.known.clusters(others)
        for one in self.known.portraits(set(clusters)):
            found[one.id] = Counter({clusters[one.id]: one.reports})
        return found

    def elsewhere(self, ids: Collection[str], decided: Collection[str]) -> set[str]:
        """Those of the ids under which others stand than those decided anew."""
        table = tables.portraits.c
        found: set[str] = set()
        for some in portions(sorted(ids)):
            members = self._connection.execute(select(table.id, table.cluster).where(among(table.cluster, some)))
            found |= {row.cluster for row in members if row.id not in decided}
        return found

    def forward(self, into: Mapping[str, str | None]) -> set[str]:
        """Put whatever still stands under an id that leads on under the other, and give it back."""
        table = tables.portraits
        moved: set[str] = set()
        for id_, other in into.items():
            moved |= set(self._connection.scalars(select(table.c.id).where(table.c.cluster == id_)))
            self._connection.execute(table.update().where(table.c.cluster == id_).values(cluster=other))
        return moved

    def beside(self, *things: tuple[str, str]) -> list[Portrait]:
        """The portraits that show these actors of reports, and all that stand with them."""
        seen, portraits = tables.sightings.c, tables.portraits.c
        ids: set[str] = set()
        for report, actor in things:
            query = select(portraits.id, portraits.cluster).join_from(
                tables.portraits, tables.sightings, seen.portrait == portraits.id
            )
            for row in self._connection.execute(query.where(seen.report == report, seen.actor == actor)):
                mine = select(portraits.id).where(portraits.cluster == row.cluster)
                ids |= {row.id, *self._connection.scalars(mine)}
        return list(self.known.portraits(ids))

    def keep_rulings(self, decided: Collection[str], rulings: Iterable[Ruling]) -> None:
        """Put new rulings in place of all that were made of those decided anew."""
        keep_rulings(self._connection, ACTOR, decided, rulings)

    def keep_clusters(self, of: Mapping[str, str]) -> set[str]:
        """Write under which id each portrait stands, and give back those that stood under another before."""
        table = tables.portraits
        held = self.known.clusters(of)
        by_id: dict[str, list[str]] = {}
        for portrait, id_ in of.items():
            if held.get(portrait) != id_:
                by_id.setdefault(id_, []).append(portrait)
        for id_, portraits in by_id.items():
            for some in portions(portraits):
                self._connection.execute(table.update().where(among(table.c.id, some)).values(cluster=id_))
        return {portrait for portraits in by_id.values() for portrait in portraits if portrait in held}

    def _leaving(self, report: str, staying: Collection[str]) -> list[Portrait]:
        """The portraits that no other report shows than this one, which shows them no more."""
        table = tables.sightings.c
        here = select(table.portrait, func.count()).where(table.report == report).group_by(table.portrait)
        times = {id_: count for id_, count in self._connection.execute(here) if id_ not in staying}
        return [one for one in KnownPortraits(self._connection).portraits(times) if one.reports <= times[one.id]]

    def _taken_out(self, report: str) -> Sequence[Row[Any]]:
        table = tables.sightings
        old = self._connection.execute(select(table).where(table.c.report == report)).all()
        if old:
            for each in (table, tables.observations, tables.seen_together):
                self._connection.execute(delete(each).where(each.c.report == report))
        return old

    def _paint(
        self, shown: Mapping[str, Portrait], standing: Mapping[str, Portrait], keys: Mapping[str, Collection[str]]
    ) -> None:
        fresh = [portrait_row(one) for id_, one in sorted(shown.items()) if id_ not in standing]
        filed = [{"key": key, "portrait": row["id"]} for row in fresh for key in sorted(keys[row["id"]])]
        if fresh:
            self._connection.execute(tables.portraits.insert(), fresh)
        if filed:
            self._connection.execute(tables.portrait_keys.insert(), filed)

    def _enter(self, report: str, shown: Shown) -> None:
        seen = [
            {"report": report, "actor": one.actor, "portrait": one.portrait.id, "name": one.name, "day": one.day}
            for one in shown.sightings
        ]
        observed = [_observed_row(one) | {"report": report} for one in shown.observations]
        together = [{"report": report, "a": one.a, "b": one.b, "across": one.across} for one in shown.together]
        for table, rows in (
            (tables.sightings, seen),
            (tables.observations, observed),
            (tables.seen_together, together),
        ):
            if rows:
                self._connection.execute(table.insert(), rows)

    def _counted(
        self, touched: Collection[str], shown: Shown, standing: Mapping[str, Portrait], anew: bool
    ) -> dict[str, Portrait]:
        """The portraits with the days and number of their reports; those that no report shows are left out."""
        counted = _with(shown.sightings, standing)  # one more report need not have all the others counted again
        if anew:
            counted = self._counted_anew(touched, {**standing, **counted})
        table = tables.portraits
        for one in counted.values():
            values = {"first": one.first, "last": one.last, "reports": one.reports}
            self._connection.execute(table.update().where(table.c.id == one.id).values(values))
        return counted

    def _counted_anew(self, touched: Collection[str], known: Mapping[str, Portrait]) -> dict[str, Portrait]:
        table = tables.sightings.c
        found: dict[str, Portrait] = {}
        for some in portions(sorted(touched)):
            count = select(table.portrait, func.min(table.day), func.max(table.day), func.count())
            for id_, first, last, reports in self._connection.execute(
                count.where(among(table.portrait, some)).group_by(table.portrait)
            ):
                found[id_] = replace(known[id_], first=first, last=last, reports=reports)
        return found

    def _keys_of(self, portraits: Collection[str]) -> set[str]:
        table = tables.portrait_keys.c
        some = in_portions(
            self._connection, portraits, lambda part: select(table.key).where(among(table.portrait, part))
        )
        return {row.key for row in some}

    def _forget(self, gone: Collection[str]) -> None:
        for some in portions(sorted(gone)):
            rulings = tables.rulings
            self._connection.execute(delete(rulings).where(or_(among(rulings.c.a, some), among(rulings.c.b, some))))
            filed = tables.portrait_keys
            self._connection.execute(delete(filed).where(among(filed.c.portrait, some)))
            self._connection.execute(delete(tables.portraits).where(among(tables.portraits.c.id, some)))


def _with(sightings: Iterable[Sighting], standing: Mapping[str, Portrait]) -> dict[str, Portrait]:
    found: dict[str, Portrait] = {}
    for one in sightings:
        known = found.get(one.portrait.id) or standing.get(one.portrait.id) or replace(one.portrait, reports=0)
        days = [day for day in (known.first, known.last, one.day) if day]
        found[known.id] = replace(
            known, first=min(days, default=None), last=max(days, default=None), reports=known.reports + 1
        )
    return found


def _succeeding(old: Iterable[Row[Any]], new: Sequence[Sighting]) -> Iterable[tuple[str, str]]:
    """The portraits of a report that take the place of those it showed before: of the same actor, or the same name."""
    by_actor = {one.actor: one.portrait.id for one in new}
    by_name = {search_key(one.name): one.portrait.id for one in new}
    for row in old:
        now = by_actor.get(row.actor) or by_name.get(search_key(row.name))
        if now is not None:
            yield row.portrait, now


def _keep_judgements(connection: Connection, report: str, old: Sequence[Row[Any]], new: Sequence[Sighting]) -> None:
    """Let judgements of actors that the report no longer has be of those that it now calls the same."""
    known, by_name = {one.actor for one in new}, {search_key(one.name): one.actor for one in new}
    renamed = {row.actor: by_name.get(search_key(row.name)) for row in old if row.actor not in known}
    anchor_again(connection, report, ACTOR, {was: now for was, now in renamed.items() if now})


def _observed_row(one: Observation) -> dict[str, Any]:
    return {"actor": one.actor, "position": one.position, "office": one.office.key, "mark": one.mark, "day": one.day}


def keep_rulings(connection: Connection, what: str, decided: Collection[str], rulings: Iterable[Ruling]) -> None:
    """Put new rulings in place of all that were made of those decided anew, be they portraits or tellings."""
    table = tables.rulings
    for some in portions(sorted(decided)):
        connection.execute(delete(table).where(or_(among(table.c.a, some), among(table.c.b, some))))
    rows = {(one.a, one.b): _ruling_row(what, one) for one in rulings}
    if rows:
        connection.execute(table.insert(), list(rows.values()))


def _ruling_row(what: str, ruling: Ruling) -> dict[str, Any]:
    return {
        "a": ruling.a,
        "b": ruling.b,
        "what": what,
        "verdict": ruling.verdict.value,
        "clues": list(ruling.clues),
        "strength": ruling.strength,
    }
