"""One who met the leaders or ministers of several states on the sidelines of a gathering, and what they said there."""

import pytest
from hearing import hear, read, told
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


ROW = "HANOI – Vice State President Lê Thu Sương of Vietnam {} in Oslo on May 15.\n\n{}"
SUONG = "Lê Thu Sương"


@pytest.mark.parametrize(
    "lead",
    ["met a number of world leaders", "met several of her counterparts", "had a series of bilateral meetings"],
)
@pytest.mark.parametrize(
    ("speech", "other"),
    [
        ("For his part, Ghanaian President Kofi Adjei promised a loan.", "Kofi Adjei"),
        ("The Vietnamese leader and her Peruvian counterpart Ana Ruiz, in a chat, agreed on trade.", "Ana Ruiz"),
        ("President of Ghana Kofi Adjei expressed his wish that both nations would sign the pact.", "Kofi Adjei"),
        ("Ghanaian President Kofi Adjei thanked Vietnam for its rice.", "Kofi Adjei"),
        ("Sương assured Ghanaian President Kofi Adjei of her support.", "Kofi Adjei"),
    ],
)
def test_who_speaks_to_one_who_met_several_has_met_him(reader: Reader, lead: str, speech: str, other: str) -> None:
    assert [each.people for each in tell(reader, ROW.format(lead, speech))] == [{SUONG, other}]


@pytest.mark.parametrize(
    ("lead", "speech"),
    [
        ("met a number of world leaders", "Ghanaian President Kofi Adjei told reporters that Vietnam was a friend."),
        ("met a number of world leaders", "Ghanaian President Kofi Adjei said that cocoa was dear."),
        ("met a number of world leaders", "Vietnamese Minister Trần Bá thanked Vietnam's friends."),
        ("met a number of world leaders", "Sương praised Ghanaian President Kofi Adjei."),
        ("opened a school", "For his part, Ghanaian President Kofi Adjei thanked Vietnam for its rice."),
    ],
)
def test_who_speaks_to_the_press_or_of_other_things_has_not(reader: Reader, lead: str, speech: str) -> None:
    assert tell(reader, ROW.format(lead, speech)) == []


def test_she_who_went_on_to_further_contacts_is_the_one_who_met_several(reader: Reader) -> None:
    speech = (
        "For her part, Peruvian President Ana Ruiz promised a loan.\n\n"
        "She afterwards also had contacts with Ghanaian President Kofi Adjei."
    )
    text = ROW.format("met a number of world leaders", speech)
    assert [each.people for each in tell(reader, text)] == [{SUONG, "Ana Ruiz"}, {SUONG, "Kofi Adjei"}]


def test_the_vice_president_of_the_state_is_the_vice_president(reader: Reader) -> None:
    text = ROW.format("met Ghanaian Vice President Kofi Adjei", "The Vietnamese Vice President thanked Ghana.")
    assert told(read(reader, text)) == [f"{SUONG}: thank"]


def test_a_trip_that_is_recalled_in_what_the_other_said_is_told_too(reader: Reader) -> None:
    speech = "Ghanaian President Kofi Adjei thanked Vietnam for Prime Minister Trần Bá's recent trip to Ghana."
    text = ROW.format("met a number of world leaders", speech)
    assert [(each.kind, each.people) for each in tell(reader, text)] == [
        ("meeting", {SUONG, "Kofi Adjei"}),
        ("visit", {"Trần Bá"}),
    ]
