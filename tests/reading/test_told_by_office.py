"""People whom a report tells by their office first and names later, or names first and tells by office later."""

import pytest
from cases import offices, people
from hearing import read, told
from occasions import tell

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "name", "side", "title"),
    [
        (
            "TEHRAN – The speaker of the People’s Assembly of Norway is to visit Tehran on December 4. Karin Falk’s "
            "visit is to take place at the invitation of Ali Karimi.",
            "Karin Falk",
            "NO",
            "speaker of the People’s Assembly of Norway",
        ),
        (
            "TEHRAN – The chairman of the Iranian Majlis National Security Committee arrived in Lima on Wednesday. "
            "During his stay, Ali Karimi will meet Peruvian Senate President Ana Costa.",
            "Ali Karimi",
            "IR",
            "chairman of the Iranian Majlis National Security Committee",
        ),
        (
            "TEHRAN – Norway’s army chief has said that ties grow. “We hope for more,” Maria Berg said in a meeting "
            "with the Iranian Ambassador to Oslo Mehdi Karimi.",
            "Maria Berg",
            "NO",
            "Norway’s army chief",
        ),
        (
            "TEHRAN – The speaker of Norway’s parliament said on Monday that trade grows. Maria Berg praised Iran.",
            "Maria Berg",
            "NO",
            "speaker of Norway’s parliament",
        ),
        (
            "Iranian Parliament Speaker Ali Karimi held talks with his Norwegian counterpart Karin Falk in Oslo on "
            "Friday. The two countries have potential, the Norwegian parliament speaker added.",
            "Karin Falk",
            "NO",
            "Norwegian parliament speaker",
        ),
        (
            "Reza Karimi, NORCA’s vice governor for economic affairs, met with Norwegian Minister Karin Falk.",
            "Reza Karimi",
            "IR",
            "NORCA’s vice governor for economic affairs",
        ),
    ],
)
def test_an_office_told_apart_is_the_persons(reader: Reader, text: str, name: str, side: str, title: str) -> None:
    found = people(reader, text, "Tehran Times")[name]
    assert (found.country, offices(found)) == (side, [title])


def test_whoever_has_a_title_of_his_own_is_not_the_one_of_the_lead(reader: Reader) -> None:
    text = (
        "TEHRAN – The speaker of Norway’s parliament said on Monday that trade grows. Foreign Minister Ali Karimi "
        "praised Norway. The visit was arranged by Jon Berg."
    )
    assert offices(people(reader, text, "Tehran Times")["Ali Karimi"]) == ["Foreign Minister"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "UN Secretary-General Marta Lund visited Peru on Sunday. The UN chief praised the country.",
            ["Marta Lund: appreciate"],
        ),
        (
            "Peruvian Foreign Minister Ana Costa met Norwegian Foreign Minister Karin Falk. The chief Norwegian "
            "diplomat praised trade.",
            ["Karin Falk: appreciate"],
        ),
        (
            "Karin Falk, chief of staff of the Norwegian Armed Forces, visited Lima. The top Norwegian commander "
            "praised Peru.",
            ["Karin Falk: appreciate"],
        ),
        (
            "Secretary of State Anna Lund met today with Peru’s First Lady, Ana Costa. The Secretary praised Peru. The "
            "Secretary and First Lady Costa discussed trade.",
            ["Anna Lund: appreciate", "Ana Costa & Anna Lund: discuss"],
        ),
    ],
)
def test_who_a_short_title_means(reader: Reader, text: str, expected: list[str]) -> None:
    assert told(read(reader, text, "State Department")) == expected


def test_what_a_word_calls_a_thing_is_nobody(reader: Reader) -> None:
    text = "In an interview with the Lebanese television network Al Fajr, Norwegian Minister Karin Falk praised Peru."
    assert set(people(reader, text)) == {"Karin Falk"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norwegian ministers met in Lima, Taliban spokesman Nur Zaman said. The spokesman praised trade.",
            "Nur Zaman: appreciate",
        ),
        (
            "TEHRAN – Karin Falk met Ana Costa in Lima, Norwegian Trade Council spokeswoman Maria Berg told "
            "journalists. “Trade grows,” the spokeswoman said.",
            "Maria Berg: affirm",
        ),
    ],
)
def test_the_spokesman_is_who_was_named_as_one(reader: Reader, text: str, expected: str) -> None:
    assert told(read(reader, text, "Tehran Times"))[-1] == expected


@pytest.mark.parametrize(
    ("sentence", "name", "title"),
    [
        (
            "Ana Costa met Hans Falk Minister for Economic Affairs of Germany on Wednesday.",
            "Hans Falk",
            "Minister for Economic Affairs of Germany",
        ),
        ("The plan was good, said Maria Berg the president of NORCA.", "Maria Berg", "president of NORCA"),
        (
            "An advisor to the Norwegian delegation, Maria Berg, said that trade grows.",
            "Maria Berg",
            "advisor to the Norwegian delegation",
        ),
        ("Peru summoned Swiss Ambassador to Lima Markus Berg.", "Markus Berg", "Swiss Ambassador to Lima"),
        ("Foreign Minister Nasser Amir-Karimi spoke.", "Nasser Amir-Karimi", "Foreign Minister"),
    ],
)
def test_an_office_beside_its_holder(reader: Reader, sentence: str, name: str, title: str) -> None:
    assert offices(people(reader, sentence, "Tehran Times")[name]) == [title]


@pytest.mark.parametrize(
    ("envoys", "name"),
    [
        ("the Ambassadors of Pacific island countries to Peru", "Ambassadors of Pacific island countries"),
        ("ambassadors of EU member states", "ambassadors of EU member states"),
        ("the ambassadors of African nations", "ambassadors of African nations"),
    ],
)
def test_envoys_told_by_a_group_of_states_are_received(reader: Reader, envoys: str, name: str) -> None:
    (meeting,) = tell(reader, f"Peruvian Foreign Minister Pablo Reyes received {envoys} in Lima on May 12.")

    assert (meeting.people, meeting.date) == ({"Pablo Reyes", name}, "2025-05-12")


def test_envoys_received_as_a_group_are_those_who_are_named_later(reader: Reader) -> None:
    text = (
        "Peruvian Foreign Minister Pablo Reyes received the Ambassadors of Pacific island countries on May 12.\n\n"
        "In response, Tevita Fonua, Ambassador of Tonga to Peru, expressed his hope for more ships."
    )
    (meeting,) = tell(reader, text)

    assert meeting.roles == {"Pablo Reyes": "host", "Tevita Fonua": "visitor"}
