"""Arranged: the days for which a visit is, or was, arranged, and the trip of which another visit is to be a part."""

from dragoman.domain.engagements import Actuality, EngagementKind
from dragoman.reading.discourse import Discourse
from dragoman.reading.drafts import Draft
from dragoman.reading.nearness import ARRANGED
from dragoman.reading.nodes import Node
from dragoman.reading.parse import Parsed, infinitive

TRIPS = frozenset(("visit", "trip", "tour", "stay", "mission"))
AHEAD = (Actuality.PLANNED, Actuality.CANCELLED)
"""What a visit is, or was, that is arranged for some days."""


def is_arranged(verb: Node, told: Node | None) -> bool:
    """Whether a verb tells for when a visit is, or was, arranged: "The visit was scheduled for May 2", "is planned from
    May 2 to 4", "was to take place on May 2"."""
    if told is None or told.lower_ not in TRIPS or any(child.lower_ in ("of", "by") for child in told.children):
        return False
    to_be = verb.lemma_ == "take" and any(child.lower_ == "place" for child in verb.children) and infinitive(verb)
    return to_be or verb.lower_ in ARRANGED and verb.tag_ in ("VBN", "VBD", "JJ")


def whole_trip(parsed: Parsed, discourse: Discourse) -> Draft | None:
    """The trip that is under way, on which another country is to be visited, too: "left for Peru on May 2 … will also
    visit Chile during her trip from May 2 to 9"."""
    here = [each for each in discourse.drafts if each.kind is EngagementKind.VISIT and not each.background]
    told = [each for each in here if each.start == parsed.view.sentence.start]
    before = [each for each in here if each.start < parsed.view.sentence.start]
    also = bool(told and before) and all(each.actuality is Actuality.PLANNED for each in told)
    own = also and {id(each) for each in told[0].travellers()} & {id(each) for each in before[-1].travellers()}
    return before[-1] if own and before[-1].actuality is Actuality.OCCURRED else None


def with_the_other_stops(visit: Draft, drafts: list[Draft], start: int) -> None:
    """Gives the days of a whole trip to the visits on which its sentence says that they will be: "will also visit Chile
    and Peru during her trip from May 2 to 9"."""
    heads = {id(each) for each in visit.travellers()}
    for other in drafts if visit.start < start else ():
        stop = other.kind is EngagementKind.VISIT and other.start == start and other.actuality is Actuality.PLANNED
        if stop and other.date.edtf is None and heads & {id(each) for each in other.travellers()}:
            other.share_date(visit, "days of the stay")
