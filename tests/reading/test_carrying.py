"""What goes on with a speaker over sentences without a verb of speech, and what is the agency's own telling."""

from tests.reading.hearing import COSTA, FALK, OPENING, hear, read, told

from dragoman.reading.reader import Reader


def test_a_plain_fact_after_the_last_words_is_the_agency_s(reader: Reader) -> None:
    text = "Falk said trade grows.\n\nSweden and Brazil share a border of ice."
    assert hear(reader, text) == [f"{FALK}: affirm"]


def test_a_plain_fact_is_carried_where_the_same_speaker_goes_on(reader: Reader) -> None:
    text = "Falk said trade grows.\n\nCooperation is good. He added that ports are open."
    assert hear(reader, text) == [f"{FALK}: affirm"] * 3


def test_a_plain_fact_is_not_carried_where_another_speaks_next(reader: Reader) -> None:
    text = "Falk said trade grows.\n\nCooperation is good.\n\nCosta added that ports are open."
    assert hear(reader, text) == [f"{FALK}: affirm", f"{COSTA}: affirm"]


def test_a_fact_that_ends_a_short_paragraph_of_one_speaker_is_his(reader: Reader) -> None:
    text = "Falk said trade grows. The chamber has branches in all ports.\n\nThe weather was fine."
    assert hear(reader, text) == [f"{FALK}: affirm"] * 2


def test_history_and_third_parties_are_the_agency_s(reader: Reader) -> None:
    text = "Falk said trade grows. {} He added that ports are open."
    for sentence in (
        "The two countries have been at odds since the war.",
        "The treaty, which was signed in Vienna, holds both to this.",
        "Norway is the largest buyer of fish.",
        "The Baltic Sea is a shallow water.",
        "Many observers are in doubt.",
    ):
        assert hear(reader, text.format(sentence)) == [f"{FALK}: affirm"] * 2, sentence


def test_what_ought_to_be_and_what_we_do_is_carried_at_once(reader: Reader) -> None:
    for sentence in ("The two countries should build on this.", "Our ports are open to all."):
        assert hear(reader, "Falk said trade grows. " + sentence) == [f"{FALK}: affirm"] * 2, sentence


def test_a_letter_goes_on_and_what_we_do_in_it_has_its_own_act(reader: Reader) -> None:
    text = (
        "Falk said he had written a letter. I wish to thank you for your help. "
        "Sweden is a friend of Brazil. We hope for rain."
    )
    reading = read(reader, OPENING + text)
    assert told(reading)[1:] == [f"{FALK}: thank", f"{FALK}: affirm", f"{FALK}: hope"]
    assert all(statement.carried for statement in reading.statements[1:])
