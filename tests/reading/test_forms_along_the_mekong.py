"""Forms of the agencies along the Mekong: who came home is no guest there, who co-chairs "the event", whom "the Party
official" means, and rows of nations whose officials one meets.
"""

import pytest
from hearing import read, told
from occasions import Told, tell

from dragoman.reading.reader import Reader


def meetings(reader: Reader, text: str, source: str = "VNA") -> list[Told]:
    """What a text of the agency tells, filed in May 2025."""
    return tell(reader, text, source=source)


def last_said(reader: Reader, text: str) -> str:
    """The last statement of a text of the agency, as "speakers: act"."""
    return told(read(reader, text, source="VNA"))[-1]


def test_a_delegation_that_came_home_is_of_home(reader: Reader) -> None:
    text = (
        "The Cambodian delegation led by Prime Minister Sok Vannak arrived home this evening after concluding its"
        " four-day visit to Peru.\n\nThe delegation was welcomed at the airport by Chan Rithy, Deputy Prime Minister."
    )
    (visit,) = meetings(reader, text, source="AKP")
    assert (visit.roles, visit.sides["Sok Vannak"]) == ({"Sok Vannak": "head"}, "KH")


@pytest.mark.parametrize(
    "chairs",
    [
        "Vietnamese Deputy Minister Bui Van Khoa and his Peruvian counterpart Luis Soto co-chaired the event.",
        "Deputy Minister Bui Van Khoa and Peruvian Vice Minister Luis Soto presided over the session.",
        "Co-chairing the event were Deputy Minister Bui Van Khoa and his Peruvian counterpart Luis Soto.",
    ],
)
def test_who_chairs_the_event_sat_in_the_talks_just_told(reader: Reader, chairs: str) -> None:
    lead = "The third political consultation between Vietnam and Peru was held in Hanoi on May 4.\n\n"
    (talks,) = meetings(reader, lead + chairs)
    assert (talks.people, talks.date) == ({"Bui Van Khoa", "Luis Soto"}, "2025-05-04")


def test_who_chairs_an_event_at_home_met_nobody(reader: Reader) -> None:
    assert not meetings(
        reader, "Deputy Minister Bui Van Khoa and Deputy Minister Le Thu Nga chaired the event in Hanoi."
    )


@pytest.mark.parametrize("said", ["The Party official", "The senior Party official", "The NA official"])
def test_the_party_official_is_who_holds_an_office_of_the_party(reader: Reader, said: str) -> None:
    text = (
        "Politburo member and NA Vice Chairwoman Tong Thi Hoa met Peruvian Ambassador Luis Soto in Hanoi on May 4."
        f" Ambassador Soto praised the ties.\n\n{said} thanked him for his help."
    )
    assert last_said(reader, text) == "Tong Thi Hoa: thank"


def test_a_party_official_is_nobody_who_was_met(reader: Reader) -> None:
    text = (
        "Politburo member Tong Thi Hoa met Peruvian Ambassador Luis Soto in Hanoi on May 4.\n\n"
        "A Party official thanked Peru."
    )
    assert "Tong Thi Hoa" not in last_said(reader, text)


def test_the_vietnamese_legislator_is_the_vice_chairwoman_of_the_na(reader: Reader) -> None:
    text = (
        "NA Vice Chairwoman Tong Thi Hoa met Secretary General of the IPU Luis Soto in Hanoi on May 4.\n\n"
        "The Vietnamese legislator thanked him for his help."
    )
    assert last_said(reader, text) == "Tong Thi Hoa: thank"


def test_a_row_of_nations_is_met_whatever_their_bodies_are_called(reader: Reader) -> None:
    text = "Vice Chairman Bui Van Khoa had separate meetings with officials of the Lao, Thai, and Peruvian {} in Hue."
    for bodies in ("law-making bodies", "National Assemblies"):
        sides = [set(each.sides.values()) for each in meetings(reader, text.format(bodies))]
        assert sides == [{"VN", "LA"}, {"VN", "TH"}, {"VN", "PE"}]


def test_separately_before_a_sentence_parts_it_from_what_was_told(reader: Reader) -> None:
    text = (
        "Separately{} Governor Bui Van Khoa and Council chairman Le Van Tam met Peruvian Ambassador Luis Soto in Hue."
    )
    for opening in (",", " on May 4,"):
        (talks,) = meetings(reader, text.format(opening))
        assert talks.people == {"Bui Van Khoa", "Le Van Tam", "Luis Soto"}


