"""Forms of the ministries and agencies of China, Japan and the two Koreas: envoys who are counted before they are
named, whose visit it is, what a minister only touches upon, meals that are only told to have been held.
"""

import pytest
from cases import offices, people
from hearing import hear, read, speakers
from occasions import Told, one, tell

from dragoman.reading.reader import Reader

HOLM = "H.E. Mr. Lars Holm, Prime Minister of Denmark"
HATANO = "Mr. HATANO Jiro, Prime Minister of Japan"


def _of(told: list[Told], *labels: str) -> list[Told]:
    """The engagements told with one of these labels."""
    return [each for each in told if each.label in labels]


@pytest.mark.parametrize(
    "text",
    [
        "President Ma Wenbin received the credentials of 2 new ambassadors to China in Beijing on Friday. The"
        " ambassadors were Anna Berzina from Latvia and Carlos Pena from Cuba.",
        "On the afternoon of May 16, President Ma Wenbin accepted credentials presented by two newly-appointed"
        " Ambassadors to China at the Great Hall of the People. These two newly-appointed Ambassadors are Latvian"
        " Ambassador to China Anna Berzina and Ambassador of Cuba to China Carlos Pena.",
        "President Ma Wenbin received the credentials of new ambassadors of two countries in Beijing on Friday. They"
        " are Anna Berzina of Latvia and Carlos Pena of Cuba.",
    ],
)
def test_envoys_who_are_counted_take_part_once_they_are_named(reader: Reader, text: str) -> None:
    ceremony = one(reader, text, source="Xinhua")
    assert (ceremony.kind, ceremony.date) == ("ceremony", "2025-05-16")
    assert ceremony.roles == {"Ma Wenbin": "host", "Anna Berzina": "visitor", "Carlos Pena": "visitor"}


def test_copies_of_credentials_are_accepted_from_each_envoy(reader: Reader) -> None:
    text = (
        "Director-General of the Protocol Department Qu Wenbin Accepts Copies of Credentials\n\nOn May 15, 2025,"
        " Director-General of the Protocol Department Qu Wenbin accepted respectively copies of credentials from"
        " Ambassador of Malta to China Joseph Farrugia and Ambassador of Chad to China Mahamat Idriss."
    )
    assert [each.roles for each in tell(reader, text, source="China MFA")] == [
        {"Qu Wenbin": "host", "Joseph Farrugia": "visitor"},
        {"Qu Wenbin": "host", "Mahamat Idriss": "visitor"},
    ]


def test_an_envoy_who_is_welcome_to_assume_his_post_is_not_met_by_that(reader: Reader) -> None:
    text = "Falk welcomed Ambassador Costa to assume her new office, and wished her success in her tenure."
    assert hear(reader, text) == ["Jonas Falk: appreciate", "Jonas Falk: hope"]


def test_what_a_minister_touches_upon_is_recalled(reader: Reader) -> None:
    text = (
        "On May 15, Mr. SHIRAKI Tomohiro, Minister for Foreign Affairs, attended a reception hosted by H.E. Mr. Isikeli"
        " Vuki, Ambassador of the Republic of Fiji to Japan. Foreign Minister Shiraki touched upon his visit to Fiji in"
        " February this year as well as his meeting with Prime Minister Rokotui in Suva."
    )
    reception, visit, talks = tell(reader, text, source="MOFA Japan")
    assert (reception.countries, reception.roles) == (
        ("JP",),
        {"SHIRAKI Tomohiro": "visitor", "Isikeli Vuki": "host"},
    )
    assert [(each.standing, each.date) for each in (visit, talks)] == [("background", "2025-02")] * 2


def test_one_touches_down_and_only_speaks_of_what_one_touches_on(reader: Reader) -> None:
    text = (
        "Peruvian President Ana Costa met Chilean President Luis Vega in Lima on Friday. Vega touched on Laos in May."
    )
    assert [each.kind for each in tell(reader, text)] == ["meeting"]


def test_a_guest_who_only_exchanges_views_with_the_envoy_is_at_the_embassys_reception(reader: Reader) -> None:
    text = (
        "On May 15, 2025, Vice Foreign Minister Luo Jianming, upon invitation, attended the Independence Day reception"
        " hosted by the Kenyan Embassy in China and had a brief exchange of views on China-Kenya relations with Kenyan"
        " Ambassador to China Wilfred Otieno."
    )
    reception = one(reader, text, source="China MFA")
    assert (reception.label, reception.date) == ("reception", "2025-05-15")
    assert reception.roles == {"Luo Jianming": "visitor", "Wilfred Otieno": "host"}


