"""Write ``countries.csv`` from CLDR's English names (through babel) and the CIA World Factbook's own fields.

Usage: ``make_countries.py PATH/cia-factbook-leaders.jsonl [OUT]``. The Factbook's codes are FIPS, so its
entries are joined to ISO codes by country name. Both sources are public (Unicode licence; CC0). What neither
of them knows is kept by hand in ``countries_extra.toml`` and is never written here.
"""

import csv
import html
import io
import json
import re
import sys
from pathlib import Path

from babel import Locale

TARGET = Path(__file__).parent.parent / "src/dragoman/knowledge/countries.csv"
COLUMNS = ("code", "name", "aliases", "adjectives", "people", "capitals")

SKIPPED = {
    "EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "AQ", "AX", "BQ", "BV", "CP", "CQ", "DG", "EA", "HM",
    "IC", "IO", "PM", "SJ", "TA", "TF", "UM",
}  # fmt: skip
"""CLDR regions that are no country, and uninhabited or tiny ones that only bring confusion."""

NO_ADJECTIVE = {"HK": {"Chinese"}, "MO": {"Chinese"}, "KP": {"Korean"}, "CG": {"Congolese", "Congo"},
                "CD": {"Congo"}, "DM": {"Dominican"}, "WF": {"Wallis"}}  # fmt: skip
"""Adjectives that a report means of another country unless it says more."""

FACTBOOK_NAMES = {
    "Congo (Brazzaville)": "CG", "DRC": "CD", "Cabo Verde": "CV", "The Gambia": "GM", "Côte d'Ivoire": "CI",
    "The Dominican": "DO", "The Bahamas": "BS", "Burma": "MM", "Hong Kong": "HK", "Macau": "MO",
    "Curacao": "CW", "Turkey": "TR", "Holy See (Vatican City)": "VA", "Virgin Islands": "VI",
    "Saint Martin": "MF", "Falkland Islands (Islas Malvinas)": "FK",
    "Central African Republic": "CF", "Federated States of Micronesia": "FM", "United Arab Emirates": "AE",
    "Saint Helena, Ascension, and Tristan da Cunha": "SH", "Sao Tome and Principe": "ST",
    "Saint Vincent and the Grenadines": "VC",
}  # fmt: skip
"""The Factbook's names (or official names, where it gives none) that differ from CLDR's."""

CLDR_SHAPES = ((" SAR China", ""), ("Congo - Kinshasa", "Democratic Republic of the Congo"),
               ("Congo - Brazzaville", "Republic of the Congo"), ("’", "'"))  # fmt: skip
INVARIANT = ("ese", "sh", "ch", "ss", "s", "lao")
NOT_A_NAME = {"", "none", "na", "no official capital"}


def main() -> None:
    """Read the Factbook at the first argument and write the table."""
    target = Path(sys.argv[2]) if len(sys.argv) > 2 else TARGET
    target.write_text(table(Path(sys.argv[1])), encoding="utf-8")
    print(f"wrote {target}")


def table(factbook: Path) -> str:
    """The whole table as CSV text, one line a country in the order of codes."""
    regions = cldr_names()
    entries = factbook_by_code(factbook, regions)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for code, cldr in sorted(regions.items()):
        writer.writerow(row_of(code, cldr, entries.get(code, {})))
    return out.getvalue()


def cldr_names() -> dict[str, str]:
    """English region names of CLDR by two-letter code."""
    territories = Locale("en").territories
    return {
        code: name for code, name in territories.items() if len(code) == 2 and code.isalpha() and code not in SKIPPED
    }


def factbook_by_code(path: Path, regions: dict[str, str]) -> dict[str, dict[str, str]]:
    """The Factbook's entries by ISO code; entries that name no ISO region are left out."""
    codes = {plain(name): code for code, name in regions.items()} | FACTBOOK_NAMES
    found: dict[str, dict[str, str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        entry = {key: html.unescape(value or "") for key, value in json.loads(line).items()}
        code = codes.get(entry["country"]) or codes.get(entry["official"])
        if code:
            found[code] = entry
    return found


def row_of(code: str, cldr: str, entry: dict[str, str]) -> tuple[str, ...]:
    """One country's line."""
    name, *others = variants(cldr)
    official = re.sub(r"\(.*|; note.*", "", entry.get("official", "")).strip()
    others += [official, *spellings(official), entry.get("country", "").split(" (")[0]]
    adjectives = [word for word in parts(entry.get("demonym", "")) if word not in NO_ADJECTIVE.get(code, ())]
    cells = (
        unique(alias for alias in others if alias != name),
        adjectives,
        unique(plural(adjective) for adjective in adjectives if adjective not in name),
        capitals(entry.get("capital", "")),
    )
    return (code, name, *(";".join(cell) for cell in cells))


def variants(cldr: str) -> list[str]:
    """CLDR's name first, then its other shapes: without brackets, with "Saint" spelt out."""
    shaped = plain(cldr)
    inside = re.search(r"\((.+)\)", shaped)
    name = re.sub(r"\s*\(.+\)", "", shaped)
    return [name, *spellings(name), *([inside.group(1)] if inside else [])]


def spellings(name: str) -> list[str]:
    """Other spellings of one name."""
    if "Saint " in name:
        return [name.replace("Saint ", "St "), name.replace("Saint ", "St. ")]
    return []


def plain(cldr: str) -> str:
    """A CLDR name as a report would print it."""
    name = cldr.replace(" & ", " and ").replace("St. ", "Saint ")
    for old, new in CLDR_SHAPES:
        name = name.replace(old, new)
    return name


def parts(demonym: str) -> list[str]:
    """The adjectives in one of the Factbook's demonym fields."""
    kept = re.sub(r"\([^)]*\)|; note.*|; Chuukese.*|; Dutch", "", demonym)
    return unique(re.split(r",? or |[,;/]| and ", kept))


def plural(adjective: str) -> str:
    """The people of a country, as far as English forms it regularly."""
    return adjective if adjective.lower().endswith(INVARIANT) else adjective + "s"


def capitals(field: str) -> list[str]:
    """The cities in one of the Factbook's capital fields, without its remarks."""
    spare = re.sub(r"; note.*|\(Kiev is.*| in Romanian.*| is the admin.*| on the .*", "", field)
    names = re.sub(r"\((?:aka )?([^),]*capital|seat|base|on |located|city)?[^)]*\)", "", spare)
    return [name for name in unique(re.split(r"[;,](?! D\.C)", names)) if "office" not in name]


def unique(words: object) -> list[str]:
    """The words in order, stripped, each once, without blanks and "none"."""
    stripped = (str(word).strip(" \u00a0.") if "D.C" not in str(word) else str(word) for word in words)  # type: ignore[attr-defined]
    return [word for word in dict.fromkeys(stripped) if word.lower() not in NOT_A_NAME]


if __name__ == "__main__":
    main()
