"""Whereabouts: where an engagement took place of which the sentence that tells it does not say so."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality, EngagementKind, Format, Place, Role, VisitType
from dragoman.domain.text import Document
from dragoman.knowledge.countries import load_countries
from dragoman.reading.drafts import Draft, Part
from dragoman.reading.figures import Figure
from dragoman.reading.home import is_country, place_country, speaks_for_a_state
from dragoman.reading.trigger import COURTESIES, CREDENTIALS, JOINT_EXERCISE, RETURNED, SIDELINES

_CALLED_AFTER = re.compile(
    r"(?:sidelines?|margins?|fringes?) of (?:the |an? )?(?:(?:\d+(?:st|nd|rd|th)?|\w+) ){0,2}?"
    r"((?:[A-Z][\w'’-]+ ){1,5})(?:Forum|Summit|Conference|Dialogue|Assembly)"
)
"""The name of a gathering beside which people met: "on the sidelines of the 2025 Lima Trade Forum"."""
_BESIDE_IN = re.compile(r"(?:sidelines?|margins?|fringes?) of [^.;,]{3,90}? in ([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)")
"""Where a gathering is beside which people met."""
_UNKNOWN_TOWN = re.compile(r"\b(?:was|were|be|been) held\b[^.;,]{0,40}? in ([A-Z][\w'’-]+)")
"""A place of no known country where something is told to have been held."""
_NO_TOWNS = frozenset(
    """january february march april may june july august september october november december parliament congress
    government english french""".split()
)
_VISITING = re.compile(
    r"\b(?:with|met|and|the|a|received|hosted|welcomed|told|between|to|by|meets|receives) visiting "
    r"|(?:^|[-–—:] ?)Visiting (?=[A-Z])"  # "Visiting Minister A", at the head of its sentence
)
_CALLED_HOST = re.compile(r"\b(?:(?:with|met|and|from|of|by) host [A-Z]|the host,? [A-Z])")
_HOST_BEFORE = 12
"""Signs around the beginning of a name within which "host" stands."""
_KINGS = ("king", "queen", "emperor", "sultan", "emir", "amir")
_CALLED_BY = {
    "presidential": ("president",),
    "president": ("president",),
    "prime": ("prime minister",),
    "government": ("prime minister",),
    "royal": _KINGS,
    "imperial": _KINGS,
}
"""The offices whose holder's a house is, by a word of its name."""
_OF_MINISTRIES_NEVER = {"prime minister", "deputy prime minister"}
_GATHERED = re.compile(
    r"\b(?:summit|forum|assembly session|world assembly|general assembly|conference on|sidelines?|margins|congress)\b",
    re.I,
)
"""Words of gatherings at which people of many countries meet."""
_AT_THE_UN = re.compile(
    r"\b(?:sidelines|margins|fringes) of the (?:\S+ ){0,6}?(?:General Assembly|UNGA\b|UN Security Council)",
    re.IGNORECASE,
)
_HELD_IN = re.compile(
    r"\b(?:talks|meetings?|met|visit\w*|trip|arriv\w+|programme|consultations)\b[^.;\n]{0,50}? (?:in|to) ([A-Z][\w-]+)"
)
"""A contact or journey, and the country or town where it was."""
_IN_WRITING = re.compile(r"\b(?:letters?|messages?|greetings)\b", re.I)
RULES = {
    "a house as place": "A palace, office or ministry printed as the place is in the country whose house it is.",
    "at a mission": "What an embassy or an envoy gives is in the country where the mission stands.",
    "whoever is called host": "Whoever is called host is at home.",
    "a visiting guest": "Whoever meets a visiting guest is at home.",
    "among the same hosts": "Whoever met officials of one country there meets the others of them there too.",
    "dateline as place": "Where no place is printed, the dateline's city stands for it if one side is at home there.",
    "where the host is at home": "Whoever receives does so at home; an envoy calls where he is posted.",
    "at home": "Where nothing tells of a journey, whoever is of the publisher's country met his guests there.",
    "beside a gathering": "Whoever met someone and attended a gathering, told in one sentence, met him where it was.",
    "beside one event": "Meetings on the sidelines of one event take place where the event does.",
}


