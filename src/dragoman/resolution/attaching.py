"""Portraits without a full name, given to whoever they fit, if there is just one.

"President Xi" belongs to the one whose name it is a part of, "the Prime Minister of Laos" to the one whom other
reports show in that office at the time. They are decided after full names are grouped, and join nobody to anybody
else: what two people may bear says nothing of these two.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from dragoman.domain.identity import Judgement, Naming, Portrait, Ruling, Verdict
from dragoman.resolution.clues import name_of
from dragoman.resolution.clues.surroundings import mostly_meant
from dragoman.resolution.clusters import Grouping, group
from dragoman.resolution.decide import LEFT, MISPRINTED, PARTS, UNNAMED
from dragoman.resolution.judged import said_of
from dragoman.resolution.lists import Lists
from dragoman.resolution.names import Likeness, misprinted
from dragoman.resolution.pairs import Pair
from dragoman.resolution.table import Line, decide

ASKED = 3
"""Of how many who may be meant a person is asked at most, those with most reports first."""


@dataclass(frozen=True, slots=True)
class Found:
    """Someone that portraits were grouped to: a name for the group, its full names, and others that were looked for."""

    group: str
    portraits: tuple[Portrait, ...]


@dataclass(frozen=True, slots=True)
class Attached:
    """Which group each of the portraits belongs to, and why; those of no group are grouped among themselves."""

    portraits: tuple[Portrait, ...]
    to: Mapping[str, str]
    rulings: tuple[Ruling, ...]
    left: Grouping


def attach(
    portraits: Iterable[Portrait], found: Sequence[Found], judgements: Collection[Judgement], lists: Lists
) -> Attached:
    """Give each portrait to the one group that it fits, if there is one."""
    everyone = _Everyone(found, lists)
    ordered = sorted(portraits, key=lambda one: one.id)
    to: dict[str, str] = {}
    rulings: list[Ruling] = []
    for portrait in ordered:
        barred, told = said_of(portrait.id, everyone.home, judgements)
        chosen, why = (told, ()) if told else everyone.choose(portrait, barred)
        rulings += why
        if chosen is not None:
            to[portrait.id] = chosen
    left = [portrait for portrait in ordered if portrait.id not in to]
    return Attached(tuple(ordered), to, tuple(rulings), _among_themselves(left, judgements, lists))


class _Everyone:
    """All to whom a portrait may belong."""

    def __init__(self, found: Sequence[Found], lists: Lists) -> None:
        self.home = {portrait.id: each.group for each in found for portrait in each.portraits}
        self._lists = lists
        self._found = found
        self._whole = {each.group: merged(each.portraits) for each in found}
        self._words = {each.group: _alone(each.portraits, lists) for each in found}

    def choose(self, portrait: Portrait, barred: Collection[str]) -> tuple[str | None, tuple[Ruling, ...]]:
        """The group that the portrait belongs to, and the rulings that say so or leave it open."""
        table: Sequence[Line[Pair]] = UNNAMED
        if portrait.naming is not Naming.PART:
            fitting = self._of_that_office(portrait)
        elif fitting := self._of_that_name(portrait):
            table = PARTS
        else:
            fitting, table = self._of_nearly_that_name(portrait), MISPRINTED
        return _chosen(portrait, {name: one for name, one in fitting.items() if name not in barred}, table, self._lists)

    def _of_that_name(self, part: Portrait) -> dict[str, Portrait]:
        words = self._words_of(part)
        found = {name: self._whole[name] for name in sorted(self._whole) if words & self._words[name]}
        return {name: one for name, one in found.items() if self._has_initials(one, part)}

    def _has_initials(self, whole: Portrait, part: Portrait) -> bool:
        """Whether the initials printed with the part are those of the full name, as far as any are printed."""
        initials = {word for name in part.names for word in name.split() if len(word) == 1}
        return any(initials <= {word[0] for word in name.split()} for name in whole.names)

    def _of_nearly_that_name(self, part: Portrait) -> dict[str, Portrait]:
        words = self._words_of(part)
        if part.country in self._lists.names.exact:
            return {}
        found = (
            name
            for name in sorted(self._whole)
            if any(misprinted(one, other) for one in words for other in self._words[name])
        )
        return {name: self._whole[name] for name in found}

    def _words_of(self, part: Portrait) -> set[str]:
        return {word for name in part.names for word in self._lists.names.name(name, part.country).standard}

    def _of_that_office(self, unnamed: Portrait) -> dict[str, Portrait]:
        """Those shown in one of its offices, as of the time they are shown in it."""
        offices = {office for office in unnamed.offices if self._lists.posts.is_one(office)}
        holding = {each.group: [one for one in each.portraits if offices & set(one.offices)] for each in self._found}
        return {name: merged(portraits) for name, portraits in sorted(holding.items()) if portraits}


def merged(portraits: Sequence[Portrait]) -> Portrait:
    """Several portraits of one as one, with all offices, the commonest country and the whole time."""
    first = max(portraits, key=lambda one: (one.reports, one.id))
    return replace(
        first,
        names=tuple(sorted({name for one in portraits for name in one.names})),
        country=_commonest(one for one in portraits if one.country),
        offices=tuple(sorted({office for one in portraits for office in one.offices})),
        past=tuple(sorted({office for one in portraits for office in one.past})),
        first=min((one.first for one in portraits if one.first), default=None),
        last=max((one.last for one in portraits if one.last), default=None),
        reports=sum(one.reports for one in portraits),
    )


def _commonest(portraits: Iterable[Portrait]) -> str:
    counts: dict[str, int] = {}
    for one in portraits:
        counts[one.country] = counts.get(one.country, 0) + one.reports
    return max(sorted(counts), key=lambda country: counts[country], default="")


def _alone(portraits: Iterable[Portrait], lists: Lists) -> frozenset[str]:
    """The words that may stand for someone, as spelled in any country to which a report gives him."""
    usual = _commonest(one for one in portraits if one.country)
    named = ((name, one.country or usual) for one in portraits for name in one.names)
    return frozenset(word for name, country in named for word in lists.names.alone(name, country))


def _chosen(
    portrait: Portrait, fitting: Mapping[str, Portrait], table: Sequence[Line[Pair]], lists: Lists
) -> tuple[str | None, tuple[Ruling, ...]]:
    said: dict[str, Ruling] = {}
    for name, other in fitting.items():
        if ruling := decide(_pair(portrait, other, fitting.values(), lists), table):
            said[name] = ruling
    same = {name: ruling for name, ruling in said.items() if ruling.verdict is Verdict.SAME}
    strongest = max((ruling.strength for ruling in same.values()), default=0)
    best = [name for name, ruling in same.items() if ruling.strength == strongest]
    meant = best[0] if len(best) == 1 else _mostly_meant(portrait, {name: fitting[name] for name in best}, lists)
    if meant is not None:
        more = () if len(best) == 1 else (name_of(mostly_meant),)
        return meant, (replace(said[meant], clues=tuple(dict.fromkeys((*said[meant].clues, *more)))),)
    asked = sorted(best or said, key=lambda name: (-fitting[name].reports, fitting[name].id))[:ASKED]
    return None, tuple(replace(said[name], verdict=Verdict.UNSURE, strength=0) for name in asked)


def _mostly_meant(portrait: Portrait, fitting: Mapping[str, Portrait], lists: Lists) -> str | None:
    """The one of several that fit equally well whom nearly all reports are about."""
    pairs = ((name, _pair(portrait, other, fitting.values(), lists)) for name, other in fitting.items())
    return next((name for name, pair in pairs if mostly_meant(pair)), None)


def _pair(portrait: Portrait, other: Portrait, everyone: Iterable[Portrait], lists: Lists) -> Pair:
    share = other.reports / sum(one.reports for one in everyone)
    return Pair(portrait, other, Likeness.NONE, lists.posts, share=share)


def _among_themselves(left: Sequence[Portrait], judgements: Iterable[Judgement], lists: Lists) -> Grouping:
    """Those that belong to nobody known: the same words of the same country are taken as the same."""
    pairs = (
        Pair(one, other, Likeness.NONE, lists.posts)
        for place, one in enumerate(left)
        for other in left[place + 1 :]
        if one.names == other.names and one.naming is Naming.PART and other.naming is Naming.PART
    )
    rulings = [ruling for pair in pairs if (ruling := decide(pair, LEFT))]
    return group({one.id: one.reports for one in left}, rulings, judgements)
