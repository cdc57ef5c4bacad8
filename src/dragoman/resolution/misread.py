"""Countries given to someone by a slip: of those of one name and title, what nearly all reports say is meant.

A report that lists several people may lend one of them the country of another. Two foreign ministers of one full name
in two countries are much less likely than that.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from dragoman.domain.actors import ActorKind
from dragoman.domain.identity import Portrait
from dragoman.domain.offices import Office
from dragoman.knowledge.posts import Posts

Name = tuple[tuple[str, ...], str]
"""The words of a full name in sorted order, and the years."""
Title = tuple[str, ...]


def as_meant(portraits: Iterable[Portrait], posts: Posts) -> dict[str, Portrait]:
    """The portraits whose country looks like a slip, by id, with the country that is meant."""
    everyone = [one for one in portraits if one.kind is ActorKind.PERSON and one.country]
    titled: dict[tuple[Name, Title], Counter[str]] = defaultdict(Counter)
    named: dict[Name, Counter[str]] = defaultdict(Counter)
    for one in everyone:
        for name in _names(one):
            named[name][one.country] += one.reports
            for title in _titles(one, posts):
                titled[name, title][one.country] += one.reports
    found: dict[str, Portrait] = {}
    for one in everyone:
        names, titles = _names(one), _titles(one, posts)
        by_title = sum((titled[name, title] for name in names for title in titles), Counter[str]())
        by_name = sum((named[name] for name in names), Counter[str]())
        meant = _most({country: (by_title[country], by_name[country]) for country in by_title})
        if meant and meant != one.country:
            found[one.id] = _with_country(one, meant)
    return found


def _names(one: Portrait) -> set[Name]:
    return {(tuple(sorted(name.split())), one.period) for name in one.names}


def _titles(one: Portrait, posts: Posts) -> set[Title]:
    """The titles of someone that say something: longer ones, and those of which a country has one at a time."""
    return {office.words for office in one.offices if len(office.words) > 1 or posts.is_one(office)}


def _most(reports: Mapping[str, tuple[int, int]]) -> str | None:
    """The country that most reports give with the title, or else to the name; none where two are given as often."""
    ranked = sorted(reports, key=lambda country: reports[country], reverse=True)
    if not ranked or len(ranked) > 1 and reports[ranked[0]] == reports[ranked[1]]:
        return None
    return ranked[0]


def _with_country(one: Portrait, country: str) -> Portrait:
    def meant(office: Office) -> Office:
        return replace(office, country=country) if office.country == one.country else office

    return replace(one, country=country, offices=tuple(map(meant, one.offices)), past=tuple(map(meant, one.past)))
