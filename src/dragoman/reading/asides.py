"""Asides: which engagement is being told where a sentence names another in passing, or one told before.

"Support was affirmed for the plan, as agreed during Kim's talks with Lee" still tells of those who met; "during
the consultations, both sides …" goes back to the consultations, whoever was called on since.
"""

import re

from dragoman.domain.engagements import EngagementKind
from dragoman.domain.statements import Act
from dragoman.reading.discourse import Discourse
from dragoman.reading.drafts import Draft
from dragoman.reading.parse import Parsed, root_of
from dragoman.reading.said import Said
from dragoman.reading.speech import SpeechFinder
from dragoman.reading.trigger import OF_TWO

_THEN = re.compile(
    r"\b(?:at the time|(?:that|those|the previous|the earlier) (?:call|meetings?|talks))\b", re.IGNORECASE
)
"""Words by which a sentence stays with what it recalls."""
_BEFORE = 80
"""Characters before a statement in which it may say when it was made."""
_DURING = frozenset(("during", "at", "throughout"))


def leave_asides(
    parsed: Parsed, told: list[Draft], before: Draft | None, discourse: Discourse, speech: SpeechFinder
) -> None:
    """Keeps to what was being told ``before`` where a sentence of speech names another engagement within what
    is said, and goes back to the engagement whose occasion it names."""
    if not told:
        discourse.current = _named_again(parsed, discourse) or discourse.current
        return
    if (
        before is None
        or before.background
        or len(before.sides()) < 2
        or discourse.current is None
        or discourse.current not in told
    ):
        return
    root = root_of(parsed)
    said_at = parsed.offsets(root.i, root.i + 1)[0]
    others = [part for part in discourse.current.parts if not before.has(part.figure)]
    saying = speech.saying(parsed, root) if others and all(part.start > said_at for part in others) else None
    contact = saying is not None and saying.act is Act.DISCUSS and len(others) < len(discourse.current.parts)
    if saying is not None and not contact:  # "discussed trade with Kim" is the contact itself
        discourse.current = before


def back_to_the_news(drafts: list[Draft], everything: list[Said], text: str) -> None:
    """Puts what is said after a contact was recalled into the news of the same people, with which the report goes on:
    "The call follows their talks in May. The President thanked Peru"."""
    news = [draft for draft in drafts if not draft.background and draft.kind in OF_TWO]
    for said in everything:
        recalled = said.engagement
        if recalled is None or not recalled.background or said.sentence <= recalled.sentence:
            continue
        people = set(recalled.figures())
        same = next((draft for draft in reversed(news) if people <= set(draft.figures())), None)
        later = same is not None and same.sentence <= said.sentence
        if later and not _THEN.search(text, max(0, said.start - _BEFORE), said.end):
            said.engagement = same


def _named_again(parsed: Parsed, discourse: Discourse) -> Draft | None:
    """The one engagement told before that a sentence names by its occasion: "during the consultations"."""
    current = discourse.current
    for node in parsed.nodes:
        if node.dep_ != "pobj" or node.head.lower_ not in _DURING or current is None or _called(current, node.lower_):
            continue
        if node.lower_ == "meeting" and current.kind is EngagementKind.MEETING and not any(node.rights):
            continue  # "met A. He also received B. At the meeting, the two sides" goes on with B
        found = [draft for draft in discourse.drafts if _of_two(draft) and _called(draft, node.lower_)]
        if len(found) == 1:
            return found[0]
    return None


def _of_two(draft: Draft) -> bool:
    return not draft.background and draft.kind is not EngagementKind.VISIT and len(draft.sides()) > 1


def _called(draft: Draft, noun: str) -> bool:
    words = draft.label.lower().split()
    return bool(words) and words[-1].rstrip("s") == noun.rstrip("s")
