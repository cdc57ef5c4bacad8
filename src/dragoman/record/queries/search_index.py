"""How each kind of store finds texts that have the terms searched for: FTS5 on SQLite, a GIN index on PostgreSQL.

Both find the same, since both index the words that `dragoman.record.words` makes of a text.
"""

from collections.abc import Sequence

from sqlalchemy import Table, and_, bindparam, cast, column, func, literal, select, table
from sqlalchemy.dialects.postgresql import TSQUERY
from sqlalchemy.sql import ColumnElement

from dragoman.record.queries.terms import Term


def has_all(searched: Table, terms: Sequence[Term], dialect: str) -> ColumnElement[bool]:
    """The condition that a text of this table has every term."""
    return _in_gin(searched, terms) if dialect == "postgresql" else _in_fts5(searched, terms)


def _in_fts5(searched: Table, terms: Sequence[Term]) -> ColumnElement[bool]:
    wanted = " AND ".join(f'"{" ".join(term.words)}"' + (" *" if term.begins else "") for term in terms)
    index = table(f"{searched.name}_index", column("rowid"))
    matches = column(index.name).op("MATCH")(bindparam(None, wanted))
    return searched.c.number.in_(select(index.c.rowid).where(matches))


def _in_gin(searched: Table, terms: Sequence[Term]) -> ColumnElement[bool]:
    """The index knows which words a text has, however long it is; whether they stand together the text tells."""
    words = func.array_to_tsvector(func.string_to_array(searched.c.words, " "))
    wanted = " & ".join(dict.fromkeys(part for term in terms for part in _lexemes(term)))
    padded = literal(" ").op("||")(searched.c.words).op("||")(" ")
    phrases = [func.strpos(padded, term.needle) > 0 for term in terms if len(term.words) > 1]
    return and_(words.op("@@")(cast(wanted, TSQUERY)), *phrases)


def _lexemes(term: Term) -> list[str]:
    *first, last = (f"'{word}'" for word in term.words)
    return [*first, last + (":*" if term.begins else "")]
