"""Forms that foreign ministries and agencies of one country or another write: who pays a call at the host's office,
talks that were on the telephone, who chairs along with whom, and what a foreign minister is called besides.
"""

import pytest
from cases import offices, people
from hearing import speakers
from occasions import one, read, tell

from dragoman.reading.reader import Reader

COSTA = "Peruvian Foreign Minister Ana Costa"
VEGA = "Chilean Foreign Minister Luis Vega"


def _speakers(reader: Reader, text: str, source: str) -> list[str]:
    """Who speaks in each statement of a text."""
    reading = read(reader, text, source=source)
    return [speakers(reading, statement) for statement in reading.statements]


def test_a_courtesy_call_is_received_at_an_office_from_whoever_comes(reader: Reader) -> None:
    text = (
        "On March 3, for around 20 minutes, Ms. Aya Moriyama, Prime Minister, received a courtesy call at the Prime"
        " Minister's Office from H.E. Mr. Luis Vega, Minister of Foreign Affairs of the Republic of Chile, who was"
        " visiting Japan to attend the Pacific Forum."
    )
    call = next(each for each in tell(reader, text, source="MOFA") if each.kind == "meeting")
    assert (call.label, call.roles) == ("courtesy call", {"Aya Moriyama": "host", "Luis Vega": "visitor"})


def test_views_exchanged_on_the_telephone_are_a_call_and_no_meeting_beside_it(reader: Reader) -> None:
    call = one(reader, f"{COSTA} and {VEGA} have discussed the outcome of the harvest talks in a phone conversation.")
    assert (call.kind, call.format, call.people) == ("call", "phone", {"Ana Costa", "Luis Vega"})


def test_who_chairs_a_session_along_with_a_foreigner_is_not_of_his_side(reader: Reader) -> None:
    text = (
        "Mauritian Foreign Minister Anil Doorga will co-chair the sixth India-Mauritius Joint Commission Meeting"
        " along with EAM R Kulkarni on Friday."
    )
    session = one(reader, text, source="ANI")
    assert session.sides == {"Anil Doorga": "MU", "R Kulkarni": "IN"}


def test_who_receives_a_traveller_in_a_country_is_of_that_country(reader: Reader) -> None:
    text = (
        "On Monday, Luis Vega, Cuba's foreign minister, begins a tour which will take him to Austria, following a halt"
        " in Serbia, where he will be received by President Milan Petrov."
    )
    assert people(reader, text, source="Prensa Latina")["Milan Petrov"].country == "RS"


def test_the_foreign_secretary_is_the_foreign_minister(reader: Reader) -> None:
    text = f"{COSTA} met {VEGA} in Lima on Monday. The Peruvian foreign secretary praised the talks."
    assert _speakers(reader, text, "Andina") == ["Ana Costa"]


def test_the_head_of_a_ministry_is_its_minister(reader: Reader) -> None:
    text = (
        "Ukrainian Minister of Finance Taras Bilyk and Ukrainian Minister of Trade Olha Savka met with the Minister of"
        " Trade of China, Gao Wenbin. Savka said trade grew. The head of the Ministry of Finance praised the talks."
    )
    assert _speakers(reader, text, "Reuters") == ["Olha Savka", "Taras Bilyk"]


def test_one_may_dialogue_with_someone(reader: Reader) -> None:
    told = tell(reader, f"{COSTA} will dialogue with {VEGA} in Lima on Monday.")
    assert [(each.kind, each.standing) for each in told] == [("meeting", "planned")]


def test_those_who_receive_guests_together_are_of_one_side(reader: Reader) -> None:
    text = (
        "Party General Secretary and President Bounmy Keo and Prime Minister of Laos Khamla Vilay hosted separate"
        " receptions in Vientiane on May 14 for a delegation from the National Assembly of Vietnam led by Vice"
        " Chairwoman Do Thi Lan."
    )
    receptions = [each for each in tell(reader, text, source="VNA") if each.kind == "meeting"]
    assert [each.sides for each in receptions] == [
        {"Bounmy Keo": "LA", "Do Thi Lan": "VN"},
        {"Khamla Vilay": "LA", "Do Thi Lan": "VN"},
    ]


def test_work_that_was_coordinated_is_no_exchange_of_views(reader: Reader) -> None:
    text = f"{COSTA} met {VEGA} in Lima. She said the two sides have coordinated to organise many activities."
    assert [each.act.value for each in read(reader, text).statements] == ["affirm"]


def test_an_office_before_a_name_is_kept_where_the_one_before_has_an_apposition(reader: Reader) -> None:
    text = (
        "Peruvian Minister of Foreign Affairs, Ana Costa, met with the Minister of Foreign Affairs of Mongolia, Mr. Bat"
        " Ganbold, in New York City."
    )
    met = people(reader, text, source="Andina")["Bat Ganbold"]
    assert (met.country, offices(met)) == ("MN", ["Minister of Foreign Affairs of Mongolia"])


def test_a_visit_comes_at_the_invitation_of_its_host(reader: Reader) -> None:
    text = (
        f"BEIJING, Oct. 17 (Xinhua) -- {VEGA} will pay an official visit to China on Oct. 18. The visit comes at the"
        " invitation of Gao Wenbin, minister of foreign affairs, spokesperson Shen Yulan said."
    )
    assert one(reader, text, source="Xinhua").roles == {"Luis Vega": "head", "Gao Wenbin": "host"}


