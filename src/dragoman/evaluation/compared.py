"""What any import is compared by: one field where both tell of the same, and how far the two agree beyond chance."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dragoman.evaluation.alpha import alpha


@dataclass(frozen=True, slots=True)
class Compared:
    """One field where an import meets the record: what each says, and the words of the report.

    Attributes:
        row: the row, line or task of the import, as people count them.
        engagement: what it is of, by the id that all reports share.
        label: what it is: engagement, statement, actor and so on.
        subject: the same by the id that its report has it under; the quotation stands at ``start`` to ``end``.
    """

    row: int
    field: str
    team: str
    record: str
    engagement: str
    report: str
    quote: str
    label: str = "engagement"
    subject: str = ""
    start: int = 0
    end: int = 0

    @property
    def agree(self) -> bool:
        """Whether both say the same."""
        return self.team == self.record


@dataclass(frozen=True, slots=True)
class Score:
    """How far an import and the record agree on a field; kappa and alpha are ``None`` where chance cannot be told."""

    field: str
    units: int
    percent: float
    kappa: float | None
    alpha: float | None


def scores(compared: Iterable[Compared], fields: Sequence[str]) -> Iterator[Score]:
    """Each field's score, in this order of fields."""
    every = list(compared)
    for field in fields:
        pairs = [(one.team, one.record) for one in every if one.field == field]
        if pairs:
            agreed = sum(one == other for one, other in pairs)
            yield Score(field, len(pairs), 100 * agreed / len(pairs), kappa(pairs), alpha(pairs))


def kappa(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Cohen's kappa of two coders' values, one pair a unit; ``None`` where both used one single value."""
    total = len(pairs)
    first, second = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    expected = sum(first[value] * second[value] for value in first) / (total * total) if total else 1.0
    if expected == 1:
        return None
    observed = sum(one == other for one, other in pairs) / total
    return (observed - expected) / (1 - expected)
