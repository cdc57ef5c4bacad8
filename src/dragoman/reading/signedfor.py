"""Signed for: of which state those are who sign a text in its name, "signed for Peru by Minister A"."""

from dragoman.reading.drafts import Draft, Part
from dragoman.reading.parse import Parsed
from dragoman.reading.phrases import PersonPhrase
from dragoman.reading.signings import signed_in_the_name_of


def signed_for(parsed: Parsed, draft: Draft) -> None:
    """Whoever signs "for Peru" or "on behalf of Peru" is of it, where the report does not print another country."""
    if draft.rules["kind"] != "signing":
        return
    for index, item in enumerate(parsed.items):
        part = _signer(parsed, draft, index) if isinstance(item.thing, PersonPhrase) else None
        state = signed_in_the_name_of(parsed, index) if part is not None else None
        if part is not None and state is not None:
            part.figure.side = part.side = state
            part.figure.side_basis, part.figure.guessed = "derived", False


def _signer(parsed: Parsed, draft: Draft, index: int) -> Part | None:
    """The part of someone named here whose country is not printed."""
    start, _ = parsed.offsets(index, index + 1)
    for part in draft.parts:
        if part.start == start and (part.figure.side is None or part.figure.guessed):
            return part
    return None
