"""Speakers told without their name: leads that name later, groups, stand-ins and leaders without a title."""

import pytest
from hearing import BOTH, COSTA, FALK, hear, read, speakers, told
from occasions import tell

from dragoman.reading.reader import Reader


def test_a_lead_without_a_name_is_the_next_who_speaks(reader: Reader) -> None:
    text = (
        "TEHRAN – President Ivan Petrov will visit Tehran on Monday, the Russian ambassador to Iran has said. "
        "“We expect the president to meet the leader,” Levan Markov told the television. The ambassador added that "
        "trade grew."
    )
    acts = ["inform", "hope", "affirm"]
    reading = read(reader, text, "Tehran Times")
    assert told(reading) == [f"Levan Markov: {act}" for act in acts]
    (markov,) = [actor for actor in reading.actors if actor.name == "Levan Markov"]
    assert [office.printed for office in markov.offices] == ["Russian ambassador to Iran"]


def test_whoever_has_an_office_of_his_own_is_not_the_one_of_the_lead(reader: Reader) -> None:
    text = (
        "TEHRAN – President Ivan Petrov will visit Tehran on Monday, the Russian ambassador to Iran has said. "
        "Foreign Minister Reza Karimi told the television that trade grew."
    )
    assert told(read(reader, text, "Tehran Times")) == ["Russia: inform", "Reza Karimi: affirm"]


def test_who_made_the_remarks_names_the_speaker_before(reader: Reader) -> None:
    text = (
        "TEHRAN – The Iranian minister of defense has warned that the region must not be a scene of rivalry. Reza "
        "Karimi made the remarks in a meeting with his visiting Afghan counterpart Tariq Shah on Saturday."
    )
    assert told(read(reader, text, "Tehran Times")) == ["Reza Karimi: affirm"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to a Swedish official, the ships were seized.", []),
        ("According to some officials, the ships were seized.", []),
        ("According to the Swedish minister, the ships were seized.", [f"{FALK}: affirm"]),
        ("The hope for support from Brazil in this matter was expressed.", [f"{FALK}: hope"]),
        ("The hope for peace was expressed.", [f"{BOTH}: hope"]),
        ("It was noted that the alliance was not ready to help.", [f"{BOTH}: affirm"]),
        ("Falk and Costa had a brief conversation.", []),
        ("The ministers continued the exchange of views on fisheries.", [f"{BOTH}: discuss"]),
        ("Considering the quotas, Costa stressed that trade must grow.", [f"{COSTA}: affirm"]),
        ("“The plan is good,” Costa was quoted as saying. Reportedly, ships will sail.", [f"{COSTA}: affirm"]),
        ("“The plan is good,” Costa said. Sweden has backed it for years.", [f"{COSTA}: affirm"]),
    ],
)
def test_who_is_meant(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text)[-len(expected) or None :] == expected


def test_the_lawmaker_is_who_sits_in_parliament(reader: Reader) -> None:
    text = (
        "TEHRAN – Foreign Minister Reza Karimi met his Iraqi counterpart Hassan Ali on Monday. Ali Salimi, member of "
        "the Parliament's presiding board, welcomed the talks. The lawmaker said that trade with Iraq grew. The chief "
        "diplomat promised to visit Baghdad."
    )
    said = ["Ali Salimi: appreciate", "Ali Salimi: affirm", "Reza Karimi: pledge"]
    assert told(read(reader, text, "Tehran Times")) == said


def test_a_state_and_a_group_without_names_are_all_who_met(reader: Reader) -> None:
    text = (
        "On 13 May 2025, the Presidents of Finland and the United States and the Prime Ministers of Denmark and Sweden "
        "met in Helsinki. The Nordic countries and the United States condemned the war. U.S. and Nordic leaders "
        "discussed fisheries. The United States thanked the hosts."
    )
    everyone = "Denmark & Finland & Sweden & United States"
    said = [f"{everyone}: object", f"{everyone}: discuss", "United States: thank"]
    assert told(read(reader, text, "White House")) == said


