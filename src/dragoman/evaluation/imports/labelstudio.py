"""Label Studio's JSON export: tasks with annotations, regions with labels, and per-region choices and texts.

Its places count UTF-16 units, as browsers do. A choice or a text that belongs to a region bears the region's id; its
``from_name`` is the field. Annotations that were cancelled are left out.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dragoman.errors import SourceError
from dragoman.evaluation.imports.marks import UNREADABLE, Mark, Marked, Words

Json = Any


def read(path: Path, words: Words) -> Iterator[Marked]:
    """Each annotation of each task of the file.

    Raises:
        SourceError: it cannot be read, or is no export of Label Studio with its texts.
    """
    try:
        tasks = json.loads(path.read_text(encoding="utf-8-sig"))
        for number, task in enumerate([tasks] if isinstance(tasks, dict) else tasks, start=1):
            yield from _task(task, number, words)
    except UNREADABLE as error:
        raise SourceError(
            f"{path} cannot be read as Label Studio's JSON ({type(error).__name__}: {error}). "
            "Export the project as JSON, not as JSON-MIN or CONLL."
        ) from error


def _task(task: Json, number: int, words: Words) -> Iterator[Marked]:
    data = task["data"]
    names = tuple(str(data[name]) for name in ("report", "id", "url") if data.get(name))
    shown = any("dragoman" in str(one.get("model_version")) for one in task.get("predictions") or () if one)
    for one in task["annotations"]:
        if not one.get("was_cancelled"):
            text = str(data["text"])
            marks = tuple(_marks(one["result"], text, words))
            yield Marked(number, _annotator(one.get("completed_by")), names, text, marks, whole=shown)


def _annotator(who: Json) -> str | None:
    """Its export has a number, or a user with an address, by its settings."""
    if isinstance(who, dict):
        who = who.get("email") or who.get("id")
    return f"annotator {who}" if who is not None else None


def _marks(results: list[Json], text: str, words: Words) -> Iterator[Mark]:
    places = _places(text)
    told: dict[str, dict[str, Json]] = {}
    for one in results:
        value = one.get("value") or {}
        if one["type"] in ("choices", "textarea", "taxonomy"):
            given = value.get("choices") or value.get("text")
            told.setdefault(one["id"], {})[one["from_name"]] = given
    for one in results:
        label = words.label(one["value"]["labels"][0]) if one["type"] == "labels" else None
        if label is not None:
            start, end = (places.get(one["value"][name]) for name in ("start", "end"))
            quote = one["value"].get("text") or (text[start:end] if start is not None else "")
            yield Mark(label, quote, start, end, words.known(label, told.get(one["id"], {})))


def _places(text: str) -> dict[int, int]:
    """The place in code points of each place in UTF-16 units."""
    found, unit = {}, 0
    for place, character in enumerate(text):
        found[unit] = place
        unit += 2 if ord(character) > 0xFFFF else 1
    found[unit] = len(text)
    return found
