"""GraphML: who and which sides are joined by engagements, with dates on every edge, for Gephi, Cytoscape, R, Python."""

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from dragoman.exports.format import Format
from dragoman.exports.graph import EDGES, LOST, NODES, TABLES, Edge, Graph, Node, graph_of
from dragoman.exports.losses import Losses
from dragoman.exports.markup import without_controls
from dragoman.record.queries.selecting import Selection

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns '
    'http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
)
OF_NODE = [column.name for column in NODES.columns[1:]]
OF_EDGE = [column.name for column in EDGES.columns[3:]]


def _lines(graph: Graph) -> Iterator[str]:
    yield HEAD
    for owner, names in (("node", OF_NODE), ("edge", OF_EDGE)):
        for name in names:
            type_ = "boolean" if name == "background" else "string"
            yield f'<key id="{owner}-{name}" for="{owner}" attr.name="{name}" attr.type="{type_}"/>\n'
    yield '<graph id="record" edgedefault="undirected">\n'
    yield from map(_node, graph.nodes())
    yield from map(_edge, graph.edges())
    yield "</graph>\n</graphml>\n"


def _node(node: Node) -> str:
    data = "".join(_data("node", name, value) for name, value in zip(OF_NODE, node[1:], strict=True))
    return f"<node id={quoteattr(node[0])}>{data}</node>\n"


def _edge(edge: Edge) -> str:
    values = asdict(edge)
    data = "".join(_data("edge", name, values[name]) for name in OF_EDGE)
    return f'<edge id="{edge.number}" source={quoteattr(edge.source)} target={quoteattr(edge.target)}>{data}</edge>\n'


def _data(owner: str, name: str, value: object) -> str:
    if value in ("", None):
        return ""
    words = str(value).lower() if isinstance(value, bool) else escape(without_controls(str(value)))
    return f'<data key="{owner}-{name}">{words}</data>'


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    with graph_of(selection, losses) as graph, target.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(_lines(graph))


FORMAT = Format(
    name="graphml",
    sentence="GraphML: people, bodies and sides, joined by engagements with dates, for programs that draw graphs.",
    suffix=".graphml",
    tables=TABLES,
    loses=LOST,
    write=_write,
)
