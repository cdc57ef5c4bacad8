"""Officials who call at embassies, rounds that were held before the one to come, who the host leaders and the three
ambassadors are, and days that belong to feasts or to what was said.
"""

import pytest
from hearing import read, told
from occasions import one, tell

from dragoman.reading.reader import Reader

TALKS = (
    "Deputy head of the Inspection Commission Pham Thi Hong held talks with her Cambodian counterpart Chea Sothy in"
    " Phnom Penh on May 15.\n\n"
)


def test_officials_at_an_embassy_meet_the_ambassador_whom_the_report_names(reader: Reader) -> None:
    text = (
        "Deputy head of the Lao Party's Commission Bounxou Latsavong and Deputy Minister Thip Sengsouly visited the"
        " Vietnamese Embassy in Laos on May 15 to offer congratulations on Vietnam's National Day (September 2,"
        " 1945-2025).\n\nThe Lao officials affirmed that Vietnam was a friend.\n\nVietnamese Ambassador to Laos Mai"
        " Trong Nghia thanked the guests."
    )
    call = one(reader, text, source="VNA")
    assert (call.kind, call.date, call.countries) == ("meeting", "2025-05-15", ("LA",))
    assert call.roles == {"Bounxou Latsavong": "visitor", "Thip Sengsouly": "visitor", "Mai Trong Nghia": "host"}
    assert told(read(reader, text, source="VNA"))[1:] == [
        "Bounxou Latsavong & Thip Sengsouly: affirm",
        "Mai Trong Nghia: thank",
    ]


def test_a_delegation_led_to_an_embassy_and_a_call_at_a_consulate_are_two_meetings(reader: Reader) -> None:
    text = (
        "Deputy Foreign Minister Tang Hoai Nam led a delegation to visit the Cuban Embassy in Hanoi on May 15 to offer"
        " greetings.\n\nTalking to Cuban Ambassador Lazara Menendez, Nam highlighted new developments in relations in"
        " 2018, including a visit by Party General Secretary Vo Dinh Phuoc to Cuba.\n\nThe same day, in Ho Chi Minh"
        " City, Vice Secretary of the city's Party Committee Ly Thi Sang visited the Cuban Consulate General."
    )
    first, visit, second = tell(reader, text, source="VNA")
    assert (first.roles, first.date) == ({"Tang Hoai Nam": "visitor", "Lazara Menendez": "host"}, "2025-05-15")
    assert visit.people == {"Vo Dinh Phuoc"}
    assert second.people == {"Ly Thi Sang", "Cuban Consulate General"}


def test_the_last_round_is_not_the_one_to_come(reader: Reader) -> None:
    text = (
        "Prime Minister Hanif Rosli will pay an official visit to Manila on May 20 for the annual consultation. The"
        " premier will hold a meeting with President Felipe Wirata of the Philippines.\n\nThe last"
        " Malaysia-Philippines Annual Consultation took place in Ipoh on Oct 3, 2016."
    )
    visit, meeting, last = tell(reader, text, source="Bernama")
    assert (meeting.date, meeting.countries) == ("2025-05-20", ("PH",))
    assert (last.date, last.countries) == ("2016-10-03", ("MY",))


def test_a_visit_hoped_to_help_is_under_way_where_its_traveller_is_received(reader: Reader) -> None:
    text = (
        "Chinese Trade Minister Luo Jianmin met visiting Canadian Trade Minister Helen Tremblay in Beijing on"
        " Tuesday.\n\nLuo voiced the hope that Tremblay's visit to China will open a new page."
    )
    assert {each.kind: each.standing for each in tell(reader, text, source="Xinhua")} == {
        "meeting": "occurred",
        "visit": "occurred",
    }


def test_it_is_the_delegation_that_was_in_the_country_to_attend(reader: Reader) -> None:
    text = (
        "Politburo member Le Van Khai on May 14 received a delegation of the Popular Movement of Angola led by its"
        " Secretary Antonio Sebastiao. It was in Vietnam to attend a seminar of the two parties."
    )
    meeting, visit = tell(reader, text, source="VNA")
    assert (visit.kind, visit.standing, visit.roles) == ("visit", "occurred", {"Antonio Sebastiao": "head"})


def test_the_ambassadors_of_a_reception_are_those_who_presented_their_letters(reader: Reader) -> None:
    text = (
        "President Hoang Van Thach on Tuesday received the newly-accredited ambassadors of Tanzania and Chile, who"
        " presented their credentials to him.\n\nAfter the ceremony, the President gave a reception for the two"
        " ambassadors."
    )
    ceremony, reception = tell(reader, text, source="VNA")
    assert reception.people == ceremony.people == {"Hoang Van Thach", "Tanzania", "Chile"}


def test_a_states_own_new_ambassadors_are_no_guests(reader: Reader) -> None:
    text = (
        "National Assembly president Chhay Rithy met with the six newly appointed Cambodian ambassadors on May 15.\n\n"
        "Rithy met with the new ambassadors to offer advice before they departed."
    )
    assert tell(reader, text, source="Phnom Penh Post") == []


@pytest.mark.parametrize(
    "text, speakers",
    [
        (
            "Hong was received by President of the Senate Chea Rithy and Minister of Justice Heng Sarith. The host"
            " leaders hailed the trip.",
            "Chea Rithy & Heng Sarith: appreciate",
        ),
        ("The city's leader hoped for more.", None),
    ],
)
def test_host_leaders_are_those_who_received(reader: Reader, text: str, speakers: str | None) -> None:
    assert (told(read(reader, TALKS + text, source="VNA")) or [None])[-1] == speakers


