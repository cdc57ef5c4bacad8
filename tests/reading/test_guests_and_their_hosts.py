"""Guests who are told by what they are, and contacts that a report tells beside its news: invented reports of agencies
of the Caribbean, the Gulf and Africa."""

import pytest
from hearing import read as hear_all
from hearing import told as said
from occasions import news, tell

from dragoman.reading.reader import Reader

ARRIVED = (
    "Havana, Jun 3 (ACN) A delegation of the Senate of Uruguay began today in this capital a visit which will last "
    "until Saturday.\n\n"
)


def test_a_visit_that_began_somewhere_is_one(reader: Reader) -> None:
    (visit,) = news(reader, ARRIVED, "ACN")

    assert (visit.kind, visit.countries, visit.sides) == ("visit", ("CU",), {"Senate of Uruguay": "UY"})


@pytest.mark.parametrize("guests", ["six guests headed", "visitors led", "lawmakers led"])
def test_who_leads_the_guests_is_not_of_the_hosts(reader: Reader, guests: str) -> None:
    text = f"The {guests} by Senator Adriana Olascoaga were first received by Vice President Tomas Iriarte.\n"
    _, meeting = news(reader, ARRIVED + text, "ACN")

    assert meeting.sides == {"Adriana Olascoaga": "UY", "Tomas Iriarte": "CU"}


def test_an_agenda_may_have_exchanges_with_a_ministry(reader: Reader) -> None:
    text = (
        "The visitors led by Senator Adriana Olascoaga were received by Vice President Tomas Iriarte.\n\n"
        "There will also be exchanges with the authorities of the Ministry of Education."
    )
    exchanges = news(reader, ARRIVED + text, "ACN")[-1]

    assert exchanges.standing == "planned"
    assert exchanges.sides["Ministry of Education"] == "CU"


def test_a_group_may_be_of_the_country_behind_its_school(reader: Reader) -> None:
    text = (
        "KIGALI - President Aimable Rugwiza received a group of 18 students and two teachers from the University of "
        "Turku, in Finland."
    )
    (meeting,) = news(reader, text, "")

    assert set(meeting.sides.values()) == {"RW", "FI"}


def test_who_was_with_another_leader_met_him(reader: Reader) -> None:
    text = (
        "Brazilian President Renato Salgado met the president of Peru, Ines Carrion, in Brasilia on Monday. "
        "The King of Norway, Maurits, was also with the Brazilian president today."
    )
    _, meeting = news(reader, text, "Agencia Brasil")

    assert meeting.people == {"Maurits", "Renato Salgado"}


def test_who_bade_farewell_may_be_a_pronoun(reader: Reader) -> None:
    text = (
        "Chilean Ambassador Pilar Echenique paid a farewell call on Namibian President Job Nangombe on Monday. "
        "She had earlier bidden farewell to Prime Minister Sofia Amupanda."
    )
    assert {"Pilar Echenique", "Sofia Amupanda"} in [each.people for each in tell(reader, text)]


@pytest.mark.parametrize(
    "text",
    [
        "ISLAMABAD: Back home from Lisbon, Foreign Minister Bilal Lodhi received a telephone call from Danish Foreign "
        "Minister Mads Thorsen.",
        "ISLAMABAD: Foreign Minister Bilal Lodhi, back from Lisbon, received Danish Foreign Minister Mads Thorsen.",
    ],
)
def test_who_is_back_from_somewhere_was_there(reader: Reader, text: str) -> None:
    (visit,) = [each for each in tell(reader, text, "Dawn") if each.kind == "visit"]

    assert (visit.people, visit.places) == ({"Bilal Lodhi"}, ("Lisbon",))


def test_those_met_at_a_forum_are_no_places_of_the_trip(reader: Reader) -> None:
    text = (
        "Pakistani Foreign Minister Bilal Lodhi led a delegation to the Oceans Forum in Portugal where he met with his "
        "counterparts from Peru and Kenya."
    )
    (visit,) = [each for each in tell(reader, text, "Dawn") if each.kind == "visit"]

    assert visit.countries == ("PT",)


