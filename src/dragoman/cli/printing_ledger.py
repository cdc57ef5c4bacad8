"""Words that the pages of the ledger share: who, with their side, and up to when."""

from collections.abc import Iterable

from dragoman.cli import wording
from dragoman.record.queries.answers import ActorName


def who(actors: Iterable[ActorName]) -> str:
    """Names with their sides, joined as in a sentence; a country is its own side."""
    names = list(dict.fromkeys(map(_named, actors)))
    if not names:
        return "speaker not named"
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]


def _named(actor: ActorName) -> str:
    return f"{actor.name} ({actor.country})" if actor.country and actor.country != actor.name else actor.name


def day_words(day: str | None) -> str:
    """A day in words, or that none is known."""
    return wording.edtf(day) if day else "an unknown day"


def as_of_words(day: str | None) -> str:
    """Up to which day the reports go that were asked."""
    return f"as reports up to {wording.edtf(day)} have it" if day else "no report has a day"
