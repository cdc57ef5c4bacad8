"""Pages of provinces and towns of South-East Asia: teams told by where they are from, envoys who come to a province,
leaders who call at a consulate, those who "worked with" guests.
"""

import pytest
from cases import people
from hearing import hear
from occasions import one, tell

from dragoman.reading.reader import Reader

HOME = (
    "On the morning of May 12, the delegation of Ba Vi province (Vietnam) came home through the border gate, ending"
    " the working trip in Bokeo province (Laos).\n\nSeeing off the delegation of Ba Vi province, on the side of"
    " Phongsaly province (Laos) there was Mr. Kham Souk, Deputy Chief of the May District Office.\n\nFrom May 8 to May"
    " 12, 2025, at the invitation of the Governor of Bokeo (Laos), a delegation of Ba Vi Province (Vietnam) led by"
    " Comrade Vang A Lu, Standing Deputy Secretary of the Provincial Party Committee, paid a working visit to the two"
    " provinces.\n\nThe Ba Vi delegation held talks with Bokeo province led by Comrade Bounma Lath, Governor of Bokeo."
)


def test_a_team_told_by_its_province_is_the_one_who_is_told_below_to_lead_it(reader: Reader) -> None:
    trip, farewell, talks = tell(reader, HOME, source="Vietnam.vn")
    assert (trip.roles, trip.date) == ({"Vang A Lu": "head", "Bounma Lath": "host"}, "2025-05-08/2025-05-12")
    assert (farewell.kind, farewell.people) == ("ceremony", {"Kham Souk", "Vang A Lu"})
    assert (talks.roles, talks.sides["Vang A Lu"]) == ({"Vang A Lu": "visitor", "Bounma Lath": "host"}, "VN")


@pytest.mark.parametrize("name", ["Vang A Lenh", "Vang A Lu"])
def test_a_capital_a_stands_within_names_of_the_highlands(reader: Reader, name: str) -> None:
    text = f"Standing Deputy Secretary of the Provincial Party Committee {name} and a team ended their trip to Laos."
    assert name in people(reader, text, source="VNA")


def test_a_team_of_which_nothing_is_told_is_of_where_the_envoy_is_posted(reader: Reader) -> None:
    text = (
        "The delegation was welcomed by Peruvian Ambassador to Laos Ana Rojas.\n\nOn behalf of the city, Vice Mayor of"
        " Vientiane Khamla Keo extended congratulations to the people of Peru. Ambassador Ana Rojas thanked him."
    )
    meeting = one(reader, text, source="KPL")
    assert meeting.roles == {"Ana Rojas": "host", "Khamla Keo": "visitor"}


def test_whoever_opens_with_visiting_is_the_person_behind_its_comma(reader: Reader) -> None:
    text = (
        "Visiting Quang Nam on May 8, Colonel Kham Souk, deputy commander of the Savannakhet provincial Military"
        " Command, wished the people a happy festival."
    )
    visit = one(reader, text, source="VNA")
    assert (visit.kind, visit.sides, visit.date) == ("visit", {"Kham Souk": "LA"}, "2025-05-08")


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian Ambassador to Vietnam Ana Rojas visited Binh Duong province on May 8. She met Mayor Le Van Tam.",
        "Peruvian Ambassador visits Binh Duong\n\nLe Van Tam, Vice Chairman of the Provincial People's Committee, met"
        " with Ana Rojas, Peruvian Ambassador to Vietnam on May 8.",
    ],
)
def test_an_envoy_who_comes_to_a_province_visits_it(reader: Reader, text: str) -> None:
    kinds = {each.kind: each for each in tell(reader, text, source="Bao Binh Duong")}
    assert set(kinds) == {"visit", "meeting"}
    assert kinds["visit"].roles == {"Ana Rojas": "head"}


