"""CSV: one file a table, with a Frictionless data package and a codebook."""

from pathlib import Path

from dragoman.exports.cells import EXPLAINED
from dragoman.exports.csv_tables import rows_of, write_csv
from dragoman.exports.format import Format
from dragoman.exports.losses import Losses
from dragoman.exports.tables import LOSES, SOURCES
from dragoman.record.queries.selecting import Selection

PANDAS = """In pandas, so that codes stay text (`NA` is Namibia) and an unknown differs from a no:

```python
import json
import pandas as pd

TYPES = {"integer": "Int64", "boolean": "boolean"}


def read(folder, name):
    package = json.load(open(f"{folder}/datapackage.json", encoding="utf-8"))
    (resource,) = (each for each in package["resources"] if each["name"] == name)
    types = {field["name"]: TYPES.get(field["type"], "string") for field in resource["schema"]["fields"]}
    return pd.read_csv(
        f"{folder}/{name}.csv",
        dtype=types,
        keep_default_na=False,
        na_values=[""],
        true_values=["true"],
        false_values=["false"],
    )
```"""


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    tables = [source.table for source in SOURCES]
    write_csv(target, "dragoman", "A Dragoman record", tables, rows_of(selection))


FORMAT = Format(
    name="csv",
    sentence="CSV tables with a Frictionless data package and a codebook, for any statistics program or spreadsheet.",
    suffix="",
    tables=tuple(source.table for source in SOURCES),
    loses=LOSES,
    write=_write,
    notes=(EXPLAINED, PANDAS),
)
