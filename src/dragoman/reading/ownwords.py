"""Own words: what speakers do by speaking in the first person, in quotations and under their names."""

from dragoman.domain.statements import Act, Voice
from dragoman.reading.clauses import told_as_past
from dragoman.reading.courtesies import after_brackets, courtesy
from dragoman.reading.figures import Figure
from dragoman.reading.nodes import Node
from dragoman.reading.noting import Noter
from dragoman.reading.parse import (
    ItemKind,
    Parsed,
    after_preposition,
    conjuncts,
    future_only,
    modal,
    objects,
    root_of,
    subject,
    verbs,
)
from dragoman.reading.quoting import Quoted
from dragoman.reading.said import Said
from dragoman.reading.sayings import Sayings
from dragoman.reading.speech import Saying, SpeechFinder
from dragoman.reading.speechforms import PLEASING, my_pleasure
from dragoman.reading.surroundings import ONE_PERSON

_DONE_BY_SAYING = (Act.THANK, Act.CONGRATULATE)
"""What one does by saying it, whatever verb reports the saying: "“I thank you,” Kim said"."""

_DONE_IN_QUOTES = (
    *_DONE_BY_SAYING,
    *(Act.HOPE, Act.PLEDGE, Act.INVITE, Act.REQUEST, Act.PROPOSE, Act.CONVEY, Act.OBJECT, Act.INFORM, Act.APPRECIATE),
)
"""What one does by saying it in words that are quoted: "“We hope for rain,” Kim said"."""

_GOING_ON = (Act.THANK, Act.HOPE)
"""What a second clause that is quoted does, whatever the first one tells."""
_WANTING = frozenset(("want", "wish", "like", "hasten", "have"))
_LETTING = frozenset(("let", "allow", "permit"))
"""Verbs with which one asks leave to do what one does: "let me congratulate you"."""
_CHANCES = frozenset(("opportunity", "chance", "occasion"))
_GOALS = ("xcomp", "ccomp", "advcl")
_BEGINNING = frozenset(("start", "begin", "open", "conclude", "end", "close"))
"""Verbs of a speech's parts: "I want to open by thanking"."""
MYSELF = ("i", "we")
_NOT_YET = ("will", "shall", "can", "could", "should", "must", "may", "might")
_CIRCUMSTANCES = ("advcl", "relcl", "acl")
_UNSAID = frozenset(("talk", "speak", "discuss", "want", "say", "mention", "list", "expect", "touch", "review"))
"""Verbs that say nothing where they are denied: "I am not talking about …"; "we do not accept" is said."""
_OF_ONE_SIDE = frozenset(("decide", "accept", "consent"))
"""Verbs with which "we" may be one side alone."""
_AGREEING = frozenset(("confirm", "agree", "reaffirm"))
"""What two states did who are told to have met: "Peru and Chile have confirmed three points"."""
_POINTS = frozenset("first second third fourth fifth last".split())
_TWO = 2
_ADVERBS = 4
"""Words before a verb among which its subject ends: "A and I also briefly"."""
_SHORT = 5
"""Items of a line that only leads in what follows: "We recommend:"."""
_OPENING = 8
"""Words in which thanks open a sentence."""


