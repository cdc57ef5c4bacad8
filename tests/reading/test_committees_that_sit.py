"""Joint committees that stand for their sessions, and those who chair them, in every order of the words."""

import pytest
from occasions import one, tell

from dragoman.reading.reader import Reader

ONE, OTHER = "Chilean Trade Minister Pablo Soto", "Omani Deputy Prime Minister Said Al Harthy"


@pytest.mark.parametrize(
    "session", ["the third Joint Commission", "the Chile-Oman Joint Committee", "the annual talks"]
)
@pytest.mark.parametrize(
    "told",
    [
        "{one} co-chaired {session} with {other} in Muscat on May 4.",
        "{one} and {other} co-chaired {session} in Muscat on May 4.",
        "{session} was co-chaired by {one} and {other} in Muscat on May 4.",
        "Under the co-chairmanship of {one} and {other}, {session} was held in Muscat on May 4.",
        "{session} took place in Muscat on May 4 under the chairmanship of {one} and {other}.",
        "{one} will co-chair {session} with {other} in Muscat on May 24.",
    ],
)
def test_those_who_chair_a_session_have_met(reader: Reader, session: str, told: str) -> None:
    text = told.format(one=ONE, other=OTHER, session=session)

    met = one(reader, text[0].upper() + text[1:])

    assert (met.kind, met.people, met.countries) == ("meeting", {"Pablo Soto", "Said Al Harthy"}, ("OM",))


@pytest.mark.parametrize(
    "text",
    [
        "Chilean Trade Minister Pablo Soto co-chairs the Chile-Oman Joint Committee.",
        "Chilean Trade Minister Pablo Soto heads the Joint Commission of the port.",
        "Chilean Trade Minister Pablo Soto proposed that the next Joint Commission with Oman be held in Santiago.",
        "The Senate's standing committee was chaired by Chilean Trade Minister Pablo Soto.",
    ],
)
def test_whoever_chairs_a_committee_for_good_has_met_nobody(reader: Reader, text: str) -> None:
    assert not [each for each in tell(reader, text) if each.standing != "background"]


def test_a_forum_held_under_two_chairs_is_a_meeting_of_them(reader: Reader) -> None:
    met = one(reader, f"A business forum was held in Muscat on May 4 under the chairmanship of {ONE} and {OTHER}.")

    assert met.people == {"Pablo Soto", "Said Al Harthy"}
