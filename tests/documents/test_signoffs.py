"""What closes a report is told from its last sentence, and gives its credit."""

import pytest

from dragoman.documents.blocks import Block
from dragoman.documents.signoffs import find_signoff

LAST = "The two sides agreed to open a second air route before the year ends."


@pytest.mark.parametrize(
    ("ending", "credit"),
    [
        (" — VNS", "VNS"),
        (" — VNA/VNS", "VNA/VNS"),
        ("-VNA", "VNA"),
        (" - Bernama", "Bernama"),
        (" VNA", "VNA"),
        (" (Xinhua)", "Xinhua"),
        ("/.", None),
        ("/. VNA", "VNA"),
        (" Hoài Nam — VNS", "VNS"),
        (" jg/iff/mgt/mpp", "jg/iff/mgt/mpp"),
        (" -0-", None),
        (" Enditem", None),
        (" (完)", None),
        (" Source: NDO", "NDO"),
        (" (Fuente: X Presidencia)", "X Presidencia"),
    ],
)
def test_after_the_last_sentence(ending: str, credit: str | None) -> None:
    text = LAST + ending
    found = find_signoff(text, Block(0, len(text)))
    assert found is not None
    assert text[: found.start] == LAST
    assert found.credit == credit


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("VNA", "VNA"),
        ("(VNA)", "VNA"),
        ("VNA/VNP", "VNA/VNP"),
        ("Hoài Nam — VNS", "VNS"),
        ("By Lim Nary", "Lim Nary"),
        ("By Shin Hyon-hee (shin@herald.example)", "Shin Hyon-hee"),
        ("Par C. Nika", "C. Nika"),
        ("###", None),
        ("# # #", None),
        ("Source: VNA", "VNA"),
    ],
)
def test_on_a_line_of_its_own(line: str, credit: str | None) -> None:
    found = find_signoff(line, Block(0, len(line)))
    assert found is not None
    assert (found.start, found.credit) == (0, credit)


@pytest.mark.parametrize(
    "line",
    [
        LAST,
        "They stressed the role of ASEAN.",
        "The minister thanked the Communist Party of Viet Nam (CPV).",
        "By the end of the year the two sides will open an air route",
        "Trade reached 5 billion US dollars – a record.",
        "He spoke of the war and/or its end",
    ],
)
def test_plain_prose_has_none(line: str) -> None:
    assert find_signoff(line, Block(0, len(line))) is None
