"""The shapes of answers of the ledger: commitments, relations, set phrases, briefings."""

from typing import Any

from pydantic import Field

from dragoman.api.models.contract import Commitment
from dragoman.api.models.shapes import ActorName, Page, Quotation, ReportLine, Shape


class Step(Shape):
    """What a report shows about a commitment, in its words."""

    kind: str = Field(examples=["completed"])
    day: str | None
    measure: str | None
    rule: str
    why: str
    words: list[str]
    report: ReportLine
    citation: Quotation


class KeptCommitment(Commitment):
    """A commitment with what later reports show of it."""

    report: ReportLine
    actors: list[ActorName]
    sides: list[str]
    engagement: str | None
    day: str | None
    status: str = Field(examples=["no report found"])
    open: bool = Field(description="Not completed, cancelled or superseded.")
    deadline_passed: bool
    as_of: str | None
    follow_through: list[Step]
    unsure: list[Step]


class Board(Page):
    """Commitments, the newest first, and how many there are of each status."""

    as_of: str | None = Field(description="Reports published up to this day count.")
    counts: dict[str, int]
    undated: int = Field(description="Commitments of reports of no known day, which are not counted.")
    items: list[KeptCommitment]


class Relation(Shape):
    """How two sides stand."""

    a: str
    b: str
    as_of: str | None
    reports: int
    labels: list[dict[str, Any]]
    disagreements: list[dict[str, Any]]


class Phrase(Shape):
    """A set phrase, who uses it and since when."""

    key: str
    uses: int
    reports: int


class Phrases(Shape):
    """Set phrases, those used most first."""

    items: list[Phrase]


class Brief(Shape):
    """What is needed before the next meeting of two sides."""

    a: str
    b: str
    since: str
    as_of: str | None
    engagements: list[dict[str, Any]]
    planned: list[dict[str, Any]]
    commitments: list[KeptCommitment]
    more_commitments: int
    asked: list[dict[str, Any]]
    labels: list[dict[str, Any]]
    phrases: list[dict[str, Any]]
    people: list[dict[str, Any]]
    disagreements: list[dict[str, Any]]
