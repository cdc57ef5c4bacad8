"""Forms of words for a contact: bodies and groups without a name, lists of partners, programmes, posts, plans.

Each case is one form of the genre; beside some stands what must not be read that way.
"""

import pytest
from occasions import tell, told

from dragoman.reading.reader import Reader

Told = list[tuple[str, str, list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Vietnam Union of Friendship Organisations and the Cuban Institute of Culture held talks in Hanoi.",
            [("meeting", "occurred", ["Cuban Institute of Culture", "Vietnam Union of Friendship Organisations"])],
        ),
        (
            "Lao Minister Bounmy Keola held a working session with the Vietnamese Ministry of Justice on May 15.",
            [("meeting", "occurred", ["Bounmy Keola", "Vietnamese Ministry of Justice"])],
        ),
        (
            "Consultations between the Ministry of Foreign Affairs of Mongolia and the Ministry of Foreign Affairs of "
            "Chile were held in Ulaanbaatar on May 15.",
            [
                (
                    "meeting",
                    "occurred",
                    ["Ministry of Foreign Affairs of Chile", "Ministry of Foreign Affairs of Mongolia"],
                )
            ],
        ),
        (
            "Officials from Vietnam's central province of Quang Nam and the Lao province of Sekong met on May 14.",
            [("meeting", "occurred", ["Laos", "Việt Nam"])],
        ),
        (
            "Officials of the Lao Embassy in Vietnam met Cuban Minister Jose Perez on May 14.",
            [("meeting", "occurred", ["Jose Perez", "Lao Embassy in Vietnam"])],
        ),
        (
            "Today the State Department held a round of the United States-Mongolia Annual Consultations.",
            [("meeting", "occurred", ["Mongolia", "United States"])],
        ),
    ],
)
def test_bodies_and_groups_without_a_name(reader: Reader, text: str, expected: Told) -> None:
    assert told(reader, text) == expected


def test_a_delegation_is_of_the_nation_before_it(reader: Reader) -> None:
    text = "A Cuban high-level party delegation headed by Roberto Gil met with Lao President Bounmy Keola in Vientiane."
    [meeting] = tell(reader, text, "VNA")
    assert meeting.sides == {"Roberto Gil": "CU", "Bounmy Keola": "LA"}


@pytest.mark.parametrize(
    ("text", "partners"),
    [
        (
            "Indian External Affairs Minister Nikhil Rao held bilateral meetings with his counterparts from Egypt, "
            "Uganda and Cyprus.",
            [["Cyprus", "Nikhil Rao"], ["Egypt", "Nikhil Rao"], ["Nikhil Rao", "Uganda"]],
        ),
        (
            "On the sidelines of the General Assembly, Indian Minister Nikhil Rao met with Prime Minister of Belgium "
            "Luc Peeters and President of Finland Aino Laine.",
            [["Aino Laine", "Nikhil Rao"], ["Luc Peeters", "Nikhil Rao"]],
        ),
        (
            "Indian Minister Nikhil Rao attended several meetings with European leaders, including the Prime Minister "
            "of Belgium, Luc Peeters; and the President of Finland, Aino Laine.",
            [["Aino Laine", "Nikhil Rao"], ["Luc Peeters", "Nikhil Rao"]],
        ),
        (
            "Indian Minister Nikhil Rao held talks with Belgian Minister Luc Peeters and Finnish Minister Aino Laine.",
            [["Aino Laine", "Luc Peeters", "Nikhil Rao"]],
        ),
    ],
)
def test_several_partners_one_after_another(reader: Reader, text: str, partners: list[list[str]]) -> None:
    assert sorted(sorted(each.people) for each in tell(reader, text, "")) == partners


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ahmad Razak of Malaysia will visit India. His itinerary includes talks with Indian Minister Nikhil Rao.",
            [("visit", "planned", ["Ahmad Razak"]), ("meeting", "planned", ["Ahmad Razak", "Nikhil Rao"])],
        ),
        (
            "Chinese Minister Shen Guowei is to meet President Nimal Perera of Sri Lanka, apart from holding "
            "talks with his Sri Lankan counterpart Sunil Silva.",
            [
                ("meeting", "planned", ["Nimal Perera", "Shen Guowei"]),
                ("meeting", "planned", ["Shen Guowei", "Sunil Silva"]),
            ],
        ),
        (
            "Nigerian President Femi Okoye would hold talks with Chadian President Ali Deby on Monday.",
            [("meeting", "planned", ["Ali Deby", "Femi Okoye"])],
        ),
        ("Nigerian President Femi Okoye would meet Chadian President Ali Deby if he came.", []),
        (
            "EU envoy Javier Costa arrived in Syria on Wednesday to hold talks with Syrian President Hassan Atar.",
            [("visit", "occurred", ["Javier Costa"]), ("meeting", "planned", ["Hassan Atar", "Javier Costa"])],
        ),
    ],
)
def test_what_is_to_come(reader: Reader, text: str, expected: Told) -> None:
    assert told(reader, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        'Indian Minister Nikhil Rao said in a post: "Pleasure to meet Foreign Minister Lars Holm of Denmark today."',
        '"We had a good meeting with Foreign Minister Lars Holm of Denmark," Indian Minister Nikhil Rao wrote.',
        "Ties are strong, Indian Minister Nikhil Rao said on Tuesday after a meeting with Danish Minister Lars Holm.",
        "Indian Minister Nikhil Rao while receiving the Danish Minister, Lars Holm, in Delhi, said ties were strong.",
    ],
)
def test_those_who_met_tell_it_themselves(reader: Reader, text: str) -> None:
    assert told(reader, text) == [("meeting", "occurred", ["Lars Holm", "Nikhil Rao"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Saudi Prince Turki bin Nasser met Emir of Qatar Hamad Al Salem on Monday. Prince Turki later met with his "
            "Qatari counterpart and Prime Minister Nasser Al Attar.",
            [["Hamad Al Salem", "Turki bin Nasser"], ["Nasser Al Attar", "Turki bin Nasser"]],
        ),
        (
            "Ukrainian President Taras Melnyk discussed the situation with the President of Georgia.",
            [["Georgia", "Taras Melnyk"]],
        ),
        (
            "Outgoing Russian Ambassador Igor Orlov bade farewell to Lao President Bounmy Keola.",
            [["Bounmy Keola", "Igor Orlov"]],
        ),
        (
            "In a speech during a banquet for the visiting Philippine President, Brunei's Sultan Osman Ali hailed it.",
            [["Osman Ali", "Philippines"]],
        ),
        ("EU envoy Javier Costa on Tuesday held talks in Saudi Arabia.", [["Javier Costa", "Saudi Arabia"]]),
        ("US envoy John Hale and Iranian envoy Reza Karimi held talks in Oman.", [["John Hale", "Reza Karimi"]]),
        (
            "The leaders spoke at the end of a meeting between Foreign Affairs Minister, Godfrey Okoye and Angolan "
            "Minister of External Relations, Manuel Neto, in Abuja.",
            [["Godfrey Okoye", "Manuel Neto"]],
        ),
    ],
)
def test_who_meets(reader: Reader, text: str, expected: list[list[str]]) -> None:
    assert [sorted(each.people) for each in tell(reader, text, "")] == expected


