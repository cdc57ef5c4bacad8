"""Transcripts: interviews and press conferences, where a label or a question says who speaks.

"Smith: We are glad to see you." stands under Smith until the next label; "What are your priorities?" is
answered by whoever is interviewed. What the questioners say is nobody's statement.
"""

import re

from dragoman.knowledge.folding import fold
from dragoman.reading.cast import Figure
from dragoman.reading.discourse import Discourse
from dragoman.reading.gazetteer import Kind
from dragoman.reading.parse import ItemKind, Parsed

_RUBRIC = (
    r"(?!(?:source|details?|quote|background|photos?|reminder|context|previously|why it matters|updated?|note)"
    r"\b[^:\n]{0,20}:)"
)
"""Rubrics of a page, which name nobody who speaks."""
_SPOKE = (
    r"(?![^:.!?\n]{0,70}\b(?:said|says|added|continued|noted|stressed|stated|declared|pointed out|remarked|explained"
    r"|asked|replied|answered|emphasi[sz]ed)\b[^:.!?\n]{0,30}:)"
)
"""What a line with a verb of speech tells is no label: "He said: Trade is growing"."""
_LABEL = re.compile(_RUBRIC + _SPOKE + r"[^\W\d_][^:.!?\n“\"]{0,90}:(?=[ \t]*\S)(?!\d)", re.IGNORECASE)
_LABELLED = re.compile(r"^[ \t]*" + _LABEL.pattern, re.MULTILINE | re.IGNORECASE)
_INDENT = re.compile(r"[ \t*]*")
_TITLE_WORD = r"(?:[A-Z][\w.'’-]*|of|the|and|for)"
_HEADING = r"(?:[* ]+|[* ]*Beginning of [\w’' -]{3,60} (?:talks|meeting|conversation|negotiations|session) )?"
_REMARK = r"(?: ?\([^)\n]{2,40}\))?"
_WITHIN = re.compile(
    rf"(?:(?<=[.!?)\]>*] )|(?<=\n)|\A){_HEADING}{_TITLE_WORD}(?:,? {_TITLE_WORD}){{1,18}}{_REMARK}:(?= ?[A-Z“\"(…])"
)
"""A label of capitals and small words, also within a paragraph: "… (Ceremony.) President of Peru Ana Costa: We …"; it
may follow a heading, "Beginning of the talks", and a remark may follow it, "(retranslated)"."""
_BEFORE_QUOTES = re.compile(rf"[ \t*]*{_TITLE_WORD}(?:,? {_TITLE_WORD}){{0,14}}:[ \t]*\n{{0,2}}[ \t]*(?=[“\"«])")
"""A label of capitals before a quotation, in its line or above it: "Foreign Minister Ana Costa: “We …”"."""
_NAME_WORD = re.compile(r"[a-z][a-z'-]+")
_QUESTION = re.compile(r"\?[ \t]*$", re.MULTILINE)
_MARKS = ("“", '"', "«")
FIRST_PERSON = frozenset(("i", "we", "our", "my", "me", "us"))
_ANSWERS = frozenset(("answer", "a", "response", "reply"))
_QUESTIONS = frozenset(("question", "q"))
_REGULAR = re.compile(r"\bregular press (?:conference|briefing)\b", re.IGNORECASE)
_CONFERENCE = re.compile(r"\bpress (?:conference|briefing) by\b", re.IGNORECASE)
_HEAD = 400
"""Characters at the head of a page that say what it is: a ministry's press conference, whose spokesman goes unnamed."""
_OF_ONESELF = re.compile(r"\b(?:I|[Ww]e|[Oo]ur|[Mm]y)\b")
_SPEAKS_OF_ONESELF = 3
"""Words of the first person from which the text below a single label is someone's own."""
FEW = 2
"""Questions or labels from which a report is a dialogue."""


def turns(text: str, discourse: Discourse) -> list[tuple[Figure, int, int]]:
    """Whose words stand under which label, from its end to the next one, where people of the report speak in turn."""
    labels = sorted({(found.start(), found.end()) for form in (_LABELLED, _WITHIN) for found in form.finditer(text)})
    people = [(figure, name) for figure in discourse.cast.people for name in figure.forms]
    found: list[tuple[Figure, int, int]] = []
    for place, (start, end) in enumerate(labels):
        label = text[start:end]
        named = [(len(name), figure) for figure, name in people if re.search(rf"\b{re.escape(name)}\b", label)]
        until = next((first for first, _ in labels[place + 1 :] if first > end), len(text))
        if named:
            found.append((max(named, key=lambda each: each[0])[1], end, until))
    return found if len(found) >= FEW else []


