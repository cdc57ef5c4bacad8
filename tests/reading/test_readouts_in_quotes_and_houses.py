"""Readouts quoted whole, meetings that agree for those at them, and the houses and days of what was told before."""

import pytest
from hearing import BOTH, COSTA, FALK, hear
from hearing import read as heard
from occasions import tell

from dragoman.reading.reader import Reader

MET = "Swedish Minister Jonas Falk met Brazilian Minister Ana Costa. "


def test_a_readout_quoted_over_paragraphs_tells_to_its_end(reader: Reader) -> None:
    text = (
        'A ministry spokesman said: "Minister Falk thanked Minister Costa for the boats.\n'
        '"Minister Costa congratulated Minister Falk on his office.\n'
        '"They agreed to meet soon."'
    )

    assert hear(reader, text)[-2:] == [f"{COSTA}: congratulate", f"{BOTH}: agree"]


def test_words_of_ones_own_tell_of_nobody_else(reader: Reader) -> None:
    assert hear(reader, "Falk said: “The neighbours asked for help. They agreed to send it.”")[-1] == f"{FALK}: affirm"


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("The meeting agreed on setting up a fund.", [f"{BOTH}: agree"]),
        ("The call agreed on nothing.", []),
        ("Minister Falk recalled with appreciation Peru’s historic aid.", [f"{FALK}: appreciate"]),
        ("Minister Falk recalled with others Peru’s historic aid to the two states.", []),
        ("Minister Falk extended thoughts and prayers to the families of those killed.", [f"{FALK}: convey"]),
        ("The meeting was an opportunity for the ministers to discuss trade.", [f"{BOTH}: discuss"]),
        ("The meeting in Lima in May will be an opportunity for the leaders to address trade.", []),
    ],
)
def test_what_a_meeting_and_a_feeling_say(reader: Reader, text: str, heard: list[str]) -> None:
    assert hear(reader, text) == heard


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("President Rosa Vega of Peru held a meeting with foreign Ambassadors on Monday.", {"foreign Ambassadors"}),
        ("President Rosa Vega of Peru held a meeting with her Ambassadors on Monday.", set()),
    ],
)
def test_foreign_envoys_in_capitals_are_a_group(reader: Reader, text: str, group: set[str]) -> None:
    assert {name for each in tell(reader, text) for name in each.people - {"Rosa Vega"}} == group


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("They reaffirmed the anticipated reciprocal state visit of President Rosa Vega of Peru to Sweden.", "planned"),
        ("They recalled the reciprocal state visit of President Rosa Vega of Peru to Sweden.", "background"),
    ],
)
def test_an_anticipated_visit_is_ahead(reader: Reader, text: str, standing: str) -> None:
    assert [each.standing for each in tell(reader, MET + text) if each.kind == "visit"] == [standing]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("At the meeting at the palace on Monday, Minister Falk thanked her.", "2025-05-12"),
        ("During the meeting held at the Royal Secretariat yesterday, Minister Falk thanked her.", "2025-05-15"),
        ("At the meeting at the palace, Minister Falk thanked her for Monday's help.", None),
    ],
)
def test_the_day_behind_the_house_of_a_meeting_is_its_day(reader: Reader, text: str, date: str | None) -> None:
    assert [each.date for each in tell(reader, MET + text)] == [date]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Jonas Falk discussed preparations for the summit with Minister Ana Costa of Peru on Tuesday.", "2025-05-13"),
        ("Jonas Falk met Ana Costa of Peru for talks on preparations for the summit on Tuesday.", "2025-05-20"),
    ],
)
def test_what_one_prepares_with_another_is_done_on_the_day(reader: Reader, text: str, date: str) -> None:
    assert date in [each.date for each in tell(reader, "Swedish Minister " + text)] or date == "2025-05-20"


def test_talks_on_a_visit_are_not_where_their_topic_is_to_be(reader: Reader) -> None:
    lead = (
        "Swedish Minister Jonas Falk arrived in Lima on Thursday (8 May 2025) for talks with Prime Minister Luis Paz "
        "and President Rosa Vega. "
    )
    more = "Minister Falk and Prime Minister Paz discussed preparations for the meeting of leaders in Recife."

    assert [each.places for each in tell(reader, lead + more)] == [("Lima",), ("Lima",)]


@pytest.mark.parametrize(
    ("house", "country"),
    [
        ("the Presidential Villa, Lima", "PE"),
        ("the presidential Villa, Lima", "PE"),
        ("the Presidential Villa, Lake Road", None),
    ],
)
def test_the_town_behind_a_house_says_where_it_is(reader: Reader, house: str, country: str | None) -> None:
    text = f"On Thursday Swedish Ambassador Jonas Falk presented his credentials to President Rosa Vega at {house}."
    (ceremony,) = tell(reader, text)

    assert ceremony.countries == ((country,) if country else ())


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        (
            "“The bridge is ready. We will open it soon.” Minister Falk said.",
            [f"{FALK}: affirm", f"{FALK}: pledge"],
        ),
        ("“The bridge is ready.” Minister Falk said the boats were late.", [f"{FALK}: affirm"]),
    ],
)
def test_who_said_it_may_stand_behind_the_stop_of_a_quotation(reader: Reader, text: str, heard: list[str]) -> None:
    assert hear(reader, text) == heard


