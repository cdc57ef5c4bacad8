"""Lists of nations, each with the name of who speaks for it right behind it."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader


def test_nations_each_with_its_name_are_so_many_guests(reader: Reader) -> None:
    text = (
        "Lao Foreign Minister Kham Seng held separate talks with the Foreign Ministers of the Republic of Peru - Ana "
        "Costa, the Kingdom of Denmark Mads Ulrik Thorsen, Kenya Joseph Otieno Were, and Deputy Minister Luis Vega of "
        "Chile in Vientiane on Friday."
    )
    told = tell(reader, text)
    assert [set(each.sides.items()) - {("Kham Seng", "LA")} for each in told] == [
        {("Ana Costa", "PE")},
        {("Mads Ulrik Thorsen", "DK")},
        {("Joseph Otieno Were", "KE")},
        {("Luis Vega", "CL")},
    ]


@pytest.mark.parametrize(
    "opening",
    [
        "the newly appointed Ambassadors of ",
        "the Ambassadors Extraordinary and Plenipotentiary of a number of foreign states - ",
    ],
)
def test_envoys_listed_by_nation_present_their_letters(reader: Reader, opening: str) -> None:
    text = (
        f"On May 15 the President of Laos Kham Seng received credentials from {opening}the Republic of Peru Jorge "
        "Alberto Medina, Japan Kenji Morita and New Zealand Susan Mary Whitcombe."
    )
    (told,) = tell(reader, text)
    assert (told.kind, told.sides) == (
        "ceremony",
        {"Kham Seng": "LA", "Jorge Alberto Medina": "PE", "Kenji Morita": "JP", "Susan Mary Whitcombe": "NZ"},
    )


def test_letters_from_the_hands_of_several_are_those_of_each(reader: Reader) -> None:
    text = (
        "BRATISLAVA - The President of Slovakia Jana Horvathova accepted the credentials of new ambassadors on Friday "
        "from the hands of Ambassador of Ireland Niamh Gallagher, Ambassador of Peru Carlos Medina and Ambassador of "
        "Kenya Joseph Otieno, residing in Vienna."
    )
    (told,) = tell(reader, text)
    assert set(told.sides.values()) == {"SK", "IE", "PE", "KE"}
    assert told.countries == ("SK",)
