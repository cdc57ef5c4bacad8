"""Correspondence: the further letters of a report about letters, each told by what stands in it.

"Messages arrived for President A. In his message, President B wished … . “…”, reads the letter of President C": whoever
wrote is told once, and whom all of them wrote to stands at the head of the report.
"""

from collections.abc import Iterator

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality, EngagementKind, Format, Role
from dragoman.reading.actuality import Standing
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft, blank
from dragoman.reading.figures import Figure
from dragoman.reading.nearest import Nearest
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, conjuncts, objects, root_of, subject_of
from dragoman.reading.surroundings import ONE_PERSON, SOMEONE, governor
from dragoman.reading.trigger import Trigger

_WRITING = frozenset("wish congratulate write cable send convey extend express offer felicitate".split())
"""Verbs of what one does in a letter, where a report tells of nothing but letters."""
_GREETING = frozenset(("congratulate", "felicitate"))
_OWN = frozenset(("his", "her", "their"))
_TOWARDS = ("to", "for")
_SENT = frozenset(("greetings", "congratulations", "messages", "letters", "telegrams", "cables"))
_GETTING = frozenset(("receive", "get"))
_GOT = frozenset(("come", "arrive", "receive"))
"""Verbs of letters that reach someone: "congratulations also came from President A"."""


