"""The table of commitments: one goal a row, with how it stands by the reports of the record."""

from collections.abc import Iterator

from dragoman.domain.followthrough import NO_REPORT, Step
from dragoman.domain.statements import CommitmentForm
from dragoman.exports.format import Column, Table
from dragoman.exports.tables.rows import (
    CITATIONS,
    CORRECTED,
    QUOTED,
    REPORT,
    REPORT_LINK,
    Row,
    RowSource,
    cited,
    names,
    sides,
)
from dragoman.record.queries.selecting import Held

FORMS = tuple(form.value for form in CommitmentForm)
STATUSES = (NO_REPORT, *(step.value for step in Step))

_TABLE = Table(
    "commitments",
    "A row is one undertaking as one report gives it: one goal, with the measures named for it.",
    (
        REPORT,
        Column("commitment", "string", "Id of the commitment within the report.", required=True),
        Column("statement", "string", "The statement of this report that carries it."),
        Column("form", "string", "How it is carried.", FORMS, required=True),
        Column("makers", "array", "Who undertakes it: ids of actors of the report.", required=True),
        Column("maker_names", "array", "The same by name.", required=True),
        Column("maker_sides", "array", "Their sides, by code.", required=True),
        Column("counterparts", "array", "To whom: ids of actors, or codes of sides.", required=True),
        Column("counterpart_names", "array", "The same by name.", required=True),
        Column("counterpart_sides", "array", "Their sides, by code.", required=True),
        Column("goal", "string", "What is to be done.", required=True),
        Column("measures", "array", "By which measures.", required=True),
        Column(
            "specificity",
            "string",
            "How many of target, action and timetable are named.",
            ("low", "medium", "high"),
            required=True,
        ),
        Column("deadline", "string", "By when, in EDTF."),
        Column(
            "status",
            "string",
            "What the later reports of this record show of it; no report found is never not done.",
            STATUSES,
            required=True,
        ),
        *QUOTED,
        CITATIONS,
        CORRECTED,
    ),
    ("report", "commitment"),
    (REPORT_LINK,),
)


def _rows(held: Held) -> Iterator[Row]:
    for one in held.reading.commitments:
        yield {
            "report": held.document.id,
            "commitment": one.id,
            "statement": one.statement,
            "form": one.form.value,
            "makers": list(one.makers),
            "maker_names": names(held, one.makers),
            "maker_sides": sides(held, one.makers),
            "counterparts": list(one.counterparts),
            "counterpart_names": names(held, one.counterparts),
            "counterpart_sides": sides(held, one.counterparts),
            "goal": one.goal,
            "measures": list(one.measures),
            "specificity": one.specificity,
            "deadline": one.deadline,
            "status": held.statuses.get(one.id, NO_REPORT),
            **cited(one.citations),
            "corrected_by": held.corrected_by(one.id),
        }


COMMITMENTS = RowSource(_TABLE, _rows)
