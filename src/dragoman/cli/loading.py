"""``dragoman record load``: a record that was exported as JSON Lines, taken in without reading its reports again."""

import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, TextIO

import typer

from dragoman.cli.asking import RecordOption
from dragoman.settings import record_url


def load(
    path: Annotated[
        str, typer.Argument(metavar="FILE", help="What `dragoman export jsonl` wrote; - is standard input.")
    ],
    record: RecordOption = None,
) -> None:
    """Take in what `dragoman export jsonl` wrote, without reading the reports again."""
    from dragoman import __version__
    from dragoman.exports.loading import read_back
    from dragoman.pipeline.kept import open_record

    counts: Counter[str] = Counter()
    with _lines(path) as lines, open_record(record_url(record)) as opened:
        run = opened.begin_run({"tool": __version__, "reader": "as exported", "inputs": [path]})
        try:
            for document, reading in read_back(lines, path):
                counts[opened.enter(document, reading, run).status] += 1
        finally:
            opened.finish_run(run, counts)
    told = ", ".join(f"{number:,} {status}" for status, number in counts.items()) or "the file is empty"
    print(f"{counts.total():,} {'report' if counts.total() == 1 else 'reports'} taken in: {told}.", file=sys.stderr)


@contextmanager
def _lines(path: str) -> Iterator[TextIO]:
    from dragoman.errors import SourceError

    if path == "-":
        yield sys.stdin
        return
    try:
        with Path(path).expanduser().open(encoding="utf-8") as file:
            yield file
    except (FileNotFoundError, IsADirectoryError, PermissionError, UnicodeDecodeError) as error:
        raise SourceError(f"{path} cannot be read as UTF-8 text ({error}).") from error
