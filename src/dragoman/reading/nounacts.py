"""Acts of nouns: what is done by what someone expresses, conveys or gives.

"Conveyed his government's greetings" passes something on, "expressed his thanks" thanks, "gave an assessment" informs;
whoever "conveyed his view that trade is weak" affirms it.
"""

from collections.abc import Mapping

from dragoman.domain.statements import Act
from dragoman.reading.nodes import Node
from dragoman.reading.parse import after_preposition
from dragoman.reading.speechforms import interest_of_others, of_ones_own, with_what_follows

_FELT = frozenset((Act.INVITE, Act.THANK, Act.CONGRATULATE, Act.APPRECIATE, Act.OBJECT))
"""What is conveyed and stays what it is; greetings, wishes and readiness of others are passed on."""
_JUDGEMENTS = frozenset(("assessment", "assessments", "information"))
_GIVING = frozenset(("give", "provide", "make", "offer", "present"))
_CONVEYING = frozenset(("convey", "transmit", "relay"))
_THOUGHT = frozenset(("view", "recognition", "belief", "conviction", "opinion", "understanding", "position"))
"""What one holds to be so, and affirms by conveying it with what it is: "conveyed his view that"."""


def act_of_noun(lemma: str, noun: Node, act: Act, nouns: Mapping[str, Act]) -> Act:
    """What is done by expressing a noun, whose own act is ``act``, with a verb; ``nouns`` holds the acts of others."""
    if noun.lower_ in ("wish", "wishes") and lemma not in ("express", "voice"):
        return Act.CONVEY
    if noun.lower_ == "wishes" and any(child.tag_ == "VB" for child in with_what_follows(noun)):
        return Act.HOPE  # "expressed wishes to make the forum a success"
    if noun.lower_.removesuffix("s") in ("message", "letter", "cable", "telegram"):
        inner = [nouns.get(node.lower_) for node in after_preposition(noun, "of")]
        compound = [nouns.get(child.lower_) for child in noun.children if child.dep_ == "compound"]
        return next((each for each in (*inner, *compound) if each in _FELT), act)
    if noun.lower_ in ("assessment", "evaluation", "appraisal") and any(
        child.lower_ in ("positive", "high", "favourable", "favorable") for child in noun.children
    ):
        return Act.APPRECIATE
    stays = act in _FELT or act in (Act.HOPE, Act.PLEDGE) and of_ones_own(noun) or _thought(noun)
    if lemma in _CONVEYING and not stays:
        return Act.CONVEY
    if noun.lower_ in _JUDGEMENTS and (act is Act.INFORM or lemma in _GIVING):
        return Act.AFFIRM if lemma == "express" else Act.INFORM
    return Act.AFFIRM if interest_of_others(noun) else act


def _thought(noun: Node) -> bool:
    """Whether it is told what someone thinks: "his view that trade is weak"."""
    clauses = (child for child in noun.children if child.dep_ in ("acl", "ccomp", "relcl"))
    that = any(each.lower_ == "that" for clause in clauses for each in clause.children)
    return noun.lower_ in _THOUGHT and (that or noun.i + 1 < len(noun.doc) and noun.nbor(1).lower_ == "that")
