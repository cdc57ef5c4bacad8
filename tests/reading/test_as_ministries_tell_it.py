"""Forms of ministries, palaces and agencies of the south: who sat on which side, who is meant by an office apart from
its name, by what means those spoke who "discussed", and where."""

import pytest
from cases import offices, people
from hearing import read as heard
from hearing import told as said
from occasions import one, tell

from dragoman.reading.reader import Reader

RECEIVED = "Cuban President Luis Prado received Lao Minister of Health Kham Sisavath in Havana on Monday. "


@pytest.mark.parametrize(
    "text, both",
    [
        (
            "The Prime Minister spoke to President Otto Falk of Austria. The Prime Minister and President Falk agreed.",
            2,
        ),
        (
            "The Foreign Secretary met Austrian Foreign Minister Otto Falk. The Foreign Secretary and Minister Falk "
            "agreed.",
            2,
        ),
        ("The Prime Minister met Otto Falk, Chancellor of Austria. The Prime Minister and Chancellor Falk agreed.", 2),
    ],
)
def test_an_office_before_another_mans_is_somebody_else(reader: Reader, text: str, both: int) -> None:
    (statement,) = heard(reader, text, "GOV.UK").statements
    assert len(statement.speakers) == both and statement.joint


def test_a_secretary_general_is_no_president(reader: Reader) -> None:
    text = (
        "The Secretary-General met Ana Costa, President of Peru. The Secretary-General and President Costa spoke of "
        "oil."
    )
    found = people(reader, text, "United Nations")
    assert offices(found["Ana Costa"]) == ["President of Peru"]


@pytest.mark.parametrize(
    "where", ["from Peru", "from the Republic of Peru", "from that Andean state", "from the South American nation"]
)
def test_a_counterpart_is_named_after_where_he_is_from(reader: Reader, where: str) -> None:
    text = f"Norwegian Foreign Minister Karin Falk had a phone call with her counterpart {where}, Ana Costa, in May."
    assert one(reader, text).people == {"Karin Falk", "Ana Costa"}


@pytest.mark.parametrize(
    "text, there",
    [
        (
            "On the Lao side were Noy Vong, a member of the Central Committee, and Bua Keo, ambassador to Cuba.",
            {"Noy Vong", "Bua Keo"},
        ),
        (
            "On the Cuban side were also present General Rui Pino and Deputy Foreign Minister Ana Rey.",
            {"Rui Pino", "Ana Rey"},
        ),
        (
            "Sisavath was accompanied by officials, while on the Cuban side was Prime Minister Rui Pino, as well as "
            "Foreign Minister Ana Rey; and other officials.",
            {"Rui Pino", "Ana Rey"},
        ),
    ],
)
def test_those_on_a_side_sat_by(reader: Reader, text: str, there: set[str]) -> None:
    meeting = one(reader, RECEIVED + text, "ACN")
    assert {name for name, role in meeting.roles.items() if role == "member"} == there


@pytest.mark.parametrize("office", ["First Secretary of the Communist Party of Cuba", "First Secretary of the Party"])
def test_the_also_first_secretary_is_the_president(reader: Reader, office: str) -> None:
    reading = heard(reader, RECEIVED + f"The also {office} praised the doctors of Laos.", "ACN")
    assert said(reading) == ["Luis Prado: appreciate"]
    president = next(actor for actor in reading.actors if actor.name == "Luis Prado")
    assert office in offices(president)


@pytest.mark.parametrize(
    "came, format, date, country",
    [
        ("This came in a phone call between the two leaders, in which they spoke of oil.", "phone", None, None),
        ("This came during a phone call that he received from Costa.", "phone", None, None),
        ("This came during their meeting in Lima on Tuesday.", "in_person", "2025-05-13", "PE"),
        (
            "It took place during a meeting on the sidelines of the Oslo Forum in Norway on Tuesday.",
            "in_person",
            "2025-05-13",
            "NO",
        ),
    ],
)
def test_what_came_in_a_call_was_said_in_it(
    reader: Reader, came: str, format: str, date: str | None, country: str | None
) -> None:
    text = f"Saudi Foreign Minister Fahd bin Khalid and Peruvian Foreign Minister Ana Costa discussed trade. {came}"
    told = one(reader, text, "SPA")
    assert (told.format, told.date, told.countries) == (format, date, (country,) if country else ())


