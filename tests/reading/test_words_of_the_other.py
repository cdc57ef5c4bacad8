"""What was told to someone, what one says through another's words, and whose opinion opens a sentence."""

import pytest
from hearing import BOTH, COSTA, FALK, hear, read, told

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As Doctor of Laws Falk then said, the two have been friends for long.", [f"{FALK}: affirm"]),
        ("As Costa noted, his country values trade and honours its promises.", [f"{COSTA}: affirm"]),
        ("As Falk noted, trade had doubled, and he thanked her.", [f"{FALK}: affirm", f"{FALK}: thank"]),
        ("In Falk's opinion, the plan is sound.", [f"{FALK}: affirm"]),
        ("In the view of Costa, the plan is sound.", [f"{COSTA}: affirm"]),
        ("According to Falk, Costa asked for doctors.", [f"{COSTA}: request"]),
    ],
)
def test_whose_words_a_sentence_gives(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministers went over the rice market.", [f"{BOTH}: discuss"]),
        ("They looked into ways to build a port.", [f"{BOTH}: discuss"]),
        ("The growth of trade was spoken of at the meeting.", [f"{BOTH}: discuss"]),
        ("Costa went on to thank his host for his help.", [f"{COSTA}: thank"]),
        ("Costa said that she would like to see more ships.", [f"{COSTA}: affirm"]),
        ("Costa said she wants traders to take the first step.", [f"{COSTA}: affirm"]),
        ("Costa went over to the window.", []),
    ],
)
def test_acts_of_other_words(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Brazilian minister was informed that ten schools had opened.", [f"{FALK}: inform"]),
        ("The guest was briefed on the port.", [f"{FALK}: inform"]),
        ("Costa was asked to pass on a letter.", [f"{FALK}: request"]),
        ("Costa was asked about the port.", []),
        ("Costa was told by reporters about the port.", []),
    ],
)
def test_what_someone_was_told_the_other_side_said(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


def test_what_people_are_expected_to_talk_over_is_not_said(reader: Reader) -> None:
    text = "Falk and Costa have started talks in Stockholm, in which they are expected to weigh a ferry line."
    assert hear(reader, text) == []


def test_a_past_deed_in_someones_words_is_not_the_others_word(reader: Reader) -> None:
    text = "Falk said, his town had always known that the Brazilian side would lend it boats."
    assert hear(reader, text) == [f"{FALK}: affirm"]


def test_who_praised_and_said_is_one(reader: Reader) -> None:
    text = (
        "The Brazilian minister and her delegation were later received by Prime Minister Nils Berg, who praised the "
        "guests' work and said it would add to the friendship. He proposed a forum."
    )
    assert hear(reader, text) == [f"Nils Berg: {act}" for act in ("appreciate", "affirm", "propose")]


def test_sentences_stuck_together_have_speakers_of_their_own(reader: Reader) -> None:
    text = (
        "Falk said that trade grew after the forum of 2016.Costa hoped for more.SBU President Falk recalled the talks."
    )
    assert hear(reader, text) == [f"{FALK}: affirm", f"{COSTA}: hope", f"{FALK}: affirm"]


def test_a_preposition_is_no_part_of_the_name_after_it(reader: Reader) -> None:
    text = (
        "HANOI, May 3 (VNA) – Minister Tran Quoc Lien received Estonian Ambassador Rein Toomsalu on May 3.\n\n"
        "In Toomsalu's opinion, the plan is sound. In Lien's talk with the guest, the two agreed to meet again."
    )
    reading = read(reader, text)
    assert {actor.name for actor in reading.actors} == {"Tran Quoc Lien", "Rein Toomsalu"}
    assert told(reading)[0] == "Rein Toomsalu: affirm"


SPEECH = (
    "Remarks by President Ana Costa after her meeting with President of Estonia Peeter Kask\n\n"
    "Santiago, 4 May 2018\n\n"
    "I want to open by thanking President Peeter Kask for receiving me in Tallinn. "
    "Our talks centred on fishing quotas. They are old questions. I believe that a clean sea is worth its price.\n\n"
    "We talked about the fleet. Small boats feed both of our coasts. I thank the ministers."
)


def test_a_speech_is_said_by_whom_its_title_names(reader: Reader) -> None:
    reading = read(reader, SPEECH)
    alone, two = "Ana Costa", "Ana Costa & Peeter Kask"
    assert told(reading) == [
        f"{alone}: thank",
        f"{two}: discuss",
        f"{alone}: affirm",
        f"{alone}: affirm",
        f"{two}: discuss",
        f"{alone}: affirm",
        f"{alone}: thank",
    ]
    assert [each.kind for each in reading.engagements] == ["meeting"]


def test_a_spokesman_of_foreign_affairs_speaks_to_other_states(reader: Reader) -> None:
    text = (
        "LIMA – The spokesperson for Peru's Foreign Ministry, Hugo Salas, took up several issues at his weekly "
        "briefing on Monday.\n\n"
        "Salas said that the use of the bridge is owed to both towns. He criticized the locking of barriers "
        'at night.\n\n"Drivers are tired of it," he said. He noted that his country\'s conduct toward '
        "Bolivian guests has been patient."
    )
    assert told(read(reader, text)) == [f"Hugo Salas: {act}" for act in ("affirm", "object", "affirm", "affirm")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Costa described Falk as a true friend.", [f"{COSTA}: appreciate"]),
        ('Costa called the project "a model of cooperation".', [f"{COSTA}: appreciate"]),
        ("Costa called the step unacceptable.", [f"{COSTA}: object"]),
        ("Costa described the situation as difficult.", [f"{COSTA}: affirm"]),
        ("Costa cautioned against a rush to new tariffs.", [f"{COSTA}: object"]),
        ("Costa expressed worry about hunger.", [f"{COSTA}: object"]),
        ("Costa repeated that her country has a claim.", [f"{COSTA}: affirm"]),
        ("Costa also made mention of the port.", [f"{COSTA}: affirm"]),
        ("Costa made no mention of the port.", []),
        (
            "As she pointed to the importance of trade, Costa invited Falk to Rio.",
            [f"{COSTA}: affirm", f"{COSTA}: invite"],
        ),
    ],
)
def test_what_words_of_worth_and_worry_do(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Costa said that trade is a pillar of their ties, adding, “Brazil will buy more”.",
        "Costa said that the trip was a success, noting that trade grew.",
    ],
)
def test_what_one_adds_is_said_again(reader: Reader, text: str) -> None:
    assert hear(reader, text) == [f"{COSTA}: affirm", f"{COSTA}: affirm"]


