"""Judgements: what is open about who is who, what people say of it, also taken back; and which facts are doubtful."""

from dataclasses import asdict
from typing import Annotated

from fastapi import Path, Query

from dragoman.accounts.trail import note
from dragoman.answers import answers_json
from dragoman.answers.clues import told
from dragoman.api.askers import Reader, Reviewer
from dragoman.api.asking import AskedRecord, Json, named_in_the_address, noun
from dragoman.api.guards.who import Asker
from dragoman.api.models.judging import Doubts, Judgement, Judgements, OpenQuestions, WantedJudgement
from dragoman.api.problems import answers
from dragoman.domain.identity import Verdict
from dragoman.errors import QuestionError
from dragoman.pipeline import judging
from dragoman.pipeline.doubting import doubts
from dragoman.pipeline.kept import resolving_in_use
from dragoman.record import Record
from dragoman.record.identity.judging import Said, judgements
from dragoman.record.queries.questions import Question, open_question, questions

COUNTED = 100
"""Open ones that are counted and looked through at most."""
REFUSALS = answers(400, 401, 403)
router = noun("judgements")
open_router = noun("questions")
doubts_router = noun("doubts")
ROUTERS = (router, open_router, doubts_router)
LimitQuery = Annotated[int, Query(description="How many are shown.", ge=1, le=COUNTED)]


@open_router.get("", response_model=OpenQuestions, responses=REFUSALS, summary="Unsure pairs")
def open_questions(record: AskedRecord, _asker: Reader, limit: LimitQuery = 20) -> Json:
    """Two of whom the rules cannot tell whether they are one, with the evidence of both side by side."""
    found = questions(record, limit=COUNTED)
    return {"open": len(found), "items": [_as_json(one) for one in found[:limit]]}


@doubts_router.get("", response_model=Doubts, responses=REFUSALS, summary="Doubtful facts")
def doubtful(record: AskedRecord, _asker: Reader, limit: LimitQuery = 20) -> Json:
    """What somebody questioned, what reports contradict, and what was concluded from little; not what is settled."""
    found = doubts(record, limit=COUNTED)
    items = [
        {"id": one.id, "kind": one.kind, "why": one.why, "claims": [answers_json.claim(each) for each in one.claims]}
        for one in found[:limit]
    ]
    return {"open": len(found), "items": items}


@router.get("", response_model=Judgements, responses=REFUSALS, summary="What was said of two")
def listed(
    record: AskedRecord,
    _asker: Reader,
    withdrawn: Annotated[bool, Query(description="Those that were taken back too.")] = False,
) -> Json:
    """The newest first, at most 500."""
    with record.asking() as connection:
        found = [one for one in judgements(connection) if withdrawn or not one.withdrawn]
    return {"items": [asdict(one) for one in found[:-501:-1]]}


@router.post("", status_code=201, response_model=Judgement, responses=REFUSALS, summary="Judge two")
def say(record: AskedRecord, asker: Reviewer, wanted: WantedJudgement) -> Json:
    """Whether they are one; whoever this touches is decided anew at once, and no rule undoes it."""
    if wanted.question is not None:
        return asdict(answer(record, asker, wanted.question, wanted.verdict, wanted.why))
    if not wanted.a or not wanted.b:
        raise QuestionError("Give the id of an open question, or the ids of two.")
    resolving = resolving_in_use()
    said = judging.judge(record, resolving, wanted.a, wanted.b, wanted.verdict, by=asker.by, why=wanted.why)
    return asdict(_noted(record, said, asker.by, f"judged two {said.verdict.value}"))


@router.delete("/{id}", response_model=Judgement, responses=REFUSALS, summary="Take a judgement back")
def undo(record: AskedRecord, asker: Reviewer, id: Annotated[str, Path(description="The judgement.")]) -> Json:
    """It stays on record as one that was."""
    return asdict(take_back(record, asker, id))


def answer(record: Record, asker: Asker, question: str, verdict: Verdict, why: str | None) -> Said:
    """Answer an open question by its id.

    Raises:
        QuestionError: it is open no more.
    """
    found = open_question(record, question)
    if found is None:
        raise QuestionError("This question is open no more. Ask for those that are: /api/questions")
    said = judging.answer(record, resolving_in_use(), found, verdict, by=asker.by, why=why or None)
    return _noted(record, said, asker.by, f"judged two {said.verdict.value}")


def take_back(record: Record, asker: Asker, id: str) -> Said:
    """Take a judgement back.

    Raises:
        NotFound: there is none that still stands.
    """
    with named_in_the_address():
        said = judging.withdraw(record, resolving_in_use(), id)
    return _noted(record, said, asker.by, "took a judgement back")


def _as_json(one: Question) -> Json:
    """A question with the sentences of its clues."""
    clues = [{"name": name, "sentence": sentence} for name, sentence in zip(one.clues, told(one.clues), strict=True)]
    return answers_json.question(one) | {"id": one.id, "clues": clues}


def _noted(record: Record, said: Said, by: str, did: str) -> Said:
    with record.writing() as connection:
        note(connection, by, did, said.id, {"a": said.a.thing, "b": said.b.thing})
    return said
