"""Groups meant by where they stand: "the officials" are those of one side who spoke just before, "in that call the two
leaders" those of the call told last, "at these meetings both sides" all who met, "the Salo leaders" who is of Salo.
"""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind
from dragoman.reading.discourse import Discourse
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import Kind
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed
from dragoman.reading.people import Description
from dragoman.reading.together import Voices, principals
from dragoman.reading.townspeople import of_a_place

_SAME_AGAIN = frozenset("officials diplomats lawmakers legislators senators executives representatives experts".split())
"""What people of one side are called together who have just spoken side by side."""
_COUNTED = frozenset(("two", "both"))
_OF_A_TOWN = frozenset("leaders authorities officials side representatives".split())
_IN_BUSINESS = frozenset("investors entrepreneurs businessmen businesspeople executives".split())
_THAT = (["in", "that"], ["at", "that"], ["during", "that"])
_CONTACTS = frozenset("conversation call meeting talk talks exchange encounter".split())
_THESE = frozenset(("these", "the", "those", "all", "both", "his", "her", "separate", "such"))
_MEETINGS = frozenset("meetings sessions receptions encounters".split())
_OPENING = 4
"""Words of an opening such as "At all these meetings"."""
_TWO = 2


def meant_here(parsed: Parsed, node: Node, discourse: Discourse) -> Voices:
    """Those whom a group or "the Lao leader" means by what stands right before."""
    thing = parsed.item(node).thing
    if isinstance(thing, Description):
        if thing.plural and thing.noun == "joint":
            return _same_again(parsed, node, discourse) or _of_that_contact(parsed, node, discourse)
        alone = not any(child.dep_ == "conj" for child in node.children)
        return _leader_who_goes_on(thing, discourse) if alone else Voices()
    found = _sides_by_nation(parsed, node, discourse) or _of_the_town(parsed, node, discourse)
    return found or _business_people(parsed, node, discourse)


def _business_people(parsed: Parsed, node: Node, discourse: Discourse) -> Voices:
    """The guests without names who do business: "The Lao investors thanked", where someone received investors."""
    if node.lower_ not in _IN_BUSINESS or discourse.current is None or parsed.item(node).kind is not ItemKind.WORD:
        return Voices()
    hits = [hit for word in node.lefts if (hit := parsed.view.hit(parsed.item(word).first)) is not None]
    nations = {hit.value for hit in hits if hit.kind is Kind.DEMONYM}
    known = any(word.lower_ in ("the", "these", "both") for word in node.lefts)
    nameless = [one for one in discourse.current.principals() if one.kind is not ActorKind.PERSON]
    meant = [one for one in nameless if not nations or one.side in nations]
    return Voices((meant[0],)) if known and len(nameless) == len(meant) == 1 else Voices()


def _sides_by_nation(parsed: Parsed, node: Node, discourse: Discourse) -> Voices:
    """Those of two nations, the first of which is parsed as a name: "Both the Lao and the Peruvian sides said"."""
    sides = [child for child in node.children if child.dep_ == "conj" and child.lower_ in ("sides", "delegations")]
    if not sides or node.i == 0 or parsed.item(node).kind is not ItemKind.WORD:
        return Voices()
    words = (node, *sides[0].lefts)
    hits = [hit for word in words if (hit := parsed.view.hit(parsed.item(word).first)) and hit.kind is Kind.DEMONYM]
    found = [figure for hit in hits if (figure := discourse.of_side(hit.value)) is not None]
    return Voices(tuple(found), True) if len(found) == len(hits) == _TWO else Voices()


def _same_again(parsed: Parsed, node: Node, discourse: Discourse) -> Voices:
    """Those of one side who have just spoken side by side: "Both Kim and Lee said …. The officials praised"."""
    item, spoke = parsed.item(node), tuple(discourse.speakers)
    words = parsed.view.lows[item.first : item.last]
    one_side = len({figure.side for figure in spoke} - {None}) < _TWO and not discourse.speakers_joint
    people = len(spoke) > 1 and all(figure.kind is ActorKind.PERSON for figure in spoke)
    if not one_side or not people or words[-1] not in _SAME_AGAIN:
        return Voices()
    return Voices(spoke) if len(spoke) == _TWO or _COUNTED.isdisjoint(words) else Voices()


