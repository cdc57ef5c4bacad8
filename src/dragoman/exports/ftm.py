"""The record as FollowTheMoney has it: entities made of statements, each from one report.

Statements go to a file on the disk first, so that what many reports say of one entity comes out together. The
library followthemoney is not needed; the tests check with it that every entity and statement is one of its own.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from dragoman.domain import wording
from dragoman.domain.actors import Actor, ActorKind
from dragoman.domain.engagements import Actuality, Engagement
from dragoman.domain.offices import Capacity, Track
from dragoman.domain.text import fingerprint
from dragoman.exports.format import Column, Table
from dragoman.exports.formats.csl import headline
from dragoman.exports.losses import Losses
from dragoman.exports.naming import engagement_title
from dragoman.exports.sqlite_files import scratch
from dragoman.knowledge.countries import load_countries
from dragoman.record.queries.selecting import Held, Selection

DATASET = "dragoman"

LANGUAGES = {"en": "eng", "vi": "vie", "zh": "zho", "fr": "fra", "es": "spa", "ru": "rus", "lo": "lao", "km": "khm"}
"""ISO 639-1 codes as the three letters that FollowTheMoney wants."""

TYPES = {
    **dict.fromkeys(("name", "alias"), "name"),
    **dict.fromkeys(("country", "nationality"), "country"),
    **dict.fromkeys(("date", "startDate", "endDate", "publishedAt"), "date"),
    **dict.fromkeys(("involved", "proof", "holder", "post", "organization", "person", "relative", "parent"), "entity"),
    **dict.fromkeys(("description", "summary", "notes", "bodyText"), "text"),
    **{"sourceUrl": "url", "location": "address", "language": "language", "contentHash": "checksum"},
}
"""FollowTheMoney's type of each property used; those not named here are strings."""

ENTITIES = Table(
    "entity",
    "One entity: its id, its schema, and its properties, each a list of texts.",
    (
        Column("id", "string", "Canonical id; for a report, position, occupancy or family tie one of its own."),
        Column(
            "schema",
            "string",
            "FollowTheMoney's schema.",
            ("Article", "Event", "Family", "Occupancy", "Organization", "Person", "Position", "PublicBody"),
        ),
        Column("properties", "object", "Names, countries, dates, links to other entities by id, quotations."),
        Column("datasets", "array", "Always dragoman."),
    ),
)
LOST = (
    "Roles, sides and capacities in an engagement: an Event has those involved, and no more is said of them.",
    "Where in the text a thing is said: Event and Occupancy carry the quotation and link the report as proof.",
    "Dates without a year, and how a date is known.",
    "Statements, commitments, relationships of states, set phrases and named texts.",
    "Engagements that were proposed, cancelled, denied or are only imagined: an Event is one that is or will be.",
    "International bodies are no country: people of theirs have none.",
)


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement: an entity's property has a value, as some report says."""

    entity: str
    schema: str
    prop: str
    value: str
    report: str
    seen: str


