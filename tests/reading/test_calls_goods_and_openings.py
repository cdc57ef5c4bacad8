"""Calls told by turns of speech, letters on their way, goods handed over, works opened together, wreaths abroad."""

import pytest
from occasions import one, tell

from dragoman.reading.reader import Reader

VIRTANEN = "Finnish Foreign Minister Leena Virtanen"
REYES = "Chilean Foreign Minister Pablo Reyes"
TWO = {"Leena Virtanen", "Pablo Reyes"}


@pytest.mark.parametrize(
    "text",
    [
        f"{VIRTANEN} has just got off the phone with {REYES}.",
        f"“Just got off the phone with my Chilean colleague, Minister Pablo Reyes,” {VIRTANEN} wrote.",
        f"{VIRTANEN} and {REYES} touched base by secure line on Tuesday.",
        f"{VIRTANEN} and {REYES} were in telephone contact on Tuesday.",
        f"{VIRTANEN} was on the line to {REYES} on Tuesday.",
        f"{VIRTANEN} reached out by phone to {REYES} on Tuesday.",
        f"Reached by phone on Tuesday by {REYES}, {VIRTANEN} called for calm.",
        f"{VIRTANEN} and {REYES} held a phone exchange on Tuesday.",
        f"{VIRTANEN} had an exchange by phone with {REYES} on Tuesday.",
        f"{VIRTANEN} and {REYES} greeted each other over the phone on Tuesday.",
    ],
)
def test_a_call_told_by_a_turn_of_speech(reader: Reader, text: str) -> None:
    call = one(reader, text)

    assert (call.kind, call.format, call.people) == ("call", "phone", TWO)


@pytest.mark.parametrize(
    "text",
    [
        f"{VIRTANEN} got off the plane with {REYES}.",
        f"{VIRTANEN} touched the base of the statue on Tuesday, said {REYES}.",
        f"{VIRTANEN} put her career on the line, said {REYES}.",
    ],
)
def test_other_lines_are_no_call(reader: Reader, text: str) -> None:
    assert not [each for each in tell(reader, text) if each.kind == "call"]


@pytest.mark.parametrize(
    "text",
    [
        "A message of greetings went from Finnish President Olli Salo to Chilean President Ana Mora on Tuesday.",
        "A congratulatory note from Finnish President Olli Salo was delivered to Chilean President Ana Mora.",
    ],
)
def test_a_letter_on_its_way(reader: Reader, text: str) -> None:
    letter = one(reader, text)

    assert (letter.kind, letter.format, letter.people) == ("call", "letter", {"Olli Salo", "Ana Mora"})


@pytest.mark.parametrize(
    "text",
    [
        "Finnish Ambassador Olli Salo handed over ten ambulances to Chilean Health Minister Ana Mora in Santiago.",
        "Ten ambulances were handed over by Finnish Ambassador Olli Salo to Chilean Health Minister Ana Mora.",
        "A batch of ambulances was turned over to Chilean Health Minister Ana Mora by Finnish Ambassador Olli Salo.",
        "Finnish Ambassador Olli Salo gave Chilean Health Minister Ana Mora a cheque for 20,000 euros in Santiago.",
        "Chilean Health Minister Ana Mora took delivery of ten ambulances from Finnish Ambassador Olli Salo.",
        "The handover by Finnish Ambassador Olli Salo of ten ambulances to Chilean Health Minister Ana Mora took place "
        "on Tuesday.",
    ],
)
def test_goods_handed_over_to_someone_are_a_ceremony(reader: Reader, text: str) -> None:
    ceremony = one(reader, text)

    assert (ceremony.kind, ceremony.people) == ("ceremony", {"Olli Salo", "Ana Mora"})


def test_a_list_handed_over_is_no_ceremony(reader: Reader) -> None:
    text = "Finnish Ambassador Olli Salo handed over a list of names to Chilean Health Minister Ana Mora in Santiago."

    assert not [each for each in tell(reader, text) if each.kind == "ceremony"]


