"""Forms of ministries, palaces and agencies of the south: who sat on which side, who is meant by an office apart from
its name, by what means those spoke who "discussed", and where."""

import pytest
from cases import offices, people
from hearing import read as heard
from hearing import told as said
from occasions import one, tell

from dragoman.reading.reader import Reader

RECEIVED = "Cuban President Luis Prado received Lao Minister of Health Kham Sisavath in Havana on Monday. "


@pytest.mark.parametrize(
    "text, both",
    [
        (
            "The Prime Minister spoke to President Otto Falk of Austria. The Prime Minister and President Falk agreed.",
            2,
        ),
        (
            "The Foreign Secretary met Austrian Foreign Minister Otto Falk. The Foreign Secretary and Minister Falk "
            "agreed.",
            2,
        ),
        ("The Prime Minister met Otto Falk, Chancellor of Austria. The Prime Minister and Chancellor Falk agreed.", 2),
    ],
)
def test_an_office_before_another_mans_is_somebody_else(reader: Reader, text: str, both: int) -> None:
    (statement,) = heard(reader, text, "GOV.UK").statements
    assert len(statement.speakers) == both and statement.joint


def test_a_secretary_general_is_no_president(reader: Reader) -> None:
    text = (
        "The Secretary-General met Ana Costa, President of Peru. The Secretary-General and President Costa spoke of "
        "oil."
    )
    found = people(reader, text, "United Nations")
    assert offices(found["Ana Costa"]) == ["President of Peru"]


@pytest.mark.parametrize(
    "where", ["from Peru", "from the Republic of Peru", "from that Andean state", "from the South American nation"]
)
def test_a_counterpart_is_named_after_where_he_is_from(reader: Reader, where: str) -> None:
    text = f"Norwegian Foreign Minister Karin Falk had a phone call with her counterpart {where}, Ana Costa, in May."
    assert one(reader, text).people == {"Karin Falk", "Ana Costa"}


@pytest.mark.parametrize(
    "text, there",
    [
        (
            "On the Lao side were Noy Vong, a member of the Central Committee, and Bua Keo, ambassador to Cuba.",
            {"Noy Vong", "Bua Keo"},
        ),
        (
            "On the Cuban side were also present General Rui Pino and Deputy Foreign Minister Ana Rey.",
            {"Rui Pino", "Ana Rey"},
        ),
        (
            "Sisavath was accompanied by officials, while on the Cuban side was Prime Minister Rui Pino, as well as "
            "Foreign Minister Ana Rey; and other officials.",
            {"Rui Pino", "Ana Rey"},
        ),
    ],
)
def test_those_on_a_side_sat_by(reader: Reader, text: str, there: set[str]) -> None:
    meeting = one(reader, RECEIVED + text, "ACN")
    assert {name for name, role in meeting.roles.items() if role == "member"} == there


@pytest.mark.parametrize("office", ["First Secretary of the Communist Party of Cuba", "First Secretary of the Party"])
def test_the_also_first_secretary_is_the_president(reader: Reader, office: str) -> None:
    reading = heard(reader, RECEIVED + f"The also {office} praised the doctors of Laos.", "ACN")
    assert said(reading) == ["Luis Prado: appreciate"]
    president = next(actor for actor in reading.actors if actor.name == "Luis Prado")
    assert office in offices(president)


@pytest.mark.parametrize(
    "came, format, date, country",
    [
        ("This came in a phone call between the two leaders, in which they spoke of oil.", "phone", None, None),
        ("This came during a phone call that he received from Costa.", "phone", None, None),
        ("This came during their meeting in Lima on Tuesday.", "in_person", "2025-05-13", "PE"),
        (
            "It took place during a meeting on the sidelines of the Oslo Forum in Norway on Tuesday.",
            "in_person",
            "2025-05-13",
            "NO",
        ),
    ],
)
def test_what_came_in_a_call_was_said_in_it(
    reader: Reader, came: str, format: str, date: str | None, country: str | None
) -> None:
    text = f"Saudi Foreign Minister Fahd bin Khalid and Peruvian Foreign Minister Ana Costa discussed trade. {came}"
    told = one(reader, text, "SPA")
    assert (told.format, told.date, told.countries) == (format, date, (country,) if country else ())


def test_what_came_in_talks_with_another_is_told_by_itself(reader: Reader) -> None:
    text = (
        "Saudi Foreign Minister Fahd bin Khalid and Peruvian Foreign Minister Ana Costa discussed trade. "
        "This came during a meeting of Fahd with Swiss Foreign Minister Beat Amsler."
    )
    assert len(tell(reader, text, "SPA")) == 2


@pytest.mark.parametrize("town, country", [("in Jeddah", "SA"), ("in Phnom Penh", "KH"), ("", "KH")])
def test_a_palace_stands_in_the_town_told_with_it(reader: Reader, town: str, country: str) -> None:
    text = (
        f"Swiss Foreign Minister Beat Amsler met Prince Fahd bin Khalid of Saudi Arabia at the Peace Palace {town} "
        "on Monday."
    )
    assert one(reader, text).countries == (country,)


def test_the_country_of_a_gathering_is_where_those_beside_it_met(reader: Reader) -> None:
    text = (
        "Swiss Foreign Minister Beat Amsler met Ana Costa, Foreign Minister of Peru, on the sidelines of the Reef "
        "Forum in Norway."
    )
    assert one(reader, text).countries == ("NO",)


def test_the_official_who_met_and_agreed_goes_on_meeting(reader: Reader) -> None:
    text = (
        "Cuban Minister of Energy Luis Prado visited Chile on Monday.\n\nThe Caribbean official met with Rui Pino, "
        "Minister "
        "of Labour of Uruguay, and together they highlighted trade.\n\nHe also met with Hernan Rey, Bolivian "
        "Minister of Mines."
    )
    assert [meeting.people for meeting in tell(reader, text, "ACN")[1:]] == [
        {"Luis Prado", "Rui Pino"},
        {"Luis Prado", "Hernan Rey"},
    ]
