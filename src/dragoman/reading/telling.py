"""The telling: sentence by sentence, triggers become drafts, and what is told again goes into the draft it repeats."""

from dataclasses import replace

from spacy.tokens import Token as Node

from dragoman.domain.actors import ActorKind
from dragoman.domain.dates import Basis, PartialDate
from dragoman.domain.engagements import Actuality, EngagementKind, Format, Place, Role, VisitType
from dragoman.domain.text import Document
from dragoman.knowledge.lexicons import load_lexicon
from dragoman.reading.actuality import Standing, standing_of
from dragoman.reading.cast import Figure
from dragoman.reading.company import add_company
from dragoman.reading.dates import Calendar, DateExpression
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft
from dragoman.reading.gazetteer import Hit, Kind
from dragoman.reading.home import place_country
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, subject, subject_of
from dragoman.reading.triggers import Trigger, TriggerFinder

_MISSIONS = frozenset(("embassy", "consulate", "mission", "high commission"))
_FAR = 99
_ONE_HOLDER = frozenset(("president", "prime minister", "general secretary", "king", "chancellor", "national security advisor", "national security adviser", "secretary of state", "crown prince", "premier"))
"""Offices that one person of a country holds."""
_GATHERINGS = frozenset(("summit", "conference", "forum", "session", "assembly", "congress", "meeting", "ceremony", "inauguration", "congress", "games", "expo"))
_SEQUEL = frozenset(("then", "also", "later", "earlier", "afternoon", "morning", "evening", "after", "afterwards", "same", "subsequently", "separately", "following", "prior"))
"""Words that put an undated engagement on the day of the one before it."""


