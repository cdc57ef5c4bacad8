"""The tables of relationships, named ties of two sides, and of instruments, the texts that carry them."""

from collections.abc import Iterator

from dragoman.domain.relationships import Change
from dragoman.exports.format import Column, Table
from dragoman.exports.tables.rows import CITATIONS, CORRECTED, QUOTED, REPORT, REPORT_LINK, Row, RowSource, cited, names
from dragoman.record.queries.selecting import Held

_RELATIONSHIPS = Table(
    "relationships",
    "A row is one label of a tie of two sides where one report prints it.",
    (
        REPORT,
        Column("relationship", "string", "Id of it within the report.", required=True),
        Column("a", "string", "One side, by code; the two stand in sorted order.", required=True),
        Column("b", "string", "The other.", required=True),
        Column("channel", "string", "Between states, or between parties.", required=True),
        Column("label", "string", "The label, verbatim.", required=True),
        Column("change", "string", "What is said of it.", tuple(change.value for change in Change), required=True),
        Column("effective", "string", "Since when, in EDTF."),
        *QUOTED,
        CITATIONS,
        CORRECTED,
    ),
    ("report", "relationship"),
    (REPORT_LINK,),
)

_INSTRUMENTS = Table(
    "instruments",
    "A row is one named text, such as a memorandum or a joint statement, in one report.",
    (
        REPORT,
        Column("instrument", "string", "Id of it within the report.", required=True),
        Column("kind", "string", "What kind of text it is.", required=True),
        Column("title", "string", "Its name as printed.", required=True),
        Column("parties", "array", "Whose it is, by name or code.", required=True),
        Column("signed", "boolean", "Whether the report says that it was signed.", required=True),
        Column("engagement", "string", "The engagement of this report that it belongs to."),
        Column("background", "boolean", "Whether it is only recalled.", required=True),
        *QUOTED,
        CITATIONS,
        CORRECTED,
    ),
    ("report", "instrument"),
    (REPORT_LINK,),
)


def _relationship_rows(held: Held) -> Iterator[Row]:
    for one in held.reading.relationships:
        yield {
            "report": held.document.id,
            "relationship": one.id,
            "a": one.a,
            "b": one.b,
            "channel": one.channel,
            "label": one.label,
            "change": one.change.value,
            "effective": one.effective,
            **cited(one.citations),
            "corrected_by": held.corrected_by(one.id),
        }


def _instrument_rows(held: Held) -> Iterator[Row]:
    for one in held.reading.instruments:
        yield {
            "report": held.document.id,
            "instrument": one.id,
            "kind": one.kind,
            "title": one.title,
            "parties": names(held, one.parties),
            "signed": one.signed,
            "engagement": one.engagement,
            "background": one.background,
            **cited(one.citations),
            "corrected_by": held.corrected_by(one.id),
        }


RELATIONSHIPS = RowSource(_RELATIONSHIPS, _relationship_rows)
INSTRUMENTS = RowSource(_INSTRUMENTS, _instrument_rows)
