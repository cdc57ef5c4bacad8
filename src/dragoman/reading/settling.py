"""Settling: once a report is told, what belongs to which visit, and what dates, places and roles follow from that."""

import re
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

from dragoman.domain.actors import ActorKind
from dragoman.domain.dates import Basis
from dragoman.domain.engagements import Actuality, EngagementKind, Format, Role, VisitType
from dragoman.domain.text import Document
from dragoman.reading.actuality import FOLLOWED_UP
from dragoman.reading.ageing import recall, whole, without_treaties
from dragoman.reading.airports import at_the_airport, before_or_after, on_the_day_of_the_journey, traveller_at_home
from dragoman.reading.aloneinthepast import recall_what_is_only_named
from dragoman.reading.cast import Figure
from dragoman.reading.credence import spoken_with_the_letters
from dragoman.reading.dates import vague
from dragoman.reading.daysapart import apart
from dragoman.reading.drafts import Draft
from dragoman.reading.homecomings import over
from dragoman.reading.inseries import parted
from dragoman.reading.legs import country_on, learn_legs, stage_of
from dragoman.reading.lengths import by_its_days, by_its_length
from dragoman.reading.means import by_the_same_means, in_person
from dragoman.reading.merging import only_welcomed
from dragoman.reading.missionevents import at_its_mission
from dragoman.reading.namedlater import drop_groups, name_counterparts, name_envoys, name_groups, name_travellers
from dragoman.reading.nthday import by_its_nth_day, on_its_nth_day
from dragoman.reading.outlook import ahead_with_its_meetings, fall_with_visits
from dragoman.reading.samedays import of_those_who_met, on_the_day_of_another, shared, signed_at_the_talks
from dragoman.reading.sofar import so_far
from dragoman.reading.stamps import by_its_stamp
from dragoman.reading.stays import goes_on, open_to_its_end, until_its_end
from dragoman.reading.summedup import told_one_by_one
from dragoman.reading.toldtwice import told_once
from dragoman.reading.trigger import ON_ARRIVAL, RETURNED, TO_EACH_OTHER
from dragoman.reading.tripaccounts import SEATS, by_the_account
from dragoman.reading.visitors import visits_of_guests
from dragoman.reading.whereabouts import (
    among_the_same_hosts,
    at_home,
    at_the_hosts,
    at_the_one_called_host,
    beside_a_gathering,
    beside_an_event,
    by_dateline,
    by_the_visiting,
    called_host,
    called_on,
    came_along,
    housed,
    not_at_the_guests,
    on_sidelines,
)

_RECALLED = re.compile(r"\b(?:recall\w*|remember\w*|reminisc\w*|earlier|previous|last)\b", re.I)
_CHAIRED = re.compile(r"\bunder the (?:joint |co-)?(?:chairmanship|chairpersonship|presidency|chair) of\b")
_SOON = 7
_OF_MANY = frozenset("conference forum congress symposium seminar assembly workshop webinar".split())
"""Gatherings whose members are no guests of one host, whatever tells of them."""
RULES = {
    "during the event": "A meeting during a conference is of the conference's days.",
    "said on that day": "What the lead says was said on a day was said in the contact told right after it.",
    "the same day": "Told with 'then', 'also' or 'in the afternoon' after a dated engagement, it is of the same day.",
    "the same place": "Meetings that a lead announces one by one in one place are all there.",
    "inside a dated visit": "A meeting of a traveller within a dated visit takes the visit's interval.",
    "inside a visit's country": "A meeting of a traveller within a visit takes place in the country visited.",
    "part of the talks": "What those who talked sign at the end is part of their talks.",
    "part of the visit": "A meeting of a traveller, told beside the visit, is part of it.",
}


