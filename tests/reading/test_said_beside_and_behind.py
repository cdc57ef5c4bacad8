"""What is said beside and behind other words: participles, second verbs, what talks were about."""

import pytest
from hearing import BOTH, COSTA, FALK, hear, read, told

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("During the talks, it was noted that fishing is critical.", [f"{BOTH}: affirm"]),
        ("It is noted that fishing is critical.", []),
        ("It was decided to open a port.", [f"{BOTH}: agree"]),
        ("The King was decided on a port.", []),
        ("The two sides compared views on fishing.", [f"{BOTH}: discuss"]),
        ("The two sides communicated on how to handle such cases.", [f"{BOTH}: discuss"]),
        ("Sweden and Brazil had detailed exchanges on mining and space.", [f"{BOTH}: discuss"]),
        ("Falk and Costa took up the questions around the port.", [f"{BOTH}: discuss"]),
        ("Falk and Costa took up their posts in May.", []),
        ("Falk called to keep up the link of both ports.", [f"{FALK}: request"]),
        ("Falk called to congratulate Costa.", [f"{FALK}: congratulate"]),
        ("Falk recounted the efforts of the miners.", [f"{FALK}: affirm"]),
        ("Falk praised the ports, gave examples of their work and left.", [f"{FALK}: appreciate", f"{FALK}: inform"]),
        ("Proposing new ways of fishing, Falk said trade can grow.", [f"{FALK}: propose", f"{FALK}: affirm"]),
        ("Falk said trade had grown, thanking Brazil for its help.", [f"{FALK}: affirm", f"{FALK}: thank"]),
        ("Falk said the delegation had left, thanking Brazil for its help.", [f"{FALK}: affirm"]),
        ("Falk said trade had grown and urged Brazil to buy fish.", [f"{FALK}: affirm", f"{FALK}: request"]),
        (
            "Costa applauded the fair, which has deepened trust, expressing her hope that it will go on.",
            [f"{COSTA}: appreciate", f"{COSTA}: hope"],
        ),
        ("Costa applauded the fair, which lasted a week, ending in June.", [f"{COSTA}: appreciate"]),
        ("Falk said he hoped trade will help, and that the two sides will gain from it.", [f"{FALK}: hope"]),
        ("The two ministers agreed to continue coordinating on fishing, the release added.", [f"{BOTH}: agree"]),
        ('"Nice to meet Minister Costa," Falk tweeted.', [f"{FALK}: appreciate"]),
        ('"Nice to hear that trade grows," Falk tweeted.', [f"{FALK}: affirm"]),
        ("Costa, who visited Sweden as a student, asked for help with the fair; it is in June.", [f"{COSTA}: request"]),
        (
            "Referring to crime, Costa, who also acts as adviser to Minister Rosa Vidal, stressed the need for trade.",
            [f"{COSTA}: affirm"],
        ),
        ("Costa, who was received by Falk, asked by reporters about trade, left.", []),
        ("Discussions were held on fisheries.", [f"{BOTH}: discuss"]),
        ("Discussions were held on Monday in Lund.", []),
        ("Falk welcomed the guests, saying the visit will help.", [f"{FALK}: appreciate", f"{FALK}: affirm"]),
        ("Falk greeted the guests and noted that trade grows.", [f"{FALK}: appreciate", f"{FALK}: affirm"]),
        ("Falk greeted the guests and left.", []),
        ("Falk welcomed the guests, waving a flag.", []),
        ("Costa said Chile wooed Peru and urged it to buy fish.", [f"{COSTA}: affirm"]),
    ],
)
def test_each_saying_of_a_sentence_is_heard(reader: Reader, text: str, heard: list[str]) -> None:
    assert hear(reader, text) == heard


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("met Brazilian Minister Ana Costa in Lund on May 1 and had a discussion on mining.", [f"{BOTH}: discuss"]),
        ("met Brazilian Minister Ana Costa in Lund on May 1 for talks that focused on mining.", [f"{BOTH}: discuss"]),
        ("arrived in Rio on May 1 and held a discussion on mining with Brazilian Minister Ana Costa.", []),
    ],
)
def test_what_talks_were_about_is_said_by_both(reader: Reader, text: str, heard: list[str]) -> None:
    assert told(read(reader, f"Swedish Minister Jonas Falk {text}")) == heard


def test_what_was_talked_over_in_addition_to_an_accord_is_said_too(reader: Reader) -> None:
    text = "The two ministers agreed to meet in June, {} discussing the most important cases."

    assert hear(reader, text.format("in addition to")) == [f"{BOTH}: agree", f"{BOTH}: discuss"]
    assert hear(reader, text.format("with a view to")) == [f"{BOTH}: agree"]