class OwnWords:
    """Reads what a speaker says in the first person."""

    def __init__(self, speech: SpeechFinder, sayings: Sayings, noter: Noter, text: str) -> None:
        self._speech = speech
        self._text = text
        self._sayings = sayings
        self._noter = noter

    def under_a_name(self, parsed: Parsed, speaker: Figure, first: int) -> list[Said]:
        """The words of a sentence from an item on, which stand under a speaker's name: a statement, carried
        where it has no verb of speech."""
        led_in = parsed.nodes[-1].text == ":" and len(parsed.items) - first < _SHORT
        if led_in or len(parsed.items) - first < 3 or not any(verb.i >= first for verb in verbs(parsed)):
            return []
        text, end = self._text, parsed.view.sentence.end
        start, end = self._noter.trim(after_brackets(text, parsed.offsets(first, first + 1)[0], end), end)
        if start >= end or courtesy(text[start:end]):
            return []
        saying = next(
            (each for verb in verbs(parsed) if verb.i >= first and (each := self._done(parsed, verb))),
            None,
        )
        act = saying.act if saying else Act.THANK if _thanks(parsed, first) else Act.AFFIRM
        rule = saying.rule if saying else "words under a name"
        return [
            Said(
                [speaker],
                act,
                start,
                end,
                parsed.view.sentence.index,
                rule,
                self._noter.engagement([speaker], []),
                carried=saying is None and act is Act.AFFIRM,
                voice=Voice.QUOTED,
                strength=self._speech.strength(saying) if saying else None,
            )
        ]

    def of_the_author(self, parsed: Parsed, author: Figure) -> list[Said]:
        """What the one whose own text a report is says of himself: "I extend my best wishes", "We condemn"."""
        ours = any(
            node.lower_ in ("we", "i")
            and node.dep_ in ("nsubj", "nsubjpass")
            and parsed.view.low(parsed.item(node).first + 1) != "m"  # the name "Im"
            for node in parsed.nodes
        )
        found = self.under_a_name(parsed, author, 0) if ours and not _of_someone_else(parsed) else []
        for said in found:
            said.voice = Voice.PARAPHRASED
        return found

    def done_in_quotes(self, parsed: Parsed, marks: Quoted) -> Act | None:
        """What the first quoted clause of a sentence does by being said, if anything."""
        if not marks.spans:
            return None
        inside = [node for node in parsed.nodes if marks.holds(parsed.offsets(node.i, node.i + 1)[0])]
        posted = self._speech.posted(parsed, inside)
        if posted is not None:
            return posted
        for verb in verbs(parsed):
            if verb not in inside:
                continue
            saying = self._done(parsed, verb)
            if saying is not None:
                return saying.act if saying.act in _DONE_IN_QUOTES or _was_done(saying) else None
            helping = any(child.dep_ == "xcomp" for child in verb.children)  # "would like to thank"
            if subject(verb) is not None and not helping:
                return self._then_done(parsed, verb)
        return None

    def _then_done(self, parsed: Parsed, first: Node) -> Act | None:
        """The thanks or hope that go on after a plain clause: "“You stood by us and we are grateful,” Kim said"."""
        for verb in (child for child in first.children if child.dep_ == "conj"):
            saying = self._done(parsed, verb)
            if saying is not None and saying.act in _GOING_ON and verb.lemma_ != "want":
                return saying.act
        return None

    def done_together(self, parsed: Parsed, start: int, end: int) -> tuple[Act, list[Node]] | None:
        """What "we" who met talked over or agreed, and with whom, where words between two offsets tell so first."""
        for verb in verbs(parsed):
            doer = subject(verb)
            if not start <= parsed.offsets(verb.i, verb.i + 1)[0] < end or doer is None:
                continue
            beside = _beside_me(parsed, verb) if told_as_past(verb) else []
            if beside and (both := self._speech.saying(parsed, verb)) is not None:
                return both.act, beside
            if _of_two_states(parsed, doer) and verb.lemma_ in _AGREEING and told_as_past(verb):
                return Act.AGREE, []
            if not _of_us_all(doer):
                continue
            saying = self._speech.saying(parsed, verb) if verb.dep_ not in _CIRCUMSTANCES else None
            talks = doer.lower_ != "we"
            if saying is None or not _was_done(saying) or verb.lemma_ in _OF_ONE_SIDE or talks and not _over(saying):
                return None
            return saying.act, list(after_preposition(verb, "with"))
        return None

    def of_another(self, parsed: Parsed) -> bool:
        """Whether someone tells what another said to him: "I explained our plan, and Minister A said he agreed"."""
        for verb in verbs(parsed):
            doer = subject(verb) if told_as_past(verb) and verb.dep_ in ("ROOT", "conj") else None
            if doer is not None and parsed.item(doer).kind is ItemKind.PERSON and not _beside_me(parsed, verb):
                saying = self._speech.saying(parsed, verb)
                if saying is not None and any(child.dep_ == "ccomp" for child in verb.children):
                    return True
        return False

    def act(self, parsed: Parsed) -> Act | None:
        """What the main clause of a sentence in someone's own words does by being said, if anything."""
        saying = next((each for verb in verbs(parsed) if (each := self._done(parsed, verb))), None)
        told = saying is not None and (saying.act is not Act.DISCUSS or _was_done(saying))
        if saying is not None and told:
            return saying.act
        impersonal = self._speech.saying(parsed, root_of(parsed))
        if impersonal is not None and impersonal.impersonal:
            return impersonal.act  # "the schedule of contacts was discussed"
        return self._speech.posted(parsed, list(parsed.nodes))

    def _done(self, parsed: Parsed, verb: Node) -> Saying | None:
        """A verb with which the speaker does something by speaking: "I thank you", "China hopes", "Thank
        you"."""
        doer = subject(verb)
        saying = None if _not_done(verb) else self._meant(parsed, verb) or self._speech.saying(parsed, verb)
        saying = saying or self._sayings.pledge(parsed, verb, True)
        if (
            saying is None
            and verb.dep_ in ("ROOT", "ccomp")
            and future_only(verb)
            and verb.lemma_ not in self._speech.no_pledges
            and doer is not None
            and doer.lower_ == "we"
        ):
            saying = Saying(verb, Act.PLEDGE, "will")
        if saying is None or saying.impersonal:
            return None
        mine = doer is None and verb.dep_ == "ROOT" or doer is not None and (_of_me(doer) or _my_own(verb))
        mine = mine or verb.lemma_ in _LETTING and verb.tag_ in ("VB", "VBP")
        present = verb.tag_ in ("VBZ", "VBP") and verb.dep_ == "ccomp" and verb.i < verb.head.i
        ready = present and saying.rule == "ready to" and saying.act is Act.PLEDGE
        main = verb.dep_ == "ROOT" or ready
        state = doer is not None and parsed.item(doer).kind is ItemKind.COUNTRY and main
        return saying if mine or state else None

    def _meant(self, parsed: Parsed, verb: Node) -> Saying | None:
        """What one says that one wants to say: "I want to thank you" is thanks."""
        chances = [noun for noun in objects(verb) if noun.lower_ in _CHANCES]  # "I take this opportunity to thank you"
        if verb.lemma_ not in _WANTING and verb.lemma_ not in _LETTING and not chances:
            return None
        around = (child for each in (verb, *chances) for child in each.children)
        goals = [child for child in around if child.dep_ in (*_GOALS, "acl") and child.tag_ == "VB"]
        goals += [first for goal in goals if goal.lemma_ in _BEGINNING for first in _by_doing(goal)]
        said = (_welcome(goal) or self._speech.saying(parsed, goal) for goal in goals)
        return next((each for each in said if each is not None and each.act is not Act.DISCUSS), None)


