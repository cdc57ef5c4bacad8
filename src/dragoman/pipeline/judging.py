"""Judging, wired to the record: what a person says of two is written down, and all that follows decided anew."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from dragoman.domain.identity import Verdict
from dragoman.errors import QuestionError
from dragoman.pipeline.resolving import Resolving
from dragoman.record import Record, schema
from dragoman.record.identity import tables
from dragoman.record.identity.judging import Anchor, Said, say, take_back
from dragoman.record.identity.known import ACTOR
from dragoman.record.identity.known_tellings import ENGAGEMENT
from dragoman.record.queries.answers import EngagementEntry
from dragoman.record.queries.ids import Known, find
from dragoman.record.queries.portraits import PortraitEntry
from dragoman.record.queries.questions import Question

_KINDS = {"person": ACTOR, "actors": ACTOR, "joined": ENGAGEMENT, "engagements": ENGAGEMENT}
"""What a judgement of an id of this kind is about."""


def answer(
    record: Record, resolving: Resolving, question: Question, verdict: Verdict, *, by: str, why: str | None = None
) -> Said:
    """Answer an open question; where it is of one person who is two, the second is set apart as its report shows it.

    Raises:
        QuestionError: it is of one person, who is said to be perhaps two: that would part what is held to be one.
    """
    if question.of_one and verdict is Verdict.UNSURE:
        raise QuestionError("Say that it is one person, or that it is two. What is not clear yet stays open by itself.")
    with record.writing() as connection:
        a, b = (_anchor_of(connection, one) for one in (question.a, question.b))
        what = ENGAGEMENT if question.what == ENGAGEMENT else ACTOR
        apart = question.of_one and verdict is Verdict.DIFFERENT
        said = say(connection, what, a, b, verdict, by=by, why=why, apart=apart)
        resolving.judged(connection, said)
        return said


def judge(
    record: Record, resolving: Resolving, a: str, b: str, verdict: Verdict, *, by: str, why: str | None = None
) -> Said:
    """Judge two ids: of people or engagements over all reports, or as one report has them.

    Where two that are held to be one are judged different, the second is set apart as its report shows it.

    Raises:
        QuestionError: an id that cannot be judged, or two of different kinds.
    """
    with record.writing() as connection:
        one, other = find(connection, a), find(connection, b)
        what = {_KINDS.get(each.kind) for each in (one, other)}
        if None in what or len(what) != 1:
            raise QuestionError(
                "Two people or bodies can be judged, or two engagements: give two ids that begin with p or a, "
                "or two that begin with g or e."
            )
        left, right = _anchor(connection, one), _anchor(connection, other)
        if left == right:
            raise QuestionError(f"{a!r} and {b!r} are the same thing in the same report.")
        together = _stands(connection, what == {ACTOR}, left) == _stands(connection, what == {ACTOR}, right)
        apart = together and verdict is not Verdict.SAME and what == {ACTOR}
        if apart and other.kind == "person":
            raise QuestionError(f"{b!r} is one already with {a!r}: say of which actor of a report (a…) it is not true.")
        said = say(connection, str(*what), left, right, verdict, by=by, why=why, apart=apart)
        resolving.judged(connection, said)
        return said


def withdraw(record: Record, resolving: Resolving, id_: str) -> Said:
    """Take a judgement back; it stays on record as one that was.

    Raises:
        QuestionError: there is no such judgement.
    """
    with record.writing() as connection:
        said = take_back(connection, id_)
        resolving.judged(connection, said)
        return said


def _anchor_of(connection: Connection, one: PortraitEntry | EngagementEntry) -> Anchor:
    if isinstance(one, EngagementEntry):
        return Anchor(one.report.id, one.id, one.label)
    return _first_sighting(connection, [one.id])


def _anchor(connection: Connection, known: Known) -> Anchor:
    """The thing in a report by which an id is judged: its own, or what most reports look like."""
    if known.kind == "actors":
        name = connection.scalar(select(schema.actors.c.name).where(schema.actors.c.id == known.id))
        return Anchor(known.report, known.id, str(name))
    if known.kind == "engagements":
        label = connection.scalar(select(schema.engagements.c.label).where(schema.engagements.c.id == known.id))
        return Anchor(known.report, known.id, str(label))
    if known.kind == "joined":
        return _first_telling(connection, known.id)
    portraits = tables.portraits.c
    query = select(portraits.id).where(portraits.cluster == known.id).order_by(portraits.reports.desc(), portraits.id)
    return _first_sighting(connection, list(connection.scalars(query)))


def _first_sighting(connection: Connection, portraits: Sequence[str]) -> Anchor:
    seen = tables.sightings.c
    for portrait in portraits:
        query = select(tables.sightings).where(seen.portrait == portrait)
        row = connection.execute(query.order_by(seen.day.is_(None), seen.day, seen.report, seen.actor)).first()
        if row is not None:
            return Anchor(row.report, row.actor, row.name)
    raise QuestionError("No report that stands shows anybody under this id any more.")


def _first_telling(connection: Connection, id_: str) -> Anchor:
    told, engagements = tables.tellings.c, schema.engagements.c
    query = (
        select(told.report, told.engagement, engagements.label)
        .join_from(
            tables.tellings,
            schema.engagements,
            (engagements.report == told.report) & (engagements.id == told.engagement),
        )
        .where(told.joined == id_)
        .order_by(engagements.background, told.report, told.engagement)
    )
    row = connection.execute(query).first()
    if row is None:
        raise QuestionError("No report that stands tells anything under this id any more.")
    return Anchor(row.report, row.engagement, row.label)


def _stands(connection: Connection, of_people: bool, anchor: Anchor) -> str | None:
    """Under which canonical id a thing in a report stands."""
    if of_people:
        seen, portraits = tables.sightings.c, tables.portraits.c
        query = select(portraits.cluster).join_from(tables.portraits, tables.sightings, seen.portrait == portraits.id)
        return connection.scalar(query.where(seen.report == anchor.report, seen.actor == anchor.thing))
    told = tables.tellings.c
    return connection.scalar(select(told.joined).where(told.report == anchor.report, told.engagement == anchor.thing))
