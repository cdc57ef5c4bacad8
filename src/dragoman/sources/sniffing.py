"""Telling JSON lines, pages and plain text apart: by the file's ending, else by how the content begins."""

import re
from enum import StrEnum

from dragoman.sources.decoding import marked_encoding

_PAGE = re.compile(r"(?is)\s*(?:<\?xml|<!--|<!doctype\s+html|<(?:html|head|body|article|main|div|p|meta|title)\b)")
_LINES = re.compile(r'(?s)\s*\{\s*(?:"|\})')


class Kind(StrEnum):
    """What a file holds."""

    TEXT = "text"
    PAGE = "page"
    LINES = "lines"
    UNKNOWN = "unknown"

    @classmethod
    def of_content(cls, head: bytes) -> "Kind":
        """What content that begins like this holds; plain text where nothing says otherwise."""
        begin = head.decode(marked_encoding(head) or "utf-8", "replace")
        if _PAGE.match(begin):
            return cls.PAGE
        return cls.LINES if _LINES.match(begin) else cls.TEXT


_ENDINGS = {
    ".txt": Kind.TEXT,
    ".html": Kind.PAGE,
    ".htm": Kind.PAGE,
    ".jsonl": Kind.LINES,
    ".ndjson": Kind.LINES,
}


def kind_of(name: str) -> Kind:
    """What a file of this name holds, by its ending."""
    lowered = name.lower()
    return next((kind for ending, kind in _ENDINGS.items() if lowered.endswith(ending)), Kind.UNKNOWN)
