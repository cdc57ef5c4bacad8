"""Groups that speak: "the ambassadors", "the two advisors", "U.S. and Nordic leaders", and those who are others.

Whether all who met are meant, one side of the table, or people who were not there.
"""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Role
from dragoman.reading.discourse import Discourse
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import Kind
from dragoman.reading.groupsmeant import at_these_meetings, meant_here, pair_of_the_last
from dragoman.reading.nodes import Node
from dragoman.reading.officesjoined import called_by_an_office
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, conjuncts
from dragoman.reading.people import Description, PersonPhrase
from dragoman.reading.teams import TEAMS
from dragoman.reading.together import Together, Voices, principals
from dragoman.reading.trigger import CREDENTIALS

_ENVOYS = ("ambassadors", "envoys", "diplomats", "plenipotentiaries")
_LAWMAKERS = ("parliamentarians", "lawmakers", "mps", "legislators", "deputies", "senators", "congressmen")
_PARLIAMENTS = ("parliament", "congress", "senat", "assembly", "legislat", "lawmaker", "majlis", "duma")
_CALLED_SO = {
    **dict.fromkeys(_ENVOYS, ("ambassador", "envoy", "diplomat")),
    **dict.fromkeys(_LAWMAKERS, _PARLIAMENTS),
    **{word: (word,) for word in ("members", "representatives", "experts", "delegates")},
}
"""Words of offices and names that tell who belongs to a group."""
_SIDES_TOGETHER = frozenset(("countries", "leaders", "nations", "states", "partners", "members", "allies", "ministers"))
_CHIEFS = frozenset(("leaders", "presidents", "premiers", "ministers"))
_FROM_ABROAD = frozenset(
    ("leaders", "guests", "diplomats", "ambassadors", "officials", "delegates", "sides", "partners")
)
"""Groups that are called foreign; "the two foreign ministers" are both sides."""
_OTHERS = frozenset(
    """officials counterparts colleagues ministers leaders diplomats ambassadors envoys representatives partners
    interlocutors guests hosts secretaries presidents speakers lawmakers legislators senators""".split()
)
_COUNTING = frozenset(("the", "two", "both"))
_TWO = 2
_FEW = 4
"""Words that an office of several is called by at most."""


