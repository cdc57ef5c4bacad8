"""Forms of the palaces and agencies round the Caspian and the Black Sea, in invented reports."""

import pytest
from occasions import read, tell

from dragoman.reading.reader import Reader

RECEIVED = (
    "President of the Republic of Azerbaijan Elchin Rasulov has received a delegation led by head of the Cabinet"
    " Office of Chile Luis Salazar.\n"
)


def visits(reader: Reader, text: str, source: str = "Azertac") -> list[tuple[str, str | None, set[str]]]:
    """Standing, first country and travellers of each visit."""
    found = [each for each in tell(reader, text, source) if each.kind == "visit"]
    return [(each.standing, next(iter(each.countries), None), each.people) for each in found]


@pytest.mark.parametrize(
    "words",
    [
        "The head of state trusted and hoped that the visit of the team led by Luis Salazar to the country would"
        " contribute to cooperation.",
        "The President stressed the importance of the visit of the delegation led by Luis Salazar.",
        "It was noted that the visit of Luis Salazar will contribute to trade.",
        "The head of state described Luis Salazar's visit as important.",
        "Adding that it was his first visit to Baku, Luis Salazar said he was impressed.",
        "Luis Salazar said this was his first visit to Azerbaijan.",
    ],
)
def test_hosts_speak_of_the_visit_that_is_being_paid(reader: Reader, words: str) -> None:
    assert visits(reader, RECEIVED + words) == [("occurred", "AZ", {"Luis Salazar"})]


@pytest.mark.parametrize(
    "words",
    [
        "The President hoped that Luis Salazar's visit would take place next year.",
        "The President recalled the visit of Luis Salazar.",
        "Luis Salazar informed the head of state about his trip.",
        "The President wished Luis Salazar a fruitful visit.",
    ],
)
def test_a_visit_of_another_time_is_not_the_one_being_paid(reader: Reader, words: str) -> None:
    assert all(standing != "occurred" for standing, _, _ in visits(reader, RECEIVED + words))


def standings(reader: Reader, text: str) -> list[tuple[str, str, set[str]]]:
    """Kind, standing and people of each engagement."""
    return [(each.kind, each.standing, each.people) for each in tell(reader, text, "TASS")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Polish President Jan Kowal and Armenian President Aram Saroyan may hold talks in Rome next week.", "meeting"),
        ("Talks between Polish President Jan Kowal and Armenian President Aram Saroyan may take place.", "meeting"),
        ("The spokesman said Polish President Jan Kowal could meet Armenian President Aram Saroyan.", "meeting"),
        ("Polish President Jan Kowal might call Armenian President Aram Saroyan tomorrow.", "call"),
        ("Polish President Jan Kowal does not rule out a meeting with Armenian President Aram Saroyan.", "meeting"),
    ],
)
def test_what_may_take_place_is_hypothetical(reader: Reader, text: str, kind: str) -> None:
    assert standings(reader, text) == [(kind, "hypothetical", {"Jan Kowal", "Aram Saroyan"})]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry said the two sides could hold talks on trade with Armenian President Aram Saroyan.",
        "Warsaw opened its airspace so that Polish President Jan Kowal could meet Armenian President Aram Saroyan.",
        "Polish President Jan Kowal may have met Armenian President Aram Saroyan.",
        "The palace ruled out a meeting of Polish President Jan Kowal and Armenian President Aram Saroyan.",
    ],
)
def test_what_could_be_done_by_some_side_is_none(reader: Reader, text: str) -> None:
    assert standings(reader, text) == []


SYRIAN = "Syrian President Omar al-Hadi received on Monday adviser to the Iranian Foreign Minister Ali Karimi.\n"


@pytest.mark.parametrize(
    "more",
    [
        "The Iranian official also held talks with Foreign Minister Walid al-Hamdan.",
        "They discussed the sanctions imposed by the US.\nThe Iranian official met Foreign Minister Walid al-Hamdan.",
    ],
)
def test_whom_the_guest_meets_next_is_of_the_host_s_side(reader: Reader, more: str) -> None:
    met = [each for each in tell(reader, SYRIAN + more, "X") if "Walid al-Hamdan" in each.sides]
    assert [each.sides for each in met] == [{"Ali Karimi": "IR", "Walid al-Hamdan": "SY"}]


def test_a_publisher_without_a_country_may_be_of_the_one_in_which_it_is(reader: Reader) -> None:
    text = (
        "Peruvian Minister Ana Costa met Lao Minister Kham Phon in Tuvalu. She called Chief of Staff Tuala Tago"
        " from a school in Tuvalu."
    )
    assert {"Tuala Tago": "TV"}.items() <= tell(reader, text, "X")[-1].sides.items()


BOTH = "Iranian Foreign Minister Omid Karimi and Polish Foreign Minister Jan Kowal, "


