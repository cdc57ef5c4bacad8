"""From the web: the reports behind an address, be it a feed, a page or a paper; of a feed every entry is a report.

An entry that holds a whole text is read as it stands; of one that only announces, the page it leads to is read. Each
page is fetched under the same limits and checks as the feed itself.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from dragoman.domain.text import Report
from dragoman.errors import RefusedError
from dragoman.sources.apart import read_apart
from dragoman.sources.failure import SourceFailure
from dragoman.sources.sniffing import Kind

if TYPE_CHECKING:
    from dragoman.sources.fetching import Fetched

WHOLE = 600
"""Characters from which on an entry is taken for the text itself."""

CHECK_ADDRESS = "check the address in a browser, or save what it shows and read the file"
Fetch = Callable[[str], "Fetched"]
ReadBytes = Callable[[bytes, str], Iterator[Report | SourceFailure]]


def read_address(url: str, fetch: Fetch | None, read_bytes: ReadBytes) -> Iterator[Report | SourceFailure]:
    """The reports at an address; ``read_bytes`` reads what is no feed."""
    try:
        asking = fetch or _usual()
    except ImportError as error:
        needed = f"reading from the web needs a package that is not installed ({error.name})"
        yield SourceFailure(url, needed, "install it: pip install 'dragoman[sources]'")
        return
    except RefusedError as error:
        yield SourceFailure(url, str(error), "write it as 10.1.0.0/16")
        return
    found = _fetched(asking, url)
    if isinstance(found, SourceFailure):
        yield found
    elif Kind.of_content(found.data[:8192]) is Kind.FEED:
        for entry in feed_entries(found.data, url):
            yield from (entry,) if isinstance(entry, SourceFailure) else _whole(entry, asking, read_bytes)
    else:
        yield from (_of(one, found.url) for one in read_bytes(found.data, url))


def feed_entries(data: bytes, origin: str) -> Iterator[Report | SourceFailure]:
    """The entries of a feed, as far as the feed itself tells them."""
    found: list[dict[str, Any]] | SourceFailure = read_apart("feed", data, origin)
    if isinstance(found, SourceFailure):
        yield found
        return
    if not found:
        yield SourceFailure(origin, "it is a feed without entries", "look again when it has some")
    for number, one in enumerate(found, 1):
        text = one.pop("text") or one["title"] or ""
        yield Report(content=text, origin=f"{origin}:{number}", **one)


def with_text(entry: Report | SourceFailure) -> Report | SourceFailure:
    """An entry as it stands, where nothing more can be had."""
    if isinstance(entry, SourceFailure) or entry.content.strip():
        return entry
    return SourceFailure(entry.origin, "the entry has no text", "read the page it leads to")


def _whole(report: Report, fetch: Fetch, read_bytes: ReadBytes) -> Iterator[Report | SourceFailure]:
    if len(report.content) >= WHOLE or not report.url:
        yield with_text(report)
        return
    found = _fetched(fetch, report.url)
    if isinstance(found, SourceFailure):
        yield found
        return
    for one in read_bytes(found.data, report.url):
        yield one if isinstance(one, SourceFailure) else _told_by_feed(one, report)


def _told_by_feed(page: Report, entry: Report) -> Report:
    """A page with what its feed says where it says nothing itself."""
    return replace(
        page,
        url=entry.url,
        title=page.title or entry.title,
        published=page.published or entry.published,
        source=page.source or entry.source,
    )


def _of(one: Report | SourceFailure, url: str) -> Report | SourceFailure:
    return replace(one, url=one.url or url) if isinstance(one, Report) else one


def _fetched(fetch: Fetch, url: str) -> "Fetched | SourceFailure":
    try:
        return fetch(url)
    except RefusedError as error:
        return SourceFailure(url, str(error), CHECK_ADDRESS)


def _usual() -> Fetch:
    from dragoman.sources.fetching import Fetcher

    return Fetcher.usual().fetch
