"""Every row of a record, to compare one with another or with itself later."""

from sqlalchemy import select

from dragoman.record import Record, schema

OF_THE_MOMENT = {"run", "read_at", "entered_at", "number"}
"""What differs between two records of the same reports."""


def contents(record: Record, *, lasting: bool = False) -> dict[str, list[tuple[str, ...]]]:
    """Every row of every table, or only what lasts: without the runs and what is of the moment."""
    left_out = OF_THE_MOMENT if lasting else set()
    with record.asking() as connection:
        return {
            table.name: sorted(
                tuple(str(row._mapping[column]) for column in table.c if column.name not in left_out)
                for row in connection.execute(select(table))
            )
            for table in schema.metadata.sorted_tables
            if not (lasting and table is schema.runs)
        }
