"""Passwords: hashed with argon2id, and checked in the same time whether or not the name is known."""

from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from dragoman.errors import AccountError

SHORTEST = 10
LONGEST = 1024
"""More than this is hashed for nobody: a very long password costs the server time."""


def hash_of(password: str) -> str:
    """The hash under which a password is kept.

    Raises:
        AccountError: it is too short or too long.
    """
    if not SHORTEST <= len(password) <= LONGEST:
        raise AccountError(
            f"A password has {SHORTEST} to {LONGEST} characters: choose a longer one, such as a sentence."
        )
    return PasswordHasher().hash(password)


def fits(kept: str | None, password: str) -> bool:
    """Whether a password is the one kept; where none is kept the same work is done and the answer is no."""
    try:
        return PasswordHasher().verify(kept or _nobodys(), password[:LONGEST]) and kept is not None
    except (VerificationError, InvalidHashError):
        return False


@cache
def _nobodys() -> str:
    return PasswordHasher().hash("nobody has this password")
