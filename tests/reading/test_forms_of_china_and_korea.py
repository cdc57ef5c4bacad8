"""Forms of agencies of China, Japan and the Koreas: what the heads of state settled last year, an exchange of views
with many, meals that missions give, those who left to do something elsewhere, and talks that were the call.
"""

import pytest
from hearing import speakers
from occasions import read, tell

from dragoman.reading.reader import Reader

MET = "Chinese Vice President Han Lixin on Thursday met with Peruvian Foreign Minister Ana Costa in Beijing. "


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Han said China is ready to carry out the consensus reached by the two heads of state in Lima in May.", "PE"),
        ("Costa hoped to carry out the agreements made at the China-Peru summit in May.", None),
    ],
)
def test_what_was_settled_on_a_day_tells_a_meeting_of_the_two_states(
    reader: Reader, sentence: str, place: str | None
) -> None:
    news, before = tell(reader, MET + sentence, source="Xinhua", published="2024-07-05")
    assert news.people == {"Han Lixin", "Ana Costa"}
    assert (before.people, before.date, before.standing) == ({"China", "Peru"}, "2024-05", "background")
    assert before.countries == ((place,) if place else ())


def test_what_was_settled_at_no_time_or_place_tells_none(reader: Reader) -> None:
    text = MET + "Han said China is ready to carry out the consensus reached by the two heads of state."
    assert len(tell(reader, text, source="Xinhua", published="2024-07-05")) == 1


def test_heads_of_state_of_whom_ministers_speak_are_not_themselves(reader: Reader) -> None:
    text = (
        "Chinese Foreign Minister Gu Wen met with Peruvian Foreign Minister Ana Costa in Beijing. The heads of state of"
        " the two countries agreed on a port, Gu said."
    )
    reading = read(reader, text, source="Xinhua")
    assert "Ana Costa" not in {speakers(reading, each) for each in reading.statements if each.act.value == "agree"}


def test_an_exchange_of_views_with_many_is_a_meeting_and_a_statement(reader: Reader) -> None:
    text = (
        "Assistant Foreign Minister Gu Wen went to Hunan on Monday. She also had an exchange of views with the envoys"
        " of Peru."
    )
    reading = read(reader, text, source="Xinhua")
    assert [each.kind for each in reading.engagements] == ["meeting"]
    assert [each.act.value for each in reading.statements] == ["discuss"]


def test_missions_of_several_states_give_a_meal(reader: Reader) -> None:
    text = "Vice Minister Noh Min-jae will attend a luncheon hosted by the Andean embassies in Seoul on May 7."
    (meal,) = tell(reader, text, source="Yonhap", published="2024-05-02")
    assert meal.roles == {"Noh Min-jae": "visitor", "Andean embassies": "host"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Foreign Minister Noh Min-jae left Seoul on Monday to attend a trade conference in Chile.", "CL"),
        ("Culture Minister Noh Min-jae departed here on Monday to visit Italy.", "IT"),
        ("Culture Minister Noh Min-jae left for Italy on Monday to attend a fair in Chile.", "IT"),
    ],
)
def test_one_visits_where_what_one_left_to_do_is_done(reader: Reader, text: str, place: str) -> None:
    told = tell(reader, f"SEOUL, May 7 (Yonhap) -- {text}", source="Yonhap")
    visits = [each for each in told if each.kind == "visit"]
    assert [(each.countries, each.standing) for each in visits] == [((place,), "occurred")]


def test_one_and_his_party_end_their_visit_and_are_seen_off(reader: Reader) -> None:
    text = (
        "Pyongyang, May 7 (KCNA) -- Juan Soto, vice-speaker of the Congress of Peru, and his party left today after"
        " winding up their four-day visit to the DPRK. They were seen off at the airport by vice-minister of Foreign"
        " Affairs Ri Kyong Su."
    )
    told = tell(reader, text, source="KCNA", published="2024-05-07")
    assert [(each.kind, each.standing) for each in told] == [("visit", "occurred"), ("ceremony", "occurred")]
    assert told[1].roles == {"Ri Kyong Su": "host", "Juan Soto": "visitor"}


