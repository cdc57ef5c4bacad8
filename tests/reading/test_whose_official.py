"""Whose official someone is whom a report names without his country, and who is nobody it names."""

from cases import offices, people
from occasions import tell

from dragoman.reading.reader import Reader

ATTENDED = (
    "HELSINKI, May 13 (STT) -- The meeting discussed prices in Chile and Peru. It was attended by Prime Minister Leena "
    "Virtanen, Foreign Minister Olli Salo, Interior Minister Aino Laine, Director of the Security Service Pekka "
    "Niemi, {} Ilkka Koski."
)


def test_officials_in_a_list_of_many_of_home_are_of_home(reader: Reader) -> None:
    assert tell(reader, ATTENDED.format("and"), source="STT") == []


def test_after_a_comma_and_an_and_the_next_office_begins(reader: Reader) -> None:
    found = people(
        reader, ATTENDED.format("and Special Representative for Forests, Ecology and Transport"), source="STT"
    )

    assert offices(found["Pekka Niemi"]) == ["Director of the Security Service"]
    assert offices(found["Ilkka Koski"]) == ["Special Representative for Forests, Ecology and Transport"]


def test_an_ambassador_without_a_country_is_the_one_told_of_before(reader: Reader) -> None:
    lead = "HELSINKI (STT) -- The Chilean ambassador to Helsinki was summoned to the Foreign Ministry on Monday. "
    found = people(reader, lead + "Director Olli Salo handed a note to Ambassador Pablo Reyes.", source="STT")

    assert found["Pablo Reyes"].country == "CL"


def test_a_foreign_minister_is_not_whoever_is_named_without_a_country(reader: Reader) -> None:
    lead = "HELSINKI (STT) -- The talks were told of by Mona Tarazi on Sunday. "
    told = tell(reader, lead + "The Chilean foreign minister visited Helsinki on Monday.", source="STT")

    assert all("Mona Tarazi" not in each.people for each in told)


def test_an_envoy_is_none_of_the_two_leaders(reader: Reader) -> None:
    lead = "HELSINKI, May 13 (STT) -- Chilean Ambassador Pablo Reyes spoke of Finnish President Leena Virtanen. "
    told = "He said Chilean President Marta Soto was content when the two leaders met in Madrid last month."
    (met,) = tell(reader, lead + told, source="STT")

    assert met.people == {"Leena Virtanen", "Marta Soto"}


def test_those_told_as_also_in_the_meeting_are_its_members(reader: Reader) -> None:
    met = "Finnish Minister Olli Salo met with Chilean President Marta Soto in Helsinki on May 13. "
    (talks,) = tell(reader, met + "Also in the meeting were Senior Director Aino Laine and Ambassador Pablo Reyes.")

    assert {name for name, role in talks.roles.items() if role == "member"} == {"Aino Laine", "Pablo Reyes"}
