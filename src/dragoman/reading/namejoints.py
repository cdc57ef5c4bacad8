"""Joints of names: what stands between two capitalised words of one name and belongs to both.

A small word with an apostrophe ("Kees van 't Hoff"), an apostrophe before an article ("Amin Rabi' al-Sadr"), and what
tells that the first word of a sentence opens a name though it is an English word too ("Harsh V. Menon").
"""

from dragoman.reading.alikenames import child_of
from dragoman.reading.view import View

_SON_OF = frozenset(("bin", "ibn", "binti", "bint"))
_SMALL = frozenset(("van", "von", "der", "den", "de", "ten", "ter", "dela", "dos"))
_ARTICLES = frozenset(("al", "el"))
_APOSTROPHE = "'"


def steps_within(view: View, position: int) -> int:
    """How many words from here on stand between two of one name, or close it."""
    if child_of(view, position):
        return 1
    if _van_t(view, position):
        return 3
    return int(_before_an_article(view, position))


def _van_t(view: View, position: int) -> bool:
    """ "Kees | van 't | Hoff"."""
    small = view.lows[position : position + 3] in (["van", _APOSTROPHE, "t"], ["in", _APOSTROPHE, "t"])
    return small and view.capital(position - 1) and view.capital(position + 3)


def _before_an_article(view: View, position: int) -> bool:
    """Whether an apostrophe closes a word of a name that an article goes on: "Rabi | ' | al-Sadr"; the plural's owner
    has his behind an s."""
    if view.low(position) != _APOSTROPHE or view.low(position + 1) not in _ARTICLES or view.low(position + 2) != "-":
        return False
    return (
        view.capital(position - 1)
        and not view.tokens[position - 1].blank_after
        and not view.low(position - 1).endswith("s")
    )


def stands_alone(view: View) -> bool:
    """Whether nothing behind the first word of a sentence tells that it opens a name: "Noble bin Rashid", "Royal van
    der Meer"."""
    doubled = view.low(1) == "-" and view.capital(2) and view.capital(3)  # "Jean-Luc Marchal"
    pointed = view.low(1) == "." and view.capital(2)  # "Ts. Bold"
    return not (view.capital(1) or before_a_small_word(view) or doubled or pointed)


def joined_to_the_next(view: View) -> bool:
    """Whether the first word of a sentence opens a name by what joins it to the next: "Jean-Luc Marchal", "Harsh V.
    Menon", "Royal van der Meer"."""
    if before_a_small_word(view):
        return True
    point = len(view.low(1)) == 2 and view.low(1).endswith(".") or len(view.low(1)) == 1 and view.low(2) == "."
    return view.low(1) == "-" and view.capital(2) or point and view.capital(1)


def before_a_small_word(view: View) -> bool:
    """Whether a small word of names joins the first word of a sentence to a capital: "Royal | van der Meer"."""
    if view.low(1) in _SON_OF:
        return True
    return view.low(1) in _SMALL and (view.capital(2) or view.low(2) in _SMALL and view.capital(3))
