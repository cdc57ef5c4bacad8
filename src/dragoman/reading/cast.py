"""The cast of a report: who its names are, put together within one report.

Mon is Môn is Lai Xuan Mon: names match on their folded form, a short form belongs to the full name it is part of,
and the culture of the name says which part may stand alone. A side comes from the office, or from the publisher's
own country where the office is printed without one.
"""

from dataclasses import dataclass, field

from rapidfuzz import fuzz

from dragoman.domain.actors import ActorKind
from dragoman.reading.gazetteer import Hit
from dragoman.reading.offices import TitlePhrase
from dragoman.reading.people import PersonPhrase
from dragoman.reading.view import View
from dragoman.reading.vocabulary import Vocabulary

_MISPRINT = 88
"""Likeness (0 to 100) from which two full names of as many words are one misprinted name."""
_GENERATION = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii"))


@dataclass(slots=True, eq=False)
class OfficeFact:
    """An office printed of someone: the words, where they stand, and what the grammar saw in them."""

    text: str
    start: int
    end: int
    phrase: TitlePhrase
    body: str | None


@dataclass(slots=True, eq=False)
class Figure:
    """Someone or something of the report, under all its names; ``forms`` maps a written form to its first offset."""

    kind: ActorKind
    name: str
    start: int
    end: int
    side: str | None = None
    forms: dict[str, int] = field(default_factory=dict)
    words: tuple[str, ...] = ()
    offices: list[OfficeFact] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    side_basis: str = "stated"
    seen: list[int] = field(default_factory=list)
    parent: str | None = None
    female: bool | None = None

    def posted_to(self) -> str | None:
        """Where the person is posted, if an office says so."""
        return next((fact.phrase.posted_to for fact in self.offices if fact.phrase.posted_to), None)

    def is_envoy(self) -> bool:
        """Whether an office of the person is that of an envoy posted abroad."""
        return any("ambassador" in fact.phrase.head or fact.phrase.head in ("charge d'affaires", "high commissioner", "consul general") for fact in self.offices)


