"""Who says what is said: groups, bodies and their texts, offices told by other words, odd subjects."""

import pytest
from hearing import BOTH, COSTA, FALK, OPENING, hear, read, told, words

from dragoman.reading.reader import Reader


def test_they_are_the_several_people_who_spoke_before(reader: Reader) -> None:
    text = (
        "Brazilian President Ana Costa met Swedish King Nils and Queen Karin in Stockholm on May 12. "
        "King Nils and Queen Karin thanked her. They hoped to see Rio. The two sides agreed to keep in touch."
    )
    reading = read(reader, text)
    assert [statement.joint for statement in reading.statements] == [False, False, True]
    assert len(reading.statements[1].speakers) == 2


def test_ministers_of_several_countries_speak_together_and_not_for_both_sides(reader: Reader) -> None:
    text = (
        "Swedish Foreign Minister Jonas Falk held separate talks with Brazilian Foreign Minister Ana Costa, "
        "Chilean Foreign Minister Rosa Vidal and Peruvian Foreign Minister Luis Prado in Stockholm on May 12. "
        "The Brazilian, Chilean and Peruvian ministers congratulated Falk on his election."
    )
    reading = read(reader, text)
    assert told(reading) == ["Ana Costa & Luis Prado & Rosa Vidal: congratulate"]
    assert not reading.statements[0].joint


@pytest.mark.parametrize(
    ("office", "called"),
    [
        ("Minister of Public Security", "police chief"),
        ("Minister of Foreign Affairs", "top diplomat"),
        ("Minister of National Defence", "defence chief"),
        ("Chairman of the National Assembly", "legislative leader"),
        ("Chairman of the National Assembly", "parliament leader"),
    ],
)
def test_an_office_may_be_told_by_other_words(reader: Reader, office: str, called: str) -> None:
    text = (
        f"Swedish {office} Jonas Falk met with Brazilian Trade Minister Ana Costa in Stockholm on May 12. "
        f"Costa praised the ties. The Swedish {called} urged patience."
    )
    assert told(read(reader, text))[-1] == f"{FALK}: request"


def test_the_field_of_an_office_says_whose_it_is(reader: Reader) -> None:
    text = (
        "Swedish Minister of Trade Jonas Falk and Minister of Justice Nils Berg met with Brazilian Minister of Trade "
        "Ana Costa on May 12. Berg praised the ties. The Swedish Trade Minister urged patience."
    )
    assert told(read(reader, text))[-1] == f"{FALK}: request"


@pytest.mark.parametrize(
    "text",
    [
        '"Falk urged patience," the press release says.',
        '"Falk urged patience," it reads.',
        "Falk urged patience, according to a statement from the foreign ministry.",
    ],
)
def test_whoever_gives_out_what_others_said_says_nothing(reader: Reader, text: str) -> None:
    assert hear(reader, text) == [f"{FALK}: request"]


def test_a_ministry_speaks_of_what_its_minister_said(reader: Reader) -> None:
    text = "Falk urged patience, the foreign ministry said in a release."
    assert hear(reader, text) == [f"{FALK}: request", "foreign ministry: affirm"]


def test_a_spokesman_who_tells_of_a_contact_says_nothing(reader: Reader) -> None:
    text = "Government spokesman Nils Berg said the talks focused on fisheries."
    assert hear(reader, text) == [f"{BOTH}: discuss"]


def test_a_body_may_speak_for_itself_and_through_its_text(reader: Reader) -> None:
    assert hear(reader, "The drought is over, the Swedish foreign ministry said.") == [
        "Swedish foreign ministry: affirm"
    ]
    text = '"We condemn the attack and convey our sympathy to the families," said the statement issued by the embassy.'
    assert hear(reader, text) == ["embassy: object", "embassy: convey"]


def test_a_series_after_semicolons_keeps_its_subject(reader: Reader) -> None:
    text = (
        "They discussed support for the fleet, fisheries, and chances to work through the Rio Fund (RF); "
        "reaffirmed their ties; and resolved to build ships."
    )
    assert hear(reader, text) == [f"{BOTH}: discuss", f"{BOTH}: affirm", f"{BOTH}: pledge"]
    assert words(reader, text)[1:] == ["their ties", "to build ships"]


def test_whoever_stands_before_the_verb_speaks_though_the_parser_sees_another(reader: Reader) -> None:
    assert hear(reader, "Welcoming Costa, Falk in return praised Brazil.")[-1] == f"{FALK}: appreciate"


