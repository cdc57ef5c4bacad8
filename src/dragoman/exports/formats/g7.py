"""Commitments in the manner of the G7 Research Group: which count as commitments, and how far they were kept."""

from collections.abc import Iterator
from pathlib import Path

from dragoman.domain.followthrough import NO_REPORT, Step
from dragoman.domain.statements import Commitment, CommitmentForm
from dragoman.exports.codebooks.verdicts import BACKGROUND, SOURCE, VERDICT, Verdict, source_row, verdict_row
from dragoman.exports.csv_tables import write_csv
from dragoman.exports.format import Column, Format, Table
from dragoman.exports.losses import Losses
from dragoman.exports.tables.commitments import FORMS, STATUSES
from dragoman.exports.tables.rows import Row, names, sides
from dragoman.record.queries.selecting import Held, Selection

COLLECTIVE = Verdict(True, "collective", "Agreed by two sides or more, with a target, an action or a timetable.")
SINGLE = Verdict(True, "single_member", "Undertaken by one side, which later versions of the manual admit.")
PROPOSED = Verdict(False, "proposal", "What is only proposed is no commitment yet.")
VAGUE = Verdict(False, "not_specific", "No target, action or timetable can be identified.")

KEPT = {
    Step.COMPLETED: 1,
    Step.EXCEEDED: 1,
    Step.REAFFIRMED: 0,
    Step.REVIEWED: 0,
    Step.RESOURCED: 0,
    Step.ENACTED: 0,
    Step.CONTRADICTED: -1,
    Step.CANCELLED: -1,
}
"""The score by what later reports show; what was postponed or superseded has none."""

_TABLE = Table(
    "commitments",
    "A row is one undertaking: one goal, its measures, and whether it is a commitment by the manual's rules.",
    (
        Column("id", "string", "Report and commitment.", required=True),
        *VERDICT,
        Column("year", "integer", "The year of the engagement or report."),
        Column("occasion", "string", "The printed words for the engagement."),
        Column("commitment", "string", "What is to be done.", required=True),
        Column("measures", "array", "By which measures; a goal with three measures is one commitment.", required=True),
        Column("issue_area", "array", "What the statement is about, where that is known.", required=True),
        Column("form", "string", "How it is carried.", FORMS, required=True),
        Column("members", "array", "The sides that undertake it.", required=True),
        Column("makers", "array", "The same by name.", required=True),
        Column("counterparts", "array", "To whom, by name.", required=True),
        Column("specificity", "string", "How many of target, action and timetable are named.", required=True),
        Column("timetable", "string", "By when, in EDTF."),
        Column("evidence", "string", "What the later reports of this record show of it.", STATUSES, required=True),
        Column("score", "integer", "1 kept, 0 in progress, -1 not kept by what reports show; empty where none tells."),
        *SOURCE,
    ),
    ("id",),
)


def verdict_of(held: Held, one: Commitment) -> Verdict:
    """Whether an undertaking is a commitment by the manual."""
    statement = next((said for said in held.reading.statements if said.id == one.statement), None)
    at = next((it for it in held.reading.engagements if statement and it.id == statement.engagement), None)
    if at is not None and at.background:
        return BACKGROUND
    if one.form is CommitmentForm.PROPOSAL:
        return PROPOSED
    if one.specificity == "low":
        return VAGUE
    return COLLECTIVE if len(sides(held, one.makers)) > 1 else SINGLE


def _row(held: Held, one: Commitment) -> Row:
    statement = next((said for said in held.reading.statements if said.id == one.statement), None)
    at = next((it for it in held.reading.engagements if statement and it.id == statement.engagement), None)
    day = (at.date.earliest if at else None) or held.document.published.earliest
    status = held.statuses.get(one.id, NO_REPORT)
    return {
        "id": f"{held.document.id}-{one.id}",
        **verdict_row(verdict_of(held, one)),
        "year": int(day[:4]) if day else None,
        "occasion": at.label if at else None,
        "commitment": one.goal,
        "measures": list(one.measures),
        "issue_area": list(statement.topics) if statement else [],
        "form": one.form.value,
        "members": sides(held, one.makers),
        "makers": names(held, one.makers),
        "counterparts": names(held, one.counterparts),
        "specificity": one.specificity,
        "timetable": one.deadline,
        "evidence": status,
        "score": None if status == NO_REPORT else KEPT.get(Step(status)),
        **source_row(held, one.citations[0]),
    }


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    def rows() -> Iterator[tuple[str, Row]]:
        for held in selection.held():
            for one in held.reading.commitments:
                row = _row(held, one)
                if not row["included"]:
                    losses.note(f"candidates are not counted: {row['rule']}", row["id"])
                yield "commitments", row

    write_csv(target, "dragoman-g7", "G7-like commitments of a Dragoman record", [_TABLE], rows())


FORMAT = Format(
    name="g7",
    sentence="Commitments by the rules of the G7 Research Group, scored where later reports show what became of them.",
    suffix="",
    tables=(_TABLE,),
    loses=(
        "The written interpretive guideline and the compliance of each single member, which people judge.",
        "Proposals and what is not specific: they are rows that are not included.",
    ),
    write=_write,
)
