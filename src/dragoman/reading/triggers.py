"""Triggers: the words of a sentence that report an engagement, and the clause round each.

A trigger is a verb ("met with", "received", "visited"), a light verb with a noun ("held talks with", "had a
telephone conversation with"), or a noun alone ("at a meeting with", "the talks between … and …", "his visit to …").
"""

from pathlib import Path

from spacy.tokens import Token as Node

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.knowledge.lexicons import load_lexicon
from dragoman.knowledge.tables import Table
from dragoman.reading.journeys import accorded, being_abroad, bound_for, received_visit
from dragoman.reading.occasions import award, credentials, delegation, signing, wreath
from dragoman.reading.parse import STAND_INS, ItemKind, Parsed, after_preposition, conjuncts, objects, subject_of, verbs
from dragoman.reading.surroundings import (
    SOMEONE,
    SOMEWHERE,
    by_telephone,
    by_video,
    calls_names,
    contained,
    given_by,
    governor,
    guest,
    in_a_place,
    may_take_part,
    named_after,
    named_before,
    object_after,
    respectively,
    several,
    taking_part,
    traveller_after,
    verb_label,
    whom_one_comes_to,
)
from dragoman.reading.trigger import KINDS, Trigger

_COURTESIES = ("call", "calls", "courtesy visit", "courtesy visits", "call visit", "call visits", "farewell visit")
"""Ends of labels of a meeting that the visitor pays and the host receives."""
_RECEIVING = ("receive", "host", "welcome", "greet", "summon")
"""Verbs whose subject is the host and whose object the visitor."""
_PARTNERS = ("with", "to", "between", "for", "among")
_OPENING = frozenset(("receiving", "meeting", "hosting", "welcoming", "talking", "greeting"))
_EXCHANGING = frozenset(("discuss", "exchange", "review"))
_RECEPTION = frozenset(
    (
        "reception",
        "banquet",
        "luncheon",
        "dinner",
        "lunch",
        "breakfast",
        "tea",
        "receptions",
        "state dinner",
        "state banquet",
    )
)


