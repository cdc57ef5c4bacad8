"""Forms of ministries and agencies of Tokyo, Seoul, Pyongyang, Washington, London, Havana and Cairo."""

import pytest
from cases import people
from hearing import speakers
from occasions import Told, news, read, tell

from dragoman.reading.reader import Reader

PRESS = (
    "Press Conference by Foreign Minister MURATA Kenji\n\n"
    "Friday, May 16, 2025, 10:40 a.m. Ministry of Foreign Affairs\n\n"
    "Opening Remarks\n\n"
    "Mr. MURATA Kenji, Minister for Foreign Affairs: I have one announcement. {said}\n\n"
    "NHK, Okada: Is anything known of the storm?\n\n"
    "Minister Murata: Nothing is known so far.\n"
)


def _only(reader: Reader, text: str, source: str = "Reuters") -> Told:
    (told,) = news(reader, text, source)
    return told


def _said(reader: Reader, text: str, source: str = "Reuters") -> list[str]:
    reading = read(reader, text, source)
    return [f"{speakers(reading, each)}: {each.act}" for each in reading.statements]


@pytest.mark.parametrize(
    ("said", "kind", "date"),
    [
        ("I will visit Oman from today until Tuesday, May 20.", "visit", "2025-05-16/2025-05-20"),
        ("I will visit Oman from tomorrow, May 17, to May 20.", "visit", "2025-05-17/2025-05-20"),
        ("I am planning to visit Oman from tomorrow to Monday.", "visit", "2025-05-17/2025-05-19"),
    ],
)
def test_who_faces_the_press_tells_of_his_own_visits(reader: Reader, said: str, kind: str, date: str) -> None:
    told = _only(reader, PRESS.format(said=said), "MOFA Japan")
    assert (told.kind, told.standing, told.date, told.countries) == (kind, "planned", date, ("OM",))
    assert told.roles == {"MURATA Kenji": "head"}


def test_who_faces_the_press_tells_whom_he_received_at_home(reader: Reader) -> None:
    said = "Yesterday, I received a courtesy call from Minister Ida Berg of Norway. I will visit Oman soon."
    call = next(each for each in news(reader, PRESS.format(said=said), "MOFA Japan") if each.kind == "meeting")
    assert call.roles == {"MURATA Kenji": "host", "Ida Berg": "visitor"}
    assert (call.date, call.countries) == ("2025-05-15", ("JP",))


def test_an_envoy_who_goes_about_the_country_of_his_post_makes_no_visit(reader: Reader) -> None:
    text = (
        "Deputy Minister Yuji Kanda received Norwegian Ambassador to Japan Astrid Nyborg on Friday. She said that when"
        " she travelled to Hokkaido recently, she saw many farms."
    )
    assert [each.kind for each in tell(reader, text, "MOFA Japan")] == ["meeting"]


def test_who_leads_a_delegation_keeps_his_side_beside_his_own_envoy(reader: Reader) -> None:
    text = (
        "A North Korean delegation led by Trade Minister Ryang Chol Su arrived in Minsk on Friday. At the airport, the"
        " delegation was met by Belarusian ministry officials, the North Korean ambassador to Belarus and other North"
        " Korean diplomats."
    )
    visit, welcome = news(reader, text)
    assert visit.sides == {"Ryang Chol Su": "KP"}
    assert welcome.roles["Ryang Chol Su"] == "visitor"
    assert welcome.roles["Belarus"] == "host"


def test_the_day_stands_in_the_clause_that_tells_the_call_again(reader: Reader) -> None:
    text = (
        "Minister Han Kyong Nam met and had a talk with the delegation of ASEAN led by Arif Santoso of Indonesia, which"
        " paid a courtesy call on him at the Mansudae Assembly Hall on Tuesday."
    )
    talk = _only(reader, text, "KCNA")
    assert (talk.date, talk.people) == ("2025-05-13", {"Han Kyong Nam", "Arif Santoso"})


@pytest.mark.parametrize(
    "words", ["as the guest of his counterpart", "as a guest of Minister", "at the invitation of Premier"]
)
def test_whose_guest_someone_is_hosts_the_visit(reader: Reader, words: str) -> None:
    text = f"Cuban Foreign Minister Luis Armas began an official visit Monday to Hungary {words} Gabor Kelemen."
    visit = _only(reader, text)
    assert visit.roles == {"Luis Armas": "head", "Gabor Kelemen": "host"}
    assert visit.sides["Gabor Kelemen"] == "HU"


def test_a_minister_who_sat_by_is_met_by_himself_before(reader: Reader) -> None:
    text = (
        "The president of Cuba, Ramon Ferrer, received Minister of Foreign Affairs of Algeria Karim Benaissa on"
        " Thursday. On the Cuban side, also participating was Minister of Foreign Affairs Ernesto Valdes.\n\n"
        "Shortly before, Benaissa held talks with his Cuban counterpart."
    )
    reception, talks = news(reader, text, "Prensa Latina")
    assert reception.roles == {"Ramon Ferrer": "host", "Karim Benaissa": "visitor", "Ernesto Valdes": "member"}
    assert (talks.people, talks.date) == ({"Karim Benaissa", "Ernesto Valdes"}, reception.date)


def test_the_company_of_a_guest_is_of_his_side(reader: Reader) -> None:
    text = (
        "President Ramon Ferrer received the Speaker of Lesotho, Palesa Mota, on Thursday. The distinguished guest was"
        " accompanied by Palo Sekhonyana, chairman of the committee on trade; and Sello Khama, clerk."
    )
    sides = _only(reader, text, "ACN").sides
    assert (sides["Palo Sekhonyana"], sides["Ramon Ferrer"]) == ("LS", "CU")