def test_when_asked_is_nobody_s_request(reader: Reader) -> None:
    assert hear(reader, "Falk praised the talks when asked about them.") == [f"{FALK}: appreciate"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The strait must stay open.\n\nFalk said this at a briefing.", "affirm"),
        ("Sweden will send ten engineers.\n\nThe pledge was made by Falk at the meeting.", "pledge"),
        ("The fleet is ready to sail.\n\nThe remarks were made by Falk on Monday.", "affirm"),
        ("The consulate opens in May.\n\nFalk made the announcement on Monday.", "inform"),
    ],
)
def test_what_stands_before_is_said_by_whom_the_next_sentence_names(reader: Reader, text: str, act: str) -> None:
    assert hear(reader, text) == [f"{FALK}: {act}"]
    assert words(reader, text) == [text.split(".\n")[0]]


def test_the_sentences_of_a_quotation_without_a_verb_are_carried_one_by_one(reader: Reader) -> None:
    text = '"We are friends," Costa said. "The sea unites us all. We will send a ship."'
    reading = read(reader, OPENING + text)
    assert told(reading) == [f"{COSTA}: affirm", f"{COSTA}: affirm", f"{COSTA}: pledge"]
    assert [statement.carried for statement in reading.statements] == [False, True, True]


def test_thanks_in_a_quotation_are_thanks(reader: Reader) -> None:
    assert hear(reader, '"I would like to thank Sweden for its help. You are our friends," Costa said.') == [
        f"{COSTA}: thank",
        f"{COSTA}: affirm",
    ]
    assert hear(reader, '"Sweden is a friend. I thank it for its help," Costa said.') == [
        f"{COSTA}: affirm",
        f"{COSTA}: thank",
    ]


@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("We hope for a good catch", "hope"),
        ("We will build ten ships with Sweden", "pledge"),
        ("I invite Swedish firms to the fair", "invite"),
        ("The catch was good", "affirm"),
    ],
)
def test_a_quotation_does_what_its_words_do(reader: Reader, words: str, act: str) -> None:
    assert hear(reader, f'"{words}," Costa said.') == [f"{COSTA}: {act}"]


def test_a_nameless_official_speaks_for_his_ministry_and_goes_on(reader: Reader) -> None:
    text = (
        "Trade is growing, an official at the Swedish foreign ministry said. The fleet is ready, the official noted. "
        "Prices are low, he pointed out."
    )
    assert hear(reader, text) == ["Swedish foreign ministry: affirm"] * 3
    assert words(reader, text)[0] == "Trade is growing"


def test_an_official_who_is_named_stays_one(reader: Reader) -> None:
    text = "Trade is growing, an official at the foreign ministry said. Falk praised the talks. He urged patience."
    assert hear(reader, text)[1:] == [f"{FALK}: appreciate", f"{FALK}: request"]


def test_what_is_added_after_what_will_be_is_said_by_the_same(reader: Reader) -> None:
    text = "Falk said that the ties will bring about peace and added that they help the fleet."
    assert words(reader, text) == ["the ties will bring about peace", "they help the fleet"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Falk sought Brazil's help in building ships.", "request"),
        ("Falk backed the proposal.", "affirm"),
        ("Falk ruled out any change.", "object"),
        ("Falk reassured Costa of his support.", "pledge"),
        ("Falk floated the idea of a fair.", "propose"),
    ],
)
def test_less_usual_verbs_of_speech(reader: Reader, text: str, act: str) -> None:
    assert hear(reader, text) == [f"{FALK}: {act}"]


@pytest.mark.parametrize("text", ["Falk sought shelter from the rain.", "Falk backed away.", "Falk spoke on Sunday."])
def test_the_same_verbs_without_what_makes_them_speech(reader: Reader, text: str) -> None:
    assert hear(reader, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The two sides exchanged views on trade. The visit comes at a moment of change.",
        "The ministers reviewed the guard of honour. The visit is the first in ten years.",
    ],
)
def test_nothing_goes_on_after_talks_of_no_one_s_content(reader: Reader, text: str) -> None:
    assert not any(statement.carried for statement in read(reader, OPENING + text).statements)


