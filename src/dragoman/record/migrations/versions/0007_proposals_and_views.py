"""Proposals that imports make, readings that were replaced, and views with plain names for people who write SQL."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

_KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

_STANDING = "r.retracted_at IS NULL"
_REPORT = "r.published_edtf AS published, r.source"

_EACH = {
    "sqlite": "LEFT JOIN json_each(c.{list}) {name} ON true",
    "postgresql": "LEFT JOIN LATERAL json_array_elements_text(c.{list}) AS {name}(value) ON true",
}
"""A row for each of a list, or one where it is empty."""

_VIEWS = {
    "who_met_whom": f"""
  SELECT coalesce(t.joined, e.id) AS engagement, e.date_edtf AS date, e.kind, e.visit_type, e.actuality,
    (SELECT p.name FROM engagement_places p
      WHERE p.report = e.report AND p.engagement = e.id ORDER BY p.position LIMIT 1) AS place,
    (SELECT p.country FROM engagement_places p
      WHERE p.report = e.report AND p.engagement = e.id ORDER BY p.position LIMIT 1) AS country,
    w.side, a.name, w.capacity, w.role, coalesce(h.cluster, a.id) AS person, {_REPORT},
    (SELECT q.quote FROM citations q
      WHERE q.report = e.report AND q.owner = e.id ORDER BY q.position LIMIT 1) AS quote, w.quote AS named, e.report
  FROM engagements e
  JOIN reports r ON r.id = e.report
  JOIN participants w ON w.report = e.report AND w.engagement = e.id
  JOIN actors a ON a.report = w.report AND a.id = w.actor
  LEFT JOIN tellings t ON t.report = e.report AND t.engagement = e.id
  LEFT JOIN sightings s ON s.report = a.report AND s.actor = a.id
  LEFT JOIN portraits h ON h.id = s.portrait
  WHERE NOT e.background AND {_STANDING}""",
    "what_was_said": f"""
  SELECT {_REPORT}, a.name AS speaker, a.country AS side, t.act, t.strength, t.content,
    coalesce(h.cluster, a.id) AS person, t.id AS statement, t.engagement, t.report
  FROM statements t
  JOIN reports r ON r.id = t.report
  LEFT JOIN statement_speakers p ON p.report = t.report AND p.statement = t.id
  LEFT JOIN actors a ON a.report = p.report AND a.id = p.actor
  LEFT JOIN sightings s ON s.report = a.report AND s.actor = a.id
  LEFT JOIN portraits h ON h.id = s.portrait
  WHERE {_STANDING}""",
    "what_was_promised": f"""
  SELECT {_REPORT}, coalesce(a.name, m.value) AS maker, a.country AS side, coalesce(b.name, n.value) AS counterpart,
    c.form, c.goal, c.deadline, c.specificity,
    (SELECT q.quote FROM citations q
      WHERE q.report = c.report AND q.owner = c.id ORDER BY q.position LIMIT 1) AS quote,
    c.id AS commitment, c.statement, c.report
  FROM commitments c
  JOIN reports r ON r.id = c.report
  {{makers}}
  LEFT JOIN actors a ON a.report = c.report AND a.id = m.value
  {{counterparts}}
  LEFT JOIN actors b ON b.report = c.report AND b.id = n.value
  WHERE {_STANDING}""",
    "who_held_which_office": f"""
  SELECT a.name, a.country AS side, o.title, o.printed, o.track, {_REPORT}, o.quote,
    coalesce(h.cluster, a.id) AS person, o.report
  FROM offices o
  JOIN reports r ON r.id = o.report
  JOIN actors a ON a.report = o.report AND a.id = o.actor
  LEFT JOIN sightings s ON s.report = a.report AND s.actor = a.id
  LEFT JOIN portraits h ON h.id = s.portrait
  WHERE {_STANDING}""",
    "which_ties_were_named": f"""
  SELECT t.a, t.b, t.label, t.change, t.effective, {_REPORT},
    (SELECT q.quote FROM citations q
      WHERE q.report = t.report AND q.owner = t.id ORDER BY q.position LIMIT 1) AS quote,
    t.id AS relationship, t.report
  FROM relationships t
  JOIN reports r ON r.id = t.report
  WHERE {_STANDING}""",
}


def upgrade() -> None:
    """Make what version 7 adds; nothing that is held changes."""
    dialect = op.get_bind().dialect.name
    _past_readings()
    _proposals()
    for name, sql in _VIEWS.items():
        lists = {"makers": "m", "counterparts": "n"}
        each = {field: _EACH[dialect].format(list=field, name=short) for field, short in lists.items()}
        op.execute(f"CREATE VIEW {name} AS {sql.format(**each)}")


def _past_readings() -> None:
    op.create_table(
        "past_readings",
        sa.Column("report", _KEY, sa.ForeignKey("reports.id", name="fk_past_readings_report"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("run", _KEY, sa.ForeignKey("runs.id", name="fk_past_readings_run"), nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("report", "position", name="pk_past_readings"),
    )
    op.create_index("ix_past_readings_run", "past_readings", ["run"])


def _proposals() -> None:
    op.create_table(
        "proposals",
        _key("id"),
        sa.Column("number", sa.Integer(), nullable=False),
        _text("origin"),
        _text("imported_by"),
        _text("imported_at"),
        sa.Column("report", _KEY, sa.ForeignKey("reports.id", name="fk_proposals_report"), nullable=False),
        _text("asks"),
        _text("label"),
        sa.Column("subject", _KEY, nullable=True),
        _text("property", null=True),
        _text("was", null=True),
        _text("value", null=True),
        sa.Column("claim", _KEY, nullable=True),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        _text("quote"),
        _text("state"),
        _text("decided_by", null=True),
        _text("decided_at", null=True),
        _text("why", null=True),
        sa.Column("correction", _KEY, sa.ForeignKey("corrections.id", name="fk_proposals_correction"), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_proposals"),
    )
    for column in ("number", "report", "state"):
        op.create_index(f"ix_proposals_{column}", "proposals", [column])


def _key(name: str) -> sa.Column[str]:
    return sa.Column(name, _KEY, nullable=False)


def _text(name: str, *, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=null)
