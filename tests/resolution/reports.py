"""Short reports for the tests of what joins reports: who takes part in what, when, told in one line of code."""

from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.domain.actors import Actor, ActorKind
from dragoman.domain.claims import Reading
from dragoman.domain.dates import UNKNOWN_DATE, Basis, PartialDate
from dragoman.domain.engagements import (
    Actuality,
    Engagement,
    EngagementKind,
    Format,
    Participant,
    Place,
    Role,
    VisitType,
)
from dragoman.domain.offices import Capacity, Track
from dragoman.domain.statements import Act, Statement
from dragoman.domain.text import Document, fingerprint
from record.builders import READER, cite, document


@dataclass(frozen=True)
class Who:
    """Someone of a report: ``"Lin Mei", "CN", "Foreign Minister"``."""

    name: str
    country: str | None = None
    office: str = ""
    mark: str = ""
    kind: ActorKind = ActorKind.PERSON
    role: Role = Role.PRINCIPAL

    def phrase(self) -> str:
        return " ".join(part for part in (self.mark, self.office, self.name) if part)


@dataclass(frozen=True)
class Event:
    """An engagement of a report."""

    who: Sequence[Who]
    date: str | None = None
    kind: EngagementKind = EngagementKind.MEETING
    label: str = "meeting"
    actuality: Actuality = Actuality.OCCURRED
    background: bool = False
    format: Format = Format.IN_PERSON
    place: tuple[str, str] | None = None
    said: tuple[tuple[int, Act, str], ...] = ()
    part_of: int | None = None


def meeting(*who: Who, date: str | None = None, **more: object) -> Event:
    return Event(who, date, **more)  # type: ignore[arg-type]


def visit(head: Who, country: str, date: str | None = None, **more: object) -> Event:
    traveller = Who(head.name, head.country, head.office, head.mark, head.kind, Role.HEAD)
    return Event([traveller], date, EngagementKind.VISIT, "visit", place=(country, country), **more)  # type: ignore[arg-type]


def call(*who: Who, date: str | None = None, **more: object) -> Event:
    return Event(who, date, EngagementKind.CALL, "call", format=Format.PHONE, **more)  # type: ignore[arg-type]


def report(
    *events: Event,
    published: str | None = "2024-03-06",
    source: str = "KPN",
    named: Sequence[Who] = (),
    text: str = "",
    reader: str = READER,
) -> tuple[Document, Reading]:
    """A report that tells these engagements, and names others besides."""
    everyone = list(dict.fromkeys([*(one for event in events for one in event.who), *named]))
    said = [content for event in events for _who, _act, content in event.said]
    words = " ".join(["Here", *(f"{one.phrase()};" for one in everyone), *(f"{one}." for one in said), text, "end."])
    it = document(words, published, source)
    actors = {}
    for one in everyone:
        actors.setdefault((one.name, one.country), _actor(it, one))
    engagements = tuple(_engagement(it, place, event, actors) for place, event in enumerate(events))
    statements = tuple(
        Statement(
            "s" + fingerprint(it.id, content),
            engagement.id,
            (actors[event.who[who].name, event.who[who].country].id,),
            act,
            content,
            (cite(it, content),),
        )
        for engagement, event in zip(engagements, events, strict=True)
        for who, act, content in event.said
    )
    return it, Reading(it.id, reader, tuple(actors.values()), engagements, statements)


def _actor(it: Document, one: Who) -> Actor:
    offices = ()
    if one.office:
        marks = (one.mark,) if one.mark else ()
        offices = (Capacity(one.office, one.office, None, Track.STATE, cite(it, one.office), marks),)
    cited = (cite(it, one.name),)
    identity = "a" + fingerprint(it.id, one.name, one.country, length=10)
    return Actor(identity, one.kind, one.name, (one.name,), one.country, offices, citations=cited)


def _engagement(it: Document, place: int, event: Event, actors: dict[tuple[str, str | None], Actor]) -> Engagement:
    parts = tuple(
        Participant(actors[one.name, one.country].id, one.role, one.country, one.office or None, cite(it, one.name))
        for one in event.who
    )
    return Engagement(
        id=_engagement_id(it, place),
        kind=event.kind,
        label=event.label,
        actuality=event.actuality,
        background=event.background,
        format=event.format,
        date=dated(event.date),
        participants=parts,
        citations=(cite(it, event.who[0].name),),
        visit_type=VisitType.UNSPECIFIED if event.kind is EngagementKind.VISIT else None,
        places=(Place(*event.place),) if event.place else (),
        part_of=None if event.part_of is None else _engagement_id(it, event.part_of),
    )


def _engagement_id(it: Document, place: int) -> str:
    return "e" + fingerprint(it.id, str(place), length=10)


def dated(edtf: str | None) -> PartialDate:
    """A date with its first and last day, where it has a year."""
    if edtf is None:
        return UNKNOWN_DATE
    if edtf.startswith("XXXX"):
        return PartialDate(edtf, printed=edtf)
    first, _, last = edtf.partition("/")
    return PartialDate(edtf, _first(first), _last(last or first), edtf, Basis.STATED)


def _first(day: str) -> str:
    return f"{day}-01-01"[:10] if len(day) == 4 else (f"{day}-01" if len(day) == 7 else day)


def _last(day: str) -> str:
    return f"{day}-12-31" if len(day) == 4 else (f"{day}-28" if len(day) == 7 else day)
