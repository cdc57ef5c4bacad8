"""The record as a graph: people and sides as nodes, each two that an engagement joins as an edge with its dates.

Nodes and edges go to a file on the disk first and are read from it in order, so that the graph of a large record needs
no more memory than that of a small one.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import combinations

from dragoman.domain.engagements import Engagement, sides_of
from dragoman.exports.format import Column, Table
from dragoman.exports.losses import Losses
from dragoman.exports.naming import quotation, side_name
from dragoman.exports.sqlite_files import scratch
from dragoman.record.queries.selecting import Held, Selection

NODES = Table(
    "node",
    "A person or body, by its canonical id; or a side: a country or an international body.",
    (
        Column("id", "string", "Canonical id; `side:VN` for a side.", required=True),
        Column("label", "string", "The name.", required=True),
        Column("kind", "string", "What it is.", ("person", "organisation", "country", "delegation", "side")),
        Column("side", "string", "The side it belongs to: ISO 3166-1 alpha-2, or a body's short name."),
    ),
)
EDGES = Table(
    "edge",
    "Two that take part on different sides of one engagement, as one report tells it; or the two sides themselves.",
    (
        Column("id", "string", "Number of the edge.", required=True),
        Column("source", "string", "One of the two.", required=True),
        Column("target", "string", "The other.", required=True),
        Column("layer", "string", "Whom it joins: actors, or sides.", ("actor", "side")),
        Column("kind", "string", "Kind of engagement.", ("visit", "meeting", "call", "conference", "ceremony")),
        Column("actuality", "string", "Whether it took place."),
        Column("background", "boolean", "Whether the report only recalls it."),
        Column("date", "string", "EDTF date as known; empty where not."),
        Column("start", "date", "First day it may have been; empty where no year is known."),
        Column("end", "date", "Last day it may have been; empty where no year is known."),
        Column("engagement", "string", "Canonical id of the engagement.", required=True),
        Column("report", "string", "Id of the report.", required=True),
        Column("quote", "string", "The words of the report."),
    ),
)
TABLES = (NODES, EDGES)
LOST = (
    "Statements, commitments and relationships.",
    "Who took part on the same side: an edge joins only those on different sides.",
    "Engagements that show one side alone; they are counted below.",
)


@dataclass(frozen=True, slots=True)
class Edge:
    """Two joined by an engagement; all values but the two are in the order of the table ``edge``."""

    number: int
    source: str
    target: str
    layer: str
    kind: str
    actuality: str
    background: bool
    date: str
    start: str
    end: str
    engagement: str
    report: str
    quote: str


Node = tuple[str, str, str, str]


class Graph:
    """Nodes and edges, in the order of their ids and of the reports."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def nodes(self) -> Iterator[Node]:
        """Id, label, kind and side of each node."""
        yield from self._database.execute("SELECT id, label, kind, side FROM nodes ORDER BY id")

    def edges(self) -> Iterator[Edge]:
        """Each edge."""
        for row in self._database.execute("SELECT * FROM edges ORDER BY number"):
            values = dict(zip(Edge.__dataclass_fields__, row, strict=True))
            yield Edge(**{**values, "background": bool(values["background"])})


@contextmanager
def graph_of(selection: Selection, losses: Losses) -> Iterator[Graph]:
    """The graph of a selection, as long as the block lasts."""
    with scratch() as database:
        database.execute("CREATE TABLE nodes (id PRIMARY KEY, label, kind, side)")
        database.execute(
            "CREATE TABLE edges (number INTEGER PRIMARY KEY, source, target, layer, kind, actuality, background, "
            'date, start, "end", engagement, report, quote)'
        )
        for held in selection.held():
            _add(database, held, losses)
        yield Graph(database)


def _add(database: sqlite3.Connection, held: Held, losses: Losses) -> None:
    actors = held.actors
    sides = sides_of(held.reading.engagements, {one.id: one.country for one in actors.values()})
    for one in held.reading.engagements:
        ends = {held.person(part.actor): part.side or actors[part.actor].country for part in one.participants}
        nodes = [(held.person(part.actor), actors[part.actor]) for part in one.participants]
        database.executemany(
            "INSERT OR IGNORE INTO nodes VALUES (?, ?, ?, ?)",
            [(id_, actor.name, actor.kind.value, actor.country or "") for id_, actor in nodes],
        )
        across = [(a, b) for a, b in combinations(sorted(ends), 2) if ends[a] != ends[b]]
        pairs = list(combinations(sorted(sides[one.id]), 2))
        if not pairs:
            losses.note("engagements that show one side alone and join nobody", quotation(one))
        for a, b in across:
            _edge(database, held, one, a, b, "actor")
        for a, b in pairs:
            for side in (a, b):
                node = (f"side:{side}", side_name(side), "side", side)
                database.execute("INSERT OR IGNORE INTO nodes VALUES (?, ?, ?, ?)", node)
            _edge(database, held, one, f"side:{a}", f"side:{b}", "side")


def _edge(database: sqlite3.Connection, held: Held, one: Engagement, a: str, b: str, layer: str) -> None:
    date = one.date
    values = (a, b, layer, one.kind.value, one.actuality.value, one.background, date.edtf or "", date.earliest or "",
              date.latest or "", held.occasion(one.id), held.document.id, quotation(one))  # fmt: skip
    database.execute(f"INSERT INTO edges VALUES (NULL, {', '.join('?' * len(values))})", values)
