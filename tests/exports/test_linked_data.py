"""RDF, Web Annotations and schema.org, read by rdflib and held against shapes by pyshacl."""

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

from exporting import Export
from pyshacl import validate
from rdflib import Graph, Literal, Namespace
from rdflib.namespace import RDF

from dragoman.exports.formats.rdf import literal, node
from dragoman.record import Record
from dragoman.record.queries.selecting import Selection

D = Namespace("urn:dragoman:ns:")
OA = Namespace("http://www.w3.org/ns/oa#")
PROV = Namespace("http://www.w3.org/ns/prov#")
SCHEMA = Namespace("https://schema.org/")
SHAPES = (files("dragoman.exports") / "shapes.ttl").read_text(encoding="utf-8")


def texts(record: Path) -> dict[str, str]:
    with Record.open(str(record), create=False) as opened, opened.asking() as connection:
        return {held.document.id: held.document.text for held in Selection(opened, connection).held()}


def test_the_turtle_keeps_to_its_shapes(export: Export) -> None:
    graph = Graph().parse(export("rdf"), format="turtle")

    conforms, _results, told = validate(graph, shacl_graph=Graph().parse(data=SHAPES, format="turtle"))
    assert conforms, told
    assert len(list(graph.subjects(RDF.type, D.Report))) == 17
    assert len(list(graph.subjects(RDF.type, D.Engagement))) > 20
    assert len(list(graph.subjects(RDF.type, D.Statement))) > 40


def test_the_shapes_refuse_what_has_no_citation(export: Export) -> None:
    graph = Graph().parse(export("rdf"), format="turtle")
    statement = next(graph.subjects(RDF.type, D.Statement))
    graph.remove((statement, D.citation, None))

    conforms, _results, told = validate(graph, shacl_graph=Graph().parse(data=SHAPES, format="turtle"))
    assert not conforms
    assert str(statement) in told


def test_every_quotation_stands_where_the_turtle_says(export: Export, example_record: Path) -> None:
    graph = Graph().parse(export("rdf"), format="turtle")
    held = texts(example_record)

    checked = 0
    for citation in graph.subjects(RDF.type, OA.SpecificResource):
        report = str(graph.value(citation, OA.hasSource)).removeprefix("urn:dragoman:")
        selectors = list(graph.objects(citation, OA.hasSelector))
        [quote] = [str(value) for one in selectors for value in graph.objects(one, OA.exact)]
        [start] = [int(str(value)) for one in selectors for value in graph.objects(one, OA.start)]
        [end] = [int(str(value)) for one in selectors for value in graph.objects(one, OA.end)]
        assert held[report][start:end] == quote
        checked += 1
    assert checked > 100


def test_the_run_that_read_the_reports_is_told(export: Export) -> None:
    graph = Graph().parse(export("rdf"), format="turtle")

    [run] = graph.subjects(RDF.type, PROV.Activity)
    assert len(list(graph.subjects(PROV.wasInfluencedBy, run))) == 17
    assert graph.value(run, D.reader)


def test_any_text_comes_through_turtle() -> None:
    odd = 'He said "no\\yes"\n\tand\x07 “Đại sứ” 全面'
    graph = Graph().parse(data=f"{node('a b<c>é')} <urn:p> {literal(odd)} .", format="turtle")

    assert list(graph.objects()) == [Literal(odd)]


def test_annotations_mark_words_that_stand_in_the_report(export: Export, example_record: Path) -> None:
    page = json.loads(export("annotations").read_text(encoding="utf-8"))
    held = texts(example_record)

    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    assert len({one["id"] for one in page["items"]}) == len(page["items"]) > 100
    for one in page["items"]:
        report = one["id"].split(":")[2]
        targets = one["target"] if isinstance(one["target"], list) else [one["target"]]
        for target in targets:
            quote, position = target["selector"]
            words = held[report]
            assert words[position["start"] : position["end"]] == quote["exact"]
            assert words[: position["start"]].endswith(quote["prefix"])
            assert words[position["end"] :].startswith(quote["suffix"])


def with_context(path: Path, context: dict[str, Any]) -> Graph:
    """The JSON-LD read with a context of this test's own, since the one it names lies on the web."""
    found = json.loads(path.read_text(encoding="utf-8")) | {"@context": context}
    return Graph().parse(data=json.dumps(found), format="json-ld")


def test_rdflib_reads_the_annotations(export: Export) -> None:
    context = {"@vocab": str(OA), "id": "@id", "type": "@type", "body": "oa:hasBody", "target": "oa:hasTarget",
               "selector": "oa:hasSelector", "oa": str(OA), "items": "oa:items"}  # fmt: skip
    graph = with_context(export("annotations"), context)

    annotations = list(graph.subjects(RDF.type, OA.Annotation))
    assert len(annotations) > 100
    assert all(list(graph.objects(one, OA.hasTarget)) and list(graph.objects(one, OA.hasBody)) for one in annotations)


def test_rdflib_reads_schema_org(export: Export) -> None:
    graph = with_context(export("schemaorg"), {"@vocab": str(SCHEMA)})

    assert len(list(graph.subjects(RDF.type, SCHEMA.NewsArticle))) == 17
    [sok] = set(graph.subjects(SCHEMA.name, Literal("Sok Vannara")))
    hosted = set(graph.subjects(SCHEMA.organizer, sok))
    assert any("Official visit to Cambodia" in str(graph.value(event, SCHEMA.name)) for event in hosted)
