"""Engagements as all their reports together tell them: each once, with what the fullest telling says."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date as day

from sqlalchemy import Connection, and_, func, select

from dragoman.domain.dates import Basis, PartialDate
from dragoman.domain.engagements import Actuality, Place
from dragoman.record import schema
from dragoman.record.identity import tables
from dragoman.record.portions import portions
from dragoman.record.queries.answers import ActorName, EngagementEntry, JoinedEntry, Part
from dragoman.record.queries.canonical import Canonical
from dragoman.record.queries.loading import Found, engagement_entries
from dragoman.record.queries.names import fullness

_E, _T = schema.engagements.c, tables.tellings.c

JOINED = func.coalesce(_T.joined, _E.id)
"""Which engagement a report's engagement is: the canonical id, or its own where it was not joined yet."""

TOLD = schema.engagements.outerjoin(tables.tellings, and_(_T.report == _E.report, _T.engagement == _E.id))
"""Engagements with what says which of them are one."""

TOGETHER = schema.engagements.join(tables.tellings, and_(_T.report == _E.report, _T.engagement == _E.id))
"""The same for those that were joined: by an outer join SQLite would look through all to find a few of them."""

STANDS = schema.stands(_E.report)
"""The condition that the report of an engagement stands."""

_FIRM = (Actuality.OCCURRED, Actuality.CANCELLED, Actuality.DENIED, Actuality.PLANNED, Actuality.PROPOSED)
"""What counts of several tellings, the firmest first: a plan that was carried out is no plan any more."""


def joined_entries(connection: Connection, ids: Sequence[str]) -> list[JoinedEntry]:
    """The engagements of these ids, in their order, each with every telling by a report that stands."""
    tellings: dict[str, list[EngagementEntry]] = defaultdict(list)
    rows = [row for some in portions(ids) for row in _rows(connection, some)]
    rows.sort(key=lambda row: (row.published_earliest or "~", row.report, row.position))
    for row, entry in zip(rows, engagement_entries(connection, rows), strict=True):
        tellings[row.joined].append(entry)
    canonical = Canonical(connection, {row.report for row in rows})
    return [_together(id_, tellings[id_], canonical) for id_ in ids if tellings[id_]]


def together(canonical: Canonical, entries: Iterable[EngagementEntry]) -> list[JoinedEntry]:
    """What reports tell, each engagement once, by these tellings of it alone."""
    tellings: dict[str, list[EngagementEntry]] = defaultdict(list)
    for entry in entries:
        tellings[canonical.engagement(entry.report.id, entry.id)].append(entry)
    return [_together(id_, told, canonical) for id_, told in tellings.items()]


def _rows(connection: Connection, ids: Collection[str]) -> Iterable[Found]:
    columns = select(schema.engagements, schema.reports.c.published_earliest, JOINED.label("joined"))
    reported = schema.reports.c.id == _E.report
    by_id = columns.join_from(TOGETHER, schema.reports, reported).where(schema.standing, _T.joined.in_(ids))
    found = connection.execute(by_id).all()
    yield from found
    if others := set(ids) - {row.joined for row in found}:
        alone = columns.join_from(TOLD, schema.reports, reported).where(schema.standing, _T.joined.is_(None))
        yield from connection.execute(alone.where(_E.id.in_(others))).all()


def _together(id_: str, tellings: Sequence[EngagementEntry], canonical: Canonical) -> JoinedEntry:
    lead = min(tellings, key=_fullness)
    date = _date(tellings)
    actualities = {one.actuality for one in tellings if not one.background} or {one.actuality for one in tellings}
    parent = next((one for one in (lead, *tellings) if one.part_of), None)
    return JoinedEntry(
        report=lead.report,
        id=id_,
        kind=lead.kind,
        visit_type=next(
            (one.visit_type for one in (lead, *tellings) if one.visit_type not in (None, "unspecified")),
            lead.visit_type,
        ),
        label=lead.label,
        actuality=next((one.value for one in _FIRM if one in actualities), lead.actuality),
        background=all(one.background for one in tellings),
        format=lead.format,
        channel=tuple(dict.fromkeys(channel for one in (lead, *tellings) for channel in one.channel)),
        date=date,
        day=date.earliest or min((one.day for one in tellings if one.day), default=None),
        places=_places((lead, *tellings)),
        part_of=canonical.engagement(parent.report.id, parent.part_of or "") if parent else None,
        own_mission=lead.own_mission,
        participants=tuple(_participants((lead, *tellings), canonical)),
        citations=lead.citations,
        tellings=tuple(tellings),
        corrections=tuple(each for one in tellings for each in one.corrections),
    )


