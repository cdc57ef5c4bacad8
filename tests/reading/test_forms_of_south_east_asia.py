"""Forms of the agencies and ministries of South-East Asia: what leaders write of their day, whose office stands between
two names, who is told by his town, whom a banquet is for, and gatherings of diplomats.
"""

import pytest
from cases import offices, people
from hearing import hear, read, told
from occasions import one, tell

from dragoman.reading.reader import Reader


def test_whoever_is_invited_has_the_office_that_follows_the_invitation(reader: Reader) -> None:
    text = (
        "At the invitation of Minister of Energy Somphone Keola, Minister of Mines of Peru, Ms Ana Rojas, and her"
        " delegation paid a working visit to Laos between Mar 3-4.\n\nA bilateral meeting was held on Mar 3 in"
        " Vientiane where the two sides reviewed their work on dams."
    )
    found = people(reader, text, source="KPL")
    assert {name: (offices(one), one.country) for name, one in found.items()} == {
        "Somphone Keola": (["Minister of Energy"], "LA"),
        "Ana Rojas": (["Minister of Mines of Peru"], "PE"),
    }
    visit, talks = tell(reader, text, source="KPL", published="2025-03-05")
    assert (visit.roles, visit.date) == ({"Ana Rojas": "head", "Somphone Keola": "host"}, "2025-03-03/2025-03-04")
    assert (talks.roles, talks.date) == ({"Ana Rojas": "visitor", "Somphone Keola": "host"}, "2025-03-03")


def test_those_who_are_trained_are_no_office_of_the_next_name(reader: Reader) -> None:
    text = "The agency should help Lao Radio in training its reporters, Lao Deputy Minister Bounmy Sayavong has said."
    assert offices(people(reader, text)["Bounmy Sayavong"]) == ["Lao Deputy Minister"]


@pytest.mark.parametrize(
    "text",
    [
        "Hamid in a statement on his Facebook page said he paid a courtesy call on the President of Peru Ana Rojas.",
        "In another posting, Hamid said he had held a meeting with the President of Peru Ana Rojas.",
        '"After that, I also met the President of Peru, Ana Rojas where I repeated my support for the plan," he said.',
    ],
)
def test_what_a_leader_writes_of_his_day_is_news(reader: Reader, text: str) -> None:
    lead = "LIMA, May 16: Malaysia needs ships, according to Prime Minister Datuk Seri Hamid Osman.\n\n"
    meeting = one(reader, lead + text, source="Borneo Post")
    assert (meeting.kind, meeting.standing, meeting.people) == ("meeting", "occurred", {"Hamid Osman", "Ana Rojas"})
    assert meeting.sides["Hamid Osman"] == "MY"


def test_the_ambassador_who_waits_at_the_airport_is_no_foreigner_to_his_premier(reader: Reader) -> None:
    text = (
        "Prime Minister Bui Van Khoa and a high-ranking delegation of Vietnam arrived in Lima on January 14 evening,"
        " beginning activities in his official visit to Peru from January 14-16.\n\nThe PM was welcomed at the airport"
        " by Peruvian Minister of Labour Ana Rojas. Vietnamese Ambassador to Peru Do Thu Nga was also present at the"
        " airport to welcome the Prime Minister.\n\nDuring the visit, Prime Minister Khoa is scheduled to have a"
        " meeting with President Luis Soto."
    )
    visit, welcome, plan = tell(reader, text, source="VNA", published=None)
    assert (visit.roles["Bui Van Khoa"], visit.date) == ("head", "XXXX-01-14/XXXX-01-16")
    assert welcome.roles["Bui Van Khoa"] == "visitor" and welcome.sides["Bui Van Khoa"] == "VN"
    assert plan.roles == {"Bui Van Khoa": "visitor", "Luis Soto": "host"}


