"""The questions asked of the record: ``show``, ``who``, ``timeline``, ``said`` and ``why``.

Each command takes the words typed, asks one question of ``dragoman.record.queries`` and prints the answer: a
table for people, or JSON Lines with the contract's keys.
"""

from typing import Annotated

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
)

NameArgument = Annotated[
    list[str], typer.Argument(metavar="NAME", help="Any part of a name; accents and case do not matter.")
]


def register(app: typer.Typer) -> None:
    """Add the questions to the command."""
    for question in (show, who, timeline, said, why):
        app.command(question.__name__)(question)


def show(id: IdArgument, record: RecordOption = None, format: FormatOption = Format.TABLE) -> None:
    """Show what an id stands for: a report, someone, an engagement, a statement, a claim."""
    from dragoman.cli import answers_json
    from dragoman.record import queries

    with open_record(record) as opened:
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
    """Say who someone is: names, offices with quotations, engagements, and what kinds of things they said."""
    from dragoman.cli import answers_json, people
    from dragoman.record import queries

    with open_record(record) as opened:
        found = queries.who(opened, " ".join(name), limit=limit_of(limit, everything, format))
    print_answers(found, format, answers_json.person, people.people, "those in most reports,")


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
    background: Annotated[bool, typer.Option("--background", help="Also what reports only recall.")] = False,
    limit: LimitOption = None,
    everything: AllOption = False,
    record: RecordOption = None,
    format: FormatOption = Format.TABLE,
) -> None:
    """List engagements in the order of their days."""
    from dragoman.cli import answers_json, tables
    from dragoman.record import queries

    sides = (*(between or ()), *((side,) if side else ()))
    with open_record(record) as opened:
        found = queries.timeline(
            opened,
            sides,
            from_=from_,
            until=until,
            kind=kind,
            channel=channel,
            background=background,
            limit=limit_of(limit, everything, format),
        )
    print_answers(found, format, answers_json.engagement, tables.engagements)


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
    from dragoman.cli import answers_json, tables
    from dragoman.record import queries

    with open_record(record) as opened:
        wanted = limit_of(limit, everything, format)
        found = queries.said(opened, " ".join(name), act=act, to=to, from_=from_, until=until, limit=wanted)
    print_answers(found, format, answers_json.statement, tables.statements)


def why(id: IdArgument, record: RecordOption = None, format: FormatOption = Format.TABLE) -> None:
    """Say why the record holds what it holds: each claim, the rule's own sentence, and the quotation."""
    from dragoman.cli import answers_json, tables
    from dragoman.record import queries

    with open_record(record) as opened:
        found = queries.why(opened, id)
    print_answers(found, format, answers_json.claim, tables.claims)
