"""Words that a page ran together: a blank was lost where a line ended ("AmbassadorBinh", "Chairmanof the",
"andsmoother", "the20th", "UNpeacekeeping", "Hethanked", "boostinginvestment"). A word is cut only where every piece is
sure.
"""

import re
from functools import cache, lru_cache

from dragoman.knowledge.countries import load_countries
from dragoman.knowledge.folding import fold
from dragoman.reading.words import English

_CASE_CHANGE = re.compile(r"(?<=[a-z])(?=[A-Z])")
_BRACKET = re.compile(r"(?<=\w)(?=\()|(?<=\()(?=\w)|(?<=[\w.])(?=\)[A-Z][a-z]{2})|(?<=\))(?=[A-Z][a-z]{2})")
_NAME_PREFIXES = frozenset("Mc Mac De La Le Di Da Du Van Fitz O Al El Ben Bel Ma e i".split())
_ENDINGS = tuple("would their with that will from also the and for has had was its of to in at on by".split())
"""Small words that stick to the end of the word before them."""
_ENDING_IN_LATIN = "is"
"""One that ends too many learned words, so that only a long word is parted from it: "committeeis"."""
_SHORTEST_BEFORE_IS = 7
_AFTER_CAPITALS = frozenset("with will from the for has of to".split())
"""Those that may stick to a word in capitals: too many names end in "in", "on" and "and"."""
_OFFICES = frozenset("Minister President Chairman Ambassador Secretary Speaker Premier Ministry Government".split())
"""Words to which "and" sticks too: "Ministerand"; "Ridgeland" is a name."""
_AFTER_NATIONS = tuple("with will from the and for has in on to".split())
"""Those that may stick to the name of a nation: "Vietnamand"; "Israelis" is one word."""
_SHORTEST_NATION = 5
_OPENINGS = tuple(
    """between would every their which these those also that with from this have were been will both and the for its his
    her two had of to as by an in on a""".split()
)
"""Small words that stick to the beginning of the word after them, the longest first."""
_SURE_OPENINGS = frozenset("between would their which these those with from and the for".split())
"""Those that begin so few words that a short one is parted from them too: "andlift"."""
_ADJECTIVE = re.compile(r"(?:[ai]bility|able|ible|ic|al|ous|ly|ness)$")
"""Ends of the words that "in" and "a" turn into their contraries: "indivisibility", "apolitical"."""
_OPEN_FIRST = frozenset(
    """of to in on at by for with from and that as is are was were has have had will would also the both its their this
    these who which""".split()
)
_OPEN_SECOND = frozenset(
    """the its his their this these those two both all is are was were be been has have had will would also not in on at
    by for with from to of and that""".split()
)
"""Words of grammar that stick to each other: "ofthe", "isalso", "willbe"."""
_ONE_WORD = frozenset(
    """into onto upon unto within without whereas hereto thereto therein wherein hereof thereof whereof hereby thereby
    whereby thereon herein hereon hereat therefor everyone everything everybody everywhere thereat forthwith
    therewith herewith wherewith therefrom
    theine coronavirus smartphone smartphones frontlines""".split()
)
"""Words made of two, which the list of English words lacks."""
_OPEN_CAPITAL = frozenset(
    f"{first}{second}"
    for first in "With In On At By For Of To From And As That".split()
    for second in "the this these their".split()
)
_POSSESSED = re.compile(r"([A-Za-z]{3,})([’']s)(?=([A-Za-z]{3,})$)")
"""What belongs to someone sticks to his name: "Norway'sHonorary Consul"."""
_NEVER_JOINED = frozenset(
    """project projects agreement agreements cooperation country countries relations delegation delegations minister
    ministers exchange exchanges investment government parliament leader leaders""".split()
)
"""Words of reports that make no compound with a word before them: "oilproject"."""
_SPEAKERS = ("He", "She", "They")
"""Pronouns that stick to what someone did: "Hethanked", "Hesaid"."""
_DID = frozenset("said told also spoke noted then held paid met".split())
_DONE = tuple(
    """affirmed appreciated asked briefed congratulated emphasised emphasized expressed hailed highlighted hosted lauded
    noted pledged praised promised proposed reaffirmed received reiterated spoke stressed suggested thanked told
    underlined urged voiced welcomed wished""".split()
)
"""What someone did, which sticks to the end of his name: "PM Minhthanked"."""
_SHORTEST_NAME = 3
_STARTS = ("Both", "The", "Their", "These", "This")
_FORMED_WITH = tuple(
    """anti auto bio chief counter cross cyber demi dis every extra geo hyper infra inter intra macro mega meta
    micro mini mono multi non out over para peri photo poly post pre pro proto pseudo self semi socio sub
    super techno tele trans ultra under uni video""".split()
)
"""Beginnings of words that the language forms at will: "counterterrorism", "underinvestment" are whole."""
_OF_A_NATION = re.compile(r"[A-Z][a-z]+(?:ese|ish|ian)|Dutch|French|Greek|Czech|German|Thai")
_SHORTEST = 4
_SHORTEST_OF_TWO = 5
_SHORTEST_OF_ARTICLE = 9
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


