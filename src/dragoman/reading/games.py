"""Games: teams that meet and travel as "Peru" and "Laos", and their coaches, are no contact of their states."""

import re

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure

_SURE = re.compile(
    r"\b(?:semi-?finals?|quarter-?finals?|friendly (?:match|game)|a friendly(?= (?:in|on|at)\b|[.,])|futsal|football"
    r"|soccer|volleyball|badminton|basketball|coach(?:es|ed)?|goalkeeper|striker|midfielder|kick-?off"
    r"|(?:SEA|Asian) Games|qualifiers?|playoffs?)\b",
    re.I,
)
_PERHAPS = re.compile(
    r"\b(?:cup|championships?|tournament|league|match(?:es)?|final|team|squad|group [A-H]|beat|win)\b", re.I
)
_ENOUGH, _OF_THE_REPORT = 2, 5
_PLAYERS = re.compile(r"\b(?:coach|captain|striker|goalkeeper|midfielder|defender|player|athlete)s?\b", re.I)
_PLAYED = (EngagementKind.MEETING, EngagementKind.VISIT, EngagementKind.CONFERENCE)


def without_games(drafts: list[Draft], text: str) -> list[Draft]:
    """The drafts without those of teams that play each other, called by their countries or told by their coaches."""
    whole = _weight(text)
    if whole < _ENOUGH:
        return drafts
    return [draft for draft in drafts if not (_of_teams(draft) and _played(draft, text, whole))]


def _of_teams(draft: Draft) -> bool:
    talks = draft.label.split()[-1:] in (["talks"], ["negotiations"], ["consultations"], ["dialogue"])
    return draft.kind in _PLAYED and not talks and bool(draft.parts) and all(map(plays, draft.figures()))


def plays(figure: Figure) -> bool:
    """Whether someone is told by nothing but his part in a game, or it is a state, as its team is called."""
    if figure.kind is ActorKind.PERSON:
        return bool(figure.offices) and all(_PLAYERS.search(fact.text) for fact in figure.offices)
    return figure.kind in (ActorKind.COUNTRY, ActorKind.DELEGATION)


def _played(draft: Draft, text: str, whole: int) -> bool:
    """Whether the sentence that tells of it is of a game, or one of the words of a report of games is in it."""
    told = max((_weight(text[start:end]) for start, end in draft.spans or [(draft.start, draft.end)]), default=0)
    led = any(figure.kind is ActorKind.PERSON for figure in draft.figures())
    return told >= _ENOUGH or whole >= _OF_THE_REPORT and (told > 0 or led)


def _weight(words: str) -> int:
    return 2 * len(set(map(str.lower, _SURE.findall(words)))) + len(set(map(str.lower, _PERHAPS.findall(words))))
