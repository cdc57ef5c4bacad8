"""How the things of the record are named in formats that want addresses, titles and moments."""

from collections.abc import Mapping

from dragoman.domain import wording
from dragoman.domain.actors import Actor
from dragoman.domain.engagements import Engagement
from dragoman.record.queries.selecting import Held

BASE = "urn:dragoman:"
"""Before an id where a format wants an address: the record has none of its own on the web."""

NO_DAY = "1970-01-01T00:00:00Z"
"""The moment of what has no day, where a format insists on one; the same in every run."""


def address(id_: str) -> str:
    """The address of a thing of the record."""
    return BASE + id_


def report_address(held: Held) -> str:
    """Where a report stands: its own URL, or else its address in the record."""
    return held.document.url or address(held.document.id)


def side_name(code: str | None) -> str:
    """The name of a side, by the country's code; an international body is named by its own short name."""
    if code is None:
        return ""
    from dragoman.knowledge.countries import load_countries

    known = load_countries().get(code)
    return known.name if known else code


def sides_named(held: Held, one: Engagement) -> tuple[str, ...]:
    """The names of those who take part, once each, in the order of the report."""
    actors = held.actors
    return tuple(dict.fromkeys(_name(actors, part.actor) for part in one.participants))


def engagement_title(held: Held, one: Engagement) -> str:
    """What an engagement is and between whom: ``Meeting: Vu Minh Duc and Sok Vannara``."""
    names = sides_named(held, one)
    who = ", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else "".join(names)
    return f"{wording.heading(one)}: {who}" if who else wording.heading(one)


def quotation(one: Engagement) -> str:
    """The report's words for an engagement."""
    return wording.plain(one.citations[0].quote) if one.citations else ""


def _name(actors: Mapping[str, Actor], actor: str) -> str:
    found = actors.get(actor)
    return found.name if found else actor
