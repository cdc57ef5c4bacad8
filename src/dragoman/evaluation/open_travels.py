"""Travels of US presidents and secretaries of state (Office of the Historian): whom they met, where and when.

A remark ("Met with King Philippe and Prime Minister Alexander De Croo.") becomes the lead of a report, with
the traveller before it and the place and days behind it; the country is not printed and must be known.
"""

import re
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
from dragoman.knowledge.folding import search_key

TITLES = {"president": "US President", "secretary": "US Secretary of State"}
_OPENING = "Met with "
_PERSON = re.compile(
    r"(?P<title>(?:(?:Vice|Deputy|Crown|Acting|Federal) )?(?:President|Prime Minister|Foreign Minister|King|"
    r"Queen|Chancellor|Emperor|Secretary[- ]General|Foreign Secretary|Defense Minister|Finance Minister|"
    r"Prince|Sultan|Premier|Chairman|General Secretary|Pope|Taoiseach|Amir|Emir)) "
    r"(?P<name>(?:(?:al-|al |bin |ibn |de |del |la |van |von |der |el-|dos |da )*[A-Z][\w.'’-]+ ?)+)"
)
_NOT_NAMES = {"and", "of", "the", "minister", "president", "foreign", "secretary", "prime"}


def cases(records: Iterable[dict[str, Any]]) -> Iterator[Case]:
    """A case for every travel that begins with a meeting, in one place of a country that exists today."""
    for record in records:
        remarks, locale = record["remarks"] or "", record["locale"] or ""
        if remarks.startswith(_OPENING) and locale and "," not in locale and code_of(record["country"]):
            yield _case(record, remarks, locale)


def _case(record: dict[str, Any], remarks: str, locale: str) -> Case:
    lead, _, rest = remarks.partition(". ")
    met = lead.rstrip(".").replace(_OPENING, "met with ", 1)
    when = spoken_dates(record["start"], record["end"])
    text = f"{TITLES[record['role']]} {record['name']} {met} in {locale} {when}."
    return case(
        f"travel {record['id']}", f"{text} {rest}".strip(), record["end"], lambda coding: _judged(coding, record, lead)
    )


def _judged(coding: Coding, record: dict[str, Any], lead: str) -> Iterator[Outcome]:
    name = coding.name
    traveller = person(coding, record["name"].split()[-1])
    engagement = engagement_with(coding, traveller)
    yield outcome(name, "engagement found", engagement is not None, record["name"], coding.text)
    if engagement is None:
        return
    part = part_of(engagement, traveller)
    yield outcome(name, "traveller's side", part is not None and part.side == "US", "US", part and part.side)
    country = code_of(record["country"])
    place = next(iter(engagement.countries), None)
    yield outcome(name, "country of place", place == country, f"{record['locale']}: {country}", place)
    dates = coded_date(f"{record['start']}/{record['end']}")
    yield outcome(name, "date", dates.same_as(engagement.date), dates.edtf, engagement.date.edtf)
    for title, met in people_met(lead):
        yield from _met(coding, title, met)


def people_met(lead: str) -> list[tuple[str, str]]:
    """The titles and names printed in a remark, as far as a plain pattern tells."""
    found = []
    for match in _PERSON.finditer(lead):
        name = match["name"].strip(" .,")
        if not _NOT_NAMES & set(search_key(name).split()):
            found.append((match["title"], name))
    return found


def _met(coding: Coding, title: str, met: str) -> Iterator[Outcome]:
    someone = person(coding, met)
    parts = [part for engagement in coding.engagements if (part := part_of(engagement, someone))]
    yield outcome(coding.name, "people met", bool(parts), f"{title} {met}", someone and someone.name)
    if parts:
        titles = parts[0].titles
        right = any(same_title(title, printed) for printed in titles)
        yield outcome(coding.name, "office of people met", right, f"{title} ({met})", "; ".join(titles))
