"""Bodies that speak: ministries, embassies and offices as they are printed, and the texts that they publish.

"The foreign ministry said", "a ministry official said", "it said" are the body's; "the statement issued by
the Foreign Office said", "the release reads" are those of whoever published the text.
"""

from dragoman.domain.actors import ActorKind
from dragoman.reading.bodynames import end_of_name, field_in_small_letters
from dragoman.reading.bodyofficials import of_that_body
from dragoman.reading.discourse import Discourse
from dragoman.reading.figures import Figure, OfficeFact
from dragoman.reading.gazetteer import NATIONS, Hit
from dragoman.reading.nodes import Node
from dragoman.reading.offices import title_phrases
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, subject_of
from dragoman.reading.people import Description
from dragoman.reading.speech import SpeechFinder

_NAMELESS = frozenset(("official", "representative", "diplomat", "source", "spokesperson", "spokesman", "spokeswoman"))
_NAMELESS_MANY = frozenset(("officials", "sources", "aides"))
_SERVING = frozenset(("aide", "adviser", "advisor", "assistant"))
"""Nameless ones who serve somebody, and so speak for his state: "an aide to President Costa said"."""
_OWNERS = frozenset(("his", "her"))
_ISSUED = frozenset(("issue", "publish", "release", "post", "sign", "write", "send", "share", "make"))


