"""The first tables: reports, what they say, its citations, and the runs that read them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0001"
down_revision = None

_KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Make every table and index of version 1, in the order of their links."""
    _runs()
    _reports()
    _actors()
    _citations()
    _claims()
    _engagements()
    _formulas()
    _readings()
    _relationships()
    _actor_names()
    _engagement_places()
    _engagement_sides()
    _instruments()
    _name_words()
    _offices()
    _participants()
    _personal_ties()
    _statements()
    _commitments()
    _statement_addressees()
    _statement_speakers()


def _runs() -> None:
    op.create_table(
        "runs",
        _key("id"),
        _text("started"),
        _text("finished", null=True),
        _text("tool"),
        _text("reader"),
        _text("lexicons", null=True),
        _list("options"),
        _list("inputs"),
        _list("counts", null=True),
        _list("failures", null=True),
        sa.PrimaryKeyConstraint("id", name="pk_runs"),
    )


def _reports() -> None:
    op.create_table(
        "reports",
        _key("id"),
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
        _key("run"),
        _text("entered_at"),
        _text("read_at"),
        _text("retracted_at", null=True),
        _text("fingerprint"),
        _text("text_sha256"),
        _text("text"),
        sa.ForeignKeyConstraint(["run"], ["runs.id"], name="fk_reports_run"),
        sa.PrimaryKeyConstraint("id", name="pk_reports"),
    )
    op.create_index("ix_reports_input_id", "reports", ["input_id"])
    op.create_index("ix_reports_published_earliest", "reports", ["published_earliest"])
    op.create_index("ix_reports_run", "reports", ["run"])
    op.create_index("ix_reports_text_sha256", "reports", ["text_sha256"])


def _actors() -> None:
    _table(
        "actors",
        ("id",),
        _key("id"),
        _number("position"),
        _text("kind"),
        _text("name"),
        _key("name_key"),
        _text("country", null=True),
        _list("marks"),
        _text("parent", null=True),
    )
    op.create_index("ix_actors_country", "actors", ["country"])
    op.create_index("ix_actors_id", "actors", ["id"])
    op.create_index("ix_actors_name_key_country", "actors", ["name_key", "country"])


def _citations() -> None:
    _table(
        "citations",
        ("owner", "position"),
        _key("owner"),
        _number("position"),
        _number("start"),
        _number("end"),
        _text("quote"),
    )


def _claims() -> None:
    _table(
        "claims",
        ("position",),
        _key("id"),
        _number("position"),
        _key("subject"),
        _text("property"),
        _text("value"),
        _text("basis"),
        _text("rule"),
        _text("why"),
        _number("start"),
        _number("end"),
        _text("quote"),
    )
    op.create_index("ix_claims_id", "claims", ["id"])
    op.create_index("ix_claims_report_subject", "claims", ["report", "subject"])


def _engagements() -> None:
    _table(
        "engagements",
        ("id",),
        _key("id"),
        _number("position"),
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
        _text("day", null=True),
        _key("part_of", null=True),
        _flag("own_mission"),
        _link("engagements", "part_of", "engagements"),
    )
    op.create_index("ix_engagements_day", "engagements", ["day"])
    op.create_index("ix_engagements_id", "engagements", ["id"])
    op.create_index("ix_engagements_report_part_of", "engagements", ["report", "part_of"])


def _formulas() -> None:
    _table(
        "formulas",
        ("id",),
        _key("id"),
        _number("position"),
        _key("key"),
        _text("text"),
        _number("start"),
        _number("end"),
        _text("quote"),
    )
    op.create_index("ix_formulas_id", "formulas", ["id"])
    op.create_index("ix_formulas_key", "formulas", ["key"])


def _readings() -> None:
    _table("readings", (), _list("document"), _list("body"))


def _relationships() -> None:
    _table(
        "relationships",
        ("id",),
        _key("id"),
        _number("position"),
        _key("a"),
        _key("b"),
        _text("channel"),
        _text("label"),
        _text("change"),
        _text("effective", null=True),
    )
    op.create_index("ix_relationships_a_b", "relationships", ["a", "b"])
    op.create_index("ix_relationships_id", "relationships", ["id"])


def _actor_names() -> None:
    _table(
        "actor_names",
        ("actor", "position"),
        _key("actor"),
        _number("position"),
        _text("name"),
        _key("folded"),
        _link("actor_names", "actor", "actors"),
    )
    op.create_index("ix_actor_names_folded", "actor_names", ["folded"])


def _engagement_places() -> None:
    _table(
        "engagement_places",
        ("engagement", "position"),
        _key("engagement"),
        _number("position"),
        _text("name"),
        _text("country", null=True),
        _text("basis"),
        _link("engagement_places", "engagement", "engagements"),
    )
    op.create_index("ix_engagement_places_country", "engagement_places", ["country"])


