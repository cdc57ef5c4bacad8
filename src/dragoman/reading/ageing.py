"""Ageing: what is dated before the news is recalled, what is told as past may be of its days; in a report that gives no
day of publication, the way in which a day is printed says that it is recalled."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dragoman.domain.actors import ActorKind
from dragoman.domain.dates import Basis, PartialDate
from dragoman.domain.engagements import Actuality, EngagementKind, Format, Role
from dragoman.domain.text import Document
from dragoman.reading.dateforms import MONTHS, WEEKDAYS
from dragoman.reading.drafts import Draft
from dragoman.reading.eachhisday import OF_A_LIST
from dragoman.reading.nearest import HISTORY
from dragoman.reading.trigger import ROUND

_MONTH = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b", re.I)
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b", re.I)
_PAST_PERIOD = re.compile(r"\b(?:last|past|previous) (?:week|month|year|spring|summer|autumn|fall|winter)\b", re.I)
_DAY = re.compile(r"[\dX]{4}-[\dX]{2}-[\dX]{2}.*")
_OPEN_DAY = re.compile(r"--\d{2}-\d{2}")
"""A day whose year a dateline does not give."""
_LEAP = 2000
_ON_THE_VISIT = re.compile(r"\bduring (?:the|that) (?:[\w-]+ )?(?:visit|trip|tour|stay)\b", re.I)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_OLD = timedelta(days=5)
_LONGEST_STAY = timedelta(days=14)
_COUNTED = re.compile(r"\b(?:earlier|before|previous|same)\b|^in the (?:morning|afternoon|evening)$", re.I)
"""Words of a day that is counted from the news."""
_EARLIER = re.compile(
    r"\b(?:had|has|have) (?:also )?earlier\b|\bearlier (?:had|been)\b|\bon (?:(?:his|her|their) )?arrival\b"
    r"|^\W*(?:before|prior to) (?:that|this)\b",
    re.I,
)
"""Words by which a past perfect is of the days of the news."""
_COMING = re.compile(r"\b(?:come|arrived|arriving|flown|landed|travelled|traveled)\b|\barrival\b", re.I)
_TOLD = ("verb of meeting", "held a meeting", "meeting as a noun", "verb of receiving")
_THE_DAY = ("today", "yesterday", "this morning", "this afternoon", "earlier today")
_MANY = 4
"""Sides of a treaty that is nobody's ceremony."""
_OPENING = 2
"""Sentences of a report in which its news stands."""
RULES = {
    "of the days of the news": "It is told as past, but with a day of the same days, or as done a little before.",
    "told by the month": "News has a day; what is told after it by its month or year or as of 'last week' is recalled.",
}


def recall(drafts: list[Draft], document: Document) -> None:
    """Recalls what is told of other days than the news."""
    age(drafts, document)
    recall_by_the_month(drafts, document)
    recall_with_the_visit(drafts, document)


def age(drafts: list[Draft], document: Document) -> None:
    """What is dated well before the news of the report is recalled."""
    for draft in drafts:
        if draft.actuality is Actuality.OCCURRED and draft.date.edtf and draft.date.edtf.isdigit():
            draft.background = True  # news has a day: what a bare year dates is history
    published = document.published.latest
    news = [d.date.latest for d in drafts if not d.background and d.date.latest and d.actuality is Actuality.OCCURRED]
    anchor = published or (max(news) if news else None)
    if anchor is None:
        return
    limit = date.fromisoformat(anchor) - _OLD
    first_sentence = min((draft.sentence for draft in drafts if not draft.background), default=0)
    for draft in drafts:
        if (
            draft.actuality is Actuality.OCCURRED
            and draft.date.basis is Basis.DERIVED
            and not any(name in (draft.date.printed or "").lower() for name in WEEKDAYS)
            and draft.date.earliest
            and date.fromisoformat(draft.date.earliest) > date.fromisoformat(anchor) + _OLD
        ):
            draft.date = year_before(draft.date)
        spoken = draft.rules.get("actuality") == "recalled by a speaker"
        perfect = draft.rules.get("actuality") == "recalled by the past perfect"
        before = perfect and (_of_these_days(draft, anchor, drafts) or _just_before(draft, drafts, document.text))
        before = before or _under_way(draft, drafts, document.text)
        before = before or draft.rules.get("kind") == ROUND and _of_the_same_day(draft, drafts)
        if before or spoken and (_of_the_same_day(draft, drafts) or _told_of_the_day(draft)):
            draft.background = False
            draft.rules["actuality"] = "of the days of the news"
        if draft.background or not draft.date.latest:
            continue
        ends = draft.ends.latest if draft.ends is not None and draft.kind is EngagementKind.VISIT else None
        latest = date.fromisoformat(max(draft.date.latest, ends or ""))
        history = published is not None and latest < date.fromisoformat(published) - HISTORY
        below = draft.sentence > first_sentence or _beside_the_news(draft, drafts, limit)
        old = latest < limit and below
        old = old and not _still_there(draft, drafts, latest) and not _of_a_trip(draft, drafts, limit)
        if old or history:
            draft.background = True
            draft.rules["actuality"] = "older than the news"


