"""What only gives out news of contacts informs of it, whoever says it; what is said of trade affirms."""

import pytest
from hearing import COSTA, FALK, OPENING, read, speakers

from dragoman.domain.statements import Act
from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Chilean President Rosa Vidal will be in Stockholm on a state visit on June 4, Falk said.", Act.INFORM),
        ("Chilean President Rosa Vidal will make a state visit to Sweden in June, Falk told the press.", Act.INFORM),
        ("Falk said a forum on mining will be held in Lund on June 19.", Act.INFORM),
        ("Falk told reporters that an accord on fishing will be signed in June.", Act.INFORM),
        ("Falk said that his trip to Chile had been put off.", Act.INFORM),
        ('"The visit has been deferred," Falk said.', Act.INFORM),
        ("Falk added that Peru had cancelled the talks.", Act.INFORM),
        ("Falk said that trade will be held up by the strike.", Act.AFFIRM),
        ("Falk said that the pact must not be put off.", Act.AFFIRM),
        ("Falk said that a forum on mining will be useful.", Act.AFFIRM),
        ("Falk said that the miners will be in a hurry in June.", Act.AFFIRM),
    ],
)
def test_news_of_a_contact_is_given_out_and_not_affirmed(reader: Reader, text: str, act: Act) -> None:
    (said,) = read(reader, OPENING + text).statements

    assert said.act is act


@pytest.mark.parametrize(
    ("content", "carried"),
    [
        ("Mining pacts signed by the two states in 2010 have been put into practice.", True),
        ("Recently, the port has welcomed ships from Rio.", True),
        ("The mines had been closed in the spring.", False),
        ("The meeting was their third in 2025.", False),
        ("Chile has sold fish to the two states since 2010.", False),
    ],
)
def test_what_stands_between_two_sayings_of_one_speaker_is_his(reader: Reader, content: str, carried: bool) -> None:
    text = f"Falk said that trade was growing.\n\n{content}\n\nThe ports will be opened to Brazil, Falk said."
    reading = read(reader, OPENING + text)

    assert [speakers(reading, said) for said in reading.statements] == [FALK] * (2 + carried)


def test_what_stands_between_two_speakers_is_the_agencys(reader: Reader) -> None:
    text = "Falk said that trade was growing.\n\nRecently, the port has welcomed ships.\n\nCosta praised the mines."
    reading = read(reader, OPENING + text)

    assert [speakers(reading, said) for said in reading.statements] == [FALK, COSTA]


def test_behind_a_quotation_only_his_own_state_goes_on(reader: Reader) -> None:
    text = '"Trade is growing," Falk said. {} has many mines. He thanked Brazil.'
    own, other = (read(reader, OPENING + text.format(state)) for state in ("Sweden", "The north"))

    assert [len(reading.statements) for reading in (own, other)] == [3, 2]
