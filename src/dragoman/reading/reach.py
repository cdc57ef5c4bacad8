"""Reach: whether what is said in a report reaches another side, so that it is speech between states.

Where a contact is told, all that is said counts. Where none is, only the words of those who speak for a state
count, and only where the report is about another one: a spokesman's condemnation, an interview on relations.
What a state says to its own people, and what markets and sportsmen say, is nobody's statement here.
"""

import re

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality
from dragoman.domain.statements import Act
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure
from dragoman.reading.games import plays
from dragoman.reading.gazetteer import NATIONS_AND_TOWNS
from dragoman.reading.parse import ItemKind, Parsed
from dragoman.reading.said import Said
from dragoman.reading.scene import Scene

_LEAD = 3
"""Sentences of a report that tell what it is about."""
_OFFICIAL = frozenset(("state", "party", "parliament", "military", "international"))
_BETWEEN_TWO = re.compile(r"\b(?:bilateral|(?:the two|our two|both) (?:countries|nations|peoples|states))\b", re.I)
_FOREIGN_AFFAIRS = re.compile(r"\b(?:foreign|external|international)\b", re.I)
_SPOKESMAN = re.compile(r"(?:official |deputy )?spokes(?:person|man|woman)", re.I)
_OF_FOREIGN_AFFAIRS = re.compile(r"\b(?:foreign|external) (?:affairs|ministry|office)\b", re.I)
_FRIENDSHIP = re.compile(r"\bfriendship (?:association|society|league|federation)\b", re.I)
"""Bodies whose people speak for their nation to another one."""
_TWO = 2
_FEW = 2
"""Times that a report may name other states by the way."""
_TO_THE_OTHER = frozenset((Act.THANK, Act.INVITE, Act.CONGRATULATE, Act.APPRECIATE, Act.INFORM))
"""What one does to the other by saying it."""
_LEADERS = frozenset(("president", "prime minister", "king", "queen", "sultan", "emir", "chancellor"))
_TO_HIM = re.compile(r"\b(?:you|your)\b|\b(?:asked|urged|told|thanked|wished) (?:the|Ambassadors?|President)\b", re.I)
"""Words to someone who is there, and not to readers."""
_OWN_AFFAIR = re.compile(r"\b(?:nominat|appoint)\w+", re.I)
"""Whom a state makes its envoy is its own affair, wherever he goes."""


def states_named(parsed: Parsed, start: int, end: int) -> frozenset[str]:
    """The states that the words between two offsets name, those of people left out."""
    found = set()
    for item in parsed.items:
        low, high = parsed.view.span(item.first, item.last)
        if item.kind is ItemKind.PERSON or low < start or high > end:
            continue
        for position in range(item.first, item.last):
            hit = parsed.view.at[position]
            if hit is not None and hit.kind in NATIONS_AND_TOWNS:
                found.add(hit.value)
    return frozenset(found)


def reaching(
    said: list[Said],
    drafts: list[Draft],
    scene: Scene,
    abroad: tuple[str, ...],
    own_words: bool,
    author: Figure | None = None,
) -> list[Said]:
    """The statements of a report that count; all of them where it is a dialogue or a group's own text, and in the own
    text of one ``author`` where much of it is of another state."""
    if own_words or any(draft.parts and _real(draft) for draft in drafts):
        return said
    said = [each for each in said if not any(map(_plays, each.speakers))]
    if any(_to_each_other(each) for each in said):
        return said
    if _of_two_sides(said):
        return said
    if _to_his_own_envoy(said, scene):
        return []
    leader = _untitled_leader(scene)
    official = [
        each for each in said if all(_speaks_for_a_state(figure) or figure is leader for figure in each.speakers)
    ]
    across = [each for each in official if _of_another(each, scene, abroad)]
    if any(_denied(draft) for draft in drafts):
        return official
    if author is not None and 3 * len(across) >= len(official) and any(author in each.speakers for each in said):
        return official
    if not across:
        return []
    opens = across[0] is official[0] or across[0].sentence < _LEAD and _from_abroad(across[0].speakers, scene)
    if not opens and 2 * len(across) < len(official):
        return []
    return official if len(across) > 1 or across[0].sentence < _LEAD else []


def _plays(figure: Figure) -> bool:
    """Whether a person is told by nothing but his part in a game."""
    return figure.kind is ActorKind.PERSON and plays(figure)


def _real(draft: Draft) -> bool:
    """Whether an engagement is news that happened, will or was to happen."""
    return not draft.background and draft.actuality in (
        Actuality.OCCURRED,
        Actuality.PLANNED,
        Actuality.CANCELLED,
    )


