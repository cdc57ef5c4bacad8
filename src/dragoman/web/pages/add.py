"""Adding reports: pasted, uploaded or from a feed, with how far they are read, and each result one click away."""

from typing import Annotated

from fastapi import APIRouter, File, Form, Request, UploadFile
from fastapi.responses import HTMLResponse, RedirectResponse

from dragoman.api.askers import Editor
from dragoman.api.asking import AskedRecord, named_in_the_address
from dragoman.api.nouns import batches
from dragoman.errors import QuestionError
from dragoman.pipeline.batches import batch
from dragoman.sources.limits import MAX_CHARACTERS
from dragoman.web.site import page

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)
Words = Annotated[str, Form(max_length=200)]
Day = Annotated[str, Form(max_length=40)]
Address = Annotated[str, Form(max_length=2000)]


@router.get("/add")
def form(request: Request, _asker: Editor) -> HTMLResponse:
    """The forms: paste a report, upload files, or give a feed's address."""
    return page(request, "add.html")


@router.post("/add")
def paste(
    record: AskedRecord,
    request: Request,
    asker: Editor,
    text: Annotated[str, Form(max_length=MAX_CHARACTERS)] = "",
    source: Words = "",
    published: Day = "",
) -> RedirectResponse:
    """Hand in what was pasted."""
    if not text.strip():
        raise QuestionError("Nothing was pasted. Paste the text of a report, then add it.")
    told = batches.Pasted(text=text, source=source or None, published=published or None)  # type: ignore[call-arg]
    handed = batches.paste(record, request, asker, told)
    return RedirectResponse(f"/add/{handed['id']}", 303)


@router.post("/add/files")
def upload(
    record: AskedRecord,
    request: Request,
    asker: Editor,
    files: Annotated[list[UploadFile], File()],
    source: Words = "",
    published: Day = "",
) -> RedirectResponse:
    """Hand in files."""
    handed = batches.upload(record, request, asker, files, source or None, published or None)
    return RedirectResponse(f"/add/{handed['id']}", 303)


@router.post("/add/feed")
def feed(
    record: AskedRecord, request: Request, asker: Editor, url: Address = "", source: Words = ""
) -> RedirectResponse:
    """Hand in a feed's address."""
    told = batches.FeedAddress(url=url, source=source or None, language=None)
    handed = batches.feed(record, request, asker, told)
    return RedirectResponse(f"/add/{handed['id']}", 303)


@router.get("/add/{id}")
def progress(record: AskedRecord, request: Request, id: str) -> HTMLResponse:
    """How far a batch is; htmx asks again for the part that changes."""
    with named_in_the_address():
        found = batch(record, id)
    return page(request, "parts/progress.html" if request.headers.get("HX-Request") else "progress.html", batch=found)
