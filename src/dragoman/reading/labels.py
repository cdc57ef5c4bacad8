"""Labels: the named ties of two states or parties that a sentence prints, verbatim, with sides and changes.

A label is a tier of partnership ("comprehensive strategic partnership"), an alliance, or a set phrase of the
lexicon ("community with a shared future"). Its sides are those printed with it, else those of what is told.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dragoman.domain.relationships import Change
from dragoman.knowledge.countries import load_countries
from dragoman.knowledge.folding import fold
from dragoman.knowledge.lexicons import load_lexicon
from dragoman.reading.dates import edtf_of
from dragoman.reading.gazetteer import NATIONS, Kind
from dragoman.reading.parse import Parsed

Pair = tuple[str, str]
RULES = {
    "label of a partnership": "A tier stands as a run of the label's own words before 'partnership'.",
    "named alliance": "An alliance of two states is named with its sides or as a treaty alliance.",
    "named tie": "A set phrase of the lexicon names the tie.",
}
_BODIES = frozenset(("ASEAN", "EU", "African Union", "NATO", "GCC"))
_JOINER = r" ?[-–—/] ?"
_NAME = r"[A-Z][\w.]*(?: [A-Z][\w.]*){0,2}"
_JOINED_PAIR = re.compile(rf"({_NAME}){_JOINER}({_NAME}) (?:[a-z]+ )?$")
"""Two names joined, and perhaps one plain word: "the modern U.S.-ROK", "Japan-Australia bilateral"."""
_SHARED_FUTURE = re.compile(r" for a more \w+ \w+(?: and a more \w+ \w+)?| (?:for|in) (?:a|the) new era")
_LEVEL = re.compile(r"\bhigh-level,? (?:strategic )?$")
_NOT_OF_TWO = (" for mankind", " for humanity", " for human", " of mankind", " of humanity")
_PARTY = re.compile(
    r"\b(?:two|both|inter-?) ?parties\b|\bparty-to-party\b"
    r"|\bparties,? (?:and )?(?:states|nations|countries)\b"
)


@dataclass(frozen=True, slots=True)
class LabelFound:
    """A relationship label in a sentence, with its sides and what is said of it."""

    start: int
    end: int
    label: str
    sides: Pair
    change: Change
    rule: str
    channel: str = "state"
    effective: str | None = None


@dataclass(frozen=True, slots=True)
class _Line:
    """A sentence as printed and folded in lower case, at the same offsets; ``codes`` are sides by name."""

    parsed: Parsed
    start: int
    printed: str
    low: str
    codes: dict[str, str]


class LabelFinder:
    """Finds relationship labels with the lexicon's words."""

    def __init__(self, added: Path | None = None) -> None:
        table = load_lexicon("relationships", added)
        adjectives, nouns = _either(table["adjectives"]), _either(table["nouns"])
        tails, joined = _either(table["tails"]), _either(table["joined"])
        run = rf"(?:(?:{adjectives})(?:,? and |, | )){{1,7}}"
        self._tier = re.compile(
            rf"(?:\b|(?<=bilateral)|(?<=the))({run})({nouns})\b((?: and (?:{joined})\b)?(?: (?:{tails})\b)?)"
        )
        self._alliance = re.compile(rf"\b(?:{_either(table['alliances'])})\b(?: and (?:{joined})\b)?")
        self._phrases = re.compile(rf"\b(?:{_either(table['phrases'])})\b")
        self._ordinary = tuple(f"{word} " for word in table["ordinary"])
        self._tiers = frozenset(table["tier_words"])
        self._titled = frozenset(table["titled_tier_words"])
        self._not = re.compile(rf"\b(?:{_either(table['not_labels'])})\b")
        self._codes = _codes(added)
        self._changes = {Change(change): _either(words) for change, words in table["changes"].items()}

    def labels(self, parsed: Parsed, text: str, pair: Pair | None) -> Iterator[LabelFound]:
        """The relationship labels of a sentence; ``pair`` are the sides of what is being told."""
        sentence = parsed.view.sentence
        printed = text[sentence.start : sentence.end]
        line = _Line(parsed, sentence.start, printed, fold(printed).lower(), self._codes)
        end = 0
        for start, stop, rule in sorted(self._spans(line), key=lambda span: (span[0], -span[1])):
            sides = _sides(line, start, stop, pair) if start >= end else None
            if sides is None:
                continue
            end = stop
            yield LabelFound(
                line.start + start,
                line.start + stop,
                printed[start:stop],
                sides,
                self._change(line, start, stop),
                rule,
                "party" if _PARTY.search(line.low) else "state",
                _effective(line, start, stop),
            )

    def _spans(self, line: _Line) -> Iterator[tuple[int, int, str]]:
        for match in self._tier.finditer(line.low):
            start = self._without_praise(line.low, match.start())
            if self._is_tier(line, match, start):
                yield start, match.end(), "label of a partnership"
        for match in _TITLED.finditer(line.printed):
            if not self._not.search(line.low, max(0, match.start() - 30), match.end() + 12):
                yield match.start(), match.end(), "label of a partnership"
        for match in self._alliance.finditer(line.low):
            if _is_alliance(line, match):
                joined = _joined_before(line, match.start()) if match.group() == "alliance" else None
                yield joined[0] if joined else match.start(), match.end(), "named alliance"
        for match in _SPECIAL.finditer(line.low):
            if not match[1] or match[1].strip() in line.codes or _joined_before(line, match.start(2)) is not None:
                yield match.start(), match.end(), "named tie"
        for match in self._phrases.finditer(line.low):
            if line.low.startswith(_NOT_OF_TWO, match.end()):
                continue
            yield *_whole_community(line, match.start(), match.end()), "named tie"

    def _without_praise(self, low: str, start: int) -> int:
        """Where a label begins without bare adjectives of praise or plain "bilateral" before it."""
        while word := next((each for each in self._ordinary if low.startswith(each, start)), None):
            start += len(word)
        return start

    def _is_tier(self, line: _Line, match: re.Match[str], start: int) -> bool:
        """Whether the words before "partnership" name a tier; "partners" must be named by two such words."""
        words = set(re.findall(r"[\w-]+", line.low[start : match.start(2)]))
        if self._not.search(line.low, max(0, match.start() - 30), match.end() + 12):
            return False
        if match[2].startswith("partner") and not match[2].startswith("partnership"):
            return len(words & self._tiers) > 1
        titled = line.printed[match.start(2)].isupper() and line.printed[start].isupper()
        return bool(words & self._tiers) or titled and bool(words & self._titled)

    def _change(self, line: _Line, start: int, end: int) -> Change:
        """What is said to happen to the tie; what is only hoped or planned changes nothing."""
        before = re.split(r"[;:]", line.low[max(0, start - 110) : start])[-1]
        after = line.low[end : end + 45]
        for change in (Change.UPGRADED, Change.DOWNGRADED, Change.ESTABLISHED, Change.REAFFIRMED):
            verbs = list(re.finditer(rf"\b(?:{self._changes[change]})\w*\b", before))
            if not verbs or not _governs(change, before[verbs[-1].end() :]):
                continue
            return Change.MENTIONED if _UNREAL.search(before, 0, verbs[-1].start()) else change
        if _WAS_MADE.match(after):
            return Change.UPGRADED if re.search("upgrad|elevat|rais", after) else Change.ESTABLISHED
        return Change.MENTIONED


