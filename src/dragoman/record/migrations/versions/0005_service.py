"""What people do with a record that is served: accounts, the trail of changes, corrections of facts, batches."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0005"
down_revision = "0004"

_KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Make the tables of version 5; they begin empty."""
    _accounts()
    _said()
    _batches()


def _accounts() -> None:
    _table("users", _id(), *_texts("name", "role", "password", "created_at"), _text("disabled_at", null=True))
    _table("sessions", _id(), _user("sessions"), *_texts("begun_at", "seen_at", "until"), indexes=(("user",),))
    _table(
        "api_tokens",
        _id(),
        _user("api_tokens"),
        _text("label"),
        _key("hash"),
        _text("created_at"),
        _text("until", null=True),
        _text("revoked_at", null=True),
        indexes=(("user",), ("hash",)),
    )
    _table("failed_sign_ins", _number("number"), _key("key"), _text("at"), pk=("number",), indexes=(("key", "at"),))


def _said() -> None:
    _table(
        "trail",
        _number("number"),
        *_texts("at", "by_whom", "did"),
        _key("what"),
        sa.Column("more", sa.JSON(), nullable=False),
        pk=("number",),
        indexes=(("what",), ("at",)),
    )
    _table(
        "corrections",
        _id(),
        _number("number"),
        _key("report"),
        _key("subject"),
        *_texts("kind", "property", "was"),
        _number("start"),
        _number("end"),
        *_texts("quote", "verdict"),
        _text("value", null=True),
        *_texts("by_whom", "at", "why"),
        _text("withdrawn_at", null=True),
        _text("withdrawn_by", null=True),
        indexes=(("report",), ("number",)),
    )


def _batches() -> None:
    _table(
        "batches",
        _id(),
        *_texts("by_whom", "at", "state"),
        _text("ended_at", null=True),
        _text("told", null=True),
        indexes=(("state",),),
    )
    _table(
        "batch_items",
        _key("batch"),
        _number("position"),
        *_texts("kind", "name"),
        sa.Column("given", sa.JSON(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["batch"], ["batches.id"], name="fk_batch_items_batch"),
        pk=("batch", "position"),
    )
    _table(
        "batch_reports",
        _key("batch"),
        _number("item"),
        _number("position"),
        _text("origin"),
        _text("title", null=True),
        sa.Column("report", _KEY, nullable=True),
        _text("status"),
        _text("told", null=True),
        sa.ForeignKeyConstraint(
            ["batch", "item"], ["batch_items.batch", "batch_items.position"], name="fk_batch_reports_batch_item"
        ),
        pk=("batch", "item", "position"),
    )


def _table(
    name: str, *items: SchemaItem, pk: tuple[str, ...] = ("id",), indexes: tuple[tuple[str, ...], ...] = ()
) -> None:
    op.create_table(name, *items, sa.PrimaryKeyConstraint(*pk, name=f"pk_{name}"))
    for columns in indexes:
        op.create_index(f"ix_{name}_{'_'.join(columns)}", name, list(columns))


def _user(table: str) -> sa.Column[str]:
    link = sa.ForeignKey("users.id", name=f"fk_{table}_user")
    return sa.Column("user", _KEY, link, nullable=False)


def _id() -> sa.Column[str]:
    return _key("id")


def _key(name: str) -> sa.Column[str]:
    return sa.Column(name, _KEY, nullable=False)


def _text(name: str, *, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=null)


def _texts(*names: str) -> tuple[sa.Column[str], ...]:
    return tuple(_text(name) for name in names)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)