@pytest.mark.parametrize(
    "text",
    [
        "Taking the credentials of Finnish Ambassador Olli Salo in Santiago, Chilean President Ana Mora praised ties.",
        "Accepting the credentials of Finnish Ambassador Olli Salo on Monday, Chilean President Ana Mora praised ties.",
        "Finnish Ambassador Olli Salo was accredited on Tuesday by Chilean President Ana Mora.",
        "The presentation by Finnish Ambassador Olli Salo of his credentials to Chilean President Ana Mora was short.",
    ],
)
def test_credentials_told_in_other_words(reader: Reader, text: str) -> None:
    ceremony = one(reader, text)

    assert (ceremony.kind, ceremony.roles) == ("ceremony", {"Olli Salo": "visitor", "Ana Mora": "host"})


@pytest.mark.parametrize(
    "what",
    [
        "laid the foundation stone of a school",
        "broke ground for a school",
        "flagged off a night train",
        "commissioned a power station",
        "reopened the border crossing",
        "opened a Finnish film week",
        "attended the inauguration of a school",
        "presided over the closing of a drill",
    ],
)
def test_works_begun_by_people_of_two_sides(reader: Reader, what: str) -> None:
    text = f"Chilean Health Minister Ana Mora and Finnish Ambassador Olli Salo {what} in Valparaiso on Tuesday."
    ceremony = one(reader, text)

    assert (ceremony.kind, ceremony.people) == ("ceremony", {"Olli Salo", "Ana Mora"})


@pytest.mark.parametrize(
    "text",
    [
        "A clinic was opened in Santiago on Tuesday in the presence of Chilean Health Minister Ana Mora and Finnish "
        "Ambassador Olli Salo.",
        "The Finnish consulate opened its doors in Valparaiso in the presence of Chilean Health Minister Ana Mora and "
        "Finnish Ambassador Olli Salo.",
    ],
)
def test_works_opened_in_the_presence_of_two(reader: Reader, text: str) -> None:
    assert one(reader, text).people == {"Olli Salo", "Ana Mora"}


def test_what_one_minister_opens_at_home_is_no_engagement(reader: Reader) -> None:
    assert not tell(reader, "Chilean Health Minister Ana Mora broke ground for a school in Santiago on Tuesday.")


@pytest.mark.parametrize(
    "text",
    [
        "Finnish Prime Minister Olli Salo laid flowers at the Tomb of the Unknown Soldier in Moscow on Tuesday.",
        "A wreath was laid at the Heroes' Monument in Moscow on Tuesday by Finnish Prime Minister Olli Salo.",
        "A floral tribute was paid to the poet in Moscow on Tuesday by Finnish Prime Minister Olli Salo.",
    ],
)
def test_a_wreath_laid_abroad(reader: Reader, text: str) -> None:
    ceremony = one(reader, text)

    assert (ceremony.kind, ceremony.countries, ceremony.people) == ("ceremony", ("RU",), {"Olli Salo"})