class TriggerFinder:
    """Finds the triggers of a sentence with the engagement lexicon."""

    def __init__(self, added: Path | None = None) -> None:
        table: Table = load_lexicon("engagements", added)
        self.nouns: dict[str, str] = {noun: kind for kind, nouns in table["nouns"].items() for noun in nouns}
        self._light = frozenset(table["light"]["verbs"])
        self._verbs: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        for kind, entries in table["verbs"].items():
            for lemma, frames in entries.items():
                self._verbs.setdefault(lemma, []).append((kind, tuple(frames)))
        self.recall = frozenset(table["recall"]["adjectives"])
        self.planned = frozenset(table["plan"]["adjectives"])
        self.cancel_verbs = frozenset(table["cancel"]["verbs"])
        self.visit_types: dict[str, str] = {
            phrase: kind for kind, phrases in table["visit_types"].items() for phrase in phrases
        }

    def find(self, parsed: Parsed) -> list[Trigger]:
        """The triggers of a sentence, in order of their place."""
        found: list[Trigger] = []
        used: set[int] = set()
        opening = _opening_participle(parsed)
        if opening is not None:
            found.append(opening)
            used.add(opening.node.i)
        for verb in verbs(parsed):
            if verb.i in used:
                continue
            for trigger in (self._light_verb(parsed, verb, used), self._full_verb(parsed, verb), _told(parsed, verb)):
                if trigger is not None:
                    used.add(trigger.node.i)
                    found.append(trigger)
                    break
        for node in parsed.nodes:
            if node.i not in used and parsed.item(node).kind is ItemKind.WORD and node.pos_ in ("NOUN", "PROPN"):
                trigger = self._noun(parsed, node)
                if trigger is not None:
                    found.append(trigger)
        if parsed.view.sentence.index == 0 and all(trigger.nominal for trigger in found):
            found += self._exchanging(parsed)
        return sorted(found, key=lambda trigger: trigger.node.i)

    def _exchanging(self, parsed: Parsed) -> list[Trigger]:
        """A lead that tells a meeting only by what was discussed there."""
        for verb in verbs(parsed):
            doer = subject_of(parsed, verb)
            if (
                doer is None
                or verb.dep_ not in ("ROOT", "conj")
                or verb.lemma_ not in _EXCHANGING
            ):
                continue
            trigger = Trigger(
                EngagementKind.MEETING, Format.IN_PERSON, "talks", verb, verb, "held a meeting", doers=[doer]
            )
            trigger.others = list(after_preposition(verb, "with"))
            for noun in objects(verb):
                trigger.others += after_preposition(noun, "with")
            return [trigger]
        return []

    def noun_kind(self, node: Node) -> tuple[str, str] | None:
        """The kind and label of a noun of engagement with its modifiers, longest first; None for any other noun."""
        modifiers = [
            child
            for child in node.children
            if child.i < node.i
            and child.dep_ in ("compound", "amod", "nmod", "npadvmod")
            and child.text not in STAND_INS
        ]
        words = [child.lower_ for child in modifiers] + [node.lower_]
        if node.i >= 2 and node.nbor(-1).lower_ == "-":
            words = [*words[:-1], node.nbor(-2).lower_ + "-" + node.lower_]
        for last in dict.fromkeys((words[-1], node.lemma_.lower())):
            for start in range(len(words)):
                phrase = " ".join([*words[start:-1], last])
                kind = self.nouns.get(phrase)
                if kind:
                    return kind, " ".join(words) if kind == "visit" else phrase
        return None

    def _light_verb(self, parsed: Parsed, verb: Node, used: set[int]) -> Trigger | None:
        lemma = verb.lemma_.lower()
        passive = any(child.dep_ == "nsubjpass" for child in verb.children)
        if lemma in ("present", "hand", "submit", "receive", "accept") and (
            found := credentials(parsed, verb, passive)
        ):
            return found
        if lemma in ("present", "confer", "award", "bestow", "hand") and (found := award(parsed, verb)):
            return found
        if lemma in ("sign", "ink", "witness") and (found := signing(parsed, verb)):
            return found
        if lemma in ("lay", "attend", "place", "participate") and (found := wreath(parsed, verb)):
            return found
        if lemma in ("send", "extend", "cable", "address", "deliver", "hand") and (
            found := self._letter(parsed, verb)
        ):
            return found
        if lemma in ("lead", "head") and (found := delegation(parsed, verb)):
            return found
        if passive and lemma in ("accord", "give", "grant", "extend"):
            return accorded(parsed, verb, self.noun_kind)
        if lemma in ("take", "occur") or passive and lemma in self._light:
            return self._took_place(parsed, verb, passive)
        if lemma == "be" and (found := being_abroad(parsed, verb, self.noun_kind)):
            return found
        if lemma == "receive" and (found := received_visit(parsed, verb, self.noun_kind)):
            return found
        if lemma not in self._light and lemma not in ("be", "visit", "arrive", "travel", "come", "go"):
            return None
        nouns = list(objects(verb)) + (
            list(after_preposition(verb, "on", "in", "for"))
            if lemma in ("be", "arrive", "travel", "come", "go", "participate", "engage", "join", "enter")
            else []
        )
        for noun in nouns:
            if parsed.item(noun).kind is not ItemKind.WORD:
                continue
            noun = contained(noun)
            kind = self.noun_kind(noun)
            if kind is None or lemma in ("be", "arrive", "travel", "come", "go") and kind[0] != "visit":
                continue
            if (
                kind[0] in ("meeting", "conference")
                and lemma in ("attend", "join", "participate")
                and not self._partners(parsed, noun, verb)
            ):
                return self._conference(parsed, verb, noun, kind[1])
            return self._of_noun(parsed, noun, kind, verb)
        return None

    def _of_noun(self, parsed: Parsed, noun: Node, kind: tuple[str, str], verb: Node) -> Trigger | None:
        category, label = kind
        engagement, format_ = KINDS[category]
        doer = subject_of(parsed, verb)
        trigger = Trigger(
            engagement, format_, label, noun, verb, "paid a visit" if category == "visit" else "held a meeting"
        )
        trigger.doers = [doer] if doer is not None else []
        trigger.definite = any(child.lower_ in ("the", "this") for child in noun.children)
        if category == "visit":
            owners = [
                child
                for child in noun.children
                if child.dep_ == "poss" and parsed.item(child).kind is not ItemKind.WORD
            ]
            trigger.doers = owners or trigger.doers
            trigger.destination = [
                *after_preposition(noun, "to", "in", "at"),
                *after_preposition(verb, "to", "in"),
                *named_before(parsed, noun),
            ]
            trigger.others = list(after_preposition(noun, "of", "by"))
            if verb.lemma_ in ("welcome", "host"):
                return None
            return trigger
        if category == "ceremony":
            trigger.others = [*self._partners(parsed, noun, verb), *after_preposition(noun, "of")]
            trigger.others += [
                guest
                for child in (*noun.children, *verb.children)
                if child.lemma_ == "welcome"
                for guest in objects(child)
            ]
            trigger.host_is = "doer"
            return trigger
        trigger.others = self._partners(parsed, noun, verb)
        hosts = given_by(noun)
        if hosts:
            trigger.others, trigger.host_is = hosts, "other"
        if by_video(verb) and format_ is Format.IN_PERSON:
            trigger.format = Format.VIDEO
        trigger.split = several(noun) or respectively(verb)
        if not hosts and (label in _RECEPTION or verb.lemma_ == "host"):
            trigger.host_is = "doer"
            trigger.rule = "verb of receiving"
        if category == "call" and any(child.lower_ in ("on", "upon") for child in noun.children):
            trigger.kind, trigger.format, trigger.label = EngagementKind.MEETING, Format.IN_PERSON, "courtesy call"
        if (
            category in ("meeting", "call")
            and trigger.kind is EngagementKind.MEETING
            and trigger.label.endswith(_COURTESIES)
        ):
            trigger.others += list(after_preposition(noun, "on", "to")) + list(after_preposition(verb, "on", "to"))
            trigger.others = trigger.others or whom_one_comes_to(verb, noun)
            trigger.host_is = "other"
        return trigger

    def _partners(self, parsed: Parsed, noun: Node, verb: Node | None) -> list[Node]:
        found = [each for node in after_preposition(noun, *_PARTNERS) for each in taking_part(node)]
        for each in (noun, *([verb] if verb is not None else ())):
            for honour in after_preposition(each, "in"):
                if honour.lower_ in ("honour", "honor"):
                    found += after_preposition(honour, "of")
        if verb is not None:
            found += [node for node in after_preposition(verb, "with", "for", "between") if node not in found]
        telephone = noun.lower_ in ("call", "calls", "conversation")
        return found or named_after(
            parsed, noun, ("with", "between", "to") if telephone else ("with", "between"), SOMEONE
        )

    def _took_place(self, parsed: Parsed, verb: Node, passive: bool) -> Trigger | None:
        """ "Talks between A and B took place", "a telephone conversation was held"."""
        for child in verb.children:
            if child.dep_ in ("nsubj", "nsubjpass") and parsed.item(child).kind is ItemKind.WORD:
                child = contained(child)
                kind = self.noun_kind(child)
                if kind and kind[0] not in ("conference", "letter", "ceremony", "visit"):
                    engagement, format_ = KINDS[kind[0]]
                    trigger = Trigger(engagement, format_, kind[1], child, verb, "held a meeting")
                    trigger.others = self._partners(parsed, child, verb)
                    trigger.doers = list(after_preposition(child, "of")) + list(after_preposition(verb, "by"))
                    trigger.definite = any(each.lower_ in ("the", "this", "their") for each in child.children)
                    trigger.split = several(child) or respectively(verb)
                    for chair in after_preposition(verb, "under"):
                        trigger.others += after_preposition(chair, "of")
                    return trigger
        return None

    def _full_verb(self, parsed: Parsed, verb: Node) -> Trigger | None:
        lemma = verb.lemma_.lower()
        if lemma in _EXCHANGING and (found := self._exchanged_with(parsed, verb)):
            return found
        for kind, frames in self._verbs.get(lemma, ()):
            trigger = self._framed(parsed, verb, lemma, kind, frames)
            if trigger is not None:
                return trigger
        return None

    def _exchanged_with(self, parsed: Parsed, verb: Node) -> Trigger | None:
        """ "Discussed trade with the minister": a meeting of those who exchange views, by whatever it is told."""
        holders = (verb, *objects(verb), *(child for child in verb.children if child.dep_ == "nsubjpass"))
        others = [node for holder in holders for node in after_preposition(holder, "with")]
        named = [node for node in others if parsed.item(node).kind is ItemKind.PERSON]
        if not named or verb.tag_ not in ("VBD", "VBN"):
            return None
        trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, "talks", verb, verb, "held a meeting")
        doer = next((child for child in verb.children if child.dep_ == "nsubj"), None)
        trigger.doers = [doer] if doer is not None else []
        trigger.others = named
        return trigger

    def _framed(self, parsed: Parsed, verb: Node, lemma: str, kind: str, frames: tuple[str, ...]) -> Trigger | None:
        if lemma in ("leave", "depart") and (bound := bound_for(parsed, verb, self.noun_kind)):
            return bound
        if any(child.dep_ == "prt" and child.lower_ in ("off", "for") for child in verb.children):
            return None
        passive = [child for child in verb.children if child.dep_ == "nsubjpass"]
        others: list[Node] = []
        if "dobj" in frames:
            others = [node for child in verb.children if child.dep_ in ("dobj", "obj", "dative") for node in [child]]
        if not any(may_take_part(parsed, other) for other in others):
            others = list(after_preposition(verb, *(frame for frame in frames if frame != "dobj"))) or others
        doer = subject_of(parsed, verb)
        doers = [doer] if doer is not None else []
        if lemma in ("come", "get", "sit") and not any(child.lower_ in ("together", "down") for child in verb.children):
            return None
        if passive and "dobj" in frames:
            others, doers = passive, list(after_preposition(verb, "by"))
        if lemma == "meet" and not others:
            others = list(after_preposition(verb, "with"))
        if (
            lemma in ("talk", "speak")
            and by_telephone(verb)
            or lemma == "speak"
            and others
            and not in_a_place(parsed, verb)
        ):
            kind = "call"
        elif lemma == "talk" and not others:
            return None
        elif lemma == "speak" and not others:
            kind = "call"
        if not others and lemma in _RECEIVING and not passive:
            others = object_after(parsed, verb)
        if not others and lemma not in ("meet", "speak", "talk", "confer"):
            return None
        if lemma == "welcome" and not any(
            parsed.item(other).kind in (ItemKind.PERSON, ItemKind.DESCRIPTION)
            or other.lower_ in ("delegation", "guest", "guests")
            for other in others
        ):
            return None
        if lemma == "call" and (
            kind == "meeting"
            and any(child.dep_ in ("xcomp", "ccomp", "advcl") for child in verb.children)
            or kind == "call"
            and calls_names(verb)
        ):
            return None
        if (
            lemma in (*_RECEIVING, "meet")
            and not any(may_take_part(parsed, other) for other in others)
            and not passive
        ):
            others = object_after(parsed, verb) or others
        engagement, format_ = KINDS[kind]
        rule = {"meeting": "verb of meeting", "call": "verb of calling", "visit": "verb of visiting"}[kind]
        trigger = Trigger(engagement, format_, verb_label(lemma, kind), verb, verb, rule, doers=doers)
        if kind == "visit":
            trigger.destination = others
            for noun in after_preposition(verb, "for", "on"):
                named = self.noun_kind(noun)
                if named and named[0] == "visit":
                    trigger.label = named[1]
            return trigger
        trigger.others = others
        if by_video(verb):
            trigger.format = Format.VIDEO
        trigger.split = respectively(verb)
        if lemma in _RECEIVING:
            trigger.host_is, trigger.rule = "doer", "verb of receiving"
        if lemma == "call" and kind == "meeting":
            trigger.host_is = "other"
        return trigger

    def _letter(self, parsed: Parsed, verb: Node) -> Trigger | None:
        noun = next((node for node in objects(verb) if (kind := self.noun_kind(node)) and kind[0] == "letter"), None)
        doer = subject_of(parsed, verb)
        others = [
            *after_preposition(verb, "to"),
            *((each for part in noun.subtree for each in after_preposition(part, "to")) if noun is not None else ()),
            *(c for c in verb.children if c.dep_ == "dative" and c.lower_ != "to"),
        ]
        if noun is None or doer is None or not others:
            return None
        senders = list(after_preposition(noun, "from", "of"))
        if verb.lemma_ in ("deliver", "hand") and not senders:
            return None
        trigger = Trigger(EngagementKind.CALL, Format.LETTER, noun.lower_, noun, verb, "sending a letter")
        trigger.doers = senders if verb.lemma_ in ("deliver", "hand") else [doer]
        trigger.others = others
        return trigger

    def _conference(self, parsed: Parsed, verb: Node, noun: Node, label: str) -> Trigger | None:
        doer = subject_of(parsed, verb)
        if (
            doer is None
            or self.nouns.get(noun.lower_) not in ("conference", "meeting")
            or label not in ("summit", "conference", "forum", "symposium", "seminar")
        ):
            return None
        trigger = Trigger(
            EngagementKind.CONFERENCE, Format.IN_PERSON, label, noun, verb, "attending a conference", doers=[doer]
        )
        trigger.others = list(after_preposition(noun, "of"))
        return trigger

    def _noun(self, parsed: Parsed, node: Node) -> Trigger | None:
        kind = self.noun_kind(node)
        if kind is None or kind[0] in ("conference", "letter"):
            return None
        category, label = kind
        engagement, format_ = KINDS[category]
        trigger = Trigger(
            engagement,
            format_,
            label,
            node,
            governor(node),
            "visit as a noun" if category == "visit" else "meeting as a noun",
            nominal=True,
        )
        trigger.definite = any(child.lower_ in ("the", "this", "his", "her", "their") for child in node.children)
        owners = [child for child in node.children if child.dep_ == "poss"]
        if category == "visit":
            trigger.doers = [*owners, *after_preposition(node, "by", "of")]
            trigger.destination = (
                list(after_preposition(node, "to", "in"))
                or named_before(parsed, node)
                or named_after(parsed, node, ("to",), SOMEWHERE)
            )
            if not trigger.doers:
                trigger.doers = traveller_after(parsed, node)
            if not trigger.doers and trigger.verb is not None and node.head == trigger.verb and node.dep_ == "dobj":
                doer = subject_of(parsed, trigger.verb)
                trigger.doers = [doer] if doer is not None else []
            return trigger if trigger.doers or trigger.destination else None
        trigger.doers = owners
        trigger.others = list(after_preposition(node, *_PARTNERS)) or named_after(
            parsed, node, ("with", "between"), SOMEONE
        )
        if label.endswith(_COURTESIES) and category == "meeting":
            trigger.others += after_preposition(node, "on")
            trigger.host_is = "other"
        trigger.split = several(node)
        if label in _RECEPTION:
            trigger.host_is = "subject"
        if (
            not trigger.others
            and node.dep_ == "pobj"
            and node.head.lower_ in ("at", "during", "in")
            and trigger.verb is not None
        ):
            trigger.others = list(after_preposition(trigger.verb, "with"))
            if not trigger.others and trigger.verb.lemma_ == "tell":
                trigger.others = [child for child in trigger.verb.children if child.dep_ in ("dobj", "dative")]
        both = any(owner.lower_ == "their" for owner in owners)
        if not trigger.others and not (category == "call" and owners) and not both:
            return None
        return trigger


