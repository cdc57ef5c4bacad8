"""Recipients: what someone was told at a meeting, which the other side said.

"The guests were informed that the port had opened", "the ambassador was asked to pass on a letter": who speaks is not
named, for it can only be whom they met.
"""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality
from dragoman.domain.statements import Act
from dragoman.reading.discourse import Discourse
from dragoman.reading.nodes import Node
from dragoman.reading.parse import Parsed, after_preposition, objects
from dragoman.reading.speech import Saying, SpeechFinder
from dragoman.reading.together import Voices, principals
from dragoman.reading.trigger import OF_TWO

_TOLD = ("of", "about", "on", "with", "regarding", "for")
_ASKED = frozenset((Act.REQUEST, Act.INVITE))
"""Acts with which one is asked to do something."""
_TWO = 2


class Recipients:
    """Finds what those who met were told, and by whom."""

    def __init__(self, speech: SpeechFinder, discourse: Discourse) -> None:
        self._speech = speech
        self._discourse = discourse

    def told(self, parsed: Parsed, verb: Node) -> tuple[Saying, Voices] | None:
        """The saying of a passive of which only the one who hears it is named, and who says it."""
        if not self._passive(verb):
            return None
        act = self._speech.of_verb(verb)
        whom = next((child for child in verb.children if child.dep_ == "nsubjpass"), None)
        if act is None or whom is None or not _complete(verb, act):
            return None
        voices = self._other_side(parsed, whom)
        return (Saying(verb, act, "said to someone"), voices) if voices else None

    def _passive(self, verb: Node) -> bool:
        past = any(child.dep_ == "auxpass" and child.lower_ in ("was", "were") for child in verb.children)
        plain = not any(child.dep_ in ("aux", "neg", "agent") for child in verb.children)
        return verb.tag_ == "VBN" and verb.lemma_ in self._speech.to_someone and past and plain

    def _other_side(self, parsed: Parsed, whom: Node) -> Voices:
        """Those who sat opposite to whoever was told something, where two sides met."""
        draft = self._discourse.current
        if draft is None or draft.kind not in OF_TWO or draft.actuality is not Actuality.OCCURRED:
            return Voices()
        told = {reference.figure for reference in self._discourse.references(parsed, whom, subject=True)}
        sides = {figure.side for figure in told}
        speaking = [figure for figure in principals(draft) if figure.side not in sides]
        met = bool(told) and all(draft.has(figure) or figure.kind is not ActorKind.PERSON for figure in told)
        two = len(draft.sides()) == _TWO and sides <= draft.sides() and len(sides) == 1
        return Voices(tuple(speaking)) if met and two else Voices()


def _complete(verb: Node, act: Act) -> bool:
    """Whether it is told what someone was told or asked to do; "was asked about it" is a journalist's question."""
    meant = any(child.dep_ == "xcomp" for child in verb.children) or act is Act.HOPE and any(objects(verb))
    if act in _ASKED:
        return meant
    return meant or any(child.dep_ == "ccomp" for child in verb.children) or any(after_preposition(verb, *_TOLD))
