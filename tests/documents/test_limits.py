"""No text, however odd, takes more than seconds: every search is bounded."""

from time import process_time

import pytest

from dragoman.documents import prepare
from dragoman.domain.text import Report

SIZE = 1_000_000
"""Characters. A pattern that takes quadratic time needs hours at this size, not seconds."""


@pytest.mark.parametrize(
    "piece",
    [
        *("(", "A ", "1", " ", "\n", "a\n", "[", "[x](", "a*", "— ", "(VNA) ", "HANOI — ", "\u0301\u0316"),
        *(
            "\u0e48\u0e38",
            "May 5, 2020\n",
            "(Photo: x)",
            "(Photo ",
            "> ",
            "a/",
            "中",
            "新华社",
            "./.",
            "Source: ",
        ),
        *("Aa Aa, ", "By A, ", "The two sides agreed to widen their trade in the years to come.\n"),
    ],
)
def test_odd_text_is_prepared_in_seconds(piece: str) -> None:
    text = piece * (SIZE // len(piece))
    start = process_time()
    prepare(Report(content=text, origin="test"))
    assert process_time() - start < 20
