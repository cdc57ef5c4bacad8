"""Dates in their sentence: the forms printed there, with what the words around them add.

A form is what stands there ("November 19"); its surroundings say whether it lies ahead ("will visit on
Monday"), how long it lasts ("a two-day visit from November 19") and which year a list prints only once. Which
day of the calendar it is, ``dates.Calendar`` says.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from dragoman.domain.dates import UNKNOWN_DATE, PartialDate
from dragoman.reading.dateforms import COUNTS, EVENT, Day, Form, a_weekday, forms_in
from dragoman.reading.goingon import going_on
from dragoman.reading.joineddays import joined
from dragoman.reading.tokens import Token


class Telling(StrEnum):
    """Whether the words around a date tell of what has happened or of what is to come."""

    PAST = "past"
    AHEAD = "ahead"
    UNTOLD = "untold"


@dataclass(frozen=True, slots=True)
class DateExpression:
    """A date as printed at tokens ``[first, last)``; ``same`` points at the day told before it.

    ``days`` is the length that the words give; with ``closing`` the printed day is the last of them. ``pointed``
    is the date told before from which "the day before" counts; what is ``reported`` stands in someone's words.
    ``bound`` says of a stay that goes on that it does so "since" or "until" that day.
    """

    first: int
    last: int
    begin: Day
    end: Day | None = None
    same: bool = False
    back: bool = False
    telling: Telling = Telling.UNTOLD
    days: int = 1
    closing: bool = False
    reported: bool = False
    pointed: "DateExpression | None" = None
    bound: str = ""

    @property
    def of_a_year(self) -> bool:
        """Whether no month or day of it is told: "in 2015", "last year"."""
        return self.begin.month is None and self.begin.day is None and self.begin.weekday is None

    @property
    def of_a_period(self) -> bool:
        """Whether it is a week as a whole: "this week", "last week", beside which a day says more."""
        return self.begin.weeks is not None and self.end is not None


_FEAST = re.compile(r"\b(?:[Dd]ay|[Aa]nniversary|[Ff]estival)(?: of (?:the )?[A-Z][\w' ]{2,30})? ?\( ?$")
_KEPT_UNTIL = re.compile(r" ?[-–—] ?\d{4}\b(?! ?[-–/])")
_ZONE = 3
"""Words of whose time a day is told in."""


def find_dates(tokens: list[Token]) -> list[DateExpression]:
    """The dates printed in a sentence, from left to right."""
    line, starts = _line(tokens)
    stays = _stays(line)
    printed = (form for form in joined(line, forms_in(line)) if not _of_an_anniversary(line, form))
    forms = [_moved_to(line, form) for form in printed if not _moved_from(line, form)]
    forms = [form for form in forms if _bounds_a_stay(line, form, stays) or not _bounds_only(line, form)]
    found = []
    for number, form in enumerate(_with_shared_years(line, forms)):
        first = bisect_right(starts, form.start) - 1
        last = _with_its_zone(tokens, bisect_right(starts, form.end - 1))
        days, closing = _length(line, forms[number], stays)
        ends = any(_ends_a_stay(line, form, stay) for stay in stays)
        telling = (
            Telling.AHEAD
            if ends and not _OVER.search(line, max(0, form.start - _SPOKEN), form.start)
            else _telling(line, form)
        )
        bound = going_on(line, form)
        telling = Telling.AHEAD if bound == "until" else telling
        reported = bool(_REPORTED.search(line, max(0, form.start - _SPOKEN), form.start)) or _names_a_thing(line, form)
        told = DateExpression(first, last, form.begin, form.last, form.same, form.back, telling, days, closing)
        found.append(replace(told, reported=reported or bool(bound), bound=bound if days == 1 else ""))
    return found


def _of_an_anniversary(line: str, form: Form) -> bool:
    """Whether a day is that of a feast, with the years which it has been kept or without: "National Day (July 11,
    1921-2021)", "National Day (July 11)"."""
    feast = _FEAST.search(line, 0, form.start) is not None
    return form.begin.day is not None and (feast or _KEPT_UNTIL.match(line, form.end) is not None)


