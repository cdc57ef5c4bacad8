"""Meals: who gave them and for whom, where the words leave out one or the other."""

from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft
from dragoman.reading.parse import Parsed
from dragoman.reading.trigger import Trigger, is_meal

_TALKS = frozenset(("meeting", "talks", "discussions", "session"))


def talks_meant(parsed: Parsed, discourse: Discourse) -> Draft | None:
    """The engagement being told; the talks before a banquet, where those who "attended the meeting" are told."""
    current = discourse.current
    attended = _TALKS.isdisjoint(parsed.view.lows[:3])
    if current is None or attended or not is_meal(current.label) or current.label in _TALKS:
        return current
    there = {id(figure) for figure in current.figures()}
    news = (one for one in reversed(discourse.drafts) if one.kind is current.kind and not one.background)
    talks = (one for one in news if not is_meal(one.label) or one.label == "reception")
    return next((one for one in talks if one is not current and {id(each) for each in one.figures()} & there), current)


def at_table(
    parsed: Parsed, discourse: Discourse, trigger: Trigger, doers: list[Reference], others: list[Reference]
) -> tuple[list[Reference], list[Reference]]:
    """Host and guests of a meal: where it is only told who gives it, it is for those who came; where it is only told
    that there was one, of those who have just met."""
    if not doers and not others and not trigger.definite and trigger.rule == "held a meeting":
        here = trigger.verb if trigger.verb is not None else trigger.node
        span = parsed.offsets(here.i, here.i + 1)  # "After that, a working lunch was held"
        return [], [Reference(figure, *span) for figure in discourse.facing()]
    doers = doers or _given_at_home(discourse, trigger, others)
    hosts = others if trigger.host_is == "other" else doers
    told = trigger.node is trigger.verb or bool(doers and others) and doers[0].figure.side != others[0].figure.side
    if not hosts or doers and others and told:
        return doers, others
    sides = {ref.figure.side for ref in hosts}
    start, end = hosts[0].start, hosts[0].end
    guests = [Reference(one, start, end) for one in discourse.guests()]
    if not guests or guests[0].figure.side in sides:
        return doers, others  # nobody came, or his own envoy gives it
    guests = [ref for ref in guests if ref.figure.side not in sides]
    return (guests, hosts) if trigger.host_is == "other" else (hosts, guests)


def _given_at_home(discourse: Discourse, trigger: Trigger, others: list[Reference]) -> list[Reference]:
    """The publisher's country as the host of what "was given for the delegation" from abroad."""
    home, passive = discourse.cast.home, trigger.verb is not None and trigger.verb.tag_ == "VBN"
    if home is None or not passive or not others or any(ref.figure.side in (None, home) for ref in others):
        return []
    start, end = others[0].start, others[0].end
    return [Reference(discourse.cast.country(home, None, start, end), start, end)]
