"""The tables of the record: what each report says, with its citations, and the runs that read it.

Every table that holds something a report says begins with ``report``, the id of the document, and its rows
are found by ``(report, id)``: re-reading or retracting a report is one condition, and two reports never share
a row. What people decide (a retraction) is kept apart and outlives every reading. Lists that no question filters
by are JSON columns. The tables work on SQLite and on PostgreSQL; they
are made by the numbered migrations, and a test checks that these definitions and the migrations agree.
"""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    select,
    text,
)
from sqlalchemy.schema import SchemaItem
from sqlalchemy.sql import ColumnElement

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_RETRACTED = text("retracted_at IS NOT NULL")
_SAID = "said by a report"

# ids and keys are compared byte by byte, so that an index answers "begins with" on PostgreSQL too
Key = Text().with_variant(Text(collation="C"), "postgresql")


def _id(name: str) -> Column[str]:
    return Column(name, Key, nullable=False)


def _text(name: str, *, null: bool = False) -> Column[str]:
    return Column(name, Text, nullable=null)


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False)


def _place(name: str) -> Column[int]:
    """An offset into the report's text, or the place of a row among its siblings."""
    return Column(name, Integer, nullable=False)


def _list(name: str) -> Column[list[str]]:
    return Column(name, JSON, nullable=False)


def _cited() -> tuple[Column[int], Column[int], Column[str]]:
    return _place("start"), _place("end"), _text("quote")


def _link(column: str, table: str) -> ForeignKeyConstraint:
    """A link to a row of the same report; checked at the end of the transaction, so that order is free."""
    return ForeignKeyConstraint(
        ["report", column], [f"{table}.report", f"{table}.id"], deferrable=True, initially="DEFERRED"
    )


def _of_report(name: str, keys: tuple[str, ...], *items: SchemaItem) -> Table:
    """A table of what reports say; its rows lie together by report, as they are written and read."""
    return Table(
        name,
        metadata,
        Column("report", Key, ForeignKey("reports.id"), nullable=False),
        *items,
        PrimaryKeyConstraint("report", *keys),
        sqlite_with_rowid=False,
        info={_SAID: True},
    )


def _searched(name: str, *items: SchemaItem) -> Table:
    """A table of what search looks through, one row a text: its number, which sorts by day, and its words.

    The migrations give it an index over the words that is the store's own, FTS5 or GIN, and the database
    keeps that index in step with the rows by itself.
    """
    return Table(
        name,
        metadata,
        Column("number", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False),
        Column("report", Key, ForeignKey("reports.id"), nullable=False),
        *items,
        _text("words"),  # last, so that the columns before it are read without it
        Index(None, "report"),
        info={_SAID: True},
    )


runs = Table(
    "runs",
    metadata,
    Column("id", Key, primary_key=True),
    _text("started"),
    _text("finished", null=True),
    _text("tool"),
    _text("reader"),
    _text("lexicons", null=True),
    Column("options", JSON, nullable=False),
    Column("inputs", JSON, nullable=False),
    Column("counts", JSON),
    Column("failures", JSON),
)

reports = Table(
    "reports",
    metadata,
    Column("id", Key, primary_key=True),
    _text("input_id", null=True),
    _text("url", null=True),
    _text("source", null=True),
    _text("title", null=True),
    _text("language"),
    _text("published_edtf", null=True),
    _text("published_earliest", null=True),
    _text("published_latest", null=True),
    _text("published_printed", null=True),
    _text("published_basis"),
    _text("dateline_place", null=True),
    _text("dateline_date", null=True),
    _text("credit", null=True),
    _text("origin"),
    _flag("relevant"),
    _flag("read"),
    _text("unread_reason", null=True),
    _text("reader"),
    Column("run", Key, ForeignKey("runs.id"), nullable=False),
    _text("entered_at"),
    _text("read_at"),
    _text("retracted_at", null=True),
    _text("fingerprint"),
    _text("text_sha256"),
    _text("text"),  # last, so that the columns before it are read without it
    # whatever a list of reports is chosen or counted by, so that no text is passed over to do it
    Index(
        "ix_reports_listed",
        "published_earliest",
        "published_latest",
        "retracted_at",
        "source",
        "reader",
        "relevant",
        "unread_reason",
    ),
    Index(None, "input_id"),
    Index(None, "text_sha256"),
    Index(None, "run"),
    Index("ix_reports_retracted", "id", sqlite_where=_RETRACTED, postgresql_where=_RETRACTED),
)

