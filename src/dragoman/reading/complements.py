"""Complements: what a verb that is not always one of speech must have beside it to report something said.

"Welcomed the decision" is said, "welcomed the guests" is done. What each verb needs is in ``knowledge/speech.toml``.
"""

from typing import Any

from dragoman.reading.greeting import welcomed_on_coming, welcomed_to_ones_land
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition
from dragoman.reading.speechforms import QUANTITIES, felt_with, goes_on_to_say, of_a_day
from dragoman.reading.surroundings import callees, credential_noun

_CLAUSES = ("ccomp", "xcomp")
_MEETING = frozenset(("meet", "speak", "talk", "gather", "convene"))
_MARKS = ('"', "“", "«")
_PEOPLE = frozenset((ItemKind.PERSON, ItemKind.DESCRIPTION))


class Complements:
    """Tells whether verbs have the complements that make them verbs of speech."""

    def __init__(self, table: dict[str, Any]) -> None:
        self._needs = {lemma: tuple(needs) for lemma, needs in table["needs"].items()}
        self._people = frozenset(table["people"]["objects"])
        self._matters = frozenset(table["people"]["matters"])
        self._audiences = frozenset(table["people"]["audiences"])
        self._unfit = {f"no {kind}": frozenset(words) for kind, words in table["unfit"].items()}
        self._sought = frozenset(table["people"]["sought"])
        self._unsought = frozenset(table["people"]["refuge"])
        self._gatherings = frozenset(table["people"]["gatherings"])

    def only_a_clause(self, lemma: str) -> bool:
        """Whether a verb reports speech only with a clause of what is said."""
        return self._needs.get(lemma) == ("that",)

    def met(self, parsed: Parsed, verb: Node, lemma: str) -> bool:
        """Whether a verb that is not always one of speech has the complement that makes it one."""
        needs = self._needs.get(lemma)
        if needs is None or any(child.dep_ == "nsubj" and child.lower_ in self._gatherings for child in verb.children):
            return True
        if lemma in ("address", "cover") and verb.tag_ == "VB" and verb.head.lemma_ in _MEETING:
            return True  # "met to address the drought"
        children = list(verb.children)
        nouns = [child for child in children if child.dep_ in ("dobj", "obj", "dative")]
        for need in needs:
            match need:
                case "clause":
                    met = any(child.dep_ in _CLAUSES or _right_behind(child) for child in children)
                case "that":
                    met = any(child.dep_ == "ccomp" for child in children)
                case "object":
                    met = bool(nouns)
                case "named so":
                    met = any(child.dep_ == "oprd" for child in children) and not callees(verb)
                case "quotation":
                    met = any(node.text in _MARKS for node in verb.doc[verb.i + 1 : verb.i + 3])
                case "no object":
                    met = not nouns
                case "subject matter":
                    met = any(self.matter(noun) for noun in nouns)
                case "not people":
                    things = bool(nouns) and not any(self.person(parsed, noun) for noun in nouns)
                    met = things or verb.tag_ == "VBG" and (verb.dep_ == "advcl" or verb.i == 0)
                case "feeling":
                    met = felt_with(verb) is not None
                case "on coming":
                    met = welcomed_on_coming(verb) or welcomed_to_ones_land(parsed, verb)
                case "and said":
                    met = goes_on_to_say(verb)
                case "no letters":
                    unfit = (self.person(parsed, noun) or credential_noun(noun) for noun in nouns)
                    met = bool(nouns) and not any(unfit)
                case "told":
                    met = verb.tag_ == "VBD" and not any(self.person(parsed, noun) for noun in nouns)
                case "no audience":
                    told = verb.tag_ != "VBG" or any(self.matter(noun) for noun in nouns)
                    met = told and bool(nouns) and not any(self._audience(parsed, noun) for noun in nouns)
                case "help sought":
                    met = any(noun.lower_ in self._sought for noun in nouns)
                case "something sought":
                    seeks = verb.tag_ == "VBD" and verb.dep_ in ("ROOT", "conj")
                    met = seeks and bool(nouns) and self._unsought.isdisjoint(noun.lower_ for noun in nouns)
                case _ if need in self._unfit:
                    met = (bool(nouns) or need != "no gift") and self._unfit[need].isdisjoint(n.lower_ for n in nouns)
                case "as":
                    met = any(child.lower_ == need for holder in (verb, *nouns) for child in holder.children)
                case _:
                    met = any(child.lower_ == need and not of_a_day(parsed, child) for child in children)
            if met:
                return True
        return False

    def _audience(self, parsed: Parsed, noun: Node) -> bool:
        """Whether a noun is those to whom a speech is made: "addressed the assembly"."""
        named = noun.lower_ in self._audiences or noun.tag_ in ("NNP", "NNPS")
        return named or self.person(parsed, noun)

    def matter(self, noun: Node) -> bool:
        """Whether a noun names issues, matters or ways, or a number of them."""
        if noun.lower_ in QUANTITIES:
            return any(inner.lower_ in self._matters for inner in after_preposition(noun, "of"))
        return noun.lower_ in self._matters

    def person(self, parsed: Parsed, noun: Node) -> bool:
        return parsed.item(noun).kind in _PEOPLE or noun.lower_ in self._people


def _right_behind(child: Node) -> bool:
    """Whether an infinitive stands right behind its verb, which the parser may take for its purpose: "committed to
    guard the border"."""
    goal = child.dep_ == "advcl" and child.tag_ == "VB" and child.left_edge.lower_ == "to"
    return goal and child.i == child.head.i + 2


def said_by_giving(verb: Node, lemma: str) -> bool:
    """Whether a passive with its noun tells what someone said: "thanks were offered", "a request was made by Kim"."""
    by = lemma in ("make", "give", "raise") and any(after_preposition(verb, "by"))
    return by or lemma in ("offer", "show", "lodge")
