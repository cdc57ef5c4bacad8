"""Loads the lexicons: TOML files of this package, with a user's own entries added from a folder.

A user's file has the same name and shape as the packaged one; its lists are added to the packaged lists, its
single values replace them. The fingerprint names exactly which words a run was made with.
"""

from functools import cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

from dragoman.errors import KnowledgeError
from dragoman.knowledge.tables import Table, tables

_PACKAGED = (".toml", ".csv")


@cache
def load_lexicon(name: str, added: Path | None = None) -> Table:
    """The lexicon ``name`` as nested tables of lists and words.

    Raises:
        KnowledgeError: a file is not TOML, or a user's entry has another shape than the packaged one.
    """
    merged: Table = {}
    for origin, table in tables(f"{name}.toml", added):
        merged = _merged(merged, table, origin)
    return merged


def fingerprint_of_lexicons(added: Path | None = None) -> str:
    """The first 12 hex digits of a SHA-256 over every lexicon file, the user's included."""
    digest = sha256()
    packaged = sorted(
        (entry for entry in files(__package__).iterdir() if entry.name.endswith(_PACKAGED)), key=lambda e: e.name
    )
    for entry in packaged:
        digest.update(entry.name.encode() + entry.read_bytes())
    for path in sorted(added.glob("*.toml")) if added else ():
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:12]


def _merged(packaged: Table, own: Table, name: str) -> Table:
    result = dict(packaged)
    for key, value in own.items():
        known = result.get(key)
        if known is None:
            result[key] = value
        elif isinstance(known, dict) and isinstance(value, dict):
            result[key] = _merged(known, value, name)
        elif isinstance(known, list) and isinstance(value, list):
            result[key] = known + value
        elif type(known) is type(value):
            result[key] = value
        else:
            raise KnowledgeError(f"In {name}, '{key}' must be a {type(known).__name__} like the packaged entry.")
    return result
