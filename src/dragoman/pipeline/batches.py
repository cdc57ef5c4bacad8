"""Batches: reports that are handed in while the record is served, kept until they are read, read in the background.

What is handed in lies in the record before anyone is told that it was taken, so that a server that is killed goes on
where it stopped; each report is entered in a transaction of its own, and entering one again changes nothing.
"""

import io
import logging
import secrets
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from sqlalchemy import func, select

from dragoman.domain.text import Report
from dragoman.errors import DragomanError, QuestionError, RecordError, RefusedError
from dragoman.pipeline.engines import Engine
from dragoman.pipeline.results import Finished, LeftOut, News
from dragoman.pipeline.run import run_found
from dragoman.record import Record
from dragoman.record.record import now
from dragoman.record.service_tables import batch_items, batch_reports, batches
from dragoman.sources.collect import collect
from dragoman.sources.failure import SourceFailure
from dragoman.sources.given import Given

logger = logging.getLogger(__name__)

MOST_ITEMS = 200
ADDRESS = "address"
OPEN = ("waiting", "running", "stopped")
AGAIN = 20.0
"""Seconds after which a batch is tried again that stopped since the record could not be written."""


@dataclass(frozen=True, slots=True)
class Item:
    """Something handed in: a pasted text, a file, or the address of a feed, which may hold many reports.

    One whose ``kind`` is ``ADDRESS`` has its address as ``name`` and no content: it is asked when it is read.
    """

    kind: str
    name: str
    content: bytes
    given: Given = Given()


@dataclass(frozen=True, slots=True)
class BatchReport:
    """What became of one report."""

    origin: str
    title: str | None
    report: str | None
    status: str
    told: str | None


@dataclass(frozen=True, slots=True)
class Batch:
    """A batch and how far it is; ``told`` says why one stopped."""

    id: str
    by: str
    at: str
    state: str
    ended: str | None
    told: str | None
    items: int
    items_done: int
    reports: tuple[BatchReport, ...]


def hand_in(record: Record, items: Sequence[Item], *, by: str) -> str:
    """Keep what is handed in, to be read; gives the batch's id.

    Raises:
        RefusedError: it is nothing, or too much at once.
    """
    if not items or not any(item.content.strip() or item.kind == ADDRESS for item in items):
        raise RefusedError("There is nothing in it: paste a report's text, or choose a file that has some.")
    if len(items) > MOST_ITEMS:
        raise RefusedError(f"At most {MOST_ITEMS} files are taken at once. Send them in parts, or use dragoman read.")
    id_ = "b" + secrets.token_hex(6)
    rows = [
        {
            "batch": id_,
            "position": place,
            "kind": item.kind,
            "name": item.name,
            "given": {name: getattr(item.given, name) for name in ("published", "source", "language", "url")},
            "content": item.content,
            "done": False,
        }
        for place, item in enumerate(items)
    ]
    with record.writing() as connection:
        connection.execute(batches.insert(), {"id": id_, "by_whom": by, "at": now(), "state": "waiting"})
        connection.execute(batch_items.insert(), rows)
    return id_


def batch(record: Record, id_: str) -> Batch:
    """A batch, and what became of each report so far.

    Raises:
        QuestionError: there is none of this id.
    """
    mine = batch_items.c.batch == id_
    with record.asking() as connection:
        row = connection.execute(select(batches).where(batches.c.id == id_)).one_or_none()
        if row is None:
            raise QuestionError(f"There is no batch {id_!r}.")
        items = connection.scalar(select(func.count()).select_from(batch_items).where(mine)) or 0
        done = connection.scalar(select(func.count()).select_from(batch_items).where(mine, batch_items.c.done)) or 0
        told = connection.execute(
            select(batch_reports)
            .where(batch_reports.c.batch == id_)
            .order_by(batch_reports.c.item, batch_reports.c.position)
        )
        reports = tuple(BatchReport(one.origin, one.title, one.report, one.status, one.told) for one in told)
    return Batch(row.id, row.by_whom, row.at, row.state, row.ended_at, row.told, items, done, reports)


class _Stopped(Exception):
    """The server ends, and the batch goes on when it starts again."""


