"""Small documents and readings made by hand, so that the record is tested without the reader."""

from collections.abc import Sequence
from hashlib import sha256

from dragoman.domain.actors import Actor, ActorKind, Mention, PersonalTie
from dragoman.domain.claims import Reading, claim_of
from dragoman.domain.dates import UNKNOWN_DATE, Basis, PartialDate
from dragoman.domain.engagements import (
    Actuality,
    Engagement,
    EngagementKind,
    Format,
    Participant,
    Place,
    Role,
    VisitType,
)
from dragoman.domain.offices import Capacity, Track
from dragoman.domain.relationships import Change, Formula, Instrument, Relationship
from dragoman.domain.statements import Act, Commitment, CommitmentForm, Statement, Strength
from dragoman.domain.text import Citation, Dateline, Document, Paragraph, Span, fingerprint

READER = "reader 1"

MANIFEST = {"tool": "dragoman 0", "reader": READER, "lexicons": "l1", "options": {}, "inputs": ["here"]}

VISIT = (
    "Hà Nội — Foreign Minister Trần Thị Đào visited Laos from March 3-5, 2024. "
    "There Đào met Prime Minister Kham Souk. "
    "She proposed opening a “border market”. Souk praised the special friendship. "
    "Đào and her husband Lê Quý returned home."
)

CALL = (
    "Ambassador Wang Li telephoned Trần Thị Đào on April 9, 2024. Wang urged more talks. "
    "Both recalled a meeting in 2019."
)


def day(iso: str | None, printed: str | None = None) -> PartialDate:
    return PartialDate(iso, iso, iso, printed, Basis.STATED) if iso else UNKNOWN_DATE


def document(text: str, published: str | None = "2024-03-06", source: str | None = "KPN") -> Document:
    """A document whose dateline is its first word and whose body is the rest."""
    first = text.index(" ")
    return Document(
        id="d" + fingerprint(text, published, source),
        text=text,
        origin="test",
        paragraphs=(Paragraph(Span(first + 1, len(text))),),
        language="en",
        published=day(published),
        source=source,
        title="A title",
        dateline=Dateline("Hà Nội", published, Span(0, first)),
        credit=source,
        text_sha256=sha256(text.encode()).hexdigest(),
    )


def cite(document: Document, words: str) -> Citation:
    start = document.text.index(words)
    return document.cite(start, start + len(words))


def person(document: Document, name: str, country: str, *forms: str, office: str | None = None) -> Actor:
    offices = ()
    if office:
        offices = (Capacity(office, office, None, Track.STATE, cite(document, office)),)
    return Actor(
        id="a" + fingerprint(document.id, name),
        kind=ActorKind.PERSON,
        name=name,
        names=(name, *forms),
        country=country,
        offices=offices,
        citations=(cite(document, name),),
    )


def country(document: Document, name: str, code: str) -> Actor:
    cited = (cite(document, name),) if name in document.text else ()
    return Actor("a" + fingerprint(document.id, name), ActorKind.COUNTRY, name, (name,), code, citations=cited)


def visit() -> tuple[Document, Reading]:
    """One visit with a meeting inside it, two statements, a proposal, a tie and everything else there is."""
    it = document(VISIT)
    dao = person(it, "Trần Thị Đào", "VN", "Đào", office="Foreign Minister")
    souk = person(it, "Kham Souk", "LA", "Souk", office="Prime Minister")
    husband = person(it, "Lê Quý", "VN")
    laos = country(it, "Laos", "LA")
    stay = Engagement(
        id="e" + fingerprint(it.id, "visit"),
        kind=EngagementKind.VISIT,
        label="visited",
        actuality=Actuality.OCCURRED,
        background=False,
        format=Format.IN_PERSON,
        date=PartialDate("2024-03-03/2024-03-05", "2024-03-03", "2024-03-05", "from March 3-5, 2024", Basis.DERIVED),
        participants=(Participant(dao.id, Role.HEAD, "VN", "Foreign Minister", cite(it, "Trần Thị Đào")),),
        citations=(cite(it, "visited Laos from March 3-5, 2024"),),
        channel=("state",),
        visit_type=VisitType.OFFICIAL,
        places=(Place("Laos", "LA"),),
    )
    meeting = Engagement(
        id="e" + fingerprint(it.id, "meeting"),
        kind=EngagementKind.MEETING,
        label="met",
        actuality=Actuality.OCCURRED,
        background=False,
        format=Format.IN_PERSON,
        date=PartialDate("2024-03-03/2024-03-05", "2024-03-03", "2024-03-05", None, Basis.DERIVED),
        participants=(
            Participant(dao.id, Role.PRINCIPAL, "VN", "Foreign Minister", cite(it, "Đào met")),
            Participant(souk.id, Role.PRINCIPAL, "LA", "Prime Minister", cite(it, "Kham Souk")),
        ),
        citations=(cite(it, "Đào met Prime Minister Kham Souk"),),
        channel=("state", "party"),
        part_of=stay.id,
    )
    proposal = Statement(
        id="s" + fingerprint(it.id, "1"),
        engagement=meeting.id,
        speakers=(dao.id,),
        act=Act.PROPOSE,
        content="opening a “border market”",
        citations=(cite(it, "She proposed opening a “border market”"),),
        on_behalf_of=("VN",),
        addressees=(souk.id,),
        strength=Strength.PROPOSES,
        topics=("trade",),
    )
    praise = Statement(
        id="s" + fingerprint(it.id, "2"),
        engagement=meeting.id,
        speakers=(souk.id,),
        act=Act.APPRECIATE,
        content="the special friendship",
        citations=(cite(it, "Souk praised the special friendship"),),
    )
    undertaking = Commitment(
        id="c" + fingerprint(it.id, "1"),
        statement=proposal.id,
        form=CommitmentForm.PROPOSAL,
        makers=(dao.id,),
        counterparts=(souk.id,),
        goal="opening a “border market”",
        measures=(),
        specificity="low",
        deadline=None,
        citations=(cite(it, "border market"),),
    )
    claims = (
        claim_of(meeting.id, "kind", "meeting", cite(it, "met"), "verb_of_meeting", "A verb of meeting."),
        claim_of(
            meeting.id,
            "participant",
            souk.id,
            cite(it, "Kham Souk"),
            "object_of_meeting",
            "The object of a verb of meeting takes part.",
            "derived",
        ),
        claim_of(proposal.id, "act", "propose", cite(it, "proposed"), "verb", "“Propose” proposes."),
    )
    return it, Reading(
        document=it.id,
        reader=READER,
        actors=(dao, souk, husband, laos),
        engagements=(stay, meeting),
        statements=(proposal, praise),
        commitments=(undertaking,),
        relationships=(
            Relationship(
                "l" + fingerprint(it.id),
                "LA",
                "VN",
                "state",
                "special friendship",
                Change.MENTIONED,
                (cite(it, "special friendship"),),
            ),
        ),
        instruments=(
            Instrument(
                "i" + fingerprint(it.id),
                "memorandum",
                "market",
                ("LA", "VN"),
                False,
                meeting.id,
                False,
                (cite(it, "market"),),
            ),
        ),
        formulas=(Formula("f" + fingerprint(it.id), "special", "special", cite(it, "special")),),
        ties=(PersonalTie("t" + fingerprint(it.id), dao.id, husband.id, "spouse", (cite(it, "her husband"),)),),
        mentions=(Mention(cite(it, "She").span, dao.id, "pronoun"),),
        unread=(cite(it, "returned home").span,),
        claims=claims,
    )


