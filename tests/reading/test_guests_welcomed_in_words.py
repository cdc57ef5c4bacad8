"""Who speaks and what was lost: guests welcomed in words, feelings shown, matters talked of at length, groups that
speak, words handed over to the other side, quotations.
"""

import pytest
from hearing import BOTH, COSTA, FALK, hear, read, told

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Falk welcomed the guests to Sweden and briefed them on trade.", [f"{FALK}: appreciate", f"{FALK}: inform"]),
        ("Falk, who is also head of the league, welcomed the guests to Sweden.", [f"{FALK}: appreciate"]),
        ("Falk welcomed the delegation to visit the port.", [f"{FALK}: appreciate"]),
        ("Falk welcomed the ambassadors upon assuming their posts.", [f"{FALK}: appreciate"]),
        ("Falk welcomed Brazilian firms to invest in the port.", [f"{FALK}: invite"]),
        ("Falk welcomed Costa at the airport.", []),
        ("Falk welcomed the Brazilian guests.", []),
    ],
)
def test_guests_are_welcomed_in_words_to_a_country_or_for_what_they_came_to_do(
    reader: Reader, text: str, expected: list[str]
) -> None:
    assert hear(reader, text) == expected


def test_a_welcome_that_is_the_contact_itself_is_no_statement(reader: Reader) -> None:
    assert told(read(reader, "Swedish Foreign Minister Jonas Falk welcomed Premier Ana Costa to Sweden.")) == []


def test_who_welcomes_to_a_country_is_the_host(reader: Reader) -> None:
    text = "Swedish Foreign Minister Jonas Falk received a team led by Brazilian Minister Ana Costa on Monday."
    heard = told(read(reader, f"{text} Welcoming her to Sweden, he said that trade had grown."))
    assert heard == [f"{FALK}: appreciate", f"{FALK}: affirm"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Costa thanked Falk and showed her deep empathy with the families.", [f"{COSTA}: thank", f"{COSTA}: convey"]),
        ("Costa expressed her delightedness to meet with Falk again.", [f"{COSTA}: appreciate"]),
        ("Costa expressed with satisfaction that ties are growing.", [f"{COSTA}: appreciate"]),
        ("Costa expressed with confidence that ties would grow.", [f"{COSTA}: affirm"]),
        ("The schedule of the coming visits was also considered.", [f"{BOTH}: discuss"]),
        ("The two ministers talked at length about the drought.", [f"{BOTH}: discuss"]),
        ("Falk and Costa compared their assessment of the drought.", [f"{BOTH}: discuss"]),
        (
            "As regards fisheries, the two ministers held frank discussions and agreed to cut quotas.",
            [f"{BOTH}: discuss", f"{BOTH}: agree"],
        ),
        ("The two ministers held frank discussions.", []),
        ("Costa made solemn representations regarding the raid.", [f"{COSTA}: object"]),
        ("The team was also made up of representatives of the ports.", []),
        ("Having returned greetings to the King, Costa said trade grew.", [f"{COSTA}: convey", f"{COSTA}: affirm"]),
        ("Having returned to Rio, Costa said trade grew.", [f"{COSTA}: affirm"]),
        ("Pointing out the work of a school in Rio, Falk said trade grew.", [f"{FALK}: affirm", f"{FALK}: affirm"]),
        ("Pointing to the work of a school in Rio, Falk said trade grew.", [f"{FALK}: affirm"]),
    ],
)
def test_words_of_feeling_and_of_talks_that_were_lost(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Costa thanked Falk for the kind reception, congratulating Lund, and Sweden as a whole, on the fair.",
            [f"{COSTA}: thank", f"{COSTA}: congratulate"],
        ),
        (
            "Costa hailed the port, saying it helps all, TT reported.",
            [f"{COSTA}: appreciate", f"{COSTA}: affirm"],
        ),
        ("Costa said that Brazil opposes the fee, calling it wrong.", [f"{COSTA}: object"] * 2),
        ("Costa said that Brazil condemned the fee, calling it wrong.", [f"{COSTA}: object"]),
        ("Costa stressed that talks are needed, stressing this as the only way.", [f"{COSTA}: affirm"] * 2),
        ("Falk hailed the port, labelling it as useful.", [f"{FALK}: appreciate"] * 2),
        ("Falk said the firm grew by selling ships, stressing quality.", [f"{FALK}: affirm"]),
        ("They agreed to keep in touch, with both looking forward to more talks.", [f"{BOTH}: agree", f"{BOTH}: hope"]),
        ("Costa stressed this.", []),
    ],
)
def test_a_participle_behind_a_comma_goes_on_with_the_speaker(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


def test_both_participles_of_a_letter_are_of_whoever_wrote_it(reader: Reader) -> None:
    letter = "Costa delivered a letter from President Rui Rocha reaffirming his support and urging a return to talks."
    writer = "Rui Rocha"
    assert hear(reader, letter) == [f"{COSTA}: convey", f"{writer}: affirm", f"{writer}: request"]


TWO_OF_ONE_SIDE = "Swedish Premier Bo Lind and Minister Ulf Holm met Brazilian Premier Ana Costa in Rio on May 12."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Both Lind and Holm said trade had grown. The officials praised the port.", "Bo Lind & Ulf Holm: appreciate"),
        ("Lind said trade had grown. The officials praised the port.", "Ana Costa & Bo Lind & Ulf Holm: appreciate"),
        (
            "Costa praised the port. Both the Swedish and the Brazilian sides said all is well.",
            "Ana Costa & Bo Lind: affirm",
        ),
    ],
)
def test_officials_of_one_side_who_spoke_side_by_side_go_on(reader: Reader, text: str, expected: str) -> None:
    assert told(read(reader, f"{TWO_OF_ONE_SIDE} {text}"))[-1] == expected


