"""Courtesies: what is only said to greet, to thank for nothing told or to give the floor, and remarks in brackets.

"Thank you very much, Vice President", "Mr Costa, good morning" and "(As interpreted.)" are nobody's statements;
"Thank you for the warm welcome" is one.
"""

import re

_TITLES = "mr|mrs|ms|madam|dear|your|vice|prime|president|sir|ladies|everyone|everybody|colleagues|friends|all"
_TO_WHOM = rf"(?:,? ?(?:(?:{_TITLES})\b[^,.]{{0,40}}))"
_KIND_WORDS = (
    r"(?:(?:many )?thanks|thank you|good (?:morning|afternoon|evening|day)|hello|hi|hey|welcome|please|go ahead|yes|no"
    r"|once again|again|very much|so much|very well|well|so|and|okay|all right|of course|you are welcome)"
)
_COURTESY = re.compile(rf"{_TO_WHOM}?(?:[,.!]? ?(?:{_KIND_WORDS}\b)){{1,6}}{_TO_WHOM}{{0,3}}[,.! ]*", re.IGNORECASE)
_BRACKETED = re.compile(r"\s*\([^()]{2,60}\)[.\s]*")


def after_brackets(text: str, start: int, end: int) -> int:
    """Where words begin after a remark of the editors in brackets: "(As interpreted.)"."""
    remark = _BRACKETED.match(text, start, end)
    return remark.end() if remark else start


def courtesy(words: str) -> bool:
    """Whether words only greet or thank, without saying what for."""
    return _COURTESY.fullmatch(" ".join(words.split())) is not None
