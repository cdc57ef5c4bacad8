"""Review: unsure pairs and doubtful facts one after another, and what a person says of them; it can be taken back.

Where one is stands in the address (what was passed over, how many were judged), so that it works without script.
"""

from typing import Annotated, Any

from fastapi import APIRouter, Form, Path, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from dragoman.answers import clues
from dragoman.answers.asked import asks, meanings
from dragoman.api.askers import Reviewer
from dragoman.api.asking import AskedRecord
from dragoman.api.nouns import corrections, judgements
from dragoman.domain.identity import Verdict
from dragoman.errors import QuestionError
from dragoman.pipeline.doubting import doubts
from dragoman.record.corrected import Finding
from dragoman.record.corrections import corrections as said_of_facts
from dragoman.record.identity.judging import judgements as said_of_two
from dragoman.record.queries import why
from dragoman.record.queries.questions import questions
from dragoman.web.site import link, page

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)
Passed = Annotated[list[str], Query(default_factory=list, max_length=500)]
Words = Annotated[str, Form(max_length=2000)]
Id = Annotated[str, Form(max_length=80)]
MOST = judgements.COUNTED


@router.get("/review")
def pairs(
    record: AskedRecord, request: Request, _asker: Reviewer, skip: Passed, done: int = 0, last: str = ""
) -> HTMLResponse:
    """The next two of whom the rules cannot tell whether they are one."""
    every = [{"id": one.id, "entry": one} for one in questions(record, limit=MOST)]
    with record.asking() as connection:
        said = next((one for one in said_of_two(connection) if one.id == last), None) if last else None
    told = None if said is None or said.withdrawn else f"{said.a.name} and {said.b.name}: {said.verdict.value}"
    words = {"asks": asks, "meanings": meanings, "clues": clues.told}
    return _next(request, "review.html", every, skip, done, (last, told), **words)


@router.post("/review")
def judge(
    record: AskedRecord,
    asker: Reviewer,
    skip: Passed,
    question: Id,
    verdict: Annotated[Verdict, Form()],
    why: Words = "",
    done: int = 0,
) -> RedirectResponse:
    """Keep a judgement, and go on to the next."""
    said = judgements.answer(record, asker, question, verdict, why.strip())
    return _go("/review", skip=skip, done=done + 1, last=said.id)


@router.post("/review/undo")
def undo(record: AskedRecord, asker: Reviewer, skip: Passed, last: Id, done: int = 0) -> RedirectResponse:
    """Take the last judgement back, and be asked again."""
    judgements.take_back(record, asker, last)
    return _go("/review", skip=skip, done=max(0, done - 1))


@router.get("/review/facts")
def facts(
    record: AskedRecord, request: Request, _asker: Reviewer, skip: Passed, done: int = 0, last: str = ""
) -> HTMLResponse:
    """The next fact that is doubtful and not settled."""
    every = [{"id": one.id, "entry": one} for one in doubts(record, limit=MOST)]
    said = next((one for one in said_of_facts(record) if one.id == last), None) if last else None
    told = None if said is None else f"{said.property}: {said.verdict.value}"
    return _next(request, "review_facts.html", every, skip, done, (last, told))


@router.get("/facts/{id}")
def fact(record: AskedRecord, request: Request, _asker: Reviewer, id: str) -> HTMLResponse:
    """One fact, with its form to correct or reject it and all that was said of it before."""
    claim = next((one for one in why(record, id) if one.id == id), None)
    if claim is None:
        raise QuestionError("Give the id of a fact; every “why” has them.")
    mine = said_of_facts(record, report=claim.report.id, withdrawn=True)
    key = (claim.subject, claim.property)
    history = [one for one in mine if (one.subject, one.property) == key]
    return page(request, "fact.html", claim=claim, history=history)


@router.post("/facts/{id}")
def correct(
    record: AskedRecord,
    asker: Reviewer,
    skip: Passed,
    id: Annotated[str, Path(max_length=80)],
    verdict: Annotated[Finding, Form()],
    why: Words = "",
    value: Words = "",
    to: Annotated[str, Form(max_length=300)] = "",
    done: int = 0,
) -> RedirectResponse:
    """Keep what is said of a fact, and go on or back."""
    reason = why.strip() or (verdict.value if verdict is Finding.CONFIRMED else "")
    wanted = corrections.Wanted(
        claim=id,
        verdict=verdict,
        value=value.strip() or None if verdict is Finding.CORRECTED else None,
        why=reason or " ",
    )
    said = corrections.say(record, asker, wanted)
    if to == "facts":
        return _go("/review/facts", skip=skip, done=done + 1, last=said["id"])
    return RedirectResponse(f"/facts/{id}", 303)


@router.post("/corrections/{id}/undo")
def take_back(
    record: AskedRecord, asker: Reviewer, skip: Passed, id: str, claim: Id = "", done: int = 0
) -> RedirectResponse:
    """Take back what was said of a fact."""
    corrections.undo(record, asker, id)
    return RedirectResponse(f"/facts/{claim}", 303) if claim else _go("/review/facts", skip=skip, done=max(0, done - 1))


def _next(
    request: Request,
    template: str,
    every: list[dict[str, Any]],
    skip: list[str],
    done: int,
    last: tuple[str, str | None],
    **words: Any,
) -> HTMLResponse:
    """The page of the first that was not passed over: the how manieth it is, of how many."""
    left = [one for one in every if one["id"] not in skip]
    asked = left[0] if left else None
    here = request.url.path
    return page(
        request,
        template,
        asked=asked,
        at=done + len(every) - len(left) + 1,
        of=done + len(every),
        more=len(every) >= MOST,
        done=done,
        passed=len(every) - len(left),
        address=link("", {"skip": skip, "done": done}),
        following=link(here, {"skip": [*skip, asked["id"]], "done": done}) if asked else None,
        again=link(here, {"done": done}),
        last=last[0] if last[1] else None,
        told=last[1],
        **words,
    )


def _go(path: str, **asked: Any) -> RedirectResponse:
    return RedirectResponse(link(path, asked), 303)
