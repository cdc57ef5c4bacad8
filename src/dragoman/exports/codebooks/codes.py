"""Codes that other codebooks use for countries and for the sectors of actors."""

from functools import cache

from babel.core import get_global

from dragoman.domain.actors import Actor, ActorKind
from dragoman.domain.offices import Track

SECTORS = {
    Track.STATE: "GOV",
    Track.PARTY: "PTY",
    Track.PARLIAMENT: "LEG",
    Track.MILITARY: "MIL",
    Track.FRONT: "PTY",
    Track.PEOPLE: "CVL",
    Track.INTERNATIONAL: "IGO",
}
"""The sector of PLOVER and CAMEO by the track of an office."""


_TODAY = {"CD": "COD", "FR": "FRA", "TL": "TLS", "XK": "XKX", "YE": "YEM"}
"""Where CLDR also has the code of an older state, or none."""


@cache
def _alpha3() -> dict[str, str]:
    """ISO 3166-1 alpha-3 by alpha-2, from CLDR."""
    aliases = get_global("territory_aliases")
    found = {to[0]: name for name, to in sorted(aliases.items()) if len(name) == 3 and name.isalpha() and len(to) == 1}
    return found | _TODAY


def alpha3(code: str | None) -> str | None:
    """ISO 3166-1 alpha-3 of a side; a body's short name stands for itself."""
    return None if code is None else _alpha3().get(code, code)


def is_country(code: str | None) -> bool:
    """Whether a side is a country, and not an international body."""
    return code is not None and len(code) == 2


def sector(actor: Actor | None) -> str | None:
    """The sector of an actor, by the first office printed of it."""
    if actor is None:
        return None
    if actor.offices:
        return SECTORS[actor.offices[0].track]
    return "GOV" if actor.kind in (ActorKind.COUNTRY, ActorKind.DELEGATION) else None
