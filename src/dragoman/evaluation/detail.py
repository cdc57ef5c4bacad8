"""The detail of an evaluation: every miss, every extra and every wrong field, with its sentence.

Grouped by report and then by measure, in the order in which the table prints them.
"""

import re
from dataclasses import dataclass

from dragoman.domain.text import Span
from dragoman.evaluation.outcomes import Outcome
from dragoman.evaluation.score import FOUND, RIGHT, Evaluation

_ENDS = re.compile(r'[.!?]["”’)]*(?=\s)|\n\s*\n')
_REPEATED = {"engagements_news", "statements_speaker_act", "carried_speaker"}
"""Measures whose faults are shown under another one already."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One outcome that is not right, and the sentence it is about (empty where none is)."""

    outcome: Outcome
    sentence: str

    @property
    def line(self) -> str:
        """The fault in one line: what was missed or extra, or gold and got."""
        outcome = self.outcome
        if outcome.verdict == "wrong":
            about = f"  [{outcome.about}]" if outcome.about else ""
            return f"{outcome.gold} -> {outcome.got}{about}"
        return f"{outcome.verdict}: {outcome.gold or outcome.got}"


def faults(evaluation: Evaluation) -> dict[str, dict[str, list[Fault]]]:
    """Every fault by report and measure; reports and measures without any are left out."""
    found: dict[str, dict[str, list[Fault]]] = {}
    order = [name for name in (*RIGHT[:1], *FOUND, *RIGHT[1:]) if name not in _REPEATED]
    for measure in order:
        for outcome in evaluation.outcomes:
            if outcome.measure == measure and outcome.verdict != "right":
                sentence = sentence_at(evaluation.texts[outcome.report], outcome.span)
                kinds = found.setdefault(outcome.report, {})
                kinds.setdefault(measure, []).append(Fault(outcome, sentence))
    return dict(sorted(found.items()))


def sentence_at(text: str, span: Span | None) -> str:
    """The sentences that a span lies in, on one line."""
    if span is None:
        return ""
    before = [end.end() for end in _ENDS.finditer(text, 0, span.start)]
    after = _ENDS.search(text, max(span.start, span.end - 1))
    start = before[-1] if before else 0
    end = after.end() if after else len(text)
    return " ".join(text[start:end].split())
