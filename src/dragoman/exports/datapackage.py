"""Frictionless: ``datapackage.json`` for tables in CSV, so that tools check and type them without being told."""

import json
from collections.abc import Iterable
from typing import Any

from dragoman.exports.format import Column, Table

Json = dict[str, Any]


def datapackage(name: str, title: str, tables: Iterable[Table]) -> str:
    """The file for tables that stand beside it as NAME.csv."""
    package = {
        "name": name,
        "title": title,
        "profile": "tabular-data-package",
        "resources": [_resource(table) for table in tables],
    }
    return json.dumps(package, ensure_ascii=False, indent=2) + "\n"


def _resource(table: Table) -> Json:
    schema: Json = {"fields": [_field(column) for column in table.columns], "missingValues": [""]}
    if table.key:
        schema["primaryKey"] = list(table.key)
    if table.links:
        schema["foreignKeys"] = [
            {"fields": list(here), "reference": {"resource": other, "fields": list(there)}}
            for here, other, there in table.links
        ]
    return {
        "name": table.name,
        "path": f"{table.name}.csv",
        "description": table.sentence,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "doubleQuote": True, "lineTerminator": "\n"},
        "schema": schema,
    }


def _field(column: Column) -> Json:
    field: Json = {"name": column.name, "type": column.type, "description": column.sentence}
    constraints: Json = {"required": True} if column.required else {}
    if column.values:
        constraints["enum"] = list(column.values)
    if column.type == "boolean":
        field |= {"trueValues": ["true"], "falseValues": ["false"]}
    return field | ({"constraints": constraints} if constraints else {})