def _welcome(verb: Node) -> Saying | None:
    """What someone does who says that he welcomes whoever is there: "allow me to welcome you"."""
    here = any(child.lower_ == "you" for child in verb.children if child.dep_ == "dobj")
    return Saying(verb, Act.APPRECIATE, "verb of speech") if here and verb.lemma_ in ("welcome", "greet") else None


def _by_doing(verb: Node) -> list[Node]:
    """The participles that tell by what one does something."""
    return [inner for child in verb.children if child.lower_ == "by" for inner in child.children if inner.tag_ == "VBG"]


def _my_own(verb: Node) -> bool:
    """Whether what is, is the speaker's: "it is my pleasure to welcome you", "it is a joy for us"."""
    if any(child.dep_ == "acomp" and child.lower_ in PLEASING for child in verb.children):
        return True
    return any(my_pleasure(child) for child in verb.children if child.dep_ == "attr") or any(
        each.lower_ in ("my", "our") for child in verb.children if child.dep_ == "attr" for each in child.children
    )


def _of_us_all(doer: Node) -> bool:
    """Whether a subject is those who met, in the words of one of them: "we", "our talks"."""
    return doer.lower_ == "we" or any(child.dep_ == "poss" and child.lower_ == "our" for child in doer.children)


def _beside_me(parsed: Parsed, verb: Node) -> list[Node]:
    """Whoever does something together with the speaker: "Minister A and I both agreed"."""
    for at in range(verb.i - 1, max(verb.i - _ADVERBS, 1), -1):
        if parsed.nodes[at].lower_ == "i" and parsed.nodes[at - 1].lower_ == "and":
            other = parsed.nodes[at - 2]
            return [other] if parsed.item(other).kind in ONE_PERSON else []
    return []