# with the report's row and its claims these give back the Document and the Reading exactly as they were
# entered; they alone hold what no question filters by: paragraphs, mentions, unread spans
readings = _of_report("readings", (), Column("document", JSON, nullable=False), Column("body", JSON, nullable=False))

# what a report was read as before it was read again, oldest first: what an earlier run had, for `diff`
past_readings = Table(
    "past_readings",
    metadata,
    Column("report", Key, ForeignKey("reports.id"), nullable=False),
    _place("position"),
    Column("run", Key, ForeignKey("runs.id"), nullable=False),
    Column("document", JSON, nullable=False),
    Column("body", JSON, nullable=False),
    PrimaryKeyConstraint("report", "position"),
    Index(None, "run"),
)

actors = _of_report(
    "actors",
    ("id",),
    _id("id"),
    _place("position"),
    _text("kind"),
    _text("name"),
    Column("name_key", Key, nullable=False),
    _text("country", null=True),
    _list("marks"),
    _text("parent", null=True),
    Index(None, "id"),
    Index(None, "name_key", "country"),
    Index("ix_actors_counted", "country", "kind", "name_key", "report"),
)

actor_names = _of_report(
    "actor_names",
    ("actor", "position"),
    _id("actor"),
    _place("position"),
    _text("name"),
    Column("folded", Key, nullable=False),
    _link("actor", "actors"),
    Index(None, "folded"),
)

name_words = _of_report(
    "name_words",
    ("actor", "word"),
    _id("actor"),
    Column("word", Key, nullable=False),
    _link("actor", "actors"),
    Index(None, "word"),
)

offices = _of_report(
    "offices",
    ("actor", "position"),
    _id("actor"),
    _place("position"),
    _text("title"),
    _text("printed"),
    _text("organisation", null=True),
    _text("track"),
    _list("marks"),
    *_cited(),
    _link("actor", "actors"),
)

engagements = _of_report(
    "engagements",
    ("id",),
    _id("id"),
    _place("position"),
    _text("kind"),
    _text("visit_type", null=True),
    _text("label"),
    _text("actuality"),
    _flag("background"),
    _text("format"),
    _list("channel"),
    _text("date_edtf", null=True),
    _text("date_earliest", null=True),
    _text("date_latest", null=True),
    _text("date_printed", null=True),
    _text("date_basis"),
    # the first day it may have been; the day of the report where the engagement itself has no full date
    _text("day", null=True),
    Column("part_of", Key),
    _flag("own_mission"),
    _link("part_of", "engagements"),
    Index(None, "id"),
    Index(None, "day"),
    Index(None, "report", "part_of"),
)

engagement_places = _of_report(
    "engagement_places",
    ("engagement", "position"),
    _id("engagement"),
    _place("position"),
    _text("name"),
    _text("country", null=True),
    _text("basis"),
    _link("engagement", "engagements"),
    Index(None, "country"),
)

# who an engagement is between: the participants' sides, the country a visit went to, and for a part that
# shows only one side those of the whole; with the day of the engagement and whether it is only recalled, so that one
# index gives a side's newest and counts them
engagement_sides = _of_report(
    "engagement_sides",
    ("engagement", "side"),
    _id("engagement"),
    Column("side", Key, nullable=False),
    _text("day", null=True),
    _flag("background"),
    _link("engagement", "engagements"),
    Index(None, "side"),
    Index("ix_engagement_sides_day", "side", "day", "background"),
)

participants = _of_report(
    "participants",
    ("engagement", "position"),
    _id("engagement"),
    _place("position"),
    _id("actor"),
    _text("role"),
    _text("side", null=True),
    _text("capacity", null=True),
    *_cited(),
    _link("engagement", "engagements"),
    _link("actor", "actors"),
    Index(None, "report", "actor"),
)

statements = _of_report(
    "statements",
    ("id",),
    _id("id"),
    _place("position"),
    Column("engagement", Key),
    _text("act"),
    _text("strength", null=True),
    _flag("joint"),
    _text("voice"),
    _flag("carried"),
    _text("content"),
    _text("folded"),
    _list("on_behalf_of"),
    _list("topics"),
    _list("formulas"),
    _link("engagement", "engagements"),
    Index(None, "id"),
    Index(None, "act"),
    Index(None, "report", "engagement"),
)

