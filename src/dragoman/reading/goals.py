"""Goals: where in what someone promises each goal stands, and the measures named for it.

One goal is one undertaking: "increase exchanges and expand rail links" has two, "expand and deepen exchanges" one.
What leads to a goal ("through …", "including …") are its measures; a list of mere things stays with the goal. All
is given as offsets: nothing is reworded.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from dragoman.knowledge.lexicons import load_lexicon
from dragoman.reading.aims import head_of, joined, level_of, only_a_view
from dragoman.reading.measures import MeasureFinder, Stretch, either, trimmed
from dragoman.reading.nodes import Node
from dragoman.reading.parse import Parsed

_ASIDE = re.compile(
    r",? ?(?:[(—–] ?)?\b(?:(?:to|in|of|for|with|by|on|at|from|under|through|all of|many of|some of) )?"
    r"(?:which|who|whom|whose|where)\b(?! ever)"
)
_NOTHING = re.compile(
    r"(?:with (?:pleasure|delight|joy|thanks)|(?:the|his|her|their|this|an?) (?:\w+ )?invitations?\b(?! to [a-z]))"
)
"""What is accepted and nothing to be done: "accepted the invitation with pleasure"."""
_NO_MATTER = re.compile(
    r"(?:forward )?(?:at|during|by|in|last|earlier|when) (?:(?:his|her|their|its|the|a|an|this|that|last|early|late) )?"
    r"(?:meeting|talks|visit|session|year|month|week|summit|call|consultation|january|february|march|april|may|june|july"
    r"|august|september|october|november|december|\d{4}|lieu)\b"
)
"""When something was proposed, where the thing itself stands elsewhere: "which he put forward at the meeting"."""
_ALONE = re.compile(r"(?:[\w-]+ ){0,3}(?:understandings|consensus|perceptions)\b")
"""Where "important common understandings" is all that was reached."""
_DEVOTED = re.compile(r"\b(?:re)?(?:commit(?:ted|ment|ments|s)?|dedicated) to $")
_JOINING = re.compile(r"(?:\s|[,;]|\b(?:and|to|also|as well as|that|then|thereby|further))+$")


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal: where it stands, its measures, and the lemma of what is to be done ("" where a noun names it)."""

    start: int
    end: int
    measures: tuple[Stretch, ...]
    verb: str

    @property
    def last(self) -> int:
        """Where the goal with its measures ends."""
        return max((self.end, *(end for _start, end in self.measures)))


