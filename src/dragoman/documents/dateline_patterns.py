"""The patterns of datelines, built once from the known agencies; every repetition in them is bounded."""

import re
from functools import cache

from dragoman.documents.calendar import date_pattern
from dragoman.knowledge.agencies import any_mark

REACH = 120
"""No dateline is longer than this."""

_WORD = r"[^\W\d_][\w'’.-]*"
_PLACE = rf"(?P<place>{_WORD}(?: {_WORD}){{0,4}}?(?:(?:, ?|/){_WORD}(?: {_WORD}){{0,3}}?){{0,2}}?)"
_DASH = r"\s{0,2}(?:[-–—―]{1,3}|\.[-–—]{1,2})(?=\s|$|(?-i:[A-ZÀ-Ỹ])|[\"“‘'])"
DASH_OR_BRACKET = re.compile(
    r"[(（—–―:：/／电電訊讯]|[ .]-|-[- ]|[A-Z]{3}\. |\d\. [A-Z]|\d, [A-Z]{3}|, [A-Z][A-Za-z]{1,9}\. [A-Z]"
)
# a hyphen within a word ("U.S.-Japan") is no dash; one before a blank is ("LIMA- ")
_HIJRI = (
    r"(?:muharram|safar|rabi['’ \w]{1,14}|jumada['’ \w]{1,12}|rajab|sha['’]?ban|ramadan|shawwal"
    r"|(?:dhu|thul)['’ \w-]{2,12})"
    r" \d{1,2}, ?1[34]\d\d"
)
"""A day of the Islamic calendar, by which the agencies of the Gulf date their lines."""
_WIDE_DASH = r"(?:\s{1,2}[-–—―]{1,3}(?=\s|$)|\s?[—―]|\s?--|[–-]\s|\.[-–—]{1,2}\s)"


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    """The patterns by the name of the form that uses them."""
    marks = rf"(?:{any_mark()})(?:[/-](?:{any_mark()}))?"
    day = date_pattern()
    sources = {
        "agency_after": rf"{_PLACE}(?: ?\[[^\[\]\n]{{2,24}}\])?,? ?(?:(?:le |el )?{day})?[.,]? ?"
        rf"\((?P<agency>[^()\n]{{2,30}})\)"
        rf"(?P<tail>(?:[.,:]|{_DASH}){{0,2}})",
        "agency_then_day": rf"{_PLACE},? ?\((?P<agency>[^()\n]{{2,30}})\)[.,-]? ?{day}(?P<tail>{_DASH}|[.:])?(?=\s)",
        "mark_then_day": rf"{_PLACE}(?<!\.),? (?P<agency>(?-i:{marks})),? {day}\.?(?P<tail>{_DASH})",
        "agency_with_day": rf"{_PLACE},? ?\((?P<agency>[^()\n]{{2,60}}?) [-–—] ?{day} ?\)"
        rf"(?P<tail> ?(?:[.,:]|{_DASH}){{0,2}})",
        "agency_between_slashes": rf"{_PLACE}(?:[,.]? ?(?P<dated>{day})[.,]? ?| ?)/ ?(?P<agency>[^/\n]{{2,20}}?) ?/\.?"
        rf"(?P<tail>{_DASH})?",
        "agency_before_slash": rf"{_PLACE}[.,] ?{day}[.,] (?P<agency>(?-i:{marks}))/(?P<tail>)",
        "place_day_and_mark": rf"{_PLACE}[.,] ?{day}[.,]? (?P<agency>(?-i:{marks}))(?P<tail>{_DASH}|:)?(?=\s|$)",
        "place_agency": rf"{_PLACE}(?<!\.)(?:[,.] ?| )(?P<agency>(?-i:{marks}))(?:,? {day}(?= -))?"
        rf"(?P<tail>{_DASH}|:(?= )|\.(?= (?-i:[A-Z])))",
        "place_day_agency": rf"{_PLACE},? ?(?:(?:le |el )?{day}|{_HIJRI})[.,]? (?P<agency>(?-i:[A-Z]{{2,10}}|{marks}))"
        rf"(?P<tail>{_DASH}|:(?= )|\.(?= (?-i:[A-Z])))",
        "place_and_day": rf"{_PLACE}(?:, ?| [-–—] )(?:(?:le |el )?{day})(?P<tail>{_DASH}|:)",
        "capitals_and_day": rf"{_PLACE}, ?{day}\.(?P<tail>)(?= (?-i:[A-Z]))",
        "day_and_place": rf"{day},? ?[-–—] ?{_PLACE}(?: ?[-–—] ?(?P<agency>[^\n–—]{{3,60}}))?(?P<tail>)$",
        "day_at_end": rf",? (?:{day})$",
        "place_alone": rf"{_PLACE}[.,]?(?: (?=: ))?(?P<tail>{_WIDE_DASH}|\s[–—](?P<stuck>(?=\w))|:(?!\d))",
        "agency_alone": rf"\((?P<agency>[^()\n]{{2,30}})\)(?P<tail>{_DASH}|:)",
        "agency_first": rf"(?P<agency>{marks})(?P<tail>{_DASH}|:(?= )| ?/(?= ))",
        "agency_place_day": rf"(?P<agency>{marks}),? {_PLACE}, ?(?:le |el )?{day}(?P<tail>{_DASH}|[.:])?",
        "chinese": rf"(?P<agency>{marks})(?P<place>(?!消息)[\u4e00-\u9fff]{{2,8}}?)?"
        r"(?:\d{1,2}月)?(?:\d{1,2}日)?(?:电|電|讯|訊|消息)?\s?(?:[（(][^（）()\n]{1,30}[）)])?\s?"
        r"(?P<tail>[-—–]{1,3}|[：:／/]|(?<=[电電訊讯])|(?<=[）)]))",
        "run_in": rf"\((?P<agency>{marks})\)\s?[.,]?(?P<tail>{_DASH})",
        "place_before": rf"(?P<place>{_WORD}(?:,? {_WORD}){{0,4}}),?\s?(?:(?:le |el )?{day}[.,]?)?\s?$",
        "chinese_day": r"(?P<month>\d{1,2})月(?P<day>\d{1,2})日",
    }
    return {name: re.compile(source, re.IGNORECASE) for name, source in sources.items()}