def _beside_the_news(draft: Draft, drafts: list[Draft], limit: date) -> bool:
    """Whether its own sentence tells what is of the day of the news: "met A today to go on with what was set at their
    August meeting"."""
    beside = (other for other in drafts if other is not draft and other.sentence == draft.sentence)
    if draft.rules.get("date") == OF_A_LIST:
        beside = (other for other in beside if other.rules.get("date") != OF_A_LIST)
    days = [other.date.earliest for other in beside if not other.background and other.actuality is Actuality.OCCURRED]
    return any(day is not None and date.fromisoformat(day) >= limit for day in days)


def _still_there(visit: Draft, drafts: list[Draft], came: date) -> bool:
    """Whether a guest who came some days ago is received in the news: "met A today. A arrived here on May 2"."""
    if visit.kind is not EngagementKind.VISIT or visit.rules["kind"] != "verb of visiting" and not visit.begins:
        return False
    travellers, countries = {id(figure) for figure in visit.travellers()}, {place.country for place in visit.places}
    received = (
        draft
        for draft in drafts
        if draft.kind is EngagementKind.MEETING and draft.format is Format.IN_PERSON and not draft.background
        if draft.actuality is Actuality.OCCURRED and draft.sides() & countries and draft.date.earliest
        if travellers & {id(figure) for figure in draft.figures()}
    )
    return any(date.fromisoformat(each.date.earliest or "") - came <= _LONGEST_STAY for each in received)


def _under_way(visit: Draft, drafts: list[Draft], text: str) -> bool:
    """Whether a guest is received in the news on the visit on which he is told to have come: "received Minister A, who
    had come to Peru for a forum", "met A after his arrival on a visit"."""
    recalled = visit.rules.get("actuality") in ("recalled by the past perfect", "recalled by tense")
    came = any(_COMING.search(text, start, end) for start, end in visit.spans)
    if visit.kind is not EngagementKind.VISIT or not recalled or visit.date.edtf or not came:
        return False
    heads = {id(part.figure) for part in visit.parts if part.role is Role.HEAD}
    countries = {place.country for place in visit.places}
    return any(
        {id(figure) for figure in met.figures()} & heads and met.sides() & countries
        for met in drafts
        if met.sentence == visit.sentence and met.kind is EngagementKind.MEETING and not met.background
        if met.actuality is Actuality.OCCURRED and met.format is Format.IN_PERSON
    )


def _of_a_trip(draft: Draft, drafts: list[Draft], limit: date) -> bool:
    """Whether it was in the first days of a long trip that has only just ended, as the news has it: "toured Peru and
    Chile from May 2 to 12. In Peru from May 2 to 5, he met A"."""
    if draft.kind is EngagementKind.VISIT or not draft.date.earliest:
        return False
    people = {id(figure) for figure in draft.figures()}
    for visit in drafts:
        begin, end, told = visit.date.earliest, visit.date.latest, visit.sentence < draft.sentence
        if visit.kind is not EngagementKind.VISIT or visit.background or not (begin and end and told) or begin == end:
            continue
        just_ended = visit.actuality is Actuality.OCCURRED and date.fromisoformat(end) >= limit
        within = begin <= draft.date.earliest and (draft.date.latest or end) <= end
        if just_ended and within and people & {id(figure) for figure in visit.travellers()}:
            return True
    return False


