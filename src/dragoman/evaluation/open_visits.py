"""Visits of foreign leaders to the United States (Office of the Historian): visitor, country, days, type."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from dragoman.evaluation.coding import Coding
from dragoman.evaluation.edtf import coded_date
from dragoman.evaluation.open_cases import Case, case, code_of, outcome, part_of, person, spoken_dates
from dragoman.evaluation.outcomes import Outcome

TYPES = {
    "state visit": ("state",),
    "official visit": ("official",),
    "working visit": ("working",),
    # a type of its own in Washington; Hanoi's decree and this project know only its two halves
    "official working visit": ("official", "working"),
    "private visit": ("private",),
}
_TYPE = re.compile(rf"({'|'.join(TYPES)})\b", re.IGNORECASE)


def cases(records: Iterable[dict[str, Any]]) -> Iterator[Case]:
    """A case for every visit whose description begins with its type, from a country that exists today."""
    for record in records:
        printed = _TYPE.match(record["description"] or "")
        if printed and code_of(record["country"]) and " " in record["visitor"]:
            yield _case(record, printed[0].lower())


def _case(record: dict[str, Any], printed: str) -> Case:
    article = "an" if printed.startswith("o") else "a"
    when = spoken_dates(record["start"], record["end"])
    text = f"{record['visitor']} of {record['country']} paid {article} {printed} to the United States {when}."
    return case(f"visit {record['id']}", text, record["end"], lambda coding: _judged(coding, record, printed))


def _judged(coding: Coding, record: dict[str, Any], printed: str) -> Iterator[Outcome]:
    name = coding.name
    visit = next((entry for entry in coding.engagements if entry.kind == "visit"), None)
    yield outcome(name, "visit found", visit is not None, coding.text, "")
    if visit is None:
        return
    yield outcome(name, "visit type", visit.visit_type in TYPES[printed], printed, visit.visit_type)
    dates = coded_date(f"{record['start']}/{record['end']}")
    yield outcome(name, "date", dates.same_as(visit.date), dates.edtf, visit.date.edtf)
    place = next(iter(visit.countries), None)
    yield outcome(name, "country of place", place == "US", "US", place)
    visitor = person(coding, record["visitor"].split()[-1])
    part = part_of(visit, visitor)
    yield outcome(name, "visitor takes part", part is not None, record["visitor"], visitor and visitor.name)
    if part is not None:
        country = code_of(record["country"])
        yield outcome(name, "visitor's side", part.side == country, f"{record['visitor']}: {country}", part.side)
