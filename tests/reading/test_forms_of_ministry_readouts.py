"""Forms in which ministries' own pages tell contacts: rounds with capitals, offices in letters, spokesmen's names."""

import pytest
from hearing import BOTH, COSTA, FALK, hear
from hearing import read as heard
from occasions import tell

from dragoman.reading.reader import Reader

LEAD = "Swedish Foreign Minister Jonas Falk held talks with Brazilian Foreign Minister Ana Costa in Lima on May 5. "


@pytest.mark.parametrize(
    "text",
    [
        "The 4th Round of Bilateral Political Consultations was held on 28 February 2018 in Recife.",
        "The second round of the Strategic Dialogue was convened in Recife in 2018.",
        "The 5th session of the Commission was held in Recife on 6 May 2018.",
        "The first meeting of the Joint Working Group took place in Recife in 2018.",
    ],
)
def test_capitals_make_a_round_of_two_states_no_other(reader: Reader, text: str) -> None:
    _, told = tell(reader, LEAD + text)

    assert (told.standing, told.places) == ("background", ("Recife",))
    assert (told.date or "")[:4] == "2018"
    assert set(told.sides.values()) == {"SE", "BR"}


@pytest.mark.parametrize(
    "text",
    [
        "The second round of the Water Dialogue was convened in Recife in 2018.",
        "The 5th session of the Coffee Commission was held in Recife on 6 May 2018.",
    ],
)
def test_a_name_of_its_own_makes_a_round_another(reader: Reader, text: str) -> None:
    assert len(tell(reader, LEAD + text)) == 1


def test_the_round_before_a_visit_is_of_the_two_states_of_the_visit(reader: Reader) -> None:
    text = (
        "Swedish State Secretary Jonas Falk will visit Brazil on June 4-5. The last round of talks took place in 2007."
    )
    _, told = tell(reader, text)

    assert (told.standing, set(told.sides.values())) == ("background", {"SE", "BR"})


@pytest.mark.parametrize(
    "text",
    [
        "They agreed to further regular consultations between the two sides.",
        "They agreed to maintain dialogue between the two countries.",
        "They undertook to deepen consultations between the two ministries.",
    ],
)
def test_talks_that_are_only_to_go_on_are_no_contact(reader: Reader, text: str) -> None:
    lead = "Swedish Foreign Minister Jonas Falk spoke by phone with Brazilian Foreign Minister Ana Costa. "

    assert [each.kind for each in tell(reader, lead + text)] == ["call"]


def test_counterparts_on_one_screen_meet_together(reader: Reader) -> None:
    text = (
        "Swedish Minister Jonas Falk met yesterday via videoconference with her counterparts from Peru, Chile and Cuba."
    )
    met = tell(reader, text)
    apart = tell(reader, text.replace("via videoconference ", ""))

    assert [set(each.sides.values()) for each in met] == [{"SE", "PE", "CL", "CU"}]
    assert len(apart) == 3


def test_the_second_of_two_has_the_title_before_the_comma(reader: Reader) -> None:
    met = (
        "Swedish Minister Jonas Falk and Minister of External Affairs of Peru, His Excellency Dr. Luis Paz held talks."
    )
    other = "In talks of Jonas Falk and the Trade Minister of Peru, Kari Lund was left out."

    assert [each.people for each in tell(reader, met)] == [{"Jonas Falk", "Luis Paz"}]
    assert [o.title for each in heard(reader, other).actors if each.name == "Kari Lund" for o in each.offices] == []


@pytest.mark.parametrize(
    ("office", "speaks"),
    [
        ("state minister for foreign affairs of Peru", "State minister"),
        ("Permanent Secretary for Foreign Affairs of Peru", "The PS"),
        ("Prime Cabinet Secretary of Peru", "The PCS"),
        ("Director General of Customs of Peru", "The DG"),
    ],
)
def test_offices_in_letters_and_without_article_speak(reader: Reader, office: str, speaks: str) -> None:
    text = f"Swedish Ambassador Jonas Falk met Rosa Vega, {office}, in Lima. {speaks} stressed the need for rain."
    reading = heard(reader, text)
    (statement,) = reading.statements

    assert [actor.name for actor in reading.actors if actor.id in statement.speakers] == ["Rosa Vega"]


def test_small_words_that_open_a_sentence_are_nobody(reader: Reader) -> None:
    assert hear(reader, "State media stressed the need for rain.") == []


def test_a_spokesman_named_after_a_comma_is_of_the_side_he_serves(reader: Reader) -> None:
    text = "Swedish Minister Jonas Falk came to Lima. Falk's spokesman, Lars Dube, said ties with Peru were good."
    named = {actor.name: actor for actor in heard(reader, text).actors}

    assert named["Lars Dube"].country == "SE"
    assert [office.title for office in named["Lars Dube"].offices] == ["spokesman"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            'A statement from the palace said that Falk and Costa "discussed a deal, and the Brazilian minister '
            'reiterated her intention to help."',
            [f"{BOTH}: discuss", f"{COSTA}: affirm"],
        ),
        ("Spokesperson Lars Dube added that the two ministers had agreed on quotas.", [f"{BOTH}: agree"]),
        ("The two ministers exchanged best wishes for the New Year.", [f"{BOTH}: convey"]),
        ("Falk conveyed his desire to expand the group.", [f"{FALK}: hope"]),
        ("Falk conveyed Sweden's readiness to help.", [f"{FALK}: convey"]),
        ("They directed officials to finish the text.", [f"{BOTH}: request"]),
        ("He directed a film.", []),
        (
            "They exchanged views on the sea, where, amid the storm, they reaffirmed the treaty.",
            [f"{BOTH}: discuss", f"{BOTH}: affirm"],
        ),
        ("They discussed the bay where whales live.", [f"{BOTH}: discuss"]),
    ],
)
def test_what_readouts_say_that_was_said(reader: Reader, text: str, lines: list[str]) -> None:
    assert hear(reader, text) == lines


