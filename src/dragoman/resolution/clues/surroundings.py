"""Clues in country, time and company."""

from dragoman.domain.identity import Portrait
from dragoman.resolution.pairs import Pair, days_between

YEAR = 366
CAREER = 30 * YEAR
"""Days after which one career is no longer the likelier explanation of one name."""
NEARLY_ALL = 0.9
ENOUGH = 10
"""Reports from which on it means something that nearly all are about one."""
STATE = 2
"""Letters of a state's code; an international body, for which people of any state speak, has a longer one."""


def same_country(pair: Pair) -> bool:
    """Both belong to the same country or body."""
    return bool(pair.one.country) and pair.one.country == pair.other.country


def country_not_known(pair: Pair) -> bool:
    """A report does not say to which country one of them belongs, or names an international body."""
    return not same_country(pair) and not other_country(pair)


def other_country(pair: Pair) -> bool:
    """They belong to different countries."""
    return _state(pair.one) != _state(pair.other) and bool(_state(pair.one) and _state(pair.other))


def country_misread(pair: Pair) -> bool:
    """A report gives one of them another country than most do that print this name and title, as by a slip."""
    return pair.misread


def far_apart_in_time(pair: Pair) -> bool:
    """The reports of the one and the reports of the other lie more than thirty years apart."""
    apart = days_between(pair.one, pair.other)
    return apart is not None and apart > CAREER


def at_that_time(pair: Pair) -> bool:
    """Reports of about the same time, a year more or less, show the other too."""
    apart = days_between(pair.one, pair.other)
    return apart is not None and apart <= YEAR


def in_those_years(pair: Pair) -> bool:
    """Reports of about the same time, ten years more or less, show the other too."""
    apart = days_between(pair.one, pair.other)
    return apart is not None and apart <= 10 * YEAR


def in_those_days(pair: Pair) -> bool:
    """Reports from before that time and from after it, or of the same days, show the other there too."""
    return days_between(pair.one, pair.other) == 0


def side_by_side(pair: Pair) -> bool:
    """A report has both take part in the same engagement, as two people."""
    return pair.beside


def on_two_sides(pair: Pair) -> bool:
    """A report has both take part in the same engagement, on two sides."""
    return pair.across


def mostly_meant(pair: Pair) -> bool:
    """Of all reports about those who may be meant, nearly all are about this one."""
    return pair.share >= NEARLY_ALL and pair.other.reports >= ENOUGH


def _state(portrait: Portrait) -> str:
    return portrait.country if len(portrait.country) == STATE else ""
