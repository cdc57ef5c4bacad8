"""Clues in who takes part in two engagements, of what kind they are, and where they are."""

from collections.abc import Iterable

from dragoman.domain.engagements import Actuality, EngagementKind, Format
from dragoman.domain.tellings import Attendant, Telling
from dragoman.knowledge.folding import search_key
from dragoman.resolution.joining.pairs import TellingPair, leading, people, shared_sides, travellers

_TALKING = frozenset((EngagementKind.MEETING, EngagementKind.CALL))


def told_by_one_report(pair: TellingPair) -> bool:
    """The same report tells both, as two."""
    return pair.one.report == pair.other.report


def copied_text(pair: TellingPair) -> bool:
    """The two reports are nearly the same text."""
    return pair.copied and pair.one.kind is pair.other.kind and pair.one.turn == pair.other.turn


def other_kind(pair: TellingPair) -> bool:
    """They are of different kinds: a visit, a meeting, a call, a conference or a ceremony."""
    kinds = {pair.one.kind, pair.other.kind}
    if kinds == _TALKING:  # a conversation by video is a call to one agency and a meeting to another
        return not all(one.format is not Format.IN_PERSON for one in (pair.one, pair.other))
    return len(kinds) > 1


def one_is_a_stop_at_an_own_mission(pair: TellingPair) -> bool:
    """One is a stop at the traveller's own embassy, and the other is not."""
    return pair.one.own_mission is not pair.other.own_mission


def other_means(pair: TellingPair) -> bool:
    """One was in person and the other by telephone, video or letter."""
    return (pair.one.format is Format.IN_PERSON) is not (pair.other.format is Format.IN_PERSON)


def both_sides_the_same(pair: TellingPair) -> bool:
    """The same people take part, on two sides."""
    return len(shared_sides(pair)) > 1


def one_side_the_same(pair: TellingPair) -> bool:
    """The same person takes part, and of the other side, which is the same, one report names nobody."""
    if len(shared_sides(pair)) != 1 or not pair.one.sides & pair.other.sides:
        return False
    others = (pair.one.sides & pair.other.sides) - set(shared_sides(pair))
    return bool(others) and all(_unnamed(pair.one, side) or _unnamed(pair.other, side) for side in others)


def nobody_named(pair: TellingPair) -> bool:
    """The sides are the same two, and one report names nobody of them."""
    sides = pair.one.sides
    return len(sides) == 2 and sides == pair.other.sides and not (people(pair.one) and people(pair.other))


def same_offices_on_both_sides(pair: TellingPair) -> bool:
    """On both sides there is someone of the same country and office, though the names differ."""
    sides = pair.one.sides & pair.other.sides
    return len([side for side in sides if _same_office(pair, side) or side in shared_sides(pair)]) > 1


def someone_else(pair: TellingPair) -> bool:
    """Of one side they name different people in different offices."""
    if max(len(pair.one.sides), len(pair.other.sides)) > 2:
        return False  # of many who were there each report names some
    return any(
        _unlike(leading(pair.one, side), leading(pair.other, side)) for side in pair.one.sides & pair.other.sides
    )


def a_side_more(pair: TellingPair) -> bool:
    """One names people of a side that does not take part in the other."""
    return any(_named_sides(one) - other.sides for one, other in ((pair.one, pair.other), (pair.other, pair.one)))


def the_same_people(pair: TellingPair) -> bool:
    """Both name the same people, and no others."""
    return people(pair.one).keys() == people(pair.other).keys()


def same_traveller(pair: TellingPair) -> bool:
    """The same person leads the visit."""
    return bool(travellers(pair.one) & travellers(pair.other))


def other_traveller(pair: TellingPair) -> bool:
    """Different people lead the visits."""
    one, other = travellers(pair.one), travellers(pair.other)
    return bool(one and other) and not one & other


def same_country_visited(pair: TellingPair) -> bool:
    """Both visits are to the same country."""
    return bool(_countries(pair.one) & _countries(pair.other))


def other_country_visited(pair: TellingPair) -> bool:
    """The visits are to different countries."""
    one, other = _countries(pair.one), _countries(pair.other)
    return bool(one and other) and not one & other


def same_label(pair: TellingPair) -> bool:
    """Both call it by the same word, such as talks or reception."""
    return search_key(pair.one.label) == search_key(pair.other.label)


def told_in_the_same_turn(pair: TellingPair) -> bool:
    """Both reports tell it as the first, or both as the second, of the engagements of these people."""
    return pair.one.turn == pair.other.turn


def one_was_planned(pair: TellingPair) -> bool:
    """One report announces it, and the other tells that it took place or was called off."""
    return (pair.one.actuality is Actuality.PLANNED) is not (pair.other.actuality is Actuality.PLANNED)


def recalled(pair: TellingPair) -> bool:
    """One report only recalls it."""
    return pair.one.background is not pair.other.background


def both_recalled(pair: TellingPair) -> bool:
    """Both reports only recall it."""
    return pair.one.background and pair.other.background


def _unnamed(telling: Telling, side: str) -> bool:
    return not people(telling, side)


def _named_sides(telling: Telling) -> set[str]:
    return {one.side for one in people(telling).values() if one.side}


def _unlike(one: dict[str, Attendant], other: dict[str, Attendant]) -> bool:
    return bool(one and other) and not one.keys() & other.keys() and not _offices_meet(one.values(), other.values())


def _same_office(pair: TellingPair, side: str) -> bool:
    return _offices_meet(people(pair.one, side).values(), people(pair.other, side).values())


def _offices_meet(one: Iterable[Attendant], other: Iterable[Attendant]) -> bool:
    held = {office for each in one for office in each.offices}
    return any(office in held for each in other for office in each.offices)


def _countries(telling: Telling) -> set[str]:
    return {place.country for place in telling.places if place.country}