def test_separately_within_a_sentence_parts_those_who_met(reader: Reader) -> None:
    text = "Governor Bui Van Khoa and Council chairman Le Van Tam separately met Peruvian Ambassador Luis Soto in Hue."
    assert len(meetings(reader, text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "A welcome ceremony for the Vietnamese guests was hosted by Peruvian Minister Luis Soto in Lima.",
        "A welcome ceremony was hosted in Lima by Peruvian Minister Luis Soto for the Vietnamese delegation.",
    ],
)
def test_by_whom_a_welcome_ceremony_is_hosted_is_the_host(reader: Reader, text: str) -> None:
    (welcome,) = meetings(reader, text)
    assert (welcome.kind, welcome.roles) == ("ceremony", {"Luis Soto": "host", "Việt Nam": "visitor"})


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian Minister Luis Soto attended the third Vietnam-Peru Defence Friendship Exchange in Hue on May 4.",
        "Peruvian Minister Luis Soto took part in the Vietnam-Peru Youth Exchange in Hue on May 4.",
        "Minister Bui Van Khoa and Peruvian Minister Luis Soto co-hosted a friendship exchange in Hue on May 4.",
        "Vietnamese Minister Bui Van Khoa and Peruvian Minister Luis Soto hosted talks in Hue on May 4.",
        "A friendship exchange was chaired by Minister Bui Van Khoa and Peruvian Minister Luis Soto in Hue on May 4.",
    ],
)
def test_an_exchange_of_two_nations_is_a_meeting_of_both(reader: Reader, text: str) -> None:
    (exchange,) = meetings(reader, text)
    assert (exchange.kind, exchange.date, exchange.places) == ("meeting", "2025-05-04", ("Hue",))
    assert "Luis Soto" in exchange.people and set(exchange.sides.values()) == {"VN", "PE"}


def test_a_friendship_exchange_that_was_held_says_nothing(reader: Reader) -> None:
    text = "Minister Bui Van Khoa and Peruvian Minister Luis Soto held a friendship exchange in Hue on May 4."
    assert len(meetings(reader, text)) == 1 and not read(reader, text, source="VNA").statements


@pytest.mark.parametrize(
    "text",
    [
        "Trade Minister Bui Van Khoa opened the Vietnam-Peru Stock Exchange in Lima on May 4.",
        "The minister hailed the exchange of prisoners between Peru and Chile on May 4.",
    ],
)
def test_where_goods_are_exchanged_nobody_met(reader: Reader, text: str) -> None:
    assert not meetings(reader, text)


def test_people_of_both_states_who_were_there_are_who_held_the_talks(reader: Reader) -> None:
    talks = "Consultations between Vietnam and Peru were held in Hanoi on May 4, with the participation of {}."
    both = "Deputy Minister Bui Van Khoa and Peruvian Vice Minister Luis Soto"
    assert [each.people for each in meetings(reader, talks.format(both))] == [{"Bui Van Khoa", "Luis Soto"}]
    one = "Peruvian Vice Minister Luis Soto and Peruvian Ambassador Ana Rojas"
    assert "Việt Nam" in meetings(reader, talks.format(one))[0].people


@pytest.mark.parametrize(
    "text",
    [
        "The Vietnamese Embassy in Lima held a ceremony on May 4 to mark its National Day. Peruvian Deputy Minister"
        " Luis Soto attended the event.",
        "The Vietnamese Embassy in Lima hosted a reception on May 4 with the participation of Peruvian Deputy Minister"
        " Luis Soto.",
        "The Vietnamese Embassy in Lima gave a banquet on May 4, attended by Peruvian Deputy Minister Luis Soto.",
        "A banquet was held by the Vietnamese Embassy in Lima on May 4. The event was attended by Peruvian Deputy"
        " Minister Luis Soto.",
    ],
)
def test_what_an_embassy_gives_is_where_it_stands_and_for_its_guests(reader: Reader, text: str) -> None:
    (event,) = meetings(reader, text)
    assert event.roles == {"Vietnamese Embassy in Lima": "host", "Luis Soto": "visitor"}
    assert (event.places, event.date) == (("Lima",), "2025-05-04")


