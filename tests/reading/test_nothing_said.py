"""Words of speech with which nothing is said: leave taken, days kept, no comment, papers and sources named."""

import pytest
from hearing import BOTH, COSTA, FALK, hear, told
from hearing import read as read_whole

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    "then",
    [
        "Costa came on Tuesday to say good-bye to the King.",
        "Costa and her delegation were greeted at the port by Minister Falk and his wife.",
        "Sweden and Brazil celebrated the 70th anniversary of their ties in 2022.",
        "The State Department has not made any announcement on the talks.",
        "No further information was shared about the meeting between Falk and Costa.",
        "According to local media, Falk and Costa toured the port.",
        "Adding to the splendour of the evening, Queen Karin opened the ball.",
    ],
)
def test_nothing_is_said(reader: Reader, then: str) -> None:
    assert hear(reader, then) == []


@pytest.mark.parametrize(
    ("then", "said"),
    [
        ("Falk greeted the agreement as a step forward.", f"{FALK}: appreciate"),
        ("Falk celebrated the growth of trade.", f"{FALK}: appreciate"),
        ("Falk made an announcement on the new port.", f"{FALK}: inform"),
        ("According to Costa, trade has doubled.", f"{COSTA}: affirm"),
        ("Costa asked Sweden to join the pact.", f"{COSTA}: request"),
    ],
)
def test_the_same_words_where_something_is_said(reader: Reader, then: str, said: str) -> None:
    assert hear(reader, then) == [said]


def test_a_source_that_asks_not_to_be_named_asks_nothing_of_the_other_side(reader: Reader) -> None:
    text = '"We hope for more trade," a Brazilian foreign ministry official said, requesting anonymity.'
    assert [said.rpartition(": ")[2] for said in hear(reader, text)] == ["hope"]


@pytest.mark.parametrize(
    "text",
    [
        "Lao Minister Kham Vong hosted a dinner in Vientiane in honour of Ana Costa, Minister of Brazil, and her team, "
        "reported the National Television of Laos.",
        "Lao Minister Kham Vong met Brazilian Minister Ana Costa, Trend reports, citing the Lao Ministry.",
        "Lao Minister Kham Vong met Brazilian Minister Ana Costa ahead of a summit of ministers to discuss tariffs.",
    ],
)
def test_papers_sources_and_the_gatherings_of_others_say_nothing(reader: Reader, text: str) -> None:
    assert told(read_whole(reader, text)) == []


@pytest.mark.parametrize("marks", ["«»", '""'])
def test_who_only_is_named_behind_a_quotation_says_nothing_more(reader: Reader, marks: str) -> None:
    text = f"Falk praised the ties. {marks[0]}These are the key aspects.{marks[1]} Mr. Falk added."
    assert hear(reader, text) == [f"{FALK}: appreciate", f"{FALK}: affirm"]


def test_a_verb_of_the_present_goes_on_with_what_was_said(reader: Reader) -> None:
    text = "Costa affirmed that Brazil treasures and wants to strengthen ties with Sweden."
    assert hear(reader, text) == [f"{COSTA}: affirm"]
    assert len(hear(reader, "Costa affirmed that Brazil treasures the ties and thanked Sweden for its help.")) == 2


@pytest.mark.parametrize(
    ("then", "act"),
    [
        ("Falk wished all the members of the embassy good health and happiness.", "hope"),
        ("Falk expressed his high regard for the work of both armies.", "appreciate"),
        ("Falk showed his deep empathy with the families.", "convey"),
        ("Falk reaffirmed cooperation on cyber-related concerns.", "affirm"),
        ("Falk reaffirmed his concern over the arrests.", "object"),
        ("Falk credited the Ambassador for her role in the talks.", "appreciate"),
        ("Falk reviewed Sweden's efforts to bring food to the region.", "inform"),
        ("Falk reviewed the work of the joint committee.", "discuss"),
    ],
)
def test_acts_of_feeling(reader: Reader, then: str, act: str) -> None:
    assert hear(reader, then) == [f"{FALK}: {act}"]


def test_both_may_say_it(reader: Reader) -> None:
    assert hear(reader, "The ministers expressed their high regard for the two peoples.") == [f"{BOTH}: appreciate"]
