"""The lexicon of agencies is sound, and a broken one says what is wrong."""

import re

import pytest

from dragoman.errors import KnowledgeError
from dragoman.knowledge.agencies import agencies, parse_agencies


def test_marks_and_sites_belong_to_one_agency() -> None:
    listed = agencies().agencies
    marks = [mark for agency in listed for mark in agency.marks]
    sites = [site for agency in listed for site in agency.sites]
    assert len(marks) == len(set(marks))
    assert len(sites) == len(set(sites))
    assert all(re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", site) for site in sites)


def test_an_agency_is_found_by_mark_and_by_host() -> None:
    by_mark, by_host = agencies().by_mark("TTXVN"), agencies().by_host("en.vietnamplus.vn")
    assert by_mark is not None and by_mark.name == "VNA"
    assert by_mark == by_host
    assert agencies().by_host("example.org") is None


def test_phrases_are_in_lower_case() -> None:
    for key in (
        "furniture",
        "beginnings",
        "endings",
        "ending_beginnings",
        "date_labels",
        "weekdays",
        "photo",
    ):
        assert all(phrase == phrase.casefold() for phrase in agencies().phrases[key]), key


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ("[[agency]\n", "is not valid TOML"),
        ('[[agency]]\nname = "A"\n', "without 'title'"),
        ("x = 1\n", "without 'agency'"),
    ],
)
def test_a_broken_lexicon(toml: str, message: str) -> None:
    with pytest.raises(KnowledgeError, match=message):
        parse_agencies(toml)
