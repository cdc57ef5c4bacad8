"""Synthetic reports with their readings, made without a reader: as many as are asked for, each always the same.

A report is made from its number alone, so that any one can be made again. Names, agencies and words are invented.
The proportions (people, statements and claims to a report, characters to a text) are those that the reader leaves
on real readouts. A few people fill many reports, most a few, as in the news.
"""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path
from random import Random

from dragoman.domain.actors import Actor, ActorKind
from dragoman.domain.claims import Claim, Reading, claim_of
from dragoman.domain.dates import Basis, PartialDate
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

READER = "synthetic 1"
FIRST_DAY, DAYS = date(2012, 1, 1), 12 * 365
TERM = 4 * 365
"""Days after which other people hold the offices."""

COUNTRIES = tomllib.loads((Path(__file__).parent / "countries.toml").read_text(encoding="utf-8"))
VERBS = {EngagementKind.VISIT: "received", EngagementKind.CALL: "spoke by telephone with"}
AGENCIES = ("KPN", "Daily Post", "Northern Wire", "Harbour News", "Meridian", "State Gazette", "Delta Agency", "Orbit")
OFFICES = (
    "President", "Prime Minister", "Foreign Minister", "Defence Minister", "Minister of Trade", "Deputy Prime Minister",
    "Deputy Foreign Minister", "Minister of Agriculture", "Ambassador", "Speaker of Parliament",
    "Minister of Transport", "Minister of Education", "Head of the Party's External Relations Commission",
    "Minister of Finance",
    "Governor of the Central Bank", "National Security Adviser", "Minister of Health", "Minister of Culture",
)  # fmt: skip
FIELDS = tuple(
    "trade investment agriculture fisheries railways ports aviation energy education science tourism culture health "
    "defence security customs mining forestry water shipping telecommunications banking labour sport heritage climate "
    "disaster-relief border-markets digital-transformation green-growth supply-chains semiconductors vaccines visas "
    "student-exchange rice coffee seafood textiles".split()
)
AIMS = (
    "expanding cooperation in {f} between the two countries", "a joint committee on {f} to meet every year",
    "an early conclusion of the agreement on {f}", "closer exchanges in {f} at all levels",
    "raising two-way {f} to {n} billion USD", "a feasibility study on {f} in the coming {n} months",
    "the exchange of delegations in {f} and {g}", "favourable conditions for companies in {f} and {g}",
    "sharing experience in {f} and {g} at multilateral forums", "the effective use of existing mechanisms for {f}",
)  # fmt: skip
SAID = {
    Act.AFFIRM: "affirmed the importance of", Act.APPRECIATE: "spoke highly of", Act.PROPOSE: "proposed",
    Act.PLEDGE: "pledged support for", Act.REQUEST: "called for", Act.HOPE: "hoped for", Act.THANK: "gave thanks for",
}  # fmt: skip
PROMISES = {
    Act.PROPOSE: (CommitmentForm.PROPOSAL, Strength.PROPOSES),
    Act.PLEDGE: (CommitmentForm.PLEDGE, Strength.PLEDGES),
}
FILLING = (
    "Two-way {f} reached {n} billion USD last year, up {m} percent from the year before.",
    "The two countries set up diplomatic relations {n} years ago.",
    "Cooperation in {f} and {g} has grown steadily, according to the ministry.",
    "A forum on {f} drew more than {n}00 companies from both sides.",
    "The visit takes place as both sides prepare for the session of the committee on {f}.",
)
LABELS = ("comprehensive partnership", "strategic partnership", "comprehensive strategic partnership")


@dataclass
class Draft:
    """A text that grows piece by piece; each piece's place is known when it is written."""

    text: str = ""
    paragraphs: list[tuple[int, int]] = field(default_factory=list)

    def write(self, words: str) -> tuple[int, int]:
        """Add words and give their place."""
        start = len(self.text)
        self.text += words
        return start, len(self.text)

    def paragraph(self) -> None:
        """End the paragraph."""
        start = self.paragraphs[-1][1] + 2 if self.paragraphs else 0
        self.paragraphs.append((start, len(self.text)))
        self.text += "\n\n"


