"""Countries given to someone by a slip: of those of one name and title, what nearly all reports say is meant.

A report that lists several people may lend one of them the country of another. Two foreign ministers of one full name
in two countries are much less likely than that.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import replace

from dragoman.domain.identity import Portrait
from dragoman.domain.offices import Office
from dragoman.knowledge.posts import Posts

Name = tuple[tuple[str, ...], str]
"""The words of a full name in sorted order, and the years."""
Title = tuple[str, ...]


def names_of(one: Portrait) -> frozenset[Name]:
    """The full names of someone, as they are held against those of others."""
    return frozenset((tuple(sorted(name.split())), one.period) for name in one.names)


def possible(one: Portrait, namesakes: Collection[Portrait], posts: Posts) -> frozenset[str]:
    """The countries that may be meant: those given to whoever has a name and a title of his.

    Args:
        one: somebody with a country.
        namesakes: all with a country who have a name of his, himself among them.
        posts: what is known of offices.
    """
    if len({other.country for other in namesakes}) < 2:
        return frozenset((one.country,))
    titles = _titles(one, posts)
    return frozenset(other.country for other in namesakes if titles & _titles(other, posts)) | {one.country}


def as_meant(one: Portrait, namesakes: Iterable[Portrait], posts: Posts) -> Portrait:
    """The portrait, with the country that most reports give to his name and title where his own looks like a slip."""
    names, titles = names_of(one), _titles(one, posts)
    by_title, by_name = Counter[str](), Counter[str]()
    for other in namesakes:
        of_name = len(names & names_of(other))
        of_title = of_name * len(titles & _titles(other, posts))
        by_name[other.country] += other.reports * of_name
        if of_title:
            by_title[other.country] += other.reports * of_title
    meant = _most({country: (by_title[country], by_name[country]) for country in by_title})
    return with_country(one, meant) if meant and meant != one.country else one


def with_country(one: Portrait, country: str) -> Portrait:
    """The portrait as it were if the report had given this country."""

    def meant(office: Office) -> Office:
        return replace(office, country=country) if office.country == one.country else office

    return replace(one, country=country, offices=tuple(map(meant, one.offices)), past=tuple(map(meant, one.past)))


def _titles(one: Portrait, posts: Posts) -> set[Title]:
    """The titles of someone that say something: longer ones, and those of which a country has one at a time."""
    return {office.words for office in one.offices if len(office.words) > 1 or posts.is_one(office)}


def _most(reports: dict[str, tuple[int, int]]) -> str | None:
    """The country that most reports give with the title, or else to the name; none where two are given as often."""
    ranked = sorted(reports, key=lambda country: reports[country], reverse=True)
    if not ranked or len(ranked) > 1 and reports[ranked[0]] == reports[ranked[1]]:
        return None
    return ranked[0]
