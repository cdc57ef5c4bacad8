"""Offices and bodies in one standard form, whatever their wording: "Vice FM" is "Deputy Minister of Foreign Affairs".

The form is a set of words, with the country whose office it is and, for an envoy, where he serves. It serves to
compare; what is shown is always what was printed. ``posts.toml`` holds the words.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path

from dragoman.domain.offices import Office
from dragoman.knowledge.countries import load_countries
from dragoman.knowledge.folding import search_key
from dragoman.knowledge.lexicons import load_lexicon
from dragoman.knowledge.organisations import load_organisations
from dragoman.knowledge.tables import Table

LEXICON = "posts"

_PARTY = " party "
_POSSESSIVE = re.compile(r"'s?(?!\w)")
_ASIDE = re.compile(r"\([^)]*\)?|[\"“”]")
_POSTED = re.compile(r"\b(?:to|in|at) (?:the )?(.+)$")
_ENVOYS = frozenset(("ambassador", "commissioner", "representative", "consul", "charge", "envoy", "observer", "nuncio"))
_BETWEEN = re.compile(r",|;|/|&|\band\b|\bcum\b|\bas well as\b|\bconcurrently\b")
_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*")


class Posts:
    """The standard form of offices and bodies, with what the words of an office tell of it."""

    def __init__(self, additions: Path | None = None) -> None:
        lexicon = load_lexicon(LEXICON, additions)
        self._same = Phrases({str(key): str(value) for key, value in lexicon["same"].items()})
        self._sides = Phrases(_sides(additions))
        self._bodies = Phrases(_bodies(additions))
        self._codes = _codes(additions)
        self._idle = frozenset(str(lexicon["idle"]["words"]).split())
        self.ranks = frozenset(str(lexicon["ranks"]["words"]).split())
        self._heads = _heads(additions)
        one = lexicon["one"]
        self._alone, self._with_body, self._many = (_combinations(one[key]) for key in ("alone", "with_body", "many"))
        self._walks = {name: _combinations(listed) for name, listed in lexicon["walks"].items()}
        self._known: dict[tuple[str, str, str], tuple[Office, ...]] = {}
        self._ones: dict[Office, bool] = {}
        self._walked: dict[Office, str | None] = {}

    def offices(self, title: str, body: str = "", side: str = "") -> tuple[Office, ...]:
        """The offices that a printed title names, several where it joins them: "Deputy PM and Foreign Minister".

        Args:
            title: as printed.
            body: the body that it is an office of, where the title leaves it out.
            side: the country of whoever holds it.
        """
        asked = title, body, side
        if asked not in self._known:
            self._known[asked] = self._read(*asked)
        return self._known[asked]

    def body(self, name: str, side: str = "") -> tuple[tuple[str, ...], str]:
        """A body's telling words in sorted order, and its country where it has one.

        An international body is told by its code, whether its name or its short name is printed.
        """
        plain = _plain(name)
        if plain in self._codes:
            return (search_key(self._codes[plain]),), self._codes[plain]
        text, country = self._without_country(self._bodies.replaced(plain), side)
        return self._telling(self._standard(text)) or self._telling(plain), country

    def is_one(self, office: Office) -> bool:
        """Whether it is an office that one person holds at a time."""
        if office not in self._ones:
            self._ones[office] = self._is_one(office)
        return self._ones[office]

    def bare(self, office: Office) -> Office:
        """The office without words of rank: the same of a minister and his deputies."""
        return replace(office, words=tuple(word for word in office.words if word not in self.ranks))

    def walk(self, office: Office) -> str | None:
        """The walk of life an office belongs to, where its words tell one and no other."""
        if office not in self._walked:
            self._walked[office] = self._walk(office)
        return self._walked[office]

    def _is_one(self, office: Office) -> bool:
        words = frozenset(office.words)
        if office.country and any(words == set(each) for each in self._alone):
            return True
        if not office.country or any(words >= set(each) for each in self._many):
            return False
        return any(words >= set(head) and (words - set(head) or office.posted_to) for head in self._with_body)

    def _walk(self, office: Office) -> str | None:
        words = frozenset(office.words)
        found = {name for name, listed in self._walks.items() if any(words >= set(each) for each in listed)}
        return found.pop() if len(found) == 1 else None

    def _read(self, title: str, body: str, side: str) -> tuple[Office, ...]:
        text = _plain(title)
        if body and _plain(body) not in text:
            text = f"{text} of {_plain(body)}"
        text, posted_to = self._posted(self._bodies.replaced(text))
        text, country = self._without_country(text, side)
        parts = (self._telling(part) for part in self._parts(self._standard(text)))
        found = (Office(words, country, posted_to if _ENVOYS & set(words) else "") for words in parts if words)
        return tuple(dict.fromkeys(found))

    def _standard(self, text: str) -> str:
        # twice, since a replaced word may complete a longer entry: "chairman of the national assembly"
        return self._same.replaced(" ".join(self._same.replaced(" ".join(text.split())).split()))

    def _posted(self, text: str) -> tuple[str, str]:
        """The text without the place where an envoy serves, and that place's side."""
        found = _POSTED.search(text)
        if found is None or not _ENVOYS & set(text[: found.start()].replace("-", " ").split()):
            return text, ""
        sides = self._sides.found(found[1])
        return (text[: found.start()], sides[0]) if sides else (text, "")

    def _without_country(self, text: str, side: str) -> tuple[str, str]:
        """The text without the name of the country whose office it is, and that country."""
        sides = self._sides.found(text)
        own = side or (sides[0] if len(set(sides)) == 1 else "")
        return self._sides.without(text, own), own

    def _parts(self, text: str) -> Iterable[str]:
        """The text cut where it joins two offices, and not where it joins two fields of one."""
        start = 0
        for cut in _BETWEEN.finditer(text):
            before, after = text[start : cut.start()], _BETWEEN.split(text[cut.end() :])[0]
            if self._is_office(before) and self._is_office(after):
                yield before
                start = cut.end()
        yield text[start:]

    def _is_office(self, text: str) -> bool:
        return bool(self._heads & set(text.replace("-", " ").split()))

    def _telling(self, text: str) -> tuple[str, ...]:
        words = _WORD.findall(text.replace("co-", "co"))
        return tuple(sorted({word for word in words if word not in self._idle}))


