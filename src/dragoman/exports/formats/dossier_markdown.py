"""The dossier as Markdown with front matter, for note-taking programs; quotations are numbered footnotes."""

from collections.abc import Iterator
from pathlib import Path

from dragoman.domain import wording
from dragoman.exports.dossier.findings import KINDS, Finding, findings_of, report_heading
from dragoman.exports.dossier.page import title
from dragoman.exports.format import Format
from dragoman.exports.formats.dossier import LOST, SHOWN
from dragoman.exports.losses import Losses
from dragoman.exports.markup import markdown, yaml_text
from dragoman.record.queries.selecting import Held, Selection


def _lines(selection: Selection) -> Iterator[str]:
    yield from _front(selection)
    yield f"# {markdown(title(selection))}\n\n"
    number = 0
    for held in selection.held():
        found = list(findings_of(held))
        yield f"## {markdown(report_heading(held))}\n\n"
        if held.document.title:
            yield f"*{markdown(held.document.title)}*\n\n"
        yield from _findings(found, number)
        yield from _notes(held, found, number)
        number += len(found)


def _front(selection: Selection) -> Iterator[str]:
    filters = selection.filters
    yield "---\n"
    yield f"title: {yaml_text(title(selection))}\n"
    asked = {"between": list(filters.between), "person": filters.person, "since": filters.since, "until": filters.until}
    for key, value in asked.items():
        if value:
            yield f"{key}: {yaml_text(value)}\n"
    yield f"reports: {yaml_text(list(selection.ids))}\n"
    yield 'tags: ["dragoman", "dossier"]\n---\n\n'


def _findings(found: list[Finding], before: int) -> Iterator[str]:
    numbered = list(enumerate(found, before + 1))
    for kind, words in KINDS.items():
        some = [(number, one) for number, one in numbered if one.kind == kind]
        if not some:
            continue
        yield f"### {words}\n\n"
        for number, one in some:
            yield f"- **{markdown(one.heading)}**[^{number}]\n"
            yield from (f"  - {markdown(line)}\n" for line in one.lines)
        yield "\n"


def _notes(held: Held, found: list[Finding], before: int) -> Iterator[str]:
    for number, one in enumerate(found, before + 1):
        quotes = " … ".join(markdown(wording.quoted(cited.quote)) for cited in one.citations[:1])
        place = f"{one.citations[0].start}–{one.citations[0].end}" if one.citations else ""
        yield f"[^{number}]: {quotes} {markdown(report_heading(held))}, report {held.document.id}, characters {place}\n"
    yield "\n"


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    with target.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(_lines(selection))


FORMAT = Format(
    name="dossier-markdown",
    sentence="The dossier as Markdown with front matter and footnotes, for Obsidian and other programs for notes.",
    suffix=".md",
    tables=(SHOWN,),
    loses=(*LOST, "The texts of the reports: only the words that findings stand on are quoted, each in a footnote."),
    write=_write,
)
