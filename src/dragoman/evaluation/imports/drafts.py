"""What an import would have otherwise, as proposals that a person may accept one by one."""

from collections.abc import Iterable, Iterator

from dragoman.evaluation.compared import Compared
from dragoman.evaluation.imports.beside import WHAT, Alone, Beside
from dragoman.record.proposals import Asks, Draft

WHAT_IT_IS = "what it is"
"""The property that says whether words are a statement, a commitment and so on."""


def of_table(file: str, compared: Iterable[Compared]) -> Iterator[Draft]:
    """The fields in which a row of a table says otherwise; a row that met nothing has no words to stand on."""
    for one in compared:
        if not one.agree and one.quote:
            yield _correction(f"{file}, row {one.row}", one, one.field)


def of_marks(file: str, found: Beside) -> Iterator[Draft]:
    """Fields that marks have otherwise, what they alone have, and what somebody who saw it took away."""
    for one in found.compared:
        if not one.agree:
            name = WHAT_IT_IS if one.field == WHAT else one.field.removeprefix(f"{one.label} ")
            yield _correction(f"{file}, no. {one.row}", one, name)
    for other in found.only_theirs:
        fields = "; ".join(f"{name}: {value}" for name, value in other.fields.items())
        yield _alone(f"{file}, no. {other.row}", Asks.ADD, other, fields or None)
    for other in found.taken_away:
        yield _alone(f"{file}, no. {other.row}", Asks.REJECT, other, None)


def _correction(origin: str, one: Compared, name: str) -> Draft:
    place = one.label, one.start, one.end, one.quote, one.subject
    return Draft(origin, one.report, Asks.CORRECT, *place, property=name, was=one.record, value=one.team)


def _alone(origin: str, asks: Asks, one: Alone, value: str | None) -> Draft:
    place = one.label, one.start, one.end, one.quote, one.subject or None
    return Draft(origin, one.report, asks, *place, value=value)