def _of_two_states(parsed: Parsed, doer: Node) -> bool:
    """Whether two states are a subject: "Peru and Chile have confirmed three points"."""
    both = list(conjuncts(doer))
    return len(both) == _TWO and all(parsed.item(node).kind is ItemKind.COUNTRY for node in both)


def counted(parsed: Parsed) -> bool:
    """Whether a sentence is one of several points that were settled: "The second point is to keep ports open"."""
    article, which, *rest = parsed.nodes
    if article.lower_ != "the" or not rest or which.lower_ not in _POINTS:
        return False
    return any(node.lemma_ == "be" for node in rest[: 1 + (rest[0].lower_ in ("point", "one"))])


def _over(saying: Saying) -> bool:
    """Whether talks are told to have been about something."""
    return saying.act is Act.DISCUSS


def _of_me(doer: Node) -> bool:
    """Whether a subject is the speaker, alone or with others: "I", "we", "the President and I"."""
    return any(each.lower_ in MYSELF for each in (doer, *(child for child in doer.subtree if child.dep_ == "conj")))


def _of_someone_else(parsed: Parsed) -> bool:
    """Whether a sentence is about someone by name, and "we" stands in a clause beside: "The Secretary thanked Peru as
    we work together"."""
    first = next((node for node in parsed.nodes if node.dep_ in ("nsubj", "nsubjpass")), None)
    if first is not None and first.lower_ in MYSELF:
        return False
    above = root_of(parsed)
    clauses = [above, *(child for child in above.children if child.dep_ == "conj")]
    doers = [node for clause in clauses if (node := subject(clause)) is not None]
    ours = any(each.lower_ in MYSELF for doer in doers for each in doer.subtree)
    return not ours and any(parsed.item(doer).kind in ONE_PERSON for doer in doers)


def _was_done(saying: Saying) -> bool:
    """Whether someone tells what was talked over or agreed: "we discussed trade", "we have agreed to meet"."""
    return saying.act in (Act.DISCUSS, Act.AGREE) and told_as_past(saying.verb)


def _not_done(verb: Node) -> bool:
    """Whether a verb does nothing by being said: what will, can or should be said, what is not, and circumstances."""
    if modal(verb) in _NOT_YET or verb.dep_ in _CIRCUMSTANCES and verb.tag_ != "VBG":
        return True
    return any(child.dep_ == "neg" for child in verb.children) and verb.lemma_ in _UNSAID


def _thanks(parsed: Parsed, first: int) -> bool:
    """Whether words begin with thanks, whoever is addressed before: "Mr President, thank you for the invitation"."""
    opening = [node.lower_ for node in parsed.nodes[first : first + _OPENING]]
    return any(pair == ("thank", "you") for pair in zip(opening, opening[1:], strict=False))
