"""Engagements and their people told in passing: who attended, who led each side, and what is only a topic."""

import pytest
from occasions import news, read, tell

from dragoman.reading.reader import Reader

TALKS = "Finnish Foreign Minister Leena Virtanen held talks with Chilean Foreign Minister Pablo Reyes in Helsinki. "
CHILE_AND_PERU = "Consultations between Chile and Peru were held in Lima on Tuesday. "


@pytest.mark.parametrize(
    "sentence",
    [
        "Chilean Ambassador Marta Soto and Finnish Trade Minister Olli Salo attended the talks.",
        "Chilean Ambassador Marta Soto and Finnish Trade Minister Olli Salo joined the meeting.",
        "The talks were attended by Chilean Ambassador Marta Soto and Finnish Trade Minister Olli Salo.",
    ],
)
def test_who_attended_the_talks_takes_part_in_them(reader: Reader, sentence: str) -> None:
    (talks,) = news(reader, TALKS + sentence)

    assert {name: talks.roles[name] for name in ("Marta Soto", "Olli Salo")} == {
        "Marta Soto": "member",
        "Olli Salo": "member",
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "The Chilean side was led by Vice Minister Pablo Reyes and the Peruvian side by Director Luis Rojas.",
        "Vice Minister Pablo Reyes led the Chilean delegation while Director Luis Rojas headed the Peruvian side.",
    ],
)
def test_those_who_led_the_sides_stand_for_their_countries(reader: Reader, sentence: str) -> None:
    (talks,) = news(reader, CHILE_AND_PERU + sentence)

    assert talks.sides == {"Pablo Reyes": "CL", "Luis Rojas": "PE"}


@pytest.mark.parametrize(
    "text",
    [
        "The Finland-Chile Joint Committee convened its fifth session in Helsinki on Tuesday, co-chaired by Finnish "
        "Trade Minister Olli Salo and his Chilean counterpart Pablo Reyes.",
        "Finnish Trade Minister Olli Salo on Tuesday met his Chilean counterpart Pablo Reyes.",
        "As he received Chilean Trade Minister Pablo Reyes on May 13, Finnish Trade Minister Olli Salo left.",
        "Finnish Trade Minister Olli Salo hoped that Chile would buy more paper while meeting with Chilean Trade "
        "Minister Pablo Reyes on Tuesday.",
        "Finland needs partners, Finnish Trade Minister Olli Salo told Chilean Trade Minister Pablo Reyes in Helsinki.",
        "Finnish Trade Minister Olli Salo hosted in Helsinki on Tuesday a dinner in honour of Chilean Trade Minister "
        "Pablo Reyes, reported the national radio.",
    ],
)
def test_a_meeting_told_by_a_clause_beside(reader: Reader, text: str) -> None:
    (meeting,) = news(reader, text)

    assert (meeting.kind, meeting.people) == ("meeting", {"Olli Salo", "Pablo Reyes"})


def test_a_counterpart_without_a_name_is_his_country(reader: Reader) -> None:
    (meeting,) = news(reader, "Finnish Foreign Minister Leena Virtanen met her Chilean counterpart in Lima on Tuesday.")

    assert meeting.sides == {"Leena Virtanen": "FI", "Chile": "CL"}


def test_envoys_of_the_states_of_a_body_are_no_body(reader: Reader) -> None:
    text = "Finnish President Olli Salo met with ambassadors of the ASEAN member states on Tuesday."
    (meeting,) = news(reader, text)

    assert meeting.people == {"Olli Salo", "ambassadors of the ASEAN member states"}


def test_envoys_who_come_with_their_credentials_take_part_in_a_ceremony(reader: Reader) -> None:
    text = (
        "Finnish President Olli Salo on Tuesday received Chilean Ambassador Marta Soto, who came to present her "
        "credentials. Receiving the ambassador, the President praised the ties."
    )

    assert [told.kind for told in tell(reader, text)] == ["ceremony"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Did Finnish Foreign Minister Leena Virtanen talk with her Chilean counterpart by phone this week?",
        "President Olli Salo of Finland spoke about the state of talks between Chile and Peru.",
    ],
)
def test_a_question_and_a_topic_tell_nothing(reader: Reader, sentence: str) -> None:
    assert tell(reader, sentence) == []