def call() -> tuple[Document, Reading]:
    """A telephone call of another report, in which the same minister appears, and a recalled meeting."""
    it = document(CALL, published="2024-04-10", source="Daily")
    wang = person(it, "Wang Li", "CN", "Wang", office="Ambassador")
    dao = person(it, "Trần Thị Đào", "VN")
    parts = (
        Participant(wang.id, Role.PRINCIPAL, "CN", "Ambassador", cite(it, "Wang Li")),
        Participant(dao.id, Role.PRINCIPAL, "VN", None, cite(it, "Trần Thị Đào")),
    )
    talk = Engagement(
        id="e" + fingerprint(it.id, "call"),
        kind=EngagementKind.CALL,
        label="telephoned",
        actuality=Actuality.OCCURRED,
        background=False,
        format=Format.PHONE,
        date=day("2024-04-09", "on April 9, 2024"),
        participants=parts,
        citations=(cite(it, "telephoned"),),
        channel=("state",),
    )
    recalled = Engagement(
        id="e" + fingerprint(it.id, "recalled"),
        kind=EngagementKind.MEETING,
        label="a meeting",
        actuality=Actuality.OCCURRED,
        background=True,
        format=Format.IN_PERSON,
        date=PartialDate("2019", "2019-01-01", "2019-12-31", "in 2019", Basis.STATED),
        participants=parts,
        citations=(cite(it, "a meeting in 2019"),),
    )
    urging = Statement(
        id="s" + fingerprint(it.id, "1"),
        engagement=talk.id,
        speakers=(wang.id,),
        act=Act.REQUEST,
        content="more talks",
        citations=(cite(it, "Wang urged more talks"),),
    )
    return it, Reading(it.id, READER, actors=(wang, dao), engagements=(talk, recalled), statements=(urging,))


def unread() -> tuple[Document, Reading]:
    """A report in a language that has no reader."""
    it = document("Bonjour tout le monde.", published=None, source=None)
    return it, Reading(it.id, READER, unread_reason="there is no reader for French")


def small(number: int) -> tuple[Document, Reading]:
    """The n-th of any number of small readings: a meeting of two people, and what one of them said."""
    it = document(f"On {number} May Minister Ann Lee met Minister Bo Berg. Lee praised number {number}.")
    lee, berg = person(it, "Ann Lee", "US", "Lee"), person(it, "Bo Berg", "SE")
    meeting = Engagement(
        id="e" + fingerprint(it.id),
        kind=EngagementKind.MEETING,
        label="met",
        actuality=Actuality.OCCURRED,
        background=False,
        format=Format.IN_PERSON,
        date=UNKNOWN_DATE,
        participants=(
            Participant(lee.id, Role.PRINCIPAL, "US", "Minister", cite(it, "Ann Lee")),
            Participant(berg.id, Role.PRINCIPAL, "SE", "Minister", cite(it, "Bo Berg")),
        ),
        citations=(cite(it, "met"),),
    )
    praise = Statement(
        id="s" + fingerprint(it.id),
        engagement=meeting.id,
        speakers=(lee.id,),
        act=Act.APPRECIATE,
        content=f"number {number}",
        citations=(cite(it, f"Lee praised number {number}"),),
    )
    claim = claim_of(meeting.id, "kind", "meeting", cite(it, "met"), "verb_of_meeting", "A verb of meeting.")
    return it, Reading(it.id, READER, actors=(lee, berg), engagements=(meeting,), statements=(praise,), claims=(claim,))


EVERY: Sequence[tuple[Document, Reading]] = (visit(), call(), unread(), small(1))
