"""Short forms of offices that a report itself explains: "Chief of the Naval Staff (CNS) Admiral A … The CNS said"."""

from collections.abc import Iterable, Mapping

from dragoman.reading.offices import TitlePhrase
from dragoman.reading.phrases import Description, PersonPhrase
from dragoman.reading.view import View

_SHORTEST, _LONGEST = 3, 6


def short_offices(named: Iterable[tuple[View, list[PersonPhrase]]]) -> dict[str, TitlePhrase]:
    """The offices by the capitals that a bracket behind them gives, for "said the CNS" further on."""
    return {
        view.tokens[position].fold: office
        for view, phrases in named
        for phrase in phrases
        for office in phrase.offices
        if (position := _explained(view, office)) is not None
    }


def by_short_form(view: View, first: int, short: Mapping[str, TitlePhrase]) -> Description | None:
    """Whoever is told by the short form of his office: "the | CNS", "CNS thanked"."""
    at = first + (view.low(first) == "the")
    office = short.get(view.tokens[at].fold) if at < len(view.tokens) and view.hit(at) is None else None
    joined = office is None or view.low(at + 1) == "-" or view.capital(at + 1) or view.low(at - 1) == "("
    return None if office is None or joined else Description(first, at + 1, office, office.side, office.head, False)


def _explained(view: View, office: TitlePhrase) -> int | None:
    """Where the short form of an office stands: the last of its words, within a bracket, in the letters with which the
    words before it begin; a body's short form is another's."""
    last = office.last - (view.low(office.last - 1) == ")")
    position = last - 1
    if view.low(position - 1) != "(" or view.low(last) != ")":
        return None
    word = view.tokens[position].fold
    begins = "".join(view.low(p)[:1] for p in range(office.core, position - 1))
    capitals = word.isupper() and word.isalpha() and _SHORTEST <= len(word) <= _LONGEST
    return position if capitals and word[0].lower() == begins[:1] and _within(word.lower(), begins) else None


def _within(letters: str, words: str) -> bool:
    """Whether letters stand in this order among the first letters of words."""
    rest = iter(words)
    return all(letter in rest for letter in letters)
