"""Forms that agencies of the Gulf, the Levant, South Asia and Africa write: short names with an article, a row of
meetings announced by its place, what followed the talks.
"""

import pytest
from cases import offices, people
from hearing import speakers
from occasions import one, read, tell

from dragoman.reading.reader import Reader

COSTA = "Peruvian President Ana Costa"
VEGA = "Chilean President Luis Vega"


def _said(reader: Reader, text: str) -> list[str]:
    reading = read(reader, text)
    return [f"{speakers(reading, each)}: {each.act.value}" for each in reading.statements]


def test_a_short_name_keeps_its_article(reader: Reader) -> None:
    text = (
        "Peruvian Foreign Minister Ana Costa and her Omani counterpart Said al-Hinai spoke by telephone.\n\n"
        "During the phone call, Costa and al-Hinai congratulated each other on the new year and discussed trade."
    )
    both = "Ana Costa & Said al-Hinai"
    assert _said(reader, text) == [f"{both}: congratulate", f"{both}: discuss"]


def test_a_ruler_s_title_is_a_father_s_name_after_a_particle(reader: Reader) -> None:
    text = f"H.H. Sheikh Rakan bin Sultan Al Murr, Crown Prince of Ajman, received {COSTA} today."
    assert set(people(reader, text)) == {"Rakan bin Sultan Al Murr", "Ana Costa"}


@pytest.mark.parametrize(
    ("sentence", "label", "role"),
    [
        ("The meeting was followed by an expanded session in the presence of the two delegations.", "session", "host"),
        ("The talks were followed by a meeting of the Peru-Chile committee, chaired by the two.", "meeting", "chair"),
        ("This was followed by delegation-level talks.", "delegation-level talks", "host"),
    ],
)
def test_what_followed_the_talks_is_of_the_same_two(reader: Reader, sentence: str, label: str, role: str) -> None:
    told = tell(reader, f"{COSTA} received {VEGA} in Lima on Tuesday. {sentence}")
    assert [(each.label, each.roles["Ana Costa"]) for each in told[1:]] == [(label.split(" ")[-1], role)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The one-on-one meeting was followed by talks between the delegations.",
        "The meeting was followed by a press conference.",
        "The visit was followed by years of silence.",
    ],
)
def test_the_second_part_of_talks_is_no_other_meeting(reader: Reader, sentence: str) -> None:
    assert len(tell(reader, f"{COSTA} received {VEGA} in Lima on Tuesday. {sentence}")) == 1


def test_a_news_agency_says_nothing_itself(reader: Reader) -> None:
    text = f"{COSTA} received {VEGA} in Lima. According to the Peruvian News Agency, ties between the two are close."
    assert _said(reader, text) == []


def test_a_row_of_meetings_is_where_the_lead_announces_it(reader: Reader) -> None:
    text = (
        "Peruvian Foreign Minister Ana Costa held a series of bilateral meetings with her counterparts at the coast"
        " forum in Colombo.\n\nCosta also met Kenyan Foreign Minister Peter Mwangi and reviewed fisheries."
    )
    assert one(reader, text).countries == ("LK",)


def test_who_reviews_ties_after_the_talks_of_others_was_not_at_them(reader: Reader) -> None:
    text = (
        "Peruvian Foreign Minister Ana Costa met her Chilean counterpart Luis Vega in Lima on Monday. The two sides"
        " reviewed trade following Peruvian President Eva Prado's talks with Chilean President Juan Soto in May 2023."
    )
    assert [each.people for each in tell(reader, text)] == [{"Ana Costa", "Luis Vega"}, {"Eva Prado", "Juan Soto"}]


@pytest.mark.parametrize("words", ["held a phone call on Wednesday", "had a telephone call on Wednesday evening"])
def test_a_phone_call_on_a_day_is_no_courtesy_call(reader: Reader, words: str) -> None:
    call = one(reader, f"{COSTA} and {VEGA} {words} to discuss the harvest.")
    assert (call.kind, call.format) == ("call", "phone")


def test_him_is_whoever_the_sentence_is_about_though_a_day_follows(reader: Reader) -> None:
    text = (
        "Foreign Minister Rafiq Alam has sought Oman's help. He made the request when visiting Omani Labour Minister"
        " Said al-Hinai called on him at the guest house here on Sunday evening."
    )
    assert one(reader, text, source="UNB").roles == {"Rafiq Alam": "host", "Said al-Hinai": "visitor"}


def test_a_session_of_the_african_union_is_a_conference(reader: Reader) -> None:
    text = (
        "A delegation led by Girma Tadele, Foreign Minister of Ethiopia, is participating in the 12th Ordinary Session"
        " of the Executive Council of the African Union in Accra."
    )
    assert one(reader, text, source="ENA").kind == "conference"


