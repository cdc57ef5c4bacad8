"""Pointing back: statements that stand before the sentence that tells who made them.

"Russia must end the war. The speaker said this at a briefing." — "Trade will grow. The remarks were made by
Minister Kim." What was said is the sentence before; the noun says what act it was.
"""

from dragoman.domain.statements import Act
from dragoman.reading.nodes import Node
from dragoman.reading.parse import Parsed, after_preposition, objects, verbs
from dragoman.reading.remarking import points_back
from dragoman.reading.sayings import Heard
from dragoman.reading.speakers import Speakers
from dragoman.reading.speech import Saying, SpeechFinder

_MAKE = frozenset(("make", "deliver", "issue", "give", "express", "share"))


class Pointer:
    """Finds who made the statement before a sentence."""

    def __init__(self, speech: SpeechFinder, speakers: Speakers) -> None:
        self._speech = speech
        self._speakers = speakers

    def back(self, parsed: Parsed) -> Heard | None:
        """Whose statement the sentence before was, if this one tells it."""
        for verb in verbs(parsed):
            act = self._act(verb)
            if act is None:
                continue
            doers = [*after_preposition(verb, "by")] if verb.tag_ == "VBN" else []
            doers = doers or [child for child in verb.children if child.dep_ == "nsubj"]
            for doer in doers[:1]:
                voices = self._speakers.of_subject(parsed, doer, act)
                if voices:
                    return Heard(Saying(verb, act, "said before"), voices, True)
        return None

    def _act(self, verb: Node) -> Act | None:
        """The act of "said this", "made the remarks", "the commitment was made"."""
        if points_back(verb):
            return Act.AFFIRM
        if verb.lemma_ not in _MAKE:
            return None
        passive = [child for child in verb.children if child.dep_ == "nsubjpass"]
        for noun in passive or objects(verb):
            known = any(child.lower_ in ("the", "this", "these", "relevant") for child in noun.children)
            if known and noun.lower_ in self._speech.made:
                return self._speech.made[noun.lower_]
        return None
