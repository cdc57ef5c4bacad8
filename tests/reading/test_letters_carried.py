"""Letters that another carries or of whom it is told who wrote them, and states' people who meet as groups."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

ONE, OTHER = "Chilean President Pablo Soto", "Omani Premier Said Al Harthy"


@pytest.mark.parametrize("paper", ["letter", "written message", "telegram"])
@pytest.mark.parametrize(
    "told",
    [
        "Chilean Ambassador Ana Luz handed {other} a {paper} from {one} on Monday.",
        "Chilean Ambassador Ana Luz delivered a {paper} from {one} to {other} on Monday.",
        "{other} on Monday received a {paper} sent by {one}.",
        "{one}, in a {paper} to {other}, thanked the people of Oman.",
    ],
)
def test_a_letter_is_of_whoever_wrote_it(reader: Reader, paper: str, told: str) -> None:
    found = tell(reader, told.format(one=ONE, other=OTHER, paper=paper))

    assert {"Pablo Soto", "Said Al Harthy"} in [each.people for each in found if each.format == "letter"]


@pytest.mark.parametrize(
    "text",
    [
        f"{ONE} said on Monday, in a letter to members of parliament, that trade had grown.",
        "Chilean Ambassador Ana Luz handed over a message on Monday.",
    ],
)
def test_a_letter_to_nobody_abroad_is_none(reader: Reader, text: str) -> None:
    assert not tell(reader, text)


@pytest.mark.parametrize("who", ["Technical teams", "Coast guards", "Border guards", "Communist parties"])
def test_people_of_two_states_who_meet_as_groups_are_their_states(reader: Reader, who: str) -> None:
    met = tell(reader, f"{who} of Peru and Chile held talks in Lima on Thursday.")

    assert [set(each.sides.values()) for each in met] == [{"PE", "CL"}]
