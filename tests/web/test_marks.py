"""Findings overlap, and their marks still give back the text as it was."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.web.marks import Finding, pieces

TEXT = "Bình met Wang Gang in Hà Nội."


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 12), st.sampled_from(["actor", "statement"]))))
def test_pieces_are_the_text(spans: list[tuple[int, int, str]]) -> None:
    found = [Finding(f"x{n}", kind, a, min(len(TEXT), a + long)) for n, (a, long, kind) in enumerate(spans)]

    cut = pieces(TEXT, 0, len(TEXT), found, [], set())

    assert "".join(piece.text for piece in cut) == TEXT
    for one in found:
        assert "".join(piece.text for piece in cut if one.id in piece.ids) == TEXT[one.start : one.end]
        assert sum(one.id in piece.starts for piece in cut) == 1


def test_the_narrowest_finding_comes_first_and_links_to_the_outline() -> None:
    found = [Finding("e1", "engagement", 0, 29), Finding("a1", "actor", 9, 18), Finding("s1", "statement", 9, 29)]

    cut = pieces(TEXT, 0, len(TEXT), found, [], set())

    assert [(piece.text, piece.ids, piece.fact) for piece in cut] == [
        ("Bình met ", ("e1",), "e1"),
        ("Wang Gang", ("a1", "s1", "e1"), "s1"),
        (" in Hà Nội.", ("s1", "e1"), None),
    ]


def test_what_no_rule_read_is_pale() -> None:
    cut = pieces(TEXT, 5, 29, [], [(0, 8)], set())

    assert [(piece.text, piece.unread) for piece in cut] == [("met", True), (TEXT[8:], False)]