@dataclass(frozen=True)
class Figure:
    """Someone of a country, in an office."""

    name: str
    country: str
    office: str

    @property
    def short(self) -> str:
        """The name that a report uses the second time."""
        words = self.name.split()
        return words[0] if self.country in ("CN", "KR") else words[-1]


def report(number: int, seed: int = 1) -> tuple[Document, Reading]:
    """The report of this number with its reading."""
    return _Maker(number, seed).make()


@cache
def figure(country: str, office: str, term: int) -> Figure:
    """Who holds an office of a country in a term."""
    return Figure(_name(country, Random(f"{country} {office} {term}")), country, office)


def _name(country: str, chance: Random) -> str:
    family, middle, given = (COUNTRIES[country][part].split() for part in ("family", "middle", "given"))
    parts = [chance.choice(family), *([chance.choice(middle)] if middle else []), chance.choice(given)]
    if country in ("VN", "CN", "KR", "KH"):
        return " ".join(parts)
    # a second family name keeps the number of different people large
    return f"{parts[-1]} {parts[0]}" + (f" {chance.choice(family)}" if chance.random() < 0.5 else "")


class _Maker:
    """Makes one report."""

    def __init__(self, number: int, seed: int) -> None:
        self.chance = Random(f"{seed} {number}")
        self.number = number
        self.day = FIRST_DAY + timedelta(days=self.chance.randrange(DAYS))
        home, away = self.chance.choices(list(COUNTRIES), weights=[40, *([4] * (len(COUNTRIES) - 1))], k=2)
        self.home = home
        self.away = away if away != home else self.chance.choice([code for code in COUNTRIES if code != home])
        self.draft = Draft()

    def make(self) -> tuple[Document, Reading]:
        """Write the text, then the document, then what it says."""
        ours, theirs = self._someone(self.home), self._someone(self.away)
        kind = self.chance.choices(list(EngagementKind), weights=[3, 5, 2, 1, 1])[0]
        dateline = self.draft.write(f"{COUNTRIES[self.home]['capital']} ({self.day:%d %B %Y}) — ")
        places = {}
        places["ours office"] = self.draft.write(ours.office)
        self.draft.write(" ")
        places["ours"] = self.draft.write(ours.name)
        self.draft.write(" ")
        places["verb"] = self.draft.write(
            {"visit": "received", "call": "spoke by telephone with"}.get(kind.value, "met")
        )
        self.draft.write(" ")
        places["theirs office"] = self.draft.write(theirs.office)
        self.draft.write(f" of {COUNTRIES[self.away]['name']} ")
        places["theirs"] = self.draft.write(theirs.name)
        self.draft.write(" ")
        places["date"] = self.draft.write(f"on {self.day:%B %-d, %Y}")
        self.draft.write(".")
        self.draft.paragraph()
        sayings = [self._saying((ours, theirs)[turn % 2]) for turn in range(self.chance.randint(3, 6))]
        label = self._label() if self.chance.random() < 0.2 else None
        for _ in range(self.chance.randint(10, 22)):
            self.draft.write(self._fill(self.chance.choice(FILLING)) + " ")
        self.draft.paragraph()
        document = self._document(dateline)
        return document, _Read(
            document, kind, ours, theirs, places, sayings, label, self.day, self.home, self.away
        ).reading()

    def _someone(self, country: str) -> Figure:
        if self.chance.random() < 0.3:  # someone whom few reports name
            return Figure(_name(country, self.chance), country, self.chance.choice(OFFICES[4:]))
        weights = [1 / (1 + place) for place in range(len(OFFICES))]
        term = (self.day - FIRST_DAY).days // TERM
        return figure(country, self.chance.choices(OFFICES, weights=weights)[0], term)

    def _fill(self, words: str) -> str:
        return words.format(
            f=self.chance.choice(FIELDS), g=self.chance.choice(FIELDS), n=self.chance.randint(2, 90),
            m=self.chance.randint(1, 30),
        )  # fmt: skip

    def _saying(self, speaker: Figure) -> tuple[Figure, Act, tuple[int, int], tuple[int, int]]:
        act = self.chance.choice(list(SAID))
        start, _ = self.draft.write(f"{speaker.short} {SAID[act]} ")
        content = self.draft.write(self._fill(self.chance.choice(AIMS)))
        self.draft.write(".")
        self.draft.paragraph()
        return speaker, act, (start, content[1]), content

    def _label(self) -> tuple[int, int]:
        self.draft.write("Both sides recalled the ")
        place = self.draft.write(self.chance.choice(LABELS))
        self.draft.write(" of the two countries. ")
        return place

    def _document(self, dateline: tuple[int, int]) -> Document:
        iso = self.day.isoformat()
        source = self.chance.choice(AGENCIES)
        text = self.draft.text.rstrip()
        url = f"https://news.example/{self.number}"
        home, away = COUNTRIES[self.home], COUNTRIES[self.away]
        ends = [(start, min(end, len(text))) for start, end in self.draft.paragraphs]
        return Document(
            id="r" + fingerprint(text, url, source),
            text=text,
            origin=f"{self.number}.txt",
            paragraphs=tuple(Paragraph(Span(*place)) for place in ends if place[0] < place[1]),
            language="en",
            published=PartialDate(iso, iso, iso, None, Basis.STATED),
            url=url,
            source=source,
            title=f"{home['name']} and {away['name']} talk of {self.chance.choice(FIELDS)}",
            dateline=Dateline(home["capital"], iso, Span(*dateline)),
            credit=source,
            text_sha256=sha256(text.encode()).hexdigest(),
        )


