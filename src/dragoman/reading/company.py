"""Company: those who were there beside the principals, as lists of "also present" and "accompanied by" tell them."""

from collections.abc import Iterable

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind, Format, Role
from dragoman.reading.bonds import CHAIRING
from dragoman.reading.broughtalong import of_the_trip, of_whom_they_follow, told_to_come_along
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure
from dragoman.reading.gatherings import TAKING_PART
from dragoman.reading.honoured import guest_of_honour
from dragoman.reading.meals import talks_meant
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, objects, root_of, subject_of
from dragoman.reading.people import Description
from dragoman.reading.sideleaders import is_side, led_by_both, nation_at, of_another_side, stands_for
from dragoman.reading.surroundings import listed_after
from dragoman.reading.teams import head_of_team, who_includes
from dragoman.reading.travelcompany import joins_the_trip, of_the_travellers_side, travels_with_the_leader
from dragoman.reading.trigger import ATTENDING, is_meal

_ACCOMPANYING = frozenset(("accompany", "join"))
_BEFORE_THE_LIST = 8
"""Words of a sentence within which it says what those were who are listed."""
_OPENINGS = (
    "also present",
    "also in attendance",
    "also joining",
    "present at",
    "present on",
    "present in",
    "present were",
    "attending",
    "participating",
    "taking part",
    "joining the",
    "also attending",
    "also participating",
    "also taking part",
    "participants",
    "attendees",
    "those present",
    "those attending",
    "other attendees",
    "other participants",
    "among those",
    "among the attendees",
    "among the guests",
    "among the participants",
    "in attendance",
    "accompanying the",
    "accompanying him",
    "accompanying her",
)
_TOLD = frozenset(
    """meeting talks reception it event session conversation negotiations ceremony discussions audience call
        consultations discussion banquet dinner luncheon seminar symposium dialogue""".split()
)
"""What is attended where it is the engagement being told."""
_SEVERAL = frozenset("meetings events receptions ceremonies audiences".split())
_THERE = frozenset(
    ", also there present attending participating taking part in the meeting talks attendance joining".split()
)
"""What stands between a side and "were", before those who sat on it."""
_LEADING = ("lead", "head", "chair")
_LED = frozenset("was were is being led headed chaired represented - – —".split())
_BODIES = (ActorKind.COUNTRY, ActorKind.ORGANISATION)  # what stands for a side until whoever led it is named
_TWO = 2
_OFFICES = ("ministers", "presidents", "leaders", "premiers", "speakers", "secretaries", "chiefs")
_ENVOYS = frozenset(("they", "envoys", "ambassadors", "diplomats", "leaders", "guests", "dignitaries", "ministers"))
_INCLUDING = frozenset(("include", "comprise", "consist", "compose"))
_MEMBERS = frozenset(("delegation", "members", "participants", "entourage"))  # of whom a sentence says who they are
_TAKING_PART = frozenset(("be", "participate", "attend", "join", "take"))
"""What those do of whom "On the Lao side" begins to tell."""
_GAP = 4  # blanks and points between two sentences
_WERE = (["were"], ["was"])
_BESIDE = frozenset(("associate", "assist", "flank"))
"""Verbs of those who were "associated with" or "assisted" a principal at talks."""


def add_company(parsed: Parsed, discourse: Discourse, told: list[Draft]) -> list[Draft]:
    """Adds a sentence's companions to the engagement it tells, or to the one being told; gives back that one."""
    of_another = told and all(draft is not discourse.current for draft in told)
    named = None if of_another else _named_after_all(parsed, discourse)
    if named is not None:
        return [named]
    travels_with_the_leader(parsed, discourse, told)
    along = joins_the_trip(parsed, discourse)
    found = _companions(parsed, discourse) + (
        _witnesses(parsed, discourse) if told or _of_meeting(root_of(parsed)) else []
    )
    found = [ref for ref in found or told_to_come_along(parsed, discourse) if ref.figure not in along]
    of_whom_they_follow(parsed, discourse, found)
    if len(told) > 1:  # "held meetings with officials, including A, B and members of the chamber": one each
        found = [ref for ref in found if not any(draft.has(ref.figure) for draft in told)]
    if not found:
        return []
    targets = _attended(parsed, discourse, told)
    span = (parsed.view.sentence.start, parsed.view.sentence.end)
    for target in targets:
        for reference in found:
            if target.kind is EngagementKind.VISIT:
                of_the_travellers_side(target, reference.figure)
            if reference.figure.kind is ActorKind.PERSON and not target.has(reference.figure):
                # "Minister A chaired the session together with Minister B"
                led = "together" in parsed.view.lows and not CHAIRING.isdisjoint(parsed.view.lows)
                role = Role.CHAIR if led else _role_of_the_invited(parsed, target, reference.figure)
                target.add(reference.figure, role, reference.start, reference.end)
        if not told:
            target.tell_in(span)
    return targets


