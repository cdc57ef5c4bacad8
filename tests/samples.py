"""Readings made by hand, so that what is printed can be tested without a reader."""

from hashlib import sha256

from dragoman.domain.actors import Actor, ActorKind, PersonalTie
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
from dragoman.domain.statements import (
    Act,
    Commitment,
    CommitmentForm,
    Statement,
    Strength,
    Voice,
)
from dragoman.domain.text import Citation, Dateline, Document, Paragraph, Span

READER = "sample 1"


def document_of(text: str, **more: object) -> Document:
    fields: dict[str, object] = {
        "id": "d0c0d0c0d0c0",
        "origin": "sample.txt",
        "paragraphs": (Paragraph(Span(0, len(text))),),
        "language": "en",
        "published": UNKNOWN_DATE,
        "text_sha256": sha256(text.encode()).hexdigest(),
    }
    return Document(text=text, **{**fields, **more})  # type: ignore[arg-type]


def cite(document: Document, quote: str) -> Citation:
    start = document.text.index(quote)
    return document.cite(start, start + len(quote))


TEXT = (
    "OSLEND, March 4 — A delegation led by Deputy Foreign Minister Đỗ Thị Quỳnh Hương paid an official visit "
    "to Oslend from March 2-4.\n\n"
    "At talks with Minister of Trade Jarl Ostberg, Hương affirmed that the two countries' comprehensive "
    "partnership is growing. She proposed opening a direct air route, including two flights a week. "
    "“We are ready to sign,” Ostberg said. Both sides agreed to hold a joint committee in May.\n\n"
    "They signed a memorandum of understanding on ports. Ostberg visited Việt Nam in 2021. "
    "The weather was fine."
)


def visit() -> tuple[Document, Reading]:
    """A visit with talks inside, said, proposed, agreed, signed, recalled, and one unread sentence."""
    document = document_of(
        TEXT,
        source="VNA",
        title="Deputy minister visits Oslend",
        published=PartialDate("2024-03-05"),
        dateline=Dateline("Oslend", "2024-03-04", Span(0, 15)),
    )

    def c(quote: str) -> Citation:
        return cite(document, quote)

    interval = PartialDate("2024-03-02/2024-03-04", "2024-03-02", "2024-03-04", "from March 2-4", Basis.DERIVED)
    oslend = Place("Oslend", "OS")
    office = Capacity(
        "Deputy Foreign Minister", "Deputy Foreign Minister", None, Track.STATE, c("Deputy Foreign Minister")
    )
    actors = (
        Actor("a1", ActorKind.PERSON, "Đỗ Thị Quỳnh Hương", ("Đỗ Thị Quỳnh Hương", "Hương"), "VN", (office,)),
        Actor("a2", ActorKind.PERSON, "Jarl Ostberg", ("Jarl Ostberg", "Ostberg"), "OS"),
    )
    talks = c("talks with Minister of Trade Jarl Ostberg")
    engagements = (
        Engagement(
            "e1",
            EngagementKind.VISIT,
            "official visit",
            Actuality.OCCURRED,
            False,
            Format.IN_PERSON,
            interval,
            (Participant("a1", Role.HEAD, "VN", "Deputy Foreign Minister", c("Đỗ Thị Quỳnh Hương")),),
            (c("paid an official visit to Oslend"),),
            ("state",),
            VisitType.OFFICIAL,
            (oslend,),
        ),
        Engagement(
            "e2",
            EngagementKind.MEETING,
            "talks",
            Actuality.OCCURRED,
            False,
            Format.IN_PERSON,
            interval,
            (
                Participant("a1", Role.PRINCIPAL, "VN", None, c("Hương affirmed")),
                Participant("a2", Role.HOST, "OS", "Minister of Trade", talks),
            ),
            (talks,),
            ("state",),
            None,
            (oslend,),
            "e1",
        ),
        Engagement(
            "e3",
            EngagementKind.VISIT,
            "visited",
            Actuality.OCCURRED,
            True,
            Format.IN_PERSON,
            PartialDate("2021", "2021-01-01", "2021-12-31", "in 2021"),
            (Participant("a2", Role.VISITOR, "OS", None, c("Ostberg visited Việt Nam")),),
            (c("Ostberg visited Việt Nam in 2021"),),
            ("state",),
            VisitType.UNSPECIFIED,
            (Place("Việt Nam", "VN"),),
        ),
    )
    affirmed, proposed = (
        c("Hương affirmed that the two countries' comprehensive partnership is growing"),
        c("She proposed opening a direct air route, including two flights a week"),
    )
    statements = (
        Statement(
            "s1",
            "e2",
            ("a1",),
            Act.AFFIRM,
            "the two countries' comprehensive partnership is growing",
            (affirmed,),
        ),
        Statement(
            "s2",
            "e2",
            ("a1",),
            Act.PROPOSE,
            "opening a direct air route, including two flights a week",
            (proposed,),
            strength=Strength.PROPOSES,
            addressees=("a2",),
        ),
        Statement(
            "s3", "e2", ("a2",), Act.PLEDGE, "We are ready to sign", (c("We are ready to sign"),),
            voice=Voice.QUOTED, strength=Strength.STANDS_READY,
        ),
        Statement(
            "s4", "e2", ("a1", "a2"), Act.AGREE, "to hold a joint committee in May",
            (c("Both sides agreed to hold a joint committee in May"),), joint=True, strength=Strength.AGREED,
        ),
    )  # fmt: skip
    commitments = (
        Commitment(
            "c1", "s2", CommitmentForm.PROPOSAL, ("a1",), ("a2",), "opening a direct air route",
            ("two flights a week",), "medium", None, (proposed,),
        ),
        Commitment(
            "c2", "s4", CommitmentForm.AGREEMENT, ("a1", "a2"), (), "to hold a joint committee",
            (), "medium", "May", (c("to hold a joint committee in May"),),
        ),
    )  # fmt: skip
    label = c("comprehensive partnership")
    unread = document.text.index("The weather")
    reading = Reading(
        document.id,
        READER,
        actors,
        engagements,
        statements,
        commitments,
        (Relationship("r1", "OS", "VN", "state", "comprehensive partnership", Change.MENTIONED, (label,)),),
        (
            Instrument(
                "i1", "memorandum", "memorandum of understanding on ports", ("OS", "VN"), True, "e2", False,
                (c("memorandum of understanding on ports"),),
            ),
        ),
        (Formula("f1", "growing", "is growing", c("is growing")),),
        (PersonalTie("t1", "a1", "a2", "schoolmates", (talks,)),),
        unread=(Span(unread, len(TEXT)),),
        claims=(claim_of("e1", "kind", "visit", talks, "visit_noun", "A visit is paid."),),
    )  # fmt: skip
    return document, reading