class Correspondence:
    """Follows the letters that a report is about, within one discourse."""

    def __init__(self, words: ContactWords, discourse: Discourse, nearest: Nearest) -> None:
        self._words = words
        self._discourse = discourse
        self._nearest = nearest
        self._reader: Figure | None = None

    def follow(self, parsed: Parsed) -> list[Draft]:
        """The letters that a sentence adds; remembers to whom the first of a report went."""
        if self._discourse.tells_a_contact():
            return []
        if (both := self._each_way(parsed)) is not None:
            return [both]
        if more := self.the_same(parsed) or self._to_readers_of_their_own(parsed):
            return more
        reader = self._who_reads()
        if reader is None:
            self._reader = self._addressed(parsed)
            return []
        noun, wrote = next(self._writers(parsed), (None, []))
        letters = [one for one in self._discourse.drafts if one.format is Format.LETTER]
        written = {id(ref.figure): ref for ref in wrote if ref.figure.side != reader.side}
        new = [ref for ref in written.values() if not any(one.has(ref.figure) for one in letters)]
        if noun is None or not new:
            return []
        for ref in new:
            self._of_a_list(letters, ref.figure)
        apart = len({ref.figure.side for ref in new}) > 1  # each has written a letter of his own
        wrote_together = [[ref] for ref in new] if apart else [new]
        return [
            self._letter(parsed, noun, [*some, Reference(reader, some[0].start, some[0].end)])
            for some in wrote_together
        ]

    def _each_way(self, parsed: Parsed) -> Draft | None:
        """The greetings that two others exchange, where two are told to have written: "the ministers A and B also
        exchanged greetings"."""
        root = root_of(parsed)
        doer = subject_of(parsed, root) if root.lemma_ == "exchange" else None
        sent = next((noun for noun in objects(root) if noun.lower_ in _SENT), None)
        told = any(one.format is Format.LETTER for one in self._discourse.drafts)
        if doer is None or sent is None or not told:
            return None
        both = self._people(parsed, doer)
        if len({ref.figure.side for ref in both}) < 2 or any(
            one.has(both[0].figure) and one.has(both[1].figure) for one in self._discourse.drafts
        ):
            return None
        return self._letter(parsed, sent, both)

    def the_same(self, parsed: Parsed) -> list[Draft]:
        """The letter of whoever is told to have done as those before: "Premier A did the same to Prime Minister B"."""
        letters = [one for one in self._discourse.drafts if one.format is Format.LETTER]
        for verb in parsed.nodes if letters and not self._discourse.tells_a_contact() else ():
            same = verb.lemma_ == "do" and any(child.lower_ == "same" for child in verb.children)
            writer = subject_of(parsed, verb) if same else None
            readers = [ref for node in after_preposition(verb, "to") for ref in self._people(parsed, node)]
            wrote = self._people(parsed, writer) if writer is not None else []
            if wrote and readers and wrote[0].figure.side != readers[0].figure.side:
                return [self._letter(parsed, verb, [*wrote, *readers])]
        return []

    def _to_readers_of_their_own(self, parsed: Parsed) -> list[Draft]:
        """The letters of those who write to someone by name where leaders of several states are told to have written:
        "On this occasion, ministers A of Laos and B of Cuba congratulated Minister C"."""
        root = root_of(parsed)
        letters = [one for one in self._discourse.drafts if one.format is Format.LETTER]
        doer = subject_of(parsed, root) if root.lemma_.lower() in _WRITING and root.tag_ == "VBD" else None
        if doer is None or not letters or not self._of_many():
            return []
        greeted = objects(root) if root.lemma_ in _GREETING else []
        readers = [ref for node in greeted for ref in self._people(parsed, node)]
        wrote = [ref for ref in self._people(parsed, doer) if ref.figure.kind is ActorKind.PERSON]
        if len(readers) != 1 or not wrote:
            return []
        (reader,) = readers
        if any(one.has(reader.figure) and one.has(wrote[0].figure) for one in letters):
            return []
        by_side: dict[str | None, list[Reference]] = {}
        for ref in wrote:
            if ref.figure.side not in (None, reader.figure.side):
                by_side.setdefault(ref.figure.side, []).append(ref)
                self._of_a_list(letters, ref.figure)
        return [self._letter(parsed, root, [*some, reader]) for some in by_side.values()]

    def _who_reads(self) -> Figure | None:
        """To whom the letters of the report go: the one to whom the first went, where they were not exchanged."""
        letters = [one for one in self._discourse.drafts if one.format is Format.LETTER and not one.background]
        if not letters:
            return self._reader
        readers = {id(one.parts[-1].figure): one.parts[-1].figure for one in letters}
        return letters[0].parts[-1].figure if len(readers) == 1 or self._reader is not None else None

    def _addressed(self, parsed: Parsed) -> Figure | None:
        """Whom letters without a writer are told to go to: "messages continue to arrive addressed to President A",
        "President A received messages from party leaders of many countries"."""
        for noun in (each for each in self._letters(parsed) if each.tag_ in ("NNS", "NNPS")):
            root = root_of(parsed)
            clause = [noun, *(node for node in root.subtree if node.lemma_ in ("address", "send", "arrive"))]
            got = subject_of(parsed, root) if root.lemma_ in _GETTING and noun in objects(root) else None
            towards = [each for part in clause for each in after_preposition(part, *_TOWARDS)]
            for node in (got, *towards) if got is not None else towards:
                for ref in self._discourse.references(parsed, node) if parsed.item(node).kind in ONE_PERSON else ():
                    return ref.figure
        return None

    def _letters(self, parsed: Parsed) -> Iterator[Node]:
        for node in parsed.nodes:
            kind = self._words.kind_of(node) if parsed.item(node).kind is ItemKind.WORD else None
            if kind is not None and kind[0] == "letter":
                yield node

    def _writers(self, parsed: Parsed) -> Iterator[tuple[Node, list[Reference]]]:
        """Who wrote, as a sentence tells: whose letter it is, or who says what stands in it."""
        for noun in self._letters(parsed):
            verb = governor(noun)
            own = any(child.lower_ in _OWN for child in noun.children) and noun.dep_ == "pobj"
            came = verb if verb is not None and verb.lemma_ in _GOT else None
            named = [*after_preposition(noun, "of", "from"), *(after_preposition(came, "from") if came else ())]
            if own and noun.head.lower_ == "in" and verb is not None:
                named = [doer] if (doer := subject_of(parsed, verb)) is not None else []
            if wrote := [ref for node in named for ref in self._people(parsed, node)]:
                yield noun, wrote
        root = root_of(parsed)
        again = self._of_many() or any(noun in objects(root) for noun in self._letters(parsed))
        doer = subject_of(parsed, root) if again and root.lemma_.lower() in _WRITING else None
        if doer is not None and root.tag_ in ("VBD", "VBZ", "VBN") and (wrote := self._people(parsed, doer)):
            yield root, wrote

    def _of_many(self) -> bool:
        """Whether the report is about the letters of several: "leaders of Laos and Cuba have sent messages"."""
        first = next((one for one in self._discourse.drafts if one.format is Format.LETTER), None)
        return self._reader is not None or first is not None and first.label.endswith("s")

    def _people(self, parsed: Parsed, node: Node) -> list[Reference]:
        named = [each for each in conjuncts(node) if parsed.item(each).kind in SOMEONE]
        found = [ref for each in named for ref in self._discourse.references(parsed, each, subject=True)]
        return [ref for ref in found if ref.figure.side is not None and not ref.joint]

    def _letter(self, parsed: Parsed, noun: Node, part: list[Reference]) -> Draft:
        """A letter of those who have not written yet, told as news."""
        label = noun.lower_ if noun.pos_ in ("NOUN", "PROPN") else "message"
        trigger = Trigger(EngagementKind.CALL, Format.LETTER, label, noun, governor(noun), "sending a letter")
        draft = blank(parsed, trigger, Standing(Actuality.OCCURRED, False, "told as done"))
        for ref in part:
            draft.add(ref.figure, Role.PRINCIPAL, ref.start, ref.end)
        self._nearest.date(parsed, trigger, [], draft)
        self._discourse.enter(draft)
        return draft

    def _of_a_list(self, letters: list[Draft], writer: Figure) -> None:
        """Takes the country of whoever wrote out of a list that told of the letters of several: "leaders of Laos and
        Cuba have sent messages"."""
        for listed in letters:
            listed.parts = [
                part
                for part in listed.parts
                if part.figure.kind is not ActorKind.COUNTRY or part.figure.side != writer.side
            ]
            if len(listed.sides()) < 2 and writer.kind is ActorKind.PERSON and listed in self._discourse.drafts:
                self._discourse.drafts.remove(listed)
                if self._discourse.current is listed:
                    self._discourse.current = None
