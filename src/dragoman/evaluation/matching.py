"""Finding which answer of a reader is which answer of the gold: actors, engagements, statements.

Every match is one to one and greedy by score: the best pair is taken first, then the best of what is left. A
pair must have something in common that is evidence of being the same thing, and not only be of the same kind.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from dragoman.evaluation.coding import (
    CodedActor,
    CodedEngagement,
    CodedStatement,
    Coding,
    overlap,
)
from dragoman.evaluation.likeness import f1, same_body
from dragoman.knowledge.folding import search_key

G = TypeVar("G", CodedActor, CodedEngagement, CodedStatement)

SAME_TEXT = 0.5
"""Two spans tell the same thing from this share of the shorter one."""
SAME_PEOPLE = 0.6
"""Two engagements told in different places are one from this F1 of their participants."""


@dataclass(frozen=True, slots=True)
class Matched:
    """The ids of the reader's answers by the ids of the gold answers they are."""

    actors: dict[str, str]
    engagements: dict[str, str]
    statements: dict[str, str]

    def gold_actor(self, id: str) -> str:
        """The gold id of a reader's actor; an actor who is not in the gold keeps an id that no gold has."""
        return next((gold for gold, got in self.actors.items() if got == id), f"not in gold: {id}")

    def gold_actors(self, ids: Iterable[str]) -> frozenset[str]:
        """The gold ids of several of the reader's actors."""
        return frozenset(self.gold_actor(id) for id in ids)


def match(gold: Coding, got: Coding) -> Matched:
    """All matches of one report."""
    actors = assign(gold.actors, got.actors, likeness_of_actors)
    partly = Matched(actors, {}, {})
    engagements = assign(
        gold.engagements, got.engagements, lambda one, other: likeness_of_engagements(one, other, partly)
    )
    statements = assign(gold.statements, got.statements, lambda one, other: likeness_of_statements(one, other, partly))
    return Matched(actors, engagements, statements)


def assign(gold: Sequence[G], got: Sequence[G], likeness: Callable[[G, G], float]) -> dict[str, str]:
    """The reader's id by gold id, best pairs first; a likeness of 0 is no pair."""
    scored = [(likeness(one, other), place, spot) for place, one in enumerate(gold) for spot, other in enumerate(got)]
    found: dict[str, str] = {}
    for score, place, spot in sorted(scored, key=lambda entry: (-entry[0], entry[1], entry[2])):
        if score > 0 and gold[place].id not in found and got[spot].id not in found.values():
            found[gold[place].id] = got[spot].id
    return found


def likeness_of_actors(gold: CodedActor, got: CodedActor) -> float:
    """How surely two actors are one: a shared full name, or a shared short name and country."""
    if (gold.kind == "person") != (got.kind == "person"):
        return 0
    ones, others = _keys(gold), _keys(got)
    shared = ones & others
    same_country = gold.country == got.country
    if gold.kind == got.kind == "country" and same_country:
        return 20
    if any(" " in key for key in shared) or (shared and gold.kind != "person"):
        return 10 + len(shared) + (gold.kind == got.kind)
    if shared and same_country:
        return 5 + len(shared)
    if gold.kind == "person":
        return 3.0 if _one_holds_the_other(ones, others) else 0
    return 2.0 if same_country and same_body(gold.name, got.name) else 0


def _keys(actor: CodedActor) -> set[str]:
    return {search_key(name).replace("-", " ") for name in actor.names}


def _one_holds_the_other(ones: set[str], others: set[str]) -> bool:
    """Whether a full name is another with more words: "Igor Berg", "Igor Pavlovich Berg"."""
    full = [set(key.split()) for key in ones if " " in key]
    return any(
        one <= other or other <= one for other in (set(key.split()) for key in others if " " in key) for one in full
    )


def likeness_of_engagements(gold: CodedEngagement, got: CodedEngagement, matched: Matched) -> float:
    """How surely two engagements are one, from who takes part, where it is told, and what kind it is."""
    people = f1(gold.actors, matched.gold_actors(got.actors))
    sides = f1(gold.sides, got.sides)
    told = share(gold, got)
    known = people > 0 or sides > 0 or not (gold.actors and got.actors)
    if not (told > 0 and known) and people < SAME_PEOPLE:
        return 0
    return (
        3 * people
        + 2 * told
        + 0.5 * sides
        + (gold.kind == got.kind)
        + (gold.background == got.background)
        + 0.5 * (gold.date.same_as(got.date))
        + 0.25 * (gold.actuality == got.actuality)
    )


def likeness_of_statements(gold: CodedStatement, got: CodedStatement, matched: Matched) -> float:
    """How surely two statements are one: the same words first, then the same speakers and act."""
    if share(gold, got) < SAME_TEXT:
        return 0
    common = overlap(gold.spans, got.spans)
    union = _size(gold) + _size(got) - common
    same_speakers = frozenset(gold.speakers) == matched.gold_actors(got.speakers)
    return common / union + 0.2 * same_speakers + 0.05 * (gold.act == got.act)


def share(gold: CodedEngagement | CodedStatement, got: CodedEngagement | CodedStatement) -> float:
    """The share of the shorter telling that lies in the other."""
    shorter = min(_size(gold), _size(got))
    return overlap(gold.spans, got.spans) / shorter if shorter else 0.0


def _size(told: CodedEngagement | CodedStatement) -> int:
    return overlap(told.spans, told.spans)
