"""Speakers: who says what a verb of speech reports.

The subject says it; a country or "the Chinese side" is its one named principal; "the two sides", a passive
without an agent and talks that "focused on" something are both sides at once; what two sides met to discuss
is theirs.
"""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality, EngagementKind
from dragoman.domain.statements import Act
from dragoman.knowledge.folding import fold
from dragoman.reading.besideverbs import (
    counted,
    hangs_on_a_thing,
    holder_before,
    joined_subjects,
    new_subject,
    own_voice,
    purpose_of,
    right_before,
    some_officials,
    subject_behind,
    told_before,
    who_is_quoted,
    with_whom_one_speaks,
)
from dragoman.reading.bodies import Bodies
from dragoman.reading.cast import Figure
from dragoman.reading.clauses import inverted, quotes
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft
from dragoman.reading.gazetteer import Hit
from dragoman.reading.groups import Groups, of_others
from dragoman.reading.issuers import Issuers
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, conjuncts, modal, objects, subject
from dragoman.reading.partners import Partners
from dragoman.reading.people import Description
from dragoman.reading.silentside import named_of, of_one
from dragoman.reading.speech import Saying, SpeechFinder
from dragoman.reading.together import Together, Voices, aired_by_one, of_the_side, principals, whose_view
from dragoman.reading.trigger import OF_TWO

_HAVING = ("have", "conduct")
"""Verbs of those who had talks or a call."""
_CONTACTS = frozenset(("meet", "speak", "talk", "confer", "gather", "convene", "sit", "call", "hold", "host", "join"))
_STEPS = frozenset("step steps measure measures action actions effort efforts".split())
"""What one takes to do something, and says nothing by it: "taking steps to address the drought"."""
HELPING = frozenset(("like", "take", "use", "want", "wish", "continue", "go", "seize"))
"""Verbs that lend themselves to a verb of speech: "would like to thank", "took the occasion to invite"."""
_RECEIVING = frozenset(("pay", "receive", "welcome", "visit"))
"""Verbs of contacts that are followed by what both sides then talked over: "paid a call on Kim and exchanged views"."""
_OFFERING = frozenset(("provide", "offer", "give", "afford"))
"""Verbs with which talks give an opportunity to discuss something."""
_CHANCES = frozenset(("opportunity", "chance", "occasion"))
"""What talks were: "the meeting was an opportunity to review"."""
_GIVING = frozenset(("deliver", "make", "give", "issue", "release", "send", "publish", "read"))
_STYLES = frozenset(("majesty", "highness", "excellency", "holiness", "eminence"))
_OF_A_TABLE = (Act.DISCUSS, Act.AFFIRM, Act.INFORM)
"""What "the meeting" does for those at it."""
_TO_THE_OTHER = frozenset((Act.THANK, Act.CONGRATULATE, Act.INVITE, Act.PLEDGE, Act.INFORM, Act.REQUEST))
_CODE = 2
"""Letters of a country's code; a side with a longer name is a body of several."""


