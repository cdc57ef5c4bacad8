"""The questions asked of the record: ``show``, ``who``, ``timeline``, ``said`` and ``why``.

Each command takes the words typed, asks one question of ``dragoman.record.queries`` and prints the answer: a
table for people, or JSON Lines with the contract's keys.
"""

from functools import partial
from typing import Annotated, Any

import typer

from dragoman.cli.asking import (
    AllOption,
    Format,
    FormatOption,
    FromOption,
    IdArgument,
    LimitOption,
    RecordOption,
    UntilOption,
    limit_of,
    open_record,
    print_answers,
    print_json,
    print_note,
)

NameArgument = Annotated[
    list[str], typer.Argument(metavar="NAME", help="Any part of a name; accents and case do not matter.")
]


def register(app: typer.Typer) -> None:
    """Add the questions to the command."""
    for question in (show, who, office, timeline, said, why):
        app.command(question.__name__)(question)


def show(id: IdArgument, record: RecordOption = None, format: FormatOption = Format.TABLE) -> None:
    """Show what an id stands for: a report, someone, an engagement, a statement, a claim."""
    from dragoman.answers import answers_json
    from dragoman.cli import people, tables
    from dragoman.record import queries

    with open_record(record) as opened:
        known = queries.what(opened, id)
        if known.kind == "person":
            one = queries.who(opened, known.id)
            print_answers(one, format, answers_json.person, people.people)
            return
        if known.kind == "joined":
            print_answers([queries.engagement(opened, known.id)], format, answers_json.joined, tables.whole)
            return
        found = queries.show(opened, id)
    if format is Format.JSON:
        print_json([answers_json.shown(found)])
    elif found.kind == "report":
        from dragoman.cli.aide_memoire import AideMemoirePrinter

        AideMemoirePrinter().report(found.document, found.reading)
    else:
        from dragoman.cli.fields import fields
        from dragoman.cli.layout import print_page

        names = {actor.id: actor.name for actor in found.reading.actors}
        inside = [one for one in found.reading.statements if one.engagement == found.id]
        print_page(fields(answers_json.shown(found), names, inside))


def who(
    name: NameArgument,
    limit: LimitOption = None,
    everything: AllOption = False,
    record: RecordOption = None,
    format: FormatOption = Format.TABLE,
) -> None:
    """Say who someone is: names, offices over time with quotations, engagements, and what kinds of things they said.

    Where the name means several people in a table they are listed, to ask again by id.
    """
    from dragoman.answers import answers_json
    from dragoman.cli import people
    from dragoman.record import queries
    from dragoman.record.queries.offices_last import offices_now
    from dragoman.record.queries.someone import meant

    typed, wanted = " ".join(name), limit_of(limit, everything, format)
    with open_record(record) as opened:
        known = queries.whom(opened, typed)
        if format is Format.TABLE and len(meant(known)) > 1:
            offices = offices_now(opened, [one.id for one in known[:wanted] if one.id])
            choice = partial(people.choice, offices=offices)
            print_answers(known[:wanted], format, answers_json.someone, choice)
            print_note(f"{len(known):,} may be meant. Ask again with the id of one: dragoman who ID")
            return
        found = queries.who(opened, typed, limit=wanted)
    print_answers(found, format, answers_json.person, people.people, "those in most reports,")
    if format is Format.TABLE and len(known) > len(found):
        print_note(f"Others of whose name this is a part: {people.names(known[len(found) :])}.")


def office(
    title: Annotated[list[str], typer.Argument(metavar="OFFICE", help='With its country: "Foreign Minister of Laos".')],
    on: Annotated[str | None, typer.Option("--on", help="Only who held it on this day.")] = None,
    record: RecordOption = None,
    format: FormatOption = Format.TABLE,
) -> None:
    """Say who held an office, and from when to when, by the record and by the lists that ship with it."""
    from dragoman.answers import answers_json
    from dragoman.cli import holders
    from dragoman.record import queries
    from dragoman.record.queries.office_questions import open_about

    with open_record(record) as opened:
        found = queries.office(opened, " ".join(title), on=on)
        asked = open_about(opened, " ".join(title))
    print_answers(found, format, answers_json.holder, holders.holders)
    if asked:
        print_note(f"{asked} open question{'' if asked == 1 else 's'} about it: dragoman review --list")


