"""Markup left in plain text: exports of web systems keep tags and entities in what they call text.

Plain patterns that stop at the next angle bracket: the standard library's parser takes quadratic time on
broken comments. A page given as a page goes another way.
"""

import re
from html import unescape

_TAG = re.compile(r"</?([a-z][a-z0-9]{0,15})\b[^<>]{0,4000}>", re.IGNORECASE)
_HIDDEN = re.compile(r"<(script|style)\b[^<>]{0,4000}>[^<]{0,100000}</\1>|<!--[^<>]{0,4000}-->", re.IGNORECASE)
_BREAKING = frozenset(("p", "br", "div", "ul", "ol", "li", "table", "tr", "blockquote", "h1", "h2", "h3", "h4"))
_KNOWN = _BREAKING | {"span", "a", "b", "i", "em", "strong", "td", "img", "font", "u", "figure", "figcaption"}
_SAMPLE = 100_000


def without_markup(text: str) -> str:
    """The text without tags and entities, if it holds tags; one lone tag may be the report's own."""
    tags = _TAG.findall(text, 0, _SAMPLE)
    if sum(tag.lower() in _KNOWN for tag in tags) < 2:
        return text
    return unescape(_TAG.sub(_replacement, _HIDDEN.sub("", text))).strip()


def _replacement(match: re.Match[str]) -> str:
    """A blank line where a tag begins or ends a paragraph, nothing where it marks words."""
    return "\n\n" if match.group(1).lower() in _BREAKING else ""
