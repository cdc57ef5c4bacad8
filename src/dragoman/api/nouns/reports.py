"""Reports: the list, one with all that was read in it, its text, and what no rule read."""

from typing import Annotated

from fastapi import Path, Query, Request
from fastapi.responses import JSONResponse

from dragoman.answers import answers_json
from dragoman.answers.annotations import annotation_page
from dragoman.api.asking import AskedRecord, Json, named_in_the_address, noun
from dragoman.api.cursors import CursorQuery, LimitQuery, cursor_behind, parts
from dragoman.api.filters import FromQuery, UntilQuery
from dragoman.api.models.contract import Findings
from dragoman.api.models.reports import AnnotationPage, ReportPage, Text, UnreadSentences
from dragoman.domain.claims import Reading
from dragoman.domain.contract import to_json
from dragoman.domain.text import Document
from dragoman.errors import QuestionError
from dragoman.record import Record
from dragoman.record.queries import show
from dragoman.record.queries.loading import UNDATED
from dragoman.record.queries.reports import ReportEntry
from dragoman.record.queries.reports import reports as ask

router = noun("reports")


class AnnotationResponse(JSONResponse):
    """An answer in JSON-LD, as the annotations' own standard names it."""

    media_type = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'


ReportId = Annotated[str, Path(description="The id of a report, or its first characters.", examples=["d3f2a9"])]


@router.get("", response_model=ReportPage, summary="Reports, the newest first")
def reports(
    record: AskedRecord,
    source: Annotated[str | None, Query(description="Only of this publisher.", examples=["VNS"])] = None,
    from_: FromQuery = None,
    until: UntilQuery = None,
    relevant: Annotated[bool | None, Query(description="Only those with an engagement as news, or without.")] = None,
    cursor: CursorQuery = None,
    limit: LimitQuery = 50,
) -> Json:
    """Reports that stand, the newest first."""
    last = parts(cursor, [str, str])
    found = ask(
        record,
        source=source,
        from_=from_,
        until=until,
        relevant=relevant,
        after=(str(last[0]), str(last[1])) if last else None,
        limit=limit,
    )
    full = len(found) == limit
    return {
        "total": found.total,
        "next": cursor_behind(found[-1].day or UNDATED, found[-1].report.id) if full else None,
        "items": [_listed(one) for one in found],
    }


@router.get("/{id}", response_model=Findings, summary="One report with all that was read in it")
def report(record: AskedRecord, id: ReportId) -> Json:
    """What ``dragoman read --format json`` prints of it."""
    return to_json(*_held(record, id))


@router.get("/{id}/text", response_model=Text, summary="The text in which all offsets count")
def text(record: AskedRecord, id: ReportId) -> Json:
    """The text, and where its paragraphs are."""
    document, reading = _held(record, id)
    return {
        "report": to_json(document, reading)["report"],
        "text": document.text,
        "paragraphs": [
            {"start": one.span.start, "end": one.span.end, "kind": one.kind.value} for one in document.paragraphs
        ],
    }


@router.get(
    "/{id}/annotations",
    response_model=AnnotationPage,
    response_class=AnnotationResponse,
    summary="Its claims as W3C Web Annotations",
)
def annotations(record: AskedRecord, request: Request, id: ReportId) -> Json:
    """Every claim as an annotation of the text, in JSON-LD."""
    return annotation_page(*_held(record, id), str(request.url.replace(query="", fragment="")))


@router.get("/{id}/unread", response_model=UnreadSentences, summary="The sentences that no rule read")
def unread(record: AskedRecord, id: ReportId) -> Json:
    """Recall that is lost must be seen."""
    document, reading = _held(record, id)
    return {
        "report": to_json(document, reading)["report"],
        "reason": reading.unread_reason,
        "items": [
            {"start": span.start, "end": span.end, "quote": document.text[span.start : span.end]}
            for span in reading.unread
        ],
    }


def _held(record: Record, id: str) -> tuple[Document, Reading]:
    """The report that stands and whose id begins so."""
    with named_in_the_address():
        found = show(record, id)
        if found.kind != "report":
            raise QuestionError(f"{id!r} is the id of no report.")
    return found.document, found.reading


def _listed(entry: ReportEntry) -> Json:
    return answers_json.report(entry.report) | {
        "language": entry.language,
        "day": entry.day,
        "relevant": entry.relevant,
        "read": entry.read,
        "unread_reason": entry.unread_reason,
        "entered_at": entry.entered_at,
        "opening": entry.opening,
    }
