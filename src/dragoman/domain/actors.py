"""Actors: the people, organisations, countries and delegations that take part and speak."""

from dataclasses import dataclass
from enum import StrEnum

from dragoman.domain.offices import Capacity
from dragoman.domain.text import Citation, Span


class ActorKind(StrEnum):
    """What an actor is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    DELEGATION = "delegation"


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that refers to an actor: by name, by description or by pronoun."""

    span: Span
    actor: str
    how: str


@dataclass(frozen=True, slots=True)
class Actor:
    """Someone or something that takes part or speaks, as one report shows it.

    ``name`` is the fullest spelling; ``names`` every written form in order of first use. ``country`` is the
    side's ISO 3166-1 alpha-2 code, or an international body's short name. ``parent`` is the body an
    organisation belongs to.
    """

    id: str
    kind: ActorKind
    name: str
    names: tuple[str, ...]
    country: str | None
    offices: tuple[Capacity, ...] = ()
    marks: tuple[str, ...] = ()
    parent: str | None = None
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonalTie:
    """A tie between two people that a report prints, such as spouses."""

    id: str
    a: str
    b: str
    kind: str
    citations: tuple[Citation, ...]
