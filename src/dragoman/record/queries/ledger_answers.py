"""What the questions of the ledger are answered with: commitments with what became of them, relations, set phrases."""

from collections.abc import Mapping
from dataclasses import dataclass

from dragoman.knowledge.taxonomies import Tier
from dragoman.record.queries.answers import ActorName, Quotation, ReportLine


@dataclass(frozen=True, slots=True)
class StepEntry:
    """What a later report shows of a commitment; ``measure`` where it is of one measure and not the whole goal."""

    step: str
    day: str | None
    sure: bool
    rule: str
    why: str
    words: tuple[str, ...]
    measure: str | None
    report: ReportLine
    citation: Quotation


@dataclass(frozen=True, slots=True)
class RetellingEntry:
    """The same commitment told by another report, or (``again``) undertaken once more on a later occasion.

    ``otherwise`` tells that by this report it was another side that made it.
    """

    id: str
    goal: str
    again: bool
    makers: tuple[ActorName, ...]
    counterparts: tuple[ActorName, ...]
    deadline: str | None
    report: ReportLine
    citations: tuple[Quotation, ...]
    otherwise: bool


@dataclass(frozen=True, slots=True)
class CarriedOutEntry:
    """An earlier commitment that this one is a step of: what was proposed in January is signed in April."""

    id: str
    goal: str
    step: str
    report: ReportLine