def test_the_talks_told_after_a_call_are_the_call(reader: Reader) -> None:
    text = (
        "Prime Minister Goro Kanda spoke by phone with Peruvian President Juan Soto on Friday. During the 20-minute"
        " talks, Kanda told Soto that Tokyo would send aid."
    )
    (call,) = tell(reader, text, source="Kyodo")
    assert (call.kind, call.format) == ("call", "phone")


PRESSER = """Press Conference by Foreign Minister SAWA Kenta

Friday, June 9, 2023, 5:20 p.m. Lima

Mr. SAWA Kenta, Minister for Foreign Affairs: I just spoke by telephone with Foreign Minister Vega of Chile. At the \
Japan-Peru Foreign Ministers' Meeting, we exchanged views on fishing. Japan and Peru have confirmed two points. The \
first is to open a port.

Reporter: And visas?

Minister Sawa: {}"""


def _presser(reader: Reader, answer: str) -> list[tuple[str, str]]:
    """Who says what in a press conference that ends with an answer."""
    reading = read(reader, PRESSER.format(answer), source="MOFA Japan", published="2023-06-09")
    return [(speakers(reading, each), each.act.value) for each in reading.statements]


def test_a_minister_facing_the_press_tells_whom_he_met_and_what_both_did(reader: Reader) -> None:
    told = tell(reader, PRESSER.format("I will hold talks with Minister Luis Soto of Cuba on the 4th."), "MOFA Japan")
    assert [(each.kind, each.standing) for each in told] == [
        ("call", "occurred"),
        ("meeting", "occurred"),
        ("meeting", "planned"),
    ]
    assert told[1].people == {"SAWA Kenta", "Peru"}


def test_what_is_planned_on_the_4th_is_so_on_the_next_one(reader: Reader) -> None:
    text = "Foreign Minister Kenta Sawa will meet Peruvian Foreign Minister Ana Costa on the 4th."
    assert [each.date for each in tell(reader, text, "Kyodo", "2023-06-09")] == ["2023-07-04"]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("Foreign Minister Vega and I agreed on visas.", [("SAWA Kenta & Vega", "agree")]),
        (
            "I explained our position, and Foreign Minister Vega said Chile would help.",
            [("SAWA Kenta", "inform"), ("Vega", "affirm")],
        ),
    ],
)
def test_words_of_two_before_the_press_are_of_two(reader: Reader, answer: str, said: list[tuple[str, str]]) -> None:
    both = "Peru & SAWA Kenta"
    assert _presser(reader, answer) == [(both, "discuss"), (both, "agree"), (both, "agree"), *said]


def test_talks_called_by_two_states_are_of_whoever_speaks_there(reader: Reader) -> None:
    text = (
        "Foreign Minister Kenta Sawa visited Lima on Friday. At the Japan-Peru Foreign Ministers' Meeting, Sawa"
        " expressed thanks to Minister Costa."
    )
    talks = next(each for each in tell(reader, text, source="Kyodo") if each.kind == "meeting")
    assert talks.roles == {"Kenta Sawa": "visitor", "Costa": "host"}


def test_what_one_looks_forward_to_is_no_meeting(reader: Reader) -> None:
    text = (
        "Secretary-General of ASEAN Tan Bo met with the Ambassador of Norway, Kari Berg, in Jakarta on Monday. He"
        " looked forward to the ASEAN-Norway Joint Cooperation Committee meeting next month."
    )
    assert len(tell(reader, text, source="ASEAN")) == 1


