"""Other codebooks: CAMEO dyads, trips, visits and travels, dyad-years, G7 commitments, and Label Studio's tasks."""

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import frictionless
import pytest
from exporting import Export, export_of

import samples
from dragoman.domain.claims import Reading
from dragoman.domain.dates import PartialDate
from dragoman.domain.engagements import Actuality
from dragoman.domain.text import Document
from dragoman.exports import all_formats
from dragoman.exports.codebooks.trips import HEAD, MINISTER, OTHER, Trips, rank_of
from dragoman.exports.codebooks.verdicts import TOLD_BEFORE
from dragoman.exports.formats.labelstudio import task
from dragoman.record import Record
from dragoman.record.queries.selecting import Held

CODEBOOKS = {
    "plover": "polecat",
    "cameo": "dyads",
    "colt": "trips",
    "historian": "travels",
    "dyad-year": "engagements",
    "g7": "commitments",
}
Change = Callable[[Document, Reading], tuple[Document, Reading]]


def rows(folder: Path, table: str) -> list[dict[str, str]]:
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def exported(tmp_path: Path) -> Callable[..., Path]:
    """Export a record of the sample visit, changed, in a format."""

    def call(name: str, *changes: Change) -> Path:
        number = len(list(tmp_path.iterdir()))
        with Record.open(str(tmp_path / f"record-{number}.db")) as record:
            run = record.begin_run({"tool": "test", "reader": "test"})
            for change in changes or (lambda document, reading: (document, reading),):
                document, reading = samples.visit()
                day = PartialDate("2024-03-05", "2024-03-05", "2024-03-05")
                record.enter(*change(replace(document, published=day), reading), run)
        path = tmp_path / f"{name}-{number}"
        return export_of(str(tmp_path / f"record-{number}.db"), name, path).path

    return call


def president(document: Document, reading: Reading) -> tuple[Document, Reading]:
    """The visitor is a president."""
    capacity = "President of Việt Nam"
    first = reading.engagements[0]
    part = replace(first.participants[0], capacity=capacity)
    return document, replace(reading, engagements=(replace(first, participants=(part,)), *reading.engagements[1:]))


def undated(document: Document, reading: Reading) -> tuple[Document, Reading]:
    unknown = PartialDate("XXXX-03-02", printed="on March 2")
    return document, replace(reading, engagements=tuple(replace(one, date=unknown) for one in reading.engagements))


def planned(document: Document, reading: Reading) -> tuple[Document, Reading]:
    every = tuple(replace(one, actuality=Actuality.PLANNED) for one in reading.engagements)
    return document, replace(reading, engagements=every)


@pytest.mark.parametrize("name", CODEBOOKS)
def test_frictionless_finds_every_codebook_valid(name: str, export: Export) -> None:
    report = frictionless.validate(str(export(name) / "datapackage.json"))

    assert report.valid, report.flatten(["resourceName", "rowNumber", "fieldName", "message"])[:5]


@pytest.mark.parametrize("name", CODEBOOKS)
def test_every_row_says_whether_it_counts_by_which_rule_and_quotes_the_report(name: str, export: Export) -> None:
    found = rows(export(name), CODEBOOKS[name])

    assert found
    for row in found:
        assert row["included"] in ("true", "false")
        assert row["rule"] and row["why"].endswith(".")
        assert row["report"] and row["quote"] and int(row["start"]) < int(row["end"])


def test_a_visit_is_two_directed_dyads(exported: Callable[..., Path]) -> None:
    found = [row for row in rows(exported("cameo"), "dyads") if row["event_id"].endswith("-e1")]

    assert {(row["source_country"], row["cameo_code"], row["target_country"]) for row in found} == {
        ("VNM", "042", "OS"),
        ("OS", "043", "VNM"),
    }


def test_comments_are_statements_of_cameo(exported: Callable[..., Path]) -> None:
    (found,) = [row for row in rows(exported("cameo"), "dyads") if row["event_id"].endswith("-s1")]

    assert (found["included"], found["cameo_code"]) == ("true", "010")


@pytest.mark.parametrize(
    ("change", "rule"), [(president, "leader"), (undated, "no_date"), (planned, "not_occurred"), (None, "not_hogs")]
)
def test_colt_counts_trips_of_leaders_alone(change: Change | None, rule: str, exported: Callable[..., Path]) -> None:
    found = rows(exported("colt", *([change] if change else [])), "trips")

    first = found[0]
    assert first["rule"] == rule
    assert first["included"] == ("true" if rule == "leader" else "false")


