"""Home: the country a report's publisher speaks from, by its name, its site or, last, its dateline."""

import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from dragoman.domain.text import Document
from dragoman.knowledge.countries import load_countries
from dragoman.knowledge.folding import fold
from dragoman.knowledge.lexicons import load_lexicon
from dragoman.reading.gazetteer import Hit
from dragoman.reading.tokens import Token

_WORD = re.compile(r"\w+")
_OF_OTHERS = frozenset(("victoria", "georgetown", "kingston", "hamilton", "stanley", "jamestown", "san"))
"""Capitals that share their name with cities whose papers are better known."""


def home_of(document: Document, added: Path | None = None) -> str | None:
    """The ISO code of the publisher's country; None where nothing tells it."""
    publishers = _publishers(added)
    filed_in = place_country(document.dateline.place if document.dateline else None, added)
    shared = load_lexicon("homes", added)["shared"]
    for text in (document.source, document.credit):
        for part in (text or "").replace("/", "|").replace(",", "|").split("|"):
            code = publishers.get(fold(part).strip().lower())
            if code:
                return filed_in if filed_in in shared.get(part.strip(), ()) else code
    domains = load_lexicon("homes", added)["domains"]
    for text in (document.source, document.url):
        code = _by_site(text or "", domains)
        if code:
            return code
    return _country_named(fold(document.source or "").lower(), added) or filed_in


@cache
def _publishers(added: Path | None) -> dict[str, str]:
    """The country of each publisher by its folded name."""
    table = load_lexicon("homes", added)["publishers"]
    return {fold(name).lower(): code for code, names in table.items() for name in names}


def _by_site(text: str, domains: dict[str, str]) -> str | None:
    host = urlsplit(text if "//" in text else f"//{text}").hostname or ""
    if "." not in host or " " in host:
        return None
    for domain, code in domains.items():
        if host == domain or host.endswith("." + domain):
            return code
    ending = host.rsplit(".", 1)[-1].upper()
    return (
        {"UK": "GB"}.get(ending, ending) if len(ending) == 2 and ending not in ("TV", "IO", "ME", "CO", "AI") else None
    )


def named_at_home(hits: list[Hit], tokens: list[Token], home: str | None, added: Path | None = None) -> list[Hit]:
    """The hits, with names that mean the publisher's own country in its reports: "Korea" in those of the north."""
    own = load_lexicon("homes", added)["named_at_home"].get(home or "", ())
    if not own or home is None:
        return hits
    return [replace(hit, value=home) if _low(tokens, hit) in own else hit for hit in hits]


def named_in_full(
    sentences: list[tuple[list[Token], list[Hit]]], home: str | None, added: Path | None = None
) -> list[tuple[list[Token], list[Hit]]]:
    """The sentences with their hits, where a name that two states share means the one that alone is named in full:
    "the Korean delegation" where a report names the DPRK and not the south."""
    values = {hit.value for _, hits in sentences for hit in hits}
    for code, words in load_lexicon("homes", added)["named_at_home"].items():
        if code not in values:
            continue
        named = {hit.value for tokens, hits in sentences for hit in hits if _low(tokens, hit) not in words}
        shared = {hit.value for tokens, hits in sentences for hit in hits if _low(tokens, hit) in words}
        if code not in named or shared & (named | {home}):
            continue
        sentences = [
            (tokens, [replace(hit, value=code) if _low(tokens, hit) in words else hit for hit in hits])
            for tokens, hits in sentences
        ]
    return sentences


def _low(tokens: list[Token], hit: Hit) -> str:
    return " ".join(token.low for token in tokens[hit.first : hit.last])


def speaks_for_a_state(document: Document, added: Path | None = None) -> bool:
    """Whether a publisher is a state's own ministry, embassy or palace, which says "we" of its state."""
    words = load_lexicon("homes", added)["official"]["words"]
    printed = " ".join(_WORD.findall(fold(f"{document.source or ''} {document.url or ''}").lower()))
    return any(f" {word} " in f" {printed} " for word in words)


def _country_named(source: str, added: Path | None) -> str | None:
    words = _WORD.findall(source.replace("'", " "))
    for low, code in _named_after(added):
        if low in words or " " in low and low in source:
            return code
    capitals = _capitals(added)
    return next((capitals[word] for word in words if word in capitals and word not in _OF_OTHERS), None)


@cache
def _named_after(added: Path | None) -> tuple[tuple[str, str], ...]:
    """The folded names and adjectives of each country, in the order of the lexicon, each with its country."""
    countries = load_countries(added).values()
    return tuple((fold(name).lower(), each.code) for each in countries for name in (*each.names, *each.adjectives))


@cache
def _capitals(added: Path | None) -> dict[str, str]:
    """The country of each capital by its folded name."""
    countries = load_countries(added).values()
    return {fold(city).lower(): country.code for country in countries for city in country.capitals}


def place_country(place: str | None, added: Path | None = None) -> str | None:
    """The country that a city or country name lies in."""
    if not place:
        return None
    found = _places(added).get(fold(place).lower().strip(" .,'’").removesuffix(" region"))
    if found or "," not in place:
        return found
    return next((code for part in place.split(",") if (code := place_country(part.strip(), added))), None)


def is_country(name: str) -> bool:
    """Whether a word is the name of a country, and not of a town in one."""
    return fold(name).lower() in _names()


@cache
def _names() -> frozenset[str]:
    return frozenset(fold(name).lower() for country in load_countries().values() for name in country.names)


@cache
def _places(added: Path | None) -> dict[str, str]:
    """The country of each folded place name; countries and capitals go before other places."""
    countries = load_countries(added).values()
    first = [(name, country.code) for country in countries for name in (*country.capitals, *country.names)]
    others = [(name, country.code) for country in countries for name in country.places]
    found: dict[str, str] = {}
    for name, code in [*first, *others]:
        found.setdefault(fold(name).lower(), code)
    return found


@cache
def offices_of_countries(added: Path | None = None) -> dict[str, dict[str, frozenset[str]]]:
    """The heads of offices by country: those that it has not (``absent``), and those that it alone has (``own``)."""
    lists = load_lexicon("homes", added)
    return {
        name: {code: frozenset(heads) for code, heads in lists[f"{name}_offices"].items()} for name in ("absent", "own")
    }
