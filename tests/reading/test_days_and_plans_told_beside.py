"""Days and plans told beside: journeys just begun, stays that go on until a day, visits that fell through with the day
for which they were arranged, and years for which something is signed."""

import pytest
from occasions import one, tell

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("left", "date"),
    [
        ("left here last night to pay an official visit to Laos", "2025-05-15/.."),
        ("left Lima on May 12 to pay a three-day visit to Laos", "2025-05-12/2025-05-14"),
        ("set off yesterday to begin a tour of Laos", "2025-05-15/.."),
    ],
)
def test_who_has_left_to_pay_a_visit_is_on_it(reader: Reader, left: str, date: str) -> None:
    visit = one(reader, f"Peruvian Deputy Prime Minister Luis Vega {left}.", source="Andina")
    assert (visit.standing, visit.date, visit.countries) == ("occurred", date, ("LA",))


def test_who_will_leave_to_pay_a_visit_is_not_yet_on_it(reader: Reader) -> None:
    visit = one(reader, "Peruvian Minister Luis Vega will leave Lima on May 18 to pay a three-day visit to Laos.")
    assert (visit.standing, visit.date) == ("planned", "2025-05-18/2025-05-20")


@pytest.mark.parametrize("stay", ["visiting Laos", "on a working visit to Laos", "leading a delegation to Laos"])
def test_a_stay_goes_on_until_a_day(reader: Reader, stay: str) -> None:
    visit, met = tell(reader, f"Peruvian Minister Luis Vega, who is {stay} until Sunday, met Lao Minister Kham.")
    assert (visit.standing, visit.date) == ("occurred", "../2025-05-18")


def test_a_visit_put_off_until_a_day_is_not_a_stay(reader: Reader) -> None:
    visit = one(reader, "Peruvian Minister Luis Vega postponed his visit to Laos until Sunday.")
    assert (visit.standing, visit.date) == ("cancelled", None)


@pytest.mark.parametrize(
    "arranged",
    ["was scheduled for May 20-22", "was originally due to take place on May 20-22", "is planned for May 20-22"],
)
def test_the_days_for_which_a_visit_was_arranged(reader: Reader, arranged: str) -> None:
    visit = one(reader, f"The visit of Lao President Kham Seng to Peru has been cancelled. The visit {arranged}.")
    assert (visit.standing, visit.date) == ("cancelled", "2025-05-20/2025-05-22")


def test_the_days_for_which_anothers_visit_is_arranged(reader: Reader) -> None:
    text = "Lao President Kham Seng will visit Peru. The visit of Cuban President Juan Paz is scheduled for May 20."
    assert tell(reader, text)[0].date is None


@pytest.mark.parametrize("within", ["within the framework of her visit to Peru", "during her official visit to Peru"])
def test_days_behind_a_visit_are_of_the_visit(reader: Reader, within: str) -> None:
    text = f"Peruvian Minister Luis Vega met Lao Minister Ana Seng in Lima on May 2, {within} from April 30 to May 3."
    met, visit = tell(reader, text)
    assert (met.date, visit.date) == ("2025-05-02", "2025-04-30/2025-05-03")


@pytest.mark.parametrize("paper", ["minutes on work between their agencies for 2025", "a fishing deal for 2025-2030"])
def test_years_for_which_something_is_signed(reader: Reader, paper: str) -> None:
    text = f"Peruvian Minister Luis Vega received Lao Minister Kham in Lima on May 12. The two signed {paper}."
    signing = tell(reader, text)[1]
    assert (signing.standing, signing.date) == ("occurred", "2025-05-12")


def test_a_visit_may_be_planned_for_a_year(reader: Reader) -> None:
    visit = one(reader, "The visit of Lao President Kham Seng to Peru is planned for 2026.")
    assert (visit.standing, visit.date) == ("planned", "2026")


def test_the_day_of_what_was_said_at_talks_is_theirs(reader: Reader) -> None:
    said = "Peruvian Minister Luis Vega said at the opening of the meeting with his Lao counterpart Kham Seng Monday"
    visit, met = tell(reader, f"Cuban President Juan Paz will visit Lima on May 20, {said}.")
    assert (visit.date, met.date) == ("2025-05-20", "2025-05-12")


def test_the_day_of_what_was_said_is_not_always_theirs(reader: Reader) -> None:
    said = "Peruvian Minister Luis Vega said at the meeting with his Lao counterpart Kham Seng"
    met, visit = tell(reader, f"{said} that Cuban President Juan Paz will visit Lima on May 20.")
    assert (visit.date, met.date) == ("2025-05-20", None)


@pytest.mark.parametrize(
    "off",
    ["has abandoned plans to visit Laos", "has dropped plans for a visit to Laos", "cancelled his plans to visit Laos"],
)
def test_plans_that_are_dropped(reader: Reader, off: str) -> None:
    visit = one(reader, f"Peruvian Minister Luis Vega {off}, sources said.")
    assert (visit.standing, visit.countries) == ("cancelled", ("LA",))


