"""Forms of press services of parliaments, presidents and foreign ministries between the Baltic and the Pamirs."""

import pytest
from cases import offices, people
from hearing import hear, speakers
from occasions import news, read, tell

from dragoman.reading.reader import Reader

TITLED = "Bondar discusses grain with Latvian speaker\nThe Rada chairman Petro Bondar said this in a post.\n"


def _said(reader: Reader, text: str, source: str = "Reuters") -> list[str]:
    """Every statement of a text, as "speakers: act"."""
    reading = read(reader, text, source)
    return [f"{speakers(reading, each)}: {each.act}" for each in reading.statements]


def test_what_is_said_at_a_meeting_that_only_the_title_tells_belongs_to_it(reader: Reader) -> None:
    reading = read(reader, TITLED + "At the meeting, Bondar underscored that the ports are open.", "Ukrinform")
    assert [statement.engagement for statement in reading.statements] == [reading.engagements[0].id]


def test_both_of_a_title_speak_in_a_lead_that_names_neither(reader: Reader) -> None:
    text = (
        "Prime Minister Anton Kirillov held talks with his Slovak counterpart Peter Hrasko\n\n"
        "The two Prime Ministers discussed the gas transit.\n"
    )
    assert _said(reader, text, "TASS") == ["Anton Kirillov & Peter Hrasko: discuss"]


def test_who_is_titled_above_is_named_below(reader: Reader) -> None:
    text = (
        "Aidar Ospanov receives the President of the World Bank\n\n"
        "Aidar Ospanov thanked Paul Reeves for the loan.\n\n"
        "The Head of State Aidar Ospanov noted that roads come first."
    )
    told = news(reader, text, "Akorda")
    assert [each.people for each in told] == [{"Aidar Ospanov", "Paul Reeves"}]
    assert offices(people(reader, text, "Akorda")["Paul Reeves"]) == ["President of the World Bank"]


@pytest.mark.parametrize(
    ("where", "whose"),
    [
        ("in the Kremlin President of the Republic of Iceland", "President of the Republic of Iceland"),
        ("in Moscow Deputy Prime Minister of Iceland", "Deputy Prime Minister of Iceland"),
        ("at the Kremlin Icelandic Foreign Minister", "Icelandic Foreign Minister"),
    ],
)
def test_a_place_right_before_a_title_is_none_of_it(reader: Reader, where: str, whose: str) -> None:
    text = f"The President of Russia Ivan Petrov received {where} Gunnar Helgason."
    guest = people(reader, text, "Kremlin")["Gunnar Helgason"]
    assert (guest.country, offices(guest)) == ("IS", [whose])


def test_greetings_from_one_to_another_end_his_title(reader: Reader) -> None:
    text = (
        "Foreign Minister Pavel Romanov conveyed greetings from the Russian president to Mongolian Foreign Minister"
        " Dorjiin Batsaikhan during their meeting in Almaty."
    )
    (meeting,) = news(reader, text, "TASS")
    assert meeting.sides == {"Pavel Romanov": "RU", "Dorjiin Batsaikhan": "MN"}
    assert offices(people(reader, text, "TASS")["Dorjiin Batsaikhan"]) == ["Mongolian Foreign Minister"]


def test_their_meeting_is_of_who_speaks_and_who_is_told(reader: Reader) -> None:
    text = "Finnish President Antti Laine thanked Nepali Prime Minister Ram Thapa during their talks in Geneva."
    assert [each.people for each in news(reader, text)] == [{"Antti Laine", "Ram Thapa"}]


def test_representatives_of_member_states_are_those_of_the_body(reader: Reader) -> None:
    text = "Ukrainian Deputy Minister Ihor Zhuk held a working meeting with representatives of the EU member states."
    assert [set(each.sides.values()) for each in news(reader, text)] == [{"UA", "EU"}]


def test_a_meeting_held_at_a_ministry_with_a_guest_is_the_ministrys(reader: Reader) -> None:
    text = (
        "On 3 May, a meeting was held at the Ministry of Trade of Turkmenistan with the delegation of the Kingdom of"
        " Sweden headed by State Secretary Mr. Anders Lindqvist."
    )
    (meeting,) = news(reader, text)
    assert meeting.roles == {"Ministry of Trade of Turkmenistan": "host", "Anders Lindqvist": "visitor"}


CREDENTIALS = (
    "President of Kazakhstan Daulet Ospanov accepted credentials from the newly appointed ambassadors of two countries."
    "\n\nThe diplomats presenting their credentials included the Ambassador of Portugal, Rui Mendes; and Ambassador of"
    " Latvia, Janis Berzins."
)