def test_a_clause_of_one_is_of_the_last_of_two(reader: Reader) -> None:
    text = BOTH + "who is currently in Geneva, engaged in a phone conversation on May 11."
    found = {each.kind: each.people for each in tell(reader, text, "X")}
    assert found == {"visit": {"Jan Kowal"}, "call": {"Omid Karimi", "Jan Kowal"}}


def test_a_clause_of_one_is_of_the_last_of_three(reader: Reader) -> None:
    text = (
        "Peru: President Ana Ruiz, Minister Pedro Soto and Prime Minister of Norway Jonas Berg, who is on a visit to"
        " Peru, opened a school in Lima on May 12."
    )
    found = {each.kind: each.roles for each in tell(reader, text, "Andina")}
    assert found["visit"] == {"Jonas Berg": "head"}
    assert found["ceremony"] == {"Ana Ruiz": "host", "Pedro Soto": "host", "Jonas Berg": "visitor"}


def test_a_clause_of_several_is_of_all(reader: Reader) -> None:
    found = [each.people for each in tell(reader, BOTH + "who are visiting Lima, spoke.", "X") if each.kind == "visit"]
    assert set().union(*found) == {"Omid Karimi", "Jan Kowal"}


@pytest.mark.parametrize(
    "text",
    [
        "A Polish delegation arrived in Rome on Monday, led by Deputy Minister Jan Kowal.",
        "A Polish delegation arrived in Rome on Monday, consisting of Deputy Minister Jan Kowal.",
    ],
)
def test_who_leads_a_delegation_may_stand_at_the_end(reader: Reader, text: str) -> None:
    assert [each.sides for each in tell(reader, text, "VNA")] == [{"Jan Kowal": "PL"}]


def test_the_last_of_two_groups_is_the_one_that_is_led(reader: Reader) -> None:
    (met,) = tell(reader, "A Polish delegation met an Italian team, led by Marco Belli, in Rome.", "VNA")
    assert met.sides == {"Poland": "PL", "Marco Belli": "IT"}


AMIR = "The Amir of Kuwait Sheikh Nasser Al-Omar received Polish Minister Jan Kowal.\n"


@pytest.mark.parametrize(
    "more",
    [
        "Meanwhile, the Amir received a cable from Finnish President Mika Lahti.",
        "In the meantime, Sheikh Nasser Al-Omar sent a letter to Finnish President Mika Lahti.",
    ],
)
def test_a_letter_of_others_is_told_beside_a_reception(reader: Reader, more: str) -> None:
    found = [(each.kind, each.people) for each in tell(reader, AMIR + more, "KUNA")]
    assert found[1:] == [("call", {"Nasser Al-Omar", "Mika Lahti"})]


@pytest.mark.parametrize(
    "more",
    [
        "He handed him a letter from Polish President Piotr Zalew.",
        "The Amir sent a message to Jan Kowal.",
        "He renewed his invitation for President Piotr Zalew to visit Kuwait.",
    ],
)
def test_what_is_handed_over_or_said_is_of_the_reception(reader: Reader, more: str) -> None:
    assert len(tell(reader, AMIR + more, "KUNA")) == 1


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("received a letter from Polish President Jan Kowal, hailing his visit.", "Jan Kowal"),
        ("sent a letter to Polish President Jan Kowal, hailing his visit.", "Mika Lahti"),
        ("received a call from Polish President Jan Kowal, stressing that peace is near.", "Mika Lahti"),
    ],
)
def test_who_writes_says_what_the_letter_holds(reader: Reader, text: str, speaker: str) -> None:
    reading = read(reader, "Finnish President Mika Lahti " + text, "X")
    names = {actor.id: actor.name for actor in reading.actors}
    assert names[reading.statements[-1].speakers[0]] == speaker


DISCUSSED = "UAE Minister Salem bin Omar has discussed with Polish Foreign Minister Jan Kowal ties between them.\n"


@pytest.mark.parametrize("more", ["During the phone call, Kowal thanked Omar.", "The call also covered trade."])
def test_the_next_sentence_says_that_talks_were_a_call(reader: Reader, more: str) -> None:
    assert [each.format for each in tell(reader, DISCUSSED + more, "X")] == ["phone"]


def test_what_is_called_for_is_no_call(reader: Reader) -> None:
    assert [each.format for each in tell(reader, DISCUSSED + "The call for peace was heard.", "X")] == ["in_person"]


@pytest.mark.parametrize("name", ["Hovsep Petrosyan", "Ararat Petrosyan", "Nikol Petrosyan"])
def test_a_given_name_of_the_lexicon_begins_a_name(reader: Reader, name: str) -> None:
    (met,) = tell(reader, f"Georgian Prime Minister Mamuka Beridze met with {name} in Yerevan.", "X")
    assert met.people == {"Mamuka Beridze", name}


