"""PDF and Word files made here, byte by byte, good ones and bad ones."""

import io
import zipfile
import zlib
from pathlib import Path

import docx
from docx.document import Document

LINES = (
    "HANOI, May 5 - The minister of trade received the ambassador of the neighbouring",
    "country on Monday and thanked her for her long work. They agreed to widen the ex-",
    "change of students.",
    "The ambassador proposed a joint committee on fisheries that meets every year, and",
    "the minister promised to study it.",
)


def pdf(lines: tuple[str, ...] = LINES, stream: bytes | None = None) -> bytes:
    """A PDF of one page; its content stream may be given."""
    shown = " T* ".join(f"({line}) Tj" for line in lines)
    packed = zlib.compress(stream if stream is not None else f"BT /F1 12 Tf 14 TL 50 700 Td {shown} ET".encode())
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
        b"/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed),
    ]
    made, places = bytearray(b"%PDF-1.4\n"), []
    for number, part in enumerate(parts, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = len(made)
    made += b"xref\n0 5\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(made + b"trailer << /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % table)


def word(*paragraphs: str, table: tuple[str, ...] = ()) -> bytes:
    """A Word document."""
    made: Document = docx.Document()
    for each in paragraphs:
        made.add_paragraph(each)
    if table:
        for cell, words in zip(made.add_table(1, len(table)).rows[0].cells, table, strict=True):
            cell.text = words
    into = io.BytesIO()
    made.save(into)
    return into.getvalue()


def with_part(document: bytes, name: str, content: bytes) -> bytes:
    """A Word document with one of its parts another."""
    into = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as old, zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            new.writestr(part, content if part == name else old.read(part))
    return into.getvalue()


def bomb(path: Path, megabytes: int) -> Path:
    """A Word document that unpacks to so many megabytes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made, made.open("word/document.xml", "w") as part:
        for _ in range(megabytes):
            part.write(bytes(1024 * 1024))
    return path
