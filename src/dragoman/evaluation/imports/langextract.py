"""LangExtract's JSON Lines: one annotated document a line, as ``lx.io.save_annotated_documents`` writes it.

An extraction whose words LangExtract did not find in the text has no ``char_interval``: it is grounded in nothing and
is only counted.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dragoman.errors import SourceError
from dragoman.evaluation.imports.marks import UNREADABLE, Mark, Marked, Words


def read(path: Path, words: Words) -> Iterator[Marked]:
    """Each document of the file.

    Raises:
        SourceError: it cannot be read, or a line is none of LangExtract's.
    """
    try:
        with path.open(encoding="utf-8-sig") as file:
            for number, line in enumerate(file, start=1):
                if line.strip():
                    yield _document(json.loads(line), number, words)
    except UNREADABLE as error:
        raise SourceError(
            f"{path} cannot be read as JSON Lines of LangExtract ({type(error).__name__}: {error}). "
            "Write it with lx.io.save_annotated_documents."
        ) from error


def _document(found: dict[str, Any], number: int, words: Words) -> Marked:
    marks = tuple(mark for one in found.get("extractions") or () if (mark := _mark(one, words)) is not None)
    id_ = found.get("document_id")
    return Marked(number, "LangExtract", (str(id_),) if id_ else (), str(found["text"]), marks)


def _mark(one: dict[str, Any], words: Words) -> Mark | None:
    label = words.label(one["extraction_class"])
    if label is None:
        return None
    place = one.get("char_interval") or {}
    fields = words.known(label, one.get("attributes") or {})
    return Mark(label, str(one["extraction_text"]), place.get("start_pos"), place.get("end_pos"), fields)