class Facts:
    """All statements, in the order of entities, properties and values."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def __iter__(self) -> Iterator[Fact]:
        query = "SELECT entity, schema, prop, value, min(report), min(seen) FROM facts GROUP BY 1, 2, 3, 4 ORDER BY "
        for row in self._database.execute(f"{query} entity, prop, value"):
            yield Fact(*row)


@contextmanager
def facts_of(selection: Selection, losses: Losses) -> Iterator[Facts]:
    """The statements of a selection, as long as the block lasts."""
    with scratch() as database:
        database.execute("CREATE TABLE facts (entity, schema, prop, value, report, seen)")
        for held in selection.held():
            rows = [(f.entity, f.schema, f.prop, f.value, f.report, f.seen) for f in _facts(held, losses)]
            database.executemany("INSERT INTO facts VALUES (?, ?, ?, ?, ?, ?)", rows)
        yield Facts(database)


class _Entity:
    """Makes the facts of one entity of one report."""

    def __init__(self, held: Held, id_: str, schema: str) -> None:
        self._held, self.id, self._schema = held, id_, schema

    def has(self, prop: str, *values: str | None) -> Iterator[Fact]:
        """Its property has these values; those that are not known are left out."""
        document = self._held.document
        for value in values:
            words = wording.plain(value) if value and prop != "bodyText" else value
            if words:
                seen = document.published.earliest or ""
                yield Fact(self.id, self._schema, prop, words, document.id, seen)


def _facts(held: Held, losses: Losses) -> Iterator[Fact]:
    yield from _article(held)
    for actor in held.reading.actors:
        yield from _actor(held, actor)
        if actor.kind is ActorKind.PERSON:
            for office in actor.offices:
                yield from _occupancy(held, actor, office)
    for one in held.reading.engagements:
        if one.actuality in (Actuality.OCCURRED, Actuality.PLANNED):
            yield from _event(held, one, losses)
        else:
            losses.note("engagements that are neither past nor planned", engagement_title(held, one))
    for tie in held.reading.ties:
        link = _Entity(held, "family-" + fingerprint(held.person(tie.a), held.person(tie.b), tie.kind), "Family")
        yield from link.has("person", held.person(tie.a))
        yield from link.has("relative", held.person(tie.b))
        yield from link.has("relationship", tie.kind)
        yield from link.has("proof", held.document.id)
    for what, found in (("statements", held.reading.statements), ("commitments", held.reading.commitments)):
        for _one in found:
            losses.note(what)


def _article(held: Held) -> Iterator[Fact]:
    document = held.document
    entity = _Entity(held, document.id, "Article")
    yield from entity.has("title", headline(document))
    yield from entity.has("publisher", document.source)
    yield from entity.has("sourceUrl", document.url)
    yield from entity.has("publishedAt", document.published.earliest)
    yield from entity.has("language", LANGUAGES.get(document.language))
    yield from entity.has("bodyText", document.text)


def _schema(actor: Actor) -> str:
    """A person is one; a country and a state's body are PublicBody; other bodies and delegations Organization."""
    if actor.kind is ActorKind.PERSON:
        return "Person"
    return "PublicBody" if actor.kind is ActorKind.COUNTRY else "Organization"


def _actor(held: Held, actor: Actor) -> Iterator[Fact]:
    entity = _Entity(held, held.person(actor.id), _schema(actor))
    yield from entity.has("name", actor.name)
    yield from entity.has("alias", *(name for name in actor.names if name != actor.name))
    yield from entity.has("country", _country(actor.country))
    yield from entity.has("proof", held.document.id)
    if actor.kind is ActorKind.PERSON:
        yield from entity.has("position", *(office.printed for office in actor.offices))
    elif actor.parent and actor.parent in held.actors:
        yield from entity.has("parent", held.person(actor.parent))


def _country(side: str | None) -> str | None:
    return side.lower() if side in load_countries() else None


def _occupancy(held: Held, actor: Actor, office: Capacity) -> Iterator[Fact]:
    body = held.actors.get(office.organisation or "")
    title = f"{office.title}, {body.name}" if body and body.name not in office.title else office.title
    country = _country(actor.country) if office.track is not Track.INTERNATIONAL else None
    post = _Entity(held, "position-" + fingerprint(title.casefold(), country), "Position")
    yield from post.has("name", title)
    yield from post.has("country", country)
    if body and body.kind is ActorKind.ORGANISATION:
        yield from post.has("organization", held.person(body.id))
    holder = held.person(actor.id)
    tenure = _Entity(held, "occupancy-" + fingerprint(holder, post.id, *office.marks), "Occupancy")
    yield from tenure.has("holder", holder)
    yield from tenure.has("post", post.id)
    yield from tenure.has("status", *office.marks)
    yield from tenure.has("date", held.document.published.earliest)
    yield from tenure.has("proof", held.document.id)
    yield from tenure.has("summary", f"“{office.citation.quote}”")


def _event(held: Held, one: Engagement, losses: Losses) -> Iterator[Fact]:
    entity = _Entity(held, held.occasion(one.id), "Event")
    yield from entity.has("name", engagement_title(held, one))
    yield from entity.has("summary", f"{one.kind.value}, {one.actuality.value}" + (", recalled" * one.background))
    yield from entity.has("involved", *(held.person(part.actor) for part in one.participants))
    yield from entity.has("location", *(place.name for place in one.places))
    yield from entity.has("country", *(_country(place.country) for place in one.places))
    yield from entity.has("description", *(f"“{cited.quote}”" for cited in one.citations))
    yield from entity.has("proof", held.document.id)
    yield from entity.has("sourceUrl", held.document.url)
    if one.date.earliest is None:
        losses.note("engagements without a date of a known year", engagement_title(held, one))
    elif "/" in (one.date.edtf or ""):
        yield from entity.has("startDate", one.date.earliest)
        yield from entity.has("endDate", one.date.latest)
    else:
        yield from entity.has("date", one.date.edtf)