def test_the_number_of_a_day_follows_its_word(reader: Reader) -> None:
    text = "A Maldivian delegation led by Speaker Hassan Rashid called on President Nihal Perera this morning (16)."
    call = one(reader, text, source="News 1st")
    assert (call.date, _said(reader, text)) == ("2025-05-16", [])


def test_each_of_a_list_has_the_office_behind_his_name(reader: Reader) -> None:
    text = (
        "Minister of Foreign Affairs Ana Costa, together with Pedro Salas, Minister of Defence, met with Luis Vega,"
        " President of Chile, Juan Soto, Minister of Foreign Affairs of Chile, and Eva Prado, Minister of Defence of"
        " Chile, in Santiago."
    )
    met = one(reader, text, source="MFA Peru")
    assert (met.roles["Pedro Salas"], met.sides["Ana Costa"], met.sides["Pedro Salas"]) == ("member", "PE", "PE")
    assert offices(people(reader, text, source="MFA Peru")["Luis Vega"]) == ["President of Chile"]


def test_a_press_conference_is_no_engagement(reader: Reader) -> None:
    text = f"{COSTA} received {VEGA} in Lima. {COSTA} and {VEGA} then held a joint press conference in Callao."
    assert [each.label for each in tell(reader, text)] == ["reception"]


@pytest.mark.parametrize("where", ["the Peruvian capital, Lima,", "the Peruvian capital Lima", "the capital of Peru"])
def test_one_arrives_in_a_capital_by_its_name(reader: Reader, where: str) -> None:
    text = f"A Kenyan parliamentary delegation, headed by Speaker Peter Mwangi, arrived in {where} on Sunday."
    visit = one(reader, text)
    assert (visit.kind, visit.countries, visit.people) == ("visit", ("PE",), {"Peter Mwangi"})


def test_the_day_of_a_bare_met_is_that_of_the_talks(reader: Reader) -> None:
    text = f"{COSTA} on Wednesday met and held talks with {VEGA} in Lima."
    assert (one(reader, text).date, one(reader, text).label) == ("2025-05-14", "talks")


def test_he_who_will_meet_its_countrymen_is_the_guest(reader: Reader) -> None:
    text = (
        f"{COSTA} held talks with {VEGA} in Lima. Peruvian Minister Juan Soto welcomed Vega upon his arrival in Lima."
        " He is set to meet with other Peruvian officials including Prime Minister Rosa Lujan and Speaker Pedro Salas."
    )
    told = tell(reader, text)
    assert [each.people for each in told if each.standing == "planned"] == [
        {"Luis Vega", "Rosa Lujan"},
        {"Luis Vega", "Pedro Salas"},
    ]
    assert [(each.kind, each.people) for each in told if each.label == "welcome"] == [
        ("ceremony", {"Juan Soto", "Luis Vega"})
    ]


def test_they_all_are_the_guests_and_each_envoy_is_met_by_himself(reader: Reader) -> None:
    text = (
        "Peruvian President Ana Costa received the letters of credence of three envoys.\n\nThey are Ambassador Hedi"
        " Mansour of Tunisia, Ambassador Liis Kask of Estonia and Ambassador Lotte Vermeer of the Netherlands.\n\n"
        "They all pledged to promote trade.\n\nThe envoys, in separate meetings with the President, praised Peru."
    )
    envoys = "Hedi Mansour & Liis Kask & Lotte Vermeer"
    assert _said(reader, text) == [f"{envoys}: pledge", f"{envoys}: appreciate"]
    assert [each.kind for each in tell(reader, text)] == ["ceremony", "meeting", "meeting", "meeting"]


def test_what_came_about_in_a_meeting_tells_of_it_though_nothing_did_before(reader: Reader) -> None:
    text = (
        "Peruvian Foreign Minister Ana Costa agreed with her Kenyan counterpart Peter Mwangi on the need of an early"
        " meeting of the committee.\n\nThis came during a meeting of both sides on Wednesday on the sidelines of the"
        " forum."
    )
    met = one(reader, text)
    assert (met.people, met.date) == ({"Ana Costa", "Peter Mwangi"}, "2025-05-14")


@pytest.mark.parametrize("aside", ["on the sidelines of", "at", "on the margins of"])
def test_a_gathering_called_by_its_town_is_there(reader: Reader, aside: str) -> None:
    text = f"{COSTA} met {VEGA} {aside} the Munich Harvest Conference."
    assert next(each for each in tell(reader, text) if each.kind == "meeting").countries == ("DE",)


