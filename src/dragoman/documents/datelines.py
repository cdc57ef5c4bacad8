"""Datelines: where, when and by whom a report was filed, printed before its first sentence.

One function a form, each tried at one place in the text. A form with an agency is strong; a city and a dash
alone are weak, and count only in capitals or for a known city.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from dragoman.documents.blocks import weight
from dragoman.documents.calendar import Day, find_day
from dragoman.documents.dateline_patterns import DASH_OR_BRACKET, REACH, patterns
from dragoman.documents.placing import cased, is_city, is_place, last_place
from dragoman.knowledge.agencies import agencies


@dataclass(frozen=True, slots=True)
class Found:
    """A dateline as found: its bounds, place, day, agency, and whether its form is strong."""

    start: int
    end: int
    place: str | None
    day: Day | None
    agency: str | None
    strong: bool


_WORD_OR_LINK = re.compile(r"https?://\S*|www\.\S*|(?P<word>\w)|[\W_]")
_PASSED_ON = re.compile(r"\((?:MENAFN|APO|AGENCY|EIN Presswire) ?[-–/] ?[^()\n]{2,40}(?:\([^()\n]{2,12}\))?\)\s{0,3}")
"""Who passes on an agency's report, printed with the agency before its dateline: ``(MENAFN- Andina) Lima, May 2 –``."""
_SECOND = re.compile(r"\s{0,2}(?:[-–—]{1,2}\s?)?\((?P<agency>[A-Z][\w. ]{1,20})\)\s?[-–—]{1,2}\s?")
_INITIALS = re.compile(r"[A-Z]{3,6}")
_LINE = 45
"""No city with what stands beside it on a line of its own is longer than this."""
Form = Callable[[str, int, int], Found | None]


def agency_after(text: str, start: int, end: int) -> Found | None:
    """A place, perhaps a day, then the agency in brackets: ``BEIJING, Aug. 20 (Xinhua) -- ``, ``Lima, May 2 (LPA)``."""
    match = _match("agency_after", text, start, end)
    if match is None or not is_place(match.group("place")):
        return None
    agency = match.group("agency")
    known = _known(agency)
    capitals = match.group("place").isupper() or find_day(match.group()) is not None
    city = is_city(match.group("place").split("/")[0])  # "Lima/Quito, May 2 (LPA)"
    dated = find_day(match.group()) is not None and city and _INITIALS.fullmatch(agency)
    if not known and not dated and not (match.group("tail") and capitals and _is_name(agency)):
        return None
    # without a dash "Hanoi (VNA)" may be the end of a caption; with a day or in capitals it is a dateline
    return _found(match, strong=True) if match.group("tail") or capitals else None


def agency_then_day(text: str, start: int, end: int) -> Found | None:
    """A place, an agency that is known or told by its initials before a dash, then the day: ``Addis Ababa (ENA) May
    14/2021``, ``Lima (AB), May 14 – ``, ``Hanoi VNA May 4 -- ``."""
    match = _match("agency_then_day", text, start, end) or _match("mark_then_day", text, start, end)
    if match is None or not is_place(match.group("place")):
        return None
    initials = bool(match.group("tail")) and match.group("agency").isupper()
    return _found(match, strong=True) if initials or _known(match.group("agency")) else None


def agency_with_day(text: str, start: int, end: int) -> Found | None:
    """A place, then agencies and the day in brackets: ``LIMA (Andina - 03rd March, 2022)``."""
    match = _match("agency_with_day", text, start, end)
    capitals = match is not None and match.group("place").isupper()
    return _found(match, strong=True) if match and capitals and is_place(match.group("place")) else None


def agency_between_slashes(text: str, start: int, end: int) -> Found | None:
    """A place, a day, then the agency between slashes: ``MOSCOW, March 3. /TASS/.``; of a known agency without a
    day: ``Lima /Andina/``."""
    match = _match("agency_between_slashes", text, start, end)
    if match is None or not is_place(match.group("place")):
        return None
    return _found(match, strong=True) if match.group("dated") or _known(match.group("agency")) else None


def agency_before_slash(text: str, start: int, end: int) -> Found | None:
    """A place, a day and a known agency before a slash: ``Baku. 7 June. REPORT.AZ/``."""
    match = _match("agency_before_slash", text, start, end)
    return _found(match, strong=True) if match and is_place(match.group("place")) else None


def place_day_and_mark(text: str, start: int, end: int) -> Found | None:
    """A city, a day and a known agency, with a dash or none: ``Baku, May 5, AZERTAC``."""
    match = _match("place_day_and_mark", text, start, end)
    return _found(match, strong=True) if match and _names_city(match.group("place")) else None


def agency_place_day(text: str, start: int, end: int) -> Found | None:
    """The agency first, then place and day: ``AKP Phnom Penh, August 23, 2018 —``."""
    match = _match("agency_place_day", text, start, end)
    return _found(match, strong=True) if match and is_place(match.group("place")) else None


