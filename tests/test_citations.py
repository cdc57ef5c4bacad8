"""Every fact can be traced to words that stand in the report, and a reading is the same however it is made."""

import json
from pathlib import Path
from typing import Any

import pytest

from dragoman.documents import prepare
from dragoman.domain.claims import Reading
from dragoman.domain.contract import to_json
from dragoman.domain.text import Document, Report
from dragoman.evaluation.gold import load_gold
from dragoman.reading.reader import Reader
from dragoman.sources.collect import collect

HOUSE = Path(__file__).parents[1]
SEEDS = HOUSE.parent / "shared" / "seeds"
LISTS = (
    "actors",
    "engagements",
    "statements",
    "commitments",
    "relationships",
    "instruments",
    "formulas",
    "ties",
)


def documents() -> dict[str, Document]:
    """Every report at hand, by a short name: the examples, the gold reports for development, the seeds."""
    folders = [HOUSE / "examples" / "reports", *([SEEDS] if SEEDS.is_dir() else [])]
    found: list[Report] = []
    for folder in folders:
        for item in collect([str(folder)]):
            assert isinstance(item, Report), item
            found.append(item)
    gold = HOUSE / "evaluation" / "gold" / "dev"
    found += [each.report for each in load_gold(gold)] if gold.is_dir() else []
    return {Path(report.origin).name: prepare(report) for report in found}


DOCUMENTS = documents()
NAMES = sorted(DOCUMENTS)


@pytest.fixture(scope="session")
def reader() -> Reader:
    return Reader.load()


@pytest.fixture(scope="session")
def readings(reader: Reader) -> dict[str, Reading]:
    """All documents read in one batch."""
    read = reader.read_many([DOCUMENTS[name] for name in NAMES])
    return {name: reading for name, (_, reading) in zip(NAMES, read, strict=True)}


def citations(value: Any) -> list[dict[str, Any]]:
    """Every citation in a piece of the contract, however deep."""
    if isinstance(value, dict):
        own = [value] if "quote" in value else []
        return own + [each for inner in value.values() for each in citations(inner)]
    if isinstance(value, list):
        return [each for inner in value for each in citations(inner)]
    return []


def printed(name: str, reading: Reading) -> dict[str, Any]:
    """A reading as `read --format json` prints it."""
    return dict(json.loads(json.dumps(to_json(DOCUMENTS[name], reading))))


def test_there_are_reports_of_every_kind() -> None:
    assert {Path(name).suffix.partition(":")[0] for name in NAMES} == {".txt", ".html", ".jsonl"}
    assert len(NAMES) > 50


@pytest.mark.parametrize("name", NAMES)
def test_every_citation_quotes_its_span(name: str, readings: dict[str, Reading]) -> None:
    text = DOCUMENTS[name].text
    found = citations(printed(name, readings[name]))

    assert [each for each in found if text[each["start"] : each["end"]] != each["quote"]] == []
    assert all(each["quote"].strip() for each in found)


@pytest.mark.parametrize("name", NAMES)
def test_every_claim_quotes_its_span(name: str, readings: dict[str, Reading]) -> None:
    document = DOCUMENTS[name]

    for claim in readings[name].claims:
        cited = claim.citation
        assert document.text[cited.start : cited.end] == cited.quote
        assert cited.text_sha256 == document.text_sha256


@pytest.mark.parametrize("name", NAMES)
def test_no_fact_is_without_a_citation(name: str, readings: dict[str, Reading]) -> None:
    """Rule 1: no citation, no fact."""
    told = printed(name, readings[name])

    for kind in LISTS[1:]:
        assert [each["id"] for each in told[kind] if not citations(each)] == []
    for engagement in told["engagements"]:
        assert all(part["citation"]["quote"] for part in engagement["participants"])


@pytest.mark.parametrize("name", NAMES)
def test_the_unread_are_spans_of_the_text(name: str, readings: dict[str, Reading]) -> None:
    text = DOCUMENTS[name].text

    for span in readings[name].unread:
        assert 0 <= span.start < span.end <= len(text)
        assert text[span.start : span.end].strip()


@pytest.mark.parametrize("name", NAMES)
def test_ids_are_unique_within_a_report(name: str, readings: dict[str, Reading]) -> None:
    told = printed(name, readings[name])
    ids = [each["id"] for kind in LISTS for each in told[kind]]

    assert sorted(ids) == sorted(set(ids))


@pytest.mark.parametrize("name", NAMES)
def test_ids_resolve(name: str, readings: dict[str, Reading]) -> None:
    told = printed(name, readings[name])
    actors = {each["id"] for each in told["actors"]}
    engagements = {each["id"] for each in told["engagements"]}
    statements = {each["id"] for each in told["statements"]}

    for actor in told["actors"]:
        assert {office["organisation"] for office in actor["offices"]} <= actors | {None}
    for engagement in told["engagements"]:
        assert {part["actor"] for part in engagement["participants"]} <= actors
        assert engagement["part_of"] in engagements - {engagement["id"]} | {None}
    for statement in told["statements"]:
        assert {*statement["speakers"], *statement["addressees"], *statement["on_behalf_of"]} <= actors
        assert statement["speakers"]
        assert statement["engagement"] in engagements | {None}
    for commitment in told["commitments"]:
        assert {*commitment["makers"], *commitment["counterparts"]} <= actors
        assert commitment["statement"] in statements | {None}
    for instrument in told["instruments"]:
        assert instrument["engagement"] in engagements | {None}
    for tie in told["ties"]:
        assert {tie["a"], tie["b"]} <= actors


@pytest.mark.parametrize("name", NAMES)
def test_reading_alone_gives_what_the_batch_gave(name: str, readings: dict[str, Reading], reader: Reader) -> None:
    alone = reader.read(DOCUMENTS[name])

    assert printed(name, alone) == printed(name, readings[name])
    assert alone.claims == readings[name].claims


def test_reading_twice_gives_the_same_bytes(readings: dict[str, Reading], reader: Reader) -> None:
    again = reader.read_many([DOCUMENTS[name] for name in NAMES])

    for name, (document, reading) in zip(NAMES, again, strict=True):
        first, second = to_json(document, readings[name]), to_json(document, reading)
        assert json.dumps(second, ensure_ascii=False) == json.dumps(first, ensure_ascii=False), name


def test_the_order_of_a_batch_does_not_matter(readings: dict[str, Reading], reader: Reader) -> None:
    backwards = NAMES[::-1]

    for name, (_, reading) in zip(backwards, reader.read_many([DOCUMENTS[name] for name in backwards]), strict=True):
        assert printed(name, reading) == printed(name, readings[name]), name
