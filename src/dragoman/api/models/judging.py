"""The shapes of judging: what is open, what is doubtful, and what people said of it."""

from typing import Any

from pydantic import BaseModel, Field

from dragoman.api.models.answers import Claim
from dragoman.api.models.shapes import Shape
from dragoman.domain.identity import Verdict


class Clue(Shape):
    """Something that speaks for two being one, or against it."""

    name: str = Field(description="The clue.", examples=["same full name"])
    sentence: str = Field(description="The clue in a sentence.")


class OpenQuestion(Shape):
    """Two of whom the rules cannot tell whether they are one."""

    id: str = Field(description="By which it is answered.", examples=["q0123456789ab"])
    what: str = Field(description="actor, office or engagement.", examples=["actor"])
    asks: str = Field(description="What is asked, in a sentence.", examples=["Are these two the same?"])
    office: str | None = Field(description="The office of which reports contradict each other, where it is about one.")
    shown: list[dict[str, Any]] = Field(description="What reports print of that office, with their words.")
    clues: list[Clue]
    a: dict[str, Any] = Field(description="The first: names, country, offices and quotations, or an engagement.")
    b: dict[str, Any] = Field(description="The second, likewise.")


class OpenQuestions(Shape):
    """What is open, about those named in most reports first."""

    open: int = Field(description="How many are open, counted up to 100.", examples=[41])
    items: list[OpenQuestion]


class WantedJudgement(BaseModel):
    """What is said of two: of an open question, or of any two ids."""

    question: str | None = Field(None, description="An open question, by its id.", max_length=80)
    a: str | None = Field(None, description="Or someone, or an engagement, by id.", max_length=80)
    b: str | None = Field(None, description="And the other.", max_length=80)
    verdict: Verdict = Field(description="same, different or unsure.", examples=["same"])
    why: str | None = Field(None, description="For what reason.", examples=["Both chair the fund."], max_length=2000)


class Anchor(Shape):
    """One of the two, as a report shows it."""

    report: str = Field(description="The report.")
    thing: str = Field(description="Its actor or engagement.")
    name: str = Field(description="What it is called there.", examples=["Trần Thu Hà"])


class Judgement(Shape):
    """What somebody said of two."""

    id: str = Field(examples=["j0123456789ab"])
    number: int = Field(description="Its place in the order in which they were made.")
    what: str = Field(description="actor or engagement.", examples=["actor"])
    a: Anchor
    b: Anchor
    verdict: Verdict = Field(description="same, different or unsure.", examples=["same"])
    by: str = Field(description="Who says so.", examples=["Hà"])
    at: str = Field(description="When, in UTC.", examples=["2024-03-12T08:00:00Z"])
    why: str | None = Field(description="For what reason.")
    withdrawn: str | None = Field(description="When it was taken back, if it was.")


class Judgements(Shape):
    """Judgements, the newest first."""

    items: list[Judgement]


class DoubtShown(Shape):
    """A fact that may be wrong, or facts of which not all can be right."""

    id: str = Field(examples=["u0123456789ab"])
    kind: str = Field(description="questioned, contradicted or concluded.", examples=["contradicted"])
    why: str = Field(description="What speaks against it.")
    claims: list[Claim] = Field(description="The facts, each with its quotation.")


class Doubts(Shape):
    """What is doubtful and not settled."""

    open: int = Field(description="How many there are, counted up to 100.", examples=[12])
    items: list[DoubtShown]
