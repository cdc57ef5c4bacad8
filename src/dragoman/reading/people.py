"""People as a sentence names them: a name with the offices before it and after it, as one phrase.

The phrase ("Vietnamese Ambassador to China Pham Thanh Binh", "Wang Gang, Deputy Director of …") is what later
takes part in clauses; a phrase without a name ("the Prime Minister", "the Vietnamese official") is a description.
"""

from dataclasses import dataclass, field

from dragoman.reading.gazetteer import Kind
from dragoman.reading.names import NameRun, name_runs
from dragoman.reading.offices import NAMING, TitlePhrase, region_after, region_before, title_phrases
from dragoman.reading.view import View
from dragoman.reading.vocabulary import Vocabulary

_DETERMINERS = frozenset(("the", "a", "an", "his", "her", "its", "their", "this", "both"))
_GOVERNING = frozenset(("with", "between", "by", "for", "to", "of", "from", "and", ","))
"""Words before a person after which the comma that closes an apposition also closes the clause's opening."""


@dataclass(slots=True, eq=False)
class PersonPhrase:
    """A named person at tokens ``[first, last)``; the bare name at ``[name_first, name_last)``."""

    first: int
    last: int
    name_first: int
    name_last: int
    sure: bool
    offices: list[TitlePhrase] = field(default_factory=list)
    side: str | None = None
    honorific: str | None = None


@dataclass(slots=True, eq=False)
class Description:
    """A person, several or a body told without a name: "the Prime Minister", "the Vietnamese official"."""

    first: int
    last: int
    office: TitlePhrase | None
    side: str | None
    noun: str
    plural: bool


def person_phrases(
    view: View, vocabulary: Vocabulary, seen_inside: frozenset[str], known: frozenset[str] = frozenset()
) -> list[PersonPhrase]:
    """The people named in a sentence, left to right, each with the offices printed round the name."""
    runs = name_runs(view, vocabulary, seen_inside, known)
    phrases: list[PersonPhrase] = []
    for number, run in enumerate(runs):
        floor = runs[number - 1].last if number else 0
        if phrases and phrases[-1].last > floor:
            floor = phrases[-1].last
        if floor > run.first:
            continue
        phrases.append(_phrase(view, run, floor, runs[number + 1] if number + 1 < len(runs) else None))
    return phrases


def _phrase(view: View, run: NameRun, floor: int, following: NameRun | None) -> PersonPhrase:
    start = region_before(view, run.first, floor)
    before = title_phrases(view, start, run.first)
    phrase = PersonPhrase(run.first, run.last, run.first, run.last, run.sure)
    if before:
        phrase.offices += before
        phrase.first = before[0].first
        beside = view.low(run.first - 1) not in ("of", "for", "to", "in", "at", "and", ",", "the")
        phrase.sure = phrase.sure or beside or not _place_like(view, run)
    _premodify(view, phrase, floor)
    _of_country(view, phrase)
    ceiling = following.first if following else len(view.tokens)
    low, high = region_after(view, phrase.last, ceiling)
    if high > low:
        high = _before_next_name(view, low, high, following)
    introduced = view.low(0) in ("at", "in", "during", "after", "while", "following") or view.low(0).endswith("ing")
    if high > low and (introduced or view.low(low) == "the") and _opens_clause(view, high):
        high = low
    after = title_phrases(view, low, high) if high > low else []
    after = [office for office in after if not office.plural]
    if after:
        phrase.offices += after
        phrase.last = max(high, after[-1].last)
        if view.low(phrase.last) == ")":
            phrase.last += 1
        elif view.low(phrase.last) == "," and phrase.last + 1 < len(view.tokens) and view.low(phrase.first - 1) not in _GOVERNING:
            phrase.last += 1
    phrase.side = phrase.side or next((office.side for office in phrase.offices if office.side), None)
    return phrase


def _opens_clause(view: View, position: int) -> bool:
    """Whether a verb follows at once: then "the …" before it is the clause's subject and no apposition."""
    low = view.low(position)
    return low in ("said", "told", "met", "spoke", "thanked", "held", "also", "says", "hopes", "wants") or low.endswith("ed") and len(low) > 4


def _of_country(view: View, phrase: PersonPhrase) -> None:
    """Takes in the country or body that stands after the name: "President Lourenco of Angola"."""
    position = phrase.name_last
    if view.low(position) != "of":
        return
    position += 1 + (view.low(position + 1) == "the")
    hit = view.at[position] if position < len(view.tokens) else None
    if hit and hit.kind in (Kind.COUNTRY, Kind.ORGANISATION) and hit.value:
        phrase.side = phrase.side or hit.value
        phrase.last = hit.last
        phrase.sure = True


def _place_like(view: View, run: NameRun) -> bool:
    return any(low < run.last and run.first < high for low, high in view.other_votes) and not run.sure


