"""The gazetteer: longest entries first, capitals where they are asked for, misprinted titles."""

import pytest

from dragoman.documents.preparing import prepare
from dragoman.domain.text import Report
from dragoman.reading.gazetteer import Hit, Kind
from dragoman.reading.reader import Reader
from dragoman.reading.tokens import SentenceCutter


def hits(reader: Reader, text: str) -> list[Hit]:
    document = prepare(Report(content=text, origin="case", source="VNA", language="en"))
    [sentence] = SentenceCutter(reader._nlp).cut(document)
    return reader._vocabulary.gazetteer.hits(sentence.tokens)


def kinds(reader: Reader, text: str) -> list[tuple[Kind, str]]:
    return [(hit.kind, hit.value or hit.entry) for hit in hits(reader, text)]


def test_the_longest_entry_wins(reader: Reader) -> None:
    found = hits(reader, "Then the Deputy Prime Minister spoke to them all.")
    assert [hit.entry for hit in found if hit.kind is Kind.TITLE] == ["deputy prime minister"]


def test_names_need_a_capital_and_offices_do_not(reader: Reader) -> None:
    assert (Kind.COUNTRY, "TR") in kinds(reader, "They ate in Turkey with the minister that day.")
    assert (Kind.COUNTRY, "TR") not in kinds(reader, "They ate turkey with the minister that day.")
    assert (Kind.TITLE, "state") in kinds(reader, "They ate turkey with the minister that day.")


@pytest.mark.parametrize("text", ["He said so at once to them all.", "It was 3 pm when they all left."])
def test_words_that_are_offices_only_in_capitals(reader: Reader, text: str) -> None:
    assert not {Kind.TITLE, Kind.HONORIFIC} & {hit.kind for hit in hits(reader, text)}


def test_plurals_stand_for_their_titles(reader: Reader) -> None:
    found = hits(reader, "They met secretaries of state and ambassadors that day.")
    assert [hit.entry for hit in found if hit.kind is Kind.TITLE] == ["secretary of state", "ambassador"]


def test_a_title_one_letter_wrong_before_a_name(reader: Reader) -> None:
    assert (Kind.TITLE, "state") in kinds(reader, "They met Minster Halvorsen that day.")
    assert (Kind.TITLE, "state") not in kinds(reader, "They saw York Minster that day.")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("the Republic of Iceland", "IS"),
        ("the Co-operative Republic of Guyana", "GY"),
        ("the Grand Duchy of Luxembourg", "LU"),
        ("the State of Qatar", "QA"),
    ],
)
def test_the_formal_name_of_a_state_is_one_name(reader: Reader, name: str, code: str) -> None:
    [hit] = [hit for hit in hits(reader, f"They came from {name} that day.") if hit.kind is Kind.COUNTRY]
    assert hit.value == code and hit.last - hit.first >= 3


@pytest.mark.parametrize("name", ["the Union State of Belarus", "the Hockey Federation of Sweden"])
def test_a_body_of_a_country_is_not_the_country(reader: Reader, name: str) -> None:
    [hit] = [hit for hit in hits(reader, f"They came from {name} that day.") if hit.kind is Kind.COUNTRY]
    assert hit.last - hit.first == 1


def test_a_long_misprinted_title_before_a_small_word(reader: Reader) -> None:
    assert (Kind.TITLE, "state") in kinds(reader, "They met the Ambasador to Laos that day.")
    assert (Kind.TITLE, "state") in kinds(reader, "They met Undrsecretary Halvorsen that day.")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Laos-Vietnam Friendship Association", "LA"),
        ("Viet Nam - Cuba Friendship Parliamentarians' Group", "VN"),
        ("Sri Lanka-India Parliamentary Friendship Association", "LK"),
    ],
)
def test_a_body_of_two_countries_is_of_the_first(reader: Reader, name: str, code: str) -> None:
    [hit] = [hit for hit in hits(reader, f"They met the {name} that day.") if hit.kind is Kind.ORGANISATION]
    assert hit.value == code


@pytest.mark.parametrize(
    "text", ["Laos-Vietnam Joint Committee", "Laos-Vietnam friendship and a Friendship Association"]
)
def test_what_two_countries_have_together_is_no_body_of_one(reader: Reader, text: str) -> None:
    assert Kind.ORGANISATION not in {hit.kind for hit in hits(reader, f"They spoke of the {text} that day.")}


def test_the_plural_of_envoy(reader: Reader) -> None:
    assert (Kind.TITLE, "state") in kinds(reader, "They met the envoys that day.")