def name_words(text: str) -> tuple[str, ...]:
    """The folded lower-case words of a name, initials and generation marks left out."""
    words = [word.strip(".,'") for word in text.replace("-", " ").lower().split()]
    return tuple(word for word in words if len(word) > 1 and word not in _GENERATION)


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

    def introduce(self, views: list[tuple[View, list[PersonPhrase]]]) -> None:
        """Takes in every name of the report: full names first, so that a caption's short form finds its owner."""
        full = [(view, phrase) for view, phrases in views for phrase in phrases if self._length(view, phrase) > 1]
        short = [(view, phrase) for view, phrases in views for phrase in phrases if self._length(view, phrase) == 1]
        for view, phrase in full:
            if phrase.sure or self._known(view, phrase):
                self._enter(view, phrase)
        for view, phrase in short:
            figure = self._by_short_form(view, phrase)
            if figure is not None or phrase.sure and (phrase.offices or phrase.honorific):
                self._enter(view, phrase, figure)
            else:
                phrase.sure = False
        self._settle_sides()

    def of(self, phrase: PersonPhrase) -> Figure | None:
        """The figure a phrase names."""
        return self._of_phrase.get(id(phrase))

    def country(self, code: str, name: str, start: int, end: int) -> Figure:
        """The figure of a country, made when it is first needed."""
        figure = self.countries.get(code)
        if figure is None:
            figure = Figure(ActorKind.COUNTRY, name, start, end, side=code)
            self.countries[code] = figure
        figure.forms.setdefault(self.text[start:end], start)
        return figure

    def body(self, hit: Hit, start: int, end: int, side: str | None = None) -> Figure:
        """The figure of an organisation, made when it is first needed."""
        figure = self.bodies.get(hit.entry)
        if figure is None:
            figure = Figure(ActorKind.ORGANISATION, self.text[start:end], start, end, side=hit.value or side)
            self.bodies[hit.entry] = figure
        figure.forms.setdefault(self.text[start:end], start)
        return figure

    def unnamed(self, text: str, start: int, end: int, side: str | None, office: TitlePhrase | None) -> Figure:
        """A person whom the report never names, told by office; the same words are the same person."""
        words = name_words(text)
        for figure in self.people:
            if not figure.forms and figure.side == side and figure.words == words:
                return figure
        figure = Figure(ActorKind.PERSON, text, start, end, side=side, words=words)
        if office is not None:
            figure.offices.append(OfficeFact(text, start, end, office, None))
        self.people.append(figure)
        return figure

    def everyone(self) -> list[Figure]:
        """Every figure, people first, in the order they were met."""
        return [*self.people, *self.bodies.values(), *self.countries.values()]

    def _length(self, view: View, phrase: PersonPhrase) -> int:
        return len(name_words(self._folded(view, phrase)))

    def _folded(self, view: View, phrase: PersonPhrase) -> str:
        return "".join(
            token.fold + (" " if token.blank_after else "") for token in view.tokens[phrase.name_first : phrase.name_last]
        ).strip()

    def _known(self, view: View, phrase: PersonPhrase) -> bool:
        return self._same(name_words(self._folded(view, phrase))) is not None

    def _enter(self, view: View, phrase: PersonPhrase, figure: Figure | None = None) -> None:
        folded = self._folded(view, phrase)
        words = name_words(folded)
        start, end = view.span(phrase.name_first, phrase.name_last)
        printed = " ".join(self.text[start:end].split())
        figure = figure or self._same(words)
        if figure is None:
            figure = Figure(ActorKind.PERSON, printed, start, end, words=words)
            self.people.append(figure)
        elif _fuller(printed, words, figure):
            figure.name, figure.words = printed, words
        figure.forms.setdefault(printed, start)
        figure.seen.append(start)
        phrase.sure = True
        self._of_phrase[id(phrase)] = figure
        self._take_offices(view, phrase, figure)

    def _take_offices(self, view: View, phrase: PersonPhrase, figure: Figure) -> None:
        if phrase.side and (figure.side is None or figure.side_basis != "stated"):
            figure.side, figure.side_basis = phrase.side, "stated"
        if phrase.honorific in ("mrs.", "mrs", "ms.", "ms", "madam", "madame", "mme", "her excellency", "smt.", "lady", "baroness"):
            figure.female = True
        for office in phrase.offices:
            for mark in office.marks:
                if mark not in figure.marks:
                    figure.marks.append(mark)
            if office.core >= office.last:
                continue
            start, end = view.span(office.core, office.last)
            text = " ".join(self.text[start:end].split())
            body = None
            if office.organisation:
                low, high = view.span(*office.organisation)
                body = " ".join(self.text[low:high].split())
            self._add_office(figure, OfficeFact(text, start, end, office, body))

    def _add_office(self, figure: Figure, fact: OfficeFact) -> None:
        words = _title_words(fact.text)
        for known in figure.offices:
            if words <= _title_words(known.text):
                return
        figure.offices = [known for known in figure.offices if not _title_words(known.text) < words] + [fact]

    def _same(self, words: tuple[str, ...]) -> Figure | None:
        """The figure that a full name belongs to: the same words, more or fewer of them, or a misprint of them."""
        if not words:
            return None
        for figure in self.people:
            if figure.forms and set(words) == set(figure.words):
                return figure
        for figure in self.people:
            if not figure.forms:
                continue
            own = figure.words
            if len(words) > 1 and len(own) > 1 and (set(words) < set(own) or set(own) < set(words)) and words[0] in own + words[:1] and (words[0] == own[0] or words[-1] == own[-1]):
                return figure
            if len(words) == len(own) and len(words) > 1 and _misprint(words, own):
                return figure
        return None

    def _by_short_form(self, view: View, phrase: PersonPhrase) -> Figure | None:
        words = name_words(self._folded(view, phrase))
        if not words:
            return None
        word = words[-1] if len(words) == 1 else words[0]
        start = view.tokens[phrase.name_first].start
        candidates = [figure for figure in self.people if figure.forms and word in figure.words]
        if phrase.side:
            fitting = [figure for figure in candidates if figure.side in (None, phrase.side)]
            candidates = fitting or ([] if phrase.offices else candidates)
        if len(candidates) > 1:
            usual = [figure for figure in candidates if word in self._usual(figure)]
            candidates = usual or candidates
        if len(candidates) > 1 and phrase.offices:
            held = [figure for figure in candidates if _shares_office(figure, phrase)]
            candidates = held or candidates
        before = [figure for figure in candidates if figure.seen and figure.seen[0] < start]
        candidates = before or candidates
        if not candidates:
            return None
        return max(candidates, key=lambda figure: max((at for at in figure.seen if at < start), default=-1))

    def _usual(self, figure: Figure) -> set[str]:
        """The words of a name that its culture lets stand alone."""
        country = figure.side if figure.side in self.vocabulary.names.by_country else None
        if country is None and figure.words and figure.words[0] in self.vocabulary.surnames_first.get("VN", frozenset()) and len(figure.words) > 2:
            country = "VN"
        short = self.vocabulary.names.of(country).short_forms(" ".join(figure.words))
        return {word for form in short for word in form.split()}

    def _settle_sides(self) -> None:
        """Gives a side to people whose offices are printed without one: the publisher's own, as agencies do."""
        for figure in self.people:
            if figure.side is None and figure.offices and self.home:
                posted = figure.posted_to()
                if posted == self.home:
                    continue
                figure.side, figure.side_basis = self.home, "derived"
            elif figure.side is None and self._vietnamese(figure):
                figure.side, figure.side_basis = "VN", "derived"

    def _vietnamese(self, figure: Figure) -> bool:
        families = self.vocabulary.surnames_first.get("VN", frozenset())
        return len(figure.words) >= 3 and figure.words[0] in families and figure.words[1] in ("thi", "van", "xuan", "duc", "thanh", "minh", "ngoc", "quoc", "huu", "dinh", "quang", "anh")


