"""Reports: the list, one report with all that was read in it marked, and why the record says something."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from types import SimpleNamespace
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from dragoman.api.asking import named_in_the_address
from dragoman.domain import wording
from dragoman.domain.contract import to_json
from dragoman.domain.text import Document
from dragoman.record.corrected import Finding
from dragoman.record.queries import show, why
from dragoman.record.queries.reports import reports
from dragoman.web import marks
from dragoman.web.site import Since, link, page, record_of
from dragoman.web.words import tongue

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)
Json = dict[str, Any]
MOST = 50
"""Reports on one page of the list."""


@router.get("/reports")
def listed(
    request: Request, source: str = "", from_: Since = "", until: str = "", relevant: str = "", after: str = ""
) -> HTMLResponse:
    """The reports of the record, the newest first."""
    day, _, last = after.partition("|")
    wanted = {"source": source, "from": from_, "until": until, "relevant": relevant}
    found = reports(
        record_of(request),
        source=source or None,
        from_=from_ or None,
        until=until or None,
        relevant={"yes": True, "no": False}.get(relevant),
        after=(day, last) if after else None,
        limit=MOST,
    )
    more = None
    if len(found) == MOST:
        more = link("/reports", {**wanted, "after": f"{found[-1].day or ''}|{found[-1].report.id}"})
    return page(request, "reports.html", found=found, total=found.total, wanted=wanted, more=more)


@router.get("/reports/{id}")
def one(request: Request, id: str, words: Annotated[str, Query(max_length=20)] = "") -> HTMLResponse:
    """One report, its text marked, with the outline of what was read; ``words=START-END`` marks a quotation in it."""
    record = record_of(request)
    with named_in_the_address():
        shown = show(record, id)
    answer = to_json(shown.document, shown.reading, with_text=True)
    claims: dict[tuple[str, str], list[Any]] = defaultdict(list)
    for claim in why(record, shown.document.id):
        claims[claim.subject, claim.property].append(claim)
    rejected = [
        one for each in claims.values() for one in each if one.judged and one.judged.verdict is Finding.REJECTED
    ]
    title = shown.document.title or _first_words(shown.document)
    return page(
        request,
        "report.html",
        report=answer["report"],
        title=title,
        lang=tongue(title) or shown.document.language,
        claims=claims,
        rejected=rejected,
        names={actor["id"]: actor["name"] for actor in answer["actors"]},
        paragraphs=list(_paragraphs(shown.document, answer, marks.cited(words))),
        unread=len(answer["unread"]),
        vows=_by(answer["commitments"], "statement"),
        **_outline(shown.reading.engagements, answer),
        **{key: answer[key] for key in ("relationships", "instruments", "formulas", "actors", "ties")},
    )


@router.get("/why/{id}")
def because(request: Request, id: str) -> HTMLResponse:
    """The rules that decided about one thing, each with its sentence and quotation."""
    with named_in_the_address():
        claims = why(record_of(request), id)
    template = "parts/why.html" if request.headers.get("HX-Request") else "why.html"
    return page(request, template, claims=claims)


def _first_words(document: Document) -> str:
    body = next((one for one in document.paragraphs if one.kind.value == "body"), None)
    words = wording.plain(document.text[body.span.start : body.span.end] if body else document.text)
    return words if len(words) <= 90 else words[:88].rsplit(" ", 1)[0] + " …"


def _paragraphs(document: Document, answer: Json, cited: Sequence[marks.Finding]) -> Iterator[SimpleNamespace]:
    """The whole text, also what stands between paragraphs: dateline, credit, furniture."""
    findings = [*marks.findings_of(answer), *cited]
    unread = [(span["start"], span["end"]) for span in answer["unread"]]
    begun: set[str] = set()
    kinds = {one.span.start: one.kind.value for one in document.paragraphs}
    for start, end in _lines(document.text):
        kind = next((kinds[place] for place in sorted(kinds) if start <= place < end), "body")
        cut = marks.pieces(document.text, start, end, findings, unread, begun)
        yield SimpleNamespace(kind=kind, pieces=cut)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield start, start + len(line)
        start += len(line) + 1


def _by(items: Sequence[Json], key: str) -> Mapping[str, list[Json]]:
    found: dict[str, list[Json]] = defaultdict(list)
    for item in items:
        found[item[key]].append(item)
    return found


def _outline(engagements: Sequence[Any], answer: Json) -> Json:
    """Visits with the meetings in them, and what was said at each."""
    said = _by(answer["statements"], "engagement")
    known = {one["id"] for one in answer["engagements"]}
    told = {
        one["id"]: one
        | {
            "heading": wording.heading(each),
            "label": wording.label(each).strip("“”"),
            "when": wording.date(each.date),
            "statements": said.get(one["id"], []),
            "parts": [],
        }
        for one, each in zip(answer["engagements"], engagements, strict=True)
    }
    for one in told.values():
        if one["part_of"] in told:
            told[one["part_of"]]["parts"].append(one)
    tops = [one for one in told.values() if one["part_of"] not in told]
    return {
        "tree": [one for one in tops if not one["background"]],
        "background": [one for one in tops if one["background"]],
        "loose": [one for one in answer["statements"] if one["engagement"] not in known],
    }
