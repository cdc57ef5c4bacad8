"""Led below: a delegation that was told by its nation or body alone, and whose head a later sentence names.

"Minister A met a Lao delegation on Friday. The delegation was led by Senator B": the meeting was with B.
"""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind
from dragoman.reading.drafts import Part
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import NATIONS
from dragoman.reading.parse import Parsed
from dragoman.reading.phrases import PersonPhrase
from dragoman.reading.scene import Scene
from dragoman.reading.teams import TEAMS, head_of_team, team_and_leader

_KINDS = (EngagementKind.MEETING, EngagementKind.VISIT)
_OTHERS = frozenset(("a", "an", "another", "each", "both"))
_STATES_AND_BODIES = (ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.DELEGATION)
_THEY = frozenset(("they", "them", "it"))
_AHEAD = 40
"""Characters before a body's name within which it is told to be a delegation's."""
_SHORT = 60
"""Characters of the words by which a delegation is told at most."""
_BEFORE = 2
"""Words before "delegation" that may tell whose it is."""


def name_the_head(parsed: Parsed, scene: Scene) -> None:
    """Puts whoever leads "the delegation" in the place of the state or body that stood for it in the news so far."""
    team, node = team_and_leader(parsed)
    if node is None and (node := head_of_team(parsed)) is not None:  # "head of the delegation Senator A said"
        team = next((each for each in parsed.nodes if each.lower_ in TEAMS), None)
    thing = parsed.item(node).thing if node is not None else None
    leader = scene.cast.of(thing) if isinstance(thing, PersonPhrase) else None
    if leader is None:
        return
    lows = parsed.view.lows
    item = parsed.item(team) if team is not None else None
    last = item.last if item is not None else next(p for p, low in enumerate(lows) if low in TEAMS) + 1
    first = max(0, (item.first if item is not None else last - 1) - _BEFORE)
    if _OTHERS.isdisjoint(lows[first:last]):  # "a delegation led by A" is told anew
        found = (parsed.view.at[p] for p in range(first, last))
        _stand(leader, {hit.value for hit in found if hit is not None and hit.kind in NATIONS}, scene)


def _stand(leader: Figure, nations: set[str | None], scene: Scene) -> None:
    held = [part for draft in scene.drafts if not draft.background and draft.kind in _KINDS for part in draft.parts]
    teams = [part for part in held if _is_a_team(part, scene.cast.text)]
    sides = {part.figure.side for part in teams} & (nations or {part.figure.side for part in teams})
    known = None if leader.guessed or leader.side_basis == "derived" else leader.side
    if len(sides) != 1 or known is not None and known not in sides or any(leader is part.figure for part in held):
        return
    (side,) = sides
    leader.side, leader.guessed = side, False
    for part in teams:
        if part.figure.side == side:
            stood = part.figure
            for other in held:
                again = scene.cast.text[other.start : other.end].lower() in _THEY
                other.figure = leader if other is part or other.figure is stood and again else other.figure


def _is_a_team(part: Part, text: str) -> bool:
    """Whether a state or body stands for its delegation: "an Australian delegation", "a delegation of the Senate"."""
    if part.figure.kind not in _STATES_AND_BODIES or part.end - part.start > _SHORT:
        return False
    words = text[part.start : part.end].lower().split()
    ahead = text[max(0, part.start - _AHEAD) : part.start].lower().split()
    owned = ahead[-1:] == ["the"] and ahead[-2:-1] in (["of"], ["from"]) or ahead[-1:] in (["of"], ["from"])
    before = [word for word in ahead[-4:] if word in TEAMS]
    return any(word in TEAMS for word in words) or bool(owned and before)
