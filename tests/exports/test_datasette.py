"""Datasette opens the export, knows its columns, and answers the canned queries."""

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import yaml
from datasette.app import Datasette
from exporting import Export

from dragoman.exports.datasette_pages import FACETS, QUERIES, VIEWS
from dragoman.exports.datasette_record import _SHARED as SHARED
from dragoman.exports.datasette_record import QUERIES as RECORD_QUERIES
from dragoman.exports.datasette_record import VIEWS as RECORD_VIEWS
from dragoman.exports.datasette_record import page
from dragoman.record.queries.selecting import Filters


def ask(folder: Path, *paths: str) -> list[Any]:
    pages = yaml.safe_load((folder / "metadata.yaml").read_text(encoding="utf-8"))

    async def answers() -> list[Any]:
        datasette = Datasette([str(folder / "record.db")], metadata=pages)
        await datasette.invoke_startup()
        found = [await datasette.client.get(path) for path in paths]
        assert [one.status_code for one in found] == [200] * len(found)
        return [one.json() if ".json" in path else one.text for one, path in zip(found, paths, strict=True)]

    return asyncio.run(answers())


def test_canned_queries_are_answered(export: Export) -> None:
    between, said, dyads, promises = ask(
        export("datasette"),
        "/record/between.json?one=VN&other=KH&_shape=array",
        "/record/said_by.json?name=Vu+Minh+Duc&_shape=array",
        "/record/dyads.json?_shape=array",
        "/record/open_promises.json?_shape=array",
    )

    assert any("official visit to Cambodia" in row["quote"] for row in between)
    assert any(row["act"] == "propose" and "border trade agreement" in row["content"] for row in said)
    assert {"year": "2024", "one": "KH", "other": "VN"}.items() <= next(
        row for row in dyads if (row["one"], row["other"]) == ("KH", "VN")
    ).items()
    assert all(row["deadline"] for row in promises)


def test_the_record_itself_answers_canned_queries(
    dragoman: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    status, _out, told = dragoman("record", "datasette", "-o", tmp_path / "metadata.yaml")
    assert status == 0
    assert f"datasette {tmp_path / 'kept' / 'record.db'} -m {tmp_path / 'metadata.yaml'}" in told
    (tmp_path / "record.db").symlink_to(tmp_path / "kept" / "record.db")

    between, said, dyads, promises, page = ask(
        tmp_path,
        "/record/between.json?one=VN&other=KH&_shape=array",
        "/record/said_by.json?name=Vu+Minh+Duc&_shape=array",
        "/record/dyads.json?_shape=array",
        "/record/open_promises.json?_shape=array",
        "/record/who_met_whom",
    )

    assert any("official visit to Cambodia" in row["quote"] for row in between)
    assert any(row["act"] == "propose" and "border trade agreement" in row["content"] for row in said)
    assert ("2024", "KH", "VN", 5) in [(row["year"], row["one"], row["other"], row["engagements"]) for row in dyads]
    assert all(row["deadline"] and row["maker"] for row in promises)
    assert "In what office, as printed." in page
    assert "exists. To replace it, add --force." in dragoman("record", "datasette", "-o", tmp_path / "metadata.yaml")[2]


def test_the_page_of_the_record_names_the_columns_that_its_views_have(example_record: Path) -> None:
    with closing(sqlite3.connect(example_record)) as database:
        for name, (_told, columns, facets) in RECORD_VIEWS.items():
            there = {row[1] for row in database.execute(f"PRAGMA table_info({name})")}
            assert set(columns) | set(facets) <= there <= set(columns) | set(SHARED), name
        for _title, _told, sql in RECORD_QUERIES.values():
            asked = dict.fromkeys(("one", "other", "name", "id"), "x")
            database.execute(sql, asked)
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []


def test_accounts_are_never_shown() -> None:
    pages = yaml.safe_load(page("record", accounts=True))["databases"]["record"]
    assert pages["allow_sql"] is False
    assert pages["tables"]["users"]["allow"] is False


def test_pages_tell_what_columns_are_and_have_facets(export: Export) -> None:
    page, view = ask(export("datasette"), "/record/engagements", "/record/who_met_whom.json?_shape=array")

    assert "Whether the report only recalls it" in page
    assert "_facet" in page
    assert any(row["name"] == "Sok Vannara" for row in view)


def test_what_was_said_is_found_without_accents(export: Export) -> None:
    [found] = ask(export("datasette"), "/record/statements.json?_search=border+trade&_shape=array")

    assert found
    assert all("border" in (row["quote"] + row["content"]).lower() for row in found), found


def test_links_lead_somewhere_and_facets_are_columns(export: Export) -> None:
    with closing(sqlite3.connect(export("datasette", Filters(("VN", "KH"))) / "record.db")) as database:
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        for table, facets in FACETS.items():
            columns = {row[1] for row in database.execute(f"PRAGMA table_info({table})")}
            assert set(facets) <= columns, table
        for name in VIEWS:
            assert database.execute(f"SELECT count(*) FROM {name}").fetchone() is not None


def test_every_query_and_view_is_told_in_the_readme(export: Export) -> None:
    page = (export("datasette") / "README.md").read_text(encoding="utf-8")

    assert all(f"`{name}`" in page for name in (*QUERIES, *VIEWS))