def lists_those_present(parsed: Parsed, discourse: Discourse) -> bool:
    """Whether a sentence only says who was at the talks being told, and so tells none: "Present at the meeting were A,
    B, along with C"."""
    opening = " ".join(token.low for token in parsed.view.tokens[:3])
    current = discourse.current
    root = root_of(parsed)
    turned = root.lemma_ == "be" or any(child.lemma_ == "be" and child.i > root.i for child in root.children)
    turned = turned and "met" not in parsed.view.lows[:_BEFORE_THE_LIST]  # "among those she met was A"
    return current is not None and (opening.startswith(_OPENINGS) and turned or bool(guest_of_honour(parsed)))


def attends_what_is_told(parsed: Parsed, discourse: Discourse) -> bool:
    """Whether a sentence says who took part in what the report has told: "A took part in the meeting"."""
    verbs = [node for node in parsed.nodes if node.lemma_.lower() in ATTENDING or _takes_part(node)]
    beside = discourse.current is not None and any(_sat_beside(node) for node in parsed.nodes)
    listed = lists_those_present(parsed, discourse)
    return listed or beside or any(_attends(verb, discourse) for verb in verbs)


def _attended(parsed: Parsed, discourse: Discourse, told: list[Draft]) -> list[Draft]:
    """What companions attended: the engagement of their sentence, else the one being told; several where it says so."""
    named = next((node.lower_ for node in parsed.nodes if _of_several(node)), None)
    if not told and named is not None:
        kinds = {EngagementKind.CEREMONY} if named == "ceremonies" else {EngagementKind.MEETING}
        kinds |= {EngagementKind.CEREMONY} if named == "events" else set()
        news = [draft for draft in discourse.drafts if not draft.background and draft.format is Format.IN_PERSON]
        events = [draft for draft in news if draft.kind in kinds]
        return events[-2:] if "both" in parsed.view.lows else events
    visit = _travelled_in(parsed, discourse)
    if not told and visit is not None and _of_traveller(parsed) and _travels(parsed, discourse, visit):
        return [visit]
    visit = discourse.visit
    if not told and visit is not None and not visit.background and of_the_trip(parsed, discourse):
        return [visit]
    if not told and discourse.visit is not None and not discourse.visit.background and _of_the_delegation(parsed):
        return [discourse.visit]
    met = [draft for draft in told if draft.kind is not EngagementKind.VISIT]
    after = (draft for draft in met if len(met) > 1 and _right_before(parsed, draft, discourse))
    target = next(after, next(iter(met), None))
    target = target or (told[0] if told else talks_meant(parsed, discourse) or discourse.visit)
    return [] if target is None or target.background else [target]


def _right_before(parsed: Parsed, draft: Draft, discourse: Discourse) -> bool:
    """Whether the one named right before "accompanied by" took part: "received A, who then met B, accompanied by C"."""
    verb = next((node for node in parsed.nodes if node.lower_ == "accompanied"), None)
    before = verb.i - 1 - (verb.nbor(-1).text == ",") if verb is not None and verb.i > 1 else 0
    return bool(before) and any(draft.has(ref.figure) for ref in discourse.references(parsed, parsed.nodes[before]))


def _travelled_in(parsed: Parsed, discourse: Discourse) -> Draft | None:
    """The visit that the sentence before tells: "A travelled to Peru and met B. He was joined by C"."""
    visit, sentence = discourse.visit, parsed.view.sentence
    if visit is None or visit.background:
        return None
    again = any(sentence.start - _GAP <= end <= sentence.start for _, end in visit.spans)
    return visit if again or visit.sentence == sentence.index - 1 else None


