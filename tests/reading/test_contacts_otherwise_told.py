"""Contacts told in words or by people that were not known for it: bodies of two states that sign, heads of bodies of
many lands, guests of whom only a clause tells that they came."""

import pytest
from occasions import read, tell

from dragoman.reading.reader import Reader


def _told(reader: Reader, text: str, source: str = "VNA") -> list[tuple[str, str, set[str]]]:
    return [(each.kind, each.standing, each.people) for each in tell(reader, text, source)]


def test_a_sentence_may_begin_with_the_word_through(reader: Reader) -> None:
    text = "Peruvian Ambassador to Laos Luis Prado has left. Through talks and letters, he won friends, a note said."
    assert read(reader, text).engagements == ()


@pytest.mark.parametrize(
    "office",
    [
        "Secretary General of the Permanent Rail Secretariat",
        "RAILCOM Secretary General",
        "Deputy Secretary-General of the Inter-Regional Rail Union",
    ],
)
def test_who_speaks_for_a_body_of_many_lands_is_no_countryman(reader: Reader, office: str) -> None:
    text = f"Azerbaijani Foreign Minister Ali Quliyev received {office} Ana Costa in Baku on Monday."
    assert _told(reader, text, "Trend") == [("meeting", "occurred", {"Ali Quliyev", "Ana Costa"})]


def test_the_secretary_general_of_a_ministry_is_of_its_state(reader: Reader) -> None:
    text = "Azerbaijani Foreign Minister Ali Quliyev received Secretary General of the Ministry Ana Costa on Monday."
    assert _told(reader, text, "Trend") == []


def test_a_clause_tells_that_the_one_received_came_from_elsewhere(reader: Reader) -> None:
    guest = "Serbian Foreign Minister Marko Ilić met with Paul Reed, a professor at Sundale University, who is visiting"
    assert ("meeting", "occurred", {"Marko Ilić", "Paul Reed"}) in _told(reader, f"{guest} Serbia.", "msp.gov.rs")
    assert _told(reader, f"{guest} the flooded villages.", "msp.gov.rs") == []


@pytest.mark.parametrize(
    "bodies",
    [
        "Viet Nam's Ministry of Finance and Peru's Ministry of Economy",
        "Chile's Ministry of Finance and Peru's Ministry of Finance",
        "The Viet Nam Coast Guard and the Peruvian Coast Guard",
    ],
)
def test_ministries_of_two_states_sign(reader: Reader, bodies: str) -> None:
    (signing,) = read(reader, f"{bodies} signed a memorandum of understanding in Lima on May 12.", "VNA").engagements
    assert (signing.kind, signing.date.edtf, len({part.side for part in signing.participants})) == (
        "ceremony",
        "2025-05-12",
        2,
    )


def test_two_ministries_of_one_state_sign_at_home(reader: Reader) -> None:
    text = "Viet Nam's Ministry of Finance and Viet Nam's Ministry of Health signed a memorandum on May 12."
    assert tell(reader, text, "VNA") == []


def test_his_reception_is_that_of_the_leader_told_behind_it(reader: Reader) -> None:
    text = "Lao Ambassador to Peru Kham Keo presented his credentials to Peruvian President Luis Prado on May 12. "
    pair = {"Kham Keo", "Luis Prado"}
    told = _told(reader, text + "In his reception for the Lao diplomat, the Peruvian leader praised the ties.")
    assert told == [("ceremony", "occurred", pair), ("meeting", "occurred", pair)]
    told = _told(reader, text + "In his speech for the Lao diplomat, the Peruvian leader praised the ties.")
    assert told == [("ceremony", "occurred", pair)]


_CAME = "On May 12, Georgian President Levan Beridze arrived in Peru on a state visit. "


