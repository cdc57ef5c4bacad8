"""Forms in which press services from the Baltic to the steppe tell of contacts."""

import pytest
from cases import offices, people
from hearing import COSTA, FALK, hear, told
from occasions import read, tell

from dragoman.reading.reader import Reader


@pytest.mark.parametrize("where", [" here", " to this country", " in the country", ""])
def test_an_envoy_is_named_after_where_he_is_posted(reader: Reader, where: str) -> None:
    text = f"The Peruvian ambassador{where}, Ana Costa Salas, met Swedish Trade Minister Jonas Falk on May 12."
    (meeting,) = tell(reader, text)

    assert meeting.sides == {"Ana Costa Salas": "PE", "Jonas Falk": "SE"}


@pytest.mark.parametrize("verb", ["discussed", "assessed", "explored"])
@pytest.mark.parametrize("end", ["", ", the Swedish Foreign Ministry said"])
def test_what_two_looked_into_is_talks_whoever_gives_it_out(reader: Reader, verb: str, end: str) -> None:
    text = f"Swedish Minister Jonas Falk and Peruvian Ambassador Ana Costa {verb} the state of trade{end}."
    (meeting,) = tell(reader, text)

    assert meeting.people == {"Jonas Falk", "Ana Costa"}


@pytest.mark.parametrize("trip", ["a business trip", "an official visit"])
def test_the_country_is_that_of_the_one_who_receives(reader: Reader, trip: str) -> None:
    text = (
        f"Swedish Minister Jonas Falk met a team led by Peruvian Minister Ana Costa, who is on {trip} to the country."
    )
    meeting, visit = tell(reader, text)

    assert (visit.kind, visit.countries, visit.people) == ("visit", ("SE",), {"Ana Costa"})
    assert (meeting.roles["Jonas Falk"], meeting.part_of) == ("host", 1)


def test_where_someone_comes_from_he_was_on_a_visit(reader: Reader) -> None:
    text = "Swedish Minister Jonas Falk arrived in Lima on May 12 from Quito, where he was on a working visit."
    told_of = {each.countries: each.standing for each in tell(reader, text)}

    assert told_of == {("PE",): "occurred", ("EC",): "background"}


def test_also_with_another_is_another_meeting(reader: Reader) -> None:
    text = "Swedish Minister Jonas Falk held talks with Peruvian Minister Ana Costa and also with President Luis Prado."

    assert [each.people for each in tell(reader, text)] == [{"Jonas Falk", "Ana Costa"}, {"Jonas Falk", "Luis Prado"}]


@pytest.mark.parametrize(
    "called",
    ["The First Deputy Head of the Peruvian Parliament", "The Vice Speaker of Peru's parliament", "The deputy speaker"],
)
def test_a_deputy_is_called_by_another_word_for_his_office(reader: Reader, called: str) -> None:
    text = (
        "Ana Costa, First Deputy Chairwoman of the Congress of Peru, met Swedish Minister Jonas Falk on May 12. "
        f"{called} thanked Sweden for its help. She supposes that trade will grow."
    )

    assert told(read(reader, text)) == ["Ana Costa: thank", "Ana Costa: affirm"]


def test_what_was_supposed_to_be_is_said_by_nobody(reader: Reader) -> None:
    assert hear(reader, "The forum was supposed to be a channel for trade.") == []


def test_we_are_whoever_says_so_at_the_end(reader: Reader) -> None:
    text = "We look forward to this visit. We trust each other. Our ties are close, said Costa."

    assert hear(reader, text) == [f"{COSTA}: hope", f"{COSTA}: affirm", f"{COSTA}: affirm"]
    assert hear(reader, "We waited for long. Falk thanked Costa for the aid.") == [f"{FALK}: thank"]


def test_a_dash_closes_what_someone_said(reader: Reader) -> None:
    text = "Brazil is grateful for the help - the minister said.\n\nThe main goal is growth – noted Costa."

    assert hear(reader, "Costa praised Sweden. " + text)[1:] == [f"{COSTA}: thank", f"{COSTA}: affirm"]


