"""Web pages: the main text of an HTML page, and the metadata that the page itself declares."""

from typing import Any

from dragoman.domain.text import Report
from dragoman.sources.failure import SourceFailure


def read_page(html: str, origin: str) -> Report | SourceFailure:
    """The report in an HTML page: its main text, a blank line between paragraphs, and its metadata."""
    page = _extract(html)
    text = (page.text or "").strip() if page is not None else ""
    if page is None or not text:
        return SourceFailure(
            origin,
            "no main text was found in the page",
            "open the page, check that it holds a report, and save that text as .txt",
        )
    return Report(
        content=text.replace("\n", "\n\n"),
        origin=origin,
        url=page.url or None,
        source=page.sitename or None,
        published=_sure_date(page.date, html),
        title=page.title or None,
    )


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
