"""What corrections make of a reading: as the record answers, with each corrected fact as it should be.

This is the one place where a correction takes effect. The reading is kept as it was entered; rows, answers, counts
and exports are made of what stands here. Each correction is matched to the claim that it is of anew, so that reading
the report again, by whatever rules, undoes none.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, select

from dragoman.domain.claims import Claim, Reading
from dragoman.errors import QuestionError
from dragoman.record.portions import among, portions
from dragoman.record.remedies import SEVERAL, as_claimed, remedied
from dragoman.record.service_tables import corrections as table

RULE = "correction"
"""The rule that claims of corrected facts name."""


class Finding(StrEnum):
    """What can be said of a fact."""

    REJECTED = "rejected"
    CORRECTED = "corrected"
    CONFIRMED = "confirmed"
    QUESTIONED = "questioned"


@dataclass(frozen=True, slots=True)
class Correction:
    """What someone said of a fact: ``was`` is its value as read, ``value`` what it should be where it is corrected."""

    id: str
    report: str
    subject: str
    property: str
    was: str
    start: int
    end: int
    quote: str
    verdict: Finding
    value: str | None
    by: str
    at: str
    why: str
    withdrawn_at: str | None
    withdrawn_by: str | None

    def __str__(self) -> str:
        new = f" to {self.value}" if self.value is not None else ""
        return f"{self.verdict}{new} by {self.by} on {self.at[:10]}: {self.why}"


CHANGING = (Finding.CORRECTED, Finding.REJECTED)
"""What makes an answer another."""
DECIDING = (*CHANGING, Finding.CONFIRMED)
"""What settles a fact: the last of these counts, whatever was asked of it since."""

Aimed = tuple[Correction, Claim]
"""A correction, and the claim that it is of now."""


def said_of(connection: Connection, reports: Iterable[str]) -> dict[str, list[Correction]]:
    """What was said of facts of these reports and not taken back, by report, in the order in which it was said."""
    found: dict[str, list[Correction]] = {}
    for some in portions(sorted(set(reports))):
        mine = among(table.c.report, some) & table.c.withdrawn_at.is_(None)
        for row in connection.execute(select(table).where(mine).order_by(table.c.number)):
            found.setdefault(row.report, []).append(correction_of(row))
    return found


def as_it_stands(connection: Connection, reading: Reading) -> Reading:
    """The reading, given with its claims, after what was said of its facts."""
    return corrected(reading, said_of(connection, [reading.document]).get(reading.document, ()))


def corrected(reading: Reading, said: Sequence[Correction]) -> Reading:
    """The reading, given with its claims, as it stands after what was said of its facts."""
    decided = (one for one in said if one.verdict in DECIDING)
    last = {claim.id: (one, claim) for one, claim in aimed(reading.claims, decided)}
    for one, claim in last.values():
        if one.verdict in CHANGING:
            reading = _with(reading, one, claim)
    return reading


def aimed(claims: Sequence[Claim], said: Iterable[Correction]) -> list[Aimed]:
    """Each correction with the claim that it is of; one whose words say nothing of the kind any more has none."""
    meant = ((one, _meant(one, claims)) for one in said)
    return [(one, claim) for one, claim in meant if claim is not None]


def anchor_again(connection: Connection, found: Iterable[Aimed]) -> None:
    """Keep corrections attached to a report that was read again, where what they are of has another id now."""
    for one, claim in found:
        if one.subject != claim.subject:
            connection.execute(table.update().where(table.c.id == one.id).values(subject=claim.subject))


def _meant(one: Correction, claims: Sequence[Claim]) -> Claim | None:
    """The claim of the same property at the same words; another value will do where there is but one at a time."""
    near = [each for each in claims if _is_near(one, each)]
    alone = len({each.subject for each in near}) == 1
    fit = [
        each
        for each in near
        if each.value == one.was or (each.property not in SEVERAL and (alone or each.subject == one.subject))
    ]
    return max(fit, key=lambda each: _closeness(one, each), default=None)


def _is_near(one: Correction, claim: Claim) -> bool:
    same = claim.property == one.property and claim.subject[:1] == one.subject[:1]
    return same and claim.citation.start < one.end and one.start < claim.citation.end


def _closeness(one: Correction, claim: Claim) -> tuple[bool, bool, bool]:
    exact = (claim.citation.start, claim.citation.end) == (one.start, one.end)
    return claim.subject == one.subject, claim.value == one.was, exact


def _with(reading: Reading, one: Correction, claim: Claim) -> Reading:
    """The reading with one correction; where what it says is not possible any more, as it was."""
    try:
        changed = remedied(reading, claim, one.value)
    except QuestionError:
        return reading
    told = f"Corrected by {one.by} on {one.at[:10]}: {one.why} The report was read as {claim.value}: {claim.why}"
    value = None if one.value is None else as_claimed(changed, claim, one.value)
    new = () if value is None else (replace(claim, value=value, rule=RULE, why=told),)
    claims = tuple(kept for each in changed.claims for kept in (new if each.id == claim.id else (each,)))
    return replace(changed, claims=claims)


def correction_of(row: Row[Any]) -> Correction:
    """The correction of a row."""
    return Correction(
        row.id,
        row.report,
        row.subject,
        row.property,
        row.was,
        row.start,
        row.end,
        row.quote,
        Finding(row.verdict),
        row.value,
        row.by_whom,
        row.at,
        row.why,
        row.withdrawn_at,
        row.withdrawn_by,
    )
