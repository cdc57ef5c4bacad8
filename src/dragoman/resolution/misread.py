"""Countries given to someone by a slip: of those of one name and title, what nearly all reports say is meant.

A report that lists several people may lend one of them the country of another. Two foreign ministers of one full name
in two countries are much less likely than that.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from dragoman.domain.actors import ActorKind
from dragoman.domain.identity import Portrait
from dragoman.domain.offices import Office
from dragoman.knowledge.posts import Posts

Key = tuple[tuple[str, ...], tuple[str, ...], str]


def as_meant(portraits: Iterable[Portrait], posts: Posts) -> dict[str, Portrait]:
    """The portraits whose country looks like a slip, by id, with the country that is meant."""
    everyone = [one for one in portraits if one.kind is ActorKind.PERSON and one.country]
    said: dict[Key, Counter[str]] = defaultdict(Counter)
    for one in everyone:
        for key in _keys(one, posts):
            said[key][one.country] += one.reports
    found: dict[str, Portrait] = {}
    for one in everyone:
        meant = {country for key in _keys(one, posts) if (country := _outweighing(said[key], one.country))}
        if len(meant) == 1:
            found[one.id] = _with_country(one, meant.pop())
    return found


def _keys(one: Portrait, posts: Posts) -> set[Key]:
    titles = {office.words for office in one.offices if len(office.words) > 1 or posts.is_one(office)}
    return {(tuple(sorted(name.split())), title, one.period) for name in one.names for title in titles}


def _outweighing(said: Counter[str], country: str) -> str | None:
    """The country that most reports give, where more give it than this one."""
    (most, count), *others = sorted(said.items(), key=lambda each: (-each[1], each[0]))
    alone = not others or others[0][1] < count
    return most if most != country and alone else None


def _with_country(one: Portrait, country: str) -> Portrait:
    def meant(office: Office) -> Office:
        return replace(office, country=country) if office.country == one.country else office

    return replace(one, country=country, offices=tuple(map(meant, one.offices)), past=tuple(map(meant, one.past)))
