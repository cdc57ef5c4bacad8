"""Answers of the ledger as JSON, one object a line, with the contract's keys and those that an answer adds."""

from dataclasses import asdict
from typing import Any

from dragoman.answers.answers_json import report
from dragoman.record.queries.ledger_answers import (
    AskEntry,
    Briefing,
    CandidateEntry,
    Cited,
    CommitmentEntry,
    CounterpartEntry,
    LabelChange,
    LabelEntry,
    LabelUse,
    OccasionEntry,
    PhraseChange,
    PhraseEntry,
    PhraseUseEntry,
    RelationEntry,
    RetellingEntry,
    StepEntry,
)

Json = dict[str, Any]


def commitment(entry: CommitmentEntry) -> Json:
    """The contract's commitment, with its report, its actors' names, and what became of it."""
    return {
        "id": entry.id,
        "statement": entry.statement,
        "form": entry.form,
        "makers": [one.id for one in entry.makers],
        "counterparts": [one.id for one in entry.counterparts],
        "goal": entry.goal,
        "measures": list(entry.measures),
        "specificity": entry.specificity,
        "deadline": entry.deadline,
        "citations": [asdict(one) for one in entry.citations],
        "report": report(entry.report),
        "actors": [asdict(one) for one in dict.fromkeys((*entry.makers, *entry.counterparts))],
        "sides": list(entry.sides),
        "engagement": entry.engagement,
        "day": entry.day,
        "at": entry.at,
        "status": entry.status,
        "open": entry.open,
        "deadline_passed": entry.deadline_passed,
        "as_of": entry.as_of,
        "follow_through": [_step(one) for one in entry.steps],
        "unsure": [_step(one) for one in entry.doubtful],
        "told_by": [_retelling(one) for one in entry.told_by],
        "carries_out": [
            {"id": one.id, "goal": one.goal, "kind": one.step, "report": report(one.report)}
            for one in entry.carries_out
        ],
    }


def _step(entry: StepEntry) -> Json:
    return {
        "kind": entry.step,
        "day": entry.day,
        "measure": entry.measure,
        "rule": entry.rule,
        "why": entry.why,
        "words": list(entry.words),
        "report": report(entry.report),
        "citation": asdict(entry.citation),
    }


def _retelling(entry: RetellingEntry) -> Json:
    return {
        "id": entry.id,
        "goal": entry.goal,
        "again": entry.again,
        "makers": [asdict(one) for one in entry.makers],
        "counterparts": [asdict(one) for one in entry.counterparts],
        "deadline": entry.deadline,
        "otherwise": entry.otherwise,
        "report": report(entry.report),
        "citations": [asdict(one) for one in entry.citations],
    }


def relation(entry: RelationEntry) -> Json:
    """Two sides with the labels of their tie."""
    return {
        "a": entry.a,
        "b": entry.b,
        "as_of": entry.as_of,
        "reports": entry.reports,
        "labels": [_label(one) for one in entry.labels],
        "disagreements": [
            {"day": one.day, "uses": [_label_use(use) for use in one.uses]} for one in entry.disagreements
        ],
    }


def _label(entry: LabelEntry) -> Json:
    return {
        "label": entry.label,
        "channels": list(entry.channels),
        "tiers": [asdict(tier) for tier in entry.tiers],
        "effective": entry.dated.effective if entry.dated else None,
        "reports": entry.reports,
        "texts": entry.texts,
        "occasions": entry.engagements,
        "first": _label_use(entry.first),
        "last": _label_use(entry.last),
        "changes": [
            {"change": one.change, "day": one.day, "told_by": [_label_use(use) for use in one.uses]}
            for one in entry.changes
        ],
        "omitted": [
            {
                "day": one.day,
                "change": "omitted",
                "report": report(one.report),
                "citation": asdict(one.citation),
                "carried_by": [report(line) for line in one.carried],
            }
            for one in entry.omissions
        ],
    }


def _label_use(use: LabelUse) -> Json:
    return {
        "day": use.day,
        "change": use.change,
        "label": use.label,
        "effective": use.effective,
        "report": report(use.report),
        "citations": [asdict(one) for one in use.citations],
    }


