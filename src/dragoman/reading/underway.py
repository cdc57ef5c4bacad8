"""Under way: visits that have begun, though the clause that tells of them names what is still to be done."""

from dragoman.reading.datecontext import DateExpression, Telling
from dragoman.reading.endings import only_to_end, told_by_leaving
from dragoman.reading.parse import Parsed, modal
from dragoman.reading.settingout import left_to_pay
from dragoman.reading.trigger import Trigger


def under_way(parsed: Parsed, trigger: Trigger) -> bool:
    """Whether a visit has begun: "will end her visit on Friday", "will leave Peru", "left Lima to pay a visit to"."""
    return only_to_end(trigger) or told_by_leaving(trigger) or left_to_pay(trigger) or _there_until(parsed, trigger)


def _there_until(parsed: Parsed, trigger: Trigger) -> bool:
    """Whether a guest is told in passing to be there until a day: "received Minister A, who will be in Peru until"."""
    verb = trigger.verb
    if verb is None or verb.dep_ != "relcl" or verb.lemma_ not in ("be", "stay", "remain"):
        return False
    days = (parsed.item(node).thing for node in verb.subtree)
    return any(isinstance(day, DateExpression) and day.bound == "until" for day in days)


def before_he_goes(parsed: Parsed, trigger: Trigger) -> bool:
    """Whether talks are those after which a traveller will go on: "After a meeting with A on Tuesday, he will return
    home"; a day that is told says that they are no older than his trip."""
    verb = trigger.verb
    goes = verb is not None and verb.lemma_ in ("return", "leave", "depart", "fly", "head", "travel", "proceed")
    if verb is None or not goes or modal(verb) != "will" or trigger.node.i > verb.i:
        return False
    days = [item.thing for item in parsed.items[trigger.node.i : verb.i] if isinstance(item.thing, DateExpression)]
    return any(day.telling is Telling.AHEAD and day.begin.year is None and day.begin.weeks is None for day in days)
