"""Commitments: the undertakings that statements and signed texts carry, one goal each.

The rules are those of the G7 Research Group's coding manual: one goal is one commitment, the ways to it are its
measures; "will continue to" counts, praise of the past and shared views do not. How specific one is says whether
it names a target, an action, a timetable.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dragoman.domain.engagements import Role
from dragoman.domain.statements import Act, CommitmentForm
from dragoman.domain.text import Document
from dragoman.knowledge.folding import fold
from dragoman.knowledge.lexicons import load_lexicon
from dragoman.reading import vows
from dragoman.reading.cast import Figure
from dragoman.reading.deadlines import UNKNOWN_YEAR, Deadline, deadline_in
from dragoman.reading.drafts import Draft
from dragoman.reading.goals import Goal, GoalFinder
from dragoman.reading.measures import Stretch, either, trimmed
from dragoman.reading.parse import Parsed
from dragoman.reading.said import Said
from dragoman.reading.ties import PhraseFound

RULES = {
    "a proposal": "What someone proposes is a commitment sought: one goal, with the ways to it as its measures.",
    "a pledge": "What someone is ready to do or will do is a commitment.",
    "an agreement": "What both sides agree to do is a commitment of both; a view that they share is none.",
    "a pledge within what is said": "Who says that his own side will do something, or is ready to, commits it to that.",
    "a pledge renewed": "Who reaffirms a commitment to do something makes it once more.",
    "a signed text": "A text that is signed is a commitment of those who sign it.",
    "a way to the goal": "What stands behind 'including', 'through', 'by' and the like is a measure for the goal.",
    "a deadline": "A time that lies ahead of the report says by when; 'this year' hangs on the day of the report.",
    "target, action, timetable": (
        "Specific is what names a target in figures, an action that can be seen, a timetable: none of them is low, "
        "one medium, two or three high."
    ),
}
_FORMS = {
    Act.PROPOSE: (CommitmentForm.PROPOSAL, "a proposal"),
    Act.PLEDGE: (CommitmentForm.PLEDGE, "a pledge"),
    Act.AGREE: (CommitmentForm.AGREEMENT, "an agreement"),
}
_RENEWED = re.compile(
    r"\b(?:reaffirm|reiterat|renew|repeat|restat|recommit)\w*\b[^,;]{0,40}?\b(?:commitment|pledge|readiness|willingness"
    r"|determination|resolve|intention|proposal|offer)s? (?=to (?!the\b|a\b|an\b|its\b|their\b|his\b|her\b))"
)
_ACCEPTS = re.compile(
    r"\baccept(?:s|ed|ing)? (?![^,;]{0,60}\b(?:invitations?|offer|proposals?|credentials)\b|with\b|it\b)"
)
"""A verb that is itself what is to be done: "agreed on accepting electronic certificates"."""
_DENIED = re.compile(
    r"\b(?:(?:did|do|does|has|have|had|could|was|were|are|is)(?: not|n['’]t)(?: yet)?|never|refused to|declined to"
    r"|failed to) (?:\w+ly )?(?:agree|propos|pledg|promis|commit|reach|suggest|offer|accept|undertak)\w*\b"
)
"""A verb of undertaking that is denied: "did not agree to"."""
_NO_NOUN = (
    r"(?! (?!(?:of|on|for|in|and|or|between|with|to|at|by|among|through|from|as|that|which|under|across)\b)[a-z])"
)
"""Where a noun ends what it names: "friendship", and not the "friendship bridge"."""
_STAYING = frozenset(("be", "remain", "stay", "become", "have", "serve"))
"""What will only be so: "will remain the closest of allies" undertakes nothing."""
_PAST = re.compile(r"\b(?:has been|have been|had been|has developed|have developed|was|were)\b")
_JOINT_TEXT = re.compile(
    r"\b(?:joint (?:\w+ ){0,2}(?:statement|communique|declaration|fact sheet|vision)"
    r"|(?:leaders|ministers).{0,3} (?:vision )?(?:statement|declaration|communique))\b"
)


@dataclass(frozen=True, slots=True)
class Promised:
    """A commitment while the report is being read; ``said`` is ``None`` where a signed text carries it."""

    said: Said | None
    form: CommitmentForm
    makers: tuple[Figure, ...]
    counterparts: tuple[Figure, ...]
    whole: Stretch
    goal: Stretch
    measures: tuple[Stretch, ...]
    specificity: str
    deadline: Deadline | None
    rule: str

    @property
    def due(self) -> str | None:
        """By when, in EDTF."""
        return self.deadline.edtf if self.deadline else None


class PromiseFinder:
    """Finds the commitments of statements with the lexicon's words; one for all documents."""

    def __init__(self, added: Path | None = None) -> None:
        table = load_lexicon("commitments", added)
        self._goals = GoalFinder(added)
        self._verbs = frozenset(table["actions"]["verbs"])
        self._nouns = frozenset(table["actions"]["nouns"])
        self._target = _target(table["targets"])
        self._vague = re.compile(
            rf"^(?:(?!of\b|for\b|in\b)[\w-]+[ ,]+){{1,5}}(?:{either(table['actions']['vague'])})\b{_NO_NOUN}"
        )

    def promised(self, document: Document, low: str, said: Said, parsed: Parsed | None) -> Iterator[Promised]:
        """The commitments that a statement carries, one a goal.

        Args:
            document: the report.
            low: its text, folded in lower case.
            said: the statement.
            parsed: the sentence that it stands in.
        """
        found = _words(low, said, parsed)
        if parsed is None or found is None or _DENIED.search(low, said.start, found[2]):
            return
        form, rule, start, end = found
        if said.act is Act.AGREE and _PAST.search(low, start, min(end, start + 80)):
            return
        others = _others(said)
        for goal in self._goals.goals(parsed, low, start, end, agreed=said.act is Act.AGREE):
            if form is CommitmentForm.REAFFIRMATION and not goal.verb or said.rule == "will" and goal.verb in _STAYING:
                continue
            deadline = deadline_in(document.text, goal.start, goal.last, document.published)
            yield Promised(
                said,
                CommitmentForm.JOINT_STATEMENT_ITEM if _in_joint_text(document) else form,
                tuple(said.speakers),
                others,
                (said.start, said.end),
                (goal.start, _before_deadline(low, goal, deadline)),
                goal.measures,
                self._specificity(low, goal, deadline),
                deadline,
                rule,
            )

    def signed(
        self, low: str, found: Sequence[tuple[PhraseFound, Draft | None]], sentences: Sequence[Stretch]
    ) -> Iterator[Promised]:
        """The commitments of texts that are told as signed; one named twice is one."""
        known: set[str] = set()
        for text, draft in found:
            name = low[text.start : text.end]
            if not text.signed or text.recalled or draft is None or draft.background or name in known:
                continue
            known.add(name)
            makers = _one_a_side(draft)
            stretch = (text.start, _with_matter(low, text))
            if len(makers) < 2 or low[slice(*stretch)] == text.key and " on " not in text.key:
                continue
            whole = next((each for each in sentences if each[0] <= text.start < each[1]), stretch)
            form, measures = CommitmentForm.SIGNED_INSTRUMENT, self._goals.measures.behind(low, stretch[1], whole[1])
            yield Promised(None, form, makers, (), whole, stretch, measures, "medium", None, "a signed text")

    def _specificity(self, low: str, goal: Goal, deadline: Deadline | None) -> str:
        words = low[goal.start : goal.last]
        named = bool(self._target.search(words)) + self._acts(low, goal) + (deadline is not None)
        return ("low", "medium", "high", "high")[named]

    def _acts(self, low: str, goal: Goal) -> bool:
        """Whether the goal or one of its measures names an action that can be seen to be done."""
        if (
            goal.verb in self._verbs
            and not self._vague.search(low[goal.start : goal.end])
            or any(self._goals.measures.is_action(low[first:end]) for first, end in goal.measures)
        ):
            return True
        head = re.split(r"\b(?:of|on|for|in|between|among|with|at|to)\b|,", low[goal.start : goal.end], maxsplit=1)[0]
        words = head.split()
        return not goal.verb and bool(words) and words[-1] in self._nouns


