"""Cues: the words of a passage that tell what became of something, with the words that they tell it of.

"Opened the office" and "the office was opened" tell the same. What is only planned, hoped for or denied tells
nothing; a relative clause in between does not part a verb from its subject.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from dragoman.domain.followthrough import Step
from dragoman.knowledge.folding import fold
from dragoman.knowledge.lexicons import load_lexicon

OWN = "its own verb"
"""The rule of a cue that is the undertaking's own verb in the past."""

_CLAUSES = re.compile(r";|:|, (?:and|but|while|whereas|with|as)\b|\bwhile\b|\bbut\b|, (?=\w+ing\b)")
_ASIDE = re.compile(
    r", (?:which|who|whose|where|that|planned|scheduled|originally|initially|proposed|agreed|due|set|as|built|financed"
    r"|funded|located|designed)\b[^,;]{2,110},"
)
_OBJECT_END = re.compile(
    r"\b(?:on|for|in|between|among|with|at|to|from|by|into|under|during|after|before|as|that|which|where|when|while|has|have"
    r"|was|were|is|are|will|and (?:\w+ed|agreed|said))\b|[,;:.]"
)
_PASSIVE = re.compile(r"\b(?:was|were|been|is|are|being|be|got)(?: \w+ly| also| recently| officially| later| since)? $")
_SIGNED = re.compile(r"\b(?:signed|inked|concluded|exchanged|the signing of|signing of)\b")
_BEING = re.compile(r"\b(?:is|are|was|were) (?:\w+ly |now |also )?being (?:\w+ly )?$")
_SPAN, _WIDE = 90, 160
"""Characters beside a telling word in which what it tells of may stand: its object, or what that is about."""
_DONE = frozenset((Step.COMPLETED, Step.EXCEEDED))
_UNMADE = frozenset((Step.POSTPONED, Step.CANCELLED))
_IF = re.compile(r"\b(?:will|would|shall|should|may|might|could|can|must|if|unless|hope\w*)\b(?:\W+\w+){0,4}\W*$")
"""Where not even a plan is put off: "the planned visit was postponed" tells of one that is."""
_CONDITION = re.compile(r"\b(?:if|once|unless|until|whether|provided that)\b")
_CUSTOM = re.compile(r"\b(?:is|are) (?:\w+ly )?$")
_UNDONE = re.compile(
    r"\b(?:will|would|shall|is to|are to|was to|to be|scheduled|expected|planned|plan|plans|due|upcoming|forthcoming"
    r"|next|postponed|delayed|deferred|put off|pushed back|rescheduled|cancell?ed|called off|suspended|scrapped|hope\w*"
    r"|possible|possibility|propos\w+|urg\w+|speed up|accelerat\w+)\b"
)
"""What makes "the opening of the office" one that has not been."""
AGREED_ON = "an agreement on it was signed"
"""The rule for a text on the matter, where the matter itself is not yet done."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A telling word: its step and rule, where it stands, its clause, and where what it tells of may stand."""

    step: Step
    rule: str
    word: str
    start: int
    end: int
    clause: tuple[int, int]
    regions: tuple[tuple[int, int], ...]


