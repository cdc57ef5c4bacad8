"""How each kind of store finds texts that have the terms searched for: FTS5 on SQLite, a GIN index on PostgreSQL.

Both find the same, since both index the words that `dragoman.record.words` makes of a text.
"""

from collections.abc import Sequence

from sqlalchemy import Connection, Table, and_, bindparam, cast, column, func, literal, select, table
from sqlalchemy.dialects.postgresql import TSQUERY
from sqlalchemy.sql import ColumnElement

from dragoman.record.queries.terms import Term


def has_all(searched: Table, terms: Sequence[Term], dialect: str) -> ColumnElement[bool]:
    """The condition that a text of this table has every term."""
    return _in_gin(searched, terms) if dialect == "postgresql" else _in_fts5(searched, terms)


def ask_indexes(connection: Connection) -> None:
    """From now on in this transaction, let a server look into an index first, also for words that most texts have.

    Its planner thinks little of making the words of a text, and would rather make those of every text.
    """
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET LOCAL enable_seqscan = off")


def count(connection: Connection, searched: Table, terms: Sequence[Term], chosen: Sequence[ColumnElement[bool]]) -> int:
    """How many texts have every term and whatever else is chosen; by FTS5 alone where that is nothing else."""
    query = select(func.count()).select_from(searched).where(*chosen)
    if connection.dialect.name == "sqlite" and len(chosen) == 1:
        query = select(func.count()).select_from(table(f"{searched.name}_index")).where(_matches(searched, terms))
    return connection.scalar(query) or 0


def _in_fts5(searched: Table, terms: Sequence[Term]) -> ColumnElement[bool]:
    index = table(f"{searched.name}_index", column("rowid"))
    return searched.c.number.in_(select(index.c.rowid).where(_matches(searched, terms)))


def _matches(searched: Table, terms: Sequence[Term]) -> ColumnElement[bool]:
    wanted = " AND ".join(f'"{" ".join(term.words)}"' + (" *" if term.begins else "") for term in terms)
    return column(f"{searched.name}_index").op("MATCH")(bindparam(None, wanted))


def _in_gin(searched: Table, terms: Sequence[Term]) -> ColumnElement[bool]:
    """The index knows which words a text has, however long it is; whether they stand together the text tells.

    The index is asked apart, or the planner would make the words of text after text, the newest first, until it has
    enough that answer.
    """
    words = func.array_to_tsvector(func.string_to_array(searched.c.words, " "))
    wanted = " & ".join(dict.fromkeys(part for term in terms for part in _lexemes(term)))
    padded = literal(" ").op("||")(searched.c.words).op("||")(" ")
    phrases = [func.strpos(padded, term.needle) > 0 for term in terms if len(term.words) > 1]
    hits = select(searched.c.number).where(words.op("@@")(cast(wanted, TSQUERY))).cte().prefix_with("MATERIALIZED")
    return and_(searched.c.number.in_(select(hits.c.number)), *phrases)


def _lexemes(term: Term) -> list[str]:
    *first, last = (f"'{word}'" for word in term.words)
    return [*first, last + (":*" if term.begins else "")]
