"""FollowTheMoney statements as CSV: every single value with the report it is from."""

import csv
from hashlib import sha1
from pathlib import Path

from dragoman.exports.format import Column, Format, Table
from dragoman.exports.ftm import DATASET, LOST, TYPES, Fact, facts_of
from dragoman.exports.losses import Losses
from dragoman.record.queries.selecting import Selection

COLUMNS = (
    Column("canonical_id", "string", "Id of the entity across reports.", required=True),
    Column("entity_id", "string", "The same.", required=True),
    Column("prop", "string", "Property of the entity.", required=True),
    Column("prop_type", "string", "FollowTheMoney's type of the property.", required=True),
    Column("schema", "string", "FollowTheMoney's schema of the entity.", required=True),
    Column("value", "string", "The value.", required=True),
    Column("dataset", "string", "Always dragoman.", required=True),
    Column("origin", "string", "Id of the first report that says so.", required=True),
    Column("lang", "string", "Always empty."),
    Column("original_value", "string", "Always empty: values are as printed."),
    Column("external", "string", "Always f.", required=True),
    Column("first_seen", "date", "Day of the first report that says so."),
    Column("last_seen", "date", "Always empty."),
    Column("id", "string", "FollowTheMoney's hash of the statement.", required=True),
)


def _row(fact: Fact) -> list[str]:
    key = sha1(f"{DATASET}.{fact.entity}.{fact.prop}.{fact.value}".encode()).hexdigest()
    type_ = TYPES.get(fact.prop, "string")
    return [fact.entity, fact.entity, fact.prop, type_, fact.schema, fact.value, DATASET, fact.report, "", "", "f",
            fact.seen, "", key]  # fmt: skip


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    with facts_of(selection, losses) as facts, target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, dialect=csv.unix_dialect)
        writer.writerow([column.name for column in COLUMNS])
        writer.writerows(map(_row, facts))


FORMAT = Format(
    name="ftm-statements",
    sentence="FollowTheMoney statements as CSV: every single value of an entity, with the report that says it.",
    suffix=".csv",
    tables=(Table("statement", "One value of one property of one entity.", COLUMNS),),
    loses=LOST,
    write=_write,
    notes=(
        "Values are as printed, since FollowTheMoney hashes them: a spreadsheet may take one that begins with `=` for "
        "a formula. Open the tables of the format csv there instead.",
    ),
)