@pytest.mark.parametrize(
    ("greeted", "kind"),
    [
        ("Peruvian President Luis Prado welcomed the high-ranking guest at Lima International Airport.", "ceremony"),
        (
            "Peruvian Foreign Minister Luis Prado hosted the Georgian president at the Lima International Airport.",
            "ceremony",
        ),
        ("Peruvian President Luis Prado hosted a lunch at the Airport Hotel.", "meeting"),
    ],
)
def test_a_guest_is_hosted_at_an_airport(reader: Reader, greeted: str, kind: str) -> None:
    assert (kind, "occurred", {"Luis Prado", "Levan Beridze"}) in _told(reader, _CAME + greeted)


def test_gatherings_of_a_list_are_attended_one_by_one(reader: Reader) -> None:
    text = (
        "Lao Speaker Kham Keo will take part in the 9th Asian Women's Forum, the Second Conference of the Mekong River "
        "Commission and the plenary meeting of the Asian Ports Assembly, and the hall has been booked."
    )
    told = [(each.kind, each.standing, each.label) for each in tell(reader, text, "VNA")]
    assert told == [
        ("conference", "planned", "9th Asian Women's Forum"),
        ("conference", "planned", "Second Conference of the Mekong River Commission"),
        ("conference", "planned", "Asian Ports Assembly"),
    ]


def test_delegations_that_represent_states_and_their_heads(reader: Reader) -> None:
    text = "Delegations representing Chile and Peru met virtually on May 12. Deputy Minister Ana Costa led the Chilean "
    text += "delegation and Vice Minister Luis Prado led the Peruvian delegation."
    (met,) = tell(reader, text, "VNA")
    assert met.sides == {"Ana Costa": "CL", "Luis Prado": "PE"}


@pytest.mark.parametrize(
    ("whom", "sides"),
    [
        ("a range of counterparts, including from Laos, Chile and the African Union", ["LA", "CL", "African Union"]),
        ("counterparts representing Laos, Chile, and NATO", ["LA", "CL", "NATO"]),
        ("officials representing Chile", ["CL"]),
    ],
)
def test_counterparts_of_states_that_are_only_named(reader: Reader, whom: str, sides: list[str]) -> None:
    told = read(reader, f"While in Paris, Peruvian Foreign Minister Luis Prado met with {whom}.", "Reuters").engagements
    assert [[part.side for part in each.participants][1:] for each in told] == [[side] for side in sides]


_TALKS = "Lao Prime Minister Kham Keo will hold talks with Peruvian Prime Minister Luis Prado in Lima on May 20. "


@pytest.mark.parametrize(
    ("ahead", "contacts"),
    [
        ("They will jointly preside over the 12th meeting of the Inter-Governmental Committee.", 2),
        ("The two prime ministers will co-chair the 12th session of the Joint Commission.", 2),
        ("They will then meet the press.", 1),
    ],
)
def test_the_session_of_a_committee_is_held_beside_the_talks(reader: Reader, ahead: str, contacts: int) -> None:
    told = _told(reader, _TALKS + ahead)
    assert told == [("meeting", "planned", {"Kham Keo", "Luis Prado"})] * contacts


@pytest.mark.parametrize(
    ("followed", "labels"),
    [
        ("will have an audience with Peruvian President Luis Prado on May 23, followed by a state banquet", 2),
        ("will meet Peruvian President Luis Prado on May 23, followed by a working lunch", 2),
        ("will meet Peruvian President Luis Prado on May 23, followed by a joint press meet", 1),
        ("will hold a one-on-one meeting with Peruvian President Luis Prado on May 23, followed by extended talks", 1),
    ],
)
def test_a_participle_tells_what_follows(reader: Reader, followed: str, labels: int) -> None:
    told = tell(reader, f"Lao Prime Minister Kham Keo {followed}.", "VNA")
    assert [(each.people, each.date) for each in told] == [({"Kham Keo", "Luis Prado"}, "2025-05-23")] * labels


_TRIP = "Peruvian Foreign Minister Luis Prado will visit Laos and Thailand from May 20 to 25. He will hold talks with "


