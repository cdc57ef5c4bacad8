"""Who is reported to have said what: the hard parts of the genre, each in its own small text."""

import pytest
from hearing import BOTH, COSTA, FALK, OPENING, hear, read, told, words

from dragoman.domain.statements import Strength, Voice
from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The two sides agreed to open a consulate.", [f"{BOTH}: agree"]),
        ("The ministers took stock of the partnership.", [f"{BOTH}: discuss"]),
        ("They look forward to the summit.", [f"{BOTH}: hope"]),
        ("The talks focused on trade.", [f"{BOTH}: discuss"]),
        ("The interlocutors compared notes on fisheries.", [f"{BOTH}: discuss"]),
        ("Falk and Costa reviewed the agreement.", [f"{BOTH}: discuss"]),
    ],
)
def test_both_sides_together_are_joint(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was agreed to hold the next round in Rio.", [f"{BOTH}: agree"]),
        ("The importance of trade was underscored.", [f"{BOTH}: affirm"]),
        ("Satisfaction was expressed with the pace of work.", [f"{BOTH}: appreciate"]),
        ("The situation in the region was touched upon as well.", [f"{BOTH}: discuss"]),
        ("A decision was made to continue the consultations.", [f"{BOTH}: agree"]),
        ("Particular attention was paid to education.", [f"{BOTH}: discuss"]),
        ("Emphasis was placed on education.", [f"{BOTH}: affirm"]),
        ("The emphasis was on education.", [f"{BOTH}: affirm"]),
        ("The need for a truce was also addressed.", [f"{BOTH}: discuss"]),
        ("There was also an exchange of views on fisheries.", [f"{BOTH}: discuss"]),
        ("A thorough exchange of views on fisheries took place.", [f"{BOTH}: discuss"]),
        ("The plan was praised by Costa.", [f"{COSTA}: appreciate"]),
    ],
)
def test_a_passive_without_an_agent_is_said_by_both(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Particular emphasis will be placed on education.",
        "A wide range of issues will be discussed.",
        "The two ministers will also review regional matters.",
        "Falk will travel to Rio in June to discuss trade.",
        "A memorandum was signed in the presence of both ministers.",
    ],
)
def test_agendas_narration_and_signings_are_no_statements(reader: Reader, text: str) -> None:
    assert hear(reader, text) == []


def test_joined_verbs_share_one_subject(reader: Reader) -> None:
    text = "Costa thanked Sweden for its aid, proposed a fund and invited Falk to Rio."
    assert hear(reader, text) == [f"{COSTA}: thank", f"{COSTA}: propose", f"{COSTA}: invite"]


def test_a_verb_joined_to_someone_s_content_goes_back_to_the_speaker(reader: Reader) -> None:
    text = "Falk told Costa that his government sees a friend in Brazil, and thanked her for the welcome."
    assert hear(reader, text) == [f"{FALK}: affirm", f"{FALK}: thank"]


def test_participles_are_statements_of_their_own(reader: Reader) -> None:
    text = "Expressing his delight at the visit, Falk said trade has doubled, adding that it will grow."
    assert hear(reader, text) == [f"{FALK}: appreciate", f"{FALK}: affirm", f"{FALK}: affirm"]


def test_with_both_sides_agreeing(reader: Reader) -> None:
    text = "Costa met Falk again on May 13, with both sides agreeing to build a joint fleet."
    assert hear(reader, text)[-1] == f"{BOTH}: agree"


def test_what_two_met_to_discuss_is_theirs_and_what_one_met_to_say_is_that_one_s(reader: Reader) -> None:
    start = "Swedish Foreign Minister Jonas Falk met with Brazilian Foreign Minister Ana Costa on May 12 "
    assert told(read(reader, start + "to discuss trade.")) == [f"{BOTH}: discuss"]
    assert told(read(reader, start + "to express condolences over the floods.")) == [f"{FALK}: convey"]


def test_what_is_said_may_stand_before_the_verb(reader: Reader) -> None:
    text = "Brazil is a natural partner of Sweden, Falk said."
    assert hear(reader, text) == [f"{FALK}: affirm"]
    assert words(reader, text) == ["Brazil is a natural partner of Sweden"]


