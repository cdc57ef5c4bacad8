"""GEXF 1.2: the same graph as GraphML, with edges that come and go in time, for Gephi's timeline."""

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from xml.sax.saxutils import quoteattr

from dragoman.exports.format import Format
from dragoman.exports.graph import EDGES, LOST, NODES, TABLES, Edge, Graph, Node, graph_of
from dragoman.exports.losses import Losses
from dragoman.exports.markup import without_controls
from dragoman.record.queries.selecting import Selection

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n'
    '<graph mode="dynamic" defaultedgetype="undirected" timeformat="date">\n'
)
OF_NODE = [column.name for column in NODES.columns[2:]]
OF_EDGE = [column.name for column in EDGES.columns[3:] if column.name not in ("start", "end")]


def _lines(graph: Graph) -> Iterator[str]:
    yield HEAD
    for owner, names in (("node", OF_NODE), ("edge", OF_EDGE)):
        yield f'<attributes class="{owner}">\n'
        for name in names:
            type_ = "boolean" if name == "background" else "string"
            yield f'<attribute id="{owner}-{name}" title="{name}" type="{type_}"/>\n'
        yield "</attributes>\n"
    yield "<nodes>\n"
    yield from map(_node, graph.nodes())
    yield "</nodes>\n<edges>\n"
    yield from map(_edge, graph.edges())
    yield "</edges>\n</graph>\n</gexf>\n"


def _node(node: Node) -> str:
    data = "".join(_value("node", name, value) for name, value in zip(OF_NODE, node[2:], strict=True))
    label = quoteattr(without_controls(node[1]))
    return f"<node id={quoteattr(node[0])} label={label}><attvalues>{data}</attvalues></node>\n"


def _edge(edge: Edge) -> str:
    values = asdict(edge)
    data = "".join(_value("edge", name, values[name]) for name in OF_EDGE)
    time = "".join(f' {name}="{values[name]}"' for name in ("start", "end") if values[name])
    return (
        f'<edge id="{edge.number}" source={quoteattr(edge.source)} target={quoteattr(edge.target)}{time}>'
        f"<attvalues>{data}</attvalues></edge>\n"
    )


def _value(owner: str, name: str, value: object) -> str:
    if value in ("", None):
        return ""
    words = str(value).lower() if isinstance(value, bool) else without_controls(str(value))
    return f'<attvalue for="{owner}-{name}" value={quoteattr(words)}/>'


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    with graph_of(selection, losses) as graph, target.open("w", encoding="utf-8", newline="\n") as file:
        for edge in graph.edges():
            if not edge.start and edge.layer == "side":
                losses.note("edges without a day, which the timeline shows always", edge.quote)
        file.writelines(_lines(graph))


FORMAT = Format(
    name="gexf",
    sentence="GEXF: the graph of people, bodies and sides with edges that come and go in time, for Gephi's timeline.",
    suffix=".gexf",
    tables=TABLES,
    loses=(*LOST, "Days that are not known to the year: such an edge has no start and no end."),
    write=_write,
)
