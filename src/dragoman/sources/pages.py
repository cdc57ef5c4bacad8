"""Web pages: the main text of an HTML page, and the metadata that the page itself declares."""

from typing import Any

from dragoman.domain.text import Report
from dragoman.sources.apart import read_apart
from dragoman.sources.failure import SourceFailure

LARGE = 300_000
"""Characters from which on a page is taken apart in a process of its own."""


def read_page(html: str, origin: str) -> Report | SourceFailure:
    """The report in an HTML page: its main text, a blank line between paragraphs, and its metadata."""
    found = page_fields(html) if len(html) < LARGE else read_apart("page", html.encode("utf-8", "replace"), origin)
    if isinstance(found, SourceFailure):
        return found
    if found is None:
        return SourceFailure(
            origin,
            "no main text was found in the page",
            "open the page, check that it holds a report, and save that text as .txt",
        )
    return Report(origin=origin, **found)


def page_fields(html: str) -> dict[str, Any] | None:
    """What a page holds, by the fields of a report; ``None`` where no text is found in it."""
    page = _extract(html)
    text = (page.text or "").strip() if page is not None else ""
    if page is None or not text:
        return None
    return {
        "content": text.replace("\n", "\n\n"),
        "url": page.url or None,
        "source": page.sitename or None,
        "published": _sure_date(page.date, html),
        "title": page.title or None,
    }


def _extract(html: str) -> Any:
    # trafilatura takes a third of a second to import, which runs without pages need not pay
    from trafilatura import bare_extraction

    return bare_extraction(
        html,
        favor_recall=True,
        include_comments=False,
        with_metadata=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )


def _sure_date(day: str | None, html: str) -> str | None:
    """The extracted date only where the page prints it whole; a day completed from a bare year is no date."""
    if not day:
        return None
    return day if any(day.replace("-", mark) in html for mark in ("-", "/", "")) else None
