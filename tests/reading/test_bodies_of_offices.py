"""Bodies of offices: whose an office is where the title says it in short, with "its", or beside the delegation."""

import pytest
from cases import people

from dragoman.documents.preparing import prepare
from dragoman.domain.actors import Actor, ActorKind
from dragoman.domain.text import Report
from dragoman.reading.reader import Reader


def bodies(reader: Reader, text: str, source: str = "VNA") -> dict[str, Actor]:
    report = Report(content=text, origin="case", source=source, published="2024-03-05", language="en")
    actors = reader.read(prepare(report)).actors
    return {actor.name: actor for actor in actors if actor.kind is ActorKind.ORGANISATION}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("NOFA President Jan Berg met reporters.", "NOFA"),
        ("He received Jan Berg, the NOFA Director General, on Monday.", "NOFA"),
        ("Talks were held with then NORCA Chairman Jan Berg.", "NORCA"),
        ("ICT Minister Jan Berg met reporters.", None),
        ("PM Jan Berg met reporters.", None),
        ("MOFA Deputy Minister Jan Berg met reporters.", None),
    ],
)
def test_a_short_name_before_the_head_is_a_body(reader: Reader, text: str, body: str | None) -> None:
    assert list(bodies(reader, text)) == ([body] if body else [])


@pytest.mark.parametrize(
    ("text", "office", "body", "above"),
    [
        (
            "They met Jan Berg, Secretary of the Green Party Council and head of its Policy Commission, on Monday.",
            "head of its Policy Commission",
            "Policy Commission",
            "Green Party Council",
        ),
        (
            "A delegation of the Green Party of Peru led by Jan Berg, head of the Policy Commission of its Central "
            "Committee, left.",
            "head of the Policy Commission of its Central Committee",
            "Policy Commission",
            "Central Committee",
        ),
        (
            "A mission from the Swedish Fisheries Agency headed by the director of its Legal Department Jan Berg left.",
            "director of its Legal Department",
            "Legal Department",
            "Swedish Fisheries Agency",
        ),
    ],
)
def test_its_commission_is_of_the_body_told_before(
    reader: Reader, text: str, office: str, body: str, above: str
) -> None:
    assert office in [each.title for each in people(reader, text)["Jan Berg"].offices]
    assert bodies(reader, text)[body].parent == above


@pytest.mark.parametrize("mark", ["’", "'"])
@pytest.mark.parametrize(
    "text",
    [
        "A delegation of the National Assembly{}s Committee for Border Affairs led by its Vice Chairman Jan Berg left.",
        "Jan Berg, Vice Chairman of the National Assembly{}s Committee for Border Affairs, left.",
        "The National Assembly{}s Committee for Border Affairs and its Vice Chairman Jan Berg thanked the guests.",
    ],
)
def test_a_body_within_another_is_whole(reader: Reader, text: str, mark: str) -> None:
    assert f"National Assembly{mark}s Committee for Border Affairs" in bodies(reader, text.format(mark))
    assert people(reader, text.format(mark))["Jan Berg"].offices[0].organisation


@pytest.mark.parametrize(
    ("text", "body", "country"),
    [
        ("A delegation of the Green Party of Peru led by Ana Costa visited Laos.", "Green Party of Peru", "PE"),
        ("Laos received a delegation from the Nordic Fisheries Agency (NOFA).", "Nordic Fisheries Agency (NOFA)", None),
        (
            "A mission of the Ministry of Border Trade headed by Swedish Minister Karin Falk visited Laos.",
            "Ministry of Border Trade",
            "SE",
        ),
        ("A delegation of 20 businesses visited Laos.", None, None),
        ("The delegation of Peru visited Laos.", None, None),
    ],
)
def test_the_body_that_sends_a_delegation_is_an_actor(
    reader: Reader, text: str, body: str | None, country: str | None
) -> None:
    found = bodies(reader, text)
    assert list(found) == ([body] if body else [])
    assert [each.country for each in found.values()] == ([country] if body else [])


def test_the_sender_and_the_body_of_its_heads_office_are_one(reader: Reader) -> None:
    text = "A delegation of the Peruvian Fisheries Agency led by its President Ana Costa visited Laos."
    (body,) = bodies(reader, text).values()
    assert people(reader, text)["Ana Costa"].offices[0].organisation == body.id


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "Acting Minister of Trade Karin Falk met reporters. Falk, who is also Deputy Minister of Trade, left.",
            ["Minister of Trade", "Deputy Minister of Trade"],
        ),
        (
            "Deputy Director of the Nordic Council Karin Falk spoke. Interim Director of the Nordic Council Karin Falk "
            "left.",
            ["Deputy Director of the Nordic Council", "Director of the Nordic Council"],
        ),
        (
            "Karin Falk, Vice President of Peru, spoke. Caretaker President Karin Falk left.",
            ["Vice President of Peru", "President"],
        ),
        ("Deputy Minister of Trade Karin Falk spoke. Minister Karin Falk left.", ["Deputy Minister of Trade"]),
        ("Acting Minister of Trade Karin Falk spoke. Minister Karin Falk left.", ["Minister of Trade"]),
    ],
)
def test_who_acts_for_another_keeps_his_own_office(reader: Reader, text: str, kept: list[str]) -> None:
    assert [office.title for office in people(reader, text)["Karin Falk"].offices] == kept


@pytest.mark.parametrize(
    "text",
    [
        "They praised the work done since the consultation between State Minister Otsuki and Deputy Minister Bach.",
        "The talks between Minister Otsuki and Minister Bach had been useful for Viet Nam.",
        "He recalled the telephone conversation between the Minister Otsuki and Deputy Minister Bach.",
    ],
)
def test_two_who_meet_by_themselves_are_of_two_sides(reader: Reader, text: str) -> None:
    opening = "Foreign Minister Hara Kenji held talks with Mr. LE Quoc Viet, Foreign Minister of Viet Nam. "
    found = people(reader, opening + text, source="MOFA Japan")
    assert {name: found[name].country for name in ("Otsuki", "Bach")} == {"Otsuki": "JP", "Bach": "VN"}


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "President of the Councils of State and of Ministers of Cuba Luis Gil met reporters.",
            ["President of the Councils of State and of Ministers of Cuba"],
        ),
        (
            "Luis Gil, Vice President of the Councils of State and of Ministers, met reporters.",
            ["Vice President of the Councils of State and of Ministers"],
        ),
        (
            "President of the Council of State and Minister of Trade Luis Gil met reporters.",
            ["President of the Council of State", "Minister of Trade"],
        ),
        ("The US special envoy on peace in the region, Luis Gil, met.", ["US special envoy on peace in the region"]),
        ("The UN envoy for road safety Luis Gil met Ana Costa.", ["UN envoy for road safety"]),
        ("At talks with the envoy for peace, Luis Gil said that he would go.", []),
    ],
)
def test_an_office_goes_on_to_its_end(reader: Reader, text: str, titles: list[str]) -> None:
    assert [office.title for office in people(reader, text, "Granma")["Luis Gil"].offices] == titles
