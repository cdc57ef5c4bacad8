"""Every noun on the example record: it answers as the command line does, narrows, pages, and refuses what it must."""

import json
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from typer.testing import CliRunner

from api.test_reports import every
from dragoman.cli.main import application


def printed(file: Path, *words: str) -> list[dict[str, object]]:
    """What the command line prints as JSON."""
    left = CliRunner().invoke(application(), [*words, "--record", str(file), "--format", "json"])
    assert left.exit_code == 0, left.output
    return [json.loads(line) for line in left.stdout.splitlines()]


def get(client: TestClient, address: str, **query: object) -> dict[str, object]:
    answer = client.get(address, params=query)
    assert answer.status_code == 200, answer.text
    found: dict[str, object] = answer.json()
    return found


def test_the_timeline_is_that_of_the_command_line(client: TestClient, example_file: Path) -> None:
    expected = printed(example_file, "timeline", "--between", "VN", "CN")

    assert expected
    assert get(client, "/api/timeline", side=["VN", "CN"])["items"] == expected
    assert get(client, "/api/pairs/VN/china/timeline")["items"] == expected


def test_engagements_in_pages_are_each_told_once(client: TestClient) -> None:
    whole = every(client, "/api/engagements", limit=500)
    paged = every(client, "/api/engagements", limit=2)
    timeline = get(client, "/api/timeline", limit=1000)["items"]

    assert paged == whole and len({one["id"] for one in whole}) == len(whole) > 4
    assert {one["id"] for one in timeline} == {one["id"] for one in whole}


@pytest.mark.parametrize(
    ("field", "value"), [("kind", "meeting"), ("actuality", "planned"), ("actuality", "occurred"), ("kind", "visit")]
)
def test_engagements_are_narrowed(client: TestClient, field: str, value: str) -> None:
    asked = {"actuality": "status"}.get(field, field)
    found = every(client, "/api/engagements", **{asked: value})
    whole = every(client, "/api/engagements")

    assert found and all(any(each[field] == value for each in one["tellings"]) for one in found)
    assert len(found) < len(whole)


def test_engagements_of_a_side_and_a_day(client: TestClient) -> None:
    chinese = every(client, "/api/engagements", side="China")
    day = next(one["date"]["earliest"] for one in chinese if one["date"]["earliest"])

    assert chinese
    assert day in {one["date"]["earliest"] for one in every(client, "/api/engagements", **{"from": day, "until": day})}


def test_an_engagement_by_its_id_and_by_that_of_a_report(client: TestClient) -> None:
    one = every(client, "/api/engagements")[0]

    assert get(client, f"/api/engagements/{one['id']}") == one
    assert get(client, f"/api/engagements/{one['tellings'][0]['id']}")["id"] == one["id"]
    compared = get(client, f"/api/engagements/{one['id']}/comparison")
    assert compared["engagement"] == one and len(compared["readouts"]) == len(
        {t["report"]["id"] for t in one["tellings"]}
    )


def test_a_comparison_is_that_of_the_command_line(client: TestClient, example_file: Path) -> None:
    id_ = every(client, "/api/engagements")[0]["id"]

    assert [get(client, f"/api/engagements/{id_}/comparison")] == printed(example_file, "compare", str(id_))


def test_someone_is_found_without_accents_and_told_as_on_the_command_line(
    client: TestClient, example_file: Path
) -> None:
    named = get(client, "/api/people", name="tran thu ha")["items"]

    assert [one["name"] for one in named] == ["Trần Thu Hà"]
    assert [get(client, f"/api/people/{named[0]['id']}", limit=200)] == printed(example_file, "who", "Tran Thu Ha")
    assert get(client, "/api/organisations", name="tran thu ha")["items"] == []
    assert client.get("/api/people/nobody-of-that-name").status_code == 404


def test_what_was_said_comes_newest_first_in_pages(client: TestClient, example_file: Path) -> None:
    expected = printed(example_file, "said", "VN")

    expected.reverse()
    expected.sort(key=lambda one: one["report"]["published"]["edtf"] is None)  # type: ignore[index]
    assert every(client, "/api/statements", by="VN", limit=3) == expected
    assert {one["act"] for one in every(client, "/api/statements", by="VN", act="propose")} == {"propose"}


def test_commitments_are_those_of_the_command_line(client: TestClient, example_file: Path) -> None:
    expected = printed(example_file, "commitments")
    board = get(client, "/api/commitments", limit=500)

    assert expected and board["items"] == expected and sum(board["counts"].values()) == board["total"]
    assert every(client, "/api/commitments", limit=2) == expected


def test_a_pair_has_relations_formulas_and_a_briefing(client: TestClient, example_file: Path) -> None:
    assert [get(client, "/api/pairs/VN/CN/relations")] == printed(example_file, "relations", "VN", "CN")
    assert get(client, "/api/pairs/VN/CN/formulas")["items"] == printed(
        example_file, "formulas", "--between", "VN", "CN"
    )
    assert get(client, "/api/pairs/VN/CN/brief", since="2020")["commitments"]
    assert get(client, "/api/pairs/VN/CN/commitments")["items"] is not None
    assert client.get("/api/pairs/VN/VN/relations").status_code == 422
    assert client.get("/api/pairs/VN/Atlantis/relations").status_code == 422


