"""Days, standing and places that follow from what a report tells round a contact."""

import pytest
from occasions import Told, tell

from dragoman.reading.reader import Reader

S = "Swedish Prime Minister Jonas Falk"
B = "Brazilian President Ana Costa"
MINISTER = "Brazilian Trade Minister Rui Prado"


def one(told: list[Told], kind: str, label: str = "") -> Told:
    """The one engagement of a kind, or with a word in its label."""
    (found,) = (each for each in told if each.kind == kind and label in each.label)
    return found


@pytest.mark.parametrize(
    "second",
    [
        f"He made the remarks while receiving {MINISTER}.",
        f"He said this at a meeting with {MINISTER}.",
        f"The prime minister was talking to {MINISTER}, who called on him in Stockholm.",
    ],
)
def test_what_the_lead_says_was_said_on_a_day_was_said_in_the_contact_after_it(reader: Reader, second: str) -> None:
    told = tell(reader, f"{S} on Wednesday urged Brazil to buy more ships.\n\n{second}")

    assert one(told, "meeting").date == "2025-05-14"


def test_a_flood_is_not_the_day_of_the_news(reader: Reader) -> None:
    text = f"{S} met {B} in Vienna on Wednesday after the March 4 flood.\n\nEarlier in the day, Falk met {MINISTER}."

    assert [each.date for each in tell(reader, text)] == ["2025-05-14", "2025-05-14"]


def test_a_visit_is_over_on_the_day_of_coming_back(reader: Reader) -> None:
    text = f"{S} arrived back in Stockholm on Thursday after paying a three-day visit to Brazil."

    assert one(tell(reader, text), "visit").date == "2025-05-13/2025-05-15"


@pytest.mark.parametrize(
    "text",
    [
        "Two days of talks between Sweden and Brazil ended in Vienna on Thursday, with signatures.",
        "Two days of trade talks between officials of Sweden and Brazil ended here on Thursday.",
    ],
)
def test_talks_of_two_days_end_on_the_second(reader: Reader, text: str) -> None:
    assert one(tell(reader, text), "meeting").date == "2025-05-14/2025-05-15"


def test_what_someone_had_done_a_little_earlier_is_news(reader: Reader) -> None:
    text = f"{S} met {B} in Vienna on Wednesday.\n\nCosta had earlier received Austrian Chancellor Uwe Lang."

    assert [each.standing for each in tell(reader, text)] == ["occurred", "occurred"]


def test_what_a_guest_tells_of_the_week_is_news(reader: Reader) -> None:
    text = (
        f"{S} met {B} in Stockholm on Thursday.\n\nCosta told her host of the talks she had with {MINISTER} on Monday."
    )

    assert [each.standing for each in tell(reader, text)][0] == "occurred"


def test_who_opens_a_report_with_what_he_did_tells_the_news(reader: Reader) -> None:
    text = f"{S} said on Thursday he had a useful conversation with {B} in Vienna."

    assert one(tell(reader, text), "meeting").standing == "occurred"


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        (f"Talks between {S} and {B} had been set for Monday but were called off.", "cancelled"),
        (f"The visit of {S} to Brazil, announced for June, will not take place.", "cancelled"),
        (f"The ministry denied a report that {S} had met {B} in Vienna.", "denied"),
        (f"The ministry dismissed as baseless rumours about a meeting between {S} and {B}.", "denied"),
        (f"A meeting between {S} and {B} is to take place in Vienna on Monday.", "planned"),
    ],
)
def test_what_came_to_nothing_or_is_to_come(reader: Reader, text: str, standing: str) -> None:
    assert [each.standing for each in tell(reader, text)] == [standing]


def test_the_next_round_is_not_the_one_being_told(reader: Reader) -> None:
    text = f"{S} met {B} in Vienna.\n\nThe next meeting will be held in Lima in October."

    assert [(each.standing, each.date) for each in tell(reader, text)] == [("occurred", None), ("planned", "2025-10")]


@pytest.mark.parametrize(
    "text",
    [
        f"The third round of talks between {S} and {B} was held in virtual format on Thursday.",
        f"Fish was at the centre of talks, by videoconference on Thursday, between {S} and {B}.",
    ],
)
def test_talks_on_screen_have_no_place(reader: Reader, text: str) -> None:
    talks = one(tell(reader, "VIENNA, May 15 (Reuters) - " + text), "meeting")

    assert (talks.format, talks.places) == ("video", ())


def test_beside_an_event_they_met_where_the_report_is_filed(reader: Reader) -> None:
    text = f"NEW YORK, May 15 (LPA) - {S} met {B} on Thursday on the sidelines of the UN General Assembly."

    assert one(tell(reader, text, source="BTA"), "meeting").countries == ("US",)


def test_an_event_elsewhere_is_not_at_home(reader: Reader) -> None:
    text = f"SOFIA, May 15 (BTA) - {S} met {B} on Thursday on the sidelines of the UN General Assembly."

    assert one(tell(reader, text, source="BTA"), "meeting").countries == ()


def test_what_is_built_somewhere_is_no_place_of_the_meal(reader: Reader) -> None:
    text = f"{S} held a lunch with {B}, at which a proposal to build a school in Lima was discussed."

    assert "Lima" not in one(tell(reader, text), "meeting").places


def test_who_once_travelled_as_a_student_is_on_no_visit(reader: Reader) -> None:
    text = f"{S} met {B} in Vienna on Thursday.\n\nCosta, who visited Sweden as a student, asked for more ships."

    assert [each.standing for each in tell(reader, text) if each.kind == "visit"] in ([], ["background"])


def test_a_minister_of_labour_is_of_no_british_party(reader: Reader) -> None:
    text = f"The Minister of Labour, Dr. Kamal Haddad, received {B} on Thursday."

    assert one(tell(reader, text), "meeting").sides["Kamal Haddad"] != "GB"


def test_what_is_signed_after_talks_is_signed_on_their_day(reader: Reader) -> None:
    text = f"{S} met {B} in Vienna on Wednesday.\n\nFish is dear, Falk said.\n\nThe two signed a protocol on ships."

    assert [each.date for each in tell(reader, text)] == ["2025-05-14", "2025-05-14"]


def test_the_day_on_which_a_stay_begins_is_pointed_at(reader: Reader) -> None:
    text = f"{S} landed in Lima on May 13, starting a four-day visit.\n\nThe same day, Falk met Minister Luis Soto."

    assert one(tell(reader, text), "meeting").date == "2025-05-13"


def test_what_is_done_similarly_is_done_on_the_same_day(reader: Reader) -> None:
    text = f"{S} met {B} in Stockholm on Wednesday.\n\nSimilarly, Falk received {MINISTER} at 11 am."

    assert [each.date for each in tell(reader, text)] == ["2025-05-14", "2025-05-14"]
