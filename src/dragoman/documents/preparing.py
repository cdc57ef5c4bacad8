"""Preparing: from a report as published to a document ready for reading."""

from collections.abc import Sequence
from hashlib import sha256
from itertools import islice
from urllib.parse import urlsplit

from dragoman.documents.blocks import is_sentence
from dragoman.documents.calendar import Day
from dragoman.documents.datelines import Found
from dragoman.documents.furniture import has_clock_or_label, is_dated_line
from dragoman.documents.header import Header, find_header
from dragoman.documents.languages import SAMPLE, language_of
from dragoman.documents.layout import Layout, lay_out
from dragoman.documents.normalising import normalise, tidy
from dragoman.documents.paragraphs import body_text, paragraphs_of
from dragoman.documents.publication import publication
from dragoman.domain.text import Dateline, Document, Paragraph, ParagraphKind, Report, Span, fingerprint
from dragoman.knowledge.agencies import agencies

LONGEST_HEADING = 220
HEADINGS = 3
"""Parts of which one may be a heading with the day of a press conference."""
NEAR_TOP = 20
"""Parts in which a dated line may give the publication date."""


def prepare(report: Report) -> Document:
    """The document of a report: fixed text, header, dateline, credit, paragraphs, date, source and language.

    It never fails: a report without any wrapping is one body paragraph, and an empty one has none.
    """
    text = normalise(report.content)
    url, source, title = tidy(report.url), tidy(report.source), tidy(report.title)
    given = tidy(report.published)
    header = find_header(text)
    layout = lay_out(text, header)
    paragraphs = (*_header_paragraph(text, header), *paragraphs_of(text, layout, title))
    found = _found(layout)
    credit = _credit(layout)
    day = found.day if found else None
    return Document(
        id="r" + fingerprint(text, url, source, given, title),
        text=text,
        origin=report.origin,
        paragraphs=paragraphs,
        language=language_of(report.language, _sample(text, paragraphs)),
        published=publication(given, header.published, day, _dated_lines(text, layout), _headings(text, layout)),
        input_id=report.input_id,
        url=url,
        source=source or _source(credit, found, url),
        title=title or _title(text, paragraphs),
        dateline=_dateline(found, header) if found else None,
        credit=credit,
        text_sha256=sha256(text.encode("utf-8")).hexdigest(),
    )


def _header_paragraph(text: str, header: Header) -> tuple[Paragraph, ...]:
    piece = text[: header.end]
    start, end = len(piece) - len(piece.lstrip()), len(piece.rstrip())
    return (Paragraph(Span(start, end), ParagraphKind.FURNITURE),) if start < end else ()


def _found(layout: Layout) -> Found | None:
    return layout.parts[layout.dateline].dateline if layout.dateline is not None else None


def _dateline(found: Found, header: Header) -> Dateline:
    return Dateline(found.place, _dateline_date(found.day or header.slug, header), Span(found.start, found.end))


def _dateline_date(day: Day | None, header: Header) -> str | None:
    """The dateline's day: with its year if that is printed there, or in the crawl header for the same day."""
    if day is None:
        return None
    if day.year:
        return day.edtf
    crawled = header.published.edtf if header.published else None
    return crawled if crawled and crawled[5:] == day.tail else f"--{day.tail}"


def _credit(layout: Layout) -> str | None:
    """The first credit after the dateline; agencies before bylines."""
    credits = [part.signoff.credit for part in layout.parts if part.signoff and part.signoff.credit]
    known = (credit for credit in credits if _agency(credit))
    return next(known, credits[0] if credits else None)


def _source(credit: str | None, found: Found | None, url: str | None) -> str | None:
    """The publisher by the credit, the dateline or the address, in this order."""
    return _agency(credit) or _agency(found.agency if found else None) or _site(url)


def _agency(printed: str | None) -> str | None:
    """The agency that a credit names; the last of several is the one that publishes ("VNA/VNS" is in VNS)."""
    known = agencies()
    whole = known.by_mark(printed or "")
    parts = [whole] if whole else [known.by_mark(part) for part in (printed or "").split("/")]
    return next((agency.name for agency in reversed(parts) if agency), None)


def _site(url: str | None) -> str | None:
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    agency = agencies().by_host(host) if host else None
    return agency.name if agency else None


def _dated_lines(text: str, layout: Layout) -> list[str]:
    """Dated lines near the top; a bare day may be that of the visit, so those with a time go first."""
    near = (text[part.start : part.end] for part in layout.parts[:NEAR_TOP] if part.end - part.start < 160)
    return sorted((line for line in near if is_dated_line(line)), key=lambda line: not has_clock_or_label(line))


def _headings(text: str, layout: Layout) -> list[str]:
    """The lines at the very top that are no sentences; the first one may be long."""
    top = [text[part.start : part.end] for part in layout.parts[:HEADINGS] if part.end - part.start < LONGEST_HEADING]
    return [line for line in top if not is_sentence(line) or line is top[0] and line[-1:] not in ".!?"]


def _title(text: str, paragraphs: Sequence[Paragraph]) -> str | None:
    """The line nearest to the report that is a heading and no summary."""
    titles = [text[p.span.start : p.span.end] for p in paragraphs if p.kind is ParagraphKind.TITLE]
    headings = [title for title in titles if not is_sentence(title)]
    return headings[-1].replace("\n", " ") if headings else None


def _sample(text: str, paragraphs: Sequence[Paragraph]) -> str:
    """The beginning of the body, or of the text where there is no body; menus may be in another language."""
    sample = " ".join(piece[:SAMPLE] for piece in islice(body_text(text, paragraphs), 10))
    return sample[:SAMPLE] or text[:SAMPLE]
