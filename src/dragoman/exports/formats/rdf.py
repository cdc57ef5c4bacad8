"""RDF as Turtle: the record with its citations as Web Annotation selectors, and PROV of the runs that read it."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from sqlalchemy import select

from dragoman.domain.actors import Actor
from dragoman.domain.engagements import Engagement
from dragoman.domain.relationships import Relationship
from dragoman.domain.statements import Commitment, Statement
from dragoman.domain.text import Citation
from dragoman.exports.format import Column, Format, Table
from dragoman.exports.losses import Losses
from dragoman.exports.naming import BASE, engagement_title
from dragoman.record import schema
from dragoman.record.portions import portions
from dragoman.record.queries.selecting import Held, Selection

HEAD = f"""@prefix d: <{BASE}ns:> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

"""
_ESCAPED = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_NOT_IN_ADDRESS = re.compile(r"[^A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")

Pairs = Sequence[tuple[str, str]]


def literal(text: str) -> str:
    """A text as Turtle has it."""
    escaped = "".join(_ESCAPED.get(letter, letter) for letter in text)
    return '"' + _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04X}", escaped) + '"'


def node(id_: str) -> str:
    """The address of a thing."""
    return f"<{BASE}{_quoted(id_)}>"


def _quoted(address: str) -> str:
    """An address without letters that Turtle has no place for there."""
    return _NOT_IN_ADDRESS.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), address)


def _day(day: str | None) -> str:
    return f'"{day}"^^xsd:date' if day and _DAY.fullmatch(day) else ""


def thing(subject: str, kind: str, pairs: Pairs) -> str:
    """A thing with what is known of it; pairs without a value are left out."""
    lines = "".join(f" ;\n  {predicate} {value}" for predicate, value in pairs if value and value != '""')
    return f"{subject} a {kind}{lines} .\n"


def _each(predicate: str, values: Sequence[str]) -> Pairs:
    return [(predicate, value) for value in dict.fromkeys(values)]


def _cited(held: Held, citations: Sequence[Citation]) -> Pairs:
    return [("d:citation", _citation(held, cited)) for cited in citations]


def _citation(held: Held, cited: Citation) -> str:
    quote = f"[ a oa:TextQuoteSelector ; oa:exact {literal(cited.quote)} ; oa:prefix {literal(cited.prefix)} ; "
    quote += f"oa:suffix {literal(cited.suffix)} ]"
    position = f"[ a oa:TextPositionSelector ; oa:start {cited.start} ; oa:end {cited.end} ]"
    return f"[ a oa:SpecificResource ; oa:hasSource {node(held.document.id)} ; oa:hasSelector {quote} , {position} ]"


def _things(selection: Selection, losses: Losses) -> Iterator[str]:
    yield HEAD
    runs = _runs_of(selection)
    yield from _runs(selection, set(runs.values()))
    for held in selection.held():
        yield _report(held, runs[held.document.id])
        yield from (_actor(held, one) for one in held.reading.actors)
        yield from (_engagement(held, one) for one in held.reading.engagements)
        yield from (_statement(held, one) for one in held.reading.statements)
        yield from (_commitment(held, one) for one in held.reading.commitments)
        yield from (_relationship(held, one) for one in held.reading.relationships)
        for _one in (*held.reading.instruments, *held.reading.formulas, *held.reading.ties):
            losses.note("named texts, set phrases and personal ties")


def _runs_of(selection: Selection) -> dict[str, str]:
    reports = schema.reports.c
    found: dict[str, str] = {}
    for some in portions(selection.ids):
        rows = selection.connection.execute(select(reports.id, reports.run).where(reports.id.in_(some)))
        found.update((row.id, row.run) for row in rows)
    return found


def _runs(selection: Selection, wanted: set[str]) -> Iterator[str]:
    for row in selection.connection.execute(select(schema.runs).order_by(schema.runs.c.id)):
        if row.id in wanted:
            moments = [("prov:startedAtTime", row.started), ("prov:endedAtTime", row.finished)]
            times = [(name, f"{literal(moment)}^^xsd:dateTime") for name, moment in moments if moment]
            agent = node("tool:" + row.tool)
            yield thing(agent, "prov:SoftwareAgent", [("rdfs:label", literal(f"Dragoman {row.tool}"))])
            told = [("d:reader", literal(row.reader)), ("d:lexicons", literal(row.lexicons or ""))]
            yield thing(node(row.id), "prov:Activity", [*times, ("prov:wasAssociatedWith", agent), *told])


def _report(held: Held, run: str) -> str:
    document = held.document
    return thing(
        node(document.id),
        "d:Report , prov:Entity",
        [
            ("dct:title", literal(document.title or "")),
            ("dct:publisher", literal(document.source or "")),
            ("dct:language", literal(document.language)),
            ("dct:issued", _day(document.published.earliest)),
            ("d:url", literal(document.url or "")),
            ("d:sha256", literal(document.text_sha256)),
            ("prov:wasInfluencedBy", node(run)),
        ],
    )


def _from(held: Held) -> Pairs:
    return [("prov:wasDerivedFrom", node(held.document.id))]


def _id(held: Held, id_: str) -> str:
    return node(f"{held.document.id}:{id_}")


def _actor(held: Held, one: Actor) -> str:
    names = _each("d:name", [literal(name) for name in one.names])
    offices = _each("d:office", [literal(office.printed) for office in one.offices])
    about = [("rdfs:label", literal(one.name)), ("d:side", literal(one.country or ""))]
    subject = node(held.person(one.id))
    return thing(subject, f"d:{one.kind.value.capitalize()}", [*about, *names, *offices, *_from(held)])


def _engagement(held: Held, one: Engagement) -> str:
    date = one.date
    parts = [
        "[ a d:Participation ; "
        + f"d:actor {node(held.person(part.actor))} ; d:role {literal(part.role.value)}"
        + (f" ; d:side {literal(part.side)}" if part.side else "")
        + (f" ; d:capacity {literal(part.capacity)}" if part.capacity else "")
        + f" ; d:citation {_citation(held, part.citation)} ]"
        for part in one.participants
    ]
    about: Pairs = [
        ("rdfs:label", literal(engagement_title(held, one))),
        ("d:occasion", node(held.occasion(one.id))),
        ("d:visitType", literal(one.visit_type.value if one.visit_type else "")),
        ("d:printed", literal(one.label)),
        ("d:actuality", literal(one.actuality.value)),
        ("d:background", str(one.background).lower()),
        ("d:format", literal(one.format.value)),
        ("d:edtf", literal(date.edtf or "")),
        ("d:earliest", _day(date.earliest)),
        ("d:latest", _day(date.latest)),
        ("d:dateBasis", literal(date.basis.value)),
        ("d:partOf", _id(held, one.part_of) if one.part_of else ""),
    ]
    places = _each("d:place", [literal(place.name) for place in one.places])
    took_part = _each("d:participation", parts)
    rest = [*places, *took_part, *_cited(held, one.citations), *_from(held)]
    return thing(_id(held, one.id), f"d:{one.kind.value.capitalize()} , d:Engagement", [*about, *rest])


def _statement(held: Held, one: Statement) -> str:
    about: Pairs = [
        ("d:act", literal(one.act.value)),
        ("d:strength", literal(one.strength.value if one.strength else "")),
        ("d:voice", literal(one.voice.value)),
        ("d:joint", str(one.joint).lower()),
        ("d:content", literal(one.content)),
        ("d:saidIn", _id(held, one.engagement) if one.engagement else ""),
    ]
    who = _each("d:speaker", [node(held.person(actor)) for actor in one.speakers])
    return thing(_id(held, one.id), "d:Statement", [*about, *who, *_cited(held, one.citations), *_from(held)])


def _commitment(held: Held, one: Commitment) -> str:
    about: Pairs = [
        ("d:form", literal(one.form.value)),
        ("d:goal", literal(one.goal)),
        ("d:specificity", literal(one.specificity)),
        ("d:deadline", literal(one.deadline or "")),
        ("d:carriedBy", _id(held, one.statement) if one.statement else ""),
    ]
    makers = _each("d:maker", [node(held.person(actor)) for actor in one.makers])
    measures = _each("d:measure", [literal(measure) for measure in one.measures])
    rest = [*makers, *measures, *_cited(held, one.citations), *_from(held)]
    return thing(_id(held, one.id), "d:Commitment", [*about, *rest])


def _relationship(held: Held, one: Relationship) -> str:
    about: Pairs = [
        *_each("d:side", [literal(one.a), literal(one.b)]),
        ("rdfs:label", literal(one.label)),
        ("d:channel", literal(one.channel)),
        ("d:change", literal(one.change.value)),
        ("d:effective", literal(one.effective or "")),
    ]
    return thing(_id(held, one.id), "d:Relationship", [*about, *_cited(held, one.citations), *_from(held)])


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    with target.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(_things(selection, losses))


def _table(name: str, sentence: str, *fields: tuple[str, str]) -> Table:
    return Table(name, sentence, tuple(Column(field, "string", told) for field, told in fields))


CITED = ("d:citation", "The words it stands on, by quotation and position in the report.")
DERIVED = ("prov:wasDerivedFrom", "The report.")

FORMAT = Format(
    name="rdf",
    sentence="RDF as Turtle: engagements, statements and commitments with their citations, and PROV of the runs.",
    suffix=".ttl",
    tables=(
        _table("prov:Activity", "One run of the reader.", ("prov:startedAtTime", "When it began."),
               ("prov:endedAtTime", "When it ended."), ("d:reader", "Version of the reader."),
               ("d:lexicons", "Fingerprint of the lexicons.")),
        _table("d:Report", "One report.", ("dct:title", "Its title."), ("dct:publisher", "Who published it."),
               ("dct:issued", "Day of publication."), ("d:sha256", "Fingerprint of its text."),
               ("prov:wasInfluencedBy", "The run that read it.")),
        _table("d:Person, d:Organisation, d:Country, d:Delegation", "One actor of all reports.",
               ("rdfs:label", "The fullest spelling."), ("d:name", "Each spelling."), ("d:office", "Office."),
               ("d:side", "Side it belongs to."), DERIVED),
        _table("d:Engagement", "One engagement as one report tells it; also d:Visit, d:Meeting and so on.",
               ("d:occasion", "The engagement itself, the same for all reports that tell it."),
               ("d:edtf", "Date as known."), ("d:earliest", "First day it may have been."),
               ("d:latest", "Last day it may have been."), ("d:place", "Where."), ("d:partOf", "Its visit."),
               ("d:participation", "Who took part, with role, side, capacity and citation."), CITED, DERIVED),
        _table("d:Statement", "What was said.", ("d:speaker", "Who said it."), ("d:act", "What the saying does."),
               ("d:content", "The report's wording."), ("d:saidIn", "The engagement."), CITED, DERIVED),
        _table("d:Commitment", "An undertaking.", ("d:maker", "Who made it."), ("d:goal", "Its goal."),
               ("d:measure", "A way to it."), ("d:form", "How it is carried."), CITED, DERIVED),
        _table("d:Relationship", "A named tie.", ("d:side", "One of the two."), ("rdfs:label", "The label."),
               ("d:change", "What happened to it."), CITED, DERIVED),
    ),
    loses=(
        "Named texts, set phrases and personal ties; they are counted below.",
        "Rules that found things, mentions and unread stretches.",
        "The texts of the reports.",
    ),
    write=_write,
    notes=("`dragoman/exports/shapes.ttl` of the package holds SHACL shapes that every export of this kind keeps to.",),
)  # fmt: skip
