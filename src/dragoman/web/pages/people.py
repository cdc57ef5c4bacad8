"""People and bodies: the list, and one with names in every script, offices over time, engagements, what was said."""

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from dragoman.api.asking import named_in_the_address
from dragoman.domain.actors import ActorKind
from dragoman.errors import QuestionError
from dragoman.record import Record
from dragoman.record.queries import said, show, who
from dragoman.record.queries.directory import actors, sides
from dragoman.web.site import page, record_of

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)
SHOWN, SAID = 40, 40
"""Engagements and statements of one person on the page; the timeline and the search have all."""


@router.get("/people")
def listed(request: Request, name: str = "", kind: str = "", country: str = "") -> HTMLResponse:
    """People and bodies, those whom most reports name first."""
    record = record_of(request)
    found = actors(record, name=name, kind=kind or None, country=country.upper() or None)
    wanted = {"name": name, "kind": kind, "country": country}
    return page(request, "people.html", found=found, wanted=wanted, sides=[each.code for each in sides(record)])


@router.get("/people/{id}")
def one(request: Request, id: str, act: str = "") -> HTMLResponse:
    """Someone over all reports, by an id of theirs or by name."""
    record = record_of(request)
    with named_in_the_address():
        person, others = _known(record, id)
    try:
        words = said(record, person.name, act=act or None, limit=SAID)
    except QuestionError:
        words = ()  # type: ignore[assignment]
    return page(
        request,
        "person.html",
        person=person,
        others=others,
        said=list(reversed(words)),
        act=act,
        acts=sorted(person.acts.items(), key=lambda each: -each[1]),
    )


def _known(record: Record, typed: str) -> tuple[Any, list[Any]]:
    """Whom an id or a name means, and namesakes.

    Raises:
        QuestionError: nobody.
    """
    name, country = typed, None
    try:
        shown = show(record, typed)
    except QuestionError:
        shown = None
    if shown is not None and shown.kind == "actors":
        actor = next(each for each in shown.reading.actors if each.id == shown.id)
        name, country = actor.name, actor.country
        if actor.kind is ActorKind.COUNTRY:
            raise QuestionError(f"{actor.name} is a country; it has a page of its own under Countries.")
    found = list(who(record, name, limit=SHOWN))
    best = next((each for each in found if country is None or each.country == country), found[0])
    return best, [each for each in found if each is not best][:8]
