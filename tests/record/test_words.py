"""Words as search compares them: folded, in any script, each with its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dragoman.record.words import BREAK, LONGEST, MOST, index_words, words_of


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Đại sứ Trần Thị Đào", "dai su tran thi dao"),
        ("the U.S. envoy, at 5 p.m.", "the us envoy at 5 pm"),
        ("Asia-Pacific people's 20,000", "asia pacific people s 20 000"),
        ("İSTANBUL Straße Çankaya", "istanbul strasse cankaya"),
        ("МИНИСТР встретился", "министр встретился"),
        ("합의 도달", "합의 도달"),
        ("战略合作", "战略 略合 合作 作"),
        ("中 G20峰会", "中 g20 峰会 会"),
        ("ลาว", "ลา าว ว"),
        ("snake_case ___ !!! ¶", "snake case"),
        ("", ""),
    ],
)
def test_words_are_folded(text: str, folded: str) -> None:
    assert " ".join(word.folded for word in words_of(text)) == folded


@given(some.text())
def test_every_word_stands_where_it_says(text: str) -> None:
    for word in words_of(text):
        assert 0 <= word.start < word.end <= len(text)
        assert word.folded
        assert " " not in word.folded and BREAK not in word.folded and "\x00" not in word.folded


def test_two_texts_are_kept_apart() -> None:
    assert index_words("Visit to Laos", "Vientiane") == "visit to laos ¶ vientiane"
    assert index_words("", "one") == "¶ one"
    assert index_words() == ""


def test_no_text_is_too_long_for_a_store() -> None:
    assert words_of("x" * 5000)[0].folded == "x" * LONGEST
    indexed = index_words(" ".join(f"{number:040}" for number in range(40_000)))
    assert MOST - 100 < sum(len(word) for word in set(indexed.split())) <= MOST