def test_the_leader_of_a_state_who_spoke_goes_on_though_another_of_it_was_named_later(reader: Reader) -> None:
    opening = "President Kham Keo and Lao Premier Som Lith received Brazilian Premier Ana Costa in Vientiane on May 12."
    heard = told(read(reader, f"{opening} President Kham Keo said trade had grown. The Lao leader thanked Brazil."))
    assert heard == ["Kham Keo: affirm", "Kham Keo: thank"]


def test_the_people_of_a_province_are_whoever_is_of_it(reader: Reader) -> None:
    opening = "Colonel Le Van Tam, Vietnamese commander, received Governor of Xieng Khouang province of Laos Kham Keo."
    heard = told(read(reader, f"{opening} Xieng Khouang provincial leaders hope that trade grows.", "VNA"))
    assert heard == ["Kham Keo: hope"]


STAY = (
    "Brazilian Premier Ana Costa visited Laos on May 10-12, 2025. She met President Kham Keo. She met Speaker Bou Ny."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At these meetings, both sides stressed trade.", "Ana Costa & Bou Ny & Kham Keo: affirm"),
        ("At the meeting, both sides stressed trade.", "Ana Costa & Bou Ny: affirm"),
    ],
)
def test_at_these_meetings_both_sides_are_all_who_met(reader: Reader, text: str, expected: str) -> None:
    assert told(read(reader, f"{STAY} {text}")) == [expected]