def test_whose_trip_goes_on_will_meet_the_next_host(reader: Reader) -> None:
    text = (
        "Brazilian President Renato Salgado met the King of Norway, Maurits, in Lima on Thursday. Salgado's trip "
        "continues on Friday, when he travels to La Paz, where he will meet with the Bolivian president, Freddy Choque."
    )
    assert {"Renato Salgado", "Freddy Choque"} in [each.people for each in news(reader, text)]


def test_a_fathers_name_is_not_the_name_of_his_son(reader: Reader) -> None:
    text = (
        "Kuwaiti Crown Prince Sheikh Fahad Al-Nasser delivered a letter from the Amir to King Idris of Jordan. He then "
        "held a meeting with Jordanian Crown Prince Hamza bin Idris in Amman."
    )
    names = {actor.name for actor in hear_all(reader, text).actors}

    assert {"Idris", "Hamza bin Idris"} <= names


def test_whoever_rang_wished_well(reader: Reader) -> None:
    text = (
        "Kuwaiti Crown Prince Sheikh Fahad Al-Nasser received on Sunday a phone call from King Idris of Jordan, "
        "congratulating him on the National Day."
    )
    assert said(hear_all(reader, text)) == ["Idris: congratulate"]


def test_a_visitor_since_monday_is_on_a_visit_that_is_news(reader: Reader) -> None:
    text = (
        "HAVANA, Oct 9 (ACN) Cuban Education Minister Luis Paz welcomed Alphonse Baptiste, prime minister of Saint "
        "Lucia, who has been on a working visit to Cuba since Monday.\n\n"
        "Marlene Fonseca, deputy minister of foreign affairs, received Baptiste at the airport.\n\n"
        "As part of his stay, which will last until October 12, the Saint Lucian visitor will hold conversations with "
        "his Cuban counterpart."
    )
    told = tell(reader, text, "ACN", None)

    assert [each.standing for each in told if each.kind == "visit"] == ["occurred"]
    assert {"Alphonse Baptiste", "Cuba"} in [each.people for each in told if each.standing == "planned"]


def test_a_dateline_may_have_its_agency_in_small_letters(reader: Reader) -> None:
    text = (
        "Havana, Mar 14 (acn) Vice President Roberto Villafuerte received on Tuesday Portuguese Minister Ana Costa.\n"
    )
    (meeting,) = news(reader, text, "")

    assert meeting.sides == {"Roberto Villafuerte": "CU", "Ana Costa": "PT"}


def test_who_invited_is_of_the_country_that_is_visited(reader: Reader) -> None:
    text = (
        "WINDHOEK, Tuesday - President of Ghana Kwabena Ofori is expected in Namibia in June for a state visit at the "
        "invitation of President Job Nangombe."
    )
    (visit,) = news(reader, text, "")

    assert (visit.roles, visit.sides["Job Nangombe"]) == ({"Kwabena Ofori": "head", "Job Nangombe": "host"}, "NA")


def test_what_the_guest_would_do_today_is_planned(reader: Reader) -> None:
    text = (
        "Malawian President Gift Kamanga yesterday arrived in Zambia on a working visit. The visiting head of State "
        "would today lay wreaths at the memorial park and hold talks at State House before meeting former President "
        "Felix Banda."
    )
    planned = [(each.kind, each.people) for each in news(reader, text) if each.standing == "planned"]

    assert planned == [("ceremony", {"Gift Kamanga"}), ("meeting", {"Gift Kamanga", "Felix Banda"})]


def test_whom_one_wished_well_on_the_telephone_was_called(reader: Reader) -> None:
    text = (
        "Abu Dhabi: Sheikh Saif bin Rashid Al Mansoori, UAE Minister of Foreign Affairs, congratulated Katarina Berg "
        "on her appointment as Sweden's new Foreign Minister.\n\nDuring a telephone call, Sheikh Saif wished the "
        "Swedish foreign minister success in her new post."
    )
    (call,) = news(reader, text, "WAM")

    assert (call.kind, call.people) == ("call", {"Saif bin Rashid Al Mansoori", "Katarina Berg"})


