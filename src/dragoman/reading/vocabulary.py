"""The vocabulary: all lexicons made into the gazetteer and the word sets that the rules ask for, once a
reader."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language

from dragoman.knowledge.countries import load_countries
from dragoman.knowledge.folding import fold
from dragoman.knowledge.lexicons import load_lexicon
from dragoman.knowledge.names import NameRules, load_names
from dragoman.knowledge.organisations import load_organisations
from dragoman.reading.gazetteer import Entry, Gazetteer, Kind
from dragoman.reading.words import English, english_words

_ACRONYM_LENGTH = 6
_NO_PEOPLE = "attaches"
"""A plural that is nearly always a verb: "Peru attaches great importance to …"."""
EVENT = "event"
"""The value of institution words that stand in an office only in capitals."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the rules know: the gazetteer, English words, given names, family names and names by culture.

    ``families`` maps each folded family name to the cultures that have it and print it first; ``cultures``
    maps every listed family name to all its cultures.
    """

    gazetteer: Gazetteer
    english: English
    given: frozenset[str]
    families: dict[str, frozenset[str]]
    cultures: dict[str, frozenset[str]]
    names: NameRules
    folder: Path | None

    def is_english(self, low: str) -> bool:
        """Whether a lower-case word is an English word."""
        return self.english.has(low)

    def family_first(self, low: str) -> bool:
        """Whether a word is a family name of a culture that prints it first."""
        return low in self.families


def build_vocabulary(nlp: Language, added: Path | None = None) -> Vocabulary:
    """The vocabulary of the packaged lexicons and a user's additions."""
    rules = load_names(added)
    first: dict[str, set[str]] = {}
    every: dict[str, set[str]] = {}
    for rule in rules.by_country.values():
        for name in rule.families:
            for form in {name, name.replace("-", "")}:
                every.setdefault(form, set()).add(rule.culture)
                if rule.order != "given_first":
                    first.setdefault(form, set()).add(rule.culture)
    return Vocabulary(
        gazetteer=Gazetteer(list(_entries(nlp, added))),
        english=English(english_words(nlp)),
        given=frozenset(load_lexicon("titles", added)["given_names"]["words"]),
        families={name: frozenset(cultures) for name, cultures in first.items()},
        cultures={name: frozenset(cultures) for name, cultures in every.items()},
        names=rules,
        folder=added,
    )


def _entries(nlp: Language, added: Path | None) -> Iterable[Entry]:
    yield from _country_entries(nlp, added)
    yield from _organisation_entries(nlp, added)
    yield from _title_entries(nlp, added)


def _entry(
    nlp: Language,
    text: str,
    kind: Kind,
    value: str,
    name: str = "",
    *,
    capital: bool = False,
    cased: bool = False,
) -> Entry:
    words = tuple(token.text.lower() for token in nlp.tokenizer(fold(text)) if not token.is_space)
    acronym = capital and text.isupper() and len(text) <= _ACRONYM_LENGTH
    return Entry(words, kind, value, cased or acronym, capital, name or text)


def _country_entries(nlp: Language, added: Path | None) -> Iterable[Entry]:
    seen: set[str] = set()
    countries = load_countries(added).values()
    for country in countries:
        for text in country.names:
            seen.add(fold(text).lower())
            yield _entry(nlp, text, Kind.COUNTRY, country.code, country.name, capital=True)
        for text in (*country.adjectives, *country.people):
            if fold(text).lower() not in seen:
                yield _entry(nlp, text, Kind.DEMONYM, country.code, country.name, capital=True)
    for country in countries:
        for text in country.places:
            if fold(text).lower() not in seen:
                yield _entry(nlp, text, Kind.CITY, country.code, text, capital=True)


def _organisation_entries(nlp: Language, added: Path | None) -> Iterable[Entry]:
    known = load_organisations(added)
    for body in known.bodies:
        for text in body.names:
            yield _entry(nlp, text, Kind.ORGANISATION, body.code, body.name, capital=True)
    for party in (*known.parties, *known.houses, *known.agencies):
        for text in party.names:
            yield _entry(nlp, text, Kind.ORGANISATION, party.country, party.name, capital=True)
    owners: dict[str, str] = {}
    for party in known.parties:
        for name in party.names:
            owners.setdefault(name, party.country)  # letters that several share are first of the one listed first
    for organ in known.organs:
        for text in organ.names:
            owner = owners.get(text.split(" ", 1)[0], "")  # "CPC Central Committee" is a party's own
            yield _entry(nlp, text, Kind.ORGAN, owner, organ.name, capital=True)


def _title_entries(nlp: Language, added: Path | None) -> Iterable[Entry]:
    titles = load_lexicon("titles", added)
    for track, heads in titles["heads"].items():
        for text in heads:
            cased = text.isupper()
            yield _entry(nlp, text, Kind.TITLE, track, text.lower(), cased=cased)
            if cased and text.isalpha():
                yield _entry(nlp, f"{text}s", Kind.TITLE, track, text.lower(), capital=True)  # "MPs"
            if "." in text:  # the tokenizer keeps the point of "Gov." but not that of "gov."
                yield _entry(nlp, text.title(), Kind.TITLE, track, text)
            acronym = cased or " " not in text and not text.islower()  # "MoS"
            if not text.endswith("s") and not acronym and _plural(text) != _NO_PEOPLE:
                yield _entry(nlp, _plural(text), Kind.TITLE, track, text)
    sections = (
        ("ranks", Kind.RANK, "", True),
        ("modifiers", Kind.MODIFIER, "", False),
        ("marks", Kind.MARK, "", False),
        ("honorifics", Kind.HONORIFIC, "", True),
        ("institutions", Kind.INSTITUTION, "", False),
        ("events", Kind.INSTITUTION, EVENT, False),
    )
    for section, kind, value, capital in sections:
        for text in titles[section]["words"]:
            yield from _spellings(nlp, text, kind, value, capital)


def _spellings(nlp: Language, text: str, kind: Kind, value: str, capital: bool) -> Iterable[Entry]:
    capital = capital or text[0].isupper()
    yield _entry(nlp, text, kind, value, text.lower(), capital=capital, cased=text.isupper())
    if "." in text:  # the tokenizer keeps the point of "Prof." but not that of "prof."
        printed = text.upper() if len(text) < 5 and text.count(".") > 1 else text.title()
        yield _entry(nlp, printed, kind, value, text, capital=capital)


def _plural(title: str) -> str:
    """The plural of a title, on its main noun: "secretaries of state", "foreign ministers"."""
    head, *rest = title.split(" of ", 1)
    if head.endswith("man") and " of " not in title:
        return head[:-3] + "men"
    plural = head[:-1] + "ies" if head.endswith("y") and head[-2] not in "aeou" else head + "s"
    return " of ".join([plural, *rest])
