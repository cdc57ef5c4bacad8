"""Transcripts: interviews and press conferences, where a label or a question says who speaks.

"Smith: We are glad to see you." stands under Smith until the next label; "What are your priorities?" is answered by
whoever is interviewed. What the questioners say is nobody's statement.
"""

import re

from dragoman.reading.cast import Figure
from dragoman.reading.discourse import Discourse
from dragoman.reading.parse import ItemKind, Parsed

_LABEL_LENGTH = 90
_LABELLED = re.compile(r"^[A-Z][^:.!?\n“\"]{0,90}: ?\S", re.MULTILINE)
_QUESTION = re.compile(r"\?[ \t]*$", re.MULTILINE)
_FIRST_PERSON = frozenset(("i", "we", "our", "my", "me", "us"))
FEW = 2
"""Questions or labels from which a report is a dialogue."""


class Transcript:
    """Follows who speaks under which label or after which question."""

    def __init__(self, discourse: Discourse, text: str) -> None:
        self._discourse = discourse
        self._text = text
        self._labelled = len(_LABELLED.findall(text)) >= FEW
        self._interview = not self._labelled and len(_QUESTION.findall(text)) >= FEW
        self._paragraph = -1
        self._asked = False
        self._interviewed: Figure | None = None
        self.speaker: Figure | None = None
        self.asking = False
        self.dialogue = False

    def follow(self, parsed: Parsed) -> None:
        """Takes in the next sentence: under a label, in a question or in an answer."""
        sentence = parsed.view.sentence
        if sentence.paragraph == self._paragraph or not (self._labelled or self._interview):
            return
        self._paragraph = sentence.paragraph
        if self._labelled:
            self._under_label(parsed)
        else:
            self._question_or_answer(parsed)

    def words_after_label(self, parsed: Parsed) -> int:
        """The item where the words begin that stand after a label."""
        colon = self._colon(parsed)
        return 0 if colon is None or not self._labelled else colon + 1

    def _colon(self, parsed: Parsed) -> int | None:
        places = [number for number, item in enumerate(parsed.items[:6]) if parsed.view.low(item.first) == ":"]
        return places[0] if places else None

    def _under_label(self, parsed: Parsed) -> None:
        colon = self._colon(parsed)
        start, _ = parsed.offsets(0, 1)
        if colon is None or parsed.offsets(colon, colon + 1)[0] - start > _LABEL_LENGTH:
            self._end_of_dialogue(parsed)
            return
        named = next((phrase for phrase in parsed.people if phrase.first == parsed.items[0].first), None)
        self.speaker = self._discourse.cast.of(named) if named is not None and colon == 1 else None
        self.asking = self.speaker is None
        self.dialogue = True

    def _end_of_dialogue(self, parsed: Parsed) -> None:
        """Goes back to narration with a paragraph that names the speaker: "…, Smith wished everyone well"."""
        named = {id(self._discourse.cast.of(phrase)) for phrase in parsed.people}
        if self.asking or self.speaker is not None and id(self.speaker) in named and not self._first_person(parsed):
            self.speaker, self.asking = None, False

    def _question_or_answer(self, parsed: Parsed) -> None:
        start = parsed.view.sentence.start
        end = self._text.find("\n", start)
        paragraph = self._text[start : end if end >= 0 else len(self._text)].rstrip()
        if paragraph.endswith("?"):
            if self._interviewed is None and self._discourse.recent:
                self._interviewed = self._discourse.recent[-1]
            self._asked = self.asking = self.dialogue = True
            self.speaker = None
            return
        answers = self._asked or self.speaker is not None and self._first_person(parsed)
        self.speaker = self._interviewed if answers else None
        self._asked = self.asking = False

    def _first_person(self, parsed: Parsed) -> bool:
        return any(node.lower_ in _FIRST_PERSON and parsed.item(node).kind is ItemKind.WORD for node in parsed.nodes)