def beside_an_event(drafts: list[Draft], document: Document) -> None:
    """Meetings on the sidelines of one event take place where the event does, if the report says where."""
    if not on_sidelines(document.text) or not on_sidelines(text := _without_history(document.text, drafts)):
        return
    news = [
        draft
        for draft in drafts
        if not draft.background and draft.format is Format.IN_PERSON and draft.kind is not EngagementKind.VISIT
    ]
    done = (draft for draft in news if draft.places and draft.actuality is Actuality.OCCURRED)
    placed = {draft.places[0].country: (draft.places[0], draft.place_span) for draft in done}
    placed = placed or _called_after_its_town(text) or _held_in_a_town(text)
    if len(placed) != 1:
        return
    ((place, span),) = placed.values()
    for draft in news:
        if not draft.places and draft.part_of is None and not _another_day_elsewhere(draft, news, document.text):
            draft.places = [replace(place, basis="derived")]
            draft.place_span = span
            draft.rules["place"] = "beside one event"


def _without_history(text: str, drafts: list[Draft]) -> str:
    """A text with the words blank that tell only what was before the news, so that offsets stay as they are."""
    news = {span for draft in drafts if not draft.background for span in draft.spans}
    for start, end in {span for draft in drafts if draft.background for span in draft.spans} - news:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _another_day_elsewhere(draft: Draft, news: list[Draft], text: str) -> bool:
    """Whether it alone is told to be beside an event, and what has a place was on another day: "met on the sidelines of
    the summit on Saturday. On Thursday she met Minister A in Lima"."""
    own = [other for other in news if other.places and other.places[0].basis != "derived"]
    beside = [any(on_sidelines(text[start:end]) for start, end in each.spans) for each in (draft, *own)]
    return beside[0] and not any(beside[1:]) and all(other.date.edtf != draft.date.edtf for other in own) and bool(own)


def _called_after_its_town(text: str) -> dict[str | None, tuple[Place, tuple[int, int] | None]]:
    """The town by which a gathering is called: "on the sidelines of the Lima Trade Forum"."""
    found: dict[str | None, tuple[Place, tuple[int, int] | None]] = {}
    for match in _CALLED_AFTER.finditer(text):
        for word in re.finditer(r"\S+", match[1]):
            country = place_country(word.group())
            if country is not None and not is_country(word.group()):
                start = match.start(1) + word.start()
                found[country] = Place(word.group(), country), (start, start + len(word.group()))
    return found


def _held_in_a_town(text: str) -> dict[str | None, tuple[Place, tuple[int, int] | None]]:
    """The town in which a gathering is told to be: "on the margins of the 2018 summit of the bloc in Lima"."""
    found: dict[str | None, tuple[Place, tuple[int, int] | None]] = {}
    for match in _BESIDE_IN.finditer(text):
        for name in (match[1], match[1].split()[0]):
            if (country := place_country(name)) is not None and not is_country(name):
                found[country] = Place(name, country), (match.start(1), match.start(1) + len(name))
                break
    return found


def beside_a_gathering(draft: Draft, drafts: list[Draft]) -> None:
    """Whoever met someone and attended a gathering, told in one sentence, met him where it was, and in its days: "met A
    and attended the summit in Lima on May 2"."""
    if draft.kind is not EngagementKind.MEETING or draft.places or draft.format is not Format.IN_PERSON:
        return
    for other in drafts:
        told = other.kind is EngagementKind.CONFERENCE and other.sentence == draft.sentence and len(other.places) == 1
        if told and draft.background == other.background and any(draft.has(figure) for figure in other.figures()):
            draft.places = [replace(other.places[0], basis="derived")]
            draft.place_span, draft.rules["place"] = other.place_span, "beside a gathering"
            if draft.date.edtf is None:
                draft.take_date(other)
            return


