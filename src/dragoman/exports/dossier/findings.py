"""The findings of one report as a reader goes through them: what it is in words, and where the text says so."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from dragoman.domain import wording
from dragoman.domain.actors import Actor
from dragoman.domain.engagements import Engagement, Participant
from dragoman.domain.statements import Commitment, Statement
from dragoman.domain.text import Citation
from dragoman.record.queries.selecting import Held

KINDS = {
    "engagement": "Engagements",
    "statement": "Statements",
    "commitment": "Commitments",
    "relationship": "Relationships",
    "instrument": "Texts",
    "formula": "Set phrases",
    "tie": "Personal ties",
}
"""The kinds of findings with their headings, in the order in which they are told."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a report says.

    Attributes:
        heading: what it is, in a line.
        lines: further lines: when, where, who took part.
        citations: the words it stands on, the most telling first; those of participants come last.
    """

    id: str
    kind: str
    heading: str
    lines: tuple[str, ...]
    citations: tuple[Citation, ...]


def findings_of(held: Held) -> Iterator[Finding]:
    """Everything that was asked for of a report, kind by kind."""
    reading, actors = held.reading, held.actors
    yield from (_engagement(one, actors) for one in reading.engagements)
    yield from (_statement(one, actors) for one in reading.statements)
    yield from (_commitment(one, actors) for one in reading.commitments)
    for tie in reading.relationships:
        yield Finding(tie.id, "relationship", wording.relationship(tie), (tie.channel,), tie.citations)
    for text in reading.instruments:
        parties = wording.names(text.parties, actors)
        yield Finding(text.id, "instrument", wording.instrument(text), (parties,) if parties else (), text.citations)
    for phrase in reading.formulas:
        yield Finding(phrase.id, "formula", wording.quoted(phrase.text), (phrase.key,), (phrase.citation,))
    for bond in reading.ties:
        pair = wording.names((bond.a, bond.b), actors)
        yield Finding(bond.id, "tie", f"{pair}: {bond.kind}", (), bond.citations)


def _engagement(one: Engagement, actors: Mapping[str, Actor]) -> Finding:
    heading = " ".join(filter(None, (wording.heading(one), wording.label(one))))
    marks = [] if one.actuality == "occurred" else [one.actuality.value]
    marks += ["background"] if one.background else []
    about = " · ".join((*wording.details(one, None), *marks))
    parts = tuple(participant_line(part, actors) for part in one.participants)
    cited = chain(one.citations, (part.citation for part in one.participants))
    return Finding(one.id, "engagement", heading, (about, *parts), _once(cited))


def participant_line(part: Participant, actors: Mapping[str, Actor]) -> str:
    """Side, name, office and role: ``VN  Vu Minh Duc, Minister of Industry and Trade (host)``."""
    name = wording.names((part.actor,), actors)
    office = wording.capacity(part, actors)
    named = f"{name}, {office}" if office else name
    return f"{wording.side(part.side)} · {named} ({part.role.value})"


def _statement(one: Statement, actors: Mapping[str, Actor]) -> Finding:
    who = wording.names(one.speakers, actors) or " and ".join(one.on_behalf_of) or "someone not named"
    to = wording.names(one.addressees, actors)
    heading = f"{who} {wording.ACT_WORDS[one.act]}" + (" together" if one.joint else "")
    marks = [f"to {to}"] if to else []
    marks += ["in own words"] if one.voice == "quoted" else []
    marks += [f"{one.strength.value}"] if one.strength else []
    lines = (wording.quoted(one.content), *([" · ".join(marks)] if marks else []))
    return Finding(one.id, "statement", heading, lines, one.citations)


def _commitment(one: Commitment, actors: Mapping[str, Actor]) -> Finding:
    makers, others = wording.names(one.makers, actors), wording.names(one.counterparts, actors)
    heading = f"{wording.FORM_TITLES[one.form]}: {wording.plain(one.goal)}"
    who = f"{makers} to {others}" if makers and others else makers or others
    lines = [who] if who else []
    lines += [f"by: {wording.plain(measure)}" for measure in one.measures]
    lines += [f"deadline: {one.deadline}"] if one.deadline else []
    return Finding(one.id, "commitment", heading, tuple(lines), one.citations)


def _once(citations: Iterable[Citation]) -> tuple[Citation, ...]:
    """Each citation once, in order."""
    return tuple({(one.start, one.end): one for one in citations}.values())


def report_heading(held: Held) -> str:
    """Source and day of a report; its title where it has one stands beside it."""
    document = held.document
    day = wording.edtf(document.published.edtf) if document.published.edtf else "undated"
    return f"{document.source or 'Source not known'} · {day}"