def _engagement_sides() -> None:
    _table(
        "engagement_sides",
        ("engagement", "side"),
        _key("engagement"),
        _key("side"),
        _link("engagement_sides", "engagement", "engagements"),
    )
    op.create_index("ix_engagement_sides_side", "engagement_sides", ["side"])


def _instruments() -> None:
    _table(
        "instruments",
        ("id",),
        _key("id"),
        _number("position"),
        _text("kind"),
        _text("title"),
        _list("parties"),
        _flag("signed"),
        _key("engagement", null=True),
        _flag("background"),
        _link("instruments", "engagement", "engagements"),
    )
    op.create_index("ix_instruments_id", "instruments", ["id"])


def _name_words() -> None:
    _table("name_words", ("actor", "word"), _key("actor"), _key("word"), _link("name_words", "actor", "actors"))
    op.create_index("ix_name_words_word", "name_words", ["word"])


def _offices() -> None:
    _table(
        "offices",
        ("actor", "position"),
        _key("actor"),
        _number("position"),
        _text("title"),
        _text("printed"),
        _text("organisation", null=True),
        _text("track"),
        _list("marks"),
        _number("start"),
        _number("end"),
        _text("quote"),
        _link("offices", "actor", "actors"),
    )


def _participants() -> None:
    _table(
        "participants",
        ("engagement", "position"),
        _key("engagement"),
        _number("position"),
        _key("actor"),
        _text("role"),
        _text("side", null=True),
        _text("capacity", null=True),
        _number("start"),
        _number("end"),
        _text("quote"),
        _link("participants", "actor", "actors"),
        _link("participants", "engagement", "engagements"),
    )
    op.create_index("ix_participants_report_actor", "participants", ["report", "actor"])


def _personal_ties() -> None:
    _table(
        "personal_ties",
        ("id",),
        _key("id"),
        _number("position"),
        _key("a"),
        _key("b"),
        _text("kind"),
        _link("personal_ties", "a", "actors"),
        _link("personal_ties", "b", "actors"),
    )
    op.create_index("ix_personal_ties_id", "personal_ties", ["id"])


def _statements() -> None:
    _table(
        "statements",
        ("id",),
        _key("id"),
        _number("position"),
        _key("engagement", null=True),
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
        _link("statements", "engagement", "engagements"),
    )
    op.create_index("ix_statements_act", "statements", ["act"])
    op.create_index("ix_statements_id", "statements", ["id"])
    op.create_index("ix_statements_report_engagement", "statements", ["report", "engagement"])


def _commitments() -> None:
    _table(
        "commitments",
        ("id",),
        _key("id"),
        _number("position"),
        _key("statement", null=True),
        _text("form"),
        _list("makers"),
        _list("counterparts"),
        _text("goal"),
        _list("measures"),
        _text("specificity"),
        _text("deadline", null=True),
        _link("commitments", "statement", "statements"),
    )
    op.create_index("ix_commitments_id", "commitments", ["id"])
    op.create_index("ix_commitments_report_statement", "commitments", ["report", "statement"])


def _statement_addressees() -> None:
    _table(
        "statement_addressees",
        ("statement", "position"),
        _key("statement"),
        _number("position"),
        _key("addressee"),
        _link("statement_addressees", "statement", "statements"),
    )
    op.create_index(
        "ix_statement_addressees_report_addressee",
        "statement_addressees",
        ["report", "addressee"],
        unique=False,
    )


def _statement_speakers() -> None:
    _table(
        "statement_speakers",
        ("statement", "position"),
        _key("statement"),
        _number("position"),
        _key("actor"),
        _link("statement_speakers", "actor", "actors"),
        _link("statement_speakers", "statement", "statements"),
    )
    op.create_index("ix_statement_speakers_report_actor", "statement_speakers", ["report", "actor"])


def _key(name: str, *, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, _KEY, nullable=null)


def _text(name: str, *, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=null)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _list(name: str, *, null: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.JSON(), nullable=null)


def _table(name: str, keys: tuple[str, ...], *items: SchemaItem) -> None:
    op.create_table(
        name,
        _key("report"),
        *items,
        sa.ForeignKeyConstraint(["report"], ["reports.id"], name=f"fk_{name}_report"),
        sa.PrimaryKeyConstraint("report", *keys, name=f"pk_{name}"),
        sqlite_with_rowid=False,
    )


def _link(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["report", column],
        [f"{other}.report", f"{other}.id"],
        name=f"fk_{table}_report_{column}",
        initially="DEFERRED",
        deferrable=True,
    )
