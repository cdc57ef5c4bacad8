"""``dragoman compare``: the readouts of one engagement side by side, on 80 columns."""

import typer

from dragoman.cli.asking import Format, FormatOption, IdArgument, RecordOption, open_record, print_json


def register(app: typer.Typer) -> None:
    """Add ``compare`` to the command."""
    app.command("compare")(compare)


def compare(id: IdArgument, record: RecordOption = None, format: FormatOption = Format.TABLE) -> None:
    """Set the reports of one engagement side by side: what they agree on, what only one says, where they differ."""
    from dragoman.answers import answers_json
    from dragoman.cli import comparison
    from dragoman.pipeline import comparing

    with open_record(record) as opened:
        found = comparing.compare(opened, id)
    if format is Format.JSON:
        print_json([answers_json.comparison(found)])
        return
    from dragoman.cli.layout import print_page

    print_page(comparison.page(found))
