"""Writing an export whole or not at all: it is written beside its target and then takes its place.

Whatever stops it, a full disk, an interruption, a fault, leaves the target as it was and nothing beside it.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from dragoman.errors import ExportError
from dragoman.exports.format import Format
from dragoman.exports.losses import Losses
from dragoman.exports.readme import MADE_BY, readme
from dragoman.record.queries.selecting import Selection

README = "README.md"


@dataclass(frozen=True, slots=True)
class Published:
    """What was written where, and what the format could not hold of it."""

    path: Path
    readme: Path
    losses: Losses
    reports: int


def publish(format_: Format, selection: Selection, path: Path, *, replace: bool = False) -> Published:
    """Write a selection in a format to a path.

    Args:
        replace: whether what stands there may be replaced.

    Raises:
        ExportError: it cannot be written there, or something stands there that may not be replaced.
    """
    check_target(format_, path, replace=replace)
    losses = Losses()
    beside = partial(path)
    page = readme_path(format_, path)
    with telling(path), cleared(beside), cleared(partial(page)):
        if format_.is_folder:
            beside.mkdir()
        format_.write(selection, beside, losses)
        text = readme(format_, selection.filters.describe(), selection.given, losses)
        if format_.is_folder:
            (beside / README).write_text(text, encoding="utf-8")
        else:
            partial(page).write_text(text, encoding="utf-8")
            settle(partial(page), page)
        settle(beside, path)
    return Published(path, page, losses, selection.given)


def readme_path(format_: Format, path: Path) -> Path:
    """Where the README of an export at this path stands: in the folder, or beside the file."""
    return path / README if format_.is_folder else path.with_name(f"{path.name}.{README}")


def stands_in_the_way(path: Path) -> bool:
    """Whether something stands at the target already."""
    return path.exists() and not (path.is_dir() and not any(path.iterdir()))


def check_target(format_: Format, path: Path, *, replace: bool = False) -> None:
    """That the format can be written at this path.

    Raises:
        ExportError: no such folder, no right to write, or something stands there.
    """
    parent = path.parent
    if not parent.is_dir():
        raise ExportError(f"There is no folder {parent}. Make it, or write elsewhere with -o.")
    if not os.access(parent, os.W_OK | os.X_OK):
        raise ExportError(f"The folder {parent} may not be written to. Write elsewhere with -o.")
    if path.is_dir() and not format_.is_folder:
        raise ExportError(
            f"{path} is a folder; {format_.name} is one file. Name it, as in {path / 'record'}{format_.suffix}."
        )
    if path.is_file() and format_.is_folder:
        raise ExportError(f"{path} is a file; {format_.name} is a folder of files. Name another with -o.")
    if not stands_in_the_way(path):
        return
    if not replace:
        raise ExportError(f"{path} exists. To replace it, add --force.")
    if path.is_dir() and not _is_export(path):
        raise ExportError(f"{path} holds what no export has written; it is not replaced. Name another folder with -o.")


def _is_export(folder: Path) -> bool:
    page = folder / README
    return page.is_file() and MADE_BY in page.read_text(encoding="utf-8", errors="replace")


def partial(page: Path) -> Path:
    """Where a file is written before it is whole."""
    return page.with_name(f".{page.name}.{os.getpid()}.partial")


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """What the system says of writing, in a sentence."""
    try:
        yield
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else str(error)
        raise ExportError(f"{path} cannot be written ({reason}). Nothing of it was left there.") from error


@contextmanager
def cleared(beside: Path) -> Iterator[None]:
    """Nothing stays beside the target, whatever happens."""
    _remove(beside)
    try:
        yield
    finally:
        _remove(beside)


def settle(beside: Path, path: Path) -> None:
    """Put what is finished in its place, at once; an older folder is out of the way only for that moment."""
    if not path.is_dir():
        os.replace(beside, path)
        return
    old = path.with_name(f".{path.name}.{os.getpid()}.old")
    os.replace(path, old)
    try:
        os.replace(beside, path)
    except BaseException:
        os.replace(old, path)
        raise
    _remove(old)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