class Worker:
    """Reads batches in a thread, one after another; those that a server before left unfinished come first.

    It is woken by what is handed in, or looks by itself every ``look`` seconds, where other processes take it in.
    """

    def __init__(
        self, record: Record, engine: Callable[[], Engine], again: float = AGAIN, look: float | None = None
    ) -> None:
        self._record = record
        self._again = again
        self._look = look
        self._held_up: set[str] = set()
        self._make = engine
        self._engine: Engine | None = None
        self._wanted = threading.Event()
        self._ending = False
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Go on with what was left unfinished, and wait for more."""
        self._thread = threading.Thread(target=self._work, name="batches", daemon=True)
        self._wanted.set()
        self._thread.start()

    def wake(self) -> None:
        """Something was handed in."""
        self._wanted.set()

    def close(self) -> None:
        """Stop after the report that is being read."""
        self._ending = True
        self._wanted.set()
        if self._thread is not None:
            self._thread.join(30)

    def _work(self) -> None:
        tried: set[str] = set()
        while not self._ending:
            self._wanted.wait(self._again if self._held_up else self._look)
            self._wanted.clear()
            tried -= self._held_up
            self._held_up.clear()
            while not self._ending and (id_ := self._next(tried)):
                tried.add(id_)
                self._read(id_)

    def _next(self, tried: set[str]) -> str | None:
        query = select(batches.c.id).where(batches.c.state.in_(OPEN)).order_by(batches.c.at, batches.c.id)
        try:
            with self._record.asking() as connection:
                return next((id_ for id_ in connection.scalars(query) if id_ not in tried), None)
        except DragomanError as error:
            logger.warning("%s", error)
            self._held_up.add("")  # none of these, but the looking is to be tried again
            return None

    def _read(self, id_: str) -> None:
        try:
            self._set(id_, state="running", told=None)
            for position in self._open_items(id_):
                self._read_item(id_, position)
            self._set(id_, state="finished", ended_at=now())
        except _Stopped:
            return
        except Exception as error:  # noqa: BLE001 - whatever it is, the server goes on and the batch says why it stopped
            logger.warning("The batch %s stopped: %s", id_, error)
            told = str(error) if isinstance(error, DragomanError) else f"A fault of Dragoman ({type(error).__name__})."
            if isinstance(error, RecordError):
                self._held_up.add(id_)
                self._stop(id_, f"{told} What was finished stays; it is tried again by itself.")
            else:
                self._stop(id_, f"{told} What was finished stays; it goes on when the server is started again.")

    def _stop(self, id_: str, told: str) -> None:
        try:
            self._set(id_, state="stopped", told=told)
        except DragomanError as error:
            logger.warning("%s", error)

    def _set(self, id_: str, **values: Any) -> None:
        with self._record.writing() as connection:
            connection.execute(batches.update().where(batches.c.id == id_).values(**values))

    def _open_items(self, id_: str) -> list[int]:
        mine = (batch_items.c.batch == id_) & batch_items.c.done.is_(False)
        query = select(batch_items.c.position).where(mine).order_by(batch_items.c.position)
        with self._record.asking() as connection:
            return list(connection.scalars(query))

    def _read_item(self, id_: str, position: int) -> None:
        mine = (batch_items.c.batch == id_) & (batch_items.c.position == position)
        told = (batch_reports.c.batch == id_) & (batch_reports.c.item == position)
        with self._record.asking() as connection:
            row = connection.execute(select(batch_items).where(mine)).one()
            known = connection.scalar(select(func.count()).select_from(batch_reports).where(told)) or 0
        item = Item(row.kind, row.name, row.content or b"", Given(**row.given))
        if known and item.kind == ADDRESS:
            with self._record.writing() as connection:
                connection.execute(batch_reports.delete().where(told))
            known = 0  # what stands there may be in another order by now: it is read from its beginning
        place = iter(range(known, 10**9))
        if self._engine is None:
            self._engine = self._make()

        def notify(news: News) -> None:
            values = {"batch": id_, "item": position, "position": next(place), **_row(news)}
            with self._record.writing() as connection:
                connection.execute(batch_reports.insert(), values)
            if self._ending:
                raise _Stopped

        found = islice(_found(item), known, None)
        run_found(found, [f"{id_} {item.name}"], item.given, self._engine, self._record, notify)
        with self._record.writing() as connection:
            connection.execute(batch_items.update().where(mine).values(done=True, content=None))


def _found(item: Item) -> Iterator[Report | SourceFailure]:
    """The reports of an item, under its own name."""
    if item.kind == ADDRESS:
        yield from collect([item.name], item.given)
        return
    for one in collect(["-"], item.given, stdin=io.BytesIO(item.content)):
        yield replace(one, origin=one.origin.replace("standard input", item.name, 1))


def _row(news: News) -> dict[str, Any]:
    if isinstance(news, SourceFailure):
        told = f"{news.reason}; {news.remedy}."
        return {"origin": news.origin, "title": None, "report": None, "status": "failed", "told": told}
    document = news.document
    row = {"origin": document.origin, "title": document.title, "report": document.id}
    if isinstance(news, LeftOut):
        return row | {"status": "retracted", "told": f"It was {news.retraction}"}
    assert isinstance(news, Finished)
    return row | {"status": news.status, "told": news.reading.unread_reason}
