"""What an annotation tool hands over, in one shape: texts with marked words, each with a label and fields."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dragoman.errors import SourceError

LABELS = {
    "engagement": ("kind", "visit_type", "actuality", "date", "place", "country"),
    "statement": ("act", "strength", "speaker"),
    "commitment": ("form", "deadline", "specificity"),
    "actor": ("kind", "name", "country"),
    "office": ("title",),
    "relationship": ("label", "change"),
    "instrument": ("kind",),
    "formula": (),
}
"""What a mark may stand for, and the fields of each that are compared."""

CODED = ("kind", "visit_type", "actuality", "act", "strength", "form", "specificity", "change")


UNREADABLE = (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError)
"""What reading a file of annotations may fail with, where it is none or nested without end."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Marked words: their place in the tool's text (``None`` where it gives none), label and fields."""

    label: str
    quote: str
    start: int | None
    end: int | None
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Marked:
    """One text as somebody marked it.

    Attributes:
        number: the line or task, as people count them.
        by: who marked it, where the tool says so.
        names: ids by which the record may know the report.
        whole: whether whoever marked it saw what the record read, so that what is missing was taken away.
    """

    number: int
    by: str | None
    names: tuple[str, ...]
    text: str
    marks: tuple[Mark, ...]
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """What the tool's own labels, fields and values stand for; its own words of the record need no entry."""

    labels: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path | None) -> "Words":
        """The mapping that a TOML file gives; none is empty.

        Raises:
            SourceError: it cannot be read, or names a label that there is not.
        """
        if path is None:
            return cls()
        try:
            found = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise SourceError(f"{path} cannot be read as TOML: {error}") from error
        tables = [found.get(name, {}) for name in ("labels", "fields", "values")]
        if not all(isinstance(one, dict) for one in tables):
            raise SourceError(f"{path}: labels, fields and values are tables, as in [labels].")
        if not all(isinstance(one, dict) for one in tables[2].values()):
            raise SourceError(f"{path}: the values of each field are a table of their own, as in [values.kind].")
        labels = {str(theirs).lower(): str(ours).lower() for theirs, ours in found.get("labels", {}).items()}
        unknown = [ours for ours in labels.values() if ours not in LABELS]
        if unknown:
            raise SourceError(f"{path} names {unknown[0]!r}, which is no label. Labels are: {', '.join(LABELS)}.")
        return cls(labels, found.get("fields", {}), found.get("values", {}))

    def label(self, theirs: str) -> str | None:
        """What a label stands for; ``None`` where the record has nothing of the kind."""
        ours = self.labels.get(theirs.lower(), theirs.lower())
        return ours if ours in LABELS else None

    def known(self, label: str, theirs: Mapping[str, Any]) -> dict[str, str]:
        """The fields of a label that can be compared; what is empty is not known."""
        found = {}
        for name, value in theirs.items():
            ours = self.fields.get(name, name.lower().replace(" ", "_"))
            words = "; ".join(map(str, value)) if isinstance(value, list) else str(value or "")
            words = self.values.get(ours, {}).get(words, words).strip()
            if ours in LABELS[label] and words:
                found[ours] = words.lower().replace(" ", "_") if ours in CODED else words
        return found
