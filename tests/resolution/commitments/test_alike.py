"""Which undertakings are one: told twice of one occasion, or undertaken once more on a later one."""

from undertakings import FOLLOWER, VN_CN, undertaking

from dragoman.domain.followthrough import Likeness, Undertaking


def alike(one: Undertaking, other: Undertaking) -> Likeness | None:
    return FOLLOWER.alike(one, other)


def told(goal: str, day: str = "2024-03-16", deadline: str | None = None) -> Undertaking:
    return undertaking(goal, day=day, deadline=deadline, report="r2", commitment="c2")


def test_two_agencies_tell_of_one_commitment() -> None:
    found = alike(undertaking("open a trade office in Siem Reap"), told("set up a trade office in Siem Reap in 2025"))
    assert found is not None
    assert (found.again, found.sure) == (False, True)


def test_even_what_says_little_is_one_when_it_is_told_of_one_occasion() -> None:
    assert alike(undertaking("stay in contact"), told("stay in close contact")) is not None
    assert alike(undertaking("stay in contact"), told("stay in close contact", day="2024-06-01")) is None


def test_on_a_later_occasion_it_is_undertaken_once_more() -> None:
    found = alike(
        undertaking("open a trade office in Siem Reap"), told("opening the trade office in Siem Reap", "2024-08-01")
    )
    assert found is not None
    assert found.again
    assert found.rule == "undertaken once more"


def test_other_sides_matters_numbers_and_deadlines_are_others() -> None:
    one = undertaking("hold the 11th meeting of the border committee", deadline="2024")
    assert alike(one, told("hold the 12th meeting of the border committee")) is None
    assert alike(one, told("hold the 11th meeting of the border committee", deadline="2025")) is None
    assert alike(one, told("hold an exhibition on the border")) is None
    elsewhere = undertaking(one.goal, sides=VN_CN, report="r2", commitment="c2")
    assert alike(one, elsewhere) is None
    assert alike(undertaking("raise trade to 20 billion USD"), told("raise trade to 30 billion USD")) is None


def test_likeness_is_the_same_from_both_ends() -> None:
    one, other = undertaking("open a trade office in Siem Reap"), told("set up a trade office in Siem Reap")
    first, second = alike(one, other), alike(other, one)
    assert first is not None
    assert second is not None
    assert (first.rule, first.sure, first.words) == (second.rule, second.sure, second.words)


def test_the_same_frame_with_another_thing_in_it_is_another() -> None:
    rice = undertaking("make effective use of existing mechanisms for rice")
    assert alike(rice, told("make effective use of existing mechanisms for fisheries")) is None
    assert alike(rice, told("make better use of the existing mechanisms for rice", "2024-08-01")) is not None
