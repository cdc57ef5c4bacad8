"""What a database's complaint means to the user: one sentence that names the remedy."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DataError, DBAPIError, IntegrityError

from dragoman.errors import RecordError

_LOCKED = (
    "The record {place} is being written by another program that has not let go of it. "
    "Wait until that one has finished, or end it, and run the command again."
)
_FULL = (
    "There is no room left on the disk for the record {place}. What was finished before is kept; "
    "free some space and run the same command again to go on."
)
_READ_ONLY = (
    "The record {place} can only be read: the file or its folder is write-protected. "
    "Give yourself the right to write there, or name another file with --record."
)
_ENDED = (
    "The server of the record {place} ended the connection or is just starting. What was finished before is kept; "
    "run the same command again when the server runs."
)

# by what SQLite, or a server that cannot be reached, says
_BY_WORDS: tuple[tuple[str, str], ...] = (
    ("database is locked", _LOCKED),
    (
        "database schema is locked",
        "The record {place} is being changed by another program. Run the command again in a moment.",
    ),
    ("readonly database", _READ_ONLY),
    ("disk is full", _FULL),
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
        "no such module: fts5",
        "This Python's SQLite cannot search texts (it lacks FTS5), which the record {place} needs. "
        "Use another Python, or a PostgreSQL server.",
    ),
    (
        "authentication failed",
        "The server of the record {place} refuses the user name or password. Check them in the record's URL.",
    ),
    (
        "no password supplied",
        "The server of the record {place} asks for a password. Give it in PGPASSWORD, in ~/.pgpass or in the "
        "record's URL.",
    ),
    (
        "resolve host",
        "The server of the record {place} is not known by that name. Check the host in the record's URL, and the "
        "network.",
    ),
    (
        "does not exist",
        "The server of the record {place} has no such database or user. Make the database first (createdb), or "
        "check the record's URL.",
    ),
    ("too many clients", "The server of the record {place} takes no more connections just now. Try again in a moment."),
    ("starting up", _ENDED),
    ("shutting down", _ENDED),
)

# by what a server that was reached answers [PostgreSQL, appendix A]
_BY_STATE: dict[str, str] = {
    "25006": _READ_ONLY.replace("the file or its folder is write-protected", "its server takes nothing new"),
    "42501": "The server of the record {place} does not let this user do what is needed. Ask its owner for the right "
    "to use, make and write tables there, or name another user in the record's URL.",
    "53100": _FULL,
    "53300": "The server of the record {place} takes no more connections just now. Try again in a moment.",
    "55P03": _LOCKED,
    "57P01": _ENDED,
    "57P02": _ENDED,
    "57P03": _ENDED,
}


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
    meaning = _BY_STATE.get(getattr(error.orig, "sqlstate", None) or "") or next(
        (told for part, told in _BY_WORDS if part in complaint.lower()), None
    )
    if meaning is not None:
        return meaning.format(place=place)
    first_line = complaint.splitlines()[0] if complaint else type(error).__name__
    if isinstance(error, IntegrityError):
        return f"What was read does not fit together, so that the record {place} cannot hold it ({first_line})."
    if isinstance(error, DataError):
        return f"There is a sign or a number in it that the database of the record {place} cannot hold ({first_line})."
    if error.connection_invalidated:
        return _ENDED.format(place=place)
    if "connect" in complaint.lower():
        return (
            f"The server of the record {place} cannot be reached ({first_line}). "
            "Check the record's URL and that the server runs."
        )
    return f"The record {place} could not do what was asked of it ({first_line})."
