"""The part of ``dragoman review`` that asks what imports propose: accept or refuse, one key each, with undo.

Each answer is kept at once. Nothing is accepted in bulk: whoever accepts has seen the words of the report.
"""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from dragoman.cli.asking import Format, print_json, print_note
from dragoman.errors import QuestionError

if TYPE_CHECKING:
    from rich.console import RenderableType

    from dragoman.record import Record
    from dragoman.record.proposals import Proposal

KEYS = "a accept · r refuse · n next · z undo · q quit"
AROUND = 120
"""Characters of the report that are shown before and after the words that are meant."""


def show(record: "Record", format: Format) -> None:
    """List what is open; JSON also has what was decided, by whom and why."""
    from dataclasses import asdict

    from dragoman.cli.layout import print_page
    from dragoman.record.proposals import proposals

    if format is Format.JSON:
        print_json(map(asdict, proposals(record, state=None)))
        return
    found = proposals(record)
    for one in found:
        print_page(page(record, one))
        print()
    print_note(f"{len(found):,} open {'proposal' if len(found) == 1 else 'proposals'}.")


def page(record: "Record", one: "Proposal") -> "RenderableType":
    """A proposal: what it asks, the words of the report, and where it comes from."""
    from rich.console import Group
    from rich.text import Text

    from dragoman.cli.tables import short

    text = record.reading(one.report)[0].text
    before, after = text[max(0, one.start - AROUND) : one.start], text[one.end : one.end + AROUND]
    words = Text("…" + " ".join(before.split()) + " " if before else "", "dim")
    words.append(" ".join(one.quote.split()), "not dim bold")
    words.append(" " + " ".join(after.split()) + "…" if after else "", "dim")
    told = f"{one.origin}, imported by {one.imported_by} on {one.imported_at[:10]}"
    return Group(
        Text(_asks(one), "bold cyan"),
        words,
        Text(f"{told}\nreport {short(one.report)} [{one.start}–{one.end}]  {short(one.id)}", "dim"),
    )


def _asks(one: "Proposal") -> str:
    from dragoman.record.proposals import Asks

    if one.asks is Asks.ADD:
        more = f" ({one.value})" if one.value else ""
        return f"Is this {_a(one.label)} that nobody read?{more}"
    if one.asks is Asks.REJECT:
        return f"Is this no {one.label}, as somebody who saw it says?"
    return f"{one.label.capitalize()}, {one.property}: {one.value} rather than {one.was}?"


def _told(decided: "Proposal") -> str:
    """What came of a decision: where no fact of the record is what is meant, accepting it corrects none."""
    from dragoman.record.proposals import State

    if decided.state is State.REFUSED:
        return "refused"
    return "accepted" if decided.correction else "accepted; no fact changes, it stays with the proposals"


def _a(label: str) -> str:
    return f"an {label}" if label[0] in "aeio" else f"a {label}"


class Review:
    """One sitting over what is proposed."""

    def __init__(self, record: "Record", by: str, why: str | None, key: Callable[[], str]) -> None:
        self._record = record
        self._by = by
        self._why = why
        self._key = key
        self._passed: list[str] = []
        self._decided: list[str] = []

    def run(self) -> bool:
        """Ask until nothing is open; false where the person leaves."""
        from dragoman.record.proposals import proposals

        stays = True
        while stays and (found := proposals(self._record, skip=self._passed, limit=1)):
            stays = self._ask(found[0])
        number = len(self._decided)
        if number or self._passed or not stays:
            print(f"{number} proposal{'' if number == 1 else 's'} decided.", file=sys.stderr)
        return stays

    def _ask(self, one: "Proposal") -> bool:
        from dragoman.cli.layout import print_page

        print_page(page(self._record, one))
        print(f"\n{KEYS}", end=" ", flush=True)
        while True:
            key = self._key()
            if key in ("q", "\x03", "\x04", ""):
                print()
                return False
            if self._answer(one, key):
                print("\n")
                return True

    def _answer(self, one: "Proposal", key: str) -> bool:
        """Do what a key stands for; false where it stands for nothing."""
        from dragoman.record.proposals import accept, refuse, reopen

        if key in ("a", "r"):
            try:
                decided = (accept if key == "a" else refuse)(self._record, one.id, by=self._by, why=self._why)
            except QuestionError as error:
                print(error, end="")
                return False
            print(_told(decided), end="")
            self._decided.append(one.id)
        elif key == "n":
            print("next", end="")
            self._passed.append(one.id)
        elif key == "z" and self._decided:
            print("undone", end="")
            reopen(self._record, self._decided.pop(), by=self._by)
        elif key == "z" and self._passed:
            print("back", end="")
            self._passed.pop()
        else:
            return False
        return True