def _travels(parsed: Parsed, discourse: Discourse, visit: Draft) -> bool:
    """Whether whoever "was accompanied by" others travels, and is not the host of what is told within the visit."""
    led = subject_of(parsed, root_of(parsed))
    found = discourse.references(parsed, led, subject=True) if led is not None else []
    return not found or any(ref.figure in visit.travellers() for ref in found)


def _of_traveller(parsed: Parsed) -> bool:
    """Whether it is a traveller who "was joined by" someone, or "will be joined by"."""
    root = root_of(parsed)
    if root.tag_ != "VBN" or root.lemma_.lower() not in _ACCOMPANYING:
        return False
    told = [child for child in root.children if child.dep_ == "nsubjpass"]
    return any(node.lower_ in ("he", "she", "they") or parsed.item(node).kind is not ItemKind.WORD for node in told)


def _of_the_delegation(parsed: Parsed) -> bool:
    """Whether a sentence says who travelled with whom: "the delegation includes", "accompanying him are"."""
    root = root_of(parsed)
    if parsed.view.low(0) == "accompanying" or _members_of_the_delegation(parsed):
        return True
    of_a_side = {"side", "sides"} & {node.lower_ for node in root.children}
    return _includes(root) and not of_a_side and _delegation(parsed, root)


def _includes(verb: Node) -> bool:
    """Whether a verb says of whom a group consists: "the delegation includes", "is made up of"."""
    made_up = verb.lemma_ == "make" and verb.tag_ == "VBN" and any(child.lower_ == "up" for child in verb.children)
    return verb.lemma_.lower() in _INCLUDING or made_up


def _members_of_the_delegation(parsed: Parsed) -> bool:
    """Whether a sentence opens with "members of the delegation", "the other members of his team"."""
    lows = parsed.view.lows[:8]
    if "members" not in lows[:3]:
        return False
    of = lows[lows.index("members") + 1 :]
    return of[:1] == ["of"] and of[1:2] in (["the"], ["his"], ["her"]) and bool({"delegation", "team"} & set(of[2:5]))


def _of_several(node: Node) -> bool:
    """Whether a noun means several engagements that were told: "both meetings", "the events"."""
    return node.lower_ in _SEVERAL and any(child.lower_ in ("both", "the", "these", "all") for child in node.children)


def _named_after_all(parsed: Parsed, discourse: Discourse) -> Draft | None:
    """The engagement being told once its people are named: "A and B led the two sides", "The envoys are A and B",
    "The diplomats included A and B"."""
    current = discourse.current
    if current is None or current.background:
        return None
    root = root_of(parsed)
    gathered = current.kind is EngagementKind.CONFERENCE  # "met leaders of six bodies. The six leaders are A, B and C"
    subjects = [child for child in root.children if child.dep_ == "nsubj"]
    people = [ref for ref in _leaders(parsed, discourse) if ref.figure.kind is ActorKind.PERSON]
    heads = (
        [] if people else _references(parsed, discourse, [one for one in (head_of_team(parsed),) if one is not None])
    )
    if people or heads:
        stood_for = {ref.figure.side for ref in people or heads}
        gone = [part for part in current.parts if part.figure.kind in _BODIES and part.side in stood_for]
        people = people or (heads if gone else [])
    elif root.lemma_ in ("be", "include") and any(_are_envoys(parsed, node) for node in subjects):
        gone = [part for part in current.parts if part.figure.kind is ActorKind.DELEGATION and part.side is None]
        people = _everyone(parsed, discourse) if gone or gathered else []
    elif pair := _two_told_by_office(parsed, discourse, current, subjects):
        people, gone = pair, list(current.parts)
    else:
        return None
    for ref in people:
        role = next((part.role for part in gone if part.side in (None, ref.figure.side)), Role.PRINCIPAL)
        current.add(ref.figure, role, ref.start, ref.end)
    if not people or not (gone or gathered):
        return None
    current.parts = [part for part in current.parts if part not in gone]
    current.tell_in((parsed.view.sentence.start, parsed.view.sentence.end))
    return current


