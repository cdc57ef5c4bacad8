"""Cells of CSV: empty is unknown, ``[]`` is none, ``false`` is no; and no cell is a formula to a spreadsheet.

A spreadsheet runs a cell that begins with ``=``, ``+``, ``-``, ``@``, a tab or a carriage return. Such a text gets an
apostrophe before it, and so does one that begins with an apostrophe: to undo it, take one apostrophe off whatever
begins with one.
"""

import json
from typing import Any

RISKY = tuple("=+-@\t\r\n＝＋－＠'")
MARK = "'"

EXPLAINED = (
    "An empty cell is not known; `[]` is known to be none; `false` is no. Lists and objects are JSON. A text that "
    "begins with `=`, `+`, `-`, `@`, a tab, a line break or an apostrophe has an apostrophe put before it, so that no "
    "spreadsheet takes it for a formula: to undo it, take one apostrophe off whatever begins with one."
)


def cell(value: Any) -> str:
    """A value as it stands in a cell."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return MARK + value if value.startswith(RISKY) else value
    if isinstance(value, (list, dict)):
        return json.dumps(value, ensure_ascii=False)
    return str(value)


def undone(text: str) -> str:
    """The text of a cell as it was."""
    return text.removeprefix(MARK)