class Teller:
    """Turns the triggers of one report's sentences into drafts within a discourse."""

    def __init__(self, finder: TriggerFinder, discourse: Discourse, calendar: Calendar, document: Document) -> None:
        self._finder = finder
        self._discourse = discourse
        self._calendar = calendar
        self._document = document
        self._last_date: PartialDate | None = None
        self._named_here: set[str] = set()
        self._absent: dict[str, frozenset[str]] = {
            code: frozenset(heads) for code, heads in load_lexicon("homes")["absent_offices"].items()
        }
        self._dateline_country = place_country(document.dateline.place if document.dateline else None)

    def tell(self, parsed: Parsed) -> list[Draft]:
        """The drafts that a sentence adds to or tells of, entered in the discourse."""
        triggers = self._finder.find(parsed)
        told: list[Draft] = []
        self._named_here = {hit.value for hit in parsed.view.hits if hit.kind in (Kind.COUNTRY, Kind.CITY)}
        for trigger in triggers:
            for draft in self._drafts(parsed, trigger, triggers):
                told.append(self._settle(draft, trigger))
        joined = add_company(parsed, self._discourse, told)
        return told or joined

    def _drafts(self, parsed: Parsed, trigger: Trigger, triggers: list[Trigger]) -> list[Draft]:
        standing = standing_of(parsed, trigger, self._finder)
        if standing is None:
            return []
        doers = self._references(parsed, self._owners(parsed, trigger), subject=True)
        others = self._references(parsed, trigger.others)
        if not doers and trigger.nominal and trigger.verb is not None and trigger.kind is not EngagementKind.VISIT:
            governing = subject(trigger.verb)
            doers = self._discourse.references(parsed, governing, subject=True) if governing is not None else []
        others = [other for other in others if all(other.figure is not doer.figure for doer in doers)]
        if trigger.kind is EngagementKind.VISIT:
            drafts = self._visit(parsed, trigger, doers, others, standing)
        elif trigger.kind is EngagementKind.CONFERENCE:
            drafts = self._conference(parsed, trigger, doers, others, standing)
        else:
            drafts = self._meetings(parsed, trigger, doers, others, standing)
        for draft in drafts:
            self._date(parsed, trigger, triggers, draft)
            if trigger.kind is not EngagementKind.VISIT:
                self._place(parsed, trigger, triggers, draft)
        return drafts

    def _owners(self, parsed: Parsed, trigger: Trigger) -> list[Node]:
        """The doers of a trigger; "his" in "as part of his visit" is the subject of its own clause."""
        doers = []
        for node in trigger.doers:
            if node.lower_ in ("his", "her") and trigger.verb is not None and (owner := subject_of(parsed, trigger.verb)) is not None:
                node = owner
            elif node.lower_ == "latter":
                before = [position for position in range(node.i) if parsed.items[position].kind is ItemKind.PERSON]
                node = parsed.nodes[before[-1]] if before else node
            doers.append(node)
        return doers

    def _references(self, parsed: Parsed, nodes: list[Node], *, subject: bool = False) -> list[Reference]:
        found: list[Reference] = []
        for node in nodes:
            for reference in self._discourse.references(parsed, node, subject=subject):
                if all(reference.figure is not known.figure for known in found):
                    found.append(reference)
        return found

    def _blank(self, parsed: Parsed, trigger: Trigger, standing: Standing) -> Draft:
        first = parsed.item(trigger.node).first
        start, end = parsed.view.sentence.start, parsed.view.sentence.end
        draft = Draft(trigger.kind, trigger.label, start, end, parsed.view.sentence.index, trigger.format)
        draft.actuality, draft.background = standing.actuality, standing.background
        draft.rules["kind"] = trigger.rule
        draft.rules["actuality"] = standing.rule
        draft.spans.append((start, end))
        del first
        return draft

    def _visit(
        self, parsed: Parsed, trigger: Trigger, doers: list[Reference], others: list[Reference], standing: Standing
    ) -> list[Draft]:
        travellers = [ref for ref in doers + others if ref.figure.kind in (ActorKind.PERSON, ActorKind.COUNTRY, ActorKind.DELEGATION)]
        places, own_mission = self._destinations(parsed, trigger, travellers)
        if not places or not travellers:
            return []
        countries = {place.country for place in places}
        self._from_abroad(parsed, travellers, countries)
        home = self._discourse.cast.home
        for ref in travellers:
            if ref.figure.side is None and ref.figure.kind is ActorKind.PERSON and home not in countries:
                ref.figure.side, ref.figure.side_basis = home, "derived"
        travellers = [ref for ref in travellers if ref.figure.side not in countries or own_mission]
        people = [ref for ref in travellers if ref.figure.kind is ActorKind.PERSON]
        if not travellers or not people and (trigger.nominal or not standing.background and trigger.rule == "verb of visiting"):
            return []
        draft = self._blank(parsed, trigger, standing)
        draft.places, draft.own_mission = places, own_mission
        draft.visit_type = self._visit_type(parsed, trigger)
        for number, ref in enumerate(people or travellers):
            draft.add(ref.figure, Role.HEAD if number == 0 else Role.MEMBER, ref.start, ref.end)
        self._hosts(parsed, draft)
        return [draft]

    def _from_abroad(self, parsed: Parsed, travellers: list[Reference], countries: set[str | None]) -> None:
        """A traveller whose country is not printed comes from another country than the one visited."""
        for ref in travellers:
            figure = ref.figure
            if figure.kind is not ActorKind.PERSON or figure.side_basis != "derived" or figure.side not in countries:
                continue
            others = [hit.value for hit in parsed.view.hits if hit.kind in (Kind.COUNTRY, Kind.DEMONYM) and hit.value not in countries]
            others = others or [code for code in self._discourse.foreign if code not in countries]
            if others:
                figure.side = others[0]

    def _visit_type(self, parsed: Parsed, trigger: Trigger) -> VisitType:
        words = [trigger.label, *(node.lower_ for node in trigger.node.children if node.i < trigger.node.i), trigger.node.lower_]
        text = " ".join(words)
        for phrase, kind in self._finder.visit_types.items():
            if all(word in text.split() or word in text for word in phrase.split()):
                return VisitType(kind)
        verb = trigger.verb if trigger.verb is not None else trigger.node
        purpose = {node.lemma_.lower() for node in verb.subtree} if verb.dep_ != "ROOT" or trigger.rule != "visit as a noun" else set()
        if purpose & {"attend", "participate"} and purpose & _GATHERINGS:
            return VisitType.MULTILATERAL_ATTENDANCE
        return VisitType.UNSPECIFIED

    def _hosts(self, parsed: Parsed, draft: Draft) -> None:
        """Whoever invited the traveller by name is the visit's host."""
        for node in parsed.nodes:
            if node.lower_ != "invitation":
                continue
            for reference in self._references(parsed, list(after_preposition(node, "of", "from"))):
                countries = {place.country for place in draft.places}
                if reference.figure.kind is ActorKind.PERSON and reference.figure.side in countries:
                    draft.add(reference.figure, Role.HOST, reference.start, reference.end)

    def _destinations(self, parsed: Parsed, trigger: Trigger, travellers: list[Reference]) -> tuple[list[Place], bool]:
        places: list[Place] = []
        for node in trigger.destination:
            for each in [node, *(child for child in node.subtree if child.dep_ in ("conj", "appos", "pobj") and child != node)]:
                item = parsed.item(each)
                if item.kind in (ItemKind.COUNTRY, ItemKind.CITY) and isinstance(item.thing, Hit):
                    start, end = parsed.view.span(item.first, item.last)
                    if all(place.country != item.thing.value for place in places):
                        places.append(Place(self._document.text[start:end], item.thing.value))
            other = self._other_country(node)
            if other is not None:
                start, end = parsed.view.span(parsed.item(node).first, parsed.item(node).last)
                places.append(Place(self._document.text[start:end], other))
                continue
            here = self._here(node)
            if here is not None:
                item = parsed.item(node)
                start, end = parsed.view.span(max(item.first - 1, 0), item.last)
                places.append(Place(self._document.text[start:end], here))
                continue
            if _MISSIONS & {child.lower_ for child in node.subtree}:
                own = {ref.figure.side for ref in travellers}
                codes = self._codes_within(parsed, node)
                elsewhere = [place for place in places if place.country not in own]
                return (elsewhere or self._visit_places(), bool(own & codes)) if own & codes else ([], False)
            if node == trigger.destination[0] and parsed.item(node).kind is ItemKind.WORD and trigger.rule == "verb of visiting" and parsed.item(node).kind is not ItemKind.COUNTRY:
                return [], False
        return places, False

    def _here(self, node: Node) -> str | None:
        """The country of "our country" (the publisher's) and of "this capital" (the dateline's)."""
        words = {child.lower_ for child in node.children}
        if node.lower_ in ("country", "state") and "our" in words:
            return self._discourse.cast.home
        if node.lower_ in ("country", "capital", "city", "nation") and "this" in words:
            return self._dateline_country or self._discourse.cast.home
        return None

    def _other_country(self, node: Node) -> str | None:
        """The country that "the North African nation" stands for: the foreign side of what is being told."""
        current, home = self._discourse.current, self._discourse.cast.home
        if node.lower_ not in ("nation", "neighbour", "neighbor") or current is None:
            return None
        foreign = current.sides() - {home, "?"}
        return next(iter(foreign)) if len(foreign) == 1 else None

    def _visit_places(self) -> list[Place]:
        return list(self._discourse.visit.places) if self._discourse.visit else []

    def _codes_within(self, parsed: Parsed, node: Node) -> set[str]:
        codes = set()
        for child in node.subtree:
            item = parsed.item(child)
            for position in range(item.first, item.last):
                hit = parsed.view.at[position]
                if hit and hit.kind in (Kind.DEMONYM, Kind.COUNTRY):
                    codes.add(hit.value)
        return codes

    def _conference(
        self, parsed: Parsed, trigger: Trigger, doers: list[Reference], others: list[Reference], standing: Standing
    ) -> list[Draft]:
        people = [ref for ref in doers if ref.figure.kind is ActorKind.PERSON]
        if not people or standing.background or self._discourse.drafts:
            return []
        sides = {ref.figure.side for ref in doers + others}
        if len(sides) < 3:
            return []
        draft = self._blank(parsed, trigger, standing)
        for ref in doers + others:
            draft.add(ref.figure, Role.PRINCIPAL, ref.start, ref.end)
        return [draft]

    def _meetings(
        self, parsed: Parsed, trigger: Trigger, doers: list[Reference], others: list[Reference], standing: Standing
    ) -> list[Draft]:
        if trigger.rule == "laying a wreath":
            return self._wreath(parsed, trigger, doers, standing)
        if not doers and len(others) < 2 or doers and not others and not (len(doers) > 1 and _reciprocal(trigger)):
            return []
        groups = [others]
        if len(others) > 1 and doers and trigger.split:
            groups = [[ref] for ref in others]
        drafts = []
        for group in groups:
            draft = self._blank(parsed, trigger, standing)
            if trigger.label.startswith(("trilateral", "quadrilateral")) and draft.kind is EngagementKind.MEETING:
                draft.kind = EngagementKind.CONFERENCE
            self._join(draft, trigger, doers, group)
            self._at_home(draft)
            self._not_of_home(draft)
            if self._foreign(draft):
                drafts.append(draft)
        return drafts

    def _wreath(self, parsed: Parsed, trigger: Trigger, doers: list[Reference], standing: Standing) -> list[Draft]:
        visit = self._discourse.visit
        travellers = [ref for ref in doers if visit is not None and (visit.has(ref.figure) or ref.figure.side in visit.sides())]
        if not travellers:
            return []
        draft = self._blank(parsed, trigger, standing)
        for ref in travellers:
            draft.add(ref.figure, Role.HEAD, ref.start, ref.end)
        return [draft] if draft.parts else []

    def _join(self, draft: Draft, trigger: Trigger, doers: list[Reference], others: list[Reference]) -> None:
        doer_role = other_role = Role.PRINCIPAL
        if trigger.host_is == "doer":
            doer_role, other_role = Role.HOST, Role.VISITOR
        elif trigger.host_is == "other":
            doer_role, other_role = Role.VISITOR, Role.HOST
        if draft.kind is EngagementKind.CEREMONY and trigger.rule == "signing":
            doer_role = other_role = Role.SIGNATORY
        for ref in doers:
            draft.add(ref.figure, doer_role, ref.start, ref.end)
        for ref in others:
            draft.add(ref.figure, other_role, ref.start, ref.end)
        drop = {part.figure.side for part in draft.parts if part.figure.kind is ActorKind.PERSON}
        draft.parts = [part for part in draft.parts if part.figure.kind is ActorKind.PERSON or part.figure.side not in drop]

    def _at_home(self, draft: Draft) -> None:
        """Someone whose country is not printed is the publisher's own, across from a foreigner."""
        home = self._discourse.cast.home
        sides = {part.figure.side for part in draft.parts}
        self._abroad(draft)
        if home is None or None not in sides or home in sides or len(sides) < 2:
            return
        for part in draft.parts:
            if part.figure.side is None and part.figure.kind is ActorKind.PERSON:
                part.figure.side, part.figure.side_basis, part.side = home, "derived", home

    def _abroad(self, draft: Draft) -> None:
        """Officials whom a traveller meets on a visit are the host country's, where no country is printed."""
        visit = self._discourse.visit
        host = self._host_country(draft, visit) if visit is not None else None
        if visit is None or host is None:
            return
        travellers = {id(figure) for figure in visit.figures()}
        own = {part.figure.side for part in draft.parts if id(part.figure) in travellers}
        if not own or host in own:
            return
        for part in draft.parts:
            if id(part.figure) not in travellers and (part.figure.side is None or part.figure.side_basis == "derived" and part.figure.side in own):
                part.figure.side, part.figure.side_basis, part.side = host, "derived", host

    def _host_country(self, draft: Draft, visit: Draft) -> str | None:
        """The country visited; of several, the one that the sentence names."""
        if len(visit.places) == 1:
            return visit.places[0].country
        named = [place.country for place in visit.places if place.country in self._named_here]
        return named[0] if len(named) == 1 else None

    def _not_of_home(self, draft: Draft) -> None:
        """Someone whose office the publisher's country has not, or has given to another here, is the foreigner."""
        home, foreign = self._discourse.cast.home, self._discourse.foreign
        people = [part for part in draft.parts if part.figure.kind is ActorKind.PERSON]
        if home is None or not foreign or len(people) < 2 or len({part.figure.side for part in people}) > 1:
            return
        taken: set[str] = set()
        for part in people:
            heads = {fact.phrase.head for fact in part.figure.offices}
            strange = heads & self._absent.get(home, frozenset()) or heads & taken & _ONE_HOLDER
            if strange and part.figure.side_basis == "derived":
                part.figure.side = part.side = foreign[0]
            taken |= heads

    def _foreign(self, draft: Draft) -> bool:
        """Whether actors of different sides take part: a domestic meeting is no engagement."""
        sides = {part.figure.side for part in draft.parts}
        return len(sides) > 1 and len(sides - {None}) > 0

    def _settle(self, draft: Draft, trigger: Trigger) -> Draft:
        """Merges a draft with the one it tells again, or enters it."""
        current = self._discourse.current
        if not trigger.others and current is not None and not draft.background and draft.kind is not EngagementKind.VISIT and draft.kind is not EngagementKind.CEREMONY and draft.actuality is current.actuality and _people(draft) and _people(draft) <= _people(current) and not _apart(draft.date, current.date):
            _merge(current, draft)
            return current
        for known in reversed(self._discourse.drafts):
            if _same_engagement(known, draft, trigger):
                _merge(known, draft)
                if not known.background and known.kind is not EngagementKind.VISIT:
                    self._discourse.current = known
                return known
        self._discourse.enter(draft)
        return draft

    def _date(self, parsed: Parsed, trigger: Trigger, triggers: list[Trigger], draft: Draft) -> None:
        best: tuple[int, DateExpression] | None = None
        for item_index, item in enumerate(parsed.items):
            if item.kind is not ItemKind.DATE or not isinstance(item.thing, DateExpression):
                continue
            node = parsed.nodes[item_index]
            own = _distance(node, trigger.node)
            if any(_distance(node, other.node) < own for other in triggers if other is not trigger and other.node != trigger.node):
                continue
            if best is None or own < best[0]:
                best = (own, item.thing)
        if best is None:
            self._sequel(parsed, draft)
            return
        expression = best[1]
        start, end = parsed.view.span(expression.first, expression.last)
        if draft.actuality is Actuality.PLANNED and expression.begin.weekday is not None and not expression.back and not expression.begin.offset:
            expression = replace(expression, begin=replace(expression.begin, offset=7))
        resolved = self._calendar.resolve(expression, self._document.text[start:end], self._last_date)
        if resolved is None or self._commemorated(draft, resolved):
            return
        draft.date, draft.date_span = resolved, (start, end)
        draft.rules["date"] = "date nearest the trigger"
        if not draft.background and draft.actuality is Actuality.OCCURRED and resolved.earliest == resolved.latest:
            self._last_date = resolved

    def _commemorated(self, draft: Draft, resolved: PartialDate) -> bool:
        """Whether a date years before the publication stands in a report's opening as an anniversary."""
        published = self._document.published.latest
        if draft.background or not published or not resolved.latest or draft.sentence > 1:
            return False
        return int(published[:4]) - int(resolved.latest[:4]) > 1

    def _sequel(self, parsed: Parsed, draft: Draft) -> None:
        """"Then", "also", "in the afternoon": the day of the engagement told before."""
        previous = next((each for each in reversed(self._discourse.drafts) if not each.background and each.kind is not EngagementKind.VISIT), None)
        if previous is None or draft.kind is EngagementKind.VISIT or draft.background or draft.actuality is not Actuality.OCCURRED:
            return
        if previous.date.edtf is None or "/" in previous.date.edtf or previous.actuality is not Actuality.OCCURRED:
            return
        opening = {token.low for token in parsed.view.tokens[:7]} | {child.lower_ for child in parsed.nodes if child.dep_ == "advmod"}
        if opening & _SEQUEL:
            draft.date = replace(previous.date, basis=Basis.DERIVED)
            draft.date_span = previous.date_span
            draft.rules["date"] = "the same day"

    def _place(self, parsed: Parsed, trigger: Trigger, triggers: list[Trigger], draft: Draft) -> None:
        if draft.format is not Format.IN_PERSON:
            return
        best: tuple[int, int, Hit, int, int] | None = None
        for index, item in enumerate(parsed.items):
            if item.kind not in (ItemKind.CITY, ItemKind.COUNTRY) or not isinstance(item.thing, Hit):
                continue
            node = parsed.nodes[index]
            before = parsed.view.low(item.first - 1)
            if before == "the":
                before = parsed.view.low(item.first - 2)
            if before not in ("in", "at") or node.dep_ == "poss":
                continue
            own = _distance(node, trigger.node)
            if any(_distance(node, other.node) < own for other in triggers if other.node != trigger.node):
                continue
            rank = (own + (2 if item.kind is ItemKind.COUNTRY else 0), index)
            if best is None or rank < best[:2]:
                best = (*rank, item.thing, item.first, item.last)
        if best is None or best[0] > 7:
            return
        start, end = parsed.view.span(best[3], best[4])
        draft.places = [Place(self._document.text[start:end], best[2].value)]
        draft.place_span = (start, end)
        draft.rules["place"] = "place nearest the trigger"


