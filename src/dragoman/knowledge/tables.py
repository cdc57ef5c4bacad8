"""Reading the lists that ship with the package, and a user's own lists laid over them.

A list is a TOML file. Where a folder of additions is given, a file of the same name in it is read after the
shipped one; a malformed file is a `KnowledgeError` that names the file and the remedy.
"""

import tomllib
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

from dragoman.errors import KnowledgeError

Table = dict[str, Any]


def shipped_text(name: str) -> str:
    """The text of one of the package's own lists."""
    return files("dragoman.knowledge").joinpath(name).read_text(encoding="utf-8")


def tables(name: str, additions: Path | None) -> Iterator[tuple[str, Table]]:
    """The shipped TOML list, then the user's of the same name; each with where it came from, for messages."""
    yield name, parsed(shipped_text(name), name)
    own = additions / name if additions else None
    if own and own.is_file():
        yield str(own), parsed(own.read_text(encoding="utf-8"), str(own))


def parsed(text: str, origin: str) -> Table:
    """A TOML text as a table.

    Raises:
        KnowledgeError: the text is not TOML.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise KnowledgeError(f"{origin} is not valid TOML ({error}); mend that line") from error


def words(table: Table, key: str, origin: str) -> tuple[str, ...]:
    """A list of words under a key; absent is empty.

    Raises:
        KnowledgeError: the value is not a list of strings.
    """
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise KnowledgeError(f"{origin}: {key} should be a list of words in quotation marks, not {value!r}")
    return tuple(value)


def text_of(table: Table, key: str, origin: str, choices: tuple[str, ...] = ()) -> str:
    """The string under a key, one of ``choices`` where they are given.

    Raises:
        KnowledgeError: the key is missing or its value is not allowed.
    """
    value = table.get(key)
    if not isinstance(value, str) or (choices and value not in choices):
        allowed = f" (one of {', '.join(choices)})" if choices else ""
        raise KnowledgeError(f"{origin}: an entry needs {key}{allowed}, found {value!r} in {table!r:.120}")
    return value