def agency_alone(text: str, start: int, end: int) -> Found | None:
    """The agency in brackets and a dash: ``(VOVWORLD) - ``."""
    match = _match("agency_alone", text, start, end)
    if match is None:
        return None
    agency = match.group("agency")
    initials = agency.isupper() and " " not in agency and match.group("tail") != ":"
    return _found(match, strong=True) if initials or _known(agency) else None


def agency_first(text: str, start: int, end: int) -> Found | None:
    """The agency and a dash: ``VNA - ``, ``NDO – ``."""
    match = _match("agency_first", text, start, end)
    return _found(match, strong=True) if match and _known(match.group("agency")) else None


def place_agency(text: str, start: int, end: int) -> Found | None:
    """A place, the agency, perhaps a day, and a dash: ``Tehran, IRNA - ``, ``Hanoi VNA March 4 -- ``."""
    match = _match("place_agency", text, start, end)
    return _found(match, strong=True) if match and is_place(match.group("place")) else None


def chinese(text: str, start: int, end: int) -> Found | None:
    """A Chinese agency, a place and a day of the month: ``新华社北京8月20日电``, ``央视网消息：``."""
    if not "\u2e80" < text[start] < "\ufaff":
        return None
    match = _match("chinese", text, start, end)
    if match is None:
        return None
    day = patterns()["chinese_day"].search(match.group())
    numbers = (int(day.group("month")), int(day.group("day"))) if day else (0, 0)
    printed = Day(None, *numbers, start, match.end()) if 0 < numbers[0] < 13 and 0 < numbers[1] < 32 else None
    return Found(start, match.end(), match.group("place"), printed, match.group("agency"), True)


def place_day_agency(text: str, start: int, end: int) -> Found | None:
    """A place, a day, the agency and a dash: ``Accra, Sept. 7, GNA – ``, ``Lima March 3 XQZ -- ``."""
    match = _match("place_day_agency", text, start, end)
    return _found(match, strong=True) if match and is_place(match.group("place")) else None


def place_and_day(text: str, start: int, end: int) -> Found | None:
    """A place, a day and a dash: ``NEW DELHI, Jan 5 — ``."""
    match = _match("place_and_day", text, start, end)
    if match is None or not is_place(match.group("place")):
        return None
    return _found(match, strong=False) if find_day(match.group()) and _runs_on(text, match.end()) else None


def capitals_and_day(text: str, start: int, end: int) -> Found | None:
    """A city in capitals, perhaps its country, and a day before a full stop: ``BAKU, Azerbaijan, May 5. ``."""
    match = _match("capitals_and_day", text, start, end)
    first = match.group("place").split(",")[0] if match is not None else ""
    if match is None or not first.isupper() or not is_city(first) or not _names_city(match.group("place")):
        return None
    return _found(match, strong=False) if _runs_on(text, match.end()) else None


def place_alone(text: str, start: int, end: int) -> Found | None:
    """A place in capitals, or a known city, and a dash: ``HÀ NỘI — ``, ``Hanoi: ``, ``LIMA –``."""
    match = _match("place_alone", text, start, end)
    if match is None or not _runs_on(text, match.end()):
        return None
    place = match.group("place")
    first = place.split(",")[0].rstrip(".")
    # a name in capitals before a colon may be a speaker's ("THE PRESIDENT:"), so it has to be a known city
    city = is_city(place) or is_city(first)
    in_capitals = first.isupper() and len(first) > 2 and match.group("tail") != ":"
    if match.group("stuck") is not None and not in_capitals:
        return None  # "Lima –Cusco trains"; but "LIMA –The minister"
    return _found(match, strong=False) if is_place(place) and (city or in_capitals) else None


def place_line(text: str, start: int, end: int) -> Found | None:
    """A known city on a line of its own, perhaps with a building, its country or a day: ``New Delhi``, ``The Keep,
    Lima``, ``Lima 9 October``."""
    if end - start > _LINE:
        return None
    line = text[start:end]
    at_end = patterns()["day_at_end"].search(line)
    place = (line[: at_end.start()] if at_end else line).rstrip(":,")
    if not _names_city(place) or "\n" not in text[end : end + 3]:
        return None
    day = find_day(text, start + at_end.start(), end) if at_end else None
    return Found(start, end, cased(place), day, None, False)


def day_and_place(text: str, start: int, end: int) -> Found | None:
    """A line of a day, a city and perhaps a ministry: ``May 2, 2022 – Lima, Peru – Ministry of Trade``."""
    match = _match("day_and_place", text, start, end) if end - start <= REACH else None
    if match is None or not is_city(match.group("place").split(",")[0]) or "\n" not in text[end : end + 3]:
        return None
    return replace(_found(match, strong=True), day=find_day(text, start, match.start("place")))