def test_a_wreath_laid_at_home_is_no_engagement(reader: Reader) -> None:
    assert not tell(
        reader, "Finnish Prime Minister Olli Salo laid flowers at the Soldiers' Tomb in Helsinki on Tuesday."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Finland and Chile signed a fishing agreement on Tuesday. It was signed by Finnish Minister Olli Salo and "
        "Chilean Minister Ana Mora.",
        "Finland and Chile signed a fishing agreement on Tuesday. Finnish Minister Olli Salo and Chilean Minister Ana "
        "Mora were the signatories.",
        "The agreement was signed by Finnish Minister Olli Salo on behalf of Finland and by Chilean Minister Ana Mora "
        "on behalf of Chile.",
        "Instruments of ratification changed hands on Tuesday between Finnish Minister Olli Salo and Chilean Minister "
        "Ana Mora.",
    ],
)
def test_who_signed_is_told_besides(reader: Reader, text: str) -> None:
    ceremony = one(reader, text)

    assert (ceremony.kind, ceremony.people) == ("ceremony", {"Olli Salo", "Ana Mora"})


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        (f"Finland denied that {VIRTANEN} had met {REYES} in Oslo last week.", "denied"),
        (f"There has been no telephone call between {VIRTANEN} and {REYES} this week, a spokesman said.", "denied"),
        (f"No meeting took place between {VIRTANEN} and {REYES} this week, a spokesman said.", "denied"),
        (f"A planned call between {VIRTANEN} and {REYES} fell through on Tuesday.", "cancelled"),
        (f"Talks between {VIRTANEN} and {REYES} are off.", "cancelled"),
        (f"A meeting between {VIRTANEN} and {REYES} on Thursday will not go ahead.", "cancelled"),
        (f"A meeting between {VIRTANEN} and {REYES} planned for May 20 has been put back.", "cancelled"),
        (f"Monday's talks in Oslo of {VIRTANEN} with {REYES} are on.", "occurred"),
        (f"Finnish officials confirmed that {VIRTANEN} had met {REYES} in Oslo on Tuesday.", "occurred"),
        (f"{VIRTANEN} confirmed she had met {REYES} in Oslo on Tuesday.", "occurred"),
        (f"The aide described Monday's talks between {VIRTANEN} and {REYES} as constructive.", "occurred"),
    ],
)
def test_whether_it_took_place(reader: Reader, text: str, standing: str) -> None:
    contact = one(reader, text)

    assert (contact.standing, contact.people) == (standing, TWO)


@pytest.mark.parametrize(
    "text",
    [
        "The Finland-Chile fishing committee held its third session in Helsinki on Tuesday. The two sides were headed "
        f"respectively by {VIRTANEN} and {REYES}.",
        "A fishing dialogue between Finland and Chile was held in Helsinki on Tuesday, with Finnish Foreign Minister "
        "Leena Virtanen and Chilean Foreign Minister Pablo Reyes in the chair.",
        "Finland and Chile held a meeting of their fishing committees in Helsinki on Tuesday. The Finnish team was "
        "headed by Minister Leena Virtanen, the Chilean one by Deputy Minister Pablo Reyes.",
    ],
)
def test_who_headed_both_sides(reader: Reader, text: str) -> None:
    assert one(reader, text).sides == {"Leena Virtanen": "FI", "Pablo Reyes": "CL"}


def test_a_place_of_speech_is_not_that_of_what_is_told(reader: Reader) -> None:
    ahead = one(reader, f"{VIRTANEN} announced in Turku that she will confer with {REYES} over prices in Santiago.")
    past = one(reader, f"{VIRTANEN} briefed lawmakers in Turku about her talks with {REYES} in Santiago.")

    assert ahead.countries == past.countries == ("CL",)


def test_talks_had_in_one_s_own_capital_stay_there(reader: Reader) -> None:
    assert one(reader, f"{VIRTANEN} met in Helsinki with {REYES}, who flew in on Monday.").countries == ("FI",)


@pytest.mark.parametrize(
    "text",
    [
        f"{VIRTANEN} shakes hands with {REYES} in Turku on Tuesday.",
        f"{VIRTANEN}, whose talks with {REYES} in Turku took place on Tuesday, is a jurist.",
        f"{VIRTANEN} on Tuesday sent for Chilean Ambassador Pablo Reyes.",
        f"{VIRTANEN} posted: “Great to welcome my Chilean friend, Minister Pablo Reyes, in Turku today.”",
    ],
)
def test_a_meeting_told_in_other_words(reader: Reader, text: str) -> None:
    meeting = one(reader, text)

    assert (meeting.kind, meeting.people) == ("meeting", TWO)


def test_who_sends_for_a_doctor_meets_nobody(reader: Reader) -> None:
    assert not tell(reader, f"{VIRTANEN} sent for a doctor on Tuesday, said {REYES}.")