def test_an_envoy_does_not_visit_the_country_of_his_post(reader: Reader) -> None:
    text = "Peruvian Ambassador to Vietnam Ana Rojas, who has visited Vietnam often, met Mayor Le Van Tam on May 8."
    assert [each.kind for each in tell(reader, text, source="VNA")] == ["meeting"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "A delegation from Can Tho led by Vice Chairwoman of the municipal People's Committee Vo Thi Anh paid a"
            " visit to the Peruvian Consulate General in Can Tho on May 8 on the occasion of its National Day.",
            "2025-05-08",
        ),
        (
            "On May 8, Can Tho People's Committee Vice Chairwoman Vo Thi Anh visited and extended her greetings to the"
            " staff of the Peru Consulate General in Can Tho.",
            "2025-05-08",
        ),
        (
            "Deputy Foreign Minister of Vietnam Vo Thi Anh on May 8 headed a delegation to visit the Peruvian Embassy"
            " in Hanoi, on the occasion of its National Day.",
            "2025-05-08",
        ),
    ],
)
def test_whoever_calls_at_a_mission_meets_the_envoy_named_below(reader: Reader, text: str, day: str) -> None:
    envoy = "Ambassador" if "Embassy" in text else "Consul General"
    meeting = one(reader, f"{text}\n\nPeruvian {envoy} Luis Soto thanked her.", source="VNA")
    assert (meeting.kind, meeting.date) == ("meeting", day)
    assert meeting.roles == {"Vo Thi Anh": "visitor", "Luis Soto": "host"}


@pytest.mark.parametrize(
    "text",
    [
        "On May 8, Vice Chairman of the Can Tho People's Committee Vo Van Tam worked with the team of the Peruvian"
        " Cooperation Agency led by Luis Soto, Chief Representative in Vietnam.",
        "Vice Chairman of the Can Tho People's Committee Vo Van Tam works with Peruvian Ambassador Luis Soto on May 8.",
    ],
)
def test_whoever_worked_with_guests_on_a_day_met_them(reader: Reader, text: str) -> None:
    meeting = one(reader, text, source="Bao Can Tho")
    assert (meeting.kind, meeting.people, meeting.date) == ("meeting", {"Vo Van Tam", "Luis Soto"}, "2025-05-08")


@pytest.mark.parametrize(
    "text",
    [
        "President Ana Rojas of Peru has long worked with President Luis Soto of Chile on trade.",
        "President Ana Rojas of Peru worked closely with President Luis Soto of Chile until May 2024.",
    ],
)
def test_working_with_partners_at_length_is_no_meeting(reader: Reader, text: str) -> None:
    assert tell(reader, text) == []


def test_what_was_said_in_a_recent_meeting_is_news_at_the_top(reader: Reader) -> None:
    text = (
        "During a recent meeting with Ana Rojas, Foreign Minister of Peru, on the sidelines of the forum in Rome,"
        " Cambodian Foreign Minister Chan Dara reaffirmed that ties are good."
    )
    assert one(reader, text, source="AKP").standing == "occurred"
    assert hear(reader, text, source="AKP")


def test_a_dialogue_that_goes_on_is_no_meeting(reader: Reader) -> None:
    text = '"Peru continues respectful dialogues with Cambodia," said Ana Rojas, a guest from Lima.'
    assert tell(reader, text, source="AKP") == []


@pytest.mark.parametrize(
    "text",
    [
        "Joao Silva, a member of its board, who is also head of the delegation, said the trip is useful.",
        "The head of the delegation, Joao Silva, said the trip is useful.",
        "On behalf of the delegation, Joao Silva thanked Bui Quang Tuan.",
    ],
)
def test_whoever_is_called_its_head_below_stands_for_a_delegation(reader: Reader, text: str) -> None:
    lead = (
        "Lieut. Gen. Bui Quang Tuan, Deputy Chief of the General Staff, hosted a reception in Hanoi on May 8 for a"
        " delegation from the Angolan Army Academy.\n\nTuan expressed his hope that the officers will learn much.\n\n"
    )
    assert one(reader, lead + text, source="VNA").roles == {"Bui Quang Tuan": "host", "Joao Silva": "visitor"}


@pytest.mark.parametrize(
    "text",
    [
        "Minister of Commerce Chan Dara on May 8 urged Peruvian importers to buy more rice during talks with Luis Soto,"
        " Peruvian ambassador to Cambodia, the ministry said.",
        "Minister of Commerce Chan Dara urged Peru to buy rice in talks with Peruvian ambassador Luis Soto on May 8.",
        "Minister of Commerce Chan Dara said that Cambodia wants to sell rice during a meeting with Peruvian ambassador"
        " Luis Soto on May 8.",
    ],
)
def test_what_a_lead_tells_of_talks_with_someone_is_said_by_the_one_who_held_them(reader: Reader, text: str) -> None:
    meeting = one(reader, text, source="AKP")
    assert (meeting.standing, meeting.date) == ("occurred", "2025-05-08")
    assert meeting.roles == {"Chan Dara": "host", "Luis Soto": "visitor"}


