"""Following: what a later passage shows of an undertaking, and what it does not."""

import pytest
from undertakings import VN_CN, passage, shown, step, undertaking

from dragoman.domain.followthrough import Step

OFFICE = undertaking("open a trade office in Siem Reap next year", deadline="2025")
AGREEMENT = undertaking("complete a new border trade agreement this year")
TRADE = undertaking("raise two-way trade to 20 billion USD")
RAIL = undertaking("expand railway links", "the early upgrade of the Lào Cai – Hà Nội line", sides=VN_CN)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Việt Nam opened its trade office in Siem Reap on Monday.", "completed"),
        ("The trade office in Siem Reap was inaugurated by the two ministers.", "completed"),
        ("The trade office in Siem Reap, which was proposed last year, came into operation on May 2.", "completed"),
        ("The two ministers attended the opening of the trade office in Siem Reap.", "completed"),
        ("The opening of the trade office in Siem Reap, planned for May, was postponed.", "postponed"),
        ("He said the trade office in Siem Reap had been delayed by a year.", "postponed"),
        ("The plan for a trade office in Siem Reap was scrapped.", "cancelled"),
        ("Cambodia rejected the proposal for a trade office in Siem Reap.", "contradicted"),
        ("Construction of the trade office in Siem Reap is under way.", "reviewed"),
        ("The National Assembly approved the budget for the trade office in Siem Reap.", "enacted"),
        ("The ministry allocated 2 million USD for the trade office in Siem Reap.", "resourced"),
        ("The trade office in Siem Reap was replaced by one in Phnom Penh.", "superseded"),
    ],
)
def test_each_step_is_told_by_its_words(text: str, expected: str) -> None:
    assert step(OFFICE, passage(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The trade office in Siem Reap will be opened in May.",
        "The trade office in Siem Reap has not been opened.",
        "They hope that the trade office in Siem Reap is opened soon.",
        "If the trade office in Siem Reap is opened, trade will grow.",
        "They opened a new bridge in Siem Reap.",
        "The trade office in Battambang was opened.",
        "The consular office in Siem Reap discussed trade figures.",
        "Trade between the two countries is growing.",
    ],
)
def test_plans_denials_and_other_matters_show_nothing(text: str) -> None:
    assert shown(OFFICE, passage(text)) is None


@pytest.mark.parametrize("act", ["propose", "pledge", "agree", "request", "hope"])
def test_who_comes_back_to_it_reaffirms_it(act: str) -> None:
    told = passage("He urged Viet Nam to speed up the opening of the trade office in Siem Reap.", act)
    assert step(OFFICE, told) == "reaffirmed"
    assert shown(OFFICE, passage(told.text, "affirm")) is None


def test_it_must_be_later_and_of_the_same_sides() -> None:
    done = "Việt Nam opened its trade office in Siem Reap on Monday."
    assert shown(OFFICE, passage(done, day="2024-03-15")) is None
    assert shown(OFFICE, passage(done, day=None)) is None
    assert shown(OFFICE, passage(done, sides=VN_CN)) is None
    assert shown(undertaking(OFFICE.goal, day=None), passage(done)) is None
    assert step(OFFICE, passage(done, sides=("CN", "KH", "VN"))) == "completed"


def test_within_days_the_same_occasion_is_told_again() -> None:
    again = "He proposed opening a trade office in Siem Reap."
    assert shown(OFFICE, passage(again, "propose", day="2024-03-17")) is None
    assert step(OFFICE, passage("The trade office in Siem Reap was opened.", day="2024-03-17")) == "completed"


def test_what_a_text_is_on_must_be_what_was_undertaken() -> None:
    assert step(AGREEMENT, passage("The two ministers signed the border trade agreement on 3 December.")) == "completed"
    other = shown(AGREEMENT, passage("They signed an agreement on tourism and border trade cooperation."))
    assert other is None or not other.sure
    assert (
        step(AGREEMENT, passage("The two ministers signed a border trade protocol and an agreement on rice.")) is None
    )


def test_a_signed_text_on_the_matter_is_a_step_and_not_the_end() -> None:
    signed = passage("They signed a memorandum of understanding on the trade office in Siem Reap.")
    found = shown(OFFICE, signed)
    assert found is not None
    assert (found.step, found.rule) == (Step.ENACTED, "an agreement on it was signed")


@pytest.mark.parametrize(
    ("figure", "expected"),
    [("reached 20 billion USD", "completed"), ("reached 21.5 billion USD", "exceeded"), ("stood at $12 billion", None)],
)
def test_figures_are_compared(figure: str, expected: str | None) -> None:
    found = shown(TRADE, passage(f"Two-way trade {figure} last year."))
    assert found is not None
    assert found.step.value == (expected or "reviewed")


def test_another_in_the_row_is_another() -> None:
    eleventh = undertaking("convene the 11th meeting of the Joint Commission for Bilateral Cooperation", sides=VN_CN)
    told = "The {} session of the Joint Commission for Bilateral Cooperation was held in Hà Nội on Friday."
    assert step(eleventh, passage(told.format("11th"), sides=VN_CN)) == "completed"
    assert shown(eleventh, passage(told.format("12th"), sides=VN_CN)) is None


def test_a_measure_that_is_done_moves_the_goal_and_does_not_end_it() -> None:
    found = shown(RAIL, passage("The upgrade of the Lao Cai - Ha Noi line was completed in May.", sides=VN_CN))
    assert found is not None
    assert (found.step, found.measure) == (Step.ENACTED, "the early upgrade of the Lào Cai – Hà Nội line")
    assert "was done" in found.why


def test_what_says_little_is_never_linked() -> None:
    vague = undertaking("maintain close contact")
    assert shown(vague, passage("They agreed to maintain close contact.", "agree")) is None


def test_the_verb_of_the_undertaking_itself_tells_that_it_was_done() -> None:
    team = undertaking("send a technical team to Phnom Penh in the second quarter")
    found = shown(team, passage("Viet Nam sent a technical team to Phnom Penh in May."))
    assert found is not None
    assert (found.step, found.rule, found.sure) == (Step.COMPLETED, "its own verb", True)
    assert found.why.endswith("with the undertaking's own verb.")


def test_the_words_that_match_are_told() -> None:
    found = shown(OFFICE, passage("Việt Nam opened its trade office in Siem Reap on Monday."))
    assert found is not None
    assert {"Siem", "Reap", "trade"} <= set(found.words)


def test_the_same_frame_with_another_thing_in_it_shows_nothing() -> None:
    sharing = undertaking("share experience in climate and culture at multilateral forums")
    assert (
        shown(sharing, passage("He proposed sharing experience in vaccines at multilateral forums.", "propose")) is None
    )
    again = passage("He proposed sharing experience in culture and climate at multilateral forums.", "propose")
    assert step(sharing, again) == "reaffirmed"
    signed = passage("They signed a memorandum of understanding on training nurses.")
    assert shown(undertaking("sign a memorandum of understanding on training engineers"), signed) is None
