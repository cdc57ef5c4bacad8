"""Plain English words: which belong to the language and make no name by themselves, and which say who acts."""

import re
from functools import lru_cache

from spacy.language import Language

FUNCTION_WORDS = frozenset(
    """the a an on in at during after before as for while when since following with from by he she they it
    his her hers him them their its this that these those also both either neither meanwhile earlier later
    according speaking under through amid over about per via upon within without however moreover today
    yesterday tomorrow tonight if but and or nor so yet we our us i my you your who whom whose what which
    there here all some any many most more other another such no not only every each one two three four five
    six seven eight nine ten thanks thank let now then thus hence therefore additionally furthermore besides
    regarding concerning photo source to of into onto up down out off again once until till than because
    although though whether is are was were be been has have had will would shall should may might can could
    must do does did among between against along across around despite including like near toward towards
    well previously recently currently similarly separately finally first second third last next accordingly
    apart instead indeed nevertheless likewise specifically""".split()
)
"""Words that stand for no one, whatever case they are printed in."""

LONG_INITIALS = ("Kh", "Ts", "Ch", "Sh", "Dz", "Ya", "Ye", "Yo", "Yu", "Zh")
"""Letters of other scripts that are two in ours, as initials of names: "Zh. Dorj"."""

HEADLINE_VERBS = frozenset(
    """speaks meets meet receives visits calls holds hosts attends arrives pays chairs leads welcomes congratulates
    sends talks greets thanks says signs joins condemns urges vows warns hails stresses departs returns concludes begins
    telephones phones discusses discuss agree briefs accepts exchanges
    presents delivers addresses reaffirms reiterates condoles tweets tweeted announces praise praises urge
    met held paid sent gave led""".split()
)
"""Verbs that a headline prints in capitals right after a name or an office."""
SPEAKING_CAPITALS = frozenset(
    """washington beijing moscow hanoi london paris tokyo seoul pyongyang brussels kyiv kiev berlin delhi havana
    vientiane tehran ankara canberra""".split()
)
"""Capitals that stand for their states where they do what people do: "Beijing urged"."""
_ROMAN = re.compile(r"m*(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})")
"""Numerals that the lemmatizer lists among the words."""
_ENDINGS = (("ing", 3), ("ed", 2), ("ly", 2))


def english_words(nlp: Language) -> frozenset[str]:
    """The base forms that the language model's lemmatizer knows."""
    index = nlp.get_pipe("lemmatizer").lookups.get_table("lemma_index")
    return frozenset(word for words in index.values() for word in words)


def irregular_words(nlp: Language) -> frozenset[str]:
    """The irregular forms that the language model's lemmatizer knows ("forgave", "children")."""
    forms = nlp.get_pipe("lemmatizer").lookups.get_table("lemma_exc")
    return frozenset(word for table in forms.values() for word in table)


class English:
    """Which lower-case words are English: base forms, and their regular plurals, participles and adverbs."""

    def __init__(self, words: frozenset[str]) -> None:
        self.words = words
        self.has = lru_cache(maxsize=50_000)(self._has)

    def _has(self, low: str) -> bool:
        if low in self.words or low in FUNCTION_WORDS:
            return True
        return self._plural(low) or self.inflected(low)

    def _plural(self, low: str) -> bool:
        """Whether a word is a regular plural; "Markus" is none of "mark"."""
        if low.endswith("ies") and low[:-3] + "y" in self.words or low.endswith("es") and low[:-2] in self.words:
            return True
        return low.endswith("s") and low[:-1] in self.words and not _ROMAN.fullmatch(low[:-1])  # "Liis" is no "LII"

    def inflected(self, low: str) -> bool:
        """Whether a word is a participle or an adverb of an English word ("receiving", "warmly")."""
        for ending, size in _ENDINGS:
            if low.endswith(ending) and len(low) > size + 2:
                stem = low[:-size]
                if stem in self.words or stem + "e" in self.words:
                    return True
                if len(stem) > 2 and stem[-1] == stem[-2] and stem[:-1] in self.words:
                    return True
        return False


BODIES_OF_BOTH = frozenset(
    """ministries agencies commissions committees associations parliaments assemblies legislatures bodies organisations
    organizations unions academies institutions institutes courts armies militaries forces navies guards provinces
    localities cities fronts departments inspectorates""".split()
)
"""Bodies that stand for those who talk as they act, "the two ministries will", and for themselves behind "between"."""