def _reciprocal(trigger: Trigger) -> bool:
    """Whether a plural subject alone tells who met whom: "the two ministers met", "A and B held talks"."""
    return trigger.rule in ("held a meeting", "signing") or trigger.verb is not None and trigger.verb.lemma_ in ("meet", "speak", "talk", "confer")


def _distance(one: Node, other: Node) -> int:
    """Steps between two nodes of a tree."""
    up = {one.i: 0}
    current, steps = one, 0
    while current.head != current:
        current, steps = current.head, steps + 1
        up[current.i] = steps
    current, steps = other, 0
    while current.i not in up:
        if current.head == current:
            return _FAR
        current, steps = current.head, steps + 1
    return steps + up[current.i]


def _same_engagement(known: Draft, draft: Draft, trigger: Trigger) -> bool:
    if known.kind is not draft.kind or known.own_mission != draft.own_mission:
        return False
    if known.background != draft.background and not (trigger.nominal or trigger.definite):
        return False
    if _apart(known.date, draft.date):
        return False
    if {known.actuality, draft.actuality} == {Actuality.OCCURRED, Actuality.PLANNED} and known.sentence == draft.sentence:
        return False
    if known.kind is EngagementKind.VISIT:
        return _overlap(known, draft) and ({p.country for p in known.places} & {p.country for p in draft.places} != set())
    if known.kind is EngagementKind.CEREMONY and known.label != draft.label:
        return False
    if known.format is not draft.format and Format.LETTER in (known.format, draft.format):
        return False
    if _banquet(known.label) != _banquet(draft.label) and not trigger.nominal:
        return False
    ours, theirs = _people(known), _people(draft)
    if not ours or not theirs:
        return known.sides() == draft.sides()
    if ours == theirs:
        return True
    smaller, larger = sorted((ours, theirs), key=len)
    return smaller <= larger and len(smaller) > 1 or (_covers(known, draft) and len(ours & theirs) > 1)


