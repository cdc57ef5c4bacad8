"""The dossier as one page of HTML: style, script and texts are within it, so that it opens anywhere, offline."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from importlib.resources import files

from dragoman import __version__
from dragoman.domain import wording
from dragoman.domain.text import Paragraph, ParagraphKind, Span
from dragoman.exports.dossier.findings import KINDS, Finding, findings_of, participant_line, report_heading
from dragoman.exports.dossier.segments import Segment, segments
from dragoman.exports.readme import counted
from dragoman.record.queries.selecting import Held, Selection

POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:"
"""What a browser may load for the page: nothing but what stands in it."""


def page(selection: Selection) -> Iterator[str]:
    """The whole page, piece by piece; the reports are walked through twice."""
    heading, overview = title(selection), list(_overview(selection))
    yield _head(heading)
    yield f'<header><h1>{escape(heading)}</h1><p class="about">'
    yield f"Drawn by Dragoman {escape(__version__)} from {counted(selection.given, 'report')}. "
    yield "Each numbered finding stands on the words marked beside it.</p></header>"
    yield _bar()
    yield from overview
    yield "<main>"
    number = 0
    for order, held in enumerate(selection.held()):
        found = [Numbered(number + place + 1, one) for place, one in enumerate(findings_of(held))]
        number += len(found)
        yield from _report(held, found, order)
    yield f"</main>\n<script>{_part('dossier.js')}</script>\n</body></html>\n"


@dataclass(frozen=True, slots=True)
class Numbered:
    """A finding with its number, which goes on through all reports."""

    number: int
    finding: Finding


def title(selection: Selection) -> str:
    """What the dossier is of."""
    asked = selection.filters.describe()
    return f"Dossier: what the record holds {asked}" if asked else "Dossier of the whole record"


def _part(name: str) -> str:
    return (files("dragoman.exports.dossier") / name).read_text(encoding="utf-8")


def _head(heading: str) -> str:
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(heading)}</title>\n<style>{_part('dossier.css')}</style></head><body>\n"
    )


def _bar() -> str:
    boxes = "".join(
        f'<label><input type="checkbox" checked value="{kind}">{words}</label>' for kind, words in KINDS.items()
    )
    return (
        '<nav class="bar" aria-label="Findings"><button id="previous" title="Previous finding (k or ←)">← Previous'
        '</button><output id="place" aria-live="polite"></output>'
        '<button id="next" title="Next finding (j or →)">Next →</button>'
        f'<span class="kinds">{boxes}</span></nav>\n'
    )


def _overview(selection: Selection) -> Iterator[str]:
    """Every engagement in a line, that leads to its report."""
    yield '<section class="overview"><h2>Engagements</h2><table><thead><tr><th>When</th><th>What</th><th>Who</th>'
    yield "<th>Report</th></tr></thead><tbody>\n"
    step, selection.step = selection.step, lambda: None
    number = 0
    for held in selection.held():
        for one in held.reading.engagements:
            number += 1
            who = "<br>".join(escape(participant_line(part, held.actors)) for part in one.participants)
            yield (
                f'<tr><td>{escape(wording.date(one.date))}</td><td><a href="#f{number}">'
                f"{escape(wording.heading(one))}</a></td><td>{who}</td><td>{escape(report_heading(held))}</td></tr>\n"
            )
        number += sum(1 for one in findings_of(held) if one.kind != "engagement")
    selection.step = step
    yield "</tbody></table></section>\n"


def _report(held: Held, found: list[Numbered], order: int) -> Iterator[str]:
    document = held.document
    yield f'<article id="report-{escape(document.id)}" data-order="{order}"><header>'
    yield f"<h2>{escape(report_heading(held))}</h2>"
    if document.title:
        yield f'<p class="title">{escape(document.title)}</p>'
    yield f'<p class="source">{_source(held)}</p></header><div class="pair"><div class="findings">'
    yield from _findings(found)
    yield f'</div><div class="text" lang="{escape(document.language)}" tabindex="0" aria-label="The report">'
    yield from _text(held, found)
    yield "</div></div></article>\n"


def _source(held: Held) -> str:
    document = held.document
    parts = [f"report {escape(document.id)}"]
    if document.dateline and document.dateline.place:
        parts.append(f"filed from {escape(document.dateline.place)}")
    if document.url and document.url.startswith(("http://", "https://")):
        parts.append(f'<a href="{escape(document.url)}" rel="noreferrer">{escape(document.url)}</a>')
    return " · ".join(parts)


def _findings(found: list[Numbered]) -> Iterator[str]:
    if not found:
        yield '<p class="none">Nothing was found in it.</p>'
    for kind, words in KINDS.items():
        some = [one for one in found if one.finding.kind == kind]
        if some:
            yield f'<h3 class="{kind}">{words}</h3><ol>'
            yield from map(_finding, some)
            yield "</ol>"


def _finding(one: Numbered) -> str:
    finding = one.finding
    lines = "".join(f"<span>{escape(line)}</span>" for line in finding.lines)
    quote = escape(wording.quoted(finding.citations[0].quote)) if finding.citations else ""
    return (
        f'<li id="f{one.number}" class="finding {finding.kind}" data-number="{one.number}" data-kind="{finding.kind}" '
        f'tabindex="0" value="{one.number}"><strong>{escape(finding.heading)}</strong>{lines}'
        f"<q>{quote}</q></li>\n"
    )


def _text(held: Held, found: list[Numbered]) -> Iterator[str]:
    document = held.document
    marks = [(cited.span, one.number) for one in found for cited in one.finding.citations]
    kinds = {one.number: one.finding.kind for one in found}
    for paragraph in document.paragraphs or (Paragraph(Span(0, len(document.text))),):
        element = "h4" if paragraph.kind is ParagraphKind.TITLE else "p"
        yield f'<{element} class="{paragraph.kind.value}">'
        yield from (_segment(document.text, one, kinds) for one in segments(paragraph.span, marks))
        yield f"</{element}>\n"


def _segment(text: str, segment: Segment, kinds: dict[int, str]) -> str:
    words = escape(text[segment.span.start : segment.span.end])
    if not segment.findings:
        return words
    numbers = " ".join(map(str, segment.findings))
    classes = " ".join(dict.fromkeys(kinds[number] for number in segment.findings))
    depth = min(len(segment.findings), 4)
    return f'<mark class="{classes} d{depth}" data-findings="{numbers}" title="{numbers}">{words}</mark>'
