"""Ties: labels of relationships, set phrases, named instruments, and ties between people, found by their words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dragoman.domain.relationships import Change
from dragoman.knowledge.folding import fold
from dragoman.knowledge.lexicons import load_lexicon
from dragoman.reading.gazetteer import Kind
from dragoman.reading.parse import Parsed

RULES = {
    "label of a partnership": "A tier of partnership stands as a run of the label's own words before 'partnership'.",
    "named tie": "A set phrase of the lexicon names the tie.",
    "set phrase": "A formula of the lexicon, matched without accents or case.",
    "named instrument": "A joint statement, treaty, memorandum or the like is named.",
    "family": "A possessive and a word of kinship tie two people together.",
}
_KIN = ("spouse", "wife", "husband", "son", "daughter", "brother", "sister")
_INSTRUMENT = re.compile(
    r"\b(joint (?:statement|communique|declaration|vision statement|press communique|press statement)|memorandum of understanding|memoranda of understanding|mou|plan of action|action plan|treaty|protocol|framework agreement|agreement on [a-z]+)\b"
)


@dataclass(frozen=True, slots=True)
class LabelFound:
    """A relationship label in a sentence, with its sides and what is said of it."""

    start: int
    end: int
    label: str
    sides: tuple[str, str]
    change: Change
    rule: str


@dataclass(frozen=True, slots=True)
class PhraseFound:
    """A formula or instrument in a sentence."""

    start: int
    end: int
    key: str
    rule: str


class TieFinder:
    """Finds labels, formulas and instruments with their lexicons."""

    def __init__(self, added: Path | None = None) -> None:
        table = load_lexicon("relationships", added)
        adjectives = sorted((fold(word).lower() for word in table["adjectives"]), key=len, reverse=True)
        nouns = sorted(table["nouns"], key=len, reverse=True)
        tails = sorted(table["tails"], key=len, reverse=True)
        joined = "|".join(map(re.escape, adjectives))
        self._tier = re.compile(
            rf"\b((?:(?:{joined})(?:,? and |, | ))+)((?:{'|'.join(map(re.escape, nouns))}))\b((?: (?:{'|'.join(map(re.escape, tails))}))?)"
        )
        self._tiers = frozenset(table["tier_words"])
        self._phrases = re.compile("|".join(re.escape(fold(p).lower()) for p in sorted(table["phrases"], key=len, reverse=True)))
        self._not = tuple(table["not_labels"])
        self._changes = {fold(word): Change(change) for change, words in table["changes"].items() for word in words}
        formulas = load_lexicon("formulas", added)
        self._formula_keys = {fold(form).lower(): key for key, forms in formulas.items() for form in forms}
        self._formulas = re.compile("|".join(re.escape(form) for form in sorted(self._formula_keys, key=len, reverse=True)))

    def labels(self, parsed: Parsed, text: str, pair: tuple[str, str] | None) -> Iterator[LabelFound]:
        """The relationship labels of a sentence; ``pair`` are the sides of what is being told."""
        sentence = parsed.view.sentence
        low = fold(text[sentence.start : sentence.end]).lower()
        taken: list[tuple[int, int]] = []
        for match in self._tier.finditer(low):
            words = re.split(r"[ ,]+|(?<=all)-(?=weather)", match.group(1).strip())
            if not self._tiers & set(words) and not any(tier in match.group(1) for tier in self._tiers):
                continue
            if match.group(2).rstrip("s").endswith("partner") and not ({"strategic"} & set(words)) or any(each in low[match.start() : match.end() + 12] for each in self._not):
                continue
            start, end = _clean(low, match.start(), match.end())
            sides = self._sides(parsed, start + sentence.start, pair)
            if sides:
                taken.append((start, end))
                yield LabelFound(sentence.start + start, sentence.start + end, text[sentence.start + start : sentence.start + end], sides, self._change(low, start, end), "label of a partnership")
        for match in self._phrases.finditer(low):
            if any(start < match.end() and match.start() < end for start, end in taken) or "mankind" in match.group() or low[match.end() : match.end() + 13].startswith((" for mankind", " for humanity", " for human")):
                continue
            sides = self._sides(parsed, match.start() + sentence.start, pair)
            if sides:
                yield LabelFound(sentence.start + match.start(), sentence.start + match.end(), text[sentence.start + match.start() : sentence.start + match.end()], sides, self._change(low, match.start(), match.end()), "named tie")

    def _sides(self, parsed: Parsed, at: int, pair: tuple[str, str] | None) -> tuple[str, str] | None:
        """The two sides of a label: those printed nearest it in the sentence, else those of what is told."""
        named: list[tuple[int, str]] = []
        for hit in parsed.view.hits:
            if hit.kind in (Kind.COUNTRY, Kind.DEMONYM) or hit.kind is Kind.ORGANISATION and hit.value in ("ASEAN", "EU", "UN", "AU", "NATO"):
                start = parsed.view.tokens[hit.first].start
                named.append((abs(start - at), hit.value))
        nearest = [side for _, side in sorted(named)]
        distinct = list(dict.fromkeys(nearest))
        if pair and (not distinct or set(distinct) & set(pair) or len(distinct) < 2):
            outsiders = [side for side in distinct if side not in pair]
            if not outsiders or len(distinct) < 2 and distinct[0] in pair:
                return pair
        if len(distinct) >= 2:
            return (min(distinct[:2]), max(distinct[:2]))
        if pair:
            return pair
        return None

    def _change(self, low: str, start: int, end: int) -> Change:
        before = low[max(0, start - 90) : start]
        after = low[end : end + 60]
        for word, change in self._changes.items():
            if change is Change.UPGRADED and re.search(rf"\b{word}\w*\b[^.;]*\b(?:to|into|as)\b[^.;]*$", before):
                return change
        if re.search(r"\b(upgrade|elevat|rais|lift)\w*\b", before) and re.search(r"\b(to|into)\b", before[-40:]):
            return Change.UPGRADED
        if re.search(r"\b(establish|set up|forg|sign)\w*\b[^.;]{0,40}$", before) or re.match(r"[^.;]{0,30}\b(?:was|were|has been|had been) (?:established|set up|formed)\b", after):
            return Change.ESTABLISHED
        if re.search(r"\b(reaffirm|recommit|reiterat)\w*\b[^.;]{0,50}$", before):
            return Change.REAFFIRMED
        return Change.MENTIONED

    def formulas(self, parsed: Parsed, text: str) -> Iterator[PhraseFound]:
        """The set phrases of a sentence."""
        sentence = parsed.view.sentence
        low = fold(text[sentence.start : sentence.end]).lower()
        for match in self._formulas.finditer(low):
            yield PhraseFound(sentence.start + match.start(), sentence.start + match.end(), self._formula_keys[match.group()], "set phrase")

    def instruments(self, parsed: Parsed, text: str) -> Iterator[PhraseFound]:
        """The instruments named in a sentence."""
        sentence = parsed.view.sentence
        low = fold(text[sentence.start : sentence.end]).lower()
        for match in _INSTRUMENT.finditer(low):
            yield PhraseFound(sentence.start + match.start(), sentence.start + match.end(), match.group(1), "named instrument")


def _clean(low: str, start: int, end: int) -> tuple[int, int]:
    """A label without bare adjectives of praise or plain "bilateral" before it."""
    for word in ("bilateral ", "close ", "traditional ", "friendly ", "economic ", "security ", "defence ", "dialogue ", "renewed "):
        while low.startswith(word, start):
            start += len(word)
    return start, end


def kinship(parsed: Parsed) -> Iterator[tuple[int, str]]:
    """Words of kinship in a sentence: the token and the tie."""
    for position in range(len(parsed.view.tokens)):
        if parsed.view.low(position) in _KIN and parsed.view.low(position - 1) in ("her", "his", "'s"):
            yield position, parsed.view.low(position)
