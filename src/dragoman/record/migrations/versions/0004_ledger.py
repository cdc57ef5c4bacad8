"""The ledger: undertakings and passages, what became of them, pairs of sides, and uses of set phrases.

Nothing is filled in: what these tables hold is worked out from the reports by ``dragoman record resolve``, or when
reports are next read into the record.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0004"
down_revision = "0003"

_KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Make the tables of version 4."""
    _undertakings()
    _passages()
    _links()
    _ties()


def _undertakings() -> None:
    _of_report(
        "undertakings",
        ("commitment",),
        _key("commitment"),
        _text("day", null=True),
        _key("engagement", null=True),
        _text("form"),
        _json("makers"),
        _json("sides"),
        indexes=(("day",),),
    )
    _of_report(
        "undertaking_sides",
        ("commitment", "side"),
        _key("commitment"),
        _key("side"),
        _flag("makes"),
        _text("day", null=True),
        indexes=(("side", "day"),),
    )
    _of_report("undertaking_keys", ("commitment", "pair", "word"), _key("commitment"), *_words(), indexes=_BY_WORD)


def _passages() -> None:
    _of_report(
        "passages",
        ("position",),
        *(_number(name) for name in ("position", "start", "end")),
        _text("quote"),
        _text("day", null=True),
        *(_json(name) for name in ("sides", "acts", "engagements")),
    )
    _of_report("passage_keys", ("position", "pair", "word"), _number("position"), *_words(), indexes=_BY_WORD)


def _links() -> None:
    _of_report(
        "follow_through",
        ("position", "earlier", "commitment"),
        _number("position"),
        _key("earlier"),
        _key("commitment"),
        *(_text(name) for name in ("day", "step", "rule", "why")),
        _flag("sure"),
        _json("words"),
        _text("measure", null=True),
        _earlier("follow_through"),
        sa.ForeignKeyConstraint(
            ["report", "position"],
            ["passages.report", "passages.position"],
            name="fk_follow_through_report_position",
        ),
        indexes=(("earlier", "commitment"), ("sure", "day")),
    )
    _of_report(
        "same_commitments",
        ("commitment", "earlier", "earlier_commitment"),
        *(_key(name) for name in ("commitment", "earlier", "earlier_commitment")),
        _text("rule"),
        _text("why"),
        _flag("sure"),
        _flag("again"),
        _json("words"),
        _earlier("same_commitments"),
        indexes=(("earlier", "earlier_commitment"),),
    )


def _ties() -> None:
    _of_report(
        "pair_reports",
        ("a", "b"),
        _key("a"),
        _key("b"),
        _text("day", null=True),
        _flag("talks"),
        sa.Column("start", sa.Integer()),
        sa.Column("end", sa.Integer()),
        _text("quote", null=True),
        indexes=(("a", "b", "day"),),
    )
    _of_report(
        "phrase_uses",
        ("position",),
        _number("position"),
        _key("key"),
        _text("day", null=True),
        _number("start"),
        _number("end"),
        _text("quote"),
        _flag("listed"),
        _json("put_in"),
        _json("left_out"),
        _key("engagement", null=True),
        *(_json(name) for name in ("speakers", "said_by", "sides")),
        indexes=(("key", "day"),),
    )
    _of_report(
        "phrase_sides",
        ("position", "side"),
        _number("position"),
        _key("side"),
        _flag("speaks"),
        _key("key"),
        _text("day", null=True),
        indexes=(("side", "key", "day"),),
    )


_BY_WORD = (("pair", "word", "day"),)


def _words() -> tuple[SchemaItem, ...]:
    return _key("pair"), _key("word"), _number("worth"), _number("least"), _text("day", null=True)


def _of_report(name: str, keys: tuple[str, ...], *items: SchemaItem, indexes: tuple[tuple[str, ...], ...] = ()) -> None:
    op.create_table(
        name,
        _key("report"),
        *items,
        sa.ForeignKeyConstraint(["report"], ["reports.id"], name=f"fk_{name}_report"),
        sa.PrimaryKeyConstraint("report", *keys, name=f"pk_{name}"),
        sqlite_with_rowid=False,
    )
    for columns in indexes:
        op.create_index(f"ix_{name}_{'_'.join(columns)}", name, list(columns))


def _earlier(table: str) -> SchemaItem:
    return sa.ForeignKeyConstraint(["earlier"], ["reports.id"], name=f"fk_{table}_earlier")


def _key(name: str, *, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, _KEY, nullable=null)


def _text(name: str, *, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=null)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _json(name: str) -> SchemaItem:
    return sa.Column(name, sa.JSON(), nullable=False)
