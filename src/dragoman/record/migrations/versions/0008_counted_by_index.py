"""What a page lists and counts, told by an index alone: sides with their days, reports, people of a country, offices.

At a hundred thousand reports each of these looked into every row of a table that also holds texts and quotations.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_DAYS = """
  UPDATE engagement_sides SET
    day = (SELECT e.day FROM engagements e
      WHERE e.report = engagement_sides.report AND e.id = engagement_sides.engagement),
    background = (SELECT e.background FROM engagements e
      WHERE e.report = engagement_sides.report AND e.id = engagement_sides.engagement)
"""


def upgrade() -> None:
    """Make the tables of version 8 of those of version 7."""
    on_server = op.get_bind().dialect.name == "postgresql"
    if on_server:
        op.execute("SET CONSTRAINTS ALL IMMEDIATE")  # no table is altered while links wait to be checked
    op.add_column("engagement_sides", sa.Column("day", sa.Text(), nullable=True))
    no = sa.false()
    op.add_column("engagement_sides", sa.Column("background", sa.Boolean(), nullable=False, server_default=no))
    op.execute(_DAYS)
    if on_server:
        op.execute("SET CONSTRAINTS ALL IMMEDIATE")
        op.alter_column("engagement_sides", "background", server_default=None)
    op.create_index("ix_engagement_sides_day", "engagement_sides", ["side", "day", "background"])
    _replace("actors", "ix_actors_country", "ix_actors_counted", "country", "kind", "name_key", "report")
    _replace("observations", "ix_observations_office_day", "ix_observations_shown", "office", "day", "mark")
    _replace(
        "reports",
        "ix_reports_published_earliest",
        "ix_reports_listed",
        "published_earliest",
        "published_latest",
        "retracted_at",
        "source",
        "reader",
        "relevant",
        "unread_reason",
    )


def _replace(table: str, old: str, new: str, *columns: str) -> None:
    op.drop_index(old, table)
    op.create_index(new, table, columns)
