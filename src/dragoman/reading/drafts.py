"""Drafts: engagements while a report is being read, before ids are given and nothing more can change."""

from dataclasses import dataclass, field, replace

from dragoman.domain.actors import ActorKind
from dragoman.domain.dates import UNKNOWN_DATE, Basis, PartialDate
from dragoman.domain.engagements import Actuality, EngagementKind, Format, Place, Role, VisitType
from dragoman.reading.actuality import Standing
from dragoman.reading.cast import Figure
from dragoman.reading.houses import House
from dragoman.reading.parse import Parsed
from dragoman.reading.trigger import Trigger, after_that


@dataclass(slots=True, eq=False)
class Part:
    """A figure's part in a draft, and where the report says so."""

    figure: Figure
    role: Role
    start: int
    end: int
    side: str | None = None
    capacity: str | None = None
    """The office by which alone it is told, where the figure is the state or body whose office it is."""


@dataclass(slots=True, eq=False)
class Draft:
    """One engagement under construction; ``rules`` names what found each property."""

    kind: EngagementKind
    label: str
    start: int
    end: int
    sentence: int
    format: Format = Format.IN_PERSON
    actuality: Actuality = Actuality.OCCURRED
    background: bool = False
    visit_type: VisitType | None = None
    date: PartialDate = UNKNOWN_DATE
    date_span: tuple[int, int] | None = None
    undated: str = ""
    """What is printed of its day where no publication tells which one it is: "last week"."""
    ends: PartialDate | None = None
    """The day on which a visit is told to end, where another sentence than that of its date says so."""
    lasts: int = 0
    """How many days a later sentence says that a visit has: "will stay in Lima for four days"."""
    begins: bool = False
    """Whether of its days only the first is told, so that it goes on: "began his visit on Monday"."""
    legs: dict[str | None, PartialDate] = field(default_factory=dict)
    """The days of a trip in each of its countries, where they are printed apart."""
    stages: list[tuple[int, str | None]] = field(default_factory=list)
    """From which sentence on a report tells of which country of a trip, by its headings: "2. Chile (May 11-14)"."""
    places: list[Place] = field(default_factory=list)
    place_span: tuple[int, int] | None = None
    house: House | None = None
    """The house that is printed as its place, whosever it is."""
    parts: list[Part] = field(default_factory=list)
    part_of: "Draft | None" = None
    own_mission: bool = False
    destination: set[str] = field(default_factory=set)
    rules: dict[str, str] = field(default_factory=dict)
    spans: list[tuple[int, int]] = field(default_factory=list)
    follows: bool = False
    """Whether it is to come after what was told before: "after that, the two will hold talks"."""
    series: bool = False
    """Whether it is told as one but may be several: one host and people of several sides, received together or not."""
    parted: bool = False
    """Whether one of the series was told by itself, so that each is a meeting of its own."""

    def figures(self) -> list[Figure]:
        """Those who take part."""
        return [part.figure for part in self.parts]

    def sides(self) -> set[str]:
        """The sides that take part, as far as they are known."""
        return {part.side or part.figure.side or "?" for part in self.parts}

    def head_for(self, figure: Figure) -> Figure:
        """Who leads a visit, for the body or country of his side that stands for the delegation: "the delegation of the
        assembly"; a person for himself."""
        if figure.kind is ActorKind.PERSON:
            return figure
        heads = (part.figure for part in self.parts if part.role is Role.HEAD and part.figure.side == figure.side)
        return next(heads, figure)

    def travellers(self) -> list[Figure]:
        """Those who take part and are no hosts: of a visit those who travel."""
        return [part.figure for part in self.parts if part.role is not Role.HOST]

    def take_date(self, other: "Draft") -> None:
        """Takes the day of another telling, with what found it."""
        self.date, self.date_span = other.date, other.date_span
        self.rules["date"] = other.rules.get("date", "date nearest the trigger")

    def share_date(self, other: "Draft", rule: str) -> None:
        """Has the day of another engagement, by a rule that says why; it is derived, whatever the other's is."""
        self.date, self.date_span = replace(other.date, basis=Basis.DERIVED), other.date_span
        self.rules["date"] = rule

    def take_places(self, other: "Draft") -> None:
        """Takes the places of another telling, with what found them."""
        self.places, self.place_span = other.places, other.place_span
        self.rules["place"] = other.rules.get("place", "place nearest the trigger")

    def has(self, figure: Figure) -> bool:
        """Whether a figure takes part."""
        return any(part.figure is figure for part in self.parts)

    def add(self, figure: Figure, role: Role, start: int, end: int) -> None:
        """Lets a figure take part, once; a more telling role replaces ``principal``."""
        for part in self.parts:
            if part.figure is figure:
                if part.role is Role.PRINCIPAL:
                    part.role = role
                return
        self.parts.append(Part(figure, role, start, end, figure.side))

    def add_as_named(self, *figures: Figure) -> None:
        """Lets figures take part as principals, where the report first names them."""
        for figure in figures:
            self.add(figure, Role.PRINCIPAL, figure.start, figure.end)

    def tell_in(self, span: tuple[int, int]) -> None:
        """Notes a sentence that tells of it, once."""
        if span not in self.spans:
            self.spans.append(span)

    def principals(self) -> list[Figure]:
        """Those who speak for their sides: members of an entourage left out."""
        return [part.figure for part in self.parts if part.role is not Role.MEMBER]

    def heads(self) -> list[Figure]:
        """One or more principals of each side, people before countries."""
        principals = self.principals()
        people = [figure for figure in principals if figure.kind is ActorKind.PERSON]
        sides_with_people = {figure.side for figure in people}
        others = [figure for figure in principals if figure not in people]
        return people + [figure for figure in others if figure.side not in sides_with_people]


def blank(parsed: Parsed, trigger: Trigger, standing: Standing) -> Draft:
    """A draft of what a trigger reports, with nobody in it yet."""
    start, end = parsed.view.sentence.start, parsed.view.sentence.end
    draft = Draft(trigger.kind, trigger.label, start, end, parsed.view.sentence.index, trigger.format)
    draft.actuality, draft.background = standing.actuality, standing.background
    draft.follows = standing.actuality is Actuality.PLANNED and after_that(trigger)
    draft.rules["kind"] = trigger.rule
    draft.rules["actuality"] = standing.rule
    draft.spans.append((start, end))
    return draft