def not_at_the_guests(draft: Draft, drafts: list[Draft], home: str | None) -> None:
    """Whoever receives at home does not do so in the guest's country, which is printed of where the guest is from:
    "received General A of the academy in Lima", "received A, Secretary at the Ministry of Trade of Peru"."""
    received = draft.rules.get("kind") == "verb of receiving" and draft.format is Format.IN_PERSON
    hosts = {part.figure.side for part in draft.parts if part.role is Role.HOST}
    guests = {part.figure.side for part in draft.parts if part.role is Role.VISITOR}
    away = any(part.figure.side == home for visit in drafts for part in visit.parts if _travels(visit, part))
    if not received or hosts != {home} or away or draft.background:
        return
    if draft.places and draft.places[0].country in guests - hosts:
        draft.places, draft.place_span = [], None
    if draft.house is not None and draft.house.side in guests - hosts:
        draft.house = None


def by_dateline(draft: Draft, drafts: list[Draft], document: Document, country: str | None, home: str | None) -> None:
    """The dateline's city stands for a place that nobody prints, where one side is at home there."""
    if (
        draft.places
        or draft.background
        or draft.actuality is not Actuality.OCCURRED
        and not (_at_once(draft, document) and _at_home_here(draft, drafts, country))
        or draft.format is not Format.IN_PERSON
        or draft.rules["kind"] == JOINT_EXERCISE  # held in the field or at sea
    ):
        return
    if document.dateline is None or not document.dateline.place or country is None:
        return
    if any(_in_an_unknown_town(document.text[start:end]) for start, end in draft.spans):
        return
    if country not in draft.sides() and (country == home or not _filed_from_an_event(draft, document)):
        return
    if any(part.figure.posted_to() not in (None, country) for part in draft.parts if part.figure.side == country):
        return  # an ambassador of home meets others where he is posted
    if country != "US" and any(_AT_THE_UN.search(document.text, start, end) for start, end in draft.spans):
        return  # the General Assembly meets in New York, wherever the agency writes
    draft.places = [Place(document.dateline.place, country, basis="dateline")]
    draft.rules["place"] = "dateline as place"


def _at_once(draft: Draft, document: Document) -> bool:
    """Whether something is to be, or was to be, on the day of the report or the next, so that those who are here will
    not have gone elsewhere: "will meet the minister tomorrow"."""
    day, printed = draft.date.earliest, document.published.latest
    ahead = draft.actuality in (Actuality.PLANNED, Actuality.CANCELLED)
    if not ahead or not day or not printed or draft.date.latest != day:
        return False
    return abs(date.fromisoformat(day) - date.fromisoformat(printed)) <= timedelta(days=1)


def _at_home_here(draft: Draft, drafts: list[Draft], country: str | None) -> bool:
    """Whether an official of a country takes part of whose side the report tells no journey."""
    own = [part.figure for part in draft.parts if part.figure.side == country and not part.figure.is_envoy()]
    away = any(part.figure.side == country for visit in drafts for part in visit.parts if _travels(visit, part))
    return bool(own) and not away and draft.part_of is None


def _in_an_unknown_town(told: str) -> bool:
    """Whether a sentence prints a place of which no country is known: "the meeting was held on May 6 in Chumbi"."""
    names = [match[1] for match in _UNKNOWN_TOWN.finditer(told)]
    return any(name.lower() not in _NO_TOWNS and place_country(name) is None for name in names)


def _filed_from_an_event(draft: Draft, document: Document) -> bool:
    """Whether people of two sides met beside someone else's event, from which the report is filed: "NEW YORK, May 2 --
    A met B on the sidelines of the session"."""
    held = draft.kind in (EngagementKind.MEETING, EngagementKind.CONFERENCE) or draft.rules["kind"] == "signing"
    return held and draft.part_of is None and on_sidelines(document.text)


