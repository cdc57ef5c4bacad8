"""One form for the characters of a report, and nothing else changed."""

from unicodedata import is_normalized

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.documents import normalise
from dragoman.documents.normalising import tidy


@pytest.mark.parametrize(
    ("given_text", "expected"),
    [
        ("Ha\u0300 No\u0323\u0302i", "Hà Nội"),
        ("a\r\nb\rc\u2028d\x0be", "a\nb\nc\nd\ne"),
        ("a\u00a0b\u3000\u2009c\td", "a b  c d"),
        ("zero\u200bwidth so\u00adft \ufeffmark", "zerowidth soft mark"),
        ("see [the text](https://a.org/b_(c)) now", "see the text now"),
        ("![photo](/a.jpg) and ![]()x", "photo and x"),
        ("[sic](emphasis added)", "[sic](emphasis added)"),
        ("**Bold** and *italic*, **both***", "Bold and italic, both"),
        ("* item\n* * *\n2 * 3", "* item\n* * *\n2 * 3"),
        ("half \ud800 a pair", "half \ufffd a pair"),
        ("AmbassadorBình  andPrime Minister", "AmbassadorBình  andPrime Minister"),
    ],
)
def test_forms(given_text: str, expected: str) -> None:
    assert normalise(given_text) == expected


def test_spaces_are_replaced_one_for_one() -> None:
    assert len(normalise("a\u00a0\u00a0b")) == 4


@given(st.text(alphabet=st.characters(), max_size=300))
def test_the_result_is_composed_and_can_be_written(text: str) -> None:
    result = normalise(text)
    assert is_normalized("NFC", result)
    result.encode("utf-8")


def test_metadata_is_tidied() -> None:
    assert tidy(" A\u00a0title\r\n") == "A title"
    assert tidy(" ") is None
    assert tidy(None) is None
