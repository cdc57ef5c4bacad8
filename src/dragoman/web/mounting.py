"""Putting the pages on an application: their routes, their files, and how a refusal looks in a browser."""

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles

from dragoman.web.pages import ROUTERS
from dragoman.web.refusals import Refusals
from dragoman.web.site import STATIC


def mount(app: FastAPI) -> None:
    """Add the pages to an application."""
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    for router in ROUTERS:
        app.include_router(router)


def refuse_kindly(app: FastAPI) -> None:
    """Answer refusals by a page where a page was asked for: the last extension, so that guards' refusals are too."""
    app.add_middleware(Refusals)
