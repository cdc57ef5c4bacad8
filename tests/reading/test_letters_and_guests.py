"""Letters told in one list or in the words of one, guests who "are visiting and working", and welcomes one attends."""

import pytest
from occasions import one, tell

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Peruvian President Luis Vega and Peruvian Premier Ana Costa sent their greetings to Lao President Khamtay"
            " Inthavong and Lao Premier Bounkeo Chanthala, respectively, on Monday.",
            [{"Luis Vega", "Khamtay Inthavong"}, {"Ana Costa", "Bounkeo Chanthala"}],
        ),
        (
            "In her letter sent to Lao President Khamtay Inthavong, Peruvian Premier Ana Costa affirmed that Laos has"
            " helped Peru.",
            [{"Ana Costa", "Khamtay Inthavong"}],
        ),
    ],
)
def test_who_writes_to_whom(reader: Reader, text: str, pairs: list[set[str]]) -> None:
    assert [(each.format, each.people) for each in tell(reader, text)] == [("letter", pair) for pair in pairs]


def test_two_who_each_met_his_own_counterpart(reader: Reader) -> None:
    text = (
        "Finnish Ministers Olli Salo and Aino Laine held talks with Lao Ministers Khamtay Inthavong and Bounkeo"
        " Chanthala, respectively, in Vientiane on Monday."
    )
    assert [each.people for each in tell(reader, text)] == [
        {"Olli Salo", "Khamtay Inthavong"},
        {"Aino Laine", "Bounkeo Chanthala"},
    ]


def test_those_who_visit_and_work_in_a_country_are_on_a_visit(reader: Reader) -> None:
    text = (
        "Finnish Minister Olli Salo received Chilean Senator Marta Soto, who is visiting and working in Finland from"
        " May 11 to 15, on May 12."
    )
    visit = next(each for each in tell(reader, text) if each.kind == "visit")
    assert (visit.people, visit.date) == ({"Marta Soto"}, "2025-05-11/2025-05-15")


def test_whoever_attends_a_welcome_ceremony_is_welcomed(reader: Reader) -> None:
    text = (
        "Finnish President Olli Salo is on a visit to Peru at the invitation of President Luis Vega. He is scheduled"
        " to attend a welcome ceremony in his honour, and hold talks with President Luis Vega."
    )
    welcome = next(each for each in tell(reader, text) if each.kind == "ceremony")
    assert welcome.roles == {"Olli Salo": "visitor", "Luis Vega": "host"}


def test_a_visit_is_to_come_on_the_days_on_which_it_takes_place(reader: Reader) -> None:
    text = "Finnish President Olli Salo will pay an official visit to Peru, which takes place on May 20-21."
    assert one(reader, text).date == "2025-05-20/2025-05-21"
