"""Carrying: content that goes on with a speaker over sentences without a verb of speech.

A quotation may run over sentences: each that has no verb of speech of its own is carried, by whom the "…, he said"
at its end names, else by whoever spoke before it. Other sentences are carried where they read as content and not
as the agency's own telling; nothing goes on after talks of which no one's content is told.
"""

from spacy.tokens import Token as Node

from dragoman.domain.actors import ActorKind
from dragoman.domain.statements import Act, Voice
from dragoman.reading.clauses import content_like
from dragoman.reading.figures import Figure
from dragoman.reading.noting import Noter
from dragoman.reading.ownwords import OwnWords
from dragoman.reading.parse import Parsed, modal, root_of
from dragoman.reading.remarking import to_be_held
from dragoman.reading.said import Said
from dragoman.reading.speakers import Speakers
from dragoman.reading.speech import SpeechFinder, future_only

_SHORTEST = 12
"""Characters that a sentence must have to carry content of its own."""
_LEADS_IN = (("following", "is"), ("below", "is"), ("here", "is"))
"""Words that lead in a text which is then given in full."""


class Carrier:
    """Carries the content of the last speaker on."""

    def __init__(self, speech: SpeechFinder, speakers: Speakers, noter: Noter, own_words: OwnWords) -> None:
        self._speech = speech
        self._own_words = own_words
        self._speakers = speakers
        self._noter = noter

    def quoted(self, parsed: Parsed, last: Said | None, start: int) -> Said | None:
        """A sentence of a quotation that no verb of speech goes with, from an offset on."""
        if last is None:
            return None
        start, end = self._noter.trim(max(start, parsed.view.sentence.start), parsed.view.sentence.end)
        said = self._go_on(parsed, last, start, end, "quotation")
        if said is not None:
            own = self._own_words.act(parsed)
            said.voice, said.act = Voice.QUOTED, said.act if own is None else own
        return said

    def content(self, parsed: Parsed, last: Said | None) -> Said | None:
        """A sentence of content that goes on with the speaker before it."""
        if self._speakers.authors:
            return self._by_authors(parsed)
        if last is None or last.act is Act.DISCUSS:
            return None
        if any(_body(figure) for figure in last.speakers) and not self._speakers.through_an_official:
            return None
        start, end = self._noter.trim(parsed.view.sentence.start, parsed.view.sentence.end)
        if self._noter.voice(start, end) is Voice.QUOTED and self._noter.opens_quoted(start):
            return self.quoted(parsed, last, start)
        root = root_of(parsed)
        narrated = last.voice is Voice.QUOTED and modal(root) is None or future_only(root) and self._planned(root)
        told = parsed.text_of(parsed.nodes[:6]).startswith(self._speech.narration)
        if narrated or told or to_be_held(root) or not content_like(parsed, self._speech.openers):
            return None
        return self._go_on(parsed, last, start, end, "carried")

    def _planned(self, verb: Node) -> bool:
        """Whether a "will" tells of a plan: "The delegation will arrive"."""
        return verb.lemma_ in self._speech.plans and verb.lemma_ not in ("be", "have", "take")

    def _go_on(self, parsed: Parsed, last: Said, start: int, end: int, rule: str) -> Said | None:
        if end - start < _SHORTEST:
            return None
        sentence = parsed.view.sentence.index
        figures = list(last.speakers)
        return Said(figures, Act.AFFIRM, start, end, sentence, rule, last.engagement, last.joint, carried=True)

    def _by_authors(self, parsed: Parsed) -> Said | None:
        """What a group says in its own statement without a verb of speech."""
        start, end = self._noter.trim(parsed.view.sentence.start, parsed.view.sentence.end)
        if end - start < _SHORTEST or tuple(parsed.view.lows[:2]) in _LEADS_IN:
            return None
        voices = self._speakers.authors
        sentence = parsed.view.sentence.index
        figures = list(voices.figures)
        return Said(figures, Act.AFFIRM, start, end, sentence, "carried", None, voices.joint, carried=True)


def _body(figure: Figure) -> bool:
    return figure.kind is ActorKind.ORGANISATION
