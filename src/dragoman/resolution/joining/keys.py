"""Candidates among tellings: the keys under which each is filed, by who takes part and in which month."""

from collections.abc import Iterable
from itertools import combinations

from dragoman.domain.engagements import Actuality, EngagementKind
from dragoman.domain.tellings import Telling
from dragoman.resolution.joining.pairs import people, travellers
from dragoman.resolution.joining.times import Sureness, months_of, window_of

DATED, UNDATED, SOME_TIME, CALLED_OFF = "d", "u", "s", "w"
"""Letters of the keys of those of a month, without one, at some time, and of visits that were called off."""
PLANNED_WITHIN, MADE_WITHIN = "p", "t"
"""Letters of the keys of what is planned as a part of a visit, and of what took place as a part of one."""
ANY_TIME = {CALLED_OFF: SOME_TIME, PLANNED_WITHIN: MADE_WITHIN}
"""Letters of those who may be one whatever the months: visits put off and made, and what was to be a part of them."""
MANY = 8
"""People beyond which an engagement is filed by each of them, and not by each two."""
SIDES = 4
"""Sides up to which an engagement is also filed by each two of them."""
_A_MONTH = 3
"""Months that a month touches, with a few days before and after it."""
_WITHIN = {PLANNED_WITHIN: MADE_WITHIN, MADE_WITHIN: PLANNED_WITHIN}


def keys_of(telling: Telling) -> frozenset[str]:
    """Every key of a telling.

    One whose days are known is filed by month, and once more for those who do not say when; one whose days are not
    known is filed for all who may mean it.
    """
    window = window_of(telling)
    who = frozenset(_who(telling))
    if window.sure < Sureness.REPORTED:
        return frozenset(f"{UNDATED}|{each}" for each in who) | _recalled_by_month(telling)
    months = months_of(window)
    by_month = {f"{DATED}|{each}|{month}" for each in (*who, *_sides(telling)) for month in months}
    return frozenset(by_month | {f"{letter}|{each}" for letter in (SOME_TIME, *_moving(telling)) for each in who})


def _recalled_by_month(telling: Telling) -> frozenset[str]:
    """The keys of talks that are recalled by their month and two states, without anybody's name."""
    months = months_of(window_of(telling)) if telling.background and not people(telling) else ()
    beside = len(months) <= _A_MONTH  # a season or a year is too vague
    return frozenset(f"{DATED}|{each}|{month}" for each in _sides(telling) for month in months if beside)


def keys_asked(telling: Telling) -> frozenset[str]:
    """The keys under which those are filed who may tell the same."""
    own = keys_of(telling)
    if window_of(telling).sure < Sureness.REPORTED:
        return own | {SOME_TIME + key[1:] for key in own}
    asked = frozenset(UNDATED + key[1:] if key[0] == SOME_TIME else key for key in own)
    # a visit that was called off may be made, or have been planned, in any other month, and its parts with it
    if telling.kind is EngagementKind.VISIT:
        other = SOME_TIME if _is_called_off(telling) else CALLED_OFF
        return asked | {other + key[1:] for key in own if key[0] == SOME_TIME}
    return asked | {_WITHIN[key[0]] + key[1:] for key in own if key[0] in _WITHIN}


def near(keys: Iterable[str]) -> frozenset[str]:
    """The keys under which those are filed for whom it may matter that a telling with these keys is gone."""
    own = frozenset(keys)
    others = {UNDATED + key[1:] for key in own if key[0] == SOME_TIME}
    others |= {CALLED_OFF + key[1:] for key in own if key[0] == SOME_TIME and key[2] == "v"}
    others |= {SOME_TIME + key[1:] for key in own if key[0] == CALLED_OFF}
    others |= {_WITHIN[key[0]] + key[1:] for key in own if key[0] in _WITHIN}
    return frozenset({key for key in own if key[0] != SOME_TIME} | others)


def _moving(telling: Telling) -> tuple[str, ...]:
    """The letters under which it is filed besides, for those of other months."""
    if _is_called_off(telling):
        return (CALLED_OFF,)
    if telling.part_of is None or telling.kind is EngagementKind.VISIT:
        return ()
    return {Actuality.PLANNED: (PLANNED_WITHIN,), Actuality.OCCURRED: (MADE_WITHIN,)}.get(telling.actuality, ())


def _is_called_off(telling: Telling) -> bool:
    return telling.kind is EngagementKind.VISIT and telling.actuality is Actuality.CANCELLED


def _who(telling: Telling) -> Iterable[str]:
    """Who travels where, or each two who meet."""
    if telling.kind is EngagementKind.VISIT:
        countries = sorted({place.country for place in telling.places if place.country})
        return (f"v|{one}|{country}" for one in travellers(telling) for country in countries or ("",))
    everyone = sorted(people(telling))
    if len(everyone) > MANY:
        return (f"b|{one}" for one in everyone)
    return (f"m|{one}+{other}" for one, other in combinations(everyone, 2))


def _sides(telling: Telling) -> Iterable[str]:
    if telling.kind is EngagementKind.VISIT:
        return (f"v|{one}" for one in travellers(telling))
    sides = sorted(telling.sides)
    return (f"m|{one}-{other}" for one, other in combinations(sides, 2)) if len(sides) <= SIDES else ()
