"""Clues: what speaks for or against two being one, each a small function whose docstring the user reads."""

from collections.abc import Callable


def name_of(clue: Callable[..., bool]) -> str:
    """The name under which a clue is kept and shown: the words of its function's name."""
    return clue.__name__.replace("_", " ")


def sentence_of(clue: Callable[..., object]) -> str:
    """The clue's own sentence."""
    return " ".join((clue.__doc__ or "").split())
