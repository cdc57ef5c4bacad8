"""Readouts of calls with several leaders, and what they build on: earlier contacts, their days, and the news after."""

import pytest
from hearing import told as heard_in
from occasions import news, one, read, tell

from dragoman.reading.reader import Reader

FALK, SALA = "President Anna Falk of Canada", "President Bruno Sala of Peru"
THREE = f"{SALA}, Chancellor Karl Roe of Germany, and Prime Minister Luca Neri of Italy"


@pytest.mark.parametrize("verb", ["spoke today with", "met today with"])
@pytest.mark.parametrize(
    ("after", "meetings"),
    [
        ("The leaders discussed the drought.", 1),
        ("Together, they discussed the drought.", 1),
        ("All four agreed to send aid.", 1),
        ("The meeting lasted an hour.", 1),
        ("Peru is in its second year of drought.", 3),
    ],
)
def test_whom_one_met_together_the_next_sentence_tells(reader: Reader, verb: str, after: str, meetings: int) -> None:
    assert len(tell(reader, f"{FALK} {verb} {THREE}. {after}", "The White House")) == meetings


def test_leaders_who_met_together_all_speak(reader: Reader) -> None:
    reading = read(reader, f"{FALK} spoke today with {THREE}. The leaders discussed the drought.", "The White House")
    assert heard_in(reading) == ["Anna Falk & Bruno Sala & Karl Roe & Luca Neri: discuss"]


def test_a_call_on_something_discusses_it(reader: Reader) -> None:
    reading = read(reader, f"{FALK} spoke with {SALA} regarding the drought and the ports.", "The White House")
    assert heard_in(reading) == ["Anna Falk & Bruno Sala: discuss"]


def test_the_days_of_what_is_prepared_are_not_those_of_the_call(reader: Reader) -> None:
    text = f"{FALK} spoke with {SALA} regarding preparations for the June 5-6 Leaders Summit on Water."
    assert one(reader, text, "The White House").date is None


@pytest.mark.parametrize(
    "words",
    [
        "This meeting built on the talks of the two presidents in Lima in November 2022.",
        "The meeting follows their talks in Lima in November 2022.",
        "The discussion built upon their meeting in Lima in November 2022.",
    ],
)
def test_what_a_meeting_builds_on_lies_behind(reader: Reader, words: str) -> None:
    text = f"Today, {FALK} met with {SALA}. {words} The President thanked Peru."
    drafts = tell(reader, text, "The White House")
    assert sorted((each.standing, each.date) for each in drafts) == [
        ("background", "2022-11"),
        ("occurred", "2025-05-16"),
    ]
    reading = read(reader, text, "The White House")
    now = [each.id for each in reading.engagements if not each.background]
    assert [each.engagement for each in reading.statements] == now


def test_words_said_at_the_earlier_meeting_stay_there(reader: Reader) -> None:
    text = (
        f"{FALK} met with {SALA} in Oslo on May 3, 2025. The two presidents also met in Lima on November 2, 2022. "
        "At the time President Sala thanked Canada."
    )
    reading = read(reader, text, "", None)
    then = [each.id for each in reading.engagements if each.background]
    assert [each.engagement for each in reading.statements] == then


@pytest.mark.parametrize("opening", ["Building on", "Building upon", "Drawing on"])
def test_a_visit_on_which_talks_build_is_no_news(reader: Reader, opening: str) -> None:
    text = f"{FALK} met with {SALA} today. {opening} the President’s visit to Cusco, the two leaders discussed ports."
    assert [each.kind for each in news(reader, text, "The White House")] == ["meeting"]


def test_a_visit_that_follows_another_is_still_told(reader: Reader) -> None:
    text = (
        f"{FALK} arrived in Lima on Monday. "
        "Her visit to Peru follows President Bruno Sala’s visit to Canada in May 2022."
    )
    visits = [each for each in tell(reader, text) if each.kind == "visit"]
    assert [(each.standing, set(each.people)) for each in visits] == [
        ("occurred", {"Anna Falk"}),
        ("background", {"Bruno Sala"}),
    ]


def test_a_vice_president_s_house_is_not_the_other_s_president_s(reader: Reader) -> None:
    text = f"Vice President Anna Falk of Canada met with {SALA} at the Vice President’s Residence."
    meeting = one(reader, text)
    assert (meeting.countries, meeting.roles) == (("CA",), {"Anna Falk": "host", "Bruno Sala": "visitor"})


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("They discussed the Red Sea and Foreign Minister Ana Ruiz of Peru thanked Chile.", "Foreign Minister"),
        ("They discussed the Western Balkans and President Ana Ruiz of Peru thanked Chile.", "President"),
        ("Trade and Industry Minister Ana Ruiz of Peru thanked Chile.", "Trade and Industry Minister"),
    ],
)
def test_what_was_discussed_is_no_field_of_an_office(reader: Reader, title: str, office: str) -> None:
    reading = read(reader, title)
    assert [each.title for actor in reading.actors if actor.name == "Ana Ruiz" for each in actor.offices] == [office]


def test_steps_taken_say_nothing(reader: Reader) -> None:
    text = f"{FALK} spoke with {SALA} today. President Falk welcomed taking steps to address the drought."
    assert heard_in(read(reader, text, "The White House")) == ["Anna Falk: appreciate"]


@pytest.mark.parametrize("dash", [" – led", ", led"])
def test_those_who_lead_a_delegation_together_do_not_meet_each_other(reader: Reader, dash: str) -> None:
    text = (
        f"On Monday, a high-level Canadian delegation{dash} by Coordinator Anna Falk, Assistant Secretary John Boe, "
        f"and Lieutenant General Stephen Sand{dash[:2].rstrip()} visited Lima, Peru."
    )
    trip = one(reader, text)
    assert trip.kind == "visit"
    assert trip.sides == {"Anna Falk": "CA", "John Boe": "CA", "Stephen Sand": "CA"}
