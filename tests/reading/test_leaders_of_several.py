"""One who met the leaders or ministers of several states on the sidelines of a gathering, and what they said there."""

import pytest
from hearing import hear
from occasions import tell

from dragoman.reading.reader import Reader


def sidelines(who: str, speaker: str) -> str:
    return (
        f"OSLO – Prime Minister Jonas Falk of Sweden on May 15 met with {who} of Peru, Laos and Ghana on the sidelines"
        f" of a summit in Oslo. {speaker} of Ghana said he hoped to see more trade."
    )


@pytest.mark.parametrize(
    ("who", "speaker"),
    [
        ("leaders", "President Kofi Adjei"),
        ("the leaders", "Prime Minister Kofi Adjei"),
        ("foreign ministers", "Foreign Minister Kofi Adjei"),
    ],
)
def test_a_leader_or_minister_who_speaks_is_the_one_who_was_met(reader: Reader, who: str, speaker: str) -> None:
    people = [each.people for each in tell(reader, sidelines(who, speaker))]
    assert people == [{"Jonas Falk", other} for other in ("Peru", "Laos", "Kofi Adjei")]


def test_a_minister_is_no_leader(reader: Reader) -> None:
    people = [each.people for each in tell(reader, sidelines("leaders", "Foreign Minister Kofi Adjei"))]
    assert people[-1] == {"Jonas Falk", "Ghana"}


@pytest.mark.parametrize("regards", ["regards", "the regards", "warm regards"])
def test_regards_of_another_are_conveyed(reader: Reader, regards: str) -> None:
    assert hear(reader, f"Falk conveyed {regards} from King Erik Lund to the guest.") == ["Jonas Falk: convey"]