class Groups:
    """Finds the speakers of groups within a discourse."""

    def __init__(self, discourse: Discourse, together: Together) -> None:
        self._discourse = discourse
        self._together = together

    def of_a_kind(self, parsed: Parsed, node: Node) -> Voices:
        """Those at the table who are called so: "the ambassadors" where someone met the ambassadors of two states."""
        told = parsed.view.low(parsed.item(node).last - 1)
        words = _CALLED_SO.get(told, ())
        current = self._discourse.current
        if told in _ENVOYS and current is not None and current.rules["kind"] in CREDENTIALS:
            return Voices(tuple(self._discourse.envoys_told()))
        everyone = self._together.both().figures
        sides = {figure.side for figure in everyone if any(word in _printed(figure) for word in words)}
        called = [figure for figure in everyone if figure.side in sides]
        if len(called) < _TWO and self._counted(parsed, node):
            return Voices()  # "the two diplomats" are an ambassador and a minister
        return Voices(tuple(called)) if len(called) < len(everyone) else Voices()

    def all_of_them(self, parsed: Parsed, node: Node) -> Voices:
        """The many guests of one host who "all" do something: "They all pledged to promote trade"."""
        draft, after = self._discourse.current, parsed.view.low(parsed.item(node).last)
        guests = [part.figure for part in draft.parts if part.role is Role.VISITOR] if draft is not None else []
        several = len({figure.side for figure in guests}) > 1
        return Voices(tuple(guests)) if after in ("all", "each") and several else Voices()

    def from_abroad(self, parsed: Parsed, node: Node) -> Voices:
        """Those whom one met who are not of the publisher's country: "the foreign leaders pledged" where he met three
        one by one, "the envoys, in separate meetings with the President, pledged"."""
        item = parsed.item(node)
        words = parsed.view.lows[item.first : item.last - 1]
        foreign = "foreign" in words and "policy" not in words
        head, current = parsed.view.low(item.last - 1), self._discourse.current
        if current is None or current.background:
            return Voices()
        if not foreign and head in _ENVOYS:
            return self._envoys_met(current)
        if not foreign or head not in _FROM_ABROAD:
            return Voices()
        met = [draft for draft in self._discourse.drafts if draft.sentence == current.sentence and not draft.background]
        own = self._discourse.cast.home or (current.parts[0].figure.side if current.parts else None)
        guests = dict.fromkeys(figure for draft in met for figure in draft.principals() if figure.side != own)
        return Voices(tuple(guests))

    def by_nation(self, parsed: Parsed, node: Node) -> Voices:
        """The one of those who met who is called by his nation alone: "the Cuban recalled the trip"."""
        item = parsed.item(node)
        hit = parsed.view.hit(item.first) if item.kind is ItemKind.WORD and node.dep_ == "nsubj" else None
        if hit is None or hit.kind is not Kind.DEMONYM or parsed.view.low(hit.first - 1) != "the":
            return Voices()
        draft, one = self._discourse.current, self._discourse.of_side(hit.value)
        met = one is not None and one.kind is ActorKind.PERSON and draft is not None and draft.has(one)
        return Voices((one,)) if one is not None and met and node.head.tag_ in ("VBD", "VBZ") else Voices()

    def _envoys_met(self, current: Draft) -> Voices:
        """The envoys of several states whom one sentence tells to have been met one by one."""
        met = [draft for draft in self._discourse.drafts if draft.sentence == current.sentence]
        envoys = dict.fromkeys(one for draft in met for one in draft.principals() if one.is_envoy())
        return Voices(tuple(envoys)) if len(met) > 1 and len({one.side for one in envoys}) > 1 else Voices()

    def _counted(self, parsed: Parsed, node: Node) -> bool:
        """Whether a group is told as two: "the two leaders", "both"."""
        item = parsed.item(node)
        return not {"both", "two"}.isdisjoint(parsed.view.lows[max(item.first - 1, 0) : item.last])

    def and_the_others(self, parsed: Parsed, node: Node, voices: Voices) -> Voices:
        """Someone named and, counted or his own, all whom he met: "Kim and the two Nordic officials"."""
        joined = list(conjuncts(node))[1:]
        draft = self._discourse.current
        people = [figure for figure in voices.figures if draft is not None and draft.has(figure)]
        if draft is None or len(joined) != 1 or not people:
            return voices
        if len(self._discourse.rounds) > _TWO and draft in self._discourse.rounds and _others(parsed, joined[0]):
            return self._together.both()  # "the President and the leaders" after a call to each of them
        called = parsed.view.low(parsed.item(joined[0]).last - 1)
        if called in _ENVOYS and (envoys := self._envoys_met(draft).figures):
            return Voices((*(one for one in people if one not in envoys), *envoys), True)
        if voices.joint:
            own = _his_own(parsed, joined[0]) and _others(parsed, joined[0])
            sides = {figure.side for figure in people}
            more = [one for one in principals(draft) if one.side in sides and one not in people] if own else []
            return Voices((*voices.figures, *more), True)  # "Kim and her Lao counterparts"
        if joined[0].lower_ in TEAMS and _his_own(parsed, joined[0]):
            return Voices(tuple(one for one in principals(draft) if one.side == people[0].side))
        if not _all_the_others(parsed, joined[0]):
            other = called_by_an_office(parsed, joined[0], voices, self._together.both())
            return Voices((*voices.figures, other), True) if other is not None else voices
        sides = {figure.side for figure in people}
        others = [figure for figure in principals(draft) if figure.side not in sides]
        return Voices((*people, *others), True) if len(others) > 1 or _his_own(parsed, joined[0]) and others else voices

    def the_pair(self, parsed: Parsed, node: Node) -> Voices:
        """The two who have just spoken together, where "the two leaders" cannot be all who met, and "the sides" go on
        with them."""
        sides = parsed.view.low(parsed.item(node).last - 1) == "sides"
        pair = self._pair()
        if not pair or not sides and not self._counted(parsed, node):
            return Voices()
        told = self._discourse.current
        if told is not None and told.sentence == parsed.view.sentence.index and not all(map(told.has, pair.figures)):
            return Voices()  # "Kim also called on Lee, during which the two sides discussed"
        return pair if sides or len(self._together.both().figures) > _TWO else Voices()

    def pair_that_spoke(self, both: Voices) -> Voices:
        """The two who have just spoken together, where one of them has been received by several since: "it was agreed"
        is theirs."""
        many = len(both.figures) > _TWO and len({figure.side for figure in both.figures}) == _TWO
        return self._pair() if many else Voices()

    def _pair(self) -> Voices:
        """The two people who have just spoken together, if two did."""
        speakers = tuple(self._discourse.speakers)
        people = len(speakers) == _TWO and all(figure.kind is ActorKind.PERSON for figure in speakers)
        return Voices(speakers, True) if self._discourse.speakers_joint and people else Voices()

    def meant_here(self, parsed: Parsed, node: Node) -> Voices:
        """Those whom a group means by what stands right before it."""
        return meant_here(parsed, node, self._discourse)

    def of_offices(self, parsed: Parsed, node: Node) -> Voices:
        """The two who are meant by offices: "the Secretary and Foreign Minister", "the foreign ministers"."""
        return self._of_two_offices(parsed, node) or self._of_one_office(parsed, node)

    def _of_one_office(self, parsed: Parsed, node: Node) -> Voices:
        """The two who hold the office by which both are called, where one of them has been received by others since:
        "the foreign ministers" after the talks of two and a call on the President."""
        item = parsed.item(node)
        words = parsed.view.lows[item.first : item.last]
        current = self._discourse.current
        if words[-1] != "ministers" or len(words) > _FEW or current is None:
            return Voices()
        office = {word.removesuffix("s") if word == "ministers" else word for word in words} - _COUNTING

        def both_hold_it(draft: Draft) -> bool:
            two = principals(draft)
            sides = {figure.side for figure in two}
            return len(two) == len(sides) == _TWO and all(office <= set(_printed(one).split()) for one in two)

        if len(office) < _TWO or both_hold_it(current):
            return Voices()
        met = (draft for draft in reversed(self._discourse.drafts) if not draft.background and both_hold_it(draft))
        draft = next(met, None)
        return Voices(tuple(principals(draft)), True) if draft is not None else Voices()

    def two_of(self, parsed: Parsed, node: Node, voices: Voices) -> Voices:
        """The two who are meant by "the two leaders" where one met several in turn: whom the sentence names, else whom
        the report named last, and the one who met them."""
        voices = at_these_meetings(parsed, voices, self._discourse)
        voices = pair_of_the_last(parsed, node, voices, self._discourse)
        item, counted = parsed.item(node), self._counted(parsed, node)
        sides = dict.fromkeys(figure.side for figure in voices.figures)
        if not voices.joint or not counted or len(voices.figures) <= _TWO:
            return voices
        if len(sides) == _TWO and parsed.view.low(item.last - 1) in (*_CHIEFS, "two", "both"):
            first = (next(each for each in voices.figures if each.side == side) for side in sides)
            return Voices(tuple(first), True)  # "the two leaders" where a third one sat by
        if len(sides) <= _TWO:
            return voices
        own = voices.figures[0]
        named = [parsed.items[at].thing for at in range(node.i)]
        here = [each for thing in named if isinstance(thing, PersonPhrase) and (each := self._discourse.cast.of(thing))]
        latest = (*reversed(here), *reversed(self._discourse.recent))
        partner = next((each for each in latest if each in voices.figures and each.side != own.side), None)
        return Voices((own, partner), True) if partner is not None else voices

    def the_two(self, parsed: Parsed, node: Node, description: Description) -> bool:
        """Whether "the two advisors" are those who met, whatever the office of the other is called."""
        first = parsed.item(node).first
        counted = {"both", "two"} & set(parsed.view.lows[max(first - 1, 0) : first + 2])
        free = description.side is None and not description.nations and not any(after_preposition(node, "of", "from"))
        return bool(counted) and free and len(self._together.both().figures) == _TWO

    def _of_two_offices(self, parsed: Parsed, node: Node) -> Voices:
        """The two who met, each called by an office alone: "the Secretary and Foreign Minister also discussed"."""
        item = parsed.item(node)
        words = parsed.view.lows[item.first : item.last]
        both = self._together.both()
        if words.count("and") != 1 or len(both.figures) != _TWO:
            return Voices()
        cut = words.index("and")
        heads = (words[cut - 1], words[-1]) if cut else ("", "")
        held = [f" {_printed(figure).replace('-', ' ')} " for figure in both.figures]
        short = self._discourse.stand_ins.get("".join(words[cut + 1 :]), ())  # "the Secretary and DPM/FM"
        others = [f" {each} " for each in (heads[1], *short)]
        crossed = any(
            f" {heads[0]} " in held[first] and any(each in held[1 - first] for each in others) for first in (0, 1)
        )
        alone = any(f" {' '.join(words[cut:])} " in each or all(f" {one} " in each for one in heads) for each in held)
        return both if crossed and not alone else Voices()

    def with_the_others(self, parsed: Parsed, node: Node, named: list[Figure]) -> bool:
        """Whether one side and a group of which no country is named are all of those who met: "the United States and
        the Nordic countries", "U.S. and Nordic leaders"."""
        groups = [
            each
            for each in conjuncts(node)
            if each.tag_ == "NNS" and parsed.item(each).kind is ItemKind.WORD and each.lower_ in _SIDES_TOGETHER
        ]
        joined = node.tag_ == "NNS" and any(child.lower_ == "and" for each in node.lefts for child in each.subtree)
        if not groups or len(groups) == 1 and groups[0] == node and not joined and not _followed_by_and(node):
            return False
        sides = {figure.side for figure in self._together.both().figures}
        return len(sides) > _TWO and len(named) == 1 and named[0].side in sides


