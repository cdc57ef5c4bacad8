"""What the record knows of tellings: the answers that joining asks for, many at once."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, Select, Table, and_, or_, select

from dragoman.domain.actors import ActorKind
from dragoman.domain.dates import Basis, PartialDate
from dragoman.domain.engagements import Actuality, EngagementKind, Format, Place
from dragoman.domain.identity import Judgement, Naming, Verdict
from dragoman.domain.offices import Office
from dragoman.domain.tellings import Attendant, Telling
from dragoman.record import schema
from dragoman.record.identity import tables
from dragoman.record.identity.known import in_portions
from dragoman.record.portions import among

ENGAGEMENT = "engagement"
"""What a judgement or a canonical id is about: an engagement, or someone."""


class KnownTellings:
    """Joining's `KnownTellings`, from an open connection; a report's tellings are fetched once, all together."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._by_report: dict[str, dict[str, Telling]] = {}
        self._judged: list[Judgement] | None = None

    def filed_under(self, keys: Collection[str]) -> Iterable[Telling]:
        """Every telling that has one of these keys."""
        filed = tables.telling_keys.c
        query = select(filed.report, filed.engagement)
        rows = in_portions(self.connection, keys, lambda some: query.where(among(filed.key, some)))
        return self.tellings({f"{row.report} {row.engagement}" for row in rows})

    def tellings(self, ids: Collection[str]) -> Iterable[Telling]:
        """The tellings of these ids."""
        self._fetch({id_.partition(" ")[0] for id_ in ids})
        found = (self._by_report[id_.partition(" ")[0]].get(id_) for id_ in sorted(ids))
        return [one for one in found if one is not None]

    def of_report(self, report: str) -> Sequence[Telling]:
        """Everything that a report tells."""
        return self.of_reports((report,))

    def of_reports(self, reports: Collection[str]) -> Sequence[Telling]:
        """Everything that some reports tell, report by report."""
        self._fetch(reports)
        return [one for report in reports for one in self._by_report[report].values()]

    def now_within(self, stands: Mapping[str, str]) -> set[str]:
        """Take note of the ids under which some visits now stand, and name what is told as a part of them."""
        self._fetch({id_.partition(" ")[0] for id_ in stands})
        found = set()
        for report in {id_.partition(" ")[0] for id_ in stands}:
            told = self._by_report[report]
            for id_, one in told.items():
                if within := stands.get(f"{report} {one.part_of}"):
                    told[id_] = replace(one, within=within)
                    found.add(id_)
        return found

    def copied(self, reports: Collection[str]) -> Collection[frozenset[str]]:
        """Pairs of reports, one of them among these, that are nearly the same text."""
        table = tables.like_texts.c
        query = select(table.a, table.b)
        rows = in_portions(
            self.connection, reports, lambda some: query.where(or_(among(table.a, some), among(table.b, some)))
        )
        return {frozenset((row.a, row.b)) for row in rows}

    def judgements(self, ids: Collection[str]) -> Sequence[Judgement]:
        """What people said of any of these tellings."""
        if self._judged is None:
            self._judged = list(self._all_judgements())
        wanted = set(ids)
        return [one for one in self._judged if one.a in wanted or one.b in wanted]

    def joined(self, ids: Collection[str]) -> Mapping[str, str]:
        """Under which canonical id each telling stands so far."""
        table, wanted = tables.tellings.c, set(ids)
        query = select(table.report, table.engagement, table.joined).where(table.joined.is_not(None))
        reports = {id_.partition(" ")[0] for id_ in ids}
        rows = in_portions(self.connection, reports, lambda some: query.where(among(table.report, some)))
        stands = {f"{row.report} {row.engagement}": row.joined for row in rows}
        return {id_: joined for id_, joined in stands.items() if id_ in wanted}

    def _all_judgements(self) -> Iterator[Judgement]:
        said = tables.judgements
        query = select(said).where(said.c.what == ENGAGEMENT, said.c.withdrawn_at.is_(None)).order_by(said.c.number)
        for row in self.connection.execute(query):
            a, b = f"{row.a_report} {row.a_thing}", f"{row.b_report} {row.b_thing}"
            yield Judgement(row.id, row.number, a, b, Verdict(row.verdict), row.by_whom, row.at, row.why)

    def _fetch(self, reports: Iterable[str]) -> None:
        fresh = set(reports) - set(self._by_report)
        if not fresh:
            return
        attendants = self._attendants(fresh)
        places, sides = self._by_engagement(schema.engagement_places, fresh), self._sides(fresh)
        self._by_report |= {report: {} for report in fresh}
        turns: Counter[tuple[object, ...]] = Counter()
        rows = list(self._rows(self._engagements(), schema.engagements.c.report, fresh))
        visits = {(row.report, row.id) for row in rows if row.kind == EngagementKind.VISIT}
        for row in rows:
            key = row.report, row.id
            who = attendants.get(key, ())
            turn = (row.report, row.kind, frozenset(one.cluster for one in who if one.named))
            telling = _telling(row, who, frozenset(sides.get(key, ())), places.get(key, ()), turns[turn])
            if (row.report, row.part_of) in visits:
                telling = replace(telling, part_of=row.part_of, within=row.within)
            turns[turn] += 1
            self._by_report[row.report][telling.id] = telling

    def _engagements(self) -> Select[*tuple[Any, ...]]:
        reports, engagements = schema.reports.c, schema.engagements
        whole = tables.tellings.c
        query = (
            select(engagements, reports.published_earliest, whole.joined.label("within"))
            .join_from(engagements, schema.reports)
            .outerjoin(
                tables.tellings,
                and_(whole.report == engagements.c.report, whole.engagement == engagements.c.part_of),
            )
            .where(schema.standing)
        )
        return query.order_by(engagements.c.report, engagements.c.position)

    def _attendants(self, reports: Collection[str]) -> dict[tuple[str, str], list[Attendant]]:
        parts, seen, portraits, ids = schema.participants, tables.sightings, tables.portraits, tables.canonical
        query = (
            select(parts, portraits.c.cluster, portraits.c.kind, portraits.c.naming, portraits.c.offices)
            .add_columns((ids.c.founder == portraits.c.id).label("founded"))
            .join(seen, and_(seen.c.report == parts.c.report, seen.c.actor == parts.c.actor))
            .join(portraits, portraits.c.id == seen.c.portrait)
            .outerjoin(ids, ids.c.id == portraits.c.cluster)
            .order_by(parts.c.report, parts.c.engagement, parts.c.position)
        )
        found: dict[tuple[str, str], list[Attendant]] = defaultdict(list)
        for row in self._rows(query, parts.c.report, reports):
            found[row.report, row.engagement].append(_attendant(row))
        return found

    def _sides(self, reports: Collection[str]) -> dict[tuple[str, str], set[str]]:
        table = schema.engagement_sides
        found: dict[tuple[str, str], set[str]] = defaultdict(set)
        for row in self._rows(select(table), table.c.report, reports):
            found[row.report, row.engagement].add(row.side)
        return found

    def _by_engagement(self, table: Table, reports: Collection[str]) -> dict[tuple[str, str], list[Row[Any]]]:
        found: dict[tuple[str, str], list[Row[Any]]] = defaultdict(list)
        for row in self._rows(select(table).order_by(table.c.position), table.c.report, reports):
            found[row.report, row.engagement].append(row)
        return found

    def _rows(self, query: Select[*tuple[Any, ...]], column: Any, reports: Collection[str]) -> Iterator[Row[Any]]:
        return in_portions(self.connection, reports, lambda some: query.where(among(column, some)))


def _telling(
    row: Row[Any],
    attendants: Sequence[Attendant],
    sides: frozenset[str],
    places: Sequence[Row[Any]],
    turn: int,
) -> Telling:
    return Telling(
        report=row.report,
        engagement=row.id,
        kind=EngagementKind(row.kind),
        label=row.label,
        actuality=Actuality(row.actuality),
        background=row.background,
        format=Format(row.format),
        date=PartialDate(row.date_edtf, row.date_earliest, row.date_latest, row.date_printed, Basis(row.date_basis)),
        attendants=tuple(attendants),
        sides=sides,
        places=tuple(Place(place.name, place.country, place.basis) for place in places),
        reported=row.published_earliest,
        turn=turn,
        own_mission=row.own_mission,
    )


def _attendant(row: Row[Any]) -> Attendant:
    """Someone who takes part. An office without a name is someone where it was found to be one with a name."""
    is_someone = row.kind in (ActorKind.PERSON, ActorKind.ORGANISATION)
    named = is_someone and not (row.naming == Naming.NONE and row.founded)
    offices = frozenset(map(Office.of_key, row.offices))
    return Attendant(row.cluster or row.actor, row.side, row.role, named, offices)
