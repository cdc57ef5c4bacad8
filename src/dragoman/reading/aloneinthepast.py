"""Alone in the past: visits that a report names by their noun, of people who do nothing else in its news."""

import re

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality
from dragoman.reading.drafts import Draft

_EVENT = re.compile(r"\b(?:cuts?|began|begins|begun|started|starts|ended|ends|conclud\w+|wrapp?\w*|continu\w+)\b", re.I)
"""What is news of a visit, whoever names it."""
RULES = {
    "named beside the news": "Past the news, what is only named, of people who do nothing else in it, is recalled."
}


def recall_what_is_only_named(drafts: list[Draft], text: str) -> None:
    """Recalls visits without a day that are named below the news, of people with no part in it: "met A on Monday. …
    Vice President B's visit to Peru was a milestone"."""
    done = [draft for draft in drafts if draft.actuality is Actuality.OCCURRED and not draft.background]
    first = min((draft.sentence for draft in done), default=0)
    for draft in done:
        named = draft.rules.get("kind") == "visit as a noun" and draft.sentence > first and draft.date.edtf is None
        people = {id(figure) for figure in draft.travellers() if figure.kind is ActorKind.PERSON}
        if not named or not people or draft.undated or _EVENT.search(text, draft.start, draft.end):
            continue
        others = [other for other in drafts if other is not draft and not other.background]
        if any(people & {id(figure) for figure in other.figures()} for other in others):
            continue
        draft.background, draft.rules["actuality"] = True, "named beside the news"
