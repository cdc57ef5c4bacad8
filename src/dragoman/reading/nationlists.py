"""Lists of nations, each with who speaks for it: "the ambassadors of the Republic of Peru Ana Costa, Laos Kham Seng".

No preposition or comma stands between a nation and its name, so that neither looks like a name by itself; two in a row
behind one title are enough.
"""

from dataclasses import replace

from dragoman.reading.gazetteer import NATIONS, Hit, Kind
from dragoman.reading.offices import TitlePhrase, title_phrases
from dragoman.reading.phrases import PersonPhrase
from dragoman.reading.view import View

_BETWEEN = frozenset((",", ";", "and", "the", "of"))
_ENDS = frozenset((",", ";", "and", ".", ":", ")", "presented", "handed", "as", "on", "who", "where"))
_DASHES = frozenset(("-", "–", "—"))
_LEAST, _MOST = 2, 5
"""Words of a name."""


def name_by_nations(views: list[View], named: list[list[PersonPhrase]]) -> None:
    """Gives each of a list of nations the name behind it, with the title before the list."""
    for view, phrases in zip(views, named, strict=True):
        if "of" not in view.lows:
            continue
        for row in _rows(view):
            title = _title_before(view, row[0][0])
            if title is not None:
                for nation, first, last in row:
                    _enter(view, phrases, title, nation, first, last)


def nations_joined(view: View, first: int) -> tuple[int, tuple[Hit, ...]]:
    """The nations that stand joined before what they are of, and where they end: "Lao, Thai and Cuban envoys"."""
    last, nations = first, list[Hit]()
    position = first
    while (hit := view.hit(position)) and hit.kind in NATIONS:
        nations.append(hit)
        last = position = hit.last
        position += 2 if view.low(position) == "," and view.low(position + 1) == "and" else 1
        if view.low(last) not in ("and", ",", "/"):
            break
    return (last, tuple(nations)) if len(nations) > 1 else (first, ())


def joined_adjectives(view: View, first: int) -> tuple[Hit, ...]:
    """The further nations of a row of adjectives, wherever the parse hangs them: "of the Lao, | Thai and Cuban
    law-making bodies"."""
    further = nations_joined(view, first)[1][1:]
    return further if all(hit.kind is Kind.DEMONYM for hit in further) else ()


def _rows(view: View) -> list[list[tuple[Hit, int, int]]]:
    """Nations with a name behind each, in rows that only commas and "and" part."""
    rows: list[list[tuple[Hit, int, int]]] = []
    end = -1
    for hit in view.hits:
        if hit.kind is not Kind.COUNTRY or hit.first < end:
            continue
        first = hit.last + (view.low(hit.last) in _DASHES)
        last = first
        while view.capital(last) and view.kind(last) in (None, Kind.CITY) and view.low(last) not in _ENDS:
            last += 1
        if (
            not _LEAST <= last - first <= _MOST
            or view.hit(first) is not None
            or last < len(view.tokens)
            and view.low(last) not in _ENDS
        ):
            continue
        goes_on = rows and all(view.low(position) in _BETWEEN for position in range(end, hit.first))
        if goes_on:
            rows[-1].append((hit, first, last))
        else:
            rows.append([(hit, first, last)])
        end = last
    return [row for row in rows if len(row) > 1]


def _title_before(view: View, nation: Hit) -> TitlePhrase | None:
    """The title of several that a list of nations follows: "the foreign ministers of", "ambassadors of a number of
    states -"."""
    heads = [hit for hit in view.hits if hit.kind is Kind.TITLE and hit.last <= nation.first]
    several = next((hit for hit in reversed(heads) if view.low(hit.last - 1).endswith("s")), None)
    found = title_phrases(view, several.first, nation.first) if several is not None else []
    return next((each for each in found if each.plural), None)


def _enter(view: View, phrases: list[PersonPhrase], title: TitlePhrase, nation: Hit, first: int, last: int) -> None:
    """Makes one name of a list a person with his nation and the title of all."""
    taken = [each for each in phrases if each.name_first < last and first < each.name_last]
    for each in taken:
        phrases.remove(each)
    start = nation.first - (view.low(nation.first - 1) == "the")
    office = replace(title, last=title.head_at[1], side=nation.value, of_nation=True)
    phrase = PersonPhrase(start, last, first, last, True, [office], nation.value, words=last - first)
    following = next((number for number, each in enumerate(phrases) if each.first >= last), len(phrases))
    phrases.insert(following, phrase)
