"""Folding drops accents without moving an offset; search keys are equal for spellings that should meet."""

import sys
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.knowledge.folding import fold, search_key


def test_every_code_point_folds_to_one() -> None:
    assert all(len(fold(chr(code))) == 1 for code in range(sys.maxunicode + 1))


@given(st.text())
def test_offsets_stay(text: str) -> None:
    whole = normalize("NFC", text)
    assert len(fold(whole)) == len(whole)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Lại Xuân Môn, Đại sứ", "Lai Xuan Mon, Dai su"),
        ("“Việt Nam’s” 14–17", '"Viet Nam\'s" 14–17'),
        ("Łódź, Ødegård, İstanbul", "Lodz, Odegard, Istanbul"),
        ("王刚 이재명 が", "王刚 이재명 が"),
        ("Ðà Nẵng", "Da Nang"),  # the Icelandic letter, which many texts print for Đ
    ],
)
def test_accents_go_and_the_rest_stays(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Đào", "DAO"),
        ("Việt  Nam ", "viet nam"),
        (normalize("NFD", "Môn"), "mon"),
        ("Côte d’Ivoire", "cote d'ivoire"),
    ],
)
def test_spellings_that_meet(one: str, other: str) -> None:
    assert search_key(one) == search_key(other)


@given(st.text())
def test_a_search_key_is_its_own(text: str) -> None:
    assert search_key(search_key(text)) == search_key(text)
