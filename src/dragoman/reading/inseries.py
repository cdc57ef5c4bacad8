"""In series: what is told as one and may be several, as a host who received people of several sides."""

from dataclasses import replace

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind
from dragoman.reading.daysapart import apart
from dragoman.reading.drafts import Draft


def of_series(known: Draft, draft: Draft) -> bool:
    """Whether a draft tells by itself one of several meetings told together: "received the envoys of A and B"."""
    if known.kind is EngagementKind.CEREMONY and draft.date.edtf is None:
        return False  # "received the letters of new envoys of Peru and Laos. He told Ambassador A, receiving his"
    if not known.series or known.kind is not draft.kind or known.background or draft.background or draft.series:
        return False
    if len(draft.parts) != 2 or draft.actuality is not known.actuality or apart(known.date, draft.date):
        return False
    host = known.parts[0]
    guests = [part for part in draft.parts if part.figure is not host.figure]
    sides = {part.figure.side for part in known.parts if part is not host}
    beside = [part.figure for part in known.parts if part is not host and part.figure not in draft.figures()]
    if any(one.kind is ActorKind.PERSON and guests and one.side == guests[0].figure.side for one in beside):
        return False  # another person of that side was met
    return len(guests) == 1 and guests[0].figure.side in sides and guests[0].figure.side is not None


def detach(known: Draft, draft: Draft) -> None:
    """Takes one meeting out of a series: it keeps the day, place and roles that the series was told with."""
    host = known.parts[0]
    guest = next(part for part in draft.parts if part.figure is not host.figure)
    taken = [part for part in known.parts if part is not host and part.figure.side == guest.figure.side]
    known.parts = [part for part in known.parts if part not in taken]
    known.parted = True
    if draft.date.edtf is None:
        draft.take_date(known)
    if not draft.places:
        draft.take_places(known)
    for part in draft.parts:
        part.role = host.role if part.figure is host.figure else taken[0].role
    draft.spans = [*known.spans, *(span for span in draft.spans if span not in known.spans)]


def parted(drafts: list[Draft]) -> list[Draft]:
    """The drafts with what is left of a parted series told one by one."""
    found: list[Draft] = []
    for draft in drafts:
        guests = draft.parts[1:]
        if not draft.parted:
            found.append(draft)
        found += [
            replace(draft, parts=[replace(draft.parts[0]), guest], places=[*draft.places], rules={**draft.rules})
            for guest in (guests if draft.parted else ())
        ]
    return found