def _two_told_by_office(parsed: Parsed, discourse: Discourse, current: Draft, subjects: list[Node]) -> list[Reference]:
    """The two by name who were only told by their office and nations: "The Thai and Lao foreign ministers met. Minister
    A and his Lao counterpart B agreed"."""
    states = [part.figure for part in current.parts if part.figure.kind is ActorKind.COUNTRY]
    if len(states) != _TWO or len(current.parts) != _TWO or not any(map(_of_offices, states)):
        return []
    found = [ref for node in subjects for ref in discourse.references(parsed, node, subject=True)]
    people = [ref for ref in found if ref.figure.kind is ActorKind.PERSON]
    same = {ref.figure.side for ref in people} == {state.side for state in states}
    return people if len(people) == _TWO and same else []


def _of_offices(state: Figure) -> bool:
    """Whether a state is told by those who hold an office of it: "the Thai and Lao foreign ministers"."""
    return any(form.lower().endswith(_OFFICES) for form in state.forms)


def _are_envoys(parsed: Parsed, node: Node) -> bool:
    """Whether a subject means the envoys told before: "the envoys are A and B", "the diplomats included A and B"."""
    last = parsed.item(node).last - 1
    return node.lower_ in _ENVOYS or parsed.view.low(last) in _ENVOYS


def _leaders(parsed: Parsed, discourse: Discourse) -> list[Reference]:
    """Who led the sides of talks: "A led the Indian side", "the Indian side was led by A and the Lao side by B"."""
    found: list[Reference] = _references(parsed, discourse, led_by_both(parsed))
    for side in (node for node in parsed.nodes if is_side(parsed, node) and not of_another_side(node)):
        position = side.i + 1
        if parsed.nodes[position : position + 1] and parsed.nodes[position].lower_ in ("of", "from"):
            position += 2 if parsed.items[position + 1 : position + 2] and nation_at(parsed, position + 1) else 0
        while position < len(parsed.items) - 1 and parsed.nodes[position].lower_ in _LED:
            position += 1
        if position < len(parsed.items) - 1 and parsed.nodes[position].lower_ == "by":
            leader: Node | None = parsed.nodes[position + 1]
        else:
            leader = subject_of(parsed, side.head) if side.dep_ == "dobj" and side.head.lemma_ in _LEADING else None
        own = _references(parsed, discourse, [leader] if leader is not None else [])
        found += [ref for ref in own if all(ref.figure is not known.figure for known in found)]
        for ref in own:
            stands_for(parsed, side, ref)
            for part in (each for draft in discourse.drafts for each in draft.parts if each.figure is ref.figure):
                part.side = ref.figure.side  # as it stands now
    return found


def _companions(parsed: Parsed, discourse: Discourse) -> list[Reference]:
    text = " ".join(token.low for token in parsed.view.tokens[:3])
    if text.startswith(_OPENINGS) or _members_of_the_delegation(parsed) or _also_there(parsed):
        return _everyone(parsed, discourse)
    if _only_took_part(parsed) and not _of_a_visit(discourse):
        return _everyone(parsed, discourse)
    found = _on_a_side(parsed, discourse) or _references(parsed, discourse, guest_of_honour(parsed))
    if found:
        return found
    for node in parsed.nodes:
        lemma = node.lemma_.lower()
        if node.tag_ == "VBN" and (
            lemma in _ACCOMPANYING or lemma == "attend" and not _of_a_visit(discourse) and _of_meeting(node)
        ):
            found += _references(parsed, discourse, _list_after(parsed, node, "by"))
        elif _sat_beside(node):
            sat = [subject_of(parsed, node), *after_preposition(node, "by")]
            found += _references(parsed, discourse, [each for each in sat if each is not None])
        elif (lemma in (*ATTENDING, "witness") or _takes_part(node)) and _attends(node, discourse):
            attendee = node.head if node.dep_ == "relcl" else subject_of(parsed, node)
            found += _references(parsed, discourse, [attendee] if attendee is not None else [])
        elif (lemma == "together" or node.lower_ == "alongside") and not _leads_a_group(node):
            holders = (node, node.head) if node.head.lower_ == "with" else (node,)
            beside = [child for each in holders for child in each.children if child.dep_ == "pobj"]
            beside += after_preposition(node, "with")
            found += _references(parsed, discourse, [*beside, *listed_after(parsed, beside)])
        elif _joins_the_delegation(node):
            follower = subject_of(parsed, node)
            found += _references(parsed, discourse, [follower] if follower is not None else [])
        elif _includes(node) and _delegation(parsed, node) or _there(node) and not _of_a_visit(discourse):
            return found + _everyone(parsed, discourse)
        elif node.lower_ == "including" and _of_its_delegation(parsed.view.lows[: parsed.item(node).first]):
            start, _ = parsed.offsets(node.i, node.i + 1)
            found += [ref for ref in _everyone(parsed, discourse) if ref.start > start]
    return found


