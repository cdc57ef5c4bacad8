"""Proposals: what an import says otherwise than the record. Nothing changes until a person accepts one, with a name.

A proposal quotes the report. Accepting one that is of a claim makes a correction of that claim, under the person's
name, with the reason and the import it came from; one of what no claim tells, or of what nobody read, is kept as
accepted. Refusing is kept too, so that importing the same again asks nothing again.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, func, select

from dragoman.domain.text import fingerprint
from dragoman.errors import QuestionError
from dragoman.record import schema
from dragoman.record.corrections import Finding, correct_within, withdraw_within
from dragoman.record.record import Record, now
from dragoman.record.service_tables import proposals as table

_CLAIMED = {"title": "office"}
"""Properties that claims know by another name."""


class Asks(StrEnum):
    """What a proposal asks for."""

    CORRECT = "correct"
    ADD = "add"
    REJECT = "reject"


class State(StrEnum):
    """What became of a proposal."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Draft:
    """What an import would have otherwise, with the words of the report.

    ``origin`` says where it stands, such as ``team.csv, row 4``; ``was`` is what the record says, ``value`` what the
    import says.
    """

    origin: str
    report: str
    asks: Asks
    label: str
    start: int
    end: int
    quote: str
    subject: str | None = None
    property: str | None = None
    was: str | None = None
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposal as the record keeps it."""

    id: str
    number: int
    origin: str
    imported_by: str
    imported_at: str
    report: str
    asks: Asks
    label: str
    subject: str | None
    property: str | None
    was: str | None
    value: str | None
    claim: str | None
    start: int
    end: int
    quote: str
    state: State
    decided_by: str | None
    decided_at: str | None
    why: str | None
    correction: str | None


def propose(record: Record, drafts: Iterable[Draft], *, by: str) -> int:
    """Keep what an import proposes, and tell how many of it are new.

    Raises:
        QuestionError: nobody is named, or what is said to be quoted is not what the report says there.
    """
    by, new = named(by, "imports this"), 0
    with record.writing() as connection:
        number = connection.scalar(select(func.max(table.c.number))) or 0
        for draft in drafts:
            id_ = _id(draft)
            if connection.scalar(select(table.c.id).where(table.c.id == id_)) is None:
                new += 1
                _check(connection, draft)
                connection.execute(table.insert(), _row(connection, draft, number + new, by) | {"id": id_})
    return new


def _id(one: Draft) -> str:
    """The same whenever the same is proposed, by whatever import."""
    told = (one.report, one.asks, one.label, one.subject, one.property, one.was, one.value)
    return "q" + fingerprint(*map(str, (*told, one.start, one.end)))


def _check(connection: Connection, draft: Draft) -> None:
    """No citation, no fact: nor any proposal of one."""
    text = connection.scalar(select(schema.reports.c.text).where(schema.reports.c.id == draft.report))
    if text is None or not draft.quote or text[draft.start : draft.end] != draft.quote:
        raise QuestionError(f"{draft.origin} quotes what the report {draft.report} does not say there.")


def _row(connection: Connection, draft: Draft, number: int, by: str) -> dict[str, Any]:
    told = {name: getattr(draft, name) for name in Draft.__dataclass_fields__}
    claim = _claim(connection, draft)
    return told | {"number": number, "asks": draft.asks.value, "claim": claim,
                   "imported_by": by, "imported_at": now(), "state": State.OPEN.value}  # fmt: skip


def _claim(connection: Connection, one: Draft | Proposal) -> str | None:
    """The claim that says what is to be corrected; of what is to be rejected, the first that is made of it."""
    claims = schema.claims.c
    query = select(claims.id).where(claims.report == one.report, claims.subject == one.subject)
    if one.asks is Asks.CORRECT:
        named = _CLAIMED.get(one.property or "", one.property)
        query = query.where(claims.property == named, claims.value == one.was)
    elif one.asks is Asks.ADD:
        return None
    return connection.scalar(query.order_by(claims.position).limit(1))


def proposals(
    record: Record, *, state: State | None = State.OPEN, skip: Sequence[str] = (), limit: int | None = None
) -> tuple[Proposal, ...]:
    """What was proposed, the first first; of reports that were retracted nothing is asked."""
    standing = select(schema.reports.c.id).where(schema.standing)
    query = select(table).where(table.c.report.in_(standing)).order_by(table.c.number)
    if state is not None:
        query = query.where(table.c.state == state.value)
    if skip:
        query = query.where(table.c.id.not_in(skip))
    with record.asking() as connection:
        return tuple(map(_proposal, connection.execute(query.limit(limit))))


def accept(record: Record, id_: str, *, by: str, why: str | None = None) -> Proposal:
    """Say that a proposal is right: where it is of a claim, the claim is corrected or rejected.

    Raises:
        QuestionError: there is no such open proposal, nobody is named, or what it corrects is no longer said so.
    """
    by = named(by)
    with record.writing() as connection:
        one = _open(connection, id_)
        reason = f"{why.strip()} ({one.origin})" if why and why.strip() else f"As {one.origin} has it."
        claim = _claim(connection, one)
        if one.claim is not None and claim is None:
            raise QuestionError(f"The record no longer says {one.was!r} there. Refuse {one.id}, and import again.")
        said = None
        if claim is not None:
            verdict = Finding.CORRECTED if one.asks is Asks.CORRECT else Finding.REJECTED
            value = one.value if verdict is Finding.CORRECTED else None
            said = correct_within(record, connection, claim, verdict, by=by, why=reason, value=value)
        return _decide(connection, one.id, State.ACCEPTED, by, reason, said.id if said else None)


def refuse(record: Record, id_: str, *, by: str, why: str | None = None) -> Proposal:
    """Say that a proposal is wrong; the record stays as it is, and the same is not asked again.

    Raises:
        QuestionError: there is no such open proposal, or nobody is named.
    """
    by = named(by)
    with record.writing() as connection:
        one = _open(connection, id_)
        return _decide(connection, one.id, State.REFUSED, by, (why or "").strip() or "The record is right.", None)


def reopen(record: Record, id_: str, *, by: str) -> Proposal:
    """Take a decision back: the correction that came of it is withdrawn, and the proposal is open again.

    Raises:
        QuestionError: there is no such proposal that was decided.
    """
    with record.writing() as connection:
        row = connection.execute(select(table).where(table.c.id == id_)).one_or_none()
        if row is None or row.state == State.OPEN.value:
            raise QuestionError(f"There is no decided proposal {id_!r}.")
        if row.correction is not None:
            withdraw_within(record, connection, row.correction, by=named(by))
        return _decide(connection, id_, State.OPEN, None, None, None)


def named(by: str, does: str = "decides this") -> str:
    """Who does something that stays on record.

    Raises:
        QuestionError: nobody is named.
    """
    if not by.strip():
        raise QuestionError(f"Say who {does}, with --by: it stays on record.")
    return by.strip()


def _open(connection: Connection, id_: str) -> Proposal:
    row = connection.execute(select(table).where(table.c.id == id_)).one_or_none()
    if row is None or row.state != State.OPEN.value:
        raise QuestionError(f"There is no open proposal {id_!r}. To see them: dragoman review --proposals --list")
    return _proposal(row)


def _decide(
    connection: Connection, id_: str, state: State, by: str | None, why: str | None, correction: str | None
) -> Proposal:
    values = {"state": state.value, "decided_by": by, "decided_at": now() if by else None, "why": why}
    connection.execute(table.update().where(table.c.id == id_).values(**values, correction=correction))
    return _proposal(connection.execute(select(table).where(table.c.id == id_)).one())


def _proposal(row: Row[Any]) -> Proposal:
    told = {name: row._mapping[name] for name in Proposal.__dataclass_fields__}
    return Proposal(**told | {"asks": Asks(row.asks), "state": State(row.state)})
