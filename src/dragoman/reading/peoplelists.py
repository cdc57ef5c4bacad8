"""Lists of people: which marks between people a small parser should not see, since they only close what is said of one
of them; where the place or field of the next of several who hold one office begins."""

from collections.abc import Sequence

from dragoman.reading.gazetteer import Kind
from dragoman.reading.offices import TitlePhrase
from dragoman.reading.phrases import PersonPhrase
from dragoman.reading.regions import POSSESSIVE
from dragoman.reading.view import View

_REGIONS = frozenset("region province city oblast district state county prefecture voivodeship canton".split())
_IN_WHOSE_NAME = (["on", "behalf", "of"], ["in", "the", "name", "of"], ["representing"])
"""Words of whom someone stands for, in an aside behind his name."""
_CREDENTIALS = frozenset(("credence", "credentials"))
_SIDES = (Kind.COUNTRY, Kind.DEMONYM, Kind.ORGANISATION)
_LONGEST_ASIDE = 16
_NO_COMMA = frozenset(". ; ( who whose which but while".split())
"""What no aside runs past, and before which the comma that closes it is the clause's own."""
_PAST = frozenset("was were had has have will met held left gave paid sent spoke told took led".split())
"""Verbs in the past, and what stands before a verb, that do not end in "ed"."""
_BEFORE_OTHERS = frozenset("with by of for from to between alongside than as against".split())
_ENDING = frozenset(", . ; : on in at here today yesterday for to after during this last".split())
"""What stands behind the last of a list, and never between a subject and its verb."""


def ends_of_people(view: View, people: Sequence[PersonPhrase]) -> dict[int, int]:
    """Where people end for the parser, by where they begin, where that is further than their words: behind ", on behalf
    of the Government of Peru," and behind the comma that closes an office, "by A, minister of trade, and B"."""
    ends: dict[int, int] = {}
    starting = {phrase.first: phrase for phrase in people if phrase.sure}
    for phrase in starting.values():
        following = starting.get(phrase.last + 2) if view.low(phrase.last + 1) == "and" else None
        if view.low(phrase.last) == ";" and following is not None:
            ends[phrase.first] = phrase.last + 1
        if view.low(phrase.last) != ",":
            continue
        aside = _end_of_whose_name(view, phrase.last)
        if aside is not None:
            ends[phrase.first] = aside
        elif phrase.last > phrase.name_last and (
            following is not None and _closes(view, following) or _told_of(view, phrase)
        ):
            ends[phrase.first] = phrase.last + 1
    return ends


def _told_of(view: View, phrase: PersonPhrase) -> bool:
    """Whether the verb behind someone's office is his: "A, minister of trade, signed", not "together with A, minister
    of trade, met B"."""
    word = view.low(phrase.last + 1)
    past = word in _PAST or word.endswith("ed") and view.low(phrase.last + 2) != "by"
    return past and view.low(phrase.first - 1) not in _BEFORE_OTHERS


def _end_of_whose_name(view: View, comma: int) -> int | None:
    """The end of an aside that tells for whom someone acts, from the comma that opens it."""
    if not any(view.lows[comma + 1 : comma + 1 + len(words)] == words for words in _IN_WHOSE_NAME):
        return None
    for position in range(comma + 2, min(comma + _LONGEST_ASIDE, len(view.lows))):
        if view.low(position) == ",":
            return position + (view.low(position + 1) not in _NO_COMMA)
        if view.low(position) in _NO_COMMA:
            return None
    return None


def _closes(view: View, phrase: PersonPhrase) -> bool:
    """Whether someone is the last of a list of people, and not the subject of a clause of his own."""
    return phrase.last > phrase.name_last or view.low(phrase.last) in _ENDING


def parted_by_semicolon(words: Sequence[str], number: int) -> bool:
    """Whether a semicolon stands between two people of a list, as a comma would: "A, minister of trade; B"."""
    return words[number] == ";" and words[number - 1 : number] == words[number + 1 : number + 2] == ["Smith"]


def place_between(view: View, plural: TitlePhrase, left: PersonPhrase, right: PersonPhrase) -> int | None:
    """Where the own place of the next holder begins: "governors of Aktobe region A, | Almaty region B"."""
    first = left.last
    if view.low(plural.head_at[1]) == "of" and view.low(first) == ";" and view.low(right.first - 1) == ",":
        first += 2 if view.low(first + 1) == "and" else 1  # "ministers of Health, A; Trade, B; and Energy, C"
        field = range(first, right.first - 1)
        return (
            first if field and all(view.capital(p) or view.low(p) in ("and", "of", "the", ",") for p in field) else None
        )
    if view.low(plural.head_at[1]) != "of" or view.low(first) not in (",", "and"):
        return None
    while first < right.first and view.low(first) in (",", "and"):
        first += 1
    between = range(first, right.first)
    placed = any(view.kind(p) is Kind.CITY or view.low(p) in _REGIONS for p in between)
    return first if placed and all(view.capital(p) or view.low(p) in _REGIONS for p in between) else None


def trust_lists(view: View, phrases: list[PersonPhrase]) -> None:
    """Believes names that stand in a list with sure ones, each with its country: "A (Ghana), B (Peru)", and those of
    envoys: "received letters of credence from Peru's A"."""
    for left, right in zip(phrases, phrases[1:], strict=False):
        if (
            left.sure
            and not right.sure
            and right.words > 1
            and left.last > left.name_last
            and listed(view, left, right)
        ):
            right.sure = right.last > right.name_last
    for left, between, right in zip(phrases, phrases[1:], phrases[2:], strict=False):
        commas = view.lows[left.last : between.first], view.lows[between.last : right.first]
        alone = left.sure and right.sure and commas[0] == [","] and commas[1] in ([","], ["and"], [",", "and"])
        between.sure = between.sure or alone and between.words > 1
    if not _CREDENTIALS.isdisjoint(view.lows):
        for phrase in phrases:
            owned = view.low(phrase.name_first - 1) in POSSESSIVE and view.kind(phrase.name_first - 2) is Kind.COUNTRY
            phrase.sure = phrase.sure or owned and phrase.words > 1


def listed(view: View, left: PersonPhrase, right: PersonPhrase) -> bool:
    """Whether only a country, commas and "and", or what is in brackets, stand between two names."""
    bracketed = False
    for position in range(left.name_last, right.first):
        bracketed = view.low(position) == "(" or bracketed and view.low(position) != ")"
        if bracketed or view.kind(position) in (*_SIDES, Kind.INSTITUTION, Kind.CITY):
            continue
        if view.low(position) not in (",", "and", "of", "from", "the", "(", ")", "&", "well", "as"):
            return False
    return True