def test_a_post_tells_again_of_what_was_told_with_another_day(reader: Reader) -> None:
    text = (
        "Indian High Commissioner to the Maldives Anil Hegde on Thursday met with Maldivian police chief Hassan Rashid."
        ' "High Commissioner Anil Hegde called on CP Hassan Rashid today," the High Commission tweeted.'
    )
    assert one(reader, text).date == "2025-05-15"


def test_what_unnamed_sources_pass_on_is_said_by_those_who_met(reader: Reader) -> None:
    text = (
        "Peruvian Foreign Minister Ana Costa met with her Chilean counterpart Luis Vega in Lima. The Peruvian Foreign"
        " Ministry said that the meeting took place at the Torre Palace. According to ministry sources, it was cordial."
        " The sources said the ministers exchanged views on trade. They also underlined the need for rain."
    )
    both = "Ana Costa & Luis Vega"
    assert _said(reader, text) == [f"{both}: discuss", f"{both}: affirm"]


def test_an_envoy_for_the_indian_ocean_is_not_india_s(reader: Reader) -> None:
    text = f"{COSTA}, while in Canberra, met with Special Envoy for the Indian Ocean, Senator Alan Pryor, on Tuesday."
    assert people(reader, text)["Alan Pryor"].country != "IN"


def test_whoever_was_a_minister_once_speaks_for_the_body_he_leads(reader: Reader) -> None:
    text = (
        "Minister of State for External Affairs Dev Chauhan met Sione Tau, the Secretary General of the Pacific Islands"
    )
    text += " Forum and former Finance Minister of Tonga, in New Delhi."
    assert one(reader, text).sides == {"Dev Chauhan": "IN", "Sione Tau": "PIF"}


def test_a_visit_that_is_called_planned_is_to_come(reader: Reader) -> None:
    text = f"{COSTA} met {VEGA} in Lima. They also discussed President Costa's planned trip to Chile in November."
    assert [(each.kind, each.standing) for each in tell(reader, text)] == [
        ("meeting", "occurred"),
        ("visit", "planned"),
    ]


def test_the_field_of_a_minister_is_no_part_of_his_name(reader: Reader) -> None:
    text = "Iran's Minister of Roads Kambiz Danesh landed in Doha this morning."
    assert set(people(reader, text)) == {"Kambiz Danesh"}


def test_the_third_week_of_a_month_has_its_days(reader: Reader) -> None:
    text = f"{COSTA} will visit Chile in the third week of October."
    assert one(reader, text).date == "2025-10-15/2025-10-21"


def test_an_agency_that_is_cited_says_nothing_itself(reader: Reader) -> None:
    text = (
        f"{COSTA} received {VEGA} in Lima. According to Qatar News Agency QNA, Costa's aide Juan Soto sat by. QNA also"
        " added that the meeting was held behind closed doors."
    )
    assert _said(reader, text) == []


@pytest.mark.parametrize(
    "headline",
    [
        "Egypt: Masri, Kenyan Trade Minister Agree on Fair",
        "Egypt: Masri, Kenyan Trade Minister Explore Fair",
        "Minister Masri, Kenyan Trade Minister discuss fair",
    ],
)
def test_whoever_does_it_with_another_in_a_headline_is_another(reader: Reader, headline: str) -> None:
    text = (
        f"{headline}\n\nForeign Minister Karim el-Masri met Kenyan Trade Minister Grace Otieno in Cairo on Wednesday."
    )
    assert one(reader, text, source="Egypt SIS").sides == {"Karim el-Masri": "EG", "Grace Otieno": "KE"}


def test_new_ambassadors_who_are_welcomed_have_just_presented_their_letters(reader: Reader) -> None:
    text = (
        f"{COSTA} received the credentials of ambassadors of Spain, Laos and Ghana. She welcomed the new"
        " ambassadors. The new ambassadors conveyed the greetings of their heads of state."
    )
    told = one(reader, text)
    assert (told.kind, len(told.people)) == ("ceremony", 4)
    assert _said(reader, text)[-1] == "Ghana & Laos & Spain: convey"


def test_what_was_done_is_no_possibility_of_the_verb_before_it(reader: Reader) -> None:
    text = f"{COSTA}, while in Santiago, could not see the Premier, but held separate meetings with {VEGA} on Tuesday."
    assert [each.standing for each in tell(reader, text)] == ["occurred"]


def test_the_day_on_which_a_trip_was_announced_is_none_of_the_trip(reader: Reader) -> None:
    text = (
        f"{VEGA} is in Peru on a bilateral visit. The Foreign Ministry, while announcing Vega's trip earlier this week,"
        " had said that it would help trade."
    )
    assert [each.date for each in tell(reader, text)] == [None]


