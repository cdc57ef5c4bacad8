"""Whether a record is whole: every quotation stands in its text, every link leads somewhere, every row is as read.

Each report's reading is kept twice, as JSON and in rows; what the one says is made into rows again and compared
with the other. So a change made by another program, or by a failing disk, does not go unseen.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from sqlalchemy import JSON, Connection, ForeignKeyConstraint, Table, Text, and_, cast, select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.sql import ColumnElement

from dragoman.domain.claims import Reading
from dragoman.errors import DragomanError
from dragoman.record import schema
from dragoman.record.corrected import as_it_stands
from dragoman.record.entry import Entry, rows_that_stand
from dragoman.record.record import Record, as_entered
from dragoman.record.retractions import retraction_of
from dragoman.record.rows import Row
from dragoman.record.stores import to_json

AT_ONCE = 100
"""Reports whose rows are fetched together."""

# whatever a damaged reading may trip when it is made into values again
_UNREADABLE = (DragomanError, ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError)

_Rows = Mapping[Table, list[Row]]


@dataclass(frozen=True, slots=True)
class Checked:
    """One report that was checked: how many quotations it has, and what is wrong with it, in sentences.

    ``report`` is ``None`` for what is wrong with the record as a whole.
    """

    report: str | None
    quotations: int
    faults: tuple[str, ...]


def check(record: Record) -> Iterator[Checked]:
    """Check the whole record, then report by report; the first of what is given is the record as a whole."""
    out_of_step = tuple(_out_of_step(record))
    with record.asking() as connection:
        yield Checked(None, 0, (*_whole(connection), *out_of_step))
        ids = list(connection.scalars(select(schema.reports.c.id).order_by(schema.reports.c.id)))
        for start in range(0, len(ids), AT_ONCE):
            some = ids[start : start + AT_ONCE]
            rows = _rows_of(connection, some)
            yield from (_report(connection, report, rows[report]) for report in some)


def _whole(connection: Connection) -> Iterator[str]:
    if connection.dialect.name == "sqlite":
        found = connection.exec_driver_sql("PRAGMA integrity_check").scalars()
        yield from (f"The file is damaged: {each}." for each in found if each != "ok")
        # where there are views, SQLite's own check passes over pages that nothing uses, such as those of a lost index
        held = set(connection.exec_driver_sql("SELECT name FROM sqlite_schema").scalars())
        wanted = [*schema.metadata.tables, *(i.name for t in schema.metadata.sorted_tables for i in t.indexes)]
        yield from (f"The file is damaged: {name} is missing." for name in wanted if name not in held)
    for table in schema.metadata.sorted_tables:
        for link in table.foreign_key_constraints:
            yield from _broken(connection, table, link)


def _out_of_step(record: Record) -> Iterator[str]:
    """Indexes of search that do not have the words of the rows beside them; FTS5 checks that by a kind of writing."""
    if record.store.file is None or not record.store.writable:
        return
    with record.writing() as connection:
        for table in schema.SEARCHED:
            index = f"{table.name}_index"
            try:
                connection.exec_driver_sql(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
            except DatabaseError:
                yield f"{table.name}: what search finds is not what stands there, its index is out of step."


def _broken(connection: Connection, table: Table, link: ForeignKeyConstraint) -> Iterator[str]:
    """Rows of the table whose link leads nowhere."""
    there = link.referred_table.alias()
    ends = [(element.parent, there.c[element.column.name]) for element in link.elements]
    query = (
        select(*(here for here, _there in ends))
        .select_from(table.outerjoin(there, and_(*(here == other for here, other in ends))))
        .where(*(here.is_not(None) for here, _there in ends), ends[-1][1].is_(None))
    )
    for row in connection.execute(query):
        of_report = f" of report {row[0]}" if len(row) > 1 else ""
        column, leads_to = ends[-1][0].name, link.referred_table.name
        yield f"{table.name}{of_report}: {column} is {row[-1]!r}, which is not in {leads_to}."


def _rows_of(connection: Connection, reports: Sequence[str]) -> dict[str, dict[Table, list[Row]]]:
    """Every row of these reports, but those of ``readings``."""
    found: dict[str, dict[Table, list[Row]]] = {report: {} for report in reports}
    for table in (*schema.SAID_BY_REPORT, schema.reports):
        report = table.c.id if table is schema.reports else table.c.report
        if table is not schema.readings:
            for row in connection.execute(select(*_as_written(table)).where(report.in_(reports))):
                found[row._mapping[report.name]].setdefault(table, []).append(dict(row._mapping))
    return found


def _as_written(table: Table) -> Iterator[ColumnElement[Any]]:
    """The table's columns, lists as the text that they are kept as: what is damaged may be no list any more."""
    for column in table.c:
        yield cast(column, Text).label(column.name) if isinstance(column.type, JSON) else column


def _report(connection: Connection, report: str, rows: _Rows) -> Checked:
    quotations = sum(len(held) for table, held in rows.items() if "quote" in table.c)
    return Checked(report, quotations, tuple(_faults(connection, report, rows)))


def _faults(connection: Connection, report: str, rows: _Rows) -> Iterator[str]:
    (row,) = rows[schema.reports]
    text = row["text"]
    if sha256(text.encode("utf-8", "replace")).hexdigest() != row["text_sha256"]:
        yield "its text is not the one that was entered"
    yield from _misquoted(text, rows)
    retraction = retraction_of(connection, report)
    if (retraction is None) != (row["retracted_at"] is None):
        yield "whether it is retracted and the trace of its retractions do not agree"
    try:
        document, read = as_entered(connection, report)
        entry, stands = Entry.of(document, read), as_it_stands(connection, read)
    except _UNREADABLE as error:
        yield f"its reading cannot be made out any more ({type(error).__name__}: {error})"
        return
    yield from _differing(entry, stands, rows)


def _misquoted(text: str, rows: _Rows) -> Iterator[str]:
    for table, held in rows.items():
        for row in held:
            if "quote" in row and text[row["start"] : row["end"]] != row["quote"]:
                owner = next((row[name] for name in ("id", "owner", "actor", "engagement") if name in row), "")
                place = f"{row['start']}–{row['end']}"
                yield f"{table.name} {owner} quotes {row['quote']!r} at {place}, where its text does not say so"


def _differing(entry: Entry, stands: Reading, rows: _Rows) -> Iterator[str]:
    """What the reading makes of itself as rows, against the rows that are there."""
    (held,) = rows[schema.reports]
    for name, value in {**entry.report, "relevant": stands.relevant}.items():
        if name == "fingerprint" and held[name] != value:
            yield "not all that is kept of it is what was entered"
        elif held[name] != value and name != "text_sha256":
            yield f"its {name.replace('_', ' ')} is not as the reading has it"
    expected = rows_that_stand(entry.document, entry.reading, stands)
    for table in schema.SAID_BY_REPORT:
        if table is schema.readings:
            continue
        gone = table in schema.SEARCHED and held["retracted_at"] is not None
        wanted = Counter(map(_comparable, [] if gone else expected.get(table, [])))
        there = Counter(map(_comparable, rows.get(table, [])))
        if missing := (wanted - there).total():
            yield f"{table.name}: {missing} of its rows are missing, or not as the reading has them"
        if foreign := (there - wanted).total():
            yield f"{table.name}: {foreign} rows are there that the reading does not have so"


def _comparable(row: Row) -> tuple[tuple[str, Any], ...]:
    return tuple((name, _flat(row[name])) for name in sorted(row) if name != "number")


def _flat(value: Any) -> Any:
    return to_json(value) if isinstance(value, list | dict) else value
