"""schema.org as JSON-LD: reports, people, bodies and engagements, for search engines and catalogues."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dragoman.domain.actors import Actor, ActorKind
from dragoman.domain.engagements import Actuality, Engagement, Role
from dragoman.domain.engagements import Format as Manner
from dragoman.exports.format import Column, Format, Table
from dragoman.exports.formats.csl import headline
from dragoman.exports.json_stream import document
from dragoman.exports.losses import Losses
from dragoman.exports.naming import address, engagement_title, quotation
from dragoman.record.queries.selecting import Held, Selection

TYPES = {ActorKind.PERSON: "Person", ActorKind.COUNTRY: "Country"}
STATUS = {
    Actuality.CANCELLED: "EventCancelled",
    Actuality.OCCURRED: "EventScheduled",
    Actuality.PLANNED: "EventScheduled",
}


def _things(selection: Selection, losses: Losses) -> Iterator[dict[str, Any]]:
    for held in selection.held():
        yield _article(held)
        yield from (_actor(held, actor) for actor in held.reading.actors)
        for one in held.reading.engagements:
            if one.actuality in STATUS:
                yield _event(held, one, losses)
            else:
                losses.note("engagements that were only proposed, denied or imagined", quotation(one))


def _article(held: Held) -> dict[str, Any]:
    document_ = held.document
    return {
        "@type": "NewsArticle",
        "@id": address(document_.id),
        "headline": headline(document_),
        "url": document_.url,
        "datePublished": document_.published.earliest,
        "inLanguage": document_.language,
        "publisher": {"@type": "Organization", "name": document_.source} if document_.source else None,
        "dateline": document_.dateline.place if document_.dateline else None,
    }


def _actor(held: Held, actor: Actor) -> dict[str, Any]:
    titles = [office.printed for office in actor.offices]
    person = actor.kind is ActorKind.PERSON
    return {
        "@type": TYPES.get(actor.kind, "Organization"),
        "@id": address(held.person(actor.id)),
        "name": actor.name,
        "alternateName": [name for name in actor.names if name != actor.name],
        "jobTitle": titles if person else [],
        "subjectOf": {"@id": address(held.document.id)},
    }


def _event(held: Held, one: Engagement, losses: Losses) -> dict[str, Any]:
    if one.date.earliest is None:
        losses.note("dates that are not known to the year", quotation(one))
    hosts = [part.actor for part in one.participants if part.role is Role.HOST]
    others = [part.actor for part in one.participants if part.role is not Role.HOST]
    online = one.format in (Manner.PHONE, Manner.VIDEO, Manner.LETTER)
    whole = address(held.occasion(one.part_of)) if one.part_of else None
    return {
        "@type": "Event",
        "@id": address(held.occasion(one.id)),
        "name": engagement_title(held, one),
        "description": f"“{quotation(one)}”",
        "startDate": one.date.earliest,
        "endDate": one.date.latest,
        "eventStatus": f"https://schema.org/{STATUS[one.actuality]}",
        "eventAttendanceMode": f"https://schema.org/{'Online' if online else 'Offline'}EventAttendanceMode",
        "location": [{"@type": "Place", "name": place.name} for place in one.places],
        "organizer": [{"@id": address(held.person(actor))} for actor in dict.fromkeys(hosts)],
        "attendee": [{"@id": address(held.person(actor))} for actor in dict.fromkeys(others)],
        "superEvent": {"@id": whole} if whole else None,
        "subjectOf": {"@id": address(held.document.id)},
    }


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    with target.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(document({"@context": "https://schema.org"}, "@graph", _things(selection, losses)))


FORMAT = Format(
    name="schemaorg",
    sentence="schema.org as JSON-LD: reports, people, bodies and engagements, for catalogues and search engines.",
    suffix=".jsonld",
    tables=(
        Table(
            "NewsArticle",
            "One report.",
            (
                Column("headline", "string", "Its title, or its first words in brackets.", required=True),
                Column("url", "string", "Where it stands."),
                Column("datePublished", "date", "Day of publication."),
                Column("inLanguage", "string", "Its language.", required=True),
                Column("publisher", "object", "Who published it."),
                Column("dateline", "string", "Where it was filed."),
            ),
        ),
        Table(
            "Person, Organization, Country",
            "One actor as one report shows it; the same @id in another report is the same actor.",
            (
                Column("name", "string", "The fullest spelling.", required=True),
                Column("alternateName", "array", "Other spellings."),
                Column("jobTitle", "array", "Offices as printed."),
                Column("subjectOf", "object", "The report.", required=True),
            ),
        ),
        Table(
            "Event",
            "One engagement as one report tells it; the same @id in another report is the same engagement.",
            (
                Column("name", "string", "Its kind and who took part.", required=True),
                Column("description", "string", "The words of the report.", required=True),
                Column("startDate", "date", "First day it may have been."),
                Column("endDate", "date", "Last day it may have been."),
                Column("eventStatus", "string", "Whether it was cancelled.", required=True),
                Column("eventAttendanceMode", "string", "Whether they met in person.", required=True),
                Column("location", "array", "Where it was."),
                Column("organizer", "array", "Hosts."),
                Column("attendee", "array", "All others who took part."),
                Column("superEvent", "object", "The visit or talks it is part of."),
                Column("subjectOf", "object", "The report.", required=True),
            ),
        ),
    ),
    loses=(
        "Statements, commitments, relationships and set phrases.",
        "Roles other than host, sides, and the office someone acted in.",
        "That an engagement is planned or only recalled; those proposed, denied or imagined are left out.",
        "Dates without a year, how dates are known, and offsets of quotations.",
    ),
    write=_write,
)
