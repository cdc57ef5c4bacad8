"""What stands last in a sentence, behind which nothing is printed."""

from hearing import hear

from dragoman.reading.reader import Reader


def test_a_speaker_may_be_the_last_word_even_without_a_full_stop(reader: Reader) -> None:
    assert hear(reader, '"We will open the port," declared Jonas Falk') == ["Jonas Falk: pledge"]
