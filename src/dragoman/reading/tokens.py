"""Tokens and sentences: a document's body cut up, every piece with its offsets in the document's text.

Words are cut on the folded copy, which has the same offsets, so that accents never change where a word ends.
Words that a page ran together ("AmbassadorBinh", "thePM") are cut at the change of case; the text is not edited.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from nupunkt import sent_spans
from spacy.language import Language

from dragoman.domain.text import Document, ParagraphKind
from dragoman.knowledge.folding import fold

_JOINED = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NAME_PREFIXES = ("Mc", "Mac", "De", "La", "Le", "Di", "Da", "Du", "Van", "Fitz", "O", "Al", "El", "Ben", "Ma", "e", "i", "Rasmussen")
_JOINED_ENOUGH = 3
_PARAGRAPH_LIMIT = 20_000
"""Characters of one paragraph that are read; a longer one is data, not prose."""


@dataclass(slots=True)
class Token:
    """One word or mark: its offsets in the document, its text as printed, folded, and folded in lower case."""

    start: int
    end: int
    text: str
    fold: str
    low: str
    blank_after: bool
    capital: bool = field(init=False)

    def __post_init__(self) -> None:
        first = self.fold[:1]
        self.capital = first.isupper()


@dataclass(slots=True)
class Sentence:
    """One sentence: its tokens, its place in the document and the number of its paragraph."""

    index: int
    paragraph: int
    start: int
    end: int
    tokens: list[Token]
    kind: ParagraphKind = ParagraphKind.BODY


class SentenceCutter:
    """Cuts a document's body into sentences of tokens."""

    def __init__(self, nlp: Language) -> None:
        self._tokenizer = nlp.tokenizer


    def cut(self, document: Document, kinds: tuple[ParagraphKind, ...] = (ParagraphKind.BODY,)) -> list[Sentence]:
        """The sentences of the document's paragraphs of these kinds, in order."""
        folded = fold(document.text)
        sentences: list[Sentence] = []
        for number, paragraph in enumerate(document.paragraphs):
            if paragraph.kind not in kinds:
                continue
            start, end = paragraph.span.start, min(paragraph.span.end, paragraph.span.start + _PARAGRAPH_LIMIT)
            for low, high in self._spans(folded[start:end]):
                tokens = list(self._tokens(document.text, folded, start + low, start + high))
                if tokens:
                    sentences.append(
                        Sentence(
                            len(sentences), number, tokens[0].start, tokens[-1].end, tokens, kind=paragraph.kind
                        )
                    )
        return sentences

    def _spans(self, text: str) -> Iterator[tuple[int, int]]:
        for start, end in sent_spans(text):
            low = start
            for line in text[start:end].split("\n"):
                if line.strip():
                    yield low, low + len(line)
                low += len(line) + 1

    def _tokens(self, text: str, folded: str, start: int, end: int) -> Iterator[Token]:
        for token in self._tokenizer(folded[start:end]):
            if token.is_space:
                continue
            first = start + token.idx
            pieces = _pieces(token.text)
            for position, piece in enumerate(pieces):
                last = first + len(piece)
                blank = position == len(pieces) - 1 and bool(token.whitespace_)
                yield Token(first, last, text[first:last], piece, piece.lower(), blank)
                first = last


def _pieces(word: str) -> list[str]:
    """The words a page may have run together in one: cut where a small letter meets a capital one."""
    if len(word) < _JOINED_ENOUGH or not word.isalpha() or word[1:].islower() or word.isupper():
        return [word]
    pieces = _JOINED.split(word)
    if len(pieces) == 1 or pieces[0] in _NAME_PREFIXES:
        return [word]
    return pieces
