"""What every endpoint has in common: the record it asks, how it is told what to answer, and its errors' shapes."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request

from dragoman.api.problems import NotFound, answers
from dragoman.errors import QuestionError
from dragoman.record import Record

Json = dict[str, Any]


def _record(request: Request) -> Record:
    record: Record = request.app.state.record
    return record


AskedRecord = Annotated[Record, Depends(_record)]
"""The record that the application serves."""


def noun(name: str) -> APIRouter:
    """The router of a noun: its endpoints stand under ``/api/NAME``."""
    return APIRouter(prefix=f"/api/{name}", tags=[name], responses=answers(404, 422, 503))


@contextmanager
def named_in_the_address() -> Iterator[None]:
    """A question that fails within the block asked for what its address names: there is no such thing."""
    try:
        yield
    except QuestionError as error:
        raise NotFound(str(error)) from error