def test_his_visit_to_the_hosts_country_is_the_guests(reader: Reader) -> None:
    text = (
        f"On May 15, Prime Minister Jiro Hatano held a meeting with {HOLM}, during his official working visit to Japan."
    )
    (visit,) = [each for each in tell(reader, text, source="MOFA Japan") if each.kind == "visit"]
    assert (visit.type, visit.roles, visit.sides) == ("official", {"Lars Holm": "head"}, {"Lars Holm": "DK"})


def test_a_house_after_a_comma_is_no_office_of_the_guest(reader: Reader) -> None:
    text = "Prime Minister Jiro Hatano met with Omar Al-Rawi, Prime Minister of Jordan, at the Prime Minister's Office."
    assert offices(people(reader, text, source="Kantei")["Omar Al-Rawi"]) == ["Prime Minister of Jordan"]
    meeting = one(reader, text, source="Kantei")
    assert (meeting.countries, meeting.roles) == (("JP",), {"Jiro Hatano": "host", "Omar Al-Rawi": "visitor"})


@pytest.mark.parametrize(
    ("meal", "label"),
    [
        ("After that, a working lunch was held for approximately 55 minutes.", "working lunch"),
        ("Following the meeting, a dinner was held at the Akasaka Palace.", "dinner"),
    ],
)
def test_a_meal_that_is_only_held_is_of_those_who_met(reader: Reader, meal: str, label: str) -> None:
    told = tell(reader, f"On May 15, {HATANO}, held a meeting with {HOLM}. {meal}", source="MOFA Japan")
    assert [each.people for each in _of(told, label)] == [{"HATANO Jiro", "Lars Holm"}]


def test_a_family_name_in_capitals_after_an_office_is_no_body(reader: Reader) -> None:
    text = "Foreign Minister IWATSUKA Jiro met Foreign Minister Lars Holm of Denmark in Tokyo on Friday."
    assert "IWATSUKA Jiro" in people(reader, text, source="MOFA Japan")


def test_a_country_that_attaches_importance_is_no_attache(reader: Reader) -> None:
    text = "Falk said that trade grew. Sweden attaches great importance to Brazil's role and is ready to send experts."
    assert hear(reader, text) == ["Jonas Falk: affirm", "Jonas Falk: affirm", "Jonas Falk: pledge"]


def test_what_leaders_have_come_to_is_not_said_again_by_whoever_recalls_it(reader: Reader) -> None:
    text = "Falk said that the two leaders have reached important consensus. Costa said that both sides agreed on fees."
    assert hear(reader, text) == ["Jonas Falk: affirm", "Ana Costa: affirm", "Ana Costa & Jonas Falk: agree"]


def test_what_was_agreed_on_a_call_is_of_both_where_a_ministry_gives_it_out(reader: Reader) -> None:
    text = (
        "Foreign Minister Ahn Jae-ho had a call with Dutch Foreign Minister Pieter Bakker on Friday, during which they"
        " reaffirmed the importance of chips, the foreign ministry said."
    )
    reading = read(reader, text, source="Yonhap")
    assert "Ahn Jae-ho & Pieter Bakker" in [speakers(reading, statement) for statement in reading.statements]


def test_korea_is_the_north_in_its_own_reports(reader: Reader) -> None:
    text = (
        "Pyongyang, May 15 (KCNA) -- A delegation of the Cuban Trade Union Center led by its secretary general Alberto"
        " Ruiz arrived here on Thursday. Talks were held between Han Kwang Il, vice-chairman of the General Federation"
        " of Trade Unions of Korea, and Alberto Ruiz on May 15. The delegation laid a floral basket before the statues."
    )
    told = tell(reader, text, source="KCNA", published=None)
    assert [(each.kind, each.standing) for each in told] == [
        ("visit", "occurred"),
        ("meeting", "occurred"),
        ("ceremony", "occurred"),
    ]
    assert told[1].sides == {"Han Kwang Il": "KP", "Alberto Ruiz": "CU"}


@pytest.mark.parametrize(
    "lead",
    [
        "Chinese President Ma Wenbin and Lao President Bounmy Keo on Sunday exchanged congratulations on the 60th"
        " anniversary of diplomatic relations.",
        "Chinese President Ma Wenbin on Sunday exchanged congratulatory messages with Lao President Bounmy Keo.",
        "Chinese President Ma Wenbin and Lao President Bounmy Keo exchanged New Year greetings on Sunday.",
        "Chinese President Ma Wenbin offered condolences over the flood in a message sent to Lao President Bounmy Keo.",
        "Chinese President Ma Wenbin expressed his condolences to Lao President Bounmy Keo following the flood.",
    ],
)
def test_wishes_that_two_exchange_or_one_sends_are_a_letter(reader: Reader, lead: str) -> None:
    letter = one(reader, lead, source="Xinhua")
    assert (letter.kind, letter.format, letter.standing) == ("call", "letter", "occurred")
    assert letter.people == {"Ma Wenbin", "Bounmy Keo"}


