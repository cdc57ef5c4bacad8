"""Words that a page ran together: a blank was lost where a line ended ("AmbassadorBinh", "Chairmanof the",
"andsmoother", "the20th", "UNpeacekeeping", "Hethanked", "boostinginvestment"). A word is cut only where every piece is
sure.
"""

import re
from functools import lru_cache

from dragoman.reading.words import English

_CASE_CHANGE = re.compile(r"(?<=[a-z])(?=[A-Z])")
_BRACKET = re.compile(r"(?<=\w)(?=\()|(?<=\()(?=\w)|(?<=[\w.])(?=\)[A-Z][a-z]{2})|(?<=\))(?=[A-Z][a-z]{2})")
_NAME_PREFIXES = frozenset("Mc Mac De La Le Di Da Du Van Fitz O Al El Ben Bel Ma e i".split())
_ENDINGS = tuple("with that the and for of to in at on by".split())
"""Small words that stick to the end of the word before them."""
_AFTER_CAPITALS = frozenset("with the for of to".split())
"""Those that may stick to a word in capitals: too many names end in "in", "on" and "and"."""
_OPENINGS = tuple("their also that with from this the and for its his of to as by an in on".split())
"""Small words that stick to the beginning of the word after them, the longest first."""
_SPEAKERS = ("He", "She", "They")
"""Pronouns that stick to what someone did: "Hethanked"."""
_DONE = tuple(
    """affirmed appreciated asked briefed congratulated emphasised emphasized expressed hailed highlighted hosted lauded
    noted praised proposed received spoke stressed suggested thanked underlined urged welcomed wished""".split()
)
"""What someone did, which sticks to the end of his name: "PM Minhthanked"."""
_SHORTEST_NAME = 3
_STARTS = ("Both", "The", "Their", "These", "This")
_FORMED_WITH = tuple(
    """anti auto bio counter cross cyber demi every extra geo hyper infra inter intra macro mega meta micro mini mono
    multi over para peri photo poly post pre pro proto pseudo semi socio sub super techno tele trans ultra under uni
    video""".split()
)
"""Beginnings of words that the language forms at will: "counterterrorism", "underinvestment" are whole."""
_OF_A_NATION = re.compile(r"[A-Z][a-z]+(?:ese|ish|ian)|Dutch|French|Greek|Czech|German|Thai")
_SHORTEST = 4
_SHORTEST_OF_TWO = 5
_SHORTEST_CAPITAL = 6
_SHORTEST_CUT = 6
_LONG_WORD = 60
_REMEMBERED = 20_000
"""Words whose pieces are remembered: reports say most things in the same few thousand."""
_BEFORE_DIGITS = re.compile(
    r"(the|on|in|of|from|to|and|by|at|january|february|march|april|may|june|july|august|september|october"
    r"|november|december)(?=\d)",
    re.I,
)
_BEFORE_DASH = re.compile(r"((?:[A-Z]\.){2,})([-–])(?=[A-Z]|$)")
"""A state's initials before the dash that joins it to another: "U.S.-Peruvian"."""
_AFTER_ACRONYM = re.compile(r"(UN|EU|US|UK|NA|PM|FM|ASEAN|NATO)(?=[a-z]{5,}$)")


class WordCutter:
    """Cuts the words that a page ran together."""

    def __init__(self, english: English) -> None:
        self._english = english
        self._known = lru_cache(maxsize=_REMEMBERED)(self._cut)

    def pieces(self, word: str) -> list[str]:
        """The words in one token; the token itself where no piece is sure."""
        return [*self._known(word)]

    def _cut(self, word: str) -> list[str]:
        if len(word) < 3 or len(word) > _LONG_WORD or "//" in word or "@" in word:
            return [word]
        if word.islower() or word[1:].islower() and word.isalpha():
            return self._unstuck(word)
        if found := _BEFORE_DASH.match(word):
            return [found[1], found[2], *(self.pieces(rest) if (rest := word[found.end() :]) else ())]
        if word.endswith("-") and word[0].isupper() and word[:-1].isalpha():
            return [word[:-1], "-"]  # "the Peru- Norway Dialogue"
        if "(" in word[1:] or ")" in word[:-1]:
            parts = _BRACKET.split(word)
            return [word] if len(parts) == 1 else [piece for part in parts for piece in self.pieces(part)]
        if found := _BEFORE_DIGITS.match(word):
            return [word[: found.end()], word[found.end() :]]
        if not word.isalpha() or word.isupper():
            return [word]
        if (found := _AFTER_ACRONYM.match(word)) and self._english.has(word[found.end() :]):
            return [word[: found.end()], word[found.end() :]]
        pieces = _CASE_CHANGE.split(word)
        whole = len(pieces) == 1 or pieces[0] in _NAME_PREFIXES or len(pieces[-1]) == 1
        short = len(word) < _SHORTEST_CUT and not self._english.has(pieces[0].lower())
        return [word] if whole or short else pieces  # "PhD", "AfDB" are whole

    def _unstuck(self, word: str) -> list[str]:
        """A small word that sticks to another's end or beginning, where the other is a word and the whole is none."""
        if found := _BEFORE_DIGITS.match(word):
            return [word[: found.end()], word[found.end() :]]
        if not word.isalpha() or self._english.has(word.lower()):
            return [word]
        small = word.islower()
        for ending in _ENDINGS if small else _AFTER_CAPITALS:
            first = word[: -len(ending)]
            if word.endswith(ending) and self._is_word(first.lower(), _SHORTEST if small else _SHORTEST_CAPITAL):
                return [first, ending]
        for opening in _OPENINGS if small else ():
            if word.startswith(opening) and self._is_word(word[len(opening) :], _SHORTEST + 1):
                return [opening, word[len(opening) :]]
        return self._two_words(word) if small else self._sentence_start(word)

    def _sentence_start(self, word: str) -> list[str]:
        """A small word that begins a sentence and sticks to the next: "Hethanked", "Bothleaders"."""
        for opening in (*_SPEAKERS, *_STARTS):
            rest = word[len(opening) :]
            fits = rest.endswith("ed") if opening in _SPEAKERS else True
            if word.startswith(opening) and fits and self._is_word(rest, _SHORTEST + 1):
                return [opening, rest]
        for verb in _DONE:
            if word.endswith(verb) and len(word) >= len(verb) + _SHORTEST_NAME:
                return [word[: -len(verb)], verb]
        nation = _OF_A_NATION.match(word)
        rest = word[nation.end() :] if nation else ""
        return [word[: -len(rest)], rest] if self._is_word(rest, _SHORTEST + 1) else [word]

    def _two_words(self, word: str) -> list[str]:
        """Two long words that stick together: "boostinginvestment"; where several cuts would do, the most even one."""
        if word.startswith(_FORMED_WITH):
            return [word]
        cuts = [
            cut
            for cut in range(_SHORTEST_OF_TWO, len(word) - _SHORTEST_OF_TWO + 1)
            if word[cut:] != "ability" and self._english.has(word[:cut]) and self._english.has(word[cut:])
        ]
        if not cuts:
            return [word]
        cut = min(cuts, key=lambda each: abs(2 * each - len(word)))
        return [word[:cut], word[cut:]]

    def _is_word(self, low: str, shortest: int) -> bool:
        return len(low) >= shortest and self._english.has(low)
