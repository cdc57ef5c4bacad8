"""Assembling: figures, drafts and sayings become the reading's frozen types, with ids and a claim for each fact.

A claim is built only from a citation, so what no span supports cannot enter the record.
"""

import re
from dataclasses import dataclass, field, replace

from dragoman.domain.actors import Actor, ActorKind, Mention, PersonalTie
from dragoman.domain.claims import Claim, Reading, claim_of
from dragoman.domain.engagements import Engagement, EngagementKind, Participant, VisitType
from dragoman.domain.offices import Capacity, Track
from dragoman.domain.relationships import Formula, Instrument, Relationship
from dragoman.domain.statements import Commitment, Statement
from dragoman.domain.text import Citation, Document, Span, fingerprint
from dragoman.reading import (
    actuality,
    ageing,
    airports,
    aloneinthepast,
    arrivaldays,
    commitments,
    eachhisday,
    inpassing,
    legs,
    lengths,
    nthday,
    outlook,
    settling,
    speech,
    stamps,
    stays,
    ties,
    trigger,
    tripaccounts,
    visitors,
    whereabouts,
)
from dragoman.reading.cast import Figure, OfficeFact
from dragoman.reading.commitments import Promised, deadline_as_told
from dragoman.reading.drafts import Draft, Part
from dragoman.reading.said import Said
from dragoman.reading.settling import channels
from dragoman.reading.ties import LabelFound, PhraseFound

_OWN = {
    "name as printed": "The name stands in the report; the fullest spelling is shown.",
    "office by the name": "The title stands before the name or after it.",
    "office told": "A clause tells of the office: held before, left, taken up, or held since a day.",
    "side of the office": "The country is printed with the office, or the publisher left out its own.",
    "date nearest the trigger": "The date stands nearest to the words that report the engagement.",
    "place nearest the trigger": "The place stands nearest to the words that report the engagement.",
    "takes part": "The report names the actor as taking part.",
    "who speaks": "The subject of the verb of speech, or whoever spoke before.",
}
RULES: dict[str, str] = {
    **trigger.RULES,
    **inpassing.RULES,
    **actuality.RULES,
    **outlook.RULES,
    **settling.RULES,
    **ageing.RULES,
    **eachhisday.RULES,
    **stays.RULES,
    **airports.RULES,
    **aloneinthepast.RULES,
    **arrivaldays.RULES,
    **stamps.RULES,
    **legs.RULES,
    **tripaccounts.RULES,
    **lengths.RULES,
    **nthday.RULES,
    **visitors.RULES,
    **whereabouts.RULES,
    **speech.RULES,
    **ties.RULES,
    **commitments.RULES,
    **_OWN,
}
"""Every rule by name, with the sentence that "why?" prints."""


@dataclass(slots=True)
class Findings:
    """All that was found in one report, before it is given ids."""

    figures: list[Figure]
    drafts: list[Draft]
    said: list[Said]
    promised: list[Promised]
    contents: dict[int, str]
    labels: list[LabelFound] = field(default_factory=list)
    sides: tuple[str, str] | None = None
    """The two states that a sentence named together last."""
    formulas: list[PhraseFound] = field(default_factory=list)
    instruments: list[tuple[PhraseFound, Draft | None]] = field(default_factory=list)
    kin: list[tuple[Figure, Figure, str, int, int]] = field(default_factory=list)
    unread: list[Span] = field(default_factory=list)


