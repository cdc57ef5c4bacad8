"""Tokens and sentences: a document's body cut up, every piece with its offsets in the document's text.

Words are cut on the folded copy, which has the same offsets, so that accents never change where a word ends.
Words that a page ran together are cut apart; sentences that an initial or an abbreviation broke ("U.S. | Secretary
of State") are joined. The text itself is never edited.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from nupunkt import sent_spans
from spacy.language import Language

from dragoman.domain.text import Document, ParagraphKind, Span
from dragoman.knowledge.folding import fold
from dragoman.reading.runtogether import WordCutter
from dragoman.reading.words import FUNCTION_WORDS, LONG_INITIALS, English, english_words, irregular_words

_STOP_STUCK = re.compile(
    r"(?<=[a-z]{3}[.;])(?=[A-Z][a-z]{2})"
    r"|(?<=[a-z]{3}[.;])(?=[A-Z]{2,} )"
    r"|(?<=[0-9][.;])(?=[A-Z](?:[a-z]{2}|[A-Z]+ ))"
    r"|(?<=[A-Za-z0-9)][.;])(?=(?:They|He|She|It|The|Both|During|For|In|At|On|Meanwhile|According|Prime|President"
    r"|PM|FM|DPM|EAM|Mr|Mrs|Ms) )"
)
"""Where a sentence begins right at the full stop of the one before ("produce.Ambassador Ibnu said")."""
_LONG = "|".join(LONG_INITIALS)
_OPEN_END = re.compile(
    rf"(?:(?:^|[\s(])(?:[A-Z]|(?![DEPU]\.)[A-Z]\.[A-Z](?:\.[A-Z])?|{_LONG})|U\.S|U\.N|U\.K|H\.E|Jr|Sr|Dr|Mr|Mrs|Ms|Mme|Smt|Prof|Assoc|Lt|Gen|Sen|Ma|Col|Maj|Brig|Adm|Lieut|Lieu|St|Hon|Dept|Rep|Gov|Amb|Eng|Engr|Capt|Rev|Fr|Md)\.$"
)
"""Ends that are no ends: an initial or an abbreviation that goes before a name or a title."""
_CERTAIN_END = re.compile(
    r"\b(?:([A-Za-z]*[a-z]{4}|[A-Z][a-z]{3})\. +(?=\"?[A-Z])"
    r"|([A-Z]?[a-z]{2,})\. +(?=\"?"
    r"(?:Mr|Mrs|Ms|He|She|They|It|The|This|These|Both|During|In|At|On|For|As|After) ?[ ,.]))"
)
"""A stop after a whole word and before a capital, which the splitter passes over where it knows neither word; after
a shorter one only before a word that opens sentences."""
_ACRONYM_END = re.compile(r"\b[A-Z]{2,}\. +(?=([A-Z][a-z]+) )")
"""A stop after an acronym, which ends a sentence before a word that stands for no one: "at the UN. | Following"."""
_SHORTENED = frozenset(
    """dy lieut lieu assoc brig cmdr comdr messrs capt prof sept dept corp univ pres secy supt inst prov inc ltd etc
    no""".split()
)
_LONG_INITIAL = re.compile(rf"\b(?:{_LONG})\.[A-Z][a-z]+(?:-[A-Z][a-z]+)?\b")
"""An initial of two letters printed with the name: "Kh.Purev"."""
_FIRST_WORD = re.compile(r"[A-Za-z]+")
_RANKS_OR_NAMES = ("Sen.", "Gen.")
"""Short ranks that are names where a sentence ends with them behind a name: "met Prime Minister Pich Sen."."""
_OPENS = ("He ", "She ", "They ", "The ", "Both ", "It ")
"""What opens a sentence and no name."""
_DAY_END = re.compile(r"(?:^|\s)[0-3]?\d\.$")
_CLOCK_END = re.compile(r"\d ?[ap]\.m\.$")
_MONTH = re.compile(r"\s*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b")
"""Beginnings of the months, before which a number with a stop is a day: "on Friday, 3. October, A met B"."""
_UNBROKEN = re.compile(r"\S{300,}")
"""What has no blank for so long is no words: it is one token, since spaCy takes marks off a word one by one and looks
at the rest each time."""
_PARAGRAPH_LIMIT = 20_000
"""Characters of one paragraph that are read; a longer one is data, not prose."""
_LONGEST = 600
"""Words and marks of one sentence that is read; the longest of 11,000 real ones, a list of those who sent messages, has
214. The rules ask of many words how they stand to many others, which takes minutes in a sentence of thousands."""
_FOLLOWING = 80
_QUOTED_END = re.compile(r"[.!?][\"”]$")
_WHO_SAID = re.compile(
    r"\s*(?:(?:[A-Z][\w’'-]*\.?|of|the|for)\s+){1,7}(?:also |further )?"
    r"(?:said|added|noted|stressed|stated|explained|concluded|remarked|emphasi[sz]ed|underlined"
    r"|told (?:reporters|journalists|The [A-Z]\w+(?: [A-Z]\w+)?))\.(?:\s|$)"
)
"""Behind a quotation, who said it and no more."""


@dataclass(slots=True)
class Token:
    """One word or mark: its offsets in the document, its text as printed, folded, and folded in lower
    case."""

    start: int
    end: int
    text: str
    fold: str
    low: str
    blank_after: bool
    capital: bool = field(init=False)

    def __post_init__(self) -> None:
        elided = self.fold[:2] in ("d'", "l'") and self.fold[2:3].isupper()  # "Jean d'Orval"
        self.capital = self.fold[:1].isupper() or elided


@dataclass(slots=True)
class Sentence:
    """One sentence: its tokens, its place in the document and the number of its paragraph."""

    index: int
    paragraph: int
    start: int
    end: int
    tokens: list[Token]
    kind: ParagraphKind = ParagraphKind.BODY

    @property
    def readable(self) -> bool:
        """Whether it is no longer than what people write as one sentence."""
        return len(self.tokens) <= _LONGEST


class SentenceCutter:
    """Cuts a document's body into sentences of tokens."""

    def __init__(self, nlp: Language) -> None:
        self._tokenizer = nlp.tokenizer
        self._words = WordCutter(English(english_words(nlp)), irregular_words(nlp))

    def cut(self, document: Document, kinds: tuple[ParagraphKind, ...] = (ParagraphKind.BODY,)) -> list[Sentence]:
        """The sentences of the document's paragraphs of these kinds, in order."""
        folded = fold(document.text)
        sentences: list[Sentence] = []
        for number, paragraph in enumerate(document.paragraphs):
            if paragraph.kind not in kinds:
                continue
            start = paragraph.span.start
            end = min(paragraph.span.end, start + _PARAGRAPH_LIMIT)
            for low, high in sentence_spans(folded[start:end]):
                tokens = list(self._tokens(document.text, folded, start + low, start + high))
                if tokens:
                    first, last = tokens[0].start, tokens[-1].end
                    sentences.append(Sentence(len(sentences), number, first, last, tokens, paragraph.kind))
        return sentences

    def _tokens(self, text: str, folded: str, start: int, end: int) -> Iterator[Token]:
        doc = self._tokenizer(_UNBROKEN.sub(_as_one_word, folded[start:end]))
        with doc.retokenize() as retokenizer:
            for match in _LONG_INITIAL.finditer(doc.text):
                span = doc.char_span(*match.span())
                if span is not None and len(span) > 1:
                    retokenizer.merge(span)
        for token in doc:
            if token.is_space:
                continue
            first = start + token.idx
            pieces = self._words.pieces(folded[first : first + len(token.text)])
            closes = token.text in _RANKS_OR_NAMES and not doc[token.i + 1 :].text.strip()
            if closes and token.i and token.nbor(-1).is_title:
                pieces = [token.text[:-1], "."]
            if len(pieces) == 1 and token.is_title and token.text.endswith("and") and token.is_alpha:
                pieces = self._words.name_before_and(token.text, folded)
            for position, piece in enumerate(pieces):
                last = first + len(piece)
                blank = position == len(pieces) - 1 and bool(token.whitespace_)
                yield Token(first, last, text[first:last], piece, piece.lower(), blank)
                first = last