def _with_its_zone(tokens: list[Token], last: int) -> int:
    """Where a day ends with whose time it is told in: "June 10 local time", "May 2 New York time"."""
    zone = next((step for step in range(1, _ZONE) if [token.low for token in tokens[last + step :][:1]] == ["time"]), 0)
    named = all(token.capital or token.low == "local" for token in tokens[last : last + zone])
    return last + zone + 1 if zone and named else last


def same_days(
    sentences: Iterable[list[DateExpression]], published: PartialDate = UNKNOWN_DATE
) -> list[list[DateExpression]]:
    """The dates of a report's sentences, in order, with "the same day" made into the day that it points at.

    That is the last single day printed before it; a day printed with its year is recalled in most reports and
    stands for it only where the report prints no other and it is not years old. A day that someone speaks of
    ("noted that the market was reopened on May 10"), or by which something is called ("the March 4 flood"), is not
    pointed at where the report tells of another.
    """
    oldest = int(published.latest[:4]) - 1 if published.latest else 0
    linked: list[list[DateExpression]] = []
    news: DateExpression | None = None
    dated: DateExpression | None = None
    spoken_of: DateExpression | None = None
    done: DateExpression | None = None
    for expressions in sentences:
        linked.append([])
        for each in expressions:
            pointed = news or dated or spoken_of
            if each.same and each.telling is Telling.PAST and pointed is not None and pointed.telling is Telling.AHEAD:
                pointed = done  # "send a team to the fair due on May 4. The same day, he opened …"
            if each.same and pointed is not None:
                day = pointed if each.begin.offset == 0 else replace(each, pointed=pointed)
                each = replace(day, first=each.first, last=each.last)
            elif not each.same and each.end is None and _is_day(each.begin) and not each.closing:
                day = replace(each, days=1)  # "landed on May 2 on a two-day visit … The same day, he met A"
                if each.telling is not Telling.AHEAD and not each.reported:
                    done = day
                if each.days > 1 and (news or dated):
                    pass  # of what goes on some days the first is pointed at only where no day is told
                elif each.reported:
                    spoken_of = day
                elif each.begin.year is None:
                    news = day
                elif each.begin.year >= oldest:
                    dated = day
            linked[-1].append(each)
    return linked


def _is_day(day: Day) -> bool:
    return day.day is not None or day.weekday is not None or day.offset is not None


def _line(tokens: list[Token]) -> tuple[str, list[int]]:
    """The folded tokens joined by single blanks, and where each starts."""
    starts, position = [], 0
    for token in tokens:
        starts.append(position)
        position += len(token.fold) + 1
    return " ".join(token.fold for token in tokens), starts


# -- dates that only bound something

_BOUND = re.compile(
    r"\b(?:since|by|until|till|before|after|prior to|as of|dated)"
    r"(?: early| late| mid ?-?| the end of| end of)?(?: in)? (?:the )?$",
    re.I,
)
_TAKEN_UP = re.compile(
    r"\b(?:took|taken|taking|takes|assum(?:ed|ing)|enter(?:ed|ing)|came|coming)"
    r" (?:office|power|to power|into (?:force|effect)"
    r"|(?:up |over )?(?:his|her|the|this) (?:post|duties|office|mandate|position|role|presidency|premiership|helm))"
    r"(?: on| in| early| late)?(?: early| late| mid ?-?)?(?: the)? ?$",
    re.I,
)
"""Before the day on which someone began to hold an office: "since she took office in May"."""
_NTH_OF_A_YEAR = re.compile(r"\b(?:second|third|fourth|fifth|[2-9](?:nd|rd|th)) (?:visit|trip|meeting)\b[^.;,]*$")
_PRINTED = re.compile(r"\b(?:reports|informs|writes)(?: on)? ?$")
"""Before the day of an agency's own report: "met the envoy, Trend reports on June 9"."""
_PAPERS_FOR = re.compile(
    r"\b(?:plans?|program(?:me)?s?|roadmaps?|protocols?|schedules?|calendars?|strateg(?:y|ies)|agendas?)"
    r"(?: (?!was\b|were\b)[a-z-]+){0,4} (?:for|in|during|of)(?: the)?(?: years?| period)? ?$",
    re.I,
)
"""A paper that is made for the years which follow."""
_YEARS_AHEAD = re.compile(
    r"(?<!planned)(?<!scheduled)(?<!slated)(?<!set)(?<!due)(?<!proposed) for(?: the)?(?: years?| period)? ?$", re.I
)
"""Before years for which something is agreed: "signed minutes on cooperation between the two ministries for 2024"."""
_THINGS = re.compile(r" (?!and\b|at\b|in\b|to\b|for\b|with\b|when\b|where\b|by\b|on\b|as\b|that\b|of\b|from\b)[a-z]+")
_OF_OUR_TIME = re.compile(rf" ?['’]s (?!{EVENT})", re.I)
"""After "today" these words make it our time: "today's world"; "today's meeting" is of the day."""


