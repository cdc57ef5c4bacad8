"""Carrying: content that goes on with a speaker over sentences without a verb of speech.

A quotation may run over sentences: each that has no verb of speech of its own is carried, by whom the "…, he said"
at its end names, else by whoever spoke before it. Other sentences are carried where they read as content and not
as the agency's own telling; nothing goes on after talks of which no one's content is told. What ought to be and what
"we" do is content at once; a plain fact is only where the same speaker goes on right after it, for agencies close
with facts of their own.
"""

import re
from dataclasses import replace

from dragoman.domain.actors import ActorKind
from dragoman.domain.statements import Act, Voice
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import Hit
from dragoman.reading.nodes import Node
from dragoman.reading.noting import Noter
from dragoman.reading.ownwords import OwnWords
from dragoman.reading.parse import ItemKind, Parsed, future_only, modal, root_of, subject
from dragoman.reading.plainfacts import content_like
from dragoman.reading.remarking import to_be_held
from dragoman.reading.said import Said
from dragoman.reading.speakers import Speakers
from dragoman.reading.speech import SpeechFinder

_AS_WAS_SAID = re.compile(
    r"as (?:it )?(?:was|has been) (?:also )?"
    r"(?:noted|underlined|underscored|stressed|emphasi[sz]ed|stated|mentioned|said|pointed|highlighted) (?:out )?,"
)
_SHORTEST = 12
"""Characters that a sentence must have to carry content of its own."""
_LEADS_IN = (("following", "is"), ("below", "is"), ("here", "is"))
"""Words that lead in a text which is then given in full."""
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_BINDING = ("shall", "will")
_OPENING = 5
"""Words in which a text names who is bound: "Peru will (i) open …"."""
_PARTIES = frozenset("parties sides countries governments states nations participants signatories".split())
_SHORT = 600
"""Characters of a paragraph that holds what one speaker says."""
_OUGHT = frozenset(("should", "must", "can", "need", "ought"))
_HAD_BEEN = frozenset(("had", "was", "were"))
_LATELY = frozenset(("recent", "recently"))
"""Of the words of looking back those that a speaker has, too."""
OURS = frozenset(("we", "i", "our", "my", "us"))


