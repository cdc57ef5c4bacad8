"""The few shapes an aide-mémoire is made of: headings, indented blocks and lists whose lines hang."""

from collections.abc import Iterable

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

HEADING = "bold cyan"
MARGIN = "cyan"
INDENT = 2
WIDEST = 110
"""Columns past which lines grow too long to read, however wide the terminal."""


def print_page(page: RenderableType, console: Console | None = None, widest: int = WIDEST) -> None:
    """Print on standard output, or on a console; lines do not end in the blanks that fill their column."""
    console = console or Console(highlight=False)
    with console.capture() as lines:
        console.print(page, width=min(console.width, widest))
    console.file.write("\n".join(line.rstrip() for line in lines.get().splitlines()) + "\n")
    console.file.flush()


def indented(*blocks: RenderableType, by: int = INDENT) -> Padding:
    """The blocks under each other, moved to the right."""
    return Padding(Group(*blocks), (0, 0, 0, by))


def section(title: str, *blocks: RenderableType) -> Group:
    """The blocks under a heading."""
    return Group(Text(title, HEADING), indented(*blocks))


def spaced(blocks: Iterable[RenderableType]) -> list[RenderableType]:
    """The blocks with an empty line between each two."""
    lines = [line for block in blocks for line in (Text(), block)]
    return lines[1:]


def item(mark: str, line: Text) -> RenderableType:
    """A line of a list, its further lines hanging under the first."""
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_row(mark, line)
    return grid


def ledger(rows: Iterable[tuple[str, list[Text]]], width: int = 0) -> RenderableType:
    """Lines beside what they have in common, which is named once, before the first of them."""
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(style=MARGIN, no_wrap=True, min_width=width)
    grid.add_column()
    for common, lines in rows:
        for place, line in enumerate(lines):
            grid.add_row("" if place else common, line)
    return indented(grid)
