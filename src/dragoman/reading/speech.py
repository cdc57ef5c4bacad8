"""Speech: which verbs of a sentence report that someone said something, and what act the saying does.

Forms: a verb of speech ("affirmed that"), express + noun ("expressed his hope that"), an adjective ("is ready to"),
a passive without a speaker ("it was agreed"), a participle ("Thanking the host, he …") and a plain "will".
"""

from dataclasses import dataclass
from pathlib import Path

from spacy.tokens import Token as Node

from dragoman.domain.statements import Act, Strength
from dragoman.knowledge.lexicons import load_lexicon
from dragoman.reading.parse import Parsed, after_preposition, modal, objects

_ORDER = ("appreciate", "congratulate", "thank", "propose", "request", "invite", "pledge", "agree", "hope", "object", "convey", "inform", "discuss", "affirm")
_VIEWS = frozenset(("view", "views", "opinion", "opinions", "idea", "ideas", "assessments", "perspectives"))
_WEAK = frozenset(("speak", "hold", "add", "think", "maintain", "consider", "point", "share", "present", "send", "pass", "deliver", "put", "focus", "talk", "sign", "adopt", "stand", "look", "attach", "call", "cover", "address", "list", "offer", "table", "press", "seek", "advise", "decide", "resolve", "unite", "conclude", "accept", "approve", "await", "trust", "exchange", "explore", "coordinate", "tackle", "study", "examine", "detail", "report", "announce", "review", "forward", "greet", "pride", "honour", "honor", "respond", "reply", "answer", "reflect", "plan", "expect", "want", "support", "uphold", "advocate", "view", "regard", "value", "touch", "declare", "welcome", "extend", "convey", "raise", "describe", "recall", "reach", "intend", "commit", "hope", "wish", "update", "introduce", "outline", "recognize", "recognise", "acknowledge", "cite", "observe", "assess", "dedicate", "transmit", "relay", "inform", "tell", "encourage", "urge", "instruct", "speak highly", "rejoice", "delight", "desire", "aspire", "concede", "admit", "credit", "echo", "warn", "explain", "claim", "consult", "compare", "debate", "deliberate", "analyze", "analyse"))


@dataclass(frozen=True, slots=True)
class Saying:
    """One verb that reports speech: its act, whether it is passive without a speaker, and the rule that saw it."""

    verb: Node
    act: Act
    rule: str
    impersonal: bool = False
    plain: bool = False


RULES = {
    "verb of speech": "A verb of speech reports a statement of its subject; the verb gives the act.",
    "express with a noun": "'Express', 'voice', 'extend' with a noun report a statement; the noun gives the act.",
    "ready to": "An adjective such as 'ready', 'willing' or 'pleased' of a speaker reports a statement; the adjective gives the act.",
    "impersonal passive": "'It was agreed', 'were discussed' is a joint statement of both sides.",
    "will": "A clause of a side whose only verb is 'will' is a pledge.",
    "carried": "A sentence that goes on with a speaker's content without a verb of speech belongs to that speaker.",
    "according to": "Whoever stands after 'according to' said it.",
    "participle of speech": "A participle of a verb of speech reports a statement of the main clause's subject.",
    "purpose of a meeting": "What two sides met to do by way of speech is a statement of both.",
    "quotation": "A quoted sentence belongs to the speaker before it.",
}


