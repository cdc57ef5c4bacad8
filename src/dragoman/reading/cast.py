"""The cast of a report: who its names are, put together within one report.

Ly is Lý is Do Minh Ly: names match on their folded form, a short form belongs to the full name it is
part of, and the culture of the name says which part may stand alone. The fullest spelling is the name shown.
"""

import re
from collections import Counter

from dragoman.domain.actors import ActorKind
from dragoman.domain.text import ParagraphKind
from dragoman.knowledge.countries import load_countries
from dragoman.knowledge.leaders import leader_named
from dragoman.knowledge.organisations import SHORT_NAME
from dragoman.reading.epithets import (
    also_called,
    envoys_of_nations,
    epithets,
    heads_of_state,
    leads_named,
    listed_envoys,
    named_after,
    of_a_country,
)
from dragoman.reading.figures import Figure, OfficeFact, name_words
from dragoman.reading.gazetteer import Hit, Kind
from dragoman.reading.givennames import woman_by_name
from dragoman.reading.home import offices_of_countries
from dragoman.reading.japanese import spelled_as_japanese
from dragoman.reading.officebodies import bodies_sending, body_above
from dragoman.reading.offices import TitlePhrase, body_before
from dragoman.reading.phrases import PersonPhrase
from dragoman.reading.rollcall import RollCall
from dragoman.reading.sides import Appearance, Sides
from dragoman.reading.titlewords import printed_office, title_words
from dragoman.reading.view import View
from dragoman.reading.vocabulary import Vocabulary

_WOMEN = frozenset(
    ("mrs.", "mrs", "ms.", "ms", "miss", "madam", "madame", "mme", "smt.", "smt", "lady", "baroness", "dame")
)
_WOMEN |= {
    "datin",
    "puan",
    "daw",
    "senora",
    "her excellency",
    "her majesty",
    "her royal highness",
    "lok chumteav",
}
_MEN = frozenset(("mr.", "mr", "sir", "his excellency", "his majesty", "his royal highness", "lord", "baron"))


_OWNERS = (Kind.COUNTRY, Kind.DEMONYM, Kind.ORGANISATION, Kind.ORGAN)
"""What tells in a body's name whose it is."""
_LED = 6
"""Words between a body and the one by whom its delegation is led."""
_LONGEST_NAME = 60
"""Characters of what counts as a form of a country's name."""
_STATES_OWN = frozenset(("state", "parliament", "party", "military"))
_NATIONS_CODE = 2
"""Letters of a nation's code."""
_IN_STEAD = frozenset(("acting", "interim", "caretaker"))
"""Marks of those who hold an office in somebody's stead, beside one of their own."""
_RANKS = frozenset("deputy vice assistant associate first permanent state under".split())
"""Words of rank that tell one office from another."""
_NICKNAME = re.compile(r"(?P<name>.+?)\s[\"'“‘](?P<nickname>[^\"'”’]+)[\"'”’]")
"""A nickname printed in quotation marks at the end of a name."""
_OTHER_SCRIPT = re.compile(r"\s?[(（]\s?(?P<name>[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af·]{2,12})\s?[)）]")
"""A name printed again in its own script behind it: "Tanaka Kenji (田中健二)"."""


