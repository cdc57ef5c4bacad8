"""The page with which Datasette opens the record's own SQLite file: views in plain words, facets, canned questions.

The views are made by a migration, so that they are in every record. What holds accounts is never shown, and where
there are accounts nobody may ask in SQL of their own, since that could reach them.
"""

from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from dragoman.errors import ExportError
from dragoman.exports.datasette_pages import yaml
from dragoman.exports.publish import cleared, partial, settle, telling
from dragoman.record import Record
from dragoman.record.service_tables import api_tokens, failed_sign_ins, sessions, users

_SHARED = {
    "published": "Day the report was published, EDTF; empty where not known.",
    "source": "Who published the report.",
    "report": "Id of the report, in the table reports.",
    "side": "Country by its code, or the body that stands for a side.",
    "person": "The id that all reports share of whoever this is.",
    "quote": "The words of the report.",
}
VIEWS: dict[str, tuple[str, dict[str, str], tuple[str, ...]]] = {
    "who_met_whom": (
        "Everyone who took part in an engagement that is news of its report, a row each.",
        {
            "engagement": "The id that all reports of this engagement share.",
            "date": "When, EDTF; empty where not known.",
            "kind": "visit, meeting, call, conference or ceremony.",
            "visit_type": "Kind of visit, where it is one and this is printed.",
            "actuality": "Whether it took place: occurred, planned, cancelled and so on.",
            "place": "The first place, as printed.",
            "country": "The country of that place.",
            "name": "Who took part.",
            "capacity": "In what office, as printed.",
            "named": "The words that name whoever took part.",
            "role": "As host, visitor, head, member and so on.",
        },
        ("kind", "actuality", "side", "country"),
    ),
    "what_was_said": (
        "Each statement, a row for each speaker.",
        {
            "speaker": "Who said it.",
            "act": "What saying it does: affirm, propose, pledge, request and so on.",
            "strength": "How strong an undertaking it is, where it is one.",
            "content": "What was said, in the words of the report.",
            "statement": "Its id.",
            "engagement": "Id of the engagement at which it was said, as in its report.",
        },
        ("act", "side", "source"),
    ),
    "what_was_promised": (
        "Each commitment, a row for each who made it and to whom.",
        {
            "maker": "Who undertakes it.",
            "counterpart": "To whom.",
            "form": "proposal, pledge, agreement and so on.",
            "goal": "What is to be done.",
            "deadline": "By when, EDTF.",
            "specificity": "How specific it is: low, medium or high.",
            "commitment": "Its id.",
            "statement": "Id of the statement that carries it.",
        },
        ("form", "side", "specificity"),
    ),
    "who_held_which_office": (
        "Each office that a report gives of someone.",
        {
            "name": "Whose office.",
            "title": "The office.",
            "printed": "As it is printed.",
            "track": "party, state, parliament, military and so on.",
        },
        ("track", "side"),
    ),
    "which_ties_were_named": (
        "Each named tie of two sides, its label as printed.",
        {
            "a": "One side.",
            "b": "The other.",
            "label": "The label, as printed.",
            "change": "established, upgraded, reaffirmed, mentioned, downgraded.",
            "effective": "Since when, where this is printed.",
            "relationship": "Its id.",
        },
        ("label", "change"),
    ),
}
"""Each view: what it shows, what its columns mean beside those that all share, and its facets."""

QUERIES = {
    "between": (
        "What passed between two sides",
        "Everyone in engagements of two sides, by their codes: VN, KH.",
        """SELECT w.* FROM who_met_whom w
WHERE EXISTS (SELECT 1 FROM tellings t JOIN engagement_sides s ON s.report = t.report AND s.engagement = t.engagement
              WHERE t.joined = w.engagement AND s.side = :one)
  AND EXISTS (SELECT 1 FROM tellings t JOIN engagement_sides s ON s.report = t.report AND s.engagement = t.engagement
              WHERE t.joined = w.engagement AND s.side = :other)
ORDER BY w.date IS NULL, w.date, w.engagement, w.report, w.name""",
    ),
    "said_by": (
        "What someone said",
        "Statements of someone, by a part of the name.",
        """SELECT * FROM what_was_said WHERE speaker LIKE '%' || :name || '%'
ORDER BY published IS NULL, published, report, statement""",
    ),
    "dyads": (
        "How often sides met, by year",
        "Engagements that took place and are news, counted once each over all reports.",
        """SELECT substr(w.date, 1, 4) AS year, w.side AS one, v.side AS other,
  count(DISTINCT w.engagement) AS engagements
FROM who_met_whom w JOIN who_met_whom v ON v.engagement = w.engagement AND v.side > w.side
WHERE w.actuality = 'occurred' GROUP BY 1, 2, 3 ORDER BY 1 IS NULL, 1, 4 DESC, 2, 3""",
    ),
    "open_promises": (
        "What was promised by a day",
        "Commitments with a deadline, the earliest first.",
        "SELECT * FROM what_was_promised WHERE deadline IS NOT NULL ORDER BY deadline, report, commitment",
    ),
    "why": (
        "Why something is in the record",
        "The rule and the words behind each property of an engagement, statement or person, by its id in a report.",
        "SELECT property, value, basis, rule, why, quote, report FROM claims WHERE subject = :id ORDER BY position",
    ),
}
"""Each question: its title, what it asks, and the SQL."""

PRIVATE = (users, sessions, api_tokens, failed_sign_ins)


def write(record: Record, path: Path, *, replace: bool = False) -> Path:
    """Write the page beside its target and put it in place; gives the file of the record.

    Raises:
        ExportError: the record is no SQLite file, or the page cannot be written there.
    """
    file = record.store.file
    if file is None:
        raise ExportError("Datasette opens SQLite files; this record is on a server. Use: dragoman export datasette")
    if path.exists() and not replace:
        raise ExportError(f"{path} exists. To replace it, add --force.")
    with record.asking() as connection:
        accounts = bool(connection.scalar(select(func.count()).select_from(users)))
    if path.is_dir():
        raise ExportError(f"{path} is a folder. Name a file, as in {path / 'metadata.yaml'}.")
    beside = partial(path)
    with telling(path), cleared(beside):
        beside.write_text(page(file.stem, accounts=accounts), encoding="utf-8")
        settle(beside, path)
    return file


def page(database: str, *, accounts: bool) -> str:
    """Datasette's ``metadata.yaml`` for a record."""
    tables: dict[str, Any] = {table.name: {"allow": False, "hidden": True} for table in PRIVATE}
    for name, (told, columns, facets) in VIEWS.items():
        tables[name] = {"description": told, "columns": _SHARED | columns, "facets": list(facets)}
    queries = {name: {"title": title, "description": told, "sql": sql} for name, (title, told, sql) in QUERIES.items()}
    pages = {
        "title": "A Dragoman record",
        "description": "Diplomatic reports as a record in which every row quotes the words it stands on.",
        "databases": {database: {"tables": tables, "queries": queries} | ({"allow_sql": False} if accounts else {})},
    }
    return "\n".join(yaml(pages, 0)) + "\n"
