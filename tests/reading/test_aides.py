"""Aides: whom someone serves is part of the office, and takes no part in what the aide does."""

import pytest
from cases import offices, people

from dragoman.documents.preparing import prepare
from dragoman.domain.text import Report
from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "aide", "office"),
    [
        (
            "Yemeni Minister Ali Salem held talks with Reza Karimian, the assistant to Foreign Minister Jafar Tavakol,"
            " in Tehran on Monday.",
            "Reza Karimian",
            "assistant to Foreign Minister Jafar Tavakol",
        ),
        (
            "Yemeni Minister Ali Salem met with Reza Karimian, adviser to President Jafar Tavakol, in Tehran.",
            "Reza Karimian",
            "adviser to President Jafar Tavakol",
        ),
        (
            "Yemeni Minister Ali Salem met with Reza Karimian, special envoy of President Jafar Tavakol, in Tehran.",
            "Reza Karimian",
            "special envoy of President Jafar Tavakol",
        ),
        (
            "Yemeni Minister Ali Salem met with Reza Karimian, spokesman for the director of the Ports Service Jafar "
            "Tavakol, in Tehran.",
            "Reza Karimian",
            "spokesman for the director of the Ports Service Jafar Tavakol",
        ),
    ],
)
def test_whom_an_aide_serves_is_not_met(reader: Reader, text: str, aide: str, office: str) -> None:
    report = Report(content=text, origin="case", source="IRNA", published="2024-03-05", language="en")
    reading = reader.read(prepare(report))
    names = {actor.id: actor.name for actor in reading.actors}
    assert offices(people(reader, text, "IRNA")[aide]) == [office]
    assert [{names[part.actor] for part in each.participants} for each in reading.engagements] == [{"Ali Salem", aide}]


def test_whom_an_aide_serves_is_known_by_a_short_name(reader: Reader) -> None:
    text = "Reza Karimian, the aide to Minister Jafar Tavakol, left. Tavakol stayed."
    assert people(reader, text, "IRNA")["Jafar Tavakol"].names == ("Jafar Tavakol", "Tavakol")


def test_an_adviser_named_after_the_office_that_he_serves_is_the_adviser(reader: Reader) -> None:
    found = people(reader, "Anna Falk met the Adviser to the President Ivan Petrov.", "Kremlin")
    assert offices(found["Ivan Petrov"]) == ["Adviser to the President"]


def test_an_aide_may_hold_another_office(reader: Reader) -> None:
    text = "Reza Karimian, envoy of President Jafar Tavakol and head of the Ports Service, left for Aden."
    assert offices(people(reader, text, "IRNA")["Reza Karimian"]) == [
        "envoy of President Jafar Tavakol",
        "head of the Ports Service",
    ]


def test_whoever_is_named_after_and_is_no_office(reader: Reader) -> None:
    text = "Reza Karimian, the aide to Minister Jafar Tavakol and Ambassador Ali Salem left for Aden."
    assert offices(people(reader, text, "IRNA")["Ali Salem"]) == ["Ambassador"]


def test_nobody_is_his_own_aide(reader: Reader) -> None:
    found = people(
        reader, "Yemeni Minister Ali Salem held talks with Minister Reza Karimian, an aide to Karimian said."
    )

    assert offices(found["Reza Karimian"]) == ["Minister"]
