"""The shapes of answers drawn from many reports: engagements, statements, people, and what was found by words."""

from pydantic import Field

from dragoman.api.models.contract import Engagement, Office, Statement
from dragoman.api.models.shapes import ActorName, Page, Quotation, ReportLine, Shape


class Judged(Shape):
    """What someone said of a fact, which stands as it was read beside it."""

    id: str
    verdict: str = Field(description="rejected, corrected, confirmed or questioned.", examples=["corrected"])
    value: str | None = Field(None, description="What it should be, where it is corrected.")
    by: str = Field(examples=["Hà"])
    at: str = Field(examples=["2024-03-12T08:00:00Z"])
    why: str = Field(examples=["The text says May."])


class Correction(Judged):
    """What someone said of a fact of this answer: as it was read, and as it stands."""

    subject: str = Field(description="What the fact is about.")
    property: str = Field(examples=["date"])
    was: str = Field(description="As the report was read.", examples=["2024-03-12"])


class Telling(Engagement):
    """One engagement as one report tells it."""

    report: ReportLine
    actors: list[ActorName] = Field(description="The names of those whose ids are given.")
    corrections: list[Correction] = Field(description="What was said of its facts, and by whom.")


class JoinedEngagement(Telling):
    """One engagement as all its reports together tell it, and as each of them does."""

    level: str | None = Field(description="The highest rank of those who take part.", examples=["minister"])
    tellings: list[Telling]


class EngagementList(Page):
    """Engagements, the newest first, each once."""

    items: list[JoinedEngagement]


class EngagementParts(Shape):
    """What an engagement is part of and what it is made of."""

    part_of: JoinedEngagement | None = Field(description="The visit, or the whole, that it is part of.")
    items: list[JoinedEngagement] = Field(description="The engagements in it, the oldest first.")


class Timeline(Shape):
    """Engagements, the oldest first."""

    total: int = Field(description="How many there would be without a limit.")
    items: list[JoinedEngagement]


class ToldStatement(Statement):
    """What someone is reported to have said, with its report."""

    report: ReportLine
    actors: list[ActorName]
    corrections: list[Correction] = Field(description="What was said of its facts, and by whom.")


class StatementList(Page):
    """Statements, the newest first."""

    items: list[ToldStatement]


class Claim(Shape):
    """One thing that a report says, the rule that found it, and the words."""

    id: str
    subject: str = Field(description="What it is said of.")
    property: str = Field(examples=["date"])
    value: str
    shown: str = Field(description="The value to be read by people: a name where the value is an id.")
    basis: str
    rule: str = Field(examples=["met_with"])
    why: str = Field(description="The rule in a sentence.")
    citation: Quotation
    report: ReportLine
    judged: Judged | None = Field(None, description="What someone said of it last, if anyone did.")


class Why(Shape):
    """Why the record says what it says of something."""

    id: str
    kind: str
    items: list[Claim]


class Someone(Shape):
    """One of those who may be meant by a name."""

    id: str | None = Field(description="Canonical; null where nobody was resolved yet.", examples=["p5f1c2"])
    name: str = Field(examples=["Trần Thu Hà"])
    kind: str = Field(description="person, organisation or delegation.", examples=["person"])
    country: str | None = Field(examples=["VN"])
    reports: int = Field(description="In how many reports.")
    exact: bool = Field(description="Whether the words asked for are a whole name of theirs.")


class SomeoneList(Page):
    """Everyone whom a name may mean, those whom most reports name first."""

    items: list[Someone]


class OfficeOver(Office):
    """An office printed of someone, from the first report's day to the last's."""

    first: str | None
    last: str | None
    reports: int
    report: ReportLine


class Person(Shape):
    """Someone over all reports."""

    id: str
    kind: str
    name: str
    names: list[str]
    country: str | None
    offices: list[OfficeOver]
    reports: list[ReportLine]
    engagements: list[JoinedEngagement] = Field(description="The newest, the oldest of them first.")
    acts: dict[str, int] = Field(description="How many statements of each act.")


class Officer(Shape):
    """Someone with an office of a body, as last printed."""

    holder: ActorName
    printed: str = Field(examples=["Secretary (East), Ministry of External Affairs"])
    report: ReportLine