def settle(
    drafts: list[Draft], people: list[Figure], document: Document, dateline_country: str | None, home: str | None
) -> list[Draft]:
    """The drafts with background, nesting, dates, places and roles settled; those that are nothing are dropped."""
    drafts = fall_with_visits(
        [draft for draft in parted(drafts) if draft.parts or draft.kind is EngagementKind.CONFERENCE], document.text
    )
    drafts = told_one_by_one(drafts)
    name_envoys(drafts, people)
    name_groups(drafts, people)
    drop_groups(drafts)
    name_counterparts(drafts, people)
    name_travellers(drafts, document.text)
    drafts = told_once(drafts)
    recall(drafts, document)
    recall_what_is_only_named(drafts, document.text)
    drafts = without_treaties(drafts)
    _of_the_guest(drafts, document)
    for draft in drafts:
        by_the_same_means(draft, drafts)
        in_person(draft)
        not_at_the_guests(draft, drafts, home)
        spoken_with_the_letters(draft, drafts, document.text)
    drafts = visits_of_guests(drafts, document)
    for draft in drafts:
        by_its_nth_day(draft, drafts, document.text)
        by_its_length(draft, document.text)
        if draft.kind is EngagementKind.VISIT:
            open_to_its_end(draft, document.published.latest)
    by_the_account(drafts, document)
    _nest(drafts)
    ahead_with_its_meetings(drafts, document.published.latest)
    drafts = _without_shadows(drafts)
    beside_an_event(drafts, document)
    for draft in drafts:
        until_its_end(draft)
        by_its_days(draft, drafts)
        goes_on(draft)
    learn_legs(drafts)
    beside = on_sidelines(document.text)
    for draft in drafts:
        signed_at_the_talks(draft, drafts)
        of_those_who_met(draft, drafts)
        on_the_day_of_another(draft, drafts, document.text)
        at_the_airport(draft)
        at_its_mission(draft)
        on_the_day_of_the_journey(draft)
        on_its_nth_day(draft, document.text)
        _inherit(draft, document)
        beside_a_gathering(draft, drafts)
        at_the_one_called_host(draft, document.text)
        by_the_visiting(draft, document)
        among_the_same_hosts(draft, drafts)
        by_dateline(draft, drafts, document, dateline_country, home)
        if not beside:
            at_the_hosts(draft, drafts)
        housed(draft, document, home)
        at_home(draft, drafts, document, home)
        _roles(draft, document, beside)
    for draft in drafts:
        _as_before(draft, drafts)
        came_along(draft)
        traveller_at_home(draft)
    for draft in by_its_stamp(drafts, document):
        _roles(draft, document, beside)
    return drafts


def _of_the_guest(drafts: list[Draft], document: Document) -> None:
    """A visit that is spoken of at the traveller's own meeting with his hosts is the one he is on, and so is news."""
    news = [draft for draft in drafts if not draft.background and draft.actuality is Actuality.OCCURRED]
    for visit in drafts:
        spoken = visit.kind is EngagementKind.VISIT and visit.rules.get("actuality") == "recalled by a speaker"
        recalled = any(_RECALLED.search(document.text[start:end]) for start, end in visit.spans)
        if not spoken or not visit.background or recalled:
            continue
        countries = {place.country for place in visit.places}
        travellers = {id(part.figure) for part in visit.parts}
        known = any(other.kind is EngagementKind.VISIT and shared(other, visit) for other in news)
        for draft in () if known else news:
            others = [part.figure for part in draft.parts if id(part.figure) not in travellers]
            hosts = {figure.side for figure in others if not figure.is_envoy()}  # who is posted abroad is no host there
            if visit.date.edtf and (not draft.date.edtf or apart(visit.date, draft.date)):
                continue
            there = not draft.places or draft.places[0].country in countries
            held = draft.kind in (EngagementKind.MEETING, EngagementKind.CEREMONY)
            meets = there and draft.format is Format.IN_PERSON and held
            posted = any(part.figure.is_envoy() for part in visit.parts)
            if meets and shared(draft, visit) and hosts & countries and not posted:
                visit.background = False
                visit.rules["actuality"] = "told as done"
                break