class CueFinder:
    """Finds cues by the lexicon's words."""

    def __init__(self, added: Path | None = None) -> None:
        table = load_lexicon("followthrough", added)
        self.why = {step: table[step.value]["why"] for step in Step}
        self.only = {word: frozenset(nouns) for word, nouns in table["only"].items()}
        self._past = _compiled(table, "past")
        self._phrases = _compiled(table, "phrases")
        self._nouns = _compiled(table, "nouns")
        unreal, denied = table["unreal"]["before"], table["unreal"]["denied"]
        self._unreal = re.compile(rf"\b(?:{_either(unreal)})\b(?:\W+\w+){{0,4}}\W*$")
        self._texts = re.compile(
            rf" (?:\w+ ){{0,5}}?(?:{_either(table['only']['signed'])}|letter of intent|memorandum of understanding)"
            r" (?:on|for|regarding|concerning|to|of) "
        )
        self._denied = re.compile(rf"\b(?:{_either(denied)})\b(?:\W+\w+){{0,2}}\W*$")
        self._forms = lru_cache(maxsize=4_096)(_own_forms)
        self.cues = lru_cache(maxsize=512)(self._all_cues)
        """The telling words of a passage that are said to be so."""

    def _all_cues(self, text: str) -> tuple[Cue, ...]:
        low = plain(text)
        clauses = clauses_of(low)
        return tuple(
            cue
            for patterns, kind in ((self._past, "past"), (self._phrases, "phrase"), (self._nouns, "noun"))
            for step, pattern in patterns
            for match in pattern.finditer(low)
            if (cue := self._cue(low, clauses, match, step, kind))
        )

    def own(self, text: str, past: frozenset[str]) -> Iterator[Cue]:
        """Where a passage has an undertaking's own verb in the past: what was to be done was done."""
        if not past:
            return
        low = plain(text)
        clauses = clauses_of(low)
        for match in self._forms(past).finditer(low):
            cue = self._cue(low, clauses, match, Step.COMPLETED, OWN)
            if cue is not None:
                yield cue

    def _cue(self, low: str, clauses: list[tuple[int, int]], match: re.Match[str], step: Step, kind: str) -> Cue | None:
        clause = next((each for each in clauses if each[0] <= match.start() < each[1]), (0, len(low)))
        before = low[max(clause[0], match.start() - 70) : match.start()]
        unreal = _IF if step in _UNMADE else self._unreal
        if self._denied.search(before) or unreal.search(before) or _CONDITION.search(low, clause[0], match.start()):
            return None
        if step in _DONE and kind in ("past", OWN) and _CUSTOM.search(before):
            return None  # "is opened every year" tells of no deed
        if kind in ("past", OWN) and _BEING.search(before):
            step, kind = Step.REVIEWED, "past"  # "is being built"
        if kind == "noun" and step in (*_DONE, Step.ENACTED) and _UNDONE.search(low):
            return None
        rule = OWN if kind == OWN else f"{step.value}: {match.group()}"
        regions = _regions(low, clause, match, kind, _SPAN if step in _DONE else _WIDE)
        return Cue(step, rule, match.group(), match.start(), match.end(), clause, regions)

    def texts(self, text: str) -> Iterator[Cue]:
        """Where a text on some matter is signed: the matter is what the cue tells of."""
        low = plain(text)
        clauses = clauses_of(low)
        for signed in _SIGNED.finditer(low):
            named = self._texts.match(low, signed.end())
            cue = self._cue(low, clauses, signed, Step.ENACTED, "past") if named else None
            if cue is not None and named is not None:
                region = (named.end(), cue.clause[1])
                yield Cue(Step.ENACTED, AGREED_ON, cue.word, cue.start, cue.end, cue.clause, (region,))


@lru_cache(maxsize=512)
def plain(text: str) -> str:
    """A passage folded in lower case, with what stands between commas as an aside made blank, at the same offsets."""
    low = fold(text).lower()
    return _ASIDE.sub(lambda match: " " * len(match.group()), low)


def clauses_of(low: str) -> list[tuple[int, int]]:
    """The clauses of a passage."""
    starts = [0, *(match.start() for match in _CLAUSES.finditer(low))]
    return list(zip(starts, [*starts[1:], len(low)], strict=True))


def _regions(
    low: str, clause: tuple[int, int], match: re.Match[str], kind: str, span: int
) -> tuple[tuple[int, int], ...]:
    """Where what is told of stands: behind a verb or "opening of", before "was opened" and "came into operation".

    What is done is told of the verb's object; what is begun, put off or refused also of what the object is about:
    "rejected the proposal for direct flights".
    """
    ends = _OBJECT_END.search(low, match.end() + 1, clause[1]) if span == _SPAN else None
    behind = (match.end(), min(ends.start() if ends else clause[1], match.end() + span))
    before = (max(clause[0], match.start() - span), match.start())
    if kind == "phrase":
        return (before,)
    if kind == "noun":
        joined = re.match(r" ?(?:of|for|between|on|in|to)?\b", low[match.end() :])
        start = match.end() + (joined.end() if joined else 0)
        ends = _OBJECT_END.search(low, start + 1, clause[1]) if span == _SPAN else None
        return ((start, min(ends.start() if ends else clause[1], start + span)),)
    if _PASSIVE.search(low[before[0] : match.start()]):
        return (before,)
    # "opened in March", "signed by both": a participle behind what it tells of
    follows = re.match(r" (?:by|in|on|at|between|last|earlier|during)\b", low[match.end() :])
    return (before,) if follows else (behind,)


def _compiled(table: dict[str, dict[str, list[str]]], kind: str) -> list[tuple[Step, re.Pattern[str]]]:
    return [
        (step, re.compile(rf"\b(?:{_either(table[step.value][kind])})\b")) for step in Step if table[step.value][kind]
    ]


def _own_forms(past: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_either(sorted(past))})\b")


def _either(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
