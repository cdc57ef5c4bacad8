"""Parties whose name several countries share, and names that only contain such a one."""

import pytest
from cases import people

from dragoman.reading.reader import Reader


def test_a_party_named_in_many_lands_is_of_none_that_the_report_does_not_name(reader: Reader) -> None:
    text = "PRAGUE, May 16 (CTK) -- Pavel Orlov, chairman of the Liberal Democratic Party, left Moscow, Russia, today."
    assert people(reader, text, source="CTK")["Pavel Orlov"].country != "JP"


@pytest.mark.parametrize("land", ["Tokyo", "Japan"])
def test_it_is_of_the_one_that_the_report_names(reader: Reader, land: str) -> None:
    text = f"PRAGUE, May 16 (CTK) -- Kenji Mori, chairman of the Liberal Democratic Party, left {land} today."
    assert people(reader, text, source="CTK")["Kenji Mori"].country == "JP"


def test_a_longer_name_is_another_party_s(reader: Reader) -> None:
    text = "PRAGUE, May 16 (CTK) -- Jan Novotny, chairman of the Civic Democratic Alliance, met German envoy Hans Berg."
    assert people(reader, text, source="CTK")["Jan Novotny"].country == "CZ"
