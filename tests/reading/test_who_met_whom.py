"""Who met whom where the words leave it to the genre: groups of nations, words to the press, titles, states apart."""

import pytest
from occasions import tell, told

from dragoman.reading.reader import Reader

CALL = "President Oleg Stol of Russia had a telephone conversation with Prime Minister Dan Kaya of Turkey. "


@pytest.mark.parametrize(
    "words",
    [
        "This was stated by President of Ukraine Taras Hryt during a meeting with the media following the "
        "negotiations with his Azerbaijani counterpart Elchin Guli in Kyiv.",
        "President of Ukraine Taras Hryt told this to reporters following talks with President of Azerbaijan Elchin "
        "Guli in Kyiv.",
        "Speaking to journalists after talks with his Azerbaijani counterpart Elchin Guli in Kyiv, President of "
        "Ukraine Taras Hryt said ties were growing.",
    ],
)
def test_words_to_the_press_tell_the_talks_before_them_as_news(reader: Reader, words: str) -> None:
    assert told(reader, words) == [("meeting", "occurred", ["Elchin Guli", "Taras Hryt"])]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Intelligence chiefs of Russia, Iran and China attended the meeting in Islamabad.",
            ["China", "Iran", "Russia"],
        ),
        ("The meeting was attended by the foreign ministers of Laos, Chile and Peru.", ["Chile", "Laos", "Peru"]),
    ],
)
def test_officials_of_three_nations_attend_a_conference(reader: Reader, text: str, names: list[str]) -> None:
    assert told(reader, text) == [("conference", "occurred", names)]


def test_those_who_attend_the_meeting_being_told_join_it(reader: Reader) -> None:
    text = (
        "Minister Jonas Falk of Sweden met Minister Ana Costa of Brazil in Stockholm. "
        "The meeting was attended by the ambassadors of Norway, Denmark and Finland."
    )
    names = ["Ana Costa", "Denmark", "Finland", "Jonas Falk", "Norway"]
    assert told(reader, text) == [("meeting", "occurred", names)]


@pytest.mark.parametrize(
    "text",
    [
        "TEHRAN – The Youth Technology Centre in Tehran hosts a workshop on software on Monday.",
        "A meeting of the Congress of Local and Regional Authorities was attended by President Taras Hryt of Ukraine.",
        "The meeting of the Council of Ministers of Laos took place in Vientiane on May 12.",
    ],
)
def test_a_gathering_at_home_is_none(reader: Reader, text: str) -> None:
    assert told(reader, text) == []


def test_a_delegation_of_a_nation_is_not_the_one_who_was_named(reader: Reader) -> None:
    visit = "They hailed the recent visit to Turkey by a Russian delegation headed by Deputy Prime Minister Pavel Grom."
    assert told(reader, CALL + visit) == [
        ("call", "occurred", ["Dan Kaya", "Oleg Stol"]),
        ("visit", "background", ["Pavel Grom"]),
    ]
    talks = "He spoke of the first meeting of the Russian and Thai delegations."
    assert told(reader, CALL + talks)[1] == ("meeting", "background", ["Russia", "Thailand"])


def test_the_other_end_of_the_line_is_whom_one_wished_something_for(reader: Reader) -> None:
    text = "In a phone call on Monday, Iranian Minister Hamid Sohr wished health for his Indian counterpart Raj Men."
    assert told(reader, text) == [("call", "occurred", ["Hamid Sohr", "Raj Men"])]


def test_a_title_may_say_that_they_talked_by_telephone(reader: Reader) -> None:
    text = (
        "Telephone conversation with President of Tajikistan Rustam Naz\n\nDuring the conversation, President of "
        "Russia Oleg Stol and President of the Republic of Tajikistan Rustam Naz exchanged greetings."
    )
    (call,) = tell(reader, text, "")
    assert (call.kind, sorted(call.people)) == ("call", ["Oleg Stol", "Rustam Naz"])


def test_a_state_without_general_recognition_stands_as_a_body(reader: Reader) -> None:
    text = "President of Russia Oleg Stol received President of South Ossetia Alan Dzas in Moscow."
    assert told(reader, text) == [("meeting", "occurred", ["Alan Dzas", "Oleg Stol"])]


def test_credentials_are_delivered_too(reader: Reader) -> None:
    text = (
        "Austrian Ambassador Stefan Hub and Serbian Ambassador Dragan Pet delivered their credentials to President "
        "Karim Dan."
    )
    assert told(reader, text) == [("ceremony", "occurred", ["Dragan Pet", "Karim Dan", "Stefan Hub"])]


GUEST = "Vice President of Laos Boun Keo held talks with Vice President of Vietnam Tran Thi Hoa in Hanoi on May 14. "


