"""W3C Web Annotations: each finding as a note on the very words of its report, for Hypothesis and archives."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dragoman.domain.text import Citation
from dragoman.exports.dossier.findings import Finding, findings_of
from dragoman.exports.format import Column, Format, Table
from dragoman.exports.json_stream import document
from dragoman.exports.losses import Losses
from dragoman.exports.naming import address, report_address
from dragoman.record.queries.selecting import Held, Selection

CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def _annotations(selection: Selection, losses: Losses) -> Iterator[dict[str, Any]]:
    for held in selection.held():
        if not held.document.url:
            losses.note("reports without an address on the web, named by a urn", held.document.id)
        for finding in findings_of(held):
            yield _annotation(held, finding)


def _annotation(held: Held, finding: Finding) -> dict[str, Any]:
    targets = [_target(held, cited) for cited in finding.citations]
    note = "\n".join((finding.heading, *finding.lines))
    return {
        "id": address(f"{held.document.id}:{finding.id}"),
        "type": "Annotation",
        "motivation": "describing",
        "generator": {"type": "Software", "name": "Dragoman", "id": address("reader:" + held.reading.reader)},
        "body": [
            {"type": "TextualBody", "purpose": "describing", "format": "text/plain", "language": "en", "value": note},
            {"type": "TextualBody", "purpose": "tagging", "value": finding.kind},
        ],
        "target": targets[0] if len(targets) == 1 else targets,
    }


def _target(held: Held, cited: Citation) -> dict[str, Any]:
    quote = {"type": "TextQuoteSelector", "exact": cited.quote, "prefix": cited.prefix, "suffix": cited.suffix}
    position = {"type": "TextPositionSelector", "start": cited.start, "end": cited.end}
    return {"type": "SpecificResource", "source": report_address(held), "selector": [quote, position]}


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    head = {"@context": CONTEXT, "id": address("annotations"), "type": "AnnotationPage", "startIndex": 0}
    with target.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(document(head, "items", _annotations(selection, losses)))


FORMAT = Format(
    name="annotations",
    sentence="W3C Web Annotations (JSON-LD): each finding as a note on the very words of its report.",
    suffix=".jsonld",
    tables=(
        Table(
            "Annotation",
            "One finding in one report.",
            (
                Column("id", "string", "Address of the finding in its report.", required=True),
                Column("type", "string", "Always Annotation.", required=True),
                Column("motivation", "string", "Always describing.", required=True),
                Column("generator", "object", "Dragoman and the version of its reader.", required=True),
                Column("body", "array", "The finding in words, and its kind as a tag.", required=True),
                Column(
                    "target",
                    "object",
                    "The report and the words in it, by quotation and by position; several where need be.",
                    required=True,
                ),
            ),
        ),
    ),
    loses=(
        "The parts of a finding: it is told in words, as in the dossier.",
        "Positions count code points of the text as the record keeps it, which a page on the web may lay out "
        "otherwise; the quotation finds the words there.",
    ),
    write=_write,
)