def test_a_call_that_is_pointed_back_to_is_the_one_told_last(reader: Reader) -> None:
    opening = "Brazilian Premier Ana Costa spoke by phone with Lao Premier Som Lith on May 12, 2025."
    before = "The call came after Brazilian President Rui Paz and Lao President Kham Keo spoke on May 9."
    heard = told(read(reader, f"{opening} {before} In that call, the two leaders promised to trade more."))
    assert heard == ["Kham Keo & Rui Paz: pledge"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fijian Minister Joe Rabu updated Minister Costa on rain. Both Ministers agreed to trade.", "Joe Rabu"),
        ("Both Ministers agreed to trade.", "Kham Keo"),
    ],
)
def test_both_ministers_are_the_one_who_spoke_last_and_whoever_meets_all(
    reader: Reader, text: str, expected: str
) -> None:
    opening = (
        "Brazilian Minister Ana Costa, who is in Rome, held bilateral meetings with her counterparts from Laos and Fiji"
        " on May 12, 2025. Costa and Lao Minister Kham Keo reviewed ties.\n\n"
    )
    assert told(read(reader, opening + text))[-1] == f"Ana Costa & {expected}: agree"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister and her Lao counterparts discussed trade.", "Ana Costa & Bou Ny & Kham Keo"),
        ("Costa and all of the officials discussed trade.", "Ana Costa & Bou Ny & Kham Keo"),
        ("Costa and her Lao counterpart Kham Keo discussed trade.", "Ana Costa & Kham Keo"),
    ],
)
def test_someone_and_all_of_the_others(reader: Reader, text: str, expected: str) -> None:
    opening = "Brazilian Minister Ana Costa met Lao Minister Kham Keo and Speaker Bou Ny in Vientiane on May 12, 2025."
    assert told(read(reader, f"{opening} {text}")) == [f"{expected}: discuss"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Falk extended the Swedish leaders’ greetings to Brazil on Carnival.", [f"{FALK}: convey"]),
        ("Costa was cited as thanking Sweden for its help.", [f"{COSTA}: thank"]),
        ("The government press service cited Costa as saying that all is well.", [f"{COSTA}: affirm"]),
        ("Costa cited the need for peace.", [f"{COSTA}: affirm"]),
        ("Trade has grown, noted Falk and expressed hope for more.", [f"{FALK}: affirm", f"{FALK}: hope"]),
    ],
)
def test_whoever_is_cited_or_stands_behind_the_verb_speaks(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


def test_investors_received_without_names_speak_for_their_country(reader: Reader) -> None:
    opening = "Hong Lim, Prime Minister of Cambodia, received a group of Chinese investors on May 12."
    heard = told(read(reader, f"{opening} The Chinese investors praised the port. Investors praised the yen.", "AKP"))
    assert heard == ["China: appreciate"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'Falk said: "All is well."\n\nBrazilian Minister Costa responded: "Thank you, Minister. We are glad."',
            [f"{FALK}: affirm", f"{COSTA}: thank", f"{COSTA}: affirm"],
        ),
        ("Costa responded to the fire.", []),
        (
            "Falk praised the warm ties Costa kept up throughout her tenure and expressed hope that trade would grow.",
            [f"{FALK}: appreciate", f"{FALK}: hope"],
        ),
        (
            "Falk thanked the incoming envoy for assuming his post and appreciated efforts of his team.",
            [f"{FALK}: thank", f"{FALK}: appreciate"],
        ),
        (
            '"The harbour is new. Ships are welcome.\n\n"The visit will help trade," Costa said on Monday.',
            [f"{COSTA}: affirm"] * 3,
        ),
        ("‘‘The harbour is new. It helps trade,’’ Costa said.", [f"{COSTA}: affirm"] * 2),
        ("„The harbour is new. It helps trade,“ Costa said.", [f"{COSTA}: affirm"] * 2),
    ],
)
def test_words_go_to_whoever_answers_or_ends_the_quotation(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


def test_the_envoys_are_all_who_were_received_one_by_one(reader: Reader) -> None:
    opening = (
        "Brazilian Minister Ana Costa on May 12 received Spain’s Ambassador to Brazil Luis Orte, Turkey’s Ambassador to"
        " Brazil Cem Akso, and India’s Ambassador to Brazil Ravi Meno."
    )
    heard = told(read(reader, f"{opening} The Minister and the Ambassadors discussed trade.", "Agencia Brasil"))
    assert heard == ["Ana Costa & Cem Akso & Luis Orte & Ravi Meno: discuss"]


def test_the_two_sides_of_a_call_told_in_the_sentence_are_its_own(reader: Reader) -> None:
    text = "The two discussed aid.\n\nFalk also called on Port Minister Rui Paz of Brazil, during which the two sides"
    assert hear(reader, f"{text} discussed trade.") == [f"{BOTH}: discuss", f"{FALK} & Rui Paz: discuss"]


def test_who_said_on_a_line_of_its_own_says_i_below_it(reader: Reader) -> None:
    text = "Foreign Minister Jonas Falk said:\n\nBrazil is a true partner and we will do more.\n\nI am glad to be here."
    assert hear(reader, text) == [f"{FALK}: affirm", f"{FALK}: appreciate"]
