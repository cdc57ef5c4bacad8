"""Words of contact: the engagement lexicon as the triggers ask for it."""

from pathlib import Path

from dragoman.knowledge.lexicons import load_lexicon
from dragoman.knowledge.tables import Table
from dragoman.reading.nodes import Node
from dragoman.reading.parse import STAND_INS, SUBJECTS, after_preposition, infinitive, modal
from dragoman.reading.rounds import called_joint, in_a_row, is_committee

_CERTAIN = frozenset("his her their these those recent latest last first second third fourth fifth previous".split())
"""Words before talks that were held."""

_UNDERTAKING = ("agree", "commit", "aspire")
"""What is done towards talks that nobody has held yet."""
_TOWARDS = ("of", "for", "to", "from", "about", "on", "concerning", "regarding")
"""What stands between talks and the word of what is only thought or said of them."""
_TIMES = frozenset("minute hour half".split())
"""What a telephone call may last for."""

_PRESS = frozenset(("press", "news"))
_BEFORE_THE_PRESS = frozenset(("conference", "conferences", "briefing", "briefings"))
"""What is held before the press, which is no engagement."""


_SITTING = frozenset(("chair", "cochair", "co-chair", "hold", "convene", "attend", "open", "conclude"))
"""What is done with a session of a committee."""


def _an_appeal(node: Node) -> bool:
    """Whether a call asks for something, and nobody was called: "backed his call for a truce", "a call to end it"."""
    if node.lower_ not in ("call", "calls"):
        return False
    to_do = [child for child in node.children if child.dep_ in ("acl", "relcl") and child.tag_ == "VB"]
    asked = any(infinitive(verb) and not any(child.dep_ in SUBJECTS for child in verb.children) for verb in to_do)
    things = (thing for thing in after_preposition(node, "for") if thing.dep_ == "pobj")
    return asked or any(thing.lemma_.lower() not in _TIMES for thing in things)


def _sits(node: Node) -> bool:
    """Whether a committee of two states is told to sit, and stands for its session: "co-chaired the Joint Commission",
    "the second joint committee was held"."""
    if not is_committee(node) or not (called_joint(node) or in_a_row(node)):
        return False
    verb = node.head
    ahead = infinitive(verb) or modal(verb) is not None
    if not ahead and any(child.lower_ == "be" for child in verb.children):
        return False  # "proposed that the next joint commission be held in Lima"
    told = ahead or verb.tag_ in ("VBD", "VBN", "VBG")
    chaired = node.dep_ in ("dobj", "nsubjpass") and verb.lemma_.lower() in _SITTING
    held = node.dep_ == "nsubj" and verb.lemma_ == "take" and any(child.lower_ == "place" for child in verb.children)
    return told and (chaired or held)


def _of_duty(node: Node) -> bool:
    return node.lower_ == "of" and any(child.lower_ == "duty" for child in node.children)