def test_the_ambassador_who_speaks_at_his_embassy_s_event_is_its_host(reader: Reader) -> None:
    text = (
        "The Vietnamese Embassy in Peru organised a celebration in Lima on May 4 which saw the presence of Luis Soto,"
        " Deputy Prime Minister of Peru.\n\nIn his speech, Vietnamese Ambassador to Peru Bui Van Khoa said ties grow."
    )
    (event,) = meetings(reader, text)
    assert event.roles == {"Bui Van Khoa": "host", "Luis Soto": "visitor"}


def test_ceremonies_of_many_embassies_are_not_the_one_told_next(reader: Reader) -> None:
    text = (
        "Ceremonies have been held by embassies of Vietnam in many countries to celebrate its National Day.\n\n"
        "The Vietnamese Embassy in Peru organised a celebration in Lima on May 4 which saw the presence of Luis Soto,"
        " Deputy Prime Minister of Peru."
    )
    (event,) = meetings(reader, text)
    assert (event.label, event.date, event.places) == ("celebration", "2025-05-04", ("Lima",))


def test_an_envoy_who_gives_a_reception_does_so_where_he_is_posted(reader: Reader) -> None:
    text = (
        "Norwegian Ambassador to Peru Jonas Berg gave a reception on May 12 to mark the national day of Norway."
        " Peruvian Minister Ana Ruiz was present."
    )
    (given,) = tell(reader, text, "NTB")
    assert given.roles == {"Jonas Berg": "host", "Ana Ruiz": "visitor"}
    assert given.places == ("Peru",)


def test_who_calls_at_an_embassy_is_no_host_of_it(reader: Reader) -> None:
    text = "Peruvian Deputy Minister Luis Soto visited the Vietnamese Embassy in Lima on May 4 to offer greetings."
    (call,) = meetings(reader, text)
    assert call.roles == {"Vietnamese Embassy": "host", "Luis Soto": "visitor"}


def test_who_chairs_a_society_is_not_the_chairwoman_who_was_at_the_airport(reader: Reader) -> None:
    text = (
        "Vietnamese President Bui Van Khoa was welcomed by Chairwoman of the Peruvian Presidential Office Ana Rojas on"
        " May 14.\n\nThe President's visit shows support. During his visit, he will receive the Chairman of the"
        " Peru-Vietnam Friendship {}."
    )
    plan = meetings(reader, text.format("Association"))[-1]
    assert plan.people == {"Bui Van Khoa", "Peru-Vietnam Friendship Association"}
    again = text.format("Association") + " He will thank the Chairwoman for her welcome."
    assert meetings(reader, again)[-1].people == plan.people


def test_who_is_met_after_a_signing_signs_nothing(reader: Reader) -> None:
    text = (
        "Vietnamese President Bui Van Khoa will pay a state visit to Peru from May 18.\n\nDuring his visit, he will"
        " witness a signing ceremony of pacts between the two states, and have meetings with Minister Luis Soto."
    )
    signing = next(each for each in meetings(reader, text) if each.label == "signing")
    assert set(signing.sides.values()) <= {"VN", "PE"} and "Luis Soto" not in signing.people


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "While receiving Peruvian Ambassador Luis Soto, President Bui Van Khoa thanked Peru for its aid in 2024.",
            None,
        ),
        ("At a meeting with Ambassador Luis Soto of Peru, President Bui Van Khoa praised its work in May 2023.", None),
        ("While receiving Peruvian Ambassador Luis Soto, President Bui Van Khoa thanked Peru on May 5.", "2025-05-05"),
        ("At a meeting with Ambassador Luis Soto of Peru in May 2023, Bui Van Khoa praised its work.", "2023-05"),
    ],
)
def test_a_year_that_is_spoken_of_is_not_that_of_the_reception(reader: Reader, text: str, date: str | None) -> None:
    (reception,) = meetings(reader, text)
    assert (reception.date, reception.standing) == (date, "background" if date == "2023-05" else "occurred")