def _accompanying_were(parsed: Parsed) -> bool:
    """Whether a sentence says last who went along: "Also accompanying the President are A and B"."""
    opens = "accompanying" in parsed.view.lows[:2] and parsed.view.lows[0] in ("also", "accompanying")
    return opens and root_of(parsed).lemma_ == "be" and root_of(parsed).i > 1


def _joins_the_delegation(verb: Node) -> bool:
    """Whether someone is told to be of the delegation that travels: "Minister A also joins the delegation"."""
    joins = verb.lemma_ == "join" and verb.tag_ in ("VBD", "VBZ", "VBP", "VBG")
    teams = [noun for noun in objects(verb) if noun.lower_ in ("delegation", "entourage")] if joins else []
    return any(not any(child.dep_ in ("prep", "poss", "amod") for child in team.children) for team in teams)


def _of_its_delegation(before: list[str]) -> bool:
    """Whether "including" goes on with a delegation, and not with whom it meets: "will meet with officials, including
    Minister A"."""
    return "delegation" in before and "with" not in before[len(before) - before[::-1].index("delegation") :]


def _on_a_side(parsed: Parsed, discourse: Discourse) -> list[Reference]:
    """Those of whom a clause tells that they sat on a side: "while on the Lao side were also Minister A and B", "On
    the Lao side, also taking part were Minister A and B"."""
    for node in parsed.nodes[1 : len(parsed.items) - 2]:
        side, before = parsed.item(node).thing, parsed.nodes[node.i - 1].lower_
        of_nation = isinstance(side, Description) and side.noun in ("side", "delegation") and side.side is not None
        opens = node.i == 1 and root_of(parsed).lemma_.lower() in _TAKING_PART
        if not of_nation or before not in ("on", "from", "for"):
            continue
        position = node.i + 1
        while position < len(parsed.items) - 1 and parsed.nodes[position].lower_ in _THERE:
            position += 1
        if not opens and parsed.nodes[position].lower_ not in ("was", "were"):
            continue
        start, _ = parsed.offsets(node.i, node.i + 1)
        found = [ref for ref in _everyone(parsed, discourse) if ref.start > start]
        for ref in found:
            stands_for(parsed, node, ref)
        return found
    return []


def _there(node: Node) -> bool:
    """Whether people are told to be "present" or "on hand" at what is told, or "invited to" it."""
    at_hand = node.lower_ == "hand" and node.head.lower_ == "on" and node.head.head.lemma_ == "be"
    return at_hand or node.lower_ == "present" and node.head.lemma_ == "be" or _invited_to_it(node)


def _role_of_the_invited(parsed: Parsed, target: Draft, guest: Figure) -> Role:
    """A visitor is whoever is invited to what someone of another side gives; others beside them are members."""
    invited = "invited" in parsed.view.lows and any(_invited_to_it(node) for node in parsed.nodes)
    given_by = {part.side for part in target.parts if part.role is Role.HOST} if invited else set()
    return Role.VISITOR if given_by and guest.side not in given_by else Role.MEMBER


def _invited_to_it(node: Node) -> bool:
    """Whether guests are told to have been invited to what is told: "Invited to the reception were A and B"."""
    if node.lower_ != "invited" or node.tag_ != "VBN":
        return False
    told = [noun.lower_ for noun in after_preposition(node, "to") if any(c.lower_ == "the" for c in noun.children)]
    there = node.i == 0 and any(child.lower_ == "there" for child in node.children)
    to_which = node.dep_ == "relcl" and is_meal(node.head.lower_)  # "a reception to which Minister A was invited"
    return there or to_which or any(noun in _TOLD or is_meal(noun) for noun in told)


def _only_took_part(parsed: Parsed) -> bool:
    """Whether a sentence lists people and says nothing more than that they "took part", each with his office."""
    lows = [low for low in parsed.view.lows if low != "."]
    lows = lows[:-3] if lows[-3:-1] == ["in", "the"] and lows[-1] in _TOLD else lows
    took = lows[-2:] == ["took", "part"] or lows[-1:] in (["participated"], ["attended"])
    return took and parsed.items[0].kind is ItemKind.PERSON


