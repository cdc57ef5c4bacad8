"""Groups follow rulings from the strongest to the weakest, judgements before all, and no order but the content's."""

import random
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.domain.identity import Judgement, Ruling, Verdict
from dragoman.resolution.clusters import group

SAME, DIFFERENT, UNSURE = Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE


def ruling(two: str, strength: int = 5, verdict: Verdict = SAME, forbids: bool = False) -> Ruling:
    return Ruling(two[0], two[1], verdict, ("a clue",), strength, forbids)


def apart(two: str) -> Ruling:
    return ruling(two, 0, DIFFERENT, forbids=True)


def judged(number: int, two: str, verdict: Verdict) -> Judgement:
    return Judgement(f"j{number}", number, two[0], two[1], verdict, "Anna", "2024-03-06")


def groups(nodes: str, rulings: Iterable[Ruling], judgements: Iterable[Judgement] = (), **weights: int) -> set[str]:
    found = group({node: weights.get(node, 1) for node in nodes}, rulings, judgements)
    return {"".join(sorted(members)) for members in found.groups}


def test_what_is_the_same_as_the_same_is_the_same() -> None:
    assert groups("abcd", [ruling("ab"), ruling("bc")]) == {"abc", "d"}


def test_what_is_different_is_not_joined_through_a_third() -> None:
    assert groups("abc", [ruling("ab"), ruling("bc"), apart("ac")]) == {"a", "b", "c"}


def test_the_stronger_ruling_is_followed_first() -> None:
    assert groups("abc", [ruling("ab", 9), ruling("bc", 5), apart("ac")]) == {"ab", "c"}


def test_what_fits_two_goes_to_the_one_that_nearly_all_reports_are_about() -> None:
    assert groups("abc", [ruling("ab"), ruling("bc"), apart("ac")], a=40, c=1) == {"ab", "c"}


def test_a_chain_that_ends_in_two_who_are_different_is_cut_at_both() -> None:
    assert groups("abcd", [ruling("ab"), ruling("bc"), ruling("cd"), apart("ad")]) == {"a", "bc", "d"}


def test_a_judgement_joins_and_parts_whatever_the_rules_say() -> None:
    assert groups("ab", [apart("ab")], [judged(1, "ab", SAME)]) == {"ab"}
    assert groups("ab", [ruling("ab", 9)], [judged(1, "ab", DIFFERENT)]) == {"a", "b"}
    assert groups("ab", [ruling("ab", 9)], [judged(1, "ab", UNSURE)]) == {"a", "b"}


def test_what_a_person_joins_brings_all_that_is_one_with_it() -> None:
    rulings = [ruling("ab", 9), ruling("cd", 9), apart("ac"), apart("bd"), apart("bc")]
    assert groups("abcd", rulings) == {"ab", "cd"}
    assert groups("abcd", rulings, [judged(1, "ad", SAME)]) == {"abcd"}
    assert groups("abcde", [*rulings, ruling("ae"), ruling("de")], [judged(1, "ad", SAME)]) == {"abcde"}


def test_of_two_judgements_the_later_counts() -> None:
    assert groups("ab", [], [judged(1, "ab", SAME), judged(2, "ab", DIFFERENT)]) == {"a", "b"}
    assert groups("ab", [], [judged(1, "ab", DIFFERENT), judged(2, "ab", SAME)]) == {"ab"}
    chain = [judged(1, "ab", SAME), judged(2, "bc", SAME), judged(3, "ac", DIFFERENT)]
    assert groups("abc", [], chain) == {"a", "bc"}


def test_what_is_open_is_asked_once_for_each_two_groups_and_not_what_was_answered() -> None:
    rulings = [ruling("ab"), ruling("cd"), ruling("ac", 0, UNSURE), ruling("bd", 0, UNSURE)]
    (question,) = group(dict.fromkeys("abcd", 1), rulings).open
    assert (question.verdict, question.a, question.b) == (UNSURE, "a", "c")
    assert group(dict.fromkeys("abcd", 1), rulings, [judged(1, "bc", DIFFERENT)]).open == ()


PAIRS = [a + b for a in "abcdef" for b in "abcdef" if a < b]
RULINGS = st.lists(
    st.builds(
        lambda two, strength, kind: apart(two) if kind == 0 else ruling(two, strength),
        st.sampled_from(PAIRS),
        st.integers(1, 3),
        st.integers(0, 3),
    ),
    max_size=14,
    unique_by=lambda one: (one.a, one.b),
)


@given(RULINGS, st.integers())
def test_the_order_of_rulings_does_not_matter(rulings: list[Ruling], seed: int) -> None:
    shuffled = list(rulings)
    random.Random(seed).shuffle(shuffled)
    assert groups("fdbeca", shuffled) == groups("abcdef", rulings)


@given(RULINGS, st.sampled_from(PAIRS), st.sampled_from([SAME, DIFFERENT]))
def test_a_judgement_always_binds(rulings: list[Ruling], two: str, verdict: Verdict) -> None:
    together = any(set(two) <= set(members) for members in groups("abcdef", rulings, [judged(1, two, verdict)]))
    assert together is (verdict is SAME)


@given(RULINGS)
def test_nobody_is_joined_with_one_from_whom_a_ruling_keeps_him_apart(rulings: list[Ruling]) -> None:
    found = groups("abcdef", rulings)
    for one in rulings:
        if one.forbids:
            assert not any({one.a, one.b} <= set(members) for members in found)


@pytest.mark.parametrize("nodes", ["", "a"])
def test_few_are_grouped_too(nodes: str) -> None:
    assert groups(nodes, []) == set(nodes)
