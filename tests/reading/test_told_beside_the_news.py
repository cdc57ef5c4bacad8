"""What a report tells beside its news: sessions of joint bodies, stays, awards, openings and letters received."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

TALKS = "HANOI - Foreign Minister Tran Van Kien held talks with Peruvian Foreign Minister Eva Falk on Monday. "
TEAM = "HANOI - Minister Tran Van Kien on Monday received a delegation of Peruvian teachers led by Director Ana Costa. "


@pytest.mark.parametrize(
    "text",
    [
        "The 13th meeting of the Joint Trade Committee was held in Lima in October 2022.",
        "The second round took place in Lima in May 2021.",
        "They have a Joint Trade Committee, which had its second meeting in Lima in 2021.",
        "The 14th meeting of the Vietnam-Peru Intergovernmental Commission took place in Lima in 2021.",
    ],
)
def test_sessions_of_joint_bodies_are_of_both_states(reader: Reader, text: str) -> None:
    told = tell(reader, TALKS + text, "VNA")

    assert [set(one.sides.values()) for one in told if one.standing == "background"] == [{"VN", "PE"}]


@pytest.mark.parametrize(
    "text",
    [
        "The Joint Commission of the plan was held every three months.",
        "The committee has convened 19 times, the last in Lima.",
        "The second round of the elections was held in May.",
    ],
)
def test_bodies_of_many_and_habits_are_no_session(reader: Reader, text: str) -> None:
    assert len(tell(reader, TALKS + text, "VNA")) == 1


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("Ms. Falk is due in Lima in June.", None),
        ("Mr. Kien is due in Lima in June.", "planned"),
        ("Mr. Kien was in Lima last March.", "background"),
        ("Mr. Kien is scheduled to reach Lima on Friday.", "planned"),
    ],
)
def test_whoever_is_or_is_due_abroad_is_on_a_visit(reader: Reader, text: str, standing: str | None) -> None:
    visits = [one for one in tell(reader, TALKS + text, "VNA") if one.kind == "visit" and one.countries == ("PE",)]

    assert [one.standing for one in visits] == ([standing] if standing else [])


@pytest.mark.parametrize(
    "text",
    [
        "The guests arrived on Sunday.",
        "Ms. Costa, whose visit ends on Friday, thanked the host.",
        "The delegation is in the country from May 10 to 14.",
    ],
)
def test_a_visit_that_names_no_place_goes_where_its_guests_were_received(reader: Reader, text: str) -> None:
    (visit,) = [one for one in tell(reader, TEAM + text, "VNA") if one.kind == "visit"]

    assert (visit.countries, visit.roles) == (("VN",), {"Ana Costa": "head"})


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Ambassador Eva Falk of Peru was awarded the Friendship Order by President Tran Van Kien.", "award"),
        ("President Tran Van Kien decorated Peruvian Ambassador Eva Falk with the Friendship Order.", "award"),
        ("President Tran Van Kien and Peruvian President Eva Falk opened a bridge in Hanoi.", "inauguration"),
        ("President Tran Van Kien, together with Peruvian President Eva Falk, unveiled a bust.", "inauguration"),
        ("Minister Tran Van Kien opened a school in the presence of Peruvian Ambassador Eva Falk.", "inauguration"),
    ],
)
def test_awards_and_openings_are_ceremonies_of_both(reader: Reader, text: str, label: str) -> None:
    (ceremony,) = tell(reader, "HANOI - " + text, "VNA")

    assert (ceremony.kind, ceremony.label, ceremony.people) == ("ceremony", label, {"Tran Van Kien", "Eva Falk"})


def test_what_one_side_opens_at_home_is_no_engagement(reader: Reader) -> None:
    assert tell(reader, "HANOI - President Tran Van Kien opened a bridge in Hanoi on Monday.", "VNA") == []


def test_a_letter_received_is_from_whoever_wrote_it(reader: Reader) -> None:
    (call,) = tell(reader, "HANOI - President Tran Van Kien received a letter from Peruvian President Eva Falk.", "VNA")

    assert (call.kind, call.format, call.people) == ("call", "letter", {"Tran Van Kien", "Eva Falk"})


@pytest.mark.parametrize(
    "text",
    [
        "Deputy Minister Tran Van Kien briefed a delegation of Peruvian lawmakers led by Senator Ana Costa on Monday.",
        "Da Nang wants flights, Mayor Tran Van Kien told a visiting delegation from Peru led by Senator Ana Costa.",
    ],
)
def test_guests_who_are_told_something_in_the_lead_are_met(reader: Reader, text: str) -> None:
    told = tell(reader, "HANOI - " + text, "VNA")

    assert any(one.kind == "meeting" and one.people == {"Tran Van Kien", "Ana Costa"} for one in told)


def test_letters_of_credence_are_of_the_envoy_named_behind_them(reader: Reader) -> None:
    text = "HANOI - President Tran Van Kien accepted the Letters of Credence of Mr Jan Berg, Ambassador of Peru."

    (ceremony,) = tell(reader, text, "VNA")

    assert (ceremony.kind, ceremony.people) == ("ceremony", {"Tran Van Kien", "Jan Berg"})


@pytest.mark.parametrize(
    "text",
    [
        "Trade was discussed at a meeting of Minister Tran Van Kien with Peruvian Minister Eva Falk on Monday.",
        "Peruvian Speaker Eva Falk, whom Minister Tran Van Kien met on Monday, was invited to a fair.",
    ],
)
def test_who_met_whom_behind_of_and_whom(reader: Reader, text: str) -> None:
    (meeting,) = [one for one in tell(reader, "HANOI - " + text, "VNA") if one.kind == "meeting"]

    assert meeting.people == {"Tran Van Kien", "Eva Falk"}


def test_a_delegation_is_told_as_it(reader: Reader) -> None:
    text = TEAM + "On Friday it is expected to be received by Prime Minister Le Van Hai."

    assert any(one.standing == "planned" and "Le Van Hai" in one.people for one in tell(reader, text, "VNA"))