def test_who_drops_in_on_someone_drops_no_plan(reader: Reader) -> None:
    assert one(reader, "Peruvian Minister Luis Vega dropped in on Lao Minister Kham Seng.").standing == "occurred"


@pytest.mark.parametrize("kept", ["is not planning to postpone a state visit", "will not cancel the visit"])
def test_a_visit_that_is_not_put_off(reader: Reader, kept: str) -> None:
    visit = one(reader, f"Peru {kept} by Lao President Kham Seng expected for early June.", source="Andina")
    assert (visit.standing, visit.date) == ("planned", "2025-06")


def test_what_was_to_be_done_on_a_trip_falls_with_it(reader: Reader) -> None:
    text = "Peruvian Minister Luis Vega will postpone a trip to Laos to meet Minister Kham, TV Sur reported on Monday."
    assert [(each.standing, each.date) for each in tell(reader, text)] == [("cancelled", None)] * 2


def test_who_met_someone_elsewhere_instead(reader: Reader) -> None:
    text = "Peruvian Minister Luis Vega cancelled a trip to Laos and flew to Cuba to meet Minister Ana Ruiz."
    assert [each.standing for each in tell(reader, text)] == ["cancelled", "occurred", "planned"]


CALLED = "On Monday, the Peruvian Foreign Minister held a telephone conversation with his Lao counterpart. "


@pytest.mark.parametrize("during", ["During the conversation,", "In the phone talks,"])
def test_what_was_discussed_in_a_call_is_of_the_call(reader: Reader, during: str) -> None:
    call = one(reader, f"{CALLED}{during} Luis Vega and Kham Seng reviewed trade.", source="Andina")
    assert (call.kind, call.people) == ("call", {"Luis Vega", "Kham Seng"})


def test_what_was_discussed_at_another_meeting_is_not_of_the_call(reader: Reader) -> None:
    text = f"{CALLED}During a meeting on Tuesday, Minister Luis Vega and Cuban Minister Ana Ruiz reviewed trade."
    assert [each.kind for each in tell(reader, text, source="Andina")] == ["call", "meeting"]


def test_what_was_discussed_on_screen_is_no_call_beside(reader: Reader) -> None:
    text = (
        "In a video call on Tuesday, Peruvian Minister Luis Vega discussed with Lao Minister Kham Seng the rice trade."
    )
    assert one(reader, text).format == "video"


SLATED = (
    "Peruvian President Luis Vega and Lao President Kham Seng will talk by phone on Sunday, his aide Ana Ruiz said. "
)


def test_a_call_that_is_spoken_of_again_is_one(reader: Reader) -> None:
    call = one(reader, f'{SLATED}"The conversation of the two presidents is slated for Sunday evening," Ruiz said.')
    assert (call.kind, call.date) == ("call", "2025-05-18")


def test_a_meeting_after_a_call_is_not_the_call(reader: Reader) -> None:
    text = f"{SLATED}The meeting of the two presidents is slated for June."
    assert [each.date for each in tell(reader, text)] == ["2025-05-18", "2025-06"]


def test_talks_after_which_a_guest_will_go_home_are_ahead(reader: Reader) -> None:
    text = (
        "After a meeting with Lao Minister Kham Seng in Laos on Sunday, Peruvian Minister Luis Vega will return home."
    )
    assert (one(reader, text).standing, one(reader, text).date) == ("planned", "2025-05-18")


def test_talks_of_last_week_after_which_a_guest_will_go_are_recalled(reader: Reader) -> None:
    text = "After a meeting with Lao Minister Kham Seng last week, Peruvian Minister Luis Vega will return to Laos."
    assert tell(reader, text)[0].standing == "background"


def test_their_meeting_of_long_ago_is_another(reader: Reader) -> None:
    text = (
        "Peruvian Minister Luis Vega met Lao Minister Kham Seng.\n\nReferring to their meeting on August 4, 2024"
        " in Quito, Vega welcomed the aid."
    )
    assert [(each.standing, each.date) for each in tell(reader, text)] == [
        ("occurred", None),
        ("background", "2024-08-04"),
    ]


def test_their_meeting_of_these_days_is_the_same(reader: Reader) -> None:
    text = (
        "Peruvian Minister Luis Vega met Lao Minister Kham Seng.\n\nAfter their meeting on May 15, Vega welcomed"
        " the aid."
    )
    assert one(reader, text).date == "2025-05-15"


def test_who_hosts_a_guest_on_a_visit_is_its_host(reader: Reader) -> None:
    text = "Peruvian Minister Ana Costa will host her Lao counterpart, Kham Seng, on a working visit to Peru on Sunday."
    visit = next(each for each in tell(reader, text) if each.kind == "visit")
    assert visit.roles == {"Kham Seng": "head", "Ana Costa": "host"}


def test_who_receives_an_invitation_receives_no_guest(reader: Reader) -> None:
    text = "Peruvian Minister Luis Vega will visit Laos after receiving an invite from his counterpart Kham Seng."
    assert [each.kind for each in tell(reader, text)] == ["visit"]