def test_a_trip_has_its_days_and_what_is_not_said_stays_empty(exported: Callable[..., Path]) -> None:
    trip = rows(exported("colt", president), "trips")[0]

    assert trip["TripID"] == "Hương-VNM-OS-1"
    assert (trip["TripStartDate"], trip["TripEndDate"], trip["TripDuration"]) == ("2024-03-02", "2024-03-04", "3")
    assert trip["MetNonhostHOGS"] == trip["AttendedMultilatEvent"] == ""


def test_a_trip_that_two_reports_tell_is_one() -> None:
    document, reading = samples.visit()
    trips, held = Trips(), Held(document, reading, {}, {"e1": "g1"})
    again = replace(held, document=replace(document, id="another"))

    assert next(trips.of(held)).verdict.included
    assert next(trips.of(again)).verdict is TOLD_BEFORE


@pytest.mark.parametrize(
    ("title", "rank"),
    [
        ("President", HEAD),
        ("Prime Minister of Japan", HEAD),
        ("Vice President", OTHER),
        ("National Assembly President", OTHER),
        ("Deputy Prime Minister", OTHER),
        ("Minister of Foreign Affairs", MINISTER),
        ("US Secretary of State", MINISTER),
        ("Assistant Secretary of State", OTHER),
        ("Minister of Trade", OTHER),
    ],
)
def test_ranks_are_told_from_titles(title: str, rank: str) -> None:
    assert rank_of([title]) == rank


def test_travels_and_visits_are_the_same_trips_from_both_sides(exported: Callable[..., Path]) -> None:
    folder = exported("historian", president)

    travel, visit = rows(folder, "travels")[0], rows(folder, "visits")[0]
    assert (travel["from"], travel["country-id"]) == ("VN", "OS")
    assert (visit["host"], visit["country-id"]) == ("OS", "VN")
    assert travel["remarks"] == "Official visit. Met with Minister of Trade Jarl Ostberg."
    assert travel["included"] == "true"


def test_a_dyad_year_counts_a_visit_once_and_not_what_is_within_or_recalled(exported: Callable[..., Path]) -> None:
    folder = exported("dyad-year")

    rules = {row["id"].rpartition("-")[2]: row["rule"] for row in rows(folder, "engagements")}
    assert rules == {"e1": "counted", "e2": "part_of_visit", "e3": "background"}
    (year,) = rows(folder, "dyad_years")
    assert (year["a"], year["b"], year["year"], year["engagements"]) == ("OS", "VN", "2024", "1")
    assert (year["visits_a_to_b"], year["visits_b_to_a"]) == ("0", "1")


def test_the_counts_of_dyad_years_are_those_of_the_rows(export: Export) -> None:
    folder = export("dyad-year")
    counted = [row for row in rows(folder, "engagements") if row["included"] == "true"]

    assert sum(int(row["engagements"]) for row in rows(folder, "dyad_years")) == len(counted) > 0


def test_proposals_and_vague_goals_are_no_commitments(export: Export) -> None:
    found = rows(export("g7"), "commitments")

    assert {row["rule"] for row in found} >= {"proposal", "not_specific"}
    assert {row["form"] for row in found if row["rule"] == "proposal"} == {"proposal"}
    assert all(row["specificity"] != "low" for row in found if row["included"] == "true")
    assert all(row["score"] == "" for row in found if row["evidence"] == "no report found")


def test_predictions_stand_where_they_say(export: Export) -> None:
    found = json.loads(export("labelstudio").read_text(encoding="utf-8"))

    assert len(found) == 17
    for one in found:
        text = one["data"]["text"].encode("utf-16-le")
        for result in one["predictions"][0]["result"]:
            value = result["value"]
            assert text[2 * value["start"] : 2 * value["end"]].decode("utf-16-le") == value["text"]


def test_wide_characters_count_twice_as_browsers_count() -> None:
    document, reading = samples.visit()
    text = "\U0001f1fb" + document.text
    moved = replace(document, text=text)
    phrase = reading.formulas[0]
    shifted = moved.cite(phrase.citation.start + 1, phrase.citation.end + 1)
    only = Reading(document.id, "test", formulas=(replace(phrase, citation=shifted),))

    (result,) = task(Held(moved, only))["predictions"][0]["result"]
    assert result["value"]["start"] == shifted.start + 1


def test_every_codebook_is_a_format() -> None:
    assert {*CODEBOOKS, "labelstudio"} <= set(all_formats())
