"""Ties: relationship labels, set phrases, named instruments and ties between people, found by their words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dragoman.knowledge.folding import fold
from dragoman.knowledge.lexicons import load_lexicon
from dragoman.reading import labels
from dragoman.reading.labels import LabelFinder, LabelFound, Pair
from dragoman.reading.parse import Parsed

__all__ = ["RULES", "LabelFound", "PhraseFound", "TieFinder", "kinship"]

RULES = {
    **labels.RULES,
    "set phrase": "A formula of the lexicon, matched without accents or case.",
    "named instrument": "A joint statement, treaty, memorandum or the like is named.",
    "family": "A possessive and a word of kinship tie two people together.",
}
_KIN = frozenset(("spouse", "wife", "husband", "son", "daughter", "brother", "sister"))


@dataclass(frozen=True, slots=True)
class PhraseFound:
    """A formula or instrument in a sentence; an instrument may be said to be signed there, or be recalled."""

    start: int
    end: int
    key: str
    rule: str
    signed: bool = False
    recalled: bool = False


class TieFinder:
    """Finds labels, formulas and instruments with their lexicons."""

    def __init__(self, added: Path | None = None) -> None:
        self._labels = LabelFinder(added)
        formulas = load_lexicon("formulas", added)
        self._keys = {fold(form).lower(): key for key, forms in formulas.items() for form in forms}
        longest_first = sorted(self._keys, key=len, reverse=True)
        self._formulas = re.compile("|".join(rf"\b{re.escape(form)}\b" for form in longest_first))

    def labels(self, parsed: Parsed, text: str, pair: Pair | None) -> Iterator[LabelFound]:
        """The relationship labels of a sentence; ``pair`` are the sides of what is being told."""
        return self._labels.labels(parsed, text, pair)

    def formulas(self, parsed: Parsed, text: str) -> Iterator[PhraseFound]:
        """The set phrases of a sentence."""
        start, low = _low(parsed, text)
        for match in self._formulas.finditer(low):
            yield PhraseFound(start + match.start(), start + match.end(), self._keys[match.group()], "set phrase")

    def instruments(self, parsed: Parsed, text: str) -> Iterator[PhraseFound]:
        """The instruments named in a sentence, each with its title as printed."""
        start, low = _low(parsed, text)
        for match in _INSTRUMENT.finditer(low):
            title = _TITLE.match(text, start + match.end(), parsed.view.sentence.end)
            end = title.end() if title and text[start + match.start()].isupper() else start + match.end()
            signed = _is_signed(low, match.start(), match.end())
            yield PhraseFound(start + match.start(), end, match[1], "named instrument", signed)


_INSTRUMENT = re.compile(
    r"\b(joint (?:vision |press )?(?:statement|communique|declaration)"
    r"|memorand(?:um|a) of understanding|mous?|plan of action|action plan|treaty|protocol"
    r"|framework agreement|letter of intent|agreement on [a-z]+)\b"
)
_LITTLE = r"(?:on|of|for|and|in|the|to|a|an|with)"
_TITLE = re.compile(rf"(?: {_LITTLE}){{0,3}}(?:(?: {_LITTLE}){{0,2}} [A-Z][\w-]*){{1,14}}")
"""What goes on in capitals: "Agreement on Visa Exemption for Holders of Diplomatic Passports"."""
_SIGNED = re.compile(r"\b(?:sign(?:ed|ing|s)?|inked|conclud(?:ed|es)|exchanged)\b[^.;]{0,160}$")
_WAS_SIGNED = re.compile(r"[^.;]{0,120}\b(?:was|were|has been|had been) (?:also )?(?:signed|inked|concluded)\b")
_NOT_YET = re.compile(
    r"\b(?:(?:will|would|to|soon|hop\w+|expect\w*|propos\w+|early|negotiat\w*|towards?|consider\w*|urged?)"
    r"\W+(?:\w+\W+){0,2}|(?:propos|suggest)\w+ that (?:\w+\W+){0,5})$"
)


def _is_signed(low: str, start: int, end: int) -> bool:
    """Whether the sentence says of an instrument that it was signed, not that it will be."""
    before = _SIGNED.search(low[max(0, start - 180) : start])
    if before:
        return not _NOT_YET.search(low[max(0, start - 180) : start], 0, before.start())
    return bool(_WAS_SIGNED.match(low, end))


def _low(parsed: Parsed, text: str) -> tuple[int, str]:
    """Where the sentence starts, and its text folded in lower case."""
    sentence = parsed.view.sentence
    return sentence.start, fold(text[sentence.start : sentence.end]).lower()


def kinship(parsed: Parsed) -> Iterator[tuple[int, str]]:
    """Words of kinship in a sentence: the token and the tie."""
    for position in range(len(parsed.view.tokens)):
        if parsed.view.low(position) in _KIN and parsed.view.low(position - 1) in ("her", "his", "'s"):
            yield position, parsed.view.low(position)
