"""Points that a sentence with a colon leads in, how long talks took, and who is told by the house that he chairs."""

import pytest
from hearing import BOTH, COSTA, FALK, hear

from dragoman.reading.reader import Reader


@pytest.mark.parametrize("lead", ["stated as follows:", "conveyed the points below:", "explained the following:"])
def test_the_points_that_follow_are_his_who_made_them(reader: Reader, lead: str) -> None:
    text = (
        f"1. Minister Costa {lead}\n\n(1) I hope to visit Stockholm soon.\n\n(2) Brazil is at Sweden's side. I thank "
        "Sweden for its help.\n\n2. Minister Falk thanked Costa for her words."
    )
    assert hear(reader, text) == [
        f"{COSTA}: hope",
        f"{COSTA}: affirm",
        f"{COSTA}: thank",
        f"{FALK}: thank",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The meeting started at six and went on for some 40 minutes.", []),
        ("The talks continued for two hours.", []),
        ("The two considered how to widen their trade.", [f"{BOTH}: discuss"]),
        ("The two considered whether to build a port.", [f"{BOTH}: discuss"]),
        ("Costa intends to travel to Lima later this month.", []),
        ("Costa intends to raise the quotas.", [f"{COSTA}: pledge"]),
        ("The Brazilian ministry has so far said nothing about the talks.", []),
        ("Costa concurred with Falk on the need for a truce.", [f"{COSTA}: agree"]),
        ("Costa agreed with Falk to build a port.", [f"{BOTH}: agree"]),
    ],
)
def test_how_long_talks_took_is_no_statement_and_how_to_do_it_is_talked_over(
    reader: Reader, text: str, expected: list[str]
) -> None:
    assert hear(reader, text) == expected


def test_whoever_chairs_a_house_is_told_by_its_name(reader: Reader) -> None:
    text = (
        "Falk met Juho Aalto, Chairman of the Finnish Eduskunta, and Speaker of the Riksdag Eva Lind. The Speaker of "
        "the Eduskunta thanked Brazil. The Speaker of the Riksdag praised Costa."
    )
    assert hear(reader, text) == ["Juho Aalto: thank", "Eva Lind: appreciate"]


def test_a_party_chief_of_a_city_is_secretary_of_its_committee(reader: Reader) -> None:
    text = (
        "Secretary of the Da Nang Party Committee Tran Van Hai received Ana Costa in Da Nang on May 13. The city Party "
        "chief thanked Brazil. The municipal Party secretary praised Costa."
    )
    assert hear(reader, text, "VNA") == ["Tran Van Hai: thank", "Tran Van Hai: appreciate"]
