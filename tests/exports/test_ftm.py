"""FollowTheMoney's own library reads the entities and statements, and finds nothing to mend."""

import json
from pathlib import Path

from exporting import Export
from followthemoney import model
from followthemoney.statement.serialize import read_csv_statements
from followthemoney.statement.statement import Statement

from dragoman.exports.ftm import TYPES


def entities(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_every_entity_is_valid_and_loses_nothing_when_cleaned(export: Export) -> None:
    found = entities(export("ftm"))

    assert len({one["id"] for one in found}) == len(found) > 50
    for one in found:
        schema = model.get(str(one["schema"]))
        assert schema is not None
        schema.validate(one)
        cleaned = model.get_proxy(one, cleaned=False)
        for name, values in one["properties"].items():  # type: ignore[attr-defined]
            prop = schema.get(name)
            assert prop is not None and not prop.stub, (one["schema"], name)
            for value in values:
                assert prop.type.clean(value, proxy=cleaned) is not None, (name, value)


def test_links_lead_to_entities_that_may_stand_there(export: Export) -> None:
    found = {str(one["id"]): one for one in entities(export("ftm"))}

    links = 0
    for one in found.values():
        schema = model.get(str(one["schema"]))
        assert schema is not None
        for name, values in one["properties"].items():  # type: ignore[attr-defined]
            prop = schema.get(name)
            assert prop is not None
            if prop.type.name == "entity":
                for value in values:
                    target = model.get(str(found[value]["schema"]))
                    assert target is not None and target.is_a(prop.range), (one["schema"], name, target)
                    links += 1
    assert links > 100


def test_a_visit_has_its_days_and_the_people_of_all_reports_are_one(export: Export) -> None:
    found = entities(export("ftm"))

    people = [one for one in found if one["schema"] == "Person" and "Sok Vannara" in one["properties"]["name"]]  # type: ignore[index]
    visit = next(one for one in found if "Official visit to Cambodia" in str(one["properties"]))
    assert len(people) == 1
    assert len(people[0]["properties"]["proof"]) == 3  # type: ignore[index]
    assert visit["properties"]["startDate"] == ["2024-08-14"]  # type: ignore[index]
    assert visit["properties"]["endDate"] == ["2024-08-16"]  # type: ignore[index]
    assert people[0]["id"] in visit["properties"]["involved"]  # type: ignore[index]


def test_the_statements_are_those_of_the_entities_with_ftms_own_hashes(export: Export) -> None:
    with export("ftm-statements").open("rb") as file:
        statements = list(read_csv_statements(file))

    values = {(one.canonical_id, one.prop, one.value) for one in statements}
    expected = {
        (one["id"], prop, value)
        for one in entities(export("ftm"))
        for prop, found in one["properties"].items()  # type: ignore[attr-defined]
        for value in found
    }
    assert values == expected
    for one in statements:
        assert one.id == Statement.make_key("dragoman", one.entity_id, one.prop, one.value, False)


def test_the_types_of_properties_are_ftms(export: Export) -> None:
    for one in entities(export("ftm")):
        schema = model.get(str(one["schema"]))
        assert schema is not None
        for name in one["properties"]:  # type: ignore[attr-defined]
            prop = schema.get(name)
            assert prop is not None
            assert TYPES.get(name, "string") == prop.type.name, name