_SPECIAL = re.compile(
    r"\bspecial (?:[a-z]+ly )?(?:traditional |historic(?:al)? |fraternal |friendly |political )?"
    rf"((?:[a-z.]+(?: [a-z]+)?{_JOINER}[a-z.]+(?: [a-z]+)?) |\b)"
    r"(friendship|solidarity|relationship|relations|ties)"
    r"(?: and (?:friendship|solidarity|comradeship|brotherhood|comprehensive cooperation))?\b"
)
"""A tie that is called special: "special traditional friendship and solidarity", "special Laos-Vietnam relations"."""
_TITLED = re.compile(r"\b(?:Comprehensive|Strategic|Privileged|Enhanced) (?:[A-Z][a-z-]+ ){1,3}Partnership\b(?! [A-Z])")
"""A tier printed as a name with words of its own: "Strategic Third Neighbour Partnership"."""
_UNREAL = re.compile(
    r"\b(?:will|would|could|should|may|might|hop\w+|wish\w*|expect\w*|aim\w*|look\w* forward|towards?|plan\w*"
    r"|consider\w*|propos\w+|suggest\w*|study\w*|potential|possib\w+|prospect\w*|ready|willing|want\w*"
    r"|continue\w*)\b[^,]{0,60}$"
)
_RAISED_TO = re.compile(r"\b(?:to|into|as)(?: (?:a|an|the|that|their|its|this|our)\b.*|\W*)$")
"""The tie that is reached stands behind "to", perhaps with an article; "to deepen" reaches none."""
_WAS_MADE = re.compile(
    r"[^.;,]{0,25}\b(?:was|were|has been|had been) (?:officially |formally )?"
    r"(?:established|set up|formed|upgraded|elevated|raised)"
)


def _codes(added: Path | None) -> dict[str, str]:
    """The codes of countries and bodies by their names and adjectives, folded in lower case."""
    codes = {body.lower(): body for body in _BODIES}
    for country in load_countries(added).values():
        for name in (*country.names, *country.adjectives):
            codes.setdefault(fold(name).lower(), country.code)
    return codes