def test_speech_within_speech_is_two_statements_where_another_spoke(reader: Reader) -> None:
    text = "Falk said that Costa proposed a fund. Falk said that Sweden is ready to help."
    assert hear(reader, text) == [f"{FALK}: affirm", f"{COSTA}: propose", f"{FALK}: affirm"]


def test_according_to(reader: Reader) -> None:
    assert hear(reader, "According to Costa, the talks were candid.") == [f"{COSTA}: affirm"]


def test_whoever_is_quoted_speaks(reader: Reader) -> None:
    assert hear(reader, "The agency quoted Costa as saying that the talks were candid.") == [f"{COSTA}: affirm"]


def test_each_sentence_of_a_quotation_is_carried_by_whom_its_end_names(reader: Reader) -> None:
    text = '"We are friends. We share the sea. We will stay friends," Costa said.'
    reading = read(reader, OPENING + text)
    assert told(reading) == [f"{COSTA}: affirm", f"{COSTA}: affirm", f"{COSTA}: pledge"]
    assert [statement.carried for statement in reading.statements] == [True, True, False]
    assert {statement.voice for statement in reading.statements} == {Voice.QUOTED}


def test_two_countries_that_agree_before_their_ministers_are_named(reader: Reader) -> None:
    text = f"Sweden and Brazil have agreed to build ships.\n\n{FALK_AND_COSTA} met in Vienna on Thursday."
    assert told(read(reader, text)) == [f"{COSTA} & {FALK}: agree"]


FALK_AND_COSTA = "Swedish Prime Minister Jonas Falk and Brazilian President Ana Costa"


def test_a_quoted_sentence_without_a_verb_of_speech_is_carried(reader: Reader) -> None:
    reading = read(reader, OPENING + '"We are friends," Costa told reporters. "The sea unites us all."')
    assert [statement.carried for statement in reading.statements] == [False, True]
    assert told(reading) == [f"{COSTA}: affirm", f"{COSTA}: affirm"]


def test_content_goes_on_with_the_speaker_before_it(reader: Reader) -> None:
    reading = read(reader, OPENING + "Falk said trade grows. The two countries should build on this.")
    assert told(reading) == [f"{FALK}: affirm", f"{FALK}: affirm"]
    assert reading.statements[1].carried


def test_a_country_speaks_through_its_principal(reader: Reader) -> None:
    text = "Costa praised the talks. Sweden is ready to send engineers. The Brazilian side urged patience."
    assert hear(reader, text) == [f"{COSTA}: appreciate", f"{FALK}: pledge", f"{COSTA}: request"]


def test_will_is_a_pledge_of_a_side_and_not_carried(reader: Reader) -> None:
    reading = read(reader, OPENING + "Costa praised the talks. Brazil will lift the tariff on timber.")
    assert told(reading) == [f"{COSTA}: appreciate", f"{COSTA}: pledge"]
    assert [statement.carried for statement in reading.statements] == [False, False]


def test_a_state_speaks_for_itself_in_its_own_readouts(reader: Reader) -> None:
    text = (
        "Deputy Secretary of State Laura Hill met with Brazilian Foreign Minister Ana Costa on May 12. "
        "Deputy Secretary Hill praised the talks. The United States looks forward to the next round."
    )
    assert told(read(reader, text, "U.S. Department of State"))[-1] == "United States: hope"


def test_a_pronoun_follows_the_speaker_and_the_sex(reader: Reader) -> None:
    text = "Falk praised Mrs. Costa. He proposed a fund. Costa thanked him. She invited him to Rio."
    assert hear(reader, text) == [
        f"{FALK}: appreciate",
        f"{FALK}: propose",
        f"{COSTA}: thank",
        f"{COSTA}: invite",
    ]