def test_the_head_of_a_region_is_of_its_country(reader: Reader) -> None:
    text = "Mayor of Can Tho Vo Thi Anh received on May 8 Minister-President of Wallonia Eric Lambert."
    assert one(reader, text, source="VNA").sides == {"Vo Thi Anh": "VN", "Eric Lambert": "BE"}


def test_whoever_speaks_of_the_talks_of_states_did_not_hold_them(reader: Reader) -> None:
    text = "Chilean spokesman Luis Vega said that Chile welcomes the talks with Peru held in Lima in 2023."
    assert all("Luis Vega" not in each.people for each in tell(reader, text))


def test_what_two_more_discussed_on_the_day_is_told(reader: Reader) -> None:
    text = (
        "Party General Secretary Lam Quoc Bao received Karim Ziani, member of the Political Bureau of the Algerian"
        " Party of Labour, in Hanoi on May 8.\n\nAlso on May 8, Politburo member Do Van Sang and Karim Ziani"
        " discussed ways to enhance ties."
    )
    _, second = tell(reader, text, source="VNA")
    assert (second.people, second.date) == ({"Do Van Sang", "Karim Ziani"}, "2025-05-08")


def test_the_government_chief_is_the_premier(reader: Reader) -> None:
    text = (
        "Prime Minister Luong Van Tam on Friday received Peruvian Minister Ana Rojas in Hanoi.\n\nThe Government chief"
        " thanked Peru."
    )
    assert hear(reader, text, source="VGP")[-1] == "Luong Van Tam: thank"


def test_leaders_of_provinces_are_met_one_by_one(reader: Reader) -> None:
    text = (
        "Governor of Laos's Savannakhet province Khamsing Vong had separate meetings with the leaders of Quang Tri and"
        " Da Nang on May 8. He worked with Quang Nam Department of Planning and Investment on May 9."
    )
    first, second, third = tell(reader, text, source="VNA")
    assert [each.people - {"Khamsing Vong"} for each in (first, second)] == [{"Quang Tri"}, {"Da Nang"}]
    assert third.people == {"Khamsing Vong", "Quang Nam Department of Planning and Investment"}


def test_tribute_paid_at_the_embassy_of_a_state_that_mourns_is_a_ceremony(reader: Reader) -> None:
    text = (
        "A Vietnamese delegation led by NA Chairman Doan Huu Phuoc paid tribute to him at the Lao Embassy in Hanoi on"
        " May 8. Lao Ambassador Khamphanh Vilay thanked the Vietnamese side."
    )
    ceremony = one(reader, text, source="VNA")
    assert (ceremony.kind, ceremony.date) == ("ceremony", "2025-05-08")
    assert ceremony.people == {"Doan Huu Phuoc", "Khamphanh Vilay"}


def test_the_houses_and_monuments_of_a_trip_are_where_it_went(reader: Reader) -> None:
    text = (
        "A delegation of young Vietnamese officers led by Major General Ngo Van Khanh visited Laos from May 5 to 8. The"
        " delegation laid wreaths at the Vietnam-Laos Friendship Monument. On May 6, the delegation visited and worked"
        " with the Kaysone National Defense Academy."
    )
    visit, wreath, session = tell(reader, text, source="VNA")
    assert (visit.countries, wreath.countries, wreath.part_of) == (("LA",), ("LA",), 0)
    assert session.sides == {"Ngo Van Khanh": "VN", "Kaysone National Defense Academy": "LA"}


@pytest.mark.parametrize("being", ["were", ", there were", "were comrades:"])
def test_those_who_were_there_receiving_the_guests_are_the_hosts(reader: Reader, being: str) -> None:
    text = (
        "On May 15, a Lao delegation led by Governor Kham Souk visited Ba Vi. Receiving the delegation "
        f"{being} Chairman of the Ba Vi People's Committee Vang A Lu and Vice Chairman Le Van Tam."
    ).replace(" ,", ",")
    _, meeting = tell(reader, text, source="VNA")
    assert meeting.roles == {"Vang A Lu": "host", "Le Van Tam": "host", "Kham Souk": "visitor"}


def test_whoever_receives_may_be_the_guest_of_somebody_else(reader: Reader) -> None:
    text = "Receiving Lao Governor Kham Souk on May 15, Chairman Vang A Lu was a guest of Minister Bounma Lath."
    assert one(reader, text, source="VNA").roles == {"Vang A Lu": "host", "Kham Souk": "visitor"}
