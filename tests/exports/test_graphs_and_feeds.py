"""Graphs, maps, calendars, feeds and lists of sources, each read by a program that is not ours."""

import json
import re
import warnings
from pathlib import Path

import feedparser
import networkx
import pytest
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from exporting import Export
from geojson_pydantic import FeatureCollection, Point
from icalendar import Calendar
from pybtex.database import parse_string

from dragoman.exports.formats.geojson import points
from dragoman.exports.formats.ics import WIDEST
from dragoman.record.queries.selecting import Filters


@pytest.mark.parametrize(("name", "read"), [("graphml", networkx.read_graphml), ("gexf", networkx.read_gexf)])
def test_networkx_reads_the_graph_with_dated_edges(name: str, read: object, export: Export) -> None:
    graph = read(export(name))  # type: ignore[operator]

    assert graph.nodes["side:VN"]["label"] == "Việt Nam"
    assert graph.has_edge("side:KH", "side:VN")
    edges = [data for _a, _b, data in graph.edges(data=True)]
    visit = next(one for one in edges if one["kind"] == "visit" and one.get("date") == "2024-08-14/2024-08-16")
    assert (visit["start"], visit["end"]) == ("2024-08-14", "2024-08-16")
    assert "official visit to Cambodia" in visit["quote"]
    assert all(one["kind"] in ("visit", "meeting", "call", "conference", "ceremony") for one in edges)


def test_one_who_is_in_several_reports_is_one_node(export: Export) -> None:
    graph = networkx.read_graphml(export("graphml"))

    assert len([id_ for id_, data in graph.nodes(data=True) if data["label"] == "Sok Vannara"]) == 1


def test_a_graph_of_a_pair_joins_these_two_sides_alone(export: Export) -> None:
    graph = networkx.read_graphml(export("graphml", Filters(("VN", "KH"))))

    assert {id_ for id_ in graph if id_.startswith("side:")} == {"side:VN", "side:KH"}


def test_geojson_keeps_to_its_rules(export: Export) -> None:
    found = json.loads(export("geojson").read_text(encoding="utf-8"))

    assert found["type"] == "FeatureCollection"
    ids = [feature["id"] for feature in found["features"]]
    assert len(ids) == len(set(ids)) > 10
    for feature in found["features"]:
        assert feature["type"] == "Feature"
        assert feature["geometry"]["type"] == "Point"
        longitude, latitude = feature["geometry"]["coordinates"]
        assert -180 <= longitude <= 180
        assert -90 <= latitude <= 90
    cambodia = [one for one in found["features"] if one["properties"]["country"] == "KH"]
    assert cambodia[0]["geometry"]["coordinates"] == [104.9, 11.6]
    assert any("Cambodia" in one["properties"]["places"] for one in cambodia)


def test_geojson_is_valid_by_rfc_7946(export: Export) -> None:
    found = FeatureCollection.model_validate_json(export("geojson").read_text(encoding="utf-8"))

    assert len(found.features) > 10
    assert all(isinstance(one.geometry, Point) for one in found.features)


def test_a_program_that_writes_footnotes_writes_them_of_csl(export: Export) -> None:
    items = json.loads(export("csl").read_text(encoding="utf-8"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the style, not of ours
        sources = CiteProcJSON(items)
        style = CitationStylesStyle("harvard-cite-them-right", validate=False)
        papers = CitationStylesBibliography(style, sources, formatter.plain)
        for one in items:
            papers.register(Citation([CitationItem(one["id"])]))
        lines = [str(one) for one in papers.bibliography()]

    assert len(lines) == len(items)
    assert any("AKP" in line and "2024" in line for line in lines)


def test_bibtex_is_read_as_bibtex(export: Export) -> None:
    path = export("bibtex")
    found = parse_string(path.read_text(encoding="utf-8"), "bibtex")  # strict: what is no BibTeX is an error

    assert len(found.entries) == 17
    assert all(one.type == "misc" and one.fields["title"] for one in found.entries.values())
    assert any(one.fields.get("year") == "2024" for one in found.entries.values())


def test_every_country_that_has_a_capital_has_its_point() -> None:
    from dragoman.knowledge.countries import load_countries

    sovereign = {"VN", "US", "CN", "RU", "GB", "FR", "JP", "KH", "LA", "CU", "UA", "IN", "BR", "ZA", "XK", "PS", "TW"}
    assert sovereign <= points().keys() <= load_countries().keys()


def test_icalendar_reads_every_event(export: Export) -> None:
    content = export("ics").read_bytes()
    events = Calendar.from_ical(content).walk("VEVENT")

    assert len({str(event["UID"]) for event in events}) == len(events) > 10
    visit = next(event for event in events if "Official visit to Cambodia" in event["SUMMARY"])
    assert visit.decoded("DTSTART").isoformat() == "2024-08-14"
    assert visit.decoded("DTEND").isoformat() == "2024-08-17"  # the day after the last
    assert "at the invitation of Cambodian Minister of Commerce" in str(visit["DESCRIPTION"])
    assert all(len(line) <= WIDEST for line in content.split(b"\r\n"))


def test_a_feed_reader_reads_the_feed(export: Export) -> None:
    feed = feedparser.parse(export("atom").read_bytes())

    assert not feed.bozo
    assert feed.version == "atom10"
    assert len(feed.entries) > 10
    assert len({entry.id for entry in feed.entries}) == len(feed.entries)
    days = [entry.updated for entry in feed.entries]
    assert days == sorted(days, reverse=True)
    assert all(entry.title and entry.link and "blockquote" in entry.content[0].value for entry in feed.entries)


def test_the_sources_of_csl_and_bibtex_are_the_reports(export: Export) -> None:
    items = json.loads(export("csl").read_text(encoding="utf-8"))
    bibliography = export("bibtex").read_text(encoding="utf-8")

    assert len(items) == 17
    assert all(one["type"] == "article-newspaper" and one["title"] for one in items)
    found = next(one for one in items if one.get("container-title") == "AKP")
    assert found["issued"] == {"date-parts": [[2024, 4, 4]]}
    assert re.findall(r"^@misc\{(\w+),$", bibliography, re.MULTILINE) == [one["id"] for one in items]
    assert bibliography.count("{") == bibliography.count("}")


def test_letters_that_mark_something_elsewhere_are_letters(tmp_path: Path) -> None:
    from dragoman.exports.formats.bibtex import _text as of_bibtex
    from dragoman.exports.formats.ics import _folded
    from dragoman.exports.formats.ics import _text as of_calendar
    from dragoman.exports.markup import markdown

    assert of_bibtex("R&D {50%} a_b") == r"R\&D \{50\%\} a\_b"
    assert of_calendar("a, b; c\nd\\") == "a\\, b\\; c\\nd\\\\"
    assert markdown("*[x](y)* <b>") == r"\*\[x\](y)\* \<b\>"
    folded = list(_folded("SUMMARY:" + "Đại sứ " * 40))
    assert "".join(line.removeprefix(" ") if number else line for number, line in enumerate(folded)) == (
        "SUMMARY:" + "Đại sứ " * 40
    )
