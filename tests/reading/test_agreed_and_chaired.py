"""What is agreed for a day and given out, and who chairs a gathering that is being told."""

import pytest
from occasions import one, told

from dragoman.reading.reader import Reader

GATHERING = "China will host the China-Africa Forum in Lima on Monday."


@pytest.mark.parametrize(("talks", "label"), [("talks", "talks"), ("a webinar on trade", "webinar")])
def test_what_is_agreed_for_a_day_and_given_out_is_planned(reader: Reader, talks: str, label: str) -> None:
    text = f"China and Peru have agreed to hold {talks} in mid-June, a spokesperson for the Ministry of Defense said."
    planned = one(reader, text)
    assert (planned.standing, planned.label, planned.people) == ("planned", label, {"China", "Peru"})


@pytest.mark.parametrize(
    "text",
    [
        "China and Peru agreed to hold talks in June.",
        "China and Peru have agreed to hold talks soon, a spokesperson for the Ministry of Defense said.",
        "China and Peru have agreed to hold talks in June, President Lin Hao said.",
    ],
)
def test_what_is_only_agreed_is_none(reader: Reader, text: str) -> None:
    assert told(reader, text) == []


def test_whoever_chairs_the_meeting_chairs_what_is_told(reader: Reader) -> None:
    assert one(reader, f"{GATHERING} Chinese Minister Lin Hao will chair the meeting.").roles["Lin Hao"] == "chair"
    assert "Lin Hao" not in one(reader, f"{GATHERING} Chinese Minister Lin Hao will chair a meeting of farmers.").people
