"""Places: files, folders, patterns and standard input, turned into the files to read, in a fixed order."""

import glob
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from dragoman.sources.failure import SourceFailure

STANDARD_INPUT = "-"
SUFFIXES = (".txt", ".html", ".htm", ".jsonl", ".pdf", ".docx", ".rss", ".atom")
"""The endings that are read inside a folder; a file that is named itself is read whatever its ending."""

_ENDINGS = ", ".join(SUFFIXES)


ADDRESSES = ("http://", "https://")


def is_address(place: str) -> bool:
    """Whether a place is an address of the web."""
    return place.lower().startswith(ADDRESSES)


def expand(places: Sequence[str]) -> Iterator[Path | SourceFailure]:
    """The files that the places name, folders and patterns in sorted order. Standard input is not a file."""
    for place in places:
        if place != STANDARD_INPUT and not is_address(place):
            yield from expand_one(place)


def expand_one(place: str) -> Iterator[Path | SourceFailure]:
    """The files that one place names; a place that names none is a failure."""
    if "\x00" in place or not place:
        yield SourceFailure(repr(place), "this is no path", "name a file, a folder or a pattern")
    elif os.path.lexists(place):
        yield from _under(Path(place))
    elif glob.has_magic(place):
        yield from _matching(place)
    else:
        yield SourceFailure(place, "no such file or folder", "check the path")


def _matching(pattern: str) -> Iterator[Path | SourceFailure]:
    matches = sorted(glob.glob(pattern, recursive=True))
    if not matches:
        yield SourceFailure(pattern, "the pattern matches no file", "check the pattern and the folder it starts from")
    for match in matches:
        yield from _under(Path(match), named=False)


def _under(path: Path, named: bool = True) -> Iterator[Path | SourceFailure]:
    if not path.is_dir():
        yield path
        return
    found = False
    for item in _walk(path):
        found = True
        yield item
    if named and not found:
        yield SourceFailure(str(path), "the folder holds no report", f"put files ending in {_ENDINGS} there")


def _walk(folder: Path) -> Iterator[Path | SourceFailure]:
    """Reports below the folder in path order, without what is hidden; links are not followed."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield unreadable(str(folder), error)
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(Path(entry.path))
        elif entry.name.lower().endswith(SUFFIXES):
            yield Path(entry.path)


def unreadable(origin: str, error: OSError) -> SourceFailure:
    """The failure for a file or folder that the system does not let us read."""
    if isinstance(error, PermissionError):
        return SourceFailure(origin, "you have no permission to read it", "change its permissions or copy it")
    if isinstance(error, FileNotFoundError):
        return SourceFailure(origin, "no such file or folder", "check the path, or the link's target")
    reason = error.strerror or type(error).__name__
    return SourceFailure(origin, f"it could not be read ({reason.lower()})", "check the file and its disk")
