"""Adding reports: pasted, uploaded or from a feed, kept at once, read in the background; how far can be asked."""

from typing import Annotated

from fastapi import File, Form, Path, Request, UploadFile
from pydantic import BaseModel, Field

from dragoman.accounts.trail import note
from dragoman.api.askers import Editor, Reader
from dragoman.api.asking import AskedRecord, Json, named_in_the_address, noun
from dragoman.api.problems import answers
from dragoman.errors import QuestionError, RefusedError
from dragoman.pipeline.batches import ADDRESS, Batch, Item, batch, hand_in
from dragoman.record import Record
from dragoman.sources.fetching import check_address
from dragoman.sources.given import Given
from dragoman.sources.limits import MAX_CHARACTERS

router = noun("batches")
REFUSALS = answers(400, 401, 403, 413)
LONGEST_NAME = 200


class Pasted(BaseModel):
    """A report's text, or JSON lines, and what is known about it."""

    text: str = Field(description="The report, or one JSON object a line.", max_length=MAX_CHARACTERS)
    name: str = Field("pasted", description="What it is to be called here.", max_length=LONGEST_NAME)
    source: str | None = Field(None, description="Who published it.", examples=["VNS"], max_length=200)
    published: str | None = Field(None, description="Day of publication.", examples=["2024-03-12"], max_length=40)
    language: str | None = Field(None, description="Its language.", examples=["en"], max_length=20)
    url: str | None = Field(None, description="Where it was published.", max_length=2000)


class FeedAddress(BaseModel):
    """The address of a feed or a page, and what is known about it."""

    url: str = Field(description="RSS, Atom, or one page.", examples=["https://example.org/feed.xml"], max_length=2000)
    source: str | None = Field(None, description="Who published it.", examples=["VNS"], max_length=200)
    language: str | None = Field(None, description="Its language.", examples=["en"], max_length=20)


class Added(BaseModel):
    """What became of one report."""

    origin: str = Field(description="The file, and the line in it.", examples=["reports.jsonl:3"])
    title: str | None = Field(description="Its title, if it has one.")
    report: str | None = Field(description="Its id in the record.", examples=["d3f2a9"])
    status: str = Field(description="added, unchanged, reread, retracted or failed.", examples=["added"])
    told: str | None = Field(description="Why it failed or was not read, and what can be done about it.")


class Progress(BaseModel):
    """A batch and how far it is."""

    id: str = Field(description="The batch.", examples=["b0123456789ab"])
    by: str = Field(description="Who handed it in.", examples=["Hà"])
    at: str = Field(description="When, in UTC.", examples=["2024-03-12T08:00:00Z"])
    state: str = Field(description="waiting, running, finished or stopped.", examples=["running"])
    ended: str | None = Field(description="When it was finished.")
    told: str | None = Field(description="Why it stopped, and what can be done about it.")
    items: int = Field(description="Texts and files in it.", examples=[2])
    items_done: int = Field(description="Of these, how many are read.", examples=[1])
    reports: list[Added] = Field(description="Every report that was met so far.")


@router.post("", status_code=202, response_model=Progress, responses=REFUSALS, summary="Add a pasted report")
def paste(record: AskedRecord, request: Request, asker: Editor, pasted: Pasted) -> Json:
    """It is kept at once, and read in the background."""
    given = Given(pasted.published, pasted.source, pasted.language, pasted.url)
    item = Item("pasted", _named(pasted.name), pasted.text.encode("utf-8", "replace"), given)
    return _handed_in(record, request, [item], asker.by)


@router.post("/files", status_code=202, response_model=Progress, responses=REFUSALS, summary="Add files")
def upload(
    record: AskedRecord,
    request: Request,
    asker: Editor,
    files: Annotated[list[UploadFile], File(description="Text, web pages, PDF, Word, feeds or JSON lines.")],
    source: Annotated[str | None, Form(description="Who published them.", max_length=200)] = None,
    published: Annotated[str | None, Form(description="Day of publication.", max_length=40)] = None,
    language: Annotated[str | None, Form(description="Their language.", max_length=20)] = None,
) -> Json:
    """They are kept at once, and read in the background."""
    given = Given(published or None, source or None, language or None)
    items = [Item("file", _named(file.filename or "file"), file.file.read(), given) for file in files]
    return _handed_in(record, request, items, asker.by)


@router.post("/feeds", status_code=202, response_model=Progress, responses=REFUSALS, summary="Add what a feed gives")
def feed(record: AskedRecord, request: Request, asker: Editor, asked: FeedAddress) -> Json:
    """Its address is kept at once and read in the background; none in a private network is, unless it is allowed."""
    try:
        url = check_address(asked.url)
    except RefusedError as error:
        raise QuestionError(f"{str(error).capitalize()}. Give the address of a feed or a page.") from error
    item = Item(ADDRESS, url, b"", Given(None, asked.source, asked.language))
    return _handed_in(record, request, [item], asker.by)


@router.get("/{id}", response_model=Progress, responses=answers(401, 403), summary="How far a batch is")
def progress(record: AskedRecord, _asker: Reader, id: Annotated[str, Path(description="The batch.")]) -> Json:
    """To be asked again until it is finished."""
    with named_in_the_address():
        return _json(batch(record, id))


def _handed_in(record: Record, request: Request, items: list[Item], by: str) -> Json:
    id_ = hand_in(record, items, by=by)
    with record.writing() as connection:
        note(connection, by, "handed in reports", id_, {"items": [item.name for item in items]})
    worker = getattr(request.app.state, "worker", None)
    if worker is not None:
        worker.wake()
    return _json(batch(record, id_))


def _named(name: str) -> str:
    """A file's name without its folders and without signs that cannot be seen."""
    plain = "".join(sign for sign in name.replace("\\", "/").rpartition("/")[2] if sign.isprintable())
    return plain.strip()[:LONGEST_NAME] or "file"


def _json(one: Batch) -> Json:
    names = ("id", "by", "at", "state", "ended", "told", "items", "items_done")
    reports = [
        {name: getattr(each, name) for name in ("origin", "title", "report", "status", "told")} for each in one.reports
    ]
    return {name: getattr(one, name) for name in names} | {"reports": reports}
