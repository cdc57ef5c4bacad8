"""Words that the pages of the ledger share: who, with their side, and up to when."""

from collections.abc import Iterable, Sequence

from dragoman.domain import wording
from dragoman.knowledge.countries import load_countries
from dragoman.record.queries.answers import ActorName


def who(actors: Iterable[ActorName]) -> str:
    """Names with their sides, joined as in a sentence; a country is its own side."""
    names = list(dict.fromkeys(map(_named, actors)))
    if not names:
        return "speaker not named"
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]


def _named(actor: ActorName) -> str:
    country = load_countries().get(actor.country or "")
    if actor.country is None or country and actor.name in (country.name, *country.names) or actor.name == actor.country:
        return actor.name
    return f"{actor.name} ({actor.country})"


def sides(codes: Sequence[str]) -> str:
    """The names of sides, joined as in a sentence."""
    known = load_countries()
    names = [known[code].name if code in known else code for code in codes]
    return " and ".join(names) if len(names) < 3 else ", ".join(names[:-1]) + " and " + names[-1]


def day_words(day: str | None) -> str:
    """A day in words, or that none is known."""
    return wording.edtf(day) if day else "an unknown day"


def of_texts(reports: int, texts: int) -> str:
    """Of how many texts reports are, where some are copies of others."""
    return f" ({texts:,} without copies)" if texts < reports else ""


def as_of_words(day: str | None) -> str:
    """Up to which day the reports go that were asked."""
    return f"as reports up to {wording.edtf(day)} have it" if day else "no report has a day"
