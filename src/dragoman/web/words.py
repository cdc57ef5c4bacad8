"""The words in which pages tell the record: filters of the templates, each turning one value into what is read."""

import re
import unicodedata
from types import SimpleNamespace
from typing import Any

from babel import Locale
from markupsafe import Markup

from dragoman.domain import wording
from dragoman.domain.dates import Basis
from dragoman.domain.engagements import EngagementKind
from dragoman.domain.statements import Act
from dragoman.record.remedies import WRITTEN

_TERRITORIES = Locale.parse("en").territories
_VIETNAMESE = re.compile(r"[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]|[àáãèéìíòóõùúýĩũ](?=\S*[ăâđêôơư\u1ea0-\u1ef9])")
_SCRIPTS = {
    "CJK": ("zh", "Chinese characters"),
    "HIRAGANA": ("ja", "Japanese"),
    "KATAKANA": ("ja", "Japanese"),
    "HANGUL": ("ko", "Korean"),
    "CYRILLIC": ("und-Cyrl", "Cyrillic"),
    "GREEK": ("el", "Greek"),
    "ARABIC": ("und-Arab", "Arabic"),
    "HEBREW": ("he", "Hebrew"),
    "DEVANAGARI": ("und-Deva", "Devanagari"),
    "THAI": ("th", "Thai"),
    "LAO": ("lo", "Lao"),
    "KHMER": ("km", "Khmer"),
    "MYANMAR": ("my", "Burmese"),
}
"""Of each script, by how Unicode names its letters: the language to set it in, and what a reader calls it."""
_BASES = {
    Basis.STATED: "the report says so",
    Basis.DERIVED: "concluded from other words of the report",
    Basis.ASSUMED: "assumed: an option said so",
    Basis.DATELINE: "from the dateline",
    Basis.PUBLICATION: "counted from the day of publication",
    Basis.COMPUTED: "computed from other days of the report",
    Basis.UNKNOWN: "not known",
}


def country(code: str | None) -> str:
    """The name of a side: of a country in English, else the body's own."""
    return _TERRITORIES.get(code or "", code or "side not known")


def tongue(text: str | None) -> str | None:
    """The language that a name's letters show, where they do."""
    found = _script(text or "")
    if found:
        return found[0]
    return "vi" if _VIETNAMESE.search(text or "") else None


def script(text: str) -> str:
    """What the letters of a name are: ``Vietnamese``, ``Cyrillic``; those without any mark are plain."""
    found = _script(text)
    if found:
        return found[1]
    if _VIETNAMESE.search(text):
        return "Vietnamese"
    return "Latin letters" if text.isascii() else "Latin letters with marks"


def _script(text: str) -> tuple[str, str] | None:
    """The first script other than Latin; kana beside Chinese characters make them Japanese."""
    if text.isascii():
        return None
    seen = {unicodedata.name(letter, "").split(" ")[0].split("-")[0] for letter in text if letter.isalpha()}
    kana = [name for name in ("HIRAGANA", "KATAKANA") if name in seen]
    return next((told for name, told in _SCRIPTS.items() if name in (kana or seen)), None)


def named(text: str | None) -> Markup:
    """A name, marked with its language so that it is set and read aloud right."""
    lang = tongue(text)
    return Markup('<span lang="{}">{}</span>').format(lang, text) if lang else Markup("{}").format(text or "—")


def day(edtf: str | None) -> str:
    """An EDTF date in words."""
    return wording.edtf(edtf) if edtf else "day not known"


def date(value: Any) -> str:
    """A date of the record in words."""
    return wording.date(value)


def basis(value: str) -> str:
    """How a value is known, in a few words."""
    return _BASES.get(Basis(value), value) if value in list(Basis) else value


def sides(codes: str) -> str:
    """The names of sides, one or several that spoke together."""
    return " and ".join("side not known" if code == "?" else country(code) for code in codes.split(" and "))


def heading(engagement: Any) -> str:
    """What an engagement is, for a visit with where it led; it is an answer of the API, or what that was made of."""
    if isinstance(engagement, dict):
        places = [SimpleNamespace(**place) for place in engagement["places"]]
        engagement = SimpleNamespace(**{**engagement, "places": places})
    kind = EngagementKind(engagement.kind)
    if kind is not EngagementKind.VISIT:
        how = wording.FORMAT_WORDS.get(engagement.format)
        return f"{kind.value.capitalize()} {how}" if how else kind.value.capitalize()
    plain = engagement.visit_type in (None, "unspecified")
    words = "Visit" if plain else f"{engagement.visit_type.replace('_', ' ').capitalize()} visit"
    names = " and ".join(dict.fromkeys(place.name for place in engagement.places))
    return f"{words} to {names}" if names else words


def briefly(occasion: Any) -> str:
    """What an occasion of a briefing is, and where: ``Meeting in Hanoi``."""
    kind = EngagementKind(occasion.kind)
    plain = kind is not EngagementKind.VISIT or occasion.visit_type in (None, "unspecified")
    words = kind.value if plain else f"{occasion.visit_type.replace('_', ' ')} visit"
    where = (
        f" {'to' if kind is EngagementKind.VISIT else 'in'} {' and '.join(occasion.places)}" if occasion.places else ""
    )
    return words.capitalize() + where


def act(value: str) -> str:
    """An act as something done: ``proposed``."""
    return wording.ACT_WORDS.get(Act(value), value) if value in list(Act) else value


def outward(url: str | None) -> str | None:
    """An address that may be followed to another site; whatever else a report gives as its own is none."""
    return url if url and url.lower().startswith(("https://", "http://")) else None


def words(value: str | None) -> str:
    """A value of the contract as words."""
    return (value or "").replace("_", " ")


def quoted(text: str) -> str:
    """A quotation in one pair of marks."""
    return wording.quoted(text)


def counted(number: int, noun: str) -> str:
    """A number with its noun: ``1 report``, ``2 reports``."""
    plural = noun[:-1] + "ies" if noun.endswith("y") and noun[-2] not in "aeiou" else noun + "s"
    return f"{number:,} {noun if number == 1 else plural}"


def written(property: str) -> str:
    """How a new value of a property is written, where it is not plain."""
    return WRITTEN.get(property, "")


def sentence(text: str) -> str:
    """The words beginning with a capital."""
    return text[:1].upper() + text[1:]


FILTERS = {
    each.__name__: each
    for each in (
        country,
        named,
        tongue,
        script,
        day,
        date,
        basis,
        sides,
        heading,
        briefly,
        outward,
        act,
        words,
        quoted,
        counted,
        written,
        sentence,
    )
}
