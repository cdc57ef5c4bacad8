"""The tables of the ledger: what is compared across reports, and what came of it.

All can be made again from what reports say. A row of ``follow_through`` or ``same_commitments`` depends on its two
reports alone, so that what the record knew on a day is what its reports up to that day give.
"""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Text,
)
from sqlalchemy import Table as _Table
from sqlalchemy.schema import SchemaItem

from dragoman.record.schema import Key, metadata


def _table(name: str, keys: tuple[str, ...], *items: SchemaItem) -> _Table:
    report = Column("report", Key, ForeignKey("reports.id"), nullable=False)
    return _Table(name, metadata, report, *items, PrimaryKeyConstraint("report", *keys), sqlite_with_rowid=False)


def _key(name: str, *, null: bool = False) -> Column[str]:
    return Column(name, Key, nullable=null)


def _text(name: str, *, null: bool = False) -> Column[str]:
    return Column(name, Text, nullable=null)


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


def _list(name: str) -> Column[list[str]]:
    return Column(name, JSON, nullable=False)


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False)


# a commitment as it is compared: whose it is, and the day of its report
undertakings = _table(
    "undertakings",
    ("commitment",),
    _key("commitment"),
    _text("day", null=True),
    _key("engagement", null=True),
    _text("form"),
    _list("makers"),
    _list("sides"),
    Index(None, "day"),
)

undertaking_sides = _table(
    "undertaking_sides",
    ("commitment", "side"),
    _key("commitment"),
    _key("side"),
    _flag("makes"),
    _text("day", null=True),
    Index(None, "side", "day"),
)

# under which words an undertaking is found, for each two of its sides
undertaking_keys = _table(
    "undertaking_keys",
    ("commitment", "pair", "word"),
    _key("commitment"),
    _key("pair"),
    _key("word"),
    _number("worth"),
    _number("least"),
    _text("day", null=True),
    Index(None, "pair", "word", "day"),
)

# a sentence in which something may be told of an undertaking
passages = _table(
    "passages",
    ("position",),
    _number("position"),
    _number("start"),
    _number("end"),
    _text("quote"),
    _text("day", null=True),
    _list("sides"),
    _list("acts"),
    _list("engagements"),
)

passage_keys = _table(
    "passage_keys",
    ("position", "pair", "word"),
    _number("position"),
    _key("pair"),
    _key("word"),
    _number("worth"),
    _number("least"),
    _text("day", null=True),
    Index(None, "pair", "word", "day"),
)

# what a passage of a later report shows of an earlier report's commitment
follow_through = _table(
    "follow_through",
    ("position", "earlier", "commitment"),
    _number("position"),
    Column("earlier", Key, ForeignKey("reports.id"), nullable=False),
    _key("commitment"),
    _text("day"),
    _text("step"),
    _text("rule"),
    _text("why"),
    _flag("sure"),
    _list("words"),
    _text("measure", null=True),
    ForeignKeyConstraint(["report", "position"], ["passages.report", "passages.position"]),
    Index(None, "earlier", "commitment"),
    Index(None, "sure", "day"),
)

# two commitments that are one: told twice of one occasion, or undertaken ``again`` on a later one
same_commitments = _table(
    "same_commitments",
    ("commitment", "earlier", "earlier_commitment"),
    _key("commitment"),
    Column("earlier", Key, ForeignKey("reports.id"), nullable=False),
    _key("earlier_commitment"),
    _text("rule"),
    _text("why"),
    _flag("sure"),
    _flag("again"),
    _list("words"),
    Index(None, "earlier", "earlier_commitment"),
)

# two sides of whose engagement a report tells as news, and what it first says of how they stand, if anything
pair_reports = _table(
    "pair_reports",
    ("a", "b"),
    _key("a"),
    _key("b"),
    _text("day", null=True),
    _flag("talks"),
    Column("start", Integer),
    Column("end", Integer),
    _text("quote", null=True),
    Index(None, "a", "b", "day"),
)

# a set phrase where a report uses it, as listed or in other words
phrase_uses = _table(
    "phrase_uses",
    ("position",),
    _number("position"),
    _key("key"),
    _text("day", null=True),
    _number("start"),
    _number("end"),
    _text("quote"),
    _flag("listed"),
    _list("put_in"),
    _list("left_out"),
    _key("engagement", null=True),
    _list("speakers"),
    _list("said_by"),
    _list("sides"),
    Index(None, "key", "day"),
)

phrase_sides = _table(
    "phrase_sides",
    ("position", "side"),
    _number("position"),
    _key("side"),
    _flag("speaks"),
    _key("key"),
    _text("day", null=True),
    Index(None, "side", "key", "day"),
)

OF_REPORT = (
    phrase_sides,
    phrase_uses,
    pair_reports,
    same_commitments,
    follow_through,
    passage_keys,
    passages,
    undertaking_keys,
    undertaking_sides,
    undertakings,
)
"""Every table that a report has rows in, those that link to others first."""

BETWEEN_REPORTS = (same_commitments, follow_through)
"""Those whose rows also name an earlier report."""
