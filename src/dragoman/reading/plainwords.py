"""Plain words: what a small parser is given in place of a word that it takes for another part of speech."""

from dragoman.reading.gazetteer import Kind
from dragoman.reading.view import View

_DETERMINERS = frozenset("a an the this that its their his her new".split())
_POSTED = frozenset("Met Spoke Held Had Received Hosted Chaired Discussed Reviewed Concluded Attended Called".split())
"""With what posts begin that leave out who writes them."""
_DEAL_WITHIN = 4
"""Words between "a" and "deal": "a visa waiver deal"."""


def plain_word(view: View, position: int, word: str) -> str | None:
    """The word to parse in place of one of the report's; None where its own will do."""
    before, following = view.low(position - 1), view.low(position + 1)
    if word == "next" and before in ("will", "shall", "would"):
        return "soon"  # "will next travel": a small parser takes "next travel" for a thing
    if word == "thanks" and _thanked_by_a_state(view, position):
        return "thanked"  # "Kenya thanks China": a small parser takes "thanks" for a thing
    if word == "namely":
        return "including"  # "several leaders, namely A and B"
    if word == "means" and following == "to" and before.endswith("ed"):
        return "ways"  # "talks covered means to raise trade"
    if word == "deal" and before != "to" and not _DETERMINERS.isdisjoint(view.lows[position - _DEAL_WITHIN : position]):
        return "agreement"  # "signed a visa waiver deal": a small parser takes it for a verb
    if position == 0 and word == "Following":
        return "After"
    if position == 0 and word in _POSTED and not view.capital(1):
        return word.lower()  # "Met today with Minister A, B tweeted"
    if position == 0 and word.endswith("ing"):
        return word.lower()  # "Welcoming Smith, …": in capitals a small parser takes the participle for a name
    return None


def _thanked_by_a_state(view: View, position: int) -> bool:
    """Whether the country before it thanks whoever comes after."""
    country = view.hit(position - 1)
    return country is not None and country.kind is Kind.COUNTRY and view.hit(position + 1) is not None
