"""JSON Lines: the contract, one object a report, with all that the record needs to take it in again unread."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dragoman.domain.claims import Claim, Reading
from dragoman.domain.contract import to_json
from dragoman.domain.text import Document, Span
from dragoman.exports.format import Column, Format, Table
from dragoman.exports.losses import Losses
from dragoman.record.queries.selecting import Selection

Json = dict[str, Any]


def report_line(document: Document, reading: Reading) -> Json:
    """The contract's object with its text, and what the contract leaves out: how dates are known, mentions, claims."""
    line = to_json(document, reading, with_text=True)
    published, dateline = document.published, document.dateline
    line["report"]["published"] |= {
        "earliest": published.earliest,
        "latest": published.latest,
        "printed": published.printed,
    }
    if dateline is not None:
        line["report"]["dateline"]["span"] = _span(dateline.span)
    line["report"]["origin"] = document.origin
    line["report"]["paragraphs"] = [{"span": _span(one.span), "kind": one.kind.value} for one in document.paragraphs]
    line["mentions"] = [{"span": _span(one.span), "actor": one.actor, "how": one.how} for one in reading.mentions]
    line["claims"] = [_claim(claim) for claim in reading.claims]
    return line


def _span(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


def _claim(claim: Claim) -> Json:
    citation = claim.citation
    return {
        "id": claim.id,
        "subject": claim.subject,
        "property": claim.property,
        "value": claim.value,
        "basis": claim.basis,
        "rule": claim.rule,
        "why": claim.why,
        "citation": {"start": citation.start, "end": citation.end, "quote": citation.quote},
    }


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    with target.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(_lines(selection))


def _lines(selection: Selection) -> Iterator[str]:
    for held in selection.held(whole=True, claims=True):
        yield json.dumps(report_line(held.document, held.reading), ensure_ascii=False) + "\n"


FIELDS = (
    Column(
        "report",
        "object",
        "The report: id, source, day of publication, dateline, text, the reader that read it.",
        required=True,
    ),
    Column("actors", "array", "Who takes part or speaks, with names and offices.", required=True),
    Column(
        "engagements",
        "array",
        "Visits, meetings, calls, conferences and ceremonies, with their participants.",
        required=True,
    ),
    Column("statements", "array", "What was said, by whom, to whom, as which act.", required=True),
    Column("commitments", "array", "What was proposed, pledged and agreed.", required=True),
    Column("relationships", "array", "Named ties of two sides.", required=True),
    Column("instruments", "array", "Named texts, such as a memorandum.", required=True),
    Column("formulas", "array", "Set phrases that diplomats count.", required=True),
    Column("ties", "array", "Ties between people, such as spouses.", required=True),
    Column("mentions", "array", "Where the text refers to an actor, and how."),
    Column("claims", "array", "Every single thing that was found, with the rule that found it and its quotation."),
    Column("unread", "array", "Stretches of the text that no rule read.", required=True),
)

FORMAT = Format(
    name="jsonl",
    sentence="JSON Lines, the record's own format: one object a report, whole, with its text and every citation.",
    suffix=".jsonl",
    tables=(Table("line", "One report and everything read in it, as docs/record.schema.json describes.", FIELDS),),
    loses=(
        "What joins reports (who is who, which reports tell one engagement, what became of commitments): it is worked "
        "out anew when the lines are taken in with `dragoman record load`; the tables of csv and parquet have it.",
        "What people judged and retracted; reports that were retracted are left out.",
        "Reports come whole: filters choose reports, and nothing is cut out of them.",
    ),
    write=_write,
)
