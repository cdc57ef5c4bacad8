"""Near-duplicates: reports of nearly the same text, as agencies take them over from each other.

A text is told by a MinHash over its runs of five words; reports that share a band of it are held against each other. So
the copies of a text are found without reading any other text again.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from datasketch import MinHash

from dragoman.domain.text import Document, ParagraphKind, fingerprint
from dragoman.knowledge.folding import search_key

PERMUTATIONS = 64
BANDS = 16
"""Bands of four: two texts that share seven tenths of their runs share a band in 98 of 100 cases."""
RUN = 5
SHORTEST = 12
"""Words below which a text is too short to tell a copy by."""
ALIKE = 0.7
"""The share of runs in common from which on two reports are copies."""

_WORD = re.compile(r"\w+")


def signature(document: Document) -> tuple[int, ...]:
    """The MinHash of a report's body; empty where it is too short."""
    body = (one.span for one in document.paragraphs if one.kind is ParagraphKind.BODY)
    text = " ".join(document.text[span.start : span.end] for span in body)
    words = _WORD.findall(search_key(text))
    if len(words) < SHORTEST:
        return ()
    runs = {" ".join(words[start : start + RUN]) for start in range(len(words) - RUN + 1)}
    made = _empty().copy()
    made.update_batch([run.encode() for run in sorted(runs)])
    return tuple(int(value) for value in made.hashvalues)


def bands(signature: Sequence[int]) -> tuple[str, ...]:
    """The keys by which copies of a text are found."""
    rows = PERMUTATIONS // BANDS
    return tuple(
        f"{place}{fingerprint(*map(str, signature[place * rows : (place + 1) * rows]))}"
        for place in range(BANDS if signature else 0)
    )


def share(one: Sequence[int], other: Sequence[int]) -> float:
    """The share of runs that two texts have in common, as their signatures estimate it."""
    return sum(a == b for a, b in zip(one, other, strict=True)) / len(one) if one and other else 0.0


def copies(mine: Sequence[int], others: Iterable[tuple[str, Sequence[int]]]) -> dict[str, float]:
    """Which of the others are copies of this text, each with the share that they have in common."""
    return {report: found for report, theirs in others if (found := share(mine, theirs)) >= ALIKE}


@cache
def _empty() -> MinHash:
    return MinHash(num_perm=PERMUTATIONS, seed=1)
