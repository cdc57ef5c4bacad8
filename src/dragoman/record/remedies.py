"""Remedies: what becomes of a reading where one of its facts is corrected or rejected, one small function a property.

A new value is checked as the reader's own would be. What rests on a rejected fact goes with it or stands by itself:
without the meeting its statements are of no meeting, without the statement there is no commitment.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from dragoman.domain.actors import Actor
from dragoman.domain.claims import Claim, Reading
from dragoman.domain.dates import UNKNOWN_DATE, Basis, PartialDate
from dragoman.domain.engagements import Actuality, EngagementKind, Format, Place, Role, VisitType
from dragoman.domain.statements import Act
from dragoman.errors import QuestionError
from dragoman.knowledge.countries import load_countries
from dragoman.knowledge.folding import search_key

Remedy = Callable[[Reading, Claim, str | None], Reading]
Item = TypeVar("Item")
Word = TypeVar("Word", bound=StrEnum)

SEVERAL = frozenset({"name", "office", "measure", "participant", "place", "speaker"})
"""Properties of which one thing can have more than one value."""
_PART = re.compile(r"(?P<who>.*?)\s*\bas\s+(?P<role>\w+)", re.DOTALL)
_DAY = re.compile(r"(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?")
_COUNTRY = re.compile(r"(?P<name>.+),\s*(?P<country>[A-Z]{2})")
_FORMATS = {
    "in person": Format.IN_PERSON,
    "by telephone": Format.PHONE,
    "by phone": Format.PHONE,
    "by video": Format.VIDEO,
    "by letter": Format.LETTER,
}
_NEWS = {"news": False, "background": True}
WRITTEN = {
    "kind": "meeting, official visit, meeting by video; or how they were in touch alone: by telephone",
    "actuality": "occurred, planned, …; planned, background where it is only recalled; news or background alone",
    "act": "pledge; pledge: what was said; or what was said alone behind a colon",
    "date": "2024, 2024-03, 2024-03-15, XXXX-03-15, or two with / between",
    "deadline": "2024, 2024-03, 2024-03-15, XXXX-03-15, or two with / between",
    "place": "a name, with its country behind a comma where it is not well known: Springfield, US",
    "participant": "NAME as host, or the name or the role alone",
    "part of": "the id of another engagement of this report",
    "speaker": "someone whom the report names",
    "country": "a name or two letters",
    "specificity": "low, medium or high",
}
"""How a new value of a property is written, where it is not plain."""


def remedied(reading: Reading, claim: Claim, value: str | None) -> Reading:
    """The reading with another value of this fact, or without it where there is none.

    Raises:
        QuestionError: the property cannot have this value, or not be without one.
    """
    remedy = REMEDIES.get(claim.property)
    if remedy is None:
        raise QuestionError(f"What is said of “{claim.property}” can be confirmed or questioned, and not be corrected.")
    return remedy(reading, claim, value.strip() if value is not None else None)


def as_claimed(reading: Reading, claim: Claim, value: str) -> str:
    """What a claim of this fact says now: the property alone, where the correction said more than that."""
    items: tuple[Any, ...] = (*reading.engagements, *reading.statements)
    one = next((each for each in items if each.id == claim.subject), None)
    if one is None or claim.property not in ("kind", "actuality", "act"):
        return value
    if claim.property == "actuality":
        return f"{one.actuality}{', background' if one.background else ''}"
    if claim.property == "act":
        return str(one.act)
    plain = one.visit_type in (None, VisitType.UNSPECIFIED)
    return str(one.kind) if plain else f"{one.visit_type} {one.kind}"


def _kind(reading: Reading, claim: Claim, value: str | None) -> Reading:
    """``visit``, ``official visit``, ``meeting by video``, ``by video``; without a kind there is no engagement."""
    if value is None:
        return _without_engagement(reading, claim.subject)
    how = next((words for words in _FORMATS if value.lower().endswith(words)), "")
    what = value[: len(value) - len(how)].strip()
    change: dict[str, Any] = {"format": _FORMATS[how]} if how else {}
    if what or not how:
        change |= _kind_told(what)
    return _changed(reading, "engagements", claim.subject, lambda one: replace(one, **change))


def _kind_told(what: str) -> dict[str, Any]:
    type_, _, kind = what.rpartition(" ")
    visit_type = _one_of(VisitType, type_, "type of visit") if type_ else None
    of_kind = _one_of(EngagementKind, kind, "kind of engagement")
    if visit_type is not None and of_kind is not EngagementKind.VISIT:
        raise QuestionError("Only a visit has a type: official visit, working visit, …")
    return {"kind": of_kind, "visit_type": visit_type}


def _actuality(reading: Reading, claim: Claim, value: str | None) -> Reading:
    """``planned``, ``occurred, background`` where it is only recalled, or ``news`` or ``background`` alone."""
    told = _needed(value, "To say that there was no such engagement, reject its kind.")
    words = [word.strip().lower() for word in told.split(",") if word.strip()]
    others = [word for word in words if word not in _NEWS]
    recalled = [_NEWS[word] for word in words if word in _NEWS]
    change: dict[str, Any] = {"background": recalled[-1]} if recalled else {}
    if others or not change:
        change["actuality"] = _one_of(Actuality, ", ".join(others), "status")
    return _changed(reading, "engagements", claim.subject, lambda one: replace(one, **change))


def _date(reading: Reading, claim: Claim, value: str | None) -> Reading:
    def change(one: Any) -> Any:
        return replace(one, date=UNKNOWN_DATE if value is None else _dated(value, one.date.printed))

    return _changed(reading, "engagements", claim.subject, change)


def _place(reading: Reading, claim: Claim, value: str | None) -> Reading:
    new = None if value is None else _placed(value)

    def change(one: Any) -> Any:
        held = [each for each in one.places if each.name == claim.value] or list(one.places[:1])
        kept = [new if each in held else each for each in one.places] or [new]
        return replace(one, places=tuple(each for each in kept if each is not None))

    return _changed(reading, "engagements", claim.subject, change)


def _part_of(reading: Reading, claim: Claim, value: str | None) -> Reading:
    others = {one.id for one in reading.engagements} - {claim.subject}
    if value is not None and value not in others:
        raise QuestionError(f"Give the id of another engagement of this report: {', '.join(sorted(others))}.")
    return _changed(reading, "engagements", claim.subject, lambda one: replace(one, part_of=value))


def _participant(reading: Reading, claim: Claim, value: str | None) -> Reading:
    """``NAME as ROLE``, or either of the two by itself."""
    actor = claim.value.partition(" as ")[0]
    new = None if value is None else _read_part(reading, value)

    def change(one: Any) -> Any:
        parts = [each for each in one.participants if each.actor != actor or new is not None]
        return replace(one, participants=tuple(_in_part(each, actor, new) for each in parts))

    return _changed(reading, "engagements", claim.subject, change)


def _read_part(reading: Reading, value: str) -> Mapping[str, Any]:
    known = {role.value for role in Role}
    split = _PART.fullmatch(value)
    who, role = (split["who"], split["role"]) if split else ("", value) if value in known else (value, "")
    actor = _actor_named(reading, who) if who else None
    told: dict[str, Any] = {"role": _one_of(Role, role, "role")} if role else {}
    return told | ({"actor": actor.id, "side": actor.country, "capacity": None} if actor else {})


def _in_part(part: Any, actor: str, new: Mapping[str, Any] | None) -> Any:
    return part if new is None or part.actor != actor else replace(part, **new)


def _name(reading: Reading, claim: Claim, value: str | None) -> Reading:
    """Without a name there is no such actor."""
    if value is None:
        return _without_actor(reading, claim.subject)
    return _changed(
        reading,
        "actors",
        claim.subject,
        lambda one: replace(one, name=value, names=tuple(dict.fromkeys((value, *one.names)))),
    )


def _country(reading: Reading, claim: Claim, value: str | None) -> Reading:
    new = None if value is None else _country_named(value)
    old = next((one.country for one in reading.actors if one.id == claim.subject), None)
    sided = tuple(
        replace(
            one,
            participants=tuple(
                replace(part, side=new) if part.actor == claim.subject and part.side == old else part
                for part in one.participants
            ),
        )
        for one in reading.engagements
    )
    return _changed(replace(reading, engagements=sided), "actors", claim.subject, lambda one: replace(one, country=new))


def _office(reading: Reading, claim: Claim, value: str | None) -> Reading:
    """Where an office is corrected, whoever acts in it does so in the corrected one."""

    def change(one: Any) -> Any:
        offices = [
            each if each.printed != claim.value else value and replace(each, title=value, printed=value)
            for each in one.offices
        ]
        return replace(one, offices=tuple(each for each in offices if each))

    acting = tuple(
        replace(
            one,
            participants=tuple(
                replace(part, capacity=value) if (part.actor, part.capacity) == (claim.subject, claim.value) else part
                for part in one.participants
            ),
        )
        for one in reading.engagements
    )
    return _changed(replace(reading, engagements=acting), "actors", claim.subject, change)


def _act(reading: Reading, claim: Claim, value: str | None) -> Reading:
    """``pledge``, ``pledge: what was said``, or ``: what was said``; without an act there is no statement."""
    if value is None:
        return _without_statements(reading, {claim.subject})
    act, colon, content = (part.strip() for part in value.partition(":"))
    if colon and not content:
        raise QuestionError("Say behind the colon what was said. To say that nothing was, reject the act.")
    change: dict[str, Any] = {"content": content} if content else {}
    if act or not content:
        change["act"] = _one_of(Act, act, "act")
    return _changed(reading, "statements", claim.subject, lambda one: replace(one, **change))


def _speaker(reading: Reading, claim: Claim, value: str | None) -> Reading:
    """What nobody said is no statement."""
    new = None if value is None else _actor_named(reading, value).id

    def change(one: Any) -> Any:
        spoken = [new if each == claim.value else each for each in one.speakers]
        return replace(one, speakers=tuple(dict.fromkeys(each for each in spoken if each)))

    return _without_silent(_changed(reading, "statements", claim.subject, change))


def _goal(reading: Reading, claim: Claim, value: str | None) -> Reading:
    return _with_text(reading, "commitments", claim.subject, "goal", value)


def _measure(reading: Reading, claim: Claim, value: str | None) -> Reading:
    def change(one: Any) -> Any:
        measures = [value if search_key(each) == search_key(claim.value) else each for each in one.measures]
        return replace(one, measures=tuple(each for each in measures if each))

    return _changed(reading, "commitments", claim.subject, change)


def _deadline(reading: Reading, claim: Claim, value: str | None) -> Reading:
    if value is not None:
        _dated(value, None)
    return _changed(reading, "commitments", claim.subject, lambda one: replace(one, deadline=value))


def _specificity(reading: Reading, claim: Claim, value: str | None) -> Reading:
    if _needed(value, "") not in ("low", "medium", "high"):
        raise QuestionError("A commitment's specificity is low, medium or high.")
    return _changed(reading, "commitments", claim.subject, lambda one: replace(one, specificity=value))


def _label(reading: Reading, claim: Claim, value: str | None) -> Reading:
    return _with_text(reading, "relationships", claim.subject, "label", value)


def _instrument(reading: Reading, claim: Claim, value: str | None) -> Reading:
    return _with_text(reading, "instruments", claim.subject, "title", value)


def _formula(reading: Reading, claim: Claim, value: str | None) -> Reading:
    if value is not None:
        raise QuestionError("A set phrase is what the report prints: it can be rejected, and not be another.")
    return _with_text(reading, "formulas", claim.subject, "", None)


def _tie(reading: Reading, claim: Claim, value: str | None) -> Reading:
    return _with_text(reading, "ties", claim.subject, "kind", value)


REMEDIES: Mapping[str, Remedy] = {
    "kind": _kind,
    "actuality": _actuality,
    "date": _date,
    "place": _place,
    "part of": _part_of,
    "participant": _participant,
    "name": _name,
    "country": _country,
    "office": _office,
    "act": _act,
    "speaker": _speaker,
    "goal": _goal,
    "measure": _measure,
    "deadline": _deadline,
    "specificity": _specificity,
    "label": _label,
    "instrument": _instrument,
    "formula": _formula,
    "tie": _tie,
}
"""What can be corrected, by the property that claims name."""


def _with_text(reading: Reading, kind: str, id_: str, field: str, value: str | None) -> Reading:
    """The reading with another text of one thing, or without the thing where there is none."""
    return _changed(reading, kind, id_, lambda one: None if value is None else replace(one, **{field: value}))


def _changed(reading: Reading, kind: str, id_: str, change: Callable[[Any], Any]) -> Reading:
    """The reading with one thing changed, or without it and all claims of it where the change leaves nothing."""
    items = tuple((change(one) if one.id == id_ else one) for one in getattr(reading, kind))
    left: dict[str, Any] = {kind: tuple(one for one in items if one is not None)}
    if None in items:
        left["claims"] = tuple(one for one in reading.claims if one.subject != id_)
    return replace(reading, **left)


def _without_engagement(reading: Reading, id_: str) -> Reading:
    return replace(
        reading,
        engagements=tuple(
            replace(one, part_of=None) if one.part_of == id_ else one for one in reading.engagements if one.id != id_
        ),
        statements=tuple(replace(one, engagement=None) if one.engagement == id_ else one for one in reading.statements),
        instruments=tuple(
            replace(one, engagement=None) if one.engagement == id_ else one for one in reading.instruments
        ),
        claims=tuple(one for one in reading.claims if one.subject != id_ and one.value != id_),
    )


def _without_statements(reading: Reading, ids: set[str]) -> Reading:
    vows = {one.id for one in reading.commitments if one.statement in ids}
    return replace(
        reading,
        statements=tuple(one for one in reading.statements if one.id not in ids),
        commitments=tuple(one for one in reading.commitments if one.id not in vows),
        claims=tuple(one for one in reading.claims if one.subject not in ids | vows),
    )


def _without_silent(reading: Reading) -> Reading:
    silent = {one.id for one in reading.statements if not one.speakers}
    return _without_statements(reading, silent) if silent else reading


def _without_actor(reading: Reading, id_: str) -> Reading:
    def left(ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(each for each in ids if each != id_)

    def body(one: Actor) -> Actor:
        offices = tuple(replace(each, organisation=None) if each.organisation == id_ else each for each in one.offices)
        return replace(one, offices=offices, parent=None if one.parent == id_ else one.parent)

    without = replace(
        reading,
        actors=tuple(body(one) for one in reading.actors if one.id != id_),
        engagements=tuple(
            replace(one, participants=tuple(part for part in one.participants if part.actor != id_))
            for one in reading.engagements
        ),
        statements=tuple(
            replace(one, speakers=left(one.speakers), addressees=left(one.addressees)) for one in reading.statements
        ),
        commitments=tuple(
            replace(one, makers=left(one.makers), counterparts=left(one.counterparts)) for one in reading.commitments
        ),
        instruments=tuple(replace(one, parties=left(one.parties)) for one in reading.instruments),
        ties=tuple(one for one in reading.ties if id_ not in (one.a, one.b)),
        mentions=tuple(one for one in reading.mentions if one.actor != id_),
        claims=tuple(one for one in reading.claims if one.subject != id_ and one.value.partition(" as ")[0] != id_),
    )
    return _without_silent(without)


def _needed(value: str | None, otherwise: str) -> str:
    if value is None:
        raise QuestionError(f"This has always some value: say what it should be. {otherwise}".strip())
    return value


def _one_of(words: type[Word], value: str, what: str) -> Word:
    try:
        return words(value.strip().lower().replace(" ", "_"))
    except ValueError as error:
        known = ", ".join(each.value for each in words)
        raise QuestionError(f"{value!r} is no {what}. There are: {known}.") from error


def _actor_named(reading: Reading, value: str) -> Actor:
    """Someone of this report, by id or by a name that it prints."""
    wanted = search_key(value)
    for one in reading.actors:
        if one.id == value or wanted in map(search_key, (one.name, *one.names)):
            return one
    names = ", ".join(one.name for one in reading.actors[:8])
    raise QuestionError(f"The report names no {value!r}. Those whom it names: {names}.")


def _country_named(value: str) -> str:
    wanted = search_key(value)
    for code, one in load_countries().items():
        if value == code or wanted in map(search_key, (one.name, *one.aliases)):
            return code
    raise QuestionError(f"{value!r} is no country. Give its name or its two letters, such as VN.")


def _placed(value: str) -> Place:
    """A place, with its country where it is named behind a comma or the place is well known."""
    if told := _COUNTRY.fullmatch(value):
        return Place(told["name"], _country_named(told["country"]))
    wanted = search_key(value)
    for code, one in load_countries().items():
        if wanted in map(search_key, (one.name, *one.aliases, *one.places)):
            return Place(value, code)
    return Place(value, None)


def _dated(value: str, printed: str | None) -> PartialDate:
    first, _, last = value.partition("/")
    begins, ends = _days(first), _days(last or first)
    if begins[0] and ends[1] and begins[0] > ends[1]:
        raise QuestionError(f"{value!r} ends before it begins.")
    return PartialDate(value, begins[0], ends[1], printed, Basis.STATED)


def _days(value: str) -> tuple[str | None, str | None]:
    """The first and the last day of a year, month or day; none where the year is not known."""
    found = _DAY.fullmatch(value)
    try:
        if found is None:
            raise ValueError(value)
        year, month, day = found.groups()
        known = 2000 if year == "XXXX" else int(year)
        begins = date(known, int(month or 1), int(day or 1))
        until = int(month or 12)
        ends = date(known, until, int(day) if day else monthrange(known, until)[1])
    except ValueError as error:
        raise QuestionError(
            f"{value!r} is no day. Write 2024, 2024-03, 2024-03-15, XXXX-03-15 without a year, or two with / between."
        ) from error
    return (None, None) if year == "XXXX" else (begins.isoformat(), ends.isoformat())
