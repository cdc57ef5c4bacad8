"""The questions by id: what it stands for, and why: the claims, each rule's own sentence, the quotations."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, select

from dragoman.errors import QuestionError
from dragoman.record import schema
from dragoman.record.corrections import of_claims
from dragoman.record.queries.answers import ClaimEntry, Shown
from dragoman.record.queries.ids import REJECTED, Known, find
from dragoman.record.queries.loading import Surroundings, quotation
from dragoman.record.record import Record, as_entered, read_back


def why(record: Record, id: str) -> tuple[ClaimEntry, ...]:
    """The claims about what this id stands for, in the reader's order; a claim's id gives that claim.

    The id of a report gives every claim made of it. Empty where no rule left a claim.

    Raises:
        QuestionError: nothing or several things have this id.
    """
    with record.asking() as connection:
        return _claims(connection, find(connection, id))


def what(record: Record, id: str) -> Known:
    """What this id, or the beginning of one, stands for.

    Raises:
        QuestionError: nothing or several things have this id; near ones are named.
    """
    with record.asking() as connection:
        return find(connection, id)


def show(record: Record, id: str) -> Shown:
    """What this id stands for, with the report and reading that hold it.

    Args:
        id: a report's, an actor's, an engagement's, a statement's, a claim's …, or the beginning of one.

    Raises:
        QuestionError: nothing or several things have this id; near ones are named.
    """
    with record.asking() as connection:
        known = find(connection, id)
        if known.kind == REJECTED:
            raise QuestionError(f"{known.id} was rejected and stands no more; dragoman why {known.id} tells by whom.")
        if known.kind == "claims":  # as it was read, whatever was said of it since
            return Shown(known.kind, known.id, *as_entered(connection, known.report))
        return Shown(known.kind, known.id, *read_back(connection, known.report))


def _claims(connection: Connection, known: Known) -> tuple[ClaimEntry, ...]:
    claims = schema.claims
    query = select(claims).where(claims.c.report == known.report).order_by(claims.c.position)
    if known.kind == "claims":
        query = query.where(claims.c.id == known.id)
    elif known.kind != "report":
        query = query.where(claims.c.subject == known.id)
    return claim_entries(connection, connection.execute(query))


def claim_entries(connection: Connection, rows: Iterable[Row[Any]]) -> tuple[ClaimEntry, ...]:
    """The claims of these rows of ``claims``, in their order, each once."""
    once = {(row.report, row.id): row for row in rows}
    around = Surroundings(connection, (row.report for row in once.values()))
    judged = of_claims(connection, once.values())
    return tuple(
        ClaimEntry(
            report=around.lines[row.report],
            id=row.id,
            subject=row.subject,
            property=row.property,
            value=row.value,
            shown=_shown(around, row),
            basis=row.basis,
            rule=row.rule,
            why=row.why,
            citation=quotation(row),
            judged=judged.get(row.id),
        )
        for row in once.values()
    )


def _shown(around: Surroundings, row: Row[Any]) -> str:
    """Names for ids: ``a1 as host`` is someone as host."""
    actor, as_, role = row.value.partition(" as ")
    return around.name(row.report, actor).name + as_ + role