def test_a_group_is_met_in_the_one_who_is_told_later_to_lead_it(reader: Reader) -> None:
    text = (
        "Taipei, May 3 (CNA) A group of Lithuanian lawmakers arrived in Taiwan Friday for a five-day visit, during"
        " which they will meet President Wei Chia-ling. The group, led by Jonas Kazlauskas, chair of the Seimas"
        " committee on trade, was welcomed at the airport by department head Vincent Yao. They will also be hosted at a"
        " banquet by Deputy Foreign Minister Remus Tien."
    )
    meetings = [each for each in tell(reader, text, "CNA", "2024-05-03") if each.kind == "meeting"]
    assert [set(each.roles.items()) for each in meetings] == [
        {("Jonas Kazlauskas", "visitor"), ("Wei Chia-ling", "host")},
        {("Jonas Kazlauskas", "visitor"), ("Remus Tien", "host")},
    ]


def test_a_headline_may_tell_in_the_past(reader: Reader) -> None:
    text = (
        "Counselor Shen Bo Met with Governor Paul Rust\n\nOn July 11, 2019, Mr. SHEN Bo, Counselor of the Embassy of"
        " China, met with Oregon Governor Paul Rust in Salem."
    )
    assert [each.people for each in tell(reader, text, "", "2019-07-12")] == [{"SHEN Bo", "Paul Rust"}]


def test_whoever_went_somewhere_on_a_day_says_nothing(reader: Reader) -> None:
    assert not read(reader, MET + "Han went to Hunan on Monday.", source="Xinhua").statements


@pytest.mark.parametrize(
    "text",
    [
        "President Gu Wen's special envoy Han Lixin will attend the inauguration of President of Kenya Paul Otieno on"
        " Sept. 13 in Nairobi.",
        "Chinese Vice President Han Lixin will lead a delegation to attend the presidential inauguration of Paul Otieno"
        " in Nairobi on Sept. 13.",
    ],
)
def test_an_envoy_sent_to_an_inauguration_is_a_guest_of_whoever_takes_office(reader: Reader, text: str) -> None:
    told = tell(reader, f"BEIJING, Sept. 8 (Xinhua) -- {text}", source="Xinhua", published="2024-09-08")
    (ceremony,) = [each for each in told if each.kind == "ceremony"]
    assert ceremony.roles == {"Han Lixin": "visitor", "Paul Otieno": "host"}
    assert (ceremony.date, ceremony.standing, ceremony.countries) == ("2024-09-13", "planned", ("KE",))


def test_a_trip_that_is_being_arranged_is_planned(reader: Reader) -> None:
    text = (
        "Prime Minister Goro Kanda is arranging to visit Peru for three days from May 7, government sources said. He"
        " will then travel to Quito for a summit with Ecuadorian President Juan Soto on May 10."
    )
    told = tell(reader, text, source="Kyodo", published="2024-04-03")
    assert [(each.kind, each.standing, each.date) for each in told if each.kind == "meeting"] == [
        ("meeting", "planned", "2024-05-10")
    ]
    assert ("visit", "planned", "2024-05-07/2024-05-09") in [(each.kind, each.standing, each.date) for each in told]


def test_a_visit_that_is_wished_for_is_none(reader: Reader) -> None:
    text = (
        "Speaker Dorj Bat met with Speaker of the Parliament of Finland Aino Laakso in Vienna. He expressed his wish"
        " for the President of Finland to visit Mongolia."
    )
    assert [each.kind for each in tell(reader, text, source="Montsame")] == ["meeting"]


def test_beside_a_gathering_a_minister_is_not_of_his_counterparts_side(reader: Reader) -> None:
    text = (
        "Foreign Minister Noh Min-jae will visit Laos on May 14. On the sidelines of the ASEM Foreign Ministers'"
        " Meeting, Minister Noh and his Danish counterpart Jens Krag will hold the 3rd Meeting of the Joint Commission"
        " in Copenhagen on May 19."
    )
    session = next(each for each in tell(reader, text, "Yonhap", "2024-05-08") if each.kind == "meeting")
    assert (session.sides, session.roles) == (
        {"Noh Min-jae": "KR", "Jens Krag": "DK"},
        {"Noh Min-jae": "visitor", "Jens Krag": "host"},
    )
