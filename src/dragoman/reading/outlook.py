"""Outlook: whether a visit is off or still to come by what else a report tells of it, and what falls with it."""

from dataclasses import replace
from datetime import date, timedelta

from dragoman.domain.engagements import Actuality, EngagementKind, Format
from dragoman.reading.actuality import IN_THE_PRESENT
from dragoman.reading.dateforms import WEEKDAYS
from dragoman.reading.daysapart import apart
from dragoman.reading.drafts import Draft
from dragoman.reading.merging import merge
from dragoman.reading.nevermade import BEFORE, called_off_beside

RULES = {
    "fallen with the visit": "What was to be done on a visit that was called off is called off with it.",
    "made after all": "A visit that was once called off is recalled where the traveller has come since.",
    "to come with its meetings": "A visit only spoken of or told in the present is to come with its meetings.",
}
_WEEK = 7
_ALONE = ("visit as a noun", "paid a visit")


def fall_with_visits(drafts: list[Draft], text: str) -> list[Draft]:
    """The drafts in which nothing goes on that was to be part of a visit that is called off."""
    called_off_beside(drafts, text)
    for draft in drafts:
        if draft.kind is EngagementKind.VISIT and _is_off(draft) and any(_made(other, draft) for other in drafts):
            draft.background, draft.rules["actuality"] = True, "made after all"
    off = [draft for draft in drafts if draft.kind is EngagementKind.VISIT and _is_off(draft)]
    gone: list[Draft] = []
    for visit in off:
        for draft in drafts:
            if draft is visit or draft in gone or draft in off and not _again(visit, draft):
                continue
            if draft.kind is EngagementKind.VISIT:
                if _again(visit, draft):
                    _take_in(visit, draft)
                    gone.append(draft)
            elif draft.format is Format.IN_PERSON and _was_to_be(draft) and _travellers(visit) & _people(draft):
                draft.actuality, draft.background = Actuality.CANCELLED, False
                draft.rules["actuality"] = "fallen with the visit"
    return [draft for draft in drafts if draft not in gone]


def ahead_with_its_meetings(drafts: list[Draft], published: str | None) -> None:
    """Lets a visit that is told by its noun alone, or whose start is told in the present, be to come, where what is
    told of it is to come: "A is set to hold talks with B in Lima. His trip is the first to Peru in years", "A arrives
    in Lima on Monday. She will meet B"."""
    for visit in drafts:
        told = visit.rules.get("actuality")
        spoken_of = visit.rules.get("kind") == "visit as a noun" and told == "told as done"
        within = [draft for draft in drafts if draft.part_of is visit]
        dated = visit.date.edtf is not None  # "landed in Lima on Sunday for her first state visit"
        open_yet = spoken_of and not dated or told == IN_THE_PRESENT
        to_come = bool(within) and all(draft.actuality is Actuality.PLANNED for draft in within)
        if open_yet and (to_come or told == IN_THE_PRESENT and not within and _only_to_go(visit, drafts)):
            visit.actuality, visit.rules["actuality"] = Actuality.PLANNED, "to come with its meetings"
            visit.begins = visit.begins and told != IN_THE_PRESENT
            for draft in (visit, *within):
                _in_the_week_ahead(draft, published)


def _only_to_go(visit: Draft, drafts: list[Draft]) -> bool:
    """Whether all else that is news of a traveller is to come, of which the present tells the next stop: "will leave
    for Lima on Friday. She arrives in Quito on Monday"."""
    others = [draft for draft in drafts if not draft.background and _travellers(visit) & _people(draft)]
    told = [draft for draft in others if draft.rules.get("actuality") != IN_THE_PRESENT]
    return bool(told) and all(draft.actuality is Actuality.PLANNED for draft in told)


def _in_the_week_ahead(draft: Draft, published: str | None) -> None:
    """Moves a weekday that was taken for the last one to the next, for what is only to come."""
    day, printed = draft.date, (draft.date.printed or "").lower()
    if not (published and day.edtf and day.earliest and day.latest and day.latest < published):
        return
    first, last = (date.fromisoformat(each) + timedelta(days=_WEEK) for each in (day.earliest, day.latest))
    if any(name in printed for name in WEEKDAYS) and not any(mark.isdigit() for mark in printed):
        edtf = f"{first}" if first == last else f"{first}/{last}"
        draft.date = replace(day, edtf=edtf, earliest=str(first), latest=str(last))


def _is_off(draft: Draft) -> bool:
    return draft.actuality is Actuality.CANCELLED and not draft.background


def _made(visit: Draft, off: Draft) -> bool:
    """Whether the traveller is where he once called off a visit to: "landed in Peru … had cancelled a visit"."""
    made = visit.kind is EngagementKind.VISIT and visit.actuality is Actuality.OCCURRED and not visit.background
    there = {place.country for place in visit.places} & {place.country for place in off.places}
    return made and visit.sentence < off.sentence and bool(there) and bool(_travellers(visit) & _travellers(off))


def _was_to_be(draft: Draft) -> bool:
    return draft.rules.get("actuality") in BEFORE


def _again(visit: Draft, draft: Draft) -> bool:
    """Whether another telling is of the visit that was called off: what was to be, or the visit by its noun alone."""
    if draft.kind is not EngagementKind.VISIT or not _travellers(visit) & _travellers(draft):
        return False
    countries = {place.country for place in visit.places}
    there = not countries or not draft.places or bool(countries & {place.country for place in draft.places})
    if not there or apart(visit.date, draft.date):
        return False
    spoken_of = draft.rules.get("kind") in _ALONE and draft.rules.get("actuality") != "recalled by an adjective"
    return _was_to_be(draft) or _is_off(draft) or spoken_of and draft.date.edtf is None


def _take_in(visit: Draft, draft: Draft) -> None:
    """Adds to a visit that was called off what is told of it as it was planned: its days above all."""
    draft.background = False
    merge(visit, draft)


def _travellers(visit: Draft) -> set[int]:
    return {id(figure) for figure in visit.travellers()}


def _people(draft: Draft) -> set[int]:
    return {id(figure) for figure in draft.figures()}
