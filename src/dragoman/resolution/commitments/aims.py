"""Aims: an undertaking's goal, or one of its measures, made ready to be compared with what later reports say."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from dragoman.domain.followthrough import Undertaking
from dragoman.knowledge.folding import fold
from dragoman.knowledge.lexicons import load_lexicon
from dragoman.resolution.commitments.words import Words, ordinals, pairs

_STOPS = re.compile(
    r"\b(?:on|for|in|between|among|with|at|to|from|against|by|into|under|across|within|through|during|and|that|which|as"
    r"|after|before|via|toward|towards|over|near|along|around|above)\b"
    r"|\b(?:this|next|later this|early next) (?:year|month|week|quarter)\b|[,;(]"
)
_OPENS_WITH_DOER = re.compile(
    r"(?:the|both|two|sides|they|their|his|her|its|our|each|all|[A-Z][\w.]+)\b(?: [\w'’.-]+){0,6}?"
    r" (?:will |should |would |shall )?"
)
_DEED = re.compile(r"(?:the |an? )?(?:early |formal |swift |official )?([a-z-]+) of\b")
"""A verb told as a noun: "the conclusion of an agreement", "construction of a bridge"."""
_QUANTITIES = frozenset("pair pairs number series phase phases part parts package range set round rounds batch".split())
_KINDRED = (frozenset("meeting meetings session sessions round rounds edition talks".split()),)
"""Words for the same thing: "the 11th meeting" of a committee is held as its "11th session"."""
_NUMBER = re.compile(
    r"(?:(?P<before>us\$|\$|€|£|usd|eur|vnd|cny) ?)?(?P<number>\d[\d.,]*)"
    r" ?(?P<scale>hundred|thousand|million|billion|trillion|bn|mn)?"
    r" ?(?P<unit>us dollars|dollars|usd|euros|eur|vnd|percent|per cent|%|mw|km|tonnes|tons|doses|students|people"
    r"|scholarships)?"
)
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "mn": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12}
_UNITS = {
    **dict.fromkeys(("us$", "$", "usd", "us dollars", "dollars"), "usd"),
    **dict.fromkeys(("€", "eur", "euros"), "eur"),
    **dict.fromkeys(("percent", "per cent", "%"), "%"),
    **dict.fromkeys(("tonnes", "tons"), "t"),
}


@dataclass(frozen=True, slots=True)
class Aim:
    """What is to be done: the verb, what it is done to, and every word with how much it tells.

    ``past`` are the forms in which a report says that it was done; ``heads`` the stems of what it is done to;
    ``target`` a figure to be reached, by its unit.
    """

    text: str
    verb: str
    past: frozenset[str]
    heads: frozenset[str]
    terms: Mapping[str, float]
    printed: Mapping[str, str]
    pairs: frozenset[tuple[str, str]]
    names: frozenset[str]
    ordinals: frozenset[str]
    target: tuple[float, str] | None

    @property
    def weight(self) -> float:
        """How much all its words tell."""
        return sum(self.terms.values())


class AimFinder:
    """Makes aims of undertakings by the lexicons' words."""

    def __init__(self, words: Words, added: Path | None = None) -> None:
        self._words = words
        table, ladder = load_lexicon("commitments", added), load_lexicon("followthrough", added)
        self._actions = frozenset(table["actions"]["verbs"])
        self._light = frozenset(table["light"]["verbs"])
        self._deeds = {noun: verb for verb, nouns in ladder["deeds"].items() for noun in nouns}
        self._irregular = {lemma: tuple(forms) for lemma, forms in ladder["irregular"].items()}
        self._known = {
            form: verb
            for verb in (*self._actions, *self._light, *table["light"]["vague"])
            for form in (verb, _gerund(verb))
        }
        self._aim = lru_cache(maxsize=16_384)(self._made)

    def aims(self, undertaking: Undertaking) -> tuple[Aim, ...]:
        """The goal, then its measures."""
        texts = (undertaking.goal, *undertaking.measures)
        return tuple(self._aim(text, undertaking.sides) for text in texts)

    def aim(self, text: str, sides: tuple[str, ...]) -> Aim:
        """The aim of one goal or measure."""
        return self._aim(text, sides)

    def _made(self, text: str, sides: tuple[str, ...]) -> Aim:
        low = fold(text).lower()
        verb, rest = self._verb(text, low)
        terms = self._words.terms(text, sides)
        target = target_in(low)
        if target is not None:  # the figure is compared as a figure
            terms = tuple(term for term in terms if not term.stem.isdigit())
        weights = {term.stem: term.weight for term in terms}
        own = self._words.stem(verb) if verb else ""
        heads = self._heads(low[rest:])
        if verb and own in weights and own not in heads:
            weights[own] = min(weights[own], 0.2)  # the verb is looked for in its past form, not as a word
        return Aim(
            text,
            verb,
            frozenset(self._past(verb)) if verb in self._actions else frozenset(),
            heads,
            weights,
            {term.stem: text[term.start : term.end] for term in terms},
            pairs(text, terms),
            frozenset(term.stem for term in terms if term.name),
            ordinals(terms),
            target,
        )

    def _verb(self, text: str, low: str) -> tuple[str, int]:
        """The verb that says what is done and where what follows it begins; "" where a noun names the aim."""
        if (deed := _DEED.match(low)) and deed[1] in self._deeds:
            return self._deeds[deed[1]], deed.end()
        first = re.match(r"(?:not )?(?:\w+ly )?([a-z-]+)", low)
        verb = self._known.get(first[1]) if first else None
        end = first.end() if first and verb else 0
        if verb is None and (doer := _OPENS_WITH_DOER.match(text)):
            verb, end = self._after_doer(low, doer)
        for _ in range(2):
            if verb not in self._light or not (inner := re.search(r"\bto (?:\w+ly )?([a-z-]+)\b", low[end:])):
                break
            if inner[1] not in self._known:
                break
            verb, end = self._known[inner[1]], end + inner.end()
        return verb or "", end

    def _after_doer(self, low: str, doer: re.Match[str]) -> tuple[str | None, int]:
        for word in re.finditer(r"[a-z-]+", low[: doer.end() + 40]):
            if word.start() > 2 and word.group() in self._known and word.group() == self._known[word.group()]:
                return word.group(), word.end()
        return None, 0

    def _heads(self, rest: str) -> frozenset[str]:
        """What the verb acts on: the last noun before a preposition, and behind "of"."""
        rest = re.sub(r"^\s*(?:up|out|off|on|down)\b", "", rest)
        phrase = _STOPS.split(rest.strip(" ,"), maxsplit=1)[0]
        pieces = [re.findall(r"[a-z0-9-]+", piece) for piece in re.split(r"\bof\b", phrase)[:2]]
        found = [words[-1] for words in pieces if words]
        if len(found) > 1 and found[0] not in _QUANTITIES and not any(found[0] in kin for kin in _KINDRED):
            found = found[:1]
        kindred = {word for head in found for kin in _KINDRED if head in kin for word in kin}
        return frozenset(self._words.stem(word.rpartition("-")[2]) for word in (*found, *kindred) if len(word) > 1)

    def _past(self, verb: str) -> tuple[str, ...]:
        return self._irregular.get(verb) or (_regular_past(verb),)