@pytest.mark.parametrize(
    ("whom", "sides"),
    [
        ("each country's foreign minister", ["LA", "TH"]),
        ("leaders of Thailand's parliament and government", ["TH"]),
        ("representatives of Laos's chamber of trade", ["LA"]),
        ("each ministry's adviser", []),
    ],
)
def test_people_of_the_lands_of_a_trip_who_are_not_named(reader: Reader, whom: str, sides: list[str]) -> None:
    told = read(reader, f"{_TRIP}{whom}.", "Andina").engagements
    met = [sorted({part.side or "" for part in each.participants} - {"PE"}) for each in told if each.kind == "meeting"]
    assert met == [[side] for side in sides]


def test_a_memorandum_between_bodies_is_signed_by_them(reader: Reader) -> None:
    text = (
        "An MoU on cooperation in science between the Ministry of Trade of Peru and the Ministry of Trade of Laos was"
    )
    (signing,) = tell(reader, f"{text} signed on May 12.", "Reuters")
    assert (signing.kind, signing.date, set(signing.sides.values())) == ("ceremony", "2025-05-12", {"PE", "LA"})
    assert tell(reader, f"{text} discussed on May 12.", "Reuters") == []


@pytest.mark.parametrize(
    "counterparts",
    [
        "with his Lao counterpart, Kham Keo; from Chile, Rosa Vega; and from Togo, Kofi Ba",
        "with his counterparts Kham Keo, from Laos; Rosa Vega, from Chile, and Kofi Ba, from Togo",
    ],
)
def test_counterparts_of_a_list_are_from_where_it_says(reader: Reader, counterparts: str) -> None:
    text = f"Peruvian Foreign Minister Luis Prado met {counterparts}."
    met = [(each.people - {"Luis Prado"}, each.sides) for each in tell(reader, text, "Andina")]
    assert [(people, sides[next(iter(people))]) for people, sides in met] == [
        ({"Kham Keo"}, "LA"),
        ({"Rosa Vega"}, "CL"),
        ({"Kofi Ba"}, "TG"),
    ]


def test_who_only_sat_by_receives_the_guest_too(reader: Reader) -> None:
    text = (
        "Peruvian President Luis Prado received Lao Foreign Minister Kham Keo on Monday, in the presence of Ana Costa, "
        "Speaker of the Peruvian Congress. The Lao minister was {} by Costa at the Congress."
    )
    two = [{"Luis Prado", "Kham Keo", "Ana Costa"}, {"Kham Keo", "Ana Costa"}]
    assert [each.people for each in tell(reader, text.format("also received"), "Andina")] == two
    assert [each.people for each in tell(reader, text.format("praised"), "Andina")] == two[:1]


@pytest.mark.parametrize(
    ("trip", "kinds"),
    [
        ("would travel to Peru on Friday on a visit during which he would hold talks with", ["visit", "meeting"]),
        ("has arrived in Peru on a visit during which he would meet", ["visit", "meeting"]),
        ("proposed a visit to Peru during which he would meet", ["visit"]),
    ],
)
def test_what_would_be_done_during_a_visit(reader: Reader, trip: str, kinds: list[str]) -> None:
    told = tell(reader, f"Lao Foreign Minister Kham Keo {trip} Peruvian President Luis Prado.", "Reuters")
    assert [each.kind for each in told] == kinds


def test_a_foreign_minister_meets_a_deputy_foreign_minister(reader: Reader) -> None:
    text = (
        "Lao Foreign Minister Kham Keo will visit Peru on May 20. He is expected to meet the Deputy Foreign Minister."
    )
    assert tell(reader, text, "Reuters")[-1].people == {"Kham Keo", "Peru"}


_RECEIVED = "Lao Foreign Minister Kham Keo received Peruvian Foreign Minister Luis Prado in Vientiane on May 12. "


@pytest.mark.parametrize(
    ("given", "kinds"),
    [
        ("At the end of the meeting, Keo presented Prado the medal of the ministry.", ["meeting", "ceremony"]),
        ("In the course of the talks, Prado presented his host with the Order of the Sun.", ["meeting", "ceremony"]),
        ("Keo presented the guest with a book on medals.", ["meeting"]),
    ],
)
def test_someone_is_presented_with_an_order(reader: Reader, given: str, kinds: list[str]) -> None:
    told = tell(reader, _RECEIVED + given, "Reuters")
    assert [each.kind for each in told] == kinds
    assert all(each.people == {"Kham Keo", "Luis Prado"} for each in told)


