"""Telling JSON lines, pages, papers, feeds and plain text apart: by a file's ending, else by how it begins."""

import re
from enum import StrEnum

from dragoman.sources.decoding import marked_encoding

_PAGE = re.compile(r"(?is)\s*(?:<\?xml|<!--|<!doctype\s+html|<(?:html|head|body|article|main|div|p|meta|title)\b)")
_FEED = re.compile(r"(?is)\s*<(?:\?xml\b.{0,7000}?<)?(?:!doctype.{0,7000}?<)?(?:rss|feed|rdf:rdf)[\s>]")
_LINES = re.compile(r'(?s)\s*\{\s*(?:"|\})')


class Kind(StrEnum):
    """What a file holds."""

    TEXT = "text"
    PAGE = "page"
    LINES = "lines"
    PDF = "pdf"
    WORD = "word"
    FEED = "feed"
    UNKNOWN = "unknown"

    @classmethod
    def of_content(cls, head: bytes) -> "Kind":
        """What content that begins like this holds; plain text where nothing says otherwise."""
        if head.startswith(b"%PDF-"):
            return cls.PDF
        if head.startswith(b"PK\x03\x04"):
            return cls.WORD
        begin = head.decode(marked_encoding(head) or "utf-8", "replace")
        if _FEED.match(begin):
            return cls.FEED
        if _PAGE.match(begin):
            return cls.PAGE
        return cls.LINES if _LINES.match(begin) else cls.TEXT


_ENDINGS = {
    ".txt": Kind.TEXT,
    ".html": Kind.PAGE,
    ".htm": Kind.PAGE,
    ".jsonl": Kind.LINES,
    ".ndjson": Kind.LINES,
    ".pdf": Kind.PDF,
    ".docx": Kind.WORD,
    ".rss": Kind.FEED,
    ".atom": Kind.FEED,
}


def kind_of(name: str) -> Kind:
    """What a file of this name holds, by its ending."""
    lowered = name.lower()
    return next((kind for ending, kind in _ENDINGS.items() if lowered.endswith(ending)), Kind.UNKNOWN)