class Bodies:
    """Finds the bodies that speak in a report, each once."""

    def __init__(self, speech: SpeechFinder, discourse: Discourse) -> None:
        self._speech = speech
        self._discourse = discourse
        self.last: Figure | None = None
        """The body that was named last."""
        self.spokespeople: list[tuple[Figure, OfficeFact]] = []
        """The bodies that spoke through a spokesperson without a name, and how he was told."""
        self._through_official: Figure | None = None
        """The body that spoke through a nameless official last."""
        self._through_many = False
        self._gave_out = -2
        """The sentence in which several nameless ones gave something out last."""
        self._publisher: Figure | None = None
        """Whoever published the text that was quoted last."""

    def of_text(self, parsed: Parsed, node: Node) -> Figure | None:
        """Whoever published a text that speaks: "the statement issued by …", "the ministry's release"."""
        if node.lower_ not in self._speech.texts or parsed.item(node).kind is not ItemKind.WORD:
            return None
        issuers = [
            issuer
            for holder in (node, *(child for child in node.children if child.lemma_ in _ISSUED))
            for issuer in after_preposition(holder, "by", "from", "of")
        ]
        owners = [child for child in node.children if child.dep_ in ("poss", "compound", "nmod")]
        for each in (*issuers, *owners):
            found = self.named_by(parsed, each) or self._figure(parsed, each)
            if found is not None:
                self._publisher = found
                return found
        return self._publisher or self.last

    def _figure(self, parsed: Parsed, node: Node) -> Figure | None:
        references = self._discourse.references(parsed, node)
        return references[0].figure if references else None

    def of_house(self, parsed: Parsed, node: Node, house: Hit) -> Figure | None:
        """The house that speaks for whoever works there: "the Kremlin said"."""
        item = parsed.item(node)
        start, end = parsed.view.span(item.first, item.last)
        printed = self._discourse.cast.text[start:end]
        cut = len("the ") * printed.lower().startswith("the ")
        if printed[cut:].lower() not in self._speech.houses:
            return None
        self.last = self._discourse.cast.worded(ActorKind.ORGANISATION, start + cut, end, house.value)
        return self.last

    def _spokesperson(self, body: Figure | None) -> Figure | None:
        """Whoever was named as the spokesperson of a body ("the ministry spokesperson added"), or last as anybody's
        ("the spokesman added")."""
        words = {"ministry", "office", "department"} | (
            set(body.name.lower().split()) & self._speech.bodies if body is not None else set()
        )
        return next(
            (
                figure
                for figure in reversed(self._discourse.recent)
                for fact in figure.offices
                if fact.phrase.head.startswith(("spokes", "press secretary"))
                if body is None or figure.side in (None, body.side) and words.intersection(fact.text.lower().split())
            ),
            None,
        )

    def of_official(self, parsed: Parsed, node: Node) -> Figure | None:
        """The body that speaks through a nameless official: "a foreign ministry official", then "the official"."""
        item = parsed.item(node)
        words = [token.low for token in parsed.view.tokens[item.first : item.last] if token.low != "the"]
        if len(words) == 1 and words[0].startswith("spokes") and all(child.dep_ == "det" for child in node.lefts):
            one = self._spokesperson(None) or self._untitled_speaker() or self._through_official
            if one is not None:
                return one
        if words and words[-1] in _NAMELESS_MANY:
            return self._of_officials(parsed, node, words)
        found = self._through_official if len(words) == 1 and words[0] in _SERVING and self.goes_on else None
        if found is not None:
            return found
        if item.kind is ItemKind.WORD and node.lower_ in _NAMELESS:
            employers = after_preposition(node, "at", "in", "from", "of", "with", "for")
            found = next((body for each in (*employers, node) if (body := self.named_by(parsed, each))), None)
        elif item.kind is ItemKind.WORD and node.lower_ in _SERVING:
            found = self._served(parsed, node)
        elif isinstance(item.thing, Description) and item.thing.noun in _NAMELESS:
            tokens = parsed.view.tokens[item.first : item.last]
            if tokens[0].low == "the" and item.thing.side is not None and self._met(item.thing.side):
                return None  # "the Lao Party official" is the one who was met
            discourse, printed = self._discourse, " ".join(token.low for token in tokens)
            if of_that_body(discourse.current, printed, discourse.cast.home) is not None:
                return None
            if tokens[0].low == "the" and len(tokens) == 2 and self.goes_on:
                return self._through_official
            last = next((number for number, token in enumerate(tokens) if token.low in self._speech.bodies), None)
            first = 1 if tokens[0].low in ("a", "an", "the") else 0
            found = None if last is None else self._named(parsed, tokens[first].start, tokens[last].end)
            found = self._employer(parsed, item.thing) or found
        noun = item.thing.noun if isinstance(item.thing, Description) else node.lower_
        if found is not None and "spokes" in (noun + parsed.view.low(item.last - 1)):
            named = self._spokesperson(found)
            if named is not None:
                return named
            self._note_spokesperson(parsed, node, found)
        if found is not None:
            self._through_official, self._through_many = found, False
        return found

    def _note_spokesperson(self, parsed: Parsed, node: Node, body: Figure) -> None:
        first, last = parsed.item(node.left_edge).first, parsed.item(node.right_edge).last
        first += parsed.view.low(first) in ("a", "an", "the")
        for phrase in title_phrases(parsed.view, first, last)[:1]:
            start, end = parsed.view.span(first, phrase.last)
            own = parsed.view.span(*phrase.organisation) if phrase.organisation is not None else None
            fact = OfficeFact(self._discourse.cast.text[start:end], start, end, phrase, own)
            self.spokespeople.append((body, fact))

    def _served(self, parsed: Parsed, node: Node) -> Figure | None:
        """The state of whoever is served by someone without a name: "an aide to President Costa", then "the aide"."""
        whom = [*after_preposition(node, "to", "of"), *(child for child in node.lefts if child.dep_ == "poss")]
        figures = [ref.figure for each in whom for ref in self._discourse.references(parsed, each)]
        side = figures[0].side if len(figures) == 1 else None
        return self._discourse.cast.country(side, None, *parsed.offsets(node.i, node.i + 1)) if side else None

    def _employer(self, parsed: Parsed, description: Description) -> Figure | None:
        """The body after a nameless official: "a spokesman for the Foreign Ministry"."""
        body = description.office.organisation if description.office is not None else None
        if body is None or body[0] <= description.first:
            return None
        start, end = parsed.view.span(*body)
        return self._named(parsed, start, end, description.side)

    def _untitled_speaker(self) -> Figure | None:
        """Whoever spoke last under a name without any office, whom "the spokesman" then means."""
        spoke = self._discourse.speakers
        alone = len(spoke) == 1 and spoke[0].kind is ActorKind.PERSON and bool(spoke[0].forms)
        return spoke[0] if alone and not spoke[0].offices else None

    def _of_officials(self, parsed: Parsed, node: Node, words: list[str]) -> Figure | None:
        """The body that speaks through several nameless ones: "government sources", then "the sources"."""
        before = [child for child in node.lefts if child.dep_ in ("compound", "amod", "nmod", "poss")]
        employers = after_preposition(node, "of", "at", "from", "in") if node.lower_ == "officials" else []
        named = [each for each in employers if each.lower_ in self._speech.bodies]
        if named or any(child.lower_ in self._speech.bodies for child in before):
            self._through_official, self._through_many = self.named_by(parsed, [*named, node][0]), True
            self._gave_out = parsed.view.sentence.index
            return self._through_official
        if words == [node.lower_] and self._through_many:
            self._gave_out = parsed.view.sentence.index
            return self._through_official
        return self._through_official if words == [node.lower_] and self.goes_on else None

    def _met(self, side: str) -> bool:
        """Whether a side has one named principal in what is told, for whom "the Lao official" stands."""
        figure = self._discourse.of_side(side)
        current = self._discourse.current
        return figure is not None and figure.kind is ActorKind.PERSON and current is not None and current.has(figure)

    @property
    def goes_on(self) -> bool:
        """Whether a nameless official is the one who spoke last."""
        return self._through_official is not None and self._discourse.speakers == [self._through_official]

    def of_pronoun(self, word: str, parsed: Parsed, node: Node) -> Figure | None:
        """The body whose nameless official "he" or "she" is, or whose officials "they" are; who give out the news do
        so to its end: "…, they said"."""
        meant = ("they",) if self._through_many else ("he", "she")
        after = (
            node.i > 0
            and node.nbor(-1).text == ","
            or self._gave_out in range(index := parsed.view.sentence.index - 1, index + 2)
        )
        closing = word == "they" and after and node.head.lemma_ == "say"
        return self._through_official if word in meant and (self.goes_on or closing) else None

    def named_by(self, parsed: Parsed, node: Node) -> Figure | None:
        """A ministry or embassy as it is printed; for "it" the one that spoke, else the last one."""
        if node.lower_ == "it":
            spoke = self._discourse.speakers
            return spoke[0] if len(spoke) == 1 and spoke[0].kind is ActorKind.ORGANISATION else self.last
        words = [child for child in node.lefts if child.dep_ in ("compound", "amod", "nmod", "poss")]
        ordered = (
            (*words, node) if node.lower_.startswith("spokes") else (node, *words)
        )  # "the ministry's spokesperson"
        named = next((word for word in ordered if word.lower_ in self._speech.bodies), None)
        if named is None and node.tag_ == "NNP" and self._in_a_statement(node):
            named = node
        if named is None:
            return None
        if (owner := next((word for word in words if word.lower_ in _OWNERS), None)) is not None:
            return self._of_owner(parsed, owner, named)
        first = min([word.left_edge.i for word in words if word.i <= named.i] + [named.i])
        end_of_field = field_in_small_letters(parsed, named)
        start, end = parsed.offsets(first, end_of_field or end_of_name(parsed, named.i + 1))
        start += len("the ") * self._discourse.cast.text[start:end].lower().startswith("the ")
        return self._named(parsed, start, end)

    def _of_owner(self, parsed: Parsed, owner: Node, body: Node) -> Figure | None:
        """The house of whoever it is called after, of his side, "his ministry said"; for his office he himself, unless
        it tells of what he does: "A will visit Lima, his office said"."""
        whose = self._figure(parsed, owner)
        office = body.lower_ == "office"
        if office and (whose is None or not self._is_told_of(parsed, body.head, whose)):
            return whose
        start, end = parsed.offsets(owner.i if office else body.i, body.i + 1)
        return self._named(parsed, start, end, whose.side if whose is not None else None)

    def _is_told_of(self, parsed: Parsed, saying: Node, whose: Figure) -> bool:
        """Whether what is said, before it is told who says it, is what someone does."""
        told = (child for child in saying.lefts if child.dep_ == "ccomp")
        doers = (doer for clause in told if (doer := subject_of(parsed, clause)) is not None)
        return any(self._figure(parsed, doer) is whose for doer in doers)

    def _in_a_statement(self, node: Node) -> bool:
        """Whether a subject speaks "in a statement", as bodies do."""
        return any(
            inner.lower_ in self._speech.texts
            for holder in (node, node.head)
            for inner in after_preposition(holder, "in")
            if holder == node or inner.i < holder.i + 4
        )

    def _named(self, parsed: Parsed, start: int, end: int, side: str | None = None) -> Figure:
        """The body already met whose name holds the last word of these, else a new one of the country that they or the
        words beside them name, or of the publisher's."""
        cast = self._discourse.cast
        text = cast.text[start:end]
        own = [hit.value for hit in parsed.view.hits if hit.kind in NATIONS and _within(parsed, hit, start, end)]
        last = text.split()[-1].lower()
        spoke = [self.last] if self.last is not None and self.last in cast.bodies.values() else []
        known = (*spoke, *reversed([*cast.bodies.values()]))
        found = next((each for each in known if last in each.name.lower().split()), None)
        if found is None:
            found = cast.worded(ActorKind.ORGANISATION, start, end, own[0] if own else side or cast.home)
        self.last = found
        return found


def _within(parsed: Parsed, hit: Hit, start: int, end: int) -> bool:
    low, high = parsed.view.span(hit.first, hit.last)
    return start <= low and high <= end