def test_whoever_was_just_named_as_the_subject_is_he(reader: Reader) -> None:
    text = (
        "TEHRAN – Agriculture Minister Javad Sadat, who accompanied the president on his visit to China, said that "
        "dates sell well. Finance Minister Ehsan Khand was also among the companions. On the sidelines, he "
        "expressed hope that trade will grow. Sadat added that rice sells well. He thanked China."
    )
    said = ["Javad Sadat: affirm", "Ehsan Khand: hope", "Javad Sadat: affirm", "Javad Sadat: thank"]
    assert told(read(reader, text, "Tehran Times")) == said


def test_calls_to_several_are_discussed_with_all_of_them(reader: Reader) -> None:
    text = (
        "Swedish Prime Minister Jonas Falk discussed the drought during his telephone conversations with President of "
        "Chile Ana Costa and Prime Minister of Peru Luis Mora."
    )
    assert told(read(reader, text)) == ["Ana Costa & Jonas Falk & Luis Mora: discuss"]


def test_the_message_of_a_leader_without_a_title_reaches_another_state(reader: Reader) -> None:
    text = (
        "Vladimir Petrov sent greetings to the participants in the Russia-Kyrgyzstan Forum.\n\n"
        'The message reads, in part:"Your meetings are a good opportunity to exchange experience. Ties between Russia '
        'and Kyrgyzstan continue to grow."'
    )
    acts = ["convey", "affirm", "affirm"]
    assert told(read(reader, text, "Kremlin")) == [f"Vladimir Petrov: {act}" for act in acts]
    at_home = text.replace("Russia-Kyrgyzstan Forum", "Forum of Teachers").replace("Kyrgyzstan", "its regions")
    assert told(read(reader, at_home, "Kremlin")) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ambassadors thanked Falk for the briefing. They assured him of support.", ["thank", "pledge"]),
        ("The diplomats welcomed the reforms.", ["appreciate"]),
    ],
)
def test_the_ambassadors_are_those_who_were_met(reader: Reader, text: str, expected: list[str]) -> None:
    opening = "Swedish Foreign Minister Jonas Falk met with the ambassadors of Chile and Peru in Stockholm on May 12. "
    assert told(read(reader, opening + text)) == [f"Chile & Peru: {act}" for act in expected]


def test_parliamentarians_are_the_side_that_sits_in_parliament(reader: Reader) -> None:
    text = (
        "Members of the US Congress met President Ana Costa of Peru in Lima on Monday. The lawmakers said that trade "
        "grew. The participants agreed to meet again."
    )
    assert told(read(reader, text)) == ["United States: affirm", "Ana Costa & United States: agree"]


def test_the_two_advisors_are_those_who_spoke_whatever_the_other_is_called(reader: Reader) -> None:
    text = (
        "National Security Advisor Jake Sully of the United States spoke with Japan National Security Secretariat "
        "Secretary General Akiba Tak today. The two National Security Advisors reiterated the importance of trade. The "
        "leaders of the DPR requested recognition."
    )
    assert told(read(reader, text)) == ["Akiba Tak & Jake Sully: affirm"]


