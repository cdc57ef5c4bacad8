"""Contacts in passing: a lead tells that someone met several leaders, and each is told by what he said.

"Vice President A met a number of world leaders at the summit. … For his part, Peruvian President B promised Vietnam a
loan": whoever speaks to the one side there has met its leader, and no sentence says so.
"""

import re

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality, EngagementKind, Role
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import NATIONS
from dragoman.reading.parse import ItemKind, Parsed, conjuncts, modal, objects, root_of, subject
from dragoman.reading.speechforms import SPEECH
from dragoman.reading.surroundings import ONE_PERSON, of_several, several
from dragoman.reading.trigger import Trigger

RULES = {"in passing": "Someone of another side speaks to the one of whom a lead tells that he met several leaders."}
_LEAD = 3
"""Sentences within which a lead tells of several contacts."""
_SPOKE = SPEECH | frozenset("promise voice ask offer thank assure urge call accept undertake seek vow request".split())
_TO_SOMEONE = frozenset("tell assure inform brief promise ask".split())
"""Verbs of what is said to someone who is there."""
_ROW = re.compile(r"\b(?:number|series|string|host|round|range|several|many) (?:of )?(?:[\w-]+ ){0,3}?$")
_IN_TURN = re.compile(
    r"\A\W*(?:for|on) (?:his|her|their|its) (?:own )?part\b|\A\W*(?:in (?:turn|reply|response)|meanwhile)\b"
    r"|, (?:meanwhile|in (?:turn|reply|response|an?other (?:chat|meeting|talk|conversation)|an? "
    r"(?:\w+ )?(?:chat|talk|conversation|meeting|exchange))|for (?:his|her) part),",
    re.I,
)
"""With what one of several goes on: "for her part", ", in a chat,"."""
_TO_BOTH = re.compile(
    r"\b(?:both|the two|their) (?:nations|countries|sides|peoples|states|economies)\b|\bbilateral\b", re.I
)
_ELSEWHERE = re.compile(
    r"\b(?:reporters|journalists|the press|interview|news conference|press conference|tweet(?:ed)?|statement issued"
    r"|told (?:the )?(?:summit|conference|assembly|session|forum)|address(?:ed|ing) the|speech|opening session)\b",
    re.I,
)
"""Whom else one speaks to: the press, the whole hall."""


class InPassing:
    """The contacts of someone who met several, each told by what the other said."""

    def __init__(self, discourse: Discourse) -> None:
        self._discourse = discourse
        self._lead: Draft | None = None
        self._met: list[Figure] = []

    def open(self, parsed: Parsed, trigger: Trigger, doers: list[Reference], lead: Draft) -> None:
        """Remembers who met several that the lead leaves without names."""
        one = len(doers) == 1 and doers[0].figure.kind is ActorKind.PERSON and doers[0].figure.side is not None
        if self._lead is None and one and parsed.view.sentence.index < _LEAD and _of_a_row(parsed, trigger):
            lead.add(doers[0].figure, Role.PRINCIPAL, doers[0].start, doers[0].end)
            self._lead = lead

    def follow(self, parsed: Parsed) -> Draft | None:
        """The contact of which a sentence gives what the other said in it, entered in the discourse."""
        if self._lead is None:
            return None
        met = self._who_speaks(parsed)
        if met is None:
            return None
        lead, start, end = self._lead, parsed.view.sentence.start, parsed.view.sentence.end
        draft = Draft(EngagementKind.MEETING, lead.label, start, end, parsed.view.sentence.index)
        draft.actuality = Actuality.OCCURRED
        draft.rules |= {"kind": "in passing", "actuality": lead.rules["actuality"]}
        draft.spans = [(start, end), *lead.spans]
        draft.take_date(lead)
        draft.take_places(lead)
        (ours,) = lead.parts
        draft.add(ours.figure, Role.PRINCIPAL, ours.start, ours.end)
        draft.add(met.figure, Role.PRINCIPAL, met.start, met.end)
        self._met.append(met.figure)
        self._discourse.enter(draft)
        return draft

    def goes_on(self, trigger: Trigger, doers: list[Reference]) -> list[Reference]:
        """The one of whom the lead tells, for "she" who had further contacts after someone spoke to her."""
        pronoun = len(doers) == 1 and len(trigger.doers) == 1 and trigger.doers[0].lower_ in ("he", "she")
        if self._lead is None or not pronoun or all(doers[0].figure is not one for one in self._met):
            return doers
        return [Reference(self._lead.parts[0].figure, doers[0].start, doers[0].end)]

    def _who_speaks(self, parsed: Parsed) -> Reference | None:
        """Whoever is named for the first time as he speaks to the one of whom the lead tells, or is told something by
        him, and is of another side."""
        root = root_of(parsed)
        speaker = subject(root) if root.lemma_.lower() in _SPOKE and modal(root) is None else None
        text = self._discourse.cast.text[parsed.view.sentence.start : parsed.view.sentence.end]
        if self._lead is None or speaker is None or _ELSEWHERE.search(text):
            return None
        (ours,) = self._lead.figures()
        nodes = [node for node in conjuncts(speaker) if parsed.item(node).kind in ONE_PERSON]
        found = [ref for node in nodes for ref in self._discourse.references(parsed, node, subject=True)]
        if root.lemma_.lower() in _TO_SOMEONE and found and all(ref.figure is ours for ref in found):
            nodes = [node for node in objects(root) if parsed.item(node).kind in ONE_PERSON]
            found += [ref for node in nodes for ref in self._discourse.references(parsed, node)]
        others = [*{id(ref.figure): ref for ref in found if ref.figure is not ours}.values()]
        together = any(ref.figure is ours for ref in found)
        if len(others) != 1 or not _foreign(others[0].figure, ours) or not (together or others[0].figure.offices):
            return None
        named = any(parsed.item(node).kind is ItemKind.PERSON for node in nodes)
        new = all(not draft.has(others[0].figure) for draft in self._discourse.drafts)
        fits = together or _IN_TURN.search(text) or _TO_BOTH.search(text) or _names(parsed, ours)
        return others[0] if named and new and fits else None


def _foreign(figure: Figure, ours: Figure) -> bool:
    return figure.kind is ActorKind.PERSON and figure.side not in (None, ours.side)


def _of_a_row(parsed: Parsed, trigger: Trigger) -> bool:
    """Whether a contact was with several one by one: "met a number of leaders", "had a series of meetings"."""
    if several(trigger.node) or of_several(trigger.others):
        return True
    nodes = [node for node in (trigger.node, *trigger.others) if node.tag_ in ("NNS", "NNPS")]
    return any(_ROW.search(" ".join(each.lower_ for each in parsed.nodes[: node.i]) + " ") for node in nodes)


def _names(parsed: Parsed, ours: Figure) -> bool:
    """Whether a sentence names the side, or the one, of whom the lead tells."""
    nations = NATIONS
    if any(hit.kind in nations and hit.value == ours.side for hit in parsed.view.hits):
        return True
    words = {token.text for token in parsed.view.tokens}
    return any(form.split()[-1] in words for form in ours.forms)
