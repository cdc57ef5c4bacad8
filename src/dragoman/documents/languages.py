"""The language of a document: the one given, else by common words, else by a trained identifier."""

import re
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
"""Share of common English words that settles English. English reports have 0.25 and more, however many
Vietnamese names they hold; texts in other languages that quote English titles stay under 0.05."""

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


@cache
def _english() -> frozenset[str]:
    return frozenset(agencies().phrases["english"])


@cache
def _names() -> dict[str, str]:
    """Names and longer codes of languages, with the code they stand for."""
    lines = (line.split() for line in agencies().phrases["languages"])
    return {name: names[0] for names in lines for name in names}


def identify(sample: str) -> str:
    """The language that the sample is written in."""
    sample = sample[:SAMPLE]
    words = _WORD.findall(sample.lower())
    if not words:
        return UNDETERMINED
    if sum(word in _english() for word in words) >= ENOUGH * len(words):
        return "en"
    return str(_identifier().classify(sample)[0])


@cache
def _identifier() -> Any:
    # numpy and the model take a third of a second to load, which English reports need not pay
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(list(LANGUAGES))
    return identifier
