"""Counterparts named: one of several counterparts whom a later sentence names is not met a second time.

"Met his counterparts from Peru and Laos. He also held talks with Lao Minister A."
"""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality
from dragoman.reading.daysapart import apart
from dragoman.reading.drafts import Draft

_SOON = 4
"""Sentences behind several counterparts in which each is told by name."""


def names_a_counterpart(known: Draft, draft: Draft, text: str) -> bool:
    """Whether a contact by name is the one that was told by the nation of a counterpart beside others."""
    alike = known.kind is draft.kind and known.format is draft.format and known.actuality is draft.actuality
    news = alike and draft.actuality is Actuality.OCCURRED and known.background == draft.background
    if not news or not 0 < draft.sentence - known.sentence <= _SOON or apart(known.date, draft.date):
        return False
    kinds = sorted(part.figure.kind for part in known.parts)
    named = [part.figure for part in draft.parts if part.figure.kind is ActorKind.PERSON]
    if kinds != [ActorKind.COUNTRY, ActorKind.PERSON] or len(named) != len(draft.parts) or len(named) != len(kinds):
        return False
    shared = [figure for figure in named if known.has(figure)]
    return len(shared) == 1 and known.sides() == draft.sides() and "counterparts" in text[known.start : known.end]
