"""Offices over time: what many reports together say of who held an office from when to when.

Every printed title is an observation on the day of its report. Of an office that one person holds at a time, the
observations of one holder bound those of another; where they contradict each other, it is a question.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, partial
from itertools import groupby, takewhile
from operator import itemgetter
from typing import NamedTuple

from dragoman.domain.offices import Mark, Tenure

OUTWEIGHED = 10
"""How many times more reports must show somebody else in an office for one who is shown in it beside to be a slip."""
OVERLAP = 180
"""Days within which somebody else in an office between two sightings of its holder is a contradiction."""

_MARKS: dict[Mark, frozenset[str]] = {
    Mark.PAST: frozenset("former ex ex- late then retired deposed ousted".split()),
    Mark.COMING: frozenset("elect -elect designate -designate incoming soon-to-be".split()),
    Mark.ACTING: frozenset("acting interim caretaker".split()),
    Mark.NEW: frozenset("new newly newly-appointed newly-elected newly-accredited newly-inaugurated recently".split()),
    Mark.OUTGOING: frozenset("outgoing departing".split()),
}


@lru_cache(maxsize=1_024)
def mark_of(printed: str) -> Mark:
    """What the marks printed with a title say."""
    words = set(printed.split())
    return next((mark for mark, listed in _MARKS.items() if words & listed), Mark.HELD)


class Observed(NamedTuple):
    """That a report of this day prints an office of this holder, and how it is marked.

    Or that several do from this day to the ``last``, of which nothing else of the office was printed between. With
    ``since`` the report says that it was held from this very day.
    """

    holder: str
    day: str | None
    mark: Mark
    reports: int = 1
    last: str | None = None
    since: bool = False

    @property
    def until(self) -> str:
        """The last day of it; empty where no day is known."""
        return self.last or self.day or ""

    @property
    def held(self) -> bool:
        """Whether it is shown as held at the time."""
        return self.mark not in (Mark.PAST, Mark.COMING)


_HOLDER, _DAY_AND_HOLDER, _HOLDER_AND_DAY = itemgetter(0), itemgetter(1, 0), itemgetter(0, 1)
"""What observations of known days are put in order and together by."""

Stint = Sequence[Observed]
"""Sightings of one holder without anybody else between."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two people whom reports show in one office at a time that only one can have held it."""

    office: str
    holder: str
    other: str
    days: tuple[str, str]


def tenures(office: str, observed: Iterable[Observed], sole: bool) -> tuple[Tenure, ...]:
    """Who held the office in turn, those without a day last.

    Args:
        office: its key.
        observed: everything that reports show of it.
        sole: whether it is an office that one person holds at a time.
    """
    every = list(observed)
    found = turns(office, every, sole)
    known = {one.holder for one in found}
    undated = sorted({one.holder for one in every if one.held} - known)
    return (*(one.tenure for one in found), *(without_days(office, holder, every) for holder in undated))


class Turn(NamedTuple):
    """That someone held an office from one day to another; ``tenure`` has all that is known of it."""

    first: str
    last: str
    holder: str
    tell: Callable[[], Tenure]

    @property
    def tenure(self) -> Tenure:
        """The tenure."""
        return self.tell()


def turns(office: str, observed: Iterable[Observed], sole: bool) -> list[Turn]:
    """Who held the office on known days, in turn; as in :func:`tenures`."""
    held, other = list[Observed](), list[Observed]()
    for one in observed:
        (held if one.held else other).append(one)
    dated, bounds = sorted((one for one in held if one.day), key=_DAY_AND_HOLDER), _by_holder(other)
    dated = [one for one in dated if not _left(one, dated, bounds[one.holder])] if sole else dated
    odd = _odd(dated) if sole else set()
    found: list[Turn] = []
    for alone, some in (
        ((False, [one for one in dated if one not in odd]), (True, [one for one in dated if one in odd]))
        if sole
        else ((True, dated),)
    ):
        stints = _stints(sorted(some, key=_HOLDER_AND_DAY) if alone else some)
        for place, stint in enumerate(stints):
            tell = partial(_tenure, office, stints, place, bounds[stint[0].holder], not alone)
            found.append(Turn(stint[0].day or "", stint[-1].until, stint[0].holder, tell))
    found.sort(key=itemgetter(0, 1, 2))
    return found


def contradictions(office: str, observed: Iterable[Observed]) -> tuple[Contradiction, ...]:
    """Those shown in an office of one holder while someone else is shown in it shortly before and after."""
    dated = sorted((one for one in observed if one.held and one.day), key=_DAY_AND_HOLDER)
    found: dict[frozenset[str], Contradiction] = {}
    for before, between, after in _at_once(_but(dated, unlikely(dated))):
        two = frozenset((before[0].holder, between[0].holder))
        days = before[-1].until, after[0].day or ""
        found.setdefault(two, Contradiction(office, before[0].holder, between[0].holder, days))
    return tuple(found.values())


