"""US chiefs of mission (Office of the Historian): who presented credentials where, when and as what."""

from collections.abc import Iterable, Iterator
from typing import Any

from dragoman.evaluation.coding import Coding
from dragoman.evaluation.edtf import coded_date
from dragoman.evaluation.likeness import same_title
from dragoman.evaluation.open_cases import (
    Case,
    case,
    code_of,
    engagement_with,
    outcome,
    part_of,
    person,
    spoken_dates,
)
from dragoman.evaluation.outcomes import Outcome
from dragoman.knowledge.countries import load_countries

_ROLES = {
    "Ambassador Extraordinary and Plenipotentiary",
    "Envoy Extraordinary and Minister Plenipotentiary",
    "Minister Resident",
}
_WORDINGS = (
    "{name}, {role} of the United States to {country}, presented credentials to the President of {country} {when}.",
    "The President of {country} received {name}, {role} of the United States to {country}, who presented "
    "credentials {when}.",
    "US Ambassador to {country} {name} presented credentials to the President of {country} {when}.",
)
"""Wordings of news agencies; each record is given one by its number."""


def cases(records: Iterable[dict[str, Any]]) -> Iterator[Case]:
    """A case for every envoy with a day of credentials, to a country that exists today."""
    for number, record in enumerate(records):
        code = code_of(record["post"].replace("-", " "))
        if code and record["started"] and len(record["started"]) == 10 and record["role"] in _ROLES:
            wording = number % len(_WORDINGS)
            if "Ambassador" in _WORDINGS[wording] and not record["role"].startswith("Ambassador"):
                wording = 0
            yield _case(record, code, _WORDINGS[wording])


def _case(record: dict[str, Any], code: str, wording: str) -> Case:
    country = load_countries()[code].name
    text = wording.format(
        name=f"{record['forename']} {record['surname']}",
        role=record["role"],
        country=country,
        when=spoken_dates(record["started"], record["started"]),
    )
    return case(f"envoy {record['id']}", text, record["started"], lambda coding: _judged(coding, record, code))


def _judged(coding: Coding, record: dict[str, Any], code: str) -> Iterator[Outcome]:
    name = coding.name
    envoy = person(coding, record["surname"].split()[-1])
    engagement = engagement_with(coding, envoy)
    yield outcome(name, "engagement found", engagement is not None, coding.text, envoy and envoy.name)
    part = part_of(engagement, envoy) if engagement else None
    if engagement is None or part is None:
        return
    role = f"{record['role']} to {load_countries()[code].name}"
    printed = role if record["role"] in coding.text else f"Ambassador to {load_countries()[code].name}"
    right = any(same_title(printed, title) for title in part.titles)
    yield outcome(name, "office", right, f"{envoy and envoy.name}: {printed}", "; ".join(part.titles))
    yield outcome(name, "envoy's side", part.side == "US", "US", part.side)
    date = coded_date(record["started"])
    yield outcome(name, "date", date.same_as(engagement.date), date.edtf, engagement.date.edtf)
    sides = engagement.sides
    yield outcome(name, "receiving side", code in sides, code, ", ".join(sorted(sides)))