def test_a_tour_of_a_region_goes_where_its_travellers_fly(reader: Reader) -> None:
    text = (
        "Foreign Minister Rewi Tamahori and Health Minister Sione Vaka are visiting three Pacific nations this week. "
        "They depart Tuesday night and return on Saturday flying to Niue, Tuvalu, and then Kiribati."
    )
    (visit,) = news(reader, text, "")

    assert (visit.people, visit.countries) == ({"Rewi Tamahori", "Sione Vaka"}, ("NU", "TV", "KI"))


def test_who_leads_a_delegation_travels_with_those_it_includes(reader: Reader) -> None:
    text = (
        "Foreign Minister Rewi Tamahori will lead a delegation on a tour later this week.\n\nThe delegation - which "
        "also includes committee member Tom Bidwell - will visit Vanuatu and New Caledonia.\n\nThe delegation departs "
        "New Zealand on 15 May and returns on 20 May."
    )
    (visit,) = news(reader, text, "")

    assert (visit.roles["Rewi Tamahori"], visit.countries) == ("head", ("VU", "NC"))


def test_where_one_pledged_to_do_something_is_not_where_one_met(reader: Reader) -> None:
    text = (
        "WINDHOEK, March 3 (NAMPA) - President Job Nangombe met Tunisian President Habib Mzali and pledged to open an "
        "embassy in Tunis."
    )
    (meeting,) = news(reader, text, "")

    assert meeting.places == ()


@pytest.mark.parametrize(
    "text",
    [
        "Venezuelan President Ernesto Sandoval met yesterday with his counterparts from Brazil, Otavio Pereira; "
        "Bolivia, Rogelio Quispe; and Paraguay, Hugo Bazan, in Arica.",
        "Venezuelan President Ernesto Sandoval held talks with the presidents of Brazil, Otavio Pereira; Bolivia, "
        "Rogelio Quispe; and Paraguay, Hugo Bazan.",
        "Venezuelan President Ernesto Sandoval met the Presidents of Brazil, Otavio Pereira, Bolivia, Rogelio Quispe, "
        "and Paraguay, Hugo Bazan.",
    ],
)
def test_each_of_a_list_is_of_the_country_before_his_name(reader: Reader, text: str) -> None:
    sides = {name: side for each in tell(reader, text) for name, side in each.sides.items()}

    assert sides == {"Ernesto Sandoval": "VE", "Otavio Pereira": "BR", "Rogelio Quispe": "BO", "Hugo Bazan": "PY"}


def test_ambassadors_of_a_list_are_posted_to_the_countries_before_their_names(reader: Reader) -> None:
    text = (
        "At a meeting with the Venezuelan ambassadors to Angola, Francisca Rivas; Algeria, Alex Yepez; and Ghana, "
        "Arnaldo Mendez, Venezuelan Foreign Minister Ramiro Escalona called for unity."
    )
    assert tell(reader, text) == []


def test_who_is_hosted_for_a_visit_is_on_it(reader: Reader) -> None:
    text = "Secretary Gerald Whitlock hosted Danish Foreign Minister Mads Thorsen for an official visit in Washington."
    _, visit = tell(reader, text)

    assert (visit.type, visit.people, visit.countries) == ("official", {"Mads Thorsen"}, ("US",))


def test_talks_that_will_be_continued_are_others(reader: Reader) -> None:
    text = (
        "Secretary Gerald Whitlock met Danish Foreign Minister Mads Thorsen in Washington on Tuesday. The Secretary "
        "and Foreign Minister Thorsen will continue their discussions on Saturday, May 18."
    )
    assert [each.standing for each in tell(reader, text)] == ["occurred", "planned"]


def test_a_visit_that_is_expected_next_week_is_planned(reader: Reader) -> None:
    text = (
        "CARACAS, March 3 - Venezuelan Foreign Minister Ramiro Escalona announced that the Government expects next "
        "week the visit of the Danish foreign minister, Mads Thorsen."
    )
    (visit,) = tell(reader, text, "")

    assert (visit.standing, visit.people, visit.countries) == ("planned", {"Mads Thorsen"}, ("VE",))


def test_a_trip_may_go_to_towns_that_are_each_named_with_their_countries(reader: Reader) -> None:
    text = (
        "Under Secretary of State Denise Farrow will travel to Bridgetown, Barbados, and Georgetown, Guyana from March "
        "10-14 to advance cooperation."
    )
    (visit,) = tell(reader, text)

    assert visit.countries == ("BB", "GY")