def phrase(entry: PhraseEntry) -> Json:
    """A set phrase with who used it when, and its changed wordings."""
    return {
        "key": entry.key,
        "listed": entry.listed,
        "uses": entry.uses,
        "reports": entry.reports,
        "texts": entry.texts,
        "engagements": entry.engagements,
        "by": dict(entry.by),
        "between": dict(entry.pairs),
        "first": _phrase_use(entry.first),
        "last": _phrase_use(entry.last),
        "wordings": [
            {
                "text": one.text,
                "listed": one.listed,
                "uses": one.uses,
                "reports": one.reports,
                "by": dict(one.by),
                "first": _phrase_use(one.first),
                "last": _phrase_use(one.last),
            }
            for one in entry.wordings
        ],
        "latest": [_phrase_use(use) for use in entry.latest],
    }


def candidate(entry: CandidateEntry) -> Json:
    """Words that reports repeat and no list has."""
    return {
        "candidate": entry.text,
        "marked": entry.marked,
        "uses": entry.uses,
        "reports": entry.reports,
        "by": dict(entry.by),
        "first": _phrase_use(entry.first),
        "last": _phrase_use(entry.last),
    }


def _phrase_use(use: PhraseUseEntry) -> Json:
    return {
        "day": use.day,
        "text": use.text,
        "listed": use.listed,
        "put_in": list(use.put_in),
        "left_out": list(use.left_out),
        "speakers": [asdict(one) for one in use.speakers],
        "said_by": list(use.said_by),
        "sides": list(use.sides),
        "engagement": use.engagement,
        "report": report(use.report),
        "citation": asdict(use.citation),
        "sentence": asdict(use.sentence) if use.sentence else None,
    }


def briefing(entry: Briefing) -> Json:
    """The whole briefing as one object."""
    return {
        "a": entry.a,
        "b": entry.b,
        "since": entry.since,
        "as_of": entry.as_of,
        "engagements": [_occasion(one) for one in entry.engagements],
        "planned": [_occasion(one) for one in entry.planned],
        "commitments": [commitment(one) for one in entry.commitments],
        "more_commitments": entry.more_commitments,
        "more_engagements": entry.more_engagements,
        "asked": [_asked(one) for one in entry.asked],
        "labels": [_cited_fields(one) for one in entry.labels],
        "phrases": [_cited_fields(one) for one in entry.phrases],
        "people": [_cited_fields(one) for one in entry.people],
        "disagreements": [
            {"day": one.day, "uses": [_label_use(use) for use in one.uses]} for one in entry.disagreements
        ],
    }


def _occasion(entry: OccasionEntry) -> Json:
    return {
        "id": entry.id,
        "kind": entry.kind,
        "visit_type": entry.visit_type,
        "format": entry.format,
        "actuality": entry.actuality,
        "day": entry.day,
        "date": {"edtf": entry.date, "printed": entry.printed, "basis": entry.basis},
        "places": list(entry.places),
        "participants": [asdict(one) for one in entry.attendees],
        "part_of": entry.within,
        "sources": [_cited(one) for one in entry.cited],
    }


def _asked(entry: AskEntry) -> Json:
    return {
        "act": entry.act,
        "side": entry.side,
        "speakers": [asdict(one) for one in entry.speakers],
        "content": entry.content,
        "day": entry.day,
        "sources": [_cited(one) for one in (entry.cited, *entry.also)],
        "answer": entry.answer,
        "answered_by": [asdict(one) for one in entry.answered_by],
        "answer_source": _cited(entry.answer_cited) if entry.answer_cited else None,
        "follow_through": [_step(one) for one in entry.became],
    }


def _cited_fields(entry: LabelChange | PhraseChange | CounterpartEntry) -> Json:
    fields = {key: list(value) if isinstance(value, tuple) else value for key, value in asdict(entry).items()}
    del fields["cited"]
    sources = entry.cited if isinstance(entry.cited, tuple) else (entry.cited,)
    return fields | {"sources": [_cited(one) for one in sources]}


def _cited(cited: Cited) -> Json:
    return {"report": report(cited.report), "citation": asdict(cited.citation)}