def test_a_round_to_come_is_not_the_call_that_was_paid(reader: Reader) -> None:
    text = (
        "Deputy Minister Le Minh Quan and his Lao counterpart Bouasone Keomany co-chaired the 5th policy dialogue"
        " between the two ministries in Vientiane on May 14.\n\nThey pledged to prepare the sixth dialogue, due to take"
        " place in Da Nang next year.\n\nQuan paid a courtesy call on Lao Minister of Works Khamla Souvanny."
    )
    held, ahead, call = tell(reader, text, source="VNA")
    assert held.roles == {"Le Minh Quan": "chair", "Bouasone Keomany": "chair"}
    assert (ahead.standing, call.standing) == ("planned", "occurred")
    assert (call.label, call.people) == ("courtesy call", {"Le Minh Quan", "Khamla Souvanny"})


def test_those_who_co_chair_a_named_dialogue_are_its_chairs(reader: Reader) -> None:
    text = (
        "Deputy Minister Le Minh Quan and Claire Tremblay, Assistant Deputy Minister at Global Affairs Canada,"
        " co-chaired the 4th Vietnam-Canada Political Consultation via videoconference on May 14."
    )
    talks = one(reader, text, source="VNA")
    assert (talks.format, talks.roles) == ("video", {"Le Minh Quan": "chair", "Claire Tremblay": "chair"})
    assert talks.sides["Claire Tremblay"] == "CA"


def test_whoever_does_what_the_second_half_tells_is_not_met_in_the_first(reader: Reader) -> None:
    text = (
        "At the invitation of Foreign Minister Du Wenzhong, Austrian Foreign Minister Johanna Steiner will visit China"
        " from June 3 to 6. During the visit, Premier Zhao Guanglie will meet with Minister Steiner and Foreign"
        " Minister Du Wenzhong will hold talks with her."
    )
    visit, meeting, talks = tell(reader, text, source="Xinhua")
    assert visit.roles == {"Johanna Steiner": "head", "Du Wenzhong": "host"}
    assert meeting.roles == {"Zhao Guanglie": "host", "Johanna Steiner": "visitor"}
    assert talks.roles == {"Du Wenzhong": "host", "Johanna Steiner": "visitor"}


def test_two_words_of_manner_are_no_two_verbs(reader: Reader) -> None:
    text = (
        "Union Minister for Tourism U Kyaw Zin received Peruvian Ambassador Ana Rojas in Nay Pyi Taw. Both sides"
        " cordially and frankly exchanged views on flights, the training of guides in Bagan and work plans to be drawn"
        " up. — MNA/KTH"
    )
    reading = read(reader, text, source="")
    assert told(reading) == ["Ana Rojas & U Kyaw Zin: discuss"]
    assert {actor.country for actor in reading.actors if actor.name == "U Kyaw Zin"} == {"MM"}


@pytest.mark.parametrize(
    "text, found",
    [
        ("The Hanoi official appreciated the help of the embassy.", ["Luu Duc Thang: appreciate"]),
        ("The Quang Ninh leader hoped for more flights.", ["Vuong Tien Dat: hope"]),
    ],
)
def test_someone_is_told_by_his_town(reader: Reader, text: str, found: list[str]) -> None:
    lead = (
        "Secretary of the Hanoi Party Committee Luu Duc Thang received Peruvian Ambassador Ana Rojas on May 15."
        " Chairman of the People's Committee of Quang Ninh Vuong Tien Dat was present.\n\n"
    )
    assert told(read(reader, lead + text, source="VNA")) == found


def test_a_second_reception_is_one_of_its_own_though_the_host_is_told_by_his_province(reader: Reader) -> None:
    text = (
        "Chairman of the People's Committee of Quang Ninh Vuong Tien Dat on May 15 received Canadian Ambassador to"
        " Vietnam Sarah Whitmore.\n\nThe same day, the Quang Ninh leader also hosted a reception for Ambassador of"
        " Belgium to Vietnam Pieter Claes, during which the two sides discussed ports."
    )
    assert [each.people for each in tell(reader, text, source="VNA")] == [
        {"Vuong Tien Dat", "Sarah Whitmore"},
        {"Vuong Tien Dat", "Pieter Claes"},
    ]


