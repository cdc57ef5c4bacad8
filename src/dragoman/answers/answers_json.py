"""Answers as JSON, one object a line, with the contract's keys.

To what the contract says of an engagement or a statement two keys are added, since an answer stands alone:
``report``, the report it is from, and ``actors``, the names of those whose ids it gives.
"""

from collections.abc import Iterable
from dataclasses import asdict, replace
from typing import Any

from dragoman.answers.asked import asks
from dragoman.domain.contract import to_json
from dragoman.knowledge.levels import level_of
from dragoman.pipeline.comparing import Comparison
from dragoman.record.queries.answers import (
    ActorName,
    ClaimEntry,
    EngagementEntry,
    Hit,
    HolderEntry,
    JoinedEntry,
    PersonEntry,
    ReportLine,
    Shown,
    StatementEntry,
    TenureEntry,
)
from dragoman.record.queries.officers import Officer
from dragoman.record.queries.portraits import PortraitEntry
from dragoman.record.queries.questions import Question
from dragoman.record.queries.rulings import Reasons
from dragoman.record.queries.someone import Someone
from dragoman.resolution.agreement import Standing

Json = dict[str, Any]
_SOMEONE = ("id", "name", "kind", "country", "reports", "exact")


def joined(entry: JoinedEntry) -> Json:
    """An engagement as all reports together tell it, under canonical ids, and as each of them tells it."""
    together = engagement(replace(entry, tellings=()))  # the tellings are told below, and not twice
    level = level_of(part.capacity for one in entry.tellings or (entry,) for part in one.participants)
    return together | {"level": level, "tellings": [engagement(one) for one in entry.tellings]}


def engagement(entry: EngagementEntry | JoinedEntry) -> Json:
    """The contract's engagement, with its report and its actors' names."""
    found = asdict(entry)
    del found["day"]
    for part, told in zip(entry.participants, found["participants"], strict=True):
        told["actor"] = part.actor.id
    places = found["places"]
    return found | {
        "report": report(entry.report),
        "place": places[0] if places else None,
        "actors": _actors(part.actor for part in entry.participants),
    }


def statement(entry: StatementEntry) -> Json:
    """The contract's statement, with its report and its actors' names."""
    return asdict(entry) | {
        "report": report(entry.report),
        "speakers": [one.id for one in entry.speakers],
        "addressees": [one.id for one in entry.addressees],
        "actors": _actors((*entry.speakers, *entry.addressees)),
    }


def person(entry: PersonEntry) -> Json:
    """The contract's actor, over all reports, with engagements, ties and the number of statements by act."""
    offices = [asdict(office) | {"report": report(office.report)} for office in entry.offices]
    ties = [asdict(tie) | {"report": report(tie.report)} for tie in entry.ties]
    return {
        "id": entry.id,
        "former": list(entry.former),
        "kind": entry.kind,
        "name": entry.name,
        "names": list(entry.names),
        "country": entry.country,
        "offices": offices,
        "tenures": [tenure(one) for one in entry.tenures],
        "reports": [report(line) for line in entry.reports],
        "engagements": [joined(one) for one in entry.engagements],
        "acts": dict(entry.acts),
        "ties": ties,
    }


def someone(entry: Someone) -> Json:
    """One of those who may be meant by a name."""
    return {name: getattr(entry, name) for name in _SOMEONE}


def tenure(entry: TenureEntry) -> Json:
    """Someone in an office from the first to the last report that shows it, with what bounds it."""
    return {"title": entry.title, "holder": asdict(entry.holder), **asdict(entry.tenure)} | {
        "after": asdict(entry.after) if entry.after else None,
        "before": asdict(entry.before) if entry.before else None,
    }


def _printed(some: Iterable[Any]) -> list[Json]:
    """What reports print of someone, each with its report."""
    return [asdict(one) | {"report": report(one.report)} for one in some]


def holder(entry: HolderEntry) -> Json:
    """Who held an office, by the record or by a list."""
    return asdict(entry) | {"shown": _printed(entry.shown)}


def officer(entry: Officer) -> Json:
    """Someone with an office of a body."""
    return {"holder": asdict(entry.holder), "printed": entry.printed, "report": report(entry.report)}