def _words_before(parsed: Parsed, node: Node) -> list[str]:
    item = parsed.item(node)
    return [*parsed.view.lows[max(item.first - 3, 0) : item.last]]


def _all_the_others(parsed: Parsed, node: Node) -> bool:
    """Whether several are told by their number or as those of one who is named before: "the two officials", "her
    counterparts"."""
    counted = not {"two", "three", "four", "other"}.isdisjoint(_words_before(parsed, node))
    if node.lower_ == "all":
        return any(_others(parsed, each) for each in after_preposition(node, "of"))  # "and all of the party leaders"
    return _others(parsed, node) and (counted or _his_own(parsed, node))


def _others(parsed: Parsed, node: Node) -> bool:
    """Whether a node is several people whom someone may have met: "the European leaders"."""
    item = parsed.item(node)
    plural = item.thing.plural if isinstance(item.thing, Description) else node.tag_ == "NNS"
    return plural and parsed.view.low(item.last - 1) in _OTHERS


def _his_own(parsed: Parsed, node: Node) -> bool:
    return not {"his", "her", "their"}.isdisjoint(_words_before(parsed, node))


def of_others(parsed: Parsed, node: Node) -> bool:
    """Whether "of" says of people that they are others than those who met: "the leaders of the two republics"."""
    item = parsed.item(node)
    words = parsed.view.lows[item.first : item.last]
    if "of" in words and not {"two", "both"} & set(words):
        return True
    whose = list(after_preposition(node, "of", "from"))
    return any(parsed.item(each).kind is ItemKind.WORD and each.tag_ in ("NNP", "NNPS") for each in whose)


def _followed_by_and(node: Node) -> bool:
    return any(child.dep_ == "cc" and child.lower_ == "and" and child.i > node.i for child in node.children)


def _printed(figure: Figure) -> str:
    """All that is printed of someone's names and offices."""
    return " ".join((*figure.forms, *(fact.text for fact in figure.offices))).lower()