def test_what_came_in_talks_with_another_is_told_by_itself(reader: Reader) -> None:
    text = (
        "Saudi Foreign Minister Fahd bin Khalid and Peruvian Foreign Minister Ana Costa discussed trade. "
        "This came during a meeting of Fahd with Swiss Foreign Minister Beat Amsler."
    )
    assert len(tell(reader, text, "SPA")) == 2


@pytest.mark.parametrize("town, country", [("in Jeddah", "SA"), ("in Phnom Penh", "KH"), ("", "KH")])
def test_a_palace_stands_in_the_town_told_with_it(reader: Reader, town: str, country: str) -> None:
    text = (
        f"Swiss Foreign Minister Beat Amsler met Prince Fahd bin Khalid of Saudi Arabia at the Peace Palace {town} "
        "on Monday."
    )
    assert one(reader, text).countries == (country,)


def test_the_country_of_a_gathering_is_where_those_beside_it_met(reader: Reader) -> None:
    text = (
        "Swiss Foreign Minister Beat Amsler met Ana Costa, Foreign Minister of Peru, on the sidelines of the Reef "
        "Forum in Norway."
    )
    assert one(reader, text).countries == ("NO",)


def test_the_official_who_met_and_agreed_goes_on_meeting(reader: Reader) -> None:
    text = (
        "Cuban Minister of Energy Luis Prado visited Chile on Monday.\n\nThe Caribbean official met with Rui Pino, "
        "Minister "
        "of Labour of Uruguay, and together they highlighted trade.\n\nHe also met with Hernan Rey, Bolivian "
        "Minister of Mines."
    )
    assert [meeting.people for meeting in tell(reader, text, "ACN")[1:]] == [
        {"Luis Prado", "Rui Pino"},
        {"Luis Prado", "Hernan Rey"},
    ]


@pytest.mark.parametrize(
    "receiver, host, country",
    [
        ("to President Lim Hong Beng", "Lim Hong Beng", "SG"),
        ("to the President of Singapore, Lim Hong Beng,", "Lim Hong Beng", "SG"),
    ],
)
def test_an_envoy_presents_his_letters_as_ambassador(reader: Reader, receiver: str, host: str, country: str) -> None:
    text = (
        "Mr. Anders Vik presented his Letters of Credence as Ambassador Extraordinary and Plenipotentiary of Norway to "
        f"Singapore {receiver} at the Istana on Tuesday."
    )
    ceremony = one(reader, text, "MFA Singapore")
    assert (ceremony.kind, ceremony.roles) == ("ceremony", {"Anders Vik": "visitor", host: "host"})
    assert ceremony.sides == {"Anders Vik": "NO", host: country}
    assert not said(heard(reader, text, "MFA Singapore"))


def test_the_office_after_as_is_the_envoys(reader: Reader) -> None:
    text = "Anders Vik presented his credentials as Ambassador of Norway to Peru to President Ana Costa in Lima."
    found = people(reader, text)
    assert offices(found["Anders Vik"]) == ["Ambassador of Norway to Peru"]
    assert offices(found["Ana Costa"]) == ["President"]


@pytest.mark.parametrize("verb", ["include", "are"])
def test_new_envoys_are_those_of_the_list(reader: Reader, verb: str) -> None:
    text = (
        "President Jean Habyara of Rwanda on Tuesday received letters of credence from three new envoys. The new "
        "envoys "
        f"{verb} Chile's Tomas Rojas, Latvia's Inga Krumina, and Moussa Traore of Mali."
    )
    assert one(reader, text).sides == {
        "Jean Habyara": "RW",
        "Tomas Rojas": "CL",
        "Inga Krumina": "LV",
        "Moussa Traore": "ML",
    }