def _bounds_only(line: str, form: Form) -> bool:
    """Whether a date is of no event: "by 2030", "today's world", "took office in May"; but "after Monday's talks"
    names the talks."""
    before = line[max(0, form.start - 40) : form.start]
    if _TAKEN_UP.search(before) or _PRINTED.search(before):
        return True
    if form.begin.years == 0 and form.begin.month is None and _NTH_OF_A_YEAR.search(before):
        return True  # "It is her second visit to Peru this year"
    if _OF_OUR_TIME.match(line, form.end) and form.begin.offset == 0 or _what_a_plan_is_for(line, form):
        return True
    if not _BOUND.search(line, max(0, form.start - 40), form.start):
        return False
    return not re.match(r" ?['’]s\b", line[form.end : form.end + 4]) and not form.same


def _what_a_plan_is_for(line: str, form: Form) -> bool:
    """Whether years are those of which a paper is: "signed a plan for 2024", "the programme for 2024-2026"."""
    of_years = form.begin.year is not None and form.begin.month is None and form.begin.day is None
    before = max(0, form.start - 60)
    return of_years and any(words.search(line, before, form.start) for words in (_PAPERS_FOR, _YEARS_AHEAD))


def _names_a_thing(line: str, form: Form) -> bool:
    """Whether a date only tells one thing from others: "relief after the March 4 flood", "the May 2 accord"."""
    return line[: form.start].endswith("the ") and form.begin.day is not None and bool(_THINGS.match(line, form.end))


# -- a year that a list prints only once

_LISTED = re.compile(r" ?(?:,|and|or|, and|& ) ?(?:on |from )?")


def _with_shared_years(line: str, forms: list[Form]) -> list[Form]:
    """The forms with the year behind a list given to its other days: "May 3 to 5 and May 7, 2024"."""
    shared = list(forms)
    for at in range(len(forms) - 2, -1, -1):
        form, following = shared[at], shared[at + 1]
        if form.begin.year or not form.begin.month or not form.begin.day or not following.begin.month:
            continue
        if following.begin.year and _LISTED.fullmatch(line, form.end, following.start):
            year = following.begin.year
            last = replace(form.last, year=form.last.year or year) if form.last else None
            shared[at] = replace(form, begin=replace(form.begin, year=year), last=last)
    return shared


# -- how long it lasts

_COUNT = rf"(?P<n>{'|'.join(list(COUNTS)[1:])}|[2-9]|1\d)"
_STAY = re.compile(
    rf"\b(?:(?:{_COUNT}(?: ?- ?| )day|(?P<week>one ?- ?week|week ?-? ?long)) (?:, )?(?:[\w-]+ (?:, )?){{0,6}}?"
    r"(?:visit|trip|tour|stay|mission|summit|conference|forum|meeting|session|talks|seminar|consultations|dialogue)\b"
    rf"|{_COUNT.replace('<n>', '<t>')} days of (?:[\w-]+ )?(?:talks|meetings|discussions|consultations|negotiations)\b"
    rf"|(?:for|lasting) {_COUNT.replace('<n>', '<m>')} days\b)",
    re.I,
)
_BEGINS = re.compile(r"\b(?:from|start\w*|beg[aiu]n\w*|commenc\w+|kick\w* off)(?: on| from)? ?(?:the )?$", re.I)
_BEGAN = re.compile(
    r"\b(?:open|start|begin|beg[au]n|kick\w* off|commenc|embark|arriv|left|leav|depart|paid|pay|mak|made"
    r"|set off|touch\w* down|land)\w*\b",
    re.I,
)
_LEAVES = re.compile(r"\b(?:return\w*|fl(?:y|ies|ew|ying) (?:back|home)|(?:leav\w+|left|depart\w*) for home)\b", re.I)
"""Between a visit and a day that is its last: "is on a two-day visit and will return on Friday"."""
_ENDED = re.compile(r"\b(?:end|conclud|wrap\w* up|wind\w* up|wound up|complet|finish)\w*\b", re.I)

