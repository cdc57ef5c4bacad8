"""Measures: the ways that are named to a goal, told from the things that the goal is about.

"Through joint patrols" and "including opening a centre" are ways; "including cosmetics and medical devices" is a list
of things and stays with the goal.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dragoman.knowledge.lexicons import load_lexicon

Stretch = tuple[int, int]
_ENDING = re.compile(r"(?:\s|[,;:.—–-]|(?<=\s)(?:and|or|but|while|as well as)(?=\s*$))+$")
_HEAD_END = re.compile(
    r"\b(?:of|on|for|in|between|among|with|at|to|from|against|by|into|under|across|within|and|that)\b|,|\("
)
_BEFORE_NOUN = re.compile(
    r"(?:(?:the|a|an|their|its|his|her|our|both|all|any|more|further|new|early|joint|closer)\s+)+"
)
_BETWEEN = re.compile(
    r", (?!especially|particularly|notably|above all|in particular|such as|including|respectively)(?:and |as well as )?"
    r"| and |; (?:and )?"
)
"""Where one measure ends and the next begins; what "especially" picks out belongs to the measure before."""
_ITEM_LEAD = re.compile(r"[\s,.;]*(?:(?:as well as|and|also|by|through|then|to)\b\s+)*")
_LIST_END = re.compile(
    r", (?:which|who|where|whose) |,? (?:as (?:an?|the) |in a manner|in order|while |with a view|consistent with"
    r"|in line with|in accordance|subject to|based on|so as to|so that|thereby |for the benefit)"
    r"|, (?:in order )?to [a-z]+ (?:the|our|their|its|a|an)\b"
)
_ADJUNCT = re.compile(r"(?:with|in|on|at|for|from|as|to be|when|where|during|under)\b")
"""What begins so is no way but a circumstance: "including in the online environment"."""
_TIME = re.compile(
    r"(?:the (?:end|course|year|years|completion|remainder|transition|coming|next)|\d{4}|early|late|mid|out)\b"
)
_NO_WAY = re.compile(
    r"^(?:(?:an?|the|its|their|his|her|our|more|greater|special|particular|full|due|high|strong|top|new|joint) )*"
    r"(?:view|aim|aims|goal|goals|objective|purpose|focus|focuses|emphasis|priority|priorities|attention|regard|respect"
    r"|hope|hopes|participation|support|presence|attendance|help|assistance|consent|approval|backing|value|total|turnover"
    r"|result|results|spirit|sense|belief|conviction|exception|term|validity|capacity|length|cost|budget)\b"
    r"|^(?:both|each|all|more than|about|over|nearly|around|up to|some|many|most|other|\d)\b"
    r"|^(?:\w+ ){1,5}(?:being|serving|becoming|reaching|totalling|covering|playing|leading|continuing|expected|as)\b"
)
"""What follows ", with" and is no way to the goal: an aim, a helper, a figure, or a clause of its own."""
_GERUND = re.compile(r"(?:\w+ly |jointly |also )?\w+ing\b")


@dataclass(frozen=True, slots=True)
class Ways:
    """The measures named for a goal, and where the words that lead to them begin."""

    start: int
    items: tuple[Stretch, ...]


class MeasureFinder:
    """Finds the measures of a goal with the lexicon's words."""

    def __init__(self, added: Path | None = None) -> None:
        table = load_lexicon("commitments", added)
        self.opener = _opener(table["measures"])
        self._ways = frozenset(table["measures"]["ways"])
        actions = table["actions"]
        self._doing = frozenset((*actions["nouns"], *actions["doing"])) - frozenset(actions["not_doing"])
        self._not_doing = frozenset(actions["not_doing"])

    def ways(self, low: str, start: int, end: int) -> Ways | None:
        """The measures in a goal's words; nothing where none are named."""
        for opener in self.opener.finditer(low, start + 1, end):
            items = tuple(self._items(low, opener.end(), end, bool(opener["along"])))
            if items and self._are_ways(low, start, opener, items):
                return Ways(opener.start(), items)
        return None

    def behind(self, low: str, start: int, end: int) -> tuple[Stretch, ...]:
        """The measures that follow a text's name at once."""
        opener = self.opener.match(low, start, end)
        items = tuple(self._items(low, opener.end(), end, bool(opener["along"]))) if opener else ()
        return items if opener and items and self._are_ways(low, start, opener, items) else ()

    def is_action(self, low: str) -> bool:
        """Whether a phrase, in lower case, names something that is done: "joint patrols", "opening a school"."""
        words = _BEFORE_NOUN.sub("", low.strip(), count=1)
        first, _, rest = words.partition(" ")
        if first == "to" or first.endswith("ing") and first not in ("beijing", "during", "being") and rest:
            return True
        head = _HEAD_END.split(words, maxsplit=1)[0].split()
        if not head or head[-1] in self._not_doing:
            return False
        return head[-1] in self._doing or bool(re.search(r"(?:[ts]ions?|ments?|ances?|ing)$", head[-1]))

    def _are_ways(self, low: str, start: int, opener: re.Match[str], items: tuple[Stretch, ...]) -> bool:
        """Whether what is listed are ways to the goal and not the things that it is about."""
        if opener["always"]:
            first = low[items[0][0] : items[0][1]]
            return not _TIME.match(first) and (not opener["always"].startswith("by") or bool(_GERUND.match(first)))
        if opener["along"]:
            return not any(_NO_WAY.search(low[first:end]) for first, end in items)
        if _ADJUNCT.match(low, items[0][0]):
            return False
        before = _HEAD_END.split(low[max(start, opener.start() - 60) : opener.start()].strip(" ,"))
        last = before[-1].split()
        listed = re.findall(r"[\w-]+", low[start : opener.start()])
        if last and last[-1] in self._ways or any(word in self._ways for word in listed[:4]):
            return True
        return 2 * sum(self.is_action(low[first:end]) for first, end in items) >= len(items)

    def _items(self, low: str, start: int, end: int, along: bool = False) -> Iterator[Stretch]:
        """The items of a list, each trimmed; what only says how or what for ends it.

        Where they go ``along`` with the goal, "with shared gauges and a common hotline", "and" divides two.
        """
        over = _LIST_END.search(low, start, end)
        end = over.start() if over else end
        found = list(_BETWEEN.finditer(low, start, end))
        cuts = [match for match in found if self._divides(low, start, match)]
        if (cuts or along) and found and found[-1] not in cuts and _closes(low, start, cuts, found, end):
            cuts.append(found[-1])
        firsts = [start, *(match.end() for match in cuts)]
        lasts = [*(match.start() for match in cuts), end]
        for first, last in zip(firsts, lasts, strict=True):
            first = lead.end() if (lead := _ITEM_LEAD.match(low, first, last)) else first
            last = trimmed(low, first, last)
            if last - first > 2:
                yield first, last

    def _divides(self, low: str, start: int, match: re.Match[str]) -> bool:
        """Whether an "and" without a comma divides two measures: both sides of it must name an action."""
        if match.group().strip() != "and":
            return True
        before = re.split(r"[,;]", low[start : match.start()])[-1]
        behind = re.split(r"[,;]", low[match.end() :], maxsplit=1)[0]
        if re.match(r"\w+ing\b", behind) and self.is_action(before):
            return True
        return bool(_BEFORE_NOUN.match(behind)) and self.is_action(before) and self.is_action(behind)