@dataclass(frozen=True)
class _Read:
    """What the report says, as its reader would leave it."""

    document: Document
    kind: EngagementKind
    ours: Figure
    theirs: Figure
    places: dict[str, tuple[int, int]]
    sayings: Sequence[tuple[Figure, Act, tuple[int, int], tuple[int, int]]]
    label: tuple[int, int] | None
    day: date
    home: str
    away: str

    def reading(self) -> Reading:
        """All of it."""
        actors = self._actors()
        engagement = self._engagement()
        statements = self._statements(engagement.id)
        return Reading(
            document=self.document.id,
            reader=READER,
            actors=actors,
            engagements=(engagement,),
            statements=statements,
            commitments=self._commitments(statements),
            relationships=self._relationships(),
            instruments=self._instruments(engagement.id),
            formulas=self._formulas(),
            claims=self._claims(actors, engagement, statements),
        )

    def _cite(self, place: tuple[int, int]) -> Citation:
        return self.document.cite(*place)

    def _id(self, letter: str, *parts: str) -> str:
        return letter + fingerprint(self.document.id, *parts, length=11)

    def _actor(self, name: str) -> str:
        return self._id("a", name)

    def _actors(self) -> tuple[Actor, ...]:
        people = []
        for who, part in ((self.ours, "ours"), (self.theirs, "theirs")):
            cited = self._cite(self.places[part])
            office = Capacity(who.office, who.office, None, Track.STATE, self._cite(self.places[f"{part} office"]))
            names = tuple(dict.fromkeys((who.name, who.short)))
            people.append(
                Actor(
                    self._actor(who.name), ActorKind.PERSON, who.name, names, who.country, (office,), citations=(cited,)
                )
            )
        countries = [
            Actor(self._actor(code), ActorKind.COUNTRY, COUNTRIES[code]["name"], (COUNTRIES[code]["name"],), code)
            for code in dict.fromkeys((self.home, self.away))
        ]
        return (*{person.id: person for person in people}.values(), *countries)

    def _engagement(self) -> Engagement:
        iso = self.day.isoformat()
        sentence = (self.places["ours office"][0], self.places["date"][1])
        roles = (Role.HOST, Role.VISITOR) if self.kind is EngagementKind.VISIT else (Role.PRINCIPAL, Role.PRINCIPAL)
        return Engagement(
            id=self._id("e", "1"),
            kind=self.kind,
            label=self._cite(self.places["verb"]).quote,
            actuality=Actuality.OCCURRED,
            background=False,
            format=Format.PHONE if self.kind is EngagementKind.CALL else Format.IN_PERSON,
            date=PartialDate(iso, iso, iso, self._cite(self.places["date"]).quote, Basis.STATED),
            participants=tuple(
                Participant(self._actor(who.name), role, who.country, who.office, self._cite(self.places[part]))
                for who, part, role in ((self.ours, "ours", roles[0]), (self.theirs, "theirs", roles[1]))
            ),
            citations=(self._cite(sentence),),
            channel=("state",),
            visit_type=VisitType.OFFICIAL if self.kind is EngagementKind.VISIT else None,
            places=(Place(COUNTRIES[self.home]["capital"], self.home),),
        )

    def _statements(self, engagement: str) -> tuple[Statement, ...]:
        return tuple(
            Statement(
                id=self._id("s", str(place)),
                engagement=engagement,
                speakers=(self._actor(speaker.name),),
                act=act,
                content=self._cite(content).quote,
                citations=(self._cite(whole),),
                on_behalf_of=(speaker.country,),
                addressees=(self._actor((self.theirs if speaker is self.ours else self.ours).name),),
                strength=PROMISES[act][1] if act in PROMISES else None,
                topics=("trade",),
            )
            for place, (speaker, act, whole, content) in enumerate(self.sayings)
        )

    def _commitments(self, statements: Sequence[Statement]) -> tuple[Commitment, ...]:
        return tuple(
            Commitment(
                self._id("c", one.id), one.id, PROMISES[one.act][0], one.speakers, one.addressees, one.content, (),
                "low", None, one.citations,
            )
            for one in statements
            if one.act in PROMISES
        )  # fmt: skip

    def _relationships(self) -> tuple[Relationship, ...]:
        if self.label is None:
            return ()
        a, b = sorted((self.home, self.away))
        cited = self._cite(self.label)
        return (Relationship(self._id("l", cited.quote), a, b, "state", cited.quote, Change.MENTIONED, (cited,)),)

    def _instruments(self, engagement: str) -> tuple[Instrument, ...]:
        if self.kind is not EngagementKind.CEREMONY:
            return ()
        sides, cited = tuple(sorted((self.home, self.away))), self._cite(self.places["verb"])
        return (Instrument(self._id("i", "1"), "memorandum", "memorandum", sides, True, engagement, False, (cited,)),)

    def _formulas(self) -> tuple[Formula, ...]:
        if self.label is None:
            return ()
        cited = self._cite(self.label)
        return (Formula(self._id("f", cited.quote), cited.quote, cited.quote, cited),)

    def _claims(
        self, actors: Sequence[Actor], engagement: Engagement, statements: Sequence[Statement]
    ) -> tuple[Claim, ...]:
        told = engagement.citations[0]
        about = [
            (engagement.id, "kind", engagement.kind.value, told, "verb of meeting"),
            (engagement.id, "actuality", "occurred", told, "told as done"),
            (
                engagement.id,
                "date",
                str(engagement.date.edtf),
                self._cite(self.places["date"]),
                "date nearest the trigger",
            ),
            (engagement.id, "place", engagement.places[0].name, told, "inside the host's country"),
        ]
        for part in engagement.participants:
            about.append((engagement.id, "participant", part.actor, part.citation, "takes part"))
        for actor in actors:
            for cited in actor.citations:
                about.append((actor.id, "name", actor.name, cited, "a name with its title"))
            for office in actor.offices:
                about.append((actor.id, "office", office.title, office.citation, "a title before a name"))
        for one in statements:
            for key, value in (("act", one.act.value), ("speaker", one.speakers[0]), ("content", one.content)):
                about.append((one.id, key, value, one.citations[0], "verb of saying"))
        why = "The rule says in one sentence of its own why it takes these words to say so."
        return tuple(claim_of(*each, why) for each in about)