def test_envoys_counted_by_their_states_are_named_afterwards(reader: Reader) -> None:
    (ceremony,) = news(reader, CREDENTIALS)
    assert ceremony.roles == {"Daulet Ospanov": "host", "Rui Mendes": "visitor", "Janis Berzins": "visitor"}


@pytest.mark.parametrize("called", ["ambassadors", "diplomats", "plenipotentiaries"])
def test_envoys_who_speak_together_are_those_who_presented_their_letters(reader: Reader, called: str) -> None:
    said = _said(reader, f"{CREDENTIALS}\n\nThe {called} conveyed warm greetings from their leaders.")
    assert said == ["Janis Berzins & Rui Mendes: convey"]


def test_credentials_are_taken_where_the_host_is_at_home(reader: Reader) -> None:
    text = (
        "On May 10, the Chairman of the Mejlis of Turkmenistan B. Annayeva received credentials from the Ambassadors"
        " of a number of foreign states - the Republic of Chile Jorge Pinto and the Kingdom of Norway Erik Sandvik."
    )
    assert [each.countries for each in tell(reader, text)] == [("TM",)]


@pytest.mark.parametrize(
    ("called", "who"),
    [
        ("The head of the national parliament", "Carmelo Grech"),
        ("The head of the Maltese parliament", "Carmelo Grech"),
        ("The Head of the Estonian State", "Arvo Tamm"),
        ("On behalf of the President, the head of the national parliament", "Carmelo Grech"),
    ],
)
def test_the_head_of_a_house_of_state_is_its_leader(reader: Reader, called: str, who: str) -> None:
    text = (
        "President Arvo Tamm of Estonia received Speaker of the Parliament of Malta Carmelo Grech on Monday."
        f"\n\n{called} congratulated the two peoples."
    )
    assert _said(reader, text) == [f"{who}: congratulate"]


def test_those_who_signed_something_of_their_own_are_not_who_met(reader: Reader) -> None:
    assert hear(reader, "Falk thanked the states which backed Sweden and signed the declaration.") == [
        "Jonas Falk: thank"
    ]
    text = (
        "Swedish Foreign Minister Jonas Falk held talks with Brazilian Foreign Minister Ana Costa on May 12.\n\n"
        "Falk also thanked the states which backed the plan and signed the declaration."
    )
    assert [each.kind for each in tell(reader, text)] == ["meeting"]


def test_an_acronym_before_a_name_is_a_body(reader: Reader) -> None:
    text = "Chairman of the Board of AZERNEFT Elchin Mammadli met with Latvian Deputy Minister Janis Ozols."
    assert people(reader, text).keys() == {"Elchin Mammadli", "Janis Ozols"}


def test_talks_are_the_call_that_the_next_sentence_says_they_were(reader: Reader) -> None:
    text = (
        "Iranian Ambassador to Moscow Hadi Farsi has discussed trade with Russian Deputy Minister Gleb Sukhanov.\n\n"
        "In a phone conversation, the two exchanged views on the fight against sandstorms.\n\n"
        "In the end, the two diplomats stressed that talks should go on."
    )
    (call,) = news(reader, text, "IRNA")
    assert (call.kind, call.format, call.countries) == ("call", "phone", ())
    assert _said(reader, text, "IRNA")[-1] == "Gleb Sukhanov & Hadi Farsi: affirm"


CONSULTATIONS = (
    "Political consultations between the Ministry of Trade of Armenia and the Ministry of Trade of Malta were held in"
    " Yerevan on May 5.\n\n"
)


@pytest.mark.parametrize(
    "led",
    [
        "The Armenian delegation was headed by Deputy Minister Karen Mirzoyan, and the delegation of Malta was headed"
        " by Permanent Secretary Carmelo Grech.",
        "The Armenian side was led by Deputy Minister Karen Mirzoyan, the Maltese side - by Permanent Secretary"
        " Carmelo Grech.",
        "The Armenian side was represented by Deputy Minister Karen Mirzoyan, the Maltese side by Permanent Secretary"
        " Carmelo Grech.",
    ],
)
def test_who_led_the_sides_stands_for_them_and_their_ministries(reader: Reader, led: str) -> None:
    (talks,) = tell(reader, CONSULTATIONS + led)
    assert talks.roles == {"Karen Mirzoyan": "host", "Carmelo Grech": "visitor"}
    assert talks.sides == {"Karen Mirzoyan": "AM", "Carmelo Grech": "MT"}


