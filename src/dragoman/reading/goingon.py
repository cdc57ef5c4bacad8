"""Going on: stays and contacts that go on since a day or until one: "has been in Lima since Monday"."""

import re

from dragoman.reading.dateforms import Form

_GOES_ON = re.compile(
    r"\b(?:(?:visit|trip|tour|stay|visiting|staying|touring)\b[^.;]{0,60}? (?P<since>since)"
    r"|(?:has|have)(?: also)? (?:held|had|been (?:in|on)|visited|met|spoken|talked|phoned)\b[^.;]{0,160}?"
    r" (?P<while>since)"
    r"|(?:(?:is|are|was|were|been|be)(?: [a-z]+)? (?:on an? (?:[\w-]+ ){0,3}?(?:visit|trip|tour)|in|visiting|touring"
    r"|(?:leading|heading) an? (?:[\w-]+ ){0,3}?delegation to)\b[^.;,]{0,60}?"
    r"|(?:remain|stay)(?:s|ing)?\b(?: [^\s.;]+){0,6}?|(?:visit|trip|tour)\b[^.;]{0,60}? (?:last|run|continue)s?)"
    r" (?P<until>until|till))(?: last)? $",
    re.I,
)


def going_on(line: str, form: Form) -> str:
    """Whether what goes on does so since or until a day: "is on a visit since Monday", "a visit that lasts until"."""
    day = form.begin.weekday is not None or form.begin.offset is not None or form.begin.day is not None
    plain = day and not (form.last or form.same or form.begin.year)
    found = _GOES_ON.search(line, max(0, form.start - 220), form.start) if plain else None
    return "" if found is None else "until" if found["until"] else "since"
