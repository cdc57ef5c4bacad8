"""The vocabulary: all lexicons made into the gazetteer and the word sets that the rules ask for, once a reader."""

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

_ACRONYM_LENGTH = 6


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the rules know: the gazetteer, the tracks of title heads, English words, and names by culture."""

    gazetteer: Gazetteer
    english: frozenset[str]
    surnames_first: dict[str, frozenset[str]]
    names: NameRules
    folder: Path | None

    def is_english(self, low: str) -> bool:
        """Whether a lower-case word is an English word, in the singular or as a regular plural."""
        english = self.english
        return low in english or low.endswith("s") and (low[:-1] in english or low[:-3] + "y" in english or low[:-2] in english)


def build_vocabulary(nlp: Language, added: Path | None = None) -> Vocabulary:
    """The vocabulary of the packaged lexicons and a user's additions."""
    entries = list(_entries(nlp, added))
    index = nlp.get_pipe("lemmatizer").lookups.get_table("lemma_index")
    english = frozenset(word for words in index.values() for word in words)
    rules = load_names(added)
    first = {
        rule.culture: frozenset(name.replace("-", "") for name in rule.families) | rule.families
        for rule in rules.by_country.values()
        if rule.order == "family_first" and rule.families
    }
    return Vocabulary(Gazetteer(entries), english, first, rules, added)


def _entries(nlp: Language, added: Path | None) -> Iterable[Entry]:
    yield from _country_entries(nlp, added)
    yield from _organisation_entries(nlp, added)
    yield from _title_entries(nlp, added)


def _entry(nlp: Language, text: str, kind: Kind, value: str, name: str = "", capital: bool = False) -> Entry:
    words = tuple(token.text.lower() for token in nlp.tokenizer(fold(text)) if not token.is_space)
    cased = capital and text.isupper() and len(text) <= _ACRONYM_LENGTH
    return Entry(words, kind, value, cased, capital, name or text)


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
    for party in known.parties:
        for text in party.names:
            yield _entry(nlp, text, Kind.ORGANISATION, party.country, party.name, capital=True)
    for organ in known.organs:
        for text in organ.names:
            yield _entry(nlp, text, Kind.ORGAN, "", organ.name, capital=True)


def _title_entries(nlp: Language, added: Path | None) -> Iterable[Entry]:
    titles = load_lexicon("titles", added)
    for track, heads in titles["heads"].items():
        for text in heads:
            yield _entry(nlp, text, Kind.TITLE, track)
            if not text.endswith("s"):
                yield _entry(nlp, _plural(text), Kind.TITLE, track, name=text)
    for section, kind in (
        ("ranks", Kind.RANK),
        ("modifiers", Kind.MODIFIER),
        ("marks", Kind.MARK),
        ("honorifics", Kind.HONORIFIC),
        ("institutions", Kind.INSTITUTION),
    ):
        for text in titles[section]["words"]:
            yield _entry(nlp, text, kind, "")


def _plural(title: str) -> str:
    """The plural of a title, on its main noun: "secretaries of state", "foreign ministers"."""
    head, *rest = title.split(" of ", 1)
    plural = head[:-1] + "ies" if head.endswith("y") else head + "s"
    return " of ".join([plural, *rest])
