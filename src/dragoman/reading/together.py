"""Together: those who speak as one: both sides of what is told, several people of one side, a group."""

import re
from dataclasses import dataclass

from dragoman.domain.actors import ActorKind
from dragoman.domain.statements import Act
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import Hit
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed
from dragoman.reading.people import Description
from dragoman.reading.speech import Saying
from dragoman.reading.teams import TEAMS

_JOINT_STATEMENT = re.compile(r"\bjoint (?:statement|communiqu[eé]|declaration)\b", re.IGNORECASE)
_HEADING = 300
"""Characters of a report that tell what it is."""
_RECENT = 4
_GRIEVANCES = frozenset(
    """must ignore ignores ignored ignoring refuse refuses refused refusing refusal violate violates violating violation
    violations provocation provocations provocative crime crimes shelling irresponsible subversion sabotage sabotaging
    sabotages failure unwillingness aggravating neglect imitating weapons militants unacceptable aggression""".split()
)
"""Words with which one side complains of others."""
_SHARED = frozenset("both mutual common sides agreed".split())
_READY = frozenset("will would stands remains intends plans".split())
"""What a state says of itself that it is or will do: "Peru would export grain"."""
_ATTITUDES = frozenset("values attaches supports backs appreciates welcomes advocates intends favours favors".split())
"""What a state does in its own mind: "attaches importance to"."""


@dataclass(frozen=True, slots=True)
class Voices:
    """Those who speak; ``joint`` where both sides speak together."""

    figures: tuple[Figure, ...] = ()
    joint: bool = False

    def __bool__(self) -> bool:
        return bool(self.figures)


class Together:
    """Finds who speaks together in a discourse."""

    def __init__(self, discourse: Discourse) -> None:
        self._discourse = discourse
        self._joined: tuple[Figure, ...] = ()
        self._sides: tuple[Figure, ...] = ()
        self._we: tuple[Figure, ...] = ()
        self._many: Figure | None = None
        self.joint_statement = _JOINT_STATEMENT.search(discourse.cast.text, 0, _HEADING) is not None

    def several(self, figures: tuple[Figure, ...], joint: bool) -> Voices:
        """Several who are named; together they are joint where they stand on both sides of the table."""
        if joint:
            figures = tuple(self.of_joint_statement()) or figures
        voices = Voices(figures, joint or self._all_sides(figures))
        if voices.joint and all(figure.kind is ActorKind.PERSON for figure in figures):
            self._joined = figures
        elif voices.joint:
            self._sides = figures
        return voices

    def _all_sides(self, figures: tuple[Figure, ...]) -> bool:
        sides = {figure.side for figure in figures}
        current = self._discourse.current
        table = current.sides() - {"?"} if current is not None else set()
        beside = all(figure.is_envoy() for figure in figures) and bool(table - sides)
        return len(sides) > 1 and not beside and not (len(table & sides) == 1 and len(table) > 1)

    def both(self) -> Voices:
        """Both sides of what is being told, or, where no contact was told, the last ones named of different
        sides."""
        figures = self.of_joint_statement() or self._of_the_rounds()
        figures = figures or [reference.figure for reference in self._discourse.joint(0, 0)]
        figures = figures or list(self._joined or self._we)
        return Voices(tuple(figures) or self._across() or self._with_host() or self._sides, True)

    def _of_the_rounds(self) -> list[Figure]:
        """All who took part in meetings that were told with one verb: "held meetings with A, B and C. Trade was
        discussed"."""
        rounds = self._discourse.rounds
        if len(rounds) < 2 or self._discourse.current not in rounds:
            return []
        return list(dict.fromkeys(figure for draft in rounds for figure in principals(draft)))

    def they(self) -> Voices:
        """Those who spoke together just before, else both sides."""
        speakers = self._discourse.speakers
        many = len(speakers) == 1 and (speakers[0] is self._many or speakers[0].kind is ActorKind.DELEGATION)
        if (many or len(speakers) > 1) and not self._discourse.speakers_joint:
            return Voices(tuple(speakers))
        return self.both()

    def heard(self, node: Node, references: list[Reference]) -> None:
        """Remembers the state or body for which several without names speak: "the leaders of the three provinces"."""
        alone = len(references) == 1 and references[0].figure.kind is not ActorKind.PERSON
        several = node.tag_ == "NNS" or node.lower_ in TEAMS  # "the Lao delegation affirmed … They thanked"
        self._many = references[0].figure if alone and several else None

    def we(self, named: tuple[Figure, ...], *, alone: bool = False) -> Voices:
        """The group that a text names as its authors; where "we" stands alone, else those whose meeting it tells."""
        self._we = self._we or named or (self._who_met() if alone else ())
        return self.authors

    @property
    def authors(self) -> Voices:
        """Those who wrote the report as their own statement, if a group did: the people who met for them, if any."""
        met = self._who_met() if self._we else ()
        people = {figure.side for figure in met} == {figure.side for figure in self._we}
        return Voices(met if people else self._we, bool(self._we))

    def _who_met(self) -> tuple[Figure, ...]:
        """Those who met and whose joint statement a report gives: "A and B met and issued the following"."""
        told = self._discourse.drafts if self.joint_statement else []
        met = (principals(draft) for draft in told if not draft.background)
        return next((tuple(each) for each in met if len({figure.side for figure in each}) > 1), ())

    def of_joint_statement(self) -> list[Figure]:
        """In a joint statement the two sides are the visitor's and the host's, whoever else is met and
        named between."""
        if not self.joint_statement:
            return []
        for draft in self._discourse.drafts:
            figures = principals(draft)
            if not draft.background and len({figure.side for figure in figures}) == 2:
                return figures
        return []

    def _across(self) -> tuple[Figure, ...]:
        """The last people named, one of each side."""
        found: list[Figure] = []
        for figure in reversed(self._discourse.recent[-_RECENT:]):
            if figure.side is not None and all(figure.side != other.side for other in found):
                found.insert(0, figure)
        return tuple(found[-2:]) if len(found) > 1 else ()

    def _with_host(self) -> tuple[Figure, ...]:
        """The traveller of a visit and the country that he came to."""
        visit = self._discourse.visit
        travellers = principals(visit) if visit is not None else []
        if visit is None or len({figure.side for figure in travellers}) != 1:
            return ()
        visited = [place.country for place in visit.places if place.country] + sorted(visit.destination)
        hosts = [code for code in visited if code != travellers[0].side]
        if not hosts:
            return ()
        host = self._discourse.of_side(hosts[0]) or self._discourse.cast.countries.get(hosts[0])
        if host is None and visit.place_span is not None:
            host = self._discourse.cast.country(hosts[0], None, *visit.place_span)
        return (*travellers, host) if host is not None else ()