def among_the_same_hosts(draft: Draft, drafts: list[Draft]) -> None:
    """Whoever met officials of a country there, or came there, meets others of that country there too; and those of
    third countries, where the report tells of him in that one country alone."""
    if draft.places or draft.background or draft.format is not Format.IN_PERSON or draft.part_of is not None:
        return
    if draft.kind not in (EngagementKind.MEETING, EngagementKind.CEREMONY):
        return
    abroad: list[Draft] = []
    for other in drafts:
        alike = other.actuality in (draft.actuality, Actuality.OCCURRED) and not other.background
        alike = alike and other.format is Format.IN_PERSON
        if other is draft or not alike or len(other.places) != 1 or other.places[0].basis == "dateline":
            continue
        country = other.places[0].country
        guests = {id(part.figure) for part in draft.parts if part.figure.side != country}
        there = any(id(figure) in guests for figure in other.travellers())
        met = other.kind is EngagementKind.VISIT or country in other.sides()
        if there and met and country in draft.sides():
            _take_place_of(draft, other)
            return
        abroad += [other] if there and other.rules["kind"] != RETURNED else []
    if len({other.places[0].country for other in abroad}) == 1 and not _at_somebodys(draft):
        near = next((other for other in abroad if _on_one_day(draft, other)), None)
        if near is not None:
            _take_place_of(draft, near)


def _take_place_of(draft: Draft, other: Draft) -> None:
    draft.places = [replace(other.places[0], basis="derived")]
    draft.place_span, draft.rules["place"] = other.place_span, "among the same hosts"


def _at_somebodys(draft: Draft) -> bool:
    """Whether what is told says itself at whose it was, or lies ahead on no known day."""
    ahead = draft.actuality is not Actuality.OCCURRED and draft.date.edtf is None
    hosted = any(part.role is Role.HOST for part in draft.parts) or draft.rules["kind"] in CREDENTIALS
    return ahead or hosted or called_on(draft) is not None


def _on_one_day(draft: Draft, other: Draft) -> bool:
    """Whether two engagements may be of one day, where neither or one is dated too."""
    apart = draft.date.latest and other.date.earliest and draft.date.latest < other.date.earliest
    after = other.date.latest and draft.date.earliest and other.date.latest < draft.date.earliest
    return not apart and not after


def by_the_visiting(draft: Draft, document: Document) -> None:
    """Whoever meets "the visiting Minister A" is at home, where no place is printed."""
    talks = draft.kind in (EngagementKind.MEETING, EngagementKind.CEREMONY) and draft.format is Format.IN_PERSON
    if not talks or draft.places or draft.background or draft.part_of is not None:
        return
    told = [document.text[start:end] for start, end in draft.spans]
    guests = [part for part in draft.parts if any(is_visiting(part.figure, draft, text) for text in told)]
    hosts = [part for part in draft.parts if part.figure.side not in {guest.figure.side for guest in guests}]
    sides = {part.figure.side for part in hosts}
    country = next(iter(sides)) if guests and len(sides) == 1 else None
    if country is None or country not in load_countries():
        return
    draft.places = [Place(load_countries()[country].name, country, basis="derived")]
    draft.rules["place"] = "a visiting guest"


