"""The tables of actors, as each report shows them, and of the offices printed of them."""

from collections.abc import Iterator

from dragoman.domain.actors import ActorKind
from dragoman.domain.offices import Track
from dragoman.exports.format import Column, Table
from dragoman.exports.tables.rows import CORRECTED, QUOTED, REPORT, REPORT_LINK, Row, RowSource, quoted
from dragoman.record.queries.selecting import Held

ACTOR = Column("actor", "string", "Id of the actor within the report.", required=True)
CANONICAL = Column(
    "canonical", "string", "Id of the actor over all reports: the same person has the same one.", required=True
)

_ACTORS = Table(
    "actors",
    "A row is one person, organisation, country or delegation as one report shows it.",
    (
        REPORT,
        ACTOR,
        CANONICAL,
        Column("kind", "string", "What it is.", tuple(kind.value for kind in ActorKind), required=True),
        Column("name", "string", "The fullest spelling that the report prints.", required=True),
        Column("names", "array", "Every written form, in the order of first use.", required=True),
        Column("country", "string", "Its side: ISO 3166-1 alpha-2, or an international body's short name."),
        Column("marks", "array", "Such as deceased or former.", required=True),
        Column("parent", "string", "The actor that an organisation belongs to."),
        CORRECTED,
    ),
    ("report", "actor"),
    (REPORT_LINK,),
)

_OFFICES = Table(
    "offices",
    "A row is one office that one report prints of one person.",
    (
        REPORT,
        ACTOR,
        Column(
            "position", "integer", "The place among the offices of this person in the report, from 0.", required=True
        ),
        CANONICAL,
        Column("name", "string", "Whose office it is.", required=True),
        Column("country", "string", "Their side."),
        Column("title", "string", "The title.", required=True),
        Column("printed", "string", "The whole phrase as printed.", required=True),
        Column("organisation", "string", "The body it is in, by name."),
        Column("track", "string", "The channel it belongs to.", tuple(track.value for track in Track), required=True),
        Column(
            "marks",
            "array",
            "Such as acting, former, newly appointed or since 2024-03-12, which are not part of the title.",
            required=True,
        ),
        *QUOTED,
    ),
    ("report", "actor", "position"),
    (REPORT_LINK, (("report", "actor"), "actors", ("report", "actor"))),
)


def _actor_rows(held: Held) -> Iterator[Row]:
    for actor in held.reading.actors:
        yield {
            "report": held.document.id,
            "actor": actor.id,
            "canonical": held.person(actor.id),
            "kind": actor.kind.value,
            "name": actor.name,
            "names": list(actor.names),
            "country": actor.country,
            "marks": list(actor.marks),
            "parent": actor.parent,
            "corrected_by": held.corrected_by(actor.id),
        }


def _office_rows(held: Held) -> Iterator[Row]:
    actors = held.actors
    for actor in held.reading.actors:
        for position, office in enumerate(actor.offices):
            body = actors.get(office.organisation or "")
            yield {
                "report": held.document.id,
                "actor": actor.id,
                "position": position,
                "canonical": held.person(actor.id),
                "name": actor.name,
                "country": actor.country,
                "title": office.title,
                "printed": office.printed,
                "organisation": body.name if body else office.organisation,
                "track": office.track.value,
                "marks": list(office.marks),
                **quoted(office.citation),
            }


ACTORS = RowSource(_ACTORS, _actor_rows)
OFFICES = RowSource(_OFFICES, _office_rows)