def _at_once(dated: Sequence[Observed]) -> Iterable[tuple[Stint, Stint, Stint]]:
    """Every stint of someone shortly between two of somebody else."""
    stints = _stints(dated)
    for before, between, after in zip(stints, stints[1:], stints[2:], strict=False):
        first, last = before[-1].until, after[0].day or ""
        if before[0].holder == after[0].holder and days_between(first, last) <= OVERLAP and first != last:
            yield before, between, after


def _odd(dated: Sequence[Observed]) -> set[Observed]:
    """What bounds nobody's tenure: slips, and what fewer reports show than show somebody else just before and after."""
    slips = unlikely(dated)
    odd = set(_of(dated, slips))
    for before, between, after in _at_once(_but(dated, slips)):
        if _reports(between) < _reports(before) + _reports(after):
            odd |= set(between)
    return odd


def _left(one: Observed, dated: Sequence[Observed], theirs: Iterable[Observed]) -> bool:
    """Whether it is a slip of someone's old title: he was told to have left shortly before, and others are shown in the
    office since then by more reports."""
    day = one.day or ""
    left = [each.day for each in theirs if each.mark is Mark.PAST and each.day and each.day < day]
    if not left or days_between(left[-1], day) > OVERLAP or one.since or one.mark is Mark.NEW:
        return False
    since = [each for each in dated if each.until >= left[0] and days_between(left[0], each.day or "") <= OVERLAP]
    mine, others = ([each for each in since if (each.holder == one.holder) is own] for own in (True, False))
    return _reports(mine) < _reports(others)


def _reports(stint: Stint) -> int:
    return sum(one.reports for one in stint)


def unlikely(dated: Sequence[Observed]) -> set[str]:
    """Those whom so few reports show in the office, while others show somebody else, that it is likelier a slip."""
    of = _by_holder(dated)
    reports = {holder: _reports(some) for holder, some in of.items()}
    spans = {holder: (some[0].day or "", some[-1].until) for holder, some in of.items()}
    most = sorted(spans, key=lambda holder: -reports[holder])
    return {
        holder
        for holder, (first, last) in spans.items()
        for other in takewhile(partial(_outweighs, reports, holder), most)
        if spans[other][0] <= last and first <= spans[other][1]
    }


def _outweighs(reports: Mapping[str, int], holder: str, other: str) -> bool:
    return reports[other] >= OUTWEIGHED * reports[holder]


def _by_holder(observed: Iterable[Observed]) -> dict[str, list[Observed]]:
    found: dict[str, list[Observed]] = defaultdict(list)
    for one in observed:
        found[one.holder].append(one)
    return found


def _of(dated: Iterable[Observed], holders: set[str]) -> list[Observed]:
    return [one for one in dated if one.holder in holders]


def _but(dated: Iterable[Observed], holders: set[str]) -> list[Observed]:
    return [one for one in dated if one.holder not in holders]


def _stints(dated: Sequence[Observed]) -> list[Stint]:
    """What is seen of one holder without anybody else between."""
    return [list(some) for _holder, some in groupby(dated, key=_HOLDER)]


def _tenure(
    office: str, stints: Sequence[Sequence[Observed]], place: int, theirs: Iterable[Observed], sole: bool
) -> Tenure:
    stint = stints[place]
    holder, first, last = stint[0].holder, stint[0].day or "", stint[-1].until
    after = [one.day for one in theirs if one.mark is Mark.PAST and one.day and one.day >= last]
    before = [one.day for one in theirs if one.mark is Mark.COMING and one.day and one.day <= first]
    if sole:
        before += [one.until for one in stints[place - 1][-1:] if place and one.day]
        after += [one.day for some in stints[place + 1 : place + 2] for one in some[:1] if one.day]
    since = any(one.since and one.day == first for one in stint)
    before += [first] if since else []
    marks = tuple(dict.fromkeys(one.mark for one in stint if one.mark is not Mark.HELD))
    reports = _reports(stint)
    no_earlier, no_later = max(before, default=None), min(after, default=None)
    return Tenure(office, holder, first, last, no_earlier, no_later, marks, reports, since)


def without_days(office: str, holder: str, observed: Iterable[Observed]) -> Tenure:
    """That someone held an office, on no known day."""
    mine = [one for one in observed if one.holder == holder and one.held]
    marks = tuple(dict.fromkeys(one.mark for one in mine if one.mark is not Mark.HELD))
    return Tenure(office, holder, None, None, None, None, marks, sum(one.reports for one in mine))


def only_left(office: str, holder: str, observed: Iterable[Observed]) -> Tenure | None:
    """That someone held an office once, where reports only say that it is over; None where none does."""
    past = [one for one in observed if one.holder == holder and one.mark is Mark.PAST]
    over = min((one.day for one in past if one.day), default=None)
    reports = sum(one.reports for one in past)
    return Tenure(office, holder, None, None, None, over, (Mark.PAST,), reports) if past else None


def days_between(first: str, last: str) -> int:
    """Days from one day to another."""
    return (date.fromisoformat(last[:10]) - date.fromisoformat(first[:10])).days
