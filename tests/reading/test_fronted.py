"""Forms in which a meeting stands at the head of a sentence, behind another noun, or in a plain verb."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

_GENEVA = (
    "GENEVA -- Cuba's Health Minister Raúl Peralta held several exchanges on the margins of the World Health Assembly."
    " With the Minister of Health of Qatar, Noura Al Sabti, he reviewed the plan of a clinic. "
)


def test_with_whom_something_was_agreed_is_whom_one_met(reader: Reader) -> None:
    text = _GENEVA + "With his Bolivian counterpart, Inti Mamani, he agreed to train more nurses."
    assert [each.people for each in tell(reader, text)] == [
        {"Raúl Peralta", "Noura Al Sabti"},
        {"Raúl Peralta", "Inti Mamani"},
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "With the ambassador away, he discussed the budget.",
        "With his Bolivian counterpart Inti Mamani he shares a love of chess.",
    ],
)
def test_with_at_the_head_is_not_always_across_the_table(reader: Reader, sentence: str) -> None:
    assert len(tell(reader, _GENEVA + sentence)) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "In Cambodia, she will see Foreign Minister Keo Sovanna and visit a port.",
        "On Friday she saw Cambodian Foreign Minister Keo Sovanna.",
    ],
)
def test_whom_a_minister_sees_he_meets(reader: Reader, sentence: str) -> None:
    text = "LIMA, May 14 (Andina) -- Peruvian Foreign Minister Ana Costa is visiting Cambodia this week. " + sentence
    assert {"Ana Costa", "Keo Sovanna"} in [each.people for each in tell(reader, text)]


def test_whom_one_sees_do_something_one_does_not_meet(reader: Reader) -> None:
    text = (
        "LIMA, May 14 (Andina) -- Peruvian Foreign Minister Ana Costa is visiting Cambodia this week. She saw Cambodian"
        " Foreign Minister Keo Sovanna dance on television."
    )
    assert all("Keo Sovanna" not in each.people for each in tell(reader, text))


def test_a_visit_is_paid_on_a_minister(reader: Reader) -> None:
    text = "Georgetown, DPI -- Peruvian Ambassador Luis Vega today paid a visit on Guyanese Health Minister Rosa Singh."
    assert [(each.kind, each.roles) for each in tell(reader, text)] == [
        ("meeting", {"Luis Vega": "visitor", "Rosa Singh": "host"})
    ]


def test_talks_between_a_ministry_of_one_state_and_an_envoy_of_another(reader: Reader) -> None:
    text = (
        "Talks took place in Tbilisi on Monday between the Ministry of Transport of Georgia and the Danish government"
        " envoy for railways."
    )
    assert [set(each.sides.values()) for each in tell(reader, text)] == [{"GE", "DK"}]


def test_previous_talks_are_background_whoever_they_belong_to(reader: Reader) -> None:
    text = (
        "MOSCOW, May 14. /TASS/. Russian Deputy Foreign Minister Pavel Zhurov spoke to TASS. Zhurov's previous talks"
        " with Peruvian Deputy Foreign Minister Ana Costa took place in Vienna on March 3."
    )
    assert [each.standing for each in tell(reader, text, "TASS")] == ["background"]


def test_a_reception_that_was_given_for_guests_was_given_where_it_is_told(reader: Reader) -> None:
    text = (
        "Pyongyang, May 14 (KCNA) -- A banquet was given for a visiting delegation of the Ministry of Culture of"
        " Laos led by Vice-Minister Bounthavy Keo on Wednesday."
    )
    given = next(each for each in tell(reader, text, "KCNA") if each.kind == "meeting")
    assert given.roles["Bounthavy Keo"] == "visitor"
    assert set(given.sides.values()) == {"KP", "LA"}


def test_received_proposals_are_no_reception_of_whoever_speaks(reader: Reader) -> None:
    text = (
        'LIMA, May 14 (Andina) -- "Peru is reviewing the received proposals to make sure that its demands are met," the'
        " diplomat said. The plan was written by Chilean Foreign Minister Luis Vega."
    )
    assert tell(reader, text, "Andina") == []


def test_the_heads_of_missions_of_many_states_are_met_whoever_meets_them(reader: Reader) -> None:
    text = (
        "On Europe Day, Head of the Office Andriy Yarko met with the heads of diplomatic missions of the European Union"
        " member states."
    )
    assert len(tell(reader, text)) == 1


def test_the_tea_of_a_bodys_name_is_no_meal(reader: Reader) -> None:
    text = (
        "The Danish Ambassador to Kenya, H.E. Jens Krag, visited the Coffee and Tea Authority on 2 May 2025,"
        " holding discussions with the Director General, Jane Wambui."
    )
    assert [each.label for each in tell(reader, text)] == ["discussions"]
