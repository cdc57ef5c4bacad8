"""Clues in the names of two people, or of two bodies."""

from dragoman.domain.identity import Naming
from dragoman.resolution.names import Likeness
from dragoman.resolution.pairs import Pair


def same_full_name(pair: Pair) -> bool:
    """Both full names have the same words; accents, hyphens, initials and the order of the words aside."""
    return pair.likeness is Likeness.SAME


def other_spelling(pair: Pair) -> bool:
    """Both are spellings of one name, which comes from another script or is written in several ways."""
    return pair.likeness is Likeness.SPELLING


def short_given_name(pair: Pair) -> bool:
    """The names differ only in a given name, and one of these is a usual short form of the other."""
    return pair.likeness is Likeness.GIVEN


def shorter_form(pair: Pair) -> bool:
    """One name is the other without some of its words, as names of many words are often printed."""
    return pair.likeness in (Likeness.PART, Likeness.MIDDLE)


def middle_name_left_out(pair: Pair) -> bool:
    """One name is the other without its middle names, the first and the last word being the same."""
    return pair.likeness is Likeness.MIDDLE


def other_middle_name(pair: Pair) -> bool:
    """The names begin and end with the same words, and have others between them."""
    return pair.likeness is Likeness.OTHER_MIDDLE


def many_words_alike(pair: Pair) -> bool:
    """The shorter of the two names still has three words or more."""
    return min(len(name.split()) for one in (pair.one, pair.other) for name in one.names) > 2


def misprint(pair: Pair) -> bool:
    """The names differ by a letter or two in one word, as by a misprint."""
    return pair.likeness is Likeness.MISPRINT


def accents_differ(pair: Pair) -> bool:
    """Both names are printed with accents, and not with the same: in Vietnamese these are two names."""
    one, other = set(pair.one.accented), set(pair.other.accented)
    return bool(one and other) and not one & other


def part_of_the_name(pair: Pair) -> bool:
    """The report prints only a part of a name, and it is the part of this one that may stand alone."""
    return pair.one.naming is Naming.PART


def misprinted_part(pair: Pair) -> bool:
    """The report prints only a part of a name, and but for a letter it is the part of this one that may stand alone."""
    return pair.one.naming is Naming.PART


def same_part_of_a_name(pair: Pair) -> bool:
    """Both reports print the same part of a name, and no report prints the rest of it."""
    return pair.one.naming is pair.other.naming is Naming.PART and pair.one.names == pair.other.names


def same_body(pair: Pair) -> bool:
    """The names, with the bodies above them, mean one body in other words or order, or in short as one prints it."""
    one, other = set(pair.one.names), set(pair.other.names)
    return one == other or min(len(one), len(other)) == 1 and bool(one & other)
