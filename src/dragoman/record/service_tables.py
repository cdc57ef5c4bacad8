"""The tables of what people do with a record that is served: accounts, the trail of changes, corrections,
proposals, batches.

Nothing here comes from a report, and nothing here is lost when reports are read again. Passwords, sessions and tokens
are kept as hashes only.
"""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Table,
    Text,
)

from dragoman.record.schema import Key, metadata


def _key(name: str) -> Column[str]:
    return Column(name, Key, nullable=False)


def _text(name: str, *, null: bool = False) -> Column[str]:
    return Column(name, Text, nullable=null)


# ``name`` is as it was given, ``id`` is its folded form: nobody can sign up beside "Hà" as "ha"
users = Table(
    "users",
    metadata,
    Column("id", Key, primary_key=True),
    _text("name"),
    _text("role"),
    _text("password"),
    _text("created_at"),
    _text("disabled_at", null=True),
)

# ``id`` is the hash of what the cookie holds
sessions = Table(
    "sessions",
    metadata,
    Column("id", Key, primary_key=True),
    Column("user", Key, ForeignKey("users.id"), nullable=False),
    _text("begun_at"),
    _text("seen_at"),
    _text("until"),
    Index(None, "user"),
)

# ``id`` may be shown, ``hash`` is of the whole token
api_tokens = Table(
    "api_tokens",
    metadata,
    Column("id", Key, primary_key=True),
    Column("user", Key, ForeignKey("users.id"), nullable=False),
    _text("label"),
    _key("hash"),
    _text("created_at"),
    _text("until", null=True),
    _text("revoked_at", null=True),
    Index(None, "user"),
    Index(None, "hash"),
)

# sign-ins that failed lately, by whom they were tried and from where
failed_sign_ins = Table(
    "failed_sign_ins",
    metadata,
    Column("number", Integer, primary_key=True),
    _key("key"),
    _text("at"),
    Index(None, "key", "at"),
)

# who changed what; rows are only ever added
trail = Table(
    "trail",
    metadata,
    Column("number", Integer, primary_key=True),
    _text("at"),
    _text("by_whom"),
    _text("did"),
    _key("what"),
    Column("more", JSON, nullable=False),
    Index(None, "what"),
    Index(None, "at"),
)

# what people said of single facts; never deleted: one that was taken back says so
corrections = Table(
    "corrections",
    metadata,
    Column("id", Key, primary_key=True),
    Column("number", Integer, nullable=False),
    _key("report"),
    _key("subject"),
    _text("kind"),
    _text("property"),
    _text("was"),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    _text("quote"),
    _text("verdict"),
    _text("value", null=True),
    _text("by_whom"),
    _text("at"),
    _text("why"),
    _text("withdrawn_at", null=True),
    _text("withdrawn_by", null=True),
    Index(None, "report"),
    Index(None, "number"),
)

# what imports propose, each decided by a person once; ``correction`` is what came of one that was accepted
proposals = Table(
    "proposals",
    metadata,
    Column("id", Key, primary_key=True),
    Column("number", Integer, nullable=False),
    _text("origin"),
    _text("imported_by"),
    _text("imported_at"),
    Column("report", Key, ForeignKey("reports.id"), nullable=False),
    _text("asks"),
    _text("label"),
    Column("subject", Key, nullable=True),
    _text("property", null=True),
    _text("was", null=True),
    _text("value", null=True),
    Column("claim", Key, nullable=True),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    _text("quote"),
    _text("state"),
    _text("decided_by", null=True),
    _text("decided_at", null=True),
    _text("why", null=True),
    Column("correction", Key, ForeignKey("corrections.id"), nullable=True),
    Index(None, "number"),
    Index(None, "report"),
    Index(None, "state"),
)

# reports that were handed in together
batches = Table(
    "batches",
    metadata,
    Column("id", Key, primary_key=True),
    _text("by_whom"),
    _text("at"),
    _text("state"),
    _text("ended_at", null=True),
    _text("told", null=True),
    Index(None, "state"),
)

# what was handed in: a pasted text, a file or a feed's address; what it holds is kept only until it was read
batch_items = Table(
    "batch_items",
    metadata,
    Column("batch", Key, ForeignKey("batches.id"), nullable=False),
    Column("position", Integer, nullable=False),
    _text("kind"),
    _text("name"),
    Column("given", JSON, nullable=False),
    Column("content", LargeBinary, nullable=True),
    Column("done", Boolean, nullable=False),
    PrimaryKeyConstraint("batch", "position"),
)

# what became of each report of an item
batch_reports = Table(
    "batch_reports",
    metadata,
    _key("batch"),
    Column("item", Integer, nullable=False),
    Column("position", Integer, nullable=False),
    _text("origin"),
    _text("title", null=True),
    Column("report", Key, nullable=True),
    _text("status"),
    _text("told", null=True),
    ForeignKeyConstraint(["batch", "item"], ["batch_items.batch", "batch_items.position"]),
    PrimaryKeyConstraint("batch", "item", "position"),
)
