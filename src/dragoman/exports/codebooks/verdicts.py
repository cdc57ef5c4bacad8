"""What every row of a codebook has: whether it counts there, the rule that decided, and the words that show it."""

from dataclasses import dataclass

from dragoman.domain.dates import PartialDate
from dragoman.domain.text import Citation
from dragoman.exports.format import Column
from dragoman.exports.tables.rows import QUOTED, Row, quoted
from dragoman.record.queries.selecting import Held


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a candidate is a row of the codebook, by which rule, and the rule's sentence."""

    included: bool
    rule: str
    why: str


VERDICT = (
    Column("included", "boolean", "Whether it counts by this codebook's rules.", required=True),
    Column("rule", "string", "The rule that decided.", required=True),
    Column("why", "string", "The rule's sentence.", required=True),
)

SOURCE = (
    Column("report", "string", "Id of the report that says it.", required=True),
    Column("source", "string", "Who published the report."),
    Column("published", "string", "When, in EDTF."),
    Column("url", "string", "The address of the report."),
    *QUOTED,
)

BACKGROUND = Verdict(False, "background", "The report only recalls it: it is no news of it and is not counted.")
TOLD_BEFORE = Verdict(False, "told_before", "An earlier report of this export tells the same; it is counted once.")
UNCERTAIN = Verdict(False, "not_real", "It is denied, or only imagined.")
UNDATED = Verdict(False, "no_date", "Neither the event nor the report has a full date, and none is made up.")


def verdict_row(verdict: Verdict) -> Row:
    """The columns `VERDICT`."""
    return {"included": verdict.included, "rule": verdict.rule, "why": verdict.why}


def source_row(held: Held, citation: Citation) -> Row:
    """The columns `SOURCE`."""
    document = held.document
    return {
        "report": document.id,
        "source": document.source or document.credit,
        "published": document.published.edtf,
        "url": document.url,
        **quoted(citation),
    }


@dataclass(frozen=True, slots=True)
class Days:
    """The first and last day of something, and how they are known; empty where they are not."""

    first: str | None
    last: str | None
    basis: str

    @classmethod
    def of(cls, date: PartialDate, published: PartialDate) -> "Days":
        """Its own days; where it has none, that of the report, and the basis says so."""
        if date.earliest:
            return cls(date.earliest, date.latest, date.basis.value)
        if published.earliest:
            return cls(published.earliest, published.latest, "publication")
        return cls(None, None, "unknown")