@pytest.mark.parametrize(
    "text, source",
    [
        ("External Affairs Minister K Rao met Prime Minister Jonas Falk in Oslo on Monday.", "PTI"),
        (
            "Oslo, May 12 (PTI) External Affairs Minister K Rao on Monday called on Prime Minister Jonas Falk here.",
            "PTI",
        ),
        ("Cuban Minister Ana Rey held a meeting with the Minister of Fishing, Jonas Falk, in Oslo.", "Prensa Latina"),
    ],
)
def test_whoever_is_met_abroad_is_of_there(reader: Reader, text: str, source: str) -> None:
    meeting = one(reader, text, source)
    assert meeting.sides["Jonas Falk"] == "NO" and meeting.roles["Jonas Falk"] == "host"


def test_officials_at_home_are_of_home_still(reader: Reader) -> None:
    text = "HAVANA, May 12 (ACN) Foreign Minister Luis Prado met Minister of Health Ana Rey on Monday."
    assert not tell(reader, text, "ACN")


@pytest.mark.parametrize("aim", ["to bid him farewell", "to introduce herself", "to discuss trade"])
def test_one_calls_on_a_man_to_bid_farewell(reader: Reader, aim: str) -> None:
    text = f"The Ambassador of Peru to Ghana, Ana Costa, called on President Kofi Mensah at the Jubilee House {aim}."
    assert one(reader, text, "GNA").roles == {"Ana Costa": "visitor", "Kofi Mensah": "host"}
    assert "Ana Costa: request" not in said(heard(reader, text, "GNA"))


@pytest.mark.parametrize("whom, aim", [("Ghana", "to discuss the treaty"), ("President Kofi Mensah", "to end the war")])
def test_who_is_called_on_to_do_something_is_asked(reader: Reader, whom: str, aim: str) -> None:
    assert not tell(reader, f"Peruvian Foreign Minister Ana Costa called on {whom} {aim}.", "GNA")


@pytest.mark.parametrize("years", ["after completing her tour of duty in Ghana", "whose duty tour in Ghana ended"])
def test_a_tour_of_duty_is_no_visit(reader: Reader, years: str) -> None:
    text = f"Ghana's President Kofi Mensah received the Ambassador of Peru, Ana Costa, {years}."
    assert [each.kind for each in tell(reader, text)] == ["meeting"]


@pytest.mark.parametrize(
    "text, days",
    [
        (
            "President Sipho Dube will host the President of Peru, Ana Costa, on a State Visit from 20 to 21 May.",
            "2025-05-20/2025-05-21",
        ),
        (
            "Peruvian President Ana Costa left Lima last night for an official visit to South Africa from May 16 to "
            "18.",
            "2025-05-16/2025-05-18",
        ),
        (
            "Peruvian President Ana Costa left last night to pay an official visit to South Africa.\n\nWhile staying "
            "in Pretoria "
            "from May 16 to 18, Costa will hold talks with President Sipho Dube.",
            "2025-05-16/2025-05-18",
        ),
    ],
)
def test_the_days_of_a_visit_stand_with_its_host_or_stay(reader: Reader, text: str, days: str) -> None:
    (visit,) = [each for each in tell(reader, text, "DIRCO") if each.kind == "visit"]
    assert visit.date == days


def test_who_proceeded_to_meet_met(reader: Reader) -> None:
    text = (
        "Peruvian Foreign Minister Ana Costa arrived Monday in Libreville and proceeded to meet Gabon's President "
        "Guy Ondo."
    )
    meeting = next(each for each in tell(reader, text) if each.kind == "meeting")
    assert meeting.standing == "occurred" and meeting.people == {"Ana Costa", "Guy Ondo"}


def test_what_a_sentence_opens_with_previously_is_news_of_the_trip(reader: Reader) -> None:
    text = (
        "Cuban Minister Ana Rey is on a visit to Peru. On Thursday Rey met Peruvian Prime Minister Rui Pino. "
        "Previously, the "
        "minister held a meeting with Peruvian Health Minister Luz Soto."
    )
    assert [each.standing for each in tell(reader, text, "ACN")] == ["occurred"] * 3
    dated = text.replace("Luz Soto.", "Luz Soto in 2019.")
    assert tell(reader, dated, "ACN")[2].standing == "background"


