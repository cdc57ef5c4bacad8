"""Who is who, and which reports tell the same: portraits and tellings, canonical ids, rulings and judgements.

Nothing is filled in: what these tables hold is worked out from the reports by ``dragoman record resolve``, or when
reports are next read into the record.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0003"
down_revision = "0002"

_KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Make the tables of version 3."""
    _people()
    _engagements()
    _decisions()
    _texts()


def _people() -> None:
    _table(
        "portraits",
        ("id",),
        _key("id"),
        *(_text(name) for name in ("kind", "naming", "country", "period", "apart")),
        *(_json(name) for name in ("names", "accented", "offices", "past")),
        _text("first", null=True),
        _text("last", null=True),
        _number("reports"),
        _key("cluster", null=True),
        indexes=(("cluster",),),
    )
    _table(
        "portrait_keys",
        ("key", "portrait"),
        _key("key"),
        _key("portrait"),
        _link("portrait_keys", "portrait", "portraits"),
        indexes=(("portrait",),),
    )
    _of_report(
        "sightings",
        ("report", "actor"),
        _key("actor"),
        _key("portrait"),
        _text("name"),
        _text("day", null=True),
        _link("sightings", "portrait", "portraits"),
        indexes=(("portrait", "day"),),
    )
    _of_report(
        "seen_together",
        ("report", "a", "b"),
        _key("a"),
        _key("b"),
        sa.Column("across", sa.Boolean(), nullable=False),
        indexes=(("a",), ("b",)),
    )
    _of_report(
        "observations",
        ("report", "actor", "position", "office"),
        _key("actor"),
        _number("position"),
        _key("office"),
        _text("mark"),
        _text("day", null=True),
        indexes=(("office", "day"),),
    )


def _engagements() -> None:
    _of_report(
        "tellings",
        ("report", "engagement"),
        _key("engagement"),
        _key("joined", null=True),
        indexes=(("joined",),),
    )
    _of_report(
        "telling_keys",
        ("key", "report", "engagement"),
        _key("engagement"),
        _key("key"),
        indexes=(("report", "engagement"),),
    )


def _decisions() -> None:
    _table(
        "canonical",
        ("id",),
        _key("id"),
        _number("number"),
        _text("what"),
        _key("founder"),
        _key("into", null=True),
        indexes=(("founder",), ("number",), ("into",)),
    )
    _table(
        "rulings",
        ("a", "b"),
        _key("a"),
        _key("b"),
        _text("what"),
        _text("verdict"),
        _json("clues"),
        _number("strength"),
        indexes=(("b",), ("verdict",)),
    )
    _table(
        "judgements",
        ("id",),
        _key("id"),
        _number("number"),
        _text("what"),
        *(_text(f"{end}_{part}") for end in ("a", "b") for part in ("report", "thing", "name")),
        sa.Column("apart", sa.Boolean(), nullable=False),
        *(_text(name) for name in ("verdict", "by_whom", "at")),
        _text("why", null=True),
        _text("withdrawn_at", null=True),
        indexes=(("a_report",), ("b_report",), ("number",)),
    )


def _texts() -> None:
    _of_report("text_signatures", ("report",), _json("signature"))
    _of_report("text_bands", ("band", "report"), _key("band"), indexes=(("report",),))
    _of_report("resolved", ("report",), _text("rules"))
    _table(
        "like_texts",
        ("a", "b"),
        _key("a"),
        _key("b"),
        sa.Column("share", sa.Float(), nullable=False),
        _link("like_texts", "a", "reports"),
        _link("like_texts", "b", "reports"),
        indexes=(("b",),),
    )


def _of_report(name: str, keys: tuple[str, ...], *items: SchemaItem, indexes: tuple[tuple[str, ...], ...] = ()) -> None:
    _table(name, keys, _key("report"), *items, _link(name, "report", "reports"), indexes=indexes)


def _table(name: str, keys: tuple[str, ...], *items: SchemaItem, indexes: tuple[tuple[str, ...], ...] = ()) -> None:
    op.create_table(
        name,
        *items,
        sa.PrimaryKeyConstraint(*keys, name=f"pk_{name}"),
        sqlite_with_rowid=len(keys) == 1,
    )
    for columns in indexes:
        op.create_index(f"ix_{name}_{'_'.join(columns)}", name, list(columns))


def _link(table: str, column: str, to: str) -> SchemaItem:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=f"fk_{table}_{column}")


def _key(name: str, *, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, _KEY, nullable=null)


def _text(name: str, *, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=null)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _json(name: str) -> SchemaItem:
    return sa.Column(name, sa.JSON(), nullable=False)
