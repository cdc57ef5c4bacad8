"""Places that no name tells: "here" in a report without a place line, the airport where one's own see one off."""

from occasions import tell

from dragoman.reading.reader import Reader

FALK = "Lao Foreign Minister Bounxou Falk"
COSTA = "Brazilian President Ana Costa"


def test_here_is_the_publishers_country_where_no_line_says_where_it_was_filed(reader: Reader) -> None:
    text = f"(KPL) A memorandum was signed here on Thursday between {FALK} and {COSTA}."
    signed = next(each for each in tell(reader, text, source="KPL") if each.kind == "ceremony")

    assert signed.countries == ("LA",)


def test_whoever_is_welcomed_back_by_his_own_is_at_home(reader: Reader) -> None:
    text = (
        f"{FALK} returned home on Thursday after paying a visit to Brazil. He was welcomed back at the airport by Lao "
        "Deputy Foreign Minister Kham Souk and Brazilian Ambassador Rui Lopes."
    )
    welcome = next(each for each in tell(reader, text, source="KPL") if each.kind == "ceremony")

    assert welcome.countries == ("LA",)


def test_here_is_named_by_the_town_of_the_dateline(reader: Reader) -> None:
    text = "LIMA, May 16 (Andina) -- Swedish Foreign Minister Jonas Falk arrived here on Monday on a visit."

    assert [each.places for each in tell(reader, text, source="Andina")] == [("Lima",)]