class ContactWords:
    """The verbs and nouns that report engagements, and the words that say when an engagement is."""

    def __init__(self, added: Path | None = None) -> None:
        table: Table = load_lexicon("engagements", added)
        self.nouns: dict[str, str] = {noun: kind for kind, nouns in table["nouns"].items() for noun in nouns}
        self._heads = frozenset(word for noun in self.nouns for word in (noun.split()[-1], noun.split(" of ")[0]))
        """The words without which nothing names an engagement."""
        self.light = frozenset(table["light"]["verbs"])
        self.verbs: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        for kind, entries in table["verbs"].items():
            for lemma, frames in entries.items():
                self.verbs.setdefault(lemma, []).append((kind, tuple(frames)))
        self.recall = frozenset(table["recall"]["adjectives"])
        self.planned = frozenset(table["plan"]["adjectives"])
        self.cancel_verbs = frozenset(table["cancel"]["verbs"])
        self.houses = frozenset(table["places"]["houses"])
        self.people = frozenset(table["people"]["nouns"])
        self.one_of_them = frozenset(table["people"]["one"])
        self.hosts = frozenset(table["people"]["hosts"])
        self.from_elsewhere = frozenset(table["people"]["from_elsewhere"])
        self.talks = frozenset(table["unheld"]["talks"])
        self.unheld = frozenset(word for kind in ("verbs", "nouns", "adjectives") for word in table["unheld"][kind])
        events: dict[str, list[str]] = table["events"]
        self.present = frozenset(events["present"])
        self.events = {noun: kind for kind, nouns in events.items() if kind != "present" for noun in nouns}
        self.counts = frozenset(table["people"]["counts"])
        self.visit_types: dict[str, str] = {
            phrase: kind for kind, phrases in table["visit_types"].items() for phrase in phrases
        }

    def only_spoken_of(self, noun: Node) -> bool:
        """Whether talks are wanted, refused or a topic, and nobody is told to have held them: "demanded talks with
        Peru", "the idea of a dialogue", "no talks"; not those that a day or "the two" makes one."""
        if any(child.lower_ == "no" for child in noun.children):
            return noun.lower_ not in ("visit", "trip", "tour")  # "no visit to Peru is planned" denies one
        if noun.lower_ not in self.talks or any(child.lower_ in _CERTAIN for child in noun.children):
            return False
        above = noun.head
        if noun.dep_ == "pobj" and above.lower_ in _TOWARDS or above.lower_ in ("concerning", "regarding"):
            if above.head.lemma_ in _UNDERTAKING:
                return True  # "agreed to further consultations"
            above = above.head
        elif noun.dep_ not in ("dobj", "nsubjpass") or noun.dep_ == "nsubjpass" and above.lemma_ == "plan":
            return False  # "meetings with A are planned"
        return above.lemma_.lower() in self.unheld or above.lower_ in self.unheld

    def kind_of(self, node: Node) -> tuple[str, str] | None:
        """The kind and label of a noun of engagement with its modifiers, longest first; None for any other noun."""
        named = node.lower_ in self._heads or node.lemma_.lower() in self._heads or is_committee(node)
        if not named and not (node.i >= 2 and node.nbor(-1).lower_ == "-"):
            return None
        modifiers = [
            child
            for child in node.children
            if child.i < node.i
            and (child.dep_ in ("compound", "amod", "nmod", "npadvmod") or child.lower_.endswith("-day"))
            and child.text not in STAND_INS
        ]
        if node.lower_ == "bilateral" and node.dep_ in ("compound", "amod", "nmod"):
            return None  # "the status of the Bilateral relations"
        if node.dep_ == "compound" and node.head.tag_ in ("NNP", "NNPS") and node.tag_ in ("NNP", "NNPS"):
            return None  # part of a body's name: "the Coffee and Tea Authority"
        words = [child.lower_ for child in modifiers] + [node.lower_]
        if node.i >= 2 and node.nbor(-1).lower_ == "-":
            words = [*words[:-1], node.nbor(-2).lower_ + "-" + node.lower_]
        if _sits(node):
            return "meeting", "meeting"
        if _an_appeal(node) or node.lower_ in _BEFORE_THE_PRESS and not _PRESS.isdisjoint(words):
            return None
        if node.lemma_.lower() == "tour" and ("duty" in words or any(_of_duty(each) for each in node.children)):
            return None  # an envoy's years at his post
        for start in range(len(words)):
            for last in dict.fromkeys((words[-1], node.lemma_.lower())):  # "phone conversations" before "conversations"
                phrase = " ".join([*words[start:-1], last])
                kind = self.nouns.get(phrase)
                if kind:
                    return kind, " ".join(words) if kind == "visit" else phrase
        for inner in after_preposition(node, "of"):
            phrase = f"{node.lower_} of {inner.lower_}"
            if phrase in self.nouns:
                return self.nouns[phrase], phrase
        return None