@pytest.mark.parametrize(
    ("party", "side"),
    [
        ("the Workers' Party of Peru", "PE"),
        ("Peru's Workers' Party", "PE"),
        ("the Workers' Party of Korea", "KP"),
        ("the Workers' Party", "BR"),
    ],
)
def test_a_party_is_of_the_country_printed_with_it(reader: Reader, party: str, side: str) -> None:
    text = f"Minister Ramon Ferrer received the general secretary of {party}, Luis Tello, on Thursday."
    assert people(reader, text, "ACN")["Luis Tello"].country == side


@pytest.mark.parametrize(
    ("said", "act"),
    [
        ("They exchanged on the situation in the Sahel.", "discuss"),
        ("They coincided in the wish to build a clinic.", "agree"),
        ("The talks went through a number of matters.", "discuss"),
        ("The meeting took up the files of trade.", "discuss"),
    ],
)
def test_words_of_havana_and_cairo_for_talking(reader: Reader, said: str, act: str) -> None:
    text = f"Cuban Minister Luis Armas met with Egyptian Minister Hatem Nassar on Thursday. {said}"
    assert _said(reader, text) == [f"Hatem Nassar & Luis Armas: {act}"]


@pytest.mark.parametrize("words", ["took up his post last week", "exchanged messages on the anniversary"])
def test_what_only_sounds_like_them_is_no_talking(reader: Reader, words: str) -> None:
    assert _said(reader, f"Cuban Minister Luis Armas met with Egyptian Ambassador Hatem Nassar, who {words}.") == []


def test_what_came_in_a_meeting_tells_who_met(reader: Reader) -> None:
    text = (
        "Foreign Minister Hatem Nassar agreed with Senegalese Foreign Minister Awa Diop on the need of early talks.\n\n"
        "This came during a meeting of both sides on Wednesday on the fringes of the summit of the African Union."
    )
    meeting = _only(reader, text, "Egypt SIS")
    assert (meeting.people, meeting.date) == ({"Hatem Nassar", "Awa Diop"}, "2025-05-14")
    assert _said(reader, text, "Egypt SIS") == ["Awa Diop & Hatem Nassar: agree"]


def test_a_readout_that_a_ministry_released_is_told_and_not_said(reader: Reader) -> None:
    text = (
        "The US Department of State released the following statement:\n\n"
        "The below is attributable to Spokesperson Dana Whitlock:\n\n"
        "Secretary of State Robert Harlan spoke today with Kazakh Foreign Minister Yerlan Abenov. The Secretary raised"
        " the matter of wheat. They also discussed President Whitaker's planned visit to Astana in July."
    )
    call, visit = news(reader, text, "STL News")
    assert call.sides == {"Robert Harlan": "US", "Yerlan Abenov": "KZ"}
    assert (visit.standing, visit.people, visit.countries) == ("planned", {"Whitaker"}, ("KZ",))
    assert _said(reader, text, "STL News") == [
        "Robert Harlan: affirm",
        "Robert Harlan & Yerlan Abenov: discuss",
    ]


def test_what_a_palace_puts_on_its_page_others_said(reader: Reader) -> None:
    text = (
        "Cuban President Ramon Ferrer held talks with Prime Minister of Barbados Marcia Holder. Both leaders"
        " said that trade will grow, the Cuban Presidency stated on its X account."
    )
    assert _said(reader, text) == ["Marcia Holder & Ramon Ferrer: affirm"]


def test_who_represents_a_country_is_of_it(reader: Reader) -> None:
    text = "Minister for Trade Giles Harrow represented the UK at the Arctic Council meeting in Oslo on Wednesday."
    meeting = _only(reader, text)
    assert (meeting.kind, meeting.sides, meeting.countries) == ("conference", {"Giles Harrow": "GB"}, ("NO",))


def test_a_gathering_called_after_its_town_is_held_there(reader: Reader) -> None:
    text = (
        "Minister Rosa Villar met with her counterparts on the margins of the 2025 Oslo Security Forum.\n\n"
        "She met with Kenyan Foreign Minister Wilson Kiprop."
    )
    assert _only(reader, text, "PNA").countries == ("NO",)


def test_who_comes_home_after_his_tour_tells_the_tour(reader: Reader) -> None:
    text = (
        "HAVANA, May 16 (ACN) Raul Ferrer, President of Cuba, arrived in the country after his official tour of Algeria"
        " and Angola.\n\n"
        "The president, who last week held meetings with the leaders of Algeria and Angola, thanked them."
    )
    tour, *meetings = news(reader, text, "ACN")
    assert (tour.kind, tour.standing, tour.countries) == ("visit", "occurred", ("DZ", "AO"))
    assert [(each.roles["Raul Ferrer"], each.countries, each.part_of) for each in meetings] == [
        ("visitor", ("DZ",), 0),
        ("visitor", ("AO",), 0),
    ]


def test_the_official_of_the_island_is_the_one_told_of(reader: Reader) -> None:
    text = (
        "Cuban Trade Minister Hugo Prieto met with Ian Carter, Minister of Trade of Barbados, in Panama on Thursday."
        " The island's official also met with Rosa Bendek, Minister of Commerce of the host country."
    )
    assert [each.people for each in news(reader, text, "ACN")] == [
        {"Hugo Prieto", "Ian Carter"},
        {"Hugo Prieto", "Rosa Bendek"},
    ]


def test_an_ocean_is_no_country(reader: Reader) -> None:
    text = "Minister Asad Cheema met with Australian Special Envoy for the Indian Ocean, Alan Pryor, on Thursday."
    assert _only(reader, text, "APP").sides["Alan Pryor"] == "AU"