def test_those_of_an_agenda_met(reader: Reader) -> None:
    text = (
        "Trade topped the agenda of Philippine Foreign Secretary Paolo Cruz and Polish Foreign Minister Jan Wolski "
        "during "
        "their first meeting in Poland on Tuesday."
    )
    assert one(reader, text, "PNA").people == {"Paolo Cruz", "Jan Wolski"}


def test_they_also_met_who_had_called(reader: Reader) -> None:
    text = (
        "Philippine Foreign Secretary Paolo Cruz met Peruvian Foreign Minister Ana Costa on Tuesday. Cruz and Polish "
        "Foreign "
        "Minister Jan Wolski previously had a phone call in March. They also met in Oslo last June."
    )
    assert tell(reader, text, "PNA")[2].people == {"Paolo Cruz", "Jan Wolski"}


def test_she_is_of_whom_a_ministry_gives_out_what_she_will_do(reader: Reader) -> None:
    text = (
        "Norwegian Foreign Minister Karin Falk will visit Singapore, the Ministry of Foreign Affairs said. She will "
        "call on "
        "Prime Minister Tan Keng Boon, it added. She will also meet Foreign Minister Ravi Nair."
    )
    meetings = [each for each in tell(reader, text, "CNA") if each.kind == "meeting"]
    assert [each.people for each in meetings] == [{"Karin Falk", "Tan Keng Boon"}, {"Karin Falk", "Ravi Nair"}]


def test_a_ministers_meet_is_nobody(reader: Reader) -> None:
    text = (
        "Minister K Rao met Petar Stanchev, Foreign Minister of Bulgaria, beside the Reef Forum Foreign Ministers Meet."
    )
    assert set(people(reader, text, "PTI")) == {"K Rao", "Petar Stanchev"}


def test_a_call_by_a_prime_minister_to_another_is_of_two(reader: Reader) -> None:
    text = (
        "Telephone Call By H.E. Otto Falk, Prime Minister Of Austria To Prime Minister Saleem Khan\n\nPrime Minister "
        "Saleem Khan received a congratulatory telephone call from Mr. Otto Falk, Prime Minister of Austria, on Monday."
    )
    assert one(reader, text, "MOFA Pakistan").sides == {"Saleem Khan": "PK", "Otto Falk": "AT"}


@pytest.mark.parametrize("nation", ["South American country", "Latin American nation"])
def test_the_president_of_the_south_american_country_is_no_american(reader: Reader, nation: str) -> None:
    text = (
        "The president of Peru, Ana Costa, arrived in Cuba on Monday.\n\nThe president of the "
        f"{nation} was received by Cuban Foreign Minister Luis Prado."
    )
    assert tell(reader, text, "ACN")[1].sides == {"Luis Prado": "CU", "Ana Costa": "PE"}


def test_the_head_of_state_is_who_is_president(reader: Reader) -> None:
    text = (
        "The President of Cuba, Luis Prado, met with Peruvian Foreign Minister Ana Costa on Monday. The head of "
        "state praised "
        "the ties. Costa also met with her Cuban counterpart, Rui Pino."
    )
    assert not offices(people(reader, text, "ACN")["Rui Pino"])
    assert "Luis Prado: appreciate" in said(heard(reader, text, "ACN"))


def test_a_second_visit_to_the_country_is_to_the_one_visited(reader: Reader) -> None:
    text = (
        "British Minister of State Karin Falk visited Jordan on Monday. Falk praised Jordan during her second visit "
        "to the "
        "country."
    )
    assert one(reader, text, "GOV.UK").countries == ("JO",)


@pytest.mark.parametrize("was", ["was on hand to receive", "was at the airport to welcome"])
def test_who_was_on_hand_to_receive_received(reader: Reader, was: str) -> None:
    text = f"Nigerian Foreign Minister Sani Bello {was} Peruvian Foreign Minister Ana Costa on Tuesday in Abuja."
    assert one(reader, text, "NAN").standing == "occurred"


def test_the_day_of_a_summit_is_that_of_the_talks_at_it(reader: Reader) -> None:
    text = (
        "Indian Prime Minister Arvind Rao and Peruvian President Ana Costa discussed trade during the Annual "
        "India-Peru "
        "Summit held here on Monday."
    )
    assert one(reader, text, "PTI").date == "2025-05-12"
