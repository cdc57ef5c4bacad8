"""Outcomes: what became of each thing that could be right or wrong in one report.

Every figure is a count of outcomes and every line of the detail is one of them, so that the table and the
list can never disagree.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from dragoman.domain.text import Span
from dragoman.evaluation.coding import (
    CodedActor,
    CodedEngagement,
    CodedParticipant,
    CodedRelationship,
    CodedStatement,
    Coding,
)
from dragoman.evaluation.likeness import same_title
from dragoman.evaluation.matching import Matched, match
from dragoman.knowledge.folding import search_key

Verdict = Literal["right", "wrong", "missed", "extra"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """One thing judged: right, wrong (the gold says otherwise), missed, or extra (not in the gold).

    ``about`` names what a field belongs to, where the sentence may tell of several.
    """

    report: str
    measure: str
    verdict: Verdict
    gold: str = ""
    got: str = ""
    span: Span | None = None
    about: str = ""


def outcomes_of(gold: Coding, got: Coding) -> list[Outcome]:
    """Every outcome of one report."""
    judge = _Judge(gold, got, match(gold, got))
    return list(judge.all())


@dataclass(frozen=True, slots=True)
class _Judge:
    gold: Coding
    got: Coding
    matched: Matched

    def all(self) -> Iterator[Outcome]:
        yield self.judged("relevance", _yes(self.gold.relevant), _yes(self.got.relevant))
        yield from self.engagements()
        yield from self.statements()
        yield from self.relationships()
        yield from self.short_forms()

    def judged(self, measure: str, gold: str, got: str, span: Span | None = None, about: str = "") -> Outcome:
        """Right where both print alike, else wrong."""
        verdict: Verdict = "right" if gold == got else "wrong"
        return Outcome(self.gold.name, measure, verdict, gold, got, span, about)

    def found(
        self, measure: str, verdict: Verdict, gold: str, got: str, span: Span | None = None, about: str = ""
    ) -> Outcome:
        return Outcome(self.gold.name, measure, verdict, gold, got, span, about)

    # engagements

    def engagements(self) -> Iterator[Outcome]:
        others = {engagement.id: engagement for engagement in self.got.engagements}
        for engagement in self.gold.engagements:
            other = others.get(self.matched.engagements.get(engagement.id, ""))
            yield from self.one_engagement(engagement, other)
        for id, other in others.items():
            if id not in self.matched.engagements.values():
                yield from self.extra_engagement(other)

    def one_engagement(self, gold: CodedEngagement, got: CodedEngagement | None) -> Iterator[Outcome]:
        said, span = self.told(gold, self.gold), _first(gold)
        if got is None:
            yield self.found("engagements", "missed", said, "", span)
            if not gold.background:
                yield self.found("engagements_news", "missed", said, "", span)
            return
        heard = self.told(got, self.got)
        yield self.found("engagements", "right", said, heard, span)
        yield from self.news(gold, got, said, heard)
        yield from self.fields(gold, got)
        yield from self.participants(gold, got)

    def news(self, gold: CodedEngagement, got: CodedEngagement, said: str, heard: str) -> Iterator[Outcome]:
        if not gold.background and not got.background:
            yield self.found("engagements_news", "right", said, heard, _first(gold))
        elif not gold.background:
            yield self.found("engagements_news", "missed", said, "background: " + heard, _first(gold))
        elif not got.background:
            yield self.found("engagements_news", "extra", "background: " + said, heard, _first(got))

    def extra_engagement(self, got: CodedEngagement) -> Iterator[Outcome]:
        heard = self.told(got, self.got)
        yield self.found("engagements", "extra", "", heard, _first(got))
        if not got.background:
            yield self.found("engagements_news", "extra", "", heard, _first(got))

    def fields(self, gold: CodedEngagement, got: CodedEngagement) -> Iterator[Outcome]:
        span, about = _first(gold), self.told(gold, self.gold)
        yield self.judged("status", _status(gold), _status(got), span, about)
        yield self.judged("kind", gold.kind, got.kind, span, about)
        yield self.judged("format", gold.format, got.format, span, about)
        if gold.kind == got.kind == "visit":
            types = (gold.visit_type or "none", got.visit_type or "none")
            yield self.judged("visit_type", *types, span, about)
        same_date: Verdict = "right" if gold.date.same_as(got.date) else "wrong"
        yield self.found("date", same_date, str(gold.date.edtf), str(got.date.edtf), span, about)
        yield self.judged("place", _country(gold), _country(got), span, about)
        yield from self.part_of(gold, got, about)

    def part_of(self, gold: CodedEngagement, got: CodedEngagement, about: str) -> Iterator[Outcome]:
        """Judged where the gold's parent was found; a parent that was missed is counted as missed already."""
        whole = self.matched.engagements.get(gold.part_of) if gold.part_of else None
        if gold.part_of and whole is None and got.part_of is None:
            return
        right: Verdict = "right" if whole == got.part_of else "wrong"
        parent = next((entry for entry in self.gold.engagements if entry.id == gold.part_of), None)
        other = next((entry for entry in self.got.engagements if entry.id == got.part_of), None)
        said = self.told(parent, self.gold) if parent else "nothing"
        heard = self.told(other, self.got) if other else "nothing"
        yield self.found("part_of", right, said, heard, _first(gold), about)

    def participants(self, gold: CodedEngagement, got: CodedEngagement) -> Iterator[Outcome]:
        others = {self.matched.gold_actor(part.actor): part for part in got.participants}
        told = {part.actor: part for part in gold.participants}
        for actor, part in told.items():
            name = self.named(actor)
            if actor not in others:
                yield self.found("participants", "missed", name, "", _first(gold))
                continue
            yield self.found("participants", "right", name, name, _first(gold))
            yield from self.part_fields(name, part, others[actor], _first(gold))
        for actor, other in others.items():
            if actor not in told:
                yield self.found("participants", "extra", "", self.heard(other.actor), _first(got))

    def part_fields(
        self, name: str, gold: CodedParticipant, got: CodedParticipant, span: Span | None
    ) -> Iterator[Outcome]:
        yield self.judged("role", f"{name}: {gold.role}", f"{name}: {got.role}", span)
        yield self.judged("side", f"{name}: {gold.side}", f"{name}: {got.side}", span)
        if gold.titles:
            right = any(same_title(one, other) for one in gold.titles for other in got.titles)
            said, heard = f"{name}: {'; '.join(gold.titles)}", f"{name}: {'; '.join(got.titles)}"
            yield self.found("office", "right" if right else "wrong", said, heard, span)

    # statements

    def statements(self) -> Iterator[Outcome]:
        others = {statement.id: statement for statement in self.got.statements}
        for statement in self.gold.statements:
            yield from self.one_statement(statement, others.get(self.matched.statements.get(statement.id, "")))
        for id, other in others.items():
            if id not in self.matched.statements.values():
                heard = f"{self.heard_all(other)}: {other.act}"
                yield self.found("statements", "extra", "", heard, _first(other))
                yield self.found("statements_speaker_act", "extra", "", heard, _first(other))

    def one_statement(self, gold: CodedStatement, got: CodedStatement | None) -> Iterator[Outcome]:
        span = _first(gold)
        speakers = ", ".join(sorted(self.named(id) for id in gold.speakers)) or "nobody"
        said = f"{speakers}: {gold.act}"
        if got is None:
            yield self.found("statements", "missed", said, "", span)
            yield self.found("statements_speaker_act", "missed", said, "", span)
            return
        heard = f"{self.heard_all(got)}: {got.act}"
        same_speaker = frozenset(gold.speakers) == self.matched.gold_actors(got.speakers)
        right: Verdict = "right" if same_speaker else "wrong"
        both: Verdict = "right" if same_speaker and gold.act == got.act else "wrong"
        yield self.found("statements", "right", said, heard, span)
        yield self.found("statements_speaker_act", both, said, heard, span)
        yield self.found("speaker", right, speakers, self.heard_all(got), span)
        if gold.carried:
            yield self.found("carried_speaker", right, speakers, self.heard_all(got), span)
        yield self.judged("act", gold.act, got.act, span)
        yield self.judged("joint", _yes(gold.joint), _yes(got.joint), span)

    # relationships and names

    def relationships(self) -> Iterator[Outcome]:
        told = {_tie(tie): tie for tie in self.gold.relationships}
        heard = {_tie(tie): tie for tie in self.got.relationships}
        for key, tie in told.items():
            said = f"{tie.a}-{tie.b}: {tie.label}"
            verdict: Verdict = "right" if key in heard else "missed"
            yield self.found("relationships", verdict, said, "", _first(tie))
        for key, tie in heard.items():
            if key not in told:
                yield self.found("relationships", "extra", "", f"{tie.a}-{tie.b}: {tie.label}", _first(tie))

    def short_forms(self) -> Iterator[Outcome]:
        """Whether every form of a person's name is given to that person, where there is more than one."""
        for actor in self.gold.actors:
            other = self.got.actor(self.matched.actors.get(actor.id, ""))
            if actor.kind == "person" and len(_keys(actor)) > 1 and other:
                right = _keys(actor) <= _keys(other)
                said, heard = ", ".join(actor.names), ", ".join(other.names)
                yield self.found("short_forms", "right" if right else "wrong", said, heard)

    # wording

    def told(self, engagement: CodedEngagement, coding: Coding) -> str:
        names = [actor.name for part in engagement.participants if (actor := coding.actor(part.actor))]
        return f"{engagement.kind} ({engagement.label or 'no label'}): {', '.join(names) or 'nobody'}"

    def named(self, id: str) -> str:
        actor = self.gold.actor(id)
        return actor.name if actor else id

    def heard(self, id: str) -> str:
        actor = self.got.actor(id)
        return actor.name if actor else id

    def heard_all(self, statement: CodedStatement) -> str:
        return ", ".join(sorted(self.heard(id) for id in statement.speakers)) or "nobody"


_Told = CodedEngagement | CodedStatement | CodedRelationship


def _first(told: _Told) -> Span | None:
    return told.spans[0] if told.spans else None


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _status(engagement: CodedEngagement) -> str:
    return engagement.actuality + (", background" if engagement.background else ", news")


def _country(engagement: CodedEngagement) -> str:
    return (engagement.countries[0] or "unknown") if engagement.countries else "none"


def _tie(tie: CodedRelationship) -> tuple[str, str, str]:
    return tie.a, tie.b, search_key(tie.label).replace("-", " ").strip("\"'")


def _keys(actor: CodedActor) -> set[str]:
    return {search_key(name) for name in actor.names}
