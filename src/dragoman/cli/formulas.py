"""``dragoman formulas``: set phrases, who uses them with whom, since when, and in which changed words."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.asking import Format, FormatOption, RecordOption, open_record, print_json
from dragoman.cli.commitments import AsOfOption, BetweenOption

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

    from dragoman.record.queries.ledger_answers import CandidateEntry, PhraseEntry, PhraseUseEntry, WordingEntry

MOST_PAIRS = 6


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(formulas)


def formulas(
    words: Annotated[list[str] | None, typer.Argument(metavar="WORDS", help="Only phrases with these words.")] = None,
    between: BetweenOption = None,
    by: Annotated[str | None, typer.Option(help="Only where this side says it.")] = None,
    as_of: AsOfOption = None,
    candidates: Annotated[
        bool, typer.Option("--candidates", help="Words that reports repeat and no list has: perhaps set phrases.")
    ] = False,
    record: RecordOption = None,
    format: FormatOption = Format.TABLE,
) -> None:
    """List set phrases: first and last use, by whom and with whom, how often, and changed wordings."""
    from dragoman.answers import ledger_json
    from dragoman.cli.layout import print_page
    from dragoman.record.queries import phrase_candidates, phrases

    with open_record(record) as opened:
        if candidates:
            new = phrase_candidates.candidates(opened, between=between or (), by=by, as_of=as_of)
            if format is Format.JSON:
                print_json(map(ledger_json.candidate, new))
            else:
                print_page(candidates_page(new))
            return
        found = phrases.formulas(opened, " ".join(words or ()), between=between or (), by=by, as_of=as_of)
    if format is Format.JSON:
        print_json(map(ledger_json.phrase, found))
    else:
        print_page(page(found, quoted=bool(words)))


def page(found: "Sequence[PhraseEntry]", *, quoted: bool) -> "RenderableType":
    """The page: each phrase with its counts; with its quotations where one was asked for."""
    from rich.console import Group
    from rich.text import Text

    if not found:
        return Text("No report of that kind uses a set phrase of the list.")
    return Group(*(line for entry in found for line in (phrase(entry, quoted=quoted), Text())))


def phrase(entry: "PhraseEntry", *, quoted: bool) -> "RenderableType":
    """One set phrase."""
    from rich.console import Group
    from rich.text import Text

    from dragoman.cli.layout import indented
    from dragoman.cli.printing_ledger import day_words

    head = Text().append(entry.key, "bold cyan")
    head.append(f"  {_times(entry)}{'' if entry.listed else '; in no list'}", "dim")
    lines = [Text(f"first used {day_words(entry.first.day)}, last {day_words(entry.last.day)}")]
    if entry.reports == 1:
        lines = [Text(f"used {day_words(entry.first.day)}")]
    if told := _told("said by", entry.by):
        lines.append(Text(told))
    if told := _told("between", entry.pairs):
        lines.append(Text(told))
    if len(entry.wordings) > 1 or not entry.wordings[0].listed and entry.listed:
        lines += [_wording(one) for one in entry.wordings]
    if quoted:
        lines += [_quoted(use) for use in _quoted_uses(entry)]
    return Group(head, indented(*lines))


def _times(entry: "PhraseEntry") -> str:
    from dragoman.cli.printing_ledger import of_texts

    words = (("use", entry.uses), ("report", entry.reports), ("engagement", entry.engagements))
    uses, reports, engagements = (f"{many:,} {word}{'' if many == 1 else 's'}" for word, many in words)
    return f"{uses}, {reports}{of_texts(entry.reports, entry.texts)}, {engagements}"


def _told(what: str, counts: Mapping[str, int]) -> str:
    if not counts:
        return ""
    told = [f"{side} {many}" for side, many in list(counts.items())[:MOST_PAIRS]]
    more = f" and {len(counts) - MOST_PAIRS} more" if len(counts) > MOST_PAIRS else ""
    return f"{what} " + ", ".join(told) + more


def _wording(one: "WordingEntry") -> "Text":
    """A wording with its time; of a changed one what is put in and left out."""
    from rich.text import Text

    from dragoman.cli.printing_ledger import day_words
    from dragoman.cli.tables import short
    from dragoman.domain import wording

    line = Text().append("as " if one.listed else "changed to ", "" if one.listed else "yellow")
    line.append(wording.quoted(one.text))
    use = one.first
    marks = [f"+ {word}" for word in use.put_in] + [f"− {word}" for word in use.left_out]
    if marks:
        line.append(f" ({', '.join(marks)})")
    line.append(f" {day_words(use.day)} {short(use.report.id)}")
    if one.uses > 1:
        line.append(f", last {day_words(one.last.day)} {short(one.last.report.id)}, {one.uses} times")
    return line


def _quoted_uses(entry: "PhraseEntry") -> "list[PhraseUseEntry]":
    """What is quoted: where each wording came up, then the latest uses; each once."""
    uses = [*(one.first for one in entry.wordings), *entry.latest[::-1]]
    return list({(use.report.id, use.citation.start): use for use in uses}.values())


def _quoted(use: "PhraseUseEntry") -> "Text":
    from rich.text import Text

    from dragoman.cli.printing_ledger import who
    from dragoman.cli.tables import quote, source
    from dragoman.domain import wording

    said = f"{who(use.speakers)}: " if use.speakers else ""
    words = quote(use.sentence.quote) if use.sentence else wording.quoted(use.text)
    return Text(f"· {said}{words} ").append(source(use.report), "dim")


def candidates_page(found: "Sequence[CandidateEntry]") -> "RenderableType":
    """The page of candidates: they are counted and not judged."""
    from rich.console import Group
    from rich.text import Text

    from dragoman.cli.layout import indented
    from dragoman.cli.printing_ledger import day_words
    from dragoman.domain import wording

    if not found:
        return Text("No words that are not listed are repeated by three reports or more.")
    blocks: list[RenderableType] = [
        Text("Repeated by three reports or more and in no list; a person must say whether they are set phrases.", "dim")
    ]
    for entry in found:
        shown = wording.quoted(entry.text) if entry.marked else wording.plain(entry.text)
        head = Text("\n").append(shown, "bold cyan").append(f"  {entry.reports} reports", "dim")
        span = f"first {day_words(entry.first.day)}, last {day_words(entry.last.day)}"
        blocks.append(Group(head, indented(Text("; ".join(filter(None, (span, _told("said by", entry.by))))))))
    return Group(*blocks)