def test_a_joint_statement_belongs_to_visitor_and_host(reader: Reader) -> None:
    text = (
        "The following is the text of the joint statement.\n\n"
        "1. Brazilian President Ana Costa paid a state visit to Sweden from May 12-14 "
        "at the invitation of Swedish Prime Minister Jonas Falk. "
        "During the visit, President Costa held talks with Prime Minister Jonas Falk "
        "and met with Speaker of the Swedish Parliament Nils Berg.\n\n"
        "2. The two sides agreed to convene the joint commission.\n\n"
        "3. Both sides expressed concern over the situation at sea."
    )
    assert told(read(reader, text, "Government of Sweden"))[-2:] == [f"{BOTH}: agree", f"{BOTH}: object"]


def test_transcripts_give_the_words_under_a_name_to_that_name(reader: Reader) -> None:
    text = (
        "Swedish Prime Minister Jonas Falk met with Brazilian President Ana Costa on May 12.\n\n"
        "Prime Minister of Sweden Jonas Falk: Madam President, we are delighted to see you. "
        "Our trade is growing fast.\n\n"
        "President of Brazil Ana Costa: I agree that trade is growing.\n\n"
        "Reporter: When will you meet again?\n\n"
        "President of Brazil Ana Costa: We hope to meet next year."
    )
    reading = read(reader, text)
    assert told(reading) == [f"{FALK}: appreciate", f"{FALK}: affirm", f"{COSTA}: agree", f"{COSTA}: hope"]
    assert [statement.carried for statement in reading.statements] == [False, True, False, False]


def test_the_answers_of_an_interview_are_the_interviewed_one_s(reader: Reader) -> None:
    text = (
        "Ambassador of Brazil to Sweden Marta Lindgren talks to the paper about her term.\n\n"
        "How do you see the relationship?\n\n"
        "I believe that it has never been better. Trade has doubled.\n\n"
        "Sweden's minister visited Rio in June. What came of it?\n\n"
        "It was a milestone.\n\n"
        "What comes next?\n\n"
        "I hope that flights will be opened."
    )
    reading = read(reader, text)
    acts = ["affirm", "affirm", "affirm", "hope"]
    assert told(reading) == [f"Marta Lindgren: {act}" for act in acts]
    assert [statement.carried for statement in reading.statements] == [False, True, True, False]


def test_a_report_in_which_someone_only_speaks_has_no_statements(reader: Reader) -> None:
    text = "Swedish Foreign Minister Jonas Falk told a party congress in Malmo that the harvest was good."
    assert read(reader, text).statements == ()


def test_the_strength_of_what_is_to_come(reader: Reader) -> None:
    text = "Falk hoped for peace. Sweden stands ready to help. Costa proposed a fund. Both sides agreed to it."
    strengths = [statement.strength for statement in read(reader, OPENING + text).statements]
    assert strengths == [Strength.HOPES, Strength.STANDS_READY, Strength.PROPOSES, Strength.AGREED]


def test_content_is_what_is_said_without_the_speaker_and_the_verb(reader: Reader) -> None:
    assert words(reader, "Falk said that trade has doubled.") == ["trade has doubled"]
    assert words(reader, 'Falk said "the sea unites us".') == ['"the sea unites us"']
    assert words(reader, "Costa proposed a fund for fishermen.") == ["a fund for fishermen"]


def test_every_statement_is_cited_word_by_word(reader: Reader) -> None:
    text = OPENING + 'Falk said "the sea unites us". Thanking him, Costa proposed a fund, and Sweden agreed.'
    reading = read(reader, text)
    for statement in reading.statements:
        for citation in statement.citations:
            assert statement.content in citation.quote
            assert text[citation.start : citation.end] == citation.quote


def test_an_infinitive_at_the_end_of_a_list_of_aims_is_no_statement(reader: Reader) -> None:
    text = (
        "Falk emphasised the importance of preparing well for visits, and of promoting exchanges to deepen trust, "
        "build confidence, and support the cause of peace in each country."
    )
    assert len(read(reader, OPENING + text).statements) == 1


def test_a_joint_statement_named_again_is_one_and_recalled(reader: Reader) -> None:
    text = (
        "Falk noted that the two kings had adopted a joint statement on fisheries. "
        "Costa wanted to carry out what is in the joint statement."
    )
    (instrument,) = read(reader, OPENING + text).instruments
    assert len(instrument.citations) == 2
    assert instrument.background