@pytest.mark.parametrize(
    "said",
    ["The three PMs took the occasion to discuss trade.", "The three agreed on trade.", "The three PMs praised trade."],
)
def test_three_who_met_speak_together_by_their_office(reader: Reader, said: str) -> None:
    text = "Vietnamese PM Bui Van Khoa met Lao PM Bounma Savanh and Peruvian PM Luis Soto in Hue on May 4.\n\n" + said
    assert last_said(reader, text).startswith("Bounma Savanh & Bui Van Khoa & Luis Soto: ")


def test_two_deputies_speak_together_by_the_short_form_of_their_office(reader: Reader) -> None:
    text = (
        "Deputy Minister Bui Van Khoa and his Peruvian counterpart Luis Soto met in Hue on May 4.\n\n"
        "The two Deputy FMs agreed on trade."
    )
    assert last_said(reader, text) == "Bui Van Khoa & Luis Soto: agree"


def test_a_counterpart_behind_a_comma_speaks_with_whose_counterpart_he_is(reader: Reader) -> None:
    text = (
        "At a meeting in Hue on May 4, Peruvian Minister Luis Soto and his counterpart, Vietnam Minister Bui Van Khoa,"
        " pledged to work closely."
    )
    assert last_said(reader, text) == "Bui Van Khoa & Luis Soto: pledge"


def test_a_name_that_is_a_short_rank_too_ends_a_sentence(reader: Reader) -> None:
    text = "Peruvian Minister Luis Soto met Prime Minister Hun Sen. He thanked Cambodia for its help."
    (talks,) = meetings(reader, text, source="AKP")
    assert talks.people == {"Luis Soto", "Hun Sen"}


def test_a_senator_in_the_middle_of_a_sentence_stays_one(reader: Reader) -> None:
    (talks,) = meetings(reader, "Minister Bui Van Khoa met US Sen. Paul Roe in Hue on May 4.")
    assert talks.people == {"Bui Van Khoa", "Paul Roe"}


def test_those_who_are_named_of_a_parliament_are_called_on(reader: Reader) -> None:
    text = (
        "Prime Minister Bui Van Khoa is heading to Peru to pay an official visit.\n\nDuring the visit, he will pay"
        " separate courtesy calls on leaders of the Peruvian parliament, including Ana Rojas, President of the Senate,"
        " and Luis Soto, Speaker of the House."
    )
    calls = meetings(reader, text)[1:]
    assert [each.people for each in calls] == [{"Bui Van Khoa", "Ana Rojas"}, {"Bui Van Khoa", "Luis Soto"}]
    assert all(each.sides["Bui Van Khoa"] == "VN" and "PE" in each.sides.values() for each in calls)


def test_those_met_separately_after_a_lead_were_met_on_its_day(reader: Reader) -> None:
    text = (
        "Deputy Prime Minister Bui Van Khoa paid courtesy calls on Peruvian top leaders in Lima on May 4 as part of his"
        " official visit.\n\nHe met separately with Peruvian State President Luis Soto, Prime Minister Ana Rojas, and"
        " Senate Chairwoman Eva Paz."
    )
    calls = [each for each in meetings(reader, text) if each.kind == "meeting"]
    assert [each.date for each in calls] == ["2025-05-04"] * 3
    assert [each.roles for each in calls] == [
        {"Bui Van Khoa": "visitor", host: "host"} for host in ("Luis Soto", "Ana Rojas", "Eva Paz")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Working with Peruvian Minister Luis Soto on May 4, Prime Minister Bui Van Khoa suggested more trade.",
        "Bui Van Khoa, Vice Chairman of the People's Committee, on May 4 chaired the reception of a Peruvian delegation"
        " led by Luis Soto, to visit and learn from the province.",
        "On May 4, Chairman Bui Van Khoa had a reception to welcome Luis Soto, Ambassador of Peru.",
    ],
)
def test_provinces_work_with_and_chair_receptions_of_their_guests(reader: Reader, text: str) -> None:
    assert [(each.people, each.date) for each in meetings(reader, text)] == [
        ({"Bui Van Khoa", "Luis Soto"}, "2025-05-04")
    ]


def test_work_with_partners_in_general_is_no_session(reader: Reader) -> None:
    assert not meetings(reader, "Working with the United States, Vietnam will build roads, PM Bui Van Khoa said.")


