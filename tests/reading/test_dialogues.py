"""Transcripts of talks: whose words stand under which label, and what is only a courtesy."""

import pytest
from hearing import read, told

from dragoman.reading.courtesies import after_brackets, courtesy
from dragoman.reading.reader import Reader

OPENING = "Igor Orlov met with President of Kazakhstan Aslan Serik in Omsk.\n\n"
ORLOV, SERIK = "Igor Orlov", "Aslan Serik"


@pytest.mark.parametrize(
    "label",
    [
        "President of Kazakhstan Aslan Serik:",
        "President of Kazakhstan Aslan Serik (retranslated):",
        "President of Kazakhstan Aslan Serik Serik AslanPresident of the Republic of Kazakhstan:",
    ],
)
@pytest.mark.parametrize(
    "heading", ["", "Beginning of Russian-Kazakh talks ", "* * * Beginning of the conversation ", "* * * "]
)
def test_labels_within_one_paragraph(reader: Reader, label: str, heading: str) -> None:
    text = (
        f"{OPENING}{heading}President of Russia Igor Orlov: Mr Serik, good afternoon. I am happy to see you. Our trade "
        f"is growing. {label} Thank you. I am grateful for the invitation. There is no reason to worry about trade."
    )
    reading = read(reader, text, "Kremlin")
    names = {actor.id: actor.name.split()[1] for actor in reading.actors}
    said = [(names[each.speakers[0]], each.act.value) for each in reading.statements]
    assert said == [("Orlov", "appreciate"), ("Orlov", "affirm"), ("Serik", "thank"), ("Serik", "affirm")]


def test_what_is_done_by_speaking_in_one_s_own_words(reader: Reader) -> None:
    text = (
        f"{OPENING}President of Russia Igor Orlov: Mr President, thank you very much for the invitation. We will "
        "certainly discuss these issues today. I am not talking about the past. We will build the bridge. The "
        "ministers and I are excited about the talks. I want to thank the hosts. I want to say that trade grew.\n\n"
        "President of Kazakhstan Aslan Serik: We expect much of the pact."
    )
    acts = ["thank", "affirm", "affirm", "pledge", "hope", "thank", "affirm"]
    assert told(read(reader, text, "Kremlin")) == [*(f"{ORLOV}: {act}" for act in acts), f"{SERIK}: hope"]


@pytest.mark.parametrize(
    "words",
    [
        "Thank you",
        "Good morning.",
        "Thank you very much, Vice President.",
        "So welcome, and thank you",
        "Mr Costa, once again, good afternoon",
        "Once again, thank you very much.",
    ],
)
def test_greetings_and_thanks_for_nothing_told_are_courtesies(words: str) -> None:
    assert courtesy(words)


@pytest.mark.parametrize(
    "words", ["Thank you for the welcome", "Welcome to Lima, a fine city", "We agreed", "I thank you"]
)
def test_what_says_something_is_no_courtesy(words: str) -> None:
    assert not courtesy(words)


def test_remarks_in_brackets_are_left_out() -> None:
    text = "(As interpreted.)  Thank you for coming."
    assert text[after_brackets(text, 0, len(text)) :] == "Thank you for coming."
    assert after_brackets("We met (twice).", 0, 15) == 0
