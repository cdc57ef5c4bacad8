"""Twins: a body of many states that is named twice among those met, "the European Union (EU)", is one.

Staff who only go on a group of one nation, "40 Peruvian ambassadors and diplomats", are no others.
"""

from dragoman.domain.actors import ActorKind
from dragoman.knowledge.countries import load_countries
from dragoman.reading.discourse import Reference

_STAFF = frozenset(("diplomats", "officials", "staff", "officers", "aides"))
_AS_A_WHOLE = (ActorKind.ORGANISATION, ActorKind.COUNTRY)


def without_twins(others: list[Reference]) -> list[Reference]:
    """Those met, each body of many states once: "envoys of Peru and the European Union (EU)", "leaders of ASEAN
    countries and ASEAN's partners"."""
    kept: list[Reference] = []
    for ref in others:
        side, known = ref.figure.side, [each.figure for each in kept]
        body = side is not None and side not in load_countries() and ref.figure.kind in _AS_A_WHOLE
        if known and ref.figure.kind is ActorKind.DELEGATION and side is None and ref.figure.name.lower() in _STAFF:
            continue  # "40 Peruvian ambassadors and diplomats"
        if not (body and any(one.side == side and one.kind in _AS_A_WHOLE for one in known)):
            kept.append(ref)
    return kept
