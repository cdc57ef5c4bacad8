"""What people said of one thing: to which group they gave it, and to which it may not be given."""

from collections.abc import Iterable, Mapping

from dragoman.domain.identity import Judgement, Verdict


def said_of(id: str, home: Mapping[str, str], judgements: Iterable[Judgement]) -> tuple[set[str], str | None]:
    """The groups that a person excluded for this, and the one that he gave it to.

    Args:
        id: what is given to a group.
        home: the group of everything that may be meant.
        judgements: what people said; of two that contradict each other the later counts.
    """
    barred: set[str] = set()
    told: str | None = None
    for judgement in sorted(judgements, key=lambda one: one.number):
        other = home.get(judgement.b if judgement.a == id else judgement.a)
        if id not in (judgement.a, judgement.b) or other is None:
            continue
        if judgement.verdict is Verdict.SAME:
            told = other
            barred.discard(other)
        else:
            barred.add(other)
            told = None if told == other else told
    return barred, told