def _nest(drafts: list[Draft]) -> None:
    visits = [
        draft
        for draft in drafts
        if draft.kind is EngagementKind.VISIT and not draft.background and not draft.own_mission and not over(draft)
    ]
    recalled = [draft for draft in drafts if draft.kind is EngagementKind.VISIT and draft.background]
    for draft in drafts:
        if draft.part_of is not None:
            continue
        if draft.background:
            _nest_recalled(draft, recalled)
            continue
        may_be = draft.format is Format.IN_PERSON and (draft.kind is not EngagementKind.VISIT or draft.own_mission)
        fitting = [visit for visit in visits if may_be and visit is not draft and _belongs(draft, visit)]
        unsure = Actuality.HYPOTHETICAL  # "met A. He may visit Peru": the meeting is no part of that
        fitting = [visit for visit in fitting if visit.actuality is not unsure or draft.actuality is unsure]
        if not fitting:
            _recall_with_visit(draft, recalled)
            continue
        draft.part_of = min(fitting, key=lambda visit: _apart_from(draft, visit))
        draft.rules["part_of"] = "part of the visit"
    _nest_in_talks(drafts)


def _apart_from(draft: Draft, visit: Draft) -> tuple[bool, bool]:
    """How far it is from being of a visit: first it is of the one whose hosts take part, then whose traveller does."""
    people = [figure for figure in visit.travellers() if figure.kind is ActorKind.PERSON]
    return not draft.sides() & {place.country for place in visit.places}, not any(map(draft.has, people))


def _recall_with_visit(draft: Draft, recalled: list[Draft]) -> None:
    """What a traveller did with his hosts after a recalled visit is told is recalled with it, right behind it or where
    it is placed there: "travelled to Peru last month to hold talks. During his two-day visit, he met …"."""
    if draft.actuality is not Actuality.OCCURRED or draft.kind is EngagementKind.VISIT or draft.date.edtf:
        return
    for visit in recalled:
        countries = {place.country for place in visit.places}
        there = shared(draft, visit) and draft.sides() & countries and draft.format is Format.IN_PERSON
        placed = (
            draft.place_span is not None
            and not (draft.date.printed or draft.undated)
            and draft.places[0].country in countries
        )
        reach = draft.sentence if placed else visit.sentence + 1
        if there and 0 < visit.sentence <= draft.sentence <= reach:
            draft.background = True
            draft.rules["actuality"] = "older than the news"
            _put_in(draft, visit)
            return


def _nest_recalled(draft: Draft, recalled: list[Draft]) -> None:
    """A recalled meeting belongs to the recalled visit of the same sentence ("during which he held talks")."""
    for visit in recalled:
        if (
            visit is not draft
            and draft.kind is not EngagementKind.VISIT
            and visit.sentence == draft.sentence
            and (shared(draft, visit) or _signs_for_both(draft, visit))
        ):
            _put_in(draft, visit)
            return


def _signs_for_both(draft: Draft, visit: Draft) -> bool:
    """Whether what was signed "then" is of the two states of a recalled visit."""
    both = visit.sides() | {place.country or "?" for place in visit.places}
    return draft.rules["kind"] == "signing" and len(both) > 1 and both <= draft.sides()


def _nest_in_talks(drafts: list[Draft]) -> None:
    """What those who talked sign at the end is part of their talks, where they are on no visit."""
    for number, draft in enumerate(drafts):
        if draft.part_of is not None or draft.background or draft.rules["kind"] != "signing":
            continue
        for talks in reversed(drafts[:number]):
            held = talks.kind is EngagementKind.MEETING and not talks.background
            people = {id(part.figure) for part in draft.parts if part.figure.kind is ActorKind.PERSON}
            if held and people and people <= {id(figure) for figure in talks.figures()}:
                if draft.actuality is talks.actuality and talks.part_of is None:
                    draft.part_of = talks
                    draft.rules["part_of"] = "part of the talks"
                break


def _put_in(draft: Draft, visit: Draft) -> None:
    """Makes what is recalled part of a recalled visit, on its days where it has none of its own."""
    draft.part_of = visit
    draft.rules["part_of"] = "part of the visit"
    if draft.date.edtf is None and visit.date.edtf:
        draft.share_date(visit, "inside a dated visit")