def at_home(draft: Draft, drafts: list[Draft], document: Document, home: str | None) -> None:
    """Whoever is of the publisher's country met people from abroad there, where the report tells of no journey, of no
    other country in which something was, and of no gathering at which they may have met: "The Lao minister met two
    Japanese lawmakers yesterday" in a paper of Vientiane."""
    talks = draft.kind in (EngagementKind.MEETING, EngagementKind.CEREMONY) and draft.format is Format.IN_PERSON
    told = draft.actuality in (Actuality.OCCURRED, Actuality.PLANNED) and not draft.background
    if (
        not (talks and told)
        or draft.part_of is not None
        or draft.places
        or home not in load_countries()
        or document.published.edtf is None
    ):
        return
    ours = [part.figure for part in draft.parts if part.figure.side == home]
    own = any(figure.kind is ActorKind.PERSON and figure.offices and not figure.is_envoy() for figure in ours)
    news = [other for other in drafts if not other.background and other is not draft]
    away = any(place.country != home for other in news for place in other.places) or any(
        _travels(other, part) and part.figure.side == home for other in drafts for part in other.parts
    )
    text = document.text
    towns = {place_country(found[1]) for found in _HELD_IN.finditer(text)} - {None, home}
    written = any(_IN_WRITING.search(text, start, end) for start, end in draft.spans)
    if not own or draft.sides() <= {home, "?"} or away or towns or written or _GATHERED.search(text):
        return
    if document.dateline is not None and document.dateline.place or speaks_for_a_state(document):
        return  # the dateline says where, or that they met elsewhere; a palace tells of its leader wherever he is
    draft.places = [Place(load_countries()[home or ""].name, home, basis="derived")]
    draft.rules["place"] = "at home"


def at_the_one_called_host(draft: Draft, text: str) -> None:
    """Whoever meets "host UAE's Foreign Minister" is in the host's country, also beside a gathering."""
    talks = draft.kind is EngagementKind.MEETING and draft.format is Format.IN_PERSON and not draft.places
    hosts = {part.figure.side for part in draft.parts if called_host(part, text)} if talks else set()
    country = next(iter(hosts)) if len(hosts) == 1 else None
    if country is not None and country in load_countries() and not draft.background:
        draft.places = [Place(load_countries()[country].name, country, basis="derived")]
        draft.rules["place"] = "whoever is called host"


def called_host(part: Part, text: str) -> bool:
    """Whether someone is called the host where he is named: "met host Peruvian Minister A", "with the host Minister
    A"."""
    return _CALLED_HOST.search(text[max(0, part.start - _HOST_BEFORE) : part.start + _HOST_BEFORE]) is not None


def is_visiting(figure: Figure, draft: Draft, text: str) -> bool:
    """Whether a sentence calls someone its guest: "met with visiting Lao Minister A"."""
    names = [form for other in draft.figures() if other is not figure for form in other.forms]
    for form in figure.forms:
        before = text[: max(text.find(form), 0)]
        for found in _VISITING.finditer(before):
            between = before[found.end() :]
            if "," not in between and not any(name in between for name in names):
                return True
    return False


def on_sidelines(text: str) -> bool:
    """Whether words tell of sidelines, where nobody is host for being at home."""
    return not SIDELINES.isdisjoint(re.findall(r"\w+", text.lower()))


def housed(draft: Draft, document: Document, home: str | None) -> None:
    """The house where an engagement took place of which no town is printed: it is in the country where they met, or
    else of whoever it is called by or received there."""
    house = draft.house
    if house is None or any(place.basis == "stated" for place in draft.places):
        return
    told = draft.places[0].country if draft.places else None
    country = house.side or told or _holder(draft, house.name, home) or _receiving(draft)
    if country is None or country not in load_countries():
        return
    draft.places = [Place(document.text[house.start : house.end], country)]
    draft.place_span, draft.rules["place"] = (house.start, house.end), "a house as place"


def _holder(draft: Draft, house: str, home: str | None) -> str | None:
    """The side of the one who holds the office that a house is called by: "the Prime Minister's Office"; of two who
    hold it the publisher's own."""
    words = house.lower().replace("’", "'").replace("'s", "").split()
    vice = f"{words[0]} " if words[0] in ("vice", "deputy") else ""  # "the Vice President's Residence"
    called = {vice + head for word in words for head in _CALLED_BY.get(word, ())}
    found = set()
    for part in draft.parts:
        heads = part.figure.heads() - _OF_MINISTRIES_NEVER if "ministry" in words else part.figure.heads() & called
        if any("ministry" not in words or head.endswith("minister") for head in heads):
            found.add(part.figure.side)
    found &= {home} if home in found else found
    return next(iter(found)) if len(found) == 1 else None


