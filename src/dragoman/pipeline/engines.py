"""Engines: where documents are read, in this process or in several, always in order and with the same
result.

A reader is a plain function from document to reading, so scale-out is a map; an engine is that map.
Whatever goes wrong with one document becomes a failure in its place, so that one bad report never costs
the others.
"""

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice
from typing import Protocol

from dragoman.domain.claims import Reading
from dragoman.domain.text import Document
from dragoman.errors import DragomanError
from dragoman.sources.failure import SourceFailure

Outcome = tuple[Document, Reading | SourceFailure]

REPORT_IT = "this is a fault of Dragoman: please report it with the text"

LARGEST_CHUNK = 32
"""Documents read together: past this a batch reads no faster and an interruption costs more."""


class ReadsDocuments(Protocol):
    """What an engine needs of a reader."""

    @property
    def version(self) -> str:
        """The version that its readings carry."""

    @property
    def lexicon_fingerprint(self) -> str:
        """A hash of the lexicons it reads with."""

    def read(self, document: Document) -> Reading:
        """Read one document."""

    def read_many(self, documents: Iterable[Document]) -> Iterator[tuple[Document, Reading]]:
        """Read documents in order."""


class Engine(Protocol):
    """What a run needs: the reader's identity, and a map that keeps the order."""

    @property
    def version(self) -> str:
        """The version of the reader behind it."""

    @property
    def lexicon_fingerprint(self) -> str:
        """A hash of the lexicons of the reader behind it."""

    def read_all(self, documents: Iterable[Document]) -> Iterator[Outcome]:
        """Each document with its reading, or with why it could not be read, in order."""


class OneProcess:
    """The reference engine: reads here, in chunks that grow so that the first result comes at once."""

    def __init__(self, reader: ReadsDocuments) -> None:
        self.version = reader.version
        self.lexicon_fingerprint = reader.lexicon_fingerprint
        self._reader = reader

    def read_all(self, documents: Iterable[Document]) -> Iterator[Outcome]:
        """Each document with its outcome, in order."""
        for chunk in _chunks(documents):
            yield from _read_chunk(self._reader, chunk)


class ManyProcesses:
    """Reads in several processes, each with a reader of its own; ``load`` makes it and must be importable.

    Raises:
        DragomanError: no reader could be made, or a process was ended from outside.
    """

    def __init__(self, load: Callable[[], ReadsDocuments], workers: int) -> None:
        self._workers = workers
        # spawn, not fork: a forked copy of a process with running threads can hang
        self._pool = ProcessPoolExecutor(
            workers, multiprocessing.get_context("spawn"), initializer=_start_worker, initargs=(load,)
        )
        with _explained():
            self.version, self.lexicon_fingerprint = self._pool.submit(_identity).result()

    def read_all(self, documents: Iterable[Document]) -> Iterator[Outcome]:
        """Each document with its outcome, in order; only a few chunks are under way at a time."""
        waiting: deque[Future[list[Outcome]]] = deque()
        try:
            with _explained():
                for chunk in _chunks(documents):
                    waiting.append(self._submit(chunk))
                    if len(waiting) > 2 * self._workers:
                        yield from waiting.popleft().result()
                while waiting:
                    yield from waiting.popleft().result()
        finally:
            self._pool.shutdown(wait=False, cancel_futures=True)

    def _submit(self, chunk: list[Document]) -> Future[list[Outcome]]:
        try:
            return self._pool.submit(_read_here, chunk)
        except OSError as error:  # Python 3.11: a pool that breaks just now has closed its pipe already
            raise BrokenProcessPool from error


@contextmanager
def _explained() -> Iterator[None]:
    """Turn the end of a process that nobody here asked for into a sentence."""
    try:
        yield
    except BrokenProcessPool as error:
        raise DragomanError(
            "A process that was reading was ended from outside, perhaps for want of memory. "
            "What was finished stays; run the command again with fewer --workers."
        ) from error


def engine_for(load: Callable[[], ReadsDocuments], workers: int) -> Engine:
    """The engine for that many processes."""
    return OneProcess(load()) if workers <= 1 else ManyProcesses(load, workers)


def _chunks(documents: Iterable[Document]) -> Iterator[list[Document]]:
    remaining = iter(documents)
    size = 1
    while chunk := list(islice(remaining, size)):
        yield chunk
        size = min(2 * size, LARGEST_CHUNK)


def _read_chunk(reader: ReadsDocuments, chunk: Sequence[Document]) -> list[Outcome]:
    try:
        return list(reader.read_many(chunk))
    except Exception:  # noqa: BLE001 - whatever one document trips, the others of its chunk are read on their own
        return [_read_one(reader, document) for document in chunk]


def _read_one(reader: ReadsDocuments, document: Document) -> Outcome:
    try:
        return document, reader.read(document)
    except Exception as error:  # noqa: BLE001 - a fault of the reader is this report's failure, named and counted
        reason = f"the reader failed on it ({type(error).__name__}: {error})"
        return document, SourceFailure(document.origin, reason, REPORT_IT)


_here: list[ReadsDocuments | DragomanError] = []
"""In a worker process its reader, or why there is none; empty in every other process."""


def _start_worker(load: Callable[[], ReadsDocuments]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent is interrupted, and stops its workers in order
    try:
        _here.append(load())
    except DragomanError as error:  # kept for whoever asks, since an initializer that fails only breaks the pool
        _here.append(error)


def _reader_here() -> ReadsDocuments:
    reader = _here[0]
    if isinstance(reader, DragomanError):
        raise reader
    return reader


def _identity() -> tuple[str, str]:
    reader = _reader_here()
    return reader.version, reader.lexicon_fingerprint


def _read_here(chunk: list[Document]) -> list[Outcome]:
    return _read_chunk(_reader_here(), chunk)