def timeline(
    between: Annotated[
        tuple[str, str] | None,
        typer.Option(metavar="A B", help="Two sides, by code or name, as in --between VN China."),
    ] = None,
    side: Annotated[str | None, typer.Option("--with", help="One side, by code or name.")] = None,
    from_: FromOption = None,
    until: UntilOption = None,
    kind: Annotated[str | None, typer.Option(help="visit, meeting, call, conference or ceremony.")] = None,
    channel: Annotated[str | None, typer.Option(help="party, state, parliament, military, …")] = None,
    level: Annotated[
        str | None, typer.Option(help="Highest rank there: head, minister, deputy_minister, ambassador, …")
    ] = None,
    background: Annotated[bool, typer.Option("--background", help="Also what reports only recall.")] = False,
    tellings: Annotated[bool, typer.Option("--tellings", help="Every report's own telling, one by one.")] = False,
    limit: LimitOption = None,
    everything: AllOption = False,
    record: RecordOption = None,
    format: FormatOption = Format.TABLE,
) -> None:
    """List engagements in the order of their days, each once with the reports that tell it."""
    from dragoman.answers import answers_json
    from dragoman.cli import tables
    from dragoman.record import queries

    sides = (*(between or ()), *((side,) if side else ()))
    narrowed: dict[str, Any] = {"from_": from_, "until": until, "kind": kind, "channel": channel}
    narrowed |= {"level": level, "background": background, "limit": limit_of(limit, everything, format)}
    with open_record(record) as opened:
        if tellings:
            each = queries.tellings(opened, sides, **narrowed)
            print_answers(each, format, answers_json.engagement, tables.engagements)
        else:
            found = queries.timeline(opened, sides, **narrowed)
            print_answers(found, format, answers_json.joined, tables.joined)


def said(
    name: Annotated[list[str], typer.Argument(metavar="NAME", help="Someone's name, or a country by code or name.")],
    act: Annotated[str | None, typer.Option(help="Only this act, such as propose, pledge or agree.")] = None,
    to: Annotated[str | None, typer.Option(help="Only what was said to this person or side.")] = None,
    from_: FromOption = None,
    until: UntilOption = None,
    limit: LimitOption = None,
    everything: AllOption = False,
    record: RecordOption = None,
    format: FormatOption = Format.TABLE,
) -> None:
    """List what someone, or everyone who speaks for a country, is reported to have said."""
    from dragoman.answers import answers_json
    from dragoman.cli import tables
    from dragoman.record import queries

    with open_record(record) as opened:
        wanted = limit_of(limit, everything, format)
        found = queries.said(opened, " ".join(name), act=act, to=to, from_=from_, until=until, limit=wanted)
    print_answers(found, format, answers_json.statement, tables.statements)


def why(id: IdArgument, record: RecordOption = None, format: FormatOption = Format.TABLE) -> None:
    """Say why the record holds what it holds: each claim, the rule's own sentence, and the quotation.

    Of someone, or of an engagement, over all reports: which clues say that they are one, and what people judged.
    """
    from dragoman.answers import answers_json
    from dragoman.cli import rulings, tables
    from dragoman.record import queries

    with open_record(record) as opened:
        known = queries.what(opened, id)
        if known.kind in ("person", "joined"):
            told = queries.reasons(opened, known.id, known.kind)
            print_answers([told], format, answers_json.reasons, lambda some: rulings.reasons(some[0]))
            return
        found = queries.why(opened, id)
    print_answers(found, format, answers_json.claim, tables.claims)