@pytest.mark.parametrize(
    ("text", "host"),
    [
        (
            "In the evening, Chairman of the city Le Van Phuc hosted a banquet for the guests.",
            "Le Van Phuc",
        ),
        ("He was also received by the head of the Vietnam Border Guard, Do Van Minh.", "Do Van Minh"),
        ("Vice President Boun Keo later attended a dinner given in his honour by Minister Do Van Minh.", "Do Van Minh"),
        ("Received the same afternoon by Minister Do Van Minh, Boun Keo spoke of trade.", "Do Van Minh"),
    ],
)
def test_who_receives_a_guest_after_the_talks(reader: Reader, text: str, host: str) -> None:
    assert told(reader, GUEST + text, "VNA")[1:] == [("meeting", "occurred", sorted(["Boun Keo", host]))]


def test_received_in_a_row_of_verbs(reader: Reader) -> None:
    text = (
        "Deputy Minister of Kazakhstan Bekzat Omar held negotiations with State Secretary of Hungary Gergely Moln and "
        "was received by Deputy Speaker of the National Assembly of Hungary Judit Hal."
    )
    assert [sorted(people) for _, _, people in told(reader, text)] == [
        ["Bekzat Omar", "Gergely Moln"],
        ["Bekzat Omar", "Judit Hal"],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Vice President Boun Keo then signed an exchange of notes with Minister Do Van Minh of Vietnam.",
        "He also met Minister Do Van Minh of Vietnam, with whom he then signed a cooperation agreement.",
        "A memorandum was signed by Boun Keo and Minister Do Van Minh of Vietnam.",
    ],
)
def test_a_signing_is_told_in_many_ways(reader: Reader, text: str) -> None:
    assert ("ceremony", "occurred", ["Boun Keo", "Do Van Minh"]) in told(reader, GUEST + text, "VNA")


def test_flowers_are_offered_at_a_monument(reader: Reader) -> None:
    text = "The Lao Vice President offered flowers at the Monument to Heroes."
    assert told(reader, GUEST + text, "VNA")[1:] == [("ceremony", "occurred", ["Boun Keo"])]


def test_what_a_traveller_did_on_a_recalled_visit_is_recalled(reader: Reader) -> None:
    text = (
        "Foreign Minister Hamid Sohr of Iran held talks with Indian Minister Raj Men in Delhi on May 14. "
        "Sohr travelled to Peru last month to hold talks with Peruvian officials."
    )
    assert [each.standing for each in tell(reader, text, "")] == ["occurred", "background", "background"]


def test_who_is_due_to_be_received(reader: Reader) -> None:
    text = "He will go to Poland tomorrow and is due to be received by Marshal of the Sejm Wojciech Kal of Poland."
    assert ("meeting", "planned", ["Boun Keo", "Wojciech Kal"]) in told(reader, GUEST + text, "VNA")


@pytest.mark.parametrize(
    "text",
    [
        "Lao Minister Bounma Keola met several delegates on the sidelines of it, including Chilean President Ana "
        "Costa, Foreign Minister Luis Vega of Ecuador and Norwegian Prime Minister Olav Berg.",
        "Lao Minister Bounma Keola held talks with many foreign leaders, including Chilean President Ana Costa, "
        "Foreign Minister Luis Vega of Ecuador and Norwegian Prime Minister Olav Berg.",
    ],
)
def test_those_named_as_examples_of_many_were_met_one_by_one(reader: Reader, text: str) -> None:
    assert [each.people - {"Bounma Keola"} for each in tell(reader, text)] == [
        {"Ana Costa"},
        {"Luis Vega"},
        {"Olav Berg"},
    ]


def test_whoever_met_the_ministers_of_two_nations_met_each(reader: Reader) -> None:
    text = "Lao Minister Bounma Keola on Monday also met the Foreign Ministers of Ecuador and Norway."

    assert [each.people - {"Bounma Keola"} for each in tell(reader, text)] == [{"Ecuador"}, {"Norway"}]


@pytest.mark.parametrize("verb", ["call on", "pay a courtesy call on", "meet"])
def test_each_call_on_a_programme_is_one(reader: Reader, verb: str) -> None:
    text = (
        f"Lao Minister Bounma Keola will {verb} Chilean President Ana Costa and Chilean Speaker Luis Vega on Saturday."
    )

    assert [each.people - {"Bounma Keola"} for each in tell(reader, text)] == [{"Ana Costa"}, {"Luis Vega"}]


def test_those_by_whom_a_meeting_is_headed_meet(reader: Reader) -> None:
    text = "The meeting was headed by the Lao Minister of Trade, Bounma Keola, and by Chilean Minister Ana Costa."
    (met,) = tell(reader, text)

    assert met.people == {"Bounma Keola", "Ana Costa"}


def test_a_letter_is_to_whom_it_wishes_well(reader: Reader) -> None:
    text = (
        "In the congratulatory letter, Chilean President Ana Costa extended best wishes to Lao President Bounma Keola."
    )
    (letter,) = tell(reader, text)

    assert (letter.format, letter.people) == ("letter", {"Bounma Keola", "Ana Costa"})


