"""Calls at someone's home, texts signed before others, what follows talks, and names that look like something else."""

import pytest
from cases import offices, people
from occasions import news, one, read

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    "sentence",
    [
        "Chilean Ambassador Marta Soto visited the residence of former President Olli Salo on Friday.",
        "Chilean Ambassador Marta Soto came to the home of General Olli Salo to wish him a happy New Year.",
        "Chilean Ambassador Marta Soto went to the office of Minister Olli Salo for talks on Friday.",
        "Chilean Ambassador Marta Soto dropped in at Minister Olli Salo's house on Friday.",
    ],
)
def test_who_calls_at_someones_place_meets_him(reader: Reader, sentence: str) -> None:
    (meeting,) = news(reader, sentence, source="STT")

    assert (meeting.kind, meeting.roles) == ("meeting", {"Marta Soto": "visitor", "Olli Salo": "host"})


@pytest.mark.parametrize(
    "sentence",
    [
        "Chilean Ambassador Marta Soto visited the house of the late President Olli Salo on Friday.",
        "Finnish Minister Leena Virtanen visited the home of former Finnish President Olli Salo on Friday.",
    ],
)
def test_the_house_of_the_dead_and_a_compatriots_are_no_meeting(reader: Reader, sentence: str) -> None:
    assert news(reader, sentence, source="STT") == []


def test_who_comes_to_an_embassy_meets_its_people(reader: Reader) -> None:
    sentence = "Finnish Minister Olli Salo came to the Chilean Embassy in Helsinki on Friday to offer wishes."
    (meeting,) = news(reader, sentence, source="STT")

    assert (meeting.kind, set(meeting.sides.values())) == ("meeting", {"FI", "CL"})


@pytest.mark.parametrize(
    "sentence",
    [
        "In the presence of Finnish President Olli Salo and Chilean President Marta Soto, the two sides signed a pact.",
        "The two sides signed five agreements in the presence of Finnish President Olli Salo and Chilean President "
        "Marta Soto.",
    ],
)
def test_those_in_whose_presence_others_sign_are_there(reader: Reader, sentence: str) -> None:
    (signing,) = news(reader, sentence)

    assert (signing.kind, signing.roles) == ("ceremony", {"Olli Salo": "principal", "Marta Soto": "principal"})


@pytest.mark.parametrize("act", ["attended the signing of documents", "witnessed the exchange of notes for a loan"])
def test_those_between_whom_it_is_sign_what_others_watch(reader: Reader, act: str) -> None:
    text = (
        f"President Ana Ruiz of Peru and President Luis Vega of Chile {act} between Peruvian Minister Pedro Soto and"
        " Chilean Minister Marta Diaz in Lima on May 12."
    )
    roles = one(reader, text, "Andina").roles
    assert [roles["Ana Ruiz"], roles["Luis Vega"]] == ["principal", "principal"]
    assert [roles["Pedro Soto"], roles["Marta Diaz"]] == ["signatory", "signatory"]


def test_who_signs_before_others_is_the_signatory(reader: Reader) -> None:
    text = (
        "In the presence of Finnish President Olli Salo, Finnish Minister Leena Virtanen and Chilean Minister Marta "
        "Soto signed a pact."
    )
    (signing,) = news(reader, text)

    assert (signing.roles["Leena Virtanen"], signing.roles["Marta Soto"]) == ("signatory", "signatory")


@pytest.mark.parametrize(
    "sentence",
    [
        "After talks with Chilean Minister Marta Soto, Finnish Minister Olli Salo hosted a dinner for her.",
        "Following talks between Finnish Minister Olli Salo and Chilean Minister Marta Soto, a treaty was signed.",
        "After the talks between Finnish Minister Olli Salo and Chilean Minister Marta Soto, the two sides signed a "
        "pact.",
    ],
)
def test_talks_are_news_by_what_was_done_after_them(reader: Reader, sentence: str) -> None:
    first, second = news(reader, sentence)

    assert first.people == second.people == {"Olli Salo", "Marta Soto"}


def test_talks_of_an_earlier_year_stay_history(reader: Reader) -> None:
    text = "After talks between Finnish Minister Olli Salo and Chilean Minister Marta Soto in 2015, both signed a pact."

    assert all(told.label != "talks" for told in news(reader, text))


def test_a_word_of_address_may_be_a_family_name(reader: Reader) -> None:
    found = people(reader, "Chilean Minister Marta Soto met Indian Finance Secretary Hari Pandit and others in Lima.")

    assert "Hari Pandit" in found


@pytest.mark.parametrize(
    "sentence",
    ["British Minister Karen Hill, MP called on Speaker Olli Salo today.", "He received Karen Hill, MP, today."],
)
def test_mp_behind_a_name_is_of_it(reader: Reader, sentence: str) -> None:
    assert "MP" in offices(people(reader, sentence)["Karen Hill"])


def test_a_section_chief_leads_a_team(reader: Reader) -> None:
    text = "A team of the Chilean Water Directorate, headed by its section chief Marta Soto, met Minister Olli Salo."
    (meeting,) = news(reader, text, source="STT")

    assert meeting.people == {"Marta Soto", "Olli Salo"}


@pytest.mark.parametrize(
    "behind",
    ["who was in town for a water forum", "in town for a water forum", "in Helsinki to attend a water forum"],
)
def test_a_guest_in_town_for_something_is_on_a_visit(reader: Reader, behind: str) -> None:
    told = news(
        reader,
        f"HELSINKI, May 15 (STT) - Finnish Minister Olli Salo met Chilean Minister Marta Soto, {behind}.",
        source="STT",
    )
    (visit,) = (each for each in told if each.kind == "visit")

    assert visit.roles == {"Marta Soto": "head"}


@pytest.mark.parametrize("title", ["Deputy Interior Minister", "Deputy Agriculture Minister", "Deputy Trade Minister"])
def test_a_deputy_minister_of_a_field_is_no_lawmaker(reader: Reader, title: str) -> None:
    reading = read(reader, f"Finnish {title} Olli Salo met Chilean Minister Marta Soto in Lima on Friday.")
    (meeting,) = reading.engagements

    assert set(meeting.channel) == {"state"}


def test_the_deputy_minister_told_by_his_field_speaks(reader: Reader) -> None:
    text = (
        "Peru will train Lao coast guards, the Peruvian deputy interior minister said Friday. Jose Paz held talks with "
        "Lao Minister Keo Xay in Lima."
    )
    reading = read(reader, text)
    names = {actor.id: actor.name for actor in reading.actors}

    assert [[names[one] for one in each.speakers] for each in reading.statements] == [["Jose Paz"]]