class Carrier:
    """Carries the content of the last speaker on."""

    def __init__(self, speech: SpeechFinder, speakers: Speakers, noter: Noter, own_words: OwnWords, text: str) -> None:
        self._speech = speech
        self._text = text
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
        if _as_was_said(parsed.view.lows):
            said = self._go_on(parsed, last, start, end, "carried")
            return said if said is None else replace(said, carried=False)
        if self._noter.voice(start, end) is Voice.QUOTED and self._noter.opens_quoted(start):
            return self.quoted(parsed, last, start)
        root = root_of(parsed)
        narrated = future_only(root) and self._planned(root)
        spoken = not OURS.isdisjoint(parsed.view.lows)
        told = not spoken and parsed.text_of(parsed.nodes[:6]).startswith(self._speech.narration)
        if narrated or told or to_be_held(root) or not content_like(parsed, self._speech.openers):
            return None
        said = self._go_on(parsed, last, start, end, "carried")
        if said is None or _spoken(parsed, root) or self._in_a_letter(last):
            own = None if said is None or OURS.isdisjoint(parsed.view.lows) else self._own_words.act(parsed)
            return said if said is None or own is None else replace(said, act=own)
        if self._of_another(parsed, root, last):
            return None
        aside = last.voice is Voice.QUOTED and modal(root) is None
        recounts = self._looks_back(parsed)
        if (aside or recounts) and (last.speakers[0].kind is not ActorKind.PERSON or aside and not _own(parsed, last)):
            return None
        said.unsure = aside or recounts or not self._in_his_paragraph(parsed, last)
        return said

    def _in_a_letter(self, last: Said) -> bool:
        """Whether the sentence before stands in a text that someone wrote in the first person."""
        words = self._text[last.start : last.end].lower().split()
        return last.carried and last.rule == "carried" and not OURS.isdisjoint(words)

    def _in_his_paragraph(self, parsed: Parsed, last: Said) -> bool:
        """Whether a sentence ends a short paragraph that someone's words begin."""
        start = self._text.rfind("\n", 0, parsed.view.sentence.start) + 1
        end = self._text.find("\n", parsed.view.sentence.end)
        return start <= last.start and 0 <= end - start < _SHORT and last.sentence == parsed.view.sentence.index - 1

    def _looks_back(self, parsed: Parsed) -> bool:
        """Whether the agency itself may tell of history, unless the speaker goes on right after it."""
        past = any(node.tag_ == "VBD" for node in parsed.nodes)
        return past or any(parsed.view.dated) or not _LATELY.isdisjoint(parsed.view.lows)

    def _of_another(self, parsed: Parsed, root: Node, last: Said) -> bool:
        """Whether a sentence is of third parties or of what others think, or of what had been or has long been so."""
        doer, lows = subject(root), set(parsed.view.lows)
        history = bool(lows & _HAD_BEEN) or bool(lows & self._speech.looking_back - _LATELY)
        return history or doer is not None and self._of_others(parsed, doer, last)

    def _of_others(self, parsed: Parsed, doer: Node, last: Said) -> bool:
        """Whether a subject is nobody of those who talk here: a third state, a thing with a name, onlookers."""
        thing = parsed.item(doer).thing
        if isinstance(thing, Hit):
            table = last.engagement.sides() if last.engagement is not None else set()
            return thing.value not in table | {figure.side for figure in last.speakers}
        words = {doer.lower_, *(child.lower_ for child in doer.lefts)}
        named = doer.tag_ in ("NNP", "NNPS") and parsed.item(doer).kind is ItemKind.WORD
        return named or not self._speech.onlookers.isdisjoint(words)

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
        led_in = tuple(parsed.view.lows[:2]) in _LEADS_IN or "following" in parsed.view.lows[:6]
        voices = self._speakers.authors
        sentence = parsed.view.sentence.index
        recital = self._speech.saying(parsed, parsed.nodes[0]) if parsed.nodes[0].tag_ == "VBG" else None
        if recital is not None:  # "Recalling the treaty of 1990;"
            return Said(list(voices.figures), recital.act, start, end, sentence, recital.rule, None, voices.joint)
        if end - start < _SHORTEST or led_in or not _tells(parsed):
            return None
        figures, verb = list(voices.figures), root_of(parsed)
        bound = self._bound(parsed, verb)
        if bound:
            figures = bound
            return Said(figures, Act.PLEDGE, start, end, sentence, "will", None, len(figures) > 1)
        return Said(figures, Act.AFFIRM, start, end, sentence, "carried", None, voices.joint, carried=True)

    def _bound(self, parsed: Parsed, verb: Node) -> list[Figure]:
        """The authors whom their text tells to do something: "the Parties shall meet", "Peru will open"."""
        doer = subject(verb) if modal(verb) in _BINDING and verb.lemma_ != "be" else None
        opening = range(1, min(_OPENING, len(parsed.nodes)))
        at = next((at for at in opening if parsed.nodes[at].lower_ in _BINDING), None) if doer is None else None
        doer = doer or (parsed.nodes[at - 1] if at is not None and parsed.nodes[at + 1].text == "(" else None)
        if doer is None:
            return []
        authors = list(self._speakers.authors.figures)
        thing = parsed.item(doer).thing
        if isinstance(thing, Hit):
            return [figure for figure in authors if figure.side == thing.value]
        return authors if parsed.joint(doer) or doer.lower_ in _PARTIES else []


def _tells(parsed: Parsed) -> bool:
    """Whether a sentence of a text says something: it has a verb, and leads in no list."""
    return any(node.tag_ in _FINITE for node in parsed.nodes) and parsed.nodes[-1].text != ":"


def _as_was_said(lows: list[str]) -> bool:
    """Whether a sentence opens by saying that it was said, by whoever speaks: "As was noted, trade is growing"."""
    opening = " ".join(lows[:5])
    return bool(_AS_WAS_SAID.match(opening))


def _spoken(parsed: Parsed, root: Node) -> bool:
    """Whether a sentence can only be someone's words: what ought to be, what "we" do."""
    return modal(root) in _OUGHT or not OURS.isdisjoint(parsed.view.lows)


def _own(parsed: Parsed, last: Said) -> bool:
    """Whether a sentence is of the speaker's own state or body: "Peru trusts in free trade", after Peru's minister."""
    doer = subject(root_of(parsed))
    thing = parsed.item(doer).thing if doer is not None else None
    return isinstance(thing, Hit) and thing.value in {figure.side for figure in last.speakers}


def _body(figure: Figure) -> bool:
    return figure.kind is ActorKind.ORGANISATION
