"""Own texts of several, whom their countries stand for, and names before quotations."""

import pytest
from hearing import COSTA, FALK, OPENING, read, told

from dragoman.reading.reader import Reader


def test_the_presidents_who_signed_speak_for_their_countries(reader: Reader) -> None:
    text = (
        "Joint declaration of the Presidents of Sweden and Brazil\n\nStockholm, 5 May 2025\n\nWe, the Presidents of "
        "the Kingdom of Sweden and the Republic of Brazil, met in Stockholm today.\n\nWe condemn the attack on "
        "the port of Odesa.\n\nJonas Falk, President of Sweden\nAna Costa, President of Brazil"
    )
    assert f"{COSTA} & {FALK}: object" in told(read(reader, text, "Swedish Presidency"))


def test_the_we_of_a_group_is_not_the_publisher_s_state(reader: Reader) -> None:
    text = (
        "Statement of the G7\n\nWe, the Leaders of the G7, condemn the attack on Brazil. We call for peace in Brazil."
    )
    assert not [each for each in told(read(reader, text, "White House")) if each.startswith("United States")]


@pytest.mark.parametrize("between", [" ", "\n"])
def test_a_name_before_a_quotation_says_it(reader: Reader, between: str) -> None:
    text = (
        f'{OPENING}Foreign Minister Ana Costa:{between}"My people read about this land. It is an honour to walk in it."'
        "\n\nThe delegation will visit a farm on Friday."
    )
    assert told(read(reader, text)) == [f"{COSTA}: affirm", f"{COSTA}: affirm"]


def test_narration_goes_on_after_quotations_under_names(reader: Reader) -> None:
    text = (
        f'{OPENING}Foreign Minister Jonas Falk: "Thank you for the visit."\n\nForeign Minister Ana Costa: "You can '
        'count on us."\n\nThe ministers agreed to meet again.'
    )
    assert told(read(reader, text))[-1] == f"{COSTA} & {FALK}: agree"
