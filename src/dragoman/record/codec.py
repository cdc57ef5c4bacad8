"""Documents and readings as JSON and back, exactly: what the record keeps beside its tables.

Citations and spans are kept as their two offsets alone, since the document gives back the quotation. Fields
that have their default are left out, so that a field added to a type later is simply absent from what was
kept before; a default that changes its meaning therefore needs a migration.
"""

from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from dragoman.domain.text import Citation, Document, Span

Made = TypeVar("Made")
Json = Any
Decode = Callable[[Json, Document | None], Any]

_RANGES = (Citation, Span)


def encode(value: object) -> Json:
    """A frozen value of ``domain/`` as plain lists, dicts and scalars."""
    if isinstance(value, _RANGES):
        return [value.start, value.end]
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        return [encode(item) for item in value]
    if is_dataclass(value):
        return _encode_fields(value)
    return value


def _encode_fields(value: object) -> dict[str, Json]:
    kind: Any = type(value)
    given = ((name, getattr(value, name), default) for name, default in _defaults(kind))
    return {name: encode(item) for name, item, default in given if item != default}


@cache
def _defaults(kind: Any) -> tuple[tuple[str, object], ...]:
    return tuple((field.name, MISSING if field.default is MISSING else field.default) for field in fields(kind))


def decode(kind: type[Made], value: Json, document: Document | None = None) -> Made:
    """The value of this type that was encoded; ``document`` is what its citations quote."""
    unhinted: Any = kind
    made: Made = _decoder(unhinted)(value, document)
    return made


@cache
def _decoder(kind: Any) -> Decode:
    """How to make this type of its JSON; worked out once for each type."""
    if kind is Citation:
        return _cite
    if kind is Span:
        return lambda value, _document: Span(*value)
    if get_origin(kind) in (Union, UnionType):
        return _optional(kind)
    if get_origin(kind) is tuple:
        item = _decoder(get_args(kind)[0])
        return lambda value, document: tuple(item(one, document) for one in value)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return lambda value, _document: kind(value)
    if is_dataclass(kind):
        return _fields_decoder(kind)
    return lambda value, _document: value


def _cite(value: Json, document: Document | None) -> Citation:
    assert document is not None, "a citation is made by the document it cites"
    return document.cite(*value)


def _optional(kind: Any) -> Decode:
    (inner,) = (_decoder(part) for part in get_args(kind) if part is not NoneType)
    return lambda value, document: None if value is None else inner(value, document)


def _fields_decoder(kind: Any) -> Decode:
    hints = get_type_hints(kind)
    makers = {field.name: _decoder(hints[field.name]) for field in fields(kind)}
    return lambda value, document: kind(
        **{name: makers[name](item, document) for name, item in value.items() if name in makers}
    )