@dataclass(frozen=True, slots=True)
class CommitmentEntry:
    """A commitment with what became of it up to a day.

    ``day`` is that of its report, ``at`` the date of the engagement where it was undertaken, as far as it is known.
    ``status`` is a step, or "no report found"; ``deadline_passed`` tells that its time was over on that day while it
    was still open. ``doubtful`` are steps that a person should look at before they count.
    """

    report: ReportLine
    id: str
    statement: str | None
    engagement: str | None
    day: str | None
    at: str | None
    form: str
    makers: tuple[ActorName, ...]
    counterparts: tuple[ActorName, ...]
    sides: tuple[str, ...]
    goal: str
    measures: tuple[str, ...]
    specificity: str
    deadline: str | None
    citations: tuple[Quotation, ...]
    status: str
    open: bool
    deadline_passed: bool
    as_of: str | None
    steps: tuple[StepEntry, ...]
    doubtful: tuple[StepEntry, ...]
    told_by: tuple[RetellingEntry, ...]
    carries_out: tuple[CarriedOutEntry, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """The commitments asked for, newest first, as they stood on ``as_of``.

    ``counts`` counts all that were found by status, ``left_out`` those past the limit; ``undated`` tells how many
    more stand in reports of no known day, which a board of a day cannot show. ``last`` is the place of the last entry.
    """

    as_of: str | None
    entries: tuple[CommitmentEntry, ...]
    counts: Mapping[str, int]
    left_out: int
    undated: int
    last: tuple[str, str, int] | None = None


@dataclass(frozen=True, slots=True)
class LabelUse:
    """A label in one report: what is said of the tie, and the words."""

    day: str | None
    change: str
    label: str
    effective: str | None
    report: ReportLine
    citations: tuple[Quotation, ...]


@dataclass(frozen=True, slots=True)
class TieChange:
    """What happened to a tie, once, however many reports tell it: those that do, oldest first."""

    change: str
    uses: tuple[LabelUse, ...]

    @property
    def day(self) -> str | None:
        """The day of the first report of it."""
        return self.uses[0].day


@dataclass(frozen=True, slots=True)
class Omission:
    """A report of a meeting of the pair that talks of their relations and lacks the label that those before it had."""

    day: str
    label: str
    carried: tuple[ReportLine, ...]
    report: ReportLine
    citation: Quotation


@dataclass(frozen=True, slots=True)
class LabelEntry:
    """A label of a pair: as first printed, its tier in each side's own list, and its uses, oldest first.

    ``texts`` counts reports that are copies of one another once.
    ``dated`` is the first report that says since when it has been in effect, if one does.
    """

    label: str
    channels: tuple[str, ...]
    tiers: tuple[Tier, ...]
    dated: LabelUse | None
    first: LabelUse
    last: LabelUse
    changes: tuple[TieChange, ...]
    reports: int
    texts: int
    engagements: int
    omissions: tuple[Omission, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Reports of the same days that print different labels for the pair."""

    day: str
    uses: tuple[LabelUse, ...]


@dataclass(frozen=True, slots=True)
class RelationEntry:
    """How two sides stand, as reports up to a day have it, the label used last first."""

    a: str
    b: str
    as_of: str | None
    reports: int
    labels: tuple[LabelEntry, ...]
    disagreements: tuple[Disagreement, ...]


@dataclass(frozen=True, slots=True)
class PhraseUseEntry:
    """A set phrase in one report: the words, whether as listed, what was put in or left out, and who said it.

    ``sentence`` is what stands around it, where it was asked for.
    """

    day: str | None
    text: str
    listed: bool
    put_in: tuple[str, ...]
    left_out: tuple[str, ...]
    speakers: tuple[ActorName, ...]
    said_by: tuple[str, ...]
    sides: tuple[str, ...]
    engagement: str | None
    report: ReportLine
    citation: Quotation
    sentence: Quotation | None = None


@dataclass(frozen=True, slots=True)
class WordingEntry:
    """One wording of a set phrase: whether it is one of the list, how often, first and last, and by whom."""

    text: str
    listed: bool
    uses: int
    reports: int
    by: Mapping[str, int]
    first: PhraseUseEntry
    last: PhraseUseEntry


@dataclass(frozen=True, slots=True)
class PhraseEntry:
    """A set phrase: first and last use, how often, by and between whom, and its wordings in the order they came.

    ``texts`` counts reports that are copies of one another once, ``engagements`` each engagement once, and ``pairs``
    the engagements by the sides they were between. What is not ``listed`` is in no
    lexicon: somebody asked for these words.
    """

    key: str
    listed: bool
    uses: int
    reports: int
    texts: int
    engagements: int
    first: PhraseUseEntry
    last: PhraseUseEntry
    by: Mapping[str, int]
    pairs: Mapping[str, int]
    wordings: tuple[WordingEntry, ...]
    latest: tuple[PhraseUseEntry, ...]


@dataclass(frozen=True, slots=True)
class CandidateEntry:
    """Words that several reports repeat and no list has: perhaps a set phrase; ``marked`` stand in quotation marks."""

    text: str
    marked: bool
    uses: int
    reports: int
    by: Mapping[str, int]
    first: PhraseUseEntry
    last: PhraseUseEntry


@dataclass(frozen=True, slots=True)
class Cited:
    """A footnote: the words of a report, and where they stand."""

    report: ReportLine
    citation: Quotation


@dataclass(frozen=True, slots=True)
class AttendeeEntry:
    """Someone who took part: the name, the side, and the office printed."""

    name: str
    side: str | None
    capacity: str | None
    role: str


@dataclass(frozen=True, slots=True)
class OccasionEntry:
    """An engagement as all reports of it tell it: the fullest first, with what each is cited for."""

    id: str
    kind: str
    visit_type: str | None
    format: str
    actuality: str
    day: str | None
    date: str | None
    printed: str | None
    basis: str
    places: tuple[str, ...]
    attendees: tuple[AttendeeEntry, ...]
    within: str | None
    cited: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class AskEntry:
    """What one side asked of the other: a request, a proposal or an invitation, and what was answered.

    ``also`` are other reports that tell it. ``answer`` is what the other side is reported to have said to it at the
    same occasion; ``became`` what later reports show, where it was a proposal.
    """

    act: str
    side: str
    speakers: tuple[ActorName, ...]
    content: str
    day: str | None
    cited: Cited
    answer: str | None
    answered_by: tuple[ActorName, ...]
    answer_cited: Cited | None
    became: tuple[StepEntry, ...]
    also: tuple[Cited, ...] = ()


@dataclass(frozen=True, slots=True)
class LabelChange:
    """What happened to a label within the time: a change told, a first use, or that it is missing."""

    what: str
    label: str
    channels: tuple[str, ...]
    day: str | None
    cited: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class PhraseChange:
    """What happened to a set phrase within the time: first used, in other words, or used no more."""

    what: str
    key: str
    text: str
    day: str | None
    put_in: tuple[str, ...]
    left_out: tuple[str, ...]
    cited: Cited


@dataclass(frozen=True, slots=True)
class CounterpartEntry:
    """Someone of one side who took part: the name, the offices printed last and when, and the last engagement.

    ``cited`` is where someone takes part by name, then where the offices are printed.
    """

    id: str
    name: str
    side: str
    office: str | None
    office_day: str | None
    last_seen: str | None
    engagements: int
    cited: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class Briefing:
    """What a desk officer needs before the next meeting of two sides, as reports up to a day have it."""

    a: str
    b: str
    since: str
    as_of: str | None
    engagements: tuple[OccasionEntry, ...]
    planned: tuple[OccasionEntry, ...]
    commitments: tuple[CommitmentEntry, ...]
    more_commitments: int
    more_engagements: int
    asked: tuple[AskEntry, ...]
    labels: tuple[LabelChange, ...]
    phrases: tuple[PhraseChange, ...]
    people: tuple[CounterpartEntry, ...]
    disagreements: tuple[Disagreement, ...]
