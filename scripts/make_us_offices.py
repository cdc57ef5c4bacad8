"""Write ``us_offices.csv``: who held which office of the US Department of State, or which embassy, from when to when.

Usage: ``make_us_offices.py PATH/historyatstate-pocom.jsonl [OUT]``. The Office of the Historian's lists of principal
officers and chiefs of mission are US Government work (CC0). Kept are secretaries of state since 1945, and ambassadors
and the chief other officers since 2000; one line a term of office.
"""

import csv
import io
import json
import re
import sys
from pathlib import Path

TARGET = Path(__file__).parent.parent / "src/dragoman/knowledge/us_offices.csv"
COLUMNS = ("title", "name", "started", "ended")
SECRETARIES, OTHERS = "1945", "2000"
TITLES = {
    "secretary": "Secretary of State",
    "deputy-secretary": "Deputy Secretary of State",
    "counselor": "Counselor of the Department of State",
    "us-trade-representative": "Trade Representative",
    "administrator-aid": "Administrator of the Agency for International Development",
    "chief-of-protocol": "Chief of Protocol",
    "director-policy-planning": "Director of Policy Planning of the Department of State",
}
FIELDS = {
    "econ business ag": "Economic Growth, Energy and the Environment",
    "economic business": "Economic and Business",
    "mgmt": "Management",
    "european": "European and Eurasian",
    "east asian pacific": "East Asian and Pacific",
    "narcotics and law": "International Narcotics and Law Enforcement",
    "intelligence research": "Intelligence and Research",
    "south asian": "South and Central Asian",
}
BODIES = {"un": "the United Nations", "nato": "NATO", "eu": "the European Union", "oas": "the OAS", "asean": "ASEAN"}
_SMALL = ("of", "and", "the")


def main() -> None:
    """Read the lists at the first argument and write the table."""
    target = Path(sys.argv[2]) if len(sys.argv) > 2 else TARGET
    lines = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    target.write_text(table([json.loads(line) for line in lines]), encoding="utf-8")
    print(f"wrote {target}")


def table(records: list[dict[str, str | None]]) -> str:
    """The whole table as CSV text, by title and day."""
    rows = {row for record in records if (row := _row(record))}
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(sorted(rows, key=lambda row: (row[0], row[2], row[1])))
    return out.getvalue()


def _row(record: dict[str, str | None]) -> tuple[str, str, str, str] | None:
    started, title = record["started"] or record["appointed"] or "", _title(record)
    since = SECRETARIES if title == TITLES["secretary"] else OTHERS
    if title is None or started < since:
        return None
    name = re.sub(r"\s+", " ", f"{record['forename']} {record['surname']}").strip()
    return title, name, started, record["ended"] or ""


def _title(record: dict[str, str | None]) -> str | None:
    role, post = record["role"] or "", record["post"] or ""
    if record["kind"] == "missions-countries":
        return f"Ambassador to {_words(post)}" if role.startswith("Ambassador") else None
    if body := re.fullmatch(r"representative-to-(\w+)", post):
        return f"Permanent Representative to {BODIES[body[1]]}" if body[1] in BODIES else None
    if ranked := re.fullmatch(r"(under|assistant)-secretary-(?:for-)?(.+?)(?:-affairs)?", post):
        field = ranked[2].replace("-", " ")
        return f"{ranked[1].capitalize()} Secretary of State for {FIELDS.get(field) or _words(field)} Affairs"
    return TITLES.get(post)


def _words(slug: str) -> str:
    words = slug.replace("-", " ").split()
    return " ".join(word if place and word in _SMALL else word.capitalize() for place, word in enumerate(words))


if __name__ == "__main__":
    main()