def test_talks_that_will_lend_something_are_to_come(reader: Reader) -> None:
    text = (
        f"{COSTA} received the Chilean envoy Juan Soto and voiced confidence that Soto's talks with Minister Eva Prado"
    )
    text += " will lend ties new momentum."
    assert [each.standing for each in tell(reader, text)] == ["occurred", "planned"]


def test_a_stay_has_its_days_without_a_hyphen_too(reader: Reader) -> None:
    text = f"{COSTA} arrived in Chile's capital Santiago on Monday for a three day State Visit."
    assert one(reader, text).date == "2025-05-12/2025-05-14"


def test_who_accompanies_the_one_behind_is_of_his_country(reader: Reader) -> None:
    text = (
        f"{VEGA} arrived in Lima on Monday on a state visit. Accompanied by First Lady Anne Vega and aides, the Chilean"
        " President will be visiting Cusco."
    )
    assert people(reader, text)["Anne Vega"].country == "CL"


def test_a_minister_in_charge_of_a_community_is_of_his_country(reader: Reader) -> None:
    text = (
        "President Jean Habimana will visit Botswana on Monday. Pascal Nkusi, the State Minister in Charge of East"
        " African Community at the Ministry of Foreign Affairs, praised Botswana."
    )
    report = read(reader, text, source="The New Times")
    assert next(each.country for each in report.actors if each.name == "Pascal Nkusi") == "RW"


def test_talks_that_were_an_opportunity_to_review_ties_did_so(reader: Reader) -> None:
    text = (
        f'{COSTA} received {VEGA}. The meeting was an opportunity for the two sides to "examine ties," said the source.'
        " The President unveiled a bust of a poet."
    )
    assert _said(reader, text) == ["Ana Costa & Luis Vega: discuss"]


def test_a_day_between_will_and_its_verb_dates_it(reader: Reader) -> None:
    text = "Peruvian Foreign Minister, Dr Ana Costa, will on Monday host her Chilean counterpart, Luis Vega, in Lima."
    host = one(reader, text)
    assert (host.standing, host.date, host.roles["Ana Costa"]) == ("planned", "2025-05-19", "host")


def test_whoever_speaks_when_he_hosted_someone_met_him(reader: Reader) -> None:
    text = (
        "Speaking at State House, Nairobi, on Tuesday when he hosted Estonian Foreign Minister Liis Kask, President"
        " James Kiptoo said Kenya would learn from Estonia."
    )
    met = one(reader, text, source="KBC")
    assert (met.roles, met.date) == ({"James Kiptoo": "host", "Liis Kask": "visitor"}, "2025-05-13")


def test_what_was_signed_beside_what_was_reviewed_is_news(reader: Reader) -> None:
    text = f"{COSTA} held talks in Lima on Monday with {VEGA}. They reviewed ties and signed a memorandum on trade."
    signing = tell(reader, text)[1]
    assert (signing.standing, signing.date, signing.countries) == ("occurred", "2025-05-12", ("PE",))


def test_talks_that_were_attended_covered_something(reader: Reader) -> None:
    text = f"{COSTA} received {VEGA} in Lima. Talks, attended by Minister Juan Soto, covered means to bolster trade."
    assert (_said(reader, text), one(reader, text).roles["Juan Soto"]) == (["Ana Costa & Luis Vega: discuss"], "member")


@pytest.mark.parametrize(
    ("text", "host"),
    [
        (f"{COSTA} bid farewell to outgoing Chilean Ambassador to Peru Luis Vega in Lima.", "Ana Costa"),
        (f"Chilean Ambassador to Peru Luis Vega bid farewell to {COSTA} in Lima.", "Ana Costa"),
    ],
)
def test_an_envoy_who_takes_leave_comes_to_his_host(reader: Reader, text: str, host: str) -> None:
    assert one(reader, text).roles[host] == "host"


def test_a_guest_is_seen_off_at_an_airport_called_after_a_king(reader: Reader) -> None:
    text = (
        "Minister of Foreign Affairs Saud bin Fahd held talks in Riyadh today with Slovenian Minister Nika Zorman."
        " Later, the Slovenian minister left Riyadh. She was seen off at King Khalid International Airport by Deputy"
        " Minister of Trade Eng. Waleed Al-Amri."
    )
    told = tell(reader, text, source="SPA")
    assert told[-1].roles == {"Waleed Al-Amri": "host", "Nika Zorman": "visitor"}
    assert "Khalid" not in people(reader, text, source="SPA")
