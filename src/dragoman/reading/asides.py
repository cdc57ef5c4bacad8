"""Asides: which engagement is being told where a sentence names another in passing, or one told before.

"Support was affirmed for the plan, as agreed during Kim's talks with Lee" still tells of those who met; "during
the consultations, both sides …" goes back to the consultations, whoever was called on since.
"""

from dragoman.domain.engagements import EngagementKind
from dragoman.domain.statements import Act
from dragoman.reading.discourse import Discourse
from dragoman.reading.drafts import Draft
from dragoman.reading.parse import Parsed, root_of
from dragoman.reading.speech import SpeechFinder

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


def _named_again(parsed: Parsed, discourse: Discourse) -> Draft | None:
    """The one engagement told before that a sentence names by its occasion: "during the consultations"."""
    current = discourse.current
    for node in parsed.nodes:
        if node.dep_ != "pobj" or node.head.lower_ not in _DURING or current is None or _called(current, node.lower_):
            continue
        found = [draft for draft in discourse.drafts if _of_two(draft) and _called(draft, node.lower_)]
        if len(found) == 1:
            return found[0]
    return None


def _of_two(draft: Draft) -> bool:
    return not draft.background and draft.kind is not EngagementKind.VISIT and len(draft.sides()) > 1


def _called(draft: Draft, noun: str) -> bool:
    words = draft.label.lower().split()
    return bool(words) and words[-1].rstrip("s") == noun.rstrip("s")