def test_the_talks_were_the_call_that_one_of_the_two_tells_of(reader: Reader) -> None:
    told_by = "I had a useful video call with Minister Ana Costa"
    text = f"Swedish Minister Jonas Falk held talks with his Peruvian counterpart Ana Costa. {told_by}."

    assert [(each.kind, each.format) for each in tell(reader, text)] == [("meeting", "video")]


@pytest.mark.parametrize(
    ("printed", "second"),
    [
        ("Deputy Prime Minister, Trade and Industry Minister", "Trade and Industry Minister"),
        (
            "Deputy Prime Minister, Foreign and Regional Integration Minister",
            "Foreign and Regional Integration Minister",
        ),
    ],
)
def test_a_field_of_two_words_belongs_to_the_title_behind_it(reader: Reader, printed: str, second: str) -> None:
    person = people(reader, f"Swedish {printed} Jonas Falk met Peruvian Minister Ana Costa.")["Jonas Falk"]

    assert offices(person) == ["Swedish Deputy Prime Minister", second]


@pytest.mark.parametrize("taking", ["assuming the mandate", "taking over this position", "it came into force"])
def test_the_day_on_which_something_was_taken_up_is_not_that_of_the_visit(reader: Reader, taking: str) -> None:
    text = f"Swedish Minister Jonas Falk is on a visit to Peru, the first one after {taking} on May 3."

    assert [each.date for each in tell(reader, text)] == [None]


def test_a_press_service_says_nothing_of_its_own(reader: Reader) -> None:
    text = "According to the ministry's press service, the officials approached ways to expand trade."

    assert hear(reader, text) == [f"{COSTA} & {FALK}: discuss"]


def test_the_day_on_which_an_agency_reports_is_not_that_of_the_meeting(reader: Reader) -> None:
    text = "Swedish Minister Jonas Falk met with Peruvian Minister Ana Costa, Nordinform reports on June 9."

    assert [each.date for each in tell(reader, text)] == [None]


@pytest.mark.parametrize("house", ["Russian State Duma (lower house)", "Russian Senate (upper house of parliament)"])
def test_a_house_of_parliament_is_explained_in_brackets(reader: Reader, house: str) -> None:
    person = people(reader, f"Deputy Speaker of the {house} Oleg Gusev met Peruvian Minister Ana Costa.")["Oleg Gusev"]

    assert (person.country, offices(person)) == ("RU", [f"Deputy Speaker of the {house}"])


@pytest.mark.parametrize(
    "sentence",
    [
        "A broad circle of questions of transit was considered.",
        "The parties gave attention to the matter of drones.",
        "Particular attention is given to questions of transport.",
        "One more topic of the conversation was the fair in Lima.",
    ],
)
def test_what_was_considered_was_discussed(reader: Reader, sentence: str) -> None:
    assert hear(reader, sentence) == [f"{COSTA} & {FALK}: discuss"]


@pytest.mark.parametrize(
    "called",
    ["The head of the Brazilian foreign policy department", "The head of the foreign ministry of Brazil"],
)
def test_a_minister_is_the_head_of_his_department(reader: Reader, called: str) -> None:
    text = f"{called} handed over to Falk the greetings of the President of Brazil."

    assert hear(reader, text) == [f"{COSTA}: convey"]


def test_whose_words_follow_as_was_noted_is_who_spoke(reader: Reader) -> None:
    text = "Costa spoke of close ties. As was underlined, this has become possible thanks to trade."

    assert hear(reader, text) == [f"{COSTA}: affirm", f"{COSTA}: affirm"]


def test_an_apposition_closes_before_who_said(reader: Reader) -> None:
    text = (
        "Swedish Foreign Minister Jonas Falk will hold talks with Ana Costa of Brazil on June 15 to consider ties, the "
        "Swedish Foreign Ministry's spokeswoman, Karin Lind, said on Wednesday.\n\nFalk will attend a fair, she added."
    )

    assert told(read(reader, text)) == ["Karin Lind: inform", "Karin Lind: inform"]


def test_whoever_says_what_another_will_do_is_not_that_other(reader: Reader) -> None:
    text = (
        "Peruvian President Luis Prado will visit Stockholm in June, Peruvian Deputy Minister Ana Costa said.\n\n"
        "Prado and his counterpart will talk about trade, she noted."
    )

    assert told(read(reader, text)) == ["Ana Costa: inform", "Ana Costa: affirm"]


