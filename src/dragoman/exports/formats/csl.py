"""CSL-JSON: the reports as sources that Zotero, pandoc and other programs for citations take."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dragoman.domain.text import Document
from dragoman.exports.format import Column, Format, Table
from dragoman.exports.losses import Losses
from dragoman.exports.naming import quotation
from dragoman.record.queries.selecting import Held, Selection


def item(held: Held) -> dict[str, Any]:
    """One report as CSL has it; what is not known is left out."""
    document = held.document
    published, place = document.published.earliest, document.dateline.place if document.dateline else None
    found: dict[str, Any] = {
        "id": document.id,
        "type": "article-newspaper",
        "title": headline(document),
        "container-title": document.source,
        "issued": {"date-parts": [[int(part) for part in published.split("-")]]} if published else None,
        "event-place": place,
        "URL": document.url,
        "language": document.language,
        "note": f"text sha256 {document.text_sha256}",
        "abstract": " ".join(f"“{quotation(one)}”" for one in held.reading.engagements[:3]) or None,
    }
    return {key: value for key, value in found.items() if value is not None}


def headline(document: Document) -> str:
    """The title of a report, or its first words in brackets where it has none."""
    if document.title:
        return " ".join(document.title.split())
    body = next((one.span for one in document.paragraphs if one.kind.value == "body"), None)
    words = (document.text[body.start : body.end] if body else document.text).split()
    return f"[{' '.join(words[:12])}{' …' if len(words) > 12 else ''}]"


def _lines(selection: Selection, losses: Losses) -> Iterator[str]:
    yield "[\n"
    for number, held in enumerate(selection.held()):
        note_gaps(held.document, losses)
        yield (",\n" if number else "") + json.dumps(item(held), ensure_ascii=False)
    yield "\n]\n"


def note_gaps(document: Document, losses: Losses) -> None:
    """What a source lacks that a citation wants."""
    if not document.title:
        losses.note("reports without a title, cited by their first words", document.id)
    if not document.published.earliest:
        losses.note("reports of no known day, cited without one", document.id)


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    with target.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(_lines(selection, losses))


FORMAT = Format(
    name="csl",
    sentence="CSL-JSON: the reports as sources, for Zotero, pandoc and other programs that write footnotes.",
    suffix=".json",
    tables=(
        Table(
            "item",
            "One report.",
            (
                Column("id", "string", "Id of the report.", required=True),
                Column("type", "string", "Always article-newspaper.", required=True),
                Column("title", "string", "Its title; its first words in brackets where it has none.", required=True),
                Column("container-title", "string", "Who published it."),
                Column("issued", "object", "Day of publication."),
                Column("event-place", "string", "Where it was filed."),
                Column("URL", "string", "Where it stands."),
                Column("language", "string", "Its language, ISO 639-1."),
                Column("abstract", "string", "Its words for its first three engagements."),
                Column("note", "string", "Fingerprint of its text.", required=True),
            ),
        ),
    ),
    loses=("Everything that was read in the reports but the words for their first engagements.",),
    write=_write,
)