def portrait(entry: PortraitEntry | EngagementEntry) -> Json:
    """One side of a question: someone as some reports show it, or an engagement as one report tells it."""
    if isinstance(entry, EngagementEntry):
        return engagement(entry)
    return asdict(entry) | {"offices": _printed(entry.offices), "named": _printed(entry.named)}


def question(entry: Question) -> Json:
    """Two of whom the rules cannot tell whether they are one."""
    shown, clues = _printed(entry.shown), list(entry.clues)
    told = {"what": entry.what, "asks": asks(entry), "office": entry.office, "shown": shown, "clues": clues}
    return told | {"a": portrait(entry.a), "b": portrait(entry.b)}


def reasons(entry: Reasons) -> Json:
    """What the rules said of those that stand under one id, and what people judged."""
    rulings = [
        {"verdict": one.verdict.value, "clues": list(one.clues), "a": portrait(one.a), "b": portrait(one.b)}
        for one in entry.rulings
    ]
    return {"rulings": rulings, "judgements": [asdict(one) for one in entry.judgements]}


def claim(entry: ClaimEntry) -> Json:
    """One claim, with its report."""
    return asdict(entry) | {"report": report(entry.report)}


def hit(entry: Hit) -> Json:
    """What was found by its words: the report, the statement where statements are searched, and the snippet."""
    snippet = entry.snippet
    cut = snippet.quote
    marks = [
        {"start": start, "end": end, "quote": cut[start - snippet.start : end - snippet.start]}
        for start, end in snippet.marks
    ]
    return {
        "report": report(entry.report),
        "statement": statement(entry.statement) if entry.statement else None,
        "snippet": {"of": snippet.of, "start": snippet.start, "end": snippet.end, "quote": cut, "marks": marks},
    }


def shown(found: Shown) -> Json:
    """The contract's object of a report, or of one thing in it, with its report and all its actors."""
    whole = to_json(found.document, found.reading)
    if found.kind == "report":
        return whole
    if found.kind == "claims":
        (one,) = {one.id: one for one in found.reading.claims if one.id == found.id}.values()
        citation = {"start": one.citation.start, "end": one.citation.end, "quote": one.citation.quote}
        return {"kind": "claim", **asdict(one), "citation": citation, "report": whole["report"]}
    item: Json = next(one for one in whole[found.kind] if one["id"] == found.id)
    return item | {"report": whole["report"], "actors": _mentioned(item, whole["actors"])}


def report(line: ReportLine) -> Json:
    """The report that an answer is from, by the contract's keys."""
    return {
        "id": line.id,
        "source": line.source,
        "url": line.url,
        "title": line.title,
        "published": {"edtf": line.published, "basis": line.published_basis},
    }


def comparison(found: Comparison) -> Json:
    """The readouts of one engagement side by side."""
    return {
        "engagement": joined(found.engagement),
        "readouts": [
            {
                "report": report(one.report),
                "copies": [report(copy) for copy in one.copies],
                "engagement": one.telling.id,
                "statements": [statement(each) for each in one.statements],
                "voice": one.voice,
            }
            for one in found.readouts
        ],
        "fields": [
            {
                "name": row.name,
                "actor": row.actor,
                "standing": row.standing.value,
                "values": [None if cell is None else asdict(cell) for cell in row.cells],
            }
            for row in found.fields
        ],
        "items": [
            {
                "standing": (Standing.AGREED if len(item.said) > 1 else Standing.ONE_ONLY).value,
                "attributed": item.attributed.value,
                "statements": [{"readout": place, "id": id_} for place, id_ in item.said.items()],
            }
            for item in found.items
        ],
    }


def _actors(actors: Iterable[ActorName]) -> list[Json]:
    return [asdict(actor) for actor in dict.fromkeys(actors)]


def _mentioned(item: Json, actors: list[Json]) -> list[Json]:
    ids = set(_strings(item)) - {item["id"]}
    return [{key: one[key] for key in ("id", "name", "country")} for one in actors if one["id"] in ids]


def _strings(value: Any) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _strings(part)