class GoalFinder:
    """Finds the goals in the words of an undertaking with the lexicon's words."""

    def __init__(self, added: Path | None = None) -> None:
        table = load_lexicon("commitments", added)
        self._leads = _leads(table["leads"])
        self._adverbs = re.compile(rf"(?:(?:{either(table['leads']['words'])}),? )+")
        self._understanding = _understanding(table["leads"]["understandings"])
        views, praise = either(table["views"]["openings"]), either(table["views"]["adjectives"])
        self._view = re.compile(rf"(?:(?:the|their|its|a|an|that it is) )?(?:(?:{praise}) )*(?:{views})\b")
        self._light = frozenset(table["light"]["verbs"])
        self.measures = MeasureFinder(added)

    def goals(self, parsed: Parsed, low: str, start: int, end: int, agreed: bool) -> list[Goal]:
        """The goals in ``[start, end)``; none where only a view is shared there.

        Args:
            parsed: the sentence that holds the words.
            low: the document's text, folded in lower case.
            start: where what is said begins.
            end: where it ends.
            agreed: whether sides agreed on it, so that it may be a view; else it is promised or proposed.
        """
        begin = self._begin(low, start, end, agreed)
        if begin is None or end - begin < 3:
            return []
        head = head_of(parsed, begin, end)
        if agreed and head is not None and only_a_view(head, parsed, begin):
            return []
        if head is None and _DEVOTED.search(low, start - 30, begin) and not self.measures.is_action(low[begin:end]):
            return []  # "their commitment to the alliance" is support, and nothing to be done
        starts = [begin, *self._further(parsed, low, head, (begin, end))]
        ends = [*(_cut(low, first, last) for first, last in zip(starts, starts[1:], strict=False)), end]
        pieces = zip(starts, ends, self._verbs(parsed, head, starts), strict=True)
        return [goal for first, last, verb in pieces if (goal := self._goal(low, first, last, verb))]

    def _further(self, parsed: Parsed, low: str, head: Node | None, stretch: Stretch) -> list[int]:
        """Where each further goal begins."""
        if head is None:
            return []
        opener = self.measures.opener.search(low, *stretch)
        found = joined(parsed, level_of(head, self._light), stretch, opener.start() if opener else stretch[1])
        return sorted({self._past_lead(low, at, stretch[1]) for at in found})

    def _begin(self, low: str, start: int, end: int, agreed: bool) -> int | None:
        """Where the first goal begins, past the words that only lead to it; nothing for a view."""
        if found := self._understanding.match(low, start, end):
            start = found.end()
        elif agreed and _ALONE.match(low, start, end):
            return None
        start = self._past_lead(low, start, end)
        if _NO_MATTER.match(low, start, end):
            return None
        if agreed and (self._view.match(low, start, end) or _NOTHING.match(low, start, end)):
            return None
        return start

    def _past_lead(self, low: str, start: int, end: int) -> int:
        """Past "their commitment to", "that", "also to"; behind "to" stands what is to be done."""
        for _ in range(5):
            found = self._adverbs.match(low, start, end) or self._leads.match(low, start, end)
            if found is None or found.end() == start:
                break
            start = found.end()
            if found.group().endswith("to "):
                found = self._adverbs.match(low, start, end)
                return found.end() if found else start
        return start

    def _verbs(self, parsed: Parsed, head: Node | None, starts: list[int]) -> list[str]:
        """The lemma of what is to be done for each goal."""
        lemmas = [level_of(head, self._light).lemma_.lower() if head is not None else ""]
        for start in starts[1:]:
            nodes = (node for node in parsed.nodes if parsed.offsets(node.i, node.i + 1)[0] >= start)
            lemmas.append(next((node.lemma_.lower() for node in nodes if node.pos_ in ("VERB", "AUX")), ""))
        return lemmas

    def _goal(self, low: str, start: int, end: int, verb: str) -> Goal | None:
        end = trimmed(low, start, end)
        ways = self.measures.ways(low, start, end)
        end = trimmed(low, start, ways.start) if ways else end
        aside = _ASIDE.search(low, start + 3, end)
        end = trimmed(low, start, aside.start()) if aside else end
        return Goal(start, end, ways.items if ways else (), verb) if end - start > 2 else None


def _leads(table: dict[str, list[str]]) -> re.Pattern[str]:
    """What may stand before a goal: "that", "to", "ready to", "their commitment to", "with him to"."""
    own = r"(?:(?:the|their|its|his|her|our|a|an|both|all) )?(?:[\w'’-]+(?:, | and | )){0,3}?"
    named = rf"{own}(?:{either(table['nouns'])})(?: in principle)? (?:to|on|that|for|of|in|is to)\b "
    able = rf"(?:{either(table['adjectives'])}) (?:to|for|in)\b "
    with_whom = r"with (?:[\w.'’-]+ ){1,5}?(?=(?:to|that|on)\b )(?:to|that|on) "
    invited = r"(?:[\w.'’-]+ ){1,6}?invitations? (?:from [^,]{3,60}? )?(?=to [a-z])"
    plain = r"(?:that|to|on|upon|about)\b,? |in (?=\w+ing\b)"
    return re.compile(rf"{able}|{named}|{with_whom}|{invited}|{plain}")


def _understanding(words: list[str]) -> re.Pattern[str]:
    """ "(an) agreement in principle, subject to …, on": what was agreed stands behind."""
    noun, aside = either(words), r"(?: in principle)?(?:, [^,]{3,60},)?"
    return re.compile(
        rf"(?!to )(?:(?:an?|the|their|its) )?(?:[\w-]+ ){{0,2}}?(?:{noun}){aside} (?:on|to|that|about)\b "
    )


def _cut(low: str, start: int, following: int) -> int:
    """The end of a goal before the next one, without the "and to" that joins them."""
    found = _JOINING.search(low, start, following)
    return found.start() if found and found.end() == following else following
