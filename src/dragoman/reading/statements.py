"""Statements: who is reported to have said what, in which engagement.

Each clause with a verb of speech of its own is a statement; a sentence without one may be carried by the
speaker before it [coding rules 3.9, 3.10 and the finer points]. Within what someone says, only what someone
else said before is a statement of its own.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Token as Node

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality, EngagementKind
from dragoman.domain.statements import Act, Voice
from dragoman.reading.cast import Figure
from dragoman.reading.clauses import (
    content_like,
    root_of,
    span_of,
)
from dragoman.reading.discourse import Discourse
from dragoman.reading.drafts import Draft
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, subject, verbs
from dragoman.reading.quoting import Quoted, quoted
from dragoman.reading.reach import reaching, states_named
from dragoman.reading.said import Said
from dragoman.reading.sayings import Heard, Sayings, apart
from dragoman.reading.speakers import Speakers
from dragoman.reading.speech import Saying, SpeechFinder, future_only
from dragoman.reading.transcripts import Transcript

_SHORTEST = 12
"""Characters that a sentence must have to carry content of its own."""


_LEADING = re.compile(r"(?:(?:highly|positively) of |out (?:that )?|forward to |upon |that,? )")
"""Words after a verb of speech that belong to the verb and not to what is said."""


class Listener:
    """Hears the statements of one report's sentences within a discourse."""

    def __init__(self, speech: SpeechFinder, discourse: Discourse, text: str) -> None:
        self._speech = speech
        self._discourse = discourse
        self._text = text
        self._speakers = Speakers(speech, discourse)
        self._found = Sayings(speech, self._speakers)
        self._transcript = Transcript(discourse, text)
        self._last: Said | None = None
        self._quotation: int | None = None
        self._paragraph = -1
        self._said: list[Said] = []

    @property
    def said(self) -> list[Said]:
        """All statements that count as speech between sides."""
        return reaching(self._said, self._discourse.drafts, self._text, self._transcript.dialogue)

    def hear(self, parsed: Parsed, told: list[Draft]) -> list[Said]:
        """The statements of a sentence; ``told`` are the drafts that the same sentence reports."""
        self._transcript.follow(parsed)
        if self._transcript.asking or self._transcript.speaker and self._text[parsed.view.sentence.end - 1] == "?":
            return []
        marks = self._marks(parsed)
        found = self._in_dialogue(parsed) if self._transcript.speaker else list(self._reported(parsed, told, marks))
        for each in found:
            each.about = states_named(parsed, each.start, each.end)
            each.recalled = bool(told) and all(draft.background for draft in told)
        if found:
            self._last = found[-1]
            self._said += found
            self._discourse.speakers = list(found[-1].speakers)
            self._discourse.speakers_joint = found[-1].joint
        elif not told and not marks.left_open:
            self._last = None
        return found

    def _marks(self, parsed: Parsed) -> Quoted:
        """The quotations of a sentence; one that is still open at the end of a paragraph is closed with
        it."""
        sentence = parsed.view.sentence
        if sentence.paragraph != self._paragraph:
            self._paragraph, self._quotation = sentence.paragraph, None
        marks = quoted(self._text, sentence.start, sentence.end, self._quotation is not None)
        if not marks.entered and marks.left_open:
            self._quotation = marks.spans[-1][0]
        return marks

    def _reported(self, parsed: Parsed, told: list[Draft], marks: Quoted) -> Iterator[Said]:
        """The statements of a sentence of narration."""
        begun = self._quotation if marks.entered else None
        found = list(self._sayings(parsed, told, marks))
        if begun is not None and not marks.left_open:
            self._quotation = None
        if not found and not marks.left_open:
            carried = self._carried(parsed, told, begun)
            found = [carried] if carried else []
        elif found and begun is not None:
            found[0].start = min(found[0].start, begun)
            if found[0].content is not None:
                found[0].content = (min(found[0].content[0], begun), found[0].content[1])
            found[0].voice = self._voice(found[0].start, found[0].end)
        elif found and marks.left_open:
            self._quotation = parsed.view.sentence.end
        yield from found

    def _sayings(self, parsed: Parsed, told: list[Draft], marks: Quoted) -> Iterator[Said]:
        heard = self._found.of(parsed, told, marks, self._last is not None)
        for number, each in enumerate(heard):
            later = [other.saying.verb for other in heard[number + 1 :] if not other.trailing and apart(other, each)]
            yield self._statement(parsed, each, told, later[0] if later else None)
        yield from self._according(parsed, told)

    def _statement(self, parsed: Parsed, heard: Heard, told: list[Draft], following: Node | None) -> Said:
        saying = heard.saying
        start, end = self._trim(*span_of(parsed, saying.verb, following, heard.trailing))
        figures = list(heard.voices.figures)
        participle = saying.verb.tag_ == "VBG" and saying.verb.dep_ == "advcl"
        return Said(
            figures,
            saying.act,
            start,
            end,
            parsed.view.sentence.index,
            "participle of speech" if participle else saying.rule,
            self._engagement(figures, told),
            joint=heard.voices.joint,
            strength=self._speech.strength(saying),
            voice=self._voice(start, end),
            addressees=self._addressees(parsed, saying, figures),
            content=self._content(parsed, heard, start, end),
        )

    def _content(self, parsed: Parsed, heard: Heard, start: int, end: int) -> tuple[int, int] | None:
        """What is said, without who says it and the verb."""
        verb = heard.saying.verb
        first, last = parsed.offsets(verb.i, verb.i + 1)
        if heard.trailing:
            before = [node.i for node in verb.subtree if node.dep_ in ("nsubj", "nsubjpass") and node.head == verb]
            cut = parsed.offsets(min(before, default=verb.i), verb.i + 1)[0]
            begin, stop = (start, min(cut, first)) if start < cut else (start, end)
        else:
            begin, stop = last, end
            while self._text[begin : begin + 1] == " ":
                begin += 1
            begin += len(lead.group()) if (lead := _LEADING.match(self._text, begin, stop)) else 0
        begin, stop = self._trim(begin, stop)
        return (begin, stop) if start <= begin < stop <= end else None

    def _trim(self, start: int, end: int) -> tuple[int, int]:
        while end > start and self._text[end - 1] in " .,;:":
            end -= 1
        for word in (" and", " while", " but"):
            if self._text[start:end].endswith(word):
                end -= len(word)
        while end > start and self._text[end - 1] in " ,;:":
            end -= 1
        while start < end and self._text[start] in " ,;":
            start += 1
        return start, end

    def _voice(self, start: int, end: int) -> Voice:
        marks = quoted(self._text, start, end, False)
        inside = sum(high - low for low, high in marks.spans)
        return Voice.QUOTED if inside > 0.4 * (end - start) else Voice.PARAPHRASED

    def _engagement(self, speakers: list[Figure], told: list[Draft]) -> Draft | None:
        for draft in told:
            if (
                not draft.background
                and any(draft.has(figure) for figure in speakers)
                and draft.kind is not EngagementKind.VISIT
            ):
                return draft
        current = self._discourse.current
        if current is not None and any(current.has(figure) for figure in speakers):
            return current
        for draft in reversed(self._discourse.drafts):
            if not draft.background and any(draft.has(figure) for figure in speakers):
                return draft
        if current is not None and any(
            figure.kind is ActorKind.COUNTRY or figure.side in current.sides() for figure in speakers
        ):
            return current
        return None

    def _addressees(self, parsed: Parsed, saying: Saying, speakers: list[Figure]) -> list[Figure]:
        figures: list[Figure] = []
        for child in saying.verb.children:
            if child.dep_ in ("dobj", "dative", "obj") and parsed.item(child).kind in (
                ItemKind.PERSON,
                ItemKind.DESCRIPTION,
                ItemKind.COUNTRY,
            ):
                figures += [reference.figure for reference in self._discourse.references(parsed, child)]
        return [figure for figure in dict.fromkeys(figures) if figure not in speakers]

    def _according(self, parsed: Parsed, told: list[Draft]) -> Iterator[Said]:
        planned = any(draft.actuality is Actuality.PLANNED for draft in told)
        for node in parsed.nodes:
            if node.lower_ != "according":
                continue
            sources = [
                *after_preposition(node, "to"),
                *(inner for child in node.children for inner in child.children if child.dep_ == "prep"),
            ]
            for source in sources:
                voices = self._speakers.of_subject(parsed, source, Act.AFFIRM)
                scheduled = (
                    planned
                    or future_only(root_of(parsed))
                    and any(figure.kind is ActorKind.ORGANISATION for figure in voices.figures)
                )
                if voices and not voices.joint and not scheduled:
                    start, end = self._trim(parsed.view.sentence.start, parsed.view.sentence.end)
                    figures = list(voices.figures)
                    yield Said(
                        figures,
                        Act.AFFIRM,
                        start,
                        end,
                        parsed.view.sentence.index,
                        "according to",
                        self._engagement(figures, told),
                    )
                    return

    def _carried(self, parsed: Parsed, told: list[Draft], begun: int | None) -> Said | None:
        """A sentence of content without a verb of speech, which goes on with the speaker before it."""
        if self._last is None or told or any(figure.kind is ActorKind.ORGANISATION for figure in self._last.speakers):
            return None
        start, end = self._trim(parsed.view.sentence.start if begun is None else begun, parsed.view.sentence.end)
        voice = self._voice(start, end) if begun is None else Voice.QUOTED
        if end - start < _SHORTEST or voice is not Voice.QUOTED and not content_like(parsed, self._speech.openers):
            return None
        figures, joint = list(self._last.speakers), self._last.joint
        if voice is not Voice.QUOTED:
            figures, joint = self._goes_on(parsed, figures, joint)
        rule = "quotation" if voice is Voice.QUOTED else "carried"
        return Said(
            figures,
            Act.AFFIRM,
            start,
            end,
            parsed.view.sentence.index,
            rule,
            self._last.engagement,
            joint,
            carried=True,
            voice=voice,
        )

    def _goes_on(self, parsed: Parsed, figures: list[Figure], joint: bool) -> tuple[list[Figure], bool]:
        """Whoever speaks for the country that a carried sentence is about, where the last speaker is of the
        other side."""
        for node in parsed.nodes:
            if node.head == node and (doer := subject(node)) is not None and parsed.item(doer).kind is ItemKind.COUNTRY:
                voices = self._speakers.of_subject(parsed, doer, Act.AFFIRM)
                if len(voices.figures) == 1 and voices.figures[0].kind is ActorKind.PERSON:
                    return list(voices.figures), False
        return figures, joint

    def _in_dialogue(self, parsed: Parsed) -> list[Said]:
        """What stands under a speaker's name: each sentence is a statement, carried where it has no verb of
        speech."""
        speaker = self._transcript.speaker
        assert speaker is not None
        first = self._transcript.words_after_label(parsed)
        if len(parsed.items) - first < 3 or not any(verb.i >= first for verb in verbs(parsed)):
            return []
        start, end = self._trim(parsed.offsets(first, first + 1)[0], parsed.view.sentence.end)
        saying = next(
            (each for verb in verbs(parsed) if verb.i >= first and (each := self._own_words(parsed, verb))),
            None,
        )
        act = saying.act if saying else Act.THANK if parsed.nodes[first].lower_ == "thank" else Act.AFFIRM
        rule = saying.rule if saying else "words under a name"
        engagement = self._engagement([speaker], [])
        strength = self._speech.strength(saying) if saying else None
        return [
            Said(
                [speaker],
                act,
                start,
                end,
                parsed.view.sentence.index,
                rule,
                engagement,
                carried=saying is None,
                voice=Voice.QUOTED,
                strength=strength,
            )
        ]

    def _own_words(self, parsed: Parsed, verb: Node) -> Saying | None:
        """A verb with which the speaker does something by speaking: "I thank you", "China hopes", "Thank
        you"."""
        saying = self._speech.saying(parsed, verb) or self._found.pledge(parsed, verb, self._last is not None)
        if saying is None or saying.impersonal:
            return None
        doer = subject(verb)
        mine = doer is None and verb.dep_ == "ROOT" or doer is not None and doer.lower_ in ("i", "we")
        return (
            saying
            if mine or doer is not None and parsed.item(doer).kind is ItemKind.COUNTRY and verb.dep_ == "ROOT"
            else None
        )
