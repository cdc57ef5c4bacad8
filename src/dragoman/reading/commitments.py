"""Commitments: the undertakings that statements carry, one goal each, with the measures named for it.

The rules are those of the G7 Research Group's coding manual: one goal is one commitment, the ways to it are
its measures; "will continue to" counts, praise of the past does not.
"""

import re
from dataclasses import dataclass

from dragoman.domain.engagements import Role
from dragoman.domain.statements import Act, CommitmentForm
from dragoman.reading.cast import Figure
from dragoman.reading.statements import Said

RULES = {
    "a proposal": (
        "What someone proposes is a commitment sought: one goal, its measures after 'including' or 'such as'."
    ),
    "a pledge": "What someone is ready to do or will do is a commitment.",
    "an agreement": "What both sides agree to do is a commitment of both.",
}
_FORMS = {
    Act.PROPOSE: (CommitmentForm.PROPOSAL, "a proposal"),
    Act.PLEDGE: (CommitmentForm.PLEDGE, "a pledge"),
    Act.AGREE: (CommitmentForm.AGREEMENT, "an agreement"),
}
_MEASURES = re.compile(r",? (?:including|such as|through|by means of|namely|especially)(?: those)? ")
_BETWEEN_MEASURES = re.compile(
    r", (?!especially|particularly|notably|above all|in particular)(?:and )?| and (?=\w+ing\b)|; (?:and )?"
)
"""Where one measure ends and the next begins; what "especially" picks out belongs to the measure before."""
_PAST = re.compile(r"\b(has been|have been|had been|has developed|have developed|was|were)\b")
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_COMING = r"this year|next year|(?:the )?(?:next|coming) \w+ (?:years|months)"
_WHEN = rf"\d{{4}}|{_MONTH}(?: \d{{1,2}})?(?:,? \d{{4}})?|{_COMING}"
_DEADLINE = re.compile(rf"\b(?:by|before|until|no later than|within) (?:the end of )?({_WHEN})")
_TARGET = re.compile(
    r"\b\d[\d.,]*\s?(?:percent|per cent|%|billion|million|trillion|km|MW|scholarships|people)\b|\bUS\$|\$\d"
)


@dataclass(frozen=True, slots=True)
class Promised:
    """A commitment while the report is being read."""

    said: Said
    form: CommitmentForm
    makers: tuple[Figure, ...]
    counterparts: tuple[Figure, ...]
    goal: str
    measures: tuple[str, ...]
    specificity: str
    deadline: str | None
    rule: str


def commitment_of(said: Said, content: str) -> Promised | None:
    """The commitment that a statement carries, if it carries one."""
    if said.act not in _FORMS or not content.strip() or said.act is Act.AGREE and _PAST.search(content[:80]):
        return None
    form, rule = _FORMS[said.act]
    cut = _MEASURES.search(content)
    goal = (content[: cut.start()] if cut else content).strip(" ,.;:")
    measures = (
        tuple(measure for part in _BETWEEN_MEASURES.split(content[cut.end() :]) if (measure := part.strip(" ,.;")))
        if cut
        else ()
    )
    deadline = _DEADLINE.search(content)
    named = (deadline is not None) + bool(_TARGET.search(content)) + bool(measures)
    others: tuple[Figure, ...] = ()
    if said.engagement is not None:
        sides = {figure.side for figure in said.speakers}
        others = tuple(
            part.figure
            for part in said.engagement.parts
            if part.figure.side not in sides and part.role is not Role.MEMBER
        )
    return Promised(
        said,
        form,
        tuple(said.speakers),
        others,
        goal,
        measures,
        ("low", "medium", "high", "high")[named],
        deadline.group(1) if deadline else None,
        rule,
    )
