"""What every table shares: where its rows come from, and the columns by which each row can be traced to the report."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from dragoman.domain.text import Citation
from dragoman.exports.format import Column, Table
from dragoman.record.queries.selecting import Held

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class RowSource:
    """A table and the rows that one report gives to it."""

    table: Table
    rows: Callable[[Held], Iterator[Row]]


REPORT = Column("report", "string", "Id of the report that says it.", required=True)

QUOTED = (
    Column("quote", "string", "The words of the report that show it.", required=True),
    Column("start", "integer", "Where the words begin in the report's text, in code points from 0.", required=True),
    Column("end", "integer", "Where they end.", required=True),
)
CITATIONS = Column(
    "citations", "array", "Every quotation that shows it, as objects with start, end and quote.", required=True
)
CORRECTED = Column(
    "corrected_by", "string", "What people corrected here: as it was read, what it should be, by whom, when and why."
)
REPORT_LINK = (("report",), "reports", ("report",))


def quoted(citation: Citation) -> Row:
    """The columns `QUOTED`."""
    return {"quote": citation.quote, "start": citation.start, "end": citation.end}


def cited(citations: Sequence[Citation]) -> Row:
    """The columns `QUOTED`, of the first quotation, and `CITATIONS`."""
    return {**quoted(citations[0]), "citations": [quoted(each) for each in citations]}


def names(held: Held, ids: Sequence[str]) -> list[str]:
    """The names of some actors; what is no actor of the report, such as a side, is its own name."""
    actors = held.actors
    return [actors[one].name if one in actors else one for one in ids]


def sides(held: Held, ids: Sequence[str]) -> list[str]:
    """The sides of some actors, each once."""
    actors = held.actors
    found = ((actors[one].country if one in actors else one) for one in ids)
    return list(dict.fromkeys(side for side in found if side))
