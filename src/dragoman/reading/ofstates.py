"""Of states: talks that are called by their two states, at which one of those who sat there did or said something.

"At the Peru-Chile Foreign Ministers' Meeting, Minister A thanked Chile", "at the Peru-Chile summit, we agreed": a
meeting of whoever speaks and of the other state, or of the one named for it.
"""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.figures import Figure
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, subject
from dragoman.reading.rounds import nations_of
from dragoman.reading.surroundings import ONE_PERSON
from dragoman.reading.trigger import OF_STATES, Trigger

_TALKS = frozenset("meeting talks summit consultations consultation dialogue".split())
_TWO = 2


def named_for_two(parsed: Parsed, noun: Node) -> Trigger | None:
    """Talks in whose name two states stand, at which a person did what its clause tells."""
    at = noun.head
    if noun.lower_ not in _TALKS or noun.dep_ != "pobj" or at.lower_ not in ("at", "during"):
        return None
    if not parsed.view.capital(parsed.item(noun).first) or parsed.item(noun).kind is not ItemKind.WORD:
        return None
    verb, states = at.head, nations_of(parsed, noun)
    doer = subject(verb) if verb.pos_ == "VERB" else None
    someone = doer is not None and (parsed.item(doer).kind in ONE_PERSON or doer.lower_ in ("i", "we"))
    if len(states) != _TWO or doer is None or not someone or at.i > doer.i:
        return None
    trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, noun.lower_, noun, verb, OF_STATES, nominal=True)
    trigger.doers, trigger.states = [doer], states
    return trigger


def those_of_states(parsed: Parsed, trigger: Trigger, doers: list[Reference], discourse: Discourse) -> list[Reference]:
    """Whoever speaks, and who sat there for the other state: the one whom the sentence names, who was told to have met
    the speaker, else the state."""
    own = next((ref for ref in doers if ref.figure.side in trigger.states), None)
    if own is None or own.joint:
        return doers if doers and doers[0].joint else []
    (other,) = [code for code in trigger.states if code != own.figure.side]
    named = [figure for phrase in parsed.people if (figure := discourse.cast.of(phrase)) is not None]
    fitting = [figure for figure in named if figure is not own.figure and _of(figure, other)]
    met = [
        part.figure
        for draft in reversed(discourse.drafts)
        if not draft.background and draft.has(own.figure)
        for part in draft.parts
        if part.figure.kind is ActorKind.PERSON and part.figure.side == other
    ]
    start, end = parsed.offsets(trigger.node.i, trigger.node.i + 1)
    one = next(iter((*fitting, *met)), None) or discourse.cast.country(other, None, start, end)
    if one in fitting and one.side != other:
        one.side, one.side_basis, one.guessed = other, "derived", False
    return [own, Reference(one, start, end)]


def _of(figure: Figure, code: str) -> bool:
    """Whether someone may sit for a state: he is known to be its own, or nothing is known of his."""
    return figure.side in (code, None) or figure.guessed