class Cast:
    """The figures of one report, growing as its sentences are read."""

    def __init__(self, text: str, vocabulary: Vocabulary, home: str | None) -> None:
        self.text = text
        self.vocabulary = vocabulary
        self.home = home
        self.people: list[Figure] = []
        self.countries: dict[str, Figure] = {}
        self.bodies: dict[str, Figure] = {}
        self._of_phrase: dict[int, Figure] = {}
        self._rollcall = RollCall(vocabulary)
        self._unnamed: dict[tuple[str | None, tuple[str, ...]], Figure] = {}

    def introduce(self, views: list[tuple[View, list[PersonPhrase]]]) -> None:
        """Takes in every name of the report: full names first, so that a caption's short form finds its
        owner."""
        named = [(view, phrase, self._words(view, phrase)) for view, phrases in views for phrase in phrases]
        self._recognise(named, japan=any(hit.value == "JP" for view, _ in views for hit in view.hits))
        for view, phrase, words in named:
            if len(words) > 1 and (phrase.sure or self._rollcall.full(words) is not None):
                self._enter(view, phrase, words, self._rollcall.full(words) or self._rollcall.holder(words, phrase))
        for view, phrase, words in named:
            if len(words) == 1:
                self._enter_short(view, phrase, words)
        appearances = [
            Appearance(view, phrase, figure)
            for view, phrase, _ in named
            if (figure := self._of_phrase.get(id(phrase))) is not None
        ]
        seen, offices = [view for view, _ in views], offices_of_countries(self.vocabulary.folder)
        self.home = Sides(seen, appearances, self.people, self.vocabulary, offices).settle(self.home)
        self._give_epithets(views, appearances)

    def _recognise(self, named: list[tuple[View, PersonPhrase, tuple[str, ...]]], *, japan: bool) -> None:
        """A full name that is a leader's, or that comes again, or of which a part stands elsewhere with a title, or
        that is spelled as a Japanese one in a report that names Japan, is a person's even where nothing else says
        so."""
        counts = Counter(words for _, _, words in named)
        titled = {
            words[0]
            for _, phrase, words in named
            if len(words) == 1 and phrase.sure and (phrase.offices or phrase.honorific)
        }
        for view, phrase, words in named:
            if phrase.sure or len(words) < 2:
                continue
            other = any(low < phrase.name_last and phrase.name_first < high for low, high in view.other_votes)
            again = counts[words] > 1 and not other
            phrase.sure = again or leader_named(words) is not None or bool({words[0], words[-1]} & titled)
            phrase.sure = phrase.sure or japan and spelled_as_japanese(words)

    def _give_epithets(self, views: list[tuple[View, list[PersonPhrase]]], appearances: list[Appearance]) -> None:
        """Gives the offices that stand apart from the names to those who hold them."""
        found = [epithet for view, phrases in views for epithet in epithets(view, _sure(phrases))]
        if not found:
            return
        named = [(each.view, each.phrase, each.figure) for each in appearances]
        bodies = [view for view, _ in views if view.sentence.kind is ParagraphKind.BODY]
        for figure, epithet in [
            *heads_of_state(found, self.people, self.home),
            *listed_envoys(found, named),
            *envoys_of_nations(found, self.people),
            *named_after(found, named),
            *leads_named(bodies, named),
            *also_called(found, named, self.home),
        ]:
            if figure.guessed and epithet.office.side:
                figure.side, figure.guessed = epithet.office.side, False
            figure.derive_side(epithet.office.side)
            self._take_office(epithet.view, epithet.office, figure)
        for figure, side in of_a_country(found, self.people, named):
            figure.derive_side(side)

    def of(self, phrase: PersonPhrase) -> Figure | None:
        """The figure a phrase names."""
        return self._of_phrase.get(id(phrase))

    def country(self, code: str, name: str | None, start: int, end: int) -> Figure:
        """The figure of a country, made when it is first needed; without a name it has that of its code."""
        figure = self.countries.get(code)
        if figure is None:
            known = load_countries().get(code)
            name = name or (known.name if known else code)
            figure = Figure(ActorKind.COUNTRY, name, start, end, side=code)
            self.countries[code] = figure
        if end - start <= _LONGEST_NAME:  # what stands for it may be a whole sentence
            figure.forms.setdefault(self.text[start:end], start)
        return figure

    def body(self, hit: Hit, start: int, end: int, side: str | None = None) -> Figure:
        """The figure of an organisation, made when it is first needed; a part of a longer name stands for the whole one
        that sent a delegation: "the Commission for X of the Lao Party"."""
        figure = next((one for one in self.bodies.values() if one.start <= start < end < one.end), None)
        if figure is not None:
            return figure
        figure = self.bodies.get(hit.entry)
        if figure is None:
            figure = Figure(ActorKind.ORGANISATION, self.text[start:end], start, end, side=hit.value or side)
            self.bodies[hit.entry] = figure
        figure.forms.setdefault(self.text[start:end], start)
        return figure

    def worded(self, kind: ActorKind, start: int, end: int, side: str | None = None) -> Figure:
        """A body or group that these words name, of a side as far as it is known: "the ambassadors"; the same words are
        the same one, unless they are told of two sides: "Peru's Ministry of Health and Chile's Ministry of Health"."""
        start += len("the ") * self.text[start:end].lower().startswith("the ")
        text = self.text[start:end]
        key = SHORT_NAME.sub("", text).lower()
        figure = self.bodies.get(key)
        if figure is not None and side and figure.side not in (None, side):
            key = f"{key} {side}"
            figure = self.bodies.get(key)
        if figure is None:
            figure = Figure(kind, text, start, end, side=side)
            self.bodies[key] = figure
        figure.forms.setdefault(text, start)
        return figure

    def abbreviated(self, word: str) -> Figure | None:
        """The body that a report has named with these letters behind it: "the Peru Union of Friendship (PUF) … PUF"."""
        if not word.isupper() or not word.isalpha():
            return None
        named = (one for one in self.bodies.values() if any(f"({word})" in form for form in one.forms))
        return next(named, None)

    def senders(self, views: list[tuple[View, list[PersonPhrase]]]) -> list[Figure]:
        """The bodies whose delegations are named, each of the country in its name or of the delegation's head."""
        found: list[Figure] = []
        for view, phrases in views:
            for first, last in bodies_sending(view):
                own = [
                    hit.value for hit in view.hits if first <= hit.first < last and hit.kind in _OWNERS and hit.value
                ]
                led = (
                    self.of(each) for each in phrases if view.low(each.first - 1) == "by" and each.first - last < _LED
                )
                head = next((figure for figure in led if figure is not None), None)
                side = own[0] if own else head.side if head is not None else None
                found.append(self.worded(ActorKind.ORGANISATION, *view.span(first, last), side))
        return found

    def unnamed(
        self,
        text: str,
        start: int,
        end: int,
        side: str | None,
        office: TitlePhrase | None,
        body: tuple[int, int] | None = None,
    ) -> Figure:
        """A person whom the report never names, told by office; the same words are the same person."""
        words = name_words(text)
        figure = self._unnamed.get((side, words))
        if figure is None:
            figure = Figure(ActorKind.PERSON, text, start, end, side=side, words=words)
            if office is not None:
                figure.offices.append(OfficeFact(text, start, end, office, body))
            self._unnamed[side, words] = figure
            self.people.append(figure)
        return figure

    def _words(self, view: View, phrase: PersonPhrase) -> tuple[str, ...]:
        tokens = view.tokens[phrase.name_first : phrase.name_last]
        pairs = zip(tokens, [*tokens[1:], None], strict=True)  # "MariaCosta" is two words that the page ran together
        parted = [
            one.blank_after or after is not None and one.fold.isalpha() and after.fold.isalpha() for one, after in pairs
        ]
        return name_words("".join(one.fold + " " * blank for one, blank in zip(tokens, parted, strict=True)))

    def _enter_short(self, view: View, phrase: PersonPhrase, words: tuple[str, ...]) -> None:
        start = view.tokens[phrase.name_first].start
        figure = self._rollcall.short(words, phrase, start) or self._rollcall.misprinted(words, phrase)
        initialled = (
            phrase.side is not None and phrase.name_last - phrase.name_first > 1
        )  # "her Peruvian counterpart A. Vega"
        if figure is not None or phrase.sure and (phrase.offices or phrase.honorific or initialled):
            self._enter(view, phrase, words, figure)
        else:
            phrase.sure = False

    def _enter(self, view: View, phrase: PersonPhrase, words: tuple[str, ...], figure: Figure | None) -> None:
        start, end = view.span(phrase.name_first, phrase.name_last)
        printed = " ".join(self.text[start:end].split())
        if figure is None:
            figure = Figure(ActorKind.PERSON, printed, start, end, words=words)
            self.people.append(figure)
        elif _fuller(printed, words, figure):
            figure.name, figure.words, figure.start, figure.end = printed, words, start, end
        self._rollcall.enter(figure)
        figure.forms.setdefault(printed, start)
        if nickname := _NICKNAME.fullmatch(printed):
            figure.forms.setdefault(nickname["name"], start)
            figure.forms.setdefault(nickname["nickname"], start + printed.index(nickname["nickname"]))
        if own := _OTHER_SCRIPT.match(self.text, end):
            figure.forms.setdefault(own["name"], own.start("name"))
        figure.seen.append(start)
        phrase.sure = True
        self._of_phrase[id(phrase)] = figure
        self._describe(view, phrase, figure)

    def _describe(self, view: View, phrase: PersonPhrase, figure: Figure) -> None:
        """Takes what stands round a name: the side, the honorific, marks and offices."""
        if phrase.side and figure.side is None and not _of_his_state(figure, phrase):
            figure.side, figure.side_basis = phrase.side, "stated"
        figure.styles |= {phrase.honorific} if phrase.honorific else set()
        if phrase.honorific in _WOMEN:
            figure.female = True
        elif phrase.honorific in _MEN and figure.female is None:
            figure.female = False
        elif figure.female is None:
            figure.female = woman_by_name(figure.name)
        for office in phrase.offices:
            self._take_office(view, office, figure)

    def _take_office(self, view: View, office: TitlePhrase, figure: Figure) -> None:
        figure.marks += [mark for mark in office.marks if mark not in figure.marks]
        start, end = view.span(office.core, office.last)
        body = office.organisation or body_before(view, office)
        above = body_above(view, body, office.last) if body else None
        places = (view.span(*each) if each else None for each in (body, above))
        _add_office(figure, OfficeFact(printed_office(view, office, self.text), start, end, office, *places))


