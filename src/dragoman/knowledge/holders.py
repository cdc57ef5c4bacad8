"""Who holds an office by lists that ship with the package: where the record knows nobody, or to set beside it.

``leaders.csv`` has heads of state and government and ambassadors to the United States from the CIA World Factbook,
each since a day; ``us_offices.csv`` has officers of the US Department of State and ambassadors from the Office of the
Historian, from a day to a day.
"""

import csv
from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from dragoman.domain.offices import Office
from dragoman.knowledge.leaders import CSV as LEADERS
from dragoman.knowledge.leaders import US_OFFICES
from dragoman.knowledge.posts import Posts, load_posts
from dragoman.knowledge.tables import shipped_text

FACTBOOK = "CIA World Factbook"
HISTORIAN = "Office of the Historian, US Department of State"


@dataclass(frozen=True, slots=True)
class Holder:
    """Someone who holds an office by a list: since when, until when if the list says so, and which list it is."""

    name: str
    title: str
    since: str | None
    until: str | None
    source: str


@cache
def load_holders() -> dict[Office, tuple[Holder, ...]]:
    """Everyone who holds an office by a list, by the office in standard form, oldest first."""
    posts = load_posts()
    found: dict[Office, list[Holder]] = defaultdict(list)
    for office, holder in (*_leaders(posts), *_us_officers(posts)):
        found[office].append(holder)
    return {office: tuple(sorted(each, key=lambda one: (one.since or "", one.name))) for office, each in found.items()}


def _leaders(posts: Posts) -> list[tuple[Office, Holder]]:
    found = []
    for row in csv.DictReader(shipped_text(LEADERS).splitlines()):
        envoy = row["office"].startswith("Ambassador")
        title = "Ambassador to the United States" if envoy else row["office"].removesuffix(" and").removeprefix("and ")
        holder = Holder(row["name"], title, row["since"] or None, None, FACTBOOK)
        found += [(office, holder) for office in posts.offices(title, "", row["code"])]
    return found


def _us_officers(posts: Posts) -> list[tuple[Office, Holder]]:
    return [
        (office, Holder(row["name"], row["title"], row["started"] or None, row["ended"] or None, HISTORIAN))
        for row in csv.DictReader(shipped_text(US_OFFICES).splitlines())
        for office in posts.offices(row["title"], "", "US")
    ]
