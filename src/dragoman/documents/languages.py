"""The language of a document: the one given, else by script and common words, else by a trained identifier."""

import re
from functools import cache
from typing import Any

LANGUAGES = ("en", "vi", "zh", "fr", "es", "ru", "lo", "km", "ja", "ko", "de", "pt", "th", "id", "ar", "uk")
"""The languages told apart; with every language allowed, short reports full of names go astray."""

UNDETERMINED = "und"
"""The code for text without words [ISO 639-2]."""

SAMPLE = 2_000
"""Characters looked at."""

ENOUGH = 0.12
"""Share of common English words that settles English. English reports have 0.25 and more, however many Vietnamese
names they hold; texts in other languages that quote English titles stay under 0.05."""

_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH = frozenset(
    [
        "the",
        "of",
        "and",
        "to",
        "in",
        "a",
        "for",
        "with",
        "on",
        "that",
        "by",
        "from",
        "at",
        "was",
        "is",
        "are",
        "were",
        "has",
        "have",
        "had",
        "as",
        "his",
        "her",
        "its",
        "their",
        "he",
        "she",
        "they",
        "it",
        "be",
        "will",
        "would",
        "an",
        "this",
        "which",
        "who",
        "between",
        "during",
        "after",
        "said",
        "also",
        "both",
        "not",
    ]
)
_NAMES = {
    "english": "en", "vietnamese": "vi", "chinese": "zh", "french": "fr", "spanish": "es", "russian": "ru", "lao": "lo",
    "khmer": "km", "japanese": "ja", "korean": "ko", "german": "de", "portuguese": "pt", "thai": "th",
    "indonesian": "id", "arabic": "ar", "ukrainian": "uk", "eng": "en", "vie": "vi", "zho": "zh", "chi": "zh", "fra": "fr",
    "fre": "fr", "spa": "es", "rus": "ru", "khm": "km", "jpn": "ja", "kor": "ko", "deu": "de", "ger": "de", "por": "pt",
    "tha": "th", "ind": "id", "ara": "ar", "ukr": "uk", "cn": "zh", "vn": "vi", "jp": "ja", "kr": "ko", "kh": "km", "la": "lo",
}  # fmt: skip


def language_of(given: str | None, sample: str) -> str:
    """The language given, as an ISO 639-1 code, or the one the sample is written in."""
    return code(given) or identify(sample)


def code(given: str | None) -> str | None:
    """The ISO 639-1 code for what was given: "en-US", "English", "eng"; None where it names no language."""
    name = re.split("[-_]", (given or "").strip().lower())[0]
    if name in _NAMES:
        return _NAMES[name]
    return name if re.fullmatch("[a-z]{2}", name) else None


def identify(sample: str) -> str:
    """The language that the sample is written in."""
    sample = sample[:SAMPLE]
    words = _WORD.findall(sample.lower())
    if not words:
        return UNDETERMINED
    if sum(word in _ENGLISH for word in words) >= ENOUGH * len(words):
        return "en"
    return str(_identifier().classify(sample)[0])


@cache
def _identifier() -> Any:
    # numpy and the model take a third of a second to load, which English reports need not pay
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(list(LANGUAGES))
    return identifier