def test_an_aide_to_a_leader_is_met_and_is_of_his_country(reader: Reader) -> None:
    text = (
        f"In a meeting with Eva Prado, an adviser to Peruvian President Juan Soto, {VEGA} described ties as strategic."
    )
    assert one(reader, text).sides == {"Luis Vega": "CL", "Eva Prado": "PE"}


def test_a_long_dash_ends_an_office(reader: Reader) -> None:
    text = (
        f"{COSTA} met {VEGA}. At the meeting—also attended by Eva Prado, head of the Consular Department of the"
        " ministry—Costa praised the talks."
    )
    assert offices(people(reader, text)["Eva Prado"]) == ["head of the Consular Department of the ministry"]


def test_whoever_is_named_speaks_where_a_ministry_says_we_of_both(reader: Reader) -> None:
    text = (
        "Secretary of State Adam Reed spoke with Peruvian Foreign Minister Ana Costa. The Secretary thanked Peru for"
        " its support as we work together to respond to the floods."
    )
    assert _speakers(reader, text, "US Department of State") == ["Adam Reed"]


def test_who_had_a_call_with_someone_and_discussed_did_so_together(reader: Reader) -> None:
    text = f"{COSTA} on Thursday had a telephone conversation with {VEGA} and discussed trade."
    assert [len(each.speakers) for each in read(reader, text).statements] == [2]


def test_the_visits_of_delegations_are_no_visit_of_the_guest(reader: Reader) -> None:
    text = (
        "Senate President Juan Soto received Chilean Ambassador to Peru Luis Vega. He expressed pleasure at the ties"
        " between Peru and Chile and thanked the Ambassador for facilitating the visits of business delegations."
    )
    assert [each.kind for each in tell(reader, text)] == ["meeting"]


def test_a_style_stands_for_whoever_bears_it(reader: Reader) -> None:
    text = (
        "Senate President Samdech Techo Ly Samnang praised the ties with Malaysia. Samdech Techo received a farewell"
        " call by Malaysian Ambassador to Cambodia Azlan Harun on Tuesday."
    )
    assert one(reader, text, source="AKP").roles == {"Ly Samnang": "host", "Azlan Harun": "visitor"}


def test_an_initial_follows_a_short_title_in_brackets(reader: Reader) -> None:
    text = "External Affairs Minister (EAM) K Menon met his Maldivian counterpart Ibrahim Naseem on Tuesday."
    assert set(people(reader, text, source="ANI")) == {"K Menon", "Ibrahim Naseem"}


def test_talks_still_to_come_with_more_people_are_another_meeting(reader: Reader) -> None:
    text = (
        f"{COSTA} met {VEGA} in Lima. She is scheduled to hold talks with Vega and Bolivian Foreign Minister Juan Soto,"
        " apart from having a meeting with Ecuadorian President Eva Prado on Monday."
    )
    told_of = [(each.standing, each.people) for each in tell(reader, text)]
    assert told_of == [
        ("occurred", {"Ana Costa", "Luis Vega"}),
        ("planned", {"Ana Costa", "Luis Vega", "Juan Soto"}),
        ("planned", {"Ana Costa", "Eva Prado"}),
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{COSTA} met {VEGA} in Lima ahead of the Pacific Summit to be held there on September 9.",
        f"{COSTA} received {VEGA} before the elections of May 5, 2024.",
        f"{COSTA} welcomed {VEGA}, just as he had done in June.",
    ],
)
def test_the_day_of_something_else_is_none_of_the_meeting(reader: Reader, text: str) -> None:
    assert one(reader, text).date is None


def test_the_verb_of_a_headline_is_no_part_of_an_office(reader: Reader) -> None:
    text = (
        "U.S. Pacific Fleet Commander Meets President Nihal Perera\n\n"
        "Admiral Adam Reed, Commander of the U.S. Pacific Fleet, paid a courtesy call on President Nihal Perera at the"
        " Presidential Secretariat in Colombo this morning."
    )
    call = one(reader, text, source="Daily News")
    assert (call.label, call.sides) == ("courtesy call", {"Adam Reed": "US", "Nihal Perera": "LK"})


def test_who_signs_on_behalf_of_a_country_is_of_it(reader: Reader) -> None:
    text = (
        "The agreement was signed by Dr. Ahmed Naseem, Minister of Finance, on behalf of the Maldives and by Nihal"
        " Perera, Minister of Trade, on behalf of Sri Lanka."
    )
    found = people(reader, text, source="Reuters")
    assert {name: each.country for name, each in found.items()} == {"Ahmed Naseem": "MV", "Nihal Perera": "LK"}


def test_a_chief_guest_is_nobody_by_name(reader: Reader) -> None:
    text = "President Nihal Perera will also participate as the Chief Guest at the celebrations in Lima on Monday."
    assert set(people(reader, text, source="Daily News")) == {"Nihal Perera"}


def test_the_host_of_a_visit_is_not_welcomed_at_the_airport(reader: Reader) -> None:
    text = (
        f"{COSTA} arrived in Santiago on Monday, beginning an official visit to Chile at the invitation of {VEGA}."
        " They were welcomed at the airport by Chilean Deputy Foreign Minister Eva Prado."
    )
    (welcome,) = [each for each in tell(reader, text) if each.kind == "ceremony"]
    assert welcome.people == {"Ana Costa", "Eva Prado"}