def _premodify(view: View, phrase: PersonPhrase, floor: int) -> None:
    """Takes in the nationality, honorifics and determiner that stand directly before the phrase."""
    position = phrase.first
    while position > floor:
        hit = view.at[position - 1]
        low = view.low(position - 1)
        if hit and hit.kind in (Kind.HONORIFIC, Kind.RANK, Kind.MARK) and hit.first >= floor:
            if hit.kind is Kind.HONORIFIC and hit.first == 0 and low == "he":
                break
            phrase.honorific = phrase.honorific or (hit.entry if hit.kind is Kind.HONORIFIC else None)
            phrase.sure = phrase.sure or hit.kind is not Kind.MARK
            position = hit.first
        elif hit and hit.kind in (Kind.DEMONYM, Kind.COUNTRY) and hit.first >= floor:
            phrase.side = phrase.side or hit.value
            position = hit.first
        elif low in ("'s", "'") and position - 2 >= floor and view.kind(position - 2) in (Kind.COUNTRY, Kind.ORGANISATION):
            hit = view.at[position - 2]
            phrase.side = phrase.side or (hit.value if hit else None)
            position = hit.first if hit else position - 2
        elif low in _DETERMINERS and phrase.offices:
            position -= 1
            break
        else:
            break
    phrase.first = position


def _before_next_name(view: View, low: int, high: int, following: NameRun | None) -> int:
    """Cuts an apposition that runs into the title of the next person."""
    if following is None or following.first > high:
        return high
    cut = high
    for position in range(high - 1, low - 1, -1):
        if view.low(position) in (",", "and", ";", "with", "to"):
            cut = position
            break
    else:
        return low
    while cut > low and view.low(cut - 1) in (",", "and"):
        cut -= 1
    return cut


def descriptions(view: View, taken: list[PersonPhrase], nouns: frozenset[str], joint: frozenset[str]) -> list[Description]:
    """The people told without a name: "the Prime Minister", "the Vietnamese official", "the two sides"."""
    covered = [False] * len(view.tokens)
    for phrase in taken:
        for position in range(phrase.first, min(phrase.last, len(covered))):
            covered[position] = True
    found: list[Description] = []
    position = 0
    while position < len(view.tokens):
        description = None if covered[position] else _description_at(view, position, covered, nouns, joint)
        if description is None:
            position += 1
        else:
            found.append(description)
            position = description.last
    return found


def _description_at(
    view: View, first: int, covered: list[bool], nouns: frozenset[str], joint: frozenset[str]
) -> Description | None:
    for size in (4, 3, 2, 1):
        words = [view.low(first + step) for step in range(size)]
        if " ".join(words) in joint and (size > 1 or first == 0):
            return Description(first, first + size, None, None, "joint", True)
    start = first
    if view.low(first) in ("a", "an"):
        return None
    determined = view.low(first) in _DETERMINERS
    if determined:
        first += 1
    last, side, noun = first, None, ""
    while last < len(view.tokens) and not covered[last] and not view.dated[last]:
        hit, low = view.at[last], view.low(last)
        if hit and hit.kind in (Kind.DEMONYM, Kind.COUNTRY) and not noun:
            side = side or hit.value
            last = hit.last
        elif low in ("'s", "'") and side and not noun:
            last += 1
        elif low in nouns:
            noun = low
            last += 1
            break
        elif hit and hit.kind is Kind.TITLE:
            return _titled(view, start, first, last, covered)
        elif hit and hit.kind in NAMING and hit.kind is not Kind.CITY and (determined or side or hit.kind in (Kind.MODIFIER, Kind.RANK)) and last - first < 8:
            last = hit.last
        elif low in ("foreign", "host", "visiting", "side", "top") and not noun:
            last += 1
        else:
            break
    if noun and (determined or side):
        return Description(start, last, None, side, noun, noun.endswith("s") and noun not in ("diplomats",))
    return None


def _titled(view: View, start: int, first: int, at: int, covered: list[bool]) -> Description | None:
    """A description by office: up to the end of the office's body."""
    last = at
    while last < len(view.tokens) and not covered[last] and not view.dated[last]:
        hit, low = view.at[last], view.low(last)
        if hit and hit.kind in (Kind.TITLE, Kind.MODIFIER, Kind.RANK, Kind.INSTITUTION, Kind.ORGAN, Kind.ORGANISATION, Kind.COUNTRY, Kind.DEMONYM) and (view.tokens[hit.first].capital or hit.kind is Kind.TITLE):
            last = hit.last
        elif low in ("of", "for", "to") and last > at and _named_next(view, last + 1):
            last += 1
        elif low == "the" and view.low(last - 1) in ("of", "for", "to"):
            last += 1
        elif low == "and" and last + 1 < len(view.tokens) and view.kind(last + 1) in (Kind.TITLE, Kind.INSTITUTION, Kind.MODIFIER) and view.tokens[last + 1].capital:
            last += 1
        else:
            break
    phrases = title_phrases(view, first, last)
    if not phrases:
        return None
    office = phrases[0]
    if not (start < first or view.tokens[at].capital or office.side):
        return None
    return Description(start, last, office, office.side, office.head, office.plural)


def _named_next(view: View, position: int) -> bool:
    if view.low(position) == "the":
        position += 1
    return position < len(view.tokens) and view.kind(position) in NAMING and view.tokens[position].capital
