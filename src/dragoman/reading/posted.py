"""Posted: an envoy's office that runs on to that of whoever takes his letters.

"Falk presented his letters of credence as Ambassador of Norway to Peru to President Costa": the first "to" says where
he is posted, the second to whom he gives them.
"""

from dragoman.reading.gazetteer import Kind
from dragoman.reading.offices import title_phrases
from dragoman.reading.phrases import PersonPhrase
from dragoman.reading.view import View

_OF_A_STATE = frozenset(("president", "prime minister", "foreign minister", "king", "minister"))
"""Offices of a nation that run to nobody's title: "Call by A, Prime Minister of Peru to | Prime Minister B"."""
_BEFORE_A_TITLE = (Kind.HONORIFIC, Kind.DEMONYM, Kind.COUNTRY, Kind.MODIFIER, Kind.MARK)


def part_receiver(view: View, first: int, last: int, before: list[PersonPhrase]) -> int:
    """Where the title of a receiver begins within the words before his name; the envoy named before takes his own."""
    start = first - (view.low(first - 1) == "the")
    presented = before and view.low(start - 1) == "as"
    for link in (position for position in range(first + 1, last) if view.low(position) == "to"):
        at = link + 2 if view.low(link + 1) == "the" else link + 1
        own = title_phrases(view, first, link)
        if len(own) != 1 or not _titled(view, at, last):
            continue
        if presented and own[0].envoy and own[0].posted_to is not None:
            before[-1].offices += own
            before[-1].side = before[-1].side or own[0].side
            before[-1].sure = True
            return at
        if own[0].of_nation and own[0].head in _OF_A_STATE:
            return at
    return first


def invites(view: View, previous: PersonPhrase) -> bool:
    """Whether someone with an office before the name invites whom the sentence goes on to tell of: "At the invitation
    of Minister A, Minister of Trade of Peru, Ms B, arrived"."""
    first = previous.first - (view.low(previous.first - 1) == "the")
    return bool(previous.offices) and (view.low(first - 2), view.low(first - 1)) == ("invitation", "of")


def _titled(view: View, position: int, last: int) -> bool:
    """Whether a title stands here, with what may open it."""
    while position < last and (hit := view.hit(position)) is not None and hit.kind in _BEFORE_A_TITLE:
        position = hit.last
    return position < last and view.kind(position) is Kind.TITLE
