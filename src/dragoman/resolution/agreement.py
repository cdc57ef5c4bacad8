"""Agreement: what the reports of one engagement say alike, what only one says, and where they contradict each other."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from dragoman.domain.dates import PartialDate
from dragoman.domain.engagements import Place
from dragoman.domain.statements import Act
from dragoman.knowledge.countries import load_countries
from dragoman.knowledge.folding import search_key
from dragoman.knowledge.lexicons import load_lexicon

ALIKE = 0.6
"""The share of the shorter statement's telling words that the other must have, to be taken as the same statement."""
FEWEST = 2
"""Telling words that two statements must have in common."""

_WORD = re.compile(r"[^\W\d_]{3,}|\d+")
_ENDINGS = re.compile(r"(?:ations?|ments?|ings?|ions?|ies|ed|es|ly|s|e|y)$")
_SPEECH = frozenset((Act.AFFIRM, Act.INFORM))
"""Acts that one agency prints for another without saying anything else."""


class Standing(StrEnum):
    """How the reports stand to each other on one thing."""

    AGREED = "agreed"
    ONE_ONLY = "one only"
    CONTRADICTED = "contradicted"
    NOT_TOLD = "not told"


def standing(values: Sequence[object | None], fit: Callable[[object, object], bool]) -> Standing:
    """How reports stand on a field, by what each has, ``None`` where it says nothing.

    Args:
        values: one for each report.
        fit: whether two values can both be true.
    """
    told = [value for value in values if value is not None]
    if not told:
        return Standing.NOT_TOLD
    if len(told) == 1:
        return Standing.ONE_ONLY if len(values) > 1 else Standing.AGREED
    every = all(fit(one, other) for place, one in enumerate(told) for other in told[place + 1 :])
    return Standing.AGREED if every else Standing.CONTRADICTED


def dates_fit(one: PartialDate, other: PartialDate) -> bool:
    """Whether two dates can be of the same event: they overlap, or are of one day and month where a year is missing."""
    if one.earliest and one.latest and other.earliest and other.latest:
        return _day(one.earliest) <= _day(other.latest) and _day(other.earliest) <= _day(one.latest)
    yearless, dated = (one, other) if (one.edtf or "").startswith("XXXX") else (other, one)
    if (dated.edtf or "").startswith("XXXX") or not (yearless.edtf or "").startswith("XXXX"):
        return one.edtf == other.edtf
    return (dated.edtf or "")[5:10] == (yearless.edtf or "")[5:10]


def places_fit(one: Place, other: Place) -> bool:
    """Whether two places can be the same: one name, a country and a place within it, or a building and a town."""
    names = [re.sub(r"[\s-]", "", search_key(place.name)) for place in (one, other)]
    if names[0] == names[1] or names[0] in names[1] or names[1] in names[0]:
        return True
    wider = _is_country(one) or _is_country(other) or _is_building(one) is not _is_building(other)
    return one.country == other.country and bool(one.country) and wider


def _is_country(place: Place) -> bool:
    country = load_countries().get(place.country or "")
    return country is not None and search_key(place.name).removeprefix("the ") in {
        search_key(name) for name in country.names
    }


def _is_building(place: Place) -> bool:
    return bool(_buildings() & set(_WORD.findall(search_key(place.name))))


@cache
def _buildings() -> frozenset[str]:
    return frozenset(str(load_lexicon("comparing")["places"]["buildings"]).split())


def _day(iso: str) -> date:
    return date.fromisoformat(iso[:10])


@dataclass(frozen=True, slots=True)
class Utterance:
    """A statement as one report gives it: which it is, who speaks and for which sides, the act and the content."""

    id: str
    speakers: frozenset[str]
    sides: frozenset[str]
    act: Act
    content: str


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that was said, by which statement of each report that has it; and who said it, where they differ."""

    said: Mapping[int, str]
    attributed: Standing


def items(readouts: Sequence[Sequence[Utterance]]) -> tuple[Item, ...]:
    """What was said, each thing once, in the order of the first report that has it.

    Args:
        readouts: the statements of each report, in their order.
    """
    found: list[dict[int, Utterance]] = []
    for place, readout in enumerate(readouts):
        fits = sorted(
            (
                (-likeness(one, other), at, number)
                for at, item in enumerate(found)
                for number, one in enumerate(readout)
                for other in item.values()
                if likeness(one, other) >= ALIKE
            ),
        )
        taken: dict[int, int] = {}
        for _likeness, at, number in fits:
            if place not in found[at] and number not in taken:
                found[at][place], taken[number] = readout[number], at
        found += [{place: one} for number, one in enumerate(readout) if number not in taken]
    return tuple(_item(item, len(readouts)) for item in found)


def likeness(one: Utterance, other: Utterance) -> float:
    """The share of the shorter content's telling words that the other has too, a little more where the act agrees."""
    mine, theirs = telling_words(one.content), telling_words(other.content)
    common = len(mine & theirs)
    same_act = one.act is other.act or (one.act in _SPEECH and other.act in _SPEECH)
    fewest = FEWEST if one.act is not other.act else min(FEWEST, len(mine), len(theirs))
    if common < fewest or not common:
        return 0.0
    same_side = bool(one.sides & other.sides)
    return common / min(len(mine), len(theirs)) + 0.1 * same_act + 0.1 * same_side - (0 if same_side else 0.2)


def telling_words(text: str) -> frozenset[str]:
    """The stems of the words that say something."""
    words = (word for word in _WORD.findall(search_key(text)) if word not in _idle())
    return frozenset(_ENDINGS.sub("", word) if len(word) > 5 else word for word in words)


@cache
def _idle() -> frozenset[str]:
    """Words that tell no statement from another: small ones, those said on every occasion, names of countries."""
    listed = " ".join(load_lexicon("comparing")["idle"].values()).split()
    named = (form for one in load_countries().values() for form in (*one.names, *one.adjectives, *one.people))
    return frozenset(listed) | {word for form in named for word in _WORD.findall(search_key(form))}


def _item(item: Mapping[int, Utterance], readouts: int) -> Item:
    sides = [item[place].sides if place in item else None for place in range(readouts)]
    attributed = standing(sides, lambda one, other: bool(one & other))  # type: ignore[operator]
    return Item({place: one.id for place, one in sorted(item.items())}, attributed)


def share_of_voice(readout: Sequence[Utterance]) -> dict[str, int]:
    """Words that a report gives to what each side said; to several sides together where they spoke together."""
    found: dict[str, int] = {}
    for one in readout:
        who = " and ".join(sorted(one.sides)) or "?"
        found[who] = found.get(who, 0) + len(one.content.split())
    return dict(sorted(found.items(), key=lambda each: (-each[1], each[0])))
