"""Contacts told by where they were or among others of the day, and by no verb of their own."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

LEAD = "Chilean Foreign Minister Pablo Soto attended the World Soil Forum in Geneva on Monday. "


@pytest.mark.parametrize(
    "told",
    [
        "On the sidelines, Soto and Omani Premier Said Al Harthy agreed to open embassies.",
        "Soto and Omani Premier Said Al Harthy agreed on the margins to open embassies.",
        "Among those he met was Omani Premier Said Al Harthy.",
        "Other meetings included one with Omani Premier Said Al Harthy.",
    ],
)
def test_a_contact_beside_a_gathering_is_told(reader: Reader, told: str) -> None:
    met = [each.people for each in tell(reader, LEAD + told) if each.kind == "meeting"]

    assert met == [{"Pablo Soto", "Said Al Harthy"}]


@pytest.mark.parametrize(
    "told",
    [
        "On the sidelines, Soto agreed to sign the declaration.",
        "Among those present was Omani Premier Said Al Harthy.",
        "Other meetings included one on trade.",
    ],
)
def test_what_one_does_beside_it_is_none(reader: Reader, told: str) -> None:
    assert not [each for each in tell(reader, LEAD + told) if each.kind == "meeting"]
