"""Disputes: what reports show of an office that may not be so, each kind one small function.

A function's first line is the sentence that users read. Nothing is decided here: a promotion, a change of minister and
a slip of an agency can look alike, so that it is a person who says what it is.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from dragoman.domain.offices import Mark, Office
from dragoman.knowledge.posts import Posts
from dragoman.record.queries.tenures import OUTWEIGHED, Observed, contradictions, days_between, unlikely

FORTNIGHT = 14
"""Days within which one title makes another doubtful; later it is likelier that the office changed hands."""


@dataclass(frozen=True, slots=True)
class Sight:
    """Someone as reports of a day, or of any where there is none, show him in an office or say that he was in it."""

    office: str
    holder: str
    day: str | None = None
    past: bool = False


@dataclass(frozen=True, slots=True)
class Dispute:
    """Two sights of which perhaps not both are right, and the name of what makes them doubtful."""

    clue: str
    a: Sight
    b: Sight


Finder = Callable[[str, Sequence[Observed]], Iterable[Dispute]]


def two_at_once(office: str, observed: Sequence[Observed]) -> Iterable[Dispute]:
    """Reports show the second in the office between two that show the first in it."""
    for one in contradictions(office, observed):
        yield Dispute("two at once in one office", Sight(office, one.holder), Sight(office, one.other))


def acting_beside(office: str, observed: Sequence[Observed]) -> Iterable[Dispute]:
    """The first acts in the office less than a fortnight after a report that shows the second in it."""
    shown = _likely(observed)
    for one in shown:
        before = [each for each in shown if each.holder != one.holder and _is_before(each, one)]
        if one.mark is Mark.ACTING and before and before[-1].mark is not Mark.ACTING:
            yield Dispute("acting beside a holder", _sight(office, one), _sight(office, before[-1]))


def former_and_held(office: str, observed: Sequence[Observed]) -> Iterable[Dispute]:
    """Reports less than a fortnight apart show the same person in the office and call him former."""
    held = _likely(observed)
    past = sorted(_dated(one for one in observed if one.mark is Mark.PAST), key=_order)
    for one in past:
        shown = _near(held, one)
        if shown and not _outweighed(_reports(shown), _reports(_near(past, shown[-1]))):
            yield Dispute("former and in office", _sight(office, shown[-1]), replace(_sight(office, one), past=True))


OF_AN_OFFICE: Mapping[str, Finder] = {
    "two at once in one office": two_at_once,
    "acting beside a holder": acting_beside,
    "former and in office": former_and_held,
}
"""What is looked for in each office that one person holds at a time, by name."""


def two_ranks(observed: Mapping[str, Sequence[Observed]], posts: Posts) -> Iterable[Dispute]:
    """Reports less than a fortnight apart give the same person two ranks of one office."""
    for ranks in _ranked(observed, posts):
        theirs: dict[str, list[Observed]] = defaultdict(list)
        for key in ranks:
            for one in _plainly(observed[key]):
                theirs[one.holder].append(one._replace(holder=f"{one.holder} {key}"))
        for someone in sorted(theirs):
            mine = sorted(theirs[someone], key=_order)
            for before, after in pairwise(_but_slips(mine)):
                if before.holder != after.holder and _apart(before, after) <= FORTNIGHT:
                    odd, usual = sorted((before, after), key=lambda one: _reports(_near(mine, one)))
                    yield Dispute("two ranks of one office", _ranked_sight(usual), _ranked_sight(odd))
                    break


SENTENCES: Mapping[str, Callable[..., object]] = {**OF_AN_OFFICE, "two ranks of one office": two_ranks}
"""Every kind of dispute by name; its docstring is its sentence."""


def ranks_of(keys: Iterable[str], posts: Posts) -> frozenset[str]:
    """Those of these offices of which there are other ranks, one of them held by one person at a time."""
    return frozenset(key for group in _ranked(dict.fromkeys(keys, ()), posts) for key in group)


def _ranked(observed: Iterable[str], posts: Posts) -> Iterable[list[str]]:
    """Offices that differ in nothing but words of rank."""
    groups: dict[Office, list[str]] = {}
    for key in sorted(observed):
        groups.setdefault(posts.bare(Office.of_key(key)), []).append(key)
    for some in groups.values():
        if len(some) > 1 and any(posts.is_one(Office.of_key(key)) for key in some):
            yield some


def _plainly(observed: Iterable[Observed]) -> Iterable[Observed]:
    """Sightings in an office without any mark: who is acting, or newly appointed, may well have another rank too."""
    return _dated(one for one in observed if one.mark is Mark.HELD)


def _but_slips(mine: Sequence[Observed]) -> list[Observed]:
    slips = unlikely(mine)
    return [one for one in mine if one.holder not in slips]


def _ranked_sight(one: Observed) -> Sight:
    holder, _, key = one.holder.partition(" ")
    return Sight(key, holder, one.day)


def _likely(observed: Sequence[Observed]) -> list[Observed]:
    """Those shown in the office on some day, but slips, in the order of days."""
    return _but_slips(sorted(_dated(one for one in observed if one.held), key=_order))


def _dated(observed: Iterable[Observed]) -> list[Observed]:
    return [one for one in observed if one.day]


def _order(one: Observed) -> tuple[str, str]:
    return (one.day or "", one.holder)


def _sight(office: str, one: Observed) -> Sight:
    return Sight(office, one.holder, one.day)


def _is_before(one: Observed, other: Observed) -> bool:
    return 0 <= _apart(one, other) <= FORTNIGHT


def _apart(one: Observed, other: Observed) -> int:
    return days_between(one.day or "", other.day or "")


def _near(observed: Iterable[Observed], one: Observed) -> list[Observed]:
    """The sightings of someone that are less than a fortnight from this one of him."""
    return [each for each in observed if each.holder == one.holder and abs(_apart(each, one)) <= FORTNIGHT]


def _outweighed(one: int, other: int) -> bool:
    """Whether so many reports say the one that what fewer say is likelier a slip."""
    return max(one, other) >= OUTWEIGHED * min(one, other)


def _reports(observed: Iterable[Observed]) -> int:
    return sum(one.reports for one in observed)
