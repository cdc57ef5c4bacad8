"""Long lists in pages: a cursor holds what was last given, so that what is added meanwhile shifts nothing.

It is opaque to whoever uses it, and belongs to the list it came with.
"""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from collections.abc import Sequence
from typing import Annotated

from fastapi import Query

from dragoman.errors import QuestionError

MOST = 500
"""Entries in one page, at the most."""

FOREIGN = "The cursor is none of this list. Leave it out, and go on by the `next` of each page."

CursorQuery = Annotated[
    str | None, Query(description="`next` of the page before; none for the first page.", max_length=1000)
]
LimitQuery = Annotated[int, Query(description="How many in a page.", ge=1, le=MOST)]


def cursor_behind(*parts: str | int) -> str:
    """The cursor behind what these tell apart."""
    return urlsafe_b64encode(json.dumps(parts, separators=(",", ":")).encode()).decode().rstrip("=")


def parts(given: str | None, kinds: Sequence[type[str] | type[int]]) -> tuple[str | int, ...] | None:
    """What a cursor was made of, if one was given.

    Raises:
        QuestionError: it is no cursor of this list.
    """
    if given is None:
        return None
    try:
        found = json.loads(urlsafe_b64decode(given.encode() + b"=" * (-len(given) % 4)))
    except (Error, ValueError):
        found = None
    if (
        not isinstance(found, list)
        or [type(one) for one in found] != list(kinds)
        or not _stored(found)
        or "\0" in str(found)
    ):
        raise QuestionError(FOREIGN)
    return tuple(found)


def _stored(found: Sequence[str | int]) -> bool:
    """Whether every number is one that a store can hold."""
    return all(abs(one) < 2**63 for one in found if isinstance(one, int))
