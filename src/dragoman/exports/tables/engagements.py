"""The tables of engagements, as each report tells them, and of those who take part."""

from collections.abc import Iterator

from dragoman.domain.engagements import Actuality, EngagementKind, Format, Role, VisitType, sides_of
from dragoman.exports.format import Column, Table
from dragoman.exports.tables.actors import ACTOR
from dragoman.exports.tables.reports import BASES
from dragoman.exports.tables.rows import (
    CITATIONS,
    CORRECTED,
    QUOTED,
    REPORT,
    REPORT_LINK,
    Row,
    RowSource,
    cited,
    quoted,
)
from dragoman.record.queries.selecting import Held

ENGAGEMENT = Column("engagement", "string", "Id of the engagement within the report.", required=True)

_ENGAGEMENTS = Table(
    "engagements",
    "A row is one engagement as one report tells it; rows with one `canonical` tell of the same.",
    (
        REPORT,
        ENGAGEMENT,
        Column("canonical", "string", "Id of the engagement over all reports that tell it.", required=True),
        Column(
            "kind", "string", "What kind of contact it is.", tuple(kind.value for kind in EngagementKind), required=True
        ),
        Column("visit_type", "string", "The protocol level of a visit.", tuple(each.value for each in VisitType)),
        Column("label", "string", "The printed words for it.", required=True),
        Column("actuality", "string", "Whether it took place.", tuple(each.value for each in Actuality), required=True),
        Column("background", "boolean", "Whether the report only recalls it: it is then not its news.", required=True),
        Column("format", "string", "How the sides were in touch.", tuple(each.value for each in Format), required=True),
        Column("channel", "array", "The tracks of those who take part, such as party or state.", required=True),
        Column("date", "string", "When, in EDTF; XXXX-08-28 where the year is not known."),
        Column("earliest", "date", "The first day that this may be."),
        Column("latest", "date", "The last day that this may be."),
        Column("date_printed", "string", "The report's own words for the date."),
        Column("date_basis", "string", "How the date is known.", BASES, required=True),
        Column("place", "string", "Where, as printed."),
        Column("place_country", "string", "The country of the place, ISO 3166-1 alpha-2."),
        Column("place_basis", "string", "How the place is known: stated, or dateline."),
        Column(
            "places",
            "array",
            "Every place of a trip through several, as objects with name, country and basis.",
            required=True,
        ),
        Column("sides", "array", "Who it is between: codes of countries and bodies.", required=True),
        Column("part_of", "string", "The engagement of this report that it belongs to, such as the visit."),
        Column("own_mission", "boolean", "Whether it is a visit to one's own embassy or mission.", required=True),
        *QUOTED,
        CITATIONS,
        CORRECTED,
    ),
    ("report", "engagement"),
    (REPORT_LINK,),
)

_PARTICIPANTS = Table(
    "participants",
    "A row is one actor's part in one engagement.",
    (
        REPORT,
        ENGAGEMENT,
        Column("position", "integer", "The place among those who take part, from 0.", required=True),
        ACTOR,
        Column("canonical", "string", "Id of the actor over all reports.", required=True),
        Column("name", "string", "The fullest spelling that the report prints.", required=True),
        Column(
            "role",
            "string",
            "The part; visitor and host are roles, not countries.",
            tuple(role.value for role in Role),
            required=True,
        ),
        Column("side", "string", "The side, by code."),
        Column("capacity", "string", "The office in which they act here, as printed."),
        *QUOTED,
    ),
    ("report", "engagement", "position"),
    (
        (("report", "engagement"), "engagements", ("report", "engagement")),
        (("report", "actor"), "actors", ("report", "actor")),
    ),
)


def _engagement_rows(held: Held) -> Iterator[Row]:
    reading = held.reading
    sides = sides_of(reading.engagements, {actor.id: actor.country for actor in reading.actors})
    for one in reading.engagements:
        place = one.places[0] if one.places else None
        yield {
            "report": held.document.id,
            "engagement": one.id,
            "canonical": held.occasion(one.id),
            "kind": one.kind.value,
            "visit_type": one.visit_type.value if one.visit_type else None,
            "label": one.label,
            "actuality": one.actuality.value,
            "background": one.background,
            "format": one.format.value,
            "channel": list(one.channel),
            "date": one.date.edtf,
            "earliest": one.date.earliest,
            "latest": one.date.latest,
            "date_printed": one.date.printed,
            "date_basis": one.date.basis.value,
            "place": place.name if place else None,
            "place_country": place.country if place else None,
            "place_basis": place.basis if place else None,
            "places": [{"name": each.name, "country": each.country, "basis": each.basis} for each in one.places],
            "sides": sorted(sides[one.id]),
            "part_of": one.part_of,
            "own_mission": one.own_mission,
            **cited(one.citations),
            "corrected_by": held.corrected_by(one.id),
        }


def _participant_rows(held: Held) -> Iterator[Row]:
    actors = held.actors
    for one in held.reading.engagements:
        for position, part in enumerate(one.participants):
            yield {
                "report": held.document.id,
                "engagement": one.id,
                "position": position,
                "actor": part.actor,
                "canonical": held.person(part.actor),
                "name": actors[part.actor].name,
                "role": part.role.value,
                "side": part.side,
                "capacity": part.capacity,
                **quoted(part.citation),
            }


ENGAGEMENTS = RowSource(_ENGAGEMENTS, _engagement_rows)
PARTICIPANTS = RowSource(_PARTICIPANTS, _participant_rows)
