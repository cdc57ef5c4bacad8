"""Writes docs/exports.md and docs/record.schema.json from the formats themselves.

Run it when a format or a field changed: ``python scripts/make_exports.py`` in the environment. With ``--check`` it
writes nothing and fails where a page is stale, as a test does.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from dragoman.exports import Format, all_formats
from dragoman.exports.line_schema import line_schema
from dragoman.exports.readme import fields_of, markdown_table

HOUSE = Path(__file__).resolve().parent.parent
COMMAND = ".venv/bin/python scripts/make_exports.py"

OPENING = f"""# Exports

Generated from the program by `{COMMAND}`; do not edit by hand.

```console
$ dragoman export csv -o tables                       # the whole record, as a folder of tables
$ dragoman export parquet --between VN CN -o vn-cn    # what is between two sides
$ dragoman export jsonl --person "Tran Thu Ha" -o -   # to standard output
```

An export is written beside PATH and then takes its place, so that a full disk or an interruption leaves what stood
there. What exists is replaced only with `--force`, or when you say so at the terminal. The same record gives the same
bytes. Each export has a README of its fields; what a format could not hold of *this* export is printed, and stands in
the README. Every row can be traced to the words of a report.

Exports walk through the record a few hundred reports at a time: 100,080 synthetic reports (a record of 4.2 GB) took 614
seconds and at most 98 MB of memory as csv (458 MB written), 592 seconds and 266 MB as parquet (72 MB written), on two
cores that others used too: about 165 reports a second. Measure it: `make bench`, or on a record of your own
`python benchmarks/bench_exports.py RECORD.db csv parquet`.

**Filters** leave what was asked for and what belongs to it: an engagement comes with those who take part, what was said
and promised in it. `--between A B`, `--side`, `--person`, `--report`, `--since`, `--until`, `--kind`, `--status` (of
engagements), `--follow-through` (of commitments: `completed`, `reaffirmed`, `open` …) and `--news` go together;
[the reference](reference.md) has each. An engagement without a date counts as of the day of its report.

**JSON Lines and back.** `dragoman record load FILE.jsonl` takes in what `dragoman export jsonl` wrote, without reading
the reports again; every quotation is checked against its text. The lines are described by
[a JSON Schema](record.schema.json). The SQLite record itself opens in any program for SQLite: [the record](record.md).
"""


def pages() -> dict[Path, str]:
    """Each page that is made here."""
    schema = json.dumps(line_schema(), ensure_ascii=False, indent=1) + "\n"
    return {HOUSE / "docs" / "exports.md": "\n".join(_page()), HOUSE / "docs" / "record.schema.json": schema}


def _page() -> Iterator[str]:
    yield OPENING
    yield "## Formats"
    yield ""
    yield from markdown_table(("format", "what it is", "written as", "needs"), map(_line, all_formats().values()))
    shown: dict[str, str] = {}
    for format_ in all_formats().values():
        yield from _section(format_, shown)


def _line(format_: Format) -> tuple[str, str, str, str]:
    form = "a folder" if format_.is_folder else f"a file, `{format_.suffix}`"
    return (
        f"[{format_.name}](#{format_.name})",
        format_.sentence,
        form,
        f"`dragoman[{format_.extra}]`" if format_.extra else "",
    )


def _section(format_: Format, shown: dict[str, str]) -> Iterator[str]:
    """One format; tables that another format has too are described once."""
    yield f"## {format_.name}"
    yield ""
    yield format_.sentence
    yield ""
    for note in format_.notes:
        yield note
        yield ""
    yield "Not held:"
    yield ""
    for sentence in format_.loses or ("nothing of the record is lost.",):
        yield f"- {sentence}"
    yield ""
    fields = "\n".join(line for table in format_.tables for line in fields_of(table, 3))
    if fields in shown:
        yield f"Its tables are those of [{shown[fields]}](#{shown[fields]})."
        yield ""
        return
    shown[fields] = format_.name
    yield fields


def main(arguments: list[str]) -> None:
    """Write the pages, or check them."""
    for path, page in pages().items():
        if "--check" not in arguments:
            path.write_text(page, encoding="utf-8")
        elif not path.is_file() or path.read_text(encoding="utf-8") != page:
            sys.exit(f"{path.relative_to(HOUSE)} is stale; run: {COMMAND}")


if __name__ == "__main__":
    main(sys.argv[1:])