def _one_speaks(text: str) -> bool:
    """Whether what only one of those who met said is printed under his name: "President of Peru Ana Costa: We …"."""
    label = _LABELLED.search(text)
    if label is None or _WITHIN.match(text, label.start()) is None:
        return False
    return len(_OF_ONESELF.findall(text, label.end())) >= _SPEAKS_OF_ONESELF


class Transcript:
    """Follows who speaks under which label or after which question."""

    def __init__(self, discourse: Discourse, text: str) -> None:
        self._discourse = discourse
        self._text = text
        several = len(_LABELLED.findall(text)) >= FEW or len(_WITHIN.findall(text)) >= FEW
        self._labelled = several or _one_speaks(text)
        self._before_the_press = _CONFERENCE.search(text, 0, _HEAD) is not None
        self._interview = not self._labelled and len(_QUESTION.findall(text)) >= FEW
        self._paragraph = -1
        self._in_quotes = False
        self._quoted_until = 0
        """Where the words under a label before a quotation end."""
        self._asked = False
        self._interviewed: Figure | None = None
        self.speaker: Figure | None = None
        self.whole: Figure | None = None
        """Whose speech the whole report is."""
        self._spoke: list[Figure] = []
        """All who have spoken so far."""
        self.asking = False
        self.dialogue = False

    @property
    def facing_the_press(self) -> Figure | None:
        """Who says "I" at a press conference of his own, and so tells the news: "I will visit Peru from today"."""
        return self.speaker if self._before_the_press and self._labelled else None

    @property
    def between_two(self) -> bool:
        """Whether it is a dialogue in which not only countrymen talk to one another."""
        sides = [figure.side for figure in self._spoke]
        return self.dialogue and not (len(sides) > 1 and len(set(sides)) == 1 and sides[0] == self._discourse.cast.home)

    def follow(self, parsed: Parsed) -> None:
        """Takes in the next sentence: under a label, in a question or in an answer."""
        self._follow(parsed)
        if self.speaker is not None and self.speaker not in self._spoke:
            self._spoke.append(self.speaker)

    def _follow(self, parsed: Parsed) -> None:
        sentence = parsed.view.sentence
        if self.whole is not None:
            self.speaker = self.whole
            return
        if sentence.paragraph == self._paragraph or not (self._labelled or self._interview):
            self._relabelled(parsed)
            self._under_quoted_label(parsed)
            return
        self._paragraph = sentence.paragraph
        if self._labelled:
            self._under_label(parsed)
        else:
            self._question_or_answer(parsed)

    def _relabelled(self, parsed: Parsed) -> None:
        """A label that stands within a paragraph, where the page has no lines."""
        match = _WITHIN.match(self._text, parsed.view.sentence.start) if self._labelled else None
        if match is None:
            return
        named = [each for each in parsed.people if parsed.view.span(each.first, each.last)[0] < match.end()]
        speaker = self._discourse.cast.of(named[0]) if named else self._by_words(match.group())
        if speaker is not None:
            self.speaker, self.asking, self.dialogue = speaker, False, True

    def _under_quoted_label(self, parsed: Parsed) -> None:
        """A name before a quotation, whose words end with the line, in a report that is no dialogue."""
        if self._labelled or self._interview:
            return
        start = self._text.rfind("\n", 0, parsed.view.sentence.start + 1) + 1
        above = self._text.rfind("\n", 0, max(0, len(self._text[:start].rstrip()))) + 1
        own = parsed.view.sentence.start  # a label may open a sentence within a paragraph
        match = next((found for at in (start, above, own) if (found := _BEFORE_QUOTES.match(self._text, at))), None)
        if match is not None and match.end() >= start:
            named = [each for each in parsed.people if parsed.view.span(each.first, each.last)[0] < match.end()]
            self.speaker = self._discourse.cast.of(named[0]) if named else self._by_words(match.group())
            end = self._text.find("\n", match.end())
            self._quoted_until = end if end >= 0 else len(self._text)
        elif parsed.view.sentence.start >= self._quoted_until:
            self.speaker = None

    def _by_words(self, label: str) -> Figure | None:
        """The person most of whose names stand in a label that was not taken for a name."""
        words = set(_NAME_WORD.findall(fold(label).lower()))
        people = [figure for figure in self._discourse.cast.people if figure.forms]
        office = fold(label).lower().strip(" :")
        again = (one for one in reversed(self._spoke) for fact in one.offices if fold(fact.text).lower() == office)
        return next(again, None) or max(
            (figure for figure in people if words & set(figure.words)),
            key=lambda figure: len(words & set(figure.words)),
            default=None,
        )

    def words_after_label(self, parsed: Parsed) -> int:
        """The item where the words begin that stand after a label."""
        if not self._labelled and not self._quoted_until:
            return 0
        end = self._label_end(parsed)
        return next(
            (number for number, item in enumerate(parsed.items) if parsed.view.tokens[item.first].start >= end),
            0,
        )

    def _label_end(self, parsed: Parsed) -> int:
        """The offset after the colon of the label before a sentence; -1 where there is none."""
        start = self._text.rfind("\n", 0, parsed.view.sentence.start + 1) + 1
        within = _WITHIN.match(self._text, parsed.view.sentence.start)
        match = within or _LABEL.match(self._text, self._unindented(start))
        return match.end() if match and match.end() + 1 >= parsed.view.sentence.start else -1

    def _unindented(self, start: int) -> int:
        match = _INDENT.match(self._text, start)
        return match.end() if match else start

    def _under_label(self, parsed: Parsed) -> None:
        end = self._label_end(parsed)
        if end < 0:
            self._end_of_dialogue(parsed)
            return
        self._in_quotes = self._text[end:].lstrip()[:1] in _MARKS
        label = self._text[self._text.rfind("\n", 0, end) + 1 : end - 1].strip().lower()
        if label in _ANSWERS:
            speaker = self._asked_one() or self._ministry(parsed)
            self.speaker, self.asking, self.dialogue = speaker, False, True
            return
        if label in _QUESTIONS:
            self._asked_one()
        named = [phrase for phrase in parsed.people if parsed.view.span(phrase.first, phrase.last)[1] < end]
        self.speaker = self._discourse.cast.of(named[0]) if named else self._by_words(label)
        self.asking = self.speaker is None
        self.dialogue = True

    def _asked_one(self) -> Figure | None:
        """Whoever is interviewed: a spokesperson, the official named last before the first question, else whoever is
        named first in the report."""
        if self._interviewed is None:
            named = [figure for figure in self._discourse.cast.people if figure.forms]
            named.sort(key=lambda figure: min(figure.forms.values()))
            spoken = [figure for figure in named if any("spokes" in fact.text.lower() for fact in figure.offices)]
            if not spoken and _REGULAR.search(self._text, 0, _HEAD):
                return None
            recent = [figure for figure in reversed(self._discourse.recent) if figure.offices]
            self._interviewed = next(iter((*spoken, *recent, *reversed(self._discourse.recent), *named)), None)
        return self._interviewed

    def _ministry(self, parsed: Parsed) -> Figure | None:
        """The state whose ministry answers at a press conference of its own, where it names itself in its answer."""
        own = self._discourse.cast.home or next(iter(self._discourse.foreign), None)
        named = next((hit for hit in parsed.view.hits if hit.kind is Kind.COUNTRY and hit.value == own), None)
        if named is None or not own:
            return None
        return self._discourse.cast.country(own, named.entry, *parsed.view.span(named.first, named.last))

    def _end_of_dialogue(self, parsed: Parsed) -> None:
        """Goes back to narration with a paragraph that names the speaker, "…, Smith wished everyone well", or after
        one whose words stood in quotation marks."""
        named = [self._discourse.cast.of(phrase) for phrase in parsed.people]
        if self._in_quotes or self.speaker in named and not self._first_person(parsed):
            self.speaker = None
        self.asking = False

    def _question_or_answer(self, parsed: Parsed) -> None:
        start = parsed.view.sentence.start
        end = self._text.find("\n", start)
        paragraph = self._text[start : end if end >= 0 else len(self._text)].rstrip()
        if paragraph.endswith("?"):
            self._asked_one()
            self._asked = self.asking = self.dialogue = True
            self.speaker = None
            return
        answers = self._asked or self.speaker is not None and self._first_person(parsed)
        self.speaker = self._interviewed if answers else None
        self._asked = self.asking = False

    def _first_person(self, parsed: Parsed) -> bool:
        return any(node.lower_ in FIRST_PERSON and parsed.item(node).kind is ItemKind.WORD for node in parsed.nodes)
