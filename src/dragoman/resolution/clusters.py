"""Clusters: rulings and judgements become groups, the same for any order in which reports came in.

What a person judged holds first. Then rulings for the same are followed from the strongest to the weakest, and
never join two that a judgement or a grave doubt keeps apart. Where such two are both joined to a third that fits
the one as well as the other, the third goes to neither, unless nearly all reports are about one of them: who is
meant cannot be told, and that is a question for a person.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from dragoman.domain.identity import Judgement, Ruling, Verdict

OUTWEIGHS = 10
"""How many times more reports one of two must have, for what fits both to be taken as the one."""


@dataclass(frozen=True, slots=True)
class Grouping:
    """Groups of what is the same, the rulings that joined them, and one that is open for each two that may be one."""

    groups: tuple[frozenset[str], ...] = ()
    followed: tuple[Ruling, ...] = ()
    open: tuple[Ruling, ...] = ()


def group(nodes: Mapping[str, int], rulings: Iterable[Ruling], judgements: Iterable[Judgement] = ()) -> Grouping:
    """Put together what is the same.

    Args:
        nodes: what is grouped, with the number of reports that each stands for.
        rulings: what the rules say of pairs of them.
        judgements: what people said of pairs of them; of two that contradict each other the later counts.
    """
    listed = sorted(rulings, key=lambda ruling: (-ruling.strength, ruling.a, ruling.b))
    accepted = _Grouping(dict(nodes)).obey(judgements)
    joining = [one for one in accepted if one.verdict is Verdict.SAME]
    if joining:  # what a person joined is joined with all that rules hold to be one with it
        parting = [one for one in accepted if one.verdict is not Verdict.SAME]
        listed = _without_doubts(listed, _grouped(nodes, listed, parting), joining)
    return _grouped(nodes, listed, accepted).result()


def _grouped(nodes: Mapping[str, int], listed: Sequence[Ruling], judgements: Iterable[Judgement]) -> "_Grouping":
    work = _Grouping(dict(nodes))
    work.answered = work.obey(judgements)
    work.keep_apart(ruling for ruling in listed if ruling.forbids)
    work.doubted += [ruling for ruling in listed if ruling.verdict is Verdict.UNSURE]
    for strength in sorted({ruling.strength for ruling in listed if ruling.verdict is Verdict.SAME}, reverse=True):
        work.follow([one for one in listed if one.verdict is Verdict.SAME and one.strength == strength])
    return work


def _without_doubts(listed: Iterable[Ruling], by_rule: "_Grouping", joining: Iterable[Judgement]) -> list[Ruling]:
    """The rulings without those that doubt what people joined: between all of one and all of the other."""
    links: dict[str, set[str]] = defaultdict(set)
    for one in joining:
        a, b = by_rule.leader[one.a], by_rule.leader[one.b]
        links[a].add(b)
        links[b].add(a)
    whole = {leader: place for place, some in enumerate(_components(links)) for leader in some}

    def is_doubted(ruling: Ruling) -> bool:
        a, b = (whole.get(by_rule.leader[end]) for end in (ruling.a, ruling.b))
        return a is not None and a == b

    return [ruling for ruling in listed if ruling.verdict is Verdict.SAME or not is_doubted(ruling)]


@dataclass(slots=True)
class _Grouping:
    """Groups under way: each node's leader, and which groups must stay apart."""

    weight: dict[str, int]
    leader: dict[str, str] = field(default_factory=dict)
    members: dict[str, set[str]] = field(default_factory=dict)
    apart: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    followed: list[Ruling] = field(default_factory=list)
    doubted: list[Ruling] = field(default_factory=list)
    answered: list[Judgement] = field(default_factory=list)

    def __post_init__(self) -> None:
        for node in self.weight:
            self.leader[node], self.members[node] = node, {node}

    def obey(self, judgements: Iterable[Judgement]) -> list[Judgement]:
        """Join and keep apart as people said, the latest judgement first; give back those that were not overruled."""
        accepted: list[Judgement] = []
        for judgement in sorted(judgements, key=lambda one: -one.number):
            if judgement.a not in self.leader or judgement.b not in self.leader:
                continue
            a, b = self.leader[judgement.a], self.leader[judgement.b]
            if judgement.verdict is not Verdict.SAME:
                if a != b:
                    self._part(a, b)
                    accepted.append(judgement)
            elif b not in self.apart[a]:
                self._join(a, b)
                accepted.append(judgement)
        return accepted

    def keep_apart(self, rulings: Iterable[Ruling]) -> None:
        """Heed the doubts, except where a person joined the two."""
        for ruling in rulings:
            a, b = self.leader[ruling.a], self.leader[ruling.b]
            if a != b:
                self._part(a, b)

    def follow(self, rulings: Collection[Ruling]) -> None:
        """Join what rulings of one strength say is the same, as far as nothing speaks against it."""
        links: dict[str, dict[str, Ruling]] = defaultdict(dict)
        for ruling in rulings:
            a, b = self.leader[ruling.a], self.leader[ruling.b]
            if b in self.apart[a]:
                self.doubted.append(ruling)
            elif a != b:
                links[a].setdefault(b, ruling)
                links[b].setdefault(a, ruling)
        for component in _components(links):
            if any(self.apart[one] & component for one in component):
                self._follow_in_dispute(component, links)
            else:
                self._follow_all(component, links)

    def result(self) -> Grouping:
        """What came of it, in an order that depends on nothing but the content."""
        groups = sorted((frozenset(members) for members in self.members.values()), key=min)
        return Grouping(tuple(groups), tuple(self.followed), tuple(self._open()))

    def _open(self) -> Iterable[Ruling]:
        """For each two groups of which nobody has spoken, the strongest of the rulings that were not followed."""
        done = {frozenset((self.leader[one.a], self.leader[one.b])) for one in self.answered}
        for ruling in sorted(self.doubted, key=lambda one: (-one.strength, one.a, one.b)):
            two = frozenset((self.leader[ruling.a], self.leader[ruling.b]))
            if len(two) == 2 and two not in done:
                done.add(two)
                yield replace(ruling, verdict=Verdict.UNSURE)

    def _follow_all(self, component: Iterable[str], links: Mapping[str, Mapping[str, Ruling]]) -> None:
        for one in sorted(component):
            for other in sorted(links[one]):
                self._join(one, other, links[one][other])

    def _follow_in_dispute(self, component: set[str], links: Mapping[str, Mapping[str, Ruling]]) -> None:
        """Join what hangs together with one of those in dispute only, or with the one that outweighs the others."""
        disputed = {one for one in component if self.apart[one] & component}
        free = {one: {other for other in links[one] if other not in disputed} for one in component - disputed}
        for neutral in _components(free):
            near = {other for one in neutral for other in links[one]} & disputed
            chosen = self._choice(near)
            self._follow_all(neutral, {one: {b: links[one][b] for b in free[one]} for one in neutral})
            for one in sorted(neutral):
                for other in sorted(set(links[one]) & disputed):
                    self._join_or_doubt(one, other, links[one][other], other in chosen)
        for one in sorted(disputed):
            for other in sorted(set(links[one]) & disputed):
                self._join_or_doubt(one, other, links[one][other], wanted=True)

    def _choice(self, near: set[str]) -> set[str]:
        """Those of the disputed that may be joined to what is linked to all of them."""
        if not any(self.apart[one] & near for one in near):
            return near
        heaviest = max(sorted(near), key=self._weight)
        others = sum(self._weight(other) for other in near & self.apart[heaviest])
        return near - self.apart[heaviest] if self._weight(heaviest) >= OUTWEIGHS * others else set()

    def _weight(self, leader: str) -> int:
        return sum(self.weight[member] for member in self.members[self.leader[leader]])

    def _join_or_doubt(self, one: str, other: str, ruling: Ruling, wanted: bool) -> None:
        a, b = self.leader[one], self.leader[other]
        if wanted and b not in self.apart[a]:
            self._join(one, other, ruling)
        elif a != b:
            self.doubted.append(ruling)

    def _join(self, one: str, other: str, ruling: Ruling | None = None) -> None:
        a, b = sorted((self.leader[one], self.leader[other]))
        if a == b:
            return
        if ruling is not None:
            self.followed.append(ruling)
        for member in self.members[b]:
            self.leader[member] = a
        self.members[a] |= self.members.pop(b)
        for enemy in self.apart.pop(b, set()):
            self.apart[enemy].discard(b)
            self._part(a, enemy)

    def _part(self, a: str, b: str) -> None:
        self.apart[a].add(b)
        self.apart[b].add(a)


def _components(links: Mapping[str, Iterable[str]]) -> Iterable[set[str]]:
    """The connected parts, those with the smallest names first."""
    seen: set[str] = set()
    for start in sorted(links):
        if start in seen:
            continue
        found, waiting = {start}, [start]
        while waiting:
            fresh = set(links[waiting.pop()]) - found
            found |= fresh
            waiting += fresh
        seen |= found
        yield found
