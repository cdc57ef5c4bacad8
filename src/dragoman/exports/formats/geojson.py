"""GeoJSON: each engagement as a point at the capital of the country where it took place, for maps."""

import csv
import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from dragoman.domain.engagements import Engagement
from dragoman.exports.format import Column, Format, Table
from dragoman.exports.losses import Losses
from dragoman.exports.naming import engagement_title, quotation, report_address
from dragoman.record.queries.selecting import Held, Selection


@cache
def points() -> dict[str, list[float]]:
    """Longitude and latitude of each country's capital, to a tenth of a degree, by its code."""
    text = (files("dragoman.exports") / "country_points.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines())
    return {row["code"]: [float(row["longitude"]), float(row["latitude"])] for row in rows}


def _features(selection: Selection, losses: Losses) -> Iterator[dict[str, Any]]:
    for held in selection.held():
        for one in held.reading.engagements:
            countries = dict.fromkeys(place.country for place in one.places if place.country)
            if not countries:
                losses.note("engagements of which no report says in which country they were", quotation(one))
            for country in countries:
                if country in points():
                    yield _feature(held, one, country)
                else:
                    losses.note("places in a country or territory that has no point here", country)


def _feature(held: Held, one: Engagement, country: str) -> dict[str, Any]:
    places = [place for place in one.places if place.country == country]
    return {
        "type": "Feature",
        "id": f"{held.document.id}:{one.id}:{country}",
        "geometry": {"type": "Point", "coordinates": points()[country]},
        "properties": {
            "title": engagement_title(held, one),
            "kind": one.kind.value,
            "actuality": one.actuality.value,
            "background": one.background,
            "country": country,
            "places": [place.name for place in places],
            "place_basis": places[0].basis,
            "date": one.date.edtf,
            "start": one.date.earliest,
            "end": one.date.latest,
            "engagement": held.occasion(one.id),
            "report": held.document.id,
            "source": report_address(held),
            "quote": quotation(one),
        },
    }


def _lines(selection: Selection, losses: Losses) -> Iterator[str]:
    yield '{"type": "FeatureCollection", "features": [\n'
    for number, feature in enumerate(_features(selection, losses)):
        yield (",\n" if number else "") + json.dumps(feature, ensure_ascii=False)
    yield "\n]}\n"


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    with target.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(_lines(selection, losses))


FORMAT = Format(
    name="geojson",
    sentence="GeoJSON: each engagement as a point in the country where it took place, for maps.",
    suffix=".geojson",
    tables=(
        Table(
            "feature",
            "One engagement of one report, in one country; a trip through two countries is two points.",
            (
                Column("title", "string", "Its kind and who took part.", required=True),
                Column("kind", "string", "Kind of engagement.", required=True),
                Column("actuality", "string", "Whether it took place.", required=True),
                Column("background", "boolean", "Whether the report only recalls it.", required=True),
                Column("country", "string", "ISO 3166-1 alpha-2 code of the country it was in.", required=True),
                Column("places", "array", "The places as printed.", required=True),
                Column("place_basis", "string", "How the place is known: stated, or from the dateline.", required=True),
                Column("date", "string", "EDTF date; null where not known."),
                Column("start", "date", "First day it may have been."),
                Column("end", "date", "Last day it may have been."),
                Column("engagement", "string", "Canonical id of the engagement.", required=True),
                Column("report", "string", "Id of the report.", required=True),
                Column("source", "string", "Where the report stands.", required=True),
                Column("quote", "string", "The words of the report.", required=True),
            ),
        ),
    ),
    loses=(
        "Where in the country it was: the point is its capital, to a tenth of a degree; places are in words.",
        "Engagements of which no country is known; they are counted below.",
        "Statements, commitments, relationships and roles.",
    ),
    write=_write,
    notes=(
        "The points are those of capitals by GeoNames (geonames.org, CC BY 4.0); three are by the CIA World Factbook.",
    ),
)
