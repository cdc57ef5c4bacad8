"""The text of a document: the report's characters brought to one form, once, before anything is read from it.

Canonical composition (NFC), one kind of line end and one kind of space; invisible characters and markdown go.
Nothing else is changed: words that run together and misprints stay as printed. All offsets are of the result.
"""

import re
from functools import cache
from unicodedata import combining, is_normalized, normalize

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
_SURROGATES = re.compile("[\ud800-\udfff]")
# every range above at once: most texts hold none of them, and then one look is enough
_ODD = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\xa0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ud800-\udfff\ufeff\ufff9-\ufffb]"
)
_LINK = re.compile(r'!?\[([^\[\]\n]{0,1000})\]\(((?:[^()\s]|\([^()\s]{0,300}\)){0,2000})(?:\s"[^"\n]{0,300}")?\)')
_EMPHASIS = re.compile(r"(?<=[^\s*])\*{1,3}(?!\*)|(?<!\*)\*{1,3}(?=[^\s*])")


def normalise(text: str) -> str:
    """The final text of a document."""
    text = _clean(text)
    if "](" in text:
        text = _LINK.sub(_link_text, text)
    if "*" in text:
        text = _EMPHASIS.sub("", text)
    return compose(text)


def tidy(value: str | None) -> str | None:
    """A piece of metadata in the same form, without surrounding blanks; None where nothing is left."""
    if value is None:
        return None
    return compose(_clean(value)).strip() or None


def compose(text: str) -> str:
    """The text in canonical composition (NFC)."""
    if text.isascii() or is_normalized("NFC", text):
        return text
    return normalize("NFC", _mark_run().sub(r"\1", text))


@cache
def _mark_run() -> re.Pattern[str]:
    """More combining marks on a letter than any script stacks; composing takes quadratic time there.

    Unicode's stream-safe form allows 30. The marks are those of the planes that living scripts use.
    """
    marks = "".join(mark for mark in map(chr, range(0x300, 0x20000)) if combining(mark))
    return re.compile(f"([{marks}]{{30}})[{marks}]+")


def _clean(text: str) -> str:
    if not _ODD.search(text):
        return text
    text = _LINE_ENDS.sub("\n", text)
    text = _SPACES.sub(" ", text)
    text = _INVISIBLE.sub("", text)
    return _SURROGATES.sub("\ufffd", text)


def _link_text(match: re.Match[str]) -> str:
    """A link's words; square brackets before round ones that hold no address are the report's own."""
    words, address = match.group(1), match.group(2)
    is_link = any(mark in address for mark in "/.:#@") or match.group().startswith("!")
    return words if is_link else match.group()
