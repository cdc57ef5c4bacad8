"""Text and evidence: the report as published, the document made ready for reading, and what cites it.

Offsets are code points of ``Document.text`` (Unicode NFC) and ranges are half open. A `Citation` can only be
made by the document it cites, so that its quotation is the text of its span by construction.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from hashlib import sha256

from dragoman.domain.dates import PartialDate

CONTEXT = 32
"""Characters kept before and after a quotation, so that it can be found again in an edited copy."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points in one document's text."""

    start: int
    end: int

    def holds(self, other: "Span") -> bool:
        """Whether the other span lies within this one."""
        return self.start <= other.start and other.end <= self.end

    def cut(self, marks: "Iterable[Span]") -> "list[Span]":
        """This range in pieces, cut wherever a mark begins or ends: marks may overlap, pieces do not."""
        edges = {edge for mark in marks for edge in (mark.start, mark.end) if self.start < edge < self.end}
        bounds = sorted({self.start, self.end, *edges})
        return [Span(a, b) for a, b in zip(bounds, bounds[1:], strict=False)]


@dataclass(frozen=True, slots=True)
class Citation:
    """A span, its exact quotation and a little text around it [W3C TextPositionSelector, TextQuoteSelector]."""

    start: int
    end: int
    quote: str
    prefix: str
    suffix: str
    text_sha256: str

    @property
    def span(self) -> Span:
        """The cited range."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Report:
    """What a source published, as it came in: a text or a page, with whatever metadata was given beside it.

    ``content`` is decoded text; ``published`` is an ISO date or
    date-time as given (``None`` where nothing was given); ``origin`` is where it was read from, for messages.
    """

    content: str
    origin: str
    input_id: str | None = None
    url: str | None = None
    source: str | None = None
    published: str | None = None
    language: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where and when a report was filed, which is not where and when its event happened."""

    place: str | None
    date: str | None
    span: Span


class ParagraphKind(StrEnum):
    """What a stretch of a document's text is for."""

    BODY = "body"
    TITLE = "title"
    CAPTION = "caption"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a document: its span without dateline, credit and surrounding blanks."""

    span: Span
    kind: ParagraphKind = ParagraphKind.BODY


@dataclass(frozen=True, slots=True)
class Document:
    """A report made ready for reading: fixed text, and what was found about its wrapping.

    ``text`` is NFC and never edited: a correction is a new document. ``published`` carries its basis: stated
    (given as metadata or by option), dateline (read from a header), unknown. ``language`` is an ISO 639-1 code.
    """

    id: str
    text: str
    origin: str
    paragraphs: tuple[Paragraph, ...]
    language: str
    published: PartialDate
    input_id: str | None = None
    url: str | None = None
    source: str | None = None
    title: str | None = None
    dateline: Dateline | None = None
    credit: str | None = None
    text_sha256: str = field(default="")

    def run_on(self) -> "Document":
        """The document with the wrapped lines of each paragraph run on: their ends are blanks, no offset moves.

        For reading only: what is quoted is quoted from the text as it stands.
        """
        pieces, last = [], 0
        for paragraph in self.paragraphs:  # they stand in order
            start, end = paragraph.span.start, paragraph.span.end
            pieces += [self.text[last:start], self.text[start:end].replace("\n", " ")]
            last = end
        return replace(self, text="".join((*pieces, self.text[last:])))

    def cite(self, start: int, end: int) -> Citation:
        """The citation of ``text[start:end]``.

        Raises:
            ValueError: the range is empty or outside the text, so there is nothing to quote.
        """
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"no text to cite at [{start}, {end}) of document {self.id}")
        return Citation(
            start=start,
            end=end,
            quote=self.text[start:end],
            prefix=self.text[max(0, start - CONTEXT) : start],
            suffix=self.text[end : end + CONTEXT],
            text_sha256=self.text_sha256,
        )


def fingerprint(*parts: str | None, length: int = 12) -> str:
    """The first hex digits of a SHA-256 over the parts; ids are content hashes, the same in every run."""
    joined = "\x1f".join("" if part is None else part for part in parts)
    return sha256(joined.encode("utf-8")).hexdigest()[:length]