def test_search_needs_no_accents_and_counts_what_it_may_be_narrowed_to(client: TestClient, example_file: Path) -> None:
    found = get(client, "/api/search", q="tran thu ha")

    assert found["items"] == printed(example_file, "search", "tran", "thu", "ha") and found["items"]
    facets = found["facets"]
    assert facets["counted"] == found["total"]
    assert all(one["snippet"]["marks"] for one in found["items"])
    for facet in facets["side"]:
        assert get(client, "/api/search", q="tran thu ha", side=facet["value"])["total"] == facet["hits"]


def test_facets_of_statements_are_what_narrowing_finds(client: TestClient) -> None:
    query = {"q": "cooperation", "in": "statements"}
    facets = get(client, "/api/search", **query)["facets"]

    assert facets["act"] and facets["side"]
    for facet in facets["act"]:
        assert get(client, "/api/search", **query, act=facet["value"])["total"] == facet["hits"]
    for facet in facets["side"]:
        assert get(client, "/api/search", **query, side=facet["value"])["total"] == facet["hits"]


def test_countries_come_with_whom_they_meet(client: TestClient) -> None:
    countries = get(client, "/api/countries")["items"]
    vietnam = get(client, "/api/countries/Vietnam")

    assert vietnam["code"] == "VN" and vietnam["engagements_latest"]
    assert {"code": "VN", "name": vietnam["name"], "engagements": vietnam["engagements"]} in countries
    assert "CN" in [one["code"] for one in vietnam["partners"]]
    assert client.get("/api/countries/Atlantis").status_code == 404


def places_of(engagement: dict[str, object]) -> set[str | None]:
    return {place["country"] for telling in engagement["tellings"] for place in telling["places"]}


def test_the_map_counts_each_engagement_once(client: TestClient) -> None:
    there = get(client, "/api/map")["items"]
    occurred = every(client, "/api/engagements", status="occurred")

    assert there and all(one["places"] for one in there)
    for country in there:
        held = [
            one
            for one in occurred
            if any(p["country"] == country["country"] for t in one["tellings"] for p in t["places"])
        ]
        assert country["engagements"] == len(held)


@pytest.mark.parametrize("asked", [{"kind": "visit"}, {"channel": "party"}, {"level": "minister"}, {"side": "KH"}])
def test_the_map_is_narrowed_as_the_timeline_is(client: TestClient, asked: dict[str, str]) -> None:
    found = get(client, "/api/map", **asked)
    timeline = get(client, "/api/timeline", limit=1000, **asked)["items"]
    occurred = {one["id"]: one for one in timeline if one["actuality"] == "occurred"}

    assert 0 < found["engagements"] == len(occurred) < get(client, "/api/map")["engagements"]
    assert found["nowhere"] == sum(not any(places_of(one)) for one in occurred.values())
    for one in found["items"]:
        there = [each["id"] for each in get(client, "/api/timeline", host=one["name"], **asked)["items"]]
        assert one["newest"] in there and one["country"] in places_of(occurred[one["newest"]])


def test_a_visit_names_its_meetings_and_they_name_it(client: TestClient) -> None:
    visits = every(client, "/api/engagements", kind="visit")
    inside = {one["id"]: get(client, f"/api/engagements/{one['id']}/parts")["items"] for one in visits}

    assert sum(map(len, inside.values())) > 2
    for visit, meetings in inside.items():
        for one in meetings:
            assert get(client, f"/api/engagements/{one['id']}/parts")["part_of"]["id"] == visit == one["part_of"]


def test_a_body_has_its_officers(client: TestClient) -> None:
    (found,) = get(client, "/api/organisations/Ministry of External Affairs/officers")["items"]

    assert found["printed"] == "Secretary (East), Ministry of External Affairs"
    person = get(client, f"/api/people/{found['holder']['id']}")
    assert found["printed"] in {one["printed"] for one in person["offices"]}
    assert client.get("/api/organisations/Nobody of that name/officers").status_code == 404


def test_the_network_joins_those_of_different_sides_who_met(client: TestClient) -> None:
    network = get(client, "/api/network")
    sides = {one["id"]: one["side"] for one in network["nodes"]}

    assert network["edges"]
    assert all(sides[edge["a"]] != sides[edge["b"]] for edge in network["edges"])
    known = {one["id"] for one in every(client, "/api/engagements")}
    assert all(set(edge["engagements"]) <= known for edge in network["edges"])


def test_why_gives_rule_and_quotation(client: TestClient, example_file: Path) -> None:
    one = every(client, "/api/engagements")[0]
    telling = one["tellings"][0]

    claims = get(client, f"/api/why/{telling['id']}")
    assert claims["items"] == printed(example_file, "why", str(telling["id"]))
    assert all(claim["why"] and claim["citation"]["quote"] for claim in claims["items"])
    assert get(client, f"/api/why/{one['id']}")["kind"] == "joined"
    assert client.get("/api/why/zzz").status_code == 404


def test_annotations_quote_the_text(client: TestClient) -> None:
    id_ = get(client, "/api/reports")["items"][0]["id"]
    text = get(client, f"/api/reports/{id_}/text")["text"]
    answer = client.get(f"/api/reports/{id_}/annotations")
    page = answer.json()

    assert answer.headers["content-type"].startswith("application/ld+json")
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld" and page["items"] and "etag" in answer.headers
    for one in page["items"]:
        place, quote = one["target"]["selector"]
        assert text[place["start"] : place["end"]] == quote["exact"]