def _receiving(draft: Draft) -> str | None:
    hosts = {part.figure.side for part in draft.parts if part.role is Role.HOST}
    return next(iter(hosts)) if len(hosts) == 1 else None


def came_along(draft: Draft) -> None:
    """Whoever of the traveller's side sits by in talks of a visit has come with him, unless posted there, or come for a
    gathering by himself."""
    visit = draft.part_of
    if visit is None or visit.visit_type is VisitType.MULTILATERAL_ATTENDANCE:
        return
    if draft.background or draft.actuality is not Actuality.OCCURRED or draft.own_mission:
        return
    heads = {part.figure.side for part in visit.parts if part.role is Role.HEAD} - {None}
    for part in draft.parts:
        beside = part.role is Role.MEMBER and part.figure.kind is ActorKind.PERSON and part.figure.side in heads
        printed = not part.figure.guessed
        if beside and printed and not part.figure.is_envoy() and not visit.has(part.figure):
            visit.add(part.figure, Role.MEMBER, part.start, part.end)
            visit.tell_in((draft.start, draft.end))


def at_the_hosts(draft: Draft, drafts: list[Draft]) -> None:
    """Whoever receives does so at home, and an envoy calls where he is posted, unless the report says otherwise."""
    if draft.places or draft.format is not Format.IN_PERSON or draft.part_of is not None:
        return
    if draft.kind not in (EngagementKind.MEETING, EngagementKind.CEREMONY):
        return
    host = called_on(draft) or _host(draft)
    country = host or _post(draft)
    done = draft.actuality is Actuality.OCCURRED
    trips = [visit for visit in drafts if not (done and visit.actuality is Actuality.PLANNED)]
    abroad = any(part.figure.side == host for visit in trips for part in visit.parts if _travels(visit, part))
    if country is not None and not (host and abroad) and country in load_countries():
        draft.places = [Place(load_countries()[country].name, country, basis="derived")]
        draft.rules["place"] = "where the host is at home"


def _travels(draft: Draft, part: Part) -> bool:
    return draft.kind is EngagementKind.VISIT and not draft.background and part.role is not Role.HOST


def _host(draft: Draft) -> str | None:
    """The host's country, where a verb says who received, or who took the letters of credence."""
    kind = draft.rules.get("kind")
    if kind in CREDENTIALS:
        people = [part for part in draft.parts if part.figure.kind is ActorKind.PERSON]
        receiving = [part for part in people if part.role is Role.HOST]
        hosts = {part.figure.side for part in receiving or people if not part.figure.is_envoy()}
        return next(iter(hosts)) if len(hosts) == 1 else None
    if kind == "opening participle" and len(draft.parts) > 1 and draft.label != "reception":
        return None
    if kind not in ("verb of receiving", "opening participle") and not draft.label.endswith(COURTESIES):
        return None
    return _receiving(draft)


def called_on(draft: Draft) -> str | None:
    """The country whose official meets the envoys posted there, who come to him; None where no envoy takes part."""
    envoys = [part for part in draft.parts if part.figure.is_envoy()]
    others = {part.figure.side for part in draft.parts if not part.figure.is_envoy()}
    posted = {part.figure.posted_to() for part in envoys} - {None}
    return next(iter(others)) if envoys and len(others) == 1 and posted <= others else None


def _post(draft: Draft) -> str | None:
    """Where the one envoy who takes part is posted: he meets those of third sides there."""
    posts = {part.figure.posted_to() for part in draft.parts if part.figure.is_envoy()} - {None}
    return next(iter(posts)) if len(posts) == 1 else None