@pytest.mark.parametrize(
    ("text", "country"),
    [
        (
            "Havana. Cuban President Jose Gil received Lao Minister Bounmy Keola, who was on a visit to the island.",
            "CU",
        ),
        ("Lao Minister Bounmy Keola, on a working visit to Cuba, met President Jose Gil.", "CU"),
        ("HANOI, May 15 - Lao Minister Bounmy Keola arrived here on Thursday for an official visit.", "VN"),
    ],
)
def test_where_a_visitor_is(reader: Reader, text: str, country: str) -> None:
    source = "Prensa Latina" if country == "CU" else "Xinhua"
    [visit] = [each for each in tell(reader, text, source) if each.kind == "visit"]
    assert visit.countries == (country,) and visit.people == {"Bounmy Keola"}


def test_an_order_is_named_after_nobody_here(reader: Reader) -> None:
    text = "Ukrainian President Taras Melnyk awarded the Order of Princess Olga to US Speaker Jane Miller."
    [award] = tell(reader, text, "")
    assert award.kind == "ceremony" and award.people == {"Taras Melnyk", "Jane Miller"}


def test_talks_over_the_telephone_are_a_call(reader: Reader) -> None:
    text = "The presidents of Chile and Peru discussed trade on Wednesday night over the phone."
    [call] = tell(reader, text, "")
    assert (call.kind, call.format) == ("call", "phone")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The visit to Japan by Lao President Bounmy Keola was put off because of a session of the assembly, new "
            "dates are being discussed with the Japanese side.",
            [("visit", "cancelled", ["Bounmy Keola"])],
        ),
        (
            "The ninth meeting of the Vietnam - Laos Joint Committee on Transport took place in Vientiane under "
            "the chair of Vietnamese Deputy Minister Le Hoai An and Lao Minister Somnuek Keola. On the same day, An "
            "paid a courtesy call on Lao Deputy Prime Minister Viengkham Vong.",
            [
                ("meeting", "occurred", ["Le Hoai An", "Somnuek Keola"]),
                ("meeting", "occurred", ["Le Hoai An", "Viengkham Vong"]),
            ],
        ),
    ],
)
def test_what_takes_no_part(reader: Reader, text: str, expected: Told) -> None:
    assert told(reader, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "US envoy John Hale will travel to Peru on May 20 to meet Peruvian President Ana Vidal.",
            [("visit", "planned", ["John Hale"]), ("meeting", "planned", ["Ana Vidal", "John Hale"])],
        ),
        (
            "Prior to his visit to Peru, US envoy John Hale held talks with Chilean Minister Luis Soto.",
            [("visit", "occurred", ["John Hale"]), ("meeting", "background", ["John Hale", "Luis Soto"])],
        ),
        (
            "The Peruvian Embassy announced that Ambassador Luis Soto had met Ghanaian Minister Kofi Boateng.",
            [("meeting", "occurred", ["Kofi Boateng", "Luis Soto"])],
        ),
        (
            "Peru and Ghana agreed on trade, after Peruvian Minister Luis Soto met Ghanaian Minister Kofi Boateng.",
            [("meeting", "occurred", ["Kofi Boateng", "Luis Soto"])],
        ),
        ("Peruvian Minister Luis Soto previously visited Ghana.", [("visit", "background", ["Luis Soto"])]),
        (
            "Peruvian Minister Luis Soto told Ghanaian Minister Kofi Boateng by telephone, via a video conference.",
            [("meeting", "occurred", ["Kofi Boateng", "Luis Soto"])],
        ),
        (
            "US envoy John Hale travelled to Peru and met President Ana Vidal. He was joined by Secretary Tom Ray.",
            [("visit", "occurred", ["John Hale", "Tom Ray"]), ("meeting", "occurred", ["Ana Vidal", "John Hale"])],
        ),
    ],
)
def test_when_it_was_told_of(reader: Reader, text: str, expected: Told) -> None:
    assert told(reader, text) == expected
