"""Joint texts: who the authors of "We …" are, where a title or a first line says whose joint statement it is.

"Joint statement by the foreign ministers of Peru, Chile and Ecuador on the floods" above "We are deeply concerned …".
"""

import re

from dragoman.reading.cast import Cast
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import Kind
from dragoman.reading.view import View

_TEXT = re.compile(
    r"\bjoint (?:\w+ )?(?:statement|declaration|communique)\b|\bstatement (?:was|is being) (?:released|issued)\b", re.I
)
_ABOUT = frozenset(("on", "regarding", "concerning", "about", "condemning", "following", "after", "marking", "to"))
"""Words with which begins what a text is about."""
_BY = frozenset(("by", "from", "of"))
_LEAD = 3


def authors(titles: list[View], body: list[View], cast: Cast) -> tuple[Figure, ...]:
    """The countries whose own joint statement a report is, where its first lines say "we"."""
    if not any("we" in view.lows for view in body[:_LEAD]):
        return ()
    return next((found for view in (*titles, *body[:_LEAD]) if (found := _named(view, cast))), ())


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
        if _ABOUT.intersection(view.lows[first : hit.first]):
            break
        if hit.kind in (Kind.COUNTRY, Kind.DEMONYM):
            found.append(cast.country(hit.value, hit.entry, *view.span(hit.first, hit.last)))
        elif hit.kind is Kind.ORGANISATION and hit.value is not None:
            found.append(cast.body(hit, *view.span(hit.first, hit.last)))
    figures = tuple(dict.fromkeys(found))
    return figures if len(figures) > 1 else ()