class OfficerList(Shape):
    """Who acts for a body, those whom reports show last first."""

    items: list[Officer]


class Mark(Quotation):
    """Where a word that was searched for stands."""


class Snippet(Quotation):
    """A piece of the text, or of the title."""

    of: str = Field(description="text or title: what places count in.")
    marks: list[Mark]


class Hit(Shape):
    """A report, or a statement, that has the words."""

    report: ReportLine
    statement: ToldStatement | None
    snippet: Snippet


class Facet(Shape):
    """How many of the hits have a value."""

    value: str
    hits: int


class Facets(Shape):
    """The hits by what they may be narrowed to."""

    counted: int = Field(description="How many hits are counted here: the newest, at most 1,000.")
    side: list[Facet]
    act: list[Facet]
    year: list[Facet]
    source: list[Facet]


class Found(Page):
    """What was found by words, the best first."""

    items: list[Hit]
    facets: Facets


class Country(Shape):
    """A country or body, with what it has in the record."""

    code: str = Field(examples=["VN"])
    name: str = Field(examples=["Viet Nam"])
    engagements: int = Field(description="Tellings of engagements that it is a side of.")


class CountryList(Shape):
    """Every side of the record, those with most engagements first."""

    items: list[Country]


class CountryWhole(Country):
    """A country with those it meets."""

    names: list[str]
    partners: list[Country]
    engagements_latest: list[JoinedEngagement]


class MapPlace(Shape):
    """A place where engagements were."""

    name: str
    engagements: int


class MapCountry(Shape):
    """A country where engagements were."""

    country: str = Field(examples=["VN"])
    name: str
    engagements: int
    places: list[MapPlace]
    newest: str = Field(description="The newest engagement there.")
    last: str | None = Field(description="Its day.", examples=["2024-03-12"])


class Map(Shape):
    """Engagements that took place, by where."""

    engagements: int = Field(description="How many there are.")
    nowhere: int = Field(description="Of how many no report tells the country.")
    items: list[MapCountry]


class Node(Shape):
    """Someone who met others."""

    id: str
    name: str
    side: str | None
    engagements: int


class Edge(Shape):
    """Two of different sides who took part in the same engagements."""

    a: str
    b: str
    engagements: list[str]
    first: str | None
    last: str | None


class Network(Shape):
    """Who met whom, by the newest engagements."""

    engagements: int = Field(description="From how many engagements it is drawn.")
    nodes: list[Node]
    edges: list[Edge]


class Readout(Shape):
    """One report of the engagement, with what it says was said, in its order."""

    report: ReportLine
    copies: list[ReportLine] = Field(description="Reports of nearly the same text, which count once.")
    engagement: str = Field(description="The engagement as this report tells it.", examples=["e1"])
    statements: list[ToldStatement]
    voice: dict[str, int] = Field(description="Words given to each side.", examples=[{"VN": 42, "KH": 17}])


class Cell(Shape):
    """What one report has of a field, with the words that say it."""

    words: str = Field(examples=["2024-03-12"])
    citation: Quotation | None


class ComparedField(Shape):
    """One field as each report has it."""

    name: str = Field(description="The field, or the name of someone who takes part.", examples=["date"])
    actor: str | None = Field(description="Who takes part, where the field is their part.", examples=["p5f1c2"])
    standing: str = Field(description="agreed, one only, contradicted or not told.", examples=["agreed"])
    values: list[Cell | None] = Field(description="One for each readout; null where it says nothing.")


class ItemStatement(Shape):
    """The statement by which one readout has an item."""

    readout: int = Field(description="Its place among the readouts.", examples=[0])
    id: str = Field(description="The statement.", examples=["s1"])


class ComparedItem(Shape):
    """One thing that was said, by which statement of each readout that has it."""

    standing: str = Field(description="agreed where several have it, else one only.", examples=["one only"])
    attributed: str = Field(description="How they stand on who said it.", examples=["agreed"])
    statements: list[ItemStatement]


class Comparison(Shape):
    """The readouts of one engagement side by side."""

    engagement: JoinedEngagement
    readouts: list[Readout]
    fields: list[ComparedField]
    items: list[ComparedItem]
