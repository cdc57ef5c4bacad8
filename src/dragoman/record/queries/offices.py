"""The questions of offices over time: which someone held when, and who held one on a day."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from operator import itemgetter
from typing import Any

from rapidfuzz import fuzz
from sqlalchemy import Connection, Select, and_, func, select

from dragoman.domain.identity import Naming
from dragoman.domain.offices import Mark, Office, Tenure
from dragoman.errors import QuestionError
from dragoman.knowledge.holders import Holder, load_holders
from dragoman.knowledge.posts import load_posts
from dragoman.record import schema
from dragoman.record.identity import tables
from dragoman.record.identity.known import in_portions
from dragoman.record.portions import among
from dragoman.record.queries.answers import ActorName, HolderEntry, Printed, TenureEntry
from dragoman.record.queries.days import last_day
from dragoman.record.queries.loading import LINE, line_of, quotation
from dragoman.record.queries.names import fullness
from dragoman.record.queries.tenures import Observed, Turn, mark_of, only_left, tenures, turns, without_days
from dragoman.record.record import Record

_O, _P, _S = tables.observations.c, tables.portraits.c, tables.sightings.c
STATE = 2
"""Letters of a state's code; an international body's is longer."""
_ALIKE = 75
"""How alike, of 100, another office of the country must be to be offered as what was perhaps meant."""


def tenures_of(connection: Connection, someone: str) -> tuple[TenureEntry, ...]:
    """The offices that someone held, oldest first; those that reports show on no day last."""
    mine, posts = _P.cluster == someone, load_posts()
    names = names_of(connection, (someone,))
    printed = _titles(connection, someone)
    whole = {key: _in_full(key, printed, names.get(someone)) for key in printed}
    titles = {whole[key]: printed.get(whole[key], printed[key]) for key in printed}
    sole = {key for key in titles if posts.is_one(Office.of_key(key))}
    added = _observations(connection, set(printed) - sole, mine)
    in_part = {whole[key] for key in added}  # what is added to them lies anywhere between
    observed = _in_runs(connection, sole - in_part) | _observations(connection, sole & in_part)
    observed |= _by_their_own(connection, {key: observed[key] for key in sole})
    for key, some in added.items():
        observed.setdefault(whole[key], []).extend(some)
    in_turn = {key: turns(key, observed[key], key in sole) for key in sorted(titles)}
    near = {holder for key in sole for holder in _beside(in_turn[key], someone)}
    names |= names_of(connection, near - set(names))
    entries: list[TenureEntry] = []
    for key, each in in_turn.items():
        places = [place for place, one in enumerate(each) if one.holder == someone]
        entries += (_entry(connection, each, place, titles[key], names, key in sole) for place in places)
        if not places and any(one.holder == someone and one.held for one in observed[key]):
            held = without_days(key, someone, observed[key])
            entries.append(_told(connection, held, titles[key], names[someone], None, None))
        elif not places and (left := only_left(key, someone, observed[key])) is not None:
            entries.append(_told(connection, left, titles[key], names[someone], None, None))
    return tuple(sorted(entries, key=lambda one: (one.tenure.first is None, one.tenure.first or "", one.title)))


def _beside(in_turn: Sequence[Turn], someone: str) -> Iterable[str]:
    """Who held an office just before or after someone."""
    for one, other in pairwise(each.holder for each in in_turn):
        if someone in (one, other):
            yield from (one, other)


def _in_full(key: str, known: Collection[str], holder: ActorName | None) -> str:
    """The same office of someone as other reports print it more fully: with its country, and where an envoy serves."""
    office = Office.of_key(key)
    if not is_own(key, holder) and holder is not None:
        office = replace(office, country=holder.country or "")
    fuller = [other for each in sorted(known) if _is_fuller(other := Office.of_key(each), office)]
    return fuller[0].key if len(fuller) == 1 else office.key


def _is_fuller(other: Office, office: Office) -> bool:
    if other.words != office.words or other == office:
        return False
    return office.country in ("", other.country) and office.posted_to in ("", other.posted_to)


def office(record: Record, typed: str, *, on: str | None = None) -> tuple[HolderEntry, ...]:
    """Who held an office, oldest first: by the record, then by the lists that ship with the program.

    Args:
        typed: the office with its country, as in "Foreign Minister of Vietnam".
        on: a day; then only those who may have held it on that day.

    Raises:
        QuestionError: it is no office, or not said of which country; or nobody is known to have held it.
    """
    day = last_day(on) if on else None
    wanted = _wanted(typed)
    with record.asking() as connection:
        found = [*_by_record(connection, wanted.key, day), *_by_lists(wanted, day)]
        if not found:
            when = f" on {on}" if on else ""
            raise QuestionError(f"Nobody is known to have been {typed!r}{when}.{_near(connection, wanted)}")
        return tuple(found)


def observed_of(connection: Connection, offices: Collection[str]) -> dict[str, list[Observed]]:
    """Everything that reports show of some offices, by their keys."""
    return _observations(connection, offices)


def names_of(connection: Connection, clusters: Collection[str]) -> dict[str, ActorName]:
    """What people are called, by canonical id: the fullest of the spellings that most reports print."""
    columns = _P.cluster, _S.name, _P.country, _P.naming
    query = (
        select(*columns, func.count().label("reports"))
        .join_from(tables.portraits, tables.sightings, _S.portrait == _P.id)
        .group_by(*columns)
    )
    found: dict[str, list[Any]] = defaultdict(list)
    for row in in_portions(connection, clusters, lambda some: query.where(among(_P.cluster, some))):
        found[row.cluster].append(row)
    return {id_: _name(id_, some) for id_, some in found.items()}


def _name(id_: str, rows: Sequence[Any]) -> ActorName:
    named = [row for row in rows if row.naming == Naming.FULL] or [row for row in rows if row.naming == Naming.PART]
    most = max(row.reports for row in named or rows)
    usual = [row for row in named or rows if row.reports * 10 >= most]
    countries = sorted((row for row in rows if row.country), key=lambda row: (-row.reports, row.country))
    return ActorName(id_, max((row.name for row in usual), key=fullness), countries[0].country if countries else None)


def _observed(*columns: Any) -> Select[*tuple[Any, ...]]:
    return (
        select(*columns)
        .join_from(tables.observations, tables.sightings, and_(_S.report == _O.report, _S.actor == _O.actor))
        .join(tables.portraits, _P.id == _S.portrait)
        .where(_P.cluster.is_not(None))
    )


def _observations(connection: Connection, offices: Collection[str], *narrower: Any) -> dict[str, list[Observed]]:
    columns = _O.office, _P.cluster, _O.day, _O.mark
    query = _observed(*columns, func.count().label("reports")).where(*narrower).group_by(*columns)
    found: dict[str, list[Observed]] = {key: [] for key in offices}
    for row in in_portions(connection, offices, lambda some: query.where(among(_O.office, some))):
        found[row.office].append(Observed(row.cluster, row.day, mark_of(row.mark), row.reports, None, _since(row.mark)))
    return found


def _in_runs(connection: Connection, offices: Collection[str]) -> dict[str, list[Observed]]:
    """The same, of each holder in one what is unmarked and has nothing of the office between: few of many reports."""
    found: dict[str, list[Observed]] = {key: [] for key in offices}
    columns = _O.office, _P.cluster, _O.day, _O.mark
    query = _observed(*columns).order_by(_O.office, _O.day)  # an index has it so; what is of one day is sorted here
    told = in_portions(connection, offices, lambda some: query.where(among(_O.office, some)))
    rows = sorted((office, day or "", cluster, mark) for office, cluster, day, mark in map(tuple, told))
    for (office, cluster, mark), same in groupby(rows, key=itemgetter(0, 2, 3)):
        days = [day for _office, day, _cluster, _mark in same]
        if mark or not days[0]:
            of_day = Counter(days).items()
            shown, since = mark_of(mark), _since(mark)
            found[office] += [Observed(cluster, day or None, shown, number, None, since) for day, number in of_day]
        else:
            found[office].append(Observed(cluster, days[0], mark_of(mark), len(days), days[-1]))
    return found


def _since(mark: str) -> bool:
    """Whether the marks say from which day it was held."""
    return "since" in mark.split()


def _by_their_own(connection: Connection, observed: Mapping[str, Sequence[Observed]]) -> dict[str, list[Observed]]:
    """Those of states' offices, by office, without people whom nearly all reports give to another state."""
    countries = {key: Office.of_key(key).country for key in observed}
    strangers: dict[str, set[str]] = {}
    for country in {each for each in countries.values() if len(each) == STATE}:
        holders = {one.holder for key, some in observed.items() if countries[key] == country for one in some}
        names = names_of(connection, _of_another(connection, country, holders))
        strangers[country] = {holder for holder, name in names.items() if not _is_of(country, name)}
    return {
        key: [one for one in some if one.holder not in strangers.get(countries[key], ())]
        for key, some in observed.items()
    }