def test_condolences_of_another_are_told_beside_the_first(reader: Reader) -> None:
    text = (
        "Chinese President Ma Wenbin expressed his condolences to Lao President Bounmy Keo on Sunday. Chinese Premier"
        " Tan Weiguo also conveyed his condolences to Bounmy Keo."
    )
    assert [each.people for each in tell(reader, text)] == [{"Ma Wenbin", "Bounmy Keo"}, {"Tan Weiguo", "Bounmy Keo"}]


def test_greetings_exchanged_on_the_telephone_are_no_letter(reader: Reader) -> None:
    text = f"During the telephone conversation, {'President Ma Wenbin of China and President Bounmy Keo of Laos'}"
    call = one(reader, f"{text} exchanged greetings on the New Year.")
    assert call.format == "phone"


def test_what_a_message_says_is_its_writers(reader: Reader) -> None:
    text = (
        "Choe Un Hui, foreign minister of the DPRK, on May 12 sent a congratulatory message to Tan Weiguo, foreign"
        " minister of China. The message said that the friendship is strong. The message wished him good health."
    )
    reading = read(reader, text, source="KCNA")
    said = [(speakers(reading, each), each.act.value) for each in reading.statements]
    assert said[-2:] == [("Choe Un Hui", "affirm"), ("Choe Un Hui", "hope")]


def test_he_who_led_a_delegation_is_met_though_the_sentence_opens_with_who_invited_it(reader: Reader) -> None:
    text = (
        "At the invitation of the National Assembly of Zambia, Peng Hao, vice-chairman of the NPC Standing Committee,"
        " led a delegation to Zambia from May 4 to 6, during which he met with Moses Banda, president of Zambia."
    )
    visit, meeting = tell(reader, text, source="Xinhua")
    assert visit.roles == {"Peng Hao": "head", "National Assembly of Zambia": "host"}
    assert meeting.roles == {"Peng Hao": "visitor", "Moses Banda": "host"}


def test_counterparts_of_two_nations_are_of_them_in_order(reader: Reader) -> None:
    text = "Chinese Foreign Minister Tan Weiguo met with his Peruvian and Chilean counterparts Ana Costa and Luis Vega."
    (meeting,) = tell(reader, text)
    assert (meeting.sides["Ana Costa"], meeting.sides["Luis Vega"]) == ("PE", "CL")


@pytest.mark.parametrize("zone", ["local time", "Beijing time", "New York time"])
def test_a_day_is_told_with_its_time_zone(reader: Reader, zone: str) -> None:
    text = f"On the afternoon of May 15 {zone}, President Ma Wenbin held talks with President Lars Holm of Austria."
    assert one(reader, text, source="China MFA").date == "2025-05-15"


def test_what_is_done_before_the_talks_is_of_their_day(reader: Reader) -> None:
    text = (
        "On May 14, President Ma Wenbin held talks with President Lars Holm of Austria in Vienna. Before the talks,"
        " Lars Holm held a welcome ceremony for Ma Wenbin."
    )
    assert [each.date for each in tell(reader, text, source="China MFA")] == ["2025-05-14", "2025-05-14"]


@pytest.mark.parametrize("region", ["North American and Oceanian", "Latin American and Caribbean"])
def test_a_department_for_a_region_is_not_of_it(reader: Reader, region: str) -> None:
    text = (
        f"Director-General of the Department of {region} Affairs of the Ministry of Foreign Affairs Yang Tao met with"
        " New Zealand Ambassador to China Ann Weir."
    )
    assert people(reader, text, source="China MFA")["Yang Tao"].country == "CN"


@pytest.mark.parametrize("name", ["Ya. Sodnom", "Zh. Baysgalan", "V.G.Malinin"])
def test_initials_of_other_scripts_belong_to_the_name(reader: Reader, name: str) -> None:
    text = f"Parliament Speaker D.Dashbal met a delegation led by {name}, Deputy Speaker of the State Duma of Russia."
    assert people(reader, text, source="Montsame")[name].country == "RU"


def test_those_who_host_a_dialogue_together_are_not_host_and_guest(reader: Reader) -> None:
    text = (
        "Chinese Foreign Minister Tan Weiguo co-hosted a strategic dialogue with Peruvian Foreign Minister Ana Costa."
    )
    assert set(one(reader, text).roles.values()) == {"principal"}