def _of_his_state(figure: Figure, phrase: PersonPhrase) -> bool:
    """Whether a side is only that of a body of many lands in which someone has an office besides one of his own state,
    whose country is not printed: "Vice Speaker A … A, who chairs the ASEAN board"."""
    told = next((office for office in phrase.offices if office.side == phrase.side), None)
    own = any(fact.phrase.side is None and fact.phrase.track in _STATES_OWN for fact in figure.offices)
    return told is not None and not told.of_nation and own and len(phrase.side or "") > _NATIONS_CODE


def _sure(phrases: list[PersonPhrase]) -> list[PersonPhrase]:
    return [phrase for phrase in phrases if phrase.sure]


def _add_office(figure: Figure, fact: OfficeFact) -> None:
    """Keeps an office once, in its fullest wording."""
    words = title_words(fact.text)
    if any(words <= title_words(known.text) and not _apart(fact, known) for known in figure.offices):
        return
    figure.offices = [
        known for known in figure.offices if _apart(fact, known) or not title_words(known.text) < words
    ] + [fact]


def _apart(one: OfficeFact, other: OfficeFact) -> bool:
    """Whether two offices of like words are two: an Acting Minister is Deputy Minister still."""
    in_stead = (_IN_STEAD.intersection(fact.phrase.marks) for fact in (one, other))
    return next(in_stead) != next(in_stead) and not _RANKS.isdisjoint(title_words(one.text) ^ title_words(other.text))


def _fuller(printed: str, words: tuple[str, ...], figure: Figure) -> bool:
    if len(words) != len(figure.words):
        return len(words) > len(figure.words)
    if len(printed.split()) != len(figure.name.split()) and "-" not in printed + figure.name:
        return len(printed.split()) > len(figure.name.split())  # "Maria Costa", also run together "MariaCosta"
    if printed.isupper() != figure.name.isupper():
        return figure.name.isupper()
    return not printed.isascii() and figure.name.isascii()


__all__ = ["Cast", "Figure", "OfficeFact", "name_words"]