statement_speakers = _of_report(
    "statement_speakers",
    ("statement", "position"),
    _id("statement"),
    _place("position"),
    _id("actor"),
    _link("statement", "statements"),
    _link("actor", "actors"),
    Index(None, "report", "actor"),
)

# the countries and bodies that a statement is spoken for: those of its speakers. The day is that of the report;
# `happened` is that of the engagement, or else of the report; both are empty where they are not known, so that one
# index gives the newest first and counts them all
statement_sides = _of_report(
    "statement_sides",
    ("statement", "side"),
    _id("statement"),
    Column("side", Key, nullable=False),
    _text("act"),
    _text("day"),
    _text("happened"),
    _link("statement", "statements"),
    Index(None, "side", "day", "act", "happened"),
)

# no link to actors: what is addressed may be a side that no actor of the report stands for
statement_addressees = _of_report(
    "statement_addressees",
    ("statement", "position"),
    _id("statement"),
    _place("position"),
    _id("addressee"),
    _link("statement", "statements"),
    Index(None, "report", "addressee"),
)

commitments = _of_report(
    "commitments",
    ("id",),
    _id("id"),
    _place("position"),
    Column("statement", Key),
    _text("form"),
    _list("makers"),
    _list("counterparts"),
    _text("goal"),
    _list("measures"),
    _text("specificity"),
    _text("deadline", null=True),
    _link("statement", "statements"),
    Index(None, "id"),
    Index(None, "report", "statement"),
)

relationships = _of_report(
    "relationships",
    ("id",),
    _id("id"),
    _place("position"),
    _id("a"),
    _id("b"),
    _text("channel"),
    _text("label"),
    _text("change"),
    _text("effective", null=True),
    Index(None, "id"),
    Index(None, "a", "b"),
)

instruments = _of_report(
    "instruments",
    ("id",),
    _id("id"),
    _place("position"),
    _text("kind"),
    _text("title"),
    _list("parties"),
    _flag("signed"),
    Column("engagement", Key),
    _flag("background"),
    _link("engagement", "engagements"),
    Index(None, "id"),
)

formulas = _of_report(
    "formulas",
    ("id",),
    _id("id"),
    _place("position"),
    _id("key"),
    _text("text"),
    *_cited(),
    Index(None, "id"),
    Index(None, "key"),
)

personal_ties = _of_report(
    "personal_ties",
    ("id",),
    _id("id"),
    _place("position"),
    _id("a"),
    _id("b"),
    _text("kind"),
    _link("a", "actors"),
    _link("b", "actors"),
    Index(None, "id"),
)

# by position, since a reader may come to the same claim twice
claims = _of_report(
    "claims",
    ("position",),
    _id("id"),
    _place("position"),
    _id("subject"),
    _text("property"),
    _text("value"),
    _text("basis"),
    _text("rule"),
    _text("why"),
    *_cited(),
    Index(None, "id"),
    Index(None, "report", "subject"),
)

# the quotations of whatever has several: actors, engagements, statements, commitments, relationships, …
citations = _of_report(
    "citations",
    ("owner", "position"),
    _id("owner"),
    _place("position"),
    *_cited(),
)

# the day a report or statement is found by: an engagement's, or else that of the report
report_search = _searched("report_search", _text("day", null=True))

statement_search = _searched(
    "statement_search",
    _id("statement"),
    _text("day", null=True),
    _link("statement", "statements"),
)

# the trace that a retraction leaves, and its undoing; the last row of a report tells whether it stands
retractions = Table(
    "retractions",
    metadata,
    Column("report", Key, ForeignKey("reports.id"), nullable=False),
    _place("position"),
    _flag("undone"),
    _text("by_whom"),
    _text("at"),
    _text("why"),
    PrimaryKeyConstraint("report", "position"),
)

SEARCHED = (report_search, statement_search)
"""What search looks through; a retracted report has no rows there."""

SAID_BY_REPORT = tuple(table for table in reversed(metadata.sorted_tables) if _SAID in table.info)
"""Every table of what reports say, the ones that link to others first: the order in which to delete."""

standing = reports.c.retracted_at.is_(None)
"""The condition that a report is not retracted; every answer asks it of every report it is drawn from."""


def stands(report: ColumnElement[str]) -> ColumnElement[bool]:
    """The same of a column that holds ids of reports, without a look at each report: few are retracted."""
    return report.not_in(select(reports.c.id).where(reports.c.retracted_at.is_not(None)))