def _of_another(connection: Connection, country: str, holders: Collection[str]) -> set[str]:
    """Those whom any report gives to another state: whose name is worth a look."""
    elsewhere = select(_P.cluster).where(func.length(_P.country) == STATE, _P.country != country).distinct()
    found = in_portions(connection, holders, lambda some: elsewhere.where(among(_P.cluster, some)))
    return {row.cluster for row in found}


def is_own(key: str, holder: ActorName | None) -> bool:
    """Whether an office is not of another state than whoever is shown in it, as by a slip of the report or reader."""
    return _is_of(Office.of_key(key).country, holder)


def _is_of(country: str, holder: ActorName | None) -> bool:
    return holder is None or not (len(country) == len(holder.country or "") == STATE and country != holder.country)


def _titles(connection: Connection, someone: str) -> dict[str, str]:
    """The offices of someone by their keys, each as most reports print it."""
    printed = schema.offices.c
    query = (
        _observed(_O.office, printed.title, func.count().label("reports"))
        .join(
            schema.offices,
            and_(printed.report == _O.report, printed.actor == _O.actor, printed.position == _O.position),
        )
        .where(_P.cluster == someone)
        .group_by(_O.office, printed.title)
    )
    rows = sorted(connection.execute(query).all(), key=lambda row: (row.reports, fullness(row.title)))
    return {row.office: row.title for row in rows}


