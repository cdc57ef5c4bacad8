"""Neighbours: those whose names are alike, asked of the record as they are needed, and each asked for once.

Whoever has the same names and country has the same neighbours, so that names are compared, and not each two portraits.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from dragoman.domain.actors import ActorKind
from dragoman.domain.identity import Naming, Portrait, Ruling, Verdict
from dragoman.resolution.keys import ALONE, OFFICE, TOGETHER
from dragoman.resolution.known import KnownActors
from dragoman.resolution.lists import Face, Lists, face_of
from dragoman.resolution.misread import Name, as_meant, names_of, possible, with_country
from dragoman.resolution.names import Likeness
from dragoman.resolution.pairs import Pair
from dragoman.resolution.table import decide, deciding


class Neighbours:
    """Portraits with full names or of bodies, as far as anyone looked around."""

    def __init__(self, known: KnownActors, lists: Lists) -> None:
        self.known = known
        self._lists = lists
        self._asked: set[str] = set()
        self._keys: dict[Face, frozenset[str]] = {}
        self._faces: dict[str, set[Face]] = defaultdict(set)
        self._portraits: dict[Face, dict[str, Portrait]] = defaultdict(dict)
        self._named: dict[tuple[Name, str], dict[str, Portrait]] = defaultdict(dict)
        self._alike: dict[Face, list[tuple[Face, Likeness]]] = {}
        self._meant: dict[str, Portrait] = {}
        self._versions: dict[str, tuple[Portrait, ...]] = {}

    def look_around(self, some: Iterable[Portrait]) -> None:
        """Ask for all whose names may be like those of these, and for the namesakes of all of them."""
        fresh = {face_of(one): one for one in some}
        for one in fresh.values():
            self._file(one)
        self._ask({key for face in fresh for key in self._keys[face]})
        near = {other for face in fresh for other, _ in self._faces_like(face)}
        self._ask({key for face in near for key in self._keys[face] if key[0] == TOGETHER})

    def alike(self, one: Portrait) -> Iterator[tuple[Portrait, Likeness]]:
        """All whose names are like those of someone around whom was looked, in no order."""
        for face, likeness in self._faces_like(face_of(one)):
            for other in self._portraits[face].values():
                if other.id != one.id:
                    yield other, likeness

    def perhaps_one(self, one: Portrait, other: Portrait, likeness: Likeness) -> bool:
        """Whether the two may be held to be one, or the one's country be read by the other, now or at another time.

        It depends on what portraits are made of and which there are, and not on when or how often reports show them.
        """
        ones, others = map(self._versions_of, (one, other))
        if (len(ones) > 1 or len(others) > 1) and names_of(one) & names_of(other):
            return True
        table = self._lists.perhaps(one.kind, likeness)
        for left in ones:
            for right in others:
                line = deciding(Pair(left, right, likeness, self._lists.posts), table)
                if line is not None and line.verdict is Verdict.SAME:
                    return True
        return False

    def is_disputed(self, one: Portrait) -> bool:
        """Whether reports give several countries to someone of his name and title."""
        return len(self._versions_of(one)) > 1

    def ruling(
        self, one: Portrait, other: Portrait, likeness: Likeness, together: Mapping[frozenset[str], bool]
    ) -> Ruling | None:
        """What the rules say of two whose names are alike."""
        one, other = (one, other) if one.id < other.id else (other, one)
        left, right = self._as_meant(one), self._as_meant(other)
        across = together.get(frozenset((one.id, other.id)))
        misread = left is not one or right is not other
        pair = Pair(left, right, likeness, self._lists.posts, across is not None, bool(across), misread=misread)
        return decide(pair, self._lists.table(one.kind, likeness))

    def _faces_like(self, face: Face) -> list[tuple[Face, Likeness]]:
        if face not in self._alike:
            others = {other for key in self._keys[face] for other in self._faces[key]}
            compared = ((other, self._lists.likeness(face, other)) for other in others)
            self._alike[face] = [(other, likeness) for other, likeness in compared if likeness is not Likeness.NONE]
        return self._alike[face]

    def _ask(self, keys: Collection[str]) -> None:
        fresh = set(keys) - self._asked
        self._asked |= fresh
        for one in self.known.filed_under(sorted(fresh)) if fresh else ():
            if one.naming is Naming.FULL:
                self._file(one)

    def _file(self, one: Portrait) -> None:
        face = face_of(one)
        if face not in self._keys:
            keys = frozenset(key for key in self._lists.keys(one) if key[0] not in (ALONE, OFFICE))
            self._keys[face] = keys
            for key in keys:
                self._faces[key].add(face)
        self._portraits[face][one.id] = one
        if one.kind is ActorKind.PERSON and one.country:
            for place in self._places(one):
                self._named[place][one.id] = one

    def _places(self, one: Portrait) -> Iterator[tuple[Name, str]]:
        """Where namesakes stand together: under a name, and a key by which all of them are asked for."""
        return ((name, key) for name in names_of(one) for key in self._keys[face_of(one)] if key[0] == TOGETHER)

    def _namesakes(self, one: Portrait) -> Collection[Portrait]:
        found: dict[str, Portrait] = {}
        for place in self._places(one):
            found |= self._named[place]
        return found.values()

    def _versions_of(self, one: Portrait) -> tuple[Portrait, ...]:
        """The portrait with each country that may be meant."""
        if one.kind is not ActorKind.PERSON or not one.country:
            return (one,)
        if one.id not in self._versions:
            others = possible(one, self._namesakes(one), self._lists.posts) - {one.country}
            self._versions[one.id] = (one, *(with_country(one, country) for country in sorted(others)))
        return self._versions[one.id]

    def _as_meant(self, one: Portrait) -> Portrait:
        if one.id not in self._meant:
            disputed = self.is_disputed(one)
            self._meant[one.id] = as_meant(one, self._namesakes(one), self._lists.posts) if disputed else one
        return self._meant[one.id]
