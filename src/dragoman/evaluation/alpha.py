"""Krippendorff's alpha for two codings of the same reports: how far two people agree beyond chance.

Nominal, per field, over what both coders found: 1 is full agreement, 0 is what chance would give. Whether
both found the same engagements and statements is told by the F1 of one coding against the other.
"""

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dragoman.errors import GoldError
from dragoman.evaluation.coding import Coding
from dragoman.evaluation.gold import load_gold
from dragoman.evaluation.matching import Matched, match
from dragoman.evaluation.outcomes import Outcome, outcomes_of
from dragoman.evaluation.score import Evaluation

Pair = tuple[Hashable, Hashable]


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two coders' agreement on one field: alpha (``None`` where there is no variation) over so many units."""

    field: str
    alpha: float | None
    units: int


def alpha(pairs: Sequence[Pair]) -> float | None:
    """Krippendorff's nominal alpha of two coders' values, one pair a unit.

    Returns:
        ``None`` where fewer than two units were coded or both coders used one single value: then chance
        cannot be told from agreement.
    """
    values = Counter(value for pair in pairs for value in pair)
    total = sum(values.values())
    expected = total * total - sum(count * count for count in values.values())
    if len(pairs) < 2 or not expected:
        return None
    disagreed = 2 * sum(one != other for one, other in pairs)
    return 1 - (total - 1) * disagreed / expected


def agreements(first: Path, second: Path) -> tuple[list[Agreement], Evaluation]:
    """How far a second folder of answers agrees with the first, field by field, and its F1 against it.

    Only reports coded in both folders are compared; the second may hold answers alone, without the reports.

    Raises:
        GoldError: a folder is malformed, or they share no report.
    """
    ones = {entry.name: entry.coding() for entry in load_gold(first)}
    own_texts = any(second.glob("*.txt"))
    others = {entry.name: entry.coding() for entry in load_gold(second, texts=None if own_texts else first)}
    shared = [name for name in ones if name in others]
    if not shared:
        raise GoldError(f"{first} and {second} have no report in common; name the second coding's files alike")
    units: dict[str, list[Pair]] = {}
    outcomes: list[Outcome] = []
    for name in shared:
        for field, pair in pairs_of(ones[name], others[name]):
            units.setdefault(field, []).append(pair)
        outcomes += outcomes_of(ones[name], others[name])
    told = [Agreement(field, alpha(pairs), len(pairs)) for field, pairs in units.items()]
    return told, Evaluation(tuple(outcomes), {name: ones[name].text for name in shared})


def pairs_of(one: Coding, other: Coding) -> Iterator[tuple[str, Pair]]:
    """Both coders' values of every field of every unit that both found in one report."""
    matched = match(one, other)
    yield "relevance", (one.relevant, other.relevant)
    yield from _engagements(one, other, matched)
    yield from _statements(one, other, matched)


def _engagements(one: Coding, other: Coding, matched: Matched) -> Iterator[tuple[str, Pair]]:
    theirs = {engagement.id: engagement for engagement in other.engagements}
    for mine in one.engagements:
        their = theirs.get(matched.engagements.get(mine.id, ""))
        if their is None:
            continue
        yield "kind", (mine.kind, their.kind)
        yield "status", ((mine.actuality, mine.background), (their.actuality, their.background))
        yield "format", (mine.format, their.format)
        yield "date", (_day(mine.date.edtf), _day(their.date.edtf))
        yield "place", (mine.countries[:1], their.countries[:1])
        parts = {matched.gold_actor(part.actor): part for part in their.participants}
        for part in mine.participants:
            if part.actor in parts:
                yield "role", (part.role, parts[part.actor].role)
                yield "side", (part.side, parts[part.actor].side)


def _day(edtf: str | None) -> str:
    return edtf or "unknown"


def _statements(one: Coding, other: Coding, matched: Matched) -> Iterator[tuple[str, Pair]]:
    theirs = {statement.id: statement for statement in other.statements}
    for mine in one.statements:
        their = theirs.get(matched.statements.get(mine.id, ""))
        if their is None:
            continue
        yield "act", (mine.act, their.act)
        yield "speaker", (frozenset(mine.speakers), matched.gold_actors(their.speakers))
        yield "joint", (mine.joint, their.joint)
        yield "carried", (mine.carried, their.carried)
