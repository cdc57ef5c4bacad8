"""Alone in the past: visits that a report names by their noun, of people who do nothing else in its news, and what
was done when someone took office."""

import re

from dragoman.domain.actors import ActorKind
from dragoman.domain.dates import UNKNOWN_DATE
from dragoman.domain.engagements import Actuality, EngagementKind
from dragoman.reading.drafts import Draft

_EVENT = re.compile(r"\b(?:cuts?|began|begins|begun|started|starts|ended|ends|conclud\w+|wrapp?\w*|continu\w+)\b", re.I)
"""What is news of a visit, whoever names it."""
_TAKING_OFFICE = re.compile(
    r"\b(?:after|following|upon|when)\b[^.;\n]{0,60}?"
    r"\b(?:appointed|appointment|inaugurat(?:ed|ion)|re-?elected|elected|election|swearing-in|sworn in"
    r"|(?:taking|took|assum\w+) (?:up )?(?:office|power|(?:the|his|her) (?:post|duties|office)))\b",
    re.I,
)
_FIRST = re.compile(r"\bfirst\b", re.I)
RULES = {
    "done on taking office": "Past the news, what was done without a day after someone took office is recalled.",
    "named beside the news": "Past the news, what is only named, of people who do nothing else in it, is recalled.",
}


def recall_what_is_only_named(drafts: list[Draft], text: str) -> None:
    """Recalls visits without a day that are named below the news, of people with no part in it: "met A on Monday. …
    Vice President B's visit to Peru was a milestone"."""
    done = [draft for draft in drafts if draft.actuality is Actuality.OCCURRED and not draft.background]
    likely = (Actuality.OCCURRED, Actuality.PLANNED)
    first = min((each.sentence for each in drafts if each.actuality in likely and not each.background), default=0)
    for draft in done:
        if draft.sentence > first and _on_taking_office(draft, text):
            draft.background, draft.rules["actuality"] = True, "done on taking office"
            draft.date, draft.date_span = UNKNOWN_DATE, None
            continue
        named = draft.rules.get("kind") == "visit as a noun" and draft.sentence > first and draft.date.edtf is None
        people = {id(figure) for figure in draft.travellers() if figure.kind is ActorKind.PERSON}
        if not named or not people or draft.undated or _EVENT.search(text, draft.start, draft.end):
            continue
        others = [other for other in drafts if other is not draft and not other.background]
        if any(people & {id(figure) for figure in other.figures()} for other in others):
            continue
        draft.background, draft.rules["actuality"] = True, "named beside the news"


def _on_taking_office(draft: Draft, text: str) -> bool:
    """Whether something is told to have been done after someone took office, and on no day: "A called B after his
    appointment"; not what is the first since then."""
    own = draft.date.edtf is not None and draft.rules.get("date") != "the same day"
    if draft.kind is EngagementKind.VISIT or own or draft.undated:
        return False
    told = _TAKING_OFFICE.search(text, draft.start, draft.end)
    return told is not None and _FIRST.search(text, draft.start, draft.end) is None