def _governs(change: Change, between: str) -> bool:
    """Whether a verb of change acts on the label, by the words between them."""
    if change is Change.UPGRADED:
        return bool(_RAISED_TO.search(between))
    if change is Change.ESTABLISHED:
        return len(between) < 45 and not re.search(r"\b(?:that|to|joint|committee|group|relations)\b|,", between)
    return len(between) < 80 and "," not in between


def _either(words: list[str]) -> str:
    """An alternation of the words, folded, the longest first."""
    return "|".join(re.escape(fold(word).lower()) for word in sorted(words, key=len, reverse=True))


def _is_alliance(line: _Line, match: re.Match[str]) -> bool:
    """An alliance is one of two states where they are printed with it, or where a treaty made it."""
    if not match.group().startswith("alliance"):
        return True
    between = re.match(r" between [^.,;]{2,40} and ", line.low[match.end() :])
    return bool(between) or _joined_before(line, match.start()) is not None


def _whole_community(line: _Line, start: int, end: int) -> tuple[int, int]:
    """A community is named with its two sides before it and what it is for behind it."""
    if not line.low.startswith("community", start):
        return start, end
    joined = _joined_before(line, start)
    if joined:
        start = joined[0]
    level = _LEVEL.search(line.low, max(0, start - 25), start)
    start = level.start() if level else start
    behind = _SHARED_FUTURE.match(line.low, end)
    return start, behind.end() if behind else end


# -- whose tie it is


def _named(line: _Line, start: int, end: int) -> list[tuple[int, str]]:
    """The sides printed in a stretch of the sentence, each with where it stands."""
    found = []
    for hit in line.parsed.view.hits:
        if hit.kind in NATIONS or hit.kind is Kind.ORGANISATION and hit.value in _BODIES:
            at = line.parsed.view.tokens[hit.first].start - line.start
            if start <= at < end:
                found.append((at, hit.value))
    return found


def _sides(line: _Line, start: int, end: int, pair: Pair | None) -> Pair | None:
    """The two sides of a label: those printed with it, else those of what is told, else the nearest."""
    joined = _printed_with(line, start, end)
    if joined:
        return joined
    near = sorted((abs(at - start), side) for at, side in _named(line, 0, len(line.low)))
    distinct = list(dict.fromkeys(side for _, side in near))
    if pair and set(distinct) <= set(pair):
        return pair
    partner = _partner(line, end)
    others = [side for side in distinct if side != partner]
    if partner and pair and partner in pair:
        return pair
    if partner and others:
        return _ordered(partner, others[0])
    return _ordered(distinct[0], distinct[1]) if len(distinct) > 1 else None


def _printed_with(line: _Line, start: int, end: int) -> Pair | None:
    """Two sides joined before the label or within it, or named behind it: "between A and B"."""
    inside = list(dict.fromkeys(side for _, side in _named(line, start, end)))
    if len(inside) == 2:
        return _ordered(*inside)
    joined = _joined_before(line, start)
    if joined:
        return joined[1]
    behind = re.match(r" (?:between|of)\b[^.,;]{2,80}", line.low[end:])
    if behind:
        sides = list(dict.fromkeys(side for _, side in _named(line, end, end + behind.end())))
        if len(sides) >= 2:
            return _ordered(*sides[:2])
    return None


def _joined_before(line: _Line, start: int) -> tuple[int, Pair] | None:
    """Two sides joined by a dash before a place, "the Japan-Australia ...": where they begin, and both.

    They are looked up by their words, not by the tokens: a tokenizer may leave "U.S.-ROK" in one piece.
    """
    base = max(0, start - 60)
    match = _JOINED_PAIR.search(line.printed[base:start])
    other = line.codes.get(fold(match[2]).lower()) if match else None
    if match is None or other is None:
        return None
    for word in re.finditer(r"\S+", match[1]):
        side = line.codes.get(fold(match[1][word.start() :]).lower())
        if side is not None and side != other:
            return base + match.start(1) + word.start(), _ordered(side, other)
    return None


def _partner(line: _Line, end: int) -> str | None:
    """The side that stands behind the label after "with"."""
    if not re.match(r" with\b", line.low[end:]):
        return None
    behind = _named(line, end, end + 45)
    return behind[0][1] if behind else None


def _ordered(one: str, other: str) -> Pair:
    return (one, other) if one < other else (other, one)


def _effective(line: _Line, start: int, end: int) -> str | None:
    """Since when the tie is so, where the sentence prints that with its year beside the change."""
    change = re.compile(r"\b(?:establish|set up|forg|sign|upgrad|elevat|rais|lift)\w*\b")
    for date in line.parsed.view.dates:
        if not date.begin.year or date.end is not None:
            continue
        at = line.parsed.view.tokens[date.first].start - line.start
        stretch = line.low[end:at] if at >= end else line.low[at:start]
        if (
            len(stretch) < 70
            and ";" not in stretch
            and change.search(line.low, max(0, min(start, at) - 70), max(at, end))
        ):
            return edtf_of(date.begin)
    return None
