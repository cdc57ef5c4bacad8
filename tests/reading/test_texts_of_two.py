"""Texts that states put out together, named by their titles or by who met, and read in legal English."""

import pytest
from hearing import read, told
from occasions import news

from dragoman.reading.reader import Reader

TITLE = "Joint Statement on Peru-Chile Economic and Trade Meeting in Quito\n\n"
OPENING = "The Government of Peru (“Peru”) and the Government of Chile (“Chile”),\n\n"


def test_a_title_that_names_two_states_names_who_wrote_the_text(reader: Reader) -> None:
    text = f"{TITLE}{OPENING}Recalling the treaty of 1990;\n\nThe Parties shall open a school."
    reading = read(reader, text)

    assert told(reading) == ["Chile & Peru: affirm", "Chile & Peru: pledge"]


def test_the_meeting_of_the_title_is_the_news(reader: Reader) -> None:
    (meeting,) = news(reader, f"{TITLE}{OPENING}The Parties commit to open a school.")

    assert (meeting.kind, set(meeting.sides.values()), meeting.places) == ("meeting", {"PE", "CL"}, ("Quito",))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The Parties shall exchange experts every year.", "Chile & Peru: pledge"),
        ("Peru will (i) lower duties on fish; and (ii) open two ports.", "Peru: pledge"),
        ("The two governments hereby found a fund.", "Chile & Peru: affirm"),
    ],
)
def test_legal_english_binds_those_it_names(reader: Reader, text: str, line: str) -> None:
    assert told(read(reader, TITLE + OPENING + text)) == [line]


@pytest.mark.parametrize(
    "text", ["The terms of the agreement between Peru and Chile include:", "Done in Lima, 5 May 2025"]
)
def test_what_only_leads_in_or_dates_a_text_says_nothing(reader: Reader, text: str) -> None:
    assert told(read(reader, TITLE + OPENING + text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Joint Statement on Peru-Chile Fish Talks\n\nWe, the leaders of Cuba and Laos, regret the storm.",
        "Peru, Chile Issue Joint Statement on Fish\n\nPeru and Chile are neighbours. The fund shall be big.",
    ],
)
def test_titles_of_others_and_of_news_name_no_authors(reader: Reader, text: str) -> None:
    assert not any("Peru" in line for line in told(read(reader, text)))


MET = (
    "President of the Port of Chile Karl Maes, Swedish Minister Jonas Falk and Prime Minister Rosa Vega of Peru "
    "met in Lima on 12 May 2025 and issued the following joint statement:\n\n"
)


def test_we_in_a_joint_statement_are_all_who_met(reader: Reader) -> None:
    reading = read(reader, MET + "1. We welcome the plan.\n\n2. Ports are open. We condemn the raid.")
    all_three = "Jonas Falk & Karl Maes & Rosa Vega"

    assert told(reading) == [f"{all_three}: appreciate", f"{all_three}: affirm", f"{all_three}: object"]


def test_we_in_other_reports_are_not_all_who_met(reader: Reader) -> None:
    text = MET.replace("issued the following joint statement:", "left.") + "We condemn the raid."

    assert told(read(reader, text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Talks between H.E Luis Paz, President of Peru and H.E (Dr.) Rosa Vega, President of Chile, were held in Lima.",
        "Talks between HE Luis Paz, CH, President of Peru and HE (Dr.) Rosa Vega, President of Chile on the occasion "
        "of the state visit to Peru, were held in Lima.",
    ],
)
def test_honours_in_brackets_begin_another(reader: Reader, text: str) -> None:
    (talks,) = news(reader, text)
    held = {actor.name: [office.title for office in actor.offices] for actor in read(reader, text).actors}

    assert set(talks.sides.values()) == {"PE", "CL"}
    assert held["Rosa Vega"] == ["President of Chile"]


def test_a_title_behind_a_given_name_that_nobody_lists_is_a_family_name(reader: Reader) -> None:
    text = "The Foreign Minister of Peru, Olympe Bishop, met Lao Minister Kham Vong in Lima."

    assert "Olympe Bishop" in {actor.name for actor in read(reader, text).actors}
    assert "Lima Bishop" not in {actor.name for actor in read(reader, "Lima Bishop Juan Paz met him.").actors}