class Speakers:
    """Finds the speakers of sayings within a discourse."""

    def __init__(self, speech: SpeechFinder, discourse: Discourse) -> None:
        self._speech = speech
        self._discourse = discourse
        self._bodies = Bodies(speech, discourse)
        self.spokespeople = self._bodies.spokespeople
        self._together = Together(discourse)
        self._issuers = Issuers(speech.texts, discourse)
        self.partners = Partners(discourse)
        self._groups = Groups(discourse, self._together)

    @property
    def joint_statement(self) -> bool:
        """Whether the report is two sides' own joint statement."""
        return self._together.joint_statement

    @property
    def through_an_official(self) -> bool:
        """Whether a body spoke last, through an official without a name."""
        return self._bodies.goes_on

    @property
    def authors(self) -> Voices:
        """The group whose own statement the report is, if it is one's."""
        return self._together.authors

    def written_by(self, figures: tuple[Figure, ...]) -> None:
        """Takes the report for the own statement of a group."""
        self._together.we(figures)

    def of(self, parsed: Parsed, saying: Saying, told: list[Draft]) -> Voices:
        """The speakers of a saying, without whom all who met thank or assure; none where nobody in the cast says it."""
        voices = self.partners.not_of_himself(parsed, saying, self._all_of(parsed, saying, told))
        if not voices.joint or saying.impersonal or saying.act not in _TO_THE_OTHER:
            return voices
        addressed = [
            reference.figure.side
            for child in saying.verb.children
            if child.dep_ in ("dobj", "dative")
            for reference in self._discourse.references(parsed, child)
            if reference.figure in voices.figures and not reference.joint
        ]
        others = tuple(figure for figure in voices.figures if figure.side not in addressed)
        return Voices(others) if addressed and others else voices

    def _all_of(self, parsed: Parsed, saying: Saying, told: list[Draft]) -> Voices:
        if saying.impersonal and saying.verb.lemma_ == "accept":
            return self._invited()
        if saying.impersonal:
            own = of_the_side(parsed, self._discourse) or whose_view(parsed, saying, self._discourse)
            own = own or self._going_on(saying.verb) or aired_by_one(parsed, saying, self._discourse)
            return own or self._unnamed_one(parsed, saying) or self._with_named(parsed, saying)
        agents = [
            ref for node in after_preposition(saying.verb, "by") for ref in self._discourse.references(parsed, node)
        ]
        if agents and saying.verb.tag_ == "VBN":
            return Voices() if saying.verb.dep_ in ("acl", "relcl") else self._voices(agents)
        if quotes(saying.verb):
            return self._quoted_one(parsed, saying.verb)
        purpose = purpose_of(saying.verb)
        if purpose is not None:
            return self._of_purpose(parsed, saying, purpose, told)
        node = new_subject(parsed, saying.verb) or inverted(parsed, saying.verb) or subject(saying.verb)
        node = who_is_quoted(saying.verb) or node or right_before(parsed, saying.verb)
        if node is None:
            return self._of_sentence_participle(parsed, saying)
        if hangs_on_a_thing(parsed, saying.verb, node):
            if told and node.lower_ in self._speech.gatherings and saying.act is Act.DISCUSS:
                return Voices(tuple(principals(told[-1])), True)  # "sat down for talks that focused on trade"
            giver = self._who_gives(node)
            return self.of_subject(parsed, giver, saying.act) if giver is not None else Voices()
        if saying.verb.tag_ == "VBG" and saying.verb.dep_ == "advcl" and saying.act in (Act.DISCUSS, Act.AGREE):
            met = _told_by(saying.verb.head, told, parsed)
            if met is not None:
                return Voices(tuple(principals(met)), True)
        voices = self._of_doers(parsed, saying, node)
        if all(figure.kind is ActorKind.ORGANISATION for figure in voices.figures) and node.lower_ != "they":
            voices = voices and self._going_on(saying.verb, voices.figures[0].side) or voices
        if voices.joint or not voices:
            return voices
        if saying.act not in (Act.AGREE, Act.DISCUSS) or saying.verb.lemma_ == "concur":
            return voices
        if saying.verb.dep_ == "conj" and told:
            above = saying.verb.head  # "met Kim and discussed", "had a call with Kim and discussed"
            met = told[-1] if above.lemma_ in (*_CONTACTS, *_RECEIVING) else _told_by(above, told, parsed)
            met = next((draft for draft in reversed(told) if len(draft.sides()) > 1), met) if met in told else met
            if met is not None:
                return Voices(tuple(principals(met)), True)
        if saying.act is not Act.DISCUSS:
            return self._with_others(parsed, saying.verb, voices, whole=False)  # "A agreed with B to open a consulate"
        return self._opened_with(parsed, saying, voices, told) or self._with_others(parsed, saying.verb, voices)

    def _opened_with(self, parsed: Parsed, saying: Saying, voices: Voices, told: list[Draft]) -> Voices:
        """Both sides of the contact that a sentence opens with: "In a call with Kim, Lee discussed trade"."""
        at = parsed.offsets(saying.verb.i, saying.verb.i + 1)[0]
        main = saying.verb.dep_ == "ROOT" and self._speech.alone(saying) is saying
        for draft in told if main else ():
            named = [part for part in draft.parts if part.figure not in voices.figures and part.start < at]
            if not draft.background and draft.kind in OF_TWO and named and draft.has(voices.figures[0]):
                return Voices(tuple(principals(draft)), True)
        return Voices()

    def _invited(self) -> Voices:
        """Whoever was invited just before: "the invitation was accepted"."""
        others = [each for each in self._together.both().figures if each not in self._discourse.speakers]
        return Voices(tuple(others)) if len(others) == 1 and len(self._discourse.speakers) == 1 else Voices()

    def _who_gives(self, text: Node) -> Node | None:
        """Who makes the statement that says something: "delivered a speech that highlighted the need"."""
        said = text.lower_ in self._speech.texts or text.lower_ in ("speech", "remarks", "address")
        return subject(text.head) if said and text.dep_ == "dobj" and text.head.lemma_ in _GIVING else None

    def _going_on(self, verb: Node, side: str | None = None) -> Voices:
        """What is said in the present tense goes on with a person who spoke: "The Party and State attach
        …", "It is hoped"."""
        present = verb.tag_ in ("VBZ", "VBP") or any(
            child.dep_ == "auxpass" and child.lower_ == "is" for child in verb.children
        )
        speakers = self._discourse.speakers
        if (
            not present
            or len(speakers) != 1
            or speakers[0].kind is not ActorKind.PERSON
            or side not in (None, speakers[0].side)
        ):
            return Voices()
        return Voices(tuple(speakers))

    def _unnamed_one(self, parsed: Parsed, saying: Saying) -> Voices:
        """The principal of whom a passive does not speak: "gratitude was expressed to the Brazilian side", "hope
        was expressed that Costa would help"."""
        both = self._together.both()
        if not of_one(saying) or len(both.figures) != 2:
            return Voices()
        named = named_of(parsed, saying, self._discourse)
        silent = [figure for figure in both.figures if figure not in named]
        return Voices(tuple(silent)) if len(silent) == 1 else Voices()

    def _with_named(self, parsed: Parsed, saying: Saying) -> Voices:
        """Both sides, or whoever is named after "with" and the one of the report: "… was discussed with Kim"."""
        both = self._together.both()
        partners = [
            reference.figure
            for node in after_preposition(saying.verb, "with")
            if parsed.item(node).kind is ItemKind.PERSON
            for reference in self._discourse.references(parsed, node)
        ]
        if saying.act is not Act.DISCUSS or not partners or partners[0] in both.figures:
            return self._groups.pair_that_spoke(both) or both
        others = [each for each in self._discourse.protagonists() if each.side != partners[0].side]
        return Voices((*others[:1], *partners), True) if others else both

    def _of_doers(self, parsed: Parsed, saying: Saying, node: Node) -> Voices:
        """Those a verb's subject stands for; of several the nearest, as an opening participle may be taken
        for one."""
        doers = [node]
        if node.dep_ == "nsubj":
            doers = [
                child for child in node.head.children if child.dep_ == "nsubj" and child.i < saying.verb.i
            ] or doers
        if pair := joined_subjects(doers):
            both = (ref for each in pair for ref in self._discourse.references(parsed, each, subject=True))
            return self._voices(list(both))
        found = next(
            (voices for each in reversed(doers) if (voices := self.of_subject(parsed, each, saying.act))),
            Voices(),
        )
        before = None if found else told_before(parsed, saying.verb) or right_before(parsed, saying.verb)
        return self.of_subject(parsed, before, saying.act) if before is not None else found

    def of_subject(self, parsed: Parsed, node: Node, act: Act) -> Voices:
        """Those a subject stands for; "the two leaders" are two of several who were met one after the other."""
        voices = self._groups.and_the_others(parsed, node, self._of_subject(parsed, node, act))
        return self._groups.two_of(parsed, node, voices)

    def _of_subject(self, parsed: Parsed, node: Node, act: Act) -> Voices:
        holder = holder_before(parsed, node)
        if holder is not None and (figure := self._discourse.cast.of(holder)) is not None:
            return Voices((figure,))
        thing = parsed.item(node).thing
        word = parsed.view.low(parsed.item(node).first)
        ours = word == "we" and any(child.dep_ == "appos" for child in node.children)
        if issued := self._group(parsed, node) if ours else self._issuers.of(parsed, node):
            return issued
        body = (
            self._bodies.of_official(parsed, node)
            or self._bodies.of_text(parsed, node)
            or self._bodies.of_pronoun(word, parsed, node)
        )
        if body is not None:
            return Voices((body,))
        if word == "they":
            return self._groups.all_of_them(parsed, node) or self._together.they()
        if parsed.item(node).kind is ItemKind.WORD and node.lower_ in self._speech.plural and counted(node):
            both = self._together.both()  # "the two trade ministers"
            if len({figure.side for figure in both.figures}) > 1:
                return both
        own = [figure for figure in self._together.of_joint_statement() if figure.side == getattr(thing, "side", None)]
        if isinstance(thing, Description) and thing.noun == "side" and own:
            return Voices((own[0],))
        if isinstance(thing, Description) and (two := self._groups.of_offices(parsed, node)):
            return two
        if meant := self._groups.meant_here(parsed, node):
            return meant
        if foreigners := self._groups.from_abroad(parsed, node) or self._groups.by_nation(parsed, node):
            return foreigners
        references = self._discourse.references(parsed, node, subject=True)
        if isinstance(thing, Description) and thing.plural:
            pair = self._groups.the_pair(parsed, node)
            if pair:
                return pair
            if not references and of_others(parsed, node):
                return Voices()
            if self._nobody_else(thing, references) or self._groups.the_two(parsed, node, thing):
                return self._groups.of_a_kind(parsed, node) or self._together.both()
        if (
            references
            and node.tag_ in ("NNP", "NNS")
            and self._groups.with_the_others(parsed, node, [ref.figure for ref in references])
        ):
            return self._together.both()
        if references:
            self._together.heard(node, references)
            return self._voices(references, own_voice(node))
        if isinstance(thing, Description):
            return Voices()
        if isinstance(thing, Hit) and parsed.item(node).kind is ItemKind.CITY:
            house = self._bodies.of_house(parsed, node, thing)
            return (
                Voices((house,))
                if house is not None
                else self._of_capital(thing, *parsed.view.span(thing.first, thing.last))
            )
        if parsed.item(node).kind is not ItemKind.WORD:
            return Voices()
        part = next((child for child in node.lefts if child.dep_ == "compound" and self._told(parsed, child)), None)
        if part is not None:
            return self.of_subject(parsed, part, act)
        named = self._named(node)
        if named is not None:
            return Voices((named,))
        low = node.lower_
        if low in _STYLES:
            owner = next((child for child in node.children if child.dep_ == "poss"), None)
            return self._of_style(owner) if owner is not None else Voices()
        if low == "we":
            return self._group(parsed, node)
        if some_officials(node) or any(child.lower_ in ("other", "remaining") for child in node.children):
            return Voices()  # "the other parties to the deal" are not those who met
        if low == "side" and any(child.lower_ == "each" for child in node.lefts):
            return self._together.both()
        if low == "they" or low in self._speech.plural and node.tag_ in ("NNS", "CD", "DT", "NNPS"):
            return self._groups.of_a_kind(parsed, node) or self._together.both()
        whole = (*_OF_A_TABLE, Act.AGREE) if low in ("meeting", "talks", "consultations") else _OF_A_TABLE
        if low in self._speech.gatherings and act in whole and low != "it":
            return self._of_owners(parsed, node) or self._together.both()
        if low == "it" and act is Act.DISCUSS:
            return self._together.both()
        body = self._bodies.named_by(parsed, node)
        return Voices((body,)) if body else Voices()

    def _named(self, node: Node) -> Figure | None:
        """Who bears a name that stands alone and was not taken for one: the one named last of those who do."""
        if node.tag_ != "NNP" or not node.text[:1].isupper():
            return None
        low = fold(node.text).lower()
        return next((figure for figure in reversed(self._discourse.recent) if low in figure.words), None)

    def _told(self, parsed: Parsed, node: Node) -> bool:
        """Whether a word is a person, or a description right before a mark such as "-designate"."""
        kind = parsed.item(node).kind
        return (
            kind is ItemKind.PERSON
            or kind is ItemKind.DESCRIPTION
            and node.i + 2 < len(parsed.items)
            and (parsed.nodes[node.i + 1].text == "-")
        )

    def _of_owners(self, parsed: Parsed, node: Node) -> Voices:
        """The people whose talks are told of: "Kim and Lee's discussions"."""
        owners = [
            child for child in node.children if child.dep_ == "poss" and parsed.item(child).kind is ItemKind.PERSON
        ]
        voices = [self._voices(self._discourse.references(parsed, owner, subject=True)) for owner in owners]
        return next((each for each in voices if each.joint), Voices())

    def _of_style(self, owner: Node) -> Voices:
        """Whom "His Majesty", "Her Excellency" mean: the host or guest of that sex, as "he" and "she" do."""
        figure = self._discourse.pronoun("she" if owner.lower_ == "her" else "he")
        return Voices((figure,)) if figure is not None else Voices()

    def _group(self, parsed: Parsed, node: Node) -> Voices:
        """The group that speaks of itself as "we": "We, the leaders of …"."""
        told = [child for child in node.children if child.dep_ == "appos"]
        lands = [each for child in told for land in after_preposition(child, "of", "from") for each in conjuncts(land)]
        named = [ref.figure for each in lands or told for ref in self._discourse.references(parsed, each)]
        return self._together.we(tuple(dict.fromkeys(named)), alone=not told) or self._publisher()

    def _publisher(self) -> Voices:
        """The state whose publisher spoke for it just before, and so of itself as "we"."""
        spoke = self._discourse.speakers
        own = len(spoke) == 1 and spoke[0].kind is ActorKind.COUNTRY and spoke[0].side == self._discourse.cast.home
        return Voices(tuple(spoke)) if own and spoke[0].side in self._speech.own_voice else Voices()

    def _quoted_one(self, parsed: Parsed, verb: Node) -> Voices:
        """Whoever is quoted speaks: "it quoted Smith as saying"."""
        for child in verb.children:
            if child.dep_ in ("dobj", "obj", "ccomp"):
                node = child if child.dep_ != "ccomp" else subject(child)
                return self.of_subject(parsed, node, Act.AFFIRM) if node is not None else Voices()
        return Voices()

    def _nobody_else(self, description: Description, references: list[Reference]) -> bool:
        """Whether "the presidents" or "the G7 leaders" are those who met, and not the people of one
        country."""
        if references and all(reference.figure.side == description.side for reference in references):
            return description.side is not None and len(description.side) > _CODE
        return not references and description.side is None

    def of_country(self, side: str) -> Figure | None:
        """The one named person who speaks for a country here: whoever spoke last, else its principal, who goes before
        someone of whom the report only tells."""
        first = [figure for figure in self._together.of_joint_statement() if figure.side == side]
        spoke = first or [
            figure for figure in self._discourse.speakers if figure.side == side and figure.kind is ActorKind.PERSON
        ]
        principal = self._discourse.of_side(side)
        present = not spoke or any(draft.has(spoke[0]) for draft in self._discourse.drafts)
        if not spoke and principal is not None and not self._has_met(principal):
            return None
        return spoke[0] if spoke and (present or principal is None) else principal

    def _has_met(self, figure: Figure) -> bool:
        """Whether someone took part in what has happened: before a visit, or after one called off, a country speaks
        itself."""
        told = [draft for draft in self._discourse.drafts if draft.has(figure)]
        return any(draft.actuality is Actuality.OCCURRED for draft in told) or not told

    def _voices(self, references: list[Reference], own_voice: bool = False) -> Voices:
        figures: list[Figure] = []
        for reference in references:
            figure = self._person_for(reference, own_voice and len(references) == 1)
            if figure.kind is ActorKind.ORGANISATION:
                self._bodies.last = figure
            if figure not in figures:
                figures.append(figure)
        return self._together.several(tuple(figures), any(reference.joint for reference in references))

    def _person_for(self, reference: Reference, own_voice: bool = False) -> Figure:
        """The principal of a country that speaks, unless the publisher speaks for the country itself."""
        figure = reference.figure
        if figure.kind is not ActorKind.COUNTRY or figure.side is None or reference.joint:
            return figure
        printed = self._discourse.cast.text[reference.start : reference.end].lower()
        home = figure.side == self._discourse.cast.home and figure.side in self._speech.own_voice
        if own_voice and home and "side" not in printed:
            return figure
        return self.of_country(figure.side) or figure

    def _of_capital(self, city: Hit, start: int, end: int) -> Voices:
        """A capital that speaks is its country."""
        country = self._discourse.cast.country(city.value, None, start, end)
        return Voices((self._person_for(Reference(country, start, end)),))

    def _of_sentence_participle(self, parsed: Parsed, saying: Saying) -> Voices:
        """A sentence that is only a participle goes on with whoever spoke; one that opens with it has its subject."""
        doer = subject_behind(parsed, saying.verb)
        if doer is not None:
            return self.of_subject(parsed, doer, saying.act)
        if saying.verb.tag_ == "VBG" and saying.verb.dep_ == "ROOT" and self._discourse.speakers:
            return Voices(tuple(self._discourse.speakers), self._discourse.speakers_joint)
        return Voices()

    def _of_purpose(self, parsed: Parsed, saying: Saying, head: Node, told: list[Draft]) -> Voices:
        """Who speaks in a purpose clause.

        "Met to discuss" is both sides'; "met to express thanks" is the subject's; what one travels for is not
        said yet.
        """
        node = subject(head)
        steps = head.lemma_ == "take" and any(noun.lower_ in _STEPS for noun in objects(head))
        if head.lemma_ in HELPING and not steps and node is not None and modal(head) in (None, "would"):
            return self.of_subject(parsed, node, saying.act)
        chance = head.lemma_ in _OFFERING or any(child.lower_ in _CHANCES for child in head.children)
        if chance and node is not None and node.lower_ in self._speech.gatherings:
            ours = saying.act is Act.DISCUSS and modal(head) is None  # "the summit will be an opportunity to"
            return self._together.both() if ours else Voices()
        if modal(head) is not None:
            return Voices()
        start, _ = parsed.offsets(saying.verb.i, saying.verb.i + 1)
        news = [
            draft
            for draft in told
            if not draft.background and draft.actuality is Actuality.OCCURRED and draft.kind is not EngagementKind.VISIT
        ]
        if not news and head.lemma_ not in _CONTACTS:
            return Voices()
        own = self.of_subject(parsed, node, saying.act) if node is not None else Voices()
        if saying.act is not Act.DISCUSS:
            return own
        before = [draft for draft in news if draft.start <= start]
        if before:
            figures = principals(max(before, key=lambda draft: draft.start))
            if len(figures) > 1:
                return Voices(tuple(figures), True)
        return self._with_others(parsed, head, own)

    def _with_others(self, parsed: Parsed, head: Node, own: Voices, *, whole: bool = True) -> Voices:
        """Those of a verb with whom they did it; ``whole`` False looks at what stands behind the verb alone."""
        gatherings = self._speech.gatherings if whole else None
        others = [
            figure
            for node in with_whom_one_speaks(parsed, head, gatherings)
            for figure in self._voices(self._discourse.references(parsed, node)).figures
            if figure not in own.figures
        ]
        return Voices(tuple(dict.fromkeys((*own.figures, *others))), bool(others) or own.joint)


def _told_by(verb: Node, told: list[Draft], parsed: Parsed) -> Draft | None:
    """The engagement of two sides that a verb tells of: "met Kim, discussing trade", "had a call with Kim and"."""
    at = parsed.offsets(verb.i, verb.i + 1)[0]
    around = [draft for draft in told if draft.start <= at <= draft.end and len(draft.sides()) > 1]
    return around[0] if around and verb.lemma_ in (*_CONTACTS, *_HAVING, "receive") else None
