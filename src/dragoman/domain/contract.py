"""The JSON that Dragoman prints: one object a report, as section 2 of ``docs/coding-rules.md`` has it.

Every type of the record has one small function here, so that a field added to a type is added to the contract
in one place. The order of keys is fixed: the same reading gives the same bytes.
"""

from typing import Any

from dragoman.domain.actors import Actor, PersonalTie
from dragoman.domain.claims import Reading
from dragoman.domain.dates import PartialDate
from dragoman.domain.engagements import Engagement, Participant, Place
from dragoman.domain.offices import Capacity
from dragoman.domain.relationships import Formula, Instrument, Relationship
from dragoman.domain.statements import Commitment, Statement
from dragoman.domain.text import Citation, Document

Json = dict[str, Any]


def to_json(document: Document, reading: Reading, with_text: bool = False) -> Json:
    """One report and everything read in it, as the contract's JSON object.

    Args:
        document: the report made ready for reading.
        reading: what was found in it.
        with_text: also give the text that the offsets count in, as ``report.text``.
    """
    return {
        "report": _report(document, reading, with_text),
        "actors": [_actor(actor) for actor in reading.actors],
        "engagements": [_engagement(engagement) for engagement in reading.engagements],
        "statements": [_statement(statement) for statement in reading.statements],
        "commitments": [_commitment(commitment) for commitment in reading.commitments],
        "relationships": [_relationship(relationship) for relationship in reading.relationships],
        "instruments": [_instrument(instrument) for instrument in reading.instruments],
        "formulas": [_formula(formula) for formula in reading.formulas],
        "ties": [_tie(tie) for tie in reading.ties],
        "unread": [{"start": span.start, "end": span.end} for span in reading.unread],
    }


def _report(document: Document, reading: Reading, with_text: bool) -> Json:
    dateline = document.dateline
    report: Json = {
        "id": document.id,
        "input_id": document.input_id,
        "source": document.source,
        "url": document.url,
        "title": document.title,
        "language": document.language,
        "published": {"edtf": document.published.edtf, "basis": document.published.basis.value},
        "dateline": None if dateline is None else {"place": dateline.place, "date": dateline.date},
        "credit": document.credit,
        "text_sha256": document.text_sha256,
        "relevant": reading.relevant,
        "reader": reading.reader,
        "unread_reason": reading.unread_reason,
    }
    if with_text:
        report["text"] = document.text
    return report


def _citation(citation: Citation) -> Json:
    return {"start": citation.start, "end": citation.end, "quote": citation.quote}


def _citations(citations: tuple[Citation, ...]) -> list[Json]:
    return [_citation(citation) for citation in citations]


def _actor(actor: Actor) -> Json:
    return {
        "id": actor.id,
        "kind": actor.kind.value,
        "name": actor.name,
        "names": list(actor.names),
        "country": actor.country,
        "offices": [_office(office) for office in actor.offices],
        "marks": list(actor.marks),
        "parent": actor.parent,
        "citations": _citations(actor.citations),
    }


def _office(office: Capacity) -> Json:
    return {
        "title": office.title,
        "printed": office.printed,
        "organisation": office.organisation,
        "track": office.track.value,
        "marks": list(office.marks),
        "citation": _citation(office.citation),
    }


def _engagement(engagement: Engagement) -> Json:
    places = [_place(place) for place in engagement.places]
    return {
        "id": engagement.id,
        "kind": engagement.kind.value,
        "visit_type": None if engagement.visit_type is None else engagement.visit_type.value,
        "label": engagement.label,
        "actuality": engagement.actuality.value,
        "background": engagement.background,
        "format": engagement.format.value,
        "channel": list(engagement.channel),
        "date": _date(engagement.date),
        "place": places[0] if places else None,
        "places": places,
        "part_of": engagement.part_of,
        "own_mission": engagement.own_mission,
        "participants": [_participant(participant) for participant in engagement.participants],
        "citations": _citations(engagement.citations),
    }


def _date(date: PartialDate) -> Json:
    return {
        "edtf": date.edtf,
        "earliest": date.earliest,
        "latest": date.latest,
        "printed": date.printed,
        "basis": date.basis.value,
    }


def _place(place: Place) -> Json:
    return {"name": place.name, "country": place.country, "basis": place.basis}


def _participant(participant: Participant) -> Json:
    return {
        "actor": participant.actor,
        "role": participant.role.value,
        "side": participant.side,
        "capacity": participant.capacity,
        "citation": _citation(participant.citation),
    }


def _statement(statement: Statement) -> Json:
    return {
        "id": statement.id,
        "engagement": statement.engagement,
        "speakers": list(statement.speakers),
        "on_behalf_of": list(statement.on_behalf_of),
        "addressees": list(statement.addressees),
        "act": statement.act.value,
        "strength": None if statement.strength is None else statement.strength.value,
        "joint": statement.joint,
        "carried": statement.carried,
        "voice": statement.voice.value,
        "content": statement.content,
        "topics": list(statement.topics),
        "formulas": list(statement.formulas),
        "citations": _citations(statement.citations),
    }


def _commitment(commitment: Commitment) -> Json:
    return {
        "id": commitment.id,
        "statement": commitment.statement,
        "form": commitment.form.value,
        "makers": list(commitment.makers),
        "counterparts": list(commitment.counterparts),
        "goal": commitment.goal,
        "measures": list(commitment.measures),
        "specificity": commitment.specificity,
        "deadline": commitment.deadline,
        "citations": _citations(commitment.citations),
    }


def _relationship(relationship: Relationship) -> Json:
    return {
        "id": relationship.id,
        "a": relationship.a,
        "b": relationship.b,
        "channel": relationship.channel,
        "label": relationship.label,
        "change": relationship.change.value,
        "effective": relationship.effective,
        "citations": _citations(relationship.citations),
    }


def _instrument(instrument: Instrument) -> Json:
    return {
        "id": instrument.id,
        "kind": instrument.kind,
        "title": instrument.title,
        "parties": list(instrument.parties),
        "signed": instrument.signed,
        "engagement": instrument.engagement,
        "background": instrument.background,
        "citations": _citations(instrument.citations),
    }


def _formula(formula: Formula) -> Json:
    return {
        "id": formula.id,
        "key": formula.key,
        "text": formula.text,
        "citation": _citation(formula.citation),
    }


def _tie(tie: PersonalTie) -> Json:
    return {"id": tie.id, "a": tie.a, "b": tie.b, "kind": tie.kind, "citations": _citations(tie.citations)}