@pytest.mark.parametrize("beside", ["together with", "along with", "jointly with", "alongside"])
def test_one_of_another_side_told_beside_the_subject_takes_part(reader: Reader, beside: str) -> None:
    text = f"Peruvian Minister Raul Tello, {beside} Finnish Minister Olli Salo, signed a trade agreement on May 12."
    (signing,) = tell(reader, text)

    assert signing.roles == {"Raul Tello": "signatory", "Olli Salo": "signatory"}


def test_their_talks_are_those_of_the_two_named_before(reader: Reader) -> None:
    text = (
        "The signing ceremony was witnessed by Raul Tello, President of Peru, and his visiting Finnish counterpart "
        "Olli Salo, following their official talks in Lima."
    )

    assert [(each.label, each.people) for each in tell(reader, text)] == [
        ("signing", {"Raul Tello", "Olli Salo"}),
        ("talks", {"Raul Tello", "Olli Salo"}),
    ]


def test_members_of_a_body_are_not_whom_one_met_before(reader: Reader) -> None:
    text = (
        "Peruvian President Raul Tello met Finnish President Olli Salo.\n\n"
        "He will also hold a meeting with the members of the Security Council."
    )

    assert [each.standing for each in tell(reader, text)] == ["occurred"]


def test_courtesy_calls_received_by_one_are_several(reader: Reader) -> None:
    text = (
        "Tongan King Tevita Fonua will receive separate courtesy calls by Raul Tello, President of the Senate of Peru, "
        "and Rosa Diaz, Prime Minister of Peru."
    )

    assert [each.people for each in tell(reader, text)] == [
        {"Tevita Fonua", "Raul Tello"},
        {"Tevita Fonua", "Rosa Diaz"},
    ]


def test_an_audience_is_nobody(reader: Reader) -> None:
    (audience,) = tell(
        reader, "Peruvian President Raul Tello was granted a Royal Audience by King Tevita Fonua of Tonga."
    )

    assert audience.people == {"Raul Tello", "Tevita Fonua"}


def test_who_meets_a_guest_upon_arrival_welcomes_him_at_the_airport(reader: Reader) -> None:
    text = (
        "Peruvian President Raul Tello began a state visit to Tonga. The Peruvian leader was welcomed upon his arrival "
        "at Fua'amotu International Airport by Tevita Fonua, Prime Minister of Tonga."
    )
    welcome = next(each for each in tell(reader, text) if each.kind == "ceremony")

    assert welcome.roles == {"Tevita Fonua": "host", "Raul Tello": "visitor"}


def test_whoever_comes_at_an_invitation_has_his_host_named(reader: Reader) -> None:
    text = (
        "Foreign Secretary of Tonga Tevita Fonua has arrived here today on a two-day visit to Peru. "
        "He arrived at the invitation of Foreign Secretary Raul Tello of Peru."
    )
    (visit,) = tell(reader, text)

    assert (visit.roles, visit.countries) == ({"Tevita Fonua": "head", "Raul Tello": "host"}, ("PE",))


def test_who_leads_a_delegation_of_a_committee_takes_no_day(reader: Reader) -> None:
    text = (
        "Peruvian Premier Rosa Diaz received a delegation of the Tonga People's Front (TPF) Central Committee led by "
        "its President Tevita Fonua in Lima on May 12."
    )

    assert [each.date for each in tell(reader, text)] == ["2025-05-12"]


@pytest.mark.parametrize("deed", ["held in-depth talks on trade", "had a discussion on trade", "held consultations"])
def test_both_sides_behind_and_are_who_does_the_next_thing(reader: Reader, deed: str) -> None:
    text = (
        "LIMA, May 12 (TT) - Swedish Minister Jonas Falk held talks with Peruvian Foreign Minister Juan Costa in "
        f"Lima on May 12. Falk also met with President Ana Ruiz and the two sides {deed}."
    )
    assert [each.people for each in tell(reader, text, "TT", "2025-05-13")] == [
        {"Jonas Falk", "Juan Costa"},
        {"Jonas Falk", "Ana Ruiz"},
    ]


@pytest.mark.parametrize(
    ("holders", "people"),
    [
        ("The presidents of Peru and Laos", {"Ana Costa", "Kham Vong"}),
        ("The former presidents of Peru and Laos", {"Peru", "Laos"}),
    ],
)
def test_the_presidents_of_two_states_are_those_whom_the_report_names(
    reader: Reader, holders: str, people: set[str]
) -> None:
    text = (
        f"{holders} met in Lima on Monday. Peruvian President Ana Costa and Lao President Kham Vong praised the plan."
    )
    assert tell(reader, text)[0].people == people
