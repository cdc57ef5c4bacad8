"""Names that look like something else: a town, a lord's or a father's title, a small word; how they are cut, whose they
are and which office is theirs. With them, the paragraph that opens a report before its dateline.
"""

import pytest
from cases import people
from occasions import read

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Minister Sofia Marlen of Sweden met Danish Premier Karin Falk in Oslo on Monday.", "Sofia Marlen"),
        ("Premier Karin Falk met with Paris Simonidis, Speaker of the House, on Monday.", "Paris Simonidis"),
        ("Tuvalu President Baron Tamo met Danish Premier Karin Falk in Suva on Monday.", "Baron Tamo"),
        ("Peruvian Minister Ana Vega met Saudi Speaker Ali bin Omar Al-Sheikh on Monday.", "Ali bin Omar Al-Sheikh"),
        ("Peruvian Minister Ana Vega met Minister Rami Al-Sultan in Kuwait on Monday.", "Rami Al-Sultan"),
        ("Peruvian Minister Ana Vega met Minister Khalid Al Sheikh in Kuwait on Monday.", "Khalid Al Sheikh"),
        ("Qatari Minister of State for Foreign Affairs Sultan bin Rashid left Lima on Monday.", "Sultan bin Rashid"),
        ("Kyrgyz Minister Ermek Sadyr uulu met Danish Premier Karin Falk in Oslo on Monday.", "Ermek Sadyr uulu"),
        ("South Korean President Moon Yong In met Danish Premier Karin Falk on Monday.", "Moon Yong In"),
        ("Bruneian Minister Lamit bin Haji Damit met Danish Premier Karin Falk on Monday.", "Lamit bin Haji Damit"),
        ("Vice President of the Union Don Minh Khoa received Danish Premier Karin Falk on Monday.", "Don Minh Khoa"),
        (
            "Brazilian Minister Paulo Jorge de Moura Lima met Danish Premier Karin Falk on Monday.",
            "Paulo Jorge de Moura Lima",
        ),
        ("Philippine Secretary Ma. Teresa Lagman met Danish Premier Karin Falk on Monday.", "Ma. Teresa Lagman"),
    ],
)
def test_a_word_that_the_lexicons_claim_is_part_of_a_name(reader: Reader, text: str, name: str) -> None:
    assert name in people(reader, text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Minister Ana Vega met with Paris Mayor Luc Moreau on Monday.", "Luc Moreau"),
        ("Minister Ana Vega met Swedish Minister Baron Karl Lindqvist in Oslo on Monday.", "Karl Lindqvist"),
        ("Minister Ana Vega met Spanish Minister Don Pedro Salas in Madrid on Monday.", "Pedro Salas"),
        ("Minister Ana Vega met Sheikh Rami in Kuwait on Monday.", "Rami"),
    ],
)
def test_before_a_whole_name_it_is_none(reader: Reader, text: str, name: str) -> None:
    assert name in people(reader, text)


def test_a_name_that_is_a_short_rank_ends_before_a_quotation(reader: Reader) -> None:
    text = 'Minister Ana Vega met Cambodian Premier Pich Sen. "It rained here," she said on Monday.'
    assert "Pich Sen" in people(reader, text)


OPENING = (
    "Lima and Vientiane Draw Closer\n\nPeruvian President Ana Vega met with Lao Premier Bounma Vongsay on Monday, and "
    "thanked him for the {0}.\n\nLIMA, May 12 (Andina) -- {1}"
)


def test_the_paragraph_before_the_dateline_is_read(reader: Reader) -> None:
    text = OPENING.format("rice sent in March", "Vega said that Peru will send Vongsay books.")
    reading = read(reader, text)
    assert [str(each.act) for each in reading.statements] == ["thank", "affirm"]


def test_a_summary_before_the_dateline_is_not_told_twice(reader: Reader) -> None:
    text = OPENING.format(
        "rice",
        "Peruvian President Ana Vega met with Lao Premier Bounma Vongsay on Monday and thanked him for the rice.",
    )
    assert [str(each.act) for each in read(reader, text).statements] == ["thank"]
