"""The words that are compared, aims and figures."""

import pytest
from undertakings import FOLLOWER, VN_CN

from dragoman.resolution.commitments.aims import AimFinder, target_in
from dragoman.resolution.commitments.words import PLAIN, RARE, USUAL

AIMS = AimFinder(FOLLOWER.words)


def weights(text: str, sides: tuple[str, ...] = VN_CN) -> dict[str, float]:
    return {term.stem: term.weight for term in FOLLOWER.words.terms(text, sides)}


def test_names_tell_most_and_plain_words_least() -> None:
    found = weights("strengthen trade through the Cát Lái terminal")
    assert found["cat"] > found["termin"] == RARE > found["trade"] == USUAL > found["strengthen"] == PLAIN


def test_the_sides_own_names_and_set_phrases_tell_nothing_or_little() -> None:
    assert "vietnames" not in weights("train Vietnamese engineers")
    assert "vietnames" in weights("train Vietnamese engineers", ("JP", "US"))
    assert weights("train French engineers")["french"] == USUAL
    assert set(weights("free and open Indo-Pacific").values()) == {PLAIN}


@pytest.mark.parametrize(
    ("goal", "verb", "head"),
    [
        ("open a trade office in Siem Reap next year", "open", "offic"),
        ("setting up a hotline between fisheries agencies", "set", "hotlin"),
        ("the two sides hold the political consultation in Hanoi", "hold", "consult"),
        ("work to raise two-way trade to 20 billion USD", "raise", "trade"),
        ("open three more pairs of border gates in 2025", "open", "gate"),
        ("direct flights between Hue and Bodh Gaya", "", "flight"),
    ],
)
def test_an_aim_has_a_verb_and_what_it_acts_on(goal: str, verb: str, head: str) -> None:
    aim = AIMS.aim(goal, VN_CN)
    assert aim.verb == verb
    assert head in aim.heads


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("raise trade to 20 billion usd", (20e9, "usd")),
        ("trade worth us$1,500 million", (1500e6, "usd")),
        ("reached 21.5 billion us dollars", (21.5e9, "usd")),
        ("by 10 percent", (10.0, "%")),
        ("the 11th meeting", None),
        ("in 2025", None),
    ],
)
def test_targets_have_a_unit(text: str, target: tuple[float, str] | None) -> None:
    assert target_in(text) == target