@cache
def _nations() -> frozenset[str]:
    """The names of countries in one word, and of their people, as they are printed."""
    every = (
        form for country in load_countries().values() for form in (country.name, *country.aliases, *country.adjectives)
    )
    return frozenset(
        form for form in map(fold, every) if form.isalpha() and len(form) >= _SHORTEST_NATION and form[1:].islower()
    )


class WordCutter:
    """Cuts the words that a page ran together."""

    def __init__(self, english: English, irregular: frozenset[str] = frozenset()) -> None:
        self._english = english
        self._irregular = irregular
        self._known = lru_cache(maxsize=_REMEMBERED)(self._cut)

    def pieces(self, word: str) -> list[str]:
        """The words in one token; the token itself where no piece is sure."""
        return [*self._known(word)]

    def name_before_and(self, word: str, text: str) -> list[str]:
        """A name and the "and" that stuck to it ("Bui Sonand Omani Minister Said") where the text calls him Son."""
        name = word[: -len("and")]
        if len(name) < _SHORTEST_NAME or not word[1:].islower() or self._english.has(word.lower()):
            return [word]
        called = re.search(rf"\b{name}\b", text) and len(re.findall(rf"\b{word}\b", text)) == 1
        return [name, "and"] if called else [word]

    def _cut(self, word: str) -> list[str]:
        if len(word) < 3 or len(word) > _LONG_WORD or "//" in word or "@" in word:
            return [word]
        if found := _POSSESSED.match(word):
            owned = found[3]
            sure = owned[0].isupper() or self._is_word(owned, _SHORTEST + 1)
            return [found[1], found[2], *self.pieces(owned)] if sure else [word]
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
        low = word.lower()
        if not word.isalpha() or self._english.has(low) or low in self._irregular or low in _ONE_WORD:
            return [word]
        small = word.islower()
        if (small or word in _OPEN_CAPITAL) and (pair := self._of_grammar(word)):
            return pair
        for ending in _ENDINGS if small else _AFTER_CAPITALS:
            first = word[: -len(ending)]
            if word.endswith(ending) and self._is_word(first.lower(), _SHORTEST if small else _SHORTEST_CAPITAL):
                return [first, ending]
        if word.endswith("and") and word[: -len("and")] in _OFFICES:
            return [word[: -len("and")], "and"]
        if small and word.endswith(_ENDING_IN_LATIN) and self._is_word(word[:-2], _SHORTEST_BEFORE_IS):
            return [word[:-2], word[-2:]]
        for opening in _OPENINGS if small else ():
            if word.startswith(opening) and self._opened(opening, word[len(opening) :]):
                return [opening, word[len(opening) :]]
        return self._two_words(word) if small else self._sentence_start(word)

    @staticmethod
    def _of_grammar(word: str) -> list[str] | None:
        """Two words of grammar that stick together, of which the first may begin a sentence."""
        for cut in range(2, len(word) - 1):
            if word[:cut].lower() in _OPEN_FIRST and word[cut:] in _OPEN_SECOND:
                return [word[:cut], word[cut:]]
        return None

    def _opened(self, opening: str, rest: str) -> bool:
        """Whether what follows a small word is a word that it does not form a new one with."""
        if opening in ("in", "a") and _ADJECTIVE.search(rest):
            return False
        shortest = _SHORTEST if opening in _SURE_OPENINGS else _SHORTEST_OF_ARTICLE if opening == "a" else _SHORTEST + 1
        return self._is_word(rest, shortest)

    def _sentence_start(self, word: str) -> list[str]:
        """A small word that begins a sentence and sticks to the next: "Hethanked", "Bothleaders"."""
        for opening in (*_SPEAKERS, *_STARTS):
            rest = word[len(opening) :]
            sure = opening in _SPEAKERS and rest in _DID
            fits = rest.endswith("ed") if opening in _SPEAKERS else True
            if word.startswith(opening) and (sure or fits and self._is_word(rest, _SHORTEST + 1)):
                return [opening, rest]
        for ending in _AFTER_NATIONS:
            if word.endswith(ending) and word[: -len(ending)] in _nations():
                return [word[: -len(ending)], ending]
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
        for cut in range(3, len(word) - _SHORTEST_OF_TWO):
            if word[cut:] in _NEVER_JOINED and self._is_word(word[:cut], 3):
                return [word[:cut], word[cut:]]
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
