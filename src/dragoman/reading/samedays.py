"""The same day: contacts without a day of their own that go with others of the report have the day of those."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dragoman.domain.actors import ActorKind
from dragoman.domain.dates import UNKNOWN_DATE, PartialDate
from dragoman.domain.engagements import Actuality, EngagementKind, Format
from dragoman.reading.drafts import Draft
from dragoman.reading.nearness import one_day

_NAMED = (
    r"(?:the|this|that|these|their|its)(?: [\w-]+){0,3}? (?:talks?|ceremon(?:y|ies)|meetings?|sessions?|events?|summit"
    r"|conference|forum|reception|dialogue|consultations?|signing|workshop|seminar|audience)\b"
)
_NEXT_TO = re.compile(
    rf"\b(?:following|after|before|prior to|ahead of|at the (?:end|conclusion|close|start|beginning) of) {_NAMED}", re.I
)
"""What is done on the day of what was just told: "Following the ceremony, the envoys called on Minister A"."""
_EVE = re.compile(rf"\b(?:on the eve of|(?:a|one|the) day (?:before|prior to|ahead of)) {_NAMED}", re.I)
_NEWS = (Actuality.OCCURRED, Actuality.PLANNED)
_IN_ITS_DAYS = re.compile(rf"\bon the (?:sidelines|margins|fringes|occasion) of {_NAMED}|^\W*on the sidelines, ", re.I)
"""What is done in the days of what was just told."""


def on_the_day_of_another(draft: Draft, drafts: list[Draft], text: str) -> None:
    """Gives a contact the day of the one just told beside which it is told to have been: "Prior to the ceremony, the
    two ministers had breakfast"."""
    news = draft.actuality in _NEWS and not draft.background and draft.kind is not EngagementKind.VISIT
    if not news or draft.date.edtf or draft.undated or not draft.spans:
        return
    start, end = draft.spans[0]
    in_its_days = _IN_ITS_DAYS.search(text[start:end]) is not None
    eve = _EVE.search(text, start, end) is not None
    if not in_its_days and not eve and _NEXT_TO.search(text, start, end) is None:
        return
    likely = (Actuality.OCCURRED,) if draft.actuality is Actuality.OCCURRED else _NEWS
    for other in reversed(drafts[: drafts.index(draft)]):
        told = other.kind is not EngagementKind.VISIT and other.actuality in likely and not other.background
        if (
            told
            and other.sentence < draft.sentence
            and (shared(draft, other) or len(draft.sides() & other.sides()) > 1)
        ):
            if one_day(other.date) or in_its_days and other.date.edtf:
                draft.share_date(other, "the same day")
                draft.date = _day_before(draft.date) if eve else draft.date
            return


def _day_before(partial: PartialDate) -> PartialDate:
    """The day before one whose year is known; else none."""
    if partial.earliest is None:
        return UNKNOWN_DATE
    day = str(date.fromisoformat(partial.earliest) - timedelta(days=1))
    return replace(partial, edtf=day, earliest=day, latest=day)


def shared(draft: Draft, other: Draft) -> bool:
    """Whether someone takes part in both."""
    return bool({id(figure) for figure in draft.figures()} & {id(figure) for figure in other.figures()})


def signed_at_the_talks(draft: Draft, drafts: list[Draft]) -> None:
    """Gives what two sides sign without a day the one day of their talks: "met on May 2 … A protocol was signed"."""
    signed = draft.kind is EngagementKind.CEREMONY and draft.rules["kind"] == "signing"
    if not signed or draft.background or draft.date.edtf or draft.undated:
        return
    talks = [
        other
        for other in drafts
        if other.kind is EngagementKind.MEETING and not other.background and other.actuality is draft.actuality
        if len(draft.sides()) > 1 and draft.sides() <= other.sides() and shared(draft, other)
    ]
    days = {other.date.edtf for other in talks}
    if len(days) == 1 and one_day(talks[0].date):
        draft.share_date(talks[0], "the same day")


def of_those_who_met(draft: Draft, drafts: list[Draft]) -> None:
    """Gives talks and ceremonies without a day, of a visit neither, the one day on which the same people of both sides
    did something else: "A and B opened the bridge on May 2. … The two leaders met for an hour"."""
    held = draft.kind in (EngagementKind.MEETING, EngagementKind.CEREMONY) and draft.format is Format.IN_PERSON
    people = {id(figure): figure.side for figure in draft.principals() if figure.kind is ActorKind.PERSON}
    done = draft.actuality is Actuality.OCCURRED and not draft.background and draft.part_of is None
    if not (held and done) or draft.date.edtf or draft.undated or len(set(people.values())) < 2:
        return
    beside = [
        other
        for other in drafts
        if other is not draft and other.actuality is Actuality.OCCURRED and not other.background
        if other.kind is not EngagementKind.VISIT and people.keys() <= {id(figure) for figure in other.figures()}
    ]
    days = {other.date.edtf for other in beside if one_day(other.date)}
    if len(days) == 1:
        draft.share_date(next(other for other in beside if one_day(other.date)), "the same day")