def _as_one_word(run: re.Match[str]) -> str:
    return "x" * len(run[0])


def beyond_sentences(document: Document) -> list[Span]:
    """What of a document's body is cut into no sentences: the rest of each paragraph that is too long for prose."""
    spans = (each.span for each in document.paragraphs if each.kind is ParagraphKind.BODY)
    return [Span(span.start + _PARAGRAPH_LIMIT, span.end) for span in spans if span.end - span.start > _PARAGRAPH_LIMIT]


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Where the sentences of a folded paragraph, one line, begin and end."""
    spans: list[tuple[int, int]] = []
    held = -1
    for start, end in sent_spans(text):
        held = start if held < 0 else held
        if end < len(text) and _goes_on(text[start:end].rstrip(), text[end : end + _FOLLOWING]):
            continue
        spans += _unstuck_sentences(text, held, end)
        held = -1
    return spans


def _goes_on(sentence: str, following: str) -> bool:
    """Whether a sentence that ends in an abbreviation goes on: what follows is no function word; whether one that ends
    a quotation does, "“It will rain.” Minister A said."."""
    if _DAY_END.search(sentence) and _MONTH.match(following):
        return True
    if _CLOCK_END.search(sentence) and following.lstrip()[:1].islower():
        return True  # "at 9:20a.m. | for ten minutes"
    if _QUOTED_END.search(sentence) and _WHO_SAID.match(following):
        return True
    if not _OPEN_END.search(sentence):
        return False
    first = _FIRST_WORD.search(following)
    return first is not None and first.group().lower() not in FUNCTION_WORDS


def _is_shortened(cut: re.Match[str]) -> bool:
    word = (cut.group(1) or cut.group(2)).lower()
    if word == "sen" and cut.string[cut.end() :].lstrip('"').startswith(_OPENS):
        return not cut.string[: cut.start()].rstrip()[-1:].islower()  # "met Prime Minister Pich Sen. He said"
    return word in _SHORTENED or _OPEN_END.search(f" {word.capitalize()}.") is not None


def _unstuck_sentences(line: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    stuck = [cut.start() for cut in _STOP_STUCK.finditer(line, start, end)]
    certain = [cut.end() for cut in _CERTAIN_END.finditer(line, start, end) if not _is_shortened(cut)]
    acronyms = (cut for cut in _ACRONYM_END.finditer(line, start, end) if cut.group(1).lower() in FUNCTION_WORDS)
    for cut in sorted({*stuck, *certain, *(each.end() for each in acronyms)}):
        if start < cut < end:
            yield start, cut
            start = cut
    yield start, end
