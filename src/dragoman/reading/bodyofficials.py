"""Officials told by the body they are of: "the Party official", "the senior NA official", "the army leader".

Whoever takes part in what is being told and alone holds an office of that body is meant; a ministry's nameless official
is not.
"""

from dragoman.domain.actors import ActorKind
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure

_NOUNS = frozenset(("official", "leader"))
_OF_A_BODY = frozenset(("side", "official", "representative", "commissioner", "chief"))
_LETTERS = 2
_ALSO = {
    "party": ("party", "politburo", "political bureau", "cpv", "cpc", "lprp", "cpp", "general secretary"),
    "na": ("na", "national assembly"),
    "parliamentary": ("na", "national assembly", "parliament", "senate"),
    "front": ("front",),
    "military": ("army", "defence", "defense", "military", "staff"),
    "army": ("army", "general staff"),
}
"""What stands in the offices of those who are told by a body's word."""


def of_that_body(current: Draft | None, printed: str, home: str | None) -> Figure | None:
    """Whoever of those who take part is "the senior Party official", by a word of his office; of several the one of the
    publisher's country, ``home``."""
    words = printed.lower().split()
    if (one := _of_an_international_body(current, printed.split())) is not None:
        return one
    body = words[-2] if len(words) > 2 and words[0] == "the" and words[-1] in _NOUNS else ""
    if current is None or body not in _ALSO:
        return None
    holders = [one for one in current.principals() if one.kind is ActorKind.PERSON and _is_of(one, _ALSO[body])]
    holders = [one for one in holders if one.side == home] if len(holders) > 1 else holders
    return holders[0] if len(holders) == 1 else None


def _of_an_international_body(current: Draft | None, words: list[str]) -> Figure | None:
    """Whoever of those who take part is of a body that goes by its letters: "the EU side", "the UN official"."""
    body = words[-2] if len(words) > 2 and words[-1] in _OF_A_BODY else ""
    if current is None or not body.isupper() or len(body) < _LETTERS:
        return None
    people = [one for one in current.principals() if one.kind is ActorKind.PERSON]
    holders = [one for one in people if one.side == body or _is_of(one, (f"{body.lower()} ",))]
    return holders[0] if len(holders) == 1 else None


def _is_of(figure: Figure, words: tuple[str, ...]) -> bool:
    """Whether one of someone's offices has a word of a body."""
    printed = (
        f" {fact.text.lower()} ".replace("(", " ").replace(")", " ").replace("’s", " ") for fact in figure.offices
    )
    return any(f" {word}" in office for office in printed for word in words)