def _closes(low: str, start: int, cuts: list[re.Match[str]], found: list[re.Match[str]], end: int) -> bool:
    """Whether the only "and" of the last item closes the list, "A, B and C": two words or more stand on each side."""
    behind = [match for match in found if not cuts or match.start() >= cuts[-1].end()]
    if len(behind) != 1 or behind[0].group() != " and " or any("and" in match.group() for match in cuts):
        return False
    before = low[cuts[-1].end() if cuts else start : behind[0].start()]
    return all(len(words.split()) > 1 for words in (before, low[behind[0].end() : end]))


def either(words: list[str]) -> str:
    """An alternation of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def trimmed(low: str, start: int, end: int) -> int:
    """Where a stretch ends without blanks, stops and a trailing "and"."""
    found = _ENDING.search(low, start, end)
    return found.start() if found and found.end() == end else end


def _opener(table: dict[str, list[str]]) -> re.Pattern[str]:
    always, listing = either(table["always"]), either(table["listing"])
    return re.compile(
        rf",? \b(?:(?:including )?(?P<always>{always})|(?P<listing>{listing}))(?: but not limited to)?(?: those)?:? "
        r"|, (?P<along>with) (?=an? |shared |joint |common |regular |yearly |annual |[a-z-]+ [a-z-]+s\b)"
    )
