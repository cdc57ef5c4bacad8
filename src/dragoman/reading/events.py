"""Events of two states: a ceremony, a forum or an exchange that a report is about, and who of both sides was there.

"A get-together to mark Peru's National Day was held in Hanoi" tells nobody; those of both states of whom it is told
that they were present, or that they spoke there, make it an engagement of the two.
"""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality, Role
from dragoman.domain.text import Document
from dragoman.reading.actuality import standing_of
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft, Part, blank
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import Kind
from dragoman.reading.home import place_country
from dragoman.reading.nearest import Nearest
from dragoman.reading.parse import ItemKind, Parsed, objects, root_of, subject_of
from dragoman.reading.speechforms import SPEECH
from dragoman.reading.trigger import EVENT, KINDS, Trigger

_HOLDING = frozenset(
    "hold host organise organize coorganise coorganize co-organise co-host cohost arrange stage".split()
)
_HAPPENING = frozenset("take open kick wrap convene conclude close occur".split())
_AT = frozenset(("at", "in", "addressing", "speaking", "opening", "attending"))
_INAUGURATING = frozenset(("inaugurating", "opening", "unveiling"))
_THERE = frozenset(
    "event ceremony forum seminar workshop meeting exchange celebration programme conference opening exhibition".split()
)
_SHOWN = frozenset(("exhibition", "festival", "concert", "show", "week"))
"""What a nation shows of its own abroad."""
_SIDES = (Kind.COUNTRY, Kind.DEMONYM, Kind.ORGANISATION)
_DIPLOMATS = frozenset("diplomatic diplomats ambassadors embassies consuls consulates consular".split())
_MISSIONS = frozenset(("embassy", "consulate"))
_BODIES = frozenset("association union friendship chamber federation committee organisation organization vufo".split())
"""Words of people's bodies that have a part in the ties of two states."""
_REACH = 8
"""Sentences after the one that tells of an event in which people may be told to have been there."""
_OPENING = 8
"""Words of a sentence among which it names the event again: "Speaking at the opening ceremony of the forum"."""
_OF_TWO = 2


