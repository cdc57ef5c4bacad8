"""Overviews while an application runs: kept for a while, and the commonest made as it starts, before anyone asks."""

import logging
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI

from dragoman.errors import DragomanError
from dragoman.record import Record
from dragoman.record.inventory import inventory
from dragoman.record.overviews import Overviews
from dragoman.record.queries import timeline
from dragoman.record.queries.answers import Answers, JoinedEntry
from dragoman.record.queries.directory import actors, sides
from dragoman.record.queries.hosts import hosts

logger = logging.getLogger(__name__)


def overviews(app: FastAPI) -> None:
    """An extension that keeps them."""
    record: Record = app.state.record
    record.keep_overviews(Overviews())
    within = app.router.lifespan_context

    @asynccontextmanager
    async def life(running: FastAPI) -> AsyncIterator[Any]:
        threading.Thread(target=_make, args=(record,), name="first overviews", daemon=True).start()
        async with within(running) as state:
            yield state

    app.router.lifespan_context = life


def _make(record: Record) -> None:
    """What the first page, the list of people and the map show."""
    try:
        for make in (sides, inventory, timeline_newest):
            make(record)
        actors(record, days=True)
        hosts(record)
    except DragomanError as error:
        logger.warning("%s", error)


def timeline_newest(record: Record) -> Answers[JoinedEntry]:
    """The newest engagements, as the first page shows them."""
    return timeline(record, limit=6)