def crowd() -> tuple[Document, Reading]:
    """A planned conference of ten people with long names and offices; nobody speaks."""
    people = [  # long names and offices on purpose
        (
            "VN",
            "Nguyễn Thị Phương Thảo Quỳnh Như",
            "Permanent Vice Chairwoman of the National Assembly's External Relations Committee",
        ),
        ("VN", "Trần Đức Thịnh", "Deputy Minister of Agriculture and Environment"),
        ("VN", "Lê Hoàng Ánh Tuyết", "Ambassador to the Lao People's Democratic Republic"),
        (
            "LA",
            "Khamphanh Sisoulathavong",
            "Secretary of the Party Central Committee and Head of its Organisation Board",
        ),
        ("LA", "Bounthong Chitmany", "Vice President"),
        ("KH", "Sok Chenda Sophea", "Deputy Prime Minister and Minister of Foreign Affairs"),
        ("KH", "Prak Sokhonn", "Senior Minister"),
        ("ASEAN", "Kao Kim Hourn", "Secretary-General"),
        ("TH", "Maris Sangiampongsa", "Foreign Minister"),
        ("TH", "Wisarn Techathirawat-Suksawangwong", None),
    ]
    text = "The forum will take place on 28 August. " + " ".join(f"{name}." for _, name, _ in people)
    document = document_of(text, credit="AKP")
    actors = tuple(
        Actor(f"a{number}", ActorKind.PERSON, name, (name,), code) for number, (code, name, _) in enumerate(people)
    )
    participants = tuple(
        Participant(
            f"a{number}",
            Role.CHAIR if number == 0 else Role.PRINCIPAL,
            code,
            capacity,
            cite(document, name),
        )
        for number, (code, name, capacity) in enumerate(people)
    )
    forum = Engagement(
        "e1",
        EngagementKind.CONFERENCE,
        "forum",
        Actuality.PLANNED,
        False,
        Format.VIDEO,
        PartialDate("XXXX-08-28", printed="on 28 August"),
        participants,
        (cite(document, "The forum"),),
    )
    return document, Reading(document.id, READER, actors, (forum,))


def nothing() -> tuple[Document, Reading]:
    """A report in which nothing was found, all of it unread."""
    document = document_of("Farmers in the delta harvested early this year.")
    return document, Reading(document.id, READER, unread=(Span(0, len(document.text)),))


def foreign() -> tuple[Document, Reading]:
    """A report in a language that has no reader."""
    document = document_of("Chiều 4/3, đoàn đại biểu đã đến thăm.", language="vi")
    return document, Reading(document.id, READER, unread_reason="there is no reader for Vietnamese (vi).")
