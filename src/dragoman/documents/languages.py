"""The language of a document: the one given, else by common words, else by a trained identifier."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from dragoman.knowledge.agencies import agencies

LANGUAGES = ("en", "vi", "zh", "fr", "es", "ru", "lo", "km", "ja", "ko", "de", "pt", "th", "id", "ar", "uk")
"""The languages told apart; with every language allowed, short reports full of names go astray."""

UNDETERMINED = "und"
"""The code for text without words [ISO 639-2]."""

SAMPLE = 2_000
"""Characters looked at."""

ENOUGH = 0.12
"""Share of common English words that settles English. Of 1,509 English reports the least has 0.136, the
median 0.26, however many Vietnamese names they hold; other languages stay under 0.05."""

ENOUGH_OF_SMALL = 0.25
"""The same share among the words in small letters: a short report is half names, which belong to no language."""

VIETNAMESE = 0.04
"""Share of common Vietnamese words without which nothing is Vietnamese: names alone make no language."""

_WORD = re.compile(r"[^\W\d_]+")


def language_of(given: str | None, sample: str) -> str:
    """The language given, as an ISO 639-1 code, or the one the sample is written in."""
    return code(given) or identify(sample)


def code(given: str | None) -> str | None:
    """The ISO 639-1 code for what was given: "en-US", "English", "eng"; None where it names no language."""
    name = re.split("[-_]", (given or "").strip().lower())[0]
    if name in _names():
        return _names()[name]
    return name if re.fullmatch("[a-z]{2}", name) else None


def _share(words: Sequence[str], language: str) -> float:
    """The share of a language's common words among the words."""
    common = _common(language)
    return sum(word in common for word in words) / len(words)


def _share_of_small(words: Sequence[str]) -> float:
    """The share of English words among words in small letters, those counted that other languages share."""
    return _share(words, "english") + _share(words, "english_small")


@cache
def _common(language: str) -> frozenset[str]:
    return frozenset(agencies().phrases[language])


@cache
def _names() -> dict[str, str]:
    """Names and longer codes of languages, with the code they stand for."""
    lines = (line.split() for line in agencies().phrases["languages"])
    return {name: names[0] for names in lines for name in names}


def identify(sample: str) -> str:
    """The language that the sample is written in."""
    sample = sample[:SAMPLE]
    printed = _WORD.findall(sample)
    words = [word.lower() for word in printed]
    if not words:
        return UNDETERMINED
    small = [word for word in printed if word.islower()]
    if _share(words, "english") >= ENOUGH or small and _share_of_small(small) >= ENOUGH_OF_SMALL:
        return "en"
    ranked = (str(language) for language, _ in _identifier().rank(sample))
    return next(name for name in ranked if name != "vi" or _share(words, "vietnamese") >= VIETNAMESE)


@cache
def _identifier() -> Any:
    # numpy and the model take a third of a second to load, which English reports need not pay
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(list(LANGUAGES))
    return identifier
