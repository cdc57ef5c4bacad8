"""What reads batches while an application runs: put on it as an extension, started and ended with it."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import anyio.to_thread
from fastapi import FastAPI

from dragoman.pipeline.batches import Worker
from dragoman.pipeline.engines import Engine


def adding(engine: Callable[[], Engine]) -> Callable[[FastAPI], None]:
    """An extension that reads what is handed in; ``engine`` is made when there is first something to read."""

    def extend(app: FastAPI) -> None:
        worker = Worker(app.state.record, engine)
        app.state.worker = worker
        within = app.router.lifespan_context

        @asynccontextmanager
        async def life(running: FastAPI) -> AsyncIterator[Any]:
            async with within(running) as state:
                worker.start()
                try:
                    yield state
                finally:
                    await anyio.to_thread.run_sync(worker.close)

        app.router.lifespan_context = life

    return extend
