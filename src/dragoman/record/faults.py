"""What a database's complaint means to the user: one sentence that names the remedy."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError

from dragoman.errors import RecordError

_MEANINGS: tuple[tuple[str, str], ...] = (
    (
        "database is locked",
        "The record {place} is being written by another program that has not let go of it. "
        "Wait until that one has finished, or end it, and run the command again.",
    ),
    (
        "database schema is locked",
        "The record {place} is being changed by another program. Run the command again in a moment.",
    ),
    (
        "readonly database",
        "The record {place} can only be read: the file or its folder is write-protected. "
        "Give yourself the right to write there, or name another file with --record.",
    ),
    (
        "disk is full",
        "There is no room left on the disk for the record {place}. What was finished before is kept; "
        "free some space and run the same command again to go on.",
    ),
    (
        "disk i/o error",
        "The disk did not take or give what the record {place} asked of it: it may be full, or failing. "
        "What was finished before is kept; free some space or check the disk, and run the command again.",
    ),
    (
        "file is not a database",
        "The file {place} is not a record of Dragoman: it belongs to another program, or is damaged. "
        "Name another file with --record.",
    ),
    (
        "malformed",
        "The record {place} is damaged. Restore it from a copy, or read the reports again into a new file.",
    ),
    (
        "unable to open database file",
        "The record {place} cannot be opened: the folder is missing, or you have no right to it. "
        "Check the path, or name another file with --record.",
    ),
    (
        "authentication failed",
        "The server of the record {place} refuses the user name or password. Check them in the record's URL.",
    ),
)


@contextmanager
def explained(place: str) -> Iterator[None]:
    """Turn a database's complaint within the block into a sentence about the record at this place.

    Raises:
        RecordError: the database complained.
    """
    try:
        yield
    except DBAPIError as error:
        raise RecordError(_sentence(error, place)) from error


def _sentence(error: DBAPIError, place: str) -> str:
    complaint = str(error.orig).strip()
    for part, meaning in _MEANINGS:
        if part in complaint.lower():
            return meaning.format(place=place)
    first_line = complaint.splitlines()[0] if complaint else type(error).__name__
    if isinstance(error, IntegrityError):
        return f"What was read does not fit together, so that the record {place} cannot hold it ({first_line})."
    if error.connection_invalidated or "connect" in complaint.lower():
        return (
            f"The server of the record {place} cannot be reached ({first_line}). "
            "Check the record's URL and that the server runs."
        )
    return f"The record {place} could not do what was asked of it ({first_line})."