def _of_that_contact(parsed: Parsed, node: Node, discourse: Discourse) -> Voices:
    """Those of the contact told last, to which a sentence points back: "In that call, the two leaders promised"."""
    lows, last = parsed.view.lows, discourse.drafts[-1] if discourse.drafts else None
    if lows[:2] not in _THAT or _CONTACTS.isdisjoint(lows[2:4]) or last is None:
        return Voices()
    near = last.sentence == parsed.view.sentence.index - 1
    return Voices(tuple(principals(last)), True) if near and len(last.sides()) > 1 else Voices()


def _leader_who_goes_on(thing: Description, discourse: Discourse) -> Voices:
    """The leader of a state who has just spoken, though another of it was named later: "The Lao leader thanked"."""
    spoke = discourse.speakers
    alone = len(spoke) == 1 and spoke[0].kind is ActorKind.PERSON and not spoke[0].is_envoy()
    leader = thing.noun in ("leader", "top leader") and not thing.plural and thing.side is not None
    met = discourse.current is not None and any(draft.has(spoke[0]) for draft in discourse.drafts) if alone else False
    return Voices((spoke[0],)) if leader and met and spoke[0].side == thing.side else Voices()


def _of_the_town(parsed: Parsed, node: Node, discourse: Discourse) -> Voices:
    """Who is of the town or province whose people speak: "Salo provincial leaders hope"."""
    if node.lower_ not in _OF_A_TOWN or parsed.item(node).kind is not ItemKind.WORD or discourse.current is None:
        return Voices()
    if not any(parsed.item(child).kind is ItemKind.CITY for child in node.lefts):
        return Voices()
    one = of_a_place(parsed, node, discourse.current.principals())
    return Voices((one,)) if one is not None else Voices()


def at_these_meetings(parsed: Parsed, voices: Voices, discourse: Discourse) -> Voices:
    """All who met one after the other, where several meetings are told of at once: "At these meetings, both sides
    said"."""
    lows = parsed.view.lows[: _OPENING + 1]
    at = next((place for place, low in enumerate(lows) if low in _MEETINGS), 0)
    if not voices.joint or at < _TWO or lows[0] not in ("at", "during", "in") or _THESE.isdisjoint(lows[1:at]):
        return voices
    drafts = [draft for draft in discourse.drafts if _is_a_meeting(draft)]
    own = next((one for one in voices.figures if sum(draft.has(one) for draft in drafts) > 1), None)
    if own is None:
        return voices
    met = dict.fromkeys(one for draft in drafts if draft.has(own) for one in principals(draft))
    return Voices((own, *(one for one in met if one is not own)), True)


def _is_a_meeting(draft: Draft) -> bool:
    return draft.kind is EngagementKind.MEETING and not draft.background and len(draft.sides()) > 1


def pair_of_the_last(parsed: Parsed, node: Node, voices: Voices, discourse: Discourse) -> Voices:
    """The one who meets several and whoever of them has just spoken to him, though not told to have met him: "Minister
    A updated Kim on trade. Both ministers agreed"."""
    item, spoke = parsed.item(node), discourse.speakers
    counted = not _COUNTED.isdisjoint(parsed.view.lows[item.first : item.last])
    if not voices.joint or not counted or parsed.people or len(spoke) != 1 or spoke[0] in voices.figures:
        return voices  # "at her meeting with A, the two discussed" tells who they are
    one = spoke[0]
    own = _who_meets_all(discourse)
    fits = one.kind is ActorKind.PERSON and own is not None and own in voices.figures and one.side != own.side
    state = own is not None and any(draft.has(own) and one.side in draft.sides() for draft in discourse.drafts)
    return Voices((own, one), True) if fits and state and own is not None else voices


def _who_meets_all(discourse: Discourse) -> Figure | None:
    """Whoever takes part in all meetings that are told as news, of which there are several."""
    drafts = [draft for draft in discourse.drafts if _is_a_meeting(draft)]
    common = [one for one in drafts[0].principals() if all(draft.has(one) for draft in drafts)] if drafts else []
    return common[0] if len(common) == 1 and len(drafts) > 1 else None
