"""The words of a title: how an office is written down, and when two wordings are one office."""

from dragoman.reading.offices import TitlePhrase
from dragoman.reading.view import View

_ABBREVIATED = {
    "pm": "prime minister",
    "dpm": "deputy prime minister",
    "fm": "foreign minister",
    "na": "national assembly",
    "cpv": "communist party of vietnam",
    "chairwoman": "chairman",
    "chairperson": "chairman",
    "chair": "chairman",
    "eam": "foreign minister",
    "nsa": "national security advisor",
    "adviser": "advisor",
    "defense": "defence",
    "vice-chairman": "vice chairman",
    "secretary-general": "secretary general",
}
_LONG_FOREIGN = (
    "minister of foreign affairs",
    "external affairs minister",
    "minister for foreign affairs",
    "minister of external affairs",
)
_SMALL = frozenset(("of", "the", "for", "and", "to", "in", "a", "an", "on", "'s", "at", "affairs"))


def title_words(text: str) -> frozenset[str]:
    """The words of a title that tell it from another, abbreviations spelled out."""
    low = text.lower().replace("’s", "").replace("'s", "")
    for long in _LONG_FOREIGN:
        low = low.replace(long, "foreign minister")
    words: list[str] = []
    for word in low.replace(",", " ").split():
        words += _ABBREVIATED.get(word, word).split()
    return frozenset(word for word in words if word not in _SMALL)


def printed_office(view: View, office: TitlePhrase, text: str) -> str:
    """An office as printed; the head of a plural shared by several ("Ministers A and B") in the singular."""
    start, end = view.span(office.core, office.last)
    printed = " ".join(text[start:end].split())
    if not office.plural:
        return printed
    low, high = view.span(*office.head_at)
    plural = " ".join(text[low:high].split())
    words = zip(plural.split(), office.head.split(), strict=False)
    singular = " ".join(
        word.upper() if shown[:2].isupper() else word.capitalize() if shown[:1].isupper() else word
        for shown, word in words
    )
    return printed.replace(plural, singular, 1)
