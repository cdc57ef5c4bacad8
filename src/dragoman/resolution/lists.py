"""The lists that names and offices are read with, and what was made of them."""

from dataclasses import dataclass, field

from dragoman.domain.actors import ActorKind
from dragoman.domain.identity import Portrait
from dragoman.knowledge.posts import Posts
from dragoman.resolution.decide import BODIES, people_alike, perhaps_one
from dragoman.resolution.keys import keys_of
from dragoman.resolution.names import Likeness, Names
from dragoman.resolution.pairs import Pair
from dragoman.resolution.table import Line

Lines = tuple[Line[Pair], ...]
Face = tuple[ActorKind, tuple[str, ...], str]
"""What the likeness of two depends on: their kind, names and countries."""


def face_of(one: Portrait) -> Face:
    """The face of a portrait."""
    return one.kind, one.names, one.country


@dataclass(slots=True)
class Lists:
    """The lists of names and offices, with the tables that they decide by."""

    names: Names
    posts: Posts
    _keys: dict[str, frozenset[str]] = field(default_factory=dict)
    _alike: dict[Likeness, Lines] = field(init=False)
    _perhaps: dict[Likeness, Lines] = field(init=False)
    _bodies_perhaps: Lines = field(init=False)

    def __post_init__(self) -> None:
        self._alike = people_alike(self.posts)
        self._perhaps = {likeness: perhaps_one(table) for likeness, table in self._alike.items()}
        self._bodies_perhaps = perhaps_one(BODIES)

    def keys(self, portrait: Portrait) -> frozenset[str]:
        """The keys of a portrait."""
        if portrait.id not in self._keys:
            self._keys[portrait.id] = keys_of(portrait, self.names, self.posts)
        return self._keys[portrait.id]

    def likeness(self, one: Face, other: Face) -> Likeness:
        """How alike the names are, by the two that are most alike; whichever of the two is named first."""
        kind, _, _ = one
        if kind is not other[0]:
            return Likeness.NONE
        if kind is not ActorKind.PERSON:
            return Likeness.SAME
        (_, ours, country), (_, theirs, other_country) = sorted((one, other), key=lambda face: (face[2], face[1]))
        country = country or other_country
        return max(
            self.names.likeness(self.names.name(left, country), self.names.name(right, country))
            for left in ours
            for right in theirs
        )

    def table(self, kind: ActorKind, likeness: Likeness) -> Lines:
        """The table that decides on two of a kind whose names are so alike."""
        return self._alike[likeness] if kind is ActorKind.PERSON else BODIES

    def perhaps(self, kind: ActorKind, likeness: Likeness) -> Lines:
        """The table that tells whether two of a kind whose names are so alike may ever be held to be one."""
        return self._perhaps[likeness] if kind is ActorKind.PERSON else self._bodies_perhaps
