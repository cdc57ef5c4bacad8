"""``dragoman review`` and ``dragoman judge``: what people say of two, asked one by one or told by id.

Each answer is kept at once, so that leaving at any time loses nothing.
"""

import sys
from collections.abc import Callable
from contextlib import contextmanager
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dragoman.cli.asking import Format, FormatOption, RecordOption, print_json, print_note
from dragoman.errors import QuestionError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dragoman.pipeline.resolving import Resolving
    from dragoman.record import Record
    from dragoman.record.identity.judging import Said
    from dragoman.record.queries.questions import Question

ByOption = Annotated[str, typer.Option("--by", help="Your name: it stays on record with what you say.")]
WhyOption = Annotated[str | None, typer.Option("--why", help="Why, in a few words.")]


class Says(StrEnum):
    """What can be said of two."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


def register(app: typer.Typer) -> None:
    """Add the commands."""
    for command in (review, judge):
        app.command(command.__name__)(command)


def review(
    by: ByOption = "",
    listing: Annotated[bool, typer.Option("--list", help="Only list what is open.")] = False,
    proposals: Annotated[bool, typer.Option("--proposals", help="Only what imports propose.")] = False,
    why: Annotated[
        str | None, typer.Option("--why", help="Why proposals are right or wrong, for this sitting.")
    ] = None,
    record: RecordOption = None,
    format: FormatOption = Format.TABLE,
) -> None:
    """Ask what imports propose, and about those of whom the rules cannot tell whether they are one; one key answers."""
    from dragoman.cli import review_proposals

    with _opened(record) as (opened, resolving):
        if proposals and (listing or format is Format.JSON):
            review_proposals.show(opened, format)
        elif listing or format is Format.JSON:
            _list(opened, format)
        else:
            if not by.strip():
                raise QuestionError("Say who judges, with --by: it stays on record.")
            if review_proposals.Review(opened, by, why, _key).run() and not proposals:
                _Review(opened, resolving, by, _key).run()


def judge(
    a: Annotated[str, typer.Argument(metavar="ID", help="Someone or an engagement, or a judgement with --undo.")],
    b: Annotated[str | None, typer.Argument(metavar="ID", help="The other.")] = None,
    says: Annotated[Says, typer.Argument(metavar="VERDICT", help="same, different or unsure.")] = Says.UNSURE,
    by: ByOption = "",
    why: WhyOption = None,
    undo: Annotated[bool, typer.Option("--undo", help="Take a judgement back; it stays on record.")] = False,
    record: RecordOption = None,
) -> None:
    """Say of two whether they are one: dragoman judge p1234 p5678 same --by NAME."""
    from dragoman.domain.identity import Verdict
    from dragoman.pipeline import judging

    with _opened(record) as (opened, resolving):
        if undo:
            _tell("Taken back", judging.withdraw(opened, resolving, a))
        elif b is None:
            raise QuestionError("Give two ids and a verdict, as in: dragoman judge p1234 p5678 same --by NAME")
        else:
            _tell("Kept", judging.judge(opened, resolving, a, b, Verdict(says.value), by=by, why=why))


def _tell(what: str, said: "Said") -> None:
    print(f"{what}: {said.a.name} and {said.b.name}, {said.verdict.value} ({said.id}).", file=sys.stderr)


@contextmanager
def _opened(url: str | None) -> "Iterator[tuple[Record, Resolving]]":
    from dragoman.pipeline.kept import open_record, resolving_in_use

    with open_record(url, create=False) as opened:
        yield opened, resolving_in_use()


def _list(opened: "Record", format: Format) -> None:
    from dragoman.answers.answers_json import question as as_json
    from dragoman.cli import rulings
    from dragoman.cli.layout import print_page
    from dragoman.record.queries.questions import questions

    found = questions(opened)
    if format is Format.JSON:
        print_json(map(as_json, found))
        return
    for one in found:
        print_page(rulings.question(one))
        print()
    print_note(_open_questions(len(found)))


def _open_questions(number: int) -> str:
    return "Nothing is open." if not number else f"{number:,} open question{'' if number == 1 else 's'}."


class _Review:
    """One sitting: asks, keeps, and undoes."""

    def __init__(self, record: "Record", resolving: "Resolving", by: str, key: Callable[[], str]) -> None:
        self._record = record
        self._resolving = resolving
        self._by = by
        self._key = key
        self._passed: list[tuple[str, str]] = []
        self._said: list[Said] = []

    def run(self) -> None:
        """Ask until nothing is open, or the person leaves."""
        from dragoman.record.queries.questions import questions

        while found := questions(self._record, skip=self._passed, limit=1):
            if not self._ask(found[0]):
                break
        else:
            print("Nothing else is open." if self._said or self._passed else "Nothing is open.")
        number = len(self._said)
        print(f"{number} judgement{'' if number == 1 else 's'} kept.", file=sys.stderr)

    def _ask(self, asked: "Question") -> bool:
        """Ask one question; false where the person leaves."""
        from dragoman.cli import rulings
        from dragoman.cli.layout import print_page

        print_page(rulings.question(asked))
        print(f"\n{_keys(asked)}", end=" ", flush=True)
        while True:
            key = self._key()
            if key in ("q", "\x03", "\x04", ""):
                print()
                return False
            if self._answer(asked, key):
                print("\n")
                return True

    def _answer(self, asked: "Question", key: str) -> bool:
        """Do what a key stands for; false where it stands for nothing."""
        from dragoman.answers.asked import meanings
        from dragoman.pipeline import judging

        verdicts = {verdict.value[0]: verdict for verdict in meanings(asked)}
        if key in verdicts:
            print(verdicts[key].value, end="")
            said = judging.answer(self._record, self._resolving, asked, verdicts[key], by=self._by)
            self._said.append(said)
        elif key == "n":
            print("next", end="")
            self._passed.append(asked.key)
        elif key == "z" and self._said:
            print("undone", end="")
            judging.withdraw(self._record, self._resolving, self._said.pop().id)
        elif key == "z" and self._passed:
            print("back", end="")
            self._passed.pop()
        else:
            return False
        return True


def _keys(asked: "Question") -> str:
    """Which key stands for what."""
    from dragoman.answers.asked import meanings

    answers = (f"{verdict.value[0]} {meaning}" for verdict, meaning in meanings(asked).items())
    return " · ".join((*answers, "n next · z undo · q quit"))


def _key() -> str:
    """The next key, without waiting for the end of the line where a person sits at a terminal; empty at the end."""
    if not sys.stdin.isatty():
        return sys.stdin.read(1).strip() or _next_line()
    import termios
    import tty

    channel = sys.stdin.fileno()
    before: Any = termios.tcgetattr(channel)
    try:
        tty.setcbreak(channel)
        return sys.stdin.read(1).lower()
    finally:
        termios.tcsetattr(channel, termios.TCSADRAIN, before)


def _next_line() -> str:
    line = sys.stdin.readline()
    return line.strip()[:1].lower() if line else ""