def _target(table: dict[str, list[str]]) -> re.Pattern[str]:
    """A target in figures: "20 billion USD", "12 mobile units", "three more schools", "by half"."""
    units, currencies, counts = (either(table[key]) for key in ("units", "currencies", "counts"))
    return re.compile(
        rf"\b\d[\d.,]*\s?(?:{units})\b|\d\s?%|[$€£¥]\s?\d|\b(?:{currencies}) ?\d"
        r"|(?<![\w.,-])\d{1,3}(?:,\d{3})* (?!other\b)(?:[a-z-]+ ){0,3}[a-z-]+s\b"
        rf"|\b(?:{counts}) (?:\w+ )?(?:more|new|additional|extra)\b|\b(?:{either(table['words'])})\b"
    )


def _before_deadline(low: str, goal: Goal, deadline: Deadline | None) -> int:
    """Where the goal ends without a deadline that closes it, which is kept by itself."""
    if deadline is None or deadline.end != goal.end:
        return goal.end
    end = trimmed(low, goal.start, deadline.start)
    return end if " " in low[goal.start : end] else goal.end


def deadline_as_told(deadline: Deadline) -> str:
    """The deadline as a claim has it; that it is printed is kept where its year is not known."""
    return deadline.edtf or UNKNOWN_YEAR


