"""Never made: what was to be, of which the sentence itself or the one beside it tells that it was put off or could not
be."""

import re

from dragoman.domain.engagements import Actuality, EngagementKind, Format
from dragoman.reading.drafts import Draft

_OFF = r"(?:postponed|put off|cancell?ed|called off|scrapped|deferred|shelved)"
_TRIP = r"(?:visit|trip|tour|journey)"
_PUT_OFF = re.compile(
    rf"\b{_OFF} (?:its|his|her|their|the|that|this) (?:[\w-]+ ){{0,2}}{_TRIP}\b"
    rf"|\b(?:its|his|her|their|the|that|this) (?:[\w-]+ ){{0,2}}{_TRIP} (?:was|has been|had been)"
    rf" (?:[a-z]+ )?{_OFF}\b",
    re.I,
)
"""What calls off the trip just told: "has put off its visit", "The visit was postponed"."""
_SPOKEN_OF = re.compile(rf"\ban? {_TRIP} (?:by|of) [^.;,]{{3,60}} (?:was|has been|had been) {_OFF}\b")
"""What calls off, in the sentence before, a trip that is told then: "a visit by the envoy had been postponed"."""
_COULD_NOT = re.compile(
    r"\b(?:(?:could|did) not|couldn['’]t|didn['’]t|(?:was|were) unable to)"
    r" (?:come|arrive|travel|make (?:it|the trip))\b"
    r"(?! to (?:an?|any|terms)\b)"
    r"|\b(?:meeting|talks|visit|trip) (?:did not|could not|never) (?:take place|go ahead|happen)\b",
    re.I,
)
"""What tells that one did not come: "could not arrive owing to the storm"."""
_SENTENCE = re.compile(r"[.!?][\"”]?\s+(?=[A-Z\"“])")
BEFORE = ("told as planned before", "told as a duty")
"""Rules of what is told as it was to be."""


def called_off_beside(drafts: list[Draft], text: str) -> None:
    """Calls off what was to be, where its sentence or the one beside it tells that it was put off, or that whoever was
    to come could not."""
    for draft in drafts:
        planned = draft.actuality is Actuality.PLANNED and draft.rules.get("actuality") in BEFORE
        if not planned or draft.format is not Format.IN_PERSON or not draft.spans:
            continue
        start, end = draft.spans[0]
        behind = _SENTENCE.search(text, end + 2)
        to_next = behind.start() if behind is not None else len(text)
        before = max((found.end() for found in _SENTENCE.finditer(text, max(0, start - 400), start - 2)), default=0)
        visit = draft.kind is EngagementKind.VISIT
        off = visit and (_PUT_OFF.search(text, start, to_next) or _SPOKEN_OF.search(text, before, start))
        if off or _COULD_NOT.search(text, start, end):
            draft.actuality, draft.rules["actuality"] = Actuality.CANCELLED, "told as cancelled"
