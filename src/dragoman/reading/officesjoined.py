"""Offices joined: "the secretary and prime minister discussed trade" are two people, each called by an office alone."""

from dragoman.domain.actors import ActorKind
from dragoman.reading.figures import Figure
from dragoman.reading.nodes import Node
from dragoman.reading.parse import Parsed
from dragoman.reading.people import PersonPhrase
from dragoman.reading.together import Voices

_ANYBODY = frozenset("guest visitor host counterpart".split())
_ALSO = {"premier": "prime minister", "head of state": "president", "envoy": "ambassador", "diplomat": "ambassador"}
_ARTICLES = frozenset("the his her its their".split())
_TWO = 2


def called_by_an_office(parsed: Parsed, joined: Node, voices: Voices, both: Voices) -> Figure | None:
    """The other of two who met, where only his office is joined to the one who is told first; nobody where the two are
    offices of that one, "the deputy prime minister and foreign minister"."""
    people = all(figure.kind is ActorKind.PERSON for figure in both.figures)
    if len(both.figures) != _TWO or len(voices.figures) != 1 or not people or voices.figures[0] not in both.figures:
        return None
    item = parsed.item(joined)
    if isinstance(item.thing, PersonPhrase) or joined.tag_ in ("NNS", "NNPS") or parsed.view.low(item.last) == "\u2019":
        return None
    first = parsed.item(joined.left_edge).first
    words = [low for low in parsed.view.lows[first : item.last] if low not in _ARTICLES]
    own = voices.figures[0]
    other = next(figure for figure in both.figures if figure is not own)
    office = " ".join(words)
    if f" and {office} " in f" {_offices(own)} ":
        return None
    fits = any(f" {each} " in f" {_offices(other)} " for each in (office, _ALSO.get(office, office)))
    return other if fits or words and words[-1] in _ANYBODY and len(words) == 1 else None


def _offices(figure: Figure) -> str:
    """All that is printed of someone's offices."""
    return " ".join(fact.text for fact in figure.offices).lower().replace("-", " ")