def _belongs(draft: Draft, visit: Draft) -> bool:
    if visit.actuality is Actuality.CANCELLED and draft.actuality is not Actuality.CANCELLED:
        return False
    if before_or_after(draft, visit):
        return True
    if visit.actuality is Actuality.PLANNED and draft.actuality is Actuality.OCCURRED:
        return False
    travellers = {id(figure) for figure in visit.travellers()}
    sides = {figure.side for figure in visit.travellers()}
    countries = {place.country for place in visit.places}
    if draft.places and draft.places[0].country not in countries:
        return False
    if (
        draft.date.latest
        and visit.date.earliest
        and (
            draft.date.latest < visit.date.earliest
            or (
                visit.date.latest
                and draft.date.earliest
                and draft.date.earliest > visit.date.latest
                and "/" in (visit.date.edtf or "")
            )
        )
    ):
        return False
    people = {id(figure) for figure in draft.figures()}
    if visit.rules.get("kind") == RETURNED and not draft.sides() & countries:
        return False  # "returned from Quito. On Monday he met Minister A of Norway"
    if people & travellers:
        return not _received_elsewhere(draft, visit, countries)
    return (
        bool(sides & draft.sides())
        and bool(draft.sides() & countries)
        and draft.kind is not EngagementKind.CALL
        and (draft.sentence > visit.sentence or draft.sentence == visit.sentence and _frames(visit))
        and (draft.rules.get("kind") == "signing" or not any(figure.is_envoy() for figure in draft.figures()))
    )


def _frames(visit: Draft) -> bool:
    """Whether something is told to have been done within a visit: "held talks as part of President A's visit"."""
    return visit.rules.get("actuality") == "within a visit"


def _received_elsewhere(draft: Draft, visit: Draft, countries: set[str | None]) -> bool:
    """Whether the traveller receives others than those he goes to, and is not there yet: "received the envoy of C
    before he left for B"."""
    hosts = {id(part.figure) for part in draft.parts if part.role is Role.HOST}
    own = any(id(figure) in hosts for figure in visit.travellers())
    return own and not draft.own_mission and not draft.sides() & countries and draft.sentence <= visit.sentence


def _without_shadows(drafts: list[Draft]) -> list[Draft]:
    """Drops a recalled or planned telling that only repeats what is news."""
    kept: list[Draft] = []
    for draft in drafts:
        shadow = (draft.background or draft.actuality is Actuality.PLANNED) and any(
            other is not draft
            and not other.background
            and other.actuality is Actuality.OCCURRED
            and _same_pair(draft, other)
            and not draft.date.edtf
            and not (draft.actuality is Actuality.PLANNED and draft.label != other.label and only_welcomed(other))
            and draft.rules["kind"] != TO_EACH_OTHER
            and not draft.follows
            and draft.rules["actuality"] != FOLLOWED_UP
            for other in drafts
        )
        if not shadow:
            kept.append(draft)
    kept = [draft for draft in kept if not any(_on_the_way(draft, other) for other in kept)]
    for draft in kept:
        if draft.part_of is not None and draft.part_of not in kept:
            draft.part_of = None
    return kept


def _on_the_way(draft: Draft, other: Draft) -> bool:
    """Whether a plan to go somewhere is of a visit to that country that is under way: "arrived in Hanoi on Sunday and
    will visit Hue before leaving"."""
    visits = draft.kind is other.kind is EngagementKind.VISIT and draft is not other
    ahead = draft.actuality is Actuality.PLANNED and other.actuality is Actuality.OCCURRED and not other.background
    if not (visits and ahead and _same_pair(draft, other)) or draft.sentence < other.sentence:
        return False
    first, last = draft.date.earliest, other.date.latest
    soon = not first or not last or date.fromisoformat(first) - date.fromisoformat(last) <= timedelta(days=_SOON)
    return soon and draft.label == "visit"