def test_a_traveller_in_a_town_of_a_country(reader: Reader) -> None:
    visit = one(reader, f"{VIRTANEN} was in the Chilean town of Valparaiso on Tuesday to inspect a port.")

    assert (visit.kind, visit.countries) == ("visit", ("CL",))


def test_messages_from_whole_states_are_no_letter(reader: Reader) -> None:
    assert not tell(reader, "Messages of sympathy have come to Finland from Chile, Peru and several other countries.")


def test_three_who_gather_hold_a_conference(reader: Reader) -> None:
    text = (
        f"{VIRTANEN}, {REYES} and Peruvian Foreign Minister Ana Mora gathered in Turku on Tuesday for three-way talks."
    )
    gathering = one(reader, text)

    assert (gathering.kind, gathering.people) == ("conference", TWO | {"Ana Mora"})


@pytest.mark.parametrize(
    "text",
    [
        f"The Finnish Embassy in Santiago hosted a reception on Tuesday, to which {REYES} was invited.",
        f"The Finnish Embassy in Santiago hosted a reception on Tuesday. Among the guests was {REYES}.",
    ],
)
def test_a_guest_of_an_embassy(reader: Reader, text: str) -> None:
    reception = one(reader, text)

    assert reception.roles["Pablo Reyes"] == "visitor"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (f"{VIRTANEN} will be in Santiago from May 20 for talks.", "2025-05-20/.."),
        (f"{VIRTANEN} will be in Santiago from May 20 to 22 for talks.", "2025-05-20/2025-05-22"),
        (f"{VIRTANEN} will be in Santiago on May 20 for talks.", "2025-05-20"),
    ],
)
def test_a_stay_from_a_day_on(reader: Reader, text: str, date: str) -> None:
    assert one(reader, text).date == date


def test_a_day_that_owns_a_round_of_talks(reader: Reader) -> None:
    text = "Monday's second round of trade negotiations between Finland and Chile in Santiago lasted two hours."

    assert one(reader, text).date == "2025-05-12"


@pytest.mark.parametrize(
    "text",
    [
        f"{VIRTANEN} greets {REYES} in Turku on Tuesday.",
        "Finnish Ambassador Olli Salo handed Chilean President Ana Mora a letter from the Finnish President during a "
        "meeting in Santiago on Tuesday.",
    ],
)
def test_greeted_and_handed_a_letter_at_a_meeting(reader: Reader, text: str) -> None:
    meeting = one(reader, text)

    assert (meeting.kind, len(meeting.people), meeting.date) == ("meeting", 2, "2025-05-13")


@pytest.mark.parametrize(
    "text",
    [
        "The agreement was signed for Chile by Trade Minister Ana Mora and for Peru by Foreign Minister Luis Rojas.",
        "The agreement was signed by Trade Minister Ana Mora for Chile and Foreign Minister Luis Rojas for Peru.",
        "Trade Minister Ana Mora signed the agreement on behalf of Chile and Foreign Minister Luis Rojas on behalf of "
        "Peru.",
        "Chile and Peru signed an agreement on Tuesday. Trade Minister Ana Mora signed for Chile and Foreign Minister "
        "Luis Rojas for Peru.",
    ],
)
def test_each_signs_for_his_state(reader: Reader, text: str) -> None:
    signing = one(reader, text)

    assert (signing.label, signing.sides) == ("signing", {"Ana Mora": "CL", "Luis Rojas": "PE"})


def test_who_thanks_for_something_signs_for_no_state(reader: Reader) -> None:
    text = "Finnish Trade Minister Ana Mora signed a law for Peru on Tuesday and Luis Rojas thanked her."

    assert not tell(reader, text)


def test_whom_one_received_did_not_meet_whom_another_met(reader: Reader) -> None:
    text = (
        "Finnish President Olli Salo received Chilean Ambassador Ana Mora, and Finnish Minister Leena Virtanen met "
        "Peruvian Minister Luis Rojas."
    )

    assert [each.people for each in tell(reader, text)] == [{"Olli Salo", "Ana Mora"}, {"Leena Virtanen", "Luis Rojas"}]
