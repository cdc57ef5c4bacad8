"""Credence: whom an envoy "spoke with" as he brought his letters he met there, and did not call."""

from dragoman.domain.engagements import Actuality, EngagementKind, Format
from dragoman.reading.drafts import Draft
from dragoman.reading.trigger import CREDENTIALS

_BY_VERB = "verb of calling"


def spoken_with_the_letters(draft: Draft, drafts: list[Draft], text: str) -> None:
    """Makes a call a meeting of the ceremony at which those who speak were, where no telephone is told of: "received
    the letters of the envoy of Peru, Ambassador A. … A spoke with the President of trade"."""
    told = draft.kind is EngagementKind.CALL and draft.format is Format.PHONE and draft.rules["kind"] == _BY_VERB
    if not told or draft.background or draft.actuality is not Actuality.OCCURRED:
        return
    if any("phone" in text[start:end].lower() for start, end in draft.spans):
        return
    for ceremony in drafts:
        brought = ceremony.rules["kind"] in CREDENTIALS and not ceremony.background
        there = [figure for figure in draft.principals() if ceremony.has(figure)]
        if brought and len(there) > 1 and len(there) == len(draft.principals()):
            draft.kind, draft.format, draft.part_of = EngagementKind.MEETING, Format.IN_PERSON, ceremony
            draft.share_date(ceremony, "the same day")
            draft.places, draft.place_span = [*ceremony.places], ceremony.place_span
            draft.rules["place"] = ceremony.rules.get("place", "inside a visit's country")
            for part in draft.parts:
                part.role = next((one.role for one in ceremony.parts if one.figure is part.figure), part.role)
            return
