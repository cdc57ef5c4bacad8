"""Engagements and statements as events between actors, by the rules of PLOVER and CAMEO that decide what is one.

Each candidate becomes one `Event` with a verdict; what is no event by these codebooks stays, and says why.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from dragoman.domain.actors import Actor
from dragoman.domain.engagements import Actuality, Engagement, EngagementKind, Format, Participant, Role, sides_of
from dragoman.domain.statements import Act, Statement
from dragoman.domain.text import Citation
from dragoman.exports.codebooks.verdicts import BACKGROUND, TOLD_BEFORE, UNCERTAIN, UNDATED, Days, Verdict
from dragoman.record.queries.selecting import Held

_POSTED = re.compile(r"\b(ambassador|high commissioner|charg[ée] d)", re.IGNORECASE)
_REFUSED = re.compile(
    r"\b(reject|refus|declin|rebuff|turn(?:ed|s)? down|rul(?:ed|es?|ing) out|den(?:y|ied|ies)|(?:will|would) not\b)",
    re.IGNORECASE,
)
_DEMANDED = re.compile(r"\b(demand|insist|order)(?:s|ed|ing)?\b", re.IGNORECASE)
_MUST = re.compile(r"\bmust\b", re.IGNORECASE)
_TALKS = re.compile(r"\bnegotiat", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Event:
    """One candidate: what the codebooks' words for it are, who does it to whom, and whether it counts.

    ``id`` is that of the engagement or statement; ``occasion`` that of the engagement over all reports. ``actors``
    and ``recipients`` are ids of actors of the report, or codes of sides where nobody is named.
    """

    id: str
    type: str
    cameo: str
    mode: str | None
    verdict: Verdict
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    citation: Citation
    days: Days
    occasion: str | None = None
    place: str | None = None
    place_country: str | None = None
    channel: tuple[str, ...] = ()
    part_of: str | None = None
    directed: bool = True


CONSULTED = Verdict(True, "consult", "A meeting, visit, conversation or gathering is a consultation.")
PLANNED = Verdict(
    True, "future_meeting", "A meeting that is planned or offered is an agreement to meet, not a meeting."
)
CALLED_OFF = Verdict(True, "cancelled_meeting", "A meeting that is cancelled is a rejection.")
SIGNED = Verdict(True, "signing", "Signing an agreement is diplomatic support in act.")
POSTED = Verdict(
    False, "posted_ambassador", "With an ambassador posted in the country, only what is said is coded, not the meeting."
)
LETTER = Verdict(False, "letter", "A letter is coded by what it says, not as a consultation.")
ONE_SIDE = Verdict(False, "one_side", "No second side is known; an event is something between two.")
OWN_SIDE = Verdict(False, "own_side", "Whom it is said to is of the speaker's own side.")
COMMENT = Verdict(False, "comment", "Comments were taken out of PLOVER; CAMEO has them as statements.")
HOPED = Verdict(False, "hope", "A hope without willingness to do something is a comment.")
CONVEYED = Verdict(False, "greetings", "Greetings and condolences are no event of PLOVER.")
DISCUSSED = Verdict(False, "discussion", "What is only discussed is coded once, as the meeting.")

ACTS: Mapping[Act, tuple[str, str, Verdict]] = {
    Act.AGREE: ("AGREE", "030", Verdict(True, "agreed", "What is agreed for the future is agreement to cooperate.")),
    Act.PLEDGE: ("AGREE", "030", Verdict(True, "pledged", "A promise or willingness is agreement to cooperate.")),
    Act.PROPOSE: ("AGREE", "030", Verdict(True, "offered", "What is offered is agreement to cooperate.")),
    Act.INVITE: ("AGREE", "036", Verdict(True, "invited", "An invitation is coded as agreement to meet.")),
    Act.APPRECIATE: ("SUPPORT", "051", Verdict(True, "commended", "Praise is diplomatic support.")),
    Act.CONGRATULATE: ("SUPPORT", "051", Verdict(True, "congratulated", "Congratulation is diplomatic support.")),
    Act.THANK: ("SUPPORT", "051", Verdict(True, "thanked", "Thanks are diplomatic support.")),
    Act.REQUEST: ("REQUEST", "020", Verdict(True, "requested", "What is asked, urged or demanded is a request.")),
    Act.OBJECT: ("ACCUSE", "111", Verdict(True, "objected", "Disapproval, criticism and protest are accusation.")),
    Act.AFFIRM: ("", "010", COMMENT),
    Act.INFORM: ("", "010", COMMENT),
    Act.HOPE: ("", "010", HOPED),
    Act.CONVEY: ("", "018", CONVEYED),
    Act.DISCUSS: ("", "010", DISCUSSED),
}
"""By act of a statement: the type of PLOVER, the code of CAMEO, and the verdict of PLOVER."""

REFUSED = Verdict(True, "refused", "Refusal, denial and turning down are rejection.")
UNDERTAKEN = Verdict(True, "undertaken", "What is said carries an undertaking, which is agreement to cooperate.")
DEMANDED = Verdict(True, "must", "What another is said to have to do is a request.")


class Coder:
    """Codes reports one after another; what an earlier one told of an occasion is not counted again."""

    def __init__(self) -> None:
        self._told: dict[tuple[str, ...], str] = {}

    def events(self, held: Held) -> Iterator[Event]:
        """The candidates of one report, engagements first."""
        reading = held.reading
        sides = sides_of(reading.engagements, {one.id: one.country for one in reading.actors})
        known = {one.id: one for one in reading.engagements}
        for one in reading.engagements:
            yield self._counted(held, _engagement(held, one, sides[one.id]))
        for said in reading.statements:
            yield self._counted(held, _statement(held, said, known.get(said.engagement or "")))

    def _counted(self, held: Held, event: Event) -> Event:
        """Once for an occasion, however many reports tell it."""
        if not event.verdict.included or event.occasion is None:
            return event
        parties = (*sides_in(held, event.actors), ">", *sides_in(held, event.recipients))
        key = (event.occasion, event.type, *(parties if event.id[:1] == "s" else ()))
        first = self._told.setdefault(key, held.document.id)
        return event if first == held.document.id else replace(event, verdict=TOLD_BEFORE)


def sides_in(held: Held, ids: Iterable[str]) -> tuple[str, ...]:
    """The sides of some actors, each once, in order."""
    actors = held.actors
    return tuple(dict.fromkeys(side for one in ids if (side := _side(actors, one))))


def _side(actors: Mapping[str, Actor], one: str) -> str | None:
    return actors[one].country if one in actors else one


def _engagement(held: Held, one: Engagement, sides: frozenset[str]) -> Event:
    type_, cameo, verdict = _met(held, one, sides)
    guests, hosts = _guests_and_hosts(one, sides)
    directed = bool(guests and hosts)
    everyone = tuple(part.actor for part in one.participants)
    named = set(sides_in(held, everyone))
    unnamed = tuple(sorted(side for side in sides if side not in named))
    place = one.places[0] if one.places else None
    days = Days.of(one.date, held.document.published)
    return Event(
        one.id,
        type_,
        cameo,
        _mode(one, sides, directed) if type_ == "CONSULT" else "meet" if type_ == "REJECT" else None,
        UNDATED if verdict.included and days.first is None else verdict,
        guests if directed else everyone + unnamed,
        hosts if directed else (),
        one.citations[0],
        days,
        held.occasion(one.id),
        place.name if place else None,
        place.country if place else None,
        one.channel,
        one.part_of,
        directed,
    )


def _met(held: Held, one: Engagement, sides: frozenset[str]) -> tuple[str, str, Verdict]:
    """The type, CAMEO's code and the verdict of an engagement."""
    if one.background:
        return "CONSULT", "040", BACKGROUND
    if one.actuality in (Actuality.DENIED, Actuality.HYPOTHETICAL):
        return "CONSULT", "040", UNCERTAIN
    if len(sides) < 2:
        return "CONSULT", "040", ONE_SIDE
    if one.actuality in (Actuality.PLANNED, Actuality.PROPOSED):
        return "AGREE", "036", PLANNED
    if one.actuality is Actuality.CANCELLED:
        return "REJECT", "125", CALLED_OFF
    if one.kind is EngagementKind.CEREMONY and any(part.role is Role.SIGNATORY for part in one.participants):
        return "SUPPORT", "057", SIGNED
    code = _consult_code(one)
    if one.format is Format.LETTER:
        return "CONSULT", code, LETTER
    return "CONSULT", code, POSTED if _is_posted(held, one, sides) else CONSULTED


