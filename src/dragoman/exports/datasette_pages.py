"""What Datasette shows beside the tables: views with plain names, questions ready to ask, what columns mean."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from dragoman.exports.format import Table

VIEWS = {
    "who_met_whom": (
        "Everyone who took part in an engagement that is news of its report, with office, side and role.",
        """SELECT e.date, e.kind, e.visit_type, e.place, p.side, p.name, p.capacity, p.role, e.actuality,
  r.source, r.published, p.quote, e.canonical AS engagement, p.canonical AS person, e.report
FROM engagements e JOIN participants p USING (report, engagement) JOIN reports r USING (report)
WHERE NOT e.background""",
    ),
    "what_was_said": (
        "Each statement with who said it and the words of the report.",
        """SELECT r.published, r.source, s.speaker_names AS speakers, s.act, s.strength, s.content, s.quote,
  s.statement, s.engagement, s.report
FROM statements s JOIN reports r USING (report)""",
    ),
    "what_was_promised": (
        "Each commitment with who made it to whom, and the words of the report.",
        """SELECT r.published, r.source, c.maker_names AS makers, c.counterpart_names AS counterparts, c.form, c.goal,
  c.deadline, c.specificity, c.quote, c.commitment, c.report
FROM commitments c JOIN reports r USING (report)""",
    ),
}
"""Each view: its name, what it shows, and how it is made."""

QUERIES = {
    "between": (
        "What passed between two sides",
        "Engagements of two sides, by their codes: VN, KH.",
        """SELECT date, kind, label, place, sides, quote, report FROM engagements
WHERE EXISTS (SELECT 1 FROM json_each(sides) WHERE value = :one)
  AND EXISTS (SELECT 1 FROM json_each(sides) WHERE value = :other)
ORDER BY earliest IS NULL, earliest, report, engagement""",
    ),
    "said_by": (
        "What someone said",
        "Statements of someone, by a part of the name.",
        """SELECT published, source, speakers, act, content, quote, report FROM what_was_said
WHERE speakers LIKE '%' || :name || '%' ORDER BY published IS NULL, published, report, statement""",
    ),
    "dyads": (
        "How often sides met, by year",
        "Engagements that took place and are news, counted once each over all reports.",
        """SELECT substr(e.earliest, 1, 4) AS year, a.value AS one, b.value AS other,
  count(DISTINCT e.canonical) AS engagements
FROM engagements e, json_each(e.sides) a, json_each(e.sides) b
WHERE a.value < b.value AND NOT e.background AND e.actuality = 'occurred'
GROUP BY 1, 2, 3 ORDER BY 1 IS NULL, 1, 4 DESC, 2, 3""",
    ),
    "open_promises": (
        "What was promised by a day",
        "Commitments with a deadline, the earliest first.",
        "SELECT * FROM what_was_promised WHERE deadline IS NOT NULL ORDER BY deadline, report, commitment",
    ),
}
"""Each question: its title, what it asks, and the SQL."""

FACETS = {
    "reports": ("source", "language"),
    "actors": ("kind", "country"),
    "offices": ("track",),
    "engagements": ("kind", "actuality", "place_country"),
    "participants": ("side", "role"),
    "statements": ("act", "strength"),
    "commitments": ("form", "specificity"),
    "relationships": ("label", "change"),
}


def metadata(database: str, tables: Sequence[Table]) -> str:
    """Datasette's ``metadata.yaml``."""
    shown = {table.name: _table(table) for table in tables}
    shown |= {name: {"description": told} for name, (told, _sql) in VIEWS.items()}
    queries = {name: {"title": title, "description": told, "sql": sql} for name, (title, told, sql) in QUERIES.items()}
    pages = {
        "title": "A Dragoman record",
        "description": "Diplomatic reports as a record in which every row quotes the words it stands on.",
        "databases": {database: {"tables": shown, "queries": queries}},
    }
    return "\n".join(yaml(pages, 0)) + "\n"


def _table(table: Table) -> dict[str, Any]:
    names = [column.name for column in table.columns]
    facets = [name for name in FACETS.get(table.name, ()) if name in names]
    columns = {column.name: column.sentence for column in table.columns}
    return {"description": table.sentence, "columns": columns, **({"facets": facets} if facets else {})}


def yaml(value: dict[str, Any], depth: int) -> Iterator[str]:
    """Mappings in lines, everything else as JSON, which YAML takes as it is."""
    for key, one in value.items():
        name = f"{'  ' * depth}{json.dumps(key)}:"
        if isinstance(one, dict):
            yield name
            yield from yaml(one, depth + 1)
        else:
            yield f"{name} {json.dumps(one, ensure_ascii=False)}"
