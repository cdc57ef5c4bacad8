"""People and bodies: the list, and one with names in every script, offices over time, engagements, what was said."""

import re
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from dragoman.api.asking import named_in_the_address
from dragoman.domain.actors import Actor, ActorKind
from dragoman.errors import QuestionError
from dragoman.record import Record
from dragoman.record.queries import said, show, whom
from dragoman.record.queries.directory import actors, side_codes
from dragoman.record.queries.officers import Officer, officers
from dragoman.record.queries.people import person
from dragoman.record.queries.someone import Someone, meant
from dragoman.web.site import kept_page, record_of

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)
SHOWN, SAID, NAMESAKES, NAMING = 40, 40, 8, 12
"""Engagements and statements of one person on the page, namesakes, and reports with the name;
the timeline and the search have all."""
_AN_ID = re.compile(r"[a-z][0-9a-f]{2,}")


@router.get("/people")
def listed(request: Request, name: str = "", kind: str = "", country: str = "") -> HTMLResponse:
    """People and bodies, those whom most reports name first."""
    record = record_of(request)

    def made() -> dict[str, Any]:
        found = actors(record, name=name, kind=kind or None, country=country.upper() or None, days=True)
        wanted = {"name": name, "kind": kind, "country": country}
        return {"found": found, "wanted": wanted, "sides": side_codes(record)}

    return kept_page(request, "people.html", made)


@router.get("/people/{id}", response_model=None)
def one(request: Request, id: str, act: str = "") -> HTMLResponse | RedirectResponse:
    """Someone over all reports, by an id of theirs or by name; a country has a page of its own."""
    record = record_of(request)
    actor = _actor(record, id)
    if actor is not None and actor.kind is ActorKind.COUNTRY and actor.country:
        return RedirectResponse(f"/countries/{actor.country}", 303)

    def made() -> dict[str, Any]:
        with named_in_the_address():
            best, others = _known(record, actor.name if actor else id, actor.country if actor else None)
        shown = person(record, best, limit=SHOWN)
        try:
            words = said(record, best.id or best.name, act=act or None, limit=SAID)
        except QuestionError:
            words = ()  # type: ignore[assignment]
        return {
            "person": shown,
            "others": others,
            "newest": NAMING,
            "officers": _officers(record, best),
            "said": list(reversed(words)),
            "act": act,
            "acts": sorted(shown.acts.items(), key=lambda each: -each[1]),
        }

    return kept_page(request, "person.html", made)


def _officers(record: Record, body: Someone) -> tuple[Officer, ...]:
    """Who acts for a body; nobody does for a person, nor for what was not resolved yet."""
    return () if body.kind == ActorKind.PERSON or body.id is None else officers(record, body.id)


def _actor(record: Record, typed: str) -> Actor | None:
    """The actor of a report whose id, or the beginning of it, was typed."""
    if not _AN_ID.fullmatch(typed.strip().lower()):
        return None
    try:
        shown = show(record, typed)
    except QuestionError:
        return None
    return next((each for each in shown.reading.actors if each.id == shown.id), None)


def _known(record: Record, name: str, country: str | None) -> tuple[Someone, list[Someone]]:
    """Whom a name means, and namesakes.

    Raises:
        QuestionError: nobody.
    """
    found = meant(whom(record, name))
    best = next((each for each in found if country is None or each.country == country), found[0])
    return best, [each for each in found if each is not best][:NAMESAKES]
