"""Who met whom where the words leave it to the genre: groups of nations, words to the press, titles, states apart."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

CALL = "President Oleg Stol of Russia had a telephone conversation with Prime Minister Dan Kaya of Turkey. "


def told(reader: Reader, text: str, source: str = "") -> list[tuple[str, str, list[str]]]:
    """The kind, standing and names of each engagement."""
    return [(each.kind, each.standing, sorted(each.people)) for each in tell(reader, text, source)]


@pytest.mark.parametrize(
    "words",
    [
        "This was stated by President of Ukraine Taras Hryt during a meeting with the media following the "
        "negotiations with his Azerbaijani counterpart Elchin Guli in Kyiv.",
        "President of Ukraine Taras Hryt told this to reporters following talks with President of Azerbaijan Elchin "
        "Guli in Kyiv.",
        "Speaking to journalists after talks with his Azerbaijani counterpart Elchin Guli in Kyiv, President of "
        "Ukraine Taras Hryt said ties were growing.",
    ],
)
def test_words_to_the_press_tell_the_talks_before_them_as_news(reader: Reader, words: str) -> None:
    assert told(reader, words) == [("meeting", "occurred", ["Elchin Guli", "Taras Hryt"])]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Intelligence chiefs of Russia, Iran and China attended the meeting in Islamabad.",
            ["China", "Iran", "Russia"],
        ),
        ("The meeting was attended by the foreign ministers of Laos, Chile and Peru.", ["Chile", "Laos", "Peru"]),
    ],
)
def test_officials_of_three_nations_attend_a_conference(reader: Reader, text: str, names: list[str]) -> None:
    assert told(reader, text) == [("conference", "occurred", names)]


def test_those_who_attend_the_meeting_being_told_join_it(reader: Reader) -> None:
    text = (
        "Minister Jonas Falk of Sweden met Minister Ana Costa of Brazil in Stockholm. "
        "The meeting was attended by the ambassadors of Norway, Denmark and Finland."
    )
    names = ["Ana Costa", "Denmark", "Finland", "Jonas Falk", "Norway"]
    assert told(reader, text) == [("meeting", "occurred", names)]


@pytest.mark.parametrize(
    "text",
    [
        "TEHRAN – The Youth Technology Centre in Tehran hosts a workshop on software on Monday.",
        "A meeting of the Congress of Local and Regional Authorities was attended by President Taras Hryt of Ukraine.",
        "The meeting of the Council of Ministers of Laos took place in Vientiane on May 12.",
    ],
)
def test_a_gathering_at_home_is_none(reader: Reader, text: str) -> None:
    assert told(reader, text) == []


def test_a_delegation_of_a_nation_is_not_the_one_who_was_named(reader: Reader) -> None:
    visit = "They hailed the recent visit to Turkey by a Russian delegation headed by Deputy Prime Minister Pavel Grom."
    assert told(reader, CALL + visit) == [
        ("call", "occurred", ["Dan Kaya", "Oleg Stol"]),
        ("visit", "background", ["Pavel Grom"]),
    ]
    talks = "He spoke of the first meeting of the Russian and Thai delegations."
    assert told(reader, CALL + talks)[1] == ("meeting", "background", ["Russia", "Thailand"])


def test_the_other_end_of_the_line_is_whom_one_wished_something_for(reader: Reader) -> None:
    text = "In a phone call on Monday, Iranian Minister Hamid Sohr wished health for his Indian counterpart Raj Men."
    assert told(reader, text) == [("call", "occurred", ["Hamid Sohr", "Raj Men"])]


def test_a_title_may_say_that_they_talked_by_telephone(reader: Reader) -> None:
    text = (
        "Telephone conversation with President of Tajikistan Rustam Naz\n\nDuring the conversation, President of "
        "Russia Oleg Stol and President of the Republic of Tajikistan Rustam Naz exchanged greetings."
    )
    (call,) = tell(reader, text, "")
    assert (call.kind, sorted(call.people)) == ("call", ["Oleg Stol", "Rustam Naz"])


def test_a_state_without_general_recognition_stands_as_a_body(reader: Reader) -> None:
    text = "President of Russia Oleg Stol received President of South Ossetia Alan Dzas in Moscow."
    assert told(reader, text) == [("meeting", "occurred", ["Alan Dzas", "Oleg Stol"])]


def test_credentials_are_delivered_too(reader: Reader) -> None:
    text = (
        "Austrian Ambassador Stefan Hub and Serbian Ambassador Dragan Pet delivered their credentials to President "
        "Karim Dan."
    )
    assert told(reader, text) == [("ceremony", "occurred", ["Dragan Pet", "Karim Dan", "Stefan Hub"])]