def _same_pair(draft: Draft, other: Draft) -> bool:
    there, here = ({place.country for place in each.places} for each in (draft, other))
    if draft.background and draft.kind is EngagementKind.MEETING and there and here and there.isdisjoint(here):
        return False  # "They had previously met in Lima"
    if draft.kind is not other.kind or Format.VIDEO in (draft.format, other.format) and draft.format != other.format:
        return False
    if draft.kind is EngagementKind.CEREMONY and draft.rules["kind"] != other.rules["kind"]:
        return False  # a signing is no welcome
    ours = {id(figure) for figure in draft.figures()}
    theirs = {id(figure) for figure in other.figures()}
    if draft.kind is EngagementKind.VISIT:
        return bool(ours & theirs) and bool({p.country for p in draft.places} & {p.country for p in other.places})
    return ours <= theirs


def _inherit(draft: Draft, document: Document) -> None:
    visit = draft.part_of
    if visit is None:
        return
    to_come = draft.actuality is Actuality.PLANNED and visit.actuality is Actuality.OCCURRED
    closer = vague(draft.date) and not vague(visit.date) and not apart(draft.date, visit.date)
    day = whole(visit.date) or (visit.date.edtf or "").endswith("/..")
    if (draft.date.edtf is None or closer) and visit.date.edtf and not (to_come and day):
        told = visit.legs.get(country_on(draft, visit)) or visit.date
        told = so_far(visit, document) if draft.actuality is Actuality.OCCURRED and not visit.legs else told
        draft.date = replace(told, basis=Basis.DERIVED)
        draft.date_span = visit.date_span
        draft.rules["date"] = "inside a dated visit"
    fitting = (
        visit.places if len(visit.places) == 1 else [place for place in visit.places if place.country in draft.sides()]
    )
    if len(fitting) != 1:
        fitting = [place for place in visit.places if place.country == stage_of(draft, visit)] or fitting
    came = visit.rules["kind"] == "verb of visiting" and day and draft.actuality is Actuality.OCCURRED
    if came and not fitting:
        fitting = visit.places[:1]  # of the legs of a tour the one where he has just come
    if not draft.places and len(fitting) == 1 and draft.format is Format.IN_PERSON:
        draft.places = [replace(fitting[0], basis="derived")]
        draft.rules["place"] = "inside a visit's country"


def _roles(draft: Draft, document: Document, beside: bool) -> None:
    """Host and visitor follow from whose country it is; inside a visit the traveller is the visitor."""
    if draft.kind in (EngagementKind.VISIT, EngagementKind.CALL):
        return
    gathered = draft.rules["kind"] == "attending a conference" or draft.label.split()[-1] in _OF_MANY
    if draft.kind is EngagementKind.CONFERENCE and gathered:
        _take_part(draft)
        return
    if draft.rules["kind"] == "presenting credentials":
        members = [part for part in draft.parts if part.role is Role.MEMBER and not part.figure.is_envoy()]
        people = [part for part in draft.parts if part.figure.kind is ActorKind.PERSON and part not in members]
        hosts = [part for part in people if not part.figure.is_envoy()]
        if len(hosts) > 1:  # of many who are named without an office the one who has one receives
            told = [part for part in hosts if part.role is Role.HOST]
            hosts = (told if len(told) == 1 else [part for part in hosts if part.figure.offices])[:1] or hosts[:1]
        for part in draft.parts:
            part.role = Role.HOST if part in hosts else Role.MEMBER if part in members else Role.VISITOR
        return
    _in_the_chair(draft, document.text)
    _greeted_by_envoys(draft)
    if draft.rules["kind"] == "signing":
        return  # who only witnesses what others sign is a principal
    if any(part.role in (Role.HOST, Role.VISITOR, Role.SIGNATORY) for part in draft.parts):
        _complete(draft)
        return
    stated = [place for place in draft.places if place.basis != "dateline" or not beside]
    country = stated[0].country if stated else called_on(draft)
    if draft.part_of is not None and draft.part_of.visit_type is not VisitType.MULTILATERAL_ATTENDANCE:
        country = next((body for body in SEATS.get(country or "", ()) if body in draft.sides()), country)
    if country is None or country not in draft.sides() or draft.format is not Format.IN_PERSON:
        return
    for part in draft.parts:
        if part.role is Role.PRINCIPAL:
            part.role = Role.HOST if part.figure.side == country else Role.VISITOR


