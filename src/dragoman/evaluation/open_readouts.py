"""White House readouts with the kind that their titles tell and the day they were published.

The kinds were set by rules on the title, so a few controls are true engagements: 1.0 is not to be reached.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from dragoman.domain.text import Report
from dragoman.evaluation.coding import CodedEngagement, Coding
from dragoman.evaluation.open_cases import Case, outcome
from dragoman.evaluation.outcomes import Outcome

RELEVANT = {"call": True, "meeting": True, "visit": True, "conference": True, "negative-control": False}
NEAR = timedelta(days=7)
"""A readout tells of an engagement that is not older than this."""


def cases(records: Iterable[dict[str, Any]]) -> Iterator[Case]:
    """A case for every readout; joint statements, which may report no meeting, are left out."""
    for record in records:
        if record["kind"] in RELEVANT:
            yield _case(record)


def _case(record: dict[str, Any]) -> Case:
    report = Report(
        content=record["text"],
        origin=record["id"],
        input_id=record["id"],
        source=record["source"],
        published=record["published"],
        language="en",
        title=record["title"],
    )
    return Case(report, lambda coding: _judged(coding, record))


def _judged(coding: Coding, record: dict[str, Any]) -> Iterator[Outcome]:
    kind, title = record["kind"], record["title"]
    expected = RELEVANT[kind]
    which = "relevance of readouts" if expected else "relevance of controls"
    yield outcome(coding.name, which, coding.relevant == expected, f"{kind}: {title}", coding.relevant)
    news = [engagement for engagement in coding.engagements if not engagement.background]
    if kind not in ("call", "meeting") or not news:
        return
    yield outcome(
        coding.name,
        f"kind of a {kind}",
        any(engagement.kind == kind for engagement in news),
        f"{kind}: {title}",
        ", ".join(engagement.kind for engagement in news),
    )
    main = next((engagement for engagement in news if engagement.kind == kind), news[0])
    got = main.date.edtf
    yield outcome(coding.name, "date known", got is not None, record["published"], got)
    if main.date.earliest and main.date.latest:
        yield outcome(coding.name, "date near publication", _near(main, record), record["published"], got)


def _near(engagement: CodedEngagement, record: dict[str, Any]) -> bool:
    published = date.fromisoformat(record["published"][:10])
    earliest = date.fromisoformat(engagement.date.earliest or "")
    latest = date.fromisoformat(engagement.date.latest or "")
    return published - NEAR <= earliest <= latest <= published
