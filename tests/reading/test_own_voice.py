"""Who speaks where a state is the subject, a body's chief or an office without a name."""

from tests.reading.hearing import read, told

from dragoman.reading.reader import Reader

READOUT = "Deputy Secretary of State Laura Hill met with Brazilian Foreign Minister Ana Costa on May 12. "
STATE = "U.S. Department of State"


def test_what_a_state_said_at_a_meeting_was_said_by_its_principal(reader: Reader) -> None:
    text = READOUT + "The United States welcomed the plan. The United States supports the port."
    assert told(read(reader, text, STATE)) == ["Laura Hill: appreciate", "United States: affirm"]


def test_two_states_together_are_their_principals(reader: Reader) -> None:
    text = READOUT + "The United States and Brazil look forward to the next round."
    assert told(read(reader, text, STATE)) == ["Ana Costa & Laura Hill: hope"]


def test_the_officials_of_a_state_are_its_principal(reader: Reader) -> None:
    text = READOUT + "The U.S. officials voiced concern over the drought. The two teams discussed rain."
    assert told(read(reader, text, STATE)) == ["Laura Hill: object", "Ana Costa & Laura Hill: discuss"]


def test_an_office_before_and_is_the_one_of_whom_it_is_the_short_form(reader: Reader) -> None:
    text = (
        "Secretary of State Laura Hill met with Brazil's First Lady, Ana Costa, on May 12. "
        "The Secretary and First Lady Costa discussed schools. The Secretary praised the pupils."
    )
    assert told(read(reader, text, STATE)) == ["Ana Costa & Laura Hill: discuss", "Laura Hill: appreciate"]


def test_the_chief_of_a_body_is_whoever_is_named_of_it(reader: Reader) -> None:
    text = (
        "United Nations Secretary-General Bo Berg met Brazilian President Ana Costa in Rio on May 12. "
        "The UN chief praised the port."
    )
    assert told(read(reader, text)) == ["Bo Berg: appreciate"]


def test_an_officer_told_by_his_office_is_named_with_his_rank(reader: Reader) -> None:
    text = (
        "Brazil's army chief has said that the border is quiet.\n\n"
        "“We are friends,” General Tomas Prado said in a meeting with the Swedish Ambassador to Brazil Jonas Falk."
    )
    assert told(read(reader, text)) == ["Tomas Prado: affirm", "Tomas Prado: affirm"]
