"""Search over reports and statements, and the trace of retractions.

The words of every report that the record holds are indexed here; the index itself is FTS5's on SQLite, kept in
step by triggers, and a GIN index on PostgreSQL.
"""

from collections.abc import Iterator
from itertools import groupby, islice
from typing import Any

import sqlalchemy as sa
from alembic import op

from dragoman.record.words import index_words

revision = "0002"
down_revision = "0001"

_KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_AT_ONCE = 200

_REPORTS = """
  SELECT id, title, text, coalesce(published_earliest, (SELECT min(day) FROM engagements WHERE report = reports.id))
  FROM reports WHERE retracted_at IS NULL ORDER BY id
"""
_STATEMENTS = """
  SELECT s.report, s.id, CASE WHEN e.id IS NULL THEN r.published_earliest ELSE e.day END, c.quote
  FROM statements s
  JOIN reports r ON r.id = s.report AND r.retracted_at IS NULL
  JOIN citations c ON c.report = s.report AND c.owner = s.id
  LEFT JOIN engagements e ON e.report = s.report AND e.id = s.engagement
  ORDER BY s.report, s.position, s.id, c.position
"""


def upgrade() -> None:
    """Make the tables of version 2 and fill those of search from what the record holds."""
    _searched("report_search", sa.Column("day", sa.Text()))
    _searched(
        "statement_search",
        sa.Column("statement", _KEY, nullable=False),
        sa.Column("day", sa.Text()),
        sa.ForeignKeyConstraint(
            ["report", "statement"],
            ["statements.report", "statements.id"],
            name="fk_statement_search_report_statement",
            initially="DEFERRED",
            deferrable=True,
        ),
    )
    op.create_table(
        "retractions",
        sa.Column("report", _KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("undone", sa.Boolean(), nullable=False),
        sa.Column("by_whom", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.id"], name="fk_retractions_report"),
        sa.PrimaryKeyConstraint("report", "position", name="pk_retractions"),
    )
    _fill("report_search", "report, day, words", ":report, :day, :words", _report_rows())
    _fill("statement_search", "report, statement, day, words", ":report, :statement, :day, :words", _statement_rows())


def _searched(name: str, *items: sa.schema.SchemaItem) -> None:
    op.create_table(
        name,
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("report", _KEY, nullable=False),
        *items,
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.id"], name=f"fk_{name}_report"),
        sa.PrimaryKeyConstraint("number", name=f"pk_{name}"),
    )
    op.create_index(f"ix_{name}_report", name, ["report"])
    if op.get_bind().dialect.name == "postgresql":
        vector = "array_to_tsvector(string_to_array(words, ' '))"
        op.execute(f"CREATE INDEX {name}_index ON {name} USING gin ({vector})")
    else:
        _fts5(name)


def _fts5(name: str) -> None:
    """An index of the words alone; the tokens are made before, so that the simplest tokenizer splits at blanks."""
    index = f"{name}_index"
    op.execute(
        f"CREATE VIRTUAL TABLE {index} USING fts5("
        f"words, content='{name}', content_rowid='number', tokenize='ascii', columnsize=0)"
    )
    added = f"INSERT INTO {index} (rowid, words) VALUES (new.number, new.words);"
    gone = f"INSERT INTO {index} ({index}, rowid, words) VALUES ('delete', old.number, old.words);"
    for event, steps in (("INSERT", added), ("DELETE", gone), ("UPDATE", f"{gone} {added}")):
        op.execute(f"CREATE TRIGGER {name}_{event.lower()} AFTER {event} ON {name} BEGIN {steps} END")


def _report_rows() -> Iterator[dict[str, str | None]]:
    for report, title, text, day in _selected(_REPORTS):
        yield {"report": report, "day": day, "words": index_words(title or "", text)}


def _statement_rows() -> Iterator[dict[str, str | None]]:
    for (report, statement, day), rows in groupby(_selected(_STATEMENTS), key=lambda row: row[:3]):
        yield {"report": report, "statement": statement, "day": day, "words": index_words(*(row[3] for row in rows))}


def _selected(query: str) -> Iterator[Any]:
    options = {"stream_results": True, "max_row_buffer": _AT_ONCE}
    yield from op.get_bind().execute(sa.text(query), execution_options=options)


def _fill(table: str, columns: str, values: str, rows: Iterator[dict[str, str | None]]) -> None:
    insert = sa.text(f"INSERT INTO {table} ({columns}) VALUES ({values})")
    while some := list(islice(rows, _AT_ONCE)):
        op.get_bind().execute(insert, some)
