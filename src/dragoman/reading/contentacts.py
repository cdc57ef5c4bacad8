"""Acts of content: what a speaker does by what he says, where the verb leaves it open.

"Peru hopes to sell more wool, he told reporters" is a hope, "said his government asks for talks" a request, "said Quito
rejects the ruling" an objection: "say", "tell" and "add" tell nothing of what is done by saying it.
"""

from dragoman.domain.statements import Act
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import Hit
from dragoman.reading.nodes import Node
from dragoman.reading.ownwords import MYSELF
from dragoman.reading.parse import ItemKind, Parsed, modal, objects, subject
from dragoman.reading.people import Description
from dragoman.reading.speech import SpeechFinder

_DONE = frozenset(
    (Act.HOPE, Act.OBJECT, Act.PROPOSE, Act.REQUEST, Act.APPRECIATE)
    + (Act.THANK, Act.CONGRATULATE, Act.CONVEY, Act.INVITE)
)
"""Acts that one does by saying that one does them."""
_REPORTED = frozenset((Act.THANK, Act.CONGRATULATE, Act.CONVEY, Act.INFORM, Act.INVITE, Act.REQUEST, Act.PROPOSE))
"""Acts of which one may tell that one did them: "said he had thanked them"."""
_RELATIVE = frozenset(("who", "which", "that", "whom"))
_SPOKEN_OF = frozenset(("he", "she", "they", "it"))
"""Pronouns of the speaker after his verb; before it they are of someone of whom he tells."""
_HIS = frozenset(("his", "her", "our", "my", "its"))
_SIDES = frozenset("country side government party nation people ministry embassy company agency state fund".split())
_STOPPING = frozenset(("stop", "cease", "halt", "refrain", "desist", "abandon", "withdraw", "correct", "respect"))
"""What another is asked to do who "should" do it: "said Lima should stop selling arms"."""
_ONLY_WANTED = frozenset(("want", "desire", "intend", "seek", "share"))
"""Verbs that tell what a side wants or has in common with others, which does nothing by being said."""


class ContentActs:
    """Reads what is done by what is said."""

    def __init__(self, speech: SpeechFinder) -> None:
        self._speech = speech

    def of(self, parsed: Parsed, verb: Node, speakers: list[Figure]) -> Act | None:
        """What the clause that a verb of saying reports does by being said, if anything."""
        for clause in (*verb.children, *_told_without_that(verb)):
            if clause.dep_ in ("ccomp", "relcl"):
                act = self._of_clause(parsed, clause, speakers)
                if act is not None:
                    return act
        return None

    def _of_clause(self, parsed: Parsed, clause: Node, speakers: list[Figure]) -> Act | None:
        """What the speaker or his side does in one clause: "he hopes to", "Lima rejects"."""
        doer = subject(clause)
        if doer is None:
            return None
        if self._blames(clause):
            return Act.OBJECT
        if modal(clause) in ("should", "must") and clause.lemma_ in _STOPPING:
            return Act.REQUEST if self._of_the_other_side(parsed, doer, speakers) else None
        himself = doer.lower_ in MYSELF or doer.lower_ in _SPOKEN_OF and clause.i > clause.head.i
        had = any(child.lower_ in ("had", "has", "have") and child.dep_ == "aux" for child in clause.children)
        saying = self._speech.saying(parsed, clause)
        if had:
            told = saying is not None and doer.lower_ in ("he", "she") and saying.act in _REPORTED
            return saying.act if saying is not None and told else None
        if not himself and not self._of_his_side(parsed, doer, speakers):
            return None
        if saying is not None and clause.lemma_ == "spare":
            return saying.act  # "would spare no effort"
        denied = any(child.dep_ == "neg" for child in clause.children) or modal(clause) is not None
        wanted = clause.lemma_ in _ONLY_WANTED
        if saying is None or saying.impersonal or denied or wanted or self._says_more(parsed, clause):
            return None
        felt = saying.rule == "ready to" and saying.act not in (Act.THANK, Act.OBJECT)
        return saying.act if saying.act in _DONE and not felt and not _of_a_state(saying.act, clause, himself) else None

    def _blames(self, clause: Node) -> bool:
        """Whether something is called wrong: "said the ruling was unacceptable", "said Peru is against the fee"."""
        if clause.lemma_ != "be" or any(child.dep_ == "neg" for child in clause.children):
            return False
        called = [child for child in clause.children if child.dep_ in ("acomp", "attr") and child.lower_ != "nothing"]
        called += [child for noun in called if noun.dep_ == "attr" for child in noun.children if child.dep_ == "amod"]
        against = any(child.lower_ == "against" and child.i == clause.i + 1 for child in clause.children)
        return against or any(each.lower_ in self._speech.blame for each in called)

    def _of_the_other_side(self, parsed: Parsed, doer: Node, speakers: list[Figure]) -> bool:
        """Whether a subject is a state that is not the speaker's, alone."""
        item, sides = parsed.item(doer), {figure.side for figure in speakers} - {None}
        alone = not any(child.dep_ == "conj" for child in doer.children)
        named = isinstance(item.thing, Hit) and item.kind in (ItemKind.COUNTRY, ItemKind.CITY)
        return alone and bool(sides) and named and isinstance(item.thing, Hit) and item.thing.value not in sides

    def _says_more(self, parsed: Parsed, clause: Node) -> bool:
        """Whether one only wants to say something: "said we want to stress that"."""
        goals = [child for child in clause.children if child.dep_ == "xcomp" and clause.lemma_ in ("want", "like")]
        return any(self._speech.saying(parsed, goal) is not None for goal in goals)

    def _of_his_side(self, parsed: Parsed, doer: Node, speakers: list[Figure]) -> bool:
        """Whether a subject is the speaker's own side: "Lima", "his government", "the Peruvian side"."""
        sides = {figure.side for figure in speakers} - {None}
        if doer.lower_ in _SIDES and any(child.lower_ in _HIS for child in doer.children if child.dep_ == "poss"):
            return True
        item = parsed.item(doer)
        match item.thing:
            case Hit() if item.kind in (ItemKind.COUNTRY, ItemKind.CITY):
                return item.thing.value in sides
            case Description():
                return item.thing.side in sides and item.thing.noun in ("side", "government")
        return doer.lower_ in ("government", "side")


def _of_a_state(act: Act, clause: Node, himself: bool) -> bool:
    """Whether it is only affirmed what a state feels: "said that Peru hopes for rain", not "Peru hopes for rain, he
    said" or "said he hoped"."""
    return not himself and (act is Act.APPRECIATE or act is Act.HOPE and clause.i > clause.head.i)


def _told_without_that(verb: Node) -> list[Node]:
    """What someone is told where the parser hung it on him: "told the guests he was concerned"."""
    whom = objects(verb) if verb.lemma_ == "tell" else ()
    clauses = [child for noun in whom for child in noun.children if child.dep_ == "relcl"]
    return [each for each in clauses if _RELATIVE.isdisjoint(child.lower_ for child in each.lefts)]
