"""Fills the marked blocks of README.md and of the how-to pages with what the commands really print.

A block is what stands between a marker and the next closing one, ``<!-- end -->``:

    <!-- run: COMMAND -->      the command and what it prints, standard error included
    <!-- file: NAME -->        nothing is filled in: the text becomes a file for the commands
    <!-- copy: PATH -->        a file of this project, as it is
    <!-- figures: PATH -->     what stands in that page between the same marker and its closing one

The commands of a page run in order, in an empty folder with the examples in it and a record of its own.
``{meeting OPTIONS}`` in a command is the id of the first meeting that ``dragoman timeline OPTIONS`` lists. A
command that should fail is marked ``<!-- fails: COMMAND -->``; any other that fails stops this script.

Run it when the reader changed: ``.venv/bin/python scripts/make_readme.py``.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent
PAGES = (
    HOUSE / "README.md",
    HOUSE / "docs" / "questions.md",
    HOUSE / "docs" / "lexicons.md",
    HOUSE / "docs" / "record.md",
)
BLOCK = re.compile(r"<!-- (run|fails|file|copy|figures): (.+?) -->\n(.*?)<!-- end -->\n", re.DOTALL)
FENCED = re.compile(r"\A```\w*\n(.*)^```\n\Z", re.DOTALL | re.MULTILINE)
MEETING = re.compile(r"\{meeting(.*?)\}")
WIDTH = 100
SECONDS = 120
NOT_MEASURED = "*Not measured yet.*\n"


def main() -> None:
    """Fill every page."""
    for page in PAGES:
        _fill(page)


def _fill(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        desk = Path(folder)
        (desk / "examples").symlink_to(HOUSE / "examples")
        filled, blocks = BLOCK.subn(lambda block: _filled(block, desk), text)
    page.write_text(filled, encoding="utf-8")
    print(f"{page.relative_to(HOUSE)}: {blocks} blocks")


def _filled(block: re.Match[str], desk: Path) -> str:
    kind, what, body = block.groups()
    if kind == "file":
        _write(desk / what, body)
    elif kind == "copy":
        body = _fenced("text", (HOUSE / what).read_text(encoding="utf-8"))
    elif kind == "figures":
        body = _figures(HOUSE / what)
    else:
        command = _with_ids(what, desk)
        body = _fenced("console", f"$ {command}\n{_output(command, desk, fails=kind == 'fails')}")
    return f"<!-- {kind}: {what} -->\n{body}<!-- end -->\n"


def _write(path: Path, body: str) -> None:
    fenced = FENCED.match(body)
    if fenced is None:
        sys.exit(f"The block of {path.name} should be one fenced text.")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(fenced.group(1), encoding="utf-8")


def _figures(page: Path) -> str:
    if not page.is_file():
        return NOT_MEASURED
    found = re.search(r"<!-- figures -->\n(.*?)<!-- end -->\n", page.read_text(encoding="utf-8"), re.DOTALL)
    return found.group(1) if found else NOT_MEASURED


def _with_ids(command: str, desk: Path) -> str:
    def first(options: re.Match[str]) -> str:
        told = _output(f"dragoman timeline --kind meeting --format json{options[1]}", desk, fails=False)
        return str(json.loads(told.splitlines()[0])["id"])[:8]

    return MEETING.sub(first, command)


def _output(command: str, desk: Path, *, fails: bool) -> str:
    left = subprocess.run(
        ["bash", "-c", command],
        cwd=desk,
        env=_surroundings(desk),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    if (left.returncode != 0) != fails:
        sys.exit(f"{command!r} ended with {left.returncode}:\n{left.stdout}")
    return "\n".join(line.rstrip() for line in left.stdout.strip("\n").splitlines()) + "\n"


def _surroundings(desk: Path) -> dict[str, str]:
    """The environment of the commands: this Python's programs, one width, a record thrown away."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DRAGOMAN_")}
    return kept | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "DRAGOMAN_RECORD": str(desk / "record.db"),
        "COLUMNS": str(WIDTH),
        "PYTHONUTF8": "1",
        "NO_COLOR": "1",
    }


def _fenced(language: str, text: str) -> str:
    return f"```{language}\n{text.rstrip()}\n```\n"


if __name__ == "__main__":
    main()
