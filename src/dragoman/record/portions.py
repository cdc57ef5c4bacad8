"""Many values in portions, each of which one query takes."""

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from sqlalchemy import ARRAY, BindParameter, ColumnElement, Text, bindparam
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import Boolean

Item = TypeVar("Item")

AT_ONCE = 400
"""Values in one condition: far below what SQLite or PostgreSQL take."""


def portions(values: Sequence[Item]) -> Iterator[Sequence[Item]]:
    """The values, in their order, as many at a time as one query takes."""
    return (values[start : start + AT_ONCE] for start in range(0, len(values), AT_ONCE))


def among(column: ColumnElement[Any], values: Sequence[str]) -> ColumnElement[bool]:
    """The condition that a column has one of these values; on PostgreSQL they are one parameter.

    With a parameter for each, the driver, SQLAlchemy and the server all take hundreds of them apart anew, which takes
    longer than the question. To SQLite they cost little, and it plans better by a list than by what stands for one.
    """
    together: BindParameter[Any] = bindparam(None, list(values), type_=ARRAY(Text))
    listed: BindParameter[Any] = bindparam(None, list(values), expanding=True)
    return _Among(column, together, listed)


class _Among(FunctionElement[bool]):
    """A column, and the values of which it has one: as an array, and as a list."""

    name = "among"
    type = Boolean()
    inherit_cache = True

    def self_group(self, against: Any = None) -> Any:
        """As it is: otherwise SQLite would be asked whether the condition equals 1, which no index answers."""
        return self


@compiles(_Among, "postgresql")
def _on_a_server(element: _Among, compiler: SQLCompiler, **more: Any) -> str:
    column, together, _listed = element.clauses
    return f"{compiler.process(column, **more)} = ANY ({compiler.process(together, **more)})"


@compiles(_Among, "sqlite")
def _in_a_file(element: _Among, compiler: SQLCompiler, **more: Any) -> str:
    column, _together, listed = element.clauses
    return f"{compiler.process(column, **more)} IN {compiler.process(listed, **more)}"