_IT_ENDED = re.compile(r"\b(?:ended|concluded|wrapped up|finished)(?: here| in (?:[A-Z][\w-]* ?){1,3})?(?: on)? ?$")
"""Between what lasted some days and the last of them: "two days of talks on fisheries ended here on Friday"."""

_WEEK = 7
_BESIDE = 90
_OVER = re.compile(r"\b(?:ended|lasted|ran|was|were|concluded|paid|made)\b", re.I)
_STAYING = re.compile(
    r"(?: (?:early )?(?:morning|noon|afternoon|evening|night))?(?: \( local time \))?(?: ?,)?"
    r" (?:on|for|to start|to begin|to kick off|to pay|to make|starting|beginning|commencing|kicking off|paying)"
    r"(?: (?:a|an|his|her|their|the|its))?(?: [\w-]+)? ?"
)
_WHILE_ENDING = re.compile(
    rf"(?: ?,)? (?:as|while|when|after) (?:[\w-]+ ){{1,3}}?{_ENDED.pattern} (?:up )?(?:a|an|his|her|their|the) "
    r"(?:[\w-]+ )?",
    re.I,
)
"""Between a day and a visit whose last it is: "said on Friday as he wound up his three-day visit"."""


@dataclass(frozen=True, slots=True)
class _Stay:
    """A "two-day visit" of a line: where it stands and how many days it has."""

    start: int
    end: int
    days: int


def _stays(line: str) -> list[_Stay]:
    found = []
    for match in _STAY.finditer(line):
        word = (match["n"] or match["t"] or match["m"] or "").lower()
        days = _WEEK if match["week"] else COUNTS.get(word) or int(word)
        found.append(_Stay(match.start(), match.end(), days))
    return found


def _length(line: str, form: Form, stays: list[_Stay]) -> tuple[int, bool]:
    """The days that a "two-day visit" beside a date gives it, and whether the date is the last of them."""
    if form.last or form.same or not _is_day(form.begin):
        return 1, False
    for stay in stays:
        between = line[min(stay.end, form.end) : max(stay.start, form.start)]
        if len(between) > _BESIDE or ";" in between:
            continue
        if stay.end > form.start:  # "on Thursday for a two-day visit"
            role = "first" if _STAYING.fullmatch(line, form.end, stay.start) else None
            role = "last" if role is None and _WHILE_ENDING.fullmatch(line, form.end, stay.start) else role
        else:
            role = _before_date(line, stay, form)
        if role is not None:
            return stay.days, role == "last"
    return 1, False


_ENDS = re.compile(
    r"(?: to [A-Z][\w-]*){0,2}(?: ,)?(?: that| which)?(?: is| was| will| to)?"
    r"(?: (?:last|run)(?:s|ing|ed)?| ran| due to last)? (?:until|till|through) (?:the )?"
    r"|(?: to [A-Z][\w-]*){0,2}(?: ,)?(?: that| which)?(?: is| was| will| to| due)* end(?:s|ing)? (?:on )?"
)


def _ends_a_stay(line: str, form: Form, stay: _Stay) -> bool:
    """Whether a date is the last day of a visit whose days are counted: "a two-day trip that runs through May 3"."""
    return stay.end < form.start and bool(_ENDS.fullmatch(line, stay.end, form.start))


def _bounds_a_stay(line: str, form: Form, stays: list[_Stay]) -> bool:
    """Whether a date is the first or last day of a counted visit: "in Rome since Friday on a two-day visit"."""
    if any(_ends_a_stay(line, form, stay) for stay in stays) or going_on(line, form):
        return True
    since = re.search(r"\bsince $", line[max(0, form.start - 8) : form.start], re.I)
    after = (stay for stay in stays if stay.start > form.end)
    return bool(since) and any(_STAYING.fullmatch(line, form.end, stay.start) for stay in after)