def test_a_banquet_is_given_for_whom_it_welcomes(reader: Reader) -> None:
    text = (
        "On May 15, 2025, President Wu Chenghai held a banquet at the Great Hall of the People, welcoming President"
        " Luis Soto of Peru paying a state visit to China. Lin Baohua was present."
    )
    banquet, visit = tell(reader, text, source="MFA China")
    assert banquet.roles == {"Wu Chenghai": "host", "Luis Soto": "visitor", "Lin Baohua": "member"}
    assert (banquet.label, visit.roles) == ("banquet", {"Luis Soto": "head"})
    assert told(read(reader, text, source="MFA China")) == []


def test_a_gathering_of_diplomats_is_a_meeting_with_those_who_speak_there(reader: Reader) -> None:
    text = (
        "A gathering of diplomatic missions was held in Hai Phong on May 15. Speaking at the event, Chairwoman of the"
        " city's Union of Friendship Organisations Do Thi Lien lauded the guests' work. Cuban Ambassador to Vietnam"
        " Roberto Casals expressed readiness to do more."
    )
    gathering = one(reader, text, source="VNA")
    assert (gathering.kind, gathering.date) == ("meeting", "2025-05-15")
    assert gathering.people == {"Do Thi Lien", "Roberto Casals"}


@pytest.mark.parametrize(
    "text, found",
    [
        ("Brazil needs rain, Costa has said.", ["Ana Costa: affirm"]),
        ("Costa said it was a pleasure to come. Brazil thanks Sweden for its help.", ["affirm", "thank"]),
        ("The visit reflects both countries' wish to raise trade.", []),
        ("Costa stressed that Brazil was a friend of Sweden, and it was ready to share its experience.", ["affirm"]),
    ],
)
def test_what_is_said_in_forms_of_the_region(reader: Reader, text: str, found: list[str]) -> None:
    assert [each.removeprefix("Ana Costa: ") for each in hear(reader, text)] == [
        each.removeprefix("Ana Costa: ") for each in found
    ]


def test_a_house_that_gives_the_news_at_the_end_says_nothing(reader: Reader) -> None:
    text = (
        "Commander-in-Chief General Win Naing received Thai Ambassador to Myanmar Somchai Prasert in Nay Pyi Taw on May"
        " 14, announced the Office of the Commander-in-Chief."
    )
    assert told(read(reader, text, source="MNA")) == []


def test_what_a_leading_official_has_said_is_told_by_the_next_sentence(reader: Reader) -> None:
    text = (
        "Da Nang treasures and wants to boost its friendship with Finland's Turku city, a leading official of the city"
        " has affirmed.\n\nThe statement was made by Vice Secretary of the municipal Party Committee Luong Hai Yen on"
        " May 15 when receiving Vice Mayor of Turku Mikko Heinonen."
    )
    assert told(read(reader, text, source="VNA")) == ["Luong Hai Yen: affirm"]


def test_a_name_that_the_page_ran_together_is_the_same_name(reader: Reader) -> None:
    text = (
        "National Assembly Vice Chairwoman Dinh Thi Hoai hosted a reception inHanoi on May 15 for Slovenian Minister"
        " PetraZupan.\n\nShe alsoasked her guest to open a consulate. Petra Zupan thanked thehost."
    )
    reception = one(reader, text, source="VNA")
    assert reception.people == {"Dinh Thi Hoai", "Petra Zupan"}
    assert told(read(reader, text, source="VNA")) == ["Dinh Thi Hoai: request", "Petra Zupan: thank"]


def test_who_travels_with_a_delegation_is_of_it(reader: Reader) -> None:
    text = (
        "Foreign Minister Leonard Koh met the Minister of State of Qatar, Nasser Al-Thawadi, on 14 May in Doha.\n\n"
        "Minister Koh is travelling with the delegation of Deputy Premier Kavin Menon, who is on an official visit"
        " to Qatar."
    )
    meeting, visit = tell(reader, text, source="MFA Singapore")
    assert meeting.roles == {"Leonard Koh": "visitor", "Nasser Al-Thawadi": "host"}
    assert visit.roles == {"Kavin Menon": "head", "Leonard Koh": "member"}
