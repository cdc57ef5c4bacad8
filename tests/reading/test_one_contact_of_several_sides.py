"""One contact of several sides, or one with each of them, as the sentence after it tells."""

import pytest
from occasions import one, tell

from dragoman.reading.reader import Reader

_LEAD = "Peruvian Foreign Minister Luis Vega"
_SEVERAL = "his counterparts from Laos, Cuba and Norway"


@pytest.mark.parametrize(
    ("contact", "on"),
    [
        (f"today spoke with {_SEVERAL}", "The ministers discussed the drought."),
        (f"spoke with {_SEVERAL} on Monday", "They stressed the need for calm."),
        (f"met with {_SEVERAL} on Monday", "During the meeting, the ministers agreed to plant trees."),
        (f"hosted a call with {_SEVERAL} on Monday", "He spoke of the drought."),
        ("spoke with the foreign ministers of Laos, Cuba and Norway", "The ministerial group is to stay in touch."),
        (f"met with {_SEVERAL} in Vienna on Monday", "A discussion was also had between the four."),
        (f"received {_SEVERAL} in Lima on Monday", "In their meeting, the four spoke of the drought."),
        (f"will receive {_SEVERAL} in Lima on Friday", "After the meeting, the ministers will brief the press."),
    ],
)
def test_what_follows_tells_that_all_were_there(reader: Reader, contact: str, on: str) -> None:
    assert len(one(reader, f"{_LEAD} {contact}. {on}").people) == 4


def test_respectively_may_only_say_who_has_which_name(reader: Reader) -> None:
    met = f"{_LEAD} met with his Lao and Cuban counterparts, Kham Seng and Juan Paz respectively, on Monday."
    assert len(one(reader, f"{met} The ministers discussed the drought.").people) == 3
    assert len(tell(reader, f"{met} He will return on Tuesday.")) == 2


def test_a_guest_list_of_two_nations_that_one_meeting_awaits(reader: Reader) -> None:
    text = f"{_LEAD} will receive Lao Minister Kham Seng and Cuban Minister Juan Paz in Lima tomorrow."
    assert len(one(reader, f"{text} The meeting will be hosted at the Palace.").people) == 3


@pytest.mark.parametrize(
    "on",
    [
        "In the meeting with the Lao minister, he spoke of the drought.",
        "He spoke of the drought.",
        "The ministers of the region were not there.",
    ],
)
def test_counterparts_of_many_nations_are_else_met_one_by_one(reader: Reader, on: str) -> None:
    assert len(tell(reader, f"{_LEAD} met with {_SEVERAL} in Vienna on Monday. {on}")) == 3


def test_meetings_told_as_several_are_several(reader: Reader) -> None:
    text = f"{_LEAD} met with Lao Minister Kham Seng and Cuban Minister Juan Paz in Vienna on Monday."
    assert len(tell(reader, f"{text} During the meetings, he spoke of the drought.")) == 2


def test_a_meeting_by_which_something_else_is_dated_is_no_other(reader: Reader) -> None:
    text = f"{_LEAD} will receive Lao Minister Kham Seng in Lima tomorrow."
    assert one(reader, f"{text} After the meeting, the ministers will hold a press conference.").standing == "planned"


def test_what_will_be_done_at_talks_tells_that_they_are_ahead(reader: Reader) -> None:
    text = f"{_LEAD} will fly to Laos on Friday. In their meeting there, he and Minister Kham Seng will discuss rice."
    assert {told.standing for told in tell(reader, text)} == {"planned"}
