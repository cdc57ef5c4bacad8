"""Fields of offices: what a minister has in charge, and which body a chairman is of, whole as printed."""

import pytest
from cases import offices, people

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        (
            "Tran Van Ba, minister in charge of the State Ports Commission, met Jonas Falk in Hanoi.",
            "Tran Van Ba",
            ["minister in charge of the State Ports Commission"],
        ),
        (
            "Tran Van Ba, minister in charge of ports and water safety and chairman of the Ports Society, left.",
            "Tran Van Ba",
            ["minister in charge of ports and water safety", "chairman of the Ports Society"],
        ),
        ("Tran Van Ba, minister of trade, met Jonas Falk.", "Tran Van Ba", ["minister of trade"]),
        ("Jonas Falk, minister of industry and trade, left.", "Jonas Falk", ["minister of industry and trade"]),
        (
            "Tran Van Ba, minister of agriculture and food industry, met Jonas Falk.",
            "Tran Van Ba",
            ["minister of agriculture and food industry"],
        ),
        ("Tran Van Ba, chief of protocol and left for Hanoi.", "Tran Van Ba", ["chief of protocol"]),
        (
            "Jonas Falk, vice-chairman of the Nakata Securities Co. Ltd., met Minister Tran Van Ba in Hanoi.",
            "Jonas Falk",
            ["vice-chairman of the Nakata Securities Co. Ltd."],
        ),
        (
            "Jonas Falk, member of the Bosnia-Herzegovina Presidency, met Minister Tran Van Ba in Hanoi.",
            "Jonas Falk",
            ["member of the Bosnia-Herzegovina Presidency"],
        ),
    ],
)
def test_an_office_is_told_with_its_field(reader: Reader, text: str, name: str, expected: list[str]) -> None:
    found = people(reader, text)
    assert offices(found[name]) == expected
    assert set(found) <= {"Tran Van Ba", "Jonas Falk"}


def test_a_small_word_before_a_name_is_no_field(reader: Reader) -> None:
    found = people(reader, "The prime minister received vice Tran Van Ba, the ambassador, in Hanoi.")
    assert offices(found["Tran Van Ba"]) == ["ambassador"]


@pytest.mark.parametrize(
    ("text", "name", "expected", "country"),
    [
        (
            "The British Prime Minister Robert Major said that trade would grow.",
            "Robert Major",
            ["British Prime Minister"],
            "GB",
        ),
        ("British Minister Robert Major General Hale met.", "Robert Major General Hale", None, None),
        (
            "Tran Van Ba, acting director of Chinese affairs in the Trade Ministry of Vietnam, left.",
            "Tran Van Ba",
            ["director of Chinese affairs in the Trade Ministry of Vietnam"],
            "VN",
        ),
        ("The guests were met by Curator Tran Van Ba of Vietnam.", "Tran Van Ba", ["Curator"], "VN"),
    ],
)
def test_a_rank_may_be_a_surname_and_a_nation_a_field(
    reader: Reader, text: str, name: str, expected: list[str] | None, country: str | None
) -> None:
    found = people(reader, text)
    if expected is None:
        assert name not in found
    else:
        assert (offices(found[name]), found[name].country) == (expected, country)


@pytest.mark.parametrize(
    "title",
    [
        "chairman of the Swedish section of the Swedish-Peruvian Ports Commission",
        "co-chair of the Swedish part of the Joint Ports Commission",
    ],
)
def test_a_nation_s_part_of_a_joint_body_is_of_the_office(reader: Reader, title: str) -> None:
    found = people(reader, f"Jonas Falk, {title}, met the Peruvian envoy Ana Costa in Lima.")
    assert offices(found["Jonas Falk"]) == [title]


@pytest.mark.parametrize("where", ["(right)", "(second, left)", "(L)", "(3rd from right)"])
def test_where_someone_stands_in_a_picture_does_not_part_him_from_his_office(reader: Reader, where: str) -> None:
    text = f"Jonas Falk {where}, head of the Swedish Ports Office, and Colonel Ana Costa, chief of the Peruvian Navy."
    found = people(reader, text)
    assert offices(found["Jonas Falk"]) == ["head of the Swedish Ports Office"]
    assert offices(found["Ana Costa"]) == ["Colonel", "chief of the Peruvian Navy"]


def test_a_bracket_with_an_office_is_one_beside_a_picture_s_words_too(reader: Reader) -> None:
    found = people(reader, "Jonas Falk (Foreign Minister) met Ana Costa (right, Minister of Ports) in Lima.")
    assert offices(found["Jonas Falk"]) == ["Foreign Minister"]
