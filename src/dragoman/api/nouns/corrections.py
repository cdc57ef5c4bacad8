"""Corrections: a fact is rejected, corrected, confirmed or questioned, with name and reason; also taken back."""

from dataclasses import asdict
from typing import Annotated

from fastapi import Path, Query
from pydantic import BaseModel, Field

from dragoman.accounts.trail import note
from dragoman.api.askers import Reader, Reviewer
from dragoman.api.asking import AskedRecord, Json, named_in_the_address, noun
from dragoman.api.problems import answers
from dragoman.record import Record
from dragoman.record.corrections import Correction, Finding, correct, corrections, withdraw

router = noun("corrections")
REFUSALS = answers(400, 401, 403)


class Wanted(BaseModel):
    """What is said of a fact."""

    claim: str = Field(description="The claim, by its id.", examples=["k0123456789ab"], max_length=80)
    verdict: Finding = Field(description="rejected, corrected, confirmed or questioned.")
    value: str | None = Field(None, description="What it should be, where it is corrected.", max_length=2000)
    why: str = Field(description="For what reason.", examples=["The text says May."], min_length=1, max_length=2000)


class CorrectionShown(BaseModel):
    """What someone said of a fact, and what it was read as."""

    id: str = Field(description="The correction.", examples=["x0123456789ab"])
    report: str = Field(description="The report that says it.")
    subject: str = Field(description="What the fact is about, as it was read then.")
    property: str = Field(description="Which property of it.", examples=["visit_type"])
    was: str = Field(description="Its value as read.", examples=["working"])
    start: int = Field(description="Where its quotation begins.")
    end: int = Field(description="Where its quotation ends.")
    quote: str = Field(description="The words of the report.")
    verdict: Finding = Field(description="rejected, corrected, confirmed or questioned.")
    value: str | None = Field(description="What it should be.", examples=["official"])
    by: str = Field(description="Who says so.", examples=["Hà"])
    at: str = Field(description="When, in UTC.")
    why: str = Field(description="For what reason.")
    withdrawn_at: str | None = Field(description="When it was taken back, if it was.")
    withdrawn_by: str | None = Field(description="Who took it back.")


class CorrectionList(BaseModel):
    """Corrections, the newest first."""

    items: list[CorrectionShown]


@router.get("", response_model=CorrectionList, responses=REFUSALS, summary="What was said of facts")
def listed(
    record: AskedRecord,
    _asker: Reader,
    report: Annotated[str | None, Query(description="Only of this report.", max_length=80)] = None,
    withdrawn: Annotated[bool, Query(description="Those that were taken back too.")] = False,
) -> Json:
    """The newest first, at most 500."""
    return {"items": [asdict(one) for one in corrections(record, report=report, withdrawn=withdrawn)]}


@router.post("", status_code=201, response_model=CorrectionShown, responses=REFUSALS, summary="Correct a fact")
def say(record: AskedRecord, asker: Reviewer, wanted: Wanted) -> Json:
    """What is corrected stands so in every answer from now on, what is rejected in none; the reading itself is kept."""
    said = correct(record, wanted.claim, wanted.verdict, by=asker.by, why=wanted.why, value=wanted.value)
    return _noted(record, said, asker.by, f"{said.verdict} a fact")


@router.delete("/{id}", response_model=CorrectionShown, responses=REFUSALS, summary="Take a correction back")
def undo(record: AskedRecord, asker: Reviewer, id: Annotated[str, Path(description="The correction.")]) -> Json:
    """It stays on record as one that was."""
    with named_in_the_address():
        said = withdraw(record, id, by=asker.by)
    return _noted(record, said, asker.by, "took a correction back")


def _noted(record: Record, said: Correction, by: str, did: str) -> Json:
    with record.writing() as connection:
        note(connection, by, did, said.id, {"report": said.report, "property": said.property})
    return asdict(said)
