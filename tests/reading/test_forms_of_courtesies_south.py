"""Forms that agencies of South and South-East Asia write: offices called on without an article, short forms of offices,
banquets for leaders who are listed after, greetings at the airport, calls told again.
"""

import pytest
from cases import offices, people
from occasions import one, read, tell

from dragoman.reading.reader import Reader

COSTA = "Peruvian Defence Minister Ana Costa"
VISIT = f"{COSTA} visited India from May 3 to 5, 2024. "


def _said(reader: Reader, text: str, source: str = "PTI") -> list[str]:
    reading = read(reader, text, source)
    names = {actor.id: actor.name for actor in reading.actors}
    told = []
    for each in reading.statements:
        told.append(f"{' & '.join(sorted(names[id] for id in each.speakers))}: {each.act.value}")
    return told


@pytest.mark.parametrize(
    ("clause", "meetings"),
    [
        ("She called on Raksha Mantri and Prime Minister.", 2),
        ("She called on Defence Minister, NSA and Prime Minister.", 3),
        ("She called on EAM and Minister of Power and met Foreign Secretary.", 3),
        ("She paid calls on Vice President and Prime Minister.", 2),
    ],
)
def test_offices_called_on_without_an_article_are_of_the_state_that_is_visited(
    reader: Reader, clause: str, meetings: int
) -> None:
    told = tell(reader, VISIT + clause)[1:]
    assert len(told) == meetings
    assert [each.roles for each in told] == [{"Ana Costa": "visitor", "India": "host"}] * meetings


def test_a_chairman_of_chiefs_is_no_chief(reader: Reader) -> None:
    text = (
        "Swiss Ambassador Ueli Amann called on Chairman Joint Chiefs of Staff Committee General Asad Lodhi on Friday."
    )
    assert offices(people(reader, text)["Asad Lodhi"]) == ["Chairman Joint Chiefs of Staff Committee", "General"]


def test_a_report_explains_the_short_form_of_an_office(reader: Reader) -> None:
    text = (
        "Swiss Ambassador Ueli Amann called on Chief of the Naval Staff (CNS) Admiral Asad Lodhi on Friday. CNS thanked"
        " the envoy for the gift. The CNS said training would go on."
    )
    assert _said(reader, text) == ["Asad Lodhi: thank", "Asad Lodhi: affirm"]


def test_dignitaries_who_visit_are_the_guests(reader: Reader) -> None:
    text = (
        "A team led by Kenyan Defence Secretary Wanjiru Kama called on Admiral Asad Lodhi in Islamabad on Friday. The"
        " visiting dignitaries praised the work against pirates."
    )
    assert _said(reader, text, "APP") == ["Wanjiru Kama: appreciate"]


def test_a_charge_is_told_with_a_blank_in_the_word(reader: Reader) -> None:
    text = "Swiss Charge d’ Affaires to Pakistan Mr Ueli Amann called on Foreign Secretary Asad Lodhi on Friday."
    assert one(reader, text).people == {"Ueli Amann", "Asad Lodhi"}


def test_a_father_s_title_is_within_a_malay_name(reader: Reader) -> None:
    text = "Foreign Minister Datuk Seri Nordin Tun Ariffin met Peruvian Foreign Minister Ana Costa in Lima on Friday."
    assert one(reader, text).people == {"Nordin Tun Ariffin", "Ana Costa"}


def test_whoever_is_envoy_for_a_field_calls_on_someone(reader: Reader) -> None:
    text = "The Finnish Prime Minister’s special representative for climate called on President Asad Lodhi on Friday."
    assert set(one(reader, text, "APP").sides.values()) == {"FI", "PK"}


BANQUET = (
    "President Asha Rao hosted a banquet in honour of the leaders of island countries in New Delhi today.\n\nLeaders"
    " who attended the banquet include the President of Kiribati, H. E. Teken Ruatu; the Prime Minister of Barbados,"
    " H. E. Selwyn Brath; and the Prime Minister of Tuvalu, H. E. Iosefa Taul."
)


def test_leaders_for_whom_a_banquet_is_given_are_named_after(reader: Reader) -> None:
    told = one(reader, BANQUET)
    assert (told.label, told.roles["Asha Rao"]) == ("banquet", "host")
    assert told.people == {"Asha Rao", "Teken Ruatu", "Selwyn Brath", "Iosefa Taul"}


def test_who_welcomes_the_leaders_does_so_at_the_banquet(reader: Reader) -> None:
    assert one(reader, f"{BANQUET}\n\nWelcoming the leaders, the President thanked them for coming.").label == "banquet"


@pytest.mark.parametrize("whose", ["four island countries", "the two countries", "their countries"])
def test_leaders_who_are_counted_are_told_one_by_one(reader: Reader, whose: str) -> None:
    assert tell(reader, f"President Asha Rao held talks with leaders of {whose} in New Delhi today.") == []


ARRIVAL = (
    "Peruvian Prime Minister Ana Costa arrived in Dili today for a two-day official visit. She was met by Deputy Prime"
    " Minister Rui Belo at the airport. "
)


def test_who_is_on_hand_to_greet_a_guest_greets_her_with_the_others(reader: Reader) -> None:
    told = tell(reader, ARRIVAL + "Minister of Education Ines Ximen was also on hand to greet Costa.")
    assert [each.kind for each in told] == ["visit", "ceremony"]