def _consult_code(one: Engagement) -> str:
    if one.format in (Format.PHONE, Format.VIDEO):
        return "041"
    if one.kind is EngagementKind.VISIT:
        return "042"
    if any(part.role is Role.MEDIATOR for part in one.participants):
        return "045"
    return "046" if _TALKS.search(one.label) else "040"


def _is_posted(held: Held, one: Engagement, sides: frozenset[str]) -> bool:
    """Whether someone who takes part is an envoy to another side that takes part, at a meeting there."""
    if one.kind is EngagementKind.VISIT:
        return False
    actors = held.actors
    for part in one.participants:
        titles = [part.capacity or "", *(office.printed for office in actors[part.actor].offices)]
        if any(_POSTED.search(title) for title in titles):
            countries = {place.country for place in one.places}
            return not countries or bool(countries & (sides - {part.side or ""}))
    return False


def _guests_and_hosts(one: Engagement, sides: frozenset[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Visitors and hosts where both are known; the host of a visit may be known only as the country."""
    visiting = {Role.VISITOR, Role.HEAD, Role.MEMBER} if one.kind is EngagementKind.VISIT else {Role.VISITOR}
    guests = tuple(part.actor for part in one.participants if part.role in visiting)
    hosts = tuple(part.actor for part in one.participants if part.role is Role.HOST)
    if one.kind is EngagementKind.VISIT and not hosts:
        own = {part.side for part in one.participants if part.role in visiting}
        hosts = tuple(dict.fromkeys(p.country for p in one.places if p.country and p.country not in own))
    return guests, hosts


def _mode(one: Engagement, sides: frozenset[str], directed: bool) -> str | None:
    if one.format in (Format.PHONE, Format.VIDEO):
        return "phone"
    if one.kind is EngagementKind.CONFERENCE or len(sides) > 2:
        return "multilateral"
    place = one.places[0].country if one.places else None
    if place is not None and place not in sides:
        return "third-party"
    return "visit" if directed else None


def _statement(held: Held, said: Statement, at: Engagement | None) -> Event:
    type_, cameo, verdict = _said(held, said)
    actors = said.on_behalf_of if said.on_behalf_of and not said.speakers else said.speakers
    recipients = () if said.joint else _recipients(held, said, at)
    days = (
        Days.of(at.date, held.document.published) if at else Days.of(held.document.published, held.document.published)
    )
    place = at.places[0] if at and at.places else None
    return Event(
        said.id,
        type_,
        cameo,
        None,
        _verdict(held, verdict, actors, recipients, at, days),
        actors,
        recipients,
        said.citations[0],
        days,
        held.occasion(at.id) if at else None,
        place.name if place else None,
        place.country if place else None,
        at.channel if at else (),
        at.id if at else None,
        not said.joint,
    )


def _said(held: Held, said: Statement) -> tuple[str, str, Verdict]:
    """The type, CAMEO's code and the verdict of what is said; of what is affirmed, by what it says."""
    quote = said.citations[0].quote
    comment = said.act in (Act.AFFIRM, Act.INFORM)
    if (said.act is Act.OBJECT or comment) and _REFUSED.search(quote if said.act is Act.OBJECT else said.content):
        return "REJECT", "120", REFUSED
    if said.act is Act.REQUEST and _DEMANDED.search(quote):
        return "REQUEST", "100", ACTS[Act.REQUEST][2]
    if comment and any(one.statement == said.id for one in held.reading.commitments):
        return "AGREE", "030", UNDERTAKEN
    if comment and _MUST.search(said.content):
        return "REQUEST", "100", DEMANDED
    return ACTS[said.act]


def _verdict(
    held: Held,
    verdict: Verdict,
    actors: tuple[str, ...],
    recipients: tuple[str, ...],
    at: Engagement | None,
    days: Days,
) -> Verdict:
    if not verdict.included:
        return verdict
    if at is not None and at.background:
        return BACKGROUND
    theirs, ours = sides_in(held, recipients), sides_in(held, actors)
    if ours and theirs and set(theirs) <= set(ours):
        return OWN_SIDE
    return UNDATED if days.first is None else verdict


def _recipients(held: Held, said: Statement, at: Engagement | None) -> tuple[str, ...]:
    """Whom it is said to: the addressees, or else the other sides of the engagement."""
    if said.addressees:
        return said.addressees
    if at is None:
        return ()
    own = set(sides_in(held, said.speakers))
    others: list[Participant] = [part for part in at.participants if part.side and part.side not in own]
    return tuple(part.actor for part in others)
