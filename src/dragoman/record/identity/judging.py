"""What people judge, written down: who said what of which two, when and why; taken back, but never deleted.

A judgement is of two things in reports, an actor or a telling each, since these outlast every rule: whoever is judged
is judged as these two reports show them.
"""

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Row, func, select

from dragoman.domain.identity import Verdict
from dragoman.domain.text import fingerprint
from dragoman.errors import QuestionError
from dragoman.record.identity import tables
from dragoman.record.record import now


@dataclass(frozen=True, slots=True)
class Anchor:
    """One thing in a report: an actor or an engagement by its id, and what it is called there."""

    report: str
    thing: str
    name: str


@dataclass(frozen=True, slots=True)
class Said:
    """One judgement as it was made. ``apart`` gives ``b`` a portrait of its own, apart from all that look the same."""

    id: str
    number: int
    what: str
    a: Anchor
    b: Anchor
    verdict: Verdict
    by: str
    at: str
    why: str | None
    apart: bool
    withdrawn: str | None


def say(
    connection: Connection,
    what: str,
    a: Anchor,
    b: Anchor,
    verdict: Verdict,
    *,
    by: str,
    why: str | None,
    apart: bool = False,
) -> Said:
    """Write a judgement down.

    Raises:
        QuestionError: nobody is said to have judged.
    """
    if not by.strip():
        raise QuestionError("Say who judges, with --by: it stays on record.")
    table = tables.judgements
    number = (connection.scalar(select(func.max(table.c.number))) or 0) + 1
    id_ = "j" + fingerprint(str(number), a.report, a.thing, b.report, b.thing, verdict)
    said = Said(id_, number, what, a, b, verdict, by.strip(), now(), why, apart, None)
    connection.execute(table.insert(), _row(said))
    return said


def take_back(connection: Connection, id_: str) -> Said:
    """Mark a judgement as taken back.

    Raises:
        QuestionError: there is no such judgement, or it was taken back already.
    """
    table = tables.judgements
    found = [one for one in judgements(connection) if one.id.startswith(id_.strip().lower())]
    if len(found) != 1:
        raise QuestionError(f"{'No' if not found else 'More than one'} judgement has the id {id_!r}.")
    if found[0].withdrawn:
        raise QuestionError(f"The judgement {found[0].id} was taken back already, on {found[0].withdrawn[:10]}.")
    at = now()
    connection.execute(table.update().where(table.c.id == found[0].id).values(withdrawn_at=at))
    return replace(found[0], withdrawn=at)


def judgements(connection: Connection) -> tuple[Said, ...]:
    """Every judgement, in the order in which they were made; those that were taken back too."""
    table = tables.judgements
    return tuple(map(_said, connection.execute(select(table).order_by(table.c.number))))


def anchor_again(connection: Connection, report: str, what: str, renamed: dict[str, str]) -> None:
    """Keep judgements attached to a report that was read again: to what takes the place of what they were of."""
    table = tables.judgements
    for old, new in renamed.items():
        for side in ("a", "b"):
            mine = (table.c[f"{side}_report"] == report) & (table.c[f"{side}_thing"] == old) & (table.c.what == what)
            connection.execute(table.update().where(mine).values({f"{side}_thing": new}))


def _row(said: Said) -> dict[str, Any]:
    ends = {
        f"{side}_{part}": getattr(anchor, part)
        for side, anchor in (("a", said.a), ("b", said.b))
        for part in ("report", "thing", "name")
    }
    return ends | {
        "id": said.id,
        "number": said.number,
        "what": said.what,
        "apart": said.apart,
        "verdict": said.verdict.value,
        "by_whom": said.by,
        "at": said.at,
        "why": said.why,
        "withdrawn_at": None,
    }


def _said(row: Row[Any]) -> Said:
    return Said(
        row.id,
        row.number,
        row.what,
        Anchor(row.a_report, row.a_thing, row.a_name),
        Anchor(row.b_report, row.b_thing, row.b_name),
        Verdict(row.verdict),
        row.by_whom,
        row.at,
        row.why,
        row.apart,
        row.withdrawn_at,
    )