def test_a_tour_does_not_go_where_another_trip_goes(reader: Reader) -> None:
    text = (
        "Bolivian Foreign Minister Rogelio Quispe arrived in Honduras on Monday. His tour is scheduled to run parallel "
        "with U.S. Secretary of State Gerald Whitlock's visit to Guatemala and Panama."
    )
    visits = {tuple(each.people): each.countries for each in tell(reader, text)}

    assert visits == {("Rogelio Quispe",): ("HN",), ("Gerald Whitlock",): ("GT", "PA")}


def test_the_ambassadors_of_a_list_may_be_named_before_their_countries(reader: Reader) -> None:
    text = (
        "On Thursday three ambassadors from Mali, Portugal and Finland presented their letters of credence to "
        "President Adewale Okonjo in Abuja.\n\nThe ambassadors are Moussa Keita, Mali, Duarte Falcao, Portugal, and "
        "Hanna Koskela from Finland."
    )
    (ceremony,) = news(reader, text)

    named = {"Moussa Keita": "ML", "Duarte Falcao": "PT", "Hanna Koskela": "FI"}
    assert {name: side for name, side in ceremony.sides.items() if name in named} == named


def test_those_who_presented_their_letters_are_named_behind(reader: Reader) -> None:
    text = (
        "Receiving a letter of credence from the Jordanian Ambassador to Nigeria, Omar Haddadin, President Adewale "
        "Okonjo praised Jordan.\n\nThe ambassadors who presented their credentials were Ambassador Jean Nkurunziza, "
        "Burundi's ambassador to Nigeria; and Ambassador Maria Santos, Philippines ambassador to Nigeria.\n\nIn "
        "separate meetings with each ambassador, President Okonjo spoke of trade."
    )
    received = {name: each.roles[name] for each in news(reader, text, "NAN") for name in each.people}

    assert received == {
        "Omar Haddadin": "visitor",
        "Adewale Okonjo": "host",
        "Jean Nkurunziza": "visitor",
        "Maria Santos": "visitor",
    }


def test_whom_one_will_discuss_something_with_one_will_meet(reader: Reader) -> None:
    text = "The British Foreign Secretary will discuss the response with the Dutch Foreign Minister Joost Verhagen."
    (meeting,) = news(reader, text)

    assert (meeting.standing, "Joost Verhagen" in meeting.people) == ("planned", True)


def test_a_trip_begins_with_a_visit(reader: Reader) -> None:
    text = "British Foreign Secretary Edwin Marsh began his first major trip with a visit to Mongolia on Monday."
    (visit,) = news(reader, text)

    assert (visit.people, visit.countries) == ({"Edwin Marsh"}, ("MN",))


def test_a_list_of_names_and_countries_stays_as_it_is(reader: Reader) -> None:
    text = (
        "Kenyan President Kiprono Too received ambassadors Ana Lind of Sweden, Khalid Nasser of Qatar and Sipho Ndlela "
        "of South Africa on Monday."
    )
    sides = {name: side for each in tell(reader, text) for name, side in each.sides.items()}

    assert sides == {"Kiprono Too": "KE", "Ana Lind": "SE", "Khalid Nasser": "QA", "Sipho Ndlela": "ZA"}


_CALLED = "HELSINKI, May 13 (STT) -- Prime Minister Chai Lamphun and his party called on President Leena Virtanen here."


def test_whoever_calls_with_his_party_is_of_the_other_land_of_the_report(reader: Reader) -> None:
    text = _CALLED + "\n\nThe two leaders hailed Thai-Finnish ties."
    (met,) = tell(reader, text, source="STT")
    assert met.sides == {"Chai Lamphun": "TH", "Leena Virtanen": "FI"}


def test_whoever_is_visiting_is_none_of_the_publisher_s_own(reader: Reader) -> None:
    text = (
        "HELSINKI, May 13 (STT) -- President Leena Virtanen met with visiting Tavau Lotolu, deputy secretary of the"
        " South Pacific Forum, here today."
    )
    met = next(each for each in tell(reader, text, source="STT") if each.kind == "meeting")
    assert met.sides["Leena Virtanen"] == "FI" and met.sides["Tavau Lotolu"] == "PIF"