@pytest.mark.parametrize(
    ("before", "standings"),
    [
        ("They had previously met in Lima.", ["occurred", "background"]),
        ("Previously, both ministers have met in Lima.", ["occurred", "background"]),
        ("They previously met in Vientiane.", ["occurred"]),
    ],
)
def test_two_have_met_before_elsewhere(reader: Reader, before: str, standings: list[str]) -> None:
    told = [each for each in tell(reader, _RECEIVED + before, "Reuters") if each.kind == "meeting"]
    assert [each.standing for each in told] == standings


@pytest.mark.parametrize(
    ("said", "meetings"),
    [
        ("Earlier on Monday, Keo told Vice President Ana Costa that his country would buy more rice.", 2),
        ("Earlier, Keo told reporters that his country would buy more rice.", 1),
    ],
)
def test_what_was_told_earlier_that_day_was_told_at_a_meeting(reader: Reader, said: str, meetings: int) -> None:
    lead = "Peruvian Foreign Minister Luis Prado gave a dinner for Lao Foreign Minister Kham Keo in Lima on Monday. "
    told = [each.people for each in tell(reader, lead + said, "Andina")]
    assert told == [{"Luis Prado", "Kham Keo"}, {"Kham Keo", "Ana Costa"}][:meetings]


@pytest.mark.parametrize(
    ("lead", "host"),
    [
        (
            "On May 12, Lao Consul General in Da Nang City, Kham Keo, had a courtesy visit to Quang Nam.",
            "Tran Van Ba, Quang Nam provincial Party Secretary, received her.",
        ),
        (
            "Leaders of the northern province of Quang Ninh had a meeting with Lao Ambassador Kham Keo on May 12.",
            "Vice Chairman of the provincial People's Committee Tran Van Ba welcomed the guest.",
        ),
    ],
)
def test_the_next_sentence_tells_who_received_a_guest(reader: Reader, lead: str, host: str) -> None:
    assert _told(reader, f"{lead} {host}") == [("meeting", "occurred", {"Kham Keo", "Tran Van Ba"})]


def test_another_body_receives_the_guests_besides(reader: Reader) -> None:
    lead = "Leaders of the province of Quang Ninh met with Lao Ambassador Kham Keo on May 12. "
    told = _told(reader, lead + "Vice President Tran Thi Ba received the ambassador in Hanoi on May 13.")
    assert [people for _, _, people in told] == [{"Quang Ninh", "Kham Keo"}, {"Tran Thi Ba", "Kham Keo"}]


@pytest.mark.parametrize(
    ("when", "date", "places"), [("at the meeting", "2025-05-12", ("Lima",)), ("in March", "2025-03", ())]
)
def test_what_is_signed_at_the_talks_has_their_day(
    reader: Reader, when: str, date: str, places: tuple[str, ...]
) -> None:
    text = (
        "The first meeting of the Peru-Laos Joint Commission was held in Lima on Monday. An MoU on science between the "
    )
    text += f"Ministry of Trade of Peru and the Ministry of Trade of Laos was signed {when}."
    signing = tell(reader, text, "Reuters")[-1]
    assert (signing.kind, signing.date, signing.places) == ("ceremony", date, places)


@pytest.mark.parametrize(
    ("clause", "met"),
    [
        ("who lost the vote in March, Mayor Rosa Vega and Senator Maria Borg", 4),
        ("who is visiting Laos, President Somchai Dee said", 2),
    ],
)
def test_a_list_goes_on_behind_a_clause(reader: Reader, clause: str, met: int) -> None:
    text = f"Lao Foreign Minister Kham Keo met with Peruvian Governor Luis Prado, {clause}."
    (meeting,) = [each for each in tell(reader, text, "Reuters") if each.kind == "meeting"]
    assert len(meeting.people) == met
