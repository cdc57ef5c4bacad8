"""The newest first without looking at all: sides of statements, texts numbered by day, and which reports are retracted.

At a hundred thousand reports a question about a whole country read every statement of it to show fifty.
"""

from itertools import islice

import sqlalchemy as sa
from alembic import op

from dragoman.record.words import number_of

revision = "0006"
down_revision = "0005"

_KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_RETRACTED = sa.text("retracted_at IS NOT NULL")
_AT_ONCE = 500

_SIDES = """
  INSERT INTO statement_sides (report, statement, side, act, day, happened)
  SELECT DISTINCT s.report, s.id, a.country, s.act, coalesce(r.published_earliest, ''),
    coalesce(e.day, r.published_earliest, '')
  FROM statements s
  JOIN reports r ON r.id = s.report
  JOIN statement_speakers p ON p.report = s.report AND p.statement = s.id
  JOIN actors a ON a.report = p.report AND a.id = p.actor
  LEFT JOIN engagements e ON e.report = s.report AND e.id = s.engagement
  WHERE a.country IS NOT NULL
"""


def upgrade() -> None:
    """Make the tables of version 6 of those of version 5."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET CONSTRAINTS ALL IMMEDIATE")  # no table is altered while links wait to be checked
    op.create_index("ix_reports_retracted", "reports", ["id"], sqlite_where=_RETRACTED, postgresql_where=_RETRACTED)
    op.create_table(
        "statement_sides",
        sa.Column("report", _KEY, nullable=False),
        sa.Column("statement", _KEY, nullable=False),
        sa.Column("side", _KEY, nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("happened", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.id"], name="fk_statement_sides_report"),
        sa.ForeignKeyConstraint(
            ["report", "statement"],
            ["statements.report", "statements.id"],
            name="fk_statement_sides_report_statement",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("report", "statement", "side", name="pk_statement_sides"),
        sqlite_with_rowid=False,
    )
    columns = ["side", "day", "act", "happened"]
    op.create_index("ix_statement_sides_side_day_act_happened", "statement_sides", columns)
    op.execute(_SIDES)
    _number_by_day("report_search", "report")
    _number_by_day("statement_search", "report, statement")


def _number_by_day(table: str, key: str) -> None:
    """Give each text a number that sorts by its day; FTS5's triggers take the index along."""
    connection = op.get_bind()
    if connection.dialect.name == "postgresql":
        op.execute(f"ALTER TABLE {table} ALTER COLUMN number DROP DEFAULT")
        op.execute(f"ALTER TABLE {table} ALTER COLUMN number TYPE bigint")
        op.execute(f"DROP SEQUENCE {table}_number_seq")
    rows = connection.execute(sa.text(f"SELECT number, day, {key} FROM {table}")).all()
    taken: set[int] = set()
    moves = []
    for old, day, *parts in rows:
        number = number_of(day, *parts)
        while number in taken:
            number += 1
        taken.add(number)
        moves.append({"old": old, "number": number})
    remaining = iter(moves)
    while some := list(islice(remaining, _AT_ONCE)):
        connection.execute(sa.text(f"UPDATE {table} SET number = :number WHERE number = :old"), some)