def test_those_who_issued_a_text_together_speak_in_it(reader: Reader) -> None:
    text = (
        "Falk pointed to a joint statement by the leaders of Chile, Peru and Cuba in which they said, “The time has "
        "come to talk.” The statement says, “It is clear that fish stocks shrink. There is no other reason.” The three "
        "countries also condemned piracy. A ministry statement said that trade grew. It added that oil flows."
    )
    together = "Chile & Cuba & Peru"
    said = hear(reader, text)
    assert said[1:5] == [f"{together}: {act}" for act in ("affirm", "affirm", "affirm", "object")]
    assert said[5:] == ["ministry: affirm", "ministry: affirm"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We discussed fisheries. Trade grew," Falk stressed.', [f"{BOTH}: discuss", f"{FALK}: affirm"]),
        ('"We agreed on a pact," Falk said.', [f"{BOTH}: agree"]),
        ('"We can discuss fisheries. Trade grew," Falk stressed.', [f"{FALK}: affirm", f"{FALK}: affirm"]),
    ],
)
def test_what_was_talked_over_is_told_in_a_quotation(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


def test_the_two_leaders_are_the_two_who_have_just_spoken(reader: Reader) -> None:
    text = (
        "The foreign ministers of Chile, Peru and Cuba met in Lima on May 12. Swedish Prime Minister Jonas Falk and "
        "Brazilian President Ana Costa said in a phone call that the attacks were illegal. The two leaders also called "
        "for an inquiry."
    )
    assert told(read(reader, text)) == ["Ana Costa & Jonas Falk: object", "Ana Costa & Jonas Falk: request"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Costa concluded by stating that trade grew.", [f"{COSTA}: affirm"]),
        ("Costa won the vote by stating that trade grew.", []),
        ("Falk praised the pact, officially called the Joint Plan.", [f"{FALK}: appreciate"]),
    ],
)
def test_how_a_speech_ends(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


@pytest.mark.parametrize("words", ["The NA Chairwoman", "The top Vietnamese legislator"])
def test_who_chairs_the_assembly_is_meant_by_the_short_office(reader: Reader, words: str) -> None:
    text = (
        "Chairwoman of the National Assembly Nguyễn Thị Thu Hà met Lao President Khamsy Vongsa on May 12.\n\n"
        f"{words} also met Lao Foreign Minister Bounmy Keola."
    )
    meetings = tell(reader, text, "VNA")

    assert [sorted(each.people)[-1] for each in meetings] == ["Nguyễn Thị Thu Hà"] * 2


def test_an_adviser_to_a_president_is_of_that_country(reader: Reader) -> None:
    text = "Chinese Foreign Minister Shen Lu met with diplomatic adviser to French President Philippe Durand on May 12."

    assert [each.sides for each in tell(reader, text, "Xinhua")] == [{"Shen Lu": "CN", "Philippe Durand": "FR"}]


def test_its_president_is_of_the_country_of_the_body(reader: Reader) -> None:
    text = (
        "A delegation of the National Assembly of the Lao People's Democratic Republic led by its President"
        " Khamsy Vongsa will pay an official visit to Cambodia on May 25-26, 2025."
    )

    assert [each.sides for each in tell(reader, text, "AKP")] == [{"Khamsy Vongsa": "LA"}]


def test_the_foreign_minister_is_the_minister_for_foreign_affairs(reader: Reader) -> None:
    text = (
        "Minister for Foreign Affairs Kamala Thapa called on Lao Prime Minister Khamsy Vongsa on May 12.\n\n"
        "Earlier, the Foreign Minister called on Lao Trade Minister Bounmy Keola."
    )

    assert ["Kamala Thapa" in each.people for each in tell(reader, text, "Nepal News")] == [True, True]


def test_an_office_with_its_country_tells_that_of_its_holder(reader: Reader) -> None:
    text = (
        "Minister of Foreign Affairs Kamala Thapa held talks with her Lao counterpart Bounmy Keola on May 12.\n\n"
        "He hosted a luncheon in honour of the foreign minister of Nepal."
    )

    assert tell(reader, text, "")[0].sides["Kamala Thapa"] == "NP"


@pytest.mark.parametrize("called", ["The Peruvian President", "The Head of State", "The Peruvian leader"])
def test_a_leader_is_meant_by_the_office_that_leads(reader: Reader, called: str) -> None:
    reading = read(
        reader,
        "Tongan Speaker Tevita Fonua met Peruvian leader Raul Tello in Lima on Friday.\n\n"
        "Tello recalled his recent talks with Tongan President Sione Lolo in Apia.\n\n"
        f"{called} stressed the value of fish.",
    )

    assert speakers(reading, reading.statements[-1]) == "Raul Tello"
