"""Under way: visits that have begun, though the clause that tells of them names what is still to be done."""

from dragoman.reading.endings import only_to_end, told_by_leaving
from dragoman.reading.settingout import left_to_pay
from dragoman.reading.trigger import Trigger


def under_way(trigger: Trigger) -> bool:
    """Whether a visit has begun: "will end her visit on Friday", "will leave Peru", "left Lima to pay a visit to"."""
    return only_to_end(trigger) or told_by_leaving(trigger) or left_to_pay(trigger)
