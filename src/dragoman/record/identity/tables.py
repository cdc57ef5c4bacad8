"""The tables of who is who and of which reports tell the same: all that joins reports.

All but ``judgements`` can be made again from what reports say and people judged: ``dragoman record resolve`` does.
No table here links to rows of what a report says, since these are replaced when it is read again.
"""

from sqlalchemy import JSON, Boolean, Column, Float, ForeignKey, Index, Integer, PrimaryKeyConstraint, Table, Text

from dragoman.record.schema import Key, metadata


def _key(name: str, *, null: bool = False) -> Column[str]:
    return Column(name, Key, nullable=null)


def _text(name: str, *, null: bool = False) -> Column[str]:
    return Column(name, Text, nullable=null)


def _list(name: str) -> Column[list[str]]:
    return Column(name, JSON, nullable=False)


# one row a canonical id; ``into`` is where it leads since it was found to be the same as an older one
canonical = Table(
    "canonical",
    metadata,
    Column("id", Key, primary_key=True),
    Column("number", Integer, nullable=False),
    _text("what"),
    _key("founder"),
    _key("into", null=True),
    Index(None, "founder"),
    Index(None, "number"),
    Index(None, "into"),
)

portraits = Table(
    "portraits",
    metadata,
    Column("id", Key, primary_key=True),
    _text("kind"),
    _text("naming"),
    _list("names"),
    _text("country"),
    _list("accented"),
    _list("offices"),
    _list("past"),
    _text("period"),
    _text("apart"),
    _text("first", null=True),
    _text("last", null=True),
    Column("reports", Integer, nullable=False),
    _key("cluster", null=True),
    Index(None, "cluster"),
)

portrait_keys = Table(
    "portrait_keys",
    metadata,
    _key("key"),
    Column("portrait", Key, ForeignKey("portraits.id"), nullable=False),
    PrimaryKeyConstraint("key", "portrait"),
    Index(None, "portrait"),
    sqlite_with_rowid=False,
)

sightings = Table(
    "sightings",
    metadata,
    Column("report", Key, ForeignKey("reports.id"), nullable=False),
    _key("actor"),
    Column("portrait", Key, ForeignKey("portraits.id"), nullable=False),
    _text("name"),
    _text("day", null=True),
    PrimaryKeyConstraint("report", "actor"),
    Index(None, "portrait", "day"),
    sqlite_with_rowid=False,
)

# pairs that a report has take part in one engagement
seen_together = Table(
    "seen_together",
    metadata,
    Column("report", Key, ForeignKey("reports.id"), nullable=False),
    _key("a"),
    _key("b"),
    Column("across", Boolean, nullable=False),
    PrimaryKeyConstraint("report", "a", "b"),
    Index(None, "a"),
    Index(None, "b"),
    sqlite_with_rowid=False,
)

# every printed title, under its office in standard form
observations = Table(
    "observations",
    metadata,
    Column("report", Key, ForeignKey("reports.id"), nullable=False),
    _key("actor"),
    Column("position", Integer, nullable=False),
    _key("office"),
    _text("mark"),
    _text("day", null=True),
    PrimaryKeyConstraint("report", "actor", "position", "office"),
    Index("ix_observations_shown", "office", "day", "mark"),
    sqlite_with_rowid=False,
)

tellings = Table(
    "tellings",
    metadata,
    Column("report", Key, ForeignKey("reports.id"), nullable=False),
    _key("engagement"),
    _key("joined", null=True),
    PrimaryKeyConstraint("report", "engagement"),
    Index(None, "joined"),
    sqlite_with_rowid=False,
)

telling_keys = Table(
    "telling_keys",
    metadata,
    _key("key"),
    Column("report", Key, ForeignKey("reports.id"), nullable=False),
    _key("engagement"),
    PrimaryKeyConstraint("key", "report", "engagement"),
    Index(None, "report", "engagement"),
    sqlite_with_rowid=False,
)

# what the rules say of two portraits or two tellings: what joined them, or what is open
rulings = Table(
    "rulings",
    metadata,
    _key("a"),
    _key("b"),
    _text("what"),
    _text("verdict"),
    _list("clues"),
    Column("strength", Integer, nullable=False),
    PrimaryKeyConstraint("a", "b"),
    Index(None, "b"),
    Index(None, "verdict"),
    sqlite_with_rowid=False,
)

# what people said; never deleted: one that was taken back says so
judgements = Table(
    "judgements",
    metadata,
    Column("id", Key, primary_key=True),
    Column("number", Integer, nullable=False),
    _text("what"),
    *(_text(f"{end}_{part}") for end in ("a", "b") for part in ("report", "thing", "name")),
    Column("apart", Boolean, nullable=False),
    _text("verdict"),
    _text("by_whom"),
    _text("at"),
    _text("why", null=True),
    _text("withdrawn_at", null=True),
    Index(None, "a_report"),
    Index(None, "b_report"),
    Index(None, "number"),
)

text_signatures = Table(
    "text_signatures",
    metadata,
    Column("report", Key, ForeignKey("reports.id"), primary_key=True),
    Column("signature", JSON, nullable=False),
)

text_bands = Table(
    "text_bands",
    metadata,
    _key("band"),
    Column("report", Key, ForeignKey("reports.id"), nullable=False),
    PrimaryKeyConstraint("band", "report"),
    Index(None, "report"),
    sqlite_with_rowid=False,
)

like_texts = Table(
    "like_texts",
    metadata,
    Column("a", Key, ForeignKey("reports.id"), nullable=False),
    Column("b", Key, ForeignKey("reports.id"), nullable=False),
    Column("share", Float, nullable=False),
    PrimaryKeyConstraint("a", "b"),
    Index(None, "b"),
    sqlite_with_rowid=False,
)

# which reports are resolved, and by which rules
resolved = Table(
    "resolved",
    metadata,
    Column("report", Key, ForeignKey("reports.id"), primary_key=True),
    _text("rules"),
)

DERIVED = (
    resolved,
    like_texts,
    text_bands,
    text_signatures,
    rulings,
    telling_keys,
    tellings,
    observations,
    seen_together,
    sightings,
    portrait_keys,
    portraits,
)
"""Every table that is made anew when everything is resolved anew; canonical ids and judgements stay."""