TWO = "Japanese Foreign Minister Aya Moriyama and her Indian counterpart R. Kulkarni"


@pytest.mark.parametrize(
    ("text", "format_"),
    [
        (f"{TWO} agreed Tuesday to boost trade. During their phone talks, Moriyama conveyed condolences.", "phone"),
        (f"{TWO} reaffirmed their support. At a news conference following their talks, Moriyama said so.", "in_person"),
        (f"{TWO} agreed Tuesday to boost trade, the ministry said. During their phone talks, Moriyama spoke.", "phone"),
    ],
)
def test_their_talks_are_of_the_two_who_have_just_spoken_together(reader: Reader, text: str, format_: str) -> None:
    talks = one(reader, text, source="Kyodo")
    assert (talks.format, talks.sides) == (format_, {"Aya Moriyama": "JP", "R. Kulkarni": "IN"})


def test_views_exchanged_after_a_clause_about_the_guest_are_of_both(reader: Reader) -> None:
    text = (
        "Minister of Foreign Affairs Ahn Jae-ho held a meeting with Minister of Foreign Affairs Mario Vidal of Uruguay,"
        " who is visiting Korea from May 11-14, in the afternoon of May 12, and exchanged views on trade."
    )
    reading = read(reader, text, source="MOFA Korea")
    assert [speakers(reading, each) for each in reading.statements] == ["Ahn Jae-ho & Mario Vidal"]


def test_where_an_envoy_lives_is_not_where_he_presents_his_letters(reader: Reader) -> None:
    text = (
        "President of Mongolia B.Khulan received the Letters of Credence from Ambassador of Belgium to Mongolia Bruno"
        " Jansen (residing in Beijing), Ambassador of Zambia Mary Phiri (resident in Tokyo), and Ambassador of Peru"
        " Luis Vega."
    )
    ceremony = one(reader, text, source="Montsame")
    assert ceremony.people == {"B.Khulan", "Bruno Jansen", "Mary Phiri", "Luis Vega"}
    assert ceremony.countries == ("MN",)


def test_a_meal_joined_to_a_meeting_is_told_too(reader: Reader) -> None:
    text = f"On May 15, {HATANO}, held a meeting and a working dinner with {HOLM}."
    told = tell(reader, text, source="MOFA Japan")
    assert [(each.label, each.people) for each in told] == [
        ("meeting", {"HATANO Jiro", "Lars Holm"}),
        ("working dinner", {"HATANO Jiro", "Lars Holm"}),
    ]


def test_a_day_behind_who_leads_a_delegation_is_that_of_the_meeting(reader: Reader) -> None:
    text = (
        "Song Taiyuan, a member of the Political Bureau of the CPC Central Committee, met with a delegation of the"
        " Workers' Front of Sri Lanka led by its General Secretary Tilak Silva in Beijing on Wednesday."
    )
    assert one(reader, text, source="Xinhua").date == "2025-05-14"


@pytest.mark.parametrize(
    "event", ["a China-Peru summit meeting and the 30th Leaders' Meeting in Lima", "the 20th Pacific summit in Lima"]
)
def test_one_leaves_for_where_a_gathering_is(reader: Reader, event: str) -> None:
    visit = one(reader, f"Chinese President Ma Wenbin left Beijing on Tuesday for {event}.", source="Xinhua")
    assert (visit.kind, visit.countries, visit.roles) == ("visit", ("PE",), {"Ma Wenbin": "head"})


def test_an_embassy_gives_a_reception_for_guests_who_are_named_later(reader: Reader) -> None:
    text = (
        "The Chinese Embassy in Kenya on Monday hosted a reception to celebrate the anniversary. Kenyan Foreign"
        " Minister Jane Wambui attended the reception."
    )
    reception = one(reader, text, source="Xinhua")
    assert reception.roles == {"Chinese Embassy in Kenya": "host", "Jane Wambui": "visitor"}
    assert tell(reader, "The Embassy in Nairobi will host a reception for the team on Friday.") == []


def test_notes_that_two_sign_and_exchange_are_no_talks(reader: Reader) -> None:
    text = (
        "On May 12, Foreign Minister Masao Komuro and Danish Ambassador Franz Melby signed and exchanged the notes"
        " concerning the airport in Tokyo."
    )
    assert one(reader, text, source="MOFA Japan").kind == "ceremony"


def test_their_meeting_is_not_of_whoever_is_named_where_more_are(reader: Reader) -> None:
    text = (
        "Former Peruvian President Luis Vega praised Danish Prime Minister Lars Holm and Lao President Bounmy Keo. The"
        " envoy accepted the offer after their two-hour meeting."
    )
    assert tell(reader, text) == []
