"""A document and its reading as rows of the record's tables, one small function for each noun."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Table

from dragoman.domain.actors import Actor
from dragoman.domain.claims import Reading
from dragoman.domain.engagements import Engagement, sides_of
from dragoman.domain.statements import Statement
from dragoman.domain.text import Citation, Document
from dragoman.knowledge.folding import search_key
from dragoman.record import schema
from dragoman.record.words import index_words, number_of

Row = dict[str, Any]
Rows = list[tuple[Table, Row]]

_WORD = re.compile(r"\w+")


def name_words(name: str) -> tuple[str, ...]:
    """The folded words of a name, sorted: the same for any accents, case and order."""
    return tuple(sorted(set(_WORD.findall(search_key(name)))))


def name_key(name: str) -> str:
    """What a full name is compared by across reports: its folded words in sorted order."""
    return " ".join(name_words(name)) or search_key(name)


def report_row(document: Document, reading: Reading) -> Row:
    """The columns of ``reports`` that the document and its reading give."""
    published, dateline = document.published, document.dateline
    return {
        "id": document.id,
        "input_id": document.input_id,
        "url": document.url,
        "source": document.source,
        "title": document.title,
        "language": document.language,
        "published_edtf": published.edtf,
        "published_earliest": published.earliest,
        "published_latest": published.latest,
        "published_printed": published.printed,
        "published_basis": published.basis.value,
        "dateline_place": dateline.place if dateline else None,
        "dateline_date": dateline.date if dateline else None,
        "credit": document.credit,
        "origin": document.origin,
        "relevant": reading.relevant,
        "read": reading.unread_reason is None,
        "unread_reason": reading.unread_reason,
        "reader": reading.reader,
        "text_sha256": document.text_sha256,
        "text": document.text,
    }


def reading_rows(document: Document, reading: Reading) -> dict[Table, list[Row]]:
    """Every row that what was read makes, by table; each row carries its report."""
    return _by_table(document, _rows(document, reading))


def _by_table(document: Document, rows: Iterable[tuple[Table, Row]]) -> dict[Table, list[Row]]:
    found: dict[Table, list[Row]] = {}
    for table, row in rows:
        found.setdefault(table, []).append({"report": document.id, **row})
    return found


def _rows(document: Document, reading: Reading) -> Iterator[tuple[Table, Row]]:
    for place, actor in enumerate(reading.actors):
        yield from _actor(place, actor)
    countries = {actor.id: actor.country for actor in reading.actors}
    for place, engagement in enumerate(reading.engagements):
        yield from _engagement(place, engagement, document.published.earliest)
    yield from _engagement_sides(document, reading, countries)
    for place, statement in enumerate(reading.statements):
        yield from _statement(place, statement)
    yield from _statement_sides(document, reading, countries)
    yield from _commitments(reading)
    yield from _ties_and_texts(reading)
    yield from _claims(reading)
    yield from _searched(document, reading)


def _actor(place: int, actor: Actor) -> Iterator[tuple[Table, Row]]:
    yield (
        schema.actors,
        {
            "id": actor.id,
            "position": place,
            "kind": actor.kind.value,
            "name": actor.name,
            "name_key": name_key(actor.name),
            "country": actor.country,
            "marks": list(actor.marks),
            "parent": actor.parent,
        },
    )
    for at, name in enumerate(actor.names):
        row = {"actor": actor.id, "position": at, "name": name, "folded": search_key(name)}
        yield schema.actor_names, row
    for word in sorted({word for name in (actor.name, *actor.names) for word in name_words(name)}):
        yield schema.name_words, {"actor": actor.id, "word": word}
    for at, office in enumerate(actor.offices):
        row = {
            "actor": actor.id,
            "position": at,
            "title": office.title,
            "printed": office.printed,
            "organisation": office.organisation,
            "track": office.track.value,
            "marks": list(office.marks),
        }
        yield schema.offices, row | _cited(office.citation)
    yield from _citations(actor.id, actor.citations)


def _engagement(place: int, engagement: Engagement, reported: str | None) -> Iterator[tuple[Table, Row]]:
    date = engagement.date
    yield (
        schema.engagements,
        {
            "id": engagement.id,
            "position": place,
            "kind": engagement.kind.value,
            "visit_type": engagement.visit_type.value if engagement.visit_type else None,
            "label": engagement.label,
            "actuality": engagement.actuality.value,
            "background": engagement.background,
            "format": engagement.format.value,
            "channel": list(engagement.channel),
            "date_edtf": date.edtf,
            "date_earliest": date.earliest,
            "date_latest": date.latest,
            "date_printed": date.printed,
            "date_basis": date.basis.value,
            "day": date.earliest or reported,
            "part_of": engagement.part_of,
            "own_mission": engagement.own_mission,
        },
    )
    for at, part in enumerate(engagement.participants):
        row = {
            "engagement": engagement.id,
            "position": at,
            "actor": part.actor,
            "role": part.role.value,
            "side": part.side,
            "capacity": part.capacity,
        }
        yield schema.participants, row | _cited(part.citation)
    for at, where in enumerate(engagement.places):
        row = {"position": at, "name": where.name, "country": where.country, "basis": where.basis}
        yield schema.engagement_places, {"engagement": engagement.id, **row}
    yield from _citations(engagement.id, engagement.citations)


def _statement(place: int, statement: Statement) -> Iterator[tuple[Table, Row]]:
    yield (
        schema.statements,
        {
            "id": statement.id,
            "position": place,
            "engagement": statement.engagement,
            "act": statement.act.value,
            "strength": statement.strength.value if statement.strength else None,
            "joint": statement.joint,
            "voice": statement.voice.value,
            "carried": statement.carried,
            "content": statement.content,
            "folded": search_key(statement.content),
            "on_behalf_of": list(statement.on_behalf_of),
            "topics": list(statement.topics),
            "formulas": list(statement.formulas),
        },
    )
    for at, actor in enumerate(statement.speakers):
        yield schema.statement_speakers, {"statement": statement.id, "position": at, "actor": actor}
    for at, addressee in enumerate(statement.addressees):
        row = {"statement": statement.id, "position": at, "addressee": addressee}
        yield schema.statement_addressees, row
    yield from _citations(statement.id, statement.citations)


def _commitments(reading: Reading) -> Iterator[tuple[Table, Row]]:
    for place, commitment in enumerate(reading.commitments):
        yield (
            schema.commitments,
            {
                "id": commitment.id,
                "position": place,
                "statement": commitment.statement,
                "form": commitment.form.value,
                "makers": list(commitment.makers),
                "counterparts": list(commitment.counterparts),
                "goal": commitment.goal,
                "measures": list(commitment.measures),
                "specificity": commitment.specificity,
                "deadline": commitment.deadline,
            },
        )
        yield from _citations(commitment.id, commitment.citations)


def _ties_and_texts(reading: Reading) -> Iterator[tuple[Table, Row]]:
    for place, tie in enumerate(reading.ties):
        yield (
            schema.personal_ties,
            {"id": tie.id, "position": place, "a": tie.a, "b": tie.b, "kind": tie.kind},
        )
        yield from _citations(tie.id, tie.citations)
    for place, formula in enumerate(reading.formulas):
        row = {"id": formula.id, "position": place, "key": formula.key, "text": formula.text}
        yield schema.formulas, row | _cited(formula.citation)
    for place, relationship in enumerate(reading.relationships):
        row = {
            "id": relationship.id,
            "position": place,
            "a": relationship.a,
            "b": relationship.b,
            "channel": relationship.channel,
            "label": relationship.label,
            "change": relationship.change.value,
            "effective": relationship.effective,
        }
        yield schema.relationships, row
        yield from _citations(relationship.id, relationship.citations)
    for place, instrument in enumerate(reading.instruments):
        row = {
            "id": instrument.id,
            "position": place,
            "kind": instrument.kind,
            "title": instrument.title,
            "parties": list(instrument.parties),
            "signed": instrument.signed,
            "engagement": instrument.engagement,
            "background": instrument.background,
        }
        yield schema.instruments, row
        yield from _citations(instrument.id, instrument.citations)


def _claims(reading: Reading) -> Iterator[tuple[Table, Row]]:
    for place, claim in enumerate(reading.claims):
        row = {
            "id": claim.id,
            "position": place,
            "subject": claim.subject,
            "property": claim.property,
            "value": claim.value,
            "basis": claim.basis,
            "rule": claim.rule,
            "why": claim.why,
        }
        yield schema.claims, row | _cited(claim.citation)


def searched_rows(document: Document, reading: Reading) -> dict[Table, list[Row]]:
    """The rows by which search finds the report and its statements."""
    return _by_table(document, _searched(document, reading))


def _engagement_sides(
    document: Document, reading: Reading, countries: Mapping[str, str | None]
) -> Iterator[tuple[Table, Row]]:
    sides = sides_of(reading.engagements, countries)
    for one in reading.engagements:
        day = one.date.earliest or document.published.earliest
        for side in sorted(sides[one.id]):
            row = {"engagement": one.id, "side": side, "day": day, "background": one.background}
            yield schema.engagement_sides, row


def _statement_sides(
    document: Document, reading: Reading, countries: Mapping[str, str | None]
) -> Iterator[tuple[Table, Row]]:
    reported = document.published.earliest or ""
    days = {one.id: one.date.earliest or reported for one in reading.engagements}
    for one in reading.statements:
        happened = days.get(one.engagement or "", reported)
        for side in sorted({side for speaker in one.speakers if (side := countries.get(speaker))}):
            row = {"statement": one.id, "side": side, "act": one.act.value, "day": reported, "happened": happened}
            yield schema.statement_sides, row


def _searched(document: Document, reading: Reading) -> Iterator[tuple[Table, Row]]:
    """The day of a statement is that of its engagement, as in the timeline; a report without a day takes theirs."""
    reported = document.published.earliest
    days = {one.id: one.date.earliest or reported for one in reading.engagements}
    day = reported or min((known for known in days.values() if known), default=None)
    words = index_words(document.title or "", document.text)
    yield schema.report_search, {"number": number_of(day, document.id), "day": day, "words": words}
    for statement in reading.statements:
        words = index_words(*(citation.quote for citation in statement.citations))
        day = days.get(statement.engagement or "", reported)
        number = number_of(day, document.id, statement.id)
        row = {"number": number, "statement": statement.id, "day": day, "words": words}
        yield schema.statement_search, row


def _citations(owner: str, citations: Iterable[Citation]) -> Iterator[tuple[Table, Row]]:
    for place, citation in enumerate(citations):
        yield schema.citations, {"owner": owner, "position": place, **_cited(citation)}


def _cited(citation: Citation) -> Row:
    return {"start": citation.start, "end": citation.end, "quote": citation.quote}
