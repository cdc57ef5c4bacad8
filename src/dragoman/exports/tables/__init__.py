"""The record as tables: what csv, parquet and xlsx hold alike. A row is one thing that one report says."""

from dragoman.exports.tables import actors, commitments, engagements, relationships, reports, statements
from dragoman.exports.tables.rows import Row, RowSource

SOURCES: tuple[RowSource, ...] = (
    reports.REPORTS,
    actors.ACTORS,
    actors.OFFICES,
    engagements.ENGAGEMENTS,
    engagements.PARTICIPANTS,
    statements.STATEMENTS,
    commitments.COMMITMENTS,
    relationships.RELATIONSHIPS,
    relationships.INSTRUMENTS,
)
"""Every table, those that others refer to first."""

LOSES = (
    "The full text of the reports; what is quoted of it stands in the rows, and jsonl has the whole.",
    "Claims (which rule found each single value), mentions, set phrases and personal ties: jsonl has them.",
    "Judgements of people, and reports that were retracted.",
)

__all__ = ["LOSES", "SOURCES", "Row", "RowSource"]
