"""Claims: the atoms of the record, and the reading that holds all of them for one document."""

from dataclasses import dataclass

from dragoman.domain.actors import Actor, Mention, PersonalTie
from dragoman.domain.engagements import Engagement
from dragoman.domain.relationships import Formula, Instrument, Relationship
from dragoman.domain.statements import Commitment, Statement
from dragoman.domain.text import Citation, Span, fingerprint


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing one document says: a property of a subject, with its citation and the rule that found it.

    ``rule`` names the rule; ``why`` is the rule's own sentence. ``value`` is the value as text (ids for links).
    """

    id: str
    subject: str
    property: str
    value: str
    basis: str
    rule: str
    why: str
    citation: Citation


def claim_of(
    subject: str, property_: str, value: str, citation: Citation, rule: str, why: str, basis: str = "stated"
) -> Claim:
    """A claim whose id is the hash of its content."""
    identity = fingerprint(
        citation.text_sha256, subject, property_, value, str(citation.start), str(citation.end), rule
    )
    return Claim("k" + identity, subject, property_, value, basis, rule, why, citation)


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything one version of the reader found in one document.

    Where the language has no reader the document is kept and ``unread_reason`` says why nothing was read.
    """

    document: str
    reader: str
    actors: tuple[Actor, ...] = ()
    engagements: tuple[Engagement, ...] = ()
    statements: tuple[Statement, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    relationships: tuple[Relationship, ...] = ()
    instruments: tuple[Instrument, ...] = ()
    formulas: tuple[Formula, ...] = ()
    ties: tuple[PersonalTie, ...] = ()
    mentions: tuple[Mention, ...] = ()
    unread: tuple[Span, ...] = ()
    claims: tuple[Claim, ...] = ()
    unread_reason: str | None = None

    @property
    def relevant(self) -> bool:
        """Whether at least one engagement is news of this report: occurred, planned or cancelled."""
        return any(
            not engagement.background and engagement.actuality in ("occurred", "planned", "cancelled")
            for engagement in self.engagements
        )