def _banquet(label: str) -> bool:
    return label in ("banquet", "state banquet", "dinner", "state dinner", "lunch", "luncheon", "breakfast")


def _covers(known: Draft, draft: Draft) -> bool:
    return draft.sides() <= known.sides()


def _people(draft: Draft) -> set[int]:
    return {id(part.figure) for part in draft.parts if part.figure.kind is ActorKind.PERSON}


def _overlap(known: Draft, draft: Draft) -> bool:
    ours = {id(figure) for figure in known.figures()}
    theirs = {id(figure) for figure in draft.figures()}
    return bool(ours & theirs)


def _apart(one: PartialDate, other: PartialDate) -> bool:
    if not (one.earliest and one.latest and other.earliest and other.latest):
        return False
    return one.latest < other.earliest or other.latest < one.earliest


def _merge(known: Draft, draft: Draft) -> None:
    for part in draft.parts:
        if part.figure.kind is ActorKind.PERSON or part.figure.side not in known.sides():
            known.add(part.figure, part.role, part.start, part.end)
        else:
            known.add(part.figure, part.role, part.start, part.end) if known.has(part.figure) else None
    if known.date.edtf is None and draft.date.edtf or _finer(draft.date, known.date):
        known.date, known.date_span = draft.date, draft.date_span
        known.rules["date"] = draft.rules.get("date", "date nearest the trigger")
    if not known.places and draft.places:
        known.places, known.place_span = draft.places, draft.place_span
        known.rules["place"] = draft.rules.get("place", "place nearest the trigger")
    for place in draft.places if known.kind is EngagementKind.VISIT else ():
        if all(place.country != own.country for own in known.places):
            known.places.append(place)
    if known.visit_type in (None, VisitType.UNSPECIFIED) and draft.visit_type:
        known.visit_type = draft.visit_type
        known.label = draft.label if draft.visit_type is not VisitType.UNSPECIFIED else known.label
    if draft.spans[0] not in known.spans:
        known.spans.append(draft.spans[0])
    if not draft.background and known.background:
        known.background = False


def _finer(draft: PartialDate, known: PartialDate) -> bool:
    """Whether the later telling gives an interval for a visit that began on the known day."""
    return bool(draft.edtf and known.edtf and "/" in draft.edtf and "/" not in known.edtf and draft.earliest == known.earliest)


def sole_figures(references: list[Reference]) -> list[Figure]:
    """The figures of references, each once."""
    return list(dict.fromkeys(reference.figure for reference in references))