def test_answers_under_question_and_answer_are_the_interviewed_one_s(reader: Reader) -> None:
    text = (
        "Brazilian Ambassador to Sweden Marta Lindgren gave an interview.\n\n"
        "QUESTION: How are the ties?\n\n"
        "ANSWER: Trade has doubled. We hope for more.\n\n"
        "QUESTION: What comes next?\n\n"
        "ANSWER: A fair will open in May."
    )
    assert told(read(reader, text)) == [f"Marta Lindgren: {act}" for act in ("affirm", "hope", "affirm")]


def test_an_engagement_named_in_passing_does_not_change_who_both_sides_are(reader: Reader) -> None:
    text = (
        "Support was affirmed for the plan, as agreed during Chilean President Rosa Vidal's talks with Peruvian "
        "President Luis Prado. Hope was expressed for peace."
    )
    assert hear(reader, text) == [f"{BOTH}: affirm", f"{BOTH}: hope"]


def test_an_occasion_named_again_brings_its_participants_back(reader: Reader) -> None:
    text = (
        "Swedish Deputy Minister Jonas Falk held consultations with Brazilian Deputy Minister Ana Costa in Brasilia on "
        "May 12. He also paid a courtesy call on Brazilian Foreign Minister Rui Lobo. "
        "During the consultations, the two sides agreed to open a consulate."
    )
    assert told(read(reader, text))[-1] == f"{BOTH}: agree"


def test_a_new_engagement_ends_who_he_was(reader: Reader) -> None:
    text = (
        "Costa thanked Sweden. Later the same day, Falk received Chilean Ambassador Luis Prado. "
        "He affirmed that Sweden values Chile."
    )
    assert hear(reader, text)[-1] == f"{FALK}: affirm"


def test_him_is_the_other_one(reader: Reader) -> None:
    text = "Swedish Minister Jonas Falk received Brazilian Minister Rui Lobo, and discussed with him the drought."
    assert told(read(reader, text)) == ["Jonas Falk & Rui Lobo: discuss"]


def test_what_is_said_at_the_same_time_is_the_same_speaker_s(reader: Reader) -> None:
    text = "Falk stressed the interest in trading with Brazil while expressing gratitude to its people."
    assert hear(reader, text) == [f"{FALK}: affirm", f"{FALK}: thank"]


@pytest.mark.parametrize(
    "text",
    [
        "The two sides should emphasise what unites them.",
        "The parties will consider the plan and outline further steps.",
        "As the two countries celebrate fifty years of ties, exports grow.",
        "Falk reviewed the guard of honour with Costa.",
        "Falk came to say goodbye to Costa.",
        "Falk talked over the phone with Costa.",
        "A fisherman said that Brazil is ready to sell its fleet.",
    ],
)
def test_what_is_right_planned_or_told_in_passing_is_no_statement(reader: Reader, text: str) -> None:
    assert hear(reader, text) == []


def test_what_two_did_in_meeting_is_theirs(reader: Reader) -> None:
    text = "Swedish Minister Jonas Falk met Brazilian Minister Ana Costa on Monday, discussing trade."
    assert told(read(reader, text)) == [f"{BOTH}: discuss"]


def test_a_house_gives_out_what_others_said(reader: Reader) -> None:
    text = (
        "U.S. President Joe Biden spoke by phone with Brazilian President Ana Costa on Monday. "
        "The White House said President Biden urged patience. "
        "According to a press release, the two leaders agreed to build ships."
    )
    assert told(read(reader, text)) == ["Joe Biden: request", "Ana Costa & Joe Biden: agree"]


@pytest.mark.parametrize(
    "text",
    [
        "The importance of trade was underscored, in particular for farmers.",
        "Particular stress was on trade, and the importance of trade was underscored.",
    ],
)
def test_a_passive_taken_for_an_adjective_is_heard(reader: Reader, text: str) -> None:
    assert f"{BOTH}: affirm" in hear(reader, text)


def test_several_things_that_a_side_will_do_are_one_pledge(reader: Reader) -> None:
    text = "Costa praised the talks. Brazil will lift the tariff on timber, and will open its ports."
    assert hear(reader, text) == [f"{COSTA}: appreciate", f"{COSTA}: pledge"]


def test_both_sides_may_be_countries_alone(reader: Reader) -> None:
    text = "Sweden and Brazil on Friday resolved to trade more. The ministers agreed to open a consulate."
    assert told(read(reader, text)) == ["Brazil & Sweden: pledge", "Brazil & Sweden: agree"]