@pytest.mark.parametrize("who", ["Hall and the two Nordic officials", "Hall and her counterparts"])
def test_one_and_all_whom_she_met(reader: Reader, who: str) -> None:
    text = (
        "OSLO, May 6 – United States Deputy Secretary of State Mary Hall met Norwegian State Secretary Ola Dahl and "
        f"Finnish State Secretary Eero Salo in Oslo on Tuesday.\n\n{who} reiterated support for the treaty."
    )
    assert told(read(reader, text)) == ["Eero Salo & Mary Hall & Ola Dahl: affirm"]


def test_several_meetings_told_at_once_are_spoken_of_together(reader: Reader) -> None:
    text = (
        "JAKARTA, May 6 – Indian Defence Minister Ravi Rathee held bilateral meetings with Peruvian Defence Minister "
        "Luis Soto and Lao Defence Minister Khamphet Sengdao in Jakarta on Tuesday.\n\nDefence ties were discussed."
    )
    assert told(read(reader, text)) == ["Khamphet Sengdao & Luis Soto & Ravi Rathee: discuss"]


def test_a_colleague_of_a_nation_is_the_one_of_that_nation(reader: Reader) -> None:
    text = (
        "LIMA, May 6 – Peruvian Foreign Minister Raul Ortega met his Kenyan counterpart Amos Otieno and Angolan "
        "counterpart Joao Neto in Lima on Tuesday.\n\nIn Ortega's meeting with Amos Otieno, the ministers talked about "
        "taxes. When Ortega met with his Angolan colleague, the two discussed timber. The two ministers also spoke "
        "about ships."
    )
    with_otieno, with_neto = "Amos Otieno & Raul Ortega", "Joao Neto & Raul Ortega"
    assert told(read(reader, text)) == [f"{with_otieno}: discuss", f"{with_neto}: discuss", f"{with_neto}: discuss"]


def test_a_spokesman_of_nobody_else_speaks_for_foreign_affairs(reader: Reader) -> None:
    text = (
        "In response to a query on remarks of the Kenyan leadership, the official spokesperson Hugo Salas said: “The "
        "remarks of the Kenyan leadership amount to interference. They should look at their own reporters.”\n\n"
        "Lima, September 23, 2021"
    )
    assert [each.split(":")[0] for each in told(read(reader, text))] == ["Hugo Salas", "Hugo Salas"]


def test_whoever_opens_by_his_office_is_named_by_what_follows(reader: Reader) -> None:
    text = (
        "Kenya's visiting trade minister said in Lima on Monday that her country would sell more tea to Peru.\n\n"
        '"We look forward to it," Grace Otieno told reporters. She thanked Peru for its welcome.'
    )
    reading = read(reader, text)
    assert told(reading) == [f"Grace Otieno: {act}" for act in ("affirm", "hope", "thank")]
    assert [office.title for actor in reading.actors if actor.name == "Grace Otieno" for office in actor.offices]


def test_a_prime_minister_is_not_the_minister(reader: Reader) -> None:
    text = (
        "Sri Lankan Foreign Minister Nalin Perera held talks with Peruvian Foreign Minister Ana Salas on Monday "
        "and called on Peruvian Prime Minister Tomas Rojas on Tuesday. The two ministers talked about tourism. The "
        "Minister said that his country looks to Peru."
    )
    assert told(read(reader, text)) == ["Ana Salas & Nalin Perera: discuss", "Nalin Perera: affirm"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Discussions touched on all areas of ties.", [f"{BOTH}: discuss"]),
        ("Relations were raised to a strategic partnership in 2021.", []),
        ("The issue of visas was raised.", [f"{BOTH}: discuss"]),
    ],
)
def test_what_is_raised_or_touched(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


def test_who_gives_the_following_statement_says_all_of_it(reader: Reader) -> None:
    text = (
        "Lima, April 14 – A spokesman for the Peruvian Foreign Ministry gave the following answer to a question on the "
        "resolution of the Chilean parliament:\n\nThe parliament pulled up Peru over a non-existent issue.\n\nThis is "
        "a provocation. We totally reject it."
    )
    who = "Peruvian Foreign Ministry"
    assert told(read(reader, text)) == [f"{who}: affirm", f"{who}: affirm", f"{who}: object"]


def test_the_spokesman_is_whoever_spoke_without_an_office(reader: Reader) -> None:
    text = (
        "LIMA – Hugo Salas told the weekly press conference of the Foreign Ministry that no talks with Chile are "
        "planned.\n\nThe spokesman further expressed hope that Chile would act."
    )
    assert [each.split(":")[0] for each in told(read(reader, text))] == ["Hugo Salas", "Hugo Salas"]


def test_a_spokesman_for_a_body_speaks_for_it(reader: Reader) -> None:
    text = (
        "Lima, April 14 – A spokesman for the Chilean Foreign Ministry said on Monday that Peru must stop the flights."
    )
    assert told(read(reader, text)) == ["Chilean Foreign Ministry: request"]
