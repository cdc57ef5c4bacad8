"""Forms that agencies of the Gulf, the Levant, South Asia and Africa write: short names with an article, a row of
meetings announced by its place, what followed the talks.
"""

import pytest
from cases import offices, people
from hearing import speakers
from occasions import one, read, tell

from dragoman.reading.reader import Reader

COSTA = "Peruvian President Ana Costa"
VEGA = "Chilean President Luis Vega"


def _said(reader: Reader, text: str) -> list[str]:
    reading = read(reader, text)
    return [f"{speakers(reading, each)}: {each.act.value}" for each in reading.statements]


def test_a_short_name_keeps_its_article(reader: Reader) -> None:
    text = (
        "Peruvian Foreign Minister Ana Costa and her Omani counterpart Said al-Hinai spoke by telephone.\n\n"
        "During the phone call, Costa and al-Hinai congratulated each other on the new year and discussed trade."
    )
    both = "Ana Costa & Said al-Hinai"
    assert _said(reader, text) == [f"{both}: congratulate", f"{both}: discuss"]


def test_a_ruler_s_title_is_a_father_s_name_after_a_particle(reader: Reader) -> None:
    text = f"H.H. Sheikh Rakan bin Sultan Al Murr, Crown Prince of Ajman, received {COSTA} today."
    assert set(people(reader, text)) == {"Rakan bin Sultan Al Murr", "Ana Costa"}


@pytest.mark.parametrize(
    ("sentence", "label", "role"),
    [
        ("The meeting was followed by an expanded session in the presence of the two delegations.", "session", "host"),
        ("The talks were followed by a meeting of the Peru-Chile committee, chaired by the two.", "meeting", "chair"),
        ("This was followed by delegation-level talks.", "delegation-level talks", "host"),
    ],
)
def test_what_followed_the_talks_is_of_the_same_two(reader: Reader, sentence: str, label: str, role: str) -> None:
    told = tell(reader, f"{COSTA} received {VEGA} in Lima on Tuesday. {sentence}")
    assert [(each.label, each.roles["Ana Costa"]) for each in told[1:]] == [(label.split(" ")[-1], role)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The one-on-one meeting was followed by talks between the delegations.",
        "The meeting was followed by a press conference.",
        "The visit was followed by years of silence.",
    ],
)
def test_the_second_part_of_talks_is_no_other_meeting(reader: Reader, sentence: str) -> None:
    assert len(tell(reader, f"{COSTA} received {VEGA} in Lima on Tuesday. {sentence}")) == 1


def test_a_news_agency_says_nothing_itself(reader: Reader) -> None:
    text = f"{COSTA} received {VEGA} in Lima. According to the Peruvian News Agency, ties between the two are close."
    assert _said(reader, text) == []


def test_a_row_of_meetings_is_where_the_lead_announces_it(reader: Reader) -> None:
    text = (
        "Peruvian Foreign Minister Ana Costa held a series of bilateral meetings with her counterparts at the coast"
        " forum in Colombo.\n\nCosta also met Kenyan Foreign Minister Peter Mwangi and reviewed fisheries."
    )
    assert one(reader, text).countries == ("LK",)


def test_who_reviews_ties_after_the_talks_of_others_was_not_at_them(reader: Reader) -> None:
    text = (
        "Peruvian Foreign Minister Ana Costa met her Chilean counterpart Luis Vega in Lima on Monday. The two sides"
        " reviewed trade following Peruvian President Eva Prado's talks with Chilean President Juan Soto in May 2023."
    )
    assert [each.people for each in tell(reader, text)] == [{"Ana Costa", "Luis Vega"}, {"Eva Prado", "Juan Soto"}]


@pytest.mark.parametrize("words", ["held a phone call on Wednesday", "had a telephone call on Wednesday evening"])
def test_a_phone_call_on_a_day_is_no_courtesy_call(reader: Reader, words: str) -> None:
    call = one(reader, f"{COSTA} and {VEGA} {words} to discuss the harvest.")
    assert (call.kind, call.format) == ("call", "phone")


def test_him_is_whoever_the_sentence_is_about_though_a_day_follows(reader: Reader) -> None:
    text = (
        "Foreign Minister Rafiq Alam has sought Oman's help. He made the request when visiting Omani Labour Minister"
        " Said al-Hinai called on him at the guest house here on Sunday evening."
    )
    assert one(reader, text, source="UNB").roles == {"Rafiq Alam": "host", "Said al-Hinai": "visitor"}


def test_a_session_of_the_african_union_is_a_conference(reader: Reader) -> None:
    text = (
        "A delegation led by Girma Tadele, Foreign Minister of Ethiopia, is participating in the 12th Ordinary Session"
        " of the Executive Council of the African Union in Accra."
    )
    assert one(reader, text, source="ENA").kind == "conference"


def test_the_number_of_a_day_follows_its_word(reader: Reader) -> None:
    text = "A Maldivian delegation led by Speaker Hassan Rashid called on President Nihal Perera this morning (16)."
    call = one(reader, text, source="News 1st")
    assert (call.date, _said(reader, text)) == ("2025-05-16", [])


def test_each_of_a_list_has_the_office_behind_his_name(reader: Reader) -> None:
    text = (
        "Minister of Foreign Affairs Ana Costa, together with Pedro Salas, Minister of Defence, met with Luis Vega,"
        " President of Chile, Juan Soto, Minister of Foreign Affairs of Chile, and Eva Prado, Minister of Defence of"
        " Chile, in Santiago."
    )
    met = one(reader, text, source="MFA Peru")
    assert (met.roles["Pedro Salas"], met.sides["Ana Costa"], met.sides["Pedro Salas"]) == ("member", "PE", "PE")
    assert offices(people(reader, text, source="MFA Peru")["Luis Vega"]) == ["President of Chile"]


def test_a_press_conference_is_no_engagement(reader: Reader) -> None:
    text = f"{COSTA} received {VEGA} in Lima. {COSTA} and {VEGA} then held a joint press conference in Callao."
    assert [each.label for each in tell(reader, text)] == ["reception"]