def test_a_weekday_after_a_visit_lies_behind(reader: Reader) -> None:
    text = (
        "Finnish President Olli Salo received Foreign Minister Pablo Reyes of Chile, who is on a working visit to "
        "Finland, on Thursday."
    )
    reception = next(told for told in news(reader, text) if told.kind == "meeting")

    assert reception.date == "2025-05-15"


def test_what_goes_on_a_plan_is_planned(reader: Reader) -> None:
    text = (
        "During his visit to Finland, Chilean Foreign Minister Pablo Reyes is scheduled to meet President Olli Salo, "
        "hold talks with Foreign Minister Leena Virtanen and leave on Friday."
    )
    meetings = [told.standing for told in tell(reader, text) if told.kind == "meeting"]

    assert meetings == ["planned", "planned"]


def test_leaders_met_one_by_one_speak_together(reader: Reader) -> None:
    text = (
        "Finnish President Olli Salo and Prime Minister Leena Virtanen of Finland hosted separate receptions for "
        "Chilean Foreign Minister Pablo Reyes on Tuesday. The Finnish leaders thanked the guest for his visit."
    )
    reading = read(reader, text)
    named = {actor.id: actor.name for actor in reading.actors}

    assert {named[speaker] for said in reading.statements for speaker in said.speakers} == {
        "Olli Salo",
        "Leena Virtanen",
    }


def test_whoever_is_thanked_for_a_visit_made_it(reader: Reader) -> None:
    text = (
        "Finnish President Olli Salo met Chilean President Pablo Reyes on Tuesday. He thanked Reyes for attending the "
        "Arctic Forum for Cooperation and paying an official visit to Finland."
    )
    visits = [told for told in tell(reader, text) if told.kind == "visit"]

    assert [(told.people, told.type) for told in visits] == [({"Pablo Reyes"}, "official")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "During a telephone conversation, Finnish President Olli Salo extended warm wishes to Chilean President "
            "Pablo Reyes on his birthday.",
            [("call", False)],
        ),
        (
            "Finnish President Olli Salo held a telephone conversation with Chilean President Pablo Reyes. The two "
            "presidents commended the recent meeting in Lima and discussed trade.",
            [("call", False), ("meeting", True)],
        ),
    ],
)
def test_the_other_end_and_a_meeting_both_recall(reader: Reader, text: str, expected: list[tuple[str, bool]]) -> None:
    told = read(reader, text).engagements

    assert [(each.kind, each.background) for each in told] == expected
    assert all(len(each.participants) == 2 for each in told)


@pytest.mark.parametrize("counterpart", ["counterpart Prince Erik Holm", "counterpart, Foreign Minister Erik Holm,"])
def test_a_counterpart_with_an_office_is_of_the_nation_before(reader: Reader, counterpart: str) -> None:
    (meeting,) = news(reader, f"Finnish Foreign Minister Leena Virtanen met with her Danish {counterpart} on Tuesday.")

    assert meeting.sides == {"Leena Virtanen": "FI", "Erik Holm": "DK"}


@pytest.mark.parametrize(
    ("beside", "standing"),
    [
        ("is on a two-day working visit to Malaysia", "occurred"),
        ("is paying a two-day visit to Malaysia", "occurred"),
        ("paid a two-day visit to Malaysia in 2023", "background"),
    ],
)
def test_who_is_on_a_visit_is_so_whoever_says_it(reader: Reader, beside: str, standing: str) -> None:
    text = (
        f"Malaysian Minister Zaid Kadir said on Monday that Thai Minister Chai Pram, who {beside}, had agreed to form "
        "a committee."
    )
    (told,) = tell(reader, text, "Bernama")
    assert (told.kind, told.standing) == ("visit", standing)