def _take_part(draft: Draft) -> None:
    """Who attends, addresses or speaks at a gathering of many is one of its members; a body that meets is itself; of
    leaders of several states who hold one together only the one who is at home there is its host."""
    hosts = [part for part in draft.parts if part.role is Role.HOST]
    together = len({part.figure.side for part in hosts}) > 1
    for part in draft.parts:
        if together and part in hosts and part.figure.side not in {place.country for place in draft.places}:
            part.role = Role.PRINCIPAL
        elif part.role is Role.PRINCIPAL and part.figure.kind is not ActorKind.ORGANISATION:
            part.role = Role.MEMBER


def _in_the_chair(draft: Draft, text: str) -> None:
    """Those under whose chairmanship talks were held, and the one called the host."""
    for start, end in draft.spans:
        chaired = _CHAIRED.search(text[start:end])
        for part in draft.parts:
            if chaired and part.role is Role.PRINCIPAL and start + chaired.end() <= part.start < end:
                part.role = Role.CHAIR
    for part in draft.parts:
        if part.role is Role.PRINCIPAL and called_host(part, text):
            part.role = Role.HOST


def _greeted_by_envoys(draft: Draft) -> None:
    """Envoys of another side than the officials who meet a traveller at the airport, or see him off, stand beside
    them: "was met by Deputy Minister A and the ambassador of his own country"."""
    hosts = [part for part in draft.parts if part.role is Role.HOST]
    for part in hosts[1:] if draft.rules["kind"] == ON_ARRIVAL else ():
        if part.figure.is_envoy() and part.figure.side != hosts[0].figure.side:
            part.role = Role.MEMBER


def _as_before(draft: Draft, drafts: list[Draft]) -> None:
    """Two whom a ceremony or reception of the report makes host and guest are so in their talks too."""
    talks = draft.kind is EngagementKind.MEETING and not draft.background and draft.format is Format.IN_PERSON
    if not talks or any(part.role is not Role.PRINCIPAL for part in draft.parts):
        return
    for other in drafts:
        told = {id(part.figure): part.role for part in other.parts if part.role in (Role.HOST, Role.VISITOR)}
        same_day = draft.date.edtf in (None, other.date.edtf)
        here = {place.country for place in draft.places} <= {place.country for place in other.places}
        if other.background or other is draft or not same_day or not here:
            continue
        if len(set(told.values())) == 2 and all(id(part.figure) in told for part in draft.parts):
            for part in draft.parts:
                part.role = told[id(part.figure)]
            return


def _complete(draft: Draft) -> None:
    """Others of the host's side are hosts, others of the visitor's visitors; two who meet a host come to him."""
    roles = {part.figure.side: part.role for part in draft.parts if part.role in (Role.HOST, Role.VISITOR)}
    hosted = Role.HOST in roles.values()
    for part in draft.parts:
        if part.role is Role.PRINCIPAL and part.figure.side in roles:
            part.role = roles[part.figure.side]
        elif part.role is Role.PRINCIPAL and hosted and part.figure.side and draft.kind is EngagementKind.MEETING:
            part.role = Role.VISITOR
        elif part.role is Role.PRINCIPAL and part.figure.side in {place.country for place in draft.places}:
            part.role = Role.HOST  # whoever is at home where a visitor came


def channels(draft: Draft) -> tuple[str, ...]:
    """The tracks of those who took part, by how often they are printed."""
    tracks = Counter(
        fact.phrase.track
        for part in draft.parts
        for fact in part.figure.offices
        if part.figure.kind is ActorKind.PERSON
    )
    return tuple(sorted(tracks, key=lambda track: (-tracks[track], track)))
