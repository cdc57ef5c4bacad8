"""Heads of bodies: an association or firm that was received gives way to the head of it who speaks.

"Minister A hosted a reception for the Laos-Peru Friendship Association (LPFA). LPFA President Kham Seng told her that
…": whoever leads a body stands for it, as the leader does for a delegation.
"""

import re

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality
from dragoman.knowledge.folding import fold
from dragoman.reading.counterpartsbelow import speak_for_it
from dragoman.reading.drafts import Draft, Part
from dragoman.reading.figures import Figure
from dragoman.reading.said import Said
from dragoman.reading.trigger import OF_TWO

_HEADS = re.compile(r"\b(?:president|chair(?:man|woman|person)?|ceo|director|head|secretary[- ]general)\b", re.I)
_DEPUTY = re.compile(r"\b(?:vice|deputy|assistant|honorary|former)\b", re.I)
_LETTERS = re.compile(r"\s*\(([A-Z][A-Za-z&-]{1,9})\)")
"""The letters of a body in brackets behind its name."""


def name_heads_of_bodies(people: list[Figure], drafts: list[Draft], said: list[Said], text: str) -> None:
    """Gives a body that was met the name of its head, where he speaks in the report and met nobody else."""
    met = {id(figure) for draft in drafts for figure in draft.figures()}
    speaking = {id(figure) for each in said for figure in each.speakers}
    free = [one for one in people if one.forms and id(one) in speaking and id(one) not in met]
    for draft in drafts if free else ():
        if draft.kind not in OF_TWO or draft.background or draft.actuality is not Actuality.OCCURRED:
            continue
        for part in draft.parts:
            heads = [one for one in free if _leads(one, part, text)]
            if len(heads) == 1 and part.figure.kind is ActorKind.ORGANISATION and part.figure.side is not None:
                speak_for_it(part.figure, heads[0], draft, said)
                part.figure = heads[0]


def _leads(one: Figure, part: Part, text: str) -> bool:
    """Whether an office of someone says that he leads the body of which a part is told."""
    letters = _LETTERS.match(text, part.end)
    names = {fold(part.figure.name).lower(), *([letters[1].lower()] if letters else [])}
    for fact in one.offices:
        title = fold(fact.text).lower()
        leads = _HEADS.search(title) is not None and _DEPUTY.search(title) is None
        if leads and any(re.search(rf"\b{re.escape(name)}\b", title) for name in names):
            return one.side in (None, part.figure.side) or one.guessed
    return False