def _gerund(verb: str) -> str:
    if verb.endswith("e") and not verb.endswith("ee"):
        return verb[:-1] + "ing"
    return verb + verb[-1] + "ing" if verb in _DOUBLED else verb + "ing"


def _regular_past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return verb + verb[-1] + "ed" if verb in _DOUBLED else verb + "ed"


_DOUBLED = frozenset("submit commit permit stop ban plan map ship transfer cut set put begin".split())


def target_in(low: str) -> tuple[float, str] | None:
    """A figure with its unit, in a folded text in lower case: "20 billion USD"."""
    for match in _NUMBER.finditer(low):
        unit = _UNITS.get(match["before"] or match["unit"] or "", match["before"] or match["unit"])
        digits = match["number"].rstrip(".,")
        if unit and re.fullmatch(r"\d+(?:[.,]\d+)*", digits):
            return _value(digits) * _SCALES.get(match["scale"] or "", 1.0), unit
    return None


def _value(digits: str) -> float:
    """A number as printed: "1,500" and "20.5"; a single comma before three digits parts thousands."""
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+", digits):
        return float(digits.replace(",", ""))
    return (
        float(digits.replace(",", ".", 1).replace(",", ""))
        if digits.count(".") + digits.count(",") == 1
        else float(re.sub(r"[.,]", "", digits))
    )
