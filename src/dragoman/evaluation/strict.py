"""Reading a JSON object strictly: every wrong value is a sentence that names the file and the key."""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any

from dragoman.errors import GoldError


class Node:
    """A JSON object with the file it is from and the keys that lead to it, for messages."""

    def __init__(self, value: Any, file: Path, path: str = "") -> None:
        self.file = file
        self.path = path
        if not isinstance(value, dict):
            raise self.error("", f"should be an object in braces, not {value!r:.60}")
        self._value: dict[str, Any] = value

    def error(self, key: str, complaint: str) -> GoldError:
        """The error for one key of this object."""
        where = ".".join(part for part in (self.path, key) if part) or "the file"
        return GoldError(f"{self.file}: {where} {complaint}")

    def has(self, key: str) -> bool:
        """Whether the key is there and not null."""
        return self._value.get(key) is not None

    def text(self, key: str) -> str:
        """A string that must be there."""
        value = self._value.get(key)
        if not isinstance(value, str) or not value:
            raise self.error(key, f"should be a text, not {value!r:.60}")
        return value

    def text_or_none(self, key: str) -> str | None:
        """A string, or null."""
        return self.text(key) if self.has(key) else None

    def flag(self, key: str, default: bool | None = None) -> bool:
        """True or false."""
        value = self._value.get(key, default)
        if not isinstance(value, bool):
            raise self.error(key, f"should be true or false, not {value!r:.60}")
        return value

    def number(self, key: str, default: int) -> int:
        """A whole number above zero."""
        value = self._value.get(key, default)
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise self.error(key, f"should be a whole number from 1 up, not {value!r:.60}")
        return value

    def choice(self, key: str, words: type[StrEnum]) -> str:
        """One word of a fixed list."""
        value = self.text(key)
        if value not in list(words):
            raise self.error(key, f"should be one of {', '.join(words)}, not {value!r}")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of strings, empty where the key is missing."""
        value = self._value.get(key) or []
        if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
            raise self.error(key, f"should be a list of texts, not {value!r:.60}")
        return tuple(value)

    def nodes(self, key: str) -> Iterator["Node"]:
        """The objects of a list, empty where the key is missing."""
        value = self._value.get(key) or []
        if not isinstance(value, list):
            raise self.error(key, f"should be a list, not {value!r:.60}")
        for number, item in enumerate(value):
            yield Node(item, self.file, ".".join(part for part in (self.path, f"{key}[{number}]") if part))

    def node(self, key: str) -> "Node":
        """An object, empty where the key is missing."""
        return Node(self._value.get(key) or {}, self.file, f"{self.path}.{key}".strip("."))