class Assembler:
    """Turns the findings of one document into its reading."""

    def __init__(self, document: Document, version: str) -> None:
        self._document = document
        self._version = version
        self._claims: list[Claim] = []
        self._actor_ids: dict[int, str] = {}
        self._engagement_ids: dict[int, str] = {}
        self._bodies: dict[str, Actor] = {}
        self._body_ids: dict[tuple[str, str | None], str] = {}
        """Bodies by their name and that of the body above them."""
        self._taken: set[str] = set()

    def assemble(self, findings: Findings) -> Reading:
        """The reading of the document."""
        for figure in findings.figures:
            self._actor_ids[id(figure)] = self._id("a", figure.kind, figure.name, figure.side or "")
            if figure.kind is ActorKind.ORGANISATION:
                self._body_ids[figure.name, _parent(figure.name)] = self._actor_ids[id(figure)]
        actors = tuple(self._actor(figure) for figure in findings.figures)
        for draft in findings.drafts:
            self._engagement_ids[id(draft)] = self._id(
                "e",
                draft.kind,
                str(draft.start),
                draft.label,
                *sorted(f.name for f in draft.figures()),
                *(p.country or "" for p in draft.places[:1]),
            )
        engagements = tuple(self._engagement(draft) for draft in findings.drafts)
        statement_ids: dict[int, str] = {}
        statements = tuple(self._statement(said, findings, statement_ids) for said in findings.said)
        return Reading(
            document=self._document.id,
            reader=self._version,
            actors=actors + tuple(self._bodies.values()),
            engagements=engagements,
            statements=statements,
            commitments=tuple(self._commitment(promised, statement_ids) for promised in findings.promised),
            relationships=self._relationships(findings.labels),
            instruments=tuple(self._instruments(findings.instruments)),
            formulas=tuple(self._formula(found) for found in findings.formulas),
            ties=tuple(self._tie(*kin) for kin in findings.kin),
            mentions=tuple(
                Mention(Span(start, start + len(form)), self._actor_ids[id(figure)], "name")
                for figure in findings.figures
                for form, start in figure.forms.items()
            ),
            unread=tuple(findings.unread),
            claims=tuple({claim.id: claim for claim in self._claims}.values()),
        )

    def _id(self, prefix: str, *parts: str) -> str:
        """An id that nothing else of the reading has: the second of what is told in the same words is numbered."""
        identity, number = prefix + fingerprint(self._document.id, *parts, length=10), 1
        while identity in self._taken:
            number += 1
            identity = prefix + fingerprint(self._document.id, *parts, str(number), length=10)
        self._taken.add(identity)
        return identity

    def _cite(self, start: int, end: int) -> Citation:
        return self._document.cite(start, end)

    def _claim(
        self, subject: str, property_: str, value: str, citation: Citation, rule: str, basis: str = "stated"
    ) -> None:
        self._claims.append(claim_of(subject, property_, value, citation, rule, RULES[rule], basis))

    def _actor(self, figure: Figure) -> Actor:
        identity = self._actor_ids[id(figure)]
        citation = self._cite(figure.start, figure.end)
        self._claim(identity, "name", figure.name, citation, "name as printed")
        if figure.side and figure.kind is ActorKind.PERSON:
            self._claim(
                identity,
                "country",
                figure.side,
                citation,
                "side of the office",
                "stated" if figure.side_basis == "stated" else "derived",
            )
        offices = tuple(self._capacity(identity, fact, figure.side, "office by the name") for fact in figure.offices)
        offices += tuple(self._capacity(identity, fact, figure.side, "office told") for fact in figure.career)
        # words that only mean a country, "talks" of the two, are no name of it
        forms = [form for form in figure.forms if figure.kind is not ActorKind.COUNTRY or not form.islower()]
        names = tuple(dict.fromkeys((figure.name, *forms)))
        return Actor(
            identity,
            figure.kind,
            figure.name,
            names,
            figure.side,
            offices,
            tuple(figure.marks),
            figure.parent,
            (citation,),
        )

    def _capacity(self, actor: str, fact: OfficeFact, side: str | None, rule: str) -> Capacity:
        citation = self._cite(fact.start, fact.end)
        body = self._body(fact.body, fact.phrase.side or side, fact.above) if fact.body else None
        self._claim(actor, "office", fact.text, citation, rule)
        return Capacity(fact.text, fact.text, body, Track(fact.phrase.track), citation, fact.phrase.marks)

    def _body(self, span: tuple[int, int], side: str | None, above: tuple[int, int] | None) -> str:
        citation = self._cite(*span)
        name = " ".join(citation.quote.split())
        parent = " ".join(self._cite(*above).quote.split()) if above else _parent(name)
        known = self._body_ids.get((name, parent))
        if known is None:
            identity = self._id("a", "organisation", name, *((parent or "",) if above else ()))
            known = self._body_ids[name, parent] = identity
            self._bodies[identity] = Actor(
                identity, ActorKind.ORGANISATION, name, (name,), side, (), (), parent, (citation,)
            )
        return known

    def _engagement(self, draft: Draft) -> Engagement:
        identity = self._engagement_ids[id(draft)]
        citations = tuple(self._cite(start, end) for start, end in draft.spans)
        first = citations[0]
        self._claim(identity, "kind", draft.kind, first, draft.rules["kind"])
        self._claim(
            identity,
            "actuality",
            f"{draft.actuality}{', background' if draft.background else ''}",
            first,
            draft.rules["actuality"],
        )
        if draft.date.edtf and draft.date_span:
            self._claim(
                identity, "date", draft.date.edtf, self._cite(*draft.date_span), draft.rules["date"], draft.date.basis
            )
        for place in draft.places:
            span = draft.place_span or (draft.start, draft.end)
            self._claim(
                identity,
                "place",
                place.name,
                self._cite(*span),
                draft.rules.get("place", draft.rules["kind"]),
                place.basis,
            )
        part_of = self._engagement_ids.get(id(draft.part_of)) if draft.part_of is not None else None
        if part_of:
            self._claim(identity, "part of", part_of, first, draft.rules.get("part_of", "part of the visit"), "derived")
        return Engagement(
            id=identity,
            kind=draft.kind,
            label=draft.label,
            actuality=draft.actuality,
            background=draft.background,
            format=draft.format,
            date=draft.date,
            participants=tuple(self._participant(identity, part) for part in draft.parts),
            citations=citations,
            channel=channels(draft),
            visit_type=(draft.visit_type or VisitType.UNSPECIFIED) if draft.kind is EngagementKind.VISIT else None,
            places=tuple(draft.places),
            part_of=part_of,
            own_mission=draft.own_mission,
        )

    def _participant(self, engagement: str, part: Part) -> Participant:
        citation = self._cite(part.start, part.end)
        actor = self._actor_ids[id(part.figure)]
        self._claim(engagement, "participant", f"{actor} as {part.role}", citation, "takes part")
        capacity = part.capacity or ", ".join(fact.text for fact in part.figure.offices) or None
        return Participant(actor, part.role, part.figure.side, capacity, citation)

    def _statement(self, said: Said, findings: Findings, ids: dict[int, str]) -> Statement:
        identity = self._id("s", said.act, str(said.start), str(said.end))
        ids[id(said)] = identity
        citation = self._cite(said.start, said.end)
        speakers = tuple(self._actor_ids[id(figure)] for figure in said.speakers)
        self._claim(identity, "act", said.act, citation, said.rule)
        for speaker in speakers:
            self._claim(
                identity,
                "speaker",
                speaker,
                citation,
                "carried" if said.carried else "who speaks",
                "derived" if said.carried else "stated",
            )
        formulas = tuple(found.key for found in findings.formulas if said.start <= found.start < said.end)
        return Statement(
            id=identity,
            engagement=self._engagement_ids.get(id(said.engagement)) if said.engagement is not None else None,
            speakers=speakers,
            act=said.act,
            content=findings.contents[id(said)],
            citations=(citation,),
            on_behalf_of=(),
            addressees=tuple(self._actor_ids[id(figure)] for figure in said.addressees),
            strength=said.strength,
            joint=said.joint,
            voice=said.voice,
            carried=said.carried,
            formulas=formulas,
        )

    def _commitment(self, promised: Promised, statement_ids: dict[int, str]) -> Commitment:
        said = promised.said
        goal = self._cite(*promised.goal)
        identity = self._id("c", promised.form, str(goal.start), str(goal.end))
        self._claim(identity, "goal", " ".join(goal.quote.split()), goal, promised.rule)
        measures = [self._cite(*stretch) for stretch in promised.measures]
        for measure in measures:
            self._claim(identity, "measure", measure.quote, measure, "a way to the goal")
        if promised.deadline is not None:
            printed = self._cite(promised.deadline.start, promised.deadline.end)
            self._claim(identity, "deadline", deadline_as_told(promised.deadline), printed, "a deadline", "derived")
        self._claim(identity, "specificity", promised.specificity, goal, "target, action, timetable", "derived")
        return Commitment(
            identity,
            statement_ids.get(id(said)) if said is not None else None,
            promised.form,
            tuple(self._actor_ids[id(figure)] for figure in promised.makers),
            tuple(self._actor_ids[id(figure)] for figure in promised.counterparts),
            " ".join(goal.quote.split()),
            tuple(" ".join(measure.quote.split()) for measure in measures),
            promised.specificity,
            promised.due,
            (self._cite(*promised.whole),),
        )

    def _relationships(self, labels: list[LabelFound]) -> tuple[Relationship, ...]:
        """One relationship for each pair and label; the most telling change of all its mentions."""
        grouped: dict[tuple[tuple[str, str], str], list[LabelFound]] = {}
        for found in labels:
            grouped.setdefault((found.sides, " ".join(found.label.lower().replace(",", " ").split())), []).append(found)
        telling = ["upgraded", "established", "downgraded", "reaffirmed", "mentioned", "omitted"]
        result = []
        for (sides, label), group in grouped.items():
            best = min(group, key=lambda found: telling.index(found.change))
            identity = self._id("t", *sides, label)
            citations = tuple(self._cite(found.start, found.end) for found in group)
            self._claim(identity, "label", best.label, citations[group.index(best)], best.rule)
            result.append(
                Relationship(
                    identity, sides[0], sides[1], best.channel, best.label, best.change, citations, best.effective
                )
            )
        return tuple(result)

    def _formula(self, found: PhraseFound) -> Formula:
        citation = self._cite(found.start, found.end)
        identity = self._id("f", found.key, str(found.start))
        self._claim(identity, "formula", found.key, citation, found.rule)
        return Formula(identity, found.key, citation.quote, citation)

    def _instruments(self, found: list[tuple[PhraseFound, Draft | None]]) -> list[Instrument]:
        """The instruments, each once: "the joint statement" is the last one that was named."""
        instruments: list[Instrument] = []
        last: dict[str, int] = {}
        text = self._document.text
        for phrase, draft in found:
            again = _DEFINITE.search(text, max(0, phrase.start - 10), phrase.start)
            if phrase.key in last and again and text[phrase.start : phrase.end].lower() == phrase.key:
                known = instruments[last[phrase.key]]
                citations = (*known.citations, self._cite(phrase.start, phrase.end))
                instruments[last[phrase.key]] = replace(
                    known, citations=citations, signed=known.signed or phrase.signed
                )
            else:
                last[phrase.key] = len(instruments)
                instruments.append(self._instrument(phrase, draft))
        return instruments

    def _instrument(self, found: PhraseFound, draft: Draft | None) -> Instrument:
        citation = self._cite(found.start, found.end)
        identity = self._id("i", found.key, str(found.start))
        self._claim(identity, "instrument", found.key, citation, found.rule)
        parties = tuple(sorted(side for side in draft.sides() if side != "?")) if draft else ()
        return Instrument(
            identity,
            found.key,
            citation.quote,
            parties,
            found.signed,
            self._engagement_ids.get(id(draft)) if draft and not found.recalled else None,
            draft is None or draft.background or found.recalled,
            (citation,),
        )

    def _tie(self, one: Figure, other: Figure, kind: str, start: int, end: int) -> PersonalTie:
        identity = self._id("p", kind, one.name, other.name)
        citation = self._cite(start, end)
        self._claim(identity, "tie", kind, citation, "family")
        return PersonalTie(identity, self._actor_ids[id(one)], self._actor_ids[id(other)], kind, (citation,))


_DEFINITE = re.compile(r"\b(?:the|this|that|their) $", re.I)


def _parent(name: str) -> str | None:
    """The body that a body belongs to, as its name prints it."""
    for mark in (" of the ", " of "):
        if mark in name and name.split(mark, 1)[1][:1].isupper() and "Affairs" not in name.split(mark, 1)[1][:10]:
            return name.split(mark, 1)[1]
    for mark in ("’s ", "'s "):
        if mark in name:
            return name.split(mark, 1)[0]
    return None