def _to_his_own_envoy(said: list[Said], scene: Scene) -> bool:
    """Whether two of one state speak to each other, who sees its envoy off and the envoy: "the President asked the
    ambassadors to …"."""
    people = {figure for each in said for figure in (*each.speakers, *each.addressees)}
    envoys = {figure for figure in people if figure.is_envoy()}
    leaders = {figure for figure in people if not _LEADERS.isdisjoint(figure.heads_of_state())}
    at_home = len({figure.side for figure in people}) == 1 and len(people) == _TWO and envoys and leaders
    return bool(at_home) and any(_TO_HIM.search(scene.cast.text, each.start, each.end) for each in said)


def _denied(draft: Draft) -> bool:
    """Whether a report is about a contact of two states that is denied."""
    return not draft.background and draft.actuality is Actuality.DENIED and len(draft.sides()) >= _TWO


def _to_each_other(said: Said) -> bool:
    """Whether a statement itself shows a contact: both sides speak, or one speaks to the other."""
    sides = {figure.side for figure in said.speakers if figure.side is not None}
    if not sides or said.recalled:
        return False
    return (
        said.joint
        and len(sides) > 1
        or any(
            figure.kind is ActorKind.PERSON and figure.side is not None and figure.side not in sides
            for figure in said.addressees
        )
    )


def _of_two_sides(said: list[Said]) -> bool:
    """Whether people of two sides speak in turn and one of them does something to the other by it: "thanked Norway
    for its help", "invited the visiting comrades"."""
    told = [
        each for each in said if not each.recalled and len(each.speakers) == 1 and _speaks_for_a_state(each.speakers[0])
    ]
    people = [each for each in told if each.speakers[0].forms and each.speakers[0].kind is ActorKind.PERSON]
    sides = {each.speakers[0].side for each in people} - {None}
    return len(sides) == _TWO and any(
        each.act in _TO_THE_OTHER and sides - {each.speakers[0].side} <= each.about for each in people
    )


def _speaks_for_a_state(figure: Figure) -> bool:
    if figure.kind is ActorKind.PERSON:
        return any(fact.phrase.track in _OFFICIAL or _FRIENDSHIP.search(fact.text) for fact in figure.offices)
    return figure.side is not None


def _untitled_leader(scene: Scene) -> Figure | None:
    """Whoever opens a report without any office at the publisher's home: publishers do not title their own leader."""
    named = [figure for figure in scene.cast.people if figure.forms]
    first = min(named, key=lambda figure: min(figure.forms.values()), default=None)
    untitled = first is not None and not first.offices and first.side is not None and first.side == scene.cast.home
    return first if untitled else None


def speaks_abroad(figure: Figure) -> bool:
    """Whether foreign affairs are someone's office: a foreign minister, his ministry or spokesman, an envoy; a
    spokesman of nobody else speaks for them, too."""
    if figure.kind is ActorKind.ORGANISATION:
        return _OF_FOREIGN_AFFAIRS.search(figure.name) is not None
    return any(
        fact.phrase.envoy or _FOREIGN_AFFAIRS.search(fact.text) or _SPOKESMAN.fullmatch(fact.text)
        for fact in figure.offices
    )


def _for_the_ministry(figure: Figure) -> bool:
    """Whether someone is a spokesperson, who speaks to the world by office."""
    return any("spokes" in fact.text.lower() for fact in figure.offices)


def _from_abroad(speakers: list[Figure], scene: Scene) -> bool:
    """Whether all who speak are of another state than the publisher, and so speak to his."""
    home = scene.cast.home
    return home is not None and all(each.side not in (None, home) for each in speakers)


def _of_another(said: Said, scene: Scene, abroad: tuple[str, ...]) -> bool:
    """Whether a statement is about another state, the ties with one or what lies abroad; what a foreign minister says
    is so in any report on another state, what an envoy says even in one that names it only by his post."""
    words = scene.cast.text[said.start : said.end]
    if _OWN_AFFAIR.search(words):
        return False
    own = {figure.side or scene.cast.home for figure in said.speakers}
    often = scene.mentions > _FEW or all(_for_the_ministry(each) or each.is_envoy() for each in said.speakers)
    if often and not own.issuperset(scene.foreign) and all(map(speaks_abroad, said.speakers)):
        return True
    if _from_abroad(said.speakers, scene) and all(each.is_envoy() for each in said.speakers):
        return True  # to the press of the land to which he is sent
    others = said.about - own
    if len(others) > (None in own) or _BETWEEN_TWO.search(words) is not None:
        return True
    low = words.lower()
    return any(name in low for name in abroad)
