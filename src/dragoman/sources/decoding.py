"""From bytes to text: byte-order marks, then UTF-8, what the file declares, a guess that is logged."""

import codecs
import logging
import re

from charset_normalizer import from_bytes

logger = logging.getLogger(__name__)

GUESS_FROM = 65_536
"""Bytes that a guess looks at; a guess over more is slow and no better."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""(?i)(?:charset|encoding)\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{2,40})""")
_KINDS = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
)
_CONTROLS = bytes(byte for byte in range(32) if byte not in (9, 10, 11, 12, 13, 27))


def marked_encoding(head: bytes) -> str | None:
    """The encoding that a byte-order mark names."""
    return next((name for mark, name in _MARKS if head.startswith(mark)), None)


def binary_kind(data: bytes) -> str | None:
    """What the bytes are when they are no text: "a PDF", "an image", "binary data"; None for text."""
    for magic, kind in _KINDS:
        if data.startswith(magic):
            return kind
    if marked_encoding(data):
        return None
    head = data[:GUESS_FROM]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return "binary data" if b"\x00" in head or controls > len(head) // 20 else None


def decode(data: bytes, origin: str) -> str | None:
    """The text of the bytes, or None where no encoding fits.

    A declared encoding is tried after UTF-8: text that is valid UTF-8 is almost never anything else, while
    pages that declare a wrong encoding are common.
    """
    marked = marked_encoding(data)
    for name in (marked,) if marked else ("utf-8", _declared(data)):
        text = _try(data, name)
        if text is not None:
            return text
    return _guess(data, origin)


def _declared(data: bytes) -> str | None:
    if data[:1024].lstrip()[:1] != b"<":
        return None
    found = _DECLARED.search(data[:4096])
    return found.group(1).decode("ascii", "replace") if found else None


def _try(data: bytes, name: str | None) -> str | None:
    try:
        return data.decode(name) if name else None
    except (UnicodeDecodeError, LookupError):
        return None


def _guess(data: bytes, origin: str) -> str | None:
    best = from_bytes(data[:GUESS_FROM]).best()
    if best is None:
        return None
    logger.warning("%s is not UTF-8: read as %s, a guess; save it as UTF-8 to be sure.", origin, best.encoding)
    return data.decode(best.encoding, "replace")
