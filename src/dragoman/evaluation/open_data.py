"""Checks on open data: records of governments whose fields are the answers to a text made from them.

Nobody on this project wrote or coded these records, so they are independent; they ask only what their fields
can answer. Each check turns records into reports, has them read, and judges the readings.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dragoman.domain.text import Report
from dragoman.errors import GoldError
from dragoman.evaluation import open_envoys, open_leaders, open_readouts, open_record, open_travels, open_visits
from dragoman.evaluation.coding import Coding
from dragoman.evaluation.open_cases import Case, load_records, sample
from dragoman.evaluation.outcomes import Outcome
from dragoman.evaluation.predictions import by_name, coding_of, text_of
from dragoman.evaluation.score import Evaluation, Figure, Read, figure_of
from dragoman.record import Record

Cases = Callable[[list[dict[str, Any]]], Iterable[Case]]

CHECKS: dict[str, tuple[str, Cases]] = {
    "travels": ("historyatstate-travels.jsonl", open_travels.cases),
    "readouts": ("whitehouse-readouts.jsonl", open_readouts.cases),
    "leaders": ("cia-factbook-leaders.jsonl", open_leaders.cases),
    "visits": ("historyatstate-visits.jsonl", open_visits.cases),
    "envoys": ("historyatstate-pocom.jsonl", open_envoys.cases),
}
"""Every check by name, with the file of open data that it is made for."""


@dataclass(frozen=True, slots=True)
class OpenResult:
    """The figures of one check, by name in the order of first use, and what they are counted from."""

    check: str
    figures: dict[str, Figure]
    evaluation: Evaluation


def check_open(name: str, path: Path, read: Read, limit: int | None = None) -> OpenResult:
    """Run one check.

    Args:
        name: one of ``CHECKS``.
        path: the file of records, or the folder that holds it.
        read: the reader to judge.
        limit: judge only so many records, drawn by the hash of their ids.

    Raises:
        GoldError: there is no such check, or the file cannot be read.
    """
    if name not in CHECKS:
        raise GoldError(f"there is no check {name!r}; the checks are {', '.join(CHECKS)}")
    file, make = CHECKS[name]
    cases = sample(list(make(load_records(path / file if path.is_dir() else path))), limit)
    reports: list[Report] = [case.report for case in cases]
    read_by_name = by_name(read(reports))
    outcomes: list[Outcome] = []
    texts: dict[str, str] = {}
    for case in cases:
        coding = _coding(case, read_by_name)
        texts[case.name] = coding.text
        outcomes += case.judge(coding)
    return _result(name, outcomes, texts)


def check_record(name: str, path: Path, record: Record, limit: int | None = None) -> OpenResult:
    """Run one check of a record.

    Args:
        name: one of ``open_record.FILES``.
        path: the file of records, or the folder that holds it.
        record: the record to judge.
        limit: judge only so many records.

    Raises:
        GoldError: the file cannot be read, or lists nothing of the record's time.
    """
    outcomes = open_record.judged(name, path, record, limit)
    return _result(name, outcomes, {one.report: one.gold for one in outcomes})


def _coding(case: Case, read: dict[str, dict[str, Any]]) -> Coding:
    if case.name not in read:
        raise GoldError(f"{case.name} has no reading; the reader must give every report its input_id")
    item = read[case.name]
    return coding_of(item, text_of(item, case.report.content))


def _result(name: str, outcomes: list[Outcome], texts: dict[str, str]) -> OpenResult:
    told = tuple(outcomes)
    measures = dict.fromkeys(outcome.measure for outcome in told)
    figures = {measure: figure_of(measure, "right", told) for measure in measures}
    return OpenResult(name, figures, Evaluation(told, texts))