def test_a_full_name_printed_with_its_office_is_a_person_before_it_too(reader: Reader) -> None:
    text = (
        "Aleksei Mirov held talks in Kazan with President of Greece Petros Vlachos on May 12.\n\n"
        "President of Russia Aleksei Mirov: Mr President,\n\nI am glad that you came to Kazan.\n\n"
        "Petros Vlachos: Mr President, I thank you."
    )

    assert {each.kind: each.people for each in tell(reader, text)} == {
        "meeting": {"Aleksei Mirov", "Petros Vlachos"},
        "visit": {"Aleksei Mirov", "Petros Vlachos"},
    }


def test_whoever_addresses_his_guest_in_the_first_line_speaks(reader: Reader) -> None:
    text = (
        "President of Russia Aleksei Mirov: Mr President, friends,\n\nI am glad that you came to Kazan. Our trade is "
        "growing.\n\nPresident of Greece Petros Vlachos: Mr President, I thank you.\n\n"
        "Aleksei Mirov: You mentioned trade. We will help it."
    )

    assert told(read(reader, text))[:3] == [
        "Aleksei Mirov: appreciate",
        "Aleksei Mirov: affirm",
        "Petros Vlachos: thank",
    ]


def test_a_given_name_that_is_a_word_too_begins_a_name(reader: Reader) -> None:
    text = "The Prime Ministers of Georgia and Latvia Davit Lomidze and Ilze Berzina held a meeting in Riga."

    assert people(reader, text).keys() == {"Davit Lomidze", "Ilze Berzina"}


def test_what_an_agency_has_reported_earlier_is_recalled(reader: Reader) -> None:
    text = (
        "Swedish Minister Jonas Falk met Peruvian Minister Ana Costa in Stockholm on May 12.\n\n"
        "Earlier, it was reported that Danish Minister Mads Kjeld met with Ana Costa."
    )

    assert [each.standing for each in tell(reader, text)] == ["occurred", "background"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Further growth of trade was considered necessary.", [f"{COSTA} & {FALK}: affirm"]),
        ("Our head of state noted that trade grows.", [f"{FALK}: affirm"]),
        ("The forum was open, the press service of the Swedish government reported.", []),
    ],
)
def test_who_says_so(reader: Reader, sentence: str, expected: list[str]) -> None:
    text = (
        "STOCKHOLM — Swedish President Jonas Falk met Brazilian Minister Ana Costa in Stockholm on May 12.\n\n"
        f"{sentence}"
    )

    assert told(read(reader, text, "Nordpress")) == expected


def test_whoever_tells_an_agency_of_a_contact_says_nothing(reader: Reader) -> None:
    text = "Swedish Minister Jonas Falk met Peruvian Minister Ana Costa, the Swedish Foreign Ministry told Nordpress."

    assert told(read(reader, text)) == []


def test_a_ministry_of_which_two_are_ministers_is_led_by_the_one_who_talks(reader: Reader) -> None:
    text = (
        "Minister of Energy of Peru Ana Costa met Swedish Ambassador Jonas Falk. He conveyed greetings from the "
        "Minister of Energy of Sweden Mads Berg. The head of the Energy Ministry thanked Sweden."
    )

    assert told(read(reader, text))[-1] == "Ana Costa: thank"


def test_a_guest_welcomed_with_a_ceremony_has_one(reader: Reader) -> None:
    text = (
        "Swedish Defence Minister Jonas Falk met Peruvian Defence Minister Ana Costa, who is on an official visit to "
        "Sweden.\n\nThe Peruvian minister was welcomed with an official ceremony at the Ministry of Defence."
    )
    ceremony = next(each for each in tell(reader, text) if each.kind == "ceremony")

    assert ceremony.roles == {"Jonas Falk": "host", "Ana Costa": "visitor"}


def test_a_deputy_minister_is_meant_by_his_field_too(reader: Reader) -> None:
    text = (
        "Deputy Minister Jonas Falk of Sweden met Peruvian Minister Ana Costa in Lima.\n\nThe Swedish deputy foreign "
        "minister thanked Peru."
    )

    assert told(read(reader, text)) == ["Jonas Falk: thank"]
