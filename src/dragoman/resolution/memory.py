"""Everyone of whom a record knows, held in memory: what deciding everything anew asks, and what tests ask."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from dragoman.domain.identity import Judgement, Portrait, Ruling
from dragoman.resolution.lists import Lists


class Memory:
    """A `KnownActors` of plain dictionaries."""

    def __init__(
        self,
        portraits: Iterable[Portrait],
        lists: Lists,
        together: Mapping[frozenset[str], bool] | None = None,
        judgements: Iterable[Judgement] = (),
    ) -> None:
        self._portraits = {one.id: one for one in portraits}
        self._together = together or {}
        self._judgements = tuple(judgements)
        self._filed: dict[str, list[Portrait]] = defaultdict(list)
        for one in self._portraits.values():
            for key in lists.keys(one):
                self._filed[key].append(one)

    def filed_under(self, keys: Collection[str]) -> Iterable[Portrait]:
        """Every portrait that has one of these keys."""
        return {one.id: one for key in keys for one in self._filed.get(key, ())}.values()

    def portraits(self, ids: Collection[str]) -> Iterable[Portrait]:
        """The portraits of these ids."""
        return [self._portraits[id_] for id_ in ids if id_ in self._portraits]

    def seen_together(self, ids: Collection[str]) -> Mapping[frozenset[str], bool]:
        """Every pair there is; whoever asks takes those that he needs."""
        return self._together

    def judgements(self, ids: Collection[str]) -> Sequence[Judgement]:
        """What people said of any of these portraits."""
        wanted = set(ids)
        return [one for one in self._judgements if wanted & {one.a, one.b}]

    def clusters(self, ids: Collection[str]) -> Mapping[str, str]:
        """None: everything is decided anew."""
        return {}

    def members(self, clusters: Collection[str]) -> Mapping[str, Collection[Portrait]]:
        """None: everything is decided anew."""
        return {}

    def joined(self, ids: Collection[str]) -> Mapping[tuple[str, str], Ruling]:
        """None: everything is decided anew."""
        return {}