class Phrases:
    """Phrases that stand for something, found in a folded text, the longest first."""

    def __init__(self, meanings: dict[str, str]) -> None:
        self._meanings = meanings
        longest = sorted(meanings, key=len, reverse=True)
        self._any = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest))})(?!\w)")

    def replaced(self, text: str) -> str:
        """The text with each phrase replaced by what it stands for."""
        return self._any.sub(lambda found: self._meanings[found[0]], text)

    def found(self, text: str) -> list[str]:
        """What the phrases of the text stand for, in order."""
        return [self._meanings[phrase] for phrase in self._any.findall(text)]

    def without(self, text: str, meaning: str) -> str:
        """The text without the phrases that stand for this."""
        return self._any.sub(lambda found: " " if self._meanings[found[0]] == meaning else found[0], text)


@cache
def load_posts(additions: Path | None = None) -> Posts:
    """The packaged lists, with the user's own where a folder is given."""
    return Posts(additions)


def _plain(text: str) -> str:
    return " ".join(_POSSESSIVE.sub(" ", _ASIDE.sub(" ", search_key(text))).split())


def _combinations(listed: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(entry.split("-")) for entry in listed.split())


def _heads(additions: Path | None) -> frozenset[str]:
    """The last words of titles: minister, secretary, director, …"""
    listed: Table = load_lexicon("titles", additions)["heads"]
    return frozenset(search_key(head).split()[-1].split("-")[-1] for heads in listed.values() for head in heads)


def _sides(additions: Path | None) -> dict[str, str]:
    found: dict[str, str] = {}
    for country in load_countries(additions).values():
        for form in (*country.names, *country.adjectives):
            found.setdefault(_plain(form), country.code)
    for body in load_organisations(additions).bodies:
        for form in body.names:
            found.setdefault(_plain(form), body.code)
    return found


def _codes(additions: Path | None) -> dict[str, str]:
    """The codes of international bodies by their names and short names, not by those of their organs."""
    bodies = load_organisations(additions).bodies
    return {search_key(form): body.code for body in bodies for form in (body.code, body.name)}


def _bodies(additions: Path | None) -> dict[str, str]:
    """Parties, which are one to a country here, and the organs that go by several names."""
    listed = load_organisations(additions)
    organs = {_plain(form): _plain(organ.name) for organ in listed.organs for form in organ.names}
    parties = {_plain(form): _PARTY for party in listed.parties for form in party.names}
    return organs | parties