def _told_of_the_day(draft: Draft) -> bool:
    """Whether a speaker tells of a meeting of the day or of one by its weekday: "said Minister A met B here yesterday",
    "told his host of the talks that he had on Monday with B"."""
    printed = (draft.date.printed or "").lower()
    met = draft.kind is EngagementKind.MEETING and draft.rules["kind"] in _TOLD
    return met and (draft.rules["kind"] == "verb of meeting" and printed in _THE_DAY or printed in WEEKDAYS)


def _of_these_days(draft: Draft, anchor: str, drafts: list[Draft]) -> bool:
    """Whether what the past perfect puts before the news is of the same days: "A day earlier he had talked by phone
    to B", "the delegation, which had landed on Saturday"."""
    if draft.actuality is not Actuality.OCCURRED or not whole(draft.date) or draft.date.latest is None:
        return False
    printed = (draft.date.printed or "").lower().split("(")[0].strip()  # "today(28)"
    counted = _COUNTED.search(printed) is not None or printed in _THE_DAY
    if draft.kind is not EngagementKind.VISIT and not counted and not _of_the_same_day(draft, drafts):
        return False
    return date.fromisoformat(anchor) - _OLD <= date.fromisoformat(draft.date.latest)


def _just_before(draft: Draft, drafts: list[Draft], text: str) -> bool:
    """Whether one of those in the news did it a little before, or at his coming: "the envoy had earlier been received
    by B", "they had been welcomed on arrival by C"."""
    undated = draft.kind is not EngagementKind.VISIT and draft.date.edtf is None and not draft.undated
    people = {id(figure) for figure in draft.figures() if figure.kind is ActorKind.PERSON}
    news = [other for other in drafts if not other.background and other.actuality is Actuality.OCCURRED]
    known = any(people & {id(figure) for figure in other.figures()} for other in news)
    return undated and known and any(_EARLIER.search(text[start:end]) for start, end in draft.spans)


def _of_the_same_day(draft: Draft, drafts: list[Draft]) -> bool:
    """Whether someone tells what was done on the day of the news: "The same morning, she received C, he added"."""
    news = (other.date.edtf for other in drafts if not other.background and other is not draft)
    return whole(draft.date) and draft.kind is not EngagementKind.VISIT and draft.date.edtf in set(news)


def whole(partial: PartialDate) -> bool:
    """Whether a date is known to the day."""
    return partial.earliest is not None and partial.earliest == partial.latest


def recall_by_the_month(drafts: list[Draft], document: Document) -> None:
    """Recalls what a report without a day of its own tells by month or as of last week, after news that it tells
    otherwise: "met A in Quito on Friday. … The two last met in April"; or far down, where nothing else is news."""
    done = [draft for draft in drafts if draft.actuality is Actuality.OCCURRED and not draft.background]
    lead = min((draft.sentence for draft in done), default=0)
    news = [draft for draft in done if draft.sentence == lead and lead < _OPENING]
    opening = " ".join(document.text[draft.start : draft.end] for draft in news)
    dated = any(_by_month(draft, document) for draft in news)
    if dated and (lead == 0 or not all(_by_month_alone(draft, document) for draft in news)):
        return
    told = _by_month if _WEEKDAY.search(opening) and not dated else _by_month_or_year
    for draft in done:
        if (draft.date.edtf or "").endswith("/.."):
            continue  # a visit that goes on is news: "who has been here since Monday"
        fresh = news if not dated else []  # past the first sentence what has only a month is no news
        if draft not in fresh and told(draft, document) and not _on_the_same_trip(draft, fresh):
            draft.background, draft.rules["actuality"] = True, "told by the month"


