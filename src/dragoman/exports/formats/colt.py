"""COLT-like trips: one traveller, one country a row, with the columns of Country and Organizational Leader Travel."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from dragoman.domain.dates import Basis
from dragoman.domain.engagements import EngagementKind, Role, VisitType
from dragoman.exports.codebooks.codes import alpha3, is_country
from dragoman.exports.codebooks.trips import HEAD, Trip, Trips, days_of, met, rank_of, titles_of
from dragoman.exports.codebooks.verdicts import SOURCE, VERDICT, Verdict, source_row, verdict_row
from dragoman.exports.csv_tables import write_csv
from dragoman.exports.format import Column, Format, Table
from dragoman.exports.losses import Losses
from dragoman.exports.tables.rows import Row
from dragoman.knowledge.countries import load_countries
from dragoman.record.queries.selecting import Held, Selection

LEADER = Verdict(True, "leader", "The traveller is a head of state or government, and the trip took place.")
NOT_LEADER = Verdict(False, "not_hogs", "The traveller is no head of state or government, whom alone COLT covers.")
_YES = ("Yes",)


def _yes(name: str, sentence: str) -> Column:
    return Column(name, "string", f"{sentence} Yes, or empty: a report that is silent is no No.", _YES)


_TABLE = Table(
    "trips",
    "A row is one trip of one traveller to one country, as one report tells it.",
    (
        Column("TripID", "string", "Leader, home, destination and number, as COLT builds it."),
        *VERDICT,
        Column("LeaderID", "string", "Id of the traveller over all reports."),
        Column("LeaderFullName", "string", "The fullest spelling, with diacritics."),
        Column("LeaderTitle", "string", "The office as printed."),
        Column("LeaderRole", "string", "What the office is, as far as COLT asks."),
        Column("LeaderCountryOrIGO", "string", "The traveller's side, by name."),
        Column("LeaderCountryISO", "string", "ISO 3166-1 alpha-3."),
        Column("CountryVisited", "string", "By name."),
        Column("CountryVisitedISO", "string", "ISO 3166-1 alpha-3."),
        Column("CityVisited", "string", "The place as printed."),
        Column("TripYear", "integer", "The year in which it began."),
        Column("TripStartDate", "date", "The first day."),
        Column("TripEndDate", "date", "The last day."),
        Column("TripDuration", "integer", "Days, both ends counted."),
        Column("DateBasis", "string", "How the days are known.", tuple(basis.value for basis in Basis), required=True),
        Column("VisitType", "string", "The protocol level.", tuple(each.value for each in VisitType)),
        Column("VisitLabel", "string", "The printed words for it.", required=True),
        _yes("MetHostHoGS", "Met a head of state or government of the country visited."),
        Column("HostHOGSName", "string", "By name."),
        _yes("MetNonhostHOGS", "Met a head of state or government of a third country."),
        Column("NonhostHOGSNames", "string", "By name, with a semicolon between each two."),
        _yes("MetIGOLeader", "Met somebody of an international body."),
        Column("IGOLeaderName", "string", "By name."),
        _yes("AttendedMultilatEvent", "Attended a gathering of three or more sides."),
        Column("NameMultilatEvent", "string", "The printed words for it."),
        _yes("SignedAgreement", "A signing, or a text that was signed, belongs to the trip."),
        _yes("CulturalSiteOrCeremony", "A ceremony other than a signing belongs to the trip."),
        Column(
            "Confidence",
            "integer",
            "1 to 5: one, and one each for a stated date, office, place, someone met.",
            required=True,
        ),
        Column("Occasion", "string", "Id of the visit over all reports that tell it.", required=True),
        *SOURCE,
    ),
)


def _row(held: Held, trip: Trip, verdict: Verdict, number: Counter[str]) -> Row:
    visit, traveller, place = trip.visit, trip.traveller, trip.place
    first, last = days_of(visit)
    home, there = traveller.country if traveller else None, place.country if place else None
    return {
        "TripID": _trip_id(trip, verdict, number),
        **verdict_row(verdict),
        "LeaderID": held.person(traveller.id) if traveller else None,
        "LeaderFullName": traveller.name if traveller else None,
        "LeaderTitle": trip.office,
        "LeaderRole": trip.rank,
        "LeaderCountryOrIGO": _name(home),
        "LeaderCountryISO": alpha3(home),
        "CountryVisited": _name(there),
        "CountryVisitedISO": alpha3(there),
        "CityVisited": place.name if place else None,
        "TripYear": int(first[:4]) if first else None,
        "TripStartDate": first,
        "TripEndDate": last,
        "TripDuration": (date.fromisoformat(last) - date.fromisoformat(first)).days + 1 if first and last else None,
        "DateBasis": visit.date.basis.value,
        "VisitType": visit.visit_type.value if visit.visit_type else None,
        "VisitLabel": visit.label,
        **_met(held, trip),
        **_done(held, trip),
        "Confidence": 1 + sum((visit.date.basis is Basis.STATED, bool(trip.office), bool(place), any(met(held, trip)))),
        "Occasion": held.occasion(visit.id),
        **source_row(held, visit.citations[0]),
    }


def _trip_id(trip: Trip, verdict: Verdict, number: Counter[str]) -> str | None:
    if not verdict.included or trip.traveller is None or trip.place is None:
        return None
    family = "".join(trip.traveller.name.split()[-1:])
    stem = f"{family}-{alpha3(trip.traveller.country)}-{alpha3(trip.place.country)}"
    number[stem] += 1
    return f"{stem}-{number[stem]}"


def _name(code: str | None) -> str | None:
    country = load_countries().get(code or "")
    return country.name if country else code


def _met(held: Held, trip: Trip) -> Row:
    there = trip.place.country if trip.place else None
    hosts: list[str] = []
    others: list[str] = []
    bodies: list[str] = []
    for actor, part in met(held, trip):
        side = part.side or actor.country
        if side and not is_country(side):
            bodies.append(actor.name)
        elif rank_of(titles_of(actor, part)) == HEAD:
            (hosts if side == there else others).append(actor.name)
    return {
        "MetHostHoGS": "Yes" if hosts else None,
        "HostHOGSName": "; ".join(hosts) or None,
        "MetNonhostHOGS": "Yes" if others else None,
        "NonhostHOGSNames": "; ".join(others) or None,
        "MetIGOLeader": "Yes" if bodies else None,
        "IGOLeaderName": "; ".join(bodies) or None,
    }


def _done(held: Held, trip: Trip) -> Row:
    known = {trip.visit.id, *(one.id for one in trip.inside)}
    gatherings = [one.label for one in trip.inside if one.kind is EngagementKind.CONFERENCE]
    ceremonies = [one for one in trip.inside if one.kind is EngagementKind.CEREMONY]
    signings = [one for one in ceremonies if any(part.role is Role.SIGNATORY for part in one.participants)]
    texts = [one for one in held.reading.instruments if one.signed and one.engagement in known]
    attended = gatherings or trip.visit.visit_type is VisitType.MULTILATERAL_ATTENDANCE
    return {
        "AttendedMultilatEvent": "Yes" if attended else None,
        "NameMultilatEvent": "; ".join(gatherings) or None,
        "SignedAgreement": "Yes" if signings or texts else None,
        "CulturalSiteOrCeremony": "Yes" if len(ceremonies) > len(signings) else None,
    }


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    trips, number = Trips(), Counter[str]()

    def rows() -> Iterator[tuple[str, Row]]:
        for held in selection.held():
            for trip in trips.of(held):
                verdict = trip.verdict
                if verdict.included:
                    verdict = LEADER if trip.rank == HEAD else NOT_LEADER
                if not verdict.included:
                    losses.note(f"candidates are not counted: {verdict.rule}", f"{held.document.id}-{trip.visit.id}")
                yield "trips", _row(held, trip, verdict, number)

    write_csv(target, "dragoman-colt", "COLT-like trips of a Dragoman record", [_TABLE], rows())


FORMAT = Format(
    name="colt",
    sentence="Trips with the columns of COLT (Country and Organizational Leader Travel), one a country.",
    suffix="",
    tables=(_TABLE,),
    loses=(
        "Travellers below heads of state and government: they are rows that are not included.",
        "What was said: COLT has no column for it.",
        "Columns of COLT that no report gives as such: regions, disputed territory, business leaders.",
    ),
    write=_write,
)
