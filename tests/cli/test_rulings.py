"""Why two are one, as it is printed."""

import io

from rich.console import Console

from dragoman.cli import rulings
from dragoman.record.queries.rulings import Reasons


def test_what_stands_by_itself_is_told_in_a_sentence() -> None:
    page = io.StringIO()
    Console(file=page, width=80).print(rulings.reasons(Reasons((), ())))
    assert page.getvalue() == "No rule and no person had to say here that two are one.\n"