def _by_month_or_year(draft: Draft, document: Document) -> bool:
    """Whether something is told by a month alone, or with its year where the report tells of days of the week."""
    one_day = "/" not in (draft.date.edtf or "")  # days in a row are of what goes on
    with_its_year = one_day and _YEAR.search(draft.date.printed or "") and _WEEKDAY.search(document.text)
    return _by_month_alone(draft, document) or bool(with_its_year) and _by_month(draft, document)


def _by_month_alone(draft: Draft, document: Document) -> bool:
    """Whether what is told by the month has no day in it: "in May", "last week"."""
    of_a_day = _DAY.fullmatch(draft.date.edtf or "") is not None
    return not of_a_day and _by_month(draft, document)


def _by_month(draft: Draft, document: Document) -> bool:
    printed = draft.date.printed or draft.undated
    if draft.date_span is not None:
        printed = document.text[draft.date_span[0] : draft.date_span[1]]
    printed = "" if printed in draft.label else printed  # "attended the 2025 World Tea Conference"
    opens = draft.date.edtf is None and _PAST_PERIOD.match(document.text[draft.start : draft.end].lstrip())
    if opens or _PAST_PERIOD.search(printed):
        return True
    untold = document.published.edtf is None and not _WEEKDAY.search(printed) and not _of_the_dateline(draft, document)
    return untold and bool(_MONTH.search(printed) or _YEAR.search(printed))


def _of_the_dateline(draft: Draft, document: Document) -> bool:
    """Whether a day lies right before the one on which the report was filed, of which only the year is unknown."""
    filed = document.dateline.date if document.dateline is not None else None
    day = draft.date.edtf or ""
    if filed is None or not _OPEN_DAY.fullmatch(filed) or not _DAY.fullmatch(day):
        return False
    told, then = (date.fromisoformat(f"{_LEAP}-{each[-5:]}") for each in (day, filed))
    return told <= then <= told + _OLD


def _on_the_same_trip(draft: Draft, news: list[Draft]) -> bool:
    """Whether it is of a journey that is the news: "arrived home from Peru … held talks there last week"."""
    for trip in news:
        travellers = {id(figure) for figure in trip.travellers()}
        toured = {place.country for place in trip.places}
        there = draft.sides() & toured or {place.country for place in draft.places} & toured
        if trip.kind is EngagementKind.VISIT and there and any(id(figure) in travellers for figure in draft.figures()):
            return True
    return False


def recall_with_the_visit(drafts: list[Draft], document: Document) -> None:
    """Recalls what is told without a day as done "during the visit", where the visit told last is recalled."""
    visit: Draft | None = None
    for draft in sorted(drafts, key=lambda each: each.sentence):
        if draft.kind is EngagementKind.VISIT:
            visit = draft
        elif visit is not None and visit.background and visit.sides() & draft.sides():
            plain = draft.actuality is Actuality.OCCURRED and not draft.background and draft.date.edtf is None
            if plain and _ON_THE_VISIT.search(document.text[draft.start : draft.end]):
                draft.background, draft.rules["actuality"] = True, "told by the month"


def without_treaties(drafts: list[Draft]) -> list[Draft]:
    """The drafts without treaties of many states, which are recalled as things and not as ceremonies: "the pact, which
    was signed by Peru, Laos, Cuba and Chile in 2015"."""
    return [draft for draft in drafts if not _treaty(draft)]


def _treaty(draft: Draft) -> bool:
    signed = draft.rules.get("kind") == "signing" and draft.background
    named = any(part.figure.kind is ActorKind.PERSON for part in draft.parts)
    return signed and not named and len(draft.sides()) >= _MANY


def year_before(partial: PartialDate) -> PartialDate:
    """What happened cannot lie ahead: a year that was not printed is the one before."""
    if not (partial.edtf and partial.earliest and partial.latest):
        return partial
    year = int(partial.earliest[:4])

    def shifted(text: str) -> str:
        return text.replace(str(year), str(year - 1))

    return replace(
        partial, edtf=shifted(partial.edtf), earliest=shifted(partial.earliest), latest=shifted(partial.latest)
    )