def test_those_named_below_talk_in_the_call_that_was_told(reader: Reader) -> None:
    text = (
        "On Monday, May 12, the Russian Foreign Minister had a telephone conversation with his Armenian counterpart."
        " So the ministries said.\nDuring the conversation, Sergey Petrov and Aram Petrosyan reviewed trade."
    )
    assert [(each.kind, each.people) for each in tell(reader, text, "X")] == [
        ("call", {"Sergey Petrov", "Aram Petrosyan"})
    ]


TALKS = "Turkmen Minister Rashid Atayev met Turkish Minister Mevlut Demir in Ankara on Monday.\n"


def test_a_visit_with_a_later_year_is_to_come(reader: Reader) -> None:
    found = visits(reader, TALKS + "They discussed the visit of Turkmen President Serdar Atayev to Peru in May 2026.")
    assert [standing for standing, _, _ in found] == ["planned"]


def test_the_possibility_of_a_visit_is_none(reader: Reader) -> None:
    more = "They discussed the possibility of a visit of Turkmen President Serdar Atayev to Peru in May 2026."
    assert visits(reader, TALKS + more) == []


def test_what_took_place_is_no_part_of_a_visit_that_may_come(reader: Reader) -> None:
    found = tell(reader, TALKS + "Atayev may visit Türkiye in June.", "TASS")
    assert [(each.standing, each.part_of) for each in found] == [("occurred", None), ("hypothetical", None)]


OMANI = "Omani Foreign Minister Salem Albadri received a message from Syrian Foreign Minister Omar Al Hamdan.\n"


def test_who_brings_a_letter_is_met(reader: Reader) -> None:
    more = "The Minister received the message from Dr Idris Shahin, Syria's ambassador to Oman, at a meeting in Muscat."
    found = [(each.kind, each.people) for each in tell(reader, OMANI + more, "KUNA")]
    assert found[1:] == [("meeting", {"Salem Albadri", "Idris Shahin"})]


def test_an_envoy_may_write_himself(reader: Reader) -> None:
    text = "Omani Foreign Minister Salem Albadri received a letter from Syria's ambassador Idris Shahin."
    assert [each.kind for each in tell(reader, text, "KUNA")] == ["call"]


@pytest.mark.parametrize("doer", ["they", "the two sides"])
def test_a_meeting_of_the_same_says_where_and_when(reader: Reader, doer: str) -> None:
    text = (
        "The Amir of Qatar Sheikh Salem bin Hamad discussed with Polish Prime Minister Jan Kowal ties between them.\n"
        f"In a meeting at the premier's office in Warsaw on Monday, {doer} discussed trade."
    )
    (met,) = tell(reader, text, "QNA")
    assert (met.date, met.places) == ("2025-05-12", ("Warsaw",))


def test_a_topic_of_the_meeting_is_no_place(reader: Reader) -> None:
    text = (
        "The Amir of Qatar Sheikh Salem bin Hamad discussed with Polish Prime Minister Jan Kowal ties between them.\n"
        "In a meeting on ties with Peru on Monday, they discussed trade."
    )
    assert "PE" not in tell(reader, text, "QNA")[0].countries


SULTAN = "Muscat: Sultan Salem bin Omar received "


@pytest.mark.parametrize(
    "who",
    [
        "Marco Belli, Italian Minister of Regional Affairs, Envoy of President Luca Verdi of the Italian Republic.",
        "Marco Belli, Italian Minister of Trade and envoy of President Luca Verdi.",
        "Marco Belli, representative of President Luca Verdi of Italy.",
    ],
)
def test_whom_an_envoy_serves_is_not_there(reader: Reader, who: str) -> None:
    (met,) = tell(reader, SULTAN + who, "Oman Observer")
    assert met.sides == {"Salem bin Omar": "OM", "Marco Belli": "IT"}


@pytest.mark.parametrize(
    "who",
    [
        "Marco Belli, Italian Minister of Trade, Deputy Minister Luca Verdi and Ambassador Ugo Neri.",
        "Marco Belli, Italian Minister of Trade, Ambassador Ugo Neri and envoy Luca Verdi.",
    ],
)
def test_a_list_goes_on_behind_an_office(reader: Reader, who: str) -> None:
    (met,) = tell(reader, SULTAN + who, "Oman Observer")
    assert met.people == {"Salem bin Omar", "Marco Belli", "Luca Verdi", "Ugo Neri"}


@pytest.mark.parametrize(
    "more",
    [
        "The visit will last until May 17.",
        "His visit will run until May 17.",
        "He is on a visit that will last until May 17.",
    ],
)
def test_a_visit_lasts_until_a_day(reader: Reader, more: str) -> None:
    text = "Cuban Prime Minister Raul Gomez arrived in Moscow on May 6. " + more
    assert [each.date for each in tell(reader, text, "ACN")] == ["2025-05-06/2025-05-17"]


