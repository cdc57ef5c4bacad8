"""Visits and travels as the Office of the Historian of the US Department of State lists them, for any country."""

from collections.abc import Iterator
from pathlib import Path

from dragoman.exports.codebooks.trips import HEAD, MINISTER, Trip, Trips, days_of, met, visit_words
from dragoman.exports.codebooks.verdicts import SOURCE, VERDICT, Verdict, source_row, verdict_row
from dragoman.exports.csv_tables import write_csv
from dragoman.exports.format import Column, Format, Table
from dragoman.exports.losses import Losses
from dragoman.exports.tables.rows import Row
from dragoman.knowledge.countries import load_countries
from dragoman.record.queries.selecting import Held, Selection

LISTED = Verdict(True, "listed", "The traveller is a head of state or government or a foreign minister.")
NOT_LISTED = Verdict(False, "not_listed", "The lists hold heads of state and government and foreign ministers alone.")

_DAYS = (
    Column("start-date", "date", "The first day."),
    Column("end-date", "date", "The last day; both are counted."),
)
_TRAVELS = Table(
    "travels",
    "A row is one stop of one trip, from the traveller's side: one country that was visited.",
    (
        Column("id", "string", "Report and visit, with the country where a trip has several.", required=True),
        *VERDICT,
        Column("who", "string", "Id of the traveller over all reports."),
        Column("name", "string", "The traveller."),
        Column("role", "string", "The office as printed."),
        Column("from", "string", "The traveller's side, ISO 3166-1 alpha-2 or a body's short name."),
        *_DAYS,
        Column("country", "string", "The country visited, by name."),
        Column("country-id", "string", "The same, ISO 3166-1 alpha-2."),
        Column("locale", "string", "The places, in the order of the report."),
        Column("remarks", "string", "The kind of visit and whom the traveller met."),
        *SOURCE,
    ),
    ("id",),
)
_VISITS = Table(
    "visits",
    "The same, from the host's side: a row is one visitor to one country.",
    (
        Column("id", "string", "As in travels.", required=True),
        *VERDICT,
        Column("host", "string", "The country visited, ISO 3166-1 alpha-2."),
        Column("country", "string", "Whose visitor it is, by name."),
        Column("country-id", "string", "The same, by code."),
        Column("visitor", "string", "The visitor with the office as printed."),
        Column("description", "string", "The kind of visit and whom the visitor met."),
        *_DAYS,
        *SOURCE,
    ),
    ("id",),
)


def _rows(held: Held, trip: Trip) -> Iterator[tuple[str, Row]]:
    verdict = trip.verdict
    if verdict.included:
        verdict = LISTED if trip.rank in (HEAD, MINISTER) else NOT_LISTED
    there, traveller = trip.place.country if trip.place else None, trip.traveller
    home = traveller.country if traveller else None
    first, last = days_of(trip.visit)
    shared = {
        "id": f"{held.document.id}-{trip.visit.id}-{there or 'unknown'}",
        **verdict_row(verdict),
        "start-date": first,
        "end-date": last,
        **source_row(held, trip.visit.citations[0]),
    }
    yield (
        "travels",
        shared
        | {
            "who": held.person(traveller.id) if traveller else None,
            "name": traveller.name if traveller else None,
            "role": trip.office,
            "from": home,
            "country": _name(there),
            "country-id": there,
            "locale": _locale(trip),
            "remarks": _remarks(held, trip),
        },
    )
    yield (
        "visits",
        shared
        | {
            "host": there,
            "country": _name(home),
            "country-id": home,
            "visitor": ", ".join(filter(None, (traveller.name, trip.office))) if traveller else None,
            "description": _remarks(held, trip),
        },
    )


def _remarks(held: Held, trip: Trip) -> str:
    """A sentence that ends with a full stop, as the lists have it."""
    kind = visit_words(trip.visit)
    named = [f"{part.capacity} {actor.name}" if part.capacity else actor.name for actor, part in met(held, trip)]
    whom = f" Met with {' and '.join(filter(None, (', '.join(named[:-1]), named[-1])))}." if named else ""
    return f"{kind[:1].upper()}{kind[1:]}.{whom}"


def _locale(trip: Trip) -> str | None:
    there = trip.place.country if trip.place else None
    places = [place for one in (trip.visit, *trip.inside) for place in one.places if place.country == there]
    return ", ".join(dict.fromkeys(place.name for place in places)) or None


def _name(code: str | None) -> str | None:
    country = load_countries().get(code or "")
    return country.name if country else code


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    trips = Trips()

    def rows() -> Iterator[tuple[str, Row]]:
        for held in selection.held():
            for trip in trips.of(held):
                for table, row in _rows(held, trip):
                    if table == "travels" and not row["included"]:
                        losses.note(f"candidates are not counted: {row['rule']}", row["id"])
                    yield table, row

    write_csv(target, "dragoman-historian", "Visits and travels of a Dragoman record", [_TRAVELS, _VISITS], rows())


FORMAT = Format(
    name="historian",
    sentence="Travels and visits in the columns of the US Office of the Historian's lists, for any country.",
    suffix="",
    tables=(_TRAVELS, _VISITS),
    loses=(
        "Travellers of other rank: they are rows that are not included.",
        "What was said, and who else was there beside those met by name.",
    ),
    write=_write,
)
