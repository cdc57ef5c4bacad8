"""Scoring a reader against a gold folder: the figures, and the outcomes they are counted from.

The reader is given from outside, so that any reader can be scored, and so can lines that were printed before.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from dragoman.domain.text import Report
from dragoman.errors import GoldError
from dragoman.evaluation.gold import GoldReport, load_gold
from dragoman.evaluation.outcomes import Outcome, Verdict, outcomes_of
from dragoman.evaluation.predictions import by_name, coding_of, load_predictions, text_of

Read = Callable[[list[Report]], Iterable[dict[str, Any]]]

FOUND = (
    "engagements",
    "engagements_news",
    "participants",
    "statements",
    "statements_speaker_act",
    "relationships",
)
"""Measures of finding, with precision, recall and F1."""
RIGHT = (
    "relevance",
    "status",
    "kind",
    "visit_type",
    "format",
    "date",
    "place",
    "part_of",
    "side",
    "office",
    "role",
    "speaker",
    "carried_speaker",
    "act",
    "joint",
    "short_forms",
)
"""Measures of being right about what was found: a share."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One measure over all reports. A wrong answer is both an extra and a miss."""

    name: str
    kind: Literal["found", "right"]
    right: int
    wrong: int
    missed: int
    extra: int

    @property
    def precision(self) -> float | None:
        """The share of the reader's answers that are right; ``None`` where it gave none."""
        return _share(self.right, self.right + self.wrong + self.extra)

    @property
    def recall(self) -> float | None:
        """The share of the gold's answers that were given; ``None`` where the gold has none."""
        return _share(self.right, self.right + self.wrong + self.missed)

    @property
    def value(self) -> float | None:
        """F1 for what is found, accuracy for what is right; ``None`` where there is nothing to count."""
        if self.kind == "right":
            return self.recall
        return _share(2 * self.right, 2 * (self.right + self.wrong) + self.missed + self.extra)

    @property
    def gold(self) -> int:
        """How many answers the gold has."""
        return self.right + self.wrong + self.missed


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What became of every report, with the texts read, and the figures over all of them."""

    outcomes: tuple[Outcome, ...]
    texts: dict[str, str]

    @property
    def figures(self) -> dict[str, Figure]:
        """Every figure by name, in the order in which they are printed."""
        return {
            name: figure_of(name, kind, self.outcomes)
            for kind, names in (("found", FOUND), ("right", RIGHT))
            for name in names
        }


def evaluate(gold_folder: Path, read: Read, only: str | None = None) -> Evaluation:
    """Read the reports of a gold folder and score what was read.

    Args:
        gold_folder: pairs of reports and answers.
        read: a reader: reports in, objects of ``read --format json`` out, with ``report.input_id``.
        only: score only reports whose name contains this.

    Raises:
        GoldError: the gold is malformed, or a report was not read.
    """
    gold = load_gold(gold_folder, only)
    return score(gold, read([entry.report for entry in gold]))


def score_files(gold_folder: Path, predictions: Path, only: str | None = None) -> Evaluation:
    """Score JSON lines that were printed before; ``report.input_id`` is the name of the gold file.

    Raises:
        GoldError: the gold or the lines are malformed, or a report has no line.
    """
    return score(load_gold(gold_folder, only), load_predictions(predictions))


def score(gold: list[GoldReport], objects: Iterable[dict[str, Any]]) -> Evaluation:
    """Score readings against loaded gold.

    Raises:
        GoldError: a report has no reading, or its words are not in the text read.
    """
    read = by_name(objects)
    outcomes: list[Outcome] = []
    texts: dict[str, str] = {}
    for entry in gold:
        if entry.name not in read:
            raise GoldError(f"{entry.name} has no reading; every report of the gold must be read")
        own = entry.coding().text
        text = text_of(read[entry.name], own)
        outcomes += outcomes_of(entry.coding(text), coding_of(read[entry.name], text))
        texts[entry.name] = text
    return Evaluation(tuple(outcomes), texts)


def figure_of(name: str, kind: str, outcomes: tuple[Outcome, ...]) -> Figure:
    """The count of one measure's outcomes; ``kind`` is ``found`` or ``right``."""

    def number(verdict: Verdict) -> int:
        return sum(1 for outcome in outcomes if outcome.measure == name and outcome.verdict == verdict)

    return Figure(
        name,
        "found" if kind == "found" else "right",
        number("right"),
        number("wrong"),
        number("missed"),
        number("extra"),
    )


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
