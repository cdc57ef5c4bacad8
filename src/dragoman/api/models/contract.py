"""The shapes of the contract: what was read in one report, each thing with its quotations."""

from pydantic import Field

from dragoman.api.models.shapes import PartialDate, Place, Published, Quotation, Shape, Span


class Dateline(Shape):
    """Where and when a report was filed, which is not where and when its event happened."""

    place: str | None = Field(examples=["Hà Nội"])
    date: str | None = Field(examples=["2024-03-12"])


class ReportHead(Shape):
    """A report."""

    id: str = Field(examples=["d3f2a9c81b04"])
    input_id: str | None = Field(description="The id that it came with.")
    source: str | None = Field(description="The publisher.", examples=["VNS"])
    url: str | None
    title: str | None
    language: str = Field(description="ISO 639-1.", examples=["en"])
    published: Published
    dateline: Dateline | None
    credit: str | None = Field(examples=["VNA/VNS"])
    text_sha256: str = Field(description="Of the text that offsets count in.")
    relevant: bool = Field(description="Whether an engagement is news of this report.")
    reader: str = Field(description="The version of the reader that read it.")
    unread_reason: str | None = Field(description="Why it was not read; null where it was.")


class Office(Shape):
    """An office as printed of someone."""

    title: str = Field(examples=["Deputy Minister"])
    printed: str
    organisation: str | None = Field(description="The actor whose office it is.")
    track: str = Field(description="party, state, parliament, military, front, people or international.")
    marks: list[str] = Field(description="acting, former, newly appointed, since 2024-03-12, …")
    citation: Quotation


class Actor(Shape):
    """A person, organisation, country or delegation of this report."""

    id: str
    kind: str
    name: str = Field(description="The fullest spelling.", examples=["Trần Thu Hà"])
    names: list[str] = Field(description="Every written form, the fullest first.")
    country: str | None
    offices: list[Office]
    marks: list[str]
    parent: str | None
    citations: list[Quotation]


class Participant(Shape):
    """An actor's part in an engagement."""

    actor: str
    role: str = Field(description="host, visitor, head, member, principal, signatory, chair or mediator.")
    side: str | None = Field(examples=["VN"])
    capacity: str | None = Field(description="The office in which they acted, as printed.")
    citation: Quotation


class Engagement(Shape):
    """A visit, meeting, call, conference or ceremony, as this report tells it."""

    id: str
    kind: str = Field(examples=["meeting"])
    visit_type: str | None
    label: str = Field(description="What the report calls it.", examples=["talks"])
    actuality: str = Field(description="occurred, planned, proposed, cancelled, denied or hypothetical.")
    background: bool = Field(description="Only recalled: no news of this report.")
    format: str = Field(description="in_person, phone, video or letter.")
    channel: list[str]
    date: PartialDate
    place: Place | None
    places: list[Place]
    part_of: str | None = Field(description="The engagement that this one is a part of.")
    own_mission: bool
    participants: list[Participant]
    citations: list[Quotation]


class Statement(Shape):
    """What someone is reported to have said."""

    id: str
    engagement: str | None
    speakers: list[str]
    on_behalf_of: list[str]
    addressees: list[str]
    act: str = Field(examples=["propose"])
    strength: str | None
    joint: bool
    carried: bool = Field(description="Goes on without a verb of speech of its own.")
    voice: str = Field(description="quoted or paraphrased.")
    content: str
    topics: list[str]
    formulas: list[str]
    citations: list[Quotation]


class Commitment(Shape):
    """An undertaking of this report."""

    id: str
    statement: str | None
    form: str
    makers: list[str]
    counterparts: list[str]
    goal: str
    measures: list[str]
    specificity: str
    deadline: str | None
    citations: list[Quotation]


class Relationship(Shape):
    """A standing tie of two sides, with its label verbatim."""

    id: str
    a: str
    b: str
    channel: str
    label: str
    change: str
    effective: str | None
    citations: list[Quotation]


class Instrument(Shape):
    """A named text: a treaty, a memorandum, a joint statement."""

    id: str
    kind: str
    title: str
    parties: list[str]
    signed: bool
    engagement: str | None
    background: bool
    citations: list[Quotation]


class Formula(Shape):
    """A set phrase where it is used."""

    id: str
    key: str
    text: str
    citation: Quotation


class PersonalTie(Shape):
    """A tie of two people."""

    id: str
    a: str
    b: str
    kind: str
    citations: list[Quotation]


class Findings(Shape):
    """One report and everything that was read in it: what `dragoman read --format json` prints."""

    report: ReportHead
    actors: list[Actor]
    engagements: list[Engagement]
    statements: list[Statement]
    commitments: list[Commitment]
    relationships: list[Relationship]
    instruments: list[Instrument]
    formulas: list[Formula]
    ties: list[PersonalTie]
    unread: list[Span] = Field(description="Sentences that no rule read.")