def test_talks_that_are_to_come_are_not_the_welcome(reader: Reader) -> None:
    told = tell(
        reader,
        "Lao President Khamla Vong, on a visit to Peru, was welcomed by Prime Minister Ana Costa at the palace in Lima"
        " today. The highlight of the visit will be the discussions between President Khamla Vong and Prime Minister"
        " Ana Costa.",
    )
    assert [each.standing for each in told if each.kind == "meeting"] == ["occurred", "planned"]


def test_a_counterpart_holds_the_very_office(reader: Reader) -> None:
    told = tell(
        reader,
        ARRIVAL + "The visit is at the invitation of Prime Minister Xisto Lemos. The Prime Minister will hold talks"
        " with her counterpart tomorrow.",
    )
    assert told[-1].people == {"Ana Costa", "Xisto Lemos"}


def test_a_warm_welcome_at_the_airport_is_one(reader: Reader) -> None:
    told = tell(
        reader,
        "Peruvian Foreign Minister Ana Costa called on Prime Minister Tashi Dorj in Thimphu today. Earlier, Costa was"
        " accorded a warm welcome by her Bhutanese counterpart Kinley Penjor at the Paro airport.",
    )
    assert [(each.kind, each.people) for each in told] == [
        ("meeting", {"Ana Costa", "Tashi Dorj"}),
        ("ceremony", {"Ana Costa", "Kinley Penjor"}),
    ]


def test_who_leads_two_delegations_co_chairs_their_session(reader: Reader) -> None:
    told = one(
        reader,
        "Leading the delegation of their respective countries, Peruvian Minister Ana Costa and Lao Minister Khamla Vong"
        " will co-chair the 4th meeting of the Peru-Laos Joint Commission in Lima on Friday.",
    )
    assert (told.people, told.standing) == ({"Ana Costa", "Khamla Vong"}, "planned")


MET = "Peruvian Foreign Minister Ana Costa called on Prime Minister Tashi Dorj in Thimphu today. "


def test_those_named_after_an_opening_phrase_do_what_the_verb_says(reader: Reader) -> None:
    text = MET + "Apart from discussing ties between Peru and Bhutan, Costa and PM Dorj also exchanged views on trade."
    assert _said(reader, text, "Kuensel") == ["Ana Costa & Tashi Dorj: discuss"]


@pytest.mark.parametrize(
    "again",
    ["During the call on, views were exchanged on trade.", "Costa called on Dorj, during which trade was discussed."],
)
def test_a_call_on_someone_is_a_meeting(reader: Reader, again: str) -> None:
    told = one(reader, MET + again)
    assert (told.kind, told.people) == ("meeting", {"Ana Costa", "Tashi Dorj"})


def test_a_statement_that_it_said_tells_the_news(reader: Reader) -> None:
    text = (
        f"{MET}“Costa handed over a letter,” said the statement issued by the Ministry of Foreign Affairs. Costa had a"
        " bilateral meeting with Lao Foreign Minister Khamla Vong on Friday, it said."
    )
    assert tell(reader, text)[-1].standing == "occurred"


def test_who_accompanies_a_traveller_is_of_the_visit_told_again(reader: Reader) -> None:
    told = tell(
        reader,
        "Nepali Prime Minister Bishnu Gurung is on a visit to Thailand. He met Thai Minister Som Chai on Tuesday."
        " Gurung had left for Bangkok on Sunday. He is accompanied by Foreign Secretary Meena Karki.",
    )
    assert told[0].roles["Meena Karki"] == "member"
    assert "Meena Karki" not in told[1].people


def test_two_leaders_who_observe_a_signing_are_at_it(reader: Reader) -> None:
    text = MET + "Costa and Dorj observed the signing of a memorandum of understanding on trade."
    assert [each.kind for each in tell(reader, text)] == ["meeting", "ceremony"]


def test_a_general_is_called_by_his_rank(reader: Reader) -> None:
    text = (
        "Commander-in-Chief of Defence Services Senior General Thura Zaw received Peruvian envoy Ana Costa in Nay Pyi"
        " Taw. The Senior General said he was ready for talks. The Senior General also met Lao envoy Khamla Vong."
    )
    assert _said(reader, text, "GNLM") == ["Thura Zaw: affirm"]
    assert tell(reader, text, "GNLM")[1].people == {"Thura Zaw", "Khamla Vong"}


def test_a_bracket_of_three_is_within_an_office(reader: Reader) -> None:
    text = "Chief of the General Staff (Army, Navy and Air) General Myo Kyaw met Peruvian envoy Ana Costa on Friday."
    assert offices(people(reader, text)["Myo Kyaw"])[0] == "Chief of the General Staff (Army, Navy and Air)"


def test_an_ambassador_is_not_of_the_office_listed_before(reader: Reader) -> None:
    text = (
        "Prime Minister Ana Costa met officers from the Office of the Commander-in-Chief, Serbian Ambassador to Peru"
        " H.E. Mr. Dragan Petrov and General Eva Prado on Friday."
    )
    assert offices(people(reader, text)["Dragan Petrov"]) == ["Serbian Ambassador to Peru"]


def test_a_post_that_leaves_out_its_writer_tells_the_news(reader: Reader) -> None:
    text = (
        "In a post on Friday, Indian Defence Minister Asha Rao said, “Had a telephone conversation with Peruvian"
        " Defence Minister Ana Costa.”"
    )
    told = one(reader, text, "PTI")
    assert (told.kind, told.standing, told.people) == ("call", "occurred", {"Asha Rao", "Ana Costa"})