def test_the_citys_leader_holds_an_office_of_a_town(reader: Reader) -> None:
    text = (
        "Chairman of the Da Nang People's Committee Cao Minh Triet on May 15 received Lao Consul General Souphanh"
        " Inthirath.\n\nThe city's leader hoped for more flights. The municipal leader thanked the guest."
    )
    assert told(read(reader, text, source="VNA")) == ["Cao Minh Triet: hope", "Cao Minh Triet: thank"]


def test_leaders_of_provinces_speak_for_the_country_that_is_visited(reader: Reader) -> None:
    text = (
        "A delegation from the Vietnamese Ministry of Health, led by Deputy Minister Dinh Quoc Hai, visited three"
        " northern provinces of Laos from May 3-9.\n\nAt meetings with leaders of the three Lao provinces of Oudomxay,"
        " Phongsaly and Luang Namtha, Hai congratulated Laos on its work.\n\nFor their part, leaders of the three"
        " provinces expressed their gratitude to Vietnam. They pledged to work closely."
    )
    visit, meeting = tell(reader, text, source="VNA", published="2025-05-12")
    assert (visit.roles, visit.date) == ({"Dinh Quoc Hai": "head"}, "2025-05-03/2025-05-09")
    assert meeting.roles == {"Dinh Quoc Hai": "visitor", "Laos": "host"}
    assert told(read(reader, text, source="VNA"))[1:] == ["Laos: thank", "Laos: pledge"]


def test_two_ministers_told_by_their_office_are_named_in_the_next_sentence(reader: Reader) -> None:
    text = (
        "The Thai and Lao foreign ministers met at the fourth retreat in Chiang Mai on Sunday.\n\nForeign Minister"
        " Anuwat Chaiyasit and his Lao counterpart Khamphone Douangchak agreed to set up a hotline.\n\nThe Lao minister"
        " thanked Thailand for its help."
    )
    meeting = one(reader, text, source="TNA")
    assert meeting.roles == {"Anuwat Chaiyasit": "host", "Khamphone Douangchak": "visitor"}
    assert told(read(reader, text, source="TNA"))[-1] == "Khamphone Douangchak: thank"


def test_the_years_of_a_feast_date_no_call(reader: Reader) -> None:
    text = (
        "Lao Ambassador to Mongolia Bounthan Chaleunsouk paid a courtesy call to Vice Minister of Mongolia Ganzorig"
        " Bat-Erdene on the occasion of the National Day of Mongolia (Jul 11, 1921-2021)."
    )
    assert one(reader, text, source="KPL", published="2021-07-10").date is None


@pytest.mark.parametrize(
    "text",
    [
        "Gu made the visit as guest of Estonian Prime Minister Katrin Rebane.",
        "Gu is making the visit at the invitation of his host, Prime Minister Katrin Rebane.",
        "Gu, a member of the Political Bureau, was invited by Estonian Prime Minister Katrin Rebane.",
    ],
)
def test_whoever_invited_is_the_host_of_the_visit(reader: Reader, text: str) -> None:
    lead = (
        "Chinese Vice Premier Gu Jianming arrived in Tallinn on May 15, kicking off his official visit to Estonia.\n\n"
    )
    assert one(reader, lead + text, source="Xinhua").roles == {"Gu Jianming": "head", "Katrin Rebane": "host"}


def test_what_a_body_did_in_someones_words_is_said_by_nobody_else(reader: Reader) -> None:
    text = (
        "Prime Minister Bui Van Khoa received World Bank Country Director Eric Lindqvist in Hanoi on May 15.\n\nThe"
        " World Bank hailed the growth of Viet Nam, Lindqvist said. The PM highly appraised the outcomes of the visit."
    )
    assert told(read(reader, text, source="VGP")) == ["Eric Lindqvist: affirm", "Bui Van Khoa: appreciate"]


def test_a_courtesy_call_that_is_granted_is_given_by_the_host(reader: Reader) -> None:
    text = (
        "Samdech Ros Sovann, Prime Minister of Cambodia, granted a courtesy call to Jean Perret, Ambassador of"
        " Switzerland to Cambodia, at the Peace Palace on May 15."
    )
    assert one(reader, text, source="AKP").roles == {"Ros Sovann": "host", "Jean Perret": "visitor"}


def test_a_meeting_under_the_chair_of_two_is_chaired_by_them(reader: Reader) -> None:
    text = (
        "The 8th meeting of the Vietnam-Bulgaria Committee took place in Sofia on May 14 under the chair of Vietnamese"
        " Minister of Agriculture Phan Van Loc and Bulgarian Minister of Economy Georgi Stanev."
    )
    assert one(reader, text, source="NDO").roles == {"Phan Van Loc": "chair", "Georgi Stanev": "chair"}


def test_a_spokesman_who_tells_of_talks_holds_none(reader: Reader) -> None:
    text = (
        "CCTV: Could you share more details?\n\nLin Rui: On May 14, Vice Foreign Minister Shao Jun held consultations"
        " with Deputy Foreign Minister of Kuwait Mansour Al-Dosari in Beijing."
    )
    assert one(reader, text, source="MFA China").people == {"Shao Jun", "Mansour Al-Dosari"}