def _fuller(printed: str, words: tuple[str, ...], figure: Figure) -> bool:
    if len(words) != len(figure.words):
        return len(words) > len(figure.words)
    return not printed.isascii() and figure.name.isascii()


def _misprint(words: tuple[str, ...], own: tuple[str, ...]) -> bool:
    pairs = list(zip(words, own, strict=True))
    differing = [(a, b) for a, b in pairs if a != b]
    return len(differing) == 1 and len(differing[0][0]) > 3 and fuzz.ratio(" ".join(words), " ".join(own)) >= _MISPRINT


_ABBREVIATED = {
    "pm": "prime minister",
    "dpm": "deputy prime minister",
    "fm": "foreign minister",
    "na": "national assembly",
    "cpv": "communist party of vietnam",
    "chairwoman": "chairman",
    "chairperson": "chairman",
    "chair": "chairman",
    "minister of foreign affairs": "foreign minister",
    "external affairs minister": "foreign minister",
    "eam": "foreign minister",
    "defense": "defence",
}
_SMALL = frozenset(("of", "the", "for", "and", "to", "in", "a", "an", "on", "'s", "at", "affairs"))


def _title_words(text: str) -> frozenset[str]:
    """The words of a title that tell it from another, abbreviations spelled out."""
    low = text.lower().replace("’s", "").replace("'s", "")
    for long in ("minister of foreign affairs", "external affairs minister", "minister for foreign affairs"):
        low = low.replace(long, "foreign minister")
    words = []
    for word in low.replace(",", " ").split():
        words += _ABBREVIATED.get(word, word).split()
    return frozenset(word for word in words if word not in _SMALL)


def _shares_office(figure: Figure, phrase: PersonPhrase) -> bool:
    heads = {office.head for office in phrase.offices}
    return any(fact.phrase.head in heads for fact in figure.offices)
