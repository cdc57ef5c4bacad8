"""The words in which the record is told to a person: dates, kinds of engagement, acts, names.

Nothing here decides anything; each function turns one value of the record into the words shown for it.
"""

import re
from collections.abc import Mapping

from dragoman.domain.actors import Actor
from dragoman.domain.dates import Basis, PartialDate
from dragoman.domain.engagements import Engagement, EngagementKind, Format, Participant, Place, VisitType
from dragoman.domain.relationships import Instrument, Relationship
from dragoman.domain.statements import Act, CommitmentForm

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

ACT_WORDS = {
    Act.AFFIRM: "affirmed",
    Act.INFORM: "informed",
    Act.APPRECIATE: "appreciated",
    Act.CONGRATULATE: "congratulated",
    Act.THANK: "thanked",
    Act.PROPOSE: "proposed",
    Act.REQUEST: "requested",
    Act.INVITE: "invited",
    Act.PLEDGE: "pledged",
    Act.AGREE: "agreed",
    Act.HOPE: "hoped",
    Act.DISCUSS: "discussed",
    Act.OBJECT: "objected",
    Act.CONVEY: "conveyed",
}

FORM_TITLES = {
    CommitmentForm.SIGNED_INSTRUMENT: "Signed",
    CommitmentForm.AGREEMENT: "Agreed",
    CommitmentForm.JOINT_STATEMENT_ITEM: "In the joint statement",
    CommitmentForm.PLEDGE: "Pledged",
    CommitmentForm.REAFFIRMATION: "Reaffirmed",
    CommitmentForm.PROPOSAL: "Proposed",
}
"""The forms of commitment with their headings, firmest first."""

FORMAT_WORDS = {Format.PHONE: "by telephone", Format.VIDEO: "by video", Format.LETTER: "by letter"}

_DAY = re.compile(r"(?P<year>\d{4}|XXXX)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")


def plain(text: str) -> str:
    """The text on one line."""
    return " ".join(text.split())


def quoted(text: str) -> str:
    """The text in one pair of quotation marks; marks that it brought along are not doubled."""
    bare = plain(text).strip('“”"')
    return f"“{bare}”"


def side(code: str | None) -> str:
    """The short name of a side."""
    return code or "—"


def date(value: PartialDate) -> str:
    """A date as a person writes it, with the report's own words where the two differ."""
    if value.edtf is None:
        return f"date as printed: {quoted(value.printed)}" if value.printed else "date not given"
    words = edtf(value.edtf)
    if value.printed and value.basis is not Basis.STATED:
        words += f" ({quoted(value.printed)})"
    return words


def edtf(value: str) -> str:
    """An EDTF date or interval in words: ``14–17 September 2023``, ``28 August, year not given``."""
    first, _, last = value.partition("/")
    if not last or first == last:
        return _day(first)
    if ".." in (first, last):
        return f"until {_day(last)}" if first == ".." else f"from {_day(first)}"
    start, end = _DAY.fullmatch(first), _DAY.fullmatch(last)
    if start is None or end is None:
        return value
    if start["year"] == end["year"] and start["month"] and end["month"] and not start["day"] and not end["day"]:
        return f"{MONTHS[int(start['month']) - 1]}–{_day(last)}"
    if start["year"] != end["year"] or not (start["day"] and end["day"]):
        return f"{_day(first)} – {_day(last)}"
    if start["month"] != end["month"]:
        return f"{int(start['day'])} {MONTHS[int(start['month']) - 1]} – {_day(last)}"
    return f"{int(start['day'])}–{_day(last)}"


def _day(value: str) -> str:
    parts = _DAY.fullmatch(value)
    if parts is None or not 0 < int(parts["month"] or 1) < 13:
        return value
    words = [str(int(parts["day"]))] if parts["day"] else []
    if parts["month"]:
        words.append(MONTHS[int(parts["month"]) - 1])
    if parts["year"] == "XXXX":
        return " ".join(words) + ", year not given"
    return " ".join([*words, parts["year"]])


def heading(engagement: Engagement) -> str:
    """What an engagement is, and for a visit where it led: ``Working visit to the US``."""
    if engagement.kind is not EngagementKind.VISIT:
        words = engagement.kind.value.capitalize()
        how = FORMAT_WORDS.get(engagement.format)
        return f"{words} {how}" if how else words
    unnamed = engagement.visit_type in (None, VisitType.UNSPECIFIED)
    words = "Visit" if unnamed else f"{str(engagement.visit_type).replace('_', ' ').capitalize()} visit"
    names = " and ".join(place.name for place in engagement.places)
    return f"{words} to {names}" if names else words


def label(engagement: Engagement) -> str:
    """The printed words for its kind, in quotation marks; empty where the heading already says them."""
    known = (engagement.kind.value, heading(engagement).lower())
    if not engagement.label or any(words.startswith(engagement.label.lower()) for words in known):
        return ""
    return quoted(engagement.label)


def details(engagement: Engagement, parent: Engagement | None) -> list[str]:
    """When and where; what a part has in common with its visit is not repeated."""
    told = []
    if parent is None or engagement.date.edtf != parent.date.edtf:
        told.append(date(engagement.date))
    shared = parent is not None and _names(engagement.places) == _names(parent.places)
    if engagement.kind is not EngagementKind.VISIT and not shared:
        told += [_place(place.name, place.basis) for place in engagement.places]
    if engagement.own_mission:
        told.append("at their own country's mission")
    return told


def _names(places: tuple[Place, ...]) -> list[str]:
    return [place.name for place in places]


def _place(name: str, basis: str) -> str:
    return f"{name} (from the dateline)" if basis == "dateline" else name


def names(ids: tuple[str, ...], actors: Mapping[str, Actor]) -> str:
    """The actors' names, joined as in a sentence."""
    known = [actors[one].name if one in actors else one for one in ids]
    return known[0] if len(known) == 1 else ", ".join(known[:-1]) + " and " + known[-1] if known else ""


def capacity(participant: Participant, actors: Mapping[str, Actor]) -> str:
    """The office someone took part in, with its body where the report prints that elsewhere."""
    words = plain(participant.capacity or "")
    known = actors.get(participant.actor)
    for office in known.offices if known else ():
        body = actors.get(office.organisation) if office.organisation else None
        if body and body.name not in words:
            words = words.replace(office.title, f"{office.title}, {body.name}", 1)
    return words


def relationship(tie: Relationship) -> str:
    """A named tie with what the report says happened to it."""
    words = f"{tie.a}–{tie.b} {quoted(tie.label)}, {tie.change.value}"
    return f"{words}, from {edtf(tie.effective)}" if tie.effective else words


def instrument(text: Instrument) -> str:
    """A named text, its kind, and whether it was signed."""
    kind = "" if text.title.lower() == text.kind else f", {text.kind}"
    return quoted(text.title) + kind + (", signed" if text.signed else "")
