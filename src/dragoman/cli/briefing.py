"""``dragoman brief``: what a desk officer needs before the next meeting of two sides, on one sheet with footnotes."""

import json
from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.asking import RecordOption, open_record
from dragoman.cli.commitments import AsOfOption

if TYPE_CHECKING:
    from dragoman.cli.sheets import Line, Part, Sheet
    from dragoman.record.queries.answers import Quotation, ReportLine
    from dragoman.record.queries.ledger_answers import (
        AskEntry,
        Briefing,
        Cited,
        CommitmentEntry,
        LabelChange,
        OccasionEntry,
        PhraseChange,
    )


class SheetFormat(StrEnum):
    """How a briefing is printed."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"


_ENDINGS = {".md": SheetFormat.MARKDOWN, ".markdown": SheetFormat.MARKDOWN, ".json": SheetFormat.JSON}


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(brief)


def brief(
    one: Annotated[str, typer.Argument(metavar="A", help="A country or body, by code or name.")],
    other: Annotated[str, typer.Argument(metavar="B", help="The other one.")],
    since: Annotated[str, typer.Option(help="From which day, month or year on.")],
    as_of: AsOfOption = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="A file to write it to.")] = None,
    format: Annotated[SheetFormat | None, typer.Option(help="text, or by the ending of the file.")] = None,
    record: RecordOption = None,
) -> None:
    """Say what is needed before the next meeting of two sides: what happened, what is open, what was asked."""
    from dragoman.record.queries.briefing import brief as ask

    with open_record(record) as opened:
        found = ask(opened, one, other, since=since, as_of=as_of)
    chosen = format or _ENDINGS.get(output.suffix.lower() if output else "", SheetFormat.TEXT)
    if output is None:
        _print(found, chosen)
    else:
        _write(found, chosen, output)


def _print(found: "Briefing", format: SheetFormat) -> None:
    from dragoman.cli.layout import print_page
    from dragoman.cli.sheets import as_markdown, as_text

    if format is SheetFormat.TEXT:
        print_page(as_text(sheet(found)))
    else:
        print(_json(found) if format is SheetFormat.JSON else as_markdown(sheet(found)), end="")


def _write(found: "Briefing", format: SheetFormat, file: Path) -> None:
    from rich.console import Console

    from dragoman.cli.layout import print_page
    from dragoman.cli.sheets import as_markdown, as_text
    from dragoman.errors import DragomanError

    try:
        with file.open("w", encoding="utf-8") as stream:
            if format is SheetFormat.TEXT:
                print_page(as_text(sheet(found)), Console(file=stream, width=100, highlight=False))
            else:
                stream.write(_json(found) if format is SheetFormat.JSON else as_markdown(sheet(found)))
    except OSError as error:
        raise DragomanError(
            f"The briefing cannot be written to {file} ({error.strerror}). Name another file."
        ) from error


def _json(found: "Briefing") -> str:
    from dragoman.answers import ledger_json

    return json.dumps(ledger_json.briefing(found), ensure_ascii=False) + "\n"


def sheet(found: "Briefing") -> "Sheet":
    """The briefing as a sheet."""
    from dragoman.cli.printing_ledger import as_of_words, day_words, sides
    from dragoman.cli.sheets import Sheet
    from dragoman.domain import wording

    made = Sheet(f"{sides((found.a, found.b))} since {wording.edtf(found.since)}", as_of_words(found.as_of))
    made.section("Engagements", _engagements(made, found.engagements) if found.engagements else _nothing())
    made.section("Earlier engagements", _earlier(found))
    made.section("Planned", _engagements(made, found.planned))
    with_news = [entry for entry in found.commitments if entry.steps]
    without = [entry for entry in found.commitments if not entry.steps]
    made.section("Open commitments, and what became of them", _commitments(made, with_news))
    made.section(f"Open commitments, no report found up to {day_words(found.as_of)}", _commitments(made, without))
    made.section("More open commitments", _more(found))
    for side, other in ((found.a, found.b), (found.b, found.a)):
        asked = [one for one in found.asked if one.side == side]
        made.section(f"What {sides((side,))} asked of {sides((other,))}", _asked(made, asked))
    made.section("Words that changed", [*_labels(made, found.labels), *_phrases(made, found.phrases)])
    made.section("Who is who", _people(made, found))
    made.section("Reports differ", _differ(made, found))
    return made


def _nothing() -> "list[Line]":
    from dragoman.cli.sheets import Line

    return [Line(["No report of this time tells of an engagement of the two."])]


def _engagements(made: "Sheet", found: "Sequence[OccasionEntry]") -> "Iterator[Line]":
    from dragoman.cli.sheets import Line

    known = {one.id for one in found}
    for one in found:
        parts: list[Part] = [(_when(one), "bold"), f" · {_what(one)}"]
        if who := _attending(one):
            parts.append(f" · {who}")
        yield Line(parts, made.note(one.cited), int(one.within in known))


def _when(one: "OccasionEntry") -> str:
    from dragoman.domain import wording

    if one.date:
        return wording.edtf(one.date)
    return f"day not given, reported {wording.edtf(one.day)}" if one.day else "day not known"


def _what(one: "OccasionEntry") -> str:
    from dragoman.domain import wording
    from dragoman.domain.engagements import Format

    places = " and ".join(one.places)
    if one.kind == "visit":
        kind = f"{(one.visit_type or '').replace('_', ' ')} visit".strip().capitalize()
        return f"{kind} to {places}" if places else kind
    how = wording.FORMAT_WORDS.get(Format(one.format), "")
    return " ".join(filter(None, (one.kind.capitalize(), how, f"({places})" if places else "")))


def _attending(one: "OccasionEntry") -> str:
    """Who took part, by side."""
    from dragoman.cli.sheets import plain

    by_side: dict[str, list[str]] = {}
    for each in one.attendees:
        office = f", {plain(each.capacity)}" if each.capacity else ""
        by_side.setdefault(each.side or "—", []).append(f"{each.name}{office}")
    return "; ".join(f"{side}: {', '.join(names)}" for side, names in by_side.items())


def _commitments(made: "Sheet", found: "Sequence[CommitmentEntry]") -> "Iterator[Line]":
    from dragoman.cli.sheets import Line

    for entry in found:
        yield _commitment(made, entry)
        for step in entry.steps:
            yield Line(_became(step.step, step.measure), made.note([_of(step.report, step.citation)]), 1)


def _earlier(found: "Briefing") -> "Iterator[Line]":
    from dragoman.cli.sheets import Line

    if found.more_engagements:
        ask = f"dragoman timeline --between {found.a} {found.b} --from {found.since}"
        told = "report tells" if found.more_engagements == 1 else "reports tell"
        yield Line([(f"{found.more_engagements:,} more {told} of them: {ask}", "dim")])


def _more(found: "Briefing") -> "Iterator[Line]":
    from dragoman.cli.sheets import Line

    if found.more_commitments:
        ask = f"dragoman commitments --between {found.a} {found.b} --open"
        yield Line([(f"{found.more_commitments} more: {ask}", "dim")])


def _commitment(made: "Sheet", entry: "CommitmentEntry") -> "Line":
    from dragoman.cli.commitments import VERBS
    from dragoman.cli.printing_ledger import day_words, who
    from dragoman.cli.sheets import Line, plain
    from dragoman.domain import wording

    to = f" to {who(entry.counterparts)}" if entry.counterparts else ""
    parts: list[Part] = [
        f"{who(entry.makers)}{to} {VERBS.get(entry.form, entry.form)}, {day_words(entry.day or entry.at)}: "
    ]
    parts.append((plain(entry.goal), "bold"))
    if entry.measures:
        parts.append(f" ({'; '.join(map(plain, entry.measures))})")
    if entry.deadline:
        parts.append((f" – due {wording.edtf(entry.deadline)}", "warn" if entry.deadline_passed else "bold"))
    return Line(parts, made.note(_of(entry.report, citation) for citation in entry.citations))


def _became(step: str, measure: str | None) -> "list[Part]":
    return [(step, "bold"), f" (of “{measure}”)" if measure else ""]


def _of(report: "ReportLine", citation: "Quotation") -> "Cited":
    from dragoman.record.queries.ledger_answers import Cited

    return Cited(report, citation)


def _asked(made: "Sheet", asked: "Sequence[AskEntry]") -> "Iterator[Line]":
    from dragoman.cli.printing_ledger import day_words, sides, who
    from dragoman.cli.sheets import Line, plain

    for one in asked:
        speakers = who(one.speakers) if one.speakers else sides((one.side,))
        words: list[Part] = [f"{day_words(one.day)}, {speakers} {_ASKED.get(one.act, one.act)}: "]
        words.append((plain(one.content), "bold"))
        cited = [one.cited, *one.also]
        if one.answer and one.answer_cited:
            words.append(f" – {one.answer} by {who(one.answered_by)}")
            cited.append(one.answer_cited)
        elif not one.became and one.act in ("request", "propose", "invite"):
            words.append((" – no answer reported", "dim"))
        yield Line(words, made.note(cited))
        for step in one.became:
            yield Line(_became(step.step, step.measure), made.note([_of(step.report, step.citation)]), 1)


_ASKED = {"request": "asked", "propose": "proposed", "invite": "invited", "propose again": "came back to its proposal"}


def _labels(made: "Sheet", changes: "Sequence[LabelChange]") -> "Iterator[Line]":
    from dragoman.cli.printing_ledger import day_words
    from dragoman.cli.sheets import Line
    from dragoman.domain import wording

    for change in changes:
        channel = "" if change.channels == ("state",) else f" ({' and '.join(change.channels)} channel)"
        words: list[Part] = ["label ", (wording.quoted(change.label), "bold"), f"{channel}: {change.what}"]
        yield Line([*words, f", {day_words(change.day)}"], made.note(change.cited))


def _phrases(made: "Sheet", changes: "Sequence[PhraseChange]") -> "Iterator[Line]":
    from dragoman.cli.printing_ledger import day_words
    from dragoman.cli.sheets import Line
    from dragoman.domain import wording

    for change in changes:
        words: list[Part] = ["set phrase ", (change.key, "bold"), f": {change.what}"]
        if change.what == "in other words":
            marks = [f"+ {word}" for word in change.put_in] + [f"− {word}" for word in change.left_out]
            words.append(f", {wording.quoted(change.text)}" + (f" ({', '.join(marks)})" if marks else ""))
        yield Line([*words, f", {day_words(change.day)}"], made.note([change.cited]))


def _people(made: "Sheet", found: "Briefing") -> "Iterator[Line]":
    from dragoman.cli.sheets import Line, plain
    from dragoman.domain import wording

    for one in found.people:
        words: list[Part] = [f"{one.side}: ", (one.name, "bold")]
        if one.office:
            printed = f" (printed {wording.edtf(one.office_day)})" if one.office_day else ""
            words.append(f", {plain(one.office)}{printed}")
        seen = f", last took part {wording.edtf(one.last_seen)}" if one.last_seen else ""
        yield Line([*words, seen], made.note(one.cited))


def _differ(made: "Sheet", found: "Briefing") -> "Iterator[Line]":
    from dragoman.cli.printing_ledger import day_words
    from dragoman.cli.sheets import Line
    from dragoman.domain import wording

    for each in found.disagreements:
        labels = " and ".join(wording.quoted(use.label) for use in each.uses)
        cited = [_of(use.report, citation) for use in each.uses for citation in use.citations[:1]]
        yield Line([f"on the label, {day_words(each.day)}: {labels}"], made.note(cited))
