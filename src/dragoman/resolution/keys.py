"""Candidates: the keys under which a portrait is filed, so that only those who may be the same are ever compared.

Two portraits that share no key are never compared. Keys are made so that accents, spellings from other scripts,
short forms, a missing word or a misprinted one leave at least one of them the same.
"""

from collections.abc import Iterable
from itertools import combinations

from dragoman.domain.actors import ActorKind
from dragoman.domain.identity import Naming, Portrait
from dragoman.knowledge.posts import Posts
from dragoman.resolution.names import Name, Names

TOGETHER = "j"
"""Letter of the key of a full name's words run together."""
ALONE, PART = "a", "p"
"""Letters of the keys of a full name's words that may stand alone, and of a part of a name."""
OFFICE, UNNAMED = "o", "u"
"""Letters of the keys of an office that someone named holds, and of one whose holder is not named."""
_VOWELS = frozenset("aeiouy=")


def keys_of(portrait: Portrait, names: Names, posts: Posts) -> frozenset[str]:
    """Every key of a portrait: a letter for the kind of key, then what two portraits may share."""
    if portrait.apart and portrait.naming is Naming.NONE:
        return frozenset()
    if portrait.kind is ActorKind.COUNTRY:
        return frozenset((f"c|{portrait.names[0]}",))
    if portrait.kind is ActorKind.ORGANISATION:
        return frozenset(f"b|{name}" for name in portrait.names)
    if portrait.naming is Naming.NONE:
        return frozenset(_office_keys(portrait, posts, UNNAMED))
    return frozenset(_person_keys(portrait, names, posts))


def _person_keys(portrait: Portrait, names: Names, posts: Posts) -> Iterable[str]:
    yield from _office_keys(portrait, posts, OFFICE)
    for text in portrait.names:
        name = names.name(text, portrait.country)
        if portrait.naming is Naming.PART:
            yield from (f"{PART}|{skeleton(word)}" for word in name.standard)
        else:
            yield from _full_name(name, names)
            yield from (f"{ALONE}|{skeleton(word)}" for word in names.alone(text, portrait.country))


def _full_name(name: Name, names: Names) -> Iterable[str]:
    tokens = [_tokens(word, standard, names) for word, standard in zip(name.words, name.standard, strict=True)]
    for left, right in combinations(tokens, 2):
        yield from (f"n|{'|'.join(sorted((one, other)))}" for one in left for other in right)
    yield f"{TOGETHER}|" + "".join(sorted("".join(skeleton(word) for word in name.words)))
    if len(tokens) == 2:  # a misprint in either word leaves no pair, so the other word and a letter must do
        for known, doubtful in ((tokens[0], name.words[1]), (tokens[1], name.words[0])):
            yield from (f"m|{one}|{doubtful[0]}" for one in known)


def _tokens(word: str, standard: str, names: Names) -> frozenset[str]:
    return names.given_names(word) or frozenset((skeleton(standard),))


def _office_keys(portrait: Portrait, posts: Posts, letter: str) -> Iterable[str]:
    return (f"{letter}|{office.key}" for office in portrait.offices if posts.is_one(office))


def counterparts(keys: Iterable[str], asking: str, asked: str) -> frozenset[str]:
    """The keys with another letter for those of this one: under which the others are filed who may be meant."""
    return frozenset(asked + key[1:] for key in keys if key[0] == asking)


def near(keys: Iterable[str]) -> frozenset[str]:
    """The keys of those without a full name for whom it may matter that someone with these keys is gone."""
    mine = frozenset(keys)
    alike = frozenset(key for key in mine if key[0] in (PART, UNNAMED))
    return alike | counterparts(mine, ALONE, PART) | counterparts(mine, OFFICE, UNNAMED)


def skeleton(word: str) -> str:
    """The first letter and the consonants after it: what most spellings of a word have in common."""
    return word[:1] + "".join(letter for letter in word[1:] if letter not in _VOWELS)
