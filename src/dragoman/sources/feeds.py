"""Feeds: the entries of RSS and Atom, each with what the feed itself says of it. Called in a process of its own."""

from datetime import date
from email.utils import parsedate_to_datetime
from html import unescape
from typing import Any

from dragoman.errors import RefusedError
from dragoman.sources.markup import without_markup

MOST_ENTRIES = 200


def entries_of(data: bytes) -> list[dict[str, str | None]]:
    """The entries of a feed: ``text``, ``url``, ``title``, ``published`` and the feed's own title as ``source``.

    Raises:
        RefusedError: it is no feed, or declares entities of its own, as no feed needs to.
    """
    if b"<!ENTITY" in data or "<!ENTITY".encode("utf-16-le") in data or "<!ENTITY".encode("utf-16-be") in data:
        raise RefusedError("it declares entities of its own, by which a small file can be made to grow without end")
    import feedparser

    found = feedparser.parse(data, sanitize_html=False)
    if not found.get("version"):
        raise RefusedError("it is no feed that could be read")
    source = _plain(found.feed.get("title"))
    return [_entry(one) | {"source": source} for one in found.entries[:MOST_ENTRIES]]


def _entry(entry: Any) -> dict[str, str | None]:
    contents = [str(one.get("value", "")) for one in entry.get("content", [])] + [str(entry.get("summary", ""))]
    return {
        "text": without_markup(f"<p>{max(contents, key=len)}</p>"),
        "url": entry.get("link") or None,
        "title": _plain(entry.get("title")),
        "published": _day(str(entry.get("published") or entry.get("updated") or "")),
    }


def _plain(value: object) -> str | None:
    return without_markup(f"<p>{unescape(str(value))}</p>").replace("\n", " ").strip() or None if value else None


def _day(printed: str) -> str | None:
    """The day as the feed prints it, in the zone of whoever wrote it; in another zone it may be another day."""
    try:
        return parsedate_to_datetime(printed).date().isoformat()
    except (TypeError, ValueError, IndexError):
        return _iso_day(printed.strip()[:10])


def _iso_day(day: str) -> str | None:
    """The day where there is such a one; 2024-99-99 is none, and what is not known is not made up."""
    try:
        return date.fromisoformat(day).isoformat() if len(day) == len("2024-01-31") else None
    except ValueError:
        return None
