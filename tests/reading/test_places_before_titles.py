"""A place that opens a sentence right before a title, with no comma between: no country of whoever holds it."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    "opening",
    [
        "In Vientiane",
        "In Laos",
        "While in Laos",
        "During his visit to Laos",
        "On Monday in Laos",
    ],
)
@pytest.mark.parametrize("comma", ["", ","])
def test_the_place_before_a_title_is_not_its_country(reader: Reader, opening: str, comma: str) -> None:
    text = f"{opening}{comma} President Luong Van Hai met Lao Prime Minister Saleum Vong."

    met = [each.sides for each in tell(reader, text, "VNA") if each.kind == "meeting"]

    assert met == [{"Luong Van Hai": "VN", "Saleum Vong": "LA"}]


@pytest.mark.parametrize(
    "text",
    [
        "In Hanoi Lao President Saleum Vong met Prime Minister Luong Van Hai.",
        "In Hanoi the Lao President Saleum Vong met Prime Minister Luong Van Hai.",
        "On Monday Laos President Saleum Vong met Prime Minister Luong Van Hai.",
    ],
)
def test_a_nation_before_a_title_is(reader: Reader, text: str) -> None:
    met = [each.sides for each in tell(reader, text, "VNA") if each.kind == "meeting"]

    assert met == [{"Luong Van Hai": "VN", "Saleum Vong": "LA"}]


def test_a_given_name_written_like_a_country_is_part_of_the_name(reader: Reader) -> None:
    told = tell(reader, "Nepali Minister Bharat Raj Gautam met Indian Minister Vinay Kapur in Kathmandu on Monday.")

    assert told[0].sides == {"Bharat Raj Gautam": "NP", "Vinay Kapur": "IN"}


@pytest.mark.parametrize("meant", ["The minister", "The Chilean minister", "The diplomat"])
def test_who_is_meant_by_a_small_office_does_not_share_the_next_title(reader: Reader, meant: str) -> None:
    text = (
        "Chilean Foreign Minister Pablo Soto arrived in Muscat on Monday for a visit to Oman. "
        f"{meant} and Omani Foreign Minister Said Al Harthy signed an agreement."
    )

    signed = [each.sides for each in tell(reader, text) if each.kind == "ceremony"]

    assert signed == [{"Pablo Soto": "CL", "Said Al Harthy": "OM"}]
