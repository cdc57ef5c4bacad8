"""Search by words, accents optional, with facets of what was found."""

from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse
from markupsafe import Markup, escape

from dragoman.domain.statements import Act
from dragoman.record.queries import search
from dragoman.record.queries.directory import actors, side_codes
from dragoman.record.queries.facets import Facets, facets
from dragoman.record.queries.search import Sought
from dragoman.web.site import Since, link, page, record_of

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)
SHOWN, MOST, SIDES = 30, 300, 12


@router.get("/search")
def searched(
    request: Request,
    q: str = "",
    within: Annotated[str, Query(alias="in")] = "reports",
    side: str = "",
    act: str = "",
    from_: Since = "",
    until: str = "",
    shown: int = Query(default=SHOWN, ge=1, le=MOST),
) -> HTMLResponse:
    """Reports or statements that have the words."""
    record = record_of(request)
    wanted = {"q": q, "in": within, "side": side, "act": act, "from": from_, "until": until}
    act = act if within == "statements" else ""
    sought = Sought(q, within, side or None, act or None, from_ or None, until or None)
    found = search(record, **asdict(sought), limit=shown + 1)
    more = link("/search", {**wanted, "shown": min(MOST, shown + SHOWN)}) if len(found) > shown < MOST else None
    return page(
        request,
        "search.html",
        q=q,
        hits=[(hit, marked(hit.snippet)) for hit in found[:shown]],
        total=found.total,
        wanted=wanted,
        more=more,
        facets=_facets(facets(record, sought), wanted),
        people=actors(record, name=q, limit=6) if q.strip() and within == "reports" else (),
        acts=[each.value for each in Act],
        sides=side_codes(record),
    )


def _facets(found: Facets, wanted: dict[str, str]) -> list[tuple[str, list[tuple[str, int, str]]]]:
    """What the newest hits are of, each as a narrower search."""
    told = [("Year", [(year, n, {"from": year, "until": year}) for year, n in found.year])]
    if wanted["in"] == "statements":
        told.append(("Act", [(act, n, {"act": act}) for act, n in found.act]))
        told.append(("Spoken for", [(side, n, {"side": side}) for side, n in found.side[:SIDES]]))
    return [
        (name, [(value, n, link("/search", {**wanted, **narrower})) for value, n, narrower in some])
        for name, some in told
        if len(some) > 1
    ]


def marked(snippet: Any) -> Markup:
    """The snippet with the words that were searched for marked."""
    out, last = Markup(), snippet.start
    for start, end in snippet.marks:
        out += escape(snippet.quote[last - snippet.start : start - snippet.start])
        out += Markup("<mark>{}</mark>").format(snippet.quote[start - snippet.start : end - snippet.start])
        last = end
    out += escape(snippet.quote[last - snippet.start :])
    return Markup("{}{}{}").format("… " if snippet.before else "", out, " …" if snippet.after else "")
