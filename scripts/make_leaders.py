"""Write ``leaders.csv`` from the CIA World Factbook's chiefs of state, heads of government and ambassadors.

Usage: ``make_leaders.py PATH/cia-factbook-leaders.jsonl [OUT]``. One line a person: the country's ISO
code, the name as usually printed, the part that stands alone (the Factbook prints it in capitals), the
office, and the day since when. The Factbook is
US Government work (CC0); a name in it says whose side a person is on, no more.
"""

import calendar
import csv
import io
import re
import sys
from pathlib import Path

from make_countries import cldr_names, factbook_by_code

TARGET = Path(__file__).parent.parent / "src/dragoman/knowledge/leaders.csv"
COLUMNS = ("code", "name", "short", "office", "since")
_TITLES = frozenset(
    [
        "President",
        "Vice",
        "Prime",
        "Minister",
        "King",
        "Queen",
        "Sultan",
        "Emir",
        "Amir",
        "Emperor",
        "Chancellor",
        "Premier",
        "Acting",
        "Chief",
        "Executive",
        "Governor",
        "General",
        "Ambassador",
        "Prince",
        "Princess",
        "Crown",
        "Grand",
        "Duke",
        "Captain",
        "Regent",
        "Pope",
        "Federal",
        "Council",
        "Chairperson",
        "Chairman",
        "of",
        "the",
        "and",
        "for",
        "First",
        "Deputy",
        "State",
        "Counselor",
        "Interim",
        "Transitional",
        "Head",
        "Government",
        "Secretary",
        "Leader",
        "Supreme",
        "Administrator",
        "High",
        "Commissioner",
        "Governor-",
        "General",
        "Paramount",
        "Ruler",
        "Taoiseach",
        "Chargé",
        "d'Affaires",
        "Sheikh",
        "Lord",
        "Dame",
        "Sir",
        "Dr.",
        "Gen.",
        "Lt.",
        "Maj.",
        "Col.",
        "Capt.",
        "Right",
        "Reverend",
        "Honorable",
        "Co-prince",
        "Lieutenant",
        "Major",
        "Colonel",
        "Affairs",
        "Premier",
        "Junta",
        "Brigadier",
        "Brig.",
        "Sr.",
        "Command",
        "Commander",
        "Sovereign",
        "Military",
        "Council's",
        "Presidency",
    ]
)
_SINCE = re.compile(r"(\d{1,2}) (\w+) (\d{4})")
_MONTHS = {month: number for number, month in enumerate(calendar.month_name) if month}
_DEPENDENT = ("HK", "MO")
"""Territories whose chief of state is another country's."""


def main() -> None:
    """Read the Factbook at the first argument and write the table."""
    target = Path(sys.argv[2]) if len(sys.argv) > 2 else TARGET
    target.write_text(table(Path(sys.argv[1])), encoding="utf-8")
    print(f"wrote {target}")


def table(factbook: Path) -> str:
    """The whole table as CSV text, in the order of codes and names."""
    rows: set[tuple[str, ...]] = set()
    for code, entry in factbook_by_code(factbook, cldr_names()).items():
        for key in ("chief_of_state", "head_of_government", "ambassador_to_us"):
            if code in _DEPENDENT and key == "chief_of_state":
                continue
            rows.update((code, *person) for person in people(entry.get(key, "")))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(sorted(rows))
    return out.getvalue()


def people(text: str) -> list[tuple[str, str, str, str]]:
    """The people in one Factbook field: name, short part, office and day since when."""
    found = []
    for chunk in re.split(r"; (?=[a-z]*\s?[A-Z])|\) (?=represented by |note)", text):
        match = re.search(r"([^;()]+?)\(since ([^)]+)\)", chunk)
        if not match:
            continue
        words = match.group(1).strip(" ,").removeprefix("represented by ").split()
        start = next((n for n, word in enumerate(words) if word.strip(",") not in _TITLES), len(words))
        name = [word.strip(",") for word in words[start:] if word.strip(",")]
        short = [word for word in name if word.isupper() and len(word.strip(".")) > 1]
        if not 1 <= len(name) <= 7 or not short:
            continue
        found.append(
            (
                " ".join(_printed(w) for w in name),
                " ".join(_printed(w) for w in short),
                " ".join(words[:start]),
                since(match.group(2)),
            )
        )
    return found


def _printed(word: str) -> str:
    return "-".join(
        part.capitalize() if part.isupper() and len(part.strip(".")) > 1 else part for part in word.split("-")
    )


def since(text: str) -> str:
    """The ISO day of "28 August 2025"; empty where the Factbook gives less."""
    match = _SINCE.search(text)
    if not match or match.group(2) not in _MONTHS:
        return ""
    return f"{match.group(3)}-{_MONTHS[match.group(2)]:02d}-{int(match.group(1)):02d}"


if __name__ == "__main__":
    main()
