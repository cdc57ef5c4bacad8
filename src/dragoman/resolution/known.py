"""What resolution must be told of the record: a small protocol that the record satisfies and the pipeline passes in."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Protocol

from dragoman.domain.identity import Judgement, Portrait, Ruling


class KnownActors(Protocol):
    """Those of whom the record knows. Everything is asked for many at once."""

    def filed_under(self, keys: Collection[str]) -> Iterable[Portrait]:
        """Every portrait that has one of these keys."""

    def portraits(self, ids: Collection[str]) -> Iterable[Portrait]:
        """The portraits of these ids."""

    def seen_together(self, ids: Collection[str]) -> Mapping[frozenset[str], bool]:
        """Pairs of which one is among these ids and that take part in one engagement; whether on two sides."""

    def judgements(self, ids: Collection[str]) -> Sequence[Judgement]:
        """What people said of any of these portraits."""

    def clusters(self, ids: Collection[str]) -> Mapping[str, str]:
        """The cluster to which each of these portraits belongs so far."""

    def members(self, clusters: Collection[str]) -> Mapping[str, Collection[Portrait]]:
        """The full names of each of these clusters."""

    def joined(self, ids: Collection[str]) -> Mapping[tuple[str, str], Ruling]:
        """The rulings by which any two of these portraits were joined."""
