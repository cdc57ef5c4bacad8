"""A long list within one JSON document, written item by item."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any


def document(head: Mapping[str, Any], name: str, items: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """The document with these entries, and under ``name`` the items, one a line; what is not known is left out."""
    opening = json.dumps(dict(head), ensure_ascii=False).removesuffix("}")
    yield f'{opening}{", " if head else ""}"{name}": [\n'
    for number, item in enumerate(items):
        known = {key: value for key, value in item.items() if value not in (None, [], "")}
        yield (",\n" if number else "") + json.dumps(known, ensure_ascii=False)
    yield "\n]}\n"
