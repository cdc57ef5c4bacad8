"""Home: the country a publisher speaks from."""

import pytest

from dragoman.documents.preparing import prepare
from dragoman.domain.text import Report
from dragoman.reading.home import home_of, place_country


def home(source: str | None, text: str = "The two sides met.", url: str | None = None) -> str | None:
    return home_of(prepare(Report(content=text, origin="case", source=source, url=url, language="en")))


@pytest.mark.parametrize(
    ("source", "country"),
    [
        ("VNA", "VN"),
        ("VNA/VNS", "VN"),
        ("Xinhua", "CN"),
        ("The White House", "US"),
        ("Kremlin", "RU"),
        ("Ministry of Foreign Affairs of Japan", "JP"),
        ("The Wire", None),
        (None, None),
    ],
)
def test_by_the_name(source: str | None, country: str | None) -> None:
    assert home(source) == country


@pytest.mark.parametrize(
    ("url", "country"),
    [
        ("https://www.whitehouse.gov/a", "US"),
        ("https://en.vietnamplus.vn/a.vnp", "VN"),
        ("https://www.gov.uk/a", "GB"),
        ("https://example.org/a", None),
    ],
)
def test_by_the_site(url: str, country: str | None) -> None:
    assert home(None, url=url) == country


def test_by_the_dateline_last_of_all() -> None:
    assert home(None, "VIENTIANE, March 5 (KNN) - The two sides met here today and agreed.") == "LA"


@pytest.mark.parametrize(
    ("place", "country"),
    [("Ha Noi", "VN"), ("Washington DC", "US"), ("Saint Petersburg", "RU"), ("Atlantis", None)],
)
def test_the_country_of_a_place(place: str, country: str | None) -> None:
    assert place_country(place) == country


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("Jakarta Globe", "ID"),
        ("The Nation (Pakistan)", "PK"),
        ("Interfax-Ukraine", "UA"),
        ("Business Standard", "IN"),
        ("UB Post", "MN"),
        ("Victoria Herald", None),
    ],
)
def test_a_newspaper_is_at_home_where_it_is_printed(source: str, code: str | None) -> None:
    assert home(source) == code


def test_where_it_is_filed_tells_agencies_of_the_same_initials_apart() -> None:
    assert home("CNA", "Taipei, May 2 (CNA) The two sides met in the city on Friday.") == "TW"
    assert home("CNA", "SINGAPORE: The two sides met in the city on Friday.") == "SG"