def test_talks_that_last_until_a_day_do_not_end_the_visit(reader: Reader) -> None:
    text = "Cuban Prime Minister Raul Gomez arrived in Moscow on May 6. The talks will last until May 17."
    assert [each.date for each in tell(reader, text, "ACN")] == ["2025-05-06/.."]


def test_the_stops_of_a_tour_are_where_it_goes(reader: Reader) -> None:
    text = "Peru is the first stop on Cuban Foreign Minister Raul Gomez's tour. Other stops will include Chile."
    assert [(each.kind, each.countries) for each in tell(reader, text, "X")] == [("visit", ("PE", "CL"))]


def test_a_stop_that_is_no_place_is_none(reader: Reader) -> None:
    text = "The museum is the first stop on Cuban Foreign Minister Raul Gomez's regional tour."
    assert tell(reader, text, "X") == []


RASULOV = "President of Azerbaijan Elchin Rasulov received "


@pytest.mark.parametrize(
    "who",
    [
        "Chairman of the World Confederation of Aerosports Bilal Kara in Baku.",
        "President of the International Chess Federation Bilal Kara in Baku.",
    ],
)
def test_who_heads_a_body_of_many_lands_need_not_be_of_home(reader: Reader, who: str) -> None:
    (met,) = tell(reader, RASULOV + who, "Turan")
    assert met.sides == {"Elchin Rasulov": "AZ", "Bilal Kara": None}


def test_who_heads_a_body_of_home_is_of_home(reader: Reader) -> None:
    assert tell(reader, RASULOV + "Chairman of the National Chess Federation Bilal Kara in Baku.", "Turan") == []


def test_a_name_begins_behind_the_place_that_is_led(reader: Reader) -> None:
    text = "Georgian President Ilia Beridze met with Armenia's Governor of Salonistan Vardan Petrosyan in Tbilisi."
    assert "Vardan Petrosyan" in tell(reader, text, "Agenda")[0].people


def test_a_counterpart_behind_an_office_alone_is_the_one_named_before(reader: Reader) -> None:
    text = (
        "Russian President Ivan Petrov arrived in Astana. He will hold talks with Kazakh President Daniyar Sarsenov.\n"
        "Pacts will be signed by the Russian president and Kazakh counterpart Sarsenov.\n"
        "Petrov and Sarsenov will also attend a summit on Thursday."
    )
    people = set().union(*(each.people for each in tell(reader, text, "RT")))
    assert people == {"Ivan Petrov", "Daniyar Sarsenov"}


def test_brackets_do_not_end_a_list_of_ministers(reader: Reader) -> None:
    text = (
        "Peruvian President Pedro Costa met Chilean President Ana Lopez in Lima. The meeting was attended by Peruvian"
        " Ministers Hugo Salas (Foreign Affairs), Elena Vega (Economy) and Bruno Pena (Energy)."
    )
    (met,) = tell(reader, text, "Andina")
    assert {met.sides[name] for name in ("Hugo Salas", "Elena Vega", "Bruno Pena")} == {"PE"}


def test_who_heads_a_delegation_of_a_parliament_is_of_its_side(reader: Reader) -> None:
    text = (
        "Jordan's King Hashem hosted a US Congress delegation led by Senator Ann Miller, the Jordan News"
        " Agency (Petra) reported today."
    )
    (met,) = tell(reader, text, "Emirates7")
    assert met.sides == {"Hashem": "JO", "Ann Miller": "US"}


def test_separately_at_the_end_parts_those_received(reader: Reader) -> None:
    text = (
        "Iraqi Prime Minister Adil Al-Omari received, on Friday evening, the ambassadors of Canada and Russia"
        " posted in Iraq at their wish, separately."
    )
    assert [each.people for each in tell(reader, text, "X")] == [
        {"Adil Al-Omari", "Canada"},
        {"Adil Al-Omari", "Russia"},
    ]


def test_a_regent_holds_an_office(reader: Reader) -> None:
    text = "Crown Prince and Regent of Jordan Al Hashem bin Omar received Polish Minister Jan Kowal in Amman."
    assert [each.sides for each in tell(reader, text, "X")] == [{"Al Hashem bin Omar": "JO", "Jan Kowal": "PL"}]


@pytest.mark.parametrize("doing", ["are preparing", "are working on organizing"])
def test_a_visit_that_others_prepare_is_to_come(reader: Reader, doing: str) -> None:
    text = (
        "Kyrgyz Foreign Minister Ruslan Kasymov met Turkish minister Demir Aydin.\n"
        f"The two sides {doing} the visit of Kyrgyz President Sadyr Asanov to Turkey."
    )
    assert visits(reader, text, "24.kg") == [("planned", "TR", {"Sadyr Asanov"})]
