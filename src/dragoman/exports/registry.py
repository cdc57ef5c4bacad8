"""Which formats there are: every module of ``formats/`` that has a ``FORMAT``."""

import pkgutil
from functools import cache
from importlib import import_module

from rapidfuzz import process

import dragoman.exports.formats as folder
from dragoman.errors import ExportError
from dragoman.exports.format import Format

NEAR = 60
"""How alike, of 100, a name must be to be offered as what was perhaps meant."""


@cache
def all_formats() -> dict[str, Format]:
    """Every format by its name, in the order of names."""
    modules = (import_module(f"{folder.__name__}.{found.name}") for found in pkgutil.iter_modules(folder.__path__))
    found = [module.FORMAT for module in modules if hasattr(module, "FORMAT")]
    return {format_.name: format_ for format_ in sorted(found, key=lambda one: one.name)}


def format_named(typed: str) -> Format:
    """The format of this name.

    Raises:
        ExportError: there is none; those that are near are named.
    """
    name = typed.strip().lower().removeprefix(".")
    known = all_formats()
    if name in known:
        return known[name]
    near = [found for found, _score, _place in process.extract(name, list(known), limit=3, score_cutoff=NEAR)]
    meant = f" Did you mean {' or '.join(near)}?" if near else ""
    raise ExportError(f"There is no export format {typed!r}.{meant} There are: {', '.join(known)}.")
