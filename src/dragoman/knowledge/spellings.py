"""Spellings: which written forms are one name, by romanisation or as a short form, from ``spellings.toml``."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dragoman.errors import KnowledgeError
from dragoman.knowledge.lexicons import load_lexicon
from dragoman.knowledge.tables import Table, words

LEXICON = "spellings"
ALL = "all"

_DOUBLED = re.compile(r"(.)\1+")


@dataclass(frozen=True, slots=True)
class Spellings:
    """What is known of spellings: letters that are written in several ways, variants, and short given names."""

    letters: tuple[tuple[str, str], ...]
    exact: frozenset[str]
    variants: Mapping[str, Mapping[str, str]]
    short: Mapping[str, frozenset[str]]
    titles: frozenset[str] = frozenset()

    def standard(self, word: str, country: str) -> str:
        """The word in the spelling by which it is compared, in the names of that country."""
        listed = self.variants.get(country, self.variants[ALL]).get(word)
        if country in self.exact:
            return listed or word
        return listed or spelled(word, self.letters)

    def short_of(self, one: str, other: str) -> bool:
        """Whether one given name may stand for the other."""
        return bool(self.short.get(one, frozenset()) & self.short.get(other, frozenset()))


def spelled(word: str, letters: Iterable[tuple[str, str]]) -> str:
    """The word with all letters in their standard writing, doubled ones once."""
    for written, standard in letters:
        word = word[:1] + word[1:].replace(written, standard) if written == "h" else word.replace(written, standard)
    return _DOUBLED.sub(r"\1", word)


@cache
def load_spellings(additions: Path | None = None) -> Spellings:
    """All spellings, with the user's own where a folder is given.

    Raises:
        KnowledgeError: the list is malformed.
    """
    lexicon = load_lexicon(LEXICON, additions)
    groups = _groups(lexicon["short"], "names")
    return Spellings(
        letters=tuple(_rule(rule) for rule in words(lexicon["letters"], "rules", LEXICON)),
        exact=frozenset(lexicon["exact"]["countries"].split()),
        variants=_variants(lexicon["variants"]),
        titles=frozenset(lexicon["titles"]["words"].split()),
        short={
            word: frozenset(str(number) for number, group in enumerate(groups) if word in group)
            for word in {word for group in groups for word in group}
        },
    )


def _variants(listed: Table) -> dict[str, dict[str, str]]:
    """The standard of each listed spelling, by country; marked, so that no word that is not listed has it."""
    by_key = {key: {word: f"={group[0]}" for group in _groups(listed, key) for word in group} for key in (ALL, *listed)}
    return {country: by_key[ALL] | found for key, found in by_key.items() for country in key.split()}


def _groups(table: Table, key: str) -> list[list[str]]:
    return [line.split() for line in words(table, key, LEXICON)]


def _rule(rule: str) -> tuple[str, str]:
    written, sign, standard = rule.partition("=")
    if not written or not sign:
        raise KnowledgeError(f"In {LEXICON}.toml, the rule {rule!r} should be two spellings with = between them.")
    return written, standard
