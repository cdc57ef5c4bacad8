"""Speech: which verbs of a sentence report that someone said something, and what act the saying does.

Forms: a verb of speech ("affirmed that"), a verb with a word ("took stock of"), express + noun ("expressed
his hope that"), an adjective ("is ready to"), a passive without a speaker ("it was agreed"), and a noun of
speech that there was ("there was an exchange of views"). What the words are is in
``knowledge/speech.toml``.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from dragoman.domain.statements import Act, Strength
from dragoman.knowledge.lexicons import load_lexicon
from dragoman.reading.complements import Complements, said_by_giving
from dragoman.reading.feelings import said_with_feeling, with_feeling
from dragoman.reading.greeting import welcomed_on_coming
from dragoman.reading.nodes import Node
from dragoman.reading.nounacts import act_of_noun
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, modal, negated, objects
from dragoman.reading.speechforms import (
    BEING,
    PREDICATES,
    QUANTITIES,
    WEIGHT,
    called_so,
    calls_on,
    calls_to,
    deals_itself,
    exchange_of,
    held_for_talk,
    judged_so,
    not_agreed_by_all,
    of_a_feast,
    of_a_mind,
    only_held,
    our_own,
    own_readiness,
    participle_of,
    past_of,
    pleases,
    put_in,
    says_nothing,
    talked_over,
    tells_about,
    there_was,
    to_come,
    under_way,
    unveils_a_monument,
    weighs,
    welcomed_to,
)
from dragoman.reading.surroundings import credential_noun
from dragoman.reading.talkedmatters import (
    at_length,
    speaks_on_matters,
    spoken_of_together,
    talked_of,
    told_of_talks,
)
from dragoman.reading.toldby import told_by_someone
from dragoman.reading.unsaid import tells_of_deeds

_CLAUSES = ("ccomp", "xcomp")
_COMPLEMENTS = ("xcomp", "ccomp", "prep", "advcl", "acl", "agent")
_SAID_AGAIN = frozenset((Act.THANK, Act.OBJECT, Act.REQUEST, Act.INVITE, Act.CONVEY, Act.CONGRATULATE))
"""Acts that stay what they are where they are confirmed or repeated: "reiterated his concern"."""
_NEAR = 6
"""Words within which a verb without a subject has its noun."""
_PLEASING = frozenset(("nice", "good", "great", "pleasure", "privilege", "wonderful", "delightful"))
_WELCOMING = frozenset(("meet", "see", "welcome", "host"))
"""What one posts that it was nice to do."""
_TALKED = frozenset(("discussion", "discussions", "exchange", "exchanges"))
_DECLARED = frozenset(("declare", "announce", "state"))
"""Verbs that make a pledge of a readiness: "declared her country's readiness to help"."""


@dataclass(frozen=True, slots=True)
class Saying:
    """One verb that reports speech: its act, whether it is passive without a speaker, and the rule that saw it."""

    verb: Node
    act: Act
    rule: str
    impersonal: bool = False


RULES = {
    "verb of speech": "A verb of speech reports a statement of its subject; the verb gives the act.",
    "express with a noun": ("'Express', 'voice', 'extend' with a noun report a statement; the noun gives the act."),
    "ready to": "An adjective such as 'ready' or 'pleased' of a speaker reports a statement; it gives the act.",
    "impersonal passive": "'It was agreed', 'were discussed' is a joint statement of both sides.",
    "will": "A clause of a side whose only verb is 'will' is a pledge.",
    "carried": ("A sentence that goes on with a speaker's content without a verb of speech belongs to that speaker."),
    "according to": "Whoever stands after 'according to' said it.",
    "participle of speech": ("A participle of a verb of speech reports a statement of the main clause's subject."),
    "purpose of a meeting": "What two sides met to discuss is both's; what one met to say is that one's statement.",
    "said to someone": "'The guests were informed that …' is a statement of the other side, which met them.",
    "said before": "'X said this', 'the remarks were made by X': the sentence before is a statement of X.",
    "quotation": "A quoted sentence belongs to the speaker before it.",
    "words under a name": ("In a transcript, what stands under a name or answers a question belongs to that speaker."),
}


class SpeechFinder:
    """Finds the sayings of a sentence with the speech lexicon."""

    def __init__(self, added: Path | None = None) -> None:
        table = load_lexicon("speech", added)
        self._verbs = _acts(table["verbs"])
        self._phrases: dict[str, dict[str, Act]] = {}
        for phrase, act in _acts(table["phrases"]).items():
            lemma, word = phrase.split(" ", 1)
            self._phrases.setdefault(lemma, {})[word] = act
        self._complements = Complements(table)
        self._alone = frozenset(table["alone"]["verbs"])
        self._recognised = frozenset(table["people"]["merits"])
        self._unsaid = frozenset(table["passives"]["never"])
        self.to_someone = frozenset(table["passives"]["to_someone"])
        self._express = frozenset(table["express"]["verbs"])
        self._own = frozenset(table["express"]["own"])
        self._again = frozenset(table["express"]["again"])
        self._misread: dict[str, str] = table["misread"]
        self._past = {past_of(lemma): lemma for lemma in (*self._verbs, *self._phrases, *self._express)}
        self._participle_of = {participle_of(lemma): lemma for lemma in (*self._verbs, *self._express)}
        self._participle_of["underling"] = "underline"
        self._participles = frozenset(past_of(lemma) for lemma in self._own)
        self._pairs = {lemma: frozenset(nouns) for lemma, nouns in table["express"]["pairs"].items()}
        self._nouns = _acts(table["express"]["nouns"])
        self._adjectives = _acts(table["adjectives"])
        self._felt = frozenset(table["felt"]["by"])
        self._strength = {word: Strength(step) for step, words in table["strength"].items() for word in words}
        self._praise = frozenset(table["people"]["praise"])
        self.blame = frozenset(table["people"]["blame"])
        self.made = _acts(table["made"])
        self.plural = frozenset(table["people"]["plural"])
        self.gatherings = frozenset(table["people"]["gatherings"])
        self.bodies = frozenset(table["people"]["bodies"])
        self.texts = frozenset(table["people"]["texts"])
        self.houses = frozenset(table["people"]["houses"])
        self.press = frozenset(table["people"]["press"])
        self.narration = tuple(table["carrying"]["narration"])
        self.openers = tuple(table["carrying"]["openers"])
        self.looking_back = frozenset(table["carrying"]["looking_back"])
        self.onlookers = frozenset(table["carrying"]["onlookers"])
        self.abroad = tuple(table["carrying"]["abroad"])
        self.contacts = frozenset(table["carrying"]["contacts"])
        self.plans = frozenset(table["carrying"]["plans"])
        self.no_pledges = self.plans.union(table["carrying"]["states"])
        self.own_voice = frozenset(table["carrying"]["own_voice"])

    def saying(self, parsed: Parsed, verb: Node) -> Saying | None:
        """What a verb reports as speech, if anything."""
        lemma = self._lemma(verb)
        if lemma in BEING:
            return self._being(verb)
        if says_nothing(verb):
            return None
        if lemma == "like" and modal(verb) in ("would", "'d"):
            return self._wished(parsed, verb)
        place = lemma == "take" and any(child.lower_ == "place" for child in objects(verb))
        told = [child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass")]
        matters = after_preposition(verb, "on", "about", "regarding")  # "discussions were held on fisheries"
        about = any(parsed.item(each).kind is ItemKind.WORD for each in matters)
        held_on = about and any(child.dep_ == "nsubjpass" and child.lower_ in _TALKED for child in told)
        took = (place or lemma == "hold") and (held_on or any(exchange_of(child) for child in told))
        came = lemma == "come" and any(noun.lower_ in _TALKED for noun in after_preposition(verb, "under", "for"))
        if took or came or talked_of(verb, lemma):  # "an exchange of views took place", "matters came under discussion"
            return Saying(verb, Act.DISCUSS, "impersonal passive", impersonal=True)
        if lemma == "call" and calls_to(verb):
            return Saying(verb, Act.REQUEST, "verb of speech")
        if held_for_talk(verb, lemma) or speaks_on_matters(parsed, verb, lemma):
            return Saying(verb, Act.DISCUSS, "verb of speech")
        if verb.tag_ == "VBN" and any(child.dep_ in ("nsubjpass", "auxpass") for child in verb.children):
            return self._passive(parsed, verb, lemma)
        went = lemma == "go" and any(parsed.item(day).kind is ItemKind.DATE for day in after_preposition(verb, "on"))
        act = None if place or went else self._phrase(verb, lemma)  # "went on Monday to the port"
        if lemma == "look" and act is Act.DISCUSS and not any(child.lower_ == "back" for child in verb.children):
            into = after_preposition(verb, "at", "into")
            return Saying(verb, act, "verb of speech") if any(map(self._complements.matter, into)) else None
        if act is not None:
            if lemma == "go" and act is not Act.DISCUSS and any(child.lower_ in self.gatherings for child in told):
                return None  # "the meeting went on behind closed doors"
            contact = self._contact(parsed, verb, lemma)
            if not contact or lemma != "call":  # "called the pact on Monday a success"
                return None if contact else Saying(verb, self._gone_on_to(parsed, verb) or act, "verb of speech")
        found = self._expressed(verb, lemma)
        if found is not None:
            return found
        if lemma == "exchange" and talked_over(verb):
            return Saying(verb, Act.DISCUSS, "verb of speech")
        act = self._verbs.get(lemma)
        if act is None or not self._complements.met(parsed, verb, lemma):
            return None
        if unveils_a_monument(verb, lemma):
            return None
        return Saying(verb, self._by_content(verb, lemma, act), "verb of speech")

    def _gone_on_to(self, parsed: Parsed, verb: Node) -> Act | None:
        """The act of what one "went on to" say, tell or ask."""
        goals = [child for child in verb.children if child.dep_ in ("xcomp", "advcl") and verb.lemma_ == "go"]
        said = (self.saying(parsed, goal) for goal in goals)
        return next((each.act for each in said if each is not None), None)

    def _wished(self, parsed: Parsed, verb: Node) -> Saying | None:
        """What one "would like to" do, unless that is to say something."""
        goals = [child for child in verb.children if child.dep_ == "xcomp" and child.tag_ == "VB"]
        if any(child.dep_ == "neg" for child in verb.children) or any(goal.lemma_ == "refrain" for goal in goals):
            return Saying(verb, Act.AFFIRM, "verb of speech")  # "I would not like to guess"
        if goals and all(goal.lemma_ in ("welcome", "greet") for goal in goals):
            return Saying(verb, Act.APPRECIATE, "verb of speech")
        said = any(self.saying(parsed, goal) is not None for goal in goals)
        return Saying(verb, Act.HOPE, "verb of speech") if goals and not said else None

    def opening(self, nodes: list[Node]) -> Saying | None:
        """The participle that opens a sentence and that the parser took for its subject: "Conveying regards, he
        said"."""
        lemma = self._participle_of.get(nodes[0].lower_)
        if lemma is None or nodes[0].pos_ in ("VERB", "AUX") and nodes[0].dep_ not in ("compound", "csubj", "amod"):
            return None
        nouns = [node.lower_ for node in nodes[1 : 1 + _NEAR]]
        act = (
            next((self._nouns[word] for word in nouns if word in self._nouns), None) if lemma in self._express else None
        )
        act = act or self._verbs.get(lemma)
        return Saying(nodes[0], act, "participle of speech") if act else None

    def infinitive(self, node: Node) -> Saying | None:
        """An infinitive that the parser took for an adjective: "took the occasion to affirm his support"."""
        to = any(child.dep_ == "aux" and child.lower_ == "to" for child in node.children)
        act = self._verbs.get(node.lower_) if to and node.pos_ == "ADJ" else None
        return Saying(node, act, "verb of speech") if act else None

    def mistaken(self, parsed: Parsed, node: Node) -> Saying | None:
        """A joined verb that the parser took for an adjective: "agreed to meet, and shared views on
        trade"."""
        lemma = self._past.get(node.lower_)
        if lemma is not None and node.pos_ == "ADJ" and any(child.dep_ == "auxpass" for child in node.children):
            return self._passive(parsed, node, lemma)
        if lemma is None or node.dep_ != "amod" or node.i == 0 or node.nbor(-1).lower_ != "and" or node.head.i < node.i:
            return None
        noun = node.head.lower_
        act = (
            self._phrases.get(lemma, {}).get(noun)
            or lemma in self._express
            and self._nouns.get(noun)
            or self._verbs.get(lemma)
        )
        return Saying(node, act, "verb of speech") if act else None

    def posted(self, parsed: Parsed, nodes: list[Node]) -> Act | None:
        """The act of words without a subject, as people post them: "Discussed trade", "Glad to meet …", "A useful
        exchange of views"."""
        words = [parsed.view.low(parsed.item(node).first) for node in nodes if node.pos_ != "PUNCT"]
        if not words or any(node.dep_ in ("nsubj", "nsubjpass") and node.i < nodes[0].i + 3 for node in nodes):
            return None
        first, near = words[0], words[1 : 1 + _NEAR]
        lemma = self._past.get(first, first)
        if first in _PLEASING and words[1:2] == ["to"] and words[2:3] and words[2] in _WELCOMING:
            return Act.APPRECIATE
        if first in self._adjectives and not {"to", "that", "by", "with"}.isdisjoint(words[1:3]):
            return self._adjectives[first]
        if lemma in self._phrases:
            named = next((self._phrases[lemma][word] for word in near if word in self._phrases[lemma]), None)
            if named is not None and (named is not Act.DISCUSS or first != lemma):
                return named
        if lemma in self._express or lemma in self._own:
            noun = next((self._nouns[word] for word in near if word in self._nouns), None)
            if noun is not None:
                return noun if lemma in self._express else self._verbs.get(lemma)
        if lemma in self._verbs and (lemma not in self._express or lemma != first) and len(words) > 2:
            named = self._verbs[lemma]
            return named if named is not Act.DISCUSS or first != lemma else None
        talked = any(word in _TALKED and words[at + 2] in ("on", "about", "of") for at, word in enumerate(words[1:-1]))
        return Act.DISCUSS if talked and (first in ("a", "an") or first.endswith(("ive", "ing"))) else None

    def of_verb(self, verb: Node) -> Act | None:
        """The act of a verb of speech by itself, whatever stands beside it."""
        lemma = self._lemma(verb)
        act = self._verbs.get(lemma)
        return self._by_content(verb, lemma, act) if act is not None else None

    def _lemma(self, verb: Node) -> str:
        lemma = verb.lemma_.lower()
        return self._misread.get(lemma, lemma)

    def strength(self, saying: Saying) -> Strength | None:
        """Where on the ladder a saying about the future stands."""
        usual = {
            Act.HOPE: Strength.HOPES,
            Act.PLEDGE: Strength.PLEDGES,
            Act.PROPOSE: Strength.PROPOSES,
            Act.AGREE: Strength.AGREED,
        }
        if saying.act not in usual:
            return None
        words = (saying.verb.lemma_.lower(), *(child.lemma_.lower() for child in saying.verb.children))
        return next((self._strength[word] for word in words if word in self._strength), usual[saying.act])

    def together(self, saying: Saying) -> Saying:
        """What both do who "consider" something, talk it over, or "found it expedient", agree."""
        over, found = weighs(saying.verb) or spoken_of_together(saying.verb), saying.verb.lemma_ in ("find", "deem")
        return replace(saying, act=Act.AGREE if found else Act.DISCUSS) if over or found else saying

    def alone(self, saying: Saying) -> Saying:
        """What one person does with words of discussing: whoever "touched on" trade spoke of it."""
        if saying.act is Act.DISCUSS and self._lemma(saying.verb) in self._alone:
            return replace(saying, act=Act.AFFIRM)
        if saying.act is Act.DISCUSS and saying.verb.lemma_ == "review" and tells_of_deeds(saying.verb):
            return replace(saying, act=Act.INFORM)  # "reviewed Egypt's efforts"
        return saying

    def _being(self, verb: Node) -> Saying | None:
        """What is, was or felt: "is ready to", "was critical of", "there was an exchange of views", "the
        emphasis was on"."""
        if any(child.dep_ == "nsubj" and child.lower_ in WEIGHT for child in verb.children) and any(
            after_preposition(verb, "on")
        ):
            return Saying(verb, Act.AFFIRM, "impersonal passive", impersonal=True)
        there = any(child.dep_ == "expl" for child in verb.children)
        if (told := told_of_talks(verb)) is not None:
            return Saying(verb, told, "impersonal passive", impersonal=True)
        if pleases(verb):
            return Saying(verb, Act.APPRECIATE, "ready to")
        ours = next((self._nouns[noun] for noun in our_own(verb) if noun in self._nouns), None)
        if ours in (Act.HOPE, Act.PLEDGE, Act.OBJECT):
            return Saying(verb, ours, "ready to")
        if (minded := of_a_mind(verb)) is not None:
            return Saying(verb, minded, "ready to")
        for child in verb.children:
            if child.dep_ in PREDICATES and child.lower_ in self._adjectives:
                if any(each.dep_ in _COMPLEMENTS for each in (*child.children, *verb.children)):
                    return Saying(verb, self._adjectives[child.lower_], "ready to")
            elif there and child.dep_ == "attr" and (was := there_was(child)) is not None:
                return Saying(verb, was, "impersonal passive", impersonal=True)
            elif child.dep_ == "acomp" and child.lower_ in self._participles:
                # the parser takes "was underscored" for an adjective
                return Saying(verb, Act.AFFIRM, "impersonal passive", impersonal=True)
        return None

    def _passive(self, parsed: Parsed, verb: Node, lemma: str) -> Saying | None:
        if modal(verb) in ("must", "should", "can") and any(child.lower_ == "it" for child in verb.children):
            return None  # "it should be noted that" is the agency's own word
        doers = list(after_preposition(verb, "by"))
        felt = verb.lower_ in self._felt and all(parsed.item(doer).kind is ItemKind.WORD for doer in doers)
        agent = bool(doers) and not felt  # "we are troubled by the news"
        complete = felt or any(child.dep_ in ("xcomp", "ccomp", "prep") for child in verb.children)
        if complete and not agent and lemma != "satisfy" and verb.lower_ in self._adjectives:
            return Saying(verb, self._adjectives[verb.lower_], "ready to")
        if lemma == "consider" and judged_so(verb):
            return Saying(verb, Act.AFFIRM, "impersonal passive", impersonal=True)
        act = self._phrase(verb, lemma) or self._of_passive_noun(verb, lemma) or self._verbs.get(lemma)
        taken = lemma == "accept" and any(child.lower_.startswith("invitation") for child in verb.children)
        by_someone = told_by_someone(parsed, lemma, doers)
        decided = lemma == "decide" and any(child.lower_ == "it" for child in verb.children)
        unsaid = lemma in self._unsaid and not (taken or by_someone or decided or self._of_matters(verb))
        if act is None or under_way(verb) or unsaid:
            return None
        if not agent and (not_agreed_by_all(verb) or act is Act.OBJECT and negated(verb)):
            return None  # "more talks were not ruled out"
        act = with_feeling(verb, act, self._nouns)
        if self._complements.only_a_clause(lemma) and not any(child.dep_ == "ccomp" for child in verb.children):
            return None  # "contacts have been maintained"
        if agent:
            return Saying(verb, Act.INFORM if lemma == "tell" and tells_about(verb) else act, "verb of speech")
        act = Act.DISCUSS if lemma in ("raise", "consider", "speak", "talk") else act
        return Saying(verb, act, "impersonal passive", impersonal=True)

    def _of_matters(self, verb: Node) -> bool:
        """Whether a passive tells of matters: "the need for a truce was addressed"."""
        return any(child.dep_ == "nsubjpass" and self._complements.matter(child) for child in verb.children)

    def _of_passive_noun(self, verb: Node, lemma: str) -> Act | None:
        """The act of "satisfaction was expressed", "a decision was made", "consensus was reached"."""
        for child in verb.children:
            if child.dep_ == "nsubjpass":
                pair = child.lower_ in self._pairs.get(lemma, ()) and said_by_giving(verb, lemma)
                if lemma in self._express and (lemma not in self._pairs or pair):
                    return self._nouns.get(child.lower_)
                return self._phrases.get(lemma, {}).get(child.lower_)
        return None

    def _phrase(self, verb: Node, lemma: str) -> Act | None:
        words = self._phrases.get(lemma)
        if words is None:
            return None
        for child in (*verb.children, *objects(verb), *at_length(verb)):
            act = words.get(child.lower_)
            if act is not None:
                return act
        if verb.i + 1 < len(verb.doc) and verb.nbor(1).lower_ in words:
            return words[verb.nbor(1).lower_]
        inside = next(
            (noun for noun in after_preposition(verb, "in", "with", "to", "at") if noun.lower_ in words), None
        )
        if inside is not None:
            return words[inside.lower_]
        feeling = next(after_preposition(verb, "with"), None) if lemma in ("speak", "talk") else None
        about = [words[each.lower_] for each in feeling.children if each.lower_ in words] if feeling else []
        if feeling is not None and about and feeling.tag_ == "NN":
            return about[0]  # "spoke with understanding about"
        for noun in objects(verb):
            inner = next(after_preposition(noun, "of"), None) if noun.lower_ in QUANTITIES else None
            if inner is not None and inner.lower_ in words:
                return words[inner.lower_]
        return None

    def _contact(self, parsed: Parsed, verb: Node, lemma: str) -> bool:
        """Whether the words are the contact and not its content: "called on the President", "spoke over lunch"."""
        if only_held(verb, lemma) or deals_itself(verb, lemma, self.gatherings):
            return True
        if lemma in ("talk", "speak"):
            over = {node.lower_ for node in after_preposition(verb, "over")}
            if not over.isdisjoint(("phone", "telephone", "lunch", "dinner")):
                return True
            told = list(after_preposition(verb, "to"))
            people = any(self._complements.person(parsed, node) for node in told)
            return bool(told) and not people  # "talks to the paper about"
        return lemma == "call" and calls_on(parsed, verb)

    def _expressed(self, verb: Node, lemma: str) -> Saying | None:
        own = lemma in self._own
        if not own and lemma not in self._express:
            return None
        for noun in (*objects(verb), *(() if own else self._misplaced(verb))):
            if noun.lower_ in QUANTITIES:
                noun = next(after_preposition(noun, "of"), noun)
            act = self._nouns.get(noun.lower_)
            unfit = noun.pos_ == "VERB" and noun.tag_ != "VBZ"  # "conveyed regards": what is conveyed is no finite verb
            unfit = unfit or lemma in self._pairs and noun.lower_ not in self._pairs[lemma]
            if act is None or unfit or credential_noun(noun):
                continue
            if own:
                again = act in _SAID_AGAIN or noun.lower_ in ("pledge", "promise")
                declared = lemma in _DECLARED and act is Act.PLEDGE
                kept = lemma in self._again and again or declared or noun.lower_ in ("concern", "concerns")
                act = act if kept else self._verbs.get(lemma, Act.AFFIRM)
                return Saying(verb, act, "verb of speech")
            said = Act.HOPE if lemma == "wish" and act is Act.APPRECIATE else act  # "wished him happiness"
            return Saying(verb, act_of_noun(lemma, noun, said, self._nouns), "express with a noun")
        following = verb.nbor(1).lower_ if verb.i + 1 < len(verb.doc) else ""  # "expressed hope ties would grow"
        if lemma in ("express", "voice") and following in self._nouns:
            return Saying(verb, self._nouns[following], "express with a noun")
        if lemma == "express" and (felt := said_with_feeling(verb, self._nouns)) is not None:
            return Saying(verb, felt, "verb of speech")
        if lemma in ("express", "voice", "convey") and any(child.dep_ in _CLAUSES for child in verb.children):
            ready = any(own_readiness(verb, child) for child in verb.children)  # "conveyed that Peru stands ready"
            told = Act.PLEDGE if ready else Act.INFORM
            return Saying(verb, told if lemma == "convey" else Act.AFFIRM, "verb of speech")
        return None

    def _misplaced(self, verb: Node) -> list[Node]:
        """What is conveyed when the one it is conveyed to stands first: "conveyed to his host greetings",
        or behind "on": "passed on greetings"."""
        return [child for child in after_preposition(verb, "to", "on") if child.lower_ in self._nouns]

    def _by_content(self, verb: Node, lemma: str, act: Act) -> Act:
        """The act where what is said decides it: merits are recognised, what is noted with satisfaction is valued."""
        if act in (Act.REQUEST, Act.INVITE) and negated(verb):
            return Act.AFFIRM  # "we do not ask for money"
        children = list(verb.children)
        if (felt := with_feeling(verb, act, self._nouns)) is not act:
            return felt
        match lemma:
            case "consider" if any(map(self._complements.matter, objects(verb))):
                return Act.DISCUSS
            case "tell" if any(own_readiness(verb, child) for child in children):
                return Act.PLEDGE
            case "tell" if any(child.dep_ == "xcomp" for child in children):
                return Act.REQUEST
            case "tell" if tells_about(verb):
                return Act.INFORM
            case "welcome" if any(child.dep_ in _CLAUSES and welcomed_to(verb, child) for child in children):
                return Act.APPRECIATE if welcomed_on_coming(verb) else Act.INVITE
            case "explain" if not put_in(verb):
                return Act.INFORM
            case "assure" if any(child.dep_ == "ccomp" and not to_come(child) for child in children):
                return Act.AFFIRM
            case "recognize" | "recognise" | "acknowledge" if any(
                noun.lower_ in self._recognised for noun in objects(verb)
            ):
                return Act.APPRECIATE
            case "describe" | "call" | "term" | "characterize" | "characterise" | "label" | "dub" | "brand":
                return self._valued(verb) or act
            case "credit" if any(child.lower_ == "for" for child in children):
                return Act.APPRECIATE
            case "wish" if of_a_feast(children):
                return Act.CONVEY
        return act

    def _valued(self, verb: Node) -> Act | None:
        """The act of what someone calls a thing: "described her as a true friend", "called the ruling null and
        void"."""
        said = {node.lower_ for node in called_so(verb)}
        if not self.blame.isdisjoint(said):
            return Act.OBJECT
        return Act.APPRECIATE if not self._praise.isdisjoint(said) else None


def _acts(table: dict[str, list[str]]) -> dict[str, Act]:
    return {word: Act(act) for act, words in table.items() for word in words}
