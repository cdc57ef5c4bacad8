"""Statements and the commitments they carry: what each side affirmed, proposed, pledged or agreed."""

from dataclasses import dataclass
from enum import StrEnum

from dragoman.domain.text import Citation


class Act(StrEnum):
    """What a statement does."""

    AFFIRM = "affirm"
    INFORM = "inform"
    APPRECIATE = "appreciate"
    CONGRATULATE = "congratulate"
    THANK = "thank"
    PROPOSE = "propose"
    REQUEST = "request"
    INVITE = "invite"
    PLEDGE = "pledge"
    AGREE = "agree"
    HOPE = "hope"
    DISCUSS = "discuss"
    OBJECT = "object"
    CONVEY = "convey"


class Strength(StrEnum):
    """How firmly something to come is put, weakest first."""

    HOPES = "hopes"
    WANTS = "wants"
    STANDS_READY = "stands ready"
    PROPOSES = "proposes"
    PLEDGES = "pledges"
    AGREED = "agreed"
    SIGNED = "signed"


class Voice(StrEnum):
    """Whether the words are the speaker's own."""

    QUOTED = "quoted"
    PARAPHRASED = "paraphrased"


@dataclass(frozen=True, slots=True)
class Statement:
    """What one or more speakers are reported to have said.

    ``speakers`` are actor ids; ``joint`` only where both sides speak together; ``carried`` where the sentence
    has no verb of speech of its own and goes on with the speaker before it; ``content`` is the report's wording.
    """

    id: str
    engagement: str | None
    speakers: tuple[str, ...]
    act: Act
    content: str
    citations: tuple[Citation, ...]
    on_behalf_of: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    strength: Strength | None = None
    joint: bool = False
    voice: Voice = Voice.PARAPHRASED
    carried: bool = False
    topics: tuple[str, ...] = ()
    formulas: tuple[str, ...] = ()


class CommitmentForm(StrEnum):
    """How an undertaking is carried."""

    PROPOSAL = "proposal"
    PLEDGE = "pledge"
    AGREEMENT = "agreement"
    JOINT_STATEMENT_ITEM = "joint_statement_item"
    SIGNED_INSTRUMENT = "signed_instrument"
    REAFFIRMATION = "reaffirmation"


@dataclass(frozen=True, slots=True)
class Commitment:
    """An undertaking: one goal, the measures named for it, who made it and to whom.

    ``specificity`` is ``low``, ``medium`` or ``high`` by how many of target, action and timetable are named.
    """

    id: str
    statement: str | None
    form: CommitmentForm
    makers: tuple[str, ...]
    counterparts: tuple[str, ...]
    goal: str
    measures: tuple[str, ...]
    specificity: str
    deadline: str | None
    citations: tuple[Citation, ...]
