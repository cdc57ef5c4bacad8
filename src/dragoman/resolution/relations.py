"""Relations across reports: between whom a report tells news, and whether it talks of how the two stand."""

import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from dragoman.domain.claims import Reading
from dragoman.domain.engagements import Actuality, sides_of
from dragoman.domain.relationships import PairTold
from dragoman.domain.statements import Statement
from dragoman.domain.text import Citation, Document
from dragoman.knowledge.folding import fold
from dragoman.knowledge.lexicons import load_lexicon

MOST_SIDES = 4
"""Sides of an engagement past which it is no occasion for the relations of any two of them."""


class PairFinder:
    """Finds the pairs of a report by the lexicon's words."""

    def __init__(self, added: Path | None = None) -> None:
        words = load_lexicon("relationships", added)["talk"]
        self._talk = re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b")

    def pairs(self, document: Document, reading: Reading) -> Iterator[PairTold]:
        """Each two sides of whose engagement the report tells as news that happened."""
        countries = {actor.id: actor.country for actor in reading.actors}
        between = sides_of(reading.engagements, countries)
        pairs: dict[tuple[str, str], set[str]] = {}
        for one in reading.engagements:
            sides = sorted(between[one.id])
            if one.background or one.actuality is not Actuality.OCCURRED or len(sides) > MOST_SIDES:
                continue
            for pair in combinations(sides, 2):
                pairs.setdefault(pair, set()).add(one.id)
        for (a, b), engagements in pairs.items():
            alone = {one for one in engagements if len(between[one]) == 2}
            talk = self._talks(reading.statements, alone) if alone else None
            yield PairTold(a, b, talk is not None, talk)

    def _talks(self, statements: tuple[Statement, ...], engagements: set[str]) -> Citation | None:
        """The first statement of these engagements, which are of the two alone, that talks of relations."""
        for one in statements:
            if one.engagement in engagements:
                cited = one.citations[0]
                if self._talk.search(fold(cited.quote).lower()):
                    return cited
        return None
