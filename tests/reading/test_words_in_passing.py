"""Words of speech that report no statement of their own, and forms that do."""

import pytest
from hearing import BOTH, COSTA, FALK, hear, read, told, words

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prices will rise. This was stated by Costa at a press conference.", [f"{COSTA}: affirm"]),
        ("Trade must grow. Costa said this during an interview with a daily.", [f"{COSTA}: affirm"]),
        ("Costa is convinced that trade will grow. She stated this in an interview.", [f"{COSTA}: affirm"]),
        ("Costa said that the harbour is open. It was announced by the minister on Monday.", [f"{COSTA}: affirm"]),
        ("Costa announced this project and said that it is vast.", [f"{COSTA}: inform", f"{COSTA}: affirm"]),
    ],
)
def test_who_said_this_is_told_of_the_sentence_before(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Costa was referring to the talks of March.",
        "Following the talks, both ministers replied to questions from journalists.",
        "They would have raised the alarm over such a breach.",
        "Falk would be stressing the need for a truce at the session.",
        "He will stress in Oslo that fish stocks shrink and discuss the quotas.",
    ],
)
def test_explanations_and_what_was_never_said_are_no_statements(reader: Reader, text: str) -> None:
    assert hear(reader, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Referring to the quotas, Costa said that they are low.", [f"{COSTA}: affirm"]),
        ("Elaborating on the pact, Falk noted that it binds both.", [f"{FALK}: affirm"]),
        ("Asked whether he considers a truce possible, Falk said that it is.", [f"{FALK}: affirm"]),
        (
            "Expressing his delight at the pact, Falk said that it binds both.",
            [f"{FALK}: appreciate", f"{FALK}: affirm"],
        ),
        ("Costa also referred to the quotas.", [f"{COSTA}: affirm"]),
    ],
)
def test_a_participle_that_leads_up_to_what_is_said(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministers also spoke in favour of more flights.", [f"{BOTH}: affirm"]),
        ("Falk set forth the approaches of his country.", [f"{FALK}: affirm"]),
        ("Falk would like to avoid delays at the border.", [f"{FALK}: hope"]),
        ("Falk would like to thank Costa for the ship.", [f"{FALK}: thank"]),
        ("Costa shared her assessments of the crisis.", [f"{COSTA}: affirm"]),
        ("Costa renewed the call for a truce.", [f"{COSTA}: request"]),
        ("Costa renewed her invitation to the minister.", [f"{COSTA}: invite"]),
        ("Costa renewed her support for the plan.", [f"{COSTA}: affirm"]),
        ("Falk declared his country's readiness to help.", [f"{FALK}: pledge"]),
        ("Falk reconfirmed his readiness to help.", [f"{FALK}: affirm"]),
        ("Falk called the plan a bridge between two shores.", [f"{FALK}: affirm"]),
        ("There was a special focus on fisheries.", [f"{BOTH}: discuss"]),
        ("The ministers exchanged congratulations on the pact.", [f"{BOTH}: congratulate"]),
        ("Falk hinted that trade would grow.", [f"{FALK}: affirm"]),
        ("Falk observed that trade grew.", [f"{FALK}: affirm"]),
        ('"Trade grew," summed up Ana Costa.', [f"{COSTA}: affirm"]),
        ('"It is my great pleasure to welcome the minister," Falk said.', [f"{FALK}: appreciate"]),
        ("Falk estimates that trade will double.", [f"{FALK}: affirm"]),
        ("Issues of transit were considered in detail.", [f"{BOTH}: discuss"]),
        ("The ministers considered the situation at the border.", [f"{BOTH}: discuss"]),
        ("The ministers discussed trade, touched upon the drought.", [f"{BOTH}: discuss", f"{BOTH}: discuss"]),
        ("Falk spoke with Costa to address their efforts to end the war.", [f"{BOTH}: discuss"]),
    ],
)
def test_more_forms_of_speech(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Falk called Costa on Monday.",
        "Falk observed the parade from the stand.",
        "The follow-up talks would include fisheries.",
        "All fishermen are guaranteed a safe journey.",
        "The lease of the port was renewed.",
    ],
)
def test_what_only_looks_like_them(reader: Reader, text: str) -> None:
    assert hear(reader, text) == []


def test_whoever_stands_before_the_verb_speaks_whatever_the_parse_made_of_it(reader: Reader) -> None:
    said = hear(reader, "In an interview with The Harbour Falk said that the quotas are low.")
    assert said == [f"{FALK}: affirm"]
    text = "Falk briefed the Brazilian delegation on the talks and the two sides exchanged views on the way forward."
    assert hear(reader, text) == [f"{FALK}: inform", f"{BOTH}: discuss"]


def test_a_participle_after_what_one_means_to_do_is_the_speaker_s(reader: Reader) -> None:
    text = "Falk conveyed his intention to deepen and renew the ties, underscoring the role of trade."
    assert hear(reader, text)[-1] == f"{FALK}: affirm"


def test_the_end_of_a_quotation_is_said_though_it_has_no_verb(reader: Reader) -> None:
    said = words(reader, '"We are here to work. And, of course, for peace on the sea," Costa said.')
    assert [each.strip('",') for each in said] == ["We are here to work", "And, of course, for peace on the sea"]


def test_a_licence_is_nobody_s_content(reader: Reader) -> None:
    text = "Falk said that trade grew. FA/MB All content of the agency is licensed under a public licence."
    assert hear(reader, text) == [f"{FALK}: affirm"]


def test_a_text_wrapped_between_capitals_is_read_as_one(reader: Reader) -> None:
    text = (
        "Today, Vice President Carla Hart met with Prime Minister Jim Maro\n"
        "of Papua New Guinea on the margins of the Leaders’ Meeting in Lima.\n"
        "The Vice President underscored the commitment to the region. The\n"
        "Vice President thanked Prime Minister Maro for hosting the Pacific\n"
        "Islands Dialogue. She said that trade had grown over the years. The\n"
        "Vice President and Prime Minister Maro discussed trade and drought.\n"
    )
    assert told(read(reader, text, "White House"))[-1] == "Carla Hart & Jim Maro: discuss"
