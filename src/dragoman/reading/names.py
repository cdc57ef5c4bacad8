"""Names of people in a sentence: runs of capitalised words that no lexicon claims, and the votes of the tagger.

A run begins at the first word that can be a name: not an English word, or a family name of a culture that puts it
first, or inside what the statistical tagger calls a person. Which part of a name stands alone later depends on the
culture [coding rules, 3.8].
"""

from dataclasses import dataclass

from dragoman.reading.gazetteer import Kind
from dragoman.reading.view import View
from dragoman.reading.vocabulary import Vocabulary

_PARTICLES = frozenset("bin binti bint al el de da do dos das del della di la le los van von der den ibn abu ul ur ud ten ter zu y e af bte".split())
_BREAKS = frozenset((Kind.TITLE, Kind.RANK, Kind.ORGANISATION, Kind.ORGAN, Kind.IGNORE))
_OPENERS = frozenset(
    "the a an on in at during after before as for while when since following with from by he she they it his her their its this that these those also both meanwhile earlier later according speaking under through amid over about per via upon within without however moreover today yesterday if but and or nor so yet we our i you who what which there here all some many most more other such no not only every each one two three four five six seven eight nine ten thanks thank let now then thus hence therefore additionally furthermore besides regarding concerning photo source to of into up down out off again once".split()
)
_PLACE_AFTER = frozenset("province city district commune airport street county region state hotel university island islands river sea village ward municipality prefecture oblast port stadium bay strait".split())
_MAX_NAME = 7


@dataclass(frozen=True, slots=True)
class NameRun:
    """A candidate name at tokens ``[first, last)``; ``sure`` where its form alone says that it is a person."""

    first: int
    last: int
    sure: bool
    voted: bool


def name_runs(
    view: View, vocabulary: Vocabulary, seen_inside: frozenset[str], known: frozenset[str] = frozenset()
) -> list[NameRun]:
    """The candidate names of a sentence.

    ``seen_inside`` are lower-case words met capitalised within sentences, ``known`` the words of the full names
    that the report prints.
    """
    runs: list[NameRun] = []
    position = 0
    while position < len(view.tokens):
        if not _may_be_name(view, position, vocabulary, seen_inside, known):
            position += 1
            continue
        last = _run_end(view, position, vocabulary, seen_inside, known)
        first = _name_start(view, position, last, vocabulary, known)
        if first is not None and last - first <= _MAX_NAME:
            runs.append(_judged(view, first, last, vocabulary))
        position = max(last, position + 1)
    return runs


def _may_be_name(
    view: View, position: int, vocabulary: Vocabulary, seen_inside: frozenset[str], known: frozenset[str]
) -> bool:
    token = view.tokens[position]
    if not token.capital or view.dated[position] or not any(c.isalpha() for c in token.fold):
        return False
    if token.low in known and view.at[position] is None:
        return position > 0 or token.low not in _OPENERS or _opens_name(view, vocabulary)
    hit = view.at[position]
    if hit and hit.kind is not Kind.MARK:
        return _voted(view, position) and hit.kind in (Kind.COUNTRY, Kind.CITY, Kind.DEMONYM, Kind.INSTITUTION, Kind.MODIFIER) and _beside_name(view, position, vocabulary)
    if position == 0 and token.low in _OPENERS:
        return _opens_name(view, vocabulary)
    if token.low in _OPENERS and token.low not in vocabulary_surnames(vocabulary):
        return False
    if position == 0 and vocabulary.is_english(token.low) and not _next_capital(view, 0):
        return token.low in seen_inside
    if position == 0 and token.low.endswith("ing") and token.low in vocabulary.english:
        return False
    return not (position == 0 and token.low.endswith("ly") and token.low in vocabulary.english)


def vocabulary_surnames(vocabulary: Vocabulary) -> frozenset[str]:
    """The Vietnamese family names, which are English words more often than any other culture's (To, An, Do)."""
    return vocabulary.surnames_first.get("VN", frozenset())


def _opens_name(view: View, vocabulary: Vocabulary) -> bool:
    """A function word that opens a sentence as a family name: "To Lam said"."""
    return view.low(0) in vocabulary_surnames(vocabulary) and _next_capital(view, 0) and view.at[1] is None and view.low(1) not in vocabulary.english


def _next_capital(view: View, position: int) -> bool:
    return position + 1 < len(view.tokens) and view.tokens[position + 1].capital and view.tokens[position + 1].fold[:1].isalpha()


def _voted(view: View, position: int) -> bool:
    return any(first <= position < last for first, last in view.person_votes)


def _beside_name(view: View, position: int, vocabulary: Vocabulary) -> bool:
    for first, last in view.person_votes:
        if first <= position < last and last - first >= 2:
            others = [p for p in range(first, last) if p != position]
            return all(view.at[p] is None and view.tokens[p].capital for p in others)
    return False


def _run_end(
    view: View, first: int, vocabulary: Vocabulary, seen_inside: frozenset[str], known: frozenset[str]
) -> int:
    position = first + 1
    while position < len(view.tokens):
        token = view.tokens[position]
        joined = not view.tokens[position - 1].blank_after
        if token.low in ("-", "'") and joined and not token.blank_after and position + 1 < len(view.tokens) and view.tokens[position + 1].fold[:1].isalpha() and view.at[position + 1] is None:
            position += 2
            continue
        if token.low in _PARTICLES and not token.capital and _next_capital(view, position) and view.at[position + 1] is None:
            position += 2
            continue
        if token.low == "." and len(view.tokens[position - 1].fold) == 1 and _next_capital(view, position):
            position += 1
            continue
        if not _may_be_name(view, position, vocabulary, seen_inside, known):
            break
        position += 1
    return position


def _name_start(
    view: View, first: int, last: int, vocabulary: Vocabulary, known: frozenset[str]
) -> int | None:
    """Where in a run the name begins: English words before it belong to an office or a body."""
    for position in range(first, last):
        token = view.tokens[position]
        if not token.fold[:1].isalpha() or token.low in _PARTICLES and not token.capital:
            continue
        if token.low in known or not vocabulary.is_english(token.low) or _voted(view, position):
            return position
        if _is_surname_first(token.low, vocabulary) and position + 1 < last:
            return position
        if len(token.fold) <= 2 and token.fold.endswith(".") and position + 1 < last:
            return position
    return last - 1 if _title_just_before(view, first) and last - first <= 2 else None


def _title_just_before(view: View, first: int) -> bool:
    return first > 0 and view.kind(first - 1) in (Kind.TITLE, Kind.HONORIFIC, Kind.RANK)


def _is_surname_first(low: str, vocabulary: Vocabulary) -> bool:
    return any(low in names for names in vocabulary.surnames_first.values())


def _judged(view: View, first: int, last: int, vocabulary: Vocabulary) -> NameRun:
    voted = any(_voted(view, position) for position in range(first, last))
    honoured = first > 0 and view.kind(first - 1) in (Kind.HONORIFIC, Kind.TITLE, Kind.RANK)
    family_first = last - first >= 2 and _is_surname_first(view.low(first), vocabulary) and not _against(view, first, last)
    place = view.low(last) in _PLACE_AFTER
    sure = (honoured or voted or family_first) and not place
    return NameRun(first, last, sure, voted)


def _against(view: View, first: int, last: int) -> bool:
    """Whether the tagger calls the run a place or a body, or a preposition of place stands before it."""
    if any(low < last and first < high for low, high in view.other_votes):
        return True
    return view.low(first - 1) in ("in", "at", "near", "from")
