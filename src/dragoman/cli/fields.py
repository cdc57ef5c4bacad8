"""Any one thing of the record, as its fields: what ``show`` prints of an id."""

from collections.abc import Mapping, Sequence
from typing import Any

from rich.table import Table
from rich.text import Text

from dragoman.cli.tables import quote, short
from dragoman.domain import wording
from dragoman.domain.dates import Basis, PartialDate
from dragoman.domain.statements import Statement

_TOLD_ELSEWHERE = ("actors", "place")
_NOTHING: tuple[Any, ...] = (None, False, [], "")


def fields(item: Mapping[str, Any], names: Mapping[str, str], said: Sequence[Statement] = ()) -> Table:
    """A line for each key of the contract's object that has a value, and one for each statement made in it.

    Args:
        item: the object.
        names: what to print for the ids of actors.
        said: the statements made in it.
    """
    page = Table.grid(padding=(0, 2))
    page.add_column(style="bold", width=14)
    page.add_column()
    for key, value in item.items():
        if key not in _TOLD_ELSEWHERE and value not in _NOTHING:
            page.add_row(key.replace("_", " "), Text(_value(value, names)))
    for statement in said:
        page.add_row("said", _said(statement, names))
    return page


def _said(statement: Statement, names: Mapping[str, str]) -> Text:
    speakers = ", ".join(names.get(one, one) for one in statement.speakers)
    words = Text(f"{speakers} {wording.ACT_WORDS[statement.act]}: {wording.plain(statement.content)}")
    return words.append(f"  {short(statement.id)}", "dim")


def _value(value: Any, names: Mapping[str, str]) -> str:
    if value is True:
        return "yes"
    if isinstance(value, list):
        return "\n".join(_value(one, names) for one in value)
    if isinstance(value, dict):
        return _object(value, names)
    return wording.plain(names.get(value, str(value)))


def _object(value: Mapping[str, Any], names: Mapping[str, str]) -> str:
    if "quote" in value:
        return f"{quote(value['quote'])} [{value['start']}–{value['end']}]"
    if "text_sha256" in value:
        known = (value["source"], value["title"], value["published"]["edtf"], value["id"])
        return ", ".join(part for part in known if part)
    if "printed" in value and "edtf" in value:
        return wording.date(PartialDate(value["edtf"], printed=value["printed"], basis=Basis(value["basis"])))
    told = [_value(one, names) for one in value.values() if one not in _NOTHING]
    return ", ".join(dict.fromkeys(told)) or "not known"