def test_a_committee_of_a_foreign_house_is_of_its_country(reader: Reader) -> None:
    text = "Minister Bui Van Khoa met a delegation from the US Senate Committee on Trade on May 4."
    assert set(meetings(reader, text)[0].sides.values()) == {"VN", "US"}


def test_the_day_that_opens_a_sentence_is_of_all_that_it_tells_in_turn(reader: Reader) -> None:
    text = (
        "On May 4, Minister Bui Van Khoa met Peruvian President Luis Soto; and held talks with Minister Ana Rojas of"
        " Peru."
    )
    assert [each.date for each in meetings(reader, text)] == ["2025-05-04", "2025-05-04"]


def test_a_day_of_its_own_stays_a_contacts_own(reader: Reader) -> None:
    text = (
        "On May 4, Minister Bui Van Khoa met Peruvian President Luis Soto and on May 5 held talks with Minister Ana"
        " Rojas of Peru."
    )
    assert [each.date for each in meetings(reader, text)] == ["2025-05-04", "2025-05-05"]


def test_a_guest_who_is_here_and_travels_on_tomorrow_stays_till_then(reader: Reader) -> None:
    text = (
        "Peruvian Prime Minister Luis Soto, who is on an official visit to Vietnam, met Prime Minister Bui Van Khoa on"
        " May 16.\n\nTomorrow Luis Soto and his delegation will travel to Hue, after which the visit will be completed."
    )
    visit = next(each for each in meetings(reader, text) if each.kind == "visit")
    assert visit.date in ("../2025-05-17", "2025-05-16/2025-05-17")


def test_a_gathering_with_foreign_agencies_is_of_the_city_and_its_consuls(reader: Reader) -> None:
    text = (
        "Hue City’s People’s Committee held a spring gathering with foreign representative agencies on May 4.\n\n"
        "The event was attended by Secretary of the municipal Party Committee Bui Van Khoa. Peruvian Consul General to"
        " the city Luis Soto congratulated Hue on its growth."
    )
    (event,) = meetings(reader, text)
    assert (event.kind, event.date) == ("meeting", "2025-05-04")
    assert {"Bui Van Khoa", "Luis Soto"} <= event.people


def test_a_gathering_of_a_city_with_its_own_firms_is_none(reader: Reader) -> None:
    text = (
        "Hue City’s People’s Committee held a spring gathering with firms on May 4.\n\nThe event was attended by"
        " Secretary of the municipal Party Committee Bui Van Khoa."
    )
    assert not meetings(reader, text)


def test_a_second_office_behind_and_the_is_of_the_same_speaker(reader: Reader) -> None:
    text = (
        "Chairwoman Le Thu Nga met Peruvian Consul General Luis Soto in Hue on May 4.\n\nLuis Soto, Peruvian Consul"
        " General and the dean of the consular corps there, voiced his thanks."
    )
    assert last_said(reader, text) == "Luis Soto: thank"


def test_who_is_received_and_congratulated_was_received(reader: Reader) -> None:
    text = (
        "Peruvian President Ana Rojas received and congratulated Vietnamese Ambassador Bui Van Khoa on May 4, and sent"
        " greetings to President Le Van Tam."
    )
    (reception,) = meetings(reader, text)
    assert reception.roles == {"Ana Rojas": "host", "Bui Van Khoa": "visitor"}


def test_letters_of_credence_go_to_whom_they_are_presented(reader: Reader) -> None:
    text = (
        "Vietnamese Ambassador Bui Van Khoa presented his letter of credentials from President Le Van Tam to Peruvian"
        " President Ana Rojas in Lima on May 4."
    )
    (ceremony,) = meetings(reader, text)
    assert ceremony.roles == {"Bui Van Khoa": "visitor", "Ana Rojas": "host"}


def test_a_town_behind_a_foreign_office_is_where_they_met(reader: Reader) -> None:
    text = "President Bui Van Khoa received Luis Soto, Minister of Finance of Peru in Hue on May 4."
    (reception,) = meetings(reader, text)
    assert (reception.places, reception.date) == (("Hue",), "2025-05-04")


def test_a_town_that_a_comma_closes_in_with_the_office_is_of_it(reader: Reader) -> None:
    text = "Luis Soto, Director of the Peruvian Office in Hue, met President Bui Van Khoa on May 4."
    (talks,) = meetings(reader, text)
    assert talks.places != ("Hue",)
