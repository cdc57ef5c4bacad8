"""The application: one record, the nouns that can be asked for, and whatever else is put on it.

Nothing is kept for the whole process: every application has a record of its own, and thereby its own connections.
"""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from fastapi.openapi.utils import get_openapi

from dragoman import __version__
from dragoman.api import problems
from dragoman.api.caching import Tagging
from dragoman.api.nouns import (
    batches,
    commitments,
    corrections,
    countries,
    engagements,
    judgements,
    network,
    pairs,
    people,
    reports,
    search,
    session,
    statements,
    timeline,
    why,
)
from dragoman.api.nouns import map as map_of_engagements
from dragoman.record import Record

ROUTERS = (
    reports.router,
    engagements.router,
    *people.ROUTERS,
    countries.router,
    pairs.router,
    statements.router,
    commitments.router,
    search.router,
    timeline.router,
    map_of_engagements.router,
    network.router,
    why.router,
    session.router,
    batches.router,
    corrections.router,
    *judgements.ROUTERS,
)

Extension = Callable[[FastAPI], None]
"""Something put on the application: pages, accounts, guards. ``app.state.record`` is the record."""

_ABOUT = (
    "The cited record of diplomatic reports. Every fact comes with the words of a report that say it, at "
    "`[start, end)` of its text, counted in code points. Long lists come in pages: `next` is the `cursor` of the "
    "following one. Every answer has an ETag. Whatever goes wrong is told as a problem (RFC 9457)."
)


def create_app(record: Record, *, origins: Sequence[str] = (), extensions: Sequence[Extension] = ()) -> FastAPI:
    """The application of a record, which it closes when it ends.

    Args:
        record: open; its connections are this application's from now on.
        origins: sites whose scripts may read the API (CORS); none unless said.
        extensions: called in turn with the application; they add routes and middleware.
    """

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        try:
            yield
        finally:
            record.close()

    # the pages of documentation that FastAPI has would fetch scripts from other hosts
    app = FastAPI(
        title="Dragoman",
        version=__version__,
        description=_ABOUT,
        license_info={"name": "Apache-2.0", "identifier": "Apache-2.0"},
        openapi_url="/api/openapi.json",
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
    )
    app.state.record = record
    problems.register(app)
    for router in ROUTERS:
        app.include_router(router)
    app.add_middleware(Tagging)
    if origins:
        app.add_middleware(CORSMiddleware, allow_origins=list(origins), expose_headers=["ETag"])
    for extend in extensions:
        extend(app)
    app.openapi = lambda: _openapi(app)  # type: ignore[method-assign]
    return app


def _openapi(app: FastAPI) -> dict[str, Any]:
    """The description of the API: of what stands under ``/api``, with the problems that are really answered."""
    if app.openapi_schema is None:
        described = get_openapi(
            title=app.title,
            version=app.version,
            description=app.description,
            license_info=app.license_info,
            routes=app.routes,
        )
        described["paths"] = {
            path: told for path, told in described.get("paths", {}).items() if path.startswith("/api/")
        }
        schemas = described.setdefault("components", {}).setdefault("schemas", {})
        for unused in ("HTTPValidationError", "ValidationError"):
            schemas.pop(unused, None)
        told = problems.Problem.model_json_schema(ref_template="#/components/schemas/{model}")
        schemas |= told.pop("$defs", {}) | {"Problem": told}
        app.openapi_schema = described
    return app.openapi_schema