_MOVED = re.compile(
    r"\b(?:moved|shifted|rescheduled|postponed|deferred|delayed|put off|put back|brought forward)"
    r"(?: [^\s.;]+){0,4}? from $",
    re.I,
)


def _moved_to(line: str, form: Form) -> Form:
    """The later of two days from one to the other of which something is moved."""
    moved = form.last is not None and _MOVED.search(line, max(0, form.start - 60), form.start)
    return replace(form, begin=form.last, last=None) if moved and form.last else form


def _moved_from(line: str, form: Form) -> bool:
    """Whether it is the day from which something is moved to another: "was moved from May 2 to June 4"."""
    return line.startswith(" to ", form.end) and bool(_MOVED.search(line, max(0, form.start - 60), form.start))


def _before_date(line: str, stay: _Stay, form: Form) -> str | None:
    """A date's place in a visit named before it: "a two-day visit from", "ended a two-day visit on"."""
    before = line[max(0, stay.start - 60) : stay.start]
    if _ends_a_stay(line, form, stay) or _LEAVES.search(line, stay.end, form.start):
        return "last"
    if _IT_ENDED.search(line, stay.end, form.start):
        return "last"
    if _BEGINS.search(line, max(0, form.start - 25), form.start):
        return "first"
    if _ENDED.search(before):
        return "last"
    return "first" if line[stay.end : form.start].strip().endswith("on") and _BEGAN.search(before) else None


# -- behind or ahead


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TO_COME = _set("upcoming forthcoming")
_AHEAD = _set("will 'll shall would could may might should slated due tentatively")
_PLANS = _set(
    "scheduled expected planned set plan plans planning invited invite agreed agree decided hope hopes hoped"
    " wish wished intends intend proposed ready prepare prepares preparing about is are was were going likely"
    " asked"
)
"""Words that put what follows "to" ahead: "scheduled to visit", "agreed to meet"."""
JOURNEYING = _set("travel come arrive fly head depart visit leave")
"""Journeys that the present tells of before they begin: "is travelling to Lima on Saturday"."""
_UNDER_WAY = _set("travelling traveling coming arriving flying heading departing visiting leaving")
_CLOSES = _set("wraps winds ends concludes")
_GOING_ON = _set("visit trip tour stay")
_SETS_OUT = _set("leaves departs travels flies heads sets embarks pays")
_ON_A_TRIP = ("for", "to", "on", "out", "a", "an", "")
_ARRANGED = _set("scheduled planned slated set expected")
_AFTER_ARRANGED = ("for", "on", "from", "in", "", "trip", "visit", "tour")  # "a trip planned for May", "a planned trip"
_ARRANGED_BEFORE = _ARRANGED | {"due"}
_SOON_BEFORE = 6
"""Words before a day among which it is arranged: "who was due in Lima on Monday put off his trip"."""
_PUT_OFF = _set("cancelled canceled postponed deferred")
_PREPARED = _set("plans planning preparation preparations prospects invitation run-up")
_SAYING = _set(
    "said told informed discussed noted reviewed announced stressed touched coordinated emphasised emphasized"
    " exchanged expressed welcomed briefed added invited agreed reported"
)
"""What is told may lie behind or ahead: "informed him of the preparations for the summit in July"."""
_SPOKEN = 200
"""How far before a date the words may stand that say what is told of it."""
_REPORTED = re.compile(
    rf"\b(?:{'|'.join(sorted(_SAYING))}|recalled|added|affirmed|emphasi[sz]ed|recalling|noting|saying|adding)"
    r"(?: [\w'’-]+){0,4} that\b",
    re.I,
)
_PAST = _set(
    "met held began took paid made left came went was were had has gave spoke saw sent led wrote flew sat"
    " drew laid hosts meets ran won brought kept put said told"
)
_NOT_PAST = _set("united indeed related shared hundred allied armed retired") | _ARRANGED
_ABLE = _set("able pleased happy glad delighted honoured honored proud privileged")
"""Words after which an infinitive tells what was done."""
_ARTICLES = _set("the a an his her their its")
_GIVEN_OUT = re.compile(r"\b(?:statement|release|communique|readout)\b[^.;,]*$", re.I)
_AFTERWARDS = re.compile(r" (?:after|following) ")
"""Around the day on which a text was given out: "a ministry statement on Tuesday after talks"."""
_UPCOMING = re.compile(r"(?:upcoming|coming) ", re.I)
_NEAR, _FAR = 3, 45
_WORD = re.compile(r"['’]?[\w-]+|;")