class Events:
    """Follows the event that a report is about, within one discourse."""

    def __init__(self, words: ContactWords, discourse: Discourse, nearest: Nearest, document: Document) -> None:
        self._words = words
        self._filed_in = place_country(document.dateline.place if document.dateline else None)
        self._discourse = discourse
        self._nearest = nearest
        self._draft: Draft | None = None
        self._given_by: str | None = None
        """The state whose mission gives the event, to its guests."""

    def follow(self, parsed: Parsed, triggers: list[Trigger]) -> list[Draft]:
        """The event, once people of two sides are told to have been there."""
        current = self._discourse.current
        if current is not None and current is not self._draft:
            return []  # something else is told
        event = self._event(parsed)
        if event is not None and self._draft is None:
            standing = standing_of(parsed, event, self._words)
            if standing is None or standing.background or standing.actuality is not Actuality.OCCURRED:
                return []
            self._draft = blank(parsed, event, standing)
            self._nearest.date(parsed, event, triggers, self._draft)
            self._nearest.place(parsed, event, triggers, self._draft)
            return self._with(parsed, [*self._hosts(parsed, event), *self._present(parsed)])
        if self._draft is None or parsed.view.sentence.index - self._draft.sentence > _REACH:
            return []
        return self._with(parsed, self._present(parsed) or self._speaking(parsed))

    def _event(self, parsed: Parsed) -> Trigger | None:
        """The event that a main clause tells of, where its sentence names two sides."""
        verb = root_of(parsed)
        lemma = verb.lemma_.lower()
        passive = [child for child in verb.children if child.dep_ == "nsubjpass"]
        if lemma in _HOLDING:
            nouns = passive or list(objects(verb))
        else:
            opened = [child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass")]
            nouns = opened if lemma in _HAPPENING else []
        for noun in nouns:
            kind = self._words.events.get(noun.lemma_.lower()) if parsed.item(noun).kind is ItemKind.WORD else None
            if noun.tag_ == "NNS" or any(child.lower_ in ("press", "news") for child in noun.children):
                continue  # "ceremonies were held in many countries"
            if kind is not None and self._of_two(parsed, shown=noun.lemma_.lower() in _SHOWN):
                engagement, form = KINDS[kind]
                known = self._words.kind_of(noun)
                label = known[1] if known is not None else noun.lower_
                return Trigger(engagement, form, label, noun, verb, EVENT)
        return None

    def _of_two(self, parsed: Parsed, *, shown: bool) -> bool:
        """Whether a sentence names two sides, or diplomats of many; what one shows of itself it shows to the country
        that the report is from: "an exhibition of Czech glass opened at the Arts Museum"."""
        kinds = _SIDES if _MISSIONS.isdisjoint(parsed.view.lows) else (*_SIDES, Kind.CITY)  # "the Lao Embassy in Lima"
        sides = {hit.value for hit in parsed.view.hits if hit.kind in kinds and hit.value}
        home = {self._discourse.cast.home or self._filed_in} - {None} if shown else set()
        lows = parsed.view.lows
        agencies = "foreign" in lows and "representative" in lows  # "foreign representative agencies" in a city
        return len(sides | home) >= _OF_TWO or agencies or not _DIPLOMATS.isdisjoint(lows)

    def _hosts(self, parsed: Parsed, event: Trigger) -> list[Reference]:
        """The embassy or body of a known side that holds an event."""
        holder = subject_of(parsed, event.verb) if event.verb is not None and event.verb.tag_ != "VBN" else None
        bodies = (ItemKind.BODY, ItemKind.WORD)
        if holder is None or parsed.item(holder).kind not in (*bodies, ItemKind.PERSON):
            return []
        found = self._discourse.references(parsed, holder, subject=True)
        given = not _MISSIONS.isdisjoint(parsed.view.lows[: parsed.item(event.node).first])
        self._given_by = found[0].figure.side if given and found else None
        return [ref for ref in found if ref.figure.side is not None]

    def _present(self, parsed: Parsed) -> list[Reference]:
        """Everyone by name whom a sentence tells to have been there: "with the participation of A and B"."""
        if self._words.present.isdisjoint(parsed.view.lows):
            return []
        named = [node for node in parsed.nodes if parsed.item(node).kind is ItemKind.PERSON]
        return [ref for node in named for ref in self._discourse.references(parsed, node)]

    def _speaking(self, parsed: Parsed) -> list[Reference]:
        """Whoever speaks there, as the next sentences tell: "Addressing the event, A said"."""
        verb = root_of(parsed)
        speaker = subject_of(parsed, verb) if verb.lemma_.lower() in SPEECH else None
        if speaker is None or parsed.item(speaker).kind is not ItemKind.PERSON:
            return []
        lows = parsed.view.lows[:_OPENING]
        again = lows[:1] and lows[0] in _AT and not _THERE.isdisjoint(lows)
        if lows[:1] and lows[0] in _INAUGURATING and lows[1:2] == ["it"]:  # "inaugurating it with Minister B, A said"
            named = [node for node in parsed.nodes if parsed.item(node).kind is ItemKind.PERSON]
            return [ref for node in named for ref in self._discourse.references(parsed, node)]
        found = self._discourse.references(parsed, speaker, subject=True)
        return [ref for ref in found if again or ref.figure.offices]

    def _with(self, parsed: Parsed, there: list[Reference]) -> list[Draft]:
        """The event with those who were there, told once two sides are."""
        draft = self._draft
        if draft is None:
            return []
        for ref in there:
            if ref.figure.side is None or ref.figure.kind is ActorKind.PERSON and not _official(ref.figure):
                continue
            draft.add(ref.figure, self._role(ref.figure), ref.start, ref.end)
        people = {part.figure.side for part in draft.parts if part.figure.kind is ActorKind.PERSON}
        draft.parts = [
            part
            for part in draft.parts
            if part.figure.kind is ActorKind.PERSON or part.figure.side not in people or self._gave(part)
        ]
        if not there or len(draft.sides()) < _OF_TWO or not people:
            return []
        draft.tell_in((parsed.view.sentence.start, parsed.view.sentence.end))
        if draft not in self._discourse.drafts:
            self._discourse.enter(draft)
        return [draft]

    def _gave(self, part: Part) -> bool:
        """Whether it is the association or ministry that holds the event, and no mission of a state."""
        return part.role is Role.HOST and part.figure.kind is ActorKind.ORGANISATION and self._given_by is None

    def _role(self, figure: Figure) -> Role:
        """The part of someone in it: at a mission's those of its own state are the hosts, all others its guests."""
        if self._given_by is not None:
            return Role.HOST if figure.side == self._given_by else Role.VISITOR
        return Role.HOST if figure.kind is not ActorKind.PERSON else Role.PRINCIPAL


def _official(figure: Figure) -> bool:
    """Whether someone speaks for a state, a party or a body of friendship, and is no artist or guest."""
    return any(
        fact.phrase.envoy or fact.phrase.track != "people" or not _BODIES.isdisjoint(fact.text.lower().split())
        for fact in figure.offices
    )