class SpeechFinder:
    """Finds the sayings of a sentence with the speech lexicon."""

    def __init__(self, added: Path | None = None) -> None:
        table = load_lexicon("speech", added)
        self._verbs: dict[str, Act] = {}
        for act in reversed(_ORDER):
            for lemma in table["verbs"][act]:
                self._verbs[lemma] = Act(act)
        self._verbs |= {"consider": Act.AFFIRM, "assess": Act.AFFIRM, "recall": Act.AFFIRM, "tell": Act.AFFIRM}
        self._express = frozenset(table["express"]["verbs"])
        self._nouns = {noun: Act(act) for act, nouns in table["express"]["nouns"].items() for noun in nouns}
        self._adjectives = {word: Act(act) for act, words in table["adjectives"].items() for word in words}
        self._strength = {word: Strength(step) for step, words in table["strength"].items() for word in words}
        self.openers = tuple(table["carrying"]["openers"])

    def is_speech(self, node: Node) -> bool:
        """Whether a verb's lemma is in the lexicon of speech."""
        return node.lemma_.lower() in self._verbs

    def saying(self, parsed: Parsed, verb: Node) -> Saying | None:
        """What a verb reports as speech, if anything."""
        lemma = verb.lemma_.lower()
        passive = any(child.dep_ in ("nsubjpass", "auxpass") for child in verb.children)
        if lemma in ("be", "feel", "remain", "stand", "become"):
            return self._adjective(verb, lemma)
        if passive and verb.tag_ == "VBN":
            return self._passive(verb, lemma)
        found = self._expressed(verb, lemma)
        if found is not None:
            return found
        act = self._verbs.get(lemma)
        if act is None or not self._fits(verb, lemma):
            return None
        return Saying(verb, self._refined(verb, lemma, act), "verb of speech")

    def strength(self, saying: Saying) -> Strength | None:
        """Where on the ladder a saying about the future stands."""
        verb = saying.verb
        for word in (verb.lemma_.lower(), *(child.lemma_.lower() for child in verb.children)):
            if word in self._strength and saying.act in (Act.HOPE, Act.PLEDGE, Act.PROPOSE, Act.AGREE):
                return self._strength[word]
        return {Act.HOPE: Strength.HOPES, Act.PLEDGE: Strength.PLEDGES, Act.PROPOSE: Strength.PROPOSES, Act.AGREE: Strength.AGREED}.get(saying.act)

    def _adjective(self, verb: Node, lemma: str) -> Saying | None:
        if lemma == "stand":
            if any(child.lower_ in ("ready", "prepared", "willing") for child in verb.children):
                return Saying(verb, Act.PLEDGE, "ready to")
            if any(child.lower_ in ("with", "by", "alongside") and child.dep_ == "prep" for child in verb.children):
                return Saying(verb, Act.AFFIRM, "ready to")
            return None
        for child in verb.children:
            if child.dep_ in ("acomp", "attr", "oprd", "advmod", "xcomp") and child.lower_ in self._adjectives:
                act = self._adjectives[child.lower_]
                complements = ("xcomp", "ccomp", "prep", "advcl")
                if any(each.dep_ in complements for each in (*child.children, *verb.children)):
                    return Saying(verb, act, "ready to")
        return None

    def _passive(self, verb: Node, lemma: str) -> Saying | None:
        act = self._verbs.get(lemma)
        if lemma in self._adjectives and lemma not in ("concerned", "satisfied"):
            return None
        if verb.lower_ in self._adjectives and any(child.dep_ in ("xcomp", "ccomp", "prep") for child in verb.children):
            return Saying(verb, self._adjectives[verb.lower_], "ready to")
        if act is None or lemma in ("sign", "adopt", "invite", "hold", "say", "expect", "tell", "welcome", "greet", "honour", "honor", "share", "present", "base", "commit", "view", "regard", "call", "ask", "consider", "introduce", "inform", "brief", "describe", "know", "decide", "plan", "value", "deliver", "send", "list", "report", "accept", "address", "support", "upheld", "instruct", "advise", "detail", "dedicate", "press", "put", "speak"):
            return None
        if any(after_preposition(verb, "by")):
            return None
        return Saying(verb, act, "impersonal passive", impersonal=True)

    def _expressed(self, verb: Node, lemma: str) -> Saying | None:
        if lemma not in self._express:
            return None
        for noun in objects(verb):
            low = noun.lower_
            act = self._nouns.get(low)
            if act is None or noun.pos_ == "VERB":
                continue
            if lemma in ("have", "hold", "make", "give", "take", "show", "bring", "put", "reach", "raise", "attach", "pay") and not _usual_pair(lemma, low):
                continue
            if low in ("support", "sympathy") and lemma not in ("express", "voice", "reaffirm", "affirm", "reiterate", "underscore", "extend", "declare", "underline", "stress", "emphasize", "emphasise"):
                continue
            if lemma in ("stress", "emphasize", "emphasise", "underline", "underscore", "highlight", "note", "confirm", "reaffirm", "reiterate", "affirm", "announce", "declare", "state", "repeat", "restate"):
                return Saying(verb, Act.AFFIRM, "verb of speech")
            if low in ("wishes", "wish") and lemma in ("extend", "convey", "send", "offer", "pass", "deliver", "bring"):
                act = Act.CONVEY
            if low in _VIEWS and lemma == "share":
                act = Act.AGREE if any(child.dep_ in ("acl", "ccomp", "relcl") for child in noun.children) else Act.DISCUSS
            if low in _VIEWS and lemma == "express":
                act = Act.AFFIRM
            if low in ("proposal", "proposals", "suggestion", "suggestions", "initiative", "initiatives", "measures", "recommendations") and lemma in ("note", "share", "have", "express"):
                act = Act.AFFIRM
            return Saying(verb, act, "express with a noun")
        return None

    def _fits(self, verb: Node, lemma: str) -> bool:
        """Whether a verb that is not always one of speech has the complement that makes it one."""
        children = list(verb.children)
        clause = any(child.dep_ in ("ccomp", "xcomp") for child in children)
        words = {child.lower_ for child in children}
        objective = [child for child in children if child.dep_ in ("dobj", "obj")]
        match lemma:
            case "speak":
                return bool(words & {"highly", "positively"}) or clause
            case "hold" | "think" | "maintain" | "trust" | "argue" | "claim":
                return any(child.dep_ == "ccomp" for child in children)
            case "add":
                return clause or not objective
            case "consider":
                return clause or any(child.dep_ in ("oprd", "xcomp", "prep") for child in children) or bool(objective)
            case "point":
                return bool(words & {"out", "to"})
            case "look":
                return "forward" in words
            case "stand":
                return False
            case "attach":
                return any(child.lower_ in ("importance", "significance", "priority", "value") for child in objective)
            case "put":
                return bool(words & {"forward", "forth"})
            case "call":
                return bool(words & {"on", "for", "upon"}) and not objective
            case "touch":
                return bool(words & {"on", "upon"})
            case "focus" | "center" | "centre":
                return "on" in words
            case "talk":
                return "about" in words
            case "reach":
                return any(child.lower_ in ("consensus", "agreement", "agreements", "understanding", "understandings", "perceptions", "accord") for child in objective)
            case "sign" | "adopt":
                return False
            case "share":
                return any(child.lower_ in _VIEWS or child.lower_ in ("view", "assessment", "concern", "concerns", "belief", "information", "experience", "experiences", "understanding", "vision", "perspective") for child in objective) or any(child.dep_ == "ccomp" for child in children)
            case "exchange":
                return any(child.lower_ in _VIEWS or child.lower_ in ("opinion", "assessments", "information", "experience", "experiences", "ideas") for child in objective)
            case "send" | "pass" | "deliver" | "extend" | "convey" | "transmit" | "relay" | "bring" | "forward":
                return any(child.lower_ in self._nouns for child in objective)
            case "support" | "uphold" | "advocate" | "back":
                return bool(objective or clause)
            case "want" | "intend" | "plan" | "expect" | "desire" | "aspire" | "seek":
                return clause or lemma in ("want", "desire", "expect") and bool(objective)
            case "present" | "introduce" | "outline" | "detail" | "list" | "table" | "offer" | "report" | "update" | "announce":
                return bool(objective or clause)
            case "focus":
                return "on" in words
            case "press" | "seek" | "advise" | "address" | "cover" | "coordinate" | "tackle" | "study" | "examine" | "explore" | "greet" | "forward" | "send" | "accept" | "approve" | "conclude" | "unite" | "await" | "pride" | "rejoice" | "delight":
                return lemma in ("explore", "accept", "address", "examine") and bool(objective)
            case "honour" | "honor" | "respond" | "reply" | "answer" | "reflect":
                return lemma in ("reply", "answer") or lemma == "reflect" and "on" in words
        return True

    def _refined(self, verb: Node, lemma: str, act: Act) -> Act:
        words = {child.lower_ for child in verb.children}
        objective = {child.lower_ for child in objects(verb)}
        if lemma == "speak" and words & {"highly", "positively"}:
            return Act.APPRECIATE
        if lemma == "agree" or lemma == "concur":
            return Act.AGREE
        if lemma == "call":
            return Act.REQUEST
        if lemma == "look":
            return Act.HOPE
        if lemma == "share" and objective & {"view", "assessment", "belief", "concern", "concerns", "vision", "understanding"}:
            return Act.AGREE
        if lemma == "share" and objective & (_VIEWS | {"information", "experience", "experiences"}):
            return Act.DISCUSS
        if lemma == "raise":
            return Act.OBJECT if objective & {"concern", "concerns"} else Act.AFFIRM
        if lemma == "exchange":
            return Act.DISCUSS
        if lemma == "wish" and any(child.dep_ == "dative" for child in verb.children):
            return Act.CONVEY
        if lemma == "reach":
            return Act.AGREE
        if lemma == "note" and any(child.lower_ in ("with",) for child in verb.children) and {"satisfaction", "appreciation", "pleasure"} & {n.lower_ for n in verb.subtree}:
            return Act.APPRECIATE
        return act


def _usual_pair(lemma: str, noun: str) -> bool:
    pairs = {
        "make": ("proposal", "proposals", "suggestion", "suggestions", "recommendations", "pledge", "commitment", "commitments", "request", "appeal"),
        "give": ("proposals", "proposal", "suggestions", "opinions", "briefing", "overview", "account", "thanks", "recommendations", "number"),
        "put": ("proposal", "proposals", "suggestions", "ideas", "initiatives", "recommendations", "views"),
        "reach": ("consensus", "agreement", "understanding", "accord", "unity"),
        "raise": ("concern", "concerns"),
        "attach": ("importance", "significance"),
        "pay": ("tribute", "respect"),
        "bring": ("greetings", "message", "regards"),
        "show": ("appreciation", "gratitude", "support", "willingness", "interest"),
        "have": ("confidence",),
        "hold": ("view",),
        "take": ("pride",),
    }
    return noun in pairs.get(lemma, ())


def future_only(verb: Node) -> bool:
    """Whether a clause's only verb is "will" with what is to be done."""
    return modal(verb) in ("will", "shall", "'ll")
