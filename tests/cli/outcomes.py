"""What a command leaves behind, for tests that call it."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Outcome:
    """The exit status and what was printed."""

    status: int
    out: str
    err: str


Command = Callable[..., Outcome]