def _entry(
    connection: Connection,
    in_turn: Sequence[Turn],
    place: int,
    title: str,
    names: Mapping[str, ActorName],
    sole: bool,
) -> TenureEntry:
    after = names.get(in_turn[place - 1].holder) if sole and place else None
    before = names.get(in_turn[place + 1].holder) if sole and place + 1 < len(in_turn) else None
    one = in_turn[place]
    return _told(connection, one.tenure, title, names[one.holder], after, before)


def _told(
    connection: Connection,
    one: Tenure,
    title: str,
    holder: ActorName,
    after: ActorName | None,
    before: ActorName | None,
) -> TenureEntry:
    shown = one.not_after if one.marks == (Mark.PAST,) else one.first
    return TenureEntry(title, holder, one, _printed(connection, one.office, one, shown), after, before)


def _by_record(connection: Connection, key: str, day: str | None) -> Iterable[HolderEntry]:
    sole = load_posts().is_one(Office.of_key(key))
    in_turn = tenures(key, _by_their_own(connection, _in_runs(connection, [key]))[key], sole)
    chosen = [one for one in in_turn if day is None or _may_hold(one, day)]
    if day is not None and sole:
        chosen = [one for one in chosen if _surely(one, day)] or chosen
    names = names_of(connection, {one.holder for one in chosen})
    for one in chosen:
        shown = _shown(connection, key, one)
        surely = day is None or _surely(one, day)
        title = shown[0].title if shown else key
        yield HolderEntry(names[one.holder], title, "record", one.first, one.last, surely, one, shown, None)


def _surely(one: Tenure, day: str) -> bool:
    """Whether the day lies between two reports that show it."""
    return bool(one.first and one.last and one.first <= day <= one.last)


def _may_hold(one: Tenure, day: str) -> bool:
    """Whether nothing in the reports speaks against someone's holding an office on a day."""
    if one.first is None or one.last is None:
        return False
    if one.not_before is None and day < one.first or one.not_after is None and day > one.last:
        # before the first and after the last report nothing bounds it: then only the nearest years are likely
        return abs(int(day[:4]) - int((one.first if day < one.first else one.last)[:4])) <= 1
    return (one.not_before or "") <= day <= (one.not_after or "~")


def _shown(connection: Connection, key: str, one: Tenure) -> tuple[Printed, ...]:
    """The first and the last report that show it."""
    found = (_printed(connection, key, one, day) for day in dict.fromkeys((one.first, one.last)))
    return tuple(dict.fromkeys(each for each in found if each is not None))


def _printed(connection: Connection, key: str, one: Tenure, day: str | None) -> Printed | None:
    """The report of a day that shows it, the first of several."""
    printed, reports = schema.offices.c, schema.reports.c
    query = (
        _observed(
            printed.title.label("office_title"),
            printed.start,
            printed.end,
            printed.quote,
            *(reports[name] for name in LINE),
        )
        .join(
            schema.offices,
            and_(printed.report == _O.report, printed.actor == _O.actor, printed.position == _O.position),
        )
        .join(schema.reports, reports.id == _O.report)
        .where(_O.office == key, _P.cluster == one.holder, _O.day.is_not_distinct_from(day))
        .order_by(_O.report, _O.position)
    )
    row = connection.execute(query.limit(1)).first()
    return None if row is None else Printed(row.office_title, line_of(row), quotation(row))


def _by_lists(wanted: Office, day: str | None) -> Iterable[HolderEntry]:
    holders = load_holders().get(wanted, ())
    for one in holders:
        if day is None or _holds(one, day):
            name = ActorName("", one.name, wanted.country)
            yield HolderEntry(name, one.title, "reference", one.since, one.until, day is not None, None, (), one.source)


def _holds(one: Holder, day: str) -> bool:
    return one.since is not None and one.since <= day <= (one.until or "~")


def _wanted(typed: str) -> Office:
    offices = load_posts().offices(typed)
    if not offices or not offices[0].words:
        raise QuestionError(f"{typed!r} is no office. Write it as in: Foreign Minister of Vietnam.")
    if not offices[0].country:
        raise QuestionError(f"Say whose office it is, as in: {typed} of Vietnam.")
    return offices[0]


def _near(connection: Connection, wanted: Office) -> str:
    """A closing sentence that offers other offices of the country; empty where none is near."""
    query = select(_O.office).where(_O.office.like(f"%|{wanted.country}")).distinct()
    known = {
        key: fuzz.token_set_ratio(" ".join(wanted.words), key.partition("|")[0]) for key in connection.scalars(query)
    }
    near = sorted((key for key in known if known[key] >= _ALIKE), key=lambda key: (-known[key], key))[:3]
    named = ", ".join(key.partition("|")[0] for key in near)
    return f" Of that country the record shows offices with these words: {named}." if near else ""
