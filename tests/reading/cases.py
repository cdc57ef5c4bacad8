"""Short invented reports, and the people whom the reader finds in them."""

from dragoman.documents.preparing import prepare
from dragoman.domain.actors import Actor, ActorKind
from dragoman.domain.text import Report
from dragoman.reading.reader import Reader


def people(reader: Reader, text: str, source: str = "VNA") -> dict[str, Actor]:
    """The people whom the reader finds in a text, by the name it shows."""
    report = Report(content=text, origin="case", source=source, published="2024-03-05", language="en")
    actors = reader.read(prepare(report)).actors
    return {actor.name: actor for actor in actors if actor.kind is ActorKind.PERSON}


def offices(actor: Actor) -> list[str]:
    """The titles printed of someone."""
    return [office.title for office in actor.offices]