def _telling(line: str, form: Form) -> Telling:
    """What the nearest verb before the date says, else the first one behind it."""
    if _UPCOMING.match(line, form.start):
        return Telling.AHEAD  # "held discussions on the visit taking place from upcoming Friday, May 2"
    before = _WORD.findall(line, max(0, form.start - 400), form.start)[-_FAR:]
    following = _WORD.match(line, form.end + 1)
    by_the_name = before[-1:] == ["on"] and "".join(before[-2:-1])[:1].isupper()
    due = not _ARRANGED_BEFORE.isdisjoint(word.lower() for word in before[-_SOON_BEFORE:])
    if following is not None and by_the_name and not due and following[0] != "May" and _is_past(following[0].lower()):
        return Telling.PAST  # "Minister Falk on Monday met"
    if _GIVEN_OUT.search(line, max(0, form.start - _SPOKEN), form.start) and _AFTERWARDS.match(line, form.end):
        return Telling.PAST
    found = _looking_back(before, form)
    if found is not None:
        return found
    return _looking_on(_lowered(_WORD.findall(line, form.end, form.end + 250)[:_FAR]))


def _lowered(words: list[str]) -> list[str]:
    """The words in lower case, without the month that would become a verb."""
    return [word.lower() for word in words if word != "May"]


def _looking_back(printed: list[str], form: Form) -> Telling | None:
    infinitive = named = talked = at_it = False
    following = ""
    words = _lowered(printed)
    capitals = [word[0].isupper() for word in printed if word != "May"]
    for steps, word in enumerate(reversed(words)):
        previous = words[-steps - 2] if steps + 2 <= len(words) else ""
        if word == ";":
            return Telling.UNTOLD
        at_it = at_it or word in ("at", "during") and steps < _NEAR + 2
        ahead = word in _AHEAD or word in _TO_COME and not at_it  # "discussed upcoming contacts at a meeting on Monday"
        if ahead or word in _PLANS and infinitive or word == "be" and previous == "to":
            return Telling.AHEAD
        if word in _UNDER_WAY and previous in ("is", "are", "am") and a_weekday(form.begin):
            return Telling.AHEAD
        if word in _SETS_OUT and following in _ON_A_TRIP and a_weekday(form.begin) and not named:
            return Telling.AHEAD  # "leaves for Peru on Monday"
        if word in _CLOSES and a_weekday(form.begin) and "that" not in words[-steps - 4 :] and _GOING_ON & set(words):
            return Telling.AHEAD  # "wraps up her visit to Peru on Friday"
        if word in _PREPARED and following in ("for", "of") and not talked:
            return Telling.AHEAD  # but not "discussed preparations for the summit with Kim on Monday"
        if word in _ARRANGED and following in _AFTER_ARRANGED:
            put_off = form.begin.month is not None and not _PUT_OFF.isdisjoint(words)
            return Telling.UNTOLD if previous in ("been", "originally") or put_off else Telling.AHEAD
        if word in _SAYING and steps >= _NEAR:
            return Telling.UNTOLD
        if _is_past(word) and previous != "be":
            return Telling.PAST
        done = previous in _ABLE  # "was able to meet"
        infinitive = infinitive or word == "to" and following not in _ARTICLES and not named and not done
        talked = talked or word == "with" and named
        following, named = word, capitals[-steps - 1]
    return None


def _looking_on(words: list[str]) -> Telling:
    for word, following in pairwise([*words, ""]):
        if word == ";":
            break
        if word in _AHEAD | _TO_COME or word in ("is", "are") and (following in _PLANS or following == "to"):
            return Telling.AHEAD
        if _is_past(word):
            return Telling.PAST
        if word in _SETS_OUT and following in ("for", "to", "on", "out"):
            return Telling.AHEAD  # "On Monday, A sets out on a tour"
    return Telling.UNTOLD


def _is_past(word: str) -> bool:
    return word in _PAST or word.endswith("ed") and len(word) > 4 and word not in _NOT_PAST