def _words(low: str, said: Said, parsed: Parsed | None) -> tuple[CommitmentForm, str, int, int] | None:
    """The form of a statement's undertaking, its rule, and where its words stand; nothing where it carries none."""
    start, end = said.content or (said.start, said.end)
    if said.act in _FORMS and said.content is not None and low[start:end].strip():
        form, rule = _FORMS[said.act]
        own = said.rule == "will" or _ACCEPTS.match(low, max(said.start, low.rfind("accept", said.start, start)), end)
        return form, rule, _verb_start(said, parsed, start) if own else start, end
    if said.act is Act.AFFIRM and (renewed := _RENEWED.search(low, said.start, said.end)):
        return CommitmentForm.REAFFIRMATION, "a pledge renewed", renewed.end(), said.end
    if said.act in vows.ACTS and parsed is not None and not said.joint:
        vow = vows.vowed(parsed, said, low, start, end)
        return (CommitmentForm.PLEDGE, "a pledge within what is said", *vow) if vow else None
    return None


def _verb_start(said: Said, parsed: Parsed | None, start: int) -> int:
    """Where the verb before the content stands: of "Vietnam will open its market", "open"."""
    nodes = parsed.nodes if parsed else ()
    places = [parsed.offsets(node.i, node.i + 1)[0] for node in nodes if node.pos_ in ("VERB", "AUX")] if parsed else []
    return max((place for place in places if said.start <= place < start), default=start)


def _others(said: Said) -> tuple[Figure, ...]:
    """Those of the other sides in the engagement; members of a delegation apart."""
    if said.engagement is None:
        return ()
    sides = {figure.side for figure in said.speakers}
    return tuple(
        part.figure for part in said.engagement.parts if part.figure.side not in sides and part.role is not Role.MEMBER
    )


def _one_a_side(draft: Draft) -> tuple[Figure, ...]:
    first: dict[str | None, Figure] = {}
    for part in draft.parts:
        if part.role is not Role.MEMBER and part.figure.side:
            first.setdefault(part.figure.side, part.figure)
    return tuple(first.values())


def _with_matter(low: str, text: PhraseFound) -> int:
    """Where a text's name ends with what it is on: "memorandum of understanding on trade promotion"."""
    matter = _MATTER.match(low, text.end) if text.end - text.start == len(text.key) else None
    end = matter.end() if matter else text.end
    between = _BETWEEN_WHOM.match(low, end)
    return between.end() if between else end


_MATTER = re.compile(
    r" (?:on|for|regarding|concerning|in) "
    r"(?:(?!at\b|during\b|after\b|witnessed\b|by\b|between\b|and (?:the|a|an)\b)[\w'’-]+ ?){1,9}(?<! )"
)
_BETWEEN_WHOM = re.compile(r" between (?:the|their) two [\w-]+(?: (?:for|in) (?:the )?[\d–-]+(?: period)?)?")


def _in_joint_text(document: Document) -> bool:
    """Whether the report is itself a joint statement or the like, by its title."""
    return bool(document.title and _JOINT_TEXT.search(fold(document.title).lower()))
