"""Papers: the text of a PDF or a Word document, a blank line between paragraphs. Called in a process of its own."""

import logging
import re
from collections.abc import Iterator, Sequence
from io import BytesIO

from dragoman.errors import RefusedError
from dragoman.sources.limits import MAX_CHARACTERS
from dragoman.sources.unpacking import check_archive

MOST_PAGES = 2_000
_HYPHEN = re.compile(r"(?<=[a-zà-ỹ])[-\u00ad]$")
_ENDS = re.compile(r"""[.!?:;。！？…]["”’»)]*$""")


def pdf_text(data: bytes) -> str:
    """The text of a PDF, its lines joined to paragraphs again.

    Raises:
        RefusedError: it is encrypted, too long, or holds pictures of text only.
    """
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it tells of every flaw of a file that is read all the same
    reader = PdfReader(BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise RefusedError("it is a PDF that opens with a password only")
    if len(reader.pages) > MOST_PAGES:
        raise RefusedError(f"it has more than {MOST_PAGES:,} pages")
    pages, length = [], 0
    for page in reader.pages:
        pages.append(page.extract_text())
        length += len(pages[-1])
        if length > MAX_CHARACTERS:
            raise RefusedError(f"it has more than {MAX_CHARACTERS:,} characters")
    text = "\n\n".join(_paragraphs([line.rstrip() for page in pages for line in page.split("\n")]))
    if not text.strip():
        raise RefusedError("it is a PDF of pictures without text")
    return text


def word_text(data: bytes) -> str:
    """The text of a Word document: paragraphs and the cells of tables, in their order.

    Raises:
        RefusedError: it unpacks to too much, or is no such document.
    """
    names = check_archive(data)
    if "word/document.xml" not in names:
        raise RefusedError("it is an archive or an office document of another kind, not a Word document")
    from docx import Document
    from docx.table import Table

    found: list[str] = []
    for part in Document(BytesIO(data)).iter_inner_content():
        if isinstance(part, Table):
            found += (" | ".join(cell.text.strip() for cell in row.cells) for row in part.rows)
        else:
            found.append(part.text.strip())
    return "\n\n".join(line for line in found if line)


def _paragraphs(lines: Sequence[str]) -> Iterator[str]:
    """A PDF has lines, not paragraphs: one ends at an empty line, or with a sentence on a line that is not full."""
    full = 0.8 * max((len(line) for line in lines), default=0)
    some = ""
    for line in lines:
        if not line.strip():
            if some:
                yield some
            some = ""
            continue
        some = _joined(some, line.strip())
        if len(line) < full and _ENDS.search(line):
            yield some
            some = ""
    if some:
        yield some


def _joined(before: str, line: str) -> str:
    if not before:
        return line
    if _HYPHEN.search(before) and line[:1].islower():
        return before[:-1] + line
    return f"{before} {line}"
