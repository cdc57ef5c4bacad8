"""Atom: a feed of engagements by the days of their reports, newest first, for feed readers and newsrooms."""

from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from dragoman.domain import wording
from dragoman.domain.engagements import Engagement
from dragoman.exports.dossier.findings import participant_line
from dragoman.exports.format import Column, Format, Table
from dragoman.exports.losses import Losses
from dragoman.exports.markup import without_controls
from dragoman.exports.naming import NO_DAY, address, engagement_title, quotation, report_address
from dragoman.record.queries.selecting import Held, Selection

LENGTH = 500
"""Entries that a feed has: those of the newest reports."""


def _lines(selection: Selection, losses: Losses) -> Iterator[str]:
    newest: list[tuple[Held, Engagement]] = []
    for held in selection.held():
        for one in held.reading.engagements:
            if one.background:
                losses.note("engagements that a report only recalls", quotation(one))
            else:
                newest.append((held, one))
        newest.sort(key=lambda pair: pair[0].document.published.earliest or "", reverse=True)
        for older, dropped in newest[LENGTH:]:
            losses.note("engagements of older reports", f"{engagement_title(older, dropped)}")
        del newest[LENGTH:]
    entries = newest
    asked = selection.filters.describe()
    yield '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n'
    yield f"<title>{_text(f'Engagements {asked}'.strip())}</title>\n"
    yield f"<id>{_text(address('feed:' + (asked or 'all').replace(' ', '-')))}</id>\n"
    yield f"<updated>{_moment(entries[0][0]) if entries else NO_DAY}</updated>\n"
    yield "<author><name>Dragoman</name></author>\n"
    for held, one in entries:
        yield from _entry(held, one)
    yield "</feed>\n"


def _entry(held: Held, one: Engagement) -> Iterator[str]:
    parts = "".join(f"<li>{_text(participant_line(part, held.actors))}</li>" for part in one.participants)
    body = f"<p>{_text(wording.date(one.date))}</p><ul>{parts}</ul><blockquote>{_text(quotation(one))}</blockquote>"
    yield f"<entry><id>{_text(address(held.document.id + ':' + one.id))}</id>"
    yield f"<title>{_text(engagement_title(held, one))}</title>"
    yield f"<updated>{_moment(held)}</updated><published>{_moment(held)}</published>"
    yield f'<link rel="via" href={quoteattr(without_controls(report_address(held)))}/>'
    yield f'<category term="{one.kind.value}"/><category term="{one.actuality.value}"/>'
    yield f"<source><title>{_text(held.document.source or 'source not known')}</title>"
    yield f"<id>{_text(address(held.document.id))}</id><updated>{_moment(held)}</updated></source>"
    yield f'<content type="html">{escape(body)}</content></entry>\n'


def _moment(held: Held) -> str:
    day = held.document.published.earliest
    return f"{day}T00:00:00Z" if day else NO_DAY


def _text(words: str) -> str:
    return escape(without_controls(words))


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    with target.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(_lines(selection, losses))


FORMAT = Format(
    name="atom",
    sentence="Atom: a feed of new engagements, newest report first, for feed readers.",
    suffix=".xml",
    tables=(
        Table(
            "entry",
            f"One engagement that is news of one report; the {LENGTH} of the newest reports.",
            (
                Column("id", "string", "Address of the engagement in its report.", required=True),
                Column("title", "string", "Its kind and who took part.", required=True),
                Column("updated", "string", f"Day of the report; {NO_DAY} where it has none.", required=True),
                Column("link", "string", "Where the report stands.", required=True),
                Column("category", "string", "Kind of engagement, and whether it took place.", required=True),
                Column("source", "object", "Who published the report.", required=True),
                Column("content", "string", "Date, who took part, and the words of the report.", required=True),
            ),
        ),
    ),
    loses=(
        "What reports only recall, and engagements of older reports.",
        "Statements, commitments and relationships.",
        f"That a report has no day: it is given as {NO_DAY}.",
    ),
    write=_write,
)