@pytest.mark.parametrize("town", ["Lima", "The Peruvian city of Lima"])
def test_a_town_that_hosts_talks_is_their_place_and_no_host(reader: Reader, town: str) -> None:
    text = f"{town} hosted a meeting of Polish Minister Jan Nowak with Peruvian Minister Luis Vega on Monday."
    (meeting,) = news(reader, text)
    assert meeting.places == ("Lima",)
    assert meeting.roles == {"Jan Nowak": "visitor", "Luis Vega": "host"}


def test_a_delegation_is_made_up_of_its_members(reader: Reader) -> None:
    text = (
        "Speaker of Parliament of Cyprus Eleni Christou arrived in Armenia on an official visit on Monday.\n\n"
        "The Cypriot delegation is made up of Nikos Loizou, head of the health committee; and Andreas Pavlou, Secretary"
        " General of Parliament."
    )
    (visit,) = tell(reader, text)
    assert visit.roles == {"Eleni Christou": "head", "Nikos Loizou": "member", "Andreas Pavlou": "member"}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("The heads of the foreign ministries discussed trade.", ["Ana Costa & Jonas Falk: discuss"]),
        ("The Foreign Ministers made note of the good ties.", ["Ana Costa & Jonas Falk: affirm"]),
        ("The head of Swedish diplomacy thanked Brazil.", ["Jonas Falk: thank"]),
        ("Falk thanked Brazil. No details are available on the topics discussed.", ["Jonas Falk: thank"]),
        ("Having expressed gratitude, Costa stressed her respect.", ["Ana Costa: thank", "Ana Costa: affirm"]),
    ],
)
def test_who_speaks_for_the_two_ministries(reader: Reader, words: str, said: list[str]) -> None:
    assert hear(reader, words) == said


def test_both_after_two_names_are_these_two(reader: Reader) -> None:
    text = (
        "Latvian Minister Baiba Ozola met with Estonian Speaker Liis Saar, Estonian Minister Mart Kask and Estonian"
        " President Arvo Tamm in Tallinn on Monday.\n\nSaar and Ozola both underlined the importance of trust."
    )
    assert _said(reader, text) == ["Baiba Ozola & Liis Saar: affirm"]


def test_gifts_and_wishes_are_exchanged_at_what_is_told_already(reader: Reader) -> None:
    text = (
        "President of Turkmenistan Merdan Orazov met with Chairman of the Eurasian Fund Pavel Lunin on Monday.\n\n"
        "In conclusion, the President of Turkmenistan and the head of the fund exchanged best wishes."
    )
    assert [each.people for each in tell(reader, text)] == [{"Merdan Orazov", "Pavel Lunin"}]


def test_where_an_envoy_resides_is_no_end_of_his_title(reader: Reader) -> None:
    text = (
        "On May 15, Minister of Foreign Affairs of Tajikistan Rustam Saidzoda received copies of credentials of the"
        " Ambassador of the Kingdom of Bahrain to Tajikistan (residence in Tashkent) Khalid Al Nuaimi."
    )
    (ceremony,) = tell(reader, text)
    assert (ceremony.countries, ceremony.sides["Khalid Al Nuaimi"]) == (("TJ",), "BH")


def test_a_memorial_that_is_visited_is_nobody(reader: Reader) -> None:
    text = "The delegation led by Croatian Speaker Ivan Horvat visited Sardarabad Memorial Complex on Monday."
    assert people(reader, text).keys() == {"Ivan Horvat"}


@pytest.mark.parametrize(
    "planned",
    [
        "An agreement on visas is envisaged to be signed on this occasion.",
        "A memorandum is expected to be signed during the visit.",
        "A memorandum on geology and an action plan are to be signed.",
    ],
)
def test_what_is_planned_to_be_signed_is_a_planned_ceremony(reader: Reader, planned: str) -> None:
    text = f"Foreign Minister of Oman Salim Al Harthy will pay an official visit to Latvia on 20 May.\n\n{planned}"
    assert [(each.kind, each.standing) for each in tell(reader, text)] == [
        ("visit", "planned"),
        ("ceremony", "planned"),
    ]


def test_a_protocol_is_signed_with_whom_the_sentence_names_and_names_no_meeting(reader: Reader) -> None:
    text = (
        "Latvian President Juris Balodis held talks with Slovak President Peter Hrasko in Riga on Monday.\n\n"
        "A consultations protocol was signed with Slovak State Secretary Anna Kral."
    )
    assert [(each.label, each.people) for each in tell(reader, text)] == [
        ("talks", {"Juris Balodis", "Peter Hrasko"}),
        ("signing", {"Juris Balodis", "Anna Kral"}),
    ]