def principals(draft: Draft) -> list[Figure]:
    """The people who speak for the sides of an engagement, and whoever takes part for a side without any."""
    taking_part = draft.principals()
    sides = {figure.side for figure in taking_part if figure.kind is ActorKind.PERSON}
    return [figure for figure in taking_part if figure.kind is ActorKind.PERSON or figure.side not in sides]


def whose_view(parsed: Parsed, saying: Saying, discourse: Discourse) -> Voices:
    """The one side whose own mind is told without a speaker: "It was stressed that Peru values its ties with Laos", "It
    was confirmed that Peru would export grain"."""
    verb, own = saying.verb, _ATTITUDES | _READY if saying.act is Act.AFFIRM else _ATTITUDES
    for node in parsed.nodes[verb.i + 1 :]:
        thing = parsed.item(node).thing
        if (
            node.nbor(-1).lower_ != "that"
            or parsed.item(node).kind is not ItemKind.COUNTRY
            or not isinstance(thing, Hit)
        ):
            continue
        behind = {each.lower_ for each in parsed.nodes[node.i + 1 : node.i + 3]}
        figure = discourse.of_side(thing.value) if not own.isdisjoint(behind) else None
        return Voices((figure,), False) if figure is not None else Voices()
    return Voices()


def of_the_side(parsed: Parsed, discourse: Discourse) -> Voices:
    """The one side of which a sentence tells that it was said there: "On the Peruvian side, concern was expressed"."""
    for node in parsed.nodes[1:4] if parsed.nodes[0].lower_ in ("on", "from") else ():
        thing = parsed.item(node).thing
        if isinstance(thing, Description) and thing.noun == "side" and thing.side is not None:
            figure = discourse.of_side(thing.side)
            return Voices((figure,)) if figure is not None else Voices()
    return Voices()


def aired_by_one(parsed: Parsed, saying: Saying, discourse: Discourse) -> Voices:
    """The publisher's own leader who has just spoken, where a grievance goes on without a speaker: "Kim noted …. It was
    stressed that the rebels ignore their obligations"; what both sides feel is theirs."""
    spoke = discourse.speakers
    alone = len(spoke) == 1 and not discourse.speakers_joint and spoke[0].kind is ActorKind.PERSON
    if saying.act is not Act.AFFIRM or not alone or spoke[0].side is None or spoke[0].side != discourse.cast.home:
        return Voices()
    words = set(parsed.view.lows)
    return Voices(tuple(spoke)) if words & _GRIEVANCES and not words & _SHARED else Voices()
