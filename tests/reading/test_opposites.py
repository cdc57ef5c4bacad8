"""Opposites: whoever meets people of the country that he was taken for is of the other side."""

import pytest
from occasions import one, tell

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("source", "text", "sides"),
    [
        (
            "Andina",
            "LIMA, May 3 (Andina) -- Danish shipyards wish to build in Peru, Finance Minister Lars Holm announced at a "
            "meeting with Peruvian Foreign Minister Rosa Vega.",
            {"Lars Holm": "DK", "Rosa Vega": "PE"},
        ),
        (
            "Andina",
            "LIMA, May 3 (Andina) -- In a July meeting with Danish Prime Minister Lars Holm, Rosa Vega said that Peru "
            "will not change its fishing zones.",
            {"Lars Holm": "DK", "Rosa Vega": "PE"},
        ),
    ],
)
def test_one_of_two_who_meet_is_of_another_country(
    reader: Reader, source: str, text: str, sides: dict[str, str]
) -> None:
    assert one(reader, text, source).sides == sides


@pytest.mark.parametrize(
    "text",
    [
        "LIMA, May 3 (Andina) -- Foreign Minister Rosa Vega met Peruvian Army Chief General Pablo Soto on Friday.",
        "LIMA, May 3 (Andina) -- President Ana Quispe received Governor Pablo Soto of the Peruvian region of Cusco.",
    ],
)
def test_people_of_home_among_themselves_meet_nobody(reader: Reader, text: str) -> None:
    assert not tell(reader, text, "Andina")


_MET = "OSLO, May 3 (NTB) -- Norwegian Army Chief General Lars Holm met Peruvian Army Chief Pablo Soto on Friday. "


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        ("Prior to the parade, the two army chiefs had a working breakfast.", "working breakfast"),
        ("The two top commanders are slated to hold consultations on Monday.", "consultations"),
    ],
)
def test_two_of_a_rank_are_the_two_who_met(reader: Reader, sentence: str, label: str) -> None:
    told = tell(reader, _MET + sentence, "NTB")[-1]
    assert (told.label, told.people) == (label, {"Lars Holm", "Pablo Soto"})


def test_an_envoy_summoned_to_the_ministry_is_so_at_home(reader: Reader) -> None:
    text = "LIMA, May 3 (Andina) -- Norwegian Ambassador Lars Holm was summoned to the ministry on Friday over fishing."
    assert one(reader, text, "Andina").roles == {"Peru": "host", "Lars Holm": "visitor"}


def test_what_was_done_before_a_plan_was_done(reader: Reader) -> None:
    text = (
        "OSLO, May 3 (NTB) -- Norwegian Prime Minister Lars Holm is considering visiting Peru after speaking by phone "
        "with Peruvian President Rosa Vega on Friday."
    )
    assert one(reader, text, "NTB").people == {"Lars Holm", "Rosa Vega"}


def test_students_of_a_nation_are_received_for_it(reader: Reader) -> None:
    text = "LIMA, May 3 (Andina) -- President Rosa Vega received a group of students from Norway on Friday."
    assert one(reader, text, "Andina").people == {"Rosa Vega", "Norway"}