@pytest.mark.parametrize("alone", ["talked tête-à-tête", "then spoke in private for an hour", "spoke one-on-one"])
def test_both_who_speak_where_nobody_else_is_meet(reader: Reader, alone: str) -> None:
    text = (
        "President of Latvia Juris Balodis began a state visit to Iceland at the invitation of President Helga"
        f" Jonsdottir on Monday.\n\nAfter the lunch both presidents {alone}."
    )
    (_, talks) = tell(reader, text)
    assert (talks.kind, talks.roles) == ("meeting", {"Juris Balodis": "visitor", "Helga Jonsdottir": "host"})


OUR_COUNTRY = (
    "Tashkent, UzA. On May 12, Prime Minister of Jordan Tariq Haddad, who is on an official visit to our country at the"
    " invitation of Prime Minister Sherzod Nurmatov, laid flowers at the Independence Monument.\n\n"
)


def test_who_invites_to_our_country_is_of_it(reader: Reader) -> None:
    text = (
        OUR_COUNTRY + "The negotiations of the heads of government, held in a narrow format, took place at the Palace."
    )
    negotiations = next(each for each in tell(reader, text, "UzA") if each.label == "negotiations")
    assert negotiations.sides == {"Tariq Haddad": "JO", "Sherzod Nurmatov": "UZ"}


def test_the_head_of_our_state_is_the_president_at_home(reader: Reader) -> None:
    text = OUR_COUNTRY + (
        "The guest was received by President Jasur Rashidov. The head of our state noted the importance of trade."
    )
    assert _said(reader, text, "UzA") == ["Jasur Rashidov: affirm"]


def test_a_traveller_leaves_for_a_city_of_a_country(reader: Reader) -> None:
    text = "The President of Tajikistan Rustam Nazarov left for the Chinese city of Lanzhou on a working visit today."
    assert [(each.kind, each.countries) for each in tell(reader, text)] == [("visit", ("CN",))]


def test_a_lead_in_the_present_of_headlines_tells_who_met_whom(reader: Reader) -> None:
    text = "Georgian PM Zaza Kapanadze hosts Lithuanian counterpart Tomas Jonaitis, Agenda.ge reports."
    assert [each.people for each in tell(reader, text)] == [{"Zaza Kapanadze", "Tomas Jonaitis"}]


def test_a_numbered_heading_however_long_is_no_sentence_of_the_report(reader: Reader) -> None:
    text = (
        "No: 87, 14 March 2018, Press Release Regarding the Visit of the Minister of Foreign Affairs, International"
        " Cooperation and Nationals Abroad of the Republic of Malta, to Türkiye\n\n"
        "Minister of Foreign Affairs of Malta Carmelo Grech will pay an official visit to Türkiye on 15-17 March 2018."
    )
    assert [(each.standing, each.date) for each in tell(reader, text, published=None)] == [
        ("planned", "2018-03-15/2018-03-17")
    ]


@pytest.mark.parametrize(
    "how", ["in the format of a video conference", "in video format", "in the videoconference format"]
)
def test_consultations_in_the_format_of_a_video_conference_are_on_screen(reader: Reader, how: str) -> None:
    text = f"On May 12, the first political consultations between Azerbaijan and Nepal were held {how}."
    assert [(each.kind, each.format) for each in tell(reader, text)] == [("meeting", "video")]


@pytest.mark.parametrize("begun", ["has kicked off", "began", "has started"])
def test_a_meeting_that_has_begun_is_told(reader: Reader, begun: str) -> None:
    pair = "the Foreign Ministers of Azerbaijan and Romania, Elnur Aghayev and Mircea Stoica"
    text = f"The meeting of {pair}, {begun} in Baku."
    (meeting,) = tell(reader, text)
    assert meeting.roles == {"Elnur Aghayev": "host", "Mircea Stoica": "visitor"}


def test_an_anniversary_tells_no_day_of_a_visit(reader: Reader) -> None:
    text = (
        "Romanian Foreign Minister Mircea Stoica's visit to Baku is dated to the first anniversary of signing the"
        " declaration on February 22, 2024."
    )
    assert [each.date for each in tell(reader, text)] == [None]


def test_two_offices_are_joined_by_a_dash_after_a_country(reader: Reader) -> None:
    text = "Deputy Prime Minister of Kazakhstan - National Economy Minister Arman Nurlan met Czech Minister Jan Novak."
    assert offices(people(reader, text)["Arman Nurlan"]) == [
        "Deputy Prime Minister of Kazakhstan",
        "National Economy Minister",
    ]


@pytest.mark.parametrize(
    "words", ["An exchange of views was also held on the port.", "The foreign affairs ministers discussed the port."]
)
def test_views_exchanged_impersonally_are_of_both(reader: Reader, words: str) -> None:
    assert hear(reader, words) == ["Ana Costa & Jonas Falk: discuss"]
