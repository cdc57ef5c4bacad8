"""A case of an open-data check: one report, and what its record's fields say of it."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import sha1
from pathlib import Path
from typing import Any

from dragoman.domain.text import Report
from dragoman.errors import GoldError
from dragoman.evaluation.coding import CodedActor, CodedEngagement, CodedParticipant, Coding
from dragoman.evaluation.outcomes import Outcome
from dragoman.knowledge.countries import load_countries
from dragoman.knowledge.folding import search_key

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Case:
    """One report and how its reading is judged."""

    report: Report
    judge: Callable[[Coding], Iterable[Outcome]]

    @property
    def name(self) -> str:
        """The report's id."""
        return self.report.input_id or ""


def case(name: str, text: str, published: str, judge: Callable[[Coding], Iterable[Outcome]]) -> Case:
    """A case of a report in English; ``name`` is its set and the record's id ("travel 12")."""
    report = Report(content=text, origin=name, input_id=name.replace(" ", "-"), published=published, language="en")
    return Case(report, judge)


def load_records(path: Path) -> list[Record]:
    """The records of a JSON Lines file.

    Raises:
        GoldError: the file cannot be read.
    """
    try:
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise GoldError(f"{path} cannot be read as JSON lines ({error})") from error


def sample(cases: Sequence[Case], limit: int | None) -> list[Case]:
    """The cases in an order that no one chose, at most so many: the same in every run."""
    mixed = sorted(cases, key=lambda case: sha1(case.name.encode(), usedforsecurity=False).hexdigest())
    return mixed[:limit]


def outcome(name: str, measure: str, right: bool, gold: object, got: object) -> Outcome:
    """One judged answer."""
    return Outcome(name, measure, "right" if right else "wrong", str(gold), str(got))


@cache
def country_codes() -> dict[str, str]:
    """The code of every country name, folded."""
    return {search_key(name): code for code, country in load_countries().items() for name in country.names}


def code_of(country: str | None) -> str | None:
    """The code of a country's name, ``None`` where it is none of today's."""
    return country_codes().get(search_key((country or "").replace(", ", " ")))


def spoken_dates(start: str, end: str) -> str:
    """Two ISO days as a report prints them: "on May 1, 2002", "from May 1 to 4, 2002"."""
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    if first == last:
        return f"on {first:%B} {first.day}, {first.year}"
    if first.year != last.year:
        return f"from {first:%B} {first.day}, {first.year}, to {last:%B} {last.day}, {last.year}"
    month = "" if first.month == last.month else f"{last:%B} "
    return f"from {first:%B} {first.day} to {month}{last.day}, {last.year}"


def person(coding: Coding, surname: str) -> CodedActor | None:
    """The first person of whom a written name holds this word."""
    wanted = set(search_key(surname).replace("-", " ").split())
    for actor in coding.actors:
        if actor.kind == "person" and any(
            wanted <= set(search_key(name).replace("-", " ").split()) for name in actor.names
        ):
            return actor
    return None


def part_of(engagement: CodedEngagement, actor: CodedActor | None) -> CodedParticipant | None:
    """The actor's part in an engagement."""
    return next((part for part in engagement.participants if actor and part.actor == actor.id), None)


def engagement_with(coding: Coding, actor: CodedActor | None) -> CodedEngagement | None:
    """The first engagement that is news and in which the actor takes part."""
    for engagement in coding.engagements:
        if not engagement.background and part_of(engagement, actor):
            return engagement
    return None
