"""What followed: talks told only as what came after those being told, "the meeting was followed by a session of …"."""

from dataclasses import replace

from dragoman.domain.engagements import Role
from dragoman.reading.actuality import Standing
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.discourse import Discourse
from dragoman.reading.drafts import Draft, blank
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, conjuncts, objects
from dragoman.reading.surroundings import governor
from dragoman.reading.trigger import FOLLOWED, KINDS, OF_TWO, Trigger, is_banquet

_POINTING = frozenset(("this", "that", "it", "which"))
_ALONE = frozenset(("one", "face", "tete", "tête", "restricted", "narrow"))
"""Words of the first part of talks that are told as one: "the one-on-one meeting was followed by talks"."""
_OF_THE_PRESS = frozenset(("press", "news", "media", "joint"))
_CHAIRED = frozenset(("chair", "cochair", "co-chair"))
_MEETING = frozenset(("meet", "receive"))
_A_PAIR = 2
_THEN = frozenset(("then", "later", "afterwards"))
_TEAMS = frozenset(("delegations", "teams", "sides", "officials", "participation", "presence", "they"))
"""Those with whom the two who met go on to talk: their own people."""
_FULL = frozenset(("delegation", "delegations", "plenary"))
_NAMED_BY = ("with", "between", "among")


def followed_by(words: ContactWords, verb: Node) -> Trigger | None:
    """ "The talks were followed by an expanded meeting", "this was followed by a dinner": of the same two, where nobody
    else is told to have held it."""
    if verb.lemma_ != "follow" or verb.tag_ != "VBN":
        return None
    before = next((child for child in verb.children if child.dep_ == "nsubjpass"), None)
    alone = before is None or before.lower_ in _POINTING or before.tag_ == "NNP"  # "of Minister A, B, and C was"
    first = _first_part(words, verb) if alone else before
    if first is None and (before is None or verb.dep_ == "relcl"):
        return None
    for agent in after_preposition(verb, "by"):
        for noun in conjuncts(agent):
            if first is None or _another(words, first, noun):
                kind = words.kind_of(noun)
                if kind is None or kind[0] not in ("meeting", "video") or _of_others(noun):
                    continue
                if noun.lower_ != "meet" or _OF_THE_PRESS.isdisjoint(child.lower_ for child in noun.children):
                    return Trigger(*KINDS[kind[0]], kind[1], noun, verb, FOLLOWED)
    return None


def joined_to_the_first(words: ContactWords, noun: Node) -> Trigger | None:
    """ "Held a closed-door meeting before talks with both delegations", "and then plenary talks": a second part of what
    the two held, told only as what came behind the first."""
    first = noun.head
    if noun.dep_ == "pobj" and first.lower_ == "before" and first.head.tag_ == "VBD":
        told = list(objects(first.head))
    else:
        then = any(first.i < child.i and child.lower_ in _THEN for child in (*noun.lefts, *first.children))
        told = [first] if noun.dep_ == "conj" and then and first.dep_ in ("dobj", "pobj", "attr") else []
    verb = governor(noun)
    kind = words.kind_of(noun) if told and verb is not None and _more(noun) and not _of_others(noun) else None
    if kind is None or kind[0] != "meeting" or not any(_is_talks(words, part) for part in told):
        return None
    return Trigger(*KINDS[kind[0]], kind[1], noun, verb, FOLLOWED)


def of_the_noun_behind(words: ContactWords, noun: Node) -> bool:
    """Whether a noun of meeting only says of what kind the one behind it is: "a face-to-face meeting"."""
    return noun.dep_ == "compound" and noun.lower_.count("-") > 1 and _is_talks(words, noun.head)


def pair_by_name(parsed: Parsed, noun: Node, held: list[Node]) -> list[Node]:
    """The two people whose meeting is told for the first time: "a meeting of Minister A and Minister B"."""
    new = any(child.lower_ in ("a", "an") for child in noun.children)
    named = [node for node in held if parsed.item(node).kind is ItemKind.PERSON] if new else []
    return named if len(named) == len(held) == _A_PAIR else []


def _first_part(words: ContactWords, verb: Node) -> Node | None:
    """What a clause without a subject goes on with: the last talks told before it, "will have an audience with King A,
    followed by a bilateral meeting", or the verb of a meeting."""
    nodes = verb.doc[: verb.i]
    joined = bool(nodes) and (nodes[-1].text == "," or nodes[-1].lower_ in ("be", "which", "was", "were"))
    if not joined or verb.dep_ not in ("advcl", "acl", "conj", "relcl"):
        return None
    return next((node for node in reversed(nodes) if _is_talks(words, node) or _meets(node)), None)


def _meets(node: Node) -> bool:
    return node.pos_ == "VERB" and node.lemma_ in _MEETING


def _is_talks(words: ContactWords, noun: Node) -> bool:
    kind = words.kind_of(noun) if noun.pos_ in ("NOUN", "PROPN") else None
    return kind is not None and kind[0] in ("meeting", "ceremony", "video")


def _another(words: ContactWords, first: Node, second: Node) -> bool:
    """Whether it is more than the other part of talks that are told as one: "the one-on-one meeting was followed by
    talks"; but "a one-on-one meeting between A and B was followed by plenary talks"."""
    if _meets(first):
        return True
    modifiers = {part for child in first.children for part in child.lower_.replace("à", "a").split("-")}
    new = "the" not in modifiers and not any(child.dep_ == "poss" for child in first.children)
    apart = _ALONE.isdisjoint(modifiers) or new and _with_teams(second) or is_banquet(second.lower_)
    return _is_talks(words, first) and apart


def _with_teams(talks: Node) -> bool:
    """Whether talks are told to be those in which the delegations sit: "plenary talks", "talks of both delegations"."""
    of_teams = any(node.lower_ in _TEAMS for node in after_preposition(talks, "between", "of", "with"))
    return of_teams or any(part in _FULL for node in talks.subtree for part in node.lower_.split("-"))


def _more(talks: Node) -> bool:
    return _with_teams(talks) or is_banquet(talks.lower_)


def _of_others(noun: Node) -> bool:
    """Whether it is told who held what followed, others than the teams of those who met before it: "followed by talks
    with A", but "followed by talks between the two delegations"."""
    return any(node.lower_ not in _TEAMS for node in after_preposition(noun, *_NAMED_BY))


def of_the_same(parsed: Parsed, trigger: Trigger, standing: Standing, discourse: Discourse) -> list[Draft]:
    """What followed, of those who met before it."""
    told = discourse.current
    verb, here = trigger.verb, parsed.view.sentence.start
    goes_on = verb is not None and told is not None and told.spans[-1][0] == here
    if goes_on and told is not None:
        standing = replace(standing, actuality=told.actuality, background=told.background)
    if told is None or told.kind not in OF_TWO or told.background or told.actuality is not standing.actuality:
        return []
    draft = blank(parsed, trigger, standing)
    if goes_on and told.date.edtf:
        draft.share_date(told, "the same day")
    chaired = verb is not None and any(node.lemma_ in _CHAIRED and node.tag_ == "VBN" for node in verb.subtree)
    for part in told.parts:
        if part.role is not Role.MEMBER:
            draft.add(part.figure, Role.CHAIR if chaired else part.role, *draft.spans[0])
    return [draft] if len(draft.sides()) > 1 else []
