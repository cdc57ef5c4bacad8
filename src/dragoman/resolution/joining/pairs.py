"""Two tellings held against each other, with all that a clue may look at."""

from collections.abc import Collection
from dataclasses import dataclass

from dragoman.domain.engagements import Role
from dragoman.domain.tellings import Attendant, Telling
from dragoman.resolution.joining.times import Window


@dataclass(frozen=True, slots=True)
class TellingPair:
    """Two tellings that may be of one engagement; ``copied`` says that their reports are nearly the same text."""

    one: Telling
    other: Telling
    window: Window
    other_window: Window
    copied: bool = False


def people(telling: Telling, side: str | None = None) -> dict[str, Attendant]:
    """Those who take part by name, of one side where it is given."""
    return {each.cluster: each for each in telling.attendants if each.named and (side is None or each.side == side)}


def travellers(telling: Telling) -> set[str]:
    """Who leads a visit, or else everyone who visits."""
    leading = {each.cluster for each in telling.attendants if each.named and each.role == Role.HEAD}
    return leading or {each.cluster for each in telling.attendants if each.named and each.role == Role.VISITOR}


def leading(telling: Telling, side: str | None) -> dict[str, Attendant]:
    """Who stands for a side: everyone named who is not told as a member of a delegation."""
    return {id_: one for id_, one in people(telling, side).items() if one.role != Role.MEMBER}


def shared_sides(pair: TellingPair) -> Collection[str]:
    """The sides of which both tellings name the same person."""
    both = people(pair.one).keys() & people(pair.other).keys()
    return {each.side or each.cluster for each in pair.one.attendants if each.cluster in both}