def _also_there(parsed: Parsed) -> bool:
    """Whether a sentence opens with "Also in the meeting were", "Also accompanying the President are"."""
    if _accompanying_were(parsed):
        return True
    lows = parsed.view.lows[:6]
    return lows[:1] == ["also"] and lows[2:3] == ["the"] and bool(_TOLD & set(lows[3:4])) and lows[4:5] in _WERE


def _of_meeting(verb: Node) -> bool:
    told = [child for child in verb.children if child.dep_ == "nsubjpass"]
    told += [verb.head] if verb.dep_ == "acl" else []  # "Talks, attended by Minister A, covered trade"
    told += objects(verb.head) if verb.dep_ == "advcl" and not told else []
    return any(child.lower_ in _TOLD or _of_several(child) for child in told)


def _sat_beside(verb: Node) -> bool:
    """Whether someone was "associated with" or "assisted" a principal at the talks, during the meeting."""
    at = after_preposition(verb, "at", "during", "in")
    beside = verb.tag_ == "VBN" and verb.lemma_.lower() in _BESIDE
    return beside and any(node.lower_ in _TOLD | _SEVERAL for node in at)


def _at_what_is_told(verb: Node) -> bool:
    """Whether a clause says who attended "the talks", "the reception" that is being told, and nothing more of it."""
    inner = [child for child in verb.children if child.lower_ == "part"] if verb.lemma_ == "take" else []
    attended = [*objects(verb), *(noun for node in (verb, *inner) for noun in after_preposition(node, "in", "at"))]
    return any(
        noun.lower_ in _TOLD | _SEVERAL
        and (noun.lower_ == "it" or any(child.lower_ in ("the", "this", "both") for child in noun.children))
        and not any(child.dep_ in ("prep", "relcl", "acl") for child in noun.children)
        for noun in attended
    )


def _leads_a_group(together: Node) -> bool:
    """Whether two lead a body together, and did not meet: "the group, which he heads together with A"."""
    return any(verb.dep_ == "relcl" and verb.lemma_ in _LEADING for verb in (together.head, together.head.head))


def _witnesses(parsed: Parsed, discourse: Discourse) -> list[Reference]:
    """Those in whose presence something happened: "signed in the presence of Minister A", "with the attendance of"."""
    present = [node for node in parsed.nodes if node.lower_ in TAKING_PART and node.head.lower_ in ("in", "with")]
    return [ref for node in present for ref in _references(parsed, discourse, _list_after(parsed, node, "of"))]


def _attends(verb: Node, discourse: Discourse) -> bool:
    """Whether a verb in the active says who attended what is told; a visit is not attended."""
    attends = verb.pos_ == "VERB" and verb.tag_ != "VBN" and _at_what_is_told(verb)
    return attends and discourse.current is not None and not _of_a_visit(discourse)


def _of_a_visit(discourse: Discourse) -> bool:
    """Whether a visit is being told, which nobody attends."""
    return discourse.current is not None and discourse.current.kind is EngagementKind.VISIT


def _takes_part(verb: Node) -> bool:
    """Whether a verb is that of "took part in the meeting"."""
    return verb.lemma_ == "take" and any(child.lower_ == "part" for child in verb.children)


def _delegation(parsed: Parsed, verb: Node) -> bool:
    told = who_includes(verb)
    return any(is_side(parsed, child) or _MEMBERS & {node.lower_ for node in child.subtree} for child in told)


def _list_after(parsed: Parsed, node: Node, preposition: str) -> list[Node]:
    """The whole list after a preposition, also where the parse cuts it at an office: "by A, Minister of X, and B"."""
    found = list(after_preposition(node, preposition))
    return [*found, *listed_after(parsed, found)]


def _references(parsed: Parsed, discourse: Discourse, nodes: Iterable[Node]) -> list[Reference]:
    found: list[Reference] = []
    for node in nodes:
        found += discourse.references(parsed, node)
    return found


def _everyone(parsed: Parsed, discourse: Discourse) -> list[Reference]:
    found: list[Reference] = []
    for index, item in enumerate(parsed.items):
        if item.kind is ItemKind.PERSON:
            found += [
                ref
                for ref in discourse.references(parsed, parsed.nodes[index])
                if all(ref.figure is not known.figure for known in found)
            ]
    return found
