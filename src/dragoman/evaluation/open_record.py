"""Visits and travels that a government lists, looked for in a record of its readouts.

The reader is judged elsewhere; here it is whether the record finds, across all its reports, an engagement between the
two countries on those days, with the visitor or traveller under the list's spelling of the name.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from dragoman.domain.engagements import Actuality
from dragoman.errors import GoldError
from dragoman.evaluation.open_cases import code_of, load_records, outcome
from dragoman.evaluation.outcomes import Outcome
from dragoman.knowledge.countries import load_countries
from dragoman.knowledge.folding import search_key
from dragoman.record import Record
from dragoman.record.queries import search, timeline
from dragoman.record.queries.answers import JoinedEntry

FILES = {"record-visits": "historyatstate-visits.jsonl", "record-travels": "historyatstate-travels.jsonl"}
"""Every check of a record by name, with the file of open data that it is made for."""
HOST = "US"
BEFORE, AFTER = timedelta(days=1), timedelta(days=3)
"""A readout of a visit comes out on its days, or soon after; with time zones, a day before."""

_TITLES = frozenset(
    "president prime minister king queen chancellor crown prince emir amir sultan pope premier secretary general "
    "foreign chairman taoiseach deputy vice acting of the and al bin el de la van".split()
)


def judged(name: str, path: Path, record: Record, limit: int | None = None) -> list[Outcome]:
    """Every outcome of one check.

    Args:
        name: one of ``FILES``.
        path: the file of records, or the folder that holds it.
        record: where the readouts are entered.
        limit: judge only so many, the first.

    Raises:
        GoldError: the file cannot be read, or nothing that it lists lies in the time of the record.
    """
    listed = load_records(path / FILES[name] if path.is_dir() else path)
    first, last = _time_of(record)
    within = [one for one in listed if first <= one["start"] and one["end"] <= last and code_of(one["country"])]
    if not within:
        raise GoldError(f"{path} lists nothing from {first} to {last}, the time of the record")
    return [each for one in within[:limit] for each in _judged(name, one, record)]


def _time_of(record: Record) -> tuple[str, str]:
    """The days of the first and the last engagement that took place."""
    days = [one.day[:10] for one in timeline(record, [HOST]) if one.day and one.actuality == Actuality.OCCURRED]
    return min(days, default="9999"), max(days, default="0000")


def _judged(check: str, listed: dict[str, Any], record: Record) -> Iterator[Outcome]:
    who, country = str(listed.get("visitor") or listed["name"]), code_of(listed["country"]) or ""
    name = f"{check} {listed['id']}"
    told = f"{who}, {listed['country']}, {listed['start']}/{listed['end']}"
    days = _days(listed)
    named = _is_named(record, listed, who, country, days)
    yield outcome(name, "named in a readout of those days", named, told, "")
    if not named:
        return
    there = [one for one in _between(record, country, days) if check == "record-visits" or _is_abroad(one, country)]
    yield outcome(name, "engagement found by country and days", bool(there), told, "")
    if not there:
        return
    theirs = [one for one in there if _takes_part(one, who)]
    shown = "; ".join(part.actor.name for one in there for part in one.participants)
    yield outcome(name, "with the visitor by name", bool(theirs), told, shown)
    if theirs:
        inside = any(_lies_within(one, listed) for one in theirs)
        yield outcome(name, "on just those days", inside, told, "; ".join(str(one.date.edtf) for one in theirs))


def _days(listed: dict[str, Any]) -> tuple[str, str]:
    start, end = date.fromisoformat(listed["start"]), date.fromisoformat(listed["end"])
    return (start - BEFORE).isoformat(), (end + AFTER).isoformat()


def _is_named(record: Record, listed: dict[str, Any], who: str, country: str, days: tuple[str, str]) -> bool:
    """Whether a readout of those days prints a word of the name, and on travels the country too."""
    names = load_countries()[country].names if "role" in listed else ('""',)
    typed = (f'{word} "{name}"' if "role" in listed else word for word in _words(who) for name in names)
    return any(search(record, words, from_=days[0], until=days[1], limit=1) for words in typed)


def _between(record: Record, country: str, days: tuple[str, str]) -> Iterable[JoinedEntry]:
    found = timeline(record, [country, HOST], from_=days[0], until=days[1])
    return [one for one in found if one.actuality == Actuality.OCCURRED and one.format == "in_person"]


def _is_abroad(one: JoinedEntry, country: str) -> bool:
    return any(place.country == country for place in one.places)


def _takes_part(one: JoinedEntry, who: str) -> bool:
    wanted = _words(who)
    return any(wanted & _words(part.actor.name) for part in one.participants)


def _lies_within(one: JoinedEntry, listed: dict[str, Any]) -> bool:
    day, last = one.date.earliest, one.date.latest
    return bool(day and last) and listed["start"] <= str(last)[:10] and str(day)[:10] <= listed["end"]


def _words(name: str) -> set[str]:
    plain = search_key(name).replace("-", " ").replace(".", " ")
    return {word for word in plain.split() if len(word) > 2 and word not in _TITLES}
