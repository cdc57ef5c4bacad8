"""Sheets: a page of sections, lines and numbered footnotes, made once and written as text or as Markdown."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dragoman.domain import wording
from dragoman.record.queries.answers import Quotation, ReportLine
from dragoman.record.queries.ledger_answers import Cited

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

Part = str | tuple[str, str]
"""Words of a line; with a style: ``bold``, ``dim`` or ``warn``."""


@dataclass(slots=True)
class Line:
    """A line of a section: its words, the numbers of its footnotes, and how deep it stands."""

    parts: list[Part]
    notes: tuple[int, ...] = ()
    level: int = 0


@dataclass(slots=True)
class Sheet:
    """A page under way: its title, sections, and footnotes, each quotation once."""

    title: str
    subtitle: str
    sections: list[tuple[str, list[Line]]] = field(default_factory=list)
    footnotes: dict[tuple[str, int, int], tuple[int, ReportLine, Quotation]] = field(default_factory=dict)

    def section(self, title: str, lines: Iterable[Line]) -> None:
        """Add a section; one without lines is not shown."""
        found = list(lines)
        if found:
            self.sections.append((title, found))

    def note(self, cited: Iterable[Cited]) -> tuple[int, ...]:
        """The numbers of the footnotes that quote these words."""
        return tuple(dict.fromkeys(self._number(one) for one in cited))

    def _number(self, one: Cited) -> int:
        key = (one.report.id, one.citation.start, one.citation.end)
        known = self.footnotes.get(key)
        if known is None:
            known = self.footnotes[key] = (len(self.footnotes) + 1, one.report, one.citation)
        return known[0]


def as_text(sheet: Sheet) -> "RenderableType":
    """The sheet for a terminal."""
    from rich.console import Group
    from rich.text import Text

    from dragoman.cli.layout import indented, item, section

    head = Text().append(sheet.title, "bold").append(f"\n{sheet.subtitle}", "dim")
    blocks: list[RenderableType] = [head]
    for title, lines in sheet.sections:
        body = [indented(item("·", _rich(line)), by=2 * line.level) for line in lines]
        blocks += [Text(), section(title, *body)]
    if sheet.footnotes:
        notes = [item(f"[{number}]", Text(_footnote(line, cited))) for number, line, cited in sheet.footnotes.values()]
        blocks += [Text(), section("Sources", *notes)]
    return Group(*blocks)


def _rich(line: Line) -> "Text":
    from rich.text import Text

    styles = {"bold": "bold", "dim": "dim", "warn": "bold yellow"}
    text = Text()
    for part in line.parts:
        text.append(part) if isinstance(part, str) else text.append(part[0], styles[part[1]])
    return text.append("".join(f" [{number}]" for number in line.notes), "dim")


def as_markdown(sheet: Sheet) -> str:
    """The sheet as Markdown, with footnotes."""
    return "\n".join(_markdown(sheet)) + "\n"


def _markdown(sheet: Sheet) -> Iterator[str]:
    yield f"# {sheet.title}"
    yield ""
    yield sheet.subtitle
    for title, lines in sheet.sections:
        yield ""
        yield f"## {title}"
        yield ""
        for line in lines:
            notes = "".join(f"[^{number}]" for number in line.notes)
            yield f"{'  ' * line.level}- {''.join(map(_marked, line.parts))}{notes}"
    if sheet.footnotes:
        yield ""
        for number, report, cited in sheet.footnotes.values():
            yield f"[^{number}]: {_escaped(_footnote(report, cited))}"


def _marked(part: Part) -> str:
    if isinstance(part, str):
        return _escaped(part)
    words, style = part
    mark = {"bold": "**", "warn": "**", "dim": "_"}[style]
    bare = words.strip()
    return words.replace(bare, f"{mark}{_escaped(bare)}{mark}", 1) if bare else words


def _escaped(words: str) -> str:
    """The words with what Markdown would read as marks made plain."""
    for mark in ("\\", "*", "_", "`", "<", "|", "#"):
        words = words.replace(mark, "\\" + mark)
    return words


def _footnote(report: ReportLine, cited: Quotation) -> str:
    from dragoman.cli.tables import quote, source

    return f"{source(report)} [{cited.start}–{cited.end}]: {quote(cited.quote)}"


def plain(text: str) -> str:
    """The text on one line."""
    return wording.plain(text)
