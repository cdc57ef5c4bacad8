"""What questions are answered with: small frozen values, each with its report and its quotations."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self, TypeVar

from dragoman.domain.claims import Reading
from dragoman.domain.dates import PartialDate
from dragoman.domain.engagements import Place
from dragoman.domain.offices import Tenure
from dragoman.domain.text import Document
from dragoman.record.corrected import Correction

Entry = TypeVar("Entry", covariant=True)


class Answers(tuple[Entry, ...]):
    """Entries in order; ``total`` is how many there would be without a limit."""

    total: int

    @classmethod
    def of(cls, entries: Iterable[Entry], total: int) -> Self:
        """These entries of so many."""
        answers = cls(entries)
        answers.total = total
        return answers


@dataclass(frozen=True, slots=True)
class Quotation:
    """What a report says at ``[start, end)`` of its text."""

    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class ReportLine:
    """The report that an answer is from. ``published`` is EDTF, ``None`` where the day is not known."""

    id: str
    source: str | None
    title: str | None
    published: str | None
    published_basis: str
    url: str | None


@dataclass(frozen=True, slots=True)
class ActorName:
    """An actor by id, name and country; an id that no actor of the report bears is its own name."""

    id: str
    name: str
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """An actor's part in an engagement."""

    actor: ActorName
    role: str
    side: str | None
    capacity: str | None
    citation: Quotation


@dataclass(frozen=True, slots=True)
class EngagementEntry:
    """One engagement as one report tells it.

    ``day`` is the first day it may have been, or the day the report was published where it has no date of its
    own (``date`` says which); ``None`` where neither is known.
    """

    report: ReportLine
    id: str
    kind: str
    visit_type: str | None
    label: str
    actuality: str
    background: bool
    format: str
    channel: tuple[str, ...]
    date: PartialDate
    day: str | None
    places: tuple[Place, ...]
    part_of: str | None
    own_mission: bool
    participants: tuple[Part, ...]
    citations: tuple[Quotation, ...]
    corrections: tuple[Correction, ...] = ()
    """What was corrected, rejected or said of its facts, each as read and as it stands."""


@dataclass(frozen=True, slots=True)
class JoinedEntry:
    """One engagement as all the reports that tell it have it together.

    ``id`` is canonical, as are the ids of ``participants``. Each field is what the reports agree on, or else what the
    fullest telling says, which is the one by ``report`` with ``citations``; ``tellings`` has each report's own.
    """

    report: ReportLine
    id: str
    kind: str
    visit_type: str | None
    label: str
    actuality: str
    background: bool
    format: str
    channel: tuple[str, ...]
    date: PartialDate
    day: str | None
    places: tuple[Place, ...]
    part_of: str | None
    own_mission: bool
    participants: tuple[Part, ...]
    citations: tuple[Quotation, ...]
    tellings: tuple[EngagementEntry, ...]
    corrections: tuple[Correction, ...] = ()
    """What was corrected, rejected or said of its facts, each as read and as it stands."""


@dataclass(frozen=True, slots=True)
class StatementEntry:
    """One statement as one report gives it."""

    report: ReportLine
    id: str
    engagement: str | None
    speakers: tuple[ActorName, ...]
    on_behalf_of: tuple[str, ...]
    addressees: tuple[ActorName, ...]
    act: str
    strength: str | None
    joint: bool
    carried: bool
    voice: str
    content: str
    topics: tuple[str, ...]
    formulas: tuple[str, ...]
    citations: tuple[Quotation, ...]
    corrections: tuple[Correction, ...] = ()
    """What was corrected, rejected or said of its facts, each as read and as it stands."""


@dataclass(frozen=True, slots=True)
class OfficeEntry:
    """An office printed of someone, in how many reports, from the first report's day to the last's."""

    title: str
    printed: str
    organisation: str | None
    track: str
    marks: tuple[str, ...]
    first: str | None
    last: str | None
    reports: int
    report: ReportLine
    citation: Quotation


@dataclass(frozen=True, slots=True)
class TenureEntry:
    """Someone in an office for a time: the office as most reports print it, and the tenure that they show.

    ``after`` is who held it before and ``before`` who held it next, where reports show them; ``shown`` the first report
    that prints it.
    """

    title: str
    holder: ActorName
    tenure: Tenure
    shown: "Printed | None"
    after: ActorName | None
    before: ActorName | None


@dataclass(frozen=True, slots=True)
class Printed:
    """That a report prints an office of someone, in its words."""

    title: str
    report: ReportLine
    citation: Quotation


@dataclass(frozen=True, slots=True)
class HolderEntry:
    """Someone who held an office: by the record (``basis`` is ``record``), or by a list (``reference``).

    ``since`` and ``until`` are the first and the last day on which reports show it, or those that the list gives.
    ``surely`` says whether the day asked for lies between them.
    """

    holder: ActorName
    title: str
    basis: str
    since: str | None
    until: str | None
    surely: bool
    tenure: Tenure | None
    shown: tuple[Printed, ...]
    source: str | None


@dataclass(frozen=True, slots=True)
class TieEntry:
    """A personal tie, seen from one of the two."""

    kind: str
    other: ActorName
    report: ReportLine
    citations: tuple[Quotation, ...]


@dataclass(frozen=True, slots=True)
class PersonEntry:
    """Someone across reports: all actors that are held to be one.

    ``id`` is canonical, and ``former`` are ids that lead to it; the id in the first report where it was not resolved
    yet. ``acts`` counts statements by act; ``engagements`` come oldest first, background among them, and may be only
    the newest.
    """

    id: str
    former: tuple[str, ...]
    kind: str
    name: str
    names: tuple[str, ...]
    country: str | None
    reports: tuple[ReportLine, ...]
    offices: tuple[OfficeEntry, ...]
    tenures: tuple[TenureEntry, ...]
    engagements: Answers[JoinedEntry]
    acts: Mapping[str, int]
    ties: tuple[TieEntry, ...]


@dataclass(frozen=True, slots=True)
class ClaimEntry:
    """One claim: the property and its value, the rule that found it in its own sentence, and the quotation.

    ``shown`` is the value to be read by people: the name where the value is the id of an actor.
    """

    report: ReportLine
    id: str
    subject: str
    property: str
    value: str
    shown: str
    basis: str
    rule: str
    why: str
    citation: Quotation
    judged: Correction | None = None
    """What someone said of it last, if anyone did."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece cut from a report's text at ``[start, end)``, with the places of the words that were searched for.

    ``of`` is ``text``, or ``title`` where they stand in nothing but the report's title: then places count there.
    ``before`` and ``after`` say that what it is cut from goes on.
    """

    of: str
    start: int
    end: int
    quote: str
    marks: tuple[tuple[int, int], ...]
    before: bool
    after: bool


@dataclass(frozen=True, slots=True)
class Hit:
    """A report that has the words searched for, or one of its statements."""

    report: ReportLine
    statement: StatementEntry | None
    snippet: Snippet


@dataclass(frozen=True, slots=True)
class Shown:
    """What an id stands for: its kind, its full id, and the report and reading that hold it.

    ``kind`` is ``report`` or the plural under which the contract lists it (``engagements``, ``actors``, …).
    """

    kind: str
    id: str
    document: Document
    reading: Reading
