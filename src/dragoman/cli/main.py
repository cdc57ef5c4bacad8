"""The command ``dragoman``: joins the commands, and turns every expected error into one sentence.

Each command registers itself and imports what it needs when it is called, so that ``--help`` answers at
once.
"""

import errno
import gc
import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NoReturn

import typer

from dragoman import __version__
from dragoman.cli import (
    agreement,
    briefing,
    commitments,
    compare,
    differences,
    evaluate,
    export,
    formulas,
    keeping,
    questions,
    read,
    ref,
    relations,
    review,
    search,
    serve,
    users,
)
from dragoman.errors import DragomanError

if TYPE_CHECKING:
    from dragoman.pipeline.engines import ReadsDocuments


def main(arguments: Sequence[str] | None = None, load: "Callable[[], ReadsDocuments] | None" = None) -> None:
    """Run ``dragoman`` and exit.

    Args:
        arguments: the words after the command; those of the process where none are given.
        load: makes the reader; the packaged one where none is given.
    """
    gc.set_threshold(*serve.SWEPT)
    try:
        try:
            application(load)(args=arguments, prog_name="dragoman")
        finally:
            sys.stdout.flush()  # here, so that output that cannot be written is told like any other error
    except DragomanError as error:
        _fail(str(error))
    except BrokenPipeError:
        _drop_output()  # whoever read the output has seen enough
        sys.exit(1)
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EIO, errno.EFBIG):
            raise
        _drop_output()
        _fail(f"The output cannot be written ({os.strerror(error.errno)}). What was finished stays.")


def _fail(sentence: str) -> NoReturn:
    print(f"dragoman: {sentence}", file=sys.stderr)
    sys.exit(1)


def _drop_output() -> None:
    """Send what is still to be flushed nowhere, so that leaving does not complain of it again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def application(load: "Callable[[], ReadsDocuments] | None" = None) -> typer.Typer:
    """The command with all its parts."""
    app = typer.Typer(
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        help="Dragoman reads diplomatic reports and keeps the cited record of them.",
    )
    app.callback()(_options)
    read.register(app, load)
    questions.register(app)
    search.register(app)
    for command in (compare, review, commitments, relations, formulas, briefing):
        command.register(app)
    keeping.register(app)
    export.register(app)
    ref.register(app)
    differences.register(app)
    agreement.register(app)
    users.register(app)
    evaluate.register(app)
    serve.register(app)
    return app


def _show_version(wanted: bool) -> None:
    if wanted:
        print(f"dragoman {__version__}")
        raise typer.Exit


def _options(
    version: bool = typer.Option(
        False, "--version", callback=_show_version, is_eager=True, help="Print the version and leave."
    ),
) -> None:
    """Take the options that stand before a command."""
