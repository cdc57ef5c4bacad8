"""Sequels: words by which a contact without a day is of the day of the one told before it."""

from dragoman.reading.parse import Parsed
from dragoman.reading.trigger import Trigger

_EARLIER = frozenset(("earlier", "prior", "before"))
_MEETINGS = frozenset("meeting talks reception conversation session".split())
_OPENING = 4
"""Words with which a sentence opens: "In another bilateral meeting"."""


def told_earlier(parsed: Parsed) -> bool:
    """Whether a sentence opens with what was done a little before: "Earlier, she had met A"."""
    return parsed.view.low(0) in _EARLIER


def one_more_like_it(parsed: Parsed, trigger: Trigger) -> bool:
    """Whether it is told as one more: "sent a similar message", "In another meeting, A and B discussed trade"."""
    another = parsed.view.low(1) == "another" and not _MEETINGS.isdisjoint(parsed.view.lows[2 : _OPENING + 1])
    return another or any(child.lower_ == "similar" for child in trigger.node.children)
