"""Each on his day: a list of those met or called, each with his own day behind him.

"Spoke by phone with A on May 2, with B on May 4 and with C on May 6".
"""

from dragoman.domain.text import Document
from dragoman.reading.dates import Calendar, DateExpression
from dragoman.reading.drafts import Draft
from dragoman.reading.parse import Parsed
from dragoman.reading.trigger import OF_TWO, Trigger

OF_A_LIST = "a day of a list"
RULES = {OF_A_LIST: "Each contact of a list is on the day that stands behind whom it was with."}
_JOINING = frozenset(("and", "then", "also", "as", "well"))


def each_on_his_day(
    parsed: Parsed, trigger: Trigger, drafts: list[Draft], calendar: Calendar, document: Document
) -> None:
    """Gives each contact of a list the day that stands behind whom it was with."""
    dates = [item.thing for item in parsed.items if isinstance(item.thing, DateExpression)]
    if len(drafts) < 2 or len(dates) < 2 or trigger.kind not in OF_TWO or not _listed(parsed, dates):
        return
    told = [(parsed.view.span(each.first, each.last), each) for each in dates]
    for draft in drafts:
        last = max(part.start for part in draft.parts)
        behind = next(((span, each) for span, each in told if span[0] > last), None)
        day = calendar.resolve(behind[1], document.text[slice(*behind[0])]) if behind is not None else None
        if behind is not None and day is not None and day.edtf:
            draft.date, draft.date_span, draft.rules["date"] = day, behind[0], OF_A_LIST


def _listed(parsed: Parsed, dates: list[DateExpression]) -> bool:
    """Whether "with" goes on behind every day but the last."""
    lows = parsed.view.lows
    for each in dates[:-1]:
        behind = [low for low in lows[each.last : each.last + 5] if low != "," and low not in _JOINING]
        if behind[:1] != ["with"]:
            return False
    return True