@pytest.mark.parametrize(
    "text",
    [
        "Telephone conversation between PM and President of Peru\n\nSwedish Prime Minister Jonas Falk had a telephone "
        "conversation today with His Excellency Luis Paz, President of the Republic of Peru.",
        "Swedish Minister Jonas Falk and President of Peru Luis Paz discussed fish on Monday in their first phone "
        "call.\n\nThey were elected in May. Falk likes maps. Falk's conversation with Paz came late.",
    ],
)
def test_a_call_told_again_is_one_call(reader: Reader, text: str) -> None:
    (call,) = tell(reader, text)

    assert (call.kind, call.people) == ("call", {"Jonas Falk", "Luis Paz"})


def test_a_title_that_tells_of_another_day_tells_another_contact(reader: Reader) -> None:
    text = "Falk to meet President of Peru\n\nSwedish Minister Jonas Falk met Luis Paz, President of Peru, on Monday."

    assert [each.standing for each in tell(reader, text)] == ["occurred"]


@pytest.mark.parametrize(
    "text",
    [
        "The session will be chaired by Swedish Minister Jonas Falk and co-chaired by Luis Paz, Minister of Peru.",
        "The talks will be co-chaired by Swedish Minister Jonas Falk and Luis Paz, Minister of Trade of Peru.",
    ],
)
def test_one_who_chairs_and_one_who_co_chairs_meet(reader: Reader, text: str) -> None:
    (session,) = tell(reader, text)

    assert (session.kind, session.standing, session.people) == ("meeting", "planned", {"Jonas Falk", "Luis Paz"})


def test_those_who_chaired_the_gathering_just_told_were_there(reader: Reader) -> None:
    text = (
        "The Foreign Ministers of Peru, Chile and Cuba, Ana Costa, Luis Paz and Rosa Vega, held the Coast Forum in "
        "Lima on Monday. The forum was co-chaired by Peruvian Minister Ana Costa and Lao Minister Kham Vong."
    )

    (forum,) = tell(reader, text)
    assert {"Ana Costa", "Kham Vong", "Rosa Vega"} <= forum.people


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("In their talks, Falk and Costa discussed priorities for the Lima Summit in July.", "2025-05-15"),
        ("In their talks in July last year, Falk and Costa discussed fish.", "2024-07"),
    ],
)
def test_the_day_of_what_was_discussed_is_not_that_of_the_talks(reader: Reader, text: str, date: str) -> None:
    lead = "Swedish Minister Jonas Falk met Brazilian Minister Ana Costa in Rome on Thursday. "

    assert tell(reader, lead + text)[-1].date == date


@pytest.mark.parametrize(
    ("text", "guests"),
    [
        ("Kenyan Minister Musa Otieno met members of the diplomatic corps in Nairobi on Monday.", ["diplomatic corps"]),
        ("Kenyan Minister Musa Otieno hosted a luncheon for heads of mission in Nairobi.", ["heads of mission"]),
        ("Kenyan Minister Musa Otieno met the marine corps on Monday.", []),
    ],
)
def test_the_envoys_at_a_capital_are_a_group_from_abroad(reader: Reader, text: str, guests: list[str]) -> None:
    assert [name for each in tell(reader, text) for name in each.people - {"Musa Otieno"}] == guests


def test_a_counterpart_met_on_a_visit_is_of_the_country_visited(reader: Reader) -> None:
    text = (
        "Peruvian Secretary Jonas Falk will visit Chile on June 4-5.\n\nHe will hold talks on a variety of issues "
        "with his counterpart Karuna Vela and Secretary Gota Paz."
    )
    talks = tell(reader, text, source="IANS")[-1]

    assert talks.sides == {"Jonas Falk": "PE", "Karuna Vela": "CL", "Gota Paz": "CL"}


def test_what_was_done_on_an_earlier_visit_is_recalled(reader: Reader) -> None:
    lead = "Swedish Minister Jonas Falk met Peruvian President Rosa Vega on Monday. "
    _, visit, met = tell(reader, lead + "He last visited Lima in March and met President Rosa Vega.")

    assert (visit.standing, met.standing, met.date) == ("background", "background", "2025-03")


def test_a_visit_that_is_going_on_is_not_ahead(reader: Reader) -> None:
    text = "I will begin with Swedish Minister Jonas Falk's ongoing visit to Peru."

    assert [each.standing for each in tell(reader, text)] == ["occurred"]


def test_bilateral_is_a_meeting_only_by_itself(reader: Reader) -> None:
    text = "Swedish Minister Jonas Falk met Peruvian President Rosa Vega on Monday. "

    assert len(tell(reader, text + "They assessed the Bilateral relations between Sweden and Peru.")) == 1