def _fullness(one: EngagementEntry) -> tuple[bool, int, int, int]:
    return one.background, _firmness(one), -len(one.participants), _vagueness(one.date)


def _firmness(one: EngagementEntry) -> int:
    return _FIRM.index(Actuality(one.actuality)) if one.actuality in _FIRM else len(_FIRM)


def _vagueness(date: PartialDate) -> int:
    """Days that a date leaves open; very many where it has no year, and still more where there is none."""
    if date.earliest and date.latest:
        return (day.fromisoformat(date.latest[:10]) - day.fromisoformat(date.earliest[:10])).days
    return 100_000 if date.edtf else 200_000


def _date(tellings: Sequence[EngagementEntry]) -> PartialDate:
    """The date that most of the firmest tellings give, the closest of them; all days where as many contradict it."""
    dated = [one for one in tellings if one.date.edtf]
    if not dated:
        return tellings[0].date
    firmest = min((one.background, _firmness(one)) for one in dated)
    dates = [one.date for one in dated if (one.background, _firmness(one)) == firmest]
    given = Counter(one.edtf for one in dates)
    chosen = min(dates, key=lambda one: (not one.earliest, -given[one.edtf], _vagueness(one), one.edtf or ""))
    apart = [one for one in dates if _is_apart(one, chosen)]
    return _from_first_to_last((chosen, *apart)) if len(apart) >= given[chosen.edtf] else chosen


def _is_apart(one: PartialDate, other: PartialDate) -> bool:
    """Whether two dates have no day in common."""
    if not (one.earliest and one.latest and other.earliest and other.latest):
        return False
    return one.latest[:10] < other.earliest[:10] or other.latest[:10] < one.earliest[:10]


def _from_first_to_last(dates: Sequence[PartialDate]) -> PartialDate:
    """All the days of dates that contradict each other: none of them is chosen."""
    first, last = min(one.earliest or "" for one in dates)[:10], max(one.latest or "" for one in dates)[:10]
    return PartialDate(f"{first}/{last}", first, last, None, Basis.DERIVED)


def _places(tellings: Sequence[EngagementEntry]) -> tuple[Place, ...]:
    """What the first telling has that prints a place, rather than one of which it only follows."""
    placed = [one.places for one in tellings if one.places]
    stated = [places for places in placed if any(place.basis == Basis.STATED for place in places)]
    return next(iter((*stated, *placed)), ())


def _participants(tellings: Sequence[EngagementEntry], canonical: Canonical) -> Iterable[Part]:
    """Everyone once, as the fullest telling has them, under canonical ids and the fullest spelling of all.

    The office is that of the fullest telling which prints one.
    """
    parts = [(canonical.actor(one.report.id, part.actor.id), part) for one in tellings for part in one.participants]
    names: dict[str, str] = {}
    for id_, part in parts:
        names[id_] = max(names.get(id_, part.actor.name), part.actor.name, key=fullness)
    first = dict(reversed(parts))
    offices = {id_: part.capacity for id_, part in reversed(parts) if part.capacity}
    for id_ in names:
        part = first[id_]
        yield Part(
            ActorName(id_, names[id_], part.actor.country), part.role, part.side, offices.get(id_), part.citation
        )


def in_order(entries: Iterable[JoinedEntry]) -> list[JoinedEntry]:
    """Oldest first; on one day a whole before its parts; those of no known day last."""
    return sorted(
        entries,
        key=lambda one: (
            one.day is None,
            one.day or "",
            one.part_of is not None,
            one.report.published or "",
            one.id,
        ),
    )