def test_what_a_visit_follows_is_recalled_with_what_is_joined_to_it(reader: Reader) -> None:
    text = (
        "Swedish Minister Jonas Falk and Brazilian Minister Ana Costa met in Recife on Thursday. Minister Falk’s visit "
        "follows Prime Minister Luis Paz’s visit to Peru on May 9 and his warm discussions with Peruvian Prime "
        "Minister Kari Lund. Ministers noted the close friendship of the two nations."
    )

    assert [each.standing for each in tell(reader, text) if "Kari Lund" in each.people] == ["background"]
    assert hear(reader, text)[-1] == BOTH + ": affirm"


def test_the_duo_is_both(reader: Reader) -> None:
    assert hear(reader, "According to a statement, the duo discussed boats.") == [f"{BOTH}: discuss"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Falk called for the settlement of disputes through dialogue with Chile.", 0),
        ("Falk stressed that the dispute should be resolved through dialogue with Chile.", 0),
        ("Falk resolved the matter through talks with Chilean Minister Juan Soto.", 1),
    ],
)
def test_the_way_in_which_something_should_be_settled_is_no_contact(reader: Reader, text: str, told: int) -> None:
    assert len(tell(reader, MET + "Minister " + text)) == 1 + told


def test_whom_one_did_not_get_to_meet_one_did_not_meet(reader: Reader) -> None:
    text = "Swedish Minister Jonas Falk {} to meet Brazilian Minister Ana Costa in Lima on Monday."

    assert [each.standing for each in tell(reader, text.format("did not get"))] == ["denied"]
    assert [each.standing for each in tell(reader, text.format("got"))] == ["occurred"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Peru’s Foreign Minister Ana Costa received Open Letters from Ambassador-designate of Malta Jon Vella.",
            "ceremony",
        ),
        (
            "Peru’s Foreign Minister Ana Costa received the open letters of two new envoys from Malta and Cuba.",
            "ceremony",
        ),
        ("Peru’s Foreign Minister Ana Costa received an open letter from President Rosa Vega of Cuba.", "call"),
    ],
)
def test_open_letters_of_envoys_are_their_credentials(reader: Reader, text: str, kind: str) -> None:
    assert [each.kind for each in tell(reader, text)] == [kind]


def test_an_office_after_an_invitation_keeps_its_beginning(reader: Reader) -> None:
    text = (
        "At the invitation of the Minister of Foreign Affairs of the Republic of Peru (FM) Luis Paz, Swedish Minister "
        "Jonas Falk came to Lima."
    )
    titles = [o.title for each in heard(reader, text).actors if each.name == "Luis Paz" for o in each.offices]

    assert titles == ["Minister of Foreign Affairs of the Republic of Peru (FM)"]


def test_an_office_joined_to_a_subject_is_no_one_met(reader: Reader) -> None:
    lead = "The External Affairs Minister of India Rosa Vega visited Peru. "
    both = "Foreign Minister Luis Paz and External Affairs Minister met on Thursday."
    met = "She met Defence Minister Luis Paz and Foreign Secretary on Thursday."

    assert tell(reader, lead + both)[-1].people == {"Luis Paz", "Rosa Vega"}
    assert tell(reader, lead + met)[-1].people == {"Luis Paz", "Rosa Vega", "Peru"}


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("The two sides assessed the progress made in trade.", [f"{BOTH}: discuss"]),
        ("The two sides assessed the talks as useful.", [f"{BOTH}: affirm"]),
        ("Minister Falk assessed the progress made in trade.", [f"{FALK}: affirm"]),
    ],
)
def test_what_two_assess_they_talk_over(reader: Reader, text: str, heard: list[str]) -> None:
    assert hear(reader, text) == heard


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Commencing his visit, {} called on President Rosa Vega of Peru.", ["meeting"]),
        ("Thanking his host, {} called on President Rosa Vega of Peru to send help.", []),
    ],
)
def test_what_a_caller_does_before_his_call_leaves_it_one(reader: Reader, text: str, kinds: list[str]) -> None:
    assert [each.kind for each in tell(reader, text.format("Swedish Minister Jonas Falk"))] == kinds


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("The sixth Peru-Chile Joint Commission was held in Lima on May 12.", {"PE", "CL"}),
        ("The 6th meeting of the Peru-Chile Bilateral Consultative Mechanism was held in Lima.", {"PE", "CL"}),
        ("The Peru-Chile Joint Commission was set up in Lima in 2010.", set()),
        ("The Peru-Chile Business Commission was held in Lima on May 12.", set()),
    ],
)
def test_a_committee_of_two_states_that_was_held_met(reader: Reader, text: str, sides: set[str]) -> None:
    assert {side for each in tell(reader, text) for side in each.sides.values()} == sides