def _told(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "Told the visiting President here that …": a lead that tells a meeting by what was said to the guest's face."""
    doer = subject_of(parsed, verb) if verb.lemma_ == "tell" and verb.tag_ == "VBD" else None
    if doer is None or parsed.view.sentence.index > 1 or parsed.item(doer).kind is not ItemKind.PERSON:
        return None
    heard = [child for child in verb.children if child.dep_ in ("dobj", "dative")]
    guests = [node for node in heard if parsed.item(node).kind is ItemKind.PERSON and guest(parsed, node)]
    if not guests:
        return None
    trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, "meeting", verb, verb, "verb of meeting", doers=[doer])
    trigger.others, trigger.host_is = guests, "doer"
    return trigger


def _opening_participle(parsed: Parsed) -> Trigger | None:
    """ "Receiving the Ambassador, the host said": a participle before a name, whatever the parse makes of it."""
    first = next((node for node in parsed.nodes if node.is_alpha), None)
    if first is None or first.i > 3 or first.lower_ not in _OPENING:
        return None
    step = first.i + 1
    if step < len(parsed.items) and parsed.nodes[step].lower_ in ("with", "to"):
        step += 1
    if step >= len(parsed.items) or parsed.items[step].kind not in SOMEONE:
        return None
    root = next((node for node in parsed.nodes if node.head == node), None)
    doer = subject_of(parsed, root) if root is not None and root.pos_ in ("VERB", "AUX") else None
    if doer is None or doer.i <= step:
        later = [node for node in parsed.nodes if node.i > step and node.dep_ in ("nsubj", "nsubjpass")]
        doer = later[0] if later else None
    if doer is None:
        return None
    trigger = Trigger(
        EngagementKind.MEETING,
        Format.IN_PERSON,
        "reception" if first.lower_ in ("receiving", "hosting", "welcoming") else "meeting",
        first,
        first,
        "opening participle",
        doers=[doer],
    )
    trigger.others = list(conjuncts(parsed.nodes[step]))
    if doer in trigger.others:
        trigger.others = [parsed.nodes[step]]
    trigger.host_is = "doer" if trigger.label == "reception" else ""
    return trigger
