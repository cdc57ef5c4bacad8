"""Own texts: who "we" and "I" are where a title, a first line or the publisher says whose statement a report is.

"Joint statement by the foreign ministers of Peru, Chile and Ecuador on the floods" above "We are deeply concerned …";
"Maria Costa, Foreign Minister" above "I extend my best wishes"; a ministry's own "We condemn" is its state's.
"""

import re

from dragoman.reading.cast import Cast
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import Hit, Kind
from dragoman.reading.view import View
from dragoman.reading.words import HEADLINE_VERBS

_TEXT = re.compile(
    r"\bjoint (?:\w+ )?(?:statement|declaration|communique)\b|\bstatement (?:was|is being) (?:released|issued)\b", re.I
)
ABOUT = frozenset(("on", "regarding", "concerning", "about", "condemning", "following", "after", "marking", "to"))
"""Words with which begins what a text is about."""
_AUTHORS = (Kind.COUNTRY, Kind.DEMONYM, Kind.ORGANISATION)
_JOINING = frozenset(("-", "–", "—", "/", ",", "and", "the", "of", "republic", "kingdom"))
"""What stands between states that have one text together."""
_TELLING = frozenset("issued issue issues released release adopted adopt signed sign says said published".split())
"""Words of a title that tells of a text, and is not its name."""
_BY = frozenset(("by", "from", "of"))
LEAD = 3
HEADING = 300
"""Characters of a report that tell what it is."""
OF_SEVERAL = re.compile(r"\b(?:joint|leaders|ministers|statement by the|g7|g20|quad|declaration|communiqu[eé])\b", re.I)
_OF_BOTH = re.compile(r"\bboth our\b|\bour two (?:countries|nations|states)\b", re.I)
_SEVERAL = re.compile(r" ?[,–—-]| the\b")
"""What follows a "we" that names several: "We, the presidents", "We – Prime Minister A"."""
_MARKS = ('"', "“", "”", "«", "»", "''")
_BEFORE = 12
"""Characters before the name in a line that holds a name and an office only: "By Mr. "."""
_AFTER = 3


def authors(titles: list[View], body: list[View], cast: Cast) -> tuple[Figure, ...]:
    """The countries whose own joint statement a report is, where its first lines say "we"."""
    ours = any("we" in view.lows for view in body[:LEAD])
    found = next((found for view in (*titles, *body[:LEAD]) if (found := _named(view, cast))), ()) if ours else ()
    return found or in_its_name(titles, body, cast)


def in_its_name(titles: list[View], body: list[View], cast: Cast) -> tuple[Figure, ...]:
    """The states whose text a title calls joint and names them in, where the text begins with the same ones: "Joint
    Statement on Peru-Chile Trade Talks" above "Peru and Chile have agreed"."""
    for view in (*titles[:1], *body[:1]):
        text = cast.text[view.sentence.start : view.sentence.end]
        if _TEXT.search(text) is None or not HEADLINE_VERBS.isdisjoint(view.lows) or _TELLING & set(view.lows):
            continue
        named = _several(view)
        leads = (found for each in body[:LEAD] if each is not view and (found := _states(each)))
        lead = next(leads, [])
        if len(named) > 1 and {hit.value for hit in lead[: len(named)]} == {hit.value for hit in named}:
            first = {hit.value: hit for hit in reversed(named)}
            return tuple(_figure(hit, view, cast) for hit in reversed(first.values()))
    return ()


def _states(view: View) -> list[Hit]:
    """The states and bodies of states that a sentence names, each once, in order."""
    hits = {hit.value: hit for hit in reversed(view.hits) if hit.kind in _AUTHORS and hit.value}
    return sorted(hits.values(), key=lambda hit: hit.first)


def _several(view: View) -> list[Hit]:
    """The first states that stand joined in a title: "Peru-Chile", "between Peru, Chile and Cuba"."""
    found: list[Hit] = []
    for hit in (each for each in view.hits if each.kind in _AUTHORS and each.value):
        between = view.lows[found[-1].last : hit.first] if found else []
        if found and not all(low in _JOINING for low in between):
            if len(found) > 1:
                break
            found = []
        found.append(hit)
    return found


def _figure(hit: Hit, view: View, cast: Cast) -> Figure:
    span = view.span(hit.first, hit.last)
    return cast.body(hit, *span) if hit.kind is Kind.ORGANISATION else cast.country(hit.value, hit.entry, *span)


def author(titles: list[View], body: list[View], cast: Cast, *, official: bool) -> Figure | None:
    """The one whose own text a report is, where it says "we" or "I" and quotes nobody: who is named with his office in
    a line of its own, else the state of a publisher that is one's own."""
    voices = [at for view in body for at in own_voice(view, cast.text)]
    several = any(_SEVERAL.match(cast.text, end) for _, end in voices) or OF_SEVERAL.search(cast.text, 0, HEADING)
    if not voices or several:
        return None
    opening = voices[0]
    signed = {id(one): one for view in (*titles, *body) if (one := _signature(view, cast)) is not None}
    if len(signed) == 1:
        return next(iter(signed.values()))
    if signed or not official or cast.home is None or _OF_BOTH.search(cast.text):
        return None
    return cast.countries.get(cast.home) or cast.country(cast.home, None, *opening)


def own_voice(view: View, text: str) -> list[tuple[int, int]]:
    """Where a sentence says "we" or "I" of whoever wrote it, outside all quotation marks."""
    sentence = view.sentence
    if any(mark in text[sentence.start : sentence.end] for mark in _MARKS):
        return []
    return [view.span(at, at + 1) for at, low in enumerate(view.lows) if low in ("we", "i") and view.low(at + 1) != "m"]


def _signature(view: View, cast: Cast) -> Figure | None:
    """Who alone fills a line with his name and office: "Maria Costa, Minister of Foreign Affairs"."""
    start, end = view.sentence.start, view.sentence.end
    for figure in cast.people:
        name, at = next(((name, at) for name, at in figure.forms.items() if start <= at < end), ("", start))
        if not name or at - start > _BEFORE or not figure.offices:
            continue
        held = (fact.end for fact in figure.offices if start <= fact.start and fact.end <= end)
        if end - max(held, default=at + len(name)) <= _AFTER:
            return figure
    return None


def _named(view: View, cast: Cast) -> tuple[Figure, ...]:
    """The countries named between "joint statement by" and what it is about."""
    text = cast.text[view.sentence.start : view.sentence.end]
    match = _TEXT.search(text)
    if match is None:
        return ()
    after = view.sentence.start + match.end()
    first = next((number for number, token in enumerate(view.tokens) if token.start >= after), len(view.tokens))
    if view.low(first) not in _BY:
        return ()
    found: list[Figure] = []
    for hit in view.hits:
        if hit.first < first:
            continue
        if ABOUT.intersection(view.lows[first : hit.first]):
            break
        if hit.kind in _AUTHORS and hit.value:
            found.append(_figure(hit, view, cast))
    figures = tuple(dict.fromkeys(found))
    return figures if len(figures) > 1 else ()
