"""Short invented reports, and every engagement that the reader finds in them, plain enough to compare."""

from dataclasses import dataclass

from dragoman.documents.preparing import prepare
from dragoman.domain.claims import Reading
from dragoman.domain.text import Report
from dragoman.reading.reader import Reader


@dataclass(frozen=True)
class Told:
    """One engagement as a test names it: names for actors, the order of the list for what it is part of."""

    kind: str
    label: str
    type: str | None
    standing: str
    format: str
    date: str | None
    places: tuple[str, ...]
    countries: tuple[str | None, ...]
    roles: dict[str, str]
    sides: dict[str, str | None]
    part_of: int | None
    own_mission: bool

    @property
    def people(self) -> set[str]:
        """The names of those who took part."""
        return set(self.roles)


def read(reader: Reader, text: str, source: str = "Reuters", published: str | None = "2025-05-16") -> Reading:
    """The reading of a text; 16 May 2025 is a Friday."""
    report = Report(content=text, origin="case", source=source, published=published, language="en")
    return reader.read(prepare(report))


def tell(reader: Reader, text: str, source: str = "Reuters", published: str | None = "2025-05-16") -> list[Told]:
    """Every engagement of a text, in the reading's order."""
    reading = read(reader, text, source, published)
    names = {actor.id: actor.name for actor in reading.actors}
    places_in_list = {engagement.id: number for number, engagement in enumerate(reading.engagements)}
    return [
        Told(
            kind=each.kind,
            label=each.label,
            type=each.visit_type,
            standing="background" if each.background else each.actuality,
            format=each.format,
            date=each.date.edtf,
            places=tuple(place.name for place in each.places),
            countries=tuple(place.country for place in each.places),
            roles={names[part.actor]: part.role.value for part in each.participants},
            sides={names[part.actor]: part.side for part in each.participants},
            part_of=places_in_list[each.part_of] if each.part_of else None,
            own_mission=each.own_mission,
        )
        for each in reading.engagements
    ]


def one(reader: Reader, text: str, source: str = "Reuters", published: str | None = "2025-05-16") -> Told:
    """The only engagement of a text."""
    told = tell(reader, text, source, published)
    assert len(told) == 1, told
    return told[0]


def told(reader: Reader, text: str, source: str = "") -> list[tuple[str, str, list[str]]]:
    """The kind, standing and names of each engagement."""
    return [(each.kind, each.standing, sorted(each.people)) for each in tell(reader, text, source)]


def news(reader: Reader, text: str, source: str = "Reuters") -> list[Told]:
    """The engagements of a text that are its news."""
    return [each for each in tell(reader, text, source) if each.standing != "background"]