def _names_city(line: str) -> bool:
    parts = line.split(", ")
    if len(parts) > _PARTS or not all(part[:1].isupper() and is_place(part) for part in parts[1:]):
        return False
    capital = all(word[:1].isupper() or word in ("of", "de", "the") for word in parts[0].split(" "))
    return capital and any(is_city(part.removesuffix(" Region")) for part in parts)


_PARTS = 3
"""Parts of a place on a line of its own: a building, a city, a country."""

FORMS: tuple[Form, ...] = (
    agency_between_slashes,
    agency_with_day,
    agency_then_day,
    agency_after,
    agency_place_day,
    agency_alone,
    agency_first,
    place_agency,
    chinese,
    place_day_agency,
    agency_before_slash,
    place_day_and_mark,
    place_and_day,
    capitals_and_day,
    day_and_place,
    place_line,
    place_alone,
)


def match_dateline(text: str, start: int, end: int) -> Found | None:
    """The dateline that begins at ``start``, within the block that ends at ``end``."""
    head = text[start : min(end, start + REACH)]
    if not head or not (head[0].isupper() or head[0] in "(" or head[0] > "\u0e00"):
        return None
    if not DASH_OR_BRACKET.search(head) and "\n" not in text[end : end + 3]:
        return None
    passed_on = _PASSED_ON.match(text, start, min(end, start + REACH))
    if passed_on is not None and (own := match_dateline(text, passed_on.end(), end)) is not None:
        return replace(own, start=start)
    found = next((found for form in FORMS if (found := form(text, start, end))), None)
    return _whole(text, found, end) if found is not None and _something_follows(text, found.end) else None


def _whole(text: str, found: Found, end: int) -> Found:
    """A dateline with the second agency that some pages print behind the first: ``LIMA, May 2 (AP) - (LPA)—``."""
    second = _SECOND.match(text, found.end, end) if found.strong and found.agency else None
    named = second is not None and (_known(second["agency"]) or second["agency"].isupper())
    return replace(found, end=second.end(), agency=second["agency"]) if second is not None and named else found


def _something_follows(text: str, end: int) -> bool:
    """Whether words follow: an agency and a dash at the very foot of a report, or with a link alone, is its credit."""
    return _WORD_OR_LINK.sub(lambda found: found["word"] or "", text[end : end + REACH]) != ""


def run_in(text: str, start: int, end: int) -> Found | None:
    """A strong dateline after a title or caption on the same line: ``(Photo: VNA)Hanoi (VNA) – ``."""
    for match in patterns()["run_in"].finditer(text, start, end):
        before = text[max(start, match.start() - 60) : match.start()]
        place = patterns()["place_before"].search(before)
        if place is None:
            continue
        printed = last_place(place.group("place"))
        if printed:
            begin = match.start() - len(before) + before.rindex(printed, place.start("place"))
            day = find_day(before, before.rindex(printed) + len(printed))
            return Found(begin, match.end(), cased(printed), day, match.group("agency"), True)
    return None


def capitals_run_in(text: str, start: int, end: int) -> Found | None:
    """A place in capitals and a dash after a title on the same line: ``… in the US WASHINGTON DC — ``."""
    for match in re.finditer(r" [—–-]{1,2} ", text[start : min(end, start + 300)]):
        words = text[start : start + match.start()].split(" ")
        place: list[str] = []
        while words and words[-1].strip(",.").isupper() and len(place) < 4:
            place.insert(0, words.pop())
        printed = " ".join(place)
        if len(printed) > 3 and words and is_place(printed) and _runs_on(text, start + match.end()):
            finish = start + match.end() - 1
            return Found(start + match.start() - len(printed), finish, cased(printed), None, None, False)
    return None


def _match(name: str, text: str, start: int, end: int) -> re.Match[str] | None:
    return patterns()[name].match(text, start, min(end, start + REACH))


def _found(match: re.Match[str], *, strong: bool) -> Found:
    groups = match.groupdict()
    place = groups.get("place")
    after = match.end("place") if place else match.start()
    day = find_day(match.string, after, match.end())
    return Found(match.start(), match.end(), cased(place) if place else None, day, groups.get("agency"), strong)


def _known(agency: str) -> bool:
    marks = agencies().marks
    parts = (agency, agency.upper(), *(part.strip() for part in re.split("[/,-]", agency)))
    return any(part in marks for part in parts)


def _is_name(agency: str) -> bool:
    return agency[0].isupper() and weight(agency) <= 4


def _runs_on(text: str, end: int) -> bool:
    """Whether prose follows on the line or the line ends here; a short rest makes the whole a heading."""
    line_end = text.find("\n", end, end + 400)
    rest = text[end : line_end if line_end >= 0 else end + 400].strip()
    return not rest or (not rest.isupper() and (weight(rest) >= 12 or rest[-1] in ".!?…。"))
