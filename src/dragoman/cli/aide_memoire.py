"""The aide-mémoire: what one report says, told to a person on one page.

Engagements stand first, each with its parts inside; then what was promised, the ties and texts named, what
is only background, and the sentences that no rule read. Quotation marks enclose speakers' own words and
printed labels; all else that was said is the report's wording. The page is made to be read at 80 columns and
without colour.
"""

from collections.abc import Mapping
from pathlib import Path

from rich.console import Console, Group, RenderableType
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from dragoman.cli.engagements import Engagements
from dragoman.cli.layout import indented, item, print_page, section, spaced
from dragoman.domain import wording
from dragoman.domain.actors import Actor
from dragoman.domain.claims import Reading
from dragoman.domain.statements import Commitment
from dragoman.domain.text import Document

WIDEST = 100
"""Columns past which lines grow too long to read, however wide the terminal."""


class AideMemoirePrinter:
    """Prints the aide-mémoire of each report."""

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or Console(highlight=False)

    def report(self, document: Document, reading: Reading) -> None:
        """Print one page."""
        print_page(aide_memoire(document, reading), self._console, WIDEST)

    def close(self) -> None:
        """Nothing follows the last page."""


def aide_memoire(document: Document, reading: Reading) -> RenderableType:
    """One report's page."""
    if reading.unread_reason is not None:
        body: list[RenderableType] = [Text(f"Kept, but not read: {reading.unread_reason}")]
    else:
        body = [*_read(reading), *_unread(document, reading)]
    return Group(*spaced([_title(document), *body]), Text(), Text())


def _title(document: Document) -> RenderableType:
    """Who published what when, and where it was filed."""
    published = document.published.edtf
    parts = [
        document.source or document.credit or Path(document.origin).name,
        wording.edtf(published) if published else "undated",
    ]
    if document.dateline is not None and document.dateline.place:
        parts.append(f"filed from {document.dateline.place}")
    line = Table.grid(expand=True)
    line.add_column()
    line.add_column(justify="right", style="dim")
    line.add_row(Text(" · ".join(parts), "bold"), document.id)
    title = [Text(wording.plain(document.title), "italic")] if document.title else []
    return Group(line, *title, Rule(style="dim"))


def _read(reading: Reading) -> list[RenderableType]:
    """Everything that was read."""
    engagements = Engagements(reading)
    blocks = engagements.tell(background=False)
    if said := engagements.said_elsewhere():
        blocks.append(section("Said outside these engagements" if blocks else "Said", *said))
    blocks += [*_commitments(reading), *_ties(reading)]
    if recalled := [*engagements.tell(background=True), *_recalled_texts(reading)]:
        blocks.append(section("Background", *spaced(recalled)))
    return blocks or [Text("Nothing was found that the record keeps.")]


def _unread(document: Document, reading: Reading) -> list[RenderableType]:
    """The sentences that no rule read."""
    sentences = [wording.plain(document.text[span.start : span.end]) for span in reading.unread]
    if not sentences:
        return []
    return [section(f"Not read ({len(sentences)})", *(item("·", Text(one, "dim")) for one in sentences))]


def _commitments(reading: Reading) -> list[RenderableType]:
    """What was signed, agreed, pledged and proposed, firmest first."""
    actors = {actor.id: actor for actor in reading.actors}
    blocks: list[RenderableType] = []
    for form, title in wording.FORM_TITLES.items():
        found = [_commitment(one, actors) for one in reading.commitments if one.form is form]
        if found:
            blocks.append(section(title, *found))
    return blocks


def _commitment(commitment: Commitment, actors: Mapping[str, Actor]) -> RenderableType:
    line = Text()
    if makers := wording.names(commitment.makers, actors):
        line.append(makers, "bold")
        counterparts = wording.names(commitment.counterparts, actors)
        line.append(f" to {counterparts}: " if counterparts else ": ")
    line.append(wording.plain(commitment.goal))
    if commitment.deadline:
        line.append(f" (by {wording.edtf(commitment.deadline)})")
    measures = [item("–", Text(wording.plain(measure))) for measure in commitment.measures]
    return Group(item("·", line), *([indented(*measures)] if measures else []))


def _ties(reading: Reading) -> list[RenderableType]:
    """Relationships, instruments, set phrases and personal ties that the report names."""
    actors = {actor.id: actor for actor in reading.actors}
    sections = {
        "Relationships": [wording.relationship(one) for one in reading.relationships],
        "Texts": [wording.instrument(one) for one in reading.instruments if not one.background],
        "Set phrases": [wording.quoted(one.text) for one in reading.formulas],
        "Person to person": [f"{wording.names((one.a, one.b), actors)}, {one.kind}" for one in reading.ties],
    }
    return [
        section(title, *(item("·", Text(line)) for line in dict.fromkeys(lines)))
        for title, lines in sections.items()
        if lines
    ]


def _recalled_texts(reading: Reading) -> list[RenderableType]:
    texts = [item("·", Text(wording.instrument(one))) for one in reading.instruments if one.background]
    return [Group(*texts)] if texts else []
